//! The fields that `create` and `update` take, and the values that a field takes.

use serde_json::{Map, Value};

use super::offer::Offer;
use crate::cli::get::flags::ARGUMENT;
use crate::cli::line::Line;
use crate::cli::verb::Verb;
use crate::konnect::shapes;
use crate::resources::Resource;
use crate::schema::{Field, Kind, Shape, is_offered, shapes_at, type_name};
use crate::sort::sort_by_key;

/// Returns `FIELD=` for each field that is still free, and behind it the values that it takes.
pub(super) fn field_words(line: &Line, resource: &Resource, typed: &str) -> Vec<Offer> {
    let change = line.verb.and_then(Verb::change);
    let Some(shape) = change.and_then(|change| shapes::request(resource, change)) else {
        return Vec::new();
    };
    let given = given(line);
    match typed.split_once('=') {
        Some((name, _)) => values(name, &given, shape),
        None => names(line, typed, &given, shape),
    }
}

/// Returns the fields that were typed, as far as they may decide which others there are.
fn given(line: &Line) -> Value {
    let words = line.values(ARGUMENT);
    let fields = words.filter_map(|word| word.split_once('='));
    let members = fields.map(|(name, value)| (name.to_owned(), Value::from(value)));
    Value::Object(members.collect::<Map<_, _>>())
}

/// Returns the names of the fields where `typed` leads to, those first that have to be set.
fn names(line: &Line, typed: &str, given: &Value, shape: Shape) -> Vec<Offer> {
    let above = typed.rfind('.').map_or("", |dot| &typed[..=dot]);
    let shapes = shapes_at(given, shape, &path(above.trim_end_matches('.')));
    let mut fields: Vec<Field> = Vec::new();
    for field in shapes.iter().flat_map(|shape| shape.fields()) {
        let is_known = fields.iter().any(|known| known.name == field.name);
        let is_offered = is_offered(field.name, field.shape);
        let word = format!("{above}{}", field.name);
        if is_offered && !is_known && !is_given(line, &word) {
            fields.push(field);
        }
    }
    // Stable: otherwise the order of the document remains.
    sort_by_key(&mut fields, |field| !field.is_required);
    let fields = fields.into_iter();
    fields.map(|field| offer(above, field)).collect()
}

fn is_given(line: &Line, field: &str) -> bool {
    line.values(ARGUMENT).any(|word| {
        let name = word.split_once('=').map(|(name, _)| name);
        name.is_some_and(|name| name.trim_end_matches(':') == field)
    })
}

/// Returns a field, which a value follows; one that has fields is followed by them.
fn offer(above: &str, field: Field) -> Offer {
    let end = match has_fields(field.shape) {
        true => '.',
        false => '=',
    };
    let mut description = type_name(field.shape);
    if field.is_required {
        description.push_str(", required");
    }
    Offer::new(format!("{above}{}{end}", field.name), description)
}

fn has_fields(shape: Shape) -> bool {
    match shape.kind() {
        Kind::Object => true,
        Kind::Union => shape.branches().all(|branch| has_fields(branch.shape)),
        _ => false,
    }
}

/// Returns the values that a field may have, where there is a list of them.
fn values(name: &str, given: &Value, shape: Shape) -> Vec<Offer> {
    let shapes = shapes_at(given, shape, &path(name));
    let mut words: Vec<String> = Vec::new();
    for shape in shapes {
        words.extend(shape.choices().iter().map(shown));
        if shape.kind() == Kind::Boolean && shape.choices().is_empty() {
            words.extend(["true", "false"].map(str::to_owned));
        }
    }
    words.dedup();
    let words = words.into_iter();
    words
        .map(|word| Offer::bare(format!("{name}={word}")))
        .collect()
}

fn path(dotted: &str) -> Vec<String> {
    let steps = dotted.split('.').filter(|_| !dotted.is_empty());
    steps.map(str::to_owned).collect()
}

fn shown(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
