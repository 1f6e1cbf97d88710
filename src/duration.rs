//! Durations as text: parsed from settings, and written for people.

use std::time::Duration;

/// The longest duration that is parsed: a century, which no process outlives.
///
/// Far longer ones fit a [`Duration`], but a point in time that far ahead fits no clock.
const MAX_DURATION: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// Parses a duration such as `1h`, `1m30s`, `1.5s` or `500ms`. One of more than a century is a
/// century, so that it can be added to the time of any clock.
///
/// Written by hand because the crate `humantime` does not accept `1.5s`.
pub(crate) fn parse(text: &str) -> Option<Duration> {
    if text.is_empty() {
        return None;
    }
    let mut total = Duration::ZERO;
    let mut rest = text;
    while !rest.is_empty() {
        let (part, remainder) = parse_part(rest)?;
        total = total.saturating_add(part).min(MAX_DURATION);
        rest = remainder;
    }
    Some(total)
}

/// Parses a number with its unit, and returns the text after it as well.
fn parse_part(text: &str) -> Option<(Duration, &str)> {
    let unit_start = text.find(|c: char| c != '.' && !c.is_ascii_digit())?;
    let (number, rest) = text.split_at(unit_start);
    let unit_end = rest
        .find(|c: char| !c.is_ascii_alphabetic())
        .unwrap_or(rest.len());
    let (unit, rest) = rest.split_at(unit_end);
    let seconds = match unit {
        "h" => 3600.0,
        "m" => 60.0,
        "s" => 1.0,
        "ms" => 0.001,
        _ => return None,
    };
    let number: f64 = number.parse().ok()?;
    // `from_secs_f64` would panic on a number that is too large for a duration.
    let seconds = (number * seconds).min(MAX_DURATION.as_secs_f64());
    Some((Duration::from_secs_f64(seconds), rest))
}

/// Formats a duration roughly, in one unit: `350 ms`, `5 s`, `3 min`.
pub(crate) fn rough(duration: Duration) -> String {
    match duration.as_secs() {
        0 => format!("{} ms", duration.as_millis()),
        seconds @ 1..120 => format!("{seconds} s"),
        seconds @ 120..7_200 => format!("{} min", seconds.div_ceil(60)),
        seconds @ 7_200..172_800 => format!("{} h", seconds.div_ceil(3_600)),
        seconds @ 172_800..31_536_000 => format!("{} days", seconds.div_ceil(86_400)),
        // A server may ask for any number of seconds: one that is absurd is not spelled out.
        _ => "more than a year".to_owned(),
    }
}

/// Formats a duration to the second, in words: `2 minutes 5 seconds`.
pub(crate) fn in_words(duration: Duration) -> String {
    let minutes = duration.as_secs() / 60;
    let seconds = duration.as_secs() % 60;
    match (minutes, seconds) {
        (0, seconds) => counted(seconds, "second"),
        (minutes, 0) => counted(minutes, "minute"),
        (minutes, seconds) => {
            let minutes = counted(minutes, "minute");
            format!("{minutes} {}", counted(seconds, "second"))
        }
    }
}

fn counted(count: u64, unit: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural}")
}

#[cfg(test)]
mod tests {
    use std::time::{Instant, SystemTime};

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn durations_are_parsed_with_their_units() {
        let cases = [
            ("0s", Some(0)),
            ("60s", Some(60_000)),
            ("1m30s", Some(90_000)),
            ("500ms", Some(500)),
            ("1.5s", Some(1_500)),
            ("1h1m1s1ms", Some(3_661_001)),
            ("876000h", Some(3_153_600_000_000)),
            ("876001h", Some(3_153_600_000_000)),
            ("", None),
            ("0", None),
            ("60", None),
            ("s", None),
            ("-1s", None),
            ("1 s", None),
            ("1d", None),
            ("1.2.3s", None),
            ("1sé", None),
        ];
        for (text, milliseconds) in cases {
            assert_eq!(
                parse(text),
                milliseconds.map(Duration::from_millis),
                "{text:?}"
            );
        }
    }

    #[test]
    fn a_duration_of_any_length_can_be_added_to_the_time_of_a_clock() {
        let many_nines = "9".repeat(400);
        for text in [
            "9223372036854775807s",
            "18446744073709551615s",
            "18446744073709551616s",
            "99999999999999999999h",
            "1h18446744073709551615s",
            "876001h",
            &format!("{many_nines}ms"),
            &format!("{many_nines}.{many_nines}h{many_nines}h"),
        ] {
            let duration = parse(text).expect("a duration");
            assert_eq!(duration, MAX_DURATION, "{text}");
            let _ = (Instant::now() + duration, SystemTime::now() + duration);
        }
        let almost = MAX_DURATION - Duration::from_secs(1);
        assert_eq!(parse(&format!("{}s", almost.as_secs())), Some(almost));
    }

    #[test]
    fn rough_durations_have_one_unit() {
        let cases = [
            (0, "0 ms"),
            (350, "350 ms"),
            (1_000, "1 s"),
            (119_999, "119 s"),
            (120_000, "2 min"),
            (121_000, "3 min"),
            (7_199_000, "120 min"),
            (7_200_000, "2 h"),
            (172_799_000, "48 h"),
            (172_800_000, "2 days"),
            (172_801_000, "3 days"),
            (31_536_000_000, "more than a year"),
        ];
        for (milliseconds, shown) in cases {
            assert_eq!(rough(Duration::from_millis(milliseconds)), shown);
        }
    }

    #[test]
    fn words_count_minutes_and_seconds() {
        let cases = [
            (0, "0 seconds"),
            (1, "1 second"),
            (60, "1 minute"),
            (61, "1 minute 1 second"),
            (125, "2 minutes 5 seconds"),
            (7_200, "120 minutes"),
        ];
        for (seconds, shown) in cases {
            assert_eq!(in_words(Duration::from_secs(seconds)), shown);
        }
    }

    proptest! {
        #[test]
        fn formatted_durations_parse_to_the_same_value(hours in 0_u64..1_000, minutes in 0_u64..1_000, seconds in 0_u64..1_000, milliseconds in 0_u64..1_000) {
            let text = format!("{hours}h{minutes}m{seconds}s{milliseconds}ms");
            let total = ((hours * 60 + minutes) * 60 + seconds) * 1_000 + milliseconds;
            let found = parse(&text).map(|duration| duration.as_millis());
            prop_assert_eq!(found, Some(u128::from(total)));
        }

        #[test]
        fn no_text_makes_the_parser_panic(text in any::<String>(), near in "[0-9.hms]{0,12}") {
            let _ = parse(&text);
            let _ = parse(&near);
        }
    }
}
