//! The changed fields of a change, and their values.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::Value;

use super::shown::{Detail, Shown};
use super::unified::unified;
use crate::declare::kinds::definition::Comparison;
use crate::declare::kinds::kind;
use crate::declare::kinds::pattern;
use crate::declare::placeholder::{REF, tag_of, with_tags};
use crate::declare::plan::file::{Change, ReferenceTo};
use crate::excerpt::shortened;
use crate::output::{escaped, json_line};
use crate::pointer;
use crate::style::Styling;
use crate::yaml_value;

/// The characters of the longest value in a line.
const MAX_VALUE_LEN: usize = 60;
/// How many lines of a field are shown.
const MAX_LINES: usize = 20;
/// The size from which a text is shown by its size, in bytes.
const MIN_LONG_LEN: usize = 120;

/// A field with what it was and will be.
struct Leaf<'a> {
    name: String,
    old: Option<&'a Value>,
    new: Option<&'a Value>,
}

/// Returns a line for each changed field, and the lines of a text that has several.
pub(super) fn leaves(change: &Change, shown: &Shown<'_>) -> Vec<String> {
    let width = name_width(change.changed_fields.keys());
    let mut lines = Vec::new();
    for (name, field) in &change.changed_fields {
        let (old, new) = (
            named(change, name, &field.old),
            named(change, name, &field.new),
        );
        let leaf = Leaf {
            name: format!("{:width$}", escaped(name)),
            old: Some(&*old).filter(|old| !old.is_null()),
            new: Some(&*new).filter(|new| !new.is_null()),
        };
        match (&*old, &*new) {
            (_, Value::String(new)) if tag_of(new).is_some() => lines.push(line(&leaf, shown)),
            (Value::String(old), Value::String(new)) if is_parsed(change, name) => {
                lines.extend(document(&leaf, old, new, shown));
            }
            (Value::String(_) | Value::Null, Value::String(_) | Value::Null)
                if [&*old, &*new].into_iter().any(has_lines) =>
            {
                let [old, new] = [&old, &new].map(|value| value.as_str().unwrap_or_default());
                lines.extend(long_text(&leaf.name, old, new, shown));
            }
            _ => lines.push(line(&leaf, shown)),
        }
    }
    lines
}

fn has_lines(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.contains('\n'))
}

/// Returns the value of a field; references have names instead of IDs.
fn named<'a>(change: &Change, field: &str, value: &'a Value) -> Cow<'a, Value> {
    let Some(to) = change.references.get(field) else {
        return Cow::Borrowed(value);
    };
    match value {
        Value::String(id) if *id == to.id => Cow::Owned(Value::from(name(to))),
        Value::Array(elements) if to.is_array => {
            let elements = elements.iter().map(|element| match name_of(element, to) {
                Some(name) => Value::from(name),
                None => element.clone(),
            });
            Cow::Owned(elements.collect())
        }
        _ => Cow::Borrowed(value),
    }
}

/// Returns what something new refers to, each with its field, such as `portal_id: docs`.
pub(super) fn references(change: &Change) -> impl Iterator<Item = String> {
    let kind = kind(&change.resource_type);
    let of_kind = change.references.iter().filter(move |(field, to)| {
        let mut place = pointer::from_dotted(field);
        if to.is_array {
            place.push_str("/0");
        }
        // The path of an object in a tree has what it is below.
        kind.is_some_and(|kind| {
            kind.reference_at(&place).is_some() && kind.tree_field() != Some(field)
        })
    });
    of_kind.map(|(field, to)| format!("{}: {}", escaped(field), escaped(&name(to))))
}

/// Returns the name of what a field refers to, or what it is found by.
fn name(to: &ReferenceTo) -> String {
    if to.is_array {
        let known = to.names.iter().zip(&to.ids);
        let names = known.map(|(name, id)| if name.is_empty() { id } else { name });
        return format!("[{}]", names.cloned().collect::<Vec<_>>().join(", "));
    }
    let looked_up = to.lookup_fields.iter();
    let looked_up: Vec<_> = looked_up
        .map(|(field, value)| format!("{field}:{value}"))
        .collect();
    match (to.name.as_str(), looked_up.as_slice()) {
        ("", []) => to.id.clone(),
        ("", fields) => fields.join(", "),
        (name, _) => name.to_owned(),
    }
}

/// Returns the name of the object whose ID stands in a list of references, or will stand there.
fn name_of<'a>(element: &'a Value, to: &'a ReferenceTo) -> Option<&'a str> {
    let id = element.as_str()?;
    let mut known = to.ids.iter().zip(&to.names);
    match known.find(|(known, name)| *known == id && !name.is_empty()) {
        Some((_, name)) => Some(name),
        None => id.strip_prefix(REF)?.strip_suffix("#id"),
    }
}

/// Returns a line for each field of something new.
pub(super) fn created(change: &Change, shown: &Shown<'_>) -> Vec<String> {
    let width = name_width(change.fields.keys());
    let fields = change.fields.iter();
    fields
        .map(|(name, value)| format!("{:width$}   {}", escaped(name), spelled(value, shown)))
        .collect()
}

/// Returns the size of a long text; `None` for any other value.
pub(super) fn size(value: &Value) -> Option<String> {
    let text = value.as_str()?;
    if text.len() < MIN_LONG_LEN && !text.contains('\n') {
        return None;
    }
    Some(match text.len() {
        bytes @ ..1024 => format!("{bytes} bytes"),
        bytes => format!("{} KiB", bytes.div_ceil(1024)),
    })
}

/// The format of a document, by the keys that begin documents of each.
#[derive(Deserialize)]
struct Head {
    openapi: Option<String>,
    asyncapi: Option<String>,
    swagger: Option<String>,
}

/// Returns the format of a specification and its version, such as `openapi 3.1.0`.
pub(super) fn document_format(change: &Change, name: &str, value: &Value) -> Option<String> {
    if !is_parsed(change, name) {
        return None;
    }
    let head: Head = serde_json::from_str(value.as_str()?).ok()?;
    let formats = [
        ("openapi", head.openapi),
        ("asyncapi", head.asyncapi),
        ("swagger", head.swagger),
    ];
    let mut formats = formats.into_iter();
    formats.find_map(|(format, version)| Some(format!("{format} {}", escaped(&version?))))
}

fn name_width<'a>(names: impl Iterator<Item = &'a String>) -> usize {
    names
        .map(|name| name.chars().count())
        .max()
        .unwrap_or(0)
        .min(MAX_VALUE_LEN)
}

fn line(leaf: &Leaf<'_>, shown: &Shown<'_>) -> String {
    let spelled = |value: Option<&Value>| match value {
        Some(value) => spelled(value, shown),
        None => "(none)".to_owned(),
    };
    let arrow = shown.charset.pick("\u{2192}", "->");
    let (old, new) = (spelled(leaf.old), spelled(leaf.new));
    format!("{}   {old} {arrow} {new}", leaf.name)
}

/// Returns a value on one line.
fn spelled(value: &Value, shown: &Shown<'_>) -> String {
    let text = match value.as_str().and_then(tag_of) {
        Some(tag) => tag,
        None => json_line(&with_tags(value), Styling::Plain),
    };
    let text = text.trim_end();
    match shown.detail {
        Detail::Short => escaped(&shortened(text, MAX_VALUE_LEN)).into_owned(),
        Detail::Full => escaped(text).into_owned(),
    }
}

/// Returns the difference of two texts, line by line.
fn long_text(name: &str, old: &str, new: &str, shown: &Shown<'_>) -> Vec<String> {
    let difference = unified(old, new);
    let count = difference.changed;
    let total = new.lines().count();
    let mut lines = vec![format!("{name}   {count} of {total} lines")];
    lines.extend(cut(difference.lines, shown));
    lines
}

/// Returns what differs in two documents such as specifications.
fn document(leaf: &Leaf<'_>, old: &str, new: &str, shown: &Shown<'_>) -> Vec<String> {
    let (Ok(before), Ok(after)) = (yaml_value::value_of(old), yaml_value::value_of(new)) else {
        return long_text(&leaf.name, old, new, shown);
    };
    let mut lines = Vec::new();
    compare(
        leaf.name.trim_end(),
        Some(&before),
        Some(&after),
        shown,
        &mut lines,
    );
    cut(lines, shown)
}

fn compare(
    path: &str,
    old: Option<&Value>,
    new: Option<&Value>,
    shown: &Shown<'_>,
    lines: &mut Vec<String>,
) {
    if old == new {
        return;
    }
    let (Some(Value::Object(before)), Some(Value::Object(after))) = (old, new) else {
        let name = path.to_owned();
        return lines.push(line(&Leaf { name, old, new }, shown));
    };
    for (name, value) in before {
        let path = format!("{path}.{}", escaped(name));
        compare(&path, Some(value), after.get(name), shown, lines);
    }
    for (name, value) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        let path = format!("{path}.{}", escaped(name));
        compare(&path, None, Some(value), shown, lines);
    }
}

/// Cuts lines to as many as are shown of a field.
fn cut(lines: Vec<String>, shown: &Shown<'_>) -> Vec<String> {
    let mut lines = lines;
    let more = lines.len().saturating_sub(MAX_LINES);
    if shown.detail == Detail::Short && more > 0 {
        lines.truncate(MAX_LINES);
        let ellipsis = shown.charset.ellipsis();
        lines.push(format!("{ellipsis} {more} more lines (--full-content)"));
    }
    lines.into_iter().map(|line| format!("  {line}")).collect()
}

/// Returns whether a field is a document that is compared by its values.
fn is_parsed(change: &Change, name: &str) -> bool {
    let Some(kind) = kind(&change.resource_type) else {
        return false;
    };
    let place = pointer::from_dotted(name);
    let mut comparisons = kind.comparisons.iter();
    comparisons.any(|(field, comparison)| {
        *comparison == Comparison::Parsed && pattern::matches(field, &place)
    })
}
