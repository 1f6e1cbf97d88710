//! Says openly what is reported, and asks. Speaks only to the streams it is given.

use std::io::{self, BufRead, Write};

/// What the user is told before being asked.
pub const DISCLOSURE: &str = "\
kongctl reports one small event for each command: its name (such as `get apis`), kongctl's version, the operating\n\
system and processor, and the time. Never arguments, names, tokens, addresses, or anything that identifies you.\n\
See it all with `kongctl telemetry status`; change your mind with `kongctl telemetry enable` or `disable`.\n";

/// The question. \[D\]
const QUESTION: &str = "Allow kongctl to collect usage data on this device? [Y/n] ";

/// How often it is asked before it is left open. \[D\]
const TRIES: usize = 2;

/// Says how the question was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentReply {
    /// The user agreed.
    Yes,
    /// The user declined.
    No,
    /// The user said neither; nothing is to be written down.
    Undecided,
}

/// Discloses, and asks up to two times; the end of input leaves it undecided. \[D\]
///
/// ```
/// use kongctl::telemetry::{ConsentReply, ask_for_consent};
///
/// let mut screen = Vec::new();
/// assert_eq!(ask_for_consent(&mut "what?\nn\n".as_bytes(), &mut screen).unwrap(), ConsentReply::No);
/// ```
///
/// # Errors
/// When the question cannot be shown or the answer not be read.
pub fn ask_for_consent(
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> io::Result<ConsentReply> {
    output.write_all(DISCLOSURE.as_bytes())?;
    for _ in 0..TRIES {
        output.write_all(QUESTION.as_bytes())?;
        output.flush()?;
        let mut line = String::new();
        if input.read_line(&mut line)? == 0 {
            output.write_all(b"\n")?;
            return Ok(ConsentReply::Undecided);
        }
        match line.trim().to_ascii_lowercase().as_str() {
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

    fn answered(typed: &str) -> (ConsentReply, usize) {
        let mut screen = Vec::new();
        let answer =
            ask_for_consent(&mut typed.as_bytes(), &mut screen).expect("memory does not fail");
        let screen = String::from_utf8(screen).expect("text");
        assert!(screen.starts_with(DISCLOSURE));
        (answer, screen.matches(QUESTION).count())
    }

    #[test]
    fn two_tries_then_it_is_left_open() {
        assert_eq!(answered("y\n"), (ConsentReply::Yes, 1));
        assert_eq!(answered("\n"), (ConsentReply::Yes, 1));
        assert_eq!(answered(" YES \n"), (ConsentReply::Yes, 1));
        assert_eq!(answered("n\n"), (ConsentReply::No, 1));
        assert_eq!(answered("perhaps\nNo\n"), (ConsentReply::No, 2));
        assert_eq!(
            answered("perhaps\nlater\ny\n"),
            (ConsentReply::Undecided, 2)
        );
        assert_eq!(answered(""), (ConsentReply::Undecided, 1));
        assert_eq!(answered("perhaps"), (ConsentReply::Undecided, 2));
    }
}
