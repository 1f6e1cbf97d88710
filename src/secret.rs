//! Secrets that cannot be printed, not even by `{:?}`, and that are overwritten in memory when
//! dropped.

use std::fmt;

use serde::Deserialize;
use zeroize::Zeroizing;

/// A token or a password.
///
/// Only this value is overwritten: copies that the HTTP library makes when it sends them are not.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub(crate) struct Secret(Zeroizing<String>);

impl Secret {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// Returns the text, for the request or the file that it belongs in and nothing else.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }

    /// Returns whether it can be sent in a header as a token: visible ASCII, and not empty.
    pub(crate) fn is_valid_token(&self) -> bool {
        !self.0.is_empty() && self.0.bytes().all(|byte| byte.is_ascii_graphic())
    }

    /// Returns whether it can be the value of a cookie, and nothing beyond it. RFC 6265 §4.1.1
    pub(crate) fn is_valid_cookie(&self) -> bool {
        self.is_valid_token() && !self.0.contains(['"', ',', ';', '\\'])
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(...)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_never_prints_itself() {
        assert_eq!(format!("{:?}", Secret::new("kpat_1234")), "Secret(...)");
    }

    #[test]
    fn only_visible_ascii_can_be_a_token() {
        for (text, is_valid) in [
            ("kpat_1", true),
            ("", false),
            ("a b", false),
            ("a\r\nX: y", false),
            ("ü", false),
        ] {
            assert_eq!(Secret::new(text).is_valid_token(), is_valid, "{text:?}");
        }
    }

    #[test]
    fn a_cookie_cannot_end_before_its_value_does() {
        assert!(Secret::new("eyJ.a-b_c~d+e/f=!#$%&'()*:<>?@[]^`{|}").is_valid_cookie());
        for text in ["", "a b", "a;b", "a,b", "a\"", "a\\", "a\r\nX: y", "ü"] {
            assert!(!Secret::new(text).is_valid_cookie(), "{text:?}");
        }
    }
}
