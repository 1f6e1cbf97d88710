//! `kongctl telemetry listen`: a receiver for trying things out.

use std::io::ErrorKind;
use std::net::{SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use clap::Args;
use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::value_parsers::address;
use crate::duration;
use crate::error::{Error, Result};
use crate::excerpt::first_chars;
use crate::output::{self, Ui};
use crate::signals::Interrupts;
use crate::style::Format;
use crate::telemetry::{DecodedEvent, MAX_DATAGRAM, decode};

/// Larger than any datagram that can arrive: none is cut off and mistaken for another.
const LARGEST: usize = 65_536;

/// How many characters of a malformed datagram are shown.
const MAX_SHOWN: usize = 80;

/// How often the end is looked for while nothing arrives.
const GLANCE: Duration = Duration::from_millis(200);

#[derive(Args)]
pub(super) struct Listen {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:61829", value_parser = address)]
    addr: SocketAddr,
    /// End after this many datagrams
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,
    /// End after this long, such as 30s
    #[arg(long = "for", value_name = "DURATION", value_parser = checked_duration)]
    span: Option<Duration>,
    /// Show who sent each datagram
    #[arg(long)]
    peer: bool,
    /// Listen on an address that other machines can reach
    #[arg(long)]
    allow_remote: bool,
}

fn checked_duration(text: &str) -> std::result::Result<Duration, String> {
    duration::parse(text)
        .filter(|span| !span.is_zero())
        .ok_or_else(|| "expected a duration such as `30s`".to_owned())
}

/// Counts what arrived.
#[derive(Default)]
struct Tally {
    events: u64,
    malformed: u64,
}

impl Listen {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let format = context.style_or_plain().format;
        let interrupts = Interrupts::watch()
            .map_err(|error| Error::internal("cannot watch for Ctrl-C").cause(error))?;
        let socket = self.open()?;
        let address = socket.local_addr().unwrap_or(self.addr);
        context
            .ui
            .line(&format!("Listening on {address}. End with Ctrl-C."));
        let tally = self.receive(&context.ui, &socket, format, &interrupts)?;
        let events = if tally.events == 1 { "event" } else { "events" };
        context.ui.line(&format!(
            "{} {events}, {} malformed",
            tally.events, tally.malformed
        ));
        // Whoever was interrupted ends by the interrupt, so that a shell's loop ends with it.
        interrupts.end();
        Ok(())
    }

    fn open(&self) -> Result<UdpSocket> {
        if !self.addr.ip().is_loopback() && !self.allow_remote {
            let message = format!("{} can be reached by other machines", self.addr);
            return Err(Error::usage(message).hint("add --allow-remote if that is what you want"));
        }
        let failed = |error: std::io::Error| {
            let error = Error::config(format!("cannot listen on {}", self.addr)).cause(error);
            error.hint("is another listener running? choose another port with --addr, and point `telemetry.endpoint` to it")
        };
        let socket = UdpSocket::bind(self.addr).map_err(failed)?;
        socket.set_read_timeout(Some(GLANCE)).map_err(failed)?;
        Ok(socket)
    }

    fn receive(
        &self,
        ui: &Ui,
        socket: &UdpSocket,
        format: Format,
        interrupts: &Interrupts,
    ) -> Result<Tally> {
        let end = self.span.map(|span| Instant::now() + span);
        let mut tally = Tally::default();
        let mut datagram = vec![0; LARGEST];
        while !interrupts.seen()
            && end.is_none_or(|end| Instant::now() < end)
            && self.count.is_none_or(|count| tally.total() < count)
        {
            match socket.recv_from(&mut datagram) {
                Ok((length, peer)) => {
                    let seen = decode(&datagram[..length]).map_err(|error| error.to_string());
                    tally.add(seen.is_ok());
                    ui.print(&self.line(&seen, &datagram[..length], peer, format))?;
                    ui.flush()?;
                }
                Err(error)
                    if matches!(
                        error.kind(),
                        ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted
                    ) => {}
                Err(error) => {
                    return Err(Error::internal("cannot receive").cause(error));
                }
            }
        }
        Ok(tally)
    }

    /// One line for one datagram, whatever is in it.
    fn line(
        &self,
        seen: &std::result::Result<DecodedEvent, String>,
        datagram: &[u8],
        peer: SocketAddr,
        format: Format,
    ) -> String {
        let peer = self.peer.then(|| peer.to_string());
        match format {
            Format::Text => {
                let what = match seen {
                    Ok(event) => super::log::line(event),
                    Err(why) => {
                        let start = first_chars(datagram, MAX_SHOWN);
                        format!("malformed: {why}: {}", output::escaped(&start))
                    }
                };
                peer.map_or_else(|| format!("{what}\n"), |peer| format!("{peer}  {what}\n"))
            }
            Format::Json | Format::Yaml => {
                let mut value = match seen {
                    Ok(event) => super::log::value(event),
                    Err(why) => {
                        json!({ "malformed": why, "datagram": String::from_utf8_lossy(&datagram[..datagram.len().min(MAX_DATAGRAM)]) })
                    }
                };
                if let Some(peer) = peer {
                    value["peer"] = Value::String(peer);
                }
                if format == Format::Json {
                    output::json_line(&value)
                } else {
                    output::yaml(&Value::Array(vec![value]))
                }
            }
        }
    }
}

impl Tally {
    fn add(&mut self, is_event: bool) {
        if is_event {
            self.events += 1;
        } else {
            self.malformed += 1;
        }
    }

    fn total(&self) -> u64 {
        self.events + self.malformed
    }
}
