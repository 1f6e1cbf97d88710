//! Measures how many events a second a core decodes, beside rsyslog if that is installed:
//! `cargo bench --bench decode`.
//!
//! Times vary between runs and machines, so they are printed and never asserted. All traffic stays
//! on loopback.

mod rsyslog;

use std::hint::black_box;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use kongctl::telemetry::wire::decode;

/// How long each kind of lines is decoded for, and in how many parts. The fastest part counts:
/// others were disturbed.
const PART: Duration = Duration::from_millis(100);
const PARTS: usize = 30;

fn main() -> ExitCode {
    // `cargo test --benches` only checks that this runs.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let plain: Vec<String> = (0..1_000).map(|number| line(number, "1.1.0")).collect();
    measure("events", &plain);
    let escaped: Vec<String> = (0..1_000)
        .map(|number| line(number, r#""a \"b\" c""#))
        .collect();
    measure("a version with quotation marks", &escaped);
    let foreign: Vec<String> = plain
        .iter()
        .map(|line| line.replace("<14>", "<13>"))
        .collect();
    measure("refused at the start", &foreign);
    let cut: Vec<String> = plain
        .iter()
        .map(|line| line.replace(".1.0\n", ".1.0;a=b\n"))
        .collect();
    measure("refused at the end", &cut);
    measure_rsyslog(&plain);
    ExitCode::SUCCESS
}

fn line(number: u32, version: &str) -> String {
    let command = [
        "\"get apis\"",
        "\"get portals\"",
        "login",
        "\"describe api\"",
    ][number as usize % 4];
    let second = number % 60;
    format!(
        "<14>signal=kongctl;arch=arm64;command_path={command};os=darwin;schema_version=1;timestamp=2026-05-12T14:30:{second:02}.{number:06}789Z;version={version}\n"
    )
}

/// Prints the rate at which `lines` are decoded, and how often an event allocates.
fn measure(what: &str, lines: &[String]) {
    let decode_all = || {
        lines
            .iter()
            .filter(|line| decode(black_box(line.as_bytes())).is_ok())
            .count()
    };
    let allocations = allocation_counter::measure(|| {
        black_box(decode_all());
    })
    .count_total;
    let fastest = (0..PARTS)
        .map(|_| time_of_one(lines.len(), decode_all))
        .min();
    let nanoseconds = fastest.expect("several parts").as_secs_f64() * 1e9;
    let allocations = format!(
        ", {:.1} allocations",
        allocations as f64 / lines.len() as f64
    );
    print_rate(what, nanoseconds, &allocations);
}

/// Prints what the parts of rsyslog cost, each as the difference to fewer parts.
fn measure_rsyslog(lines: &[String]) {
    let Some(program) = rsyslog::program() else {
        return print_line("rsyslog: skipped, it is not installed");
    };
    let discard = "stop";
    let check = "call event_1\n  stop";
    let json = "call event_1\n  action(type=\"omfile\" file=\"/dev/null\" template=\"event_1\")";
    let mut before = Duration::ZERO;
    for (what, rules) in [
        ("rsyslog: receive a datagram", discard),
        ("rsyslog: check that it is an event", check),
        ("rsyslog: make JSON of it", json),
    ] {
        let time = rsyslog::time_of_one(&program, lines, rules);
        print_rate(what, time.saturating_sub(before).as_secs_f64() * 1e9, "");
        before = time;
    }
}

/// Returns how long one line takes when `decode_all` takes `count` lines at once.
fn time_of_one(count: usize, decode_all: impl Fn() -> usize) -> Duration {
    let start = Instant::now();
    let mut rounds = 0;
    while start.elapsed() < PART {
        black_box(decode_all());
        rounds += 1;
    }
    start.elapsed() / (rounds * u32::try_from(count).expect("few lines"))
}

fn print_rate(what: &str, nanoseconds: f64, rest: &str) {
    let rate = 1e9 / nanoseconds;
    print_line(&format!(
        "{what:<34} {nanoseconds:>6.0} ns {rate:>10.0} events/s a core{rest}"
    ));
}

fn print_line(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}
