//! Reports one small event per command execution of a command-line program.
//!
//! This directory is a library of its own: it imports nothing of the program around it, reads no
//! environment variable, prints nothing and never panics. Rules marked \[D\] are those of the
//! documented Go package `telemetry` of kongctl, whose names are kept.
//!
//! The path of an event, which is also the order in which to read the files:
//!
//! 1. [`decide()`] takes the value of every [`Source`] and returns a [`Decision`]: on or off, and
//!    why.
//! 2. A [`Recorder`] is created from its [`Verdict`]. Off, it is an empty value.
//! 3. [`Recorder::set_command`] starts the dispatcher's thread, which creates a [`Sink`] and lets
//!    it resolve and connect while the command works.
//! 4. [`Recorder::finalize`] makes the one [`Event`] and queues it.
//! 5. The sink delivers it. [`UdpSink`] sends the line that [`wire::encode()`] returns; a receiver
//!    reads it with [`wire::decode()`].
//! 6. [`Recorder::close`] waits for that, at most [`FLUSH_TIMEOUT`].
//!
//! # What it promises
//!
//! Each promise is proven by the tests in its row; `cargo test NAME` runs them. What the whole
//! program promises to its users is in `docs/telemetry.md`, in the same form.
//!
//! <!-- promises -->
//! | promise | proof |
//! |---|---|
//! | Run-time text cannot get into an event: the attempt does not compile. | `only_whole_lines_of_the_definitions_are_found`; `cargo test --doc CommandPath` |
//! | An event has the fields of [`FIELDS`] and no other. | `the_schema_describes_exactly_what_an_event_holds`, `json_has_the_fields_of_the_table_in_order_and_a_number_first` |
//! | The bytes sent are the documented ones. | `the_documented_example_is_encoded_byte_for_byte`, `values_are_quoted_only_when_they_must_be` |
//! | The decoder accepts what the encoder writes and nothing else. | `every_value_decodes_to_itself_from_one_short_line`, `every_line_that_decodes_was_written_by_the_encoder`, `no_bytes_crash_the_decoder` |
//! | A received version is a number and a received time is a time. | `a_schema_version_is_a_whole_number_and_a_timestamp_a_time`, `a_time_in_any_other_form_is_refused` |
//! | Every source takes precedence over those below it. | `every_higher_source_takes_precedence_over_every_lower_one` |
//! | What is set and cannot be understood counts as off. | `an_invalid_preference_or_setting_means_off_with_a_warning`, `a_kill_switch_that_is_not_utf_8_means_off` |
//! | Off is nothing: no thread, no allocation, no I/O. | `a_disabled_recorder_does_nothing`; `cargo bench --bench telemetry` |
//! | One event per execution, whatever is called twice. | `only_the_first_command_and_the_first_finalize_count` |
//! | A skipped command creates no sink. | `without_a_reportable_command_nothing_is_created_or_sent` |
//! | Disabling discards what is not yet sent. | `disabled_before_or_during_the_command_nothing_is_sent`, `disabled_with_the_event_still_queued_nothing_is_sent`, `disabled_with_the_event_in_flight_what_is_not_yet_sent_stays_unsent` |
//! | A preference that turns off while the command runs is respected. | `an_event_leaves_only_while_the_preference_allows_it` |
//! | A sink that hangs is abandoned at the deadline. | `a_hanging_sink_is_abandoned_at_the_deadline_and_not_before` |
//! | A sink that panics or fails affects nothing but its event. | `a_panicking_sink_affects_nothing_else_wherever_it_panics`, `a_failing_sink_loses_its_event_and_nothing_else` |
//! | Only the files listed below, under *Audit*, touch the network or the disk. | `only_the_named_files_touch_the_network_or_the_disk` |
//! | The directory compiles alone. | `tests/telemetry.rs` compiles it a second time; `.ci/standalone` runs its tests in a package of its own |
//! <!-- /promises -->
//!
//! # Use it in another program
//!
//! Copy the directory to `src/telemetry` and declare it in the crate's root; inside, paths begin
//! with `crate::telemetry`. It needs the crates `crossbeam-channel`, `log`, `serde` and
//! `serde_json`, and for its tests `proptest` and `tempfile`.
//!
//! Then replace the program's own names, which `grep -rni kongctl` finds: the settings
//! and variables in `consent/names.rs`, the texts in `consent/disclosure.rs`, the first
//! pair in `wire/format.rs`, the binary in `command_path.rs`, the thread in
//! `dispatcher/worker.rs`, the schema's title in `schema.rs`. The examples in the
//! documentation import the crate as `kongctl`, too.
//!
//! The program defines its commands, collects the sources, and calls the recorder in the order in
//! which a command lives. What matters most is the order at the end: the user's bytes come first.
//!
//! ```
//! use std::io::{self, Write};
//! use std::process::ExitCode;
//! use std::time::SystemTime;
//!
//! # mod kongctl_env {
//! #     // Stands for the program's own module; the library reads no environment.
//! #     use kongctl::telemetry::EnvValue;
//! #     pub fn read(_name: &str) -> EnvValue { EnvValue::NotSet }
//! # }
//! # use kongctl_env::read as env_value;
//! use kongctl::telemetry::{
//!     BuildInfo, CommandInfo, CommandPath, ConsentInputs, ConsentedSink, Destination,
//!     ENV_DO_NOT_TRACK, ENV_NO_TELEMETRY, Program, Recorder, decide, preference,
//! };
//!
//! // 1. The program, at compile time: its version, and every command that can be reported.
//! struct Tool;
//!
//! impl Program for Tool {
//!     const VERSION: &'static str = "1.2.3-dev";
//!     const COMMANDS: &'static str = "login\nget apis";
//! }
//!
//! # fn example() -> io::Result<ExitCode> {
//! # let config = tempfile::tempdir()?;
//! # let config_directory = config.path();
//! // 2. The decision, from everything that the user may have set.
//! let preference_file = preference::path(config_directory);
//! let decision = decide(&ConsentInputs {
//!     flag: std::env::args().any(|argument| argument == "--no-telemetry"),
//!     do_not_track: env_value(ENV_DO_NOT_TRACK),
//!     no_telemetry: env_value(ENV_NO_TELEMETRY),
//!     preference: preference::read(&preference_file),
//!     ..ConsentInputs::default()
//! });
//! for warning in decision.warnings() {
//!     log::warn!("{warning}");
//! }
//!
//! // 3. The recorder. The sink is created later, on the dispatcher's thread, if at all.
//! let log_file = config_directory.join("telemetry.log");
//! let destination = Destination::File(log_file.clone());
//! let recorder = Recorder::new(decision.verdict(), BuildInfo::of::<Tool>(), || {
//!     Box::new(ConsentedSink::new(destination.sink(), vec![preference_file]))
//! });
//!
//! // 4. The command, as soon as it is known, so that the sink gets ready while it works.
//! if let Some(path) = CommandPath::lookup::<Tool>("get apis") {
//!     recorder.set_command(CommandInfo { path });
//! }
//! let result: Result<&str, &str> = Ok("two APIs\n");
//!
//! // 5. The end: output and errors first, flushed; then telemetry; then the exit code.
//! let exit_code = match result {
//!     Ok(output) => {
//!         io::stdout().write_all(output.as_bytes())?;
//!         io::stdout().flush()?;
//!         ExitCode::SUCCESS
//!     }
//!     Err(message) => {
//!         writeln!(io::stderr(), "error: {message}")?;
//!         ExitCode::FAILURE
//!     }
//! };
//! recorder.finalize(SystemTime::now());
//! recorder.close();
//! # assert_eq!(std::fs::read_to_string(&log_file)?.lines().count(), 1);
//! # Ok(exit_code)
//! # }
//! # assert!(example().is_ok());
//! ```
//!
//! A program that ends in other ways than by returning adds three things, as kongctl does: a panic
//! hook that is silent when [`is_dispatcher_thread`], a watcher that finishes the recorder on a
//! signal ([`Recorder::with_watcher`]), and a breaker for networks that swallow lookups
//! ([`Recorder::with_breaker`]).
//!
//! # Write a sink
//!
//! A sink is a type with an `emit`. It runs on a thread of its own, so it may block, as long as it
//! respects its [`Deadline`]; [`Sink`] lists what it has to keep to, with a sink over TCP as the
//! example. This one passes events to a test:
//!
//! ```
//! use std::io;
//! use std::sync::mpsc::{Sender, channel};
//! use std::time::SystemTime;
//!
//! use kongctl::telemetry::{
//!     BuildInfo, CommandInfo, CommandPath, Deadline, Event, Program, Recorder, Sink, Verdict,
//! };
//!
//! struct SpySink(Sender<Event>);
//!
//! impl Sink for SpySink {
//!     fn emit(&mut self, event: &Event, _deadline: &Deadline) -> io::Result<()> {
//!         self.0.send(event.clone()).map_err(io::Error::other)
//!     }
//! }
//! #
//! # struct Tool;
//! # impl Program for Tool {
//! #     const VERSION: &'static str = "1.2.3-dev";
//! #     const COMMANDS: &'static str = "login\nget apis";
//! # }
//!
//! let (sender, events) = channel();
//! let recorder =
//!     Recorder::new(Verdict::On, BuildInfo::of::<Tool>(), || Box::new(SpySink(sender)));
//! let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the list");
//! recorder.set_command(CommandInfo { path });
//! let end = SystemTime::now();
//! recorder.finalize(end);
//! recorder.close();
//! assert_eq!(events.recv(), Ok(Event::new(path, BuildInfo::of::<Tool>(), end)));
//! ```
//!
//! A sink that other parts of the program use as well gets a file in `sink/`, which says how it is
//! added.
//!
//! # Audit which events leave the machine
//!
//! Three files answer the question, about 220 lines of code. They are about telemetry's events
//! only: a program sends other things as well, such as kongctl's requests to Konnect, which are in
//! its `src/konnect` and `src/http`.
//!
//! - `event.rs`: what an event can contain. Its fields are private and are filled in one place,
//!   `Event::new`, from a [`CommandPath`], a [`BuildInfo`] and a time.
//! - `wire/encode.rs`: how the fields become the bytes of a datagram.
//! - `sink/udp.rs`: the only code that opens a socket and sends. It sends the encoded line.
//!
//! Other code that does I/O (a test checks the list): `sink/endpoint.rs` resolves the host's name,
//! and `sink/hosts.rs` looks for it in `/etc/hosts`; `consent/preference.rs` reads and writes the
//! user's choice; `breaker.rs` keeps one empty file; `sink/file.rs` writes the debug file, and
//! `private_file/` opens and replaces these files. To see it in operation:
//!
//! ```sh
//! kongctl telemetry preview get apis    # the very bytes, not sent
//! kongctl telemetry listen              # in one terminal: a receiver on this machine
//! strace -f -e trace=network kongctl --profile sandbox get me --no-telemetry
//! ```
//!
//! # Files
//!
//! | file | subject |
//! |---|---|
//! | `program.rs` | [`Program`]: what a program defines at compile time |
//! | `command_path.rs` | [`CommandPath`]: the name of a command, by its definition |
//! | `build_info.rs` | [`BuildInfo`]: version and platform |
//! | `consent/` | [`decide`], and every source of the decision |
//! | `recorder.rs` | [`Recorder`]: the life of one event |
//! | `dispatcher/` | the thread that runs the sink |
//! | `panics.rs` | keeps a sink's panic away from the command |
//! | `deadline.rs` | [`Deadline`]: the time limit of a sink's calls |
//! | `breaker.rs` | [`Breaker`]: waits once for a network that swallows lookups |
//! | `event.rs` | [`Event`], and [`FIELDS`], the one table of its fields |
//! | `timestamp.rs` | [`Timestamp`]: a time as text, without allocating |
//! | `schema.rs` | [`schema()`]: the event for programs, from the same table |
//! | `wire/` | [`wire`]: the line that is sent, and what a receiver makes of it |
//! | `sink/` | [`Sink`], and one file for each |
//! | `private_file/` | files that only their owner can read, and no links of other users |
//! | `category.rs` | [`categorize`]: every error in a closed set |

// A panic would be noticed, and telemetry must not be. Tests may: see `clippy.toml`.
#![deny(clippy::unwrap_used, clippy::expect_used)]

mod breaker;
mod build_info;
mod category;
mod command_path;
mod consent;
mod deadline;
mod dispatcher;
mod event;
mod panics;
pub(crate) mod private_file;
mod program;
mod recorder;
mod schema;
mod sink;
#[cfg(test)]
mod testing;
mod timestamp;
pub mod wire;

pub use breaker::Breaker;
pub use build_info::BuildInfo;
pub use category::{Categorized, ErrorCategory, categorize};
pub use command_path::CommandPath;
pub use consent::{
    CONFIG_KEY_DEBUG, CONFIG_KEY_ENABLED, CONFIG_KEY_ENDPOINT, ConfigValue, ConsentInputs,
    ConsentReply, Decision, ENV_DO_NOT_TRACK, ENV_NO_TELEMETRY, EnvValue, Evaluation,
    FLAG_NO_TELEMETRY, PREFERENCE_FILE_NAME, Preference, SimilarVariable, Source, UnknownSetting,
    Verdict, ask_for_consent, decide, disclosure, preference,
};
pub use deadline::Deadline;
pub use dispatcher::is_dispatcher_thread;
pub use event::{CommandInfo, Event, FIELDS, Field, FieldKind, SCHEMA_VERSION};
pub use program::Program;
pub use recorder::{FLUSH_TIMEOUT, Recorder};
pub use schema::schema;
pub use sink::{
    ConsentedSink, Destination, Endpoint, EndpointError, FileSink, MultiSink, NoopSink, Sink,
    UdpSink,
};
pub use timestamp::{Timestamp, rfc3339};
