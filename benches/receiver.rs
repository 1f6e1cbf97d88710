//! Measures `telemetry listen` and `telemetry log`: `cargo bench --bench receiver`.
//!
//! Times and losses vary between runs and machines, so they are printed and never asserted. All
//! traffic stays on loopback.

#[path = "support/peak.rs"]
mod peak;

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::net::UdpSocket;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const LINES: usize = 1_000_000;
/// How often the memory of a program that runs is read.
const WATCH_INTERVAL: Duration = Duration::from_millis(2);
const DEBUG_FILE: &str = ".config/kongctl/logs/telemetry.log";

/// Datagrams are sent in groups of this length, as many a second as a clock of 1 ms allows.
const GROUP_LEN: u32 = 100;
const DATAGRAMS_PER_SECOND: u32 = 100_000;
const SENDING_SECONDS: u32 = 5;

const COMMANDS: [&str; 4] = ["get apis", "get me", "login", "api"];

fn main() -> ExitCode {
    // `cargo test --benches` only checks that this runs.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let home = tempfile::tempdir().expect("a temporary directory");
    measure_log(home.path());
    measure_listen(home.path());
    ExitCode::SUCCESS
}

/// Prints how long a debug file of many lines takes to read, and how much memory.
fn measure_log(home: &Path) {
    write_debug_file(&home.join(DEBUG_FILE)).expect("a debug file");
    for flags in [&["--summary"][..], &[], &["-o", "json"]] {
        let start = Instant::now();
        let mut log = kongctl(home, &[&["telemetry", "log"], flags].concat())
            .env("KONGCTL_DEFAULT_TELEMETRY_DEBUG", "true")
            .stdout(Stdio::null())
            .spawn()
            .expect("kongctl starts");
        let peak_kb = peak::watch(&mut log, WATCH_INTERVAL);
        let time = start.elapsed().as_secs_f64();
        let command = [&["log"], flags].concat().join(" ");
        print_line(&format!(
            "{:<46} {time:>6.2} s {peak_kb:>8} kB",
            format!("`{command}` of {LINES} lines")
        ));
    }
}

/// Writes events of a month.
fn write_debug_file(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path.parent().expect("a directory"))?;
    let mut file = BufWriter::new(File::create(path)?);
    for line in 0..LINES {
        let (day, second) = (1 + line * 28 / LINES, line % 60);
        let command = COMMANDS[line % COMMANDS.len()];
        writeln!(
            file,
            r#"{{"schema_version":1,"timestamp":"2026-05-{day:02}T14:30:{second:02}.{line:08}1Z","version":"1.0.{}","os":"linux","arch":"amd64","command_path":"{command}"}}"#,
            line * 3 / LINES
        )?;
    }
    file.flush()
}

/// Prints how many datagrams of a fast sender arrive.
fn measure_listen(home: &Path) {
    for flags in [&[][..], &["-o", "json"]] {
        // Long enough for what a busy machine is late with.
        let span = format!("{}s", SENDING_SECONDS + 3);
        let fixed = [
            "telemetry",
            "listen",
            "--addr",
            "127.0.0.1:0",
            "--for",
            &span,
        ];
        let mut listen = kongctl(home, &[&fixed, flags].concat())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("kongctl starts");
        let stdout = listen.stdout.take().expect("a pipe");
        let lines = thread::spawn(move || BufReader::new(stdout).lines().count());
        let mut stderr = BufReader::new(listen.stderr.take().expect("a pipe")).lines();
        let first = stderr.next().expect("a line").expect("text");
        let address = first.strip_prefix("Listening on ").expect("an address");
        let address = address
            .strip_suffix(". End with Ctrl-C.")
            .expect("an address");
        let sent = send(address);
        let summary = stderr.next().expect("the summary").expect("text");
        listen.wait().expect("kongctl ends");
        let lines = lines.join().expect("the lines are counted");
        let command = [&["listen"], flags].concat().join(" ");
        print_line(&format!("`{command}`: {sent}; {lines} lines: {summary}"));
    }
}

/// Sends datagrams at a steady rate, and returns how many at which rate.
fn send(address: &str) -> String {
    let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
    socket.connect(address).expect("an address");
    let groups = DATAGRAMS_PER_SECOND * SENDING_SECONDS / GROUP_LEN;
    let start = Instant::now();
    for group in 0..groups {
        let due = Duration::from_secs(1) * group * GROUP_LEN / DATAGRAMS_PER_SECOND;
        thread::sleep(due.saturating_sub(start.elapsed()));
        for _ in 0..GROUP_LEN {
            socket.send(DATAGRAM).expect("loopback takes a datagram");
        }
    }
    let sent = groups * GROUP_LEN;
    let rate = f64::from(sent) / start.elapsed().as_secs_f64();
    format!("{sent} sent at {rate:.0}/s")
}

const DATAGRAM: &[u8] = b"<14>signal=kongctl;arch=arm64;command_path=\"get apis\";os=darwin;schema_version=1;timestamp=2026-05-12T14:30:45.123456789Z;version=1.1.0\n";

fn kongctl(home: &Path, arguments: &[&str]) -> Command {
    let mut kongctl = Command::new(env!("CARGO_BIN_EXE_kongctl"));
    kongctl.env_clear().env("HOME", home).args(arguments);
    kongctl
}

fn print_line(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}
