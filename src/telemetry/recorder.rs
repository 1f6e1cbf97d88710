//! Buffers the one event of a command: `new → set_command → finalize → close`.
//!
//! A recorder that is off is an empty value: no thread, no channel, no allocation, no socket, no file.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::breaker::Breaker;
use super::command_path::CommandPath;
use super::consent::Verdict;
use super::deadline::Deadline;
use super::dispatcher::{Dispatcher, MakeSink, Outcome, Parcel, Watch, shielded};
use super::event::{BuildInfo, CommandInfo, Event};
use super::sink::Sink;

/// The longest that a command's end waits for its event. \[D\]
pub const FLUSH_TIMEOUT: Duration = Duration::from_millis(500);

/// Records one command execution. \[D\]
///
/// Clones are handles on the same recorder. Every call is safe at any time, on a recorder that is
/// off, closed or already used up; none fails, panics or prints, and only [`close`](Self::close) waits.
///
/// ```
/// use std::time::SystemTime;
/// use kongctl::telemetry::{BuildInfo, CommandInfo, CommandPath, NoopSink, Program, Recorder, Verdict};
///
/// struct Tool;
/// impl Program for Tool {
///     const VERSION: &'static str = "1.2.3";
///     const COMMANDS: &'static str = "get apis";
/// }
/// let recorder = Recorder::new(Verdict::On, BuildInfo::of::<Tool>(), || Box::new(NoopSink));
/// recorder.set_command(CommandInfo { path: CommandPath::lookup::<Tool>("get apis").unwrap() });
/// // … the command does its work, its output is written and flushed …
/// recorder.finalize(SystemTime::now());
/// recorder.close();
/// ```
#[derive(Clone, Default)]
pub struct Recorder(Option<Arc<Live>>);

struct Live {
    build: BuildInfo,
    breaker: Option<Breaker>,
    watch: Option<fn(Recorder)>,
    state: Mutex<State>,
}

/// Holds how far the recorder's one life has come.
enum State {
    /// Built; no command yet, so nothing runs yet.
    Idle(MakeSink),
    /// A command is known and its dispatcher runs.
    Armed(CommandPath, Dispatcher),
    /// The event is with the dispatcher, which may take until the deadline.
    Finalized(Dispatcher, Deadline),
    /// Somebody waits for the event; whoever else closes waits along.
    Closing(Arc<Outcome>, Deadline),
    /// Nothing more will happen.
    Closed,
}

impl Recorder {
    /// A recorder that is off.
    #[must_use]
    pub const fn off() -> Self {
        Self(None)
    }

    /// A recorder for one command of `build`; when the verdict is off, nothing is built and `sink` never called.
    ///
    /// `sink` is called on the dispatcher's thread, and only once a command is set.
    #[must_use]
    pub fn new(
        verdict: Verdict,
        build: BuildInfo,
        sink: impl FnOnce() -> Box<dyn Sink> + Send + 'static,
    ) -> Self {
        match verdict {
            Verdict::Off => Self::off(),
            Verdict::On => Self(Some(Arc::new(Live {
                build,
                breaker: None,
                watch: None,
                state: Mutex::new(State::Idle(Box::new(sink))),
            }))),
        }
    }

    /// The same recorder, waiting at exit only when `breaker` has not tripped. To be called before it is cloned.
    #[must_use]
    pub fn with_breaker(mut self, breaker: Breaker) -> Self {
        if let Some(live) = self.0.as_mut().and_then(Arc::get_mut) {
            live.breaker = Some(breaker);
        }
        self
    }

    /// The same recorder, which calls `watch` with a handle on itself once it is ready and the command still works.
    ///
    /// That is for whoever wants to finish it when the command does not come to its own end, as by a signal. It is called on
    /// the dispatcher's thread, so that the command does not wait for it. To be called before the recorder is cloned.
    #[must_use]
    pub fn with_watcher(mut self, watch: fn(Recorder)) -> Self {
        if let Some(live) = self.0.as_mut().and_then(Arc::get_mut) {
            live.watch = Some(watch);
        }
        self
    }

    /// Tells whether an event may still leave through this recorder.
    #[must_use]
    pub fn enabled(&self) -> bool {
        self.0
            .as_ref()
            .is_some_and(|live| !matches!(*live.lock(), State::Closing(..) | State::Closed))
    }

    /// Names the command, once; a second call changes nothing. \[D\]
    ///
    /// A leading `kongctl ` is stripped. A skipped command leaves the recorder without one.
    pub fn set_command(&self, command: CommandInfo) {
        let Some(live) = &self.0 else { return };
        let path = command.path.without_program();
        let mut state = live.lock();
        if !matches!(*state, State::Idle(_)) || path.is_skipped() {
            return;
        }
        if let State::Idle(make) = std::mem::replace(&mut *state, State::Closed)
            && let Some(dispatcher) =
                Dispatcher::start(make, live.breaker.clone(), self.watcher(live))
        {
            *state = State::Armed(path, dispatcher);
        }
    }

    fn watcher(&self, live: &Live) -> Option<Watch> {
        let (watch, handle) = (live.watch?, self.clone());
        Some(Box::new(move || watch(handle)))
    }

    /// Builds the event of a command that ended at `end`, and enqueues it. Never blocks. \[D\]
    ///
    /// Without a command nothing happens, and a second call is a no-op: exactly one event per execution.
    pub fn finalize(&self, end: SystemTime) {
        let Some(live) = &self.0 else { return };
        let mut state = live.lock();
        if !matches!(*state, State::Armed(..)) {
            return;
        }
        if let State::Armed(path, dispatcher) = std::mem::replace(&mut *state, State::Closed) {
            let deadline =
                Deadline::cancellable(FLUSH_TIMEOUT, Arc::clone(&dispatcher.outcome().cancelled));
            let event = Event::new(path, live.build, end);
            dispatcher.enqueue(Parcel {
                event,
                deadline: deadline.clone(),
            });
            *state = State::Finalized(dispatcher, deadline);
        }
    }

    /// Waits for the event to leave, until [`FLUSH_TIMEOUT`] after `finalize`, then abandons it. \[D\]
    ///
    /// Without an event there is nothing to wait for.
    pub fn close(&self) {
        let Some(live) = &self.0 else { return };
        let mut state = live.lock();
        let (outcome, deadline, is_first) = match std::mem::replace(&mut *state, State::Closed) {
            State::Finalized(dispatcher, deadline) => (dispatcher.hang_up(), deadline, true),
            State::Closing(outcome, deadline) => (outcome, deadline, false),
            unused @ (State::Idle(_) | State::Armed(..) | State::Closed) => {
                drop(state);
                return discard(unused);
            }
        };
        *state = State::Closing(Arc::clone(&outcome), deadline.clone());
        drop(state);
        let in_time = outcome.wait(&deadline);
        if is_first && log::log_enabled!(log::Level::Debug) {
            let (sent, lost) = (
                outcome.sent.load(Ordering::Relaxed),
                outcome.lost.load(Ordering::Relaxed),
            );
            log::debug!(
                "telemetry: {sent} sent, {lost} lost{}",
                if in_time {
                    ""
                } else {
                    ", the rest abandoned at the deadline"
                }
            );
        }
    }

    /// Turns the recorder off and discards what is queued and not yet sent. \[D\]
    pub fn disable(&self) {
        let Some(live) = &self.0 else { return };
        let mut state = live.lock();
        match std::mem::replace(&mut *state, State::Closed) {
            State::Armed(_, dispatcher) | State::Finalized(dispatcher, _) => {
                dispatcher.outcome().call_off();
            }
            State::Closing(outcome, _) => outcome.call_off(),
            unused @ (State::Idle(_) | State::Closed) => {
                drop(state);
                discard(unused);
            }
        }
    }
}

/// Lets go of what was never used: a sink's unused factory is foreign code, too.
fn discard(unused: State) {
    let _ = shielded(|| drop(unused));
}

impl Live {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
