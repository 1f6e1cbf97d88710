//! The names that a file gives: of resources, namespaces, labels and secrets in vaults.

/// The longest name that Konnect allows as a label, and so the longest namespace.
const MAX_LEN: usize = 63;

/// How the keys of labels begin that are not for users.
const RESERVED: [&str; 5] = ["kong", "konnect", "mesh", "kic", "_"];

/// How the keys of our own labels begin.
const OWN: &str = "KONGCTL-";

/// Returns why a text is no `ref`; `None` if it is one.
pub(crate) fn fault_of_ref(text: &str) -> Option<&'static str> {
    let is_valid = text.len() <= MAX_LEN
        && text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    (!is_valid).then_some(
        "a ref has up to 63 letters, digits, `.`, `_` and `-`, and begins with a letter or a digit",
    )
}

/// Returns why a text is no namespace; `None` if it is one.
pub(crate) fn fault_of_namespace(text: &str) -> Option<&'static str> {
    let is_inner = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let is_valid = (1..=MAX_LEN).contains(&text.len())
        && text.bytes().all(|byte| is_inner(byte) || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-');
    (!is_valid).then_some(
        "a namespace has up to 63 lowercase letters, digits and `-`, and begins and ends with a \
         letter or a digit",
    )
}

/// Returns why a text is no key of a label that users may set; `None` if it is one.
pub(crate) fn fault_of_label(key: &str) -> Option<&'static str> {
    if key.is_empty() || key.len() > MAX_LEN {
        return Some("the key of a label has 1 to 63 characters");
    }
    let mut reserved = RESERVED.iter();
    reserved.any(|start| key.starts_with(start)).then_some(
        "Konnect keeps keys of labels that begin with `kong`, `konnect`, `mesh`, `kic` or `_`",
    )
}

/// Returns whether the key of a label is ours: never compared, shown or removed as a user's.
pub(crate) fn is_own_label(key: &str) -> bool {
    key.starts_with(OWN)
}

/// Returns whether a text refers to a vault: `{vault://…}`, `${vault[…]}`, `${vault.env[…]}`.
pub(crate) fn is_in_vault(text: &str) -> bool {
    let is_closed_by = |start, end| text.starts_with(start) && text.ends_with(end);
    let is_expression = is_closed_by("${vault[", "]}") || is_closed_by("${vault.", "}");
    is_closed_by("{vault://", "}") || is_expression
}

/// Returns a text in lower case with hyphens in place of everything but letters and digits.
pub(crate) fn slug(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|character: char| !character.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_what_they_may_be() {
        let long = "a".repeat(64);
        for (text, is_ref, is_namespace) in [
            ("a", true, true),
            ("flight-ops", true, true),
            ("Flight.Ops_1", true, false),
            ("-a", false, false),
            ("a-", true, false),
            ("", false, false),
            ("a b", false, false),
            ("ä", false, false),
            (&long[1..], true, true),
            (&long, false, false),
        ] {
            assert_eq!(fault_of_ref(text).is_none(), is_ref, "{text}");
            assert_eq!(fault_of_namespace(text).is_none(), is_namespace, "{text}");
        }
    }

    #[test]
    fn keys_of_labels_that_konnect_keeps_are_refused() {
        for (key, is_valid) in [
            ("team", true),
            ("KONGCTL-namespace", true),
            ("kong-team", false),
            ("konnect", false),
            ("mesh", false),
            ("kic", false),
            ("_x", false),
            ("", false),
        ] {
            assert_eq!(fault_of_label(key).is_none(), is_valid, "{key}");
        }
        assert!(is_own_label("KONGCTL-namespace") && !is_own_label("kongctl-namespace"));
    }

    #[test]
    fn a_reference_to_a_vault_is_closed() {
        for (text, is_reference) in [
            ("{vault://env/key}", true),
            ("${vault['env']}", true),
            ("${vault.env['KEY']}", true),
            ("{vault://not-closed", false),
            ("${vault[not-closed", false),
            ("${vaults}", false),
            ("secret", false),
        ] {
            assert_eq!(is_in_vault(text), is_reference, "{text}");
        }
    }

    #[test]
    fn a_slug_has_words_and_hyphens() {
        for (text, expected) in [
            ("Getting Started", "getting-started"),
            ("  API (v2): Überblick! ", "api-v2-überblick"),
            ("---", ""),
        ] {
            assert_eq!(slug(text), expected);
        }
    }
}
