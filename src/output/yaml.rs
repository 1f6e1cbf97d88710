//! Writes YAML that every reader takes back as it was, those of YAML 1.1 among them.

use std::borrow::Cow;

use saphyr::{Mapping, Scalar, ScalarStyle, Yaml, YamlEmitter};
use serde_json::Value;

use crate::error::{Error, Result};

/// Writes one document, ended by a line feed.
pub(crate) fn emit(value: &Value) -> Result<String> {
    let mut text = String::new();
    YamlEmitter::new(&mut text).dump(&node(value)).map_err(|error| Error::internal(format!("cannot write YAML: {error}")))?;
    let mut document = text.strip_prefix("---\n").unwrap_or(&text).to_owned();
    document.push('\n');
    Ok(document)
}

fn node(value: &Value) -> Yaml<'_> {
    match value {
        Value::Null => Yaml::Representation("null".into(), ScalarStyle::Plain, None),
        Value::Bool(value) => Yaml::Value(Scalar::Boolean(*value)),
        Value::Number(number) => Yaml::Representation(number.to_string().into(), ScalarStyle::Plain, None),
        Value::String(string) => text(string),
        Value::Array(items) => Yaml::Sequence(items.iter().map(node).collect()),
        Value::Object(members) => Yaml::Mapping(members.iter().map(|(key, value)| (text(key), node(value))).collect::<Mapping>()),
    }
}

/// Plain where no reader can mistake it for anything but text, else in JSON's quotes.
fn text(string: &str) -> Yaml<'_> {
    if is_plain(string) {
        return Yaml::Representation(Cow::Borrowed(string), ScalarStyle::Plain, None);
    }
    let quoted: String = string.chars().flat_map(quoted_character).collect();
    Yaml::Representation(quoted.into(), ScalarStyle::DoubleQuoted, None)
}

/// A letter first, then letters, digits and quiet punctuation, and none of the words that YAML 1.1 reads as something else.
fn is_plain(string: &str) -> bool {
    const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    string.starts_with(|first: char| first.is_ascii_alphabetic())
        && string.chars().all(|character| character.is_alphanumeric() || " _-./@+".contains(character))
        && !string.ends_with(' ')
        && !WORDS.iter().any(|word| string.eq_ignore_ascii_case(word))
}

/// The escapes that JSON and YAML's double quotes share.
fn quoted_character(character: char) -> Vec<char> {
    match character {
        '"' | '\\' => vec!['\\', character],
        '\n' => vec!['\\', 'n'],
        '\t' => vec!['\\', 't'],
        '\r' => vec!['\\', 'r'],
        // YAML forbids these unescaped, or treats them as line breaks or marks.
        character if character.is_control() || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
            format!("\\u{:04x}", u32::from(character)).chars().collect()
        }
        character => vec![character],
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use saphyr::LoadableYamlNode;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_list_of_objects_reads_like_yaml() {
        let value = json!([{"name": "a b", "labels": {}, "size": 1.50, "tags": ["x", "yes"], "none": null, "ok": true}, {"name": "12:30"}]);
        let expected =
            "- name: a b\n  labels: {}\n  size: 1.5\n  tags:\n    - x\n    - \"yes\"\n  none: null\n  ok: true\n- name: \"12:30\"\n";
        assert_eq!(emit(&value).expect("yaml"), expected);
        assert_eq!(emit(&json!([])).expect("yaml"), "[]\n");
    }

    #[test]
    fn numbers_keep_every_digit() {
        let number = "1234567890123456789012345678901234567890.12345678901234567890";
        let value: Value = serde_json::from_str(number).expect("json");
        assert_eq!(emit(&value).expect("yaml"), format!("{number}\n"));
    }

    #[test]
    fn words_that_yaml_1_1_misreads_are_quoted() {
        for word in [
            "yes",
            "No",
            "ON",
            "off",
            "y",
            "N",
            "true",
            "null",
            "~",
            "",
            "1e3",
            "0x1f",
            "1_000",
            "12:30",
            "2024-01-02",
            "=",
            "- a",
            "#a",
            "a: b",
            "a #b",
            " a",
            "a ",
            ".5",
            "+1",
        ] {
            assert!(matches!(text(word), Yaml::Representation(_, ScalarStyle::DoubleQuoted, _)), "{word:?}");
        }
    }

    proptest! {
        #[test]
        fn every_string_comes_back(string in prop_oneof!["\\PC{0,20}", ".{0,20}", any::<String>()]) {
            let yaml = emit(&json!([string])).expect("yaml");
            let back = Yaml::load_from_str(&yaml).expect("valid YAML");
            prop_assert_eq!(back[0][0].as_str(), Some(string.as_str()), "{}", yaml);
        }
    }
}
