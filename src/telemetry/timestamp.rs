//! Writes a moment as RFC 3339 in UTC, without allocating. Knows no time zones and parses nothing.

use std::fmt::{self, Write};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// `9999-12-31T23:59:59.999999999Z`
const LONGEST: usize = 30;

/// Seconds from 1970 to the end of the year 9999, the last that RFC 3339 can write.
const LAST_SECOND: u64 = 253_402_300_799;

/// Writes a moment as the events do: `2026-05-12T14:30:45Z`, fractional digits only as needed.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// use kongctl::telemetry::rfc3339;
///
/// assert_eq!(rfc3339(UNIX_EPOCH + Duration::from_millis(1500)), "1970-01-01T00:00:01.5Z");
/// ```
#[must_use]
pub fn rfc3339(moment: SystemTime) -> String {
    Timestamp::from(moment).as_str().to_owned()
}

/// Holds the text of a moment: UTC, `Z`, fractional digits only as needed (`2026-05-12T14:30:45Z`).
///
/// Moments before 1970 or after 9999 become the nearest one that can be written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Timestamp {
    text: [u8; LONGEST],
    length: usize,
}

impl Timestamp {
    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.text[..self.length]).unwrap_or_default()
    }
}

impl From<SystemTime> for Timestamp {
    fn from(moment: SystemTime) -> Self {
        let since = moment
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            .min(Duration::from_secs(LAST_SECOND));
        let (year, month, day) = civil(since.as_secs() / 86_400);
        let second_of_day = since.as_secs() % 86_400;
        let (hour, minute, second) = (
            second_of_day / 3_600,
            second_of_day / 60 % 60,
            second_of_day % 60,
        );

        let mut stamp = Self {
            text: [0; LONGEST],
            length: 0,
        };
        // Writing into `stamp` fails only past `LONGEST` bytes, which no moment up to 9999 needs.
        let _ = write!(
            stamp,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"
        );
        let (mut digits, mut width) = (since.subsec_nanos(), 9);
        if digits > 0 {
            while digits % 10 == 0 {
                (digits, width) = (digits / 10, width - 1);
            }
            let _ = write!(stamp, ".{digits:0width$}");
        }
        let _ = stamp.write_char('Z');
        stamp
    }
}

impl Write for Timestamp {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        let end = self.length + part.len();
        self.text
            .get_mut(self.length..end)
            .ok_or(fmt::Error)?
            .copy_from_slice(part.as_bytes());
        self.length = end;
        Ok(())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The Gregorian date of a day counted from 1970-01-01.
///
/// Howard Hinnant's `civil_from_days`: years begin in March, so that the leap day comes last.
fn civil(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 {
        march_month + 3
    } else {
        march_month - 9
    };
    (era * 400 + year_of_era + u64::from(month <= 2), month, day)
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
            assert_eq!(
                Timestamp::from(UNIX_EPOCH + Duration::new(seconds, nanos)).as_str(),
                text
            );
        }
    }

    #[test]
    fn a_clock_before_1970_reads_as_1970() {
        let before = UNIX_EPOCH - Duration::from_secs(1);
        assert_eq!(Timestamp::from(before).as_str(), "1970-01-01T00:00:00Z");
    }
}
