//! The files that `!file` brings in. Each is read once.

use std::collections::HashMap;
use std::fs::{self, File};
use std::path::{Component, Path, PathBuf};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;

use crate::declare::extract::extract;
use crate::declare::files::source::SourceFile;
use crate::declare::tag::Part;
use crate::encoding::decoded;
use crate::fs::{is_absent, read_bounded};
use crate::json_text::why_not_json;
use crate::yaml_value::value_without_tags;

/// The size of the largest file, in bytes.
const MAX_LEN: u64 = 10 << 20;

/// The media types of images, by the ends of their names.
const IMAGES: [(&str, &str); 7] = [
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("svg", "image/svg+xml"),
    ("ico", "image/x-icon"),
    ("webp", "image/webp"),
];

/// What files have, by their paths without links; otherwise why one cannot be used.
#[derive(Default)]
pub(super) struct Contents(HashMap<PathBuf, Result<Content, String>>);

/// What a file has.
enum Content {
    /// That of YAML or JSON.
    Parsed(Value),
    Image(Value),
    Text(Value),
}

impl Contents {
    /// Returns whether `!file` has brought in a file.
    pub(super) fn has(&self, path: &Path) -> bool {
        path.canonicalize()
            .is_ok_and(|path| self.0.contains_key(&path))
    }

    /// Returns the value of `!file` in a file; otherwise what is wrong.
    pub(super) fn value(&mut self, source: &SourceFile, part: &Part) -> Result<Value, String> {
        let path = resolved(source, &part.source)?;
        let content = self.0.entry(path);
        let content = content.or_insert_with_key(|path| Content::of(path));
        let shown = &part.source;
        match (content, part.path.as_deref()) {
            (Ok(Content::Parsed(value)), Some(path)) => extract(value, path)
                .cloned()
                .map_err(|what| format!("`{shown}`: {what}")),
            (Ok(Content::Parsed(value) | Content::Image(value) | Content::Text(value)), None) => {
                Ok(value.clone())
            }
            (Ok(Content::Image(_) | Content::Text(_)), Some(_)) => Err(format!(
                "`{shown}` is neither YAML nor JSON: it has no parts"
            )),
            (Err(what), _) => Err(format!("cannot read `{shown}`: {what}")),
        }
    }
}

/// Returns where the path in a file leads, without links.
fn resolved(source: &SourceFile, path: &str) -> Result<PathBuf, String> {
    let is_absolute = |component| matches!(component, Component::RootDir | Component::Prefix(_));
    if Path::new(path).components().any(is_absolute) {
        return Err(format!("`{path}` must be relative to the file"));
    }
    let found =
        fs::canonicalize(source.directory.join(path)).map_err(|error| match is_absent(&error) {
            true => format!("there is no file `{path}`"),
            false => format!("cannot read `{path}`: {error}"),
        })?;
    let bounds = fs::canonicalize(&source.bounds)
        .map_err(|error| format!("cannot read `{}`: {error}", source.bounds.display()))?;
    if !found.starts_with(&bounds) {
        return Err(format!(
            "`{path}` is not in {}; --base-dir allows another directory",
            source.bounds.display()
        ));
    }
    Ok(found)
}

impl Content {
    fn of(path: &Path) -> Result<Self, String> {
        let bytes = read(path)?;
        let end = path.extension().unwrap_or_default().to_string_lossy();
        let end = end.to_ascii_lowercase();
        if let Some((_, media_type)) = IMAGES.iter().find(|(image, _)| *image == end) {
            let data = BASE64_STANDARD.encode(bytes);
            let url = format!("data:{media_type};base64,{data}");
            return Ok(Self::Image(Value::String(url)));
        }
        let text = decoded(&bytes)?;
        match end.as_str() {
            "json" => json(&text).map(Self::Parsed),
            "yaml" | "yml" => yaml(&text).map(Self::Parsed),
            _ => Ok(Self::Text(Value::String(text))),
        }
    }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    let failed = |error: std::io::Error| error.to_string();
    // Before it is opened: to open a FIFO is to wait for another program.
    if !fs::metadata(path).map_err(failed)?.is_file() {
        return Err("it is no regular file".to_owned());
    }
    let mut bytes = Vec::new();
    read_bounded(File::open(path).map_err(failed)?, MAX_LEN, &mut bytes).map_err(failed)?;
    Ok(bytes)
}

fn json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| why_not_json(&error))
}

fn yaml(text: &str) -> Result<Value, String> {
    value_without_tags(text).map_err(|fault| {
        let place = fault.place;
        format!("{}:{}: {}", place.line, place.column, fault.what)
    })
}
