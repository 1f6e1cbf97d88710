//! Tests sinks that hang, panic or fail.

use std::thread;
use std::time::Instant;

use crossbeam_channel::bounded;

use crate::program::event;
use crate::scripted_sink::Step::{Close, Create, Drop, Emit, Prepare};
use crate::scripted_sink::{ERROR, Fault, Step, all_steps, is_payload_dropped, whole_life};
use crate::support::{
    LOST, SENT, close, execute, scripted_recorder, set_command_and_finalize, wait_until_closing,
};
use crate::telemetry::FLUSH_TIMEOUT;

#[test]
fn a_hanging_sink_is_abandoned_at_the_deadline_and_not_before() {
    // At the same time, so that the test takes no longer than one of them.
    thread::scope(|scope| {
        for step in whole_life() {
            scope.spawn(move || check_sink_that_hangs_at(&step));
        }
    });
}

fn check_sink_that_hangs_at(step: &Step) {
    let (release, hang) = bounded(0);
    let (recorder, steps) = scripted_recorder(Some((step.clone(), Fault::Hang(hang))));
    let start = Instant::now();
    set_command_and_finalize(&recorder);
    thread::scope(|scope| {
        // A second handle that is closed waits as well.
        for recorder in [recorder.clone(), recorder.clone()] {
            scope.spawn(move || {
                close(&recorder);
                assert!(start.elapsed() >= FLUSH_TIMEOUT);
            });
        }
    });
    close(&recorder);
    drop(release);
    // A sink that is ready only after the deadline never sees the event.
    let expected = if matches!(step, Create | Prepare) {
        vec![Create, Prepare, Close, Drop]
    } else {
        whole_life()
    };
    assert_eq!(all_steps(&steps), expected, "hanging at {step:?}");
}

#[test]
fn a_slow_sink_that_ends_before_the_deadline_is_waited_for() {
    let (release, hang) = bounded(0);
    let (recorder, steps) = scripted_recorder(Some((Emit(event("get apis")), Fault::Hang(hang))));
    let start = Instant::now();
    set_command_and_finalize(&recorder);
    thread::scope(|scope| {
        let closing = scope.spawn(|| close(&recorder));
        wait_until_closing(&recorder);
        drop(release);
        assert_eq!(closing.join().expect("no panic").as_deref(), Some(SENT));
        // The deadline is the bound, since the contract is that `close` ends with the sink and does
        // not wait for the deadline. A machine too busy for this would also lose the event above.
        assert!(start.elapsed() < FLUSH_TIMEOUT, "close ends with the sink");
    });
    assert_eq!(all_steps(&steps), whole_life());
}

#[test]
fn a_panicking_sink_affects_nothing_else_wherever_it_panics() {
    for step in whole_life() {
        let (recorder, steps) = scripted_recorder(Some((step.clone(), Fault::Panic)));
        let message = execute(&recorder).expect("a message in the log");
        assert!(!message.contains("abandoned"), "{step:?}: {message}");
        let expected = if step == Create {
            vec![Create, Drop]
        } else {
            whole_life()
        };
        assert_eq!(all_steps(&steps), expected);

        let (later, steps) = scripted_recorder(None);
        assert_eq!(execute(&later).as_deref(), Some(SENT));
        assert_eq!(all_steps(&steps), whole_life());
    }
    assert!(!is_payload_dropped());
}

#[test]
fn a_failing_sink_loses_its_event_and_nothing_else() {
    let emit = || Emit(event("get apis"));
    for (step, fault, message) in [
        (emit(), ERROR, LOST),
        (emit(), Fault::Panic, LOST),
        (Prepare, ERROR, SENT),
        (Prepare, Fault::Panic, SENT),
        (Close, ERROR, SENT),
    ] {
        let (recorder, steps) = scripted_recorder(Some((step, fault)));
        assert_eq!(execute(&recorder).as_deref(), Some(message));
        assert_eq!(all_steps(&steps), whole_life());
    }
}
