//! Tests the recorder: one event per command execution.

use std::time::Duration;

use crate::program::{Tool, command, end, event};
use crate::scripted_sink::Step::{Close, Create, Drop, Emit, Prepare};
use crate::scripted_sink::{all_steps, scripted, whole_life};
use crate::support::{
    SENT, Setup, close, do_nothing, execute, scripted_recorder, set_command,
    set_command_and_finalize,
};
use crate::telemetry::{BuildInfo, Recorder, Verdict};

#[test]
fn a_command_sends_exactly_one_event() {
    let (recorder, steps) = scripted_recorder(None);
    assert_eq!(execute(&recorder).as_deref(), Some(SENT));
    assert_eq!(all_steps(&steps), whole_life());
}

#[test]
fn only_the_first_command_and_the_first_finalize_count() {
    let (recorder, steps) = scripted_recorder(None);
    recorder.set_command(command("get apis"));
    for seconds in 0..3 {
        recorder.set_command(command("login"));
        recorder.finalize(end() + Duration::from_secs(seconds));
    }
    close(&recorder);
    assert_eq!(all_steps(&steps), whole_life());
}

#[test]
fn clones_are_handles_on_one_recorder_that_is_enabled_until_one_is_closed() {
    let (recorder, steps) = scripted_recorder(None);
    let clone = recorder.clone();
    clone.set_command(command("get apis"));
    recorder.set_command(command("login"));
    recorder.finalize(end());
    clone.finalize(end() + Duration::from_secs(1));
    assert!(recorder.enabled() && clone.enabled());
    assert_eq!(close(&clone).as_deref(), Some(SENT));
    assert!(!recorder.enabled() && !clone.enabled());
    close(&recorder);
    assert_eq!(all_steps(&steps), whole_life());
}

#[test]
fn after_close_nothing_more_happens() {
    let cases: [(Setup, _); 3] = [
        (do_nothing, vec![]),
        (set_command, vec![Create, Prepare, Close, Drop]),
        (set_command_and_finalize, whole_life()),
    ];
    for (setup, expected) in cases {
        let (recorder, steps) = scripted_recorder(None);
        setup(&recorder);
        assert!(recorder.enabled());
        close(&recorder);
        close(&recorder);
        execute(&recorder);
        recorder.disable();
        assert!(!recorder.enabled());
        assert_eq!(all_steps(&steps), expected);
    }
}

#[test]
fn a_disabled_recorder_does_nothing() {
    let (make_sink, steps) = scripted(None);
    for recorder in [
        Recorder::new(Verdict::Off, BuildInfo::of::<Tool>(), make_sink),
        Recorder::off(),
        Recorder::default(),
    ] {
        for _ in 0..2 {
            assert!(!recorder.enabled());
            assert_eq!(execute(&recorder), None);
            recorder.disable();
        }
    }
    assert_eq!(all_steps(&steps), []);
}

#[test]
fn without_a_reportable_command_nothing_is_created_or_sent() {
    let skipped = [
        "version",
        "help",
        "completion",
        "__complete",
        "telemetry status",
        "kongctl version",
        "kongctl ",
        "",
    ];
    for words in skipped.map(Some).into_iter().chain([None]) {
        let (recorder, steps) = scripted_recorder(None);
        if let Some(words) = words {
            recorder.set_command(command(words));
        }
        recorder.finalize(end());
        assert_eq!(close(&recorder), None, "{words:?}");
        assert_eq!(all_steps(&steps), [], "{words:?}");
    }
}

#[test]
fn the_leading_name_of_the_program_is_stripped_only_as_a_whole_word() {
    for (words, reported) in [
        ("kongctl get apis", "get apis"),
        ("kongctl-extension x", "kongctl-extension x"),
    ] {
        let (recorder, steps) = scripted_recorder(None);
        recorder.set_command(command(words));
        recorder.finalize(end());
        close(&recorder);
        assert_eq!(
            all_steps(&steps),
            [Create, Prepare, Emit(event(reported)), Close, Drop]
        );
    }
}
