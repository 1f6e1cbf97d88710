//! Tests every fault of a sink with every way in which the program can end.
//!
//! Whatever the sink does, the user sees what a run without telemetry shows: the same bytes on
//! stdout and stderr, the same exit code or signal, and an end within the deadline. This binary
//! runs itself as the program under test, with a faulty sink in place of kongctl's own.

use std::io::{self, Read, Write};
use std::net::{TcpListener, UdpSocket};
use std::process::{Child, Command, ExitCode, ExitStatus, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use kongctl::telemetry::{Deadline, Destination, Event, FLUSH_TIMEOUT, Sink};

/// Names the fault to the program under test.
const FAULT: &str = "FAULT_OF_THE_SINK";
/// Makes the command of the program under test panic.
const PANIC: &str = "PANIC_IN_THE_COMMAND";

/// How long a run may take beyond its deadline on a busy machine before it counts as hanging.
const SLACK: Duration = Duration::from_secs(10);

/// What a sink may do wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    None,
    Slow,
    HangInPrepare,
    HangInEmit,
    Error,
    /// Cannot get ready, but then works.
    Flaky,
    PanicInMake,
    PanicInPrepare,
    PanicInEmit,
    PanicInClose,
}

const FAULTS: [Fault; 10] = [
    Fault::None,
    Fault::Slow,
    Fault::HangInPrepare,
    Fault::HangInEmit,
    Fault::Error,
    Fault::Flaky,
    Fault::PanicInMake,
    Fault::PanicInPrepare,
    Fault::PanicInEmit,
    Fault::PanicInClose,
];

impl Fault {
    /// Returns whether signals are watched in spite of it.
    ///
    /// A sink that never gets ready could not report anyway.
    fn is_watched(self) -> bool {
        !matches!(self, Self::HangInPrepare | Self::PanicInMake)
    }

    /// Returns how many events arrive in spite of it.
    fn delivers(self) -> usize {
        match self {
            Self::None | Self::Slow | Self::Flaky | Self::PanicInPrepare | Self::PanicInClose => 1,
            Self::HangInPrepare
            | Self::HangInEmit
            | Self::Error
            | Self::PanicInMake
            | Self::PanicInEmit => 0,
        }
    }
}

/// How a run may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Return,
    Error,
    Panic,
    ClosedStdout,
    Signal(&'static str),
}

const WAYS: [Way; 7] = [
    Way::Return,
    Way::Error,
    Way::Panic,
    Way::ClosedStdout,
    Way::Signal("INT"),
    Way::Signal("TERM"),
    Way::Signal("HUP"),
];

fn main() -> ExitCode {
    if std::env::args().any(|argument| argument == "--list") {
        return ExitCode::SUCCESS;
    }
    match fault() {
        Some(fault) => program(fault),
        None if cfg!(not(unix)) => {
            report("skipped: the matrix sends signals, which only Unix has");
            ExitCode::SUCCESS
        }
        None => matrix(),
    }
}

// The program under test.

#[expect(
    clippy::disallowed_methods,
    reason = "this binary is two programs, told apart by a variable of its own"
)]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn fault() -> Option<Fault> {
    let name = variable(FAULT)?;
    FAULTS
        .into_iter()
        .find(|fault| format!("{fault:?}") == name)
}

/// kongctl, but for its sink.
fn program(fault: Fault) -> ExitCode {
    if variable(PANIC).is_some() {
        log::set_boxed_logger(Box::new(Bomb)).expect("no other logger yet");
        log::set_max_level(log::LevelFilter::Debug);
    }
    kongctl::run_with(std::env::args_os(), move |destination| {
        make(fault, destination)
    })
}

fn make(fault: Fault, destination: Destination) -> Box<dyn Sink> {
    assert_ne!(fault, Fault::PanicInMake, "a fault of the test");
    Box::new(FaultySink {
        fault,
        inner: destination.sink(),
    })
}

/// Does what its fault says around a sink that works.
struct FaultySink {
    fault: Fault,
    inner: Box<dyn Sink>,
}

impl Sink for FaultySink {
    fn prepare(&mut self, deadline: &Deadline) -> io::Result<()> {
        match self.fault {
            Fault::HangInPrepare => hang(),
            Fault::Flaky => Err(io::ErrorKind::ConnectionReset.into()),
            Fault::PanicInPrepare => panic!("a fault of the test"),
            _ => self.inner.prepare(deadline),
        }
    }

    fn emit(&mut self, event: &Event, deadline: &Deadline) -> io::Result<()> {
        match self.fault {
            Fault::Slow => thread::sleep(FLUSH_TIMEOUT / 5),
            Fault::HangInEmit => hang(),
            Fault::Error => return Err(io::ErrorKind::Other.into()),
            Fault::PanicInEmit => panic!("a fault of the test"),
            _ => {}
        }
        self.inner.emit(event, deadline)
    }

    fn close(&mut self, deadline: &Deadline) -> io::Result<()> {
        assert_ne!(self.fault, Fault::PanicInClose, "a fault of the test");
        self.inner.close(deadline)
    }
}

fn hang() -> ! {
    loop {
        thread::park();
    }
}

/// A logger that makes the command panic when it begins to talk to Konnect.
struct Bomb;

impl log::Log for Bomb {
    fn enabled(&self, _metadata: &log::Metadata) -> bool {
        true
    }

    fn log(&self, record: &log::Record) {
        assert!(
            !record.args().to_string().starts_with("GET "),
            "a fault of the command"
        );
    }

    fn flush(&self) {}
}

// The matrix.

/// What a run showed.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    stdout: String,
    stderr: String,
    code: Option<i32>,
    signal: Option<i32>,
}

fn matrix() -> ExitCode {
    let mut passed = 0;
    let mut failed = 0;
    for way in WAYS {
        let (without, _) = run(way, None);
        for fault in FAULTS {
            let (seen, events) = run(way, Some(fault));
            let is_right = seen == without && events == fault.delivers();
            if is_right {
                passed += 1;
            } else {
                failed += 1;
                report(&format!(
                    "{way:?} × {fault:?}: {events} events, {seen:?}, but without telemetry {without:?}"
                ));
            }
        }
    }
    report(&format!("{passed} passed, {failed} failed"));
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn report(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}

/// Runs the program under test once, with telemetry off if there is no fault.
///
/// Returns what the user saw, and how many events arrived.
fn run(way: Way, fault: Option<Fault>) -> (Seen, usize) {
    let home = tempfile::tempdir().expect("a home");
    let listener = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port");
    let mut command = command(way, fault, &silent);
    command.env("HOME", home.path());
    let endpoint = listener.local_addr().expect("bound").to_string();
    for profile in ["DEFAULT", "SANDBOX"] {
        command.env(format!("KONGCTL_{profile}_TELEMETRY_ENDPOINT"), &endpoint);
    }

    let started = Instant::now();
    let mut child = command.spawn().expect("starts");
    match way {
        Way::ClosedStdout => drop(child.stdout.take()),
        Way::Signal(name) => interrupt(&child, name, fault, &silent),
        Way::Return | Way::Error | Way::Panic => {}
    }
    let output = ended(child);
    // The deadline is what the contract promises, so here time is the subject. How close to it a
    // run ends is the benchmark's business: a busy machine may be late by far.
    assert!(
        started.elapsed() < FLUSH_TIMEOUT + SLACK,
        "{way:?} × {fault:?} took {:?}",
        started.elapsed()
    );
    let stderr = String::from_utf8_lossy(&output.stderr);
    let seen = Seen {
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: stderr.replace(&home.path().display().to_string(), "HOME"),
        code: output.status.code(),
        signal: signal_of(output.status),
    };
    (seen, arrived(&listener))
}

/// Describes a run that ends in the given way; `silent` is a server that never responds.
fn command(way: Way, fault: Option<Fault>, silent: &TcpListener) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this binary"));
    command
        .env_clear()
        .env(FAULT, format!("{:?}", fault.unwrap_or(Fault::None)))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    match way {
        Way::Return | Way::ClosedStdout => command.args(["--profile", "sandbox", "get", "apis"]),
        Way::Error => command.args(["get", "apis"]),
        Way::Panic => command
            .args(["--profile", "sandbox", "get", "apis"])
            .env(PANIC, "1"),
        Way::Signal(_) => {
            let url = format!("http://{}", silent.local_addr().expect("bound"));
            command.args(["get", "apis", "--pat", "kpat", "--base-url", &url])
        }
    };
    if fault.is_none() {
        command.arg("--no-telemetry");
    }
    command
}

/// Sends a signal once the command waits for the server, and can report it if the fault allows.
fn interrupt(child: &Child, name: &str, fault: Option<Fault>, silent: &TcpListener) {
    let (mut connection, _) = silent.accept().expect("the command connects");
    let _ = connection.read(&mut [0; 64]);
    if fault.is_some_and(Fault::is_watched) {
        wait_for_watcher(child.id());
    }
    Command::new("kill")
        .args(["-s", name, &child.id().to_string()])
        .status()
        .expect("kill");
}

/// Waits until the program catches signals, where the system says so (only Linux does).
///
/// Its watcher starts on a thread of its own, which a busy machine may delay.
fn wait_for_watcher(pid: u32) {
    /// SIGHUP, SIGINT and SIGTERM.
    const WATCHED: u64 = 1 | 1 << 1 | 1 << 14;
    let catches = |status: String| {
        let mask = status
            .lines()
            .find_map(|line| u64::from_str_radix(line.strip_prefix("SigCgt:")?.trim(), 16).ok());
        mask.is_none_or(|mask| mask & WATCHED == WATCHED)
    };
    let began = Instant::now();
    while began.elapsed() < SLACK
        && !std::fs::read_to_string(format!("/proc/{pid}/status")).map_or(true, catches)
    {
        thread::yield_now();
    }
}

#[cfg(unix)]
fn signal_of(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

#[cfg(not(unix))]
fn signal_of(_: ExitStatus) -> Option<i32> {
    None
}

/// Waits for the end, but not forever.
fn ended(child: Child) -> Output {
    let id = child.id().to_string();
    let (done, end) = mpsc::channel();
    thread::spawn(move || done.send(child.wait_with_output()));
    end.recv_timeout(2 * SLACK)
        .unwrap_or_else(|_| {
            let _ = Command::new("kill").args(["-KILL", &id]).status();
            panic!("process {id} did not end");
        })
        .expect("its output")
}

/// Returns how many datagrams are there, after the sender has ended.
///
/// Loopback delivers before `send` returns, so there is nothing to wait for.
fn arrived(listener: &UdpSocket) -> usize {
    listener.set_nonblocking(true).expect("a mode");
    std::iter::from_fn(|| listener.recv(&mut [0; 1024]).ok()).count()
}
