//! Runs the commands that README and docs show, and compares what they print.

use std::fs;
use std::path::Path;

use crate::support::{Home, Running, works};

/// Commands that are shown but not run here, with the reason.
const NOT_RUN: [(&str, &str); 4] = [
    ("cargo test", "this test is part of it"),
    ("kongctl login", "needs an account"),
    ("kongctl get me", "needs the login before it"),
    ("kongctl telemetry listen", "runs until it is interrupted"),
];

/// The address that the documents show for a sandbox that keeps running.
const SANDBOX: &str = "127.0.0.1:8001";

/// A command of a document, and the output that is shown below it.
#[derive(Debug)]
struct Example {
    command: String,
    shown: String,
}

#[test]
fn every_console_example_prints_its_shown_output() {
    let mut count = 0;
    for name in documents() {
        let text = read(&name);
        let home = home_of(&text);
        let mut shell = Shell::new(&home);
        for example in blocks(&text, "console").into_iter().flat_map(examples) {
            if NOT_RUN
                .iter()
                .any(|(command, _)| *command == example.command)
            {
                continue;
            }
            if let Some(printed) = shell.run(&example.command) {
                assert_shown(&name, &example, &printed);
                count += 1;
            }
        }
    }
    assert!(count >= 10, "only {count} examples");
}

#[test]
fn every_common_command_of_the_readme_works_in_the_sandbox() {
    let text = read("README.md");
    let home = home_of(&text);
    let lines: Vec<&str> = blocks(&text, "sh").concat();
    assert!(lines.len() >= 13, "only {} commands", lines.len());
    for line in lines {
        let outcome = script(&home, line)
            .env("KONGCTL_PROFILE", "sandbox")
            .run()
            .code(0)
            .stderr("");
        // A comment that is a number is the output.
        let comment = line.rsplit_once("# ").map_or("", |(_, comment)| comment);
        if comment.bytes().all(|byte| byte.is_ascii_digit()) && !comment.is_empty() {
            outcome.stdout(&format!("{comment}\n"));
        }
    }
}

#[test]
fn every_example_of_an_exit_code_ends_with_that_code() {
    let text = read("docs/exit-codes.md");
    let home = home_of(&text);
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

/// A shell for the examples of one document.
struct Shell<'home> {
    home: &'home Home,
    /// The exit code of the last command, for `echo $?`.
    code: i32,
    /// The sandbox that an example started, and its address.
    sandbox: Option<(Running<'home>, String)>,
}

impl<'home> Shell<'home> {
    fn new(home: &'home Home) -> Self {
        Self {
            home,
            code: 0,
            sandbox: None,
        }
    }

    /// Runs a command and returns what it prints on stdout and stderr, or
    /// `None` if a tool is missing.
    fn run(&mut self, command: &str) -> Option<String> {
        if command == "echo $?" {
            return Some(format!("{}\n", self.code));
        }
        if command == "kongctl sandbox serve" {
            return Some(self.serve());
        }
        if let Some(typed) = command.strip_suffix("<TAB>") {
            return Some(self.press_tab(typed));
        }
        for tool in ["curl", "jq"] {
            if command.contains(&format!("{tool} -")) && !works(tool, &["--version"]) {
                return None;
            }
        }
        let command = match &self.sandbox {
            Some((_, address)) => command.replace(SANDBOX, address),
            None => command.to_owned(),
        };
        let command = command.replace("cargo run --release --", "kongctl");
        let outcome = script(self.home, &format!("exec 2>&1\n{command}")).run();
        self.code = outcome.code.expect("no signal ends an example");
        Some(outcome.stdout)
    }

    /// Starts a sandbox on a free port, which the following examples use.
    fn serve(&mut self) -> String {
        let arguments = ["sandbox", "serve", "--addr", "127.0.0.1:0"];
        let mut running = self.home.kongctl(arguments).spawn();
        let printed = running.wait_for_stdout("/v3/apis'\n");
        let url = printed.split("http://").nth(1).expect("a URL");
        let address = url.split([',', '/']).next().expect("an address").to_owned();
        self.sandbox = Some((running, address));
        printed
    }

    /// Returns the candidates of the tab key sorted and aligned, as zsh shows them.
    fn press_tab(&self, typed: &str) -> String {
        let words: Vec<&str> = typed.split(' ').collect();
        let position = (words.len() - 1).to_string();
        let arguments = ["__complete", position.as_str()].into_iter().chain(words);
        let printed = self.home.kongctl(arguments).run().code(0).stdout;
        let mut candidates: Vec<_> = printed
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .collect();
        candidates.sort_unstable();
        let width = candidates.iter().map(|(word, _)| word.len()).max();
        let width = width.unwrap_or_default();
        candidates
            .iter()
            .map(|(word, phrase)| format!("{word:<width$}  -- {phrase}\n"))
            .collect()
    }
}

/// Describes a run of a shell script in which `kongctl` is the program under test.
fn script<'home>(home: &'home Home, text: &str) -> crate::support::Kongctl<'home> {
    let bin = home.path("bin");
    if !bin.exists() {
        fs::create_dir(&bin).expect("HOME is writable");
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_kongctl"), bin.join("kongctl"))
            .expect("HOME is writable");
    }
    home.shell(&format!("PATH=\"$HOME/bin:$PATH\"\n{text}"))
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
    let mut parts = text.split("127.0.0.1:");
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        result.push_str("127.0.0.1:PORT");
        result.push_str(part.trim_start_matches(|character: char| character.is_ascii_digit()));
    }
    result
}

/// Creates a home with the config file that a document shows, as `team.yaml`.
fn home_of(document: &str) -> Home {
    let home = Home::new();
    if let Some(config) = blocks(document, "yaml").first() {
        home.write("team.yaml", config.join("\n"));
    }
    home
}

/// Returns the README and every document.
fn documents() -> Vec<String> {
    let directory = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs"));
    let mut names = vec!["README.md".to_owned()];
    for entry in directory.expect("docs") {
        let name = entry.expect("an entry").file_name();
        let name = name.to_string_lossy();
        if name.ends_with(".md") {
            names.push(format!("docs/{name}"));
        }
    }
    names
}

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("a document")
}

/// Returns the lines of each fenced block in `language`.
fn blocks<'text>(document: &'text str, language: &str) -> Vec<Vec<&'text str>> {
    let mut blocks = Vec::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        if line == format!("```{language}") {
            blocks.push(lines.by_ref().take_while(|line| *line != "```").collect());
        }
    }
    blocks
}

/// Splits a block into commands, which begin with `$ `, and their output.
fn examples(block: Vec<&str>) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    for line in block {
        if let Some(command) = line.strip_prefix("$ ") {
            examples.push(Example {
                command: command.to_owned(),
                shown: String::new(),
            });
        } else if let Some(example) = examples.last_mut() {
            example.shown.push_str(line);
            example.shown.push('\n');
        }
    }
    examples
}

/// Returns the text between backticks, if all of it is.
fn unquoted(cell: &str) -> Option<&str> {
    cell.strip_prefix('`')?.strip_suffix('`')
}
