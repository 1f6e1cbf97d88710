//! Reports one small event per command execution: honest, off when it is off, and never felt.
//!
//! This folder is a library of its own. It names nothing of the program around it, never panics,
//! prints nothing, and its thread is never joined. Rules marked \[D\] are those of kongctl's
//! documented Go package `telemetry`, whose names are kept.
//!
//! The path of an event: [`decide`] says whether anything may be recorded; a [`Recorder`] holds the
//! command's one [`Event`]; the dispatcher's thread hands it to a [`Sink`]; [`encode`] is what
//! leaves the machine, and [`decode`] its exact inverse for a receiver.

mod breaker;
mod category;
mod command_path;
mod consent;
mod deadline;
mod disclosure;
mod dispatcher;
mod event;
pub mod preference;
mod private_file;
mod recorder;
mod schema;
mod sink;
mod timestamp;
mod wire;

pub use breaker::Breaker;
pub use category::{Categorized, ErrorCategory, categorize};
pub use command_path::{CommandPath, Program};
pub use consent::{
    CONFIG_KEY_DEBUG, CONFIG_KEY_ENABLED, CONFIG_KEY_ENDPOINT, ConfigValue, ConsentInputs,
    Decision, ENV_DO_NOT_TRACK, ENV_NO_TELEMETRY, EnvValue, Evaluation, FLAG_NO_TELEMETRY, Source,
    Verdict, decide,
};
pub use deadline::Deadline;
pub use disclosure::{ConsentReply, DISCLOSURE, ask_for_consent};
pub use dispatcher::is_dispatcher_thread;
pub use event::{BuildInfo, CommandInfo, Event, FIELDS, Field, FieldKind, SCHEMA_VERSION};
pub use preference::{PREFERENCE_FILE_NAME, Preference};
pub use recorder::{FLUSH_TIMEOUT, Recorder};
pub use schema::schema;
pub use sink::{
    ConsentedSink, Destination, Endpoint, EndpointError, FileSink, MultiSink, NoopSink, Sink,
    UdpSink,
};
pub use timestamp::rfc3339;
pub use wire::{DecodeError, DecodedEvent, MAX_DATAGRAM, decode, encode};
