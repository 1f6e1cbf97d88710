//! Whether and when a request is sent again. Only the rules: the waiting is done in
//! `konnect::retrying`.
//!
//! Written here, because the HTTP library has no retries, and a generic one would know neither
//! `Retry-After` nor the server's clock.

use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, SystemTime};

use ureq::http::{HeaderMap, StatusCode};

use crate::time::parse_http_date;

/// How often a request is sent again at most.
// Someone waits, and a list is many requests: what two retries do not mend is an outage.
const MAX_RETRIES: u32 = 2;
/// The longest delay that a server may ask for.
// Beyond it, a person would think that the program hangs: the delay is a hint of the error.
const MAX_DELAY: Duration = Duration::from_secs(30);
/// The first delay when the server asks for none; each further one is twice as long.
const BASE_DELAY: Duration = Duration::from_millis(200);
/// The duration of a command from which on a delay is reported to the user.
const REPORT_THRESHOLD: Duration = Duration::from_secs(1);

/// Whether sending a request again may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Retry {
    Never,
    /// After the delay that the server asks for, if it does.
    After(Option<Duration>),
}

impl Retry {
    /// Returns the rule for a response.
    pub(crate) fn from_response(status: StatusCode, headers: &HeaderMap) -> Self {
        match status.as_u16() {
            // The statuses that say themselves that they pass. A 500 is a bug that would repeat.
            429 | 502 | 503 | 504 => Self::After(retry_after(headers)),
            _ => Self::Never,
        }
    }

    /// Returns the delay before the next try, after `retries` of them; `None` when there is no
    /// other.
    pub(crate) fn delay(self, retries: u32) -> Option<Duration> {
        let Self::After(requested) = self else {
            return None;
        };
        if retries >= MAX_RETRIES || self.excessive_delay().is_some() {
            return None;
        }
        match requested {
            Some(delay) => Some(delay),
            None => Some(jittered(BASE_DELAY * 2_u32.pow(retries))),
        }
    }

    /// Returns the delay that the server asks for, when it is too long to wait.
    pub(crate) fn excessive_delay(self) -> Option<Duration> {
        match self {
            Self::After(Some(delay)) if delay > MAX_DELAY => Some(delay),
            Self::After(_) | Self::Never => None,
        }
    }
}

/// Parses `Retry-After` (RFC 9110 §10.2.3): seconds or a date. Anything else counts as no such
/// header.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get("retry-after")?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let time = parse_http_date(text)?;
    Some(
        time.duration_since(server_time(headers))
            .unwrap_or_default(),
    )
}

/// Returns the time by the server's clock, or by ours if the server does not send its own.
///
/// The two need not agree, and a date in `Retry-After` is one by the server's clock.
fn server_time(headers: &HeaderMap) -> SystemTime {
    headers
        .get("date")
        .and_then(|date| parse_http_date(date.to_str().ok()?))
        .unwrap_or_else(SystemTime::now)
}

/// Returns a random delay between half and all of `delay`, so that many clients do not come back
/// at once.
fn jittered(delay: Duration) -> Duration {
    // Each `RandomState` has random keys: enough here, and no dependency.
    let random = RandomState::new().hash_one(0) as u32;
    delay / 2 + delay.mul_f64(f64::from(random) / f64::from(u32::MAX) / 2.0)
}

/// Returns whether a delay is reported to the user: with it, the command takes a second or more.
pub(crate) fn is_worth_reporting(elapsed: Duration, delay: Duration) -> bool {
    elapsed.saturating_add(delay) >= REPORT_THRESHOLD
}

#[cfg(test)]
mod tests {
    use ureq::http::{HeaderName, HeaderValue};

    use super::*;

    #[test]
    fn retry_after_is_parsed_in_every_form() {
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
        for (name, value, date, seconds) in cases {
            let pairs = [("retry-after", Some(value)), ("date", date)];
            let headers = pairs.into_iter().filter_map(|(name, text)| {
                Some((
                    HeaderName::from_static(name),
                    HeaderValue::from_static(text?),
                ))
            });
            let expected = Retry::After(seconds.map(Duration::from_secs));
            assert_eq!(
                Retry::from_response(StatusCode::TOO_MANY_REQUESTS, &headers.collect()),
                expected,
                "{name}"
            );
        }
    }

    #[test]
    fn delays_and_retries_are_bounded() {
        let after = |seconds| Retry::After(Some(Duration::from_secs(seconds)));
        assert_eq!(
            [0, 1, 2].map(|tries| after(30).delay(tries)),
            [Some(MAX_DELAY), Some(MAX_DELAY), None]
        );
        assert_eq!(
            (after(31).delay(0), after(31).excessive_delay()),
            (None, Some(Duration::from_secs(31)))
        );
        assert_eq!(
            (Retry::Never.delay(0), Retry::Never.excessive_delay()),
            (None, None)
        );
        assert_eq!(
            Retry::from_response(StatusCode::INTERNAL_SERVER_ERROR, &HeaderMap::new()),
            Retry::Never
        );
    }

    #[test]
    fn default_delays_are_jittered_within_their_half() {
        for _ in 0..100 {
            for (tries, max) in [(0, BASE_DELAY), (1, BASE_DELAY * 2)] {
                let delay = Retry::After(None).delay(tries).expect("a delay");
                assert!((max / 2..=max).contains(&delay), "{delay:?}");
            }
        }
    }

    #[test]
    fn a_delay_is_reported_from_one_second_on() {
        let milliseconds = Duration::from_millis;
        assert!(!is_worth_reporting(milliseconds(500), milliseconds(499)));
        assert!(is_worth_reporting(milliseconds(500), milliseconds(500)));
        assert!(is_worth_reporting(milliseconds(10), milliseconds(5_000)));
        assert!(is_worth_reporting(milliseconds(1_500), Duration::ZERO));
        assert!(is_worth_reporting(milliseconds(1), Duration::MAX));
    }
}
