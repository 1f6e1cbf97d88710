//! The disclosure, and the question that a first login asks.
//!
//! Reads from and writes to the streams that it is given, so the caller decides which terminal is
//! asked, and a test can be one.

use std::io::{self, BufRead, Write};

/// The text that a user sees before the question: what is collected, what is not, how to opt out.
///
/// Ends in a line feed. A program without a terminal to ask on prints it once instead.
///
/// ```
/// use kongctl::telemetry::DISCLOSURE;
///
/// assert!(DISCLOSURE.contains("kongctl telemetry status"));
/// assert!(DISCLOSURE.ends_with('\n'));
/// ```
pub const DISCLOSURE: &str = "\
kongctl reports one small event for each command: its name (such as `get apis`), kongctl's version, the operating\n\
system and processor, and the time. Never arguments, names, tokens, addresses, or anything that identifies you.\n\
See it all with `kongctl telemetry status`; change your mind with `kongctl telemetry enable` or `disable`.\n";

/// The question. \[D\]
const QUESTION: &str = "Allow kongctl to collect usage data on this device? [Y/n] ";

/// How often the question is asked before it is left undecided. \[D\]
const MAX_TRIES: usize = 2;

/// The reply to the question.
///
/// ```
/// use kongctl::telemetry::{ConsentReply, Verdict};
///
/// fn to_write(reply: ConsentReply) -> Option<Verdict> {
///     match reply {
///         ConsentReply::Yes => Some(Verdict::On),
///         ConsentReply::No => Some(Verdict::Off),
///         ConsentReply::Undecided => None,
///     }
/// }
/// assert_eq!(to_write(ConsentReply::Undecided), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentReply {
    /// The user agreed, by `y`, `yes` or an empty line.
    Yes,
    /// The user declined, by `n` or `no`.
    No,
    /// The user typed something else twice, or the input ended. No preference is to be written.
    Undecided,
}

/// Prints the disclosure and asks up to two times whether telemetry is allowed. \[D\]
///
/// Replies are trimmed and compared in any letter case. The end of input leaves the question
/// undecided. Blocks until a line or the end of input can be read. `cargo run --example
/// consent_question` asks on a terminal.
///
/// ```
/// use kongctl::telemetry::{ConsentReply, ask_for_consent};
///
/// let mut screen = Vec::new();
/// let reply = ask_for_consent(&mut "what?\nn\n".as_bytes(), &mut screen)?;
/// assert_eq!(reply, ConsentReply::No);
///
/// let reply = ask_for_consent(&mut "".as_bytes(), &mut screen)?;
/// assert_eq!(reply, ConsentReply::Undecided);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// Returns the error of the stream when the question cannot be written or the reply not be read.
pub fn ask_for_consent(
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> io::Result<ConsentReply> {
    output.write_all(DISCLOSURE.as_bytes())?;
    for _ in 0..MAX_TRIES {
        output.write_all(QUESTION.as_bytes())?;
        output.flush()?;
        let mut line = String::new();
        if input.read_line(&mut line)? == 0 {
            // Whatever is printed next starts on a line of its own.
            output.write_all(b"\n")?;
            return Ok(ConsentReply::Undecided);
        }
        match line.trim().to_ascii_lowercase().as_str() {
            // An empty line takes the default, which the question shows by its capital: `[Y/n]`.
            "" | "y" | "yes" => return Ok(ConsentReply::Yes),
            "n" | "no" => return Ok(ConsentReply::No),
            _ => output.write_all(b"Please answer y or n.\n")?,
        }
    }
    Ok(ConsentReply::Undecided)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the reply to what was typed, and how often the question was asked.
    fn reply_to(typed: &str) -> (ConsentReply, usize) {
        let mut screen = Vec::new();
        let reply =
            ask_for_consent(&mut typed.as_bytes(), &mut screen).expect("memory does not fail");
        let screen = String::from_utf8(screen).expect("text");
        assert!(screen.starts_with(DISCLOSURE));
        (reply, screen.matches(QUESTION).count())
    }

    #[test]
    fn after_two_tries_the_question_is_left_undecided() {
        assert_eq!(reply_to("y\n"), (ConsentReply::Yes, 1));
        assert_eq!(reply_to("\n"), (ConsentReply::Yes, 1));
        assert_eq!(reply_to(" YES \n"), (ConsentReply::Yes, 1));
        assert_eq!(reply_to("n\n"), (ConsentReply::No, 1));
        assert_eq!(reply_to("perhaps\nNo\n"), (ConsentReply::No, 2));
        assert_eq!(
            reply_to("perhaps\nlater\ny\n"),
            (ConsentReply::Undecided, 2)
        );
        assert_eq!(reply_to(""), (ConsentReply::Undecided, 1));
        assert_eq!(reply_to("perhaps"), (ConsentReply::Undecided, 2));
    }
}
