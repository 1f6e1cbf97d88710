//! The disclosure, and the question that a first login asks.
//!
//! Reads from and writes to the streams that it is given, so the caller decides which terminal is
//! asked, and a test can be one.

use std::io::{self, BufRead, Write};

use crate::telemetry::sink::Destination;

/// Returns the text that a user sees before the question: what is collected, what is not, where it
/// goes, how to opt out.
///
/// Its lines fit a terminal of 80 columns, and end in line feeds. A program without a terminal to
/// ask on prints it instead.
///
/// ```
/// use kongctl::telemetry::{Destination, Endpoint, disclosure};
///
/// let endpoint = Endpoint::parse("stats.example.com:61829").expect("an endpoint");
/// let text = disclosure(&Destination::Udp(endpoint));
/// assert!(text.contains("Events go to stats.example.com:61829.\n"));
/// assert!(text.contains("kongctl telemetry status"));
/// ```
#[must_use]
pub fn disclosure(destination: &Destination) -> String {
    let place = match destination {
        Destination::Udp(endpoint) if endpoint.is_local() => {
            format!("Events go to {endpoint}, which is this machine.")
        }
        Destination::Udp(endpoint) => format!("Events go to {endpoint}."),
        Destination::File(path) => {
            let path = path.display().to_string();
            format!("Events go to the file {}.", path.escape_debug())
        }
    };
    format!("{CONTENT}{place}\n{CONTROL}")
}

/// What an event contains.
const CONTENT: &str = "\
kongctl reports one small event for each command: its name (such as `get apis`),
kongctl's version, the operating system and processor, and the time.
Never arguments, names, tokens, addresses, or anything that identifies you.
";

/// How users look and choose.
const CONTROL: &str = "\
See it all with `kongctl telemetry status`; change your mind with
`kongctl telemetry enable` or `kongctl telemetry disable`.
";

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
/// use kongctl::telemetry::{ConsentReply, Destination, Endpoint, ask_for_consent};
///
/// let destination = Destination::Udp(Endpoint::parse("127.0.0.1:61829").expect("an endpoint"));
/// let mut screen = Vec::new();
/// let reply = ask_for_consent(&destination, &mut "what?\nn\n".as_bytes(), &mut screen)?;
/// assert_eq!(reply, ConsentReply::No);
///
/// let reply = ask_for_consent(&destination, &mut "".as_bytes(), &mut screen)?;
/// assert_eq!(reply, ConsentReply::Undecided);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// Returns the error of the stream when the question cannot be written or the reply not be read.
pub fn ask_for_consent(
    destination: &Destination,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> io::Result<ConsentReply> {
    output.write_all(disclosure(destination).as_bytes())?;
    for _ in 0..MAX_TRIES {
        output.write_all(QUESTION.as_bytes())?;
        output.flush()?;
        // Bytes, because a terminal can send anything, and a slip is no error of the login.
        let mut line = Vec::new();
        if input.read_until(b'\n', &mut line)? == 0 {
            // Whatever is printed next starts on a line of its own.
            output.write_all(b"\n")?;
            return Ok(ConsentReply::Undecided);
        }
        let reply = String::from_utf8_lossy(&line).trim().to_ascii_lowercase();
        match reply.as_str() {
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
    use crate::telemetry::sink::Endpoint;

    fn destination(text: &str) -> Destination {
        Destination::Udp(Endpoint::parse(text).expect("an endpoint"))
    }

    /// Returns the reply to what was typed, and how often the question was asked.
    fn reply_to(mut typed: &[u8]) -> (ConsentReply, usize) {
        let destination = destination("stats.example.com:61829");
        let mut screen = Vec::new();
        let reply = ask_for_consent(&destination, &mut typed, &mut screen);
        let screen = String::from_utf8(screen).expect("text");
        assert!(screen.starts_with(&disclosure(&destination)));
        let reply = reply.expect("memory does not fail");
        (reply, screen.matches(QUESTION).count())
    }

    #[test]
    fn the_disclosure_names_the_destination_on_lines_of_80_columns() {
        let file = Destination::File("/home/me/\u{1b}[2J/telemetry.log".into());
        for (destination, line) in [
            (
                destination("stats.example.com:61829"),
                "Events go to stats.example.com:61829.",
            ),
            (
                destination("127.0.0.1:61829"),
                "Events go to 127.0.0.1:61829, which is this machine.",
            ),
            (
                destination("localhost:9"),
                "Events go to localhost:9, which is this machine.",
            ),
            (
                file,
                "Events go to the file /home/me/\\u{1b}[2J/telemetry.log.",
            ),
        ] {
            let text = disclosure(&destination);
            assert!(text.lines().any(|shown| shown == line), "{text}");
            assert!(text.lines().all(|line| line.len() <= 80), "{text}");
            assert!(text.ends_with(".\n"));
        }
    }

    #[test]
    fn after_two_tries_the_question_is_left_undecided() {
        assert_eq!(reply_to(b"y\n"), (ConsentReply::Yes, 1));
        assert_eq!(reply_to(b"\n"), (ConsentReply::Yes, 1));
        assert_eq!(reply_to(b" YES \n"), (ConsentReply::Yes, 1));
        assert_eq!(reply_to(b"n\n"), (ConsentReply::No, 1));
        assert_eq!(reply_to(b"perhaps\nNo\n"), (ConsentReply::No, 2));
        assert_eq!(
            reply_to(b"perhaps\nlater\ny\n"),
            (ConsentReply::Undecided, 2)
        );
        assert_eq!(reply_to(b""), (ConsentReply::Undecided, 1));
        assert_eq!(reply_to(b"perhaps"), (ConsentReply::Undecided, 2));
        assert_eq!(reply_to(b"\xff\x00\nn\n"), (ConsentReply::No, 2));
    }
}
