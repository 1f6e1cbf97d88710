//! Keeps a panic in code that is not ours away from the command.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// Runs `work` and returns its result; `None` when it panicked.
///
/// Everything that belongs to a sink runs in here, its destructor included: a sink may be
/// third-party code. What `work` borrows is not used again after a panic except to be dropped, so
/// it does not matter that it may be in an inconsistent state.
pub(super) fn catch_panics<T>(work: impl FnOnce() -> T) -> Option<T> {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(result) => Some(result),
        Err(payload) => {
            // Dropping the payload could panic again, outside of this function. So it is leaked.
            std::mem::forget(payload);
            None
        }
    }
}
