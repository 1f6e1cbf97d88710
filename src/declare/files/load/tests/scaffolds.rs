//! The files that `scaffold` prints, loaded.

use std::fs;

use serde_json::{Value, json};

use super::{ID, load_in};
use crate::declare::explain::json_schema::{schema_of, schema_of_files};
use crate::declare::explain::scaffold::scaffold;
use crate::declare::explain::{BELOW, KindAt};
use crate::declare::kinds::KINDS;
use crate::yaml_value::value_of;

/// Returns every kind in each position that its objects can have.
fn positions() -> impl Iterator<Item = KindAt> {
    KINDS.iter().flat_map(|kind| {
        let at_root = KindAt::named(&[kind.name]).map(|(at_root, _)| at_root);
        [KindAt::usual(kind)].into_iter().chain(at_root)
    })
}

/// Loads the text of a file beside the files that it names; references are IDs. Returns what is
/// wrong or ignored.
fn load_filled(text: &str) -> Vec<String> {
    let directory = tempfile::tempdir().expect("a directory");
    for (name, content) in [
        ("openapi.yaml", "openapi: 3.1.0\n"),
        (
            "cert.pem",
            "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n",
        ),
        ("image.png", "\u{89}PNG"),
    ] {
        fs::write(directory.path().join(name), content).expect("a file");
    }
    let lines = text.lines().map(|line| match line.split_once("!ref ") {
        Some((before, reference)) => {
            let end = reference.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
            let rest = end.map_or("", |end| &reference[end..]);
            format!("{before}{ID}{rest}\n")
        }
        None => format!("{line}\n"),
    });
    let text: String = lines.collect();
    match load_in(directory.path(), &[("a.yaml", &text)]) {
        Ok(declared) => {
            let warnings = declared.warnings.into_iter();
            warnings.filter(|what| what.contains("ignored")).collect()
        }
        Err(mistakes) => mistakes,
    }
}

/// Returns a file with everything that was a comment.
fn uncommented(text: &str) -> String {
    let lines = text.lines().skip(1).filter(|line| !line.contains(BELOW));
    let lines = lines.map(|line| match line.split_once("# ") {
        Some((indent, rest)) if indent.trim().is_empty() => format!("{indent}{rest}\n"),
        _ => format!("{line}\n"),
    });
    lines.collect()
}

/// Returns a file as an editor sees it, which knows no tags.
fn without_tags(text: &str) -> String {
    let tags = ["!secret ", "!env ", "!file ", "!ref "];
    tags.iter()
        .fold(text.to_owned(), |text, tag| text.replace(tag, ""))
}

/// Returns the scaffolds that do not load, after a change, and the mistakes in them.
fn mistaken(change: fn(&str) -> String) -> Vec<String> {
    let mut found = Vec::new();
    for of in positions() {
        let text = change(&scaffold(of).expect("a scaffold"));
        let mistakes = load_filled(&text);
        if !mistakes.is_empty() {
            found.push(format!("{}:\n{text}\n{mistakes:#?}\n", of.path()));
        }
    }
    found
}

#[test]
fn every_scaffold_loads_once_its_references_are_there() {
    let mistaken = mistaken(str::to_owned);
    assert!(mistaken.is_empty(), "{}", mistaken.join("\n"));
}

#[test]
fn what_is_optional_in_a_scaffold_loads_as_well() {
    let mistaken = mistaken(uncommented);
    assert!(mistaken.is_empty(), "{}", mistaken.join("\n"));
}

/// The schema of whole files takes what the loader takes.
#[test]
fn every_scaffold_fits_the_schema_of_files() {
    let schema = schema_of_files().expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a JSON Schema");
    let mut found = Vec::new();
    for of in positions() {
        let text = scaffold(of).expect("a scaffold");
        for text in [uncommented(&text), text] {
            let value = value_of(&without_tags(&text)).expect("YAML");
            let faults = validator.iter_errors(&value);
            found.extend(
                faults.map(|fault| format!("{}: {} {fault}", of.path(), fault.instance_path())),
            );
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Removes a label wherever a value has labels, and returns in how many places.
fn remove_labels(value: &mut Value) -> usize {
    match value {
        Value::Object(members) => {
            let removed = members.iter_mut().map(|(name, value)| {
                let is_labels = name == "labels" && value.is_object();
                if is_labels {
                    *value = json!({ "team": null });
                }
                usize::from(is_labels) + remove_labels(value)
            });
            removed.sum()
        }
        Value::Array(elements) => elements.iter_mut().map(remove_labels).sum(),
        _ => 0,
    }
}

#[test]
fn null_in_the_place_of_a_label_fits_the_schema_of_files() {
    let schema = schema_of_files().expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a JSON Schema");
    let mut count = 0;
    for of in positions() {
        let text = uncommented(&scaffold(of).expect("a scaffold"));
        let mut value = value_of(&without_tags(&text)).expect("YAML");
        count += remove_labels(&mut value);
        let faults = validator.iter_errors(&value).map(|fault| fault.to_string());
        assert_eq!(faults.collect::<Vec<_>>(), [""; 0], "{}", of.path());
    }
    assert!(count > 20, "only {count} labels");
}

#[test]
fn the_schema_of_a_kind_is_that_of_its_objects() {
    for of in KindAt::all() {
        let schema = schema_of(of.kind, of.position, &of.path()).expect("a schema");
        assert!(jsonschema::validator_for(&schema).is_ok(), "{}", of.path());
        assert_eq!(schema["x-kongctl-resource"], of.kind.name);
        assert_eq!(
            schema["$id"],
            format!("kongctl://declarative/{}", of.path())
        );
        for (object, is_one) in [(json!({"unknown": 1}), false), (json!("text"), false)] {
            let is_valid = jsonschema::is_valid(&schema, &object);
            assert_eq!(is_valid, is_one, "{}: {object}", of.path());
        }
    }
}
