//! A time as RFC 3339 text in UTC, written without allocating. Knows no time zones.
//!
//! Written by hand because the library has no dependency that could do it, and needs only this one
//! form.

use std::fmt::{self, Write};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The length of the longest text, `9999-12-31T23:59:59.999999999Z`, in bytes.
const MAX_LEN: usize = 30;

/// Seconds from 1970 to the end of the year 9999, the last that RFC 3339 can write.
const MAX_SECONDS: u64 = 253_402_300_799;

const SECONDS_PER_DAY: u64 = 86_400;

/// The length of a time without its fraction, `2026-05-12T14:30:45`.
const WHOLE_LEN: usize = 19;

/// The most digits of a fraction: nanoseconds.
const MAX_DIGITS: usize = 9;

/// Returns `time` as the events spell it: RFC 3339, UTC, fractional digits only as needed.
///
/// Times before 1970 or after 9999 become the nearest one in that range.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
///
/// use kongctl::telemetry::rfc3339;
///
/// assert_eq!(rfc3339(UNIX_EPOCH), "1970-01-01T00:00:00Z");
/// assert_eq!(rfc3339(UNIX_EPOCH + Duration::from_millis(1500)), "1970-01-01T00:00:01.5Z");
/// ```
#[must_use]
pub fn rfc3339(time: SystemTime) -> String {
    Timestamp::from(time).as_str().to_owned()
}

/// A time in the one form that events have: RFC 3339, UTC, `Z`, fractional digits only as needed
/// (`2026-05-12T14:30:45Z`), from 1970 to 9999. \[D\]
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use kongctl::telemetry::Timestamp;
///
/// let timestamp = Timestamp::from(SystemTime::UNIX_EPOCH + Duration::from_millis(1500));
/// assert_eq!(timestamp.as_str(), "1970-01-01T00:00:01.5Z");
/// assert_eq!(Timestamp::parse("1970-01-01T00:00:01.5Z"), Some(timestamp));
/// ```
// A buffer on the stack, so that building an event allocates nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Timestamp {
    text: [u8; MAX_LEN],
    len: usize,
}

impl Timestamp {
    /// The buffer before anything is written to it.
    const EMPTY: Self = Self {
        text: [0; MAX_LEN],
        len: 0,
    };

    /// Parses a time in exactly the form that [`as_str`](Self::as_str) returns; `None` for
    /// anything else, such as another offset or superfluous digits.
    ///
    /// ```
    /// use kongctl::telemetry::Timestamp;
    ///
    /// assert!(Timestamp::parse("2026-05-12T14:30:45.12Z").is_some());
    /// for other in ["2026-05-12T14:30:45+00:00", "2026-05-12T14:30:45.120Z", "2026-02-30T00:00:00Z"] {
    ///     assert_eq!(Timestamp::parse(other), None);
    /// }
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        parse_since_epoch(text)?;
        let mut timestamp = Self::EMPTY;
        timestamp.write_str(text).ok()?;
        Some(timestamp)
    }

    /// Returns the text.
    ///
    /// ```
    /// use std::time::SystemTime;
    ///
    /// use kongctl::telemetry::Timestamp;
    ///
    /// assert_eq!(Timestamp::from(SystemTime::UNIX_EPOCH).as_str(), "1970-01-01T00:00:00Z");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only `write_str` fills the buffer, and only with whole strings, so this never fails.
        std::str::from_utf8(&self.text[..self.len]).unwrap_or_default()
    }

    /// Returns the time.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// use kongctl::telemetry::Timestamp;
    ///
    /// let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_778_596_245_120);
    /// let timestamp = Timestamp::parse("2026-05-12T14:30:45.12Z").expect("a timestamp");
    /// assert_eq!(timestamp.time(), time);
    /// ```
    #[must_use]
    pub fn time(&self) -> SystemTime {
        // Its own text parses, so this never falls back.
        UNIX_EPOCH + parse_since_epoch(self.as_str()).unwrap_or_default()
    }

    /// Appends the fraction of a second, without trailing zeros; nothing when it is zero.
    fn write_fraction(&mut self, nanoseconds: u32) -> fmt::Result {
        if nanoseconds == 0 {
            return Ok(());
        }
        let mut digits = nanoseconds;
        let mut width = 9;
        while digits.is_multiple_of(10) {
            digits /= 10;
            width -= 1;
        }
        write!(self, ".{digits:0width$}")
    }

    /// Appends the whole text of the time that is `since_epoch` after 1970.
    fn write_time(&mut self, since_epoch: Duration) -> fmt::Result {
        let Date { year, month, day } = date_of(since_epoch.as_secs() / SECONDS_PER_DAY);
        let second_of_day = since_epoch.as_secs() % SECONDS_PER_DAY;
        let hour = second_of_day / 3_600;
        let minute = second_of_day / 60 % 60;
        let second = second_of_day % 60;
        write!(
            self,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"
        )?;
        self.write_fraction(since_epoch.subsec_nanos())?;
        self.write_char('Z')
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let since_epoch = time
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            .min(Duration::from_secs(MAX_SECONDS));
        let mut timestamp = Self::EMPTY;
        // Fails only past `MAX_LEN` bytes, which no time up to the year 9999 needs.
        let _ = timestamp.write_time(since_epoch);
        timestamp
    }
}

impl Write for Timestamp {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        let end = self.len + part.len();
        let Some(free) = self.text.get_mut(self.len..end) else {
            return Err(fmt::Error);
        };
        free.copy_from_slice(part.as_bytes());
        self.len = end;
        Ok(())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Returns the time since 1970 that `text` means; `None` when a [`Timestamp`] is not spelled so.
fn parse_since_epoch(text: &str) -> Option<Duration> {
    let (whole, fraction) = text.strip_suffix('Z')?.split_at_checked(WHOLE_LEN)?;
    let [year, month, day, hour, minute, second] = numbers(whole)?;
    let is_day = (1..=12).contains(&month) && (1..=days_of_month(year, month)).contains(&day);
    if !is_day || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let days = u64::try_from(days_to(&Date { year, month, day })).ok()?;
    let seconds = days * SECONDS_PER_DAY + hour * 3_600 + minute * 60 + second;
    let since_epoch = Duration::new(seconds, nanoseconds(fraction)?);
    (since_epoch <= Duration::from_secs(MAX_SECONDS)).then_some(since_epoch)
}

/// Returns the numbers in a time without its fraction.
#[rustfmt::skip]
fn numbers(text: &str) -> Option<[u64; 6]> {
    let &[
        y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1, b'T',
        h0, h1, b':', n0, n1, b':', s0, s1,
    ] = text.as_bytes() else {
        return None;
    };
    let year = pair(y0, y1)? * 100 + pair(y2, y3)?;
    Some([year, pair(m0, m1)?, pair(d0, d1)?, pair(h0, h1)?, pair(n0, n1)?, pair(s0, s1)?])
}

/// Returns what a fraction of a second means, with its point; nothing means none.
fn nanoseconds(fraction: &str) -> Option<u32> {
    if fraction.is_empty() {
        return Some(0);
    }
    let digits = fraction.strip_prefix('.')?;
    if digits.ends_with('0') || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let missing = MAX_DIGITS.checked_sub(digits.len())?;
    Some(digits.parse::<u32>().ok()? * 10_u32.pow(u32::try_from(missing).ok()?))
}

/// Returns the number of two digits.
fn pair(tens: u8, ones: u8) -> Option<u64> {
    Some(digit(tens)? * 10 + digit(ones)?)
}

fn digit(byte: u8) -> Option<u64> {
    byte.is_ascii_digit().then(|| u64::from(byte - b'0'))
}

/// Returns the day of a date, counted from 1970-01-01: the inverse of [`date_of`].
///
/// This is Howard Hinnant's `days_from_civil` for years after 0.
fn days_to(date: &Date) -> i64 {
    let [year, month, day] = [date.year, date.month, date.day].map(u64::cast_signed);
    let year_from_march = if month <= 2 { year - 1 } else { year };
    let era = year_from_march / 400;
    let year_of_era = year_from_march % 400;
    let month_from_march = if month > 2 { month - 3 } else { month + 9 };
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// Returns how many days a month has; it counts from 1.
fn days_of_month(year: u64, month: u64) -> u64 {
    let is_leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A date of the Gregorian calendar; month and day count from 1.
struct Date {
    year: u64,
    month: u64,
    day: u64,
}

/// Returns the date of a day counted from 1970-01-01.
///
/// This is Howard Hinnant's `civil_from_days` for days after 1970. Years begin in March, so the
/// leap day is the last of its year; an era is the 400 years after which the calendar repeats.
fn date_of(days: u64) -> Date {
    // Days from 0000-03-01, the beginning of an era, to 1970-01-01.
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    // January and February belong to the year that began in the March before.
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    Date { year, month, day }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn writes_fractional_digits_only_as_needed() {
        let cases = [
            (0, 0, "1970-01-01T00:00:00Z"),
            (951_782_400, 0, "2000-02-29T00:00:00Z"),
            (1_709_251_199, 0, "2024-02-29T23:59:59Z"),
            (1_778_596_245, 0, "2026-05-12T14:30:45Z"),
            (1_778_596_245, 120_000_000, "2026-05-12T14:30:45.12Z"),
            (1_778_596_245, 1_000, "2026-05-12T14:30:45.000001Z"),
            (4_102_444_799, 999_999_999, "2099-12-31T23:59:59.999999999Z"),
            (u64::from(u32::MAX) * 1_000, 5, "9999-12-31T23:59:59Z"),
        ];
        for (seconds, nanos, text) in cases {
            let time = UNIX_EPOCH + Duration::new(seconds, nanos);
            assert_eq!(Timestamp::from(time).as_str(), text);
        }
    }

    #[test]
    fn a_clock_before_1970_reads_as_1970() {
        let before = UNIX_EPOCH - Duration::from_secs(1);
        assert_eq!(Timestamp::from(before).as_str(), "1970-01-01T00:00:00Z");
    }

    #[test]
    fn a_time_in_any_other_form_is_refused() {
        for text in [
            "",
            "Z",
            "yesterday",
            "2026-05-12",
            "2026-05-12T14:30:45",
            "2026-05-12T14:30:45z",
            "2026-05-12t14:30:45Z",
            "2026-05-12 14:30:45Z",
            "2026-05-12T14:30Z",
            "2026-05-12T14:30:45+00:00",
            "2026-05-12T14:30:45-00:00",
            "2026-05-12T16:30:45+02:00",
            "2026-05-12T14:30:45.Z",
            "2026-05-12T14:30:45.0Z",
            "2026-05-12T14:30:45.120Z",
            "2026-05-12T14:30:45.+2Z",
            "2026-05-12T14:30:45.0000000001Z",
            "2026-05-12T14:30:45,12Z",
            "2026-05-12T14:30:45ZZ",
            " 2026-05-12T14:30:45Z",
            "2026-5-12T14:30:45Z",
            "2026-02-29T00:00:00Z",
            "2026-02-30T00:00:00Z",
            "2026-04-31T00:00:00Z",
            "2100-02-29T00:00:00Z",
            "2026-00-12T14:30:45Z",
            "2026-13-12T14:30:45Z",
            "2026-05-00T14:30:45Z",
            "2026-05-32T14:30:45Z",
            "2026-05-12T24:00:00Z",
            "2026-05-12T14:60:45Z",
            "2026-05-12T14:30:60Z",
            "1969-12-31T23:59:59Z",
            "0000-01-01T00:00:00Z",
            "10000-01-01T00:00:00Z",
            "+2026-05-12T14:30:45Z",
            "+026-05-12T14:30:45Z",
            "1778596245",
            "２０２６-05-12T14:30:45Z",
        ] {
            assert_eq!(Timestamp::parse(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn every_time_parses_to_itself(seconds in 0..=MAX_SECONDS, nanos in prop_oneof![Just(0), 0..1_000_000_000_u32]) {
            // The greatest time has no fraction.
            let nanos = if seconds == MAX_SECONDS { 0 } else { nanos };
            let time = UNIX_EPOCH + Duration::new(seconds, nanos);
            let timestamp = Timestamp::from(time);
            prop_assert_eq!(Timestamp::parse(timestamp.as_str()), Some(timestamp));
            prop_assert_eq!(timestamp.time(), time);
        }

        #[test]
        fn no_text_makes_the_parser_panic(text in any::<String>(), near in "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.Z+é-]{0,16}") {
            let _ = Timestamp::parse(&text);
            let _ = Timestamp::parse(&near);
        }
    }
}
