//! The secrets of a run, and how text is rid of them before it is shown.
//!
//! Servers repeat what they were sent: in the body of an error, in a header, in a page for people.
//! Instead of each place that quotes a server, the ways to the user redact: the methods of `Ui`
//! that write to stderr, the one that prints what kongctl itself knows, and the log. Other results
//! on stdout are the user's data and stay as they are. Short secrets, which may be words of any
//! text, are redacted where an error quotes a server.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::prelude::{BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD};

use crate::secret::Secret;

/// What is shown in place of a secret.
const REPLACEMENT: &str = "***";
/// The shortest secret that is looked for everywhere, in bytes: a shorter one may be a part of any
/// word.
const MIN_LEN: usize = 8;
/// How much of the beginning of a secret is redacted wherever it is, in bytes.
const MIN_PREFIX_LEN: usize = 16;
/// How Konnect's tokens begin: those of people, and those of system accounts. In capitals as well,
/// because the name of a profile becomes part of the name of a variable.
const TOKEN_PREFIXES: [&str; 4] = ["kpat_", "spat_", "KPAT_", "SPAT_"];
/// How many letters and digits make a token: far fewer than they have.
const MIN_TOKEN_LEN: usize = 20;
/// How a JSON Web Token begins: `{"` in base64.
const JWT_PREFIX: &[u8] = b"eyJ";
/// How long its first part may be. Bounded: a text may begin like one at each of its bytes.
const MAX_JWT_HEADER_LEN: usize = 1024;
/// How many times a text may be encoded, one encoding in another.
// Bounded: a long text of `%2525…` or of backslashes would be looked through for each of its bytes.
const MAX_ENCODINGS: usize = 4;
/// What marks the place where a text was cut off.
const ELLIPSES: [&str; 2] = ["…", "..."];

/// The secrets that this run has sent to a server, each in all its forms. Clones share them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Secrets(Arc<Mutex<Vec<Secret>>>);

impl Secrets {
    /// Adds a token or a password, which no text shows from now on. A short one is no token of
    /// Konnect, and would garble messages.
    pub(crate) fn add(&self, secret: &Secret) {
        if secret.expose().len() >= MIN_LEN {
            self.add_value(secret);
        }
    }

    /// Adds a secret of the user's data. A short one is looked for only in what servers say.
    pub(crate) fn add_value(&self, secret: &Secret) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !secret.expose().is_empty() && !known.contains(secret) {
            known.extend(forms(secret));
        }
    }

    /// Returns `text` with `***` in place of each secret, however it is encoded.
    ///
    /// The beginning of a secret counts as well: 16 bytes of it anywhere, 8 where the text was cut.
    /// So does a token that was not sent, such as one that is taken for a path.
    pub(crate) fn redacted<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.replaced(text, Author::Kongctl)
    }

    /// Returns the same of a text that a server wrote: it repeats short secrets as well, as words.
    pub(crate) fn redacted_of_server<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.replaced(text, Author::Server)
    }

    fn replaced<'a>(&self, text: &'a str, author: Author) -> Cow<'a, str> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        replaced(text, &known, author)
    }
}

/// Who wrote a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Author {
    /// It has no values of variables or files, so that a word of it is no secret.
    Kongctl,
    Server,
}

/// Replaces what `forms` have in common with `text`.
fn replaced<'a>(text: &'a str, forms: &[Secret], author: Author) -> Cow<'a, str> {
    let mut begins_form = [false; 256];
    let first_bytes = forms.iter().map(|form| form.expose().as_bytes()[0]);
    // Those of encodings, and of tokens.
    for byte in first_bytes.chain(*b"%\\&ksKSe") {
        begins_form[usize::from(byte)] = true;
    }
    let mut safe = String::new();
    let (mut kept, mut position) = (0, 0);
    while position < text.len() {
        let rest = &text.as_bytes()[position..];
        if !begins_form[usize::from(rest[0])] {
            position += 1;
            continue;
        }
        let known = forms.iter().filter_map(|form| match author {
            _ if form.expose().len() >= MIN_LEN => secret_len(rest, form),
            Author::Server => word_len(text, position, form),
            Author::Kongctl => None,
        });
        let found = known.chain(token_len(rest)).max();
        let Some(len) = found else {
            position += 1;
            continue;
        };
        safe.push_str(&text[kept..position]);
        safe.push_str(REPLACEMENT);
        position += len;
        kept = position;
    }
    if kept == 0 {
        return Cow::Borrowed(text);
    }
    safe.push_str(&text[kept..]);
    Cow::Owned(safe)
}

/// Returns the length of a token of Konnect or a JSON Web Token, recognized by its form.
fn token_len(text: &[u8]) -> Option<usize> {
    if text[0] == JWT_PREFIX[0] {
        return jwt_len(text);
    }
    for prefix in TOKEN_PREFIXES {
        if let Some(rest) = text.strip_prefix(prefix.as_bytes()) {
            let others = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric());
            let len = others.count();
            return (len >= MIN_TOKEN_LEN).then_some(prefix.len() + len);
        }
    }
    None
}

/// Returns the length of a JSON Web Token: three parts in base64, with dots between them.
fn jwt_len(text: &[u8]) -> Option<usize> {
    if !text.starts_with(JWT_PREFIX) {
        return None;
    }
    let is_digit = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let header = text.iter().take(MAX_JWT_HEADER_LEN).take_while(is_digit);
    let mut len = header.count();
    for _ in 0..2 {
        let part = text[len..].strip_prefix(b".")?;
        match part.iter().take_while(is_digit).count() {
            0 => return None,
            digits => len += 1 + digits,
        }
    }
    (len >= MIN_TOKEN_LEN).then_some(len)
}

/// Returns a secret, and what base64 makes of it within a longer text.
fn forms(secret: &Secret) -> Vec<Secret> {
    let mut forms = vec![secret.clone()];
    // Three bytes are four digits of base64: the digits depend on how many bytes are before.
    for before in 0..3 {
        let mut bytes = vec![0; before];
        bytes.extend_from_slice(secret.expose().as_bytes());
        let bytes = Secret::new(String::from_utf8(bytes).unwrap_or_default());
        for alphabet in [BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD] {
            let digits = Secret::new(alphabet.encode(bytes.expose()));
            let own = own_digits(digits.expose(), before, bytes.expose().len());
            if own.len() >= MIN_LEN {
                forms.push(Secret::new(own));
            }
        }
    }
    forms
}

/// Returns the digits that depend on nothing but the bytes after the first `before` of all `len`.
fn own_digits(digits: &str, before: usize, len: usize) -> &str {
    let start = (before * 8).div_ceil(6);
    let end = len * 8 / 6;
    digits.get(start..end).unwrap_or_default()
}

/// Returns how much of `text` is the secret, or enough of its beginning; `None` if it is not.
fn secret_len(text: &[u8], secret: &Secret) -> Option<usize> {
    let secret = secret.expose().as_bytes();
    let literal = common_len(text, secret, |_, _| None);
    let decoded = common_len(text, secret, encoded_len);
    [literal, decoded]
        .into_iter()
        .filter_map(|common| common.enough(text, secret))
        .max()
}

/// Returns the length of a short secret, if it is a word of `text` that begins at a position.
fn word_len(text: &str, position: usize, secret: &Secret) -> Option<usize> {
    let (before, rest) = text.split_at_checked(position)?;
    let secret = secret.expose().as_bytes();
    let common = common_len(rest.as_bytes(), secret, encoded_len);
    let after = rest.get(common.of_text..)?;
    let is_in_word =
        |next: Option<char>| next.is_some_and(|next| next.is_alphanumeric() || next == '_');
    let is_word = !is_in_word(before.chars().next_back()) && !is_in_word(after.chars().next());
    (common.of_secret == secret.len() && is_word).then_some(common.of_text)
}

/// What a text and a secret have in common from their beginning.
struct Common {
    /// The bytes of the secret.
    of_secret: usize,
    /// The bytes of the text that encode them.
    of_text: usize,
}

impl Common {
    /// Returns the bytes of the text, if they tell too much of the secret.
    fn enough(&self, text: &[u8], secret: &[u8]) -> Option<usize> {
        let min = if is_cut(&text[self.of_text..]) {
            MIN_LEN
        } else {
            MIN_PREFIX_LEN
        };
        // At the end of what is common, the text may be within a character that differs.
        let ends_character = str::from_utf8(&text[..self.of_text]).is_ok();
        let is_enough = self.of_secret >= min.min(secret.len());
        (is_enough && ends_character).then_some(self.of_text)
    }
}

/// Returns whether a text ended before `rest`, or was cut there.
fn is_cut(rest: &[u8]) -> bool {
    rest.is_empty()
        || ELLIPSES
            .iter()
            .any(|mark| rest.starts_with(mark.as_bytes()))
}

/// Compares a text with a secret. `encoded_len` tells how long the encoding of a byte is, if it is
/// the beginning of the text.
fn common_len(text: &[u8], secret: &[u8], encoded_len: fn(&[u8], u8) -> Option<usize>) -> Common {
    let mut of_text = 0;
    for (of_secret, byte) in secret.iter().enumerate() {
        let rest = &text[of_text..];
        of_text += match encoded_len(rest, *byte) {
            Some(len) => len,
            None if rest.first() == Some(byte) => 1,
            None => return Common { of_secret, of_text },
        };
    }
    Common {
        of_secret: secret.len(),
        of_text,
    }
}

/// Returns the length of an encoded `byte`: `%2F`, `\/`, `\u002f`, `&#47;`, `&amp;`.
fn encoded_len(text: &[u8], byte: u8) -> Option<usize> {
    match text.first()? {
        b'%' => percent_encoded_len(text, byte),
        b'\\' => json_escape_len(text, byte),
        b'&' => html_entity_len(text, byte),
        _ => None,
    }
}

/// Returns the length of `%2F`, or of `%252F`, which was encoded once more.
fn percent_encoded_len(text: &[u8], byte: u8) -> Option<usize> {
    let mut start = 1;
    for _ in 0..MAX_ENCODINGS {
        let decoded = hex(text.get(start..start + 2)?)?;
        start += 2;
        if decoded == byte {
            return Some(start);
        }
        if decoded != b'%' {
            break;
        }
    }
    None
}

/// Returns the length of `\/`, `\"`, `\\` or `\u002f`, also in a string that was escaped once more.
fn json_escape_len(text: &[u8], byte: u8) -> Option<usize> {
    // Each time that a string is escaped doubles them.
    let text = &text[..text.len().min((1 << MAX_ENCODINGS) + 5)];
    let slashes = text.iter().take_while(|byte| **byte == b'\\').count();
    match text.get(slashes) {
        Some(b'u') => {
            let digits = text.get(slashes + 1..slashes + 5)?.strip_prefix(b"00")?;
            (hex(digits)? == byte).then_some(slashes + 5)
        }
        Some(b'/' | b'"') if text[slashes] == byte => Some(slashes + 1),
        _ => (slashes > 1 && byte == b'\\').then_some(2),
    }
}

/// Returns the length of an entity of HTML.
fn html_entity_len(text: &[u8], byte: u8) -> Option<usize> {
    /// The length of `&#x0002f;`, and more than that of any name.
    const MAX_LEN: usize = 9;
    let end = text.iter().take(MAX_LEN).position(|byte| *byte == b';')?;
    let code = match &text[1..end] {
        b"amp" => b'&',
        b"lt" => b'<',
        b"gt" => b'>',
        b"quot" => b'"',
        b"apos" => b'\'',
        [b'#', b'x' | b'X', digits @ ..] => {
            u8::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()?
        }
        [b'#', digits @ ..] => str::from_utf8(digits).ok()?.parse().ok()?,
        _ => return None,
    };
    (code == byte).then_some(end + 1)
}

/// Parses two hexadecimal digits.
fn hex(digits: &[u8]) -> Option<u8> {
    let [high, low] = digits else {
        return None;
    };
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "kpat_S3cret/Never+Shown=0123";

    fn redacted(secret: &str, text: &str) -> String {
        let secrets = Secrets::default();
        secrets.add(&Secret::new(secret));
        secrets.redacted(text).into_owned()
    }

    fn each_byte(encode: impl Fn(u8) -> String) -> String {
        TOKEN.bytes().map(encode).collect()
    }

    #[test]
    fn a_secret_is_found_in_every_encoding() {
        for encoded in [
            TOKEN.to_owned(),
            TOKEN
                .replace('/', "%2F")
                .replace('+', "%2b")
                .replace('=', "%3D"),
            TOKEN.replace('/', "%252F").replace('=', "%25253D"),
            TOKEN.replace('/', "\\/"),
            TOKEN.replace('/', "\\\\\\/"),
            TOKEN.replace('/', "&#47;").replace('+', "&#x2B;"),
            each_byte(|byte| format!("%{byte:02x}")),
            each_byte(|byte| format!("%25{byte:02X}")),
            each_byte(|byte| format!("\\u00{byte:02x}")),
            each_byte(|byte| format!("\\\\u00{byte:02X}")),
            each_byte(|byte| format!("&#{byte};")),
            each_byte(|byte| format!("&#x{byte:x};")),
        ] {
            let text = format!("you said `{encoded}`, and {encoded}");
            assert_eq!(
                redacted(TOKEN, &text),
                "you said `***`, and ***",
                "{encoded}"
            );
        }
    }

    #[test]
    fn a_secret_is_found_within_base64() {
        for before in ["", "u", "us", "use", "Bearer "] {
            for after in ["", "!", "!!", "\r\nAccept: */*"] {
                for alphabet in [BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD] {
                    let encoded = alphabet.encode(format!("{before}{TOKEN}{after}"));
                    let shown = redacted(TOKEN, &encoded);
                    let rest = (before.len() + after.len()) * 8 / 6 + 4;
                    assert!(
                        shown.contains("***") && shown.len() <= rest + 3,
                        "{encoded} {shown}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_beginning_of_a_secret_counts_where_the_text_was_cut() {
        for (text, shown) in [
            ("body: kpat_S3c", "body: ***"),
            ("body: kpat_S3", "body: kpat_S3"),
            ("body: kpat_S3c…", "body: ***…"),
            ("body: kpat_S3c... and", "body: ***... and"),
            ("body: kpat_S3c and", "body: kpat_S3c and"),
            ("kpat_S3cret%2FNever and", "*** and"),
            ("kpat_S3cret/Neve and", "*** and"),
            ("kpat_S3cret/Nev and", "kpat_S3cret/Nev and"),
            ("kpat_S3cret/Never+Shown=012345", "***45"),
        ] {
            assert_eq!(redacted(TOKEN, text), shown, "{text}");
        }
    }

    #[test]
    fn a_token_of_konnect_is_recognized_by_its_form() {
        let random = "Ab1".repeat(12);
        for (text, shown) in [
            (
                format!("`kpat_{random}` and spat_{random}."),
                "`***` and ***.",
            ),
            (format!("xkpat_{random}"), "x***"),
            (format!("xpat_{random}"), &format!("xpat_{random}")),
            (
                "kpat_sandbox and spat_".to_owned(),
                "kpat_sandbox and spat_",
            ),
        ] {
            assert_eq!(Secrets::default().redacted(&text), shown);
        }
    }

    #[test]
    fn a_json_web_token_is_recognized_by_its_form() {
        for (text, shown) in [
            ("`eyJhbGciOi.eyJzdWIi.dozj-Nry_4J`.", "`***`."),
            ("eyJhbGciOi.eyJzdWIi.d.", "***."),
            ("token%20eyJhbGciOi.eyJzdWIi.d and", "token%20*** and"),
            ("Bearer eyJhbGciOi.eyJzdWIi.dozj", "Bearer ***"),
            ("eyJhbGciOi.eyJzdWIi", "eyJhbGciOi.eyJzdWIi"),
            ("eyJhbGciOi.eyJzdWIi.", "eyJhbGciOi.eyJzdWIi."),
            ("eyJhbGciOi..eyJzdWIi.d", "eyJhbGciOi..eyJzdWIi.d"),
            ("eyJ.a.b", "eyJ.a.b"),
            (
                "every.long.sentence.with.dots",
                "every.long.sentence.with.dots",
            ),
        ] {
            assert_eq!(Secrets::default().redacted(text), shown);
        }
    }

    #[test]
    fn a_short_secret_and_other_text_are_left_alone() {
        let text = "expected an index, found text é%2 \\u00 &#; %zz \\";
        for secret in ["", "x", "dex", "expecte", "not in the text"] {
            assert_eq!(redacted(secret, text), text, "{secret}");
        }
    }

    #[test]
    fn a_long_text_of_encodings_takes_no_longer_than_another() {
        for piece in [
            "25",
            "\\",
            "&",
            "\\u00",
            "%25",
            "kpat_",
            "kpat_S3cret/Neve",
            "eyJ",
            "eyJ.",
        ] {
            let text = format!("%{}", piece.repeat(100_000 / piece.len()));
            assert!(!redacted(TOKEN, &text).is_empty());
        }
    }

    #[test]
    fn secrets_of_any_characters_are_found() {
        for (secret, text, shown) in [
            ("pässwörd é", "<pässwörd é>", "<***>"),
            ("pässwörd é", "p%C3%A4ssw%c3%b6rd%20%C3%A9", "***"),
            (
                "back\\slash\"",
                "back\\\\slash\\\" back\\slash\"",
                "*** ***",
            ),
            ("100%25&amp;", "100%25&amp; 100%2525&amp;amp;", "*** ***"),
            // The same bytes up to the middle of a character.
            ("sixteen bytes: é", "sixteen bytes: è", "sixteen bytes: è"),
        ] {
            assert_eq!(redacted(secret, text), shown, "{text}");
        }
    }

    #[test]
    fn a_short_secret_is_found_as_a_word_of_a_server() {
        for (secret, text, shown) in [
            ("hunter2", "no `hunter2`", "no `***`"),
            ("hunter2", "hunter2: \"hunter2\"", "***: \"***\""),
            (
                "hunter2",
                "hunter22 xhunter2 hunter2_ éhunter2",
                "hunter22 xhunter2 hunter2_ éhunter2",
            ),
            ("a/b", "<a%2Fb> a\\/b a&#47;b", "<***> *** ***"),
            ("é", "é, née", "***, née"),
            ("", "nothing", "nothing"),
        ] {
            let secrets = Secrets::default();
            secrets.add(&Secret::new(secret));
            assert_eq!(secrets.redacted_of_server(text), text, "{secret}");
            secrets.add_value(&Secret::new(secret));
            assert_eq!(secrets.redacted_of_server(text), shown, "{secret}");
            assert_eq!(secrets.redacted(text), text, "{secret}");
        }
    }

    #[test]
    fn all_secrets_are_found_and_clones_share_them() {
        let secrets = Secrets::default();
        let clone = secrets.clone();
        for secret in ["first-secret", "first-secret-longer", "other-one"] {
            secrets.add(&Secret::new(secret));
        }
        assert_eq!(
            clone.redacted("first-secret first-secret-longer other-one"),
            "*** *** ***"
        );
        assert!(!format!("{secrets:?}").contains("first"));
    }
}
