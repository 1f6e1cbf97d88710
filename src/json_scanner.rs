//! Reads JSON text value by value, without building any.

use crate::ascii::end_of_plain;

/// How many arrays and objects a value may be nested in: fewer than serde_json reads.
const MAX_LEVELS: usize = 100;

/// A place in JSON text.
///
/// Every method returns `None` where it does not know that the text is JSON: where it is not, where
/// it is nested deeply, and at a character that is escaped in two halves. serde_json knows it then,
/// and has the message.
pub(crate) struct Scanner<'a> {
    text: &'a str,
    at: usize,
    /// How many arrays and objects may still be opened.
    levels: usize,
}

impl<'a> Scanner<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            levels: MAX_LEVELS,
        }
    }

    /// Reads an object; `member` gets each key, in quotes, and reads its value.
    pub(crate) fn object(
        &mut self,
        mut member: impl FnMut(&mut Self, &'a str) -> Option<()>,
    ) -> Option<()> {
        self.take(b'{')?;
        self.levels = self.levels.checked_sub(1)?;
        if self.next_byte()? == b'}' {
            self.at += 1;
        } else {
            loop {
                self.next_byte()?;
                let start = self.at;
                self.string()?;
                let key = &self.text[start..self.at];
                self.take(b':')?;
                member(self, key)?;
                if self.is_last(b'}')? {
                    break;
                }
            }
        }
        self.levels += 1;
        Some(())
    }

    /// Reads an array; `element` reads each element.
    pub(crate) fn array(&mut self, mut element: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.take(b'[')?;
        self.levels = self.levels.checked_sub(1)?;
        if self.next_byte()? == b']' {
            self.at += 1;
        } else {
            loop {
                element(self)?;
                if self.is_last(b']')? {
                    break;
                }
            }
        }
        self.levels += 1;
        Some(())
    }

    /// Reads a value, and returns its text.
    pub(crate) fn value(&mut self) -> Option<&'a str> {
        self.value_with(Self::skip)
    }

    /// Reads a value by `read`, and returns its text.
    pub(crate) fn value_with(
        &mut self,
        read: impl FnOnce(&mut Self) -> Option<()>,
    ) -> Option<&'a str> {
        self.next_byte()?;
        let start = self.at;
        read(self)?;
        Some(&self.text[start..self.at])
    }

    /// Returns the next byte that is no space.
    #[inline]
    pub(crate) fn next_byte(&mut self) -> Option<u8> {
        loop {
            match self.byte()? {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                byte => return Some(byte),
            }
        }
    }

    /// Reads the end of the text.
    pub(crate) fn end(&mut self) -> Option<()> {
        match self.next_byte() {
            None => Some(()),
            Some(_) => None,
        }
    }

    fn skip(&mut self) -> Option<()> {
        match self.next_byte()? {
            b'"' => self.string(),
            b'{' => self.object(|scanner, _| scanner.skip()),
            b'[' => self.array(Self::skip),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            _ => self.number(),
        }
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn take(&mut self, byte: u8) -> Option<()> {
        if self.next_byte()? != byte {
            return None;
        }
        self.at += 1;
        Some(())
    }

    /// Reads what follows a part: a comma, or `close`.
    #[inline]
    fn is_last(&mut self, close: u8) -> Option<bool> {
        let byte = self.next_byte()?;
        if byte != b',' && byte != close {
            return None;
        }
        self.at += 1;
        Some(byte == close)
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += word.len();
        rest.starts_with(word).then_some(())
    }

    fn string(&mut self) -> Option<()> {
        if self.byte()? != b'"' {
            return None;
        }
        self.at += 1;
        loop {
            self.at = end_of_plain(self.text.as_bytes(), self.at);
            match self.byte()? {
                b'"' => break,
                b'\\' => self.escape()?,
                // A control character.
                _ => return None,
            }
        }
        self.at += 1;
        Some(())
    }

    fn escape(&mut self) -> Option<()> {
        let rest = &self.text.as_bytes()[self.at + 1..];
        match rest.first()? {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 2,
            b'u' => {
                let digits: &[u8; 4] = rest[1..].first_chunk()?;
                let code = digits.iter().try_fold(0, |code, digit| {
                    Some(code * 16 + char::from(*digit).to_digit(16)?)
                })?;
                // `None` for half of a character.
                char::from_u32(code)?;
                self.at += 6;
            }
            _ => return None,
        }
        Some(())
    }

    fn number(&mut self) -> Option<()> {
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        if self.byte() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.byte(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Some(())
    }

    /// Reads at least one digit.
    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::json_check::check;

    fn is_json(text: &str) -> bool {
        let mut scanner = Scanner::new(text);
        scanner.value().and_then(|_| scanner.end()).is_some()
    }

    #[test]
    fn json_is_what_serde_json_reads() {
        for text in [
            "0",
            "-0",
            "10.50e+7",
            "1E-2",
            "true",
            " false ",
            "\n\r\tnull",
            "\"\"",
            "[]",
            "{}",
            r#""\" \\ \/ \b \f \n \r \t \u00e9 \uFFFF é 🛫""#,
            r#"[1, [], {"a": {"b": "c"}, "d":[true,false]}, "12345678901234567\"" ]"#,
        ] {
            assert!(check(text).is_ok() && is_json(text), "{text}");
        }
        for text in [
            "",
            " ",
            "-",
            "01",
            "1.",
            ".5",
            "1e",
            "1e+",
            "+1",
            "0x1",
            "tru",
            "truE",
            "nul",
            "\"",
            "\"1234567\n\"",
            "\"\u{1f}\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"\\u+123\"",
            "\"\\ud800\"",
            "\"\\",
            "\"\\u12",
            "[",
            "[1",
            "[1,",
            "[1,]",
            "[,1]",
            "[1 2]",
            "]",
            "{",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":1",
            "{\"a\":1,}",
            "{,}",
            "{a:1}",
            "{1:1}",
            "{\"a\" 1}",
            "{\"a\":1]",
            "[1}",
            "1 2",
            "\u{c}1",
            "\u{a0}1",
            "\u{feff}1",
            "'a'",
            "NaN",
            "//",
        ] {
            assert!(check(text).is_err() && !is_json(text), "{text}");
        }
    }

    #[test]
    fn what_is_nested_deeply_is_left_to_serde_json() {
        let nested = |levels| "[".repeat(levels) + &"]".repeat(levels);
        assert!(is_json(&nested(MAX_LEVELS)));
        assert!(!is_json(&nested(MAX_LEVELS + 1)));
        assert!(check(&nested(MAX_LEVELS + 1)).is_ok());
        // Not the number of arrays counts.
        assert!(is_json(&format!("[{}[]]", "[[]],".repeat(MAX_LEVELS))));
    }

    proptest! {
        #[test]
        fn no_text_is_json_that_serde_json_refuses(text in r#"[\[\]{}",:\\ ue01a.\-\n\u{1}é]{0,24}"#) {
            prop_assert!(!is_json(&text) || check(&text).is_ok(), "{}", text);
        }

        #[test]
        fn tokens_are_joined_as_serde_json_joins_them(tokens in prop::collection::vec(
            prop::sample::select(vec!["[", "]", "{", "}", ",", ":", "\"a\"", "1", "-1.5e3", "null", " ", "\"\\n\""]), 0..14,
        )) {
            let text = tokens.concat();
            prop_assert_eq!(is_json(&text), check(&text).is_ok(), "{}", text);
        }

        #[test]
        fn a_string_is_read_wherever_its_end_is(text in ".{0,40}") {
            let json = serde_json::Value::from(text).to_string();
            prop_assert!(is_json(&json), "{}", json);
        }
    }
}
