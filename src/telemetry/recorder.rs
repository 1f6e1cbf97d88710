//! Buffers the one event of a command: `new → set_command → finalize → close`.
//!
//! A recorder is a value on the command's context, never a global. One that is off is an empty
//! value: no thread, no channel, no allocation, no socket, no file.

use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::breaker::Breaker;
use super::build_info::BuildInfo;
use super::command_path::CommandPath;
use super::consent::Verdict;
use super::deadline::Deadline;
use super::dispatcher::{Completion, Dispatcher, DispatcherState, MakeSink, QueuedEvent, Watcher};
use super::event::{CommandInfo, Event};
use super::panics::catch_panics;
use super::sink::Sink;

/// How long a command waits at exit for its event to be sent, counted from `finalize`. \[D\]
///
/// ```
/// use std::time::Duration;
///
/// use kongctl::telemetry::FLUSH_TIMEOUT;
///
/// assert_eq!(FLUSH_TIMEOUT, Duration::from_millis(500));
/// ```
pub const FLUSH_TIMEOUT: Duration = Duration::from_millis(500);

/// The recorder of one command execution. \[D\]
///
/// It goes through its states once: created, command set, finalized, closed. Every method is safe
/// at any time, on a recorder that is off, closed or used up; none fails, panics or prints, and
/// only [`close`](Self::close) waits. Clones are handles on the same recorder, so that a signal
/// handler can finish what the command began. The default value is off.
///
/// ```
/// use std::time::SystemTime;
///
/// use kongctl::telemetry::{
///     BuildInfo, CommandInfo, CommandPath, NoopSink, Program, Recorder, Verdict,
/// };
///
/// struct Tool;
/// impl Program for Tool {
///     const VERSION: &'static str = "1.2.3-dev";
///     const COMMANDS: &'static str = "get apis";
/// }
///
/// let recorder = Recorder::new(Verdict::On, BuildInfo::of::<Tool>(), || Box::new(NoopSink));
/// if let Some(path) = CommandPath::lookup::<Tool>("get apis") {
///     recorder.set_command(CommandInfo { path });
/// }
/// // … the command does its work; its output is written and flushed …
/// recorder.finalize(SystemTime::now());
/// recorder.close();
/// assert!(!recorder.enabled());
/// ```
#[derive(Clone, Default)]
pub struct Recorder(Option<Arc<Active>>);

/// A recorder that is on.
struct Active {
    build: BuildInfo,
    breaker: Option<Breaker>,
    watcher: Option<fn(Recorder)>,
    state: Mutex<State>,
}

/// How far the recorder has come.
enum State {
    /// Created; without a command nothing runs yet.
    Idle(MakeSink),
    /// A command is known and its dispatcher runs.
    Started(CommandPath, Dispatcher),
    /// The event is with the dispatcher, which may deliver it until the deadline.
    Finalized(Dispatcher, Deadline),
    /// A handle waits for the event; every other handle that is closed waits as well.
    Closing(Arc<DispatcherState>, Deadline),
    /// Nothing more will happen.
    Closed,
}

impl State {
    /// Returns the state and leaves [`Closed`](Self::Closed) in its place.
    fn take(&mut self) -> Self {
        mem::replace(self, Self::Closed)
    }
}

impl Recorder {
    /// Returns a recorder that is off. Allocates nothing.
    ///
    /// ```
    /// use kongctl::telemetry::Recorder;
    ///
    /// const OFF: Recorder = Recorder::off();
    /// assert!(!OFF.enabled());
    /// ```
    #[must_use]
    pub const fn off() -> Self {
        Self(None)
    }

    /// Creates a recorder for one command of `build`; when `verdict` is off, one that is
    /// [`off`](Self::off). Documented as `NewRecorder`. \[D\]
    ///
    /// `make_sink` is called on the dispatcher's thread, and only once a command is set. When the
    /// verdict is off, it is never called. It may block: nothing waits for it but
    /// [`close`](Self::close).
    ///
    /// ```
    /// # use kongctl::telemetry::{BuildInfo, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "get apis";
    /// # }
    /// use kongctl::telemetry::{ConsentInputs, Destination, Endpoint, Recorder, decide};
    ///
    /// let decision = decide(&ConsentInputs { flag: true, ..Default::default() });
    /// let endpoint = Endpoint::parse("127.0.0.1:61829").expect("an endpoint");
    /// let destination = Destination::Udp(endpoint);
    /// let build = BuildInfo::of::<Tool>();
    /// let recorder = Recorder::new(decision.verdict(), build, || destination.sink());
    /// assert!(!recorder.enabled());
    /// ```
    #[must_use]
    pub fn new(
        verdict: Verdict,
        build: BuildInfo,
        make_sink: impl FnOnce() -> Box<dyn Sink> + Send + 'static,
    ) -> Self {
        match verdict {
            Verdict::Off => Self::off(),
            Verdict::On => Self(Some(Arc::new(Active {
                build,
                breaker: None,
                watcher: None,
                state: Mutex::new(State::Idle(Box::new(make_sink))),
            }))),
        }
    }

    /// Returns this recorder with a breaker, which limits the wait at exit to one command an hour
    /// while the network swallows lookups.
    ///
    /// Call it before the recorder is cloned; afterwards, and on one that is off, it does nothing.
    ///
    /// ```
    /// # use kongctl::telemetry::{BuildInfo, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "get apis";
    /// # }
    /// use kongctl::telemetry::{Breaker, NoopSink, Recorder, Verdict};
    ///
    /// let breaker = Breaker::new("/home/me/.cache/kongctl/telemetry-deadline");
    /// let recorder = Recorder::new(Verdict::On, BuildInfo::of::<Tool>(), || Box::new(NoopSink))
    ///     .with_breaker(breaker);
    /// assert!(recorder.enabled());
    /// ```
    #[must_use]
    pub fn with_breaker(mut self, breaker: Breaker) -> Self {
        if let Some(active) = self.0.as_mut().and_then(Arc::get_mut) {
            active.breaker = Some(breaker);
        }
        self
    }

    /// Returns this recorder with a watcher, which is called with a handle on the recorder once
    /// its sink is prepared and while the command still works.
    ///
    /// The watcher is for ends that the command does not reach by itself: it installs a signal
    /// handler, say, that finalizes and closes the handle before the signal takes effect. It is
    /// called on the dispatcher's thread, so the command does not wait for it; it must return, as
    /// the event is sent afterwards. Call this before the recorder is cloned; afterwards, and on
    /// one that is off, it does nothing.
    ///
    /// ```
    /// # use kongctl::telemetry::{BuildInfo, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "get apis";
    /// # }
    /// use std::time::SystemTime;
    ///
    /// use kongctl::telemetry::{NoopSink, Recorder, Verdict};
    ///
    /// fn on_signal(_handler: impl Fn() + Send + 'static) {
    ///     // … give the handler to a thread that waits for signals …
    /// }
    ///
    /// fn finish_on_signal(recorder: Recorder) {
    ///     on_signal(move || {
    ///         recorder.finalize(SystemTime::now());
    ///         recorder.close();
    ///     });
    /// }
    ///
    /// let recorder = Recorder::new(Verdict::On, BuildInfo::of::<Tool>(), || Box::new(NoopSink))
    ///     .with_watcher(finish_on_signal);
    /// assert!(recorder.enabled());
    /// ```
    #[must_use]
    pub fn with_watcher(mut self, watcher: fn(Recorder)) -> Self {
        if let Some(active) = self.0.as_mut().and_then(Arc::get_mut) {
            active.watcher = Some(watcher);
        }
        self
    }

    /// Returns whether this recorder is on and neither closed nor disabled. \[D\]
    ///
    /// ```
    /// # use kongctl::telemetry::{BuildInfo, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "get apis";
    /// # }
    /// use kongctl::telemetry::{NoopSink, Recorder, Verdict};
    ///
    /// let recorder = Recorder::new(Verdict::On, BuildInfo::of::<Tool>(), || Box::new(NoopSink));
    /// assert!(recorder.enabled());
    /// recorder.close();
    /// assert!(!recorder.enabled());
    /// ```
    #[must_use]
    pub fn enabled(&self) -> bool {
        let Some(active) = &self.0 else { return false };
        !matches!(*active.lock(), State::Closing(..) | State::Closed)
    }

    /// Sets the command, once, and starts the dispatcher; a second call does nothing. \[D\]
    ///
    /// A leading `kongctl ` is stripped. A [skipped](CommandPath::is_skipped) command leaves the
    /// recorder without one, and then nothing is started, resolved or sent. Never blocks: the sink
    /// is created and prepared on the dispatcher's thread, while the command works.
    ///
    /// ```
    /// # use kongctl::telemetry::{BuildInfo, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "version\nget apis";
    /// # }
    /// use kongctl::telemetry::{CommandInfo, CommandPath, Recorder, Verdict};
    ///
    /// let recorder = Recorder::new(Verdict::On, BuildInfo::of::<Tool>(), || unreachable!());
    /// let path = CommandPath::lookup::<Tool>("version").expect("a command of the list");
    /// recorder.set_command(CommandInfo { path }); // skipped: no sink is created
    /// recorder.close();
    /// ```
    pub fn set_command(&self, command: CommandInfo) {
        let Some(active) = &self.0 else { return };
        let path = command.path.without_program();
        if path.is_skipped() {
            return;
        }
        let mut state = active.lock();
        match state.take() {
            State::Idle(make_sink) => {
                let breaker = active.breaker.clone();
                // Without a thread the recorder stays closed: the machine is at its limits.
                if let Some(dispatcher) =
                    Dispatcher::start(make_sink, breaker, self.watcher(active))
                {
                    *state = State::Started(path, dispatcher);
                }
            }
            other => *state = other,
        }
    }

    /// Returns the watcher as a call with a handle on this recorder.
    fn watcher(&self, active: &Active) -> Option<Watcher> {
        let watcher = active.watcher?;
        let recorder = self.clone();
        Some(Box::new(move || watcher(recorder)))
    }

    /// Builds the event of a command that ended at `end`, and queues it. Never blocks. \[D\]
    ///
    /// Without a command it does nothing. A second call does nothing either: there is exactly one
    /// event per execution. [`FLUSH_TIMEOUT`] counts from here.
    ///
    /// ```
    /// # use kongctl::telemetry::{BuildInfo, CommandInfo, CommandPath, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "get apis";
    /// # }
    /// use std::time::SystemTime;
    ///
    /// use kongctl::telemetry::{FileSink, Recorder, Verdict};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let file = directory.path().join("telemetry.log");
    /// let sink = FileSink::new(&file);
    /// let recorder = Recorder::new(Verdict::On, BuildInfo::of::<Tool>(), || Box::new(sink));
    /// let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the list");
    /// recorder.set_command(CommandInfo { path });
    /// recorder.finalize(SystemTime::now());
    /// recorder.finalize(SystemTime::now());
    /// recorder.close();
    /// assert_eq!(std::fs::read_to_string(&file)?.lines().count(), 1);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn finalize(&self, end: SystemTime) {
        let Some(active) = &self.0 else { return };
        let mut state = active.lock();
        match state.take() {
            State::Started(path, dispatcher) => {
                let deadline = dispatcher.state().deadline(FLUSH_TIMEOUT);
                dispatcher.enqueue(QueuedEvent {
                    event: Event::new(path, active.build, end),
                    deadline: deadline.clone(),
                });
                *state = State::Finalized(dispatcher, deadline);
            }
            other => *state = other,
        }
    }

    /// Waits until the event is sent, but no longer than [`FLUSH_TIMEOUT`] after `finalize`, then
    /// abandons it. \[D\]
    ///
    /// Call it after the command's output is flushed, as the last thing before the exit code is
    /// returned. Without an event it returns at once. The counts of sent and lost events go to the
    /// debug log.
    ///
    /// ```
    /// use kongctl::telemetry::Recorder;
    ///
    /// let recorder = Recorder::off();
    /// recorder.close();
    /// recorder.close(); // a second call is fine, on every recorder
    /// ```
    pub fn close(&self) {
        let Some(active) = &self.0 else { return };
        let mut state = active.lock();
        match state.take() {
            State::Finalized(dispatcher, deadline) => {
                let dispatched = dispatcher.close();
                *state = State::Closing(Arc::clone(&dispatched), deadline.clone());
                drop(state);
                let completion = dispatched.wait(&deadline);
                log_counts(&dispatched, completion);
            }
            // Another handle was closed first. It writes the log.
            State::Closing(dispatched, deadline) => {
                *state = State::Closing(Arc::clone(&dispatched), deadline.clone());
                drop(state);
                dispatched.wait(&deadline);
            }
            unused @ (State::Idle(_) | State::Started(..) | State::Closed) => {
                drop(state);
                discard(unused);
            }
        }
    }

    /// Returns why the sink could not deliver the event; `None` before [`close`](Self::close), and
    /// if it did, was abandoned, or the user has opted out meanwhile.
    ///
    /// ```
    /// # use kongctl::telemetry::{BuildInfo, CommandInfo, CommandPath, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "get apis";
    /// # }
    /// use std::time::SystemTime;
    ///
    /// use kongctl::telemetry::{FileSink, Recorder, Verdict};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let sink = FileSink::new(directory.path());
    /// let recorder = Recorder::new(Verdict::On, BuildInfo::of::<Tool>(), || Box::new(sink));
    /// let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the list");
    /// recorder.set_command(CommandInfo { path });
    /// recorder.finalize(SystemTime::now());
    /// recorder.close();
    /// assert_eq!(recorder.failure().as_deref(), Some("not a regular file"));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn failure(&self) -> Option<String> {
        let State::Closing(dispatched, _) = &*self.0.as_ref()?.lock() else {
            return None;
        };
        dispatched.failure().map(str::to_owned)
    }

    /// Turns the recorder off, and discards what is queued and not yet sent. \[D\]
    ///
    /// Never blocks. A handle that waits in [`close`](Self::close) returns at once.
    ///
    /// ```
    /// # use kongctl::telemetry::{BuildInfo, CommandInfo, CommandPath, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "login";
    /// # }
    /// use std::time::SystemTime;
    ///
    /// use kongctl::telemetry::{FileSink, Recorder, Verdict};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let file = directory.path().join("telemetry.log");
    /// let sink = FileSink::new(&file);
    /// let recorder = Recorder::new(Verdict::On, BuildInfo::of::<Tool>(), || Box::new(sink));
    /// let path = CommandPath::lookup::<Tool>("login").expect("a command of the list");
    /// recorder.set_command(CommandInfo { path });
    /// recorder.disable(); // the user declined
    /// recorder.finalize(SystemTime::now());
    /// recorder.close();
    /// assert!(!file.exists());
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn disable(&self) {
        let Some(active) = &self.0 else { return };
        let mut state = active.lock();
        match state.take() {
            State::Started(_, dispatcher) | State::Finalized(dispatcher, _) => {
                dispatcher.state().cancel();
            }
            State::Closing(dispatched, _) => dispatched.cancel(),
            unused @ (State::Idle(_) | State::Closed) => {
                drop(state);
                discard(unused);
            }
        }
    }
}

/// Drops a state that was never used. What makes the sink is the caller's code, and so is its
/// destructor.
fn discard(unused: State) {
    let _ = catch_panics(|| drop(unused));
}

/// Logs what became of the event.
fn log_counts(dispatched: &DispatcherState, completion: Completion) {
    let rest = match completion {
        Completion::Finished => "",
        Completion::Abandoned => ", the rest abandoned at the deadline",
    };
    log::debug!(
        "telemetry: {} sent, {} lost{rest}",
        dispatched.sent(),
        dispatched.lost()
    );
}

impl Active {
    /// Locks the state. Nothing can panic while it is locked, so a poisoned lock is still valid.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
