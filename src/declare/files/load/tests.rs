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
use crate::declare::files::source::SourceFile;
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
