//! `kongctl telemetry listen`: a receiver to try telemetry with.

use std::io::{self, ErrorKind};
use std::net::{SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use clap::Args;
use serde_json::{Value, json};

use super::event_text;
use super::setup::LOCAL_ENDPOINT;
use crate::cli::context::Context;
use crate::cli::value_parsers::{address, count};
use crate::duration;
use crate::error::{Error, Result};
use crate::excerpt::first_chars;
use crate::output::{self, Stream, Ui};
use crate::signals::Interrupts;
use crate::style::{Format, Styling};
use crate::telemetry::{DecodeError, DecodedEvent, MAX_DATAGRAM, decode};

/// Larger than any datagram that can arrive, so that none is cut off and mistaken for another.
const BUFFER_LEN: usize = 65_536;

/// How many characters of a malformed datagram are shown.
const MAX_SHOWN: usize = 80;

/// How often the conditions to end are checked while nothing arrives.
const POLL_INTERVAL: Duration = Duration::from_millis(200);

#[derive(Args)]
pub(super) struct Listen {
    /// Address to listen on
    #[arg(long, value_name = "ADDRESS", default_value = LOCAL_ENDPOINT, value_parser = address)]
    addr: SocketAddr,
    /// End after this many datagrams
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = count)]
    count: Option<u64>,
    /// End after this long, such as 30s
    #[arg(long = "for", value_name = "DURATION", allow_negative_numbers = true, value_parser = positive_duration)]
    span: Option<Duration>,
    /// Show the bytes of each datagram, escaped
    #[arg(long)]
    raw: bool,
    /// Show the sender of each datagram
    #[arg(long)]
    peer: bool,
    /// Allow an address that other machines can reach
    #[arg(long)]
    allow_remote: bool,
}

fn positive_duration(text: &str) -> std::result::Result<Duration, String> {
    match duration::parse(text) {
        Some(span) if !span.is_zero() => Ok(span),
        Some(_) | None => Err("expected a duration such as `30s`".to_owned()),
    }
}

/// How many datagrams arrived.
#[derive(Default)]
struct Tally {
    events: u64,
    malformed: u64,
}

impl Tally {
    fn total(&self) -> u64 {
        self.events + self.malformed
    }
}

/// One datagram, and what the strict decoder makes of it.
struct Datagram<'a> {
    bytes: &'a [u8],
    /// Whether all bytes are shown.
    is_raw: bool,
    /// The sender, when it is to be shown.
    peer: Option<SocketAddr>,
    decoded: std::result::Result<DecodedEvent, DecodeError>,
}

impl Listen {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let format = context.format_or_text();
        let interrupts = Interrupts::watch()
            .map_err(|error| Error::internal("cannot watch for Ctrl-C").cause(error))?;
        let socket = self.open()?;
        let address = socket.local_addr().unwrap_or(self.addr);
        let ui = &context.settled_ui();
        ui.line(&format!("Listening on {address}. End with Ctrl-C."));
        let tally = self.receive(ui, &socket, format, &interrupts)?;
        let events = if tally.events == 1 { "event" } else { "events" };
        ui.line(&format!(
            "{} {events}, {} malformed",
            tally.events, tally.malformed
        ));
        // An interrupted command ends by the signal, so that a shell's loop ends with it.
        interrupts.end();
        Ok(())
    }

    fn open(&self) -> Result<UdpSocket> {
        if !self.addr.ip().is_loopback() && !self.allow_remote {
            let message = format!("{} can be reached by other machines", self.addr);
            return Err(Error::usage(message).hint("add --allow-remote to listen there"));
        }
        let socket = UdpSocket::bind(self.addr).map_err(|error| self.cannot_listen(error))?;
        socket
            .set_read_timeout(Some(POLL_INTERVAL))
            .map_err(|error| self.cannot_listen(error))?;
        Ok(socket)
    }

    fn cannot_listen(&self, error: io::Error) -> Error {
        Error::config(format!("cannot listen on {}", self.addr))
            .cause(error)
            .hint("another process may be using the port; use --addr to choose another, and set `telemetry.endpoint` to it")
    }

    /// Prints each datagram until a condition to end is met.
    fn receive(
        &self,
        ui: &Ui,
        socket: &UdpSocket,
        format: Format,
        interrupts: &Interrupts,
    ) -> Result<Tally> {
        let end = self.span.and_then(|span| Instant::now().checked_add(span));
        let mut tally = Tally::default();
        let mut buffer = vec![0; BUFFER_LEN];
        let styling = ui.styling(Stream::Stdout);
        while !interrupts.seen()
            && end.is_none_or(|end| Instant::now() < end)
            && self.count.is_none_or(|count| tally.total() < count)
        {
            let (len, peer) = match socket.recv_from(&mut buffer) {
                Ok(received) => received,
                Err(error) if is_temporary(&error) => {
                    ui.require_reader()?;
                    continue;
                }
                Err(error) => return Err(Error::internal("cannot receive").cause(error)),
            };
            let datagram = Datagram {
                bytes: &buffer[..len],
                is_raw: self.raw,
                peer: self.peer.then_some(peer),
                decoded: decode(&buffer[..len]),
            };
            match datagram.decoded {
                Ok(_) => tally.events += 1,
                Err(_) => tally.malformed += 1,
            }
            ui.print(&datagram.formatted(format, styling))?;
        }
        Ok(tally)
    }
}

/// Returns whether an error only means that nothing has arrived yet.
fn is_temporary(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted
    )
}

impl Datagram<'_> {
    fn formatted(&self, format: Format, styling: Styling) -> String {
        match format {
            Format::Text => self.text(),
            Format::Json => output::json_line(&self.value(), styling),
            Format::Yaml => output::yaml(&Value::Array(vec![self.value()]), styling),
        }
    }

    fn text(&self) -> String {
        let text = match &self.decoded {
            Ok(_) if self.is_raw => escaped_bytes(self.bytes),
            Ok(event) => event_text::line(event),
            Err(why) if self.is_raw => format!("malformed: {why}: {}", escaped_bytes(self.bytes)),
            Err(why) => {
                let start = first_chars(self.bytes, MAX_SHOWN);
                format!("malformed: {why}: {}", output::escaped(&start))
            }
        };
        match self.peer {
            Some(peer) => format!("{peer}  {text}\n"),
            None => format!("{text}\n"),
        }
    }

    fn value(&self) -> Value {
        let mut value = match &self.decoded {
            Ok(event) => event_text::value(event),
            Err(why) => {
                let start = &self.bytes[..self.bytes.len().min(MAX_DATAGRAM)];
                json!({
                    "malformed": why.to_string(),
                    "datagram": String::from_utf8_lossy(start),
                })
            }
        };
        if self.is_raw {
            value["raw"] = Value::String(escaped_bytes(self.bytes));
        }
        if let Some(peer) = self.peer {
            value["peer"] = Value::String(peer.to_string());
        }
        value
    }
}

/// Returns the bytes as printable ASCII, from which they can be told without doubt.
fn escaped_bytes(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for byte in bytes {
        match byte {
            b'\n' => text.push_str("\\n"),
            b'\r' => text.push_str("\\r"),
            b'\t' => text.push_str("\\t"),
            b'\\' => text.push_str("\\\\"),
            b' '..=b'~' => text.push(char::from(*byte)),
            _ => text.push_str(&format!("\\x{byte:02x}")),
        }
    }
    text
}
