//! Measures `kongctl plan` with files of 10,000 objects, and `kongctl apply` where requests are
//! limited: `cargo bench --bench plan`. With `-- --limits`, the latter only.
//!
//! The sandbox plays Konnect, on this machine: what it takes is part of every time. Times vary
//! between runs and machines, so they are printed and never asserted.

mod files;
#[path = "../support/peak.rs"]
mod peak;
mod relay;
mod sandbox;

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use relay::Relay;
use sandbox::{Sandbox, TOKEN};

/// The time from a request to its response, where a server is far.
const LATENCY: Duration = Duration::from_millis(30);

/// How many APIs are created where changes are limited, and how many a second are allowed.
const LIMITS: [(usize, usize); 3] = [(50, 5), (200, 20), (500, 50)];

/// How often the peak of the memory is read while kongctl runs.
const POLL_INTERVAL: Duration = Duration::from_millis(1);

fn main() -> ExitCode {
    // `cargo test --benches` only checks that this runs.
    if !has_flag("--bench") {
        return ExitCode::SUCCESS;
    }
    if !has_flag("--limits") {
        measure_plans();
    }
    measure_limits();
    ExitCode::SUCCESS
}

fn has_flag(flag: &str) -> bool {
    std::env::args().any(|argument| argument == flag)
}

/// Measures plans of what does not exist, and of what was applied.
fn measure_plans() {
    let files = tempfile::tempdir().expect("a temporary directory");
    let count = files::write(files.path());
    let sandbox = Sandbox::start(&[]);
    print(&format!(
        "{:<44} {:>8} {:>6} {:>9} {:>12}",
        format!("files of {count} objects"),
        "time",
        "MB",
        "requests",
        "connections"
    ));
    measure("plan, nothing of it exists", &sandbox, files.path());
    let start = Instant::now();
    run(&["apply", "--auto-approve"], sandbox.address, files.path());
    print_row("apply", start.elapsed(), "");
    measure("plan, all of it exists", &sandbox, files.path());
}

/// Measures changes that are more than a server allows, beside the time that it allows them in.
fn measure_limits() {
    print(&format!(
        "{:<44} {:>8} {:>6} {:>9} {:>9}",
        "where changes are limited", "time", "ideal", "ratio", "requests"
    ));
    for (changes, rate) in LIMITS {
        let files = tempfile::tempdir().expect("a temporary directory");
        files::write_apis(files.path(), changes);
        let sandbox = Sandbox::start(&["--fault", &format!("429={rate}/s,method=POST")]);
        let relay = Relay::start(sandbox.address, LATENCY);
        let start = Instant::now();
        run(&["apply", "--auto-approve"], relay.address, files.path());
        let time = start.elapsed();
        let ideal = Duration::from_secs((changes / rate) as u64);
        let ratio = time.as_secs_f64() / ideal.as_secs_f64();
        let counts = format!(
            "{:>4} s {ratio:>9.2} {:>9}",
            ideal.as_secs(),
            relay.requests()
        );
        print_row(
            &format!("apply {changes} APIs, {rate} a second"),
            time,
            &counts,
        );
    }
}

/// Measures a plan with a server that is near, and with one that is far.
fn measure(what: &str, sandbox: &Sandbox, files: &Path) {
    let start = Instant::now();
    let peak_kb = run(&["plan"], sandbox.address, files);
    let time = start.elapsed();
    print_row(what, time, &format!("{:>6}", peak_kb / 1000));

    let relay = Relay::start(sandbox.address, LATENCY);
    let start = Instant::now();
    let peak_kb = run(&["plan"], relay.address, files);
    let time = start.elapsed();
    let counts = format!(
        "{:>6} {:>9} {:>12}",
        peak_kb / 1000,
        relay.requests(),
        relay.connections()
    );
    let what = format!("{what}, {} ms a response", LATENCY.as_millis());
    print_row(&what, time, &counts);
}

/// Runs a command on the files, and returns the peak of its memory in kB.
fn run(words: &[&str], server: SocketAddr, files: &Path) -> usize {
    let home = tempfile::tempdir().expect("a temporary directory");
    let mut kongctl = Command::new(env!("CARGO_BIN_EXE_kongctl"))
        .env_clear()
        .env("HOME", home.path())
        .args(words)
        .arg("--filename")
        .arg(files)
        .args(["--no-telemetry", "--pat", TOKEN])
        .args(["--base-url", &format!("http://{server}")])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("kongctl starts");
    let peak_kb = peak::watch(&mut kongctl, POLL_INTERVAL);
    let status = kongctl.wait().expect("kongctl can be awaited");
    assert!(status.success(), "{} failed: {status}", words.join(" "));
    peak_kb
}

fn print_row(what: &str, time: Duration, rest: &str) {
    print(&format!("{what:<44} {:>6.2} s {rest}", time.as_secs_f64()));
}

/// Prints a line. A reader that has gone away is no reason to fail.
fn print(line: &str) {
    let _ = writeln!(io::stdout(), "{}", line.trim_end());
}
