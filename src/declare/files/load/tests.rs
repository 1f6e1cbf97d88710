//! Files that are loaded as a whole.

mod kinds;
mod meanings;
mod random;
mod rules;
mod scaffolds;
mod tags;

use std::path::Path;

use super::load;
use crate::declare::declared::{Declared, Object};
use crate::declare::files::source::{Found, SourceFile};
use crate::env;

/// Returns what the files of a directory declare; otherwise the mistakes in them.
fn load_in(directory: &Path, files: &[(&str, &str)]) -> Result<Declared, Vec<String>> {
    let files: Vec<_> = files
        .iter()
        .map(|(name, text)| SourceFile {
            name: (*name).into(),
            directory: directory.to_owned(),
            bounds: directory.to_owned(),
            text: (*text).to_owned(),
            found: Found::Named,
        })
        .collect();
    let loaded = load(&files, &variable);
    loaded.map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect())
}

fn variable(name: &str) -> env::Value {
    match name {
        "TEXT" => env::Value::Text("from the environment".to_owned()),
        "EMPTY" => env::Value::Text(String::new()),
        "DATA" => env::Value::Text("{\"a\": {\"b\": \"inner\"}, \"n\": 7}".to_owned()),
        "REF" => env::Value::Text("docs".to_owned()),
        "ID" => env::Value::Text(ID.to_owned()),
        _ => env::Value::NotSet,
    }
}

const ID: &str = "7f9fd312-a987-4628-b4c5-bb4f4fddd5f7";

#[test]
fn a_directory_may_have_files_for_others_that_declare_nothing() {
    let directory = tempfile::tempdir().expect("a directory");
    let spec = directory.path().join("spec.yaml");
    std::fs::write(&spec, "openapi: 3.1.0\n").expect("a file");
    let file = |name: &str, text: &str, found: Found| SourceFile {
        name: name.into(),
        directory: directory.path().to_owned(),
        bounds: directory.path().to_owned(),
        text: text.to_owned(),
        found,
    };
    let apis = "apis:\n- ref: a\n  versions: [{ref: v, version: '1', spec: !file spec.yaml}]\n";
    for (text, found, expected) in [
        ("openapi: 3.1.0\n", Found::Listed(spec.clone()), None),
        ("on: push\n", Found::Hidden, None),
        (
            "openapi: 3.1.0\n",
            Found::Named,
            Some("b.yaml:1:1 openapi: unknown key"),
        ),
        (
            "openapi: 3.1.0\n",
            Found::Listed(directory.path().join("other.yaml")),
            Some("b.yaml:1:1 openapi: unknown key"),
        ),
        // What declares something is read wherever it stands.
        (
            "portals: []\non: push\n",
            Found::Hidden,
            Some("b.yaml:2:1 on: unknown key"),
        ),
        ("portals: []\n", Found::Listed(spec.clone()), None),
    ] {
        let files = [
            file("a.yaml", apis, Found::Named),
            file("b.yaml", text, found),
        ];
        let mistakes = load(&files, &variable).err().unwrap_or_default();
        let mistakes: Vec<_> = mistakes.iter().map(ToString::to_string).collect();
        assert_eq!(mistakes.first().map(String::as_str), expected, "{text}");
    }
}

/// Returns what one file declares.
fn load_text(text: &str) -> Result<Declared, Vec<String>> {
    load_in(Path::new("."), &[("a.yaml", text)])
}

/// Returns the mistakes in a file.
fn mistakes(text: &str) -> Vec<String> {
    match load_text(text) {
        Ok(_) => Vec::new(),
        Err(mistakes) => mistakes,
    }
}

fn object<'a>(declared: &'a Declared, name: &str) -> &'a Object {
    let mut objects = declared.objects.iter();
    let found = objects.find(|object| *object.name == *name);
    found.unwrap_or_else(|| panic!("no object is called {name}"))
}
