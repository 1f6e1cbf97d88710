//! Tests `telemetry listen`: it accepts any bytes, reports what is invalid, and escapes its output.

use std::net::UdpSocket;

use serde_json::{Value, json};

use super::{VERSION, arch, between, get_me, konnect, os};
use crate::support::{Home, Running};

/// Starts a listener on a port of its own, and waits until it listens there.
fn listening<'home>(home: &'home Home, more: &[&str]) -> (Running<'home>, String) {
    let mut running = home
        .kongctl(["telemetry", "listen", "--addr", "127.0.0.1:0"])
        .args(more)
        .spawn();
    let told = running.wait_for_stderr("End with Ctrl-C.\n");
    let address = between(&told, "Listening on ", ". End").to_owned();
    assert_eq!(told, format!("Listening on {address}. End with Ctrl-C.\n"));
    (running, address)
}

/// Returns what a listener without losses prints to stderr.
fn told(address: &str, arrived: &str) -> String {
    let lost = if cfg!(target_os = "linux") {
        "0 lost"
    } else {
        "losses unknown"
    };
    format!("Listening on {address}. End with Ctrl-C.\n{arrived}, {lost}\n")
}

fn sender() -> UdpSocket {
    UdpSocket::bind("127.0.0.1:0").expect("loopback has a free port")
}

fn send(datagram: &[u8], address: &str) {
    sender()
        .send_to(datagram, address)
        .expect("loopback takes a datagram");
}

/// Runs a command that is reported to `address`.
fn report_to(home: &Home, address: &str) {
    let konnect = konnect();
    let run = get_me(home, &konnect).env("KONGCTL_SANDBOX_TELEMETRY_ENDPOINT", address);
    run.run().code(0).stderr("");
}

fn event(command: &str) -> Vec<u8> {
    format!(
        "<14>signal=kongctl;arch=arm64;command_path={command};os=darwin;schema_version=1;timestamp=2026-05-12T14:30:45Z;version=1.1.0\n"
    )
    .into()
}

/// Datagrams that are no events, and the error for each.
fn malformed() -> [(Vec<u8>, &'static str); 11] {
    [
        ((0..=255).collect(), "not UTF-8"),
        (vec![b'x'; 60_000], "longer than 512 bytes"),
        (Vec::new(), "not a single line ending in a line feed"),
        (
            event("\"get apis\"")
                .strip_suffix(b"\n")
                .expect("a line feed")
                .to_vec(),
            "not a single line ending in a line feed",
        ),
        (
            b"\x1b[2Jhello\n".to_vec(),
            "does not start with <14>signal=kongctl",
        ),
        (
            b"<14>signal=kongctl;arch=\"arm64\n".to_vec(),
            "the value of `arch` is not quoted correctly",
        ),
        (
            event("\"get apis"),
            "the value of `command_path` is not quoted correctly",
        ),
        (
            b"<14>signal=kongctl;os=linux\n".to_vec(),
            "`arch` is missing or out of order",
        ),
        (
            [event("\"get apis\"").trim_ascii_end(), b";host=x\n"].concat(),
            "unexpected data after the last field",
        ),
        (
            changed("schema_version=1", "schema_version=v1"),
            "`schema_version` is not a whole number such as 1",
        ),
        (
            changed("2026-05-12T14:30:45Z", "2026-05-12T14:30:45+02:00"),
            "`timestamp` is not a time such as 2026-05-12T14:30:45Z (RFC 3339, UTC)",
        ),
    ]
}

fn changed(from: &str, to: &str) -> Vec<u8> {
    let event = String::from_utf8(event("login")).expect("UTF-8");
    event.replace(from, to).into()
}

#[test]
fn a_real_report_is_printed_as_one_line() {
    let home = Home::new();
    let (mut running, address) = listening(&home, &["--count", "1"]);
    report_to(&home, &address);
    let shown = running.wait_for_stdout("\n");
    let time = between(&shown, "", "  ").to_owned();
    super::moment(&time);
    let outcome =
        running
            .wait()
            .code(0)
            .stdout(&format!("{time}  get me  {VERSION}  {}/{}\n", os(), arch()));
    outcome.stderr(&told(&address, "1 event, 0 malformed"));
}

#[test]
fn any_datagram_is_printed_as_one_printable_line() {
    let home = Home::new();
    let malformed = malformed();
    let count = (malformed.len() + 2).to_string();
    let (running, address) = listening(&home, &["--count", &count]);
    for (datagram, _) in &malformed {
        send(datagram, &address);
    }
    send(
        &event("\"get\x1b]0;t\x07 \u{202e}apis\u{9b}\\n\""),
        &address,
    );
    send(&event("\"get apis\""), &address);
    let outcome = running.wait().code(0);
    assert!(
        outcome
            .stdout
            .chars()
            .all(|character| character == '\n' || !character.is_control()),
        "{outcome}"
    );
    let lines: Vec<&str> = outcome.stdout.lines().collect();
    assert_eq!(lines.len(), malformed.len() + 2, "{outcome}");
    for (line, (_, reason)) in lines.iter().zip(&malformed) {
        assert!(
            line.starts_with(&format!("malformed: {reason}: ")),
            "{line}"
        );
        assert!(line.chars().count() < 500, "{line}");
    }
    assert_eq!(
        lines[1],
        format!("malformed: longer than 512 bytes: {}", "x".repeat(80))
    );
    assert_eq!(
        lines[4],
        "malformed: does not start with <14>signal=kongctl: \\u{1b}[2Jhello\\n"
    );
    let steering =
        "2026-05-12T14:30:45Z  get\\u{1b}]0;t\\u{7} \\u{202e}apis\\u{9b}\\n  1.1.0  darwin/arm64";
    assert_eq!(
        lines[malformed.len()..],
        [
            steering,
            "2026-05-12T14:30:45Z  get apis  1.1.0  darwin/arm64"
        ]
    );
    outcome.stderr(&told(
        &address,
        &format!("2 events, {} malformed", malformed.len()),
    ));
}

#[test]
fn programs_get_one_json_value_a_line() {
    let home = Home::new();
    let malformed = malformed();
    let count = (malformed.len() + 2).to_string();
    let (running, address) = listening(&home, &["--count", &count, "-o", "json"]);
    for (datagram, _) in &malformed {
        send(datagram, &address);
    }
    send(&event("\"get\x1b]0;t\x07 apis\\n\""), &address);
    report_to(&home, &address);
    let outcome = running.wait().code(0).stderr(&told(
        &address,
        &format!("2 events, {} malformed", malformed.len()),
    ));
    let lines: Vec<Value> = outcome
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    for (line, (datagram, reason)) in lines.iter().zip(&malformed) {
        let beginning = &datagram[..datagram.len().min(512)];
        assert_eq!(
            *line,
            json!({"malformed": reason, "datagram": String::from_utf8_lossy(beginning)})
        );
    }
    let expected = json!({
        "schema_version": 1, "timestamp": "2026-05-12T14:30:45Z", "version": "1.1.0", "os": "darwin", "arch": "arm64",
        "command_path": "get\u{1b}]0;t\u{7} apis\n",
    });
    assert_eq!(lines[malformed.len()], expected);
    let last = outcome
        .stdout
        .split_inclusive('\n')
        .next_back()
        .expect("a line");
    assert_eq!(
        last,
        super::json_line("get me", between(last, "\"timestamp\":\"", "\""))
    );
}

#[test]
fn json_output_escapes_control_characters_too() {
    let home = Home::new();
    let (running, address) = listening(&home, &["--count", "2", "-o", "json"]);
    send(
        &event("\"get\x1b \x7f\u{9b}2J\u{61c}\u{200f}\u{202e}\u{2066}\u{feff} Ærnavík 🛫\""),
        &address,
    );
    send(
        "\u{85}\u{7f}\u{2028}\u{202e}\u{2069} 日本\n".as_bytes(),
        &address,
    );
    let expected = concat!(
        r#"{"schema_version":1,"timestamp":"2026-05-12T14:30:45Z","version":"1.1.0","os":"darwin","arch":"arm64","#,
        r#""command_path":"get\u001b \u007f\u009b2J\u061c\u200f\u202e\u2066\ufeff Ærnavík 🛫"}"#,
        "\n",
        r#"{"malformed":"does not start with <14>signal=kongctl","datagram":"\u0085\u007f\u2028\u202e\u2069 日本\n"}"#,
        "\n",
    );
    let outcome = running.wait().code(0).stdout(expected);
    outcome.stderr(&told(&address, "1 event, 1 malformed"));
}

#[test]
fn the_sender_is_shown_only_with_its_flag() {
    let home = Home::new();
    let sender = sender();
    let peer = sender
        .local_addr()
        .expect("a bound socket has an address")
        .to_string();
    for (more, expected) in [
        (
            vec!["--peer"],
            format!(
                "{peer}  2026-05-12T14:30:45Z  get apis  1.1.0  darwin/arm64\n{peer}  malformed: not UTF-8: \u{fffd}\n"
            ),
        ),
        (
            vec![],
            "2026-05-12T14:30:45Z  get apis  1.1.0  darwin/arm64\nmalformed: not UTF-8: \u{fffd}\n"
                .to_owned(),
        ),
    ] {
        let (running, address) = listening(&home, &[&["--count", "2"], &more[..]].concat());
        for datagram in [&event("\"get apis\"")[..], b"\xff"] {
            sender
                .send_to(datagram, &address)
                .expect("loopback takes a datagram");
        }
        running.wait().code(0).stdout(&expected);
    }
    let (running, address) = listening(&home, &["--count", "1", "-o", "json", "--peer"]);
    sender
        .send_to(b"\n", &address)
        .expect("loopback takes a datagram");
    let line = json!({"malformed": "does not start with <14>signal=kongctl", "datagram": "\n", "peer": peer});
    running.wait().code(0).stdout(&format!("{line}\n"));
}

#[test]
fn raw_shows_every_byte_as_printable_ascii() {
    let home = Home::new();
    let all: Vec<u8> = (0..=255).collect();
    let event = event("\"get \\\\ apis\"");
    let shown = String::from_utf8(event.clone()).expect("UTF-8");
    let shown = shown.replace('\\', "\\\\").replace('\n', "\\n");
    let (running, address) = listening(&home, &["--count", "3", "--raw"]);
    for datagram in [&event[..], &all, b"a\r\n\tb"] {
        send(datagram, &address);
    }
    let outcome = running.wait().code(0);
    let lines: Vec<&str> = outcome.stdout.lines().collect();
    assert_eq!(lines.len(), 3, "{outcome}");
    assert_eq!(lines[0], shown);
    assert!(outcome.stdout.is_ascii(), "{outcome}");
    let (_, bytes) = lines[1]
        .split_once("malformed: not UTF-8: ")
        .expect("the reason");
    assert!(bytes.starts_with("\\x00\\x01"), "{bytes}");
    assert!(bytes.ends_with("\\xfe\\xff"), "{bytes}");
    assert!(bytes.contains("\\x08\\t\\n\\x0b\\x0c\\r\\x0e"), "{bytes}");
    assert!(bytes.contains("[\\\\]^_`abc"), "{bytes}");
    assert_eq!(
        lines[2],
        "malformed: not a single line ending in a line feed: a\\r\\n\\tb"
    );

    let (running, address) = listening(&home, &["--count", "1", "--raw", "-o", "json"]);
    send(&event, &address);
    let outcome = running.wait().code(0);
    let line: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    assert_eq!(
        (&line["raw"], &line["schema_version"]),
        (&json!(shown), &json!(1))
    );
}

#[test]
fn an_interrupt_prints_the_summary_and_ends_by_the_interrupt() {
    let home = Home::new();
    for (name, number) in [("INT", 2), ("TERM", 15)] {
        let (mut running, address) = listening(&home, &[]);
        send(&event("\"get apis\""), &address);
        send(b"nonsense", &address);
        let line = "2026-05-12T14:30:45Z  get apis  1.1.0  darwin/arm64\nmalformed: not a single line ending in a line feed: nonsense\n";
        running.wait_for_stdout("nonsense\n");
        running.signal(name);
        let summary = told(&address, "1 event, 1 malformed");
        running
            .wait()
            .killed_by(number)
            .stdout(line)
            .stderr(&summary);
    }
}

/// The system counts what it dropped because the listener did not take it in time.
#[test]
#[cfg(target_os = "linux")]
fn datagrams_that_are_lost_are_counted() {
    const SENT: usize = 2_000;
    let home = Home::new();
    let (mut running, address) = listening(&home, &[]);
    running.signal("STOP");
    // More than any buffer of the system.
    for _ in 0..SENT {
        send(&[b'x'; 60_000], &address);
    }
    running.signal("CONT");
    running.wait_for_stdout("\n");
    send(&event("login"), &address);
    running.wait_for_stdout("login");
    running.signal("INT");
    let outcome = running.wait().killed_by(2);
    let received = outcome.stdout.lines().count() - 1;
    assert!(received < SENT, "{received}");
    let lost = SENT - received;
    outcome.stderr(&format!(
        "Listening on {address}. End with Ctrl-C.\n1 event, {received} malformed, {lost} lost\n"
    ));
}

#[test]
fn listen_ends_after_its_duration() {
    let home = Home::new();
    let (running, address) = listening(&home, &["--for", "1ms"]);
    running
        .wait()
        .code(0)
        .stdout("")
        .stderr(&told(&address, "0 events, 0 malformed"));
}

#[test]
fn a_duration_without_a_practical_end_is_no_limit() {
    let home = Home::new();
    for endless in ["9223372036854775807s", "99999999999999999999h"] {
        let (running, address) = listening(&home, &["--for", endless, "--count", "1"]);
        send(&event("login"), &address);
        running
            .wait()
            .code(0)
            .stdout("2026-05-12T14:30:45Z  login  1.1.0  darwin/arm64\n");
    }
}

#[test]
fn a_port_in_use_is_an_error_with_a_hint() {
    let home = Home::new();
    let taken = sender();
    let address = taken.local_addr().expect("a bound socket has an address");
    let cause = UdpSocket::bind(address)
        .expect_err("it is taken")
        .to_string();
    let error = format!(
        "error: cannot listen on {address}\n  cause: {cause}\n\
         hint: another process may be using the port; use --addr to choose another, and set `telemetry.endpoint` to it\n"
    );
    for named in [address.to_string(), format!("localhost:{}", address.port())] {
        home.kongctl(["telemetry", "listen", "--addr", &named])
            .run()
            .code(3)
            .stdout("")
            .stderr(&error);
    }
}

#[test]
fn only_addresses_of_this_machine_are_listened_on_unless_it_is_allowed() {
    let home = Home::new();
    for address in ["0.0.0.0:0", "[::]:0", "192.0.2.1:0"] {
        let error = format!(
            "error: {address} can be reached by other machines\nhint: add --allow-remote to listen there\n"
        );
        home.kongctl(["telemetry", "listen", "--addr", address, "--count", "1"])
            .run()
            .code(2)
            .stdout("")
            .stderr(&error);
    }
    for wrong in ["localhost", "127.0.0.1", "here:0"] {
        let error = format!(
            "error: invalid value `{wrong}` for `--addr`: expected an address and a port, such as 127.0.0.1:8001\n\
             For more information, try '--help'.\n"
        );
        home.kongctl(["telemetry", "listen", "--addr", wrong])
            .run()
            .code(2)
            .stdout("")
            .stderr(&error);
    }
    for wrong in [["--count", "0"], ["--for", "0s"], ["--for", "5"]] {
        home.kongctl(["telemetry", "listen"])
            .args(wrong)
            .run()
            .code(2)
            .stdout("");
    }
}

#[test]
fn listen_works_with_telemetry_off_or_an_invalid_config_file() {
    let home = Home::new().config("default: [\n");
    let mut run = home
        .kongctl([
            "telemetry",
            "listen",
            "--addr",
            "127.0.0.1:0",
            "--count",
            "1",
        ])
        .env("DO_NOT_TRACK", "1")
        .spawn();
    let told = run.wait_for_stderr("End with Ctrl-C.\n");
    send(
        &event("\"get apis\""),
        between(&told, "Listening on ", ". End"),
    );
    run.wait()
        .code(0)
        .stdout("2026-05-12T14:30:45Z  get apis  1.1.0  darwin/arm64\n");
}
