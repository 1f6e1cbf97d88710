//! The program whose commands are recorded in these tests, and its events.

use std::time::{Duration, SystemTime};

use crate::telemetry::wire::DecodedEvent;
use crate::telemetry::{BuildInfo, CommandInfo, CommandPath, Event, FIELDS, Program, Timestamp};

pub(crate) struct Tool;

impl Program for Tool {
    const VERSION: &'static str = "1.2.3-dev";
    const COMMANDS: &'static str = "get apis\nlogin\nkongctl get apis\nkongctl-extension x\n\
        \nversion\nhelp\ncompletion\n__complete\ntelemetry status\nkongctl version\nkongctl ";
}

pub(crate) fn command(words: &str) -> CommandInfo {
    CommandInfo {
        path: CommandPath::lookup::<Tool>(words).expect("a command of the list"),
    }
}

/// Returns the event of a command that ended at [`end`].
pub(crate) fn event(words: &str) -> Event {
    Event::new(command(words).path, BuildInfo::of::<Tool>(), end())
}

/// Returns 2026-05-12T14:30:45.12Z.
pub(crate) fn end() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::new(1_778_596_245, 120_000_000)
}

/// Returns the line that a file sink writes for [`event`], with the platform by Go's names.
pub(crate) fn json_line(words: &str) -> String {
    let os = std::env::consts::OS.replace("macos", "darwin");
    let arch = std::env::consts::ARCH
        .replace("x86_64", "amd64")
        .replace("aarch64", "arm64");
    let start =
        r#"{"schema_version":1,"timestamp":"2026-05-12T14:30:45.12Z","version":"1.2.3-dev""#;
    format!("{start},\"os\":\"{os}\",\"arch\":\"{arch}\",\"command_path\":\"{words}\"}}\n")
}

/// Returns [`event`] as a receiver decodes it.
pub(crate) fn decoded(words: &str) -> DecodedEvent<'static> {
    let event = event(words);
    let [schema_version, timestamp, version, os, arch, command_path] =
        FIELDS.map(|field| field.value(&event).to_owned());
    DecodedEvent {
        arch: arch.into(),
        command_path: command_path.into(),
        os: os.into(),
        schema_version: schema_version.parse().expect("a number"),
        timestamp: Timestamp::parse(&timestamp).expect("a timestamp"),
        version: version.into(),
    }
}
