//! The filters of times: as Unix time, as text, and as the list of numbers that C calls `tm`.

use std::time::{SystemTime, UNIX_EPOCH};

use jaq_core::native::{bome, unary, v};
use jaq_core::{Error, ValR};
use jiff::civil::DateTime;
use jiff::fmt::strtime::{self, BrokenDownTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

use super::data::Filter;
use super::text::utf8;
use super::value::Val;

/// How jq parses the times of `fromdateiso8601`, which is what its message names.
const ISO_8601: &str = "%Y-%m-%dT%H:%M:%SZ";

/// Returns the filters.
pub(super) fn filters() -> Vec<Filter> {
    vec![
        ("now", v(0), |_| bome(Ok(now()))),
        ("fromdateiso8601", v(0), |cv| bome(from_iso_8601(&cv.1))),
        ("mktime", v(0), |cv| bome(unix_time_of_parts(&cv.1))),
        ("gmtime", v(0), |cv| {
            bome(parts(&cv.1, "gmtime", &TimeZone::UTC))
        }),
        ("localtime", v(0), |cv| {
            bome(parts(&cv.1, "localtime", &TimeZone::system()))
        }),
        ("strptime", v(1), |cv| {
            unary(cv, |text, format| parsed(&text, &format))
        }),
        ("strftime", v(1), |cv| {
            unary(cv, |time, format| {
                formatted(&time, &format, "strftime", &TimeZone::UTC)
            })
        }),
        ("strflocaltime", v(1), |cv| {
            unary(cv, |time, format| {
                formatted(&time, &format, "strflocaltime", &TimeZone::system())
            })
        }),
    ]
}

fn now() -> Val {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.unwrap_or_default().as_secs_f64().into()
}

fn from_iso_8601(text: &Val) -> ValR<Val> {
    let Val::Str(bytes) = text else {
        return Err(not_texts());
    };
    match utf8(bytes).parse() {
        Ok(time) => Ok(unix_time(time)),
        Err(_) => Err(mismatch(text, &ISO_8601.into())),
    }
}

fn unix_time_of_parts(list: &Val) -> ValR<Val> {
    let time = date_time(list).and_then(|time| TimeZone::UTC.to_timestamp(time).ok());
    let reason = "mktime requires parsed datetime inputs";
    time.map(unix_time).ok_or_else(|| Error::str(reason))
}

fn parts(time: &Val, filter: &str, zone: &TimeZone) -> ValR<Val> {
    if time.as_number().is_none() {
        let reason = format_args!("{filter}() requires a number");
        return Err(Error::str(reason));
    }
    let reason = "error converting number of seconds since epoch to datetime";
    let time = timestamp(time).ok_or_else(|| Error::str(reason))?;
    Ok(parts_of(zone.to_datetime(time)))
}

fn parsed(text: &Val, format: &Val) -> ValR<Val> {
    let (Val::Str(text_bytes), Val::Str(format_bytes)) = (text, format) else {
        return Err(not_texts());
    };
    let time = BrokenDownTime::parse(&**format_bytes, &**text_bytes).and_then(|mut time| {
        if time.offset().is_none() && time.iana_time_zone().is_none() {
            time.set_offset(Some(Offset::UTC));
        }
        time.to_zoned()
    });
    match time {
        Ok(time) => Ok(parts_of(time.datetime())),
        Err(_) => Err(mismatch(text, format)),
    }
}

fn formatted(time: &Val, format: &Val, filter: &str, zone: &TimeZone) -> ValR<Val> {
    let Val::Str(format_bytes) = format else {
        let reason = format_args!("{filter}/1 requires a string format");
        return Err(Error::str(reason));
    };
    let Some(time) = zoned(time, zone) else {
        let reason = format_args!("{filter}/1 requires parsed datetime inputs");
        return Err(Error::str(reason));
    };
    let invalid = |_| Error::str(format_args!("{filter}/1: invalid format {format}"));
    let text = strtime::format(&**format_bytes, &time).map_err(invalid)?;
    Ok(text.into())
}

/// Returns a time, which is Unix time or a list, in a time zone.
fn zoned(time: &Val, zone: &TimeZone) -> Option<Zoned> {
    match time {
        Val::Arr(_) => date_time(time)?.to_zoned(zone.clone()).ok(),
        _ => Some(timestamp(time)?.to_zoned(zone.clone())),
    }
}

fn timestamp(seconds: &Val) -> Option<Timestamp> {
    let microseconds = seconds.as_number()? * 1e6;
    Timestamp::from_microsecond(microseconds as i64).ok()
}

fn unix_time(time: Timestamp) -> Val {
    (time.as_microsecond() as f64 / 1e6).into()
}

/// Returns the time of a list: the reverse of [`parts_of`]; it may end after the second.
fn date_time(list: &Val) -> Option<DateTime> {
    let Val::Arr(list) = list else { return None };
    let numbers: Vec<f64> = list.iter().map_while(Val::as_number).collect();
    let [year, month, day, hour, minute, second, ..] = numbers[..] else {
        return None;
    };
    let time = DateTime::new(
        year as i16,
        (month + 1.0) as i8,
        day as i8,
        hour as i8,
        minute as i8,
        second.floor() as i8,
        (second.fract() * 1e9) as i32,
    );
    time.ok()
}

/// Returns the list of a time: year, month from 0, day, hour, minute, second, day of the week from
/// Sunday, day of the year from 0.
fn parts_of(time: DateTime) -> Val {
    let second = f64::from(time.second()) + f64::from(time.subsec_nanosecond()) / 1e9;
    let parts = [
        f64::from(time.year()),
        f64::from(time.month() - 1),
        f64::from(time.day()),
        f64::from(time.hour()),
        f64::from(time.minute()),
        second,
        f64::from(time.weekday().to_sunday_zero_offset()),
        f64::from(time.day_of_year() - 1),
    ];
    parts.into_iter().map(Val::from).collect()
}

fn not_texts() -> Error<Val> {
    Error::str("strptime/1 requires string inputs and arguments")
}

fn mismatch(text: &Val, format: &Val) -> Error<Val> {
    Error::str(format_args!("date {text} does not match format {format}"))
}
