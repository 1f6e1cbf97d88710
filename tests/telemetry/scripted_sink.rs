//! A sink that records every call, and fails at a given one.

use std::io;
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, unbounded};

use crate::program::event;
use crate::support::TEST_TIMEOUT;
use crate::telemetry::{Deadline, Event, Sink};

/// How long a sink hangs unless it is released: longer than any test.
pub(crate) const HANG_TIMEOUT: Duration = Duration::from_secs(60);

/// A step in the life of a sink.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Create,
    Prepare,
    Emit(Event),
    Close,
    Drop,
}
use Step::{Close, Create, Drop, Emit, Prepare};

/// Returns the steps of a sink that is given the event of `get apis`.
pub(crate) fn whole_life() -> Vec<Step> {
    vec![Create, Prepare, Emit(event("get apis")), Close, Drop]
}

/// What goes wrong in a step.
pub(crate) enum Fault {
    Fail(io::ErrorKind),
    Panic,
    /// The step hangs until the sender of the channel is dropped.
    Hang(Receiver<()>),
}

/// An error of no particular kind.
pub(crate) const ERROR: Fault = Fault::Fail(io::ErrorKind::Other);

struct ScriptedSink {
    steps: Sender<Step>,
    fault: Option<(Step, Fault)>,
}

/// Returns what creates a scripted sink, and the steps that the sink will take.
pub(crate) fn scripted(
    fault: Option<(Step, Fault)>,
) -> (impl FnOnce() -> Box<dyn Sink> + Send, Receiver<Step>) {
    let (sender, steps) = unbounded();
    let make_sink = || -> Box<dyn Sink> {
        let sink = ScriptedSink {
            steps: sender,
            fault,
        };
        let _ = sink.take(Create);
        Box::new(sink)
    };
    (make_sink, steps)
}

impl ScriptedSink {
    /// Reports `step`, and fails if it is the one that should.
    fn take(&self, step: Step) -> io::Result<()> {
        let fault = self.fault.as_ref().filter(|(at, _)| *at == step);
        let _ = self.steps.send(step);
        match fault {
            None => Ok(()),
            Some((_, Fault::Fail(kind))) => Err((*kind).into()),
            Some((_, Fault::Panic)) => panic::panic_any(Payload),
            Some((_, Fault::Hang(release))) => release.recv_timeout(HANG_TIMEOUT).or(Ok(())),
        }
    }
}

impl Sink for ScriptedSink {
    fn prepare(&mut self, _: &Deadline) -> io::Result<()> {
        self.take(Prepare)
    }

    fn emit(&mut self, event: &Event, _: &Deadline) -> io::Result<()> {
        self.take(Emit(event.clone()))
    }

    fn close(&mut self, _: &Deadline) -> io::Result<()> {
        self.take(Close)
    }
}

impl std::ops::Drop for ScriptedSink {
    fn drop(&mut self) {
        let _ = self.take(Drop);
    }
}

/// The payload of a panic. Its destructor would be the sink's own code once more.
struct Payload;

static IS_PAYLOAD_DROPPED: AtomicBool = AtomicBool::new(false);

impl std::ops::Drop for Payload {
    fn drop(&mut self) {
        IS_PAYLOAD_DROPPED.store(true, Ordering::Relaxed);
    }
}

/// Returns whether the payload of any panic of these tests was dropped.
pub(crate) fn is_payload_dropped() -> bool {
    IS_PAYLOAD_DROPPED.load(Ordering::Relaxed)
}

/// Waits for the next step.
pub(crate) fn next_step(steps: &Receiver<Step>) -> Step {
    steps
        .recv_timeout(TEST_TIMEOUT)
        .expect("the sink is called")
}

/// Returns every further step, until the sink is gone: nothing can follow unseen.
pub(crate) fn all_steps(steps: &Receiver<Step>) -> Vec<Step> {
    let mut all = Vec::new();
    loop {
        match steps.recv_timeout(TEST_TIMEOUT) {
            Ok(step) => all.push(step),
            Err(error) => {
                assert!(error.is_disconnected(), "the sink is never dropped");
                return all;
            }
        }
    }
}

/// Returns whether no event is among the further steps.
pub(crate) fn nothing_is_sent(steps: &Receiver<Step>) -> bool {
    all_steps(steps).iter().all(|step| !matches!(step, Emit(_)))
}
