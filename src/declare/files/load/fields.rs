//! Completes the fields of an object: front matter, presets, and forms that a file may write
//! shorter.

use serde::de::IgnoredAny;
use serde_json::{Map, Value};

use super::draft::Draft;
use super::findings::Findings;
use crate::declare::files::front_matter::fields_of;
use crate::declare::kinds::definition::{Comparison, Preset};
use crate::declare::kinds::pattern::places;
use crate::declare::names::{fault_of_label, is_own_label, slug};
use crate::declare::tag::Tag;
use crate::pointer::{child, is_within};
use crate::yaml::Place;
use crate::yaml_value;

/// The field with the text that may have front matter.
const CONTENT: &str = "content";

/// Completes what an object declares.
pub(super) fn complete(draft: &mut Draft, findings: &mut Findings) {
    check_labels(draft, findings);
    add_front_matter(draft, findings);
    unwrap(draft);
    write_lists(draft);
    write_parsed(draft, findings);
    add_names(draft);
    add_presets(draft, findings);
}

/// Checks the keys of labels, and drops those that only kongctl sets.
fn check_labels(draft: &mut Draft, findings: &mut Findings) {
    let Some(Value::Object(labels)) = draft.object.fields.get("labels") else {
        return;
    };
    let keys: Vec<String> = labels.keys().cloned().collect();
    for key in keys {
        let at = child("/labels", &key);
        if is_own_label(&key) {
            findings.warn(draft, &at, "ignored: only kongctl sets this label");
            if let Some(Value::Object(labels)) = draft.object.fields.get_mut("labels") {
                labels.shift_remove(&key);
            }
        } else if let Some(fault) = fault_of_label(&key) {
            findings.add_at(draft, &at, fault);
        }
    }
}

/// Adds the fields that the front matter of the content has.
fn add_front_matter(draft: &mut Draft, findings: &mut Findings) {
    let wanted = draft.object.kind.front_matter;
    let Some(Value::String(content)) = draft.object.fields.get(CONTENT) else {
        return;
    };
    if wanted.is_empty() {
        return;
    }
    let given = match fields_of(content) {
        Ok(fields) => fields,
        Err(fault) => {
            let place = fault.place;
            let what = format!(
                "front matter, {}:{} of the content: {}",
                place.line, place.column, fault.what
            );
            return findings.add_at(draft, &child("", CONTENT), what);
        }
    };
    for (name, value) in given {
        if !wanted.contains(&name.as_str()) {
            continue;
        }
        match draft.object.fields.get(&name) {
            None => {
                draft.object.fields.insert(name, value);
            }
            Some(declared) if *declared == value => {}
            Some(_) => {
                let what = "the front matter of the content has another value";
                findings.add_at(draft, &child("", &name), what);
            }
        }
    }
}

/// Takes a field out of the object that the request has around it: `spec: {content: text}` is
/// `spec: text`.
fn unwrap(draft: &mut Draft) {
    let Some((field, pointer)) = draft.object.kind.wraps else {
        return;
    };
    let Some(inner) = pointer.strip_prefix(&child(&child("", field), "")) else {
        return;
    };
    if let Some(Value::Object(members)) = draft.object.fields.get_mut(field)
        && members.len() == 1
        && let Some(value) = members.get_mut(inner)
    {
        let value = value.take();
        draft.object.fields.insert(field.to_owned(), value);
        let short = child("", field);
        let long = child(&short, inner);
        for (at, _) in &mut draft.object.tags {
            if is_within(at, &long) {
                at.replace_range(..long.len(), &short);
            }
        }
    }
}

/// Makes lists of single texts where the request takes lists only.
fn write_lists(draft: &mut Draft) {
    change(draft, draft.object.kind.listed, |value| {
        if matches!(value, Value::String(_) | Value::Number(_) | Value::Bool(_)) {
            let text = match value.take() {
                Value::String(text) => text,
                other => other.to_string(),
            };
            *value = Value::Array(vec![Value::String(text)]);
        }
    });
}

/// Writes documents as JSON text where the request takes the text of one.
fn write_parsed(draft: &mut Draft, findings: &mut Findings) {
    for (field, comparison) in draft.object.kind.comparisons {
        if *comparison != Comparison::Parsed {
            continue;
        }
        let at = child("", field);
        if draft
            .object
            .tags
            .iter()
            .any(|(tag, _)| tag.starts_with(&format!("{at}/")))
        {
            let what = "a document that is sent as text has no tags but !file";
            findings.add_at(draft, &at, what);
            draft.holes.push(at);
            continue;
        }
        // A variable or another object has the text.
        if draft.tag(&at).is_some() {
            continue;
        }
        match draft.object.fields.get(*field).map(json_text) {
            Some(Ok(Some(text))) => {
                draft.object.fields.insert((*field).to_owned(), text.into());
            }
            Some(Err(what)) => {
                findings.add_at(draft, &at, what);
                draft.holes.push(at);
            }
            Some(Ok(None)) | None => {}
        }
    }
}

/// Returns the JSON text of a document; `None` for what is such a text, or no document. Otherwise
/// returns what is wrong with its text.
fn json_text(document: &Value) -> Result<Option<String>, String> {
    let text = match document {
        Value::Object(_) | Value::Array(_) => return Ok(Some(document.to_string())),
        Value::String(text) => text,
        _ => return Ok(None),
    };
    let is_json = text.starts_with('{') && serde_json::from_str::<IgnoredAny>(text).is_ok();
    if text.is_empty() || is_json {
        return Ok(None);
    }
    match yaml_value::value_of(text) {
        Ok(value @ (Value::Object(_) | Value::Array(_))) => Ok(Some(value.to_string())),
        Ok(_) => Ok(None),
        Err(fault) => {
            let Place { line, column } = fault.place;
            Err(format!("the text, {line}:{column}: {}", fault.what))
        }
    }
}

fn change(draft: &mut Draft, patterns: &[&str], change: impl Fn(&mut Value)) {
    if patterns.is_empty() {
        return;
    }
    let mut fields = Value::Object(std::mem::take(&mut draft.object.fields));
    for pattern in patterns {
        for place in places(pattern, &fields) {
            if let Some(value) = fields.pointer_mut(&place) {
                change(value);
            }
        }
    }
    if let Value::Object(fields) = fields {
        draft.object.fields = fields;
    }
}

/// Adds the names that are the `ref` when they are not declared.
fn add_names(draft: &mut Draft) {
    let object = &mut draft.object;
    for field in object.kind.named_after_ref {
        if !object.name.is_empty() && !object.fields.contains_key(*field) {
            let name = Value::from(&*object.name);
            object.fields.insert((*field).to_owned(), name);
        }
    }
}

fn add_presets(draft: &mut Draft, findings: &mut Findings) {
    let kind = draft.object.kind;
    for (field, preset) in kind.presets {
        if draft.object.fields.contains_key(*field) {
            continue;
        }
        let Some(value) = value_of(*preset, &draft.object.fields) else {
            continue;
        };
        draft.object.fields.insert((*field).to_owned(), value);
        if kind.wanted.contains(field) {
            let preset = preset.described();
            findings.warn(
                draft,
                "",
                format!("`{field}` should be given; it is {preset}"),
            );
        }
        if let Preset::SameAs(other) = preset {
            let tag: Option<Tag> = draft.tag(&child("", other)).cloned();
            let at = child("", field);
            draft.object.tags.extend(tag.map(|tag| (at, tag)));
        }
    }
}

fn value_of(preset: Preset, fields: &Map<String, Value>) -> Option<Value> {
    match preset {
        Preset::Text(text) => Some(text.into()),
        Preset::Bool(value) => Some(value.into()),
        Preset::Number(number) => Some(number.into()),
        Preset::SameAs(field) => fields.get(field).cloned(),
        Preset::SlugOf(field) => {
            let text = fields.get(field)?.as_str()?;
            Some(slug(text).into())
        }
    }
}
