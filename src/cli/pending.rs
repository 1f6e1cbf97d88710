//! What is said when a signal ends the program before a question is answered by its user, or a
//! change by Konnect.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::cli::access::AccessArgs;
use crate::cli::context::Context;
use crate::cli::get::args::Target;
use crate::cli::hints::with_flags;
use crate::cli::verb::Verb;
use crate::error::{Error, ErrorKind};
use crate::output::Ui;
use crate::signals;

/// A question, or a change that is being made: until this is dropped, a signal that ends the
/// program reports what became of it.
pub(in crate::cli) struct Pending(Arc<AtomicBool>);

impl Pending {
    /// Starts a question. `outcome` is what an interrupt leads to, such as `nothing was changed`.
    pub(in crate::cli) fn question(outcome: &str, ui: &Ui) -> Self {
        let error = Error::new(ErrorKind::Interrupted, format!("interrupted: {outcome}"));
        let shown = ui.clone();
        Self::watch(move || {
            // The question is a line without an end.
            shown.line("");
            shown.report(&error);
        })
    }

    /// Starts a change of what messages call `label`. Whether it was made is not known.
    pub(in crate::cli) fn change(
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
        let ui = context.ui.clone();
        Self::watch(move || ui.report(&error))
    }

    fn watch(report: impl FnOnce() + Send + 'static) -> Self {
        let is_pending = Arc::new(AtomicBool::new(true));
        let pending = Arc::clone(&is_pending);
        signals::watch(move || {
            if pending.load(Ordering::Relaxed) {
                report();
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
