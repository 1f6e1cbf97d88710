//! Measures the memory that responses of every shape take in every format.
//!
//! `cargo bench --bench memory` prints one table: the size of each response and how many times that
//! size each format takes, beyond what an empty list takes. A server on loopback plays Konnect.
//! Times and sizes vary between runs and machines, so they are printed and never asserted; the
//! tests in `tests/cli/memory.rs` limit the memory of smaller responses.

#[path = "../support/peak.rs"]
mod peak;
mod shapes;

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use shapes::Shape;

/// The size of most responses, in bytes.
const LEN: usize = 2 << 20;

/// The size of the largest response that kongctl takes.
const MAX_LEN: usize = 64 << 20;

/// How many times the memory for an empty list is measured.
const BASE_RUNS: usize = 10;

/// The exit code for a response that kongctl cannot use.
const SERVER_ERROR: i32 = 10;

/// How often the peak of the memory is read while kongctl runs.
const POLL_INTERVAL: Duration = Duration::from_micros(500);

/// The formats, and the flags that choose them. Each is to take 8 times the response at most.
const FORMATS: [(&str, &[&str]); 9] = [
    ("table", &[]),
    ("wide", &["--text-layout", "wide"]),
    ("columns", &["--columns", "id,name,labels,x.0"]),
    ("json", &["-o", "json"]),
    ("yaml", &["-o", "yaml"]),
    ("api", &[]),
    ("pages", &["--paginate"]),
    ("jq", &["--jq", "length"]),
    ("sort", &["--jq", "sort"]),
];

fn main() -> ExitCode {
    // `cargo test --benches` only checks that this runs.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let mut header = format!("{:<44} {:>8}", "response", "size");
    for (name, _) in FORMATS {
        header.push_str(&format!(" {name:>8}"));
    }
    print(&header);
    let base = bases();
    for shape in shapes::all(LEN) {
        measure(&shape, &base);
    }
    for shape in shapes::largest(MAX_LEN) {
        measure(&shape, &base);
    }
    ExitCode::SUCCESS
}

/// Returns the peak of each format for an empty list, in kB.
fn bases() -> Vec<usize> {
    let empty = Shape::of_list("", "");
    let server = serve(200, empty.body.as_str().into());
    let mut bases = Vec::new();
    for (name, flags) in FORMATS {
        // A run is so short that its peak can be missed.
        let peaks = (0..BASE_RUNS).map(|_| run(server, &empty, name, flags).peak_kb);
        bases.push(peaks.max().unwrap_or(0));
    }
    bases
}

/// Prints how much memory a response takes in each format, marked where kongctl refuses it.
fn measure(shape: &Shape, base: &[usize]) {
    let body: Arc<str> = shape.body.as_str().into();
    let kilobytes = body.len() >> 10;
    let server = serve(shape.status, Arc::clone(&body));
    let mut row = format!("{:<44} {kilobytes:>5} kB", shape.name);
    for ((name, flags), base) in FORMATS.iter().zip(base) {
        let run = run(server, shape, name, flags);
        let peak_kb = run.peak_kb.saturating_sub(*base);
        let mark = if run.is_refused { '*' } else { ' ' };
        let ratio = peak_kb as f64 / kilobytes.max(1) as f64;
        row.push_str(&format!(" {ratio:>7.1}{mark}"));
    }
    print(&row);
}

/// What is known of a run of kongctl.
struct Run {
    peak_kb: usize,
    /// Whether it ended with an error about the response.
    is_refused: bool,
}

/// Runs kongctl on a response.
fn run(server: SocketAddr, shape: &Shape, format: &str, flags: &[&str]) -> Run {
    let home = tempfile::tempdir().expect("a temporary directory");
    let words = match format {
        "api" | "pages" => vec!["api", shape.path],
        _ => [&["get"], shape.words].concat(),
    };
    let mut kongctl = Command::new(env!("CARGO_BIN_EXE_kongctl"))
        .env_clear()
        .env("HOME", home.path())
        .args(words)
        .args(["--no-telemetry", "--pat", "kpat_bench"])
        .args(["--base-url", &format!("http://{server}")])
        .args(flags)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("kongctl starts");
    let output = kongctl.stdout.take().expect("a pipe");
    let reader = thread::spawn(move || discard(output));
    let peak_kb = peak::watch(&mut kongctl, POLL_INTERVAL);
    reader.join().expect("the output is read");
    let status = kongctl.wait().expect("kongctl can be awaited");
    Run {
        peak_kb,
        is_refused: status.code() == Some(SERVER_ERROR) && shape.status == 200,
    }
}

fn discard(mut output: impl Read) {
    let mut part = vec![0; 256 << 10];
    while let Ok(1..) = output.read(&mut part) {}
}

/// Starts a server that answers every request with this response.
fn serve(status: u16, body: Arc<str>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let body = Arc::clone(&body);
            thread::spawn(move || respond(&stream, status, &body));
        }
    });
    address
}

/// Answers the requests of one connection.
fn respond(stream: &TcpStream, status: u16, body: &str) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut writer = stream;
    let head = format!(
        "HTTP/1.1 {status} -\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let mut line = String::new();
    while reader.read_line(&mut line)? > 0 {
        // The empty line after the header.
        if line == "\r\n" {
            writer.write_all(head.as_bytes())?;
            writer.write_all(body.as_bytes())?;
        }
        line.clear();
    }
    Ok(())
}

/// Prints a line. A reader that has gone away is no reason to fail.
fn print(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}
