//! What telemetry costs, beside what it may cost: `cargo bench --bench telemetry`.
//!
//! Times vary between runs, so they are printed and not asserted. All traffic stays on loopback;
//! lookups that are swallowed or slow happen in a network namespace of the benchmark's own.

#[path = "../tests/namespaces/network.rs"]
#[allow(dead_code, reason = "the test counts lookups, the benchmark does not")]
mod network;

use std::hint::black_box;
use std::io::{self, Read, Write};
use std::net::{TcpListener, UdpSocket};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use kongctl::telemetry::wire::encode;
use kongctl::telemetry::{
    BuildInfo, CommandInfo, CommandPath, ConsentInputs, Deadline, Endpoint, EnvValue, Event,
    FileSink, NoopSink, Program, Recorder, Sink, UdpSink, Verdict, decide,
};

/// A command that does its work without a network.
const GET_ME: [&str; 4] = ["--profile", "sandbox", "get", "me"];
const GET_ME_OFF: [&str; 5] = ["--profile", "sandbox", "get", "me", "--no-telemetry"];

struct Tool;

impl Program for Tool {
    const VERSION: &'static str = "1.2.3-dev";
    const COMMANDS: &'static str = "get apis";
}

fn main() -> ExitCode {
    // `cargo test --benches` only checks that the benchmark starts.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    if network::is_inside() {
        measure_in_namespace();
        return ExitCode::SUCCESS;
    }
    print_line(&format!(
        "{:<58} {:>8} {:>10} {:>10} {:>10}   {}",
        "what", "n", "median", "p95", "p99", "may cost"
    ));
    measure_decision_and_encoder();
    measure_recorder();
    measure_whole_program();
    if network::run_inside().is_none() {
        print_line("lookups that are swallowed or slow: skipped, namespaces are not allowed here");
    }
    count_delivered_events();
    count_whole_lines();
    ExitCode::SUCCESS
}

// Inside one process.

fn measure_decision_and_encoder() {
    let inputs = ConsentInputs {
        do_not_track: EnvValue::Text("true".into()),
        ..ConsentInputs::default()
    };
    let times = measure(20_000, || drop(black_box(decide(black_box(&inputs)))));
    print_times("decide", "≤ 5 µs", &times);

    let event = event();
    let times = measure(20_000, || drop(black_box(encode(black_box(&event)))));
    print_times("encode", "≤ 2 µs", &times);
    let allocations = allocation_counter::measure(|| drop(black_box(encode(&event)))).count_total;
    print_value("allocations of encode", "≤ 1", &allocations.to_string());
}

fn measure_recorder() {
    let times = measure(2_000, || {
        drop(thread::Builder::new().stack_size(256 << 10).spawn(|| {}));
    });
    print_times("start of the dispatcher's thread, alone", "–", &times);
    print_times(
        "new + set_command + finalize, with that start",
        "≤ 10 µs + it",
        &record(2_000),
    );
    print_times(
        "close, healthy (the command took 2 ms)",
        "p50 ≤ 0.2 ms",
        &close(1_000),
    );
    let times = measure(20_000, || drop(execute(Verdict::Off)));
    print_times("new + set_command + finalize + close, off", "–", &times);
    let allocations = allocation_counter::measure(|| drop(execute(Verdict::Off))).count_total;
    print_value(
        "allocations of a recorder that is off",
        "0",
        &allocations.to_string(),
    );
}

fn event() -> Event {
    Event::new(path(), BuildInfo::of::<Tool>(), SystemTime::now())
}

fn path() -> CommandPath {
    CommandPath::lookup::<Tool>("get apis").expect("a command of the list")
}

/// Takes a recorder through an execution. One that is on is left to be closed.
fn execute(verdict: Verdict) -> Recorder {
    let recorder = Recorder::new(verdict, BuildInfo::of::<Tool>(), || Box::new(NoopSink));
    recorder.set_command(CommandInfo { path: path() });
    recorder.finalize(SystemTime::now());
    if verdict == Verdict::Off {
        recorder.close();
    }
    recorder
}

/// Measures recording without closing. Recorders are closed nevertheless: threads must not pile up.
fn record(rounds: usize) -> Vec<Duration> {
    let mut times = Vec::with_capacity(rounds);
    for _ in 0..rounds {
        let start = Instant::now();
        let recorder = execute(Verdict::On);
        times.push(start.elapsed());
        recorder.close();
    }
    times
}

/// Measures finalizing and closing after a command of 2 ms, with a UDP sink.
fn close(rounds: usize) -> Vec<Duration> {
    let (listener, address) = listener();
    let endpoint = Endpoint::parse(&address).expect("an endpoint");
    let mut times = Vec::with_capacity(rounds);
    for _ in 0..rounds {
        let endpoint = endpoint.clone();
        let recorder = Recorder::new(Verdict::On, BuildInfo::of::<Tool>(), move || {
            Box::new(UdpSink::new(endpoint))
        });
        recorder.set_command(CommandInfo { path: path() });
        thread::sleep(Duration::from_millis(2));
        let start = Instant::now();
        recorder.finalize(SystemTime::now());
        recorder.close();
        times.push(start.elapsed());
        let _ = listener.recv(&mut [0; 1024]);
    }
    times
}

// The whole program.

fn measure_whole_program() {
    const ROUNDS: usize = 500;
    let home = temporary_directory();
    let (_listener, endpoint) = listener();
    let mut on = Vec::new();
    let mut off = Vec::new();
    for _ in 0..ROUNDS {
        on.push(run(home.path(), &endpoint, &GET_ME));
        off.push(run(home.path(), &endpoint, &GET_ME_OFF));
    }
    let difference = median(&on).saturating_sub(median(&off));
    print_times("whole program, telemetry on", "–", &on);
    print_times("whole program, telemetry off", "–", &off);
    print_value(
        "on − off, medians, interleaved",
        "≤ 100 µs",
        &format!("{difference:?}"),
    );
    let no_route = run_repeatedly(200, || run(home.path(), "255.255.255.255:9", &GET_ME));
    print_times("no route to the destination", "≤ 2 ms more", &no_route);
}

/// Runs kongctl once and returns how long it took, including the start of the process.
fn run(home: &Path, endpoint: &str, arguments: &[&str]) -> Duration {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kongctl"));
    command
        .env_clear()
        .env("HOME", home)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    for profile in ["DEFAULT", "SANDBOX"] {
        command.env(format!("KONGCTL_{profile}_TELEMETRY_ENDPOINT"), endpoint);
        // A decision, without which nothing is sent to another machine yet.
        command.env(format!("KONGCTL_{profile}_TELEMETRY_ENABLED"), "true");
    }
    let start = Instant::now();
    command.status().expect("kongctl runs");
    start.elapsed()
}

fn run_repeatedly(rounds: usize, mut run: impl FnMut() -> Duration) -> Vec<Duration> {
    (0..rounds).map(|_| run()).collect()
}

/// Measures with networks that misbehave, in a namespace of their own.
fn measure_in_namespace() {
    use network::{NAME, Network};
    let network = Network::set_up().expect("a network in the namespace");
    let endpoint = format!("{NAME}:9");
    let home = temporary_directory();
    let without = median(&run_repeatedly(50, || {
        run(home.path(), &endpoint, &GET_ME_OFF)
    }));
    measure_swallowed_lookups(&network, home.path(), &endpoint, without);
    measure_slow_lookups(&network, &endpoint);
    let no_route = run_repeatedly(50, || run(home.path(), "198.51.100.1:9", &GET_ME));
    print_times(
        "no route: the prompt is later by",
        "≤ 2 ms",
        &later_by(&no_route, without),
    );
}

fn measure_swallowed_lookups(
    network: &network::Network,
    home: &Path,
    endpoint: &str,
    without: Duration,
) {
    network.resolver(network::Resolver::Mute);
    // In a home of its own each, so that no breaker is open yet.
    let first = run_repeatedly(5, || run(temporary_directory().path(), endpoint, &GET_ME));
    print_times(
        "lookups swallowed: the first prompt is later by",
        "≤ 510 ms",
        &later_by(&first, without),
    );
    run(home, endpoint, &GET_ME);
    let next = run_repeatedly(20, || run(home, endpoint, &GET_ME));
    print_times(
        "lookups swallowed: the next 20 are later by",
        "≤ 2 ms",
        &later_by(&next, without),
    );
}

fn measure_slow_lookups(network: &network::Network, endpoint: &str) {
    use network::{ELSEWHERE, Resolver};
    network.resolver(Resolver::Answers(ELSEWHERE, Duration::from_millis(200)));
    let mut on = Vec::new();
    let mut off = Vec::new();
    for _ in 0..20 {
        on.push(run_slow_command(endpoint, &[]));
        off.push(run_slow_command(endpoint, &["--no-telemetry"]));
    }
    let difference = median(&on).saturating_sub(median(&off));
    print_value(
        "lookups take 200 ms, the command 300 ms: later by",
        "≤ 1 ms",
        &format!("{difference:?}"),
    );
}

/// Runs a command whose server takes 300 ms to respond.
fn run_slow_command(endpoint: &str, flags: &[&str]) -> Duration {
    let server = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", server.local_addr().expect("bound"));
    thread::spawn(move || respond_after(&server, Duration::from_millis(300)));
    let arguments = [flags, &["get", "me", "--pat", "kpat", "--base-url", &url]].concat();
    run(temporary_directory().path(), endpoint, &arguments)
}

fn respond_after(server: &TcpListener, delay: Duration) {
    if let Ok((mut client, _)) = server.accept() {
        thread::sleep(delay);
        let _ = client.read(&mut [0; 1024]);
        let _ = client
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}");
    }
}

/// Returns by how much each of `times` is longer than `without`.
fn later_by(times: &[Duration], without: Duration) -> Vec<Duration> {
    times
        .iter()
        .map(|time| time.saturating_sub(without))
        .collect()
}

/// Runs 10,000 commands of several kinds, two at a time; every one that reports arrives once.
fn count_delivered_events() {
    const RUNS: usize = 10_000;
    // Each kind, and how many events it sends.
    let kinds: [(&[&str], usize); 5] = [
        (&GET_ME, 1),
        (&["get", "apis"], 1),
        (&["version"], 0),
        (&GET_ME_OFF, 0),
        (&["get", "nonsense"], 0),
    ];
    let (listener, endpoint) = listener();
    let receiver = thread::spawn(move || count_datagrams(&listener));
    let expected: usize = (0..RUNS).map(|run| kinds[run % kinds.len()].1).sum();
    thread::scope(|scope| {
        for half in 0..2 {
            let endpoint = &endpoint;
            scope.spawn(move || {
                let home = temporary_directory();
                for index in (half..RUNS).step_by(2) {
                    run(home.path(), endpoint, kinds[index % kinds.len()].0);
                }
            });
        }
    });
    let arrived = receiver.join().expect("the receiver");
    print_value(
        &format!("{RUNS} mixed runs: events delivered of {expected}"),
        "all, once",
        &arrived.to_string(),
    );
}

/// Counts datagrams until none arrives for two seconds.
fn count_datagrams(listener: &UdpSocket) -> usize {
    listener
        .set_read_timeout(Some(Duration::from_secs(2)))
        .expect("a timeout");
    let mut count = 0;
    loop {
        match listener.recv(&mut [0; 1024]) {
            Ok(_) => count += 1,
            // Child processes that end interrupt the call.
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return count,
        }
    }
}

/// Appends to one debug file from 16 threads, 1,000 lines each.
fn count_whole_lines() {
    const WRITERS: usize = 16;
    const LINES: usize = 1_000;
    let directory = temporary_directory();
    let file = directory.path().join("telemetry.log");
    thread::scope(|scope| {
        for _ in 0..WRITERS {
            scope.spawn(|| {
                let mut sink = FileSink::new(&file);
                for _ in 0..LINES {
                    sink.emit(&event(), &Deadline::after(Duration::from_secs(10)))
                        .expect("a line");
                }
            });
        }
    });
    let text = std::fs::read_to_string(&file).expect("the file");
    let whole = text
        .lines()
        .filter(|line| serde_json::from_str::<serde_json::Value>(line).is_ok())
        .count();
    print_value(
        "16 writers × 1,000 lines into one file: whole lines",
        "16000",
        &whole.to_string(),
    );
}

fn temporary_directory() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary directory")
}

/// Returns a socket on loopback, and its address.
fn listener() -> (UdpSocket, String) {
    let listener = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("bound").to_string();
    (listener, address)
}

// Measuring and printing.

/// Returns the time of each round of `work`, after a tenth as many that do not count.
fn measure(rounds: usize, mut work: impl FnMut()) -> Vec<Duration> {
    for _ in 0..rounds / 10 {
        work();
    }
    let mut times = Vec::with_capacity(rounds);
    for _ in 0..rounds {
        let start = Instant::now();
        work();
        times.push(start.elapsed());
    }
    times
}

fn median(times: &[Duration]) -> Duration {
    quantile(times, 50)
}

fn quantile(times: &[Duration], percent: usize) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let index = (sorted.len() * percent / 100).min(sorted.len().saturating_sub(1));
    sorted.get(index).copied().unwrap_or_default()
}

/// Prints a row of the table: the distribution of `times`.
fn print_times(what: &str, limit: &str, times: &[Duration]) {
    let [median, p95, p99] = [50, 95, 99]
        .map(|percent| format!("{:.1} µs", quantile(times, percent).as_secs_f64() * 1e6));
    print_line(&format!(
        "{what:<58} {:>8} {median:>10} {p95:>10} {p99:>10}   {limit}",
        times.len()
    ));
}

/// Prints a row of the table: a single value.
fn print_value(what: &str, limit: &str, value: &str) {
    print_line(&format!(
        "{what:<58} {:>8} {value:>10} {:>10} {:>10}   {limit}",
        "", "", ""
    ));
}

fn print_line(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}
