//! Text in the encodings that files come in.

/// The mark that some programs begin a file with.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Decodes UTF-8 and UTF-16, with a byte order mark or without; an error names the encoding.
///
/// UTF-16 is what PowerShell writes with `>`.
pub(crate) fn decoded(bytes: &[u8]) -> Result<String, String> {
    let text = match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Err(not_supported("UTF-32")),
        // Text begins with ASCII, whose other bytes are zero in these encodings.
        [1..=255, 0, 0, 0, ..] | [0, 0, 0, 1..=255, ..] => Err(not_supported("UTF-32")),
        [0xff, 0xfe, ..] | [1..=255, 0, ..] => utf_16(bytes, u16::from_le_bytes),
        [0xfe, 0xff, ..] | [0, 1..=255, ..] => utf_16(bytes, u16::from_be_bytes),
        _ => utf_8(bytes),
    }?;
    match text.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => Ok(rest.to_owned()),
        None => Ok(text),
    }
}

fn utf_8(bytes: &[u8]) -> Result<String, String> {
    match str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = 1 + valid.iter().filter(|byte| **byte == b'\n').count();
            Err(format!("not valid UTF-8 (line {line})"))
        }
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, String> {
    let (pairs, rest) = bytes.as_chunks();
    if !rest.is_empty() {
        return Err("UTF-16 of an odd length".to_owned());
    }
    char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .collect::<Result<String, _>>()
        .map_err(|_| "not valid UTF-16".to_owned())
}

fn not_supported(encoding: &str) -> String {
    format!("the encoding is {encoding}; save it as UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns `text` in UTF-16, in the byte order of `bytes`.
    fn utf_16_of(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn utf_8_and_utf_16_are_read_with_and_without_a_mark() {
        let text = "default:\n  # ü €\n  output: json\r\n";
        let marked = format!("\u{feff}{text}");
        for form in [text, &marked] {
            for bytes in [
                form.as_bytes().to_vec(),
                utf_16_of(form, u16::to_le_bytes),
                utf_16_of(form, u16::to_be_bytes),
            ] {
                assert_eq!(decoded(&bytes).as_deref(), Ok(text), "{bytes:?}");
            }
        }
        assert_eq!(decoded(b"").as_deref(), Ok(""));
        assert_eq!(decoded(b"a").as_deref(), Ok("a"));
        let astral = utf_16_of("a\u{1f600}", u16::to_le_bytes);
        assert_eq!(decoded(&astral).as_deref(), Ok("a\u{1f600}"));
    }

    #[test]
    fn other_encodings_are_named() {
        let utf_32 = "the encoding is UTF-32; save it as UTF-8";
        for (bytes, expected) in [
            (&b"\xff\xfe\0\0a\0\0\0"[..], utf_32),
            (b"\0\0\xfe\xff\0\0\0a", utf_32),
            (b"a\0\0\0", utf_32),
            (b"\0\0\0a", utf_32),
            (b"a\n\xe9", "not valid UTF-8 (line 2)"),
            (b"\xff\xfea\0b", "UTF-16 of an odd length"),
            (b"\xff\xfe\x00\xd8", "not valid UTF-16"),
            (b"\xff", "not valid UTF-8 (line 1)"),
        ] {
            assert_eq!(decoded(bytes), Err(expected.to_owned()), "{bytes:?}");
        }
    }
}
