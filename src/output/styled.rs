//! Text with styles: weight, and the colors that a terminal has 16 of, because its user chose them
//! to be readable on the background.

use std::fmt::{self, Write};

use crate::style::Styling;

/// What a piece of text is, which decides how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// What an error begins with.
    Error,
    /// What a hint begins with.
    Hint,
    /// The headers of a table, and what else is to be seen first.
    Heading,
    /// The name of a member of an object.
    Key,
    String,
    /// A number, `true` or `false`.
    Number,
    /// What is not there, or matters less than what is beside it.
    Faint,
    /// A state as it should be.
    Good,
    /// A state that something has to be done about.
    Bad,
}

const RESET: &str = "\x1b[0m";

impl Role {
    /// Returns the escape sequence that begins the style.
    fn sequence(self) -> &'static str {
        match self {
            Self::Error => "\x1b[1;31m",
            Self::Hint => "\x1b[1;36m",
            Self::Heading => "\x1b[1m",
            // As in gh and jq, except for yellow, which cannot be read on white.
            Self::Key => "\x1b[1;34m",
            Self::String | Self::Good => "\x1b[32m",
            Self::Number => "\x1b[35m",
            Self::Faint => "\x1b[2m",
            Self::Bad => "\x1b[31m",
        }
    }
}

/// A writer that knows whether styles are shown.
pub(crate) struct Styled<W> {
    out: W,
    styling: Styling,
}

impl<W: Write> Styled<W> {
    pub(super) fn new(out: W, styling: Styling) -> Self {
        Self { out, styling }
    }

    pub(super) fn into_inner(self) -> W {
        self.out
    }

    pub(super) fn shows_styles(&self) -> bool {
        self.styling == Styling::Ansi
    }

    /// Writes what `write` writes, in the style of `role`.
    ///
    /// It must not contain escape sequences: those of a text from elsewhere are escaped before.
    pub(super) fn styled(
        &mut self,
        role: Role,
        write: impl FnOnce(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        if !self.shows_styles() {
            return write(self);
        }
        self.out.write_str(role.sequence())?;
        write(self)?;
        self.out.write_str(RESET)
    }
}

impl<W: Write> Write for Styled<W> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.out.write_str(text)
    }
}

/// Returns a text in the style of `role`.
pub(crate) fn styled(text: &str, role: Role, styling: Styling) -> String {
    match styling {
        Styling::Plain => text.to_owned(),
        Styling::Ansi => format!("{}{text}{RESET}", role.sequence()),
    }
}

/// Returns a text of kongctl without its styles.
pub(super) fn unstyled(text: &str) -> String {
    let mut parts = text.split("\x1b[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str(part.split_once('m').map_or("", |(_, text)| text));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_ends_where_its_text_ends() {
        let text = styled("on", Role::Good, Styling::Ansi);
        assert_eq!(text, "\x1b[32mon\x1b[0m");
        assert_eq!(unstyled(&format!("a {text} b")), "a on b");
        assert_eq!(styled("on", Role::Good, Styling::Plain), "on");
    }
}
