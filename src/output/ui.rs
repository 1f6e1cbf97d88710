//! The user interface of a run: results go to stdout, everything else to stderr.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufRead, BufReader, ErrorKind, IsTerminal, Read, Write};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use zeroize::Zeroizing;

use super::error_report::render;
use super::escape::{escaped, escaped_data};
use super::foreground::{HiddenInput, is_in_foreground, wait_for_line};
use super::log_target::LogTarget;
use super::progress::Progress;
use super::stream::{self, Stream};
use super::terminal::Terminal;
use super::wrap::{labeled, wrapped};
use crate::env;
use crate::error::{Error, Result};
use crate::redact::Secrets;
use crate::style::{Charset, Color, Styling};

/// What a user types, wherever stdin comes from.
const KEYBOARD: &str = if cfg!(windows) { "CONIN$" } else { "/dev/tty" };

/// The width of a terminal that does not report one.
const DEFAULT_WIDTH: usize = 80;

/// The two streams of a run, and what is known about the terminals behind them.
///
/// A cheap value: clones share the cursor of the terminal, so that a line of one does not run into
/// what another has drawn.
///
/// What may contain text from elsewhere (a server, a file, the command line) is redacted and
/// escaped on its way to stderr: [`Self::note`], [`Self::warn`], [`Self::note_delay`] and
/// [`Self::report`] do it. The methods whose text may have several lines or styles cannot tell
/// those from an attack: callers of [`Self::print`], [`Self::line`] and [`Self::status`] pass text
/// of this program, and escape what they put into it. Escaping twice changes nothing.
#[derive(Clone)]
pub(crate) struct Ui {
    color: Color,
    terminal: Arc<Terminal>,
    secrets: Secrets,
}

impl Ui {
    /// Returns the user interface of a run whose user chose `color`. It shows none of `secrets`.
    pub(crate) fn new(color: Color, secrets: Secrets) -> Self {
        Self {
            color,
            terminal: Arc::default(),
            secrets,
        }
    }

    /// Returns the same user interface with another choice of color.
    pub(crate) fn with_color(&self, color: Color) -> Self {
        Self {
            color,
            ..self.clone()
        }
    }

    /// Writes results to stdout, which has them when this returns: nothing is buffered.
    ///
    /// A reader that has gone away (`| head -1`) ends the command by [`Error::reader_gone`]: it
    /// wants nothing more. Any other failure is an error that is reported, so that a full disk
    /// does not go unnoticed.
    pub(crate) fn print(&self, text: &str) -> Result<()> {
        print_bytes(text.as_bytes())
    }

    /// Writes text that someone else wrote, such as a response body that is not JSON: unchanged,
    /// except that a terminal gets its control characters escaped.
    pub(crate) fn print_body(&self, body: &[u8]) -> Result<()> {
        if !Stream::Stdout.is_terminal() {
            // Where a program reads the body, every byte must arrive as it was sent.
            return print_bytes(body);
        }
        let text = String::from_utf8_lossy(body);
        self.print_chunks(|out| {
            for line in text.lines() {
                out.write_str(&shown(line))?;
                out.write_str("\n")?;
            }
            Ok(())
        })
    }

    /// Writes help or a usage error: `styled` where the stream shows colors, else `plain`.
    pub(crate) fn print_styled(&self, stream: Stream, styled: &str, plain: &str) -> Result<()> {
        let text = match self.styling(stream) {
            Styling::Ansi => styled,
            Styling::Plain => plain,
        };
        match stream {
            Stream::Stdout => self.print(text),
            Stream::Stderr => {
                self.terminal.write(text);
                Ok(())
            }
        }
    }

    /// Fails with [`Error::reader_gone`] when stdout has no reader any more.
    ///
    /// For commands that wait for something to print: only a write would tell them otherwise.
    pub(crate) fn require_reader(&self) -> Result<()> {
        if stream::stdout_is_unread() {
            return Err(Error::reader_gone());
        }
        Ok(())
    }

    /// Writes text and a line feed to stderr, wrapped on a terminal. The caller escapes what is not
    /// our own text.
    ///
    /// This and every other method that writes to stderr ignores a failure: stderr is where it
    /// would be reported.
    pub(crate) fn line(&self, text: &str) {
        let lines = wrapped(&format!("{text}\n"), width_of(Stream::Stderr));
        self.terminal.write(&lines);
    }

    /// Writes a line to stderr that the user's own expression asks for, made harmless.
    #[cfg(feature = "jq")]
    pub(super) fn message(&self, text: &str) {
        // Not wrapped: it is JSON, which is copied from the terminal.
        self.terminal.write(&format!("{}\n", self.harmless(text)));
    }

    /// Writes a line to stderr that begins with `note: `, with the text made harmless.
    pub(crate) fn note(&self, text: &str) {
        self.labeled("note:", text);
    }

    /// Writes a line to stderr that begins with `warning: `, with the text made harmless.
    pub(crate) fn warn(&self, text: &str) {
        self.labeled("warning:", text);
    }

    fn labeled(&self, label: &str, text: &str) {
        let lines = labeled(label, &self.harmless(text), width_of(Stream::Stderr));
        self.terminal.write(&lines);
    }

    /// Notes a delay when someone waits at a terminal; elsewhere only the log reports delays.
    pub(crate) fn note_delay(&self, text: &str) {
        if self.stderr_is_terminal() {
            self.note(text);
        }
    }

    /// Writes an error to stderr: the message, what is known about it, and what to do.
    pub(crate) fn report(&self, error: &Error) {
        let (styling, width) = (self.styling(Stream::Stderr), width_of(Stream::Stderr));
        let text = render(error, styling, width, |text| self.harmless(text));
        self.terminal.write(&text);
        for other in error.others() {
            self.report(other);
        }
    }

    /// Returns the secrets that are not shown.
    pub(crate) fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// Returns the destination of the log that shares this user interface's terminal.
    pub(crate) fn log_target(&self) -> LogTarget {
        LogTarget::stderr(Arc::clone(&self.terminal))
    }

    /// Returns a text without secrets, on one line that cannot steer the terminal.
    fn harmless(&self, text: &str) -> String {
        // In this order: a secret with such a character could not be found any more.
        escaped(&self.secrets.redacted(text)).into_owned()
    }

    /// Draws a line on the terminal that the next one replaces. Requires [`Self::can_redraw`].
    pub(crate) fn status(&self, text: &str) {
        self.terminal.draw(text);
    }

    /// Removes the line that [`Self::status`] drew.
    pub(crate) fn clear_status(&self) {
        self.terminal.clear();
    }

    /// Shows a spinner with the growing count of `items` until the returned value is dropped.
    pub(crate) fn progress(&self, items: Arc<AtomicUsize>, what: &str) -> Progress {
        // A user who asks for no color gets no animation either.
        if self.can_redraw() && env::text(env::NO_COLOR).is_none() {
            Progress::start(Arc::clone(&self.terminal), self.charset(), items, what)
        } else {
            Progress::hidden()
        }
    }

    /// Returns stderr for a conversation with the user. Each text that is written is wrapped.
    pub(crate) fn conversation(&self) -> impl Write {
        Conversation
    }

    /// Returns whether a user can read a question on stderr and answer it on stdin: both are a
    /// terminal, and this program is not in the background.
    pub(crate) fn can_converse(&self) -> bool {
        io::stdin().is_terminal() && self.stderr_is_terminal() && is_in_foreground()
    }

    /// Asks, and returns what the user types, in lower case and without white space around it.
    /// Requires [`Self::can_converse`].
    pub(crate) fn ask(&self, question: &str) -> Result<String> {
        self.ask_from(io::stdin().lock(), question)
    }

    fn ask_from(&self, mut input: impl BufRead, question: &str) -> Result<String> {
        let mut conversation = self.conversation();
        let _ = conversation.write_all(question.as_bytes());
        let _ = conversation.flush();
        let mut answer = String::new();
        let read = input.read_line(&mut answer);
        read.map_err(|error| Error::usage("cannot read the answer").cause(error))?;
        Ok(answer.trim().to_lowercase())
    }

    /// Asks the terminal although stdin is not one, and returns the answer as [`Self::ask`] does;
    /// `None` where there is no terminal that a user reads.
    pub(crate) fn ask_terminal(&self, question: &str) -> Option<Result<String>> {
        let keyboard = File::open(KEYBOARD).ok()?;
        let can_ask = self.stderr_is_terminal() && is_in_foreground();
        can_ask.then(|| self.ask_from(BufReader::new(keyboard), question))
    }

    /// Asks a question that only `y` or `yes` answers with yes.
    pub(crate) fn confirm(&self, question: &str) -> Result<bool> {
        let answer = self.ask(question)?;
        Ok(["y", "yes"].contains(&answer.as_str()))
    }

    /// Waits until the user has typed a line; returns `false` at the end of the input.
    pub(crate) fn wait_for_line(&self) -> bool {
        wait_for_line()
    }

    /// Asks for a secret, and reads a line of at most `max` bytes, which is not shown while it is
    /// typed. Requires [`Self::can_converse`].
    pub(crate) fn read_secret(&self, prompt: &str, max: u64) -> io::Result<Zeroizing<Vec<u8>>> {
        let terminal = Arc::clone(&self.terminal);
        // Before the prompt: what is typed after it must be hidden.
        let _hidden = HiddenInput::start(move || terminal.write("\n"))?;
        self.terminal.write(prompt);
        let mut line = Zeroizing::new(Vec::new());
        io::stdin().lock().take(max).read_until(b'\n', &mut line)?;
        if !line.ends_with(b"\n") {
            self.terminal.write("\n");
        }
        Ok(line)
    }

    /// Returns whether stderr is a terminal that can redraw its current line.
    pub(crate) fn can_redraw(&self) -> bool {
        self.stderr_is_terminal() && !is_dumb()
    }

    /// Returns whether a user reads stderr.
    pub(crate) fn stderr_is_terminal(&self) -> bool {
        Stream::Stderr.is_terminal()
    }

    /// Returns the width of the terminal on stdout; `None` when stdout is not a terminal.
    pub(crate) fn stdout_width(&self) -> Option<usize> {
        width_of(Stream::Stdout)
    }

    /// Returns how text is styled on `stream`.
    pub(crate) fn styling(&self, stream: Stream) -> Styling {
        let is_colored = match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => is_colored_by_default(stream),
        };
        if is_colored {
            Styling::Ansi
        } else {
            Styling::Plain
        }
    }

    /// Returns the characters that the user's locale has.
    pub(crate) fn charset(&self) -> Charset {
        match env::LOCALE.into_iter().find_map(env::text) {
            Some(locale) => Charset::of_locale(&locale),
            None => Charset::Utf8,
        }
    }
}

/// Returns whether a stream gets colors if the user's settings do not say.
///
/// The variables are those of <https://no-color.org> and <https://bixense.com/clicolors>.
fn is_colored_by_default(stream: Stream) -> bool {
    let value_of = |name| env::text(name).unwrap_or_default();
    if !value_of(env::NO_COLOR).is_empty() {
        return false;
    }
    match value_of(env::CLICOLOR_FORCE).as_str() {
        "" | "0" => stream.is_terminal() && !is_dumb() && value_of(env::CLICOLOR) != "0",
        _ => true,
    }
}

/// Stderr, where each text is wrapped at the width of the terminal.
struct Conversation;

impl Write for Conversation {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        let lines = wrapped(&String::from_utf8_lossy(text), width_of(Stream::Stderr));
        io::stderr().write_all(lines.as_bytes())?;
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}

/// Returns the width of the terminal on a stream; `None` when it is not a terminal.
fn width_of(stream: Stream) -> Option<usize> {
    if !stream.is_terminal() {
        return None;
    }
    match terminal_size::terminal_size() {
        Some((width, _)) => Some(usize::from(width.0)),
        None => Some(DEFAULT_WIDTH),
    }
}

/// Returns whether the terminal understands no escape sequences.
fn is_dumb() -> bool {
    env::text(env::TERM).is_some_and(|term| term == "dumb")
}

/// Returns a line as a terminal gets it. Tabs are kept: they steer nothing, and align columns.
fn shown(line: &str) -> String {
    line.split('\t')
        .map(escaped_data)
        .collect::<Vec<_>>()
        .join("\t")
}

fn print_bytes(bytes: &[u8]) -> Result<()> {
    let written = stream::write_all(&mut io::stdout().lock(), bytes);
    written.map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => Error::reader_gone(),
        _ => Error::internal("cannot write to stdout").cause(error),
    })
}
