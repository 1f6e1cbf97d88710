//! The line in the configuration language of rsyslog, for receivers that are not written in Rust.

use super::format::{KEYS, MAX_DATAGRAM, PRIORITY, SENDER_PAIR};
use crate::telemetry::event::{FIELDS, FieldKind, SCHEMA_VERSION};

/// The characters of a value without quotes: printable ASCII but the space, `"`, `#`, `;` and the
/// backslash.
///
/// rsyslog writes other bytes as `#` and their number, which could not be told from a value with
/// that text, and splits the line at each `;`.
const CHARACTERS: &str = "[]!$-:<-[^-~]";

/// The numbers of `schema_version`, as long as any of these lengths fits its type.
const NUMBER: &str = "(0|[1-9][0-9]{0,8})";

/// The days from 1970 to 9999, without those that a month does not have.
const DAY: &str = "((19[7-9][0-9]|[2-9][0-9]{3})-\
    ((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)\
    |(19(7[26]|8[048]|9[26])|[2-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[3579][26])00)-02-29)";

const TIME: &str = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{0,8}[1-9])?Z";

/// How rsyslog writes the line feed at the end.
const LINE_FEED: &str = "#012";

/// Returns the part of a configuration of rsyslog that follows from the fields of an event.
///
/// It is a ruleset that leaves the event in a variable, if the datagram is one, and a template that
/// writes it as JSON. It accepts what [`decode`](super::decode()) does, but for values that hold a
/// `"`, `#`, `;`, a backslash, nothing, or anything but printable ASCII, which no event of kongctl
/// has.
///
/// ```
/// let config = kongctl::telemetry::wire::rsyslog_config();
/// assert!(config.contains(r#"property(outname="command_path" "#));
/// ```
#[must_use]
pub fn rsyslog_config() -> String {
    let properties: String = properties().collect();
    let max = MAX_DATAGRAM + LINE_FEED.len() - 1;
    let before = PRIORITY.len();
    let around = before + LINE_FEED.len();
    let pattern = pattern();
    format!(
        r##"# How rsyslog reads and writes an event of kongctl, schema version {SCHEMA_VERSION}.
# Made by `kongctl telemetry schema -o rsyslog`.
#
# `call event_{SCHEMA_VERSION}` sets $.event for the template event_{SCHEMA_VERSION}, or to "" if the datagram is not an event.
# This needs global(parser.dropTrailingLFOnReception="off"): the line feed is part of an event, and
# rsyslog writes it as #012.

template(name="event_{SCHEMA_VERSION}" type="list" option.jsonf="on") {{
  property(outname="received" name="timegenerated" dateFormat="rfc3339" date.inUTC="on" format="jsonf")
  property(outname="id" name="uuid" format="jsonf")
{properties}}}

ruleset(name="event_{SCHEMA_VERSION}") {{
  set $.event = "";
  # A value with a space is in quotes. Without them, every field lies between two semicolons.
  if strlen($rawmsg) <= {max} and re_match($rawmsg, '{pattern}') then
    set $.event = replace(substring($rawmsg, {before}, -{around}), '"', '');
}}
"##
    )
}

/// Returns the lines of the template for what is in the line, in its order.
fn properties() -> impl Iterator<Item = String> {
    let sender = SENDER_PAIR.split('=').next();
    sender.into_iter().chain(KEYS).zip(1..).map(|(key, number)| {
        let from = key.len() + 2;
        format!(
            r#"  property(outname="{key}" name="$.event" field.number="{number}" field.delimiter="59" position.from="{from}" format="jsonf")
"#
        )
    })
}

/// Returns the POSIX regular expression of a whole line.
fn pattern() -> String {
    let fields: String = KEYS.map(|key| format!(";{key}={}", value(key))).concat();
    format!("^{PRIORITY}{SENDER_PAIR}{fields}{LINE_FEED}$")
}

/// Returns the regular expression of the values of a field.
fn value(key: &str) -> String {
    let kind = FIELDS
        .iter()
        .find(|field| field.name == key)
        .map(|field| field.kind);
    match kind {
        Some(FieldKind::SchemaVersion) => NUMBER.to_owned(),
        Some(FieldKind::Time) => format!("{DAY}T{TIME}"),
        // In quotes only if it has a space, as the encoder writes it.
        Some(FieldKind::Text) | None => {
            format!("({CHARACTERS}+|\"{CHARACTERS}*( {CHARACTERS}*)+\")")
        }
    }
}
