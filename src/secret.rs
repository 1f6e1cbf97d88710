//! Holds what nobody may see: it cannot be printed, not even by `{:?}`, and is wiped from memory when it is dropped.

use std::fmt;

use serde::Deserialize;
use zeroize::Zeroizing;

/// Holds a token.
///
/// Wiped is what this value holds; copies that the HTTP library makes on their way out are beyond reach.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub(crate) struct Secret(Zeroizing<String>);

impl Secret {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself: for the request or the file that it is meant for, and nothing else.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }

    /// Tells whether it can be part of a header: visible ASCII, and not empty.
    pub(crate) fn is_sound(&self) -> bool {
        !self.0.is_empty() && self.0.bytes().all(|byte| byte.is_ascii_graphic())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_never_prints_itself() {
        assert_eq!(format!("{:?}", Secret::new("kpat_1234")), "Secret(…)");
    }

    #[test]
    fn only_visible_ascii_can_be_part_of_a_header() {
        for (text, is_sound) in [
            ("kpat_1", true),
            ("", false),
            ("a b", false),
            ("a\r\nX: y", false),
            ("ü", false),
        ] {
            assert_eq!(Secret::new(text).is_sound(), is_sound, "{text:?}");
        }
    }
}
