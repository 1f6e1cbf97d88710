//! The rules: what each source asks for, and which one decides.

use super::decision::{Decision, Evaluation};
use super::inputs::{ConfigValue, ConsentInputs, EnvValue, SimilarVariable, UnknownSetting};
use super::names::{DO_NOT_TRACK_OFF, FLAG_NO_TELEMETRY, NO_TELEMETRY_OFF};
use super::preference::Preference;
use super::source::Source;
use super::verdict::{Verdict, trim};

/// The values of a kill switch that plainly do not ask for off. They get no note.
const NEGATIVE_WORDS: [&str; 6] = ["0", "f", "false", "n", "no", "off"];

/// Decides whether this run may record: the highest source that asks for on or off decides. \[D\]
///
/// The function is pure and total: the same inputs give the same decision, and every input gives
/// one. Recorder and `telemetry status` both use it, so they cannot disagree.
///
/// The order of precedence is that of [`Source`]. In doubt the result is off: a value that was set
/// but cannot be understood was most likely set by someone who wants to opt out.
///
/// ```
/// use kongctl::telemetry::{ConfigValue, ConsentInputs, EnvValue, Preference, Verdict, decide};
///
/// let mut inputs = ConsentInputs {
///     config: ConfigValue::Text("false".into()),
///     ..ConsentInputs::default()
/// };
/// assert_eq!(decide(&inputs).verdict(), Verdict::Off);
///
/// // The preference file takes precedence over the setting …
/// inputs.preference = Preference::On;
/// assert_eq!(decide(&inputs).verdict(), Verdict::On);
///
/// // … and a kill switch over both.
/// inputs.no_telemetry = EnvValue::Text("true".into());
/// assert_eq!(decide(&inputs).verdict(), Verdict::Off);
/// assert_eq!(decide(&inputs).reason(), "KONGCTL_NO_TELEMETRY=true");
/// ```
#[must_use]
pub fn decide(inputs: &ConsentInputs) -> Decision {
    let mut chain = vec![
        evaluate_flag(inputs),
        evaluate_kill_switch(Source::DoNotTrack, &inputs.do_not_track, DO_NOT_TRACK_OFF),
        evaluate_kill_switch(Source::NoTelemetry, &inputs.no_telemetry, NO_TELEMETRY_OFF),
    ];
    chain.extend(inputs.similar.iter().filter_map(evaluate_similar));
    chain.extend(inputs.unknown.iter().map(evaluate_unknown));
    if let Some(preference) = &inputs.device_preference {
        chain.push(evaluate_device_preference(preference));
    }
    chain.extend([
        evaluate_preference(Source::Preference, &inputs.preference),
        evaluate_config(inputs),
    ]);
    Decision::new(chain, evaluate_default())
}

/// Evaluates [`FLAG_NO_TELEMETRY`], which asks for off when it is there.
fn evaluate_flag(inputs: &ConsentInputs) -> Evaluation {
    if !inputs.flag {
        return not_set(Source::Flag);
    }
    Evaluation {
        source: Source::Flag,
        raw: Some(FLAG_NO_TELEMETRY.to_owned()),
        verdict: Some(Verdict::Off),
        note: None,
    }
}

/// Evaluates an environment variable that can only ask for off, by the value `off`.
///
/// A near miss is ignored as documented, but noted, so that `telemetry status` can show what to
/// type instead. Text that is not UTF-8 cannot be compared with anything and counts as off.
fn evaluate_kill_switch(source: Source, value: &EnvValue, off: &str) -> Evaluation {
    let name = source.as_str();
    let text = match value {
        EnvValue::NotSet => return not_set(source),
        EnvValue::NotUnicode(lossy) => {
            return Evaluation {
                source,
                raw: Some(lossy.clone()),
                verdict: Some(Verdict::Off),
                note: Some(format!("{name} is not valid UTF-8; treated as off")),
            };
        }
        EnvValue::Text(text) => text,
    };
    let word = trim(text);
    let mut evaluation = Evaluation {
        source,
        raw: Some(text.clone()),
        verdict: None,
        note: None,
    };
    // The `1` of DO_NOT_TRACK has no letter case, so one comparison is right for both variables.
    if word.eq_ignore_ascii_case(off) {
        evaluation.verdict = Some(Verdict::Off);
    } else if looks_like_opting_out(word) {
        evaluation.note = Some(format!("{name}={word} says nothing; use {name}={off}"));
    }
    evaluation
}

/// Evaluates a variable that was probably meant as a kill switch, which is only noted.
///
/// `None` if its value does not ask for off.
fn evaluate_similar(variable: &SimilarVariable) -> Option<Evaluation> {
    let value = trim(&variable.value);
    let written = format!("{}={value}", variable.name);
    looks_like_opting_out(value).then(|| Evaluation {
        source: Source::SimilarVariable,
        note: Some(format!(
            "{written} says nothing; use {}={DO_NOT_TRACK_OFF}",
            Source::DoNotTrack.as_str()
        )),
        raw: Some(written),
        verdict: None,
    })
}

/// Returns whether the value of a kill switch was probably meant to turn telemetry off.
fn looks_like_opting_out(value: &str) -> bool {
    let is_negative = NEGATIVE_WORDS
        .iter()
        .any(|word| value.eq_ignore_ascii_case(word));
    !value.is_empty() && !is_negative
}

/// Evaluates a setting that does not exist, which asks for off whatever its value: only a guess
/// could tell `disabled: false` from `enable: false`.
fn evaluate_unknown(setting: &UnknownSetting) -> Evaluation {
    let UnknownSetting {
        written,
        origin,
        instead,
    } = setting;
    Evaluation {
        source: Source::UnknownSetting,
        raw: Some(written.clone()),
        verdict: Some(Verdict::Off),
        note: Some(format!(
            "`{written}` ({origin}) counts as opting out; to opt out, write {instead}"
        )),
    }
}

/// Evaluates the preference file of the device beside another config file: its no counts, but its
/// yes does not take precedence over what is set for that config file.
fn evaluate_device_preference(preference: &Preference) -> Evaluation {
    let mut evaluation = evaluate_preference(Source::DevicePreference, preference);
    evaluation.verdict = evaluation.verdict.filter(|said| *said == Verdict::Off);
    evaluation
}

/// Evaluates a preference file. An invalid one asks for off. \[D\]
fn evaluate_preference(source: Source, preference: &Preference) -> Evaluation {
    match preference {
        Preference::Absent => not_set(source),
        Preference::On => Evaluation {
            source,
            raw: Some("true".to_owned()),
            verdict: Some(Verdict::On),
            note: None,
        },
        Preference::Off => Evaluation {
            source,
            raw: Some("false".to_owned()),
            verdict: Some(Verdict::Off),
            note: None,
        },
        Preference::Invalid(why) => Evaluation {
            source,
            raw: Some(why.clone()),
            verdict: Some(Verdict::Off),
            note: Some(format!("{why}; treated as off")),
        },
    }
}

/// Evaluates `telemetry.enabled`. Everything that is set and not a boolean asks for off. \[D\]
fn evaluate_config(inputs: &ConsentInputs) -> Evaluation {
    let origin = &inputs.config_origin;
    match &inputs.config {
        ConfigValue::NotSet => not_set(Source::Config),
        ConfigValue::Text(text) if trim(text).is_empty() => not_set(Source::Config),
        ConfigValue::Text(text) => match Verdict::parse(trim(text)) {
            Some(Verdict::On) if inputs.config_is_foreign => Evaluation {
                source: Source::Config,
                raw: Some(text.clone()),
                verdict: None,
                note: Some(format!(
                    "{origin} belongs to another user; its yes does not count"
                )),
            },
            Some(verdict) => Evaluation {
                source: Source::Config,
                raw: Some(text.clone()),
                verdict: Some(verdict),
                note: None,
            },
            None => invalid_config(text, &format!("`{text}` is neither true nor false"), origin),
        },
        ConfigValue::Other(kind) => {
            invalid_config(kind, &format!("{kind} is neither true nor false"), origin)
        }
        ConfigValue::Unreadable(error) => invalid_config("unreadable", error, origin),
    }
}

/// Returns the evaluation of a setting that is off because of `problem`.
fn invalid_config(raw: &str, problem: &str, origin: &str) -> Evaluation {
    let note = if origin.is_empty() {
        format!("{problem}; treated as off")
    } else {
        format!("{problem} ({origin}); treated as off")
    };
    Evaluation {
        source: Source::Config,
        raw: Some(raw.to_owned()),
        verdict: Some(Verdict::Off),
        note: Some(note),
    }
}

/// Returns the evaluation of the last source, which applies when no other does.
fn evaluate_default() -> Evaluation {
    Evaluation {
        source: Source::Default,
        raw: None,
        verdict: Some(Verdict::On),
        note: None,
    }
}

/// Returns the evaluation of a source that is not set.
fn not_set(source: Source) -> Evaluation {
    Evaluation {
        source,
        raw: None,
        verdict: None,
        note: None,
    }
}
