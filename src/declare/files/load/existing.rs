//! Objects that are there already: how a file selects them.

use serde_json::Value;

use super::check::other_keys;
use super::draft::Draft;
use super::findings::{Findings, unknown_key};
use super::requests::requests;
use crate::declare::kinds::definition::{ANY_FIELD, Existing, Identity, Kind};
use crate::declare::tag::{Tag, Text};
use crate::pointer::{child, is_within};
use crate::schema::Shape;
use crate::uuid;
use crate::yaml::{Data, Node};
use crate::yaml_value::TaggedValue;

/// Sets what selects an object by its member `_external`.
pub(super) fn set(draft: &mut Draft, node: &Node, findings: &mut Findings) {
    let kind = draft.object.kind;
    let selection = match kind.external_by {
        [] => Err(format!("the kind {} cannot be external", kind.name)),
        fields => external(fields, node),
    };
    let selection = selection.unwrap_or_else(|what| {
        findings.add_at(draft, "/_external", what);
        Vec::new()
    });
    draft.object.external = Some(selection);
}

/// Returns the fields of `_external`; otherwise what is wrong.
fn external(known: &[&str], node: &Node) -> Result<Vec<(String, Text)>, String> {
    const FORM: &str = "expected `id: ID`, or `selector` with `matchFields`";
    let fields = match only_member(node).ok_or(FORM)? {
        ("id", id) => {
            let id = text(id).and_then(uuid::normalized);
            let id = id.ok_or("an ID is a UUID")?;
            return Ok(vec![("id".to_owned(), Text::Literal(id))]);
        }
        ("selector", selector) => match only_member(selector).ok_or(FORM)? {
            ("matchFields", fields) => fields,
            _ => return Err(FORM.to_owned()),
        },
        _ => return Err(FORM.to_owned()),
    };
    if !matches!(fields.data, Data::Mapping(_)) {
        return Err(FORM.to_owned());
    }
    // The fields of a selector are those of a lookup.
    let tag = Tag::of(&TaggedValue {
        name: "!lookup",
        data: &fields.data,
        place: fields.place,
        pointer: "",
    });
    let Ok(Tag::Lookup(fields)) = tag else {
        return Err("`matchFields` has texts or !env".to_owned());
    };
    let is_known = |field: &str| known.contains(&ANY_FIELD) || known.contains(&field);
    match fields.iter().find(|(field, _)| !is_known(field)) {
        Some((field, _)) => Err(format!(
            "`{field}` selects nothing here; use {}",
            known.join(" or ")
        )),
        None => Ok(fields),
    }
}

fn only_member(node: &Node) -> Option<(&str, &Node)> {
    let Data::Mapping(pairs) = &node.data else {
        return None;
    };
    match &**pairs {
        [(key, value)] => Some((text(key)?, value)),
        _ => None,
    }
}

fn text(node: &Node) -> Option<&str> {
    match &node.data {
        Data::Text(scalar) => Some(&scalar.text),
        _ => None,
    }
}

/// Completes what selects an object, once its members are read.
pub(super) fn complete(draft: &mut Draft, findings: &mut Findings) {
    let kind = draft.object.kind;
    match kind.use_of_existing {
        Existing::Referred if draft.object.external.is_none() => {
            let what = format!(
                "the kind {} is only referred to: it needs `_external`",
                kind.name
            );
            findings.add_at(draft, "", what);
            draft.object.external = Some(Vec::new());
        }
        Existing::Selected => select(draft, findings),
        _ if draft.object.external.is_some() => ignore_fields(draft, findings),
        _ => {}
    }
}

/// Selects an object by the one field that its row has.
fn select(draft: &mut Draft, findings: &mut Findings) {
    let names = match draft.object.kind.identity {
        Identity::Fields(names) => names,
        Identity::Only | Identity::PathOf(_) => &[],
    };
    let fields = std::mem::take(&mut draft.object.fields);
    let mut selection = Vec::new();
    for (name, value) in fields {
        let at = child("", &name);
        if !names.contains(&name.as_str()) {
            findings.add_at(draft, &at, "unknown key");
            continue;
        }
        let text = match (value, draft.tag(&at)) {
            (_, Some(Tag::Env(part))) => Some(Text::Env(part.clone())),
            (Value::String(text), _) if !text.is_empty() => Some(Text::Literal(text)),
            _ => None,
        };
        match text {
            Some(text) => selection.push((name, text)),
            None if draft.has_hole(&at) => {}
            None => findings.add_at(draft, &at, "expected a text"),
        }
    }
    if selection.len() != 1 && draft.holes.is_empty() {
        let what = format!("exactly one of {} is required", names.join(", "));
        findings.add_at(draft, "", what);
    }
    draft.object.tags.clear();
    draft.object.external = Some(selection);
}

/// Leaves out the fields of an object that others manage.
fn ignore_fields(draft: &mut Draft, findings: &mut Findings) {
    let kind = draft.object.kind;
    let names: Vec<String> = draft.object.fields.keys().cloned().collect();
    let ignored = names
        .iter()
        .filter(|name| !kind.own.contains(&name.as_str()));
    for name in ignored {
        let at = child("", name);
        let known = names_of(kind);
        match known.contains(&name.as_str()) {
            true => findings.warn(draft, &at, "ignored: others manage this object"),
            false => findings.add_at(draft, &at, unknown_key(name, known)),
        }
        draft.object.fields.shift_remove(name);
        draft
            .object
            .tags
            .retain(|(pointer, _)| !is_within(pointer, &at));
    }
}

/// Returns the keys of an object of a kind: those that only files have, and the fields of requests
/// and answers.
fn names_of(kind: &'static Kind) -> Vec<&'static str> {
    let requests = requests(kind);
    let shapes = [requests.create, requests.update, requests.item];
    let shapes = shapes.into_iter().flatten();
    let fields = shapes.flat_map(|shape| {
        let branches = shape.branches().map(|branch| branch.shape);
        std::iter::once(shape)
            .chain(branches)
            .flat_map(Shape::fields)
    });
    let names = fields.map(|field| field.name);
    let names = names.chain(kind.name_field()).chain(other_keys(kind));
    names.collect()
}
