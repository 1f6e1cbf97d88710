//! Checks objects by what the API document says of the requests that write them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::slice;

use serde_json::{Map, Value};

use super::draft::Draft;
use super::drafts::Drafts;
use super::findings::unknown_key;
use super::requests::{Requests, requests};
use super::targets::ALL;
use crate::declare::files::mistake::Mistake;
use crate::declare::kinds::definition::{Existing, Identity, Kind, Preset, Target};
use crate::declare::kinds::keys::{is_that_of_parent, names, selectors};
use crate::declare::kinds::pattern::matches;
use crate::declare::placeholder;
use crate::declare::tag::Tag;
use crate::konnect::Workers;
use crate::pointer::{child, field_at, from_dotted, is_within, steps};
use crate::schema::{self, Fault, Rule, Shape, marked, shapes_at};
use crate::yaml::Data;
use crate::yaml_place::node_at;

/// An ID that stands for one that is not known yet.
const ANY_ID: &str = "00000000-0000-4000-8000-000000000000";

/// Checks all objects.
pub(super) fn check(found: &mut Drafts) {
    let mistakes = Workers::new().map_shares(&found.drafts, mistakes_of_all);
    found.findings.mistakes.extend(mistakes.concat());
}

fn mistakes_of_all(drafts: &[Draft]) -> Vec<Mistake> {
    let mut known: HashMap<&str, Requests> = HashMap::new();
    let mut found = Vec::new();
    for draft in drafts {
        let kind = draft.object.kind;
        if draft.object.external.is_some() || kind.use_of_existing != Existing::No {
            continue;
        }
        let requests = known.entry(kind.name).or_insert_with(|| requests(kind));
        found.extend(mistakes(draft, requests));
    }
    found
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
    faults.extend(unnamed(&body, shape));
    if let Some(update) = requests.update.filter(|_| !faults.is_empty()) {
        keep_common(&mut faults, &body, update);
    }
    faults.extend(faults_in_path(draft, requests));
    for fault in &faults {
        let Some(place) = declared_place(draft, &fault.pointer) else {
            continue;
        };
        let is_told = read_only
            .iter()
            .any(|known| is_within(&fault.pointer, known));
        if !is_told && !is_excused(draft, requests, fault, &place) {
            mistakes.push(draft.mistake(&place, what(draft, &place, fault, &body, shape)));
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
    if let Some(Value::Object(labels)) = body.get_mut("labels") {
        // Null removes a label, also where requests have no null.
        labels.retain(|_, value| !value.is_null());
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

/// Returns the faults of the fields that the document lets an object have without their names. No
/// kind has such, so they are mistyped.
fn unnamed(body: &Value, shape: Shape) -> Vec<Fault> {
    let shapes = shapes_at(body, shape, &[]);
    let names: Vec<_> = shapes.iter().flat_map(|shape| shape.fields()).collect();
    let is_open = shapes.iter().all(|shape| shape.others().is_some());
    if names.is_empty() || !is_open {
        return Vec::new();
    }
    let members = body.as_object().into_iter().flatten();
    let others = members.filter(|(name, _)| names.iter().all(|field| field.name != *name));
    others
        .map(|(name, _)| Fault {
            pointer: child("", name),
            rule: Rule::Unknown,
            branch: None,
        })
        .collect()
}

/// Keeps the faults that an update has as well, where null is only for updates.
fn keep_common(faults: &mut Vec<Fault>, body: &Value, update: Shape) {
    let others = schema::check(body, update);
    faults.retain(|fault| {
        let is_null = body.pointer(&fault.pointer).is_some_and(Value::is_null);
        let may_be_of_updates = is_null && fault.rule != Rule::Unknown;
        !may_be_of_updates || others.iter().any(|other| other.pointer == fault.pointer)
    });
}

/// Returns the faults of what the path of a request has rather than its body: the document has the
/// rules of it in the answer.
fn faults_in_path(draft: &Draft, requests: &Requests) -> Vec<Fault> {
    let (Identity::Fields(fields), Some(item)) = (draft.object.kind.identity, requests.item) else {
        return Vec::new();
    };
    let mut faults = Vec::new();
    for field in fields {
        let is_sent = requests.create.is_some_and(|create| create.may_have(field));
        let value = draft.object.fields.get(*field);
        if let (false, Some(value), Some(shape)) = (is_sent, value, item.field(field)) {
            let found = schema::check(value, shape).into_iter();
            faults.extend(found.map(|fault| Fault {
                pointer: child("", field) + &fault.pointer,
                ..fault
            }));
        }
    }
    faults
}

/// Returns whether a fault is none: the value is not known yet, or another place has it.
fn is_excused(draft: &Draft, requests: &Requests, fault: &Fault, place: &str) -> bool {
    let object = &draft.object;
    if draft.has_hole(place) || is_of_ref(draft, place) {
        return true;
    }
    let is_unknown = |at: &str| field_at(&object.fields, at).is_none_or(Value::is_null);
    let mut tags = object.tags.iter();
    let is_field_unknown = |at: &str| at == place && fault.rule == Rule::Unknown;
    if tags.any(|(at, _)| is_within(place, at) && is_unknown(at) && !is_field_unknown(at)) {
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
    let kind = object.kind;
    let names = kind.named_after_ref.iter();
    let same = kind.presets.iter().filter(|(_, preset)| match preset {
        Preset::SameAs(other) => kind.named_after_ref.contains(other),
        _ => false,
    });
    let mut fields = names.chain(same.map(|(field, _)| field));
    object.name.is_empty() && fields.any(|field| child("", field) == place)
}

/// Returns what is wrong, without the value.
fn what(draft: &Draft, pointer: &str, fault: &Fault, body: &Value, shape: Shape) -> String {
    if matches!(fault.rule, Rule::Kinds(_)) && draft.is_of_file(pointer) {
        let reason = fault.reason();
        return format!("{reason}; files with such a name are parsed");
    }
    if let Rule::Kinds(kinds) = &fault.rule {
        return fault.reason() + &way_to_write(draft, pointer, kinds);
    }
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
    unknown_key(name, known)
}

/// Returns how a value of another kind is written as one of these.
fn way_to_write(draft: &Draft, pointer: &str, kinds: &[schema::Kind]) -> String {
    let mut secrets = draft.object.kind.secrets.iter();
    let is_secret = secrets.any(|secret| matches(secret, pointer));
    match node_at(&draft.node, pointer).map(|node| &node.data) {
        Some(Data::Text(scalar)) if kinds.contains(&schema::Kind::Text) && !is_secret => {
            format!("; write \"{}\"", scalar.text)
        }
        Some(Data::Mapping(_)) if kinds.contains(&schema::Kind::List) => {
            ", whose items begin with `- `".to_owned()
        }
        _ => String::new(),
    }
}

/// Returns the keys of an object that no request has.
pub(super) fn other_keys(kind: &Kind) -> Vec<&'static str> {
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
