//! A time as RFC 3339 text in UTC, written without allocating. Knows no time zones.
//!
//! Written by hand because the library has no dependency that could do it, and needs only this one
//! direction and form.

use std::fmt::{self, Write};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The length of the longest text, `9999-12-31T23:59:59.999999999Z`, in bytes.
const MAX_LEN: usize = 30;

/// Seconds from 1970 to the end of the year 9999, the last that RFC 3339 can write.
const MAX_SECONDS: u64 = 253_402_300_799;

const SECONDS_PER_DAY: u64 = 86_400;

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

/// The text of a time: UTC, `Z`, fractional digits only as needed (`2026-05-12T14:30:45Z`).
///
/// A buffer on the stack, so that building an event allocates nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Timestamp {
    text: [u8; MAX_LEN],
    len: usize,
}

impl Timestamp {
    /// Returns the text.
    pub(super) fn as_str(&self) -> &str {
        // Only `write_str` fills the buffer, and only with whole strings, so this never fails.
        std::str::from_utf8(&self.text[..self.len]).unwrap_or_default()
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
        let mut timestamp = Self {
            text: [0; MAX_LEN],
            len: 0,
        };
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

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
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
}
