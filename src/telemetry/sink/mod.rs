//! Where events go: the [`Sink`] trait, and one file for each sink.
//!
//! | file | sink |
//! |---|---|
//! | `definition.rs` | the trait [`Sink`]: what every sink has to do |
//! | `udp.rs` | [`UdpSink`]: one datagram per event, to an [`Endpoint`] |
//! | `file.rs` | [`FileSink`]: one line of JSON per event, appended to a file |
//! | `noop.rs` | [`NoopSink`]: discards everything |
//! | `multi.rs` | [`MultiSink`]: several sinks as one |
//! | `consented.rs` | [`ConsentedSink`]: reads the preference again before it passes an event on |
//! | `destination.rs` | [`Destination`]: which of them to create, as a value |
//! | `endpoint.rs` | [`Endpoint`]: a valid `host:port`, and its addresses |
//! | `hosts.rs` | the addresses of a name in the system's own file |
//!
//! A new sink is one more file with an `impl Sink`, declared and re-exported here; the trait's
//! documentation has a complete example. One that users can choose is a variant of [`Destination`]
//! as well.

mod consented;
mod definition;
mod destination;
mod endpoint;
mod file;
mod hosts;
mod multi;
mod noop;
mod udp;

pub use consented::ConsentedSink;
pub(crate) use consented::is_withdrawn;
pub use definition::Sink;
pub use destination::Destination;
pub use endpoint::{Endpoint, EndpointError};
pub use file::FileSink;
pub use multi::MultiSink;
pub use noop::NoopSink;
pub use udp::UdpSink;
