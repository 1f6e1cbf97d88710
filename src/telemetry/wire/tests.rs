//! Encoder and decoder against the documented form, and against each other.

use std::borrow::Cow;
use std::time::{Duration, UNIX_EPOCH};

use proptest::prelude::*;

use super::encode::push_value;
use super::format::KEYS;
use super::*;
use crate::telemetry::event::FIELDS;
use crate::telemetry::timestamp::Timestamp;

fn example() -> DecodedEvent<'static> {
    DecodedEvent {
        arch: "arm64".into(),
        command_path: "get apis".into(),
        os: "darwin".into(),
        schema_version: 1,
        timestamp: Timestamp::parse("2026-05-12T14:30:45Z").expect("a timestamp"),
        version: "1.1.0".into(),
    }
}

#[test]
fn the_documented_example_is_encoded_byte_for_byte() {
    let line = example().encode();
    assert_eq!(
        line.as_deref(),
        Some(
            "<14>signal=kongctl;arch=arm64;command_path=\"get apis\";os=darwin;schema_version=1;timestamp=2026-05-12T14:30:45Z;version=1.1.0\n"
        )
    );
}

#[test]
fn the_wire_carries_exactly_the_fields_of_the_table() {
    let mut names = FIELDS.map(|field| field.name);
    names.sort_unstable();
    assert_eq!(names, KEYS);
}

#[test]
fn values_are_quoted_only_when_they_must_be() {
    let cases = [
        ("plain", "plain"),
        ("a=b", "a=b"),
        ("", "\"\""),
        ("two words", "\"two words\""),
        ("a;b", "\"a;b\""),
        ("say \"hi\"", "\"say \\\"hi\\\"\""),
        ("a\nb\rc", "\"a\\nb\\rc\""),
        ("back\\slash", "\"back\\\\slash\""),
        ("Ærnavík", "Ærnavík"),
    ];
    for (value, written) in cases {
        let mut line = String::new();
        push_value(&mut line, value);
        assert_eq!(line, written);
    }
}

#[test]
fn lines_that_the_encoder_never_writes_are_refused_with_the_reason() {
    let whole = example().encode().expect("short enough");
    let changed = |from: &str, to: &str| whole.replacen(from, to, 1).into_bytes();
    let cases = [
        (vec![b'x'; 60_000], DecodeError::TooLong),
        (vec![0xff, b'\n'], DecodeError::NotUtf8),
        (
            whole.trim_end().as_bytes().to_vec(),
            DecodeError::NotOneLine,
        ),
        (changed("\n", "\n\n"), DecodeError::NotOneLine),
        (changed("<14>", "<13>"), DecodeError::NotOurs),
        (
            changed("signal=kongctl", "signal=other"),
            DecodeError::NotOurs,
        ),
        (changed("arch=arm64;", ""), DecodeError::Field("arch")),
        (
            changed("os=darwin;schema_version=1", "schema_version=1;os=darwin"),
            DecodeError::Field("os"),
        ),
        (
            changed("os=darwin", "os=\"darwin\""),
            DecodeError::Value("os"),
        ),
        (changed("os=darwin", "os="), DecodeError::Value("os")),
        (changed("os=darwin", "os=dar win"), DecodeError::Value("os")),
        (
            changed("\"get apis\"", "\"get apis"),
            DecodeError::Value("command_path"),
        ),
        (
            changed("\"get apis\"", "\"get\\tapis\""),
            DecodeError::Value("command_path"),
        ),
        (
            changed("\"get apis\"", "\"get apis\"x"),
            DecodeError::Field("os"),
        ),
        (
            changed("version=1.1.0", "version=1.1.0;more=1"),
            DecodeError::Trailing,
        ),
    ];
    for (datagram, error) in cases {
        assert_eq!(
            decode(&datagram),
            Err(error),
            "{}",
            String::from_utf8_lossy(&datagram)
        );
    }
}

#[test]
fn a_schema_version_is_a_whole_number_and_a_timestamp_a_time() {
    let whole = example().encode().expect("short enough");
    let changed = |from: &str, to: &str| {
        decode(whole.replacen(from, to, 1).as_bytes()).map(DecodedEvent::into_owned)
    };
    for version in [
        "\"\"",
        "x",
        "+1",
        "-1",
        "01",
        "1.0",
        "1e0",
        "0x1",
        "\"1 \"",
        "١",
        "4294967296",
        "null",
    ] {
        let outcome = changed("schema_version=1", &format!("schema_version={version}"));
        assert_eq!(outcome, Err(DecodeError::SchemaVersion), "{version}");
    }
    for version in [0, 1, 2, u32::MAX] {
        let outcome = changed("schema_version=1", &format!("schema_version={version}"));
        assert_eq!(outcome.map(|event| event.schema_version), Ok(version));
    }
    for time in [
        "\"\"",
        "x",
        "2026-05-12T14:30:45+02:00",
        "1778596245",
        "\"2026-05-12 14:30:45Z\"",
    ] {
        let outcome = changed("2026-05-12T14:30:45Z", time);
        assert_eq!(outcome, Err(DecodeError::Timestamp), "{time}");
    }
}

#[test]
fn a_line_with_the_fields_of_a_newer_schema_is_refused_as_such() {
    let whole = example().encode().expect("short enough");
    let decode_with = |version: &str, pair: &str| {
        let line = whole.replacen("schema_version=1", &format!("schema_version={version}"), 1);
        decode(line.replacen(";os=", pair, 1).as_bytes()).map(DecodedEvent::into_owned)
    };
    for added in [";new=1;os=", ";new=\"a b\";os=", ";platform="] {
        assert_eq!(decode_with("1", added), Err(DecodeError::Field("os")));
        assert_eq!(decode_with("2", added), Err(DecodeError::NewerSchema(2)));
    }
    for (version, added) in [
        // Not pairs.
        ("2", ";new;os="),
        ("2", ";new=a b;os="),
        // Not a version of ours.
        ("02", ";new=1;os="),
        ("4294967296", ";new=1;os="),
        ("0", ";new=1;os="),
    ] {
        let outcome = decode_with(version, added);
        assert_eq!(outcome, Err(DecodeError::Field("os")), "{version} {added}");
    }
    let trailing = whole.replacen("version=1.1.0", "version=1.1.0;zone=1", 1);
    let trailing = trailing.replacen("schema_version=1", "schema_version=3", 1);
    let outcome = decode(trailing.as_bytes());
    assert_eq!(outcome, Err(DecodeError::NewerSchema(3)));
}

#[test]
fn text_is_borrowed_unless_an_escape_sequence_is_decoded() {
    let line = DecodedEvent {
        version: "\"".into(),
        ..example()
    };
    let line = line.encode().expect("short enough");
    let event = decode(line.as_bytes()).expect("an event");
    assert_eq!(event.command_path, "get apis");
    for borrowed in [&event.arch, &event.command_path, &event.os] {
        assert!(matches!(borrowed, Cow::Borrowed(_)), "{borrowed}");
    }
    assert!(matches!(event.version, Cow::Owned(_)));
}

fn received() -> impl Strategy<Value = DecodedEvent<'static>> {
    let value = || prop_oneof!["\\PC{0,12}", ".{0,12}", "[ ;\"\\\\\r\n=a]{0,12}"];
    let time = (0..4_102_444_800_u64, 0..1_000_000_000_u32)
        .prop_map(|(seconds, nanos)| UNIX_EPOCH + Duration::new(seconds, nanos));
    (value(), value(), value(), any::<u32>(), time, value()).prop_map(
        |(arch, command_path, os, schema_version, time, version)| DecodedEvent {
            arch: arch.into(),
            command_path: command_path.into(),
            os: os.into(),
            schema_version,
            timestamp: Timestamp::from(time),
            version: version.into(),
        },
    )
}

proptest! {
    #[test]
    fn every_value_decodes_to_itself_from_one_short_line(event in received()) {
        let line = event.encode().expect("six short values fit");
        prop_assert!(line.len() <= MAX_DATAGRAM);
        prop_assert_eq!(line.find('\n'), Some(line.len() - 1));
        prop_assert!(!line.contains('\r'));
        prop_assert_eq!(decode(line.as_bytes()), Ok(event));
    }

    #[test]
    fn values_of_any_length_never_make_a_longer_line(length in 0..2_000_usize, value in "\\PC") {
        let event = DecodedEvent { version: value.repeat(length).into(), ..example() };
        if let Some(line) = event.encode() {
            prop_assert!(line.len() <= MAX_DATAGRAM);
            prop_assert_eq!(decode(line.as_bytes()), Ok(event));
        }
    }

    #[test]
    fn every_line_that_decodes_was_written_by_the_encoder(start in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut line = example().encode().expect("short enough").into_bytes();
        let at = start.index(line.len());
        line[at] = byte;
        if let Ok(received) = decode(&line) {
            let again = received.encode();
            prop_assert_eq!(again.as_deref().map(str::as_bytes), Some(&line[..]));
        }
    }

    #[test]
    fn no_bytes_crash_the_decoder(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = decode(&bytes);
    }
}
