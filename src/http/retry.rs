//! Decides whether and when the same is asked again. Waits for nothing itself.

use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, SystemTime};

use ureq::http::{HeaderMap, StatusCode};

use crate::time::parse_http_date;

/// How often a read is tried again.
const RETRIES: u32 = 2;
/// The longest wait that a server may ask for.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// The first wait that we choose ourselves; each further one is twice as long.
const FIRST_WAIT: Duration = Duration::from_millis(200);
/// How long a command may take before people wonder.
const NOTICED: Duration = Duration::from_secs(1);

/// Says whether another try is worth it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Retry {
    Never,
    /// After as long as the server asked for, if it did.
    After(Option<Duration>),
}

impl Retry {
    /// By an answer that is no success.
    pub(crate) fn of(status: StatusCode, headers: &HeaderMap) -> Self {
        match status.as_u16() {
            429 | 502 | 503 | 504 => Self::After(asked(headers)),
            _ => Self::Never,
        }
    }

    /// How long to wait after so many tries in vain; `None` when there shall be no other.
    pub(crate) fn wait(&self, tries: u32) -> Option<Duration> {
        match self {
            Self::After(asked) if tries < RETRIES && self.too_long().is_none() => {
                Some(asked.unwrap_or_else(|| jittered(FIRST_WAIT * 2_u32.pow(tries))))
            }
            Self::After(_) | Self::Never => None,
        }
    }

    /// The wait that the server asked for, when it is longer than we wait.
    pub(crate) fn too_long(&self) -> Option<Duration> {
        match self {
            Self::After(asked) => asked.filter(|asked| *asked > LONGEST_WAIT),
            Self::Never => None,
        }
    }
}

/// RFC 9110 §10.2.3: seconds, or a date; anything else is no wish.
fn asked(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get("retry-after")?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    // By the server's own clock, where it shows it.
    let now = headers
        .get("date")
        .and_then(|date| parse_http_date(date.to_str().ok()?))
        .unwrap_or_else(SystemTime::now);
    Some(
        parse_http_date(text)?
            .duration_since(now)
            .unwrap_or_default(),
    )
}

/// Between half and all of `wait`, so that many clients do not come back at once.
fn jittered(wait: Duration) -> Duration {
    let random = RandomState::new().hash_one(0) as u32;
    wait / 2 + wait.mul_f64(f64::from(random) / f64::from(u32::MAX) / 2.0)
}

/// Tells whether people notice: a command that has gone on for `going` takes more than a second with another `wait`.
pub(crate) fn is_worth_telling(going: Duration, wait: Duration) -> bool {
    going.saturating_add(wait) >= NOTICED
}

#[cfg(test)]
mod tests {
    use ureq::http::{HeaderName, HeaderValue};

    use super::*;

    #[test]
    fn a_wish_to_wait_is_understood_in_every_form() {
        let now = Some("Wed, 21 Oct 2026 07:28:00 GMT");
        let cases = [
            ("seconds", "5", None, Some(5)),
            ("none at all", " 0 ", None, Some(0)),
            (
                "more than can be counted",
                "99999999999999999999999",
                None,
                Some(u64::MAX),
            ),
            ("a date", "Wed, 21 Oct 2026 07:28:07 GMT", now, Some(7)),
            (
                "a date that has passed",
                "Wed, 21 Oct 2026 07:27:00 GMT",
                now,
                Some(0),
            ),
            (
                "a date long past, by our own clock",
                "Wed, 21 Oct 2015 07:28:00 GMT",
                None,
                Some(0),
            ),
            (
                "a date beside a clock that shows none",
                "Wed, 21 Oct 2015 07:28:00 GMT",
                Some("now"),
                Some(0),
            ),
            ("less than nothing", "-5", None, None),
            ("a fraction", "1.5", None, None),
            ("words", "soon", now, None),
            ("nothing", "", None, None),
        ];
        for (name, wish, date, seconds) in cases {
            let pairs = [("retry-after", Some(wish)), ("date", date)];
            let headers = pairs.into_iter().filter_map(|(name, text)| {
                Some((
                    HeaderName::from_static(name),
                    HeaderValue::from_static(text?),
                ))
            });
            let expected = Retry::After(seconds.map(Duration::from_secs));
            assert_eq!(
                Retry::of(StatusCode::TOO_MANY_REQUESTS, &headers.collect()),
                expected,
                "{name}"
            );
        }
    }

    #[test]
    fn nobody_waits_too_long_or_too_often() {
        let after = |seconds| Retry::After(Some(Duration::from_secs(seconds)));
        assert_eq!(
            [0, 1, 2].map(|tries| after(30).wait(tries)),
            [Some(LONGEST_WAIT), Some(LONGEST_WAIT), None]
        );
        assert_eq!(
            (after(31).wait(0), after(31).too_long()),
            (None, Some(Duration::from_secs(31)))
        );
        assert_eq!(
            (Retry::Never.wait(0), Retry::Never.too_long()),
            (None, None)
        );
        assert_eq!(
            Retry::of(StatusCode::INTERNAL_SERVER_ERROR, &HeaderMap::new()),
            Retry::Never
        );
    }

    #[test]
    fn waits_of_our_own_are_jittered_within_their_half() {
        for _ in 0..100 {
            for (tries, longest) in [(0, FIRST_WAIT), (1, FIRST_WAIT * 2)] {
                let wait = Retry::After(None)
                    .wait(tries)
                    .expect("there is another try");
                assert!((longest / 2..=longest).contains(&wait), "{wait:?}");
            }
        }
    }

    #[test]
    fn a_delay_is_told_from_one_second_on() {
        let milliseconds = Duration::from_millis;
        assert!(!is_worth_telling(milliseconds(500), milliseconds(499)));
        assert!(is_worth_telling(milliseconds(500), milliseconds(500)));
        assert!(is_worth_telling(milliseconds(10), milliseconds(5_000)));
        assert!(is_worth_telling(milliseconds(1_500), Duration::ZERO));
        assert!(is_worth_telling(milliseconds(1), Duration::MAX));
    }
}
