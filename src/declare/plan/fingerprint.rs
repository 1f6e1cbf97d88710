//! Fingerprints of what Konnect has: they show whether it changed, and do not say what it is.

use std::fmt::Write;

use rustls::crypto::ring::cipher_suite::TLS13_AES_128_GCM_SHA256;
use serde_json::Value;

use crate::declare::compare::is_empty;
use crate::sort::sort_by;

/// How fingerprints are made.
pub(crate) const METHOD: &str = "sha256-1";

/// How many bytes of a digest a fingerprint has.
const FINGERPRINT_LEN: usize = 8;

/// Returns the first 16 hexadecimal digits of the SHA-256 digest of a value as canonical JSON.
pub(crate) fn fingerprint(value: &Value) -> String {
    let mut text = String::new();
    write_canonical(value, &mut text);
    hex(&sha256(text.as_bytes())[..FINGERPRINT_LEN])
}

/// Returns a SHA-256 digest.
pub(crate) fn sha256(bytes: &[u8]) -> Vec<u8> {
    // A direct dependency on a library of digests would bring the same code a second time.
    let suite = TLS13_AES_128_GCM_SHA256.tls13();
    let hash = suite.map(|suite| suite.common.hash_provider.hash(bytes));
    hash.map_or_else(Vec::new, |hash| hash.as_ref().to_vec())
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Writes JSON with sorted keys and the shortest numbers, without empty members.
fn write_canonical(value: &Value, text: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members
                .iter()
                .filter(|(_, value)| !is_empty(value))
                .collect();
            sort_by(&mut members, |(one, _), (other, _)| one.cmp(other));
            text.push('{');
            for (index, (name, value)) in members.into_iter().enumerate() {
                separate(index, text);
                let _ = write!(text, "{}:", Value::from(name.as_str()));
                write_canonical(value, text);
            }
            text.push('}');
        }
        Value::Array(elements) => {
            text.push('[');
            for (index, element) in elements.iter().enumerate() {
                separate(index, text);
                write_canonical(element, text);
            }
            text.push(']');
        }
        Value::Number(number) => match (number.as_i128(), number.as_f64()) {
            (Some(integer), _) => {
                let _ = write!(text, "{integer}");
            }
            (None, Some(float)) => {
                let _ = write!(text, "{float}");
            }
            (None, None) => text.push_str(&number.to_string()),
        },
        other => text.push_str(&other.to_string()),
    }
}

fn separate(index: usize, text: &mut String) {
    if index > 0 {
        text.push(',');
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_digest_is_that_of_the_standard() {
        assert_eq!(
            hex(&sha256(b"abc")),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn order_spelling_and_emptiness_do_not_change_a_fingerprint() {
        let one = json!({ "b": [1, { "x": null }], "a": 1.0, "c": "", "d": {} });
        let other = json!({ "a": 1, "b": [1.0, {}] });
        assert_eq!(fingerprint(&one), fingerprint(&other));
        for changed in [
            json!({ "a": 2, "b": [1, {}] }),
            json!({ "a": 1, "b": [{}, 1] }),
            json!({ "a": "1", "b": [1, {}] }),
            json!({ "a": 1 }),
        ] {
            assert_ne!(fingerprint(&other), fingerprint(&changed), "{changed}");
        }
        assert_eq!(fingerprint(&one).len(), 16);
    }
}
