//! Tests stdout in unusual states: its reader has gone, it does not block, it is not for writing.

use std::fs::File;
use std::io::{self, PipeReader, PipeWriter, Read};
use std::net::UdpSocket;
use std::thread;
use std::time::Duration;

use rustix::io::ioctl_fionbio;
use serde_json::{Value, json};

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Kongctl};

/// More than a pipe holds, in any format.
const MANY: usize = 3000;

/// The words of commands that print more than a pipe holds, without those of the server.
const LONG: [&[&str]; 8] = [
    &["get", "apis"],
    &["get", "apis", "-o", "json"],
    &["get", "apis", "-o", "yaml"],
    &["get", "apis", "--columns", "id,name"],
    &["get", "apis", "--jq", ".[]"],
    &["get", "apis", "--jq", ".[].name", "-r"],
    &["api", "/v3/apis"],
    &["api", "/v3/apis", "--paginate"],
];

/// The words of commands that ask no server.
const SHORT: [&[&str]; 8] = [
    &[],
    &["help", "get"],
    &["get", "--help"],
    &["--version"],
    &["completion", "bash"],
    &["telemetry", "status"],
    &["telemetry", "schema"],
    &["telemetry", "commands"],
];

fn many() -> Server {
    let rows: Vec<Value> = (0..MANY)
        .map(|number| json!({"id": format!("{number:036}"), "name": format!("api-{number:05}")}))
        .collect();
    let page = json!({"data": rows, "meta": {"page": {"total": MANY, "size": MANY}}});
    Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, page))
        .repeatedly()
        .start()
}

fn pipe() -> (PipeReader, PipeWriter) {
    io::pipe().expect("a pipe can be made")
}

fn started<'home>(home: &'home Home, words: &[&str], server: &Server) -> Kongctl<'home> {
    home.kongctl(words).from(server)
}

#[test]
fn a_reader_that_leaves_after_the_first_bytes_ends_a_command_quietly() {
    let server = many();
    for words in LONG {
        let home = Home::listening();
        let (mut reader, writer) = pipe();
        let running = started(&home, words, &server).stdout_to(writer).spawn();
        reader.read_exact(&mut [0; 10]).expect("it prints");
        drop(reader);
        running.wait().code(0).silent();
        // The event of the command is sent nevertheless.
        home.listener().one();
    }
}

#[test]
fn a_reader_that_leaves_ends_a_jq_program_without_end() {
    let server = many();
    for words in [
        &["get", "apis", "--jq", "repeat(1)"][..],
        &["get", "apis", "--jq", "repeat(\"a\")", "-r"],
        &["get", "apis", "--jq", "range(1e12)"],
        &["get", "apis", "--jq", "range(1e12)", "-o", "yaml"],
        &["get", "apis", "--jq", "def f: 1, f; f"],
        &["get", "apis", "--jq", ".[] | repeat(.name)", "-r"],
        &["api", "/v3/apis", "--jq", "recurse(.)"],
        &["api", "/v3/apis", "--jq", "range(0; infinite)"],
        &["api", "/v3/apis", "--paginate", "--jq", "repeat(1)"],
    ] {
        let home = Home::listening();
        let (mut reader, writer) = pipe();
        let running = started(&home, words, &server).stdout_to(writer).spawn();
        reader.read_exact(&mut [0; 10]).expect("it prints");
        drop(reader);
        running.wait().code(0).silent();
        home.listener().one();
    }
}

#[test]
fn listen_ends_when_its_reader_leaves_even_if_nothing_arrives() {
    let home = Home::new();
    for is_reader_needed in [true, false] {
        let (mut reader, writer) = pipe();
        let mut running = home
            .kongctl(["telemetry", "listen", "--addr", "127.0.0.1:0"])
            .stdout_to(writer)
            .spawn();
        let told = running.wait_for_stderr("End with Ctrl-C.\n");
        if is_reader_needed {
            let address = told
                .split_whitespace()
                .nth(2)
                .expect("an address")
                .trim_end_matches('.');
            let socket = UdpSocket::bind("127.0.0.1:0").expect("loopback has a free port");
            socket.send_to(b"x", address).expect("loopback takes it");
            reader.read_exact(&mut [0; 10]).expect("it prints");
        }
        drop(reader);
        running.wait().code(0).stderr(&told);
    }
}

#[test]
fn a_followed_log_ends_when_its_reader_leaves_even_if_nothing_is_added() {
    let line = r#"{"schema_version":1,"timestamp":"2026-05-12T14:30:45Z","version":"1","os":"l","arch":"a","command_path":"get apis"}"#;
    let home = Home::new().config("default:\n  telemetry:\n    debug: true\n");
    // First without the file, which is waited for as well.
    for text in [None, Some(format!("{line}\n"))] {
        let (mut reader, writer) = pipe();
        if let Some(text) = &text {
            home.write(".config/kongctl/logs/telemetry.log", text);
        }
        let running = home
            .kongctl(["telemetry", "log", "--follow"])
            .stdout_to(writer)
            .spawn();
        if text.is_some() {
            reader.read_exact(&mut [0; 10]).expect("it prints");
        }
        drop(reader);
        running.wait().code(0).silent();
    }
}

#[test]
fn a_status_that_is_an_error_is_one_without_a_reader_too() {
    let problem = Response::json(404, json!({"detail": "no such thing"}));
    let server = Konnect::new()
        .on("GET", "/v3/apis/x", problem)
        .repeatedly()
        .start();
    let home = Home::new();
    let (reader, writer) = pipe();
    drop(reader);
    home.kongctl(["api", "/v3/apis/x"])
        .from(&server)
        .stdout_to(writer)
        .run()
        .code(5)
        .stderr_contains("no such thing");
}

#[test]
fn a_full_pipe_that_does_not_block_is_waited_for() {
    let server = many();
    for words in LONG {
        let home = Home::new();
        let expected = started(&home, words, &server).run().code(0).stdout;
        let (mut reader, writer) = pipe();
        ioctl_fionbio(&writer, true).expect("a pipe can be set to non-blocking");
        let running = started(&home, words, &server).stdout_to(writer).spawn();
        // The pipe is full before any of it is read.
        wait_until_full(&reader);
        let mut printed = String::new();
        reader.read_to_string(&mut printed).expect("it prints text");
        running.wait().code(0).stderr("");
        assert!(printed == expected, "{words:?}: {} bytes", printed.len());
    }
}

/// Waits until a pipe holds at least what the smallest system lets one hold without being read.
fn wait_until_full(reader: &PipeReader) {
    // Bounded: should the command print less than expected, the comparison says so.
    for _ in 0..400 {
        if rustix::io::ioctl_fionread(reader).expect("a pipe can be asked") >= 4096 {
            return;
        }
        thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_stderr_that_does_not_block_or_is_full_or_gone_stops_nothing() {
    let server = many();
    let home = Home::new();
    let words = ["get", "apis", "--jq", "length", "--log-level", "trace"];
    let script = "exec \"$KONGCTL\" \"$@\" 2>";
    for target in ["&-", "/dev/full"] {
        home.shell(&format!("{script}{target}"))
            .args(["sh"])
            .args(words)
            .from(&server)
            .env("KONGCTL", env!("CARGO_BIN_EXE_kongctl"))
            .run()
            .code(0)
            .stdout("3000\n")
            .stderr("");
    }
}

#[test]
fn a_stdout_that_is_not_for_writing_is_an_error() {
    let server = many();
    let home = Home::new();
    let expected = "error: cannot write to stdout\n  cause: Bad file descriptor (os error 9)\n";
    for words in LONG {
        let unwritable = File::open(home.write("x", "")).expect("it is there");
        let outcome = started(&home, words, &server).stdout_to(unwritable).run();
        let context = if words[0] == "api" {
            "GET /v3/apis failed: "
        } else {
            ""
        };
        outcome
            .code(1)
            .stderr(&expected.replacen("error: ", &format!("error: {context}"), 1));
    }
    for words in SHORT {
        let unwritable = File::open(home.write("x", "")).expect("it is there");
        home.kongctl(words)
            .stdout_to(unwritable)
            .run()
            .code(1)
            .stderr(expected);
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_an_error_for_every_kind_of_output() {
    let server = many();
    let home = Home::new();
    for words in LONG {
        let full = File::options()
            .write(true)
            .open("/dev/full")
            .expect("Linux has /dev/full");
        started(&home, words, &server)
            .stdout_to(full)
            .run()
            .code(1)
            .stderr_contains("cannot write to stdout\n  cause: No space left on device");
    }
}
