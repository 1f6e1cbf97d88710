//! Tests disabling a recorder at every point of its lifetime.

use std::thread;

use crossbeam_channel::bounded;

use crate::own_sinks::{entry_count, temporary_directory};
use crate::program::event;
use crate::scripted_sink::Step::{Close, Create, Drop, Emit, Prepare};
use crate::scripted_sink::{Fault, all_steps, next_step, nothing_is_sent, scripted};
use crate::support::{
    Setup, close, do_nothing, execute, recorder_with, scripted_recorder, set_command,
    set_command_and_finalize, wait_until_closing,
};
use crate::telemetry::{FileSink, MultiSink};

#[test]
fn disabled_before_or_during_the_command_nothing_is_sent() {
    let setups: [Setup; 2] = [do_nothing, set_command];
    for setup in setups {
        let (recorder, steps) = scripted_recorder(None);
        setup(&recorder);
        recorder.clone().disable();
        assert!(!recorder.enabled());
        assert_eq!(execute(&recorder), None);
        assert!(nothing_is_sent(&steps));
    }
}

#[test]
fn disabled_with_the_event_still_queued_nothing_is_sent() {
    let (release, hang) = bounded(0);
    let (recorder, steps) = scripted_recorder(Some((Create, Fault::Hang(hang))));
    set_command_and_finalize(&recorder);
    assert_eq!(next_step(&steps), Create);
    recorder.disable();
    assert!(!recorder.enabled());
    assert_eq!(close(&recorder), None, "there is nothing to wait for");
    drop(release);
    assert!(nothing_is_sent(&steps));
}

#[test]
fn disabled_with_the_event_in_flight_what_is_not_yet_sent_stays_unsent() {
    for while_close_waits in [false, true] {
        let directory = temporary_directory();
        let (release, hang) = bounded(0);
        let file = FileSink::new(directory.path().join("telemetry.log"));
        let (make_sink, steps) = scripted(Some((Emit(event("get apis")), Fault::Hang(hang))));
        let recorder = recorder_with(|| MultiSink::new(vec![make_sink(), Box::new(file)]));
        set_command_and_finalize(&recorder);
        assert_eq!(
            [next_step(&steps), next_step(&steps), next_step(&steps)],
            [Create, Prepare, Emit(event("get apis"))]
        );
        thread::scope(|scope| {
            if while_close_waits {
                scope.spawn(|| close(&recorder));
                wait_until_closing(&recorder);
            }
            recorder.disable();
            assert!(!recorder.enabled());
            assert_eq!(close(&recorder), None, "there is nothing to wait for");
            drop(release);
        });
        assert_eq!(all_steps(&steps), [Close, Drop]);
        assert_eq!(entry_count(&directory), 0);
    }
}
