//! Runs kongctl on a terminal, which `script` provides.

use std::fs::{File, OpenOptions};
use std::io::Write;

use super::tool::works;
use super::{Home, Kongctl, Outcome, Running};

/// Returns whether a terminal can be played here; says so when it cannot.
pub(crate) fn has_terminal() -> bool {
    works("script", &["-qec", "true", "/dev/null"])
}

impl Home {
    /// Describes a run of a shell command on a terminal. What the terminal shows is its stdout.
    ///
    /// The command finds kongctl in `$KONGCTL`. What is given as stdin is typed before it starts.
    pub(crate) fn on_terminal(&self, command: impl AsRef<str>) -> Kongctl<'_> {
        self.shell("exec script -qec \"$COMMAND\" /dev/null")
            .env("COMMAND", command.as_ref())
            .env("KONGCTL", env!("CARGO_BIN_EXE_kongctl"))
            .env("SHELL", "/bin/sh")
    }

    /// Runs kongctl with these words on a terminal of this many columns, without colors, and
    /// returns what it shows. The run must succeed.
    #[track_caller]
    pub(crate) fn screen(&self, columns: usize, words: &str) -> String {
        let run = self.on_terminal(format!("stty cols {columns} rows 20; \"$KONGCTL\" {words}"));
        run.env("NO_COLOR", "1").run().code(0).screen()
    }
}

/// A terminal on which a command runs, with a keyboard.
pub(crate) struct Terminal<'home> {
    running: Running<'home>,
    keyboard: File,
}

impl<'home> Terminal<'home> {
    /// Starts a shell command; `None` where no terminal can be played.
    ///
    /// `path` comes first where programs are looked for.
    pub(crate) fn start(home: &'home Home, command: &str, path: &str) -> Option<Self> {
        if !has_terminal() || !works("mkfifo", &["--version"]) {
            return None;
        }
        // The shell reports that the pipe is there: before, nothing could be opened.
        let script =
            "mkfifo keyboard && echo ready && exec script -qefc \"$COMMAND\" /dev/null < keyboard";
        let mut running = home
            .shell(&format!("PATH=\"{path}:$PATH\"; export PATH; {script}"))
            .env("COMMAND", command)
            .env("KONGCTL", env!("CARGO_BIN_EXE_kongctl"))
            .env("SHELL", "/bin/sh")
            .spawn();
        running.wait_for_stdout("ready");
        let keyboard = OpenOptions::new()
            .write(true)
            .open(home.path("keyboard"))
            .expect("script reads from it");
        Some(Self { running, keyboard })
    }

    /// Waits for `text` on the screen.
    pub(crate) fn wait_for(&mut self, text: &str) {
        self.running.wait_for_stdout(text);
    }

    /// Waits for `text` on the screen, then types.
    pub(crate) fn reply(&mut self, text: &str, typed: &str) {
        self.wait_for(text);
        self.keyboard
            .write_all(typed.as_bytes())
            .expect("script reads it");
    }

    /// Waits until the command has ended.
    pub(crate) fn end(self) -> Outcome {
        let outcome = self.running.wait();
        drop(self.keyboard);
        outcome
    }
}
