//! Times as text, always in UTC.

use std::time::{SystemTime, UNIX_EPOCH};

use time::format_description::well_known::{Rfc2822, Rfc3339};
use time::{OffsetDateTime, PrimitiveDateTime, UtcOffset};

pub(crate) use crate::telemetry::rfc3339;

/// Unix times above this are in milliseconds: in seconds, it is the year 5138.
const MIN_MILLISECONDS: f64 = 1e11;

/// Formats a time for people, in UTC: `2026-01-02 03:04:05`.
///
/// Like [`rfc3339`], shows times before 1970 and after 9999 as the nearest in that range.
pub(crate) fn human(time: SystemTime) -> String {
    let seconds = time
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs();
    let time = i64::try_from(seconds)
        .ok()
        .and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok())
        .unwrap_or(PrimitiveDateTime::MAX.assume_utc());
    formatted(time)
}

/// Formats a time of any offset for people, in UTC: `2026-01-02 03:04:05`; `None` when its year in
/// UTC does not have four digits.
pub(crate) fn human_date_time(time: OffsetDateTime) -> Option<String> {
    let utc = time.checked_to_offset(UtcOffset::UTC)?;
    (0..=9999).contains(&utc.year()).then(|| formatted(utc))
}

fn formatted(utc: OffsetDateTime) -> String {
    format!(
        "{:04}-{:02}-{:02} {:02}:{:02}:{:02}",
        utc.year(),
        u8::from(utc.month()),
        utc.day(),
        utc.hour(),
        utc.minute(),
        utc.second()
    )
}

/// Parses an RFC 3339 time such as `2026-01-02T03:04:05Z`.
pub(crate) fn parse_rfc3339(text: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(text, &Rfc3339).ok()
}

/// Parses the date of an HTTP header, such as `Wed, 21 Oct 2026 07:28:00 GMT`.
pub(crate) fn parse_http_date(text: &str) -> Option<SystemTime> {
    // The preferred HTTP date is a subset of the dates of mail headers (RFC 9110 §5.6.7).
    OffsetDateTime::parse(text, &Rfc2822)
        .ok()
        .map(SystemTime::from)
}

/// Converts a Unix time, in seconds or milliseconds, whichever the number is plausible as.
pub(crate) fn from_unix(number: f64) -> Option<OffsetDateTime> {
    let seconds = if number > MIN_MILLISECONDS {
        number / 1000.0
    } else {
        number
    };
    OffsetDateTime::from_unix_timestamp(seconds as i64).ok()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn times_are_shown_in_utc() {
        let cases = [
            ("2026-01-02T03:04:05Z", "2026-01-02 03:04:05"),
            ("2026-01-02T03:04:05.999999999Z", "2026-01-02 03:04:05"),
            ("2026-01-01T22:04:05-05:00", "2026-01-02 03:04:05"),
            ("0001-01-01T00:00:00Z", "0001-01-01 00:00:00"),
            ("1969-12-31T23:59:59Z", "1969-12-31 23:59:59"),
        ];
        for (text, shown) in cases {
            assert_eq!(
                parse_rfc3339(text).and_then(human_date_time).as_deref(),
                Some(shown)
            );
        }
        for text in ["9999-12-31T23:59:59-01:00", "0000-01-01T00:00:00+01:00"] {
            let time = parse_rfc3339(text).expect("a time");
            assert_eq!(human_date_time(time), None, "{text}");
        }
        for text in ["", "yesterday", "2026-01-02", "2026-01-02 03:04"] {
            assert_eq!(parse_rfc3339(text), None, "{text:?}");
        }
    }

    #[test]
    fn times_that_cannot_be_written_become_the_nearest_ones() {
        let centuries = Duration::from_secs(u64::from(u32::MAX) * 1_000);
        assert_eq!(
            human(UNIX_EPOCH - Duration::from_secs(1)),
            "1970-01-01 00:00:00"
        );
        assert_eq!(human(UNIX_EPOCH + centuries), "9999-12-31 23:59:59");
    }

    #[test]
    fn a_date_of_a_header_is_parsed_up_to_its_zone() {
        let minute = UNIX_EPOCH + Duration::from_secs(60);
        for (text, expected) in [
            ("Thu, 01 Jan 1970 00:01:00 GMT", Some(minute)),
            ("Thu, 01 Jan 1970 01:01:00 +0100", Some(minute)),
            ("1970-01-01T00:01:00Z", None),
            ("60", None),
        ] {
            assert_eq!(parse_http_date(text), expected, "{text}");
        }
    }

    #[test]
    fn large_unix_times_are_in_milliseconds() {
        let shown = |number| from_unix(number).and_then(human_date_time);
        assert_eq!(shown(1e9).as_deref(), Some("2001-09-09 01:46:40"));
        assert_eq!(shown(1e12).as_deref(), Some("2001-09-09 01:46:40"));
        assert_eq!(shown(1e11).as_deref(), Some("5138-11-16 09:46:40"));
        for outside in [f64::MAX, f64::MIN, f64::INFINITY, -1e11] {
            assert_eq!(shown(outside), None, "{outside}");
        }
    }

    proptest! {
        #[test]
        fn text_and_json_show_the_same_second(seconds in 0_u64..=300_000_000_000, nanos in 0_u32..1_000_000_000) {
            let time = UNIX_EPOCH + Duration::new(seconds, nanos);
            let (human, exact) = (human(time), rfc3339(time));
            prop_assert_eq!(human.replace(' ', "T"), &exact[..19]);
        }
    }
}
