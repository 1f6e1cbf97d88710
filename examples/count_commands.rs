//! Receives events, and counts how often each command ran.
//!
//! `cargo run --release --example count_commands -- ADDRESS [SECONDS]`, such as
//! `127.0.0.1:61829 60`, ends after that time or with Ctrl-C, and prints a table. To see it at
//! work, send to it with `send_events`.
//!
//! It receives more than 100,000 events a second. What it cannot is lost, and counted where the
//! system tells, on Linux: datagrams wait in a buffer of the system, which is as large as the
//! system allows.

use std::collections::HashMap;
use std::io::{self, ErrorKind, Write};
use std::net::UdpSocket;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use kongctl::telemetry::wire::{MAX_DATAGRAM, decode};

/// How many commands are counted. Anyone can send other names, and must not fill the memory.
const MAX_COMMANDS: usize = 10_000;

/// More datagrams than the buffer of the system has room for.
const MAX_WAITING: usize = 100_000;

/// How often the end is looked for while nothing arrives.
const POLL_INTERVAL: Duration = Duration::from_millis(100);

/// What was received.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) commands: HashMap<String, u64>,
    /// Events of commands that came after [`MAX_COMMANDS`] others.
    pub(crate) uncounted: u64,
    /// Datagrams that are no events.
    pub(crate) refused: u64,
}

impl Tally {
    fn add(&mut self, datagram: &[u8]) {
        let Ok(event) = decode(datagram) else {
            self.refused += 1;
            return;
        };
        if let Some(count) = self.commands.get_mut(&*event.command_path) {
            *count += 1;
        } else if self.commands.len() < MAX_COMMANDS {
            self.commands.insert(event.command_path.into_owned(), 1);
        } else {
            self.uncounted += 1;
        }
    }

    pub(crate) fn events(&self) -> u64 {
        self.commands.values().sum::<u64>() + self.uncounted
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((address, time)) = parse(&arguments) else {
        print(&mut io::stderr(), "usage: count_commands ADDRESS [SECONDS]");
        return ExitCode::from(2);
    };
    match run(address, time) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            print(
                &mut io::stderr(),
                &format!("error: cannot receive on {address}: {error}"),
            );
            ExitCode::FAILURE
        }
    }
}

fn parse(arguments: &[String]) -> Option<(&str, Option<Duration>)> {
    match arguments {
        [address] => Some((address, None)),
        [address, seconds] => {
            let seconds = seconds.parse().ok()?;
            Some((address, Some(Duration::from_secs(seconds))))
        }
        _ => None,
    }
}

fn run(address: &str, time: Option<Duration>) -> io::Result<()> {
    let socket = bind(address)?;
    let is_over = Arc::new(AtomicBool::new(false));
    system::end_on_signal(&is_over)?;
    if let Some(time) = time {
        let is_over = is_over.clone();
        thread::spawn(move || {
            thread::sleep(time);
            is_over.store(true, Ordering::Relaxed);
        });
    }
    print(
        &mut io::stderr(),
        &format!("receiving on {}", socket.local_addr()?),
    );
    let tally = receive(&socket, &is_over)?;
    print(&mut io::stdout(), &report(&tally, system::lost(&socket)));
    Ok(())
}

/// Opens the socket, with a receive buffer that is as large as the system allows.
pub(crate) fn bind(address: &str) -> io::Result<UdpSocket> {
    let socket = UdpSocket::bind(address)?;
    system::enlarge_buffer(&socket);
    socket.set_read_timeout(Some(POLL_INTERVAL))?;
    Ok(socket)
}

/// Counts what arrives until it is over.
pub(crate) fn receive(socket: &UdpSocket, is_over: &AtomicBool) -> io::Result<Tally> {
    let mut tally = Tally::default();
    while !is_over.load(Ordering::Relaxed) {
        receive_one(socket, &mut tally)?;
    }
    // What arrived before the end, and not what arrives now: a sender may never pause.
    socket.set_nonblocking(true)?;
    for _ in 0..MAX_WAITING {
        if !receive_one(socket, &mut tally)? {
            break;
        }
    }
    Ok(tally)
}

/// Counts the next datagram; returns whether there was one.
fn receive_one(socket: &UdpSocket, tally: &mut Tally) -> io::Result<bool> {
    // Longer than an event, so that a longer datagram is refused and not cut off.
    let mut buffer = [0; 2 * MAX_DATAGRAM];
    match socket.recv(&mut buffer) {
        Ok(len) => tally.add(&buffer[..len]),
        Err(error) if is_temporary(&error) => return Ok(false),
        Err(error) => return Err(error),
    }
    Ok(true)
}

fn is_temporary(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted
    )
}

/// Returns the table of commands, the most frequent first, and how much is not in it.
pub(crate) fn report(tally: &Tally, lost: Option<u64>) -> String {
    let mut commands: Vec<_> = tally.commands.iter().collect();
    commands.sort_by(|(one, count), (other, next)| next.cmp(count).then(one.cmp(other)));
    let mut text = String::new();
    for (command, count) in commands {
        // A name can have any characters, also such as control a terminal.
        text.push_str(&format!("{count:>10}  {}\n", command.escape_debug()));
    }
    if tally.uncounted > 0 {
        text.push_str(&format!("{:>10}  (other commands)\n", tally.uncounted));
    }
    let lost = lost.map_or("losses unknown".to_owned(), |lost| format!("{lost} lost"));
    text.push_str(&format!(
        "{} events, {} refused, {lost}",
        tally.events(),
        tally.refused
    ));
    text
}

fn print(stream: &mut impl Write, text: &str) {
    let _ = writeln!(stream, "{text}");
}

#[cfg(unix)]
pub(crate) mod system {
    use std::fs;
    use std::io;
    use std::net::UdpSocket;
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    use rustix::net::sockopt::{set_socket_recv_buffer_size, socket_recv_buffer_size};
    use signal_hook::consts::{SIGINT, SIGTERM};

    /// The size of the buffer that the system is asked for, in bytes.
    const MAX_SIZE: usize = 16 << 20;

    pub(super) fn enlarge_buffer(socket: &UdpSocket) {
        // Root may exceed the limit of Linux, `net.core.rmem_max`.
        #[cfg(target_os = "linux")]
        if rustix::net::sockopt::set_socket_recv_buffer_size_force(socket, MAX_SIZE).is_ok() {
            return;
        }
        let mut size = MAX_SIZE;
        // Linux takes its limit for what is more; others refuse that.
        while set_socket_recv_buffer_size(socket, size).is_err()
            && socket_recv_buffer_size(socket).is_ok_and(|current| current < size)
        {
            size /= 2;
        }
    }

    pub(super) fn end_on_signal(is_over: &Arc<AtomicBool>) -> io::Result<()> {
        for signal in [SIGINT, SIGTERM] {
            signal_hook::flag::register(signal, is_over.clone())?;
        }
        Ok(())
    }

    /// Returns how many datagrams found no room in the buffer: the last cell of the socket's line
    /// in the table of Linux.
    pub(crate) fn lost(socket: &UdpSocket) -> Option<u64> {
        let inode = rustix::fs::fstat(socket).ok()?.st_ino.to_string();
        let tables = ["/proc/net/udp", "/proc/net/udp6"].map(fs::read_to_string);
        let lines = tables.iter().flatten().flat_map(|table| table.lines());
        let mut cells = lines.map(|line| line.split_whitespace().collect::<Vec<_>>());
        let line = cells.find(|cells| cells.get(9) == Some(&inode.as_str()))?;
        line.last()?.parse().ok()
    }
}

#[cfg(not(unix))]
pub(crate) mod system {
    use std::io;
    use std::net::UdpSocket;
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    /// Leaves the buffer as it is: the standard library cannot change it.
    pub(super) fn enlarge_buffer(_socket: &UdpSocket) {}

    /// Leaves Ctrl-C as it is, which ends the program without a table.
    #[allow(clippy::unnecessary_wraps, reason = "it can fail on Unix")]
    pub(super) fn end_on_signal(_is_over: &Arc<AtomicBool>) -> io::Result<()> {
        Ok(())
    }

    pub(crate) fn lost(_socket: &UdpSocket) -> Option<u64> {
        None
    }
}
