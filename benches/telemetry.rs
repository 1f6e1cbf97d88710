//! What telemetry costs, beside what it may cost. One command, one table:  cargo bench --bench telemetry
//!
//! Times are of this machine and its mood: they are printed, never asserted. Only loopback is spoken to;
//! look-ups that are swallowed or slow happen in a network namespace of the benchmark's own.

#[path = "../tests/namespaces/network.rs"]
#[allow(dead_code, reason = "the test counts look-ups, the benchmark does not")]
mod network;

use std::hint::black_box;
use std::io::{self, Read, Write};
use std::net::{TcpListener, UdpSocket};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use kongctl::telemetry::{
    BuildInfo, CommandInfo, CommandPath, ConsentInputs, Deadline, Destination, Endpoint, EnvValue,
    Event, FileSink, NoopSink, Program, Recorder, Sink, UdpSink, Verdict, decide, encode,
};

struct Tool;

impl Program for Tool {
    const VERSION: &'static str = "1.2.3-dev";
    const COMMANDS: &'static str = "get apis";
}

fn main() -> ExitCode {
    // `cargo test --benches` only wants to know that this runs.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    if network::is_inside() {
        swallowed_and_slow_look_ups();
        return ExitCode::SUCCESS;
    }
    say(&format!(
        "{:<58} {:>8} {:>10} {:>10} {:>10}   {}",
        "what", "n", "median", "p95", "p99", "may cost"
    ));
    in_process();
    whole_process();
    if network::run_inside().is_none() {
        say(
            "look-ups that are swallowed or slow: skipped, private namespaces are not allowed here",
        );
    }
    delivery();
    debug_file();
    ExitCode::SUCCESS
}

// Inside one process.

fn in_process() {
    let signals = ConsentInputs {
        do_not_track: EnvValue::Text("true".into()),
        ..ConsentInputs::default()
    };
    row(
        "decide",
        "≤ 5 µs",
        measure(20_000, || drop(black_box(decide(black_box(&signals))))),
    );
    row(
        "start of the dispatcher's thread, alone",
        "–",
        measure(2_000, || {
            drop(thread::Builder::new().stack_size(256 << 10).spawn(|| {}));
        }),
    );
    row(
        "new + set_command + finalize, with that start",
        "≤ 10 µs + it",
        recorded(2_000),
    );
    row(
        "new + set_command + finalize + close, off",
        "–",
        measure(20_000, || drop(whole_life(Verdict::Off))),
    );
    let event = event();
    row(
        "encode",
        "≤ 2 µs",
        measure(20_000, || drop(black_box(encode(black_box(&event))))),
    );
    let allocations = allocation_counter::measure(|| drop(black_box(encode(&event)))).count_total;
    fact("allocations of encode", "≤ 1", &allocations.to_string());
    let allocations = allocation_counter::measure(|| drop(whole_life(Verdict::Off))).count_total;
    fact(
        "allocations of a recorder that is off",
        "0",
        &allocations.to_string(),
    );
    row(
        "close, healthy (the command took 2 ms)",
        "p50 ≤ 0.2 ms",
        closed(1_000),
    );
}

fn event() -> Event {
    Event::new(path(), BuildInfo::of::<Tool>(), SystemTime::now())
}

fn path() -> CommandPath {
    CommandPath::lookup::<Tool>("get apis").expect("a command")
}

fn whole_life(verdict: Verdict) -> Recorder {
    let recorder = Recorder::new(verdict, BuildInfo::of::<Tool>(), || Box::new(NoopSink));
    recorder.set_command(CommandInfo { path: path() });
    recorder.finalize(SystemTime::now());
    if verdict == Verdict::Off {
        recorder.close();
    }
    recorder
}

/// Closing is left out of the time, but not out of the run: threads must not pile up.
fn recorded(rounds: usize) -> Vec<Duration> {
    (0..rounds)
        .map(|_| {
            let began = Instant::now();
            let recorder = whole_life(Verdict::On);
            let took = began.elapsed();
            recorder.close();
            took
        })
        .collect()
}

fn closed(rounds: usize) -> Vec<Duration> {
    let listener = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let endpoint =
        Endpoint::parse(&listener.local_addr().expect("bound").to_string()).expect("an endpoint");
    (0..rounds)
        .map(|_| {
            let endpoint = endpoint.clone();
            let recorder = Recorder::new(Verdict::On, BuildInfo::of::<Tool>(), move || {
                Box::new(UdpSink::new(endpoint))
            });
            recorder.set_command(CommandInfo { path: path() });
            thread::sleep(Duration::from_millis(2));
            let began = Instant::now();
            recorder.finalize(SystemTime::now());
            recorder.close();
            let took = began.elapsed();
            let _ = listener.recv(&mut [0; 1024]);
            took
        })
        .collect()
}

// The whole program.

fn whole_process() {
    const ROUNDS: usize = 500;
    let home = tempfile::tempdir().expect("a home");
    let listener = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let endpoint = listener.local_addr().expect("bound").to_string();
    let (mut on, mut off) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        on.push(run(
            home.path(),
            &endpoint,
            &["--profile", "sandbox", "get", "me"],
        ));
        off.push(run(
            home.path(),
            &endpoint,
            &["--profile", "sandbox", "get", "me", "--no-telemetry"],
        ));
    }
    let difference = median(&on).saturating_sub(median(&off));
    row("whole program, telemetry on", "–", on);
    row("whole program, telemetry off", "–", off);
    fact(
        "on − off, medians, interleaved",
        "≤ 100 µs",
        &format!("{difference:?}"),
    );
    row(
        "no route to the destination",
        "≤ 2 ms more",
        (0..200)
            .map(|_| {
                run(
                    home.path(),
                    "255.255.255.255:9",
                    &["--profile", "sandbox", "get", "me"],
                )
            })
            .collect(),
    );
}

/// Runs kongctl once and times it, the start of the process included.
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
    }
    let began = Instant::now();
    command.status().expect("kongctl runs");
    began.elapsed()
}

fn swallowed_and_slow_look_ups() {
    use network::{ELSEWHERE, NAME, Network, Resolver};
    let network = Network::set_up().expect("a network of one's own");
    let endpoint = format!("{NAME}:9");
    let me: &[&str] = &["--profile", "sandbox", "get", "me"];
    let off: &[&str] = &["--profile", "sandbox", "get", "me", "--no-telemetry"];
    let home = tempfile::tempdir().expect("a home");
    let without = median(
        &(0..50)
            .map(|_| run(home.path(), &endpoint, off))
            .collect::<Vec<_>>(),
    );
    let later = |times: Vec<Duration>| {
        times
            .into_iter()
            .map(|time| time.saturating_sub(without))
            .collect::<Vec<_>>()
    };

    network.resolver(Resolver::Mute);
    let first = (0..5)
        .map(|_| run(tempfile::tempdir().expect("a home").path(), &endpoint, me))
        .collect();
    row(
        "look-ups swallowed: the first prompt is later by",
        "≤ 510 ms",
        later(first),
    );
    run(home.path(), &endpoint, me);
    row(
        "look-ups swallowed: the next 20 are later by",
        "≤ 2 ms",
        later((0..20).map(|_| run(home.path(), &endpoint, me)).collect()),
    );

    network.resolver(Resolver::Answers(ELSEWHERE, Duration::from_millis(200)));
    let slow = |arguments: &[&str]| {
        let konnect = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", konnect.local_addr().expect("bound"));
        thread::spawn(move || answer_after(&konnect, Duration::from_millis(300)));
        let arguments: Vec<&str> = arguments
            .iter()
            .copied()
            .chain(["get", "me", "--pat", "kpat", "--base-url", &url])
            .collect();
        run(
            tempfile::tempdir().expect("a home").path(),
            &endpoint,
            &arguments,
        )
    };
    let (mut on, mut off) = (Vec::new(), Vec::new());
    for _ in 0..20 {
        on.push(slow(&[]));
        off.push(slow(&["--no-telemetry"]));
    }
    let difference = median(&on).saturating_sub(median(&off));
    fact(
        "look-ups take 200 ms, the command 300 ms: later by",
        "≤ 1 ms",
        &format!("{difference:?}"),
    );
    let gone = (0..50)
        .map(|_| run(home.path(), "198.51.100.1:9", me))
        .collect();
    row("no route: the prompt is later by", "≤ 2 ms", later(gone));
}

fn answer_after(konnect: &TcpListener, wait: Duration) {
    if let Ok((mut client, _)) = konnect.accept() {
        thread::sleep(wait);
        let _ = client.read(&mut [0; 1024]);
        let _ = client
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}");
    }
}

/// 10,000 runs of many kinds, two at a time; every one that reports arrives once.
fn delivery() {
    const RUNS: usize = 10_000;
    let kinds: [(&[&str], usize); 5] = [
        (&["--profile", "sandbox", "get", "me"], 1),
        (&["get", "apis"], 1),
        (&["version"], 0),
        (&["--profile", "sandbox", "get", "me", "--no-telemetry"], 0),
        (&["get", "nonsense"], 0),
    ];
    let listener = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let endpoint = listener.local_addr().expect("bound").to_string();
    listener
        .set_read_timeout(Some(Duration::from_secs(2)))
        .expect("a time limit");
    let receiver = thread::spawn(move || {
        let mut events = 0_usize;
        loop {
            match listener.recv(&mut [0; 1024]) {
                Ok(_) => events += 1,
                // Children that end interrupt whoever waits.
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return events,
            }
        }
    });
    let expected: usize = (0..RUNS).map(|run| kinds[run % kinds.len()].1).sum();
    thread::scope(|scope| {
        for half in 0..2 {
            let endpoint = &endpoint;
            scope.spawn(move || {
                let home = tempfile::tempdir().expect("a home");
                for index in (half..RUNS).step_by(2) {
                    run(home.path(), endpoint, kinds[index % kinds.len()].0);
                }
            });
        }
    });
    let arrived = receiver.join().expect("the receiver");
    fact(
        &format!("{RUNS} mixed runs: events delivered of {expected}"),
        "all, once",
        &arrived.to_string(),
    );
}

/// 16 processes append 1,000 lines each to one debug file.
fn debug_file() {
    const WRITERS: usize = 16;
    const LINES: usize = 1_000;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("telemetry.log");
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
    fact(
        "16 writers × 1,000 lines into one file: whole lines",
        "16000",
        &whole.to_string(),
    );
    let _ = Destination::File(file);
}

// The table.

fn measure(rounds: usize, mut work: impl FnMut()) -> Vec<Duration> {
    for _ in 0..rounds / 10 {
        work();
    }
    (0..rounds)
        .map(|_| {
            let began = Instant::now();
            work();
            began.elapsed()
        })
        .collect()
}

fn median(times: &[Duration]) -> Duration {
    quantile(times, 50)
}

fn quantile(times: &[Duration], percent: usize) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    sorted
        .get((sorted.len() * percent / 100).min(sorted.len().saturating_sub(1)))
        .copied()
        .unwrap_or_default()
}

fn row(what: &str, limit: &str, times: Vec<Duration>) {
    let [median, p95, p99] = [50, 95, 99]
        .map(|percent| format!("{:.1} µs", quantile(&times, percent).as_secs_f64() * 1e6));
    say(&format!(
        "{what:<58} {:>8} {median:>10} {p95:>10} {p99:>10}   {limit}",
        times.len()
    ));
    drop(times);
}

fn fact(what: &str, limit: &str, value: &str) {
    say(&format!(
        "{what:<58} {:>8} {value:>10} {:>10} {:>10}   {limit}",
        "", "", ""
    ));
}

fn say(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}
