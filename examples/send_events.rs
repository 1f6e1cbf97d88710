//! Sends many events at a steady rate, to see what a receiver takes before it loses any.
//!
//! `cargo run --release --example send_events -- ADDRESS COUNT PER_SECOND`, such as
//! `127.0.0.1:61829 100000 20000`. Send to a receiver of your own.
//!
//! The events are numbered from 0: the nanoseconds of an event's timestamp are its number, and the
//! seconds are those of the start. So what is lost or doubled can be found among what was received.
//! Their version, `0.0.0-load-dev`, tells them apart from those of users.

use std::io::{self, ErrorKind, Write};
use std::net::{ToSocketAddrs, UdpSocket};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use kongctl::telemetry::wire::encode;
use kongctl::telemetry::{BuildInfo, CommandPath, Event, Program};

/// The number of events that have a timestamp of their own.
const MAX_COUNT: u32 = 999_999_999;

/// How many groups a second the events are sent in: as many as a clock of 1 ms allows.
const GROUPS_PER_SECOND: u32 = 1_000;

/// The program that the events are of.
struct Tool;

impl Program for Tool {
    const VERSION: &'static str = "0.0.0-load-dev";
    const COMMANDS: &'static str = "get apis\nget portals\ndescribe api\nlogin";
}

/// What is to be sent.
pub(crate) struct Load {
    pub(crate) count: u32,
    pub(crate) per_second: u32,
}

/// What was sent.
pub(crate) struct Sent {
    pub(crate) events: u32,
    /// How many events the system did not take, because nothing listened on this machine.
    pub(crate) refused: u32,
    pub(crate) time: Duration,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((address, load)) = parse(&arguments) else {
        print(
            &mut io::stderr(),
            "usage: send_events ADDRESS COUNT PER_SECOND",
        );
        return ExitCode::from(2);
    };
    match send(address, &load) {
        Ok(sent) => {
            print(&mut io::stdout(), &summary(&sent));
            ExitCode::SUCCESS
        }
        Err(error) => {
            print(
                &mut io::stderr(),
                &format!("error: cannot send to {address}: {error}"),
            );
            ExitCode::FAILURE
        }
    }
}

fn parse(arguments: &[String]) -> Option<(&str, Load)> {
    let [address, count, per_second] = arguments else {
        return None;
    };
    let load = Load {
        count: count.parse().ok().filter(|count| *count <= MAX_COUNT)?,
        per_second: per_second.parse().ok().filter(|rate| *rate > 0)?,
    };
    Some((address, load))
}

/// Sends the events of `load`, each when it is due. Those that the system is late with are sent at
/// once.
pub(crate) fn send(address: &str, load: &Load) -> io::Result<Sent> {
    let socket = connected_socket(address)?;
    let commands: Vec<CommandPath> = Tool::COMMANDS
        .lines()
        .filter_map(CommandPath::lookup::<Tool>)
        .collect();
    let first_timestamp = whole_second(SystemTime::now());
    let group_len = load.per_second.div_ceil(GROUPS_PER_SECOND);
    let start = Instant::now();
    let mut refused = 0;
    // The commands take turns.
    for (number, command) in (0..load.count).zip(commands.into_iter().cycle()) {
        if number % group_len == 0 {
            let due = Duration::from_secs(1) * number / load.per_second;
            thread::sleep(due.saturating_sub(start.elapsed()));
        }
        let timestamp = first_timestamp + Duration::from_nanos(number.into());
        let event = Event::new(command, BuildInfo::of::<Tool>(), timestamp);
        let line = encode(&event).ok_or(ErrorKind::InvalidData)?;
        match socket.send(line.as_bytes()) {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::ConnectionRefused => refused += 1,
            Err(error) => return Err(error),
        }
    }
    Ok(Sent {
        events: load.count - refused,
        refused,
        time: start.elapsed(),
    })
}

fn connected_socket(address: &str) -> io::Result<UdpSocket> {
    let address = address
        .to_socket_addrs()?
        .next()
        .ok_or(ErrorKind::NotFound)?;
    let any_port = if address.is_ipv4() {
        "0.0.0.0:0"
    } else {
        "[::]:0"
    };
    let socket = UdpSocket::bind(any_port)?;
    socket.connect(address)?;
    Ok(socket)
}

fn whole_second(time: SystemTime) -> SystemTime {
    let since_epoch = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    UNIX_EPOCH + Duration::from_secs(since_epoch.as_secs())
}

fn summary(sent: &Sent) -> String {
    let Sent {
        events,
        refused,
        time,
    } = sent;
    let seconds = time.as_secs_f64();
    let rate = f64::from(*events) / seconds;
    let mut text = format!("{events} events sent in {seconds:.2} s: {rate:.0}/s");
    if *refused > 0 {
        text.push_str(&format!("; {refused} not sent: nothing listens there"));
    }
    text
}

fn print(stream: &mut impl Write, line: &str) {
    let _ = writeln!(stream, "{line}");
}
