//! Measures what a long list costs, in time and in memory.
//!
//! `cargo bench --bench lists` prints one table. The program plays Konnect on loopback: 25 pages of
//! 100 items, each sent 50 ms after its request. Times and sizes vary between runs and machines, so
//! they are printed and never asserted.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const ITEMS: usize = 2_500;
const PAGE_LEN: usize = 100;
const PAGES: usize = ITEMS / PAGE_LEN;
/// The time from a request to its response.
const LATENCY: Duration = Duration::from_millis(50);
const ROUNDS: usize = 5;
/// All but one page of memory of what a pipe can take.
static PADDING: [u8; 60 << 10] = [0; 60 << 10];

fn main() -> ExitCode {
    // `cargo test --benches` only checks that this runs.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let latency = LATENCY.as_millis();
    print(&format!(
        "{ITEMS} items on {PAGES} pages, {latency} ms per request"
    ));
    measure_times();
    measure_memory();
    ExitCode::SUCCESS
}

/// Prints how long a list takes with and without concurrent requests.
fn measure_times() {
    // Without a total, kongctl cannot know how many pages to request concurrently.
    let sequential = median_time(serve(Total::Unknown, LATENCY));
    let server = serve(Total::Announced, LATENCY);
    let concurrent = median_time(server);
    print_row("sequential (no total announced)", &milliseconds(sequential));
    let percent = 100.0 * concurrent.as_secs_f64() / sequential.as_secs_f64();
    print_row(
        "four requests concurrently",
        &format!("{}  {percent:.0} % of that", milliseconds(concurrent)),
    );
    let names = run(server, &["--columns", "name"]).stdout;
    let expected = (0..ITEMS).map(|number| format!("api-{number:05}"));
    let is_in_order = names.lines().skip(1).map(str::to_owned).eq(expected);
    let answer = if is_in_order { "yes" } else { "NO" };
    print_row("in the server's order", &format!("{answer:>8}"));
}

/// Prints how much memory a list takes in each format, beyond what a single page takes.
fn measure_memory() {
    let bodies: usize = (0..PAGES)
        .map(|page| body(page, Total::Announced).len())
        .sum();
    print_row("all bodies", &format!("{:>8} kB", bodies / 1024));
    let server = serve(Total::Announced, Duration::ZERO);
    let single_page = run(serve(Total::OnePage, Duration::ZERO), &[]).peak_kb;
    for flags in [
        &[][..],
        &["-o", "json"],
        &["-o", "yaml"],
        &["--jq", "length"],
    ] {
        let peak = run(server, flags).peak_kb.saturating_sub(single_page);
        let command = [&["get", "apis"], flags].concat().join(" ");
        let factor = (peak * 1024) as f64 / bodies as f64;
        print_row(
            &format!("memory of `{command}`"),
            &format!("{peak:>8} kB  {factor:.1} × the bodies"),
        );
    }
}

/// Returns the median time of several runs.
fn median_time(server: SocketAddr) -> Duration {
    let mut times = [Duration::ZERO; ROUNDS];
    for time in &mut times {
        let start = Instant::now();
        run(server, &[]);
        *time = start.elapsed();
    }
    times.sort_unstable();
    times[ROUNDS / 2]
}

/// What one run of kongctl printed, and the most memory that it used.
struct Run {
    stdout: String,
    peak_kb: usize,
}

/// Runs `kongctl get apis` with further flags.
fn run(server: SocketAddr, flags: &[&str]) -> Run {
    let home = tempfile::tempdir().expect("a temporary directory");
    // The pipe is almost full before kongctl starts. The end of its output does not fit, so it
    // cannot exit before its peak was read.
    let (mut reader, mut writer) = io::pipe().expect("a pipe");
    writer.write_all(&PADDING).expect("room in the pipe");
    let mut kongctl = Command::new(env!("CARGO_BIN_EXE_kongctl"))
        .env_clear()
        .env("HOME", home.path())
        .args(["get", "apis", "--no-telemetry", "--pat", "kpat_bench"])
        .args(["--base-url", &format!("http://{server}")])
        .args(flags)
        .stdout(Stdio::from(writer))
        .spawn()
        .expect("kongctl starts");
    let (output, peak_kb) = read_and_watch(&mut reader, &kongctl);
    assert!(kongctl.wait().expect("kongctl ends").success());
    let stdout = String::from_utf8(output[PADDING.len()..].to_vec()).expect("text");
    Run { stdout, peak_kb }
}

/// Reads the output in small parts, and the peak of the memory before each of them.
fn read_and_watch(reader: &mut impl Read, kongctl: &Child) -> (Vec<u8>, usize) {
    let mut output = Vec::new();
    let mut peak_kb = 0;
    let mut part = [0; 1 << 10];
    while let Ok(length @ 1..) = reader.read(&mut part) {
        peak_kb = peak_kb.max(peak_memory_kb(kongctl.id()));
        output.extend_from_slice(&part[..length]);
    }
    (output, peak_kb)
}

/// Reads the peak of a process' memory; 0 on systems other than Linux.
fn peak_memory_kb(process: u32) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|value| value.trim().trim_end_matches(" kB").parse().ok())
        .unwrap_or(0)
}

/// What the server says about the length of the list.
#[derive(Clone, Copy, PartialEq)]
enum Total {
    Announced,
    Unknown,
    /// The list has a single page.
    OnePage,
}

/// Starts a server that answers each request after `latency`.
fn serve(total: Total, latency: Duration) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || respond(&stream, total, latency));
        }
    });
    address
}

/// Answers the requests of one connection.
fn respond(stream: &TcpStream, total: Total, latency: Duration) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    let mut writer = stream;
    loop {
        let mut request = String::new();
        if reader.read_line(&mut request)? == 0 {
            return Ok(());
        }
        let mut header = String::new();
        while reader.read_line(&mut header)? > "\r\n".len() {
            header.clear();
        }
        thread::sleep(latency);
        let body = body(page_number(&request) - 1, total);
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        writer.write_all(&[head.as_bytes(), body.as_bytes()].concat())?;
    }
}

/// Returns the page that a request line names, or the first.
fn page_number(request: &str) -> usize {
    request
        .split("page%5Bnumber%5D=")
        .nth(1)
        .and_then(|rest| rest.split([' ', '&']).next()?.parse().ok())
        .unwrap_or(1)
}

/// Returns a page of items like Konnect's, 1 kB each.
fn body(page: usize, total: Total) -> String {
    let end = if total == Total::OnePage {
        PAGE_LEN
    } else {
        ITEMS
    };
    let items: Vec<String> = (page * PAGE_LEN..((page + 1) * PAGE_LEN).min(end))
        .map(item)
        .collect();
    let meta = match total {
        Total::Unknown => String::new(),
        Total::Announced | Total::OnePage => format!(
            r#""meta":{{"page":{{"number":{},"size":{PAGE_LEN},"total":{end}}}}},"#,
            page + 1
        ),
    };
    format!(r#"{{{meta}"data":[{}]}}"#, items.join(","))
}

fn item(number: usize) -> String {
    format!(
        r#"{{"id":"0b6a7a3e-0000-4000-8000-{number:012}","name":"api-{number:05}","description":"{}","version":"v{}","slug":"api-{number:05}-v1","created_at":"2026-01-02T03:04:05.678Z","updated_at":"2026-05-06T07:08:09.123Z","labels":{{"env":"prod","team":"payments"}},"attributes":{{"owner":["team-a","team-b"]}},"portals":[{{"id":"1f6a7a3e-0000-4000-8000-{number:012}","name":"developers"}}],"api_spec_ids":["2f6a7a3e-0000-4000-8000-{number:012}"],"current_version_summary":{{"id":"3f6a7a3e-0000-4000-8000-{number:012}","version":"1.0.{number}"}}}}"#,
        "What this API is for, in a sentence or two that people wrote. ".repeat(5),
        number % 7,
    )
}

fn milliseconds(time: Duration) -> String {
    format!("{:>8.0} ms", time.as_secs_f64() * 1e3)
}

fn print_row(label: &str, value: &str) {
    print(&format!("{label:<38} {value}"));
}

/// Prints a line. A reader that has gone away is no reason to fail.
fn print(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}
