//! Limits of the JSON that jq gets.
//!
//! The parser of jaq recurses once per level and takes time that grows with the square of the
//! digits of an integer. Both are decided by the server, also in a string of the response that an
//! expression parses. So the limits are checked before anything is parsed.

/// How deep a value may be nested: as deep as what is read from Konnect.
pub(super) const MAX_DEPTH: usize = 128;

/// How many digits in a row a number may have.
pub(super) const MAX_DIGITS: usize = 4096;

/// How many values may be in memory at once; the smallest take up to 300 bytes each.
pub(super) const MAX_VALUES: usize = 4_000_000;

/// What was found in JSON texts so far.
#[derive(Default)]
pub(super) struct Limits {
    values: usize,
}

impl Limits {
    /// Returns which limit a JSON text exceeds, if any. The text need not be valid.
    ///
    /// It is read as the parser reads it, which allows comments and several values in one text.
    pub(super) fn exceeded_by(&mut self, json: &[u8]) -> Option<&'static str> {
        let mut depth = 0_usize;
        let mut digits = 0_usize;
        let mut rest = json.iter();
        self.values += 1;
        while let Some(byte) = rest.next() {
            digits = if byte.is_ascii_digit() { digits + 1 } else { 0 };
            match byte {
                b'[' | b'{' => {
                    depth += 1;
                    self.values += 1;
                }
                b',' => self.values += 1,
                b']' | b'}' => depth = depth.saturating_sub(1),
                b'"' => skip_string(&mut rest),
                b'#' => _ = rest.find(|byte| **byte == b'\n'),
                _ => {}
            }
            if depth > MAX_DEPTH {
                return Some("it is nested more than 128 levels deep");
            }
            if digits > MAX_DIGITS {
                return Some("it has a number of more than 4096 digits");
            }
        }
        (self.values > MAX_VALUES).then_some("it has more than 4 million values")
    }
}

/// Skips the rest of a string, its closing quote included.
fn skip_string<'a>(rest: &mut impl Iterator<Item = &'a u8>) {
    while let Some(byte) = rest.next() {
        match byte {
            b'"' => return,
            b'\\' => _ = rest.next(),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_and_digits_are_limited_wherever_they_are() {
        let open = "[".repeat(MAX_DEPTH);
        let digits = "1".repeat(MAX_DIGITS);
        for allowed in [
            open.clone(),
            "{\"a\":".repeat(MAX_DEPTH),
            digits.clone(),
            format!("[-{digits}, {digits}.{digits}e{digits}]"),
            format!("\"{open}[{digits}1\""),
            format!("\"\\\"{open}[{digits}1\""),
            format!("\"\\\\\\\"{open}[\""),
            format!("# \" {open}[[ {digits}1\n[]"),
            "[]".repeat(1000),
            "]".repeat(1000),
            String::new(),
        ] {
            let exceeded = Limits::default().exceeded_by(allowed.as_bytes());
            assert_eq!(exceeded, None, "{allowed:.40}");
        }
        for refused in [
            format!("{open}["),
            format!("{open}{{"),
            format!("]]]{open}["),
            format!("\"\\\\\"{open}["),
            format!("# \"\n{open}["),
            format!("{digits}1"),
            format!("[1, -{digits}1.5]"),
            format!("0.{digits}1"),
            format!("1e{digits}1"),
            format!("\"a\" {digits}1"),
        ] {
            let exceeded = Limits::default().exceeded_by(refused.as_bytes());
            assert!(exceeded.is_some(), "{refused:.40}");
        }
    }

    #[test]
    fn the_values_of_all_texts_are_counted() {
        let mut limits = Limits::default();
        let mut sum = 0;
        for (text, values) in [
            ("1", 1),
            ("[0,0,0,0]", 5),
            (r#"{"a":[],"b":{}}"#, 5),
            (r#""[,[,""#, 1),
            ("# ,,,\n1", 1),
        ] {
            sum += values;
            assert_eq!(limits.exceeded_by(text.as_bytes()), None);
            assert_eq!(limits.values, sum, "{text}");
        }
        limits.values = MAX_VALUES;
        assert!(limits.exceeded_by(b"1").is_some());
    }
}
