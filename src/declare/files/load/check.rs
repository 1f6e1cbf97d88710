//! Checks objects by what the API document says of the requests that write them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::slice;

use serde_json::{Map, Value};

use super::draft::Draft;
use super::drafts::Drafts;
use super::requests::{Requests, requests};
use super::targets::ALL;
use crate::declare::files::mistake::Mistake;
use crate::declare::kinds::definition::{Existing, Identity, Kind, Target};
use crate::declare::kinds::keys::{is_that_of_parent, names, selectors};
use crate::declare::kinds::pattern::matches;
use crate::declare::placeholder;
use crate::declare::tag::Tag;
use crate::nearest::nearest_word;
use crate::pointer::{child, field_at, from_dotted, is_within, steps};
use crate::schema::{self, Fault, Rule, Shape, marked, shapes_at};

/// An ID that stands for one that is not known yet.
const ANY_ID: &str = "00000000-0000-4000-8000-000000000000";

/// Checks all objects.
pub(super) fn check(found: &mut Drafts) {
    let mut known: HashMap<&str, Requests> = HashMap::new();
    for draft in &found.drafts {
        let kind = draft.object.kind;
        if draft.object.external.is_some() || kind.use_of_existing != Existing::No {
            continue;
        }
        let requests = known.entry(kind.name).or_insert_with(|| requests(kind));
        let mistakes = mistakes(draft, requests);
        found.findings.mistakes.extend(mistakes);
    }
}

fn mistakes(draft: &Draft, requests: &Requests) -> Vec<Mistake> {
    let Some(shape) = requests.create else {
        return Vec::new();
    };
    let body = body(draft);
    let mut mistakes = Vec::new();
    let read_only = marked(&body, shape, Shape::is_read_only);
    for place in read_only
        .iter()
        .filter_map(|place| declared_place(draft, place))
    {
        mistakes.push(draft.mistake(&place, "only Konnect sets this"));
    }
    mistakes.extend(placeholders(draft));
    let mut faults = schema::check(&body, shape);
    if let Some(update) = requests.update.filter(|_| !faults.is_empty()) {
        keep_common(&mut faults, &body, update);
    }
    for fault in &faults {
        let Some(place) = declared_place(draft, &fault.pointer) else {
            continue;
        };
        let is_told = read_only
            .iter()
            .any(|known| is_within(&fault.pointer, known));
        if !is_told && !is_excused(draft, requests, fault, &place) {
            mistakes.push(draft.mistake(&place, what(draft, fault, &body, shape)));
        }
    }
    if mistakes.is_empty() {
        mistakes.extend(missing_identity(draft));
    }
    mistakes
}

/// Returns the mistakes of texts that a plan would take for something else.
fn placeholders(draft: &Draft) -> Vec<Mistake> {
    let mut mistakes = Vec::new();
    for (name, value) in &draft.object.fields {
        for below in placeholder::places(value) {
            let place = child("", name) + &below;
            // The value of a variable is not in a plan.
            if !matches!(draft.tag(&place), Some(Tag::Env(_))) {
                mistakes.push(draft.mistake(&place, placeholder::MISTAKE));
            }
        }
    }
    mistakes
}

/// Returns the body that an object would be sent as, without the fields that only files have.
fn body(draft: &Draft) -> Value {
    let kind = draft.object.kind;
    let wrapped = kind.wraps.map(|(field, _)| field);
    let mut body = Map::new();
    for (name, value) in &draft.object.fields {
        let mut selectors = selectors(kind);
        let is_sent = !kind.own.contains(&name.as_str())
            && !selectors.any(|selector| selector.field == name)
            && wrapped != Some(name);
        if is_sent {
            body.insert(name.clone(), value.clone());
        }
    }
    let mut body = Value::Object(body);
    fill_references(draft, &mut body);
    if let Some((field, pointer)) = kind.wraps
        && let Some(value) = draft.object.fields.get(field)
    {
        let steps: Vec<_> = steps(pointer).collect();
        if let Some((first, rest)) = steps.split_first() {
            let wrapped = rest
                .iter()
                .rev()
                .fold(value.clone(), |inner, step| match &**step {
                    "-" => Value::Array(vec![inner]),
                    name => Value::Object(Map::from_iter([(name.to_owned(), inner)])),
                });
            body[&**first] = wrapped;
        }
    }
    body
}

/// Puts an ID where a reference stands, so that the branch of a union is known all the same.
fn fill_references(draft: &Draft, body: &mut Value) {
    let tags = draft.object.tags.iter();
    for (place, _) in tags.filter(|(_, tag)| matches!(tag, Tag::Ref(_) | Tag::Lookup(_))) {
        if let Some(value) = body.pointer_mut(place).filter(|value| value.is_null()) {
            *value = Value::from(ANY_ID);
        }
    }
}

/// Converts a pointer in the body into that of the field in the file; `None` for what the file does
/// not write.
fn declared_place(draft: &Draft, pointer: &str) -> Option<String> {
    let Some((field, wrapped)) = draft.object.kind.wraps else {
        return Some(pointer.to_owned());
    };
    let wrapped = wrapped.replace("/-", "/0");
    let first = steps(&wrapped).next().map(|step| child("", &step))?;
    let at = child("", field);
    if is_within(pointer, &wrapped) {
        return Some(at + &pointer[wrapped.len()..]);
    }
    match is_within(pointer, &first) {
        false => Some(pointer.to_owned()),
        true => (pointer == first).then_some(at),
    }
}

/// Keeps the faults that an update has as well, where a field or null is only for updates.
fn keep_common(faults: &mut Vec<Fault>, body: &Value, update: Shape) {
    let others = schema::check(body, update);
    faults.retain(|fault| {
        let is_null = body.pointer(&fault.pointer).is_some_and(Value::is_null);
        let may_be_of_updates = matches!(fault.rule, Rule::Unknown) || is_null;
        !may_be_of_updates || others.iter().any(|other| other.pointer == fault.pointer)
    });
}

/// Returns whether a fault is none: the value is not known yet, or another place has it.
fn is_excused(draft: &Draft, requests: &Requests, fault: &Fault, place: &str) -> bool {
    let object = &draft.object;
    if draft.has_hole(place) || is_of_ref(draft, place) {
        return true;
    }
    let is_unknown = |at: &str| field_at(&object.fields, at).is_none_or(Value::is_null);
    let mut tags = object.tags.iter();
    if tags.any(|(at, _)| is_within(place, at) && is_unknown(at)) {
        return true;
    }
    if is_every_entity(draft, place) {
        return true;
    }
    match (&fault.rule, object.kind.identity) {
        (Rule::Required, _) => requests
            .added
            .is_some_and(|field| child("", field) == place),
        // The path of the request has it.
        (Rule::Unknown, Identity::Fields(fields)) => {
            fields.iter().any(|field| child("", field) == place)
        }
        _ => false,
    }
}

/// Returns whether a field of a role stands for every entity rather than for one.
fn is_every_entity(draft: &Draft, place: &str) -> bool {
    let object = &draft.object;
    let mut references = object.kind.references.iter();
    references.any(|reference| {
        matches!(reference.target, Target::NamedBy(_)) && matches(reference.field, place)
    }) && field_at(&object.fields, place).is_some_and(|value| value == ALL)
}

/// Returns whether a field is missing only because the `ref` is.
fn is_of_ref(draft: &Draft, place: &str) -> bool {
    let object = &draft.object;
    let mut names = object.kind.named_after_ref.iter();
    object.name.is_empty() && names.any(|field| child("", field) == place)
}

/// Returns what is wrong, without the value.
fn what(draft: &Draft, fault: &Fault, body: &Value, shape: Shape) -> String {
    if fault.rule != Rule::Unknown {
        return fault.reason();
    }
    let (above, name) = fault.pointer.rsplit_once('/').unwrap_or_default();
    let path: Vec<String> = steps(above).map(Cow::into_owned).collect();
    let mut known: Vec<&str> = Vec::new();
    for shape in shapes_at(body, shape, &path) {
        known.extend(shape.fields().map(|field| field.name));
    }
    if above.is_empty() {
        known.extend(other_keys(draft.object.kind));
    }
    match nearest_word(name, known.into_iter()) {
        Some(near) => format!("unknown key; did you mean `{near}`?"),
        None => "unknown key".to_owned(),
    }
}

/// Returns the keys of an object that no request has.
fn other_keys(kind: &Kind) -> Vec<&'static str> {
    let mut keys = names(Some(kind), None);
    keys.extend(kind.own);
    keys.extend(kind.tree);
    keys.push("ref");
    if kind.is_managed {
        keys.push("kongctl");
    }
    if !kind.external_by.is_empty() {
        keys.push("_external");
    }
    keys
}

/// Returns the mistake of an object that has none of the fields by which it is found.
fn missing_identity(draft: &Draft) -> Option<Mistake> {
    let kind = draft.object.kind;
    let fields = match &kind.identity {
        Identity::Fields(fields) => fields,
        Identity::PathOf(field) => slice::from_ref(field),
        Identity::Only => return None,
    };
    let is_there = |field: &&str| {
        let at = from_dotted(field);
        field_at(&draft.object.fields, &at).is_some()
            || draft.has_hole(&at)
            || is_of_ref(draft, &at)
    };
    if fields.iter().any(is_there) || is_that_of_parent(kind, fields) {
        return None;
    }
    let at = from_dotted(fields[0]);
    Some(draft.mistake(&at, "is required: the object is found by it"))
}
