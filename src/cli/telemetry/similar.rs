//! The names of variables that were probably meant as one of telemetry's.

use crate::nearest::edits;
use crate::telemetry::{ENV_DO_NOT_TRACK, ENV_NO_TELEMETRY};

/// What a variable that means no is about, by itself or with [`NEGATIONS`].
const TOPICS: [&str; 5] = ["TELEMETRY", "TRACK", "TRACKING", "ANALYTICS", "METRICS"];

/// The words that say no to a topic.
const NEGATIONS: [&str; 10] = [
    "NO", "NOT", "DO", "DONT", "DISABLE", "DISABLED", "OPT", "OUT", "OPTOUT", "OFF",
];

/// The names that say all of it in one word.
const WHOLE_WORDS: [&str; 4] = ["DNT", "DONOTTRACK", "NOTELEMETRY", "NOTRACKING"];

/// The longest name that is looked at, in bytes.
const MAX_LEN: usize = 24;

/// Returns whether a variable says no to telemetry, without naming the program that is meant, or is
/// a misspelled [`ENV_DO_NOT_TRACK`] or [`ENV_NO_TELEMETRY`].
///
/// One that names a program, such as `DOTNET_CLI_TELEMETRY_OPTOUT`, is a choice for that program.
pub(super) fn is_similar(name: &str) -> bool {
    if name.len() > MAX_LEN || name == ENV_DO_NOT_TRACK || name == ENV_NO_TELEMETRY {
        return false;
    }
    let name = name.to_ascii_uppercase();
    says_no(&name)
        || WHOLE_WORDS.contains(&name.as_str())
        || is_misspelled(&name, ENV_DO_NOT_TRACK)
        || is_misspelled(&name, ENV_NO_TELEMETRY)
}

/// Returns whether a name consists of a topic and of what says no to it, and of nothing else.
fn says_no(name: &str) -> bool {
    let is_topic = |word| TOPICS.contains(&word);
    let is_negation = |word| NEGATIONS.contains(&word);
    words(name).all(|word| is_topic(word) || is_negation(word))
        && words(name).any(is_topic)
        && words(name).any(is_negation)
}

/// Returns whether each word of a name is nearly the one of `meant` in the same place.
fn is_misspelled(name: &str, meant: &str) -> bool {
    let mut typed = words(name);
    words(meant).all(|meant| {
        typed
            .next()
            .is_some_and(|word| edits(word, meant).is_some())
    }) && typed.next().is_none()
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(['_', '-'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_say_no_without_a_program_are_similar() {
        for name in [
            "DNT",
            "dnt",
            "do_not_track",
            "Do_Not_Track",
            "DO-NOT-TRACK",
            "DO_NOT_TRAK",
            "DO_NOT_TRACKING",
            "DO_NOT_TRCAK",
            "DONT_TRACK",
            "DONOTTRACK",
            "NO_TELEMETRY",
            "no_telemetry",
            "NO_TRACKING",
            "NO_ANALYTICS",
            "DISABLE_TELEMETRY",
            "TELEMETRY_DISABLED",
            "TELEMETRY_OPTOUT",
            "TELEMETRY_OPT_OUT",
            "KONGCLT_NO_TELEMETRY",
            "KONGCTL_NO_TELEMTRY",
        ] {
            assert!(is_similar(name), "{name}");
        }
        for name in [
            "DO_NOT_TRACK",
            "KONGCTL_NO_TELEMETRY",
            "DOTNET_CLI_TELEMETRY_OPTOUT",
            "HOMEBREW_NO_ANALYTICS",
            "NEXT_TELEMETRY_DISABLED",
            "KONG_ANONYMOUS_REPORTS",
            "NO_COLOR",
            "NO_PROXY",
            "NO_TRACE",
            "DO_NOT_RETRY",
            "TRACK",
            "TELEMETRY",
            "METRICS",
            "OUT",
            "DISABLE_UPDATE",
            "HOME",
            "_",
            "",
        ] {
            assert!(!is_similar(name), "{name}");
        }
    }
}
