//! The line in which an event leaves the machine: [`encode()`] writes it, [`decode()`] reads it.
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
//! The decoder is the exact inverse: it accepts what the encoder writes and refuses everything
//! else. Property tests and two fuzz targets check that.
//!
//! | file | subject |
//! |---|---|
//! | `format.rs` | what both directions share: prefix, keys, quoting, the length limit |
//! | `encode.rs` | event to line |
//! | `decode.rs` | line to event, and the reasons to refuse one |

mod decode;
mod encode;
mod format;

pub use decode::{DecodeError, DecodedEvent, decode};
pub use encode::encode;
pub use format::MAX_DATAGRAM;

#[cfg(test)]
mod tests;
