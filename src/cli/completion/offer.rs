//! What completion offers, and how it is handed to the scripts.

use std::fmt;

/// A word that may stand at the cursor, and what it is.
pub(super) struct Offer {
    pub(super) word: String,
    pub(super) description: String,
}

/// Everything that may stand at the cursor.
pub(super) enum Offers {
    Words(Vec<Offer>),
    /// A file: shells know better how to complete its name.
    Files,
}

impl Offer {
    pub(super) fn new(word: impl Into<String>, description: impl fmt::Display) -> Self {
        Self {
            word: word.into(),
            description: description.to_string(),
        }
    }

    /// Returns an offer that needs no description.
    pub(super) fn bare(word: impl Into<String>) -> Self {
        Self::new(word, "")
    }
}

impl Offers {
    /// Returns these with what stands before them in the same word.
    pub(super) fn prefixed(self, prefix: &str) -> Self {
        let Self::Words(mut offers) = self else {
            return self;
        };
        for offer in &mut offers {
            offer.word.insert_str(0, prefix);
        }
        Self::Words(offers)
    }
}

/// Writes a line for each offer, with a tab before the description. No word begins with a colon, so
/// a line that does is an instruction to the script.
impl fmt::Display for Offers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Words(offers) = self else {
            return writeln!(f, ":files");
        };
        for Offer { word, description } in offers {
            // The scripts read one offer per line, so a description must not contain a line break.
            match description.lines().next() {
                Some(line) => writeln!(f, "{word}\t{line}")?,
                None => writeln!(f, "{word}")?,
            }
        }
        Ok(())
    }
}
