//! What is said when a signal ends the program before Konnect has answered a change.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::cli::access::AccessArgs;
use crate::cli::context::Context;
use crate::cli::get::args::Target;
use crate::cli::hints::with_flags;
use crate::cli::verb::Verb;
use crate::error::{Error, ErrorKind};
use crate::signals;

/// A change that is being made: until this is dropped, a signal reports that its outcome is not
/// known.
pub(super) struct Pending(Arc<AtomicBool>);

impl Pending {
    /// Starts a change of what messages call `label`.
    pub(super) fn start(
        verb: Verb,
        target: &Target,
        label: &str,
        access: &AccessArgs,
        context: &Context,
    ) -> Self {
        let (verb, name) = (verb.word(), target.resource.name);
        let message =
            format!("interrupted before Konnect answered: cannot tell whether {label} was {verb}d");
        let error = Error::new(ErrorKind::Interrupted, message)
            .hint(format!("run `kongctl get {name}` to look"));
        // Every flag of a change is one of `get` as well.
        let error = with_flags(error, |words| {
            let given = context.globals.given().chain(access.given());
            given.chain(target.given_parents(words)).collect()
        });
        let is_pending = Arc::new(AtomicBool::new(true));
        let (pending, ui) = (Arc::clone(&is_pending), context.ui.clone());
        signals::watch(move || {
            if pending.load(Ordering::Relaxed) {
                ui.report(&error);
            }
        });
        Self(is_pending)
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}
