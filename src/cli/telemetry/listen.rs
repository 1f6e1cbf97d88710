//! `kongctl telemetry listen`: a receiver to try telemetry with.

use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use super::datagram::Datagram;
use super::receiver::Receiver;
use super::setup::LOCAL_ENDPOINT;
use crate::cli::context::Context;
use crate::cli::value_parsers::{address, count};
use crate::duration;
use crate::error::{Error, Result};
use crate::output::{Stream, Ui};
use crate::signals::Interrupts;
use crate::style::{Format, Styling};
use crate::telemetry::wire::decode;
use clap::Args;

/// How often the conditions to end are checked while nothing arrives.
const POLL_INTERVAL: Duration = Duration::from_millis(200);

/// How much text is printed at once, in bytes.
const CHUNK_LEN: usize = 64 << 10;

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

impl Listen {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let format = context.format_or_text();
        let interrupts = Interrupts::watch()
            .map_err(|error| Error::internal("cannot watch for Ctrl-C").cause(error))?;
        let mut receiver = self.open()?;
        let address = receiver.address().unwrap_or(self.addr);
        let ui = &context.settled_ui();
        ui.line(&format!("Listening on {address}. End with Ctrl-C."));
        let tally = self.receive(ui, &mut receiver, format, &interrupts)?;
        print_summary(ui, &tally, receiver.lost());
        // An interrupted command ends by the signal, so that a shell's loop ends with it.
        interrupts.end();
        Ok(())
    }

    fn open(&self) -> Result<Receiver> {
        if !self.addr.ip().is_loopback() && !self.allow_remote {
            let message = format!("{} can be reached by other machines", self.addr);
            return Err(Error::usage(message).hint("add --allow-remote to listen there"));
        }
        Receiver::bind(self.addr).map_err(|error| {
            Error::config(format!("cannot listen on {}", self.addr))
                .cause(error)
                .hint("another process may be using the port; use --addr to choose another, and set `telemetry.endpoint` to it")
        })
    }

    /// Prints each datagram until a condition to end is met.
    fn receive(
        &self,
        ui: &Ui,
        receiver: &mut Receiver,
        format: Format,
        interrupts: &Interrupts,
    ) -> Result<Tally> {
        let end = self.span.and_then(|span| Instant::now().checked_add(span));
        let mut tally = Tally::default();
        loop {
            let text =
                self.take_arrived(receiver, &mut tally, format, ui.styling(Stream::Stdout))?;
            ui.print(&text)?;
            if interrupts.seen()
                || end.is_some_and(|end| Instant::now() >= end)
                || self.has_enough(&tally)
            {
                return Ok(tally);
            }
            if text.is_empty() {
                ui.require_reader()?;
                receiver.wait(POLL_INTERVAL).map_err(cannot_receive)?;
            }
        }
    }

    /// Returns the text of the datagrams that have arrived; of many, that of the first ones.
    ///
    /// They are received faster than they could be printed one by one.
    fn take_arrived(
        &self,
        receiver: &mut Receiver,
        tally: &mut Tally,
        format: Format,
        styling: Styling,
    ) -> Result<String> {
        let mut text = String::new();
        while text.len() < CHUNK_LEN && !self.has_enough(tally) {
            let Some((bytes, peer)) = receiver.next().map_err(cannot_receive)? else {
                break;
            };
            let datagram = Datagram {
                bytes,
                is_raw: self.raw,
                peer: self.peer.then_some(peer),
                decoded: decode(bytes),
            };
            match datagram.decoded {
                Ok(_) => tally.events += 1,
                Err(_) => tally.malformed += 1,
            }
            datagram.push_to(&mut text, format, styling);
        }
        Ok(text)
    }

    fn has_enough(&self, tally: &Tally) -> bool {
        self.count.is_some_and(|count| tally.total() >= count)
    }
}

fn cannot_receive(error: io::Error) -> Error {
    Error::internal("cannot receive").cause(error)
}

/// Prints how many datagrams arrived, and how many did not.
fn print_summary(ui: &Ui, tally: &Tally, lost: Option<u64>) {
    let events = if tally.events == 1 { "event" } else { "events" };
    let lost = match lost {
        Some(lost) => format!("{lost} lost"),
        None => "losses unknown".to_owned(),
    };
    ui.line(&format!(
        "{} {events}, {} malformed, {lost}",
        tally.events, tally.malformed
    ));
}
