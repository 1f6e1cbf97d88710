//! The recorder of a run, made by the plan.

use std::time::SystemTime;

use super::program::Kongctl;
use super::setup::Plan;
use crate::config::cache_directory;
use crate::signals;
use crate::telemetry::{Breaker, BuildInfo, ConsentedSink, Destination, Recorder, Sink, Verdict};

/// The file in the cache directory that remembers a missed deadline.
const BREAKER_FILE: &str = "telemetry-deadline";

/// Returns the recorder of this run. Off, it is an empty value: nothing is built or opened.
pub(crate) fn recorder(
    plan: &Plan,
    sink: impl FnOnce(Destination) -> Box<dyn Sink> + Send + 'static,
) -> Recorder {
    let (Verdict::On, Ok(destination)) = (plan.verdict(), &plan.destination.value) else {
        return Recorder::off();
    };
    // The notice says "from the next command on": users can turn it off before any event.
    if plan.untold().is_some() {
        return Recorder::off();
    }
    // Only a destination that can block makes an exit wait long enough to need a breaker.
    let breaker = if destination.may_block() {
        breaker()
    } else {
        None
    };
    let destination = destination.clone();
    let preferences = plan.preference_files();
    let make_sink =
        move || Box::new(ConsentedSink::new(sink(destination), preferences)) as Box<dyn Sink>;
    let recorder = Recorder::new(Verdict::On, BuildInfo::of::<Kongctl>(), make_sink)
        .with_watcher(finish_on_signal);
    match breaker {
        Some(breaker) => recorder.with_breaker(breaker),
        None => recorder,
    }
}

/// Finishes the recorder when a signal ends the program before the end of the command.
///
/// See [`signals`] for what a signal does.
fn finish_on_signal(recorder: Recorder) {
    // A command that a signal ends is reported like any other, and ends by that signal.
    signals::watch(move || {
        recorder.finalize(SystemTime::now());
        recorder.close();
    });
}

/// Returns the breaker that skips the wait at exit for a while after a missed deadline.
pub(super) fn breaker() -> Option<Breaker> {
    Some(Breaker::new(cache_directory()?.join(BREAKER_FILE)))
}
