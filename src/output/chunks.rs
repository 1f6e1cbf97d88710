//! Results that are written while they are made: the whole could take far more memory than what was
//! read.

use std::fmt::{self, Write};

use super::stream::Stream;
use super::styled::Styled;
use super::ui::Ui;
use crate::error::Result;

/// How much text is gathered before it is written.
const CHUNK_LEN: usize = 64 << 10;

/// The longest text that is copied in pieces.
const MAX_SHORT_LEN: usize = 64;

/// Text on its way to stdout.
pub(super) struct Chunks<'a> {
    ui: &'a Ui,
    text: String,
    outcome: Result<()>,
}

impl Ui {
    /// Writes to stdout what `write` makes, in chunks, with styles where stdout shows them.
    pub(super) fn print_chunks(
        &self,
        write: impl FnOnce(&mut Styled<Chunks>) -> fmt::Result,
    ) -> Result<()> {
        let chunks = Chunks {
            ui: self,
            text: String::new(),
            outcome: Ok(()),
        };
        let mut styled = Styled::new(chunks, self.styling(Stream::Stdout));
        let outcome = write(&mut styled);
        let mut chunks = styled.into_inner();
        // What failed is in `outcome` of the chunks: a `fmt::Error` cannot say it.
        let _ = outcome.and_then(|()| chunks.flush());
        chunks.outcome
    }
}

impl Chunks<'_> {
    fn flush(&mut self) -> fmt::Result {
        let text = std::mem::take(&mut self.text);
        self.print(&text)?;
        self.text = text;
        self.text.clear();
        Ok(())
    }

    fn print(&mut self, text: &str) -> fmt::Result {
        self.outcome = self.ui.print(text);
        match self.outcome {
            Ok(()) => Ok(()),
            Err(_) => Err(fmt::Error),
        }
    }
}

impl Write for Chunks<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.text.len() + text.len() > CHUNK_LEN {
            self.flush()?;
        }
        if text.len() > CHUNK_LEN {
            // Not copied: a single text can be as long as a response.
            return self.print(text);
        }
        push(&mut self.text, text);
        Ok(())
    }
}

/// Whether the C library's `memcpy` takes longer to begin than to copy a short text.
const MEMCPY_STARTS_SLOWLY: bool = cfg!(all(target_env = "musl", target_arch = "x86_64"));

/// Appends to a text. Most of what is written are marks, names and numbers.
#[inline]
fn push(text: &mut String, more: &str) {
    if MEMCPY_STARTS_SLOWLY && more.len() <= MAX_SHORT_LEN {
        push_in_pieces(text, more);
    } else {
        text.push_str(more);
    }
}

/// Appends to a text without a call of `memcpy`: the length of each piece is known when this is
/// compiled.
#[inline]
fn push_in_pieces(text: &mut String, mut rest: &str) {
    while let Some((piece, after)) = rest.split_at_checked(16) {
        text.push_str(piece);
        rest = after;
    }
    if let Some((piece, after)) = rest.split_at_checked(8) {
        text.push_str(piece);
        rest = after;
    }
    if let Some((piece, after)) = rest.split_at_checked(4) {
        text.push_str(piece);
        rest = after;
    }
    while let Some((piece, after)) = rest.split_at_checked(1) {
        text.push_str(piece);
        rest = after;
    }
    // What begins with a character of several bytes.
    text.push_str(rest);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_copied_in_pieces_is_copied_whole(texts in prop::collection::vec("[a-d€🛫]{0,80}", 0..4)) {
            let mut copied = String::new();
            for text in &texts {
                push_in_pieces(&mut copied, text);
            }
            prop_assert_eq!(copied, texts.concat());
        }
    }
}
