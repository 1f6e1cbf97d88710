//! The event of one command execution, and the one table of its fields.
//!
//! An [`Event`] can only be made of compile-time constants and a time. Arguments, names,
//! tokens or paths cannot enter it: a program that tries does not compile.

use std::time::SystemTime;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::build_info::BuildInfo;
use super::command_path::CommandPath;
use super::timestamp::Timestamp;

/// The version of the field table, [`FIELDS`]. \[D\]
///
/// It changes when a field is added, removed or changes its meaning.
///
/// ```
/// use kongctl::telemetry::{SCHEMA_VERSION, schema};
///
/// assert_eq!(schema()["properties"]["schema_version"]["const"], SCHEMA_VERSION);
/// ```
pub const SCHEMA_VERSION: u32 = 1;

/// [`SCHEMA_VERSION`] as the wire spells it: [`Field::value`] returns text without allocating.
const SCHEMA_VERSION_TEXT: &str = "1";

/// The command that runs, for [`Recorder::set_command`](super::Recorder::set_command). \[D\]
///
/// ```
/// # use kongctl::telemetry::{CommandInfo, CommandPath, Program};
/// # struct Tool;
/// # impl Program for Tool {
/// #     const VERSION: &'static str = "1.2.3-dev";
/// #     const COMMANDS: &'static str = "login\nget apis";
/// # }
/// let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the list");
/// let command = CommandInfo { path };
/// assert!(!command.path.is_skipped());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommandInfo {
    /// The command path as the command's definition spells it.
    pub path: CommandPath,
}

/// The event of one command execution: six fields, listed in [`FIELDS`]. \[D\]
///
/// The fields are private. [`Recorder::finalize`](super::Recorder::finalize) makes events,
/// [`Field::value`] reads them, and serde writes them as a JSON object in the table's order.
///
/// ```
/// use std::time::SystemTime;
///
/// use kongctl::telemetry::{BuildInfo, CommandPath, Event, Program};
///
/// struct Tool;
/// impl Program for Tool {
///     const VERSION: &'static str = "1.2.3-dev";
///     const COMMANDS: &'static str = "get apis";
/// }
///
/// let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the list");
/// let event = Event::new(path, BuildInfo::of::<Tool>(), SystemTime::UNIX_EPOCH);
/// let json = serde_json::to_value(&event)?;
/// assert_eq!(json["schema_version"], 1);
/// assert_eq!(json["timestamp"], "1970-01-01T00:00:00Z");
/// assert_eq!(json["version"], "1.2.3-dev");
/// assert_eq!(json["command_path"], "get apis");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    timestamp: Timestamp,
    build: BuildInfo,
    path: CommandPath,
}

impl Event {
    /// Creates the event of a command that ended at `end`. Allocates nothing.
    ///
    /// Programs record through a [`Recorder`](super::Recorder); this is for previews and for tests
    /// of a sink. A time before 1970 or after 9999 becomes the nearest one in that range.
    ///
    /// ```
    /// # use kongctl::telemetry::{BuildInfo, CommandPath, Event, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "login\nget apis";
    /// # }
    /// use std::time::SystemTime;
    ///
    /// let path = CommandPath::lookup::<Tool>("login").expect("a command of the list");
    /// let end = SystemTime::now();
    /// let event = Event::new(path, BuildInfo::of::<Tool>(), end);
    /// assert_eq!(event, Event::new(path, BuildInfo::of::<Tool>(), end));
    /// ```
    #[must_use]
    pub fn new(path: CommandPath, build: BuildInfo, end: SystemTime) -> Self {
        Self {
            timestamp: Timestamp::from(end),
            build,
            path,
        }
    }
}

/// The definition of one field of the event. JSON, wire, schema and documents are made from it.
///
/// ```
/// use kongctl::telemetry::FIELDS;
///
/// for field in FIELDS {
///     println!("| `{}` | {} | {} |", field.name, field.kind.as_str(), field.description);
/// }
/// ```
#[derive(Clone, Copy)]
pub struct Field {
    /// The key, in JSON and on the wire.
    pub name: &'static str,
    /// The type of the value in JSON.
    pub kind: FieldKind,
    /// What the value is, for people; it appears in the schema and in the documentation.
    pub description: &'static str,
    value: fn(&Event) -> &str,
}

impl Field {
    /// Returns the field's text in `event`, before any quoting.
    ///
    /// ```
    /// # use std::time::SystemTime;
    /// # use kongctl::telemetry::{BuildInfo, CommandPath, Event, FIELDS, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "get apis";
    /// # }
    /// # let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the list");
    /// let event = Event::new(path, BuildInfo::of::<Tool>(), SystemTime::UNIX_EPOCH);
    /// let [schema_version, timestamp, ..] = FIELDS;
    /// assert_eq!(schema_version.value(&event), "1");
    /// assert_eq!(timestamp.value(&event), "1970-01-01T00:00:00Z");
    /// ```
    #[must_use]
    pub fn value<'a>(&self, event: &'a Event) -> &'a str {
        (self.value)(event)
    }
}

/// The type of a field's value in JSON. On the wire every value is text.
///
/// ```
/// use kongctl::telemetry::{FIELDS, FieldKind};
///
/// let versions = FIELDS.iter().filter(|field| field.kind == FieldKind::SchemaVersion);
/// assert_eq!(versions.count(), 1);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// The number [`SCHEMA_VERSION`], the only value that is not text.
    SchemaVersion,
    /// Text.
    Text,
    /// An RFC 3339 time in UTC that ends in `Z`.
    Time,
}

impl FieldKind {
    /// Returns the name of the kind in the documentation.
    ///
    /// ```
    /// use kongctl::telemetry::FieldKind;
    ///
    /// assert_eq!(FieldKind::Time.as_str(), "RFC 3339 string");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SchemaVersion => "integer",
            Self::Text => "string",
            Self::Time => "RFC 3339 string",
        }
    }
}

/// Every field of the event, in the order of its JSON. \[D\]
///
/// This is the list to read to learn what is collected. Event, JSON and schema follow it. A new
/// field is also added by hand where a type names each field, and tests fail until it is:
/// `wire/format.rs` has the keys in the order of the wire, and `wire/decoded_event.rs` the fields
/// of a received event, which the program's own `cli/telemetry/` prints.
///
/// ```
/// use kongctl::telemetry::FIELDS;
///
/// assert_eq!(
///     FIELDS.map(|field| field.name),
///     ["schema_version", "timestamp", "version", "os", "arch", "command_path"],
/// );
/// ```
pub const FIELDS: [Field; 6] = [
    Field {
        name: "schema_version",
        kind: FieldKind::SchemaVersion,
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
        value: |event| event.build.version(),
    },
    Field {
        name: "os",
        kind: FieldKind::Text,
        description: "the operating system: linux, darwin, windows ...",
        value: |event| event.build.os(),
    },
    Field {
        name: "arch",
        kind: FieldKind::Text,
        description: "the processor: amd64, arm64 ...",
        value: |event| event.build.arch(),
    },
    Field {
        name: "command_path",
        kind: FieldKind::Text,
        description: "the command path, such as `get apis`; never an argument",
        value: |event| event.path.as_str(),
    },
];

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut json = serializer.serialize_struct("Event", FIELDS.len())?;
        for field in &FIELDS {
            match field.kind {
                FieldKind::SchemaVersion => json.serialize_field(field.name, &SCHEMA_VERSION)?,
                FieldKind::Text | FieldKind::Time => {
                    json.serialize_field(field.name, field.value(self))?;
                }
            }
        }
        json.end()
    }
}
