//! What a long list costs, in time and in memory. One command, one table:  cargo bench --bench lists
//!
//! Konnect is played by this program, on loopback: 25 pages of 100 rows, each answered 50 ms after it was asked for.
//! Times and sizes are of this machine and its mood: they are printed, never asserted.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Command, ExitCode};
use std::thread;
use std::time::{Duration, Instant};

const ROWS: usize = 2_500;
const PAGE: usize = 100;
const DELAY: Duration = Duration::from_millis(50);
const ROUNDS: usize = 5;
/// All but a page of what a pipe holds.
static PADDING: [u8; 60 << 10] = [0; 60 << 10];

fn main() -> ExitCode {
    // `cargo test --benches` only wants to know that this runs.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let bodies: usize = (0..ROWS / PAGE)
        .map(|page| body(page, Total::Announced).len())
        .sum();
    let abreast = serve(Total::Announced, DELAY);
    let one_by_one = serve(Total::Unknown, DELAY);
    let (together, apart) = (time(abreast), time(one_by_one));
    say(&format!(
        "{ROWS} rows over {} pages, {} ms a request",
        ROWS / PAGE,
        DELAY.as_millis()
    ));
    say(&format!(
        "{:<38} {:>8.0} ms",
        "page after page (no total announced)",
        apart.as_secs_f64() * 1e3
    ));
    say(&format!(
        "{:<38} {:>8.0} ms  {:.0} % of that",
        "four abreast",
        together.as_secs_f64() * 1e3,
        percent(together, apart)
    ));
    let names = run(abreast, &["--columns", "name"]).0;
    let in_order = names
        .lines()
        .skip(1)
        .map(str::to_owned)
        .eq((0..ROWS).map(|row| format!("api-{row:05}")));
    say(&format!(
        "{:<38} {:>8}",
        "in the server's order",
        if in_order { "yes" } else { "NO" }
    ));
    let (whole, few) = (
        serve(Total::Announced, Duration::ZERO),
        serve(Total::OnePage, Duration::ZERO),
    );
    let least = run(few, &[]).1;
    say(&format!("{:<38} {:>8} kB", "all bodies", bodies / 1024));
    for flags in [
        &[][..],
        &["-o", "json"],
        &["-o", "yaml"],
        &["--jq", "length"],
    ] {
        let peak = run(whole, flags).1.saturating_sub(least);
        let what = format!("memory of `get apis {}`", flags.join(" "));
        say(&format!(
            "{what:<38} {peak:>8} kB  {:.1} × the bodies",
            (peak * 1024) as f64 / bodies as f64
        ));
    }
    ExitCode::SUCCESS
}

fn time(server: SocketAddr) -> Duration {
    let mut times: Vec<_> = (0..ROUNDS)
        .map(|_| {
            let began = Instant::now();
            run(server, &[]);
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[ROUNDS / 2]
}

fn percent(part: Duration, whole: Duration) -> f64 {
    100.0 * part.as_secs_f64() / whole.as_secs_f64()
}

/// Runs `kongctl get apis`; answers with what it printed, and with the most memory it was seen to hold, in kB.
fn run(server: SocketAddr, flags: &[&str]) -> (String, usize) {
    let home = tempfile::tempdir().expect("a folder");
    let mut kongctl = Command::new(env!("CARGO_BIN_EXE_kongctl"));
    kongctl.env_clear().env("HOME", home.path()).args([
        "get",
        "apis",
        "--no-telemetry",
        "--pat",
        "kpat_bench",
    ]);
    kongctl
        .args(["--base-url", &format!("http://{server}")])
        .args(flags);
    // A pipe that is almost full: what is printed last has no room, so it cannot end before its peak is seen.
    let (mut reader, mut writer) = io::pipe().expect("a pipe");
    writer.write_all(&PADDING).expect("room");
    let mut running = kongctl.stdout(writer).spawn().expect("kongctl starts");
    drop(kongctl);
    reader.read_exact(&mut [0; 1]).expect("the padding");
    let status = format!("/proc/{}/status", running.id());
    let (mut printed, mut peak) = (vec![0], 0);
    let mut piece = [0; 1 << 10];
    // Only Linux tells.
    while let Ok(length @ 1..) = reader.read(&mut piece) {
        peak = peak.max(high_water(&status));
        printed.extend_from_slice(&piece[..length]);
    }
    assert!(running.wait().expect("it ends").success());
    (
        String::from_utf8(printed.split_off(PADDING.len())).expect("text"),
        peak,
    )
}

fn high_water(status: &str) -> usize {
    let status = std::fs::read_to_string(status).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok())
        .unwrap_or(0)
}

// Konnect.

#[derive(Clone, Copy, PartialEq)]
enum Total {
    Announced,
    Unknown,
    /// There is but one page.
    OnePage,
}

fn serve(total: Total, delay: Duration) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || answer(&stream, total, delay));
        }
    });
    address
}

fn answer(stream: &TcpStream, total: Total, delay: Duration) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let (mut reader, mut writer) = (BufReader::new(stream), stream);
    loop {
        let mut request = String::new();
        if reader.read_line(&mut request)? == 0 {
            return Ok(());
        }
        let mut header = String::new();
        while reader.read_line(&mut header)? > 2 {
            header.clear();
        }
        let page = request
            .split("page%5Bnumber%5D=")
            .nth(1)
            .and_then(|rest| rest.split([' ', '&']).next()?.parse().ok())
            .unwrap_or(1_usize);
        thread::sleep(delay);
        let body = body(page - 1, total);
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        writer.write_all(&[head.as_bytes(), body.as_bytes()].concat())?;
    }
}

/// A page of rows as Konnect sends them, 1 kB each.
fn body(page: usize, total: Total) -> String {
    let last = if total == Total::OnePage { PAGE } else { ROWS };
    let rows: Vec<String> = (page * PAGE..((page + 1) * PAGE).min(last))
        .map(row)
        .collect();
    let meta = match total {
        Total::Unknown => String::new(),
        Total::Announced | Total::OnePage => format!(
            r#""meta":{{"page":{{"number":{},"size":{PAGE},"total":{last}}}}},"#,
            page + 1
        ),
    };
    format!(r#"{{{meta}"data":[{}]}}"#, rows.join(","))
}

fn row(number: usize) -> String {
    format!(
        r#"{{"id":"0b6a7a3e-0000-4000-8000-{number:012}","name":"api-{number:05}","description":"{}","version":"v{}","slug":"api-{number:05}-v1","created_at":"2026-01-02T03:04:05.678Z","updated_at":"2026-05-06T07:08:09.123Z","labels":{{"env":"prod","team":"payments"}},"attributes":{{"owner":["team-a","team-b"]}},"portals":[{{"id":"1f6a7a3e-0000-4000-8000-{number:012}","name":"developers"}}],"api_spec_ids":["2f6a7a3e-0000-4000-8000-{number:012}"],"current_version_summary":{{"id":"3f6a7a3e-0000-4000-8000-{number:012}","version":"1.0.{number}"}}}}"#,
        "What this API is for, in a sentence or two that people wrote. ".repeat(5),
        number % 7,
    )
}

fn say(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}
