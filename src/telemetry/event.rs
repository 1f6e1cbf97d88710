//! Holds what one command execution reports, and the one table of its fields.
//!
//! Refuses run-time text: an [`Event`] can only be made of compile-time constants and a moment in
//! time, so arguments, names, tokens or paths cannot enter it by a program that compiles.

use std::time::SystemTime;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::command_path::{CommandPath, Program};
use super::timestamp::Timestamp;

/// The version of the field table below. \[D\]
pub const SCHEMA_VERSION: u32 = 1;

/// `SCHEMA_VERSION` as the wire spells it.
const SCHEMA_VERSION_TEXT: &str = "1";

/// Tells what was built: the program's version and the platform, in the receiver's (Go's) words.
///
/// ```
/// use kongctl::telemetry::{BuildInfo, Program};
///
/// struct Tool;
/// impl Program for Tool {
///     const VERSION: &'static str = "1.2.3-dev";
///     const COMMANDS: &'static str = "get apis";
/// }
/// assert_eq!(BuildInfo::of::<Tool>().version(), "1.2.3-dev");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuildInfo {
    version: &'static str,
    os: &'static str,
    arch: &'static str,
}

impl BuildInfo {
    /// Describes this build of program `P`.
    #[must_use]
    pub const fn of<P: Program>() -> Self {
        Self {
            version: P::VERSION,
            os: OS,
            arch: ARCH,
        }
    }

    /// The program's version.
    #[must_use]
    pub const fn version(&self) -> &'static str {
        self.version
    }

    /// The operating system by Go's name, such as `darwin`.
    #[must_use]
    pub const fn os(&self) -> &'static str {
        self.os
    }

    /// The processor architecture by Go's name, such as `amd64`.
    #[must_use]
    pub const fn arch(&self) -> &'static str {
        self.arch
    }
}

/// Names the command that was run. \[D\]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommandInfo {
    /// The command's words as its definition spells them.
    pub path: CommandPath,
}

/// Reports one command execution. \[D\]
///
/// Its fields are private on purpose: [`Recorder::finalize`](super::Recorder::finalize) is what
/// makes events, [`FIELDS`] is how they are read, and serde prints them in the table's order.
///
/// ```
/// use std::time::SystemTime;
/// use kongctl::telemetry::{BuildInfo, CommandPath, Event, Program};
///
/// struct Tool;
/// impl Program for Tool {
///     const VERSION: &'static str = "1.2.3";
///     const COMMANDS: &'static str = "get apis";
/// }
/// let path = CommandPath::lookup::<Tool>("get apis").unwrap();
/// let event = Event::new(path, BuildInfo::of::<Tool>(), SystemTime::UNIX_EPOCH);
/// let json = serde_json::to_string(&event).unwrap();
/// assert!(json.starts_with(r#"{"schema_version":1,"timestamp":"1970-01-01T00:00:00Z","version":"1.2.3""#));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    timestamp: Timestamp,
    build: BuildInfo,
    path: CommandPath,
}

impl Event {
    /// Makes the event of a command that ended at `end`.
    #[must_use]
    pub fn new(path: CommandPath, build: BuildInfo, end: SystemTime) -> Self {
        Self {
            timestamp: Timestamp::from(end),
            build,
            path,
        }
    }
}

/// Describes one field of the event: the row from which JSON, wire, schema and documents are made.
#[derive(Clone, Copy)]
pub struct Field {
    /// The key, in JSON and on the wire.
    pub name: &'static str,
    /// How JSON writes the value.
    pub kind: FieldKind,
    /// What the value is, for people.
    pub description: &'static str,
    value: fn(&Event) -> &str,
}

impl Field {
    /// The field's text in `event`, before any quoting.
    #[must_use]
    pub fn value<'a>(&self, event: &'a Event) -> &'a str {
        (self.value)(event)
    }
}

/// Says how a field is typed in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// A whole number.
    Integer,
    /// Text.
    Text,
    /// An RFC 3339 time in UTC, ending in `Z`.
    Time,
}

impl FieldKind {
    /// The kind in the words of the documents.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Integer => "integer",
            Self::Text => "string",
            Self::Time => "RFC 3339 string",
        }
    }
}

/// Every field of the event, in the order of its JSON. \[D\]
pub const FIELDS: [Field; 6] = [
    Field {
        name: "schema_version",
        kind: FieldKind::Integer,
        description: "the version of this list of fields",
        value: |_| SCHEMA_VERSION_TEXT,
    },
    Field {
        name: "timestamp",
        kind: FieldKind::Time,
        description: "when the command ended, in UTC",
        value: |event| event.timestamp.as_str(),
    },
    Field {
        name: "version",
        kind: FieldKind::Text,
        description: "kongctl's version",
        value: |event| event.build.version,
    },
    Field {
        name: "os",
        kind: FieldKind::Text,
        description: "the operating system: linux, darwin, windows …",
        value: |event| event.build.os,
    },
    Field {
        name: "arch",
        kind: FieldKind::Text,
        description: "the processor: amd64, arm64 …",
        value: |event| event.build.arch,
    },
    Field {
        name: "command_path",
        kind: FieldKind::Text,
        description: "the command's own words, such as `get apis`; never an argument",
        value: |event| event.path.as_str(),
    },
];

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut json = serializer.serialize_struct("Event", FIELDS.len())?;
        for field in &FIELDS {
            match field.kind {
                FieldKind::Integer => json.serialize_field(field.name, &SCHEMA_VERSION)?,
                FieldKind::Text | FieldKind::Time => {
                    json.serialize_field(field.name, field.value(self))?;
                }
            }
        }
        json.end()
    }
}

/// Rust's name of the system in Go's words: the receiver's data set uses those.
const OS: &str = match std::env::consts::OS.as_bytes() {
    b"macos" => "darwin",
    _ => std::env::consts::OS,
};

/// Rust's name of the processor in Go's words.
const ARCH: &str = match (
    std::env::consts::ARCH.as_bytes(),
    cfg!(target_endian = "little"),
) {
    (b"x86_64", _) => "amd64",
    (b"x86", _) => "386",
    (b"aarch64", _) => "arm64",
    (b"powerpc64", true) => "ppc64le",
    (b"powerpc64", false) => "ppc64",
    (b"mips64", true) => "mips64le",
    (b"mips", true) => "mipsle",
    (b"loongarch64", _) => "loong64",
    (b"wasm32", _) => "wasm",
    _ => std::env::consts::ARCH,
};
