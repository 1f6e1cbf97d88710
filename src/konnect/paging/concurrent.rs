//! Concurrent requests.

use std::thread;

/// The most requests that are sent at once. Each needs a connection, which costs two round trips to
/// open.
pub(crate) const MAX_CONCURRENT_REQUESTS: usize = 4;

/// Maps each of a few inputs on a thread of its own, and returns the outputs in the order of the
/// inputs.
///
/// A single input stays on this thread.
pub(crate) fn map_concurrently<In: Sync, Out: Send>(
    inputs: &[In],
    map: impl Fn(&In) -> Out + Sync,
) -> Vec<Out> {
    if let [only] = inputs {
        return vec![map(only)];
    }
    thread::scope(|scope| {
        let threads: Vec<_> = inputs
            .iter()
            .map(|input| scope.spawn(|| map(input)))
            .collect();
        threads
            .into_iter()
            .map(|thread| match thread.join() {
                Ok(output) => output,
                // A bug: it is reported as if it had happened on this thread.
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect()
    })
}
