//! A running kongctl, which is killed when it takes too long.

use std::io::{Read, Write};
use std::marker::PhantomData;
use std::mem;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::cli::DEFAULT_SIGNALS;
use super::{Home, Outcome};

/// A kongctl that has started. Dropping it kills it.
///
/// Every wait is bounded by 20 seconds, after which it is killed and the test
/// fails with what it printed.
#[must_use = "dropping it kills it: end with `.wait()`"]
pub(crate) struct Running<'home> {
    /// HOME must outlive the run. A reference would do as well, but is never read.
    home: PhantomData<&'home Home>,
    command: String,
    pid: u32,
    timeout: Duration,
    reports: Receiver<Report>,
    /// How many of stdout and stderr may still bring something.
    open: usize,
    stdout: Vec<u8>,
    stderr: Vec<u8>,
    status: Option<ExitStatus>,
}

/// What the threads around the child have to say.
enum Report {
    Stdout(Vec<u8>),
    Stderr(Vec<u8>),
    Closed,
    Ended(ExitStatus),
}

impl Running<'_> {
    #[track_caller]
    pub(super) fn start(command: &mut Command, stdin: Option<String>, timeout: Duration) -> Self {
        let mut child = command
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start {command:?}: {error}"));
        let (tx, reports) = channel();
        let open = usize::from(child.stdout.is_some()) + usize::from(child.stderr.is_some());
        let pid = child.id();
        feed(&mut child, stdin);
        attend(child, &tx);
        Self {
            home: PhantomData,
            command: shown(command),
            pid,
            timeout,
            reports,
            open,
            stdout: Vec::new(),
            stderr: Vec::new(),
            status: None,
        }
    }

    /// The number by which the system knows it.
    pub(crate) fn pid(&self) -> u32 {
        self.pid
    }

    /// Sends a signal by its name without `SIG`: `INT`, `TERM`, `HUP`.
    #[track_caller]
    pub(crate) fn signal(&self, name: &str) {
        assert!(
            kill(self.pid, name),
            "cannot send {name} to {}",
            self.command
        );
    }

    /// Waits until stdout holds `text`, and returns all of stdout so far.
    #[track_caller]
    pub(crate) fn wait_for_stdout(&mut self, text: &str) -> String {
        self.absorb_until(&format!("`{text}` on stdout"), |child| {
            contains(&child.stdout, text)
        });
        String::from_utf8_lossy(&self.stdout).into_owned()
    }

    /// Waits until stderr holds `text`, and returns all of stderr so far.
    #[track_caller]
    pub(crate) fn wait_for_stderr(&mut self, text: &str) -> String {
        self.absorb_until(&format!("`{text}` on stderr"), |child| {
            contains(&child.stderr, text)
        });
        String::from_utf8_lossy(&self.stderr).into_owned()
    }

    /// Waits until it has ended and closed its output, and returns everything from its start.
    #[track_caller]
    pub(crate) fn wait(mut self) -> Outcome {
        self.absorb_until("its end", |child| child.status.is_some() && child.open == 0);
        let status = self.status.expect("it has just been waited for");
        Outcome::new(
            mem::take(&mut self.command),
            status,
            &self.stdout,
            &self.stderr,
        )
    }

    #[track_caller]
    fn absorb_until(&mut self, aim: &str, done: impl Fn(&Self) -> bool) {
        let deadline = Instant::now() + self.timeout;
        while !done(self) {
            match self
                .reports
                .recv_timeout(deadline.saturating_duration_since(Instant::now()))
            {
                Ok(report) => self.absorb(report),
                Err(RecvTimeoutError::Timeout) => {
                    self.give_up(&format!("{aim} was not seen within {:?}", self.timeout))
                }
                Err(RecvTimeoutError::Disconnected) => {
                    self.give_up(&format!("it ended, and {aim} never came"))
                }
            }
        }
    }

    fn absorb(&mut self, report: Report) {
        match report {
            Report::Stdout(bytes) => self.stdout.extend(bytes),
            Report::Stderr(bytes) => self.stderr.extend(bytes),
            Report::Closed => self.open -= 1,
            Report::Ended(status) => self.status = Some(status),
        }
    }

    /// Fails the test; the child is killed when `self` is dropped by the panic.
    #[track_caller]
    fn give_up(&self, complaint: &str) -> ! {
        let Self {
            command, status, ..
        } = self;
        let stdout = String::from_utf8_lossy(&self.stdout);
        let stderr = String::from_utf8_lossy(&self.stderr);
        panic!(
            "{complaint}\ncommand: {command}\nstatus: {status:?}\n--- stdout ---\n{stdout}\n--- stderr ---\n{stderr}\n---"
        )
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        while let Ok(report) = self.reports.try_recv() {
            self.absorb(report);
        }
        if self.status.is_none() {
            kill(self.pid, "KILL");
        }
    }
}

/// Writes the child's stdin on a thread of its own: it need not read it all, nor now.
fn feed(child: &mut Child, stdin: Option<String>) {
    if let (Some(mut pipe), Some(text)) = (child.stdin.take(), stdin) {
        thread::spawn(move || pipe.write_all(text.as_bytes()));
    }
}

/// Starts the threads that report what the child prints and how it ends.
fn attend(mut child: Child, reports: &Sender<Report>) {
    if let Some(stdout) = child.stdout.take() {
        forward(stdout, reports.clone(), Report::Stdout);
    }
    if let Some(stderr) = child.stderr.take() {
        forward(stderr, reports.clone(), Report::Stderr);
    }
    let reports = reports.clone();
    thread::spawn(move || {
        reports.send(Report::Ended(
            child.wait().expect("only this thread waits for it"),
        ))
    });
}

fn forward(
    mut stream: impl Read + Send + 'static,
    reports: Sender<Report>,
    report: fn(Vec<u8>) -> Report,
) {
    thread::spawn(move || {
        let mut buffer = [0; 8192];
        while let Ok(length @ 1..) = stream.read(&mut buffer) {
            // A test that has ended no longer listens; reading on lets the child end too.
            let _ = reports.send(report(buffer[..length].to_vec()));
        }
        let _ = reports.send(Report::Closed);
    });
}

/// Sends a signal through the shell, since std knows only SIGKILL, and only
/// for who owns the `Child`.
fn kill(pid: u32, signal: &str) -> bool {
    let status = Command::new("/bin/sh")
        .args(["-c", &format!("kill -s {signal} {pid}")])
        .stderr(Stdio::null())
        .status();
    status.is_ok_and(|status| status.success())
}

fn contains(bytes: &[u8], text: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(text)
}

/// Returns the command as typed in a shell, without its directory and environment.
fn shown(command: &Command) -> String {
    let mut words: Vec<String> = [command.get_program()]
        .into_iter()
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    if words.get(1).is_some_and(|word| word == DEFAULT_SIGNALS) {
        words.drain(..2);
    }
    let name = words[0].rsplit('/').next().unwrap_or_default().to_owned();
    let arguments = words[1..].iter().map(|argument| typed(argument));
    [name]
        .into_iter()
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}

fn typed(argument: &str) -> String {
    let plain = !argument.is_empty()
        && !argument.contains(|c: char| c.is_whitespace() || "'\"$*|&;<>()".contains(c));
    if plain {
        argument.to_owned()
    } else {
        format!("'{argument}'")
    }
}
