//! Files made of words at random.

use proptest::prelude::*;

use super::load_text;
use crate::declare::kinds::KINDS;

/// Returns texts that mean something in files.
fn words() -> Vec<String> {
    let mut words: Vec<String> = [
        "ref",
        "kongctl",
        "namespace",
        "_defaults",
        "_external",
        "id",
        "selector",
        "matchFields",
        "name",
        "slug",
        "spec",
        "content",
        "labels",
        "children",
        "assets",
        "logo",
        "organization",
        "teams",
        "users",
        "a",
        "b",
        "x.y",
        "*",
        "~",
        "''",
        "!file a",
        "!env TEXT",
        "!ref a#name",
        "!ref b",
        "!lookup name:x",
        "!secret {source: !env A}",
        "[]",
        "{}",
        "1",
        "true",
        "<<",
        "&a x",
        "*a",
        "'---'",
        "\"---\\na: b\\n---\\n\"",
    ]
    .map(str::to_owned)
    .to_vec();
    words.extend(KINDS.iter().map(|kind| kind.root.to_owned()));
    for kind in KINDS.iter() {
        words.extend(kind.parent.map(|parent| parent.key.to_owned()));
        words.extend(kind.parent.map(|parent| parent.selector.to_owned()));
    }
    words
}

/// Returns texts of lists and mappings of those words.
fn texts() -> impl Strategy<Value = String> {
    let word = prop::sample::select(words());
    word.prop_recursive(6, 64, 6, |inner| {
        let key = prop::sample::select(words());
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4)
                .prop_map(|items| format!("[{}]", items.join(", "))),
            prop::collection::vec((key, inner), 0..6).prop_map(|pairs| {
                let pairs: Vec<_> = pairs
                    .iter()
                    .map(|(key, value)| format!("{key}: {value}"))
                    .collect();
                format!("{{{}}}", pairs.join(", "))
            }),
        ]
    })
}

proptest! {
    #[test]
    fn no_text_makes_a_panic(text in texts()) {
        let _ = load_text(&text);
    }

    #[test]
    fn no_list_of_objects_makes_a_panic(
        key in prop::sample::select(words()),
        texts in prop::collection::vec(texts(), 1..4),
    ) {
        let items = texts.join(", ");
        let _ = load_text(&format!("{key}: [{{ref: a, {key}: [{items}]}}, {items}]"));
    }
}
