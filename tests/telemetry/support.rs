//! Recorders to test with, and how far they are taken through their lifetime.

use std::cell::RefCell;
use std::panic;
use std::sync::Once;
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, bounded};

use crate::program::{Tool, command, end};
use crate::scripted_sink::{Fault, Step, scripted};
use crate::telemetry::{BuildInfo, Deadline, Recorder, Sink, Verdict, is_dispatcher_thread};

/// How long a test waits for what must happen before it fails.
pub(crate) const TEST_TIMEOUT: Duration = Duration::from_secs(5);

/// The debug log's message when the event was delivered, and when it was lost.
pub(crate) const SENT: &str = "telemetry: 1 sent, 0 lost";
pub(crate) const LOST: &str = "telemetry: 0 sent, 1 lost";

/// Returns a recorder that is on, with the sink that `make_sink` creates.
pub(crate) fn recorder_with(
    make_sink: impl FnOnce() -> Box<dyn Sink> + Send + 'static,
) -> Recorder {
    static ONCE: Once = Once::new();
    ONCE.call_once(set_logger_and_panic_hook);
    Recorder::new(Verdict::On, BuildInfo::of::<Tool>(), || {
        assert!(is_dispatcher_thread());
        make_sink()
    })
}

fn set_logger_and_panic_hook() {
    log::set_logger(&LastMessage).expect("the only logger");
    log::set_max_level(log::LevelFilter::Debug);
    // Panics on the dispatcher's thread are part of the tests; all others are still reported.
    let default_hook = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !is_dispatcher_thread() {
            default_hook(info);
        }
    }));
}

/// Returns a recorder with a scripted sink, and the sink's steps.
pub(crate) fn scripted_recorder(fault: Option<(Step, Fault)>) -> (Recorder, Receiver<Step>) {
    let (make_sink, steps) = scripted(fault);
    (recorder_with(make_sink), steps)
}

/// What happens to a recorder before the test begins.
pub(crate) type Setup = fn(&Recorder);

pub(crate) fn do_nothing(_: &Recorder) {}

pub(crate) fn set_command(recorder: &Recorder) {
    recorder.set_command(command("get apis"));
}

pub(crate) fn set_command_and_finalize(recorder: &Recorder) {
    set_command(recorder);
    recorder.finalize(end());
}

/// Takes the recorder through a whole execution; returns what [`close`] returns.
pub(crate) fn execute(recorder: &Recorder) -> Option<String> {
    set_command_and_finalize(recorder);
    close(recorder)
}

/// Closes the recorder and returns its message in the debug log; `None` when it waited for nothing.
///
/// Fails the test when `close` does not return.
pub(crate) fn close(recorder: &Recorder) -> Option<String> {
    let recorder = recorder.clone();
    let (sender, message) = bounded(1);
    thread::spawn(move || {
        assert!(!is_dispatcher_thread());
        recorder.close();
        sender.send(LAST_MESSAGE.take())
    });
    message.recv_timeout(TEST_TIMEOUT).expect("close returns")
}

/// Waits until another thread has begun to close the recorder.
pub(crate) fn wait_until_closing(recorder: &Recorder) {
    let start = Instant::now();
    while recorder.enabled() {
        assert!(start.elapsed() < TEST_TIMEOUT, "close begins");
        thread::yield_now();
    }
}

/// Returns a deadline that is not over during a test.
pub(crate) fn soon() -> Deadline {
    Deadline::after(TEST_TIMEOUT)
}

/// Returns a deadline that is over.
pub(crate) fn over() -> Deadline {
    Deadline::after(Duration::ZERO)
}

/// A logger that keeps the last message of each thread.
struct LastMessage;

thread_local! {
    static LAST_MESSAGE: RefCell<Option<String>> = const { RefCell::new(None) };
}

impl log::Log for LastMessage {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        LAST_MESSAGE.set(Some(record.args().to_string()));
    }

    fn flush(&self) {}
}
