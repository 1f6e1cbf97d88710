//! Runs every example of every help text.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::support::Home;

/// The examples, in a line each, which a test of the library writes from the definitions. Behind a
/// tab, the fields that one reads from a file.
const EXAMPLES: &str = include_str!("examples/commands.txt");

/// The file that such an example reads.
const FIELDS: &str = "fields.yaml";

/// How many examples run at the same time.
const THREADS: usize = 4;

/// The files that examples name.
const FILES: [(&str, &[u8]); 9] = [
    ("FILE", b"text_of_a_file"),
    ("openapi.yaml", b"openapi: 3.1.0\n"),
    ("example.md", b"# Example\n"),
    ("logo.png", b"\x89PNG\r\n\x1a\n"),
    ("cert.pem", b"-----BEGIN CERTIFICATE-----\n"),
    ("ca.pem", b"-----BEGIN CERTIFICATE-----\n"),
    ("key.pem", b"-----BEGIN PRIVATE KEY-----\n"),
    ("handler.lua", b"return {}\n"),
    (
        "schema.lua",
        b"return { name = \"example\", fields = {} }\n",
    ),
];

/// Changes the description of an item that has one; the text of any other stays as it is.
const EDITOR: &str =
    "#!/bin/sh\nsed 's/^description: .*/description: changed/' \"$1\" >text\ncat text >\"$1\"\n";

#[test]
fn every_example_works_in_the_sandbox() {
    let lines: Vec<&str> = EXAMPLES.lines().collect();
    assert!(lines.len() > 1200, "only {} examples", lines.len());
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let home = home();
                while let Some(line) = lines.get(next.fetch_add(1, Ordering::Relaxed)) {
                    run(line, &home);
                }
            });
        }
    });
}

/// Returns a home with the files that examples name, and an editor.
fn home() -> Home {
    let home = Home::new();
    for (name, text) in FILES {
        home.write(name, text);
    }
    home.write("editor", EDITOR);
    home
}

fn run(line: &str, home: &Home) {
    let (command, fields) = line.split_once('\t').unwrap_or((line, ""));
    home.write(FIELDS, fields);
    let arguments = command.strip_prefix("kongctl ").expect("a command");
    let verb = arguments
        .trim_start_matches("-p sandbox ")
        .split(' ')
        .next();
    let answer = match verb {
        Some("delete" | "edit") => " --yes",
        _ => "",
    };
    let outcome = home
        .shell(&format!("\"$KONGCTL\" {arguments}{answer}"))
        .env("KONGCTL", env!("CARGO_BIN_EXE_kongctl"))
        .env("EDITOR", "sh editor")
        .run()
        .code(0);
    match verb {
        Some("get" | "describe" | "explain") => {
            assert!(!outcome.stdout.is_empty(), "{outcome}");
            outcome.stderr("");
        }
        _ => assert!(outcome.stdout.len() + outcome.stderr.len() > 0, "{outcome}"),
    }
}
