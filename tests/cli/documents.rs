//! Tries everything that the documents show: runs the commands and compares what they print.
//!
//! A `console` block has commands after `$ `, each with its output; ports may differ there, and a
//! line `…` stands for any lines. A `sh` block is a script for the sandbox, which must succeed and
//! print nothing on stderr. A `yaml` block is a config file. Nothing is tried of a `text` block.

mod markdown;
mod shell;

use std::collections::BTreeSet;

use markdown::{Example, blocks, documents, examples, read, spans, unquoted};
use regex_lite::Regex;
use shell::{Shell, script};

use crate::support::Home;

/// What is shown but not run here, by the command or the first line of the script: the reason.
const NOT_RUN: [(&str, &str); 14] = [
    (".ci/release --check", "takes half an hour"),
    ("cargo bench --bench edge", "takes minutes"),
    ("cargo bench --bench memory", "takes minutes"),
    ("cargo bench --bench plan", "takes minutes"),
    (
        "cargo bench --bench plan -- --limits",
        "takes half a minute",
    ),
    ("cargo bench --bench receiver", "takes minutes"),
    ("cargo bench --bench telemetry", "takes minutes"),
    (
        "cargo build              # target/debug/kongctl",
        "this test is part of it",
    ),
    ("cargo test", "this test is part of it"),
    (
        "cat /etc/ssl/certs/ca-certificates.crt company.pem > all.pem",
        "needs certificates",
    ),
    (
        "KONGCTL_BUILD_VERSION=0.1.0 cargo build --release --locked",
        "builds the program",
    ),
    (
        "kongctl login",
        "needs an account: `the_login_of_the_document_is_that_of_the_program`",
    ),
    (
        "kongctl sandbox serve &",
        "needs a person: `a_served_sandbox_approves_a_login_and_accepts_its_token`",
    ),
    (
        "strace -f -e trace=network,clone,clone3,openat,write kongctl --profile sandbox get me --no-telemetry",
        "needs strace: `with_telemetry_off_there_is_no_thread_socket_lookup_or_file`",
    ),
];

#[test]
fn everything_that_the_documents_show_is_so() {
    let mut tried = Tried::default();
    for name in documents() {
        tried.document(&name);
    }
    assert_eq!(tried.not_run, NOT_RUN.map(|(first, _)| first).into());
    assert!(tried.examples >= 23, "only {} examples", tried.examples);
    assert!(tried.scripts >= 3, "only {} scripts", tried.scripts);
    assert!(tried.configs >= 3, "only {} config files", tried.configs);
}

/// What was found in the documents.
#[derive(Default)]
struct Tried {
    not_run: BTreeSet<&'static str>,
    examples: usize,
    scripts: usize,
    configs: usize,
}

impl Tried {
    fn document(&mut self, name: &str) {
        let text = read(name);
        let home = Home::new();
        let mut shell = Shell::new(&home);
        for config in spans(&text).filter(|span| span.starts_with("default: ")) {
            self.config(&home, config);
        }
        for block in blocks(&text) {
            match block.language {
                "console" => {
                    for example in examples(&block.lines) {
                        self.example(name, &example, &mut shell);
                    }
                }
                "sh" => self.script(&block.lines, &home),
                "yaml" => self.config(&home, &block.lines.join("\n")),
                "text" => {}
                other => panic!("{name} has a block of `{other}`"),
            }
        }
    }

    fn example(&mut self, document: &str, example: &Example, shell: &mut Shell) {
        if self.is_run(&example.command)
            && let Some(printed) = shell.run(&example.command)
        {
            assert_shown(document, example, &printed);
            self.examples += 1;
        }
    }

    fn script(&mut self, lines: &[&str], home: &Home) {
        if !self.is_run(lines[0]) {
            return;
        }
        let outcome = script(home, &format!("set -e\n{}", lines.join("\n")))
            .env("KONGCTL_PROFILE", "sandbox")
            .env("name", "flight-status")
            .run()
            .code(0)
            .stderr("");
        // A comment that is a number is the output of the command before it.
        for (_, comment) in lines.iter().filter_map(|line| line.rsplit_once("# ")) {
            if comment.parse::<u32>().is_ok() {
                assert!(
                    outcome.stdout.lines().any(|line| line == comment),
                    "{outcome}"
                );
            }
        }
        self.scripts += 1;
    }

    /// Reads each profile of a config file, which stays as `team.yaml` for what is shown below.
    fn config(&mut self, home: &Home, text: &str) {
        home.write("team.yaml", text);
        let keys = text.lines().filter_map(|line| line.split_once(':'));
        for (profile, _) in keys.filter(|(key, _)| !key.starts_with([' ', '#'])) {
            home.kongctl(["--config-file", "team.yaml", "-p", profile, "config"])
                .run()
                .code(0)
                .stderr("");
        }
        self.configs += 1;
    }

    fn is_run(&mut self, first: &str) -> bool {
        match NOT_RUN.iter().find(|(command, _)| *command == first) {
            Some((command, _)) => {
                self.not_run.insert(command);
                false
            }
            None => true,
        }
    }
}

#[test]
fn every_example_of_an_exit_code_ends_with_that_code() {
    let text = read("docs/exit-codes.md");
    let home = Home::new();
    let mut count = 0;
    for row in text.lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<&str> = row.trim_matches(['|', ' ']).split(" | ").collect();
        let [codes, _, _, example] = cells[..] else {
            continue;
        };
        let code = codes.split(',').next().and_then(|code| code.parse().ok());
        if let (Some(code), Some(command)) = (code, unquoted(example)) {
            script(&home, command).run().code(code);
            count += 1;
        }
    }
    assert_eq!(count, 9, "examples of exit codes");
}

/// Asserts that the output is the one shown. Ports may differ, and a line `…` stands for any lines.
#[track_caller]
fn assert_shown(document: &str, example: &Example, printed: &str) {
    let shown = without_ports(&example.shown);
    let printed = without_ports(printed);
    let is_same = match shown.split_once("…\n") {
        Some((start, end)) => printed.starts_with(start) && printed.ends_with(end),
        None => printed == shown,
    };
    assert!(
        is_same,
        "{document}: $ {}\nshown:\n{shown}\nprinted:\n{printed}",
        example.command
    );
}

/// Replaces the port of each loopback address.
fn without_ports(text: &str) -> String {
    let port = Regex::new(r"127\.0\.0\.1:\d+").expect("a pattern");
    port.replace_all(text, "127.0.0.1:PORT").into_owned()
}
