//! Runs what a document shows, in a home of its own.

use std::fs;

use crate::support::{Home, Kongctl, Running, works};

/// The address that the documents show for a sandbox that keeps running.
const SANDBOX: &str = "127.0.0.1:8001";

/// A shell for the examples of one document.
pub(super) struct Shell<'home> {
    home: &'home Home,
    /// The exit code of the last command, for `echo $?`.
    code: i32,
    /// The lines that set variables for all commands.
    exports: String,
    /// The sandbox that an example started, and its address.
    sandbox: Option<(Running<'home>, String)>,
}

impl<'home> Shell<'home> {
    pub(super) fn new(home: &'home Home) -> Self {
        Self {
            home,
            code: 0,
            exports: String::new(),
            sandbox: None,
        }
    }

    /// Runs a command and returns what it prints on stdout and stderr, or
    /// `None` if a tool is missing.
    pub(super) fn run(&mut self, command: &str) -> Option<String> {
        if command == "echo $?" {
            return Some(format!("{}\n", self.code));
        }
        if command.starts_with("export ") {
            self.exports.push_str(command);
            self.exports.push('\n');
            return Some(String::new());
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
        let outcome = script(self.home, &format!("exec 2>&1\n{}{command}", self.exports)).run();
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
pub(super) fn script<'home>(home: &'home Home, text: &str) -> Kongctl<'home> {
    let bin = home.path("bin");
    if !bin.exists() {
        fs::create_dir(&bin).expect("HOME is writable");
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_kongctl"), bin.join("kongctl"))
            .expect("HOME is writable");
    }
    home.shell(&format!("PATH=\"$HOME/bin:$PATH\"\n{text}"))
}
