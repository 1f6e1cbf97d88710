//! The line in which an event leaves the machine, for receivers written in Rust: [`encode()`]
//! writes it, [`decode()`] reads it.
//!
//! ```text
//! <14>signal=kongctl;arch=arm64;command_path="get apis";os=darwin;schema_version=1;timestamp=2026-05-12T14:30:45Z;version=1.1.0
//! ```
//!
//! - A datagram is one line of UTF-8 that ends in one line feed, at most [`MAX_DATAGRAM`] bytes
//!   long.
//! - It starts with a syslog priority and the pair `signal=kongctl`; then come the event's fields,
//!   sorted by key, with `;` between the pairs and `=` between key and value.
//! - A value is quoted when it is empty or contains a space, `;`, `"`, a backslash, CR or LF.
//! - Inside quotes `"`, backslash, LF and CR are written as `\"`, `\\`, `\n` and `\r`.
//!
//! # Receive events
//!
//! Receive into a buffer that is longer than [`MAX_DATAGRAM`], so that a longer datagram is refused
//! and not cut off. An event borrows from the buffer, and decoding it allocates nothing unless a
//! value has an escape sequence: [`DecodedEvent::into_owned`] is for events that are kept.
//!
//! ```
//! use std::collections::BTreeMap;
//! use std::net::UdpSocket;
//!
//! use kongctl::telemetry::wire::{MAX_DATAGRAM, decode};
//!
//! let receiver = UdpSocket::bind("127.0.0.1:0")?;
//! # let sender = UdpSocket::bind("127.0.0.1:0")?;
//! # let line = "<14>signal=kongctl;arch=arm64;command_path=login;os=darwin;schema_version=1;timestamp=2026-05-12T14:30:45Z;version=1.1.0\n";
//! # for datagram in [line, "hello", line] {
//! #     sender.send_to(datagram.as_bytes(), receiver.local_addr()?)?;
//! # }
//! let mut counts: BTreeMap<String, u64> = BTreeMap::new();
//! let mut refused = 0;
//! let mut buffer = [0; 2 * MAX_DATAGRAM];
//! for _ in 0..3 {
//!     let len = receiver.recv(&mut buffer)?;
//!     match decode(&buffer[..len]) {
//!         Ok(event) => *counts.entry(event.command_path.into_owned()).or_default() += 1,
//!         Err(_) => refused += 1,
//!     }
//! }
//! assert_eq!((counts["login"], refused), (2, 1));
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! `examples/count_commands.rs` is a receiver that keeps up with 100,000 events a second, and
//! counts those that it loses.
//!
//! # What may arrive
//!
//! Anything: UDP has no connection, and a port that is reachable receives from every machine that
//! reaches it. The decoder is the exact inverse of the encoder: it accepts what the encoder writes
//! and refuses everything else. So no datagram is two events, and no value becomes another field.
//! Property tests and two fuzz targets check that.
//!
//! What decodes was not necessarily sent by kongctl: a forged event looks like any other. Text can
//! have any characters, so escape it before it is shown on a terminal or on a page. Only
//! `schema_version` is a number and `timestamp` a time for certain, but the time is that of the
//! sender's clock.
//!
//! [`DecodeError`] is the reason of a refusal. Count the refused ones: many are a sign of a scan,
//! of another program at the wrong port, or, as [`DecodeError::NewerSchema`], of a receiver to
//! update.
//!
//! # Schema versions
//!
//! A line names the version of its field table. This crate knows the table of
//! [`SCHEMA_VERSION`](crate::telemetry::SCHEMA_VERSION).
//!
//! - An older version, from a kongctl that was not updated for a while: decodes. A field that it
//!   lacks will be an `Option` of [`DecodedEvent`]. There is no older version yet.
//! - A newer one with other fields is refused as [`DecodeError::NewerSchema`]: nothing is known
//!   about what its values mean. Update receivers before senders.
//! - A newer one with the same fields decodes: a field has changed its meaning. A receiver that
//!   depends on it compares [`DecodedEvent::schema_version`].
//!
//! # Files
//!
//! | file | subject |
//! |---|---|
//! | `format.rs` | what both directions share: prefix, keys, quoting, the length limit |
//! | `encode.rs` | event to line |
//! | `decode.rs` | line to event |
//! | `decoded_event.rs` | what a receiver gets |
//! | `error.rs` | the reasons to refuse a line |
//! | `rsyslog.rs` | the line as rsyslog reads it |

mod decode;
mod decoded_event;
mod encode;
mod error;
mod format;
mod rsyslog;

pub use decode::decode;
pub use decoded_event::DecodedEvent;
pub use encode::encode;
pub use error::DecodeError;
pub use format::MAX_DATAGRAM;
pub use rsyslog::rsyslog_config;

#[cfg(test)]
mod tests;
