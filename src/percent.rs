//! Percent-encoding of paths, queries and forms.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986 §2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Encodes text as one segment of a path, or one name or value of a query.
pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Decodes a segment of a path, or a name or value of a query in which `+` is a plus.
pub(crate) fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Decodes a form, or a query in which `+` is a space, into pairs of names and values.
pub(crate) fn form_pairs(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(form_pair)
        .collect()
}

fn form_pair(text: &str) -> (String, String) {
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    (
        // Spaces come before decoding, so that an encoded plus (`%2B`) remains one.
        decode(&name.replace('+', " ")),
        decode(&value.replace('+', " ")),
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_unreserved_characters_stay() {
        assert_eq!(encode("a-b.c_d~1"), "a-b.c_d~1");
        assert_eq!(
            encode("page[size] /&=+%é"),
            "page%5Bsize%5D%20%2F%26%3D%2B%25%C3%A9"
        );
    }

    #[test]
    fn a_plus_is_a_space_in_forms_only() {
        assert_eq!(decode("a+b%20c%2B"), "a+b c+");
        let pairs = form_pairs("&a+b=c+d%2Be%26&x&y=&=z&p=q=r");
        let expected = [
            ("a b", "c d+e&"),
            ("x", ""),
            ("y", ""),
            ("", "z"),
            ("p", "q=r"),
        ];
        assert_eq!(
            pairs,
            expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
        assert_eq!(form_pairs(""), []);
    }

    proptest! {
        #[test]
        fn encoded_text_decodes_to_itself(text in any::<String>(), name in any::<String>()) {
            prop_assert_eq!(decode(&encode(&text)), text.as_str());
            let pair = format!("{}={}", encode(&name), encode(&text));
            prop_assert_eq!(form_pairs(&pair), [(name, text)]);
        }
    }
}
