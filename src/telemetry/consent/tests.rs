//! The rules of the decision, case by case.

use super::*;

fn text(value: &str) -> EnvValue {
    EnvValue::Text(value.to_owned())
}

fn verdict(inputs: &ConsentInputs) -> (Verdict, Source) {
    let decision = decide(inputs);
    (decision.verdict(), decision.deciding().source)
}

#[test]
fn no_source_set_means_on() {
    assert_eq!(
        verdict(&ConsentInputs::default()),
        (Verdict::On, Source::Default)
    );
}

#[test]
fn do_not_track_counts_only_as_1() {
    let with = |value| {
        verdict(&ConsentInputs {
            do_not_track: text(value),
            ..ConsentInputs::default()
        })
    };
    assert_eq!(with("1"), (Verdict::Off, Source::DoNotTrack));
    for value in [" 1", "1\r", "1\n", "\u{feff}1"] {
        assert_eq!(with(value), (Verdict::Off, Source::DoNotTrack), "{value:?}");
    }
    for value in ["", "0", "true", "TRUE", "yes", "01", "11", "1 1"] {
        assert_eq!(with(value), (Verdict::On, Source::Default), "{value:?}");
    }
}

#[test]
fn no_telemetry_counts_only_as_true_in_any_case() {
    let with = |value| {
        verdict(&ConsentInputs {
            no_telemetry: text(value),
            ..ConsentInputs::default()
        })
    };
    for value in ["true", "TRUE", "True", "tRuE", "true ", "\u{feff}true\r\n"] {
        assert_eq!(
            with(value),
            (Verdict::Off, Source::NoTelemetry),
            "{value:?}"
        );
    }
    for value in ["", "1", "false", "yes", "t", "\"true\""] {
        assert_eq!(with(value), (Verdict::On, Source::Default), "{value:?}");
    }
}

#[test]
fn near_misses_suggest_the_valid_value() {
    let inputs = ConsentInputs {
        do_not_track: text("true"),
        no_telemetry: text("1"),
        ..ConsentInputs::default()
    };
    let notes: Vec<_> = decide(&inputs)
        .chain()
        .iter()
        .filter_map(|evaluation| evaluation.note.clone())
        .collect();
    assert_eq!(
        notes,
        [
            "DO_NOT_TRACK=true says nothing; use DO_NOT_TRACK=1",
            "KONGCTL_NO_TELEMETRY=1 says nothing; use KONGCTL_NO_TELEMETRY=true",
        ]
    );
    assert_eq!(
        decide(&inputs).near_misses(),
        [
            "DO_NOT_TRACK=true does not turn telemetry off; set DO_NOT_TRACK=1",
            "KONGCTL_NO_TELEMETRY=1 does not turn telemetry off; set KONGCTL_NO_TELEMETRY=true",
        ]
    );
    for quiet in ["", " ", "0", "false", "no", "OFF\r"] {
        let inputs = ConsentInputs {
            do_not_track: text(quiet),
            no_telemetry: text(quiet),
            ..ConsentInputs::default()
        };
        assert!(
            decide(&inputs)
                .chain()
                .iter()
                .all(|evaluation| evaluation.note.is_none()),
            "{quiet:?}"
        );
        assert_eq!(decide(&inputs).near_misses(), [""; 0]);
    }
}

#[test]
fn a_kill_switch_that_counts_is_no_near_miss() {
    for counts in [text("1"), EnvValue::NotUnicode("\u{fffd}".to_owned())] {
        let inputs = ConsentInputs {
            do_not_track: counts,
            ..ConsentInputs::default()
        };
        assert_eq!(decide(&inputs).near_misses(), [""; 0]);
    }
}

#[test]
fn a_kill_switch_that_is_not_utf_8_means_off() {
    let broken = || EnvValue::NotUnicode("\u{fffd}".to_owned());
    let track = ConsentInputs {
        do_not_track: broken(),
        ..ConsentInputs::default()
    };
    assert_eq!(verdict(&track), (Verdict::Off, Source::DoNotTrack));
    let own = ConsentInputs {
        no_telemetry: broken(),
        ..ConsentInputs::default()
    };
    assert_eq!(verdict(&own), (Verdict::Off, Source::NoTelemetry));
}

#[test]
fn every_higher_source_takes_precedence_over_every_lower_one() {
    let mut inputs = ConsentInputs {
        config: ConfigValue::Text("true".into()),
        ..ConsentInputs::default()
    };
    assert_eq!(verdict(&inputs), (Verdict::On, Source::Config));
    inputs.preference = Preference::Off;
    assert_eq!(verdict(&inputs), (Verdict::Off, Source::Preference));
    inputs.preference = Preference::On;
    inputs.config = ConfigValue::Text("false".into());
    assert_eq!(verdict(&inputs), (Verdict::On, Source::Preference));
    inputs.device_preference = Some(Preference::Off);
    assert_eq!(verdict(&inputs), (Verdict::Off, Source::DevicePreference));
    inputs.unknown.push(unknown("KONGCTL_TELEMETRY=on"));
    assert_eq!(verdict(&inputs), (Verdict::Off, Source::UnknownSetting));
    inputs.no_telemetry = text("true");
    assert_eq!(verdict(&inputs), (Verdict::Off, Source::NoTelemetry));
    inputs.do_not_track = text("1");
    assert_eq!(verdict(&inputs), (Verdict::Off, Source::DoNotTrack));
    inputs.flag = true;
    assert_eq!(verdict(&inputs), (Verdict::Off, Source::Flag));
}

#[test]
fn the_setting_takes_booleans_in_the_words_of_the_preference() {
    let with = |value: &str| {
        verdict(&ConsentInputs {
            config: ConfigValue::Text(value.to_owned()),
            ..ConsentInputs::default()
        })
    };
    for on in [
        "1",
        "t",
        "T",
        "TRUE",
        "true",
        "True",
        " true ",
        "\u{feff}true\r",
    ] {
        assert_eq!(with(on), (Verdict::On, Source::Config), "{on:?}");
    }
    for off in ["0", "f", "F", "FALSE", "false", "False"] {
        assert_eq!(with(off), (Verdict::Off, Source::Config), "{off:?}");
    }
    for invalid in ["yes", "on", "tRUE", "2"] {
        assert_eq!(with(invalid), (Verdict::Off, Source::Config), "{invalid:?}");
    }
    for nothing in ["", "  ", "\r\n"] {
        assert_eq!(with(nothing), (Verdict::On, Source::Default), "{nothing:?}");
    }
}

#[test]
fn the_setting_in_a_file_of_another_user_counts_only_as_a_no() {
    let with = |value: &str| ConsentInputs {
        config: ConfigValue::Text(value.to_owned()),
        config_is_foreign: true,
        config_origin: "config.yaml:3:5".into(),
        ..ConsentInputs::default()
    };
    assert_eq!(verdict(&with("true")), (Verdict::On, Source::Default));
    assert_eq!(
        decide(&with("true")).warnings(),
        ["telemetry.enabled: config.yaml:3:5 belongs to another user; its yes does not count"]
    );
    assert_eq!(verdict(&with("false")), (Verdict::Off, Source::Config));
    assert_eq!(verdict(&with("perhaps")), (Verdict::Off, Source::Config));
}

#[test]
fn an_invalid_preference_or_setting_means_off_with_a_warning() {
    let invalid = ConsentInputs {
        preference: Preference::Invalid("`maybe` is neither true nor false".into()),
        ..ConsentInputs::default()
    };
    assert_eq!(verdict(&invalid), (Verdict::Off, Source::Preference));
    assert_eq!(
        decide(&invalid).reason(),
        "the preference file cannot be used: `maybe` is neither true nor false"
    );
    assert_eq!(
        decide(&invalid).warnings(),
        ["preference file: `maybe` is neither true nor false; treated as off"]
    );

    let list = ConsentInputs {
        config: ConfigValue::Other("a list".into()),
        config_origin: "config.yaml:3:5".into(),
        ..ConsentInputs::default()
    };
    assert_eq!(verdict(&list), (Verdict::Off, Source::Config));
    assert_eq!(
        decide(&list).warnings(),
        ["telemetry.enabled: a list is neither true nor false (config.yaml:3:5); treated as off"]
    );

    let unreadable = ConsentInputs {
        config: ConfigValue::Unreadable("config.yaml cannot be read".into()),
        ..ConsentInputs::default()
    };
    assert_eq!(verdict(&unreadable), (Verdict::Off, Source::Config));
}

#[test]
fn a_preference_that_contradicts_the_setting_is_a_warning() {
    let inputs = ConsentInputs {
        preference: Preference::On,
        config: ConfigValue::Text("false".into()),
        ..ConsentInputs::default()
    };
    assert_eq!(
        decide(&inputs).warnings(),
        ["the preference file says on and takes precedence over telemetry.enabled, which says off"]
    );
    let agreeing = ConsentInputs {
        preference: Preference::On,
        config: ConfigValue::Text("1".into()),
        ..ConsentInputs::default()
    };
    assert_eq!(decide(&agreeing).warnings(), [""; 0]);
}

#[test]
fn the_chain_shows_every_source_set_or_not() {
    let sources = |inputs: &ConsentInputs| -> Vec<&'static str> {
        let decision = decide(inputs);
        let chain = decision.chain().iter();
        chain.map(|evaluation| evaluation.source.as_str()).collect()
    };
    let mut inputs = ConsentInputs {
        flag: true,
        ..ConsentInputs::default()
    };
    assert_eq!(
        sources(&inputs),
        [
            "--no-telemetry",
            "DO_NOT_TRACK",
            "KONGCTL_NO_TELEMETRY",
            "preference file",
            "telemetry.enabled",
            "default"
        ]
    );
    inputs.unknown = vec![unknown("a=1"), unknown("b=2")];
    inputs.device_preference = Some(Preference::Absent);
    assert_eq!(
        sources(&inputs)[3..6],
        ["unknown setting", "unknown setting", "device preference"]
    );
}

fn unknown(written: &str) -> UnknownSetting {
    UnknownSetting {
        written: written.to_owned(),
        origin: "environment".to_owned(),
        instead: "KONGCTL_NO_TELEMETRY=true".to_owned(),
    }
}

#[test]
fn an_unknown_setting_means_off_whatever_its_value_with_what_to_write_instead() {
    let inputs = ConsentInputs {
        unknown: vec![unknown("KONGCTL_TELEMETRY=on")],
        preference: Preference::On,
        config: ConfigValue::Text("true".into()),
        ..ConsentInputs::default()
    };
    let decision = decide(&inputs);
    assert_eq!(verdict(&inputs), (Verdict::Off, Source::UnknownSetting));
    assert_eq!(
        decision.reason(),
        "KONGCTL_TELEMETRY=on counts as opting out"
    );
    assert_eq!(
        decision.warnings(),
        [
            "unknown setting: `KONGCTL_TELEMETRY=on` (environment) counts as opting out; \
             to opt out, write KONGCTL_NO_TELEMETRY=true"
        ]
    );
}

#[test]
fn the_preference_of_the_device_counts_only_as_a_no() {
    let with = |device| {
        verdict(&ConsentInputs {
            device_preference: Some(device),
            config: ConfigValue::Text("false".into()),
            ..ConsentInputs::default()
        })
    };
    assert_eq!(with(Preference::On), (Verdict::Off, Source::Config));
    assert_eq!(with(Preference::Absent), (Verdict::Off, Source::Config));
    assert_eq!(
        with(Preference::Off),
        (Verdict::Off, Source::DevicePreference)
    );

    let invalid = ConsentInputs {
        device_preference: Some(Preference::Invalid("belongs to another user".into())),
        preference: Preference::On,
        config: ConfigValue::Text("true".into()),
        ..ConsentInputs::default()
    };
    assert_eq!(verdict(&invalid), (Verdict::Off, Source::DevicePreference));
    assert_eq!(
        decide(&invalid).warnings(),
        [
            "device preference: belongs to another user; treated as off",
            "the device preference says off and takes precedence over telemetry.enabled, \
             which says on",
        ]
    );
}
