//! Files become declared objects, or mistakes with their places.

mod front_matter;
pub(super) mod load;
mod mistake;
pub(super) mod remote;
pub(super) mod saved;
pub(super) mod source;
pub(super) mod sources;

/// Reads a file with declarations.
#[cfg(fuzzing)]
pub(crate) fn fuzz(text: &str) {
    let file = source::SourceFile {
        name: "konnect.yaml".into(),
        directory: ".".into(),
        bounds: ".".into(),
        text: text.to_owned(),
        found: source::Found::Named,
    };
    let _ = load::load(&[file], &|_| crate::env::Value::Text("value".to_owned()));
}
