//! Finds objects that two files, or two places of one, declare: they would be one in Konnect.

use std::collections::HashMap;

use serde_json::Value;

use super::draft::Draft;
use super::drafts::Drafts;
use super::targets::{Names, Wanted};
use crate::declare::kinds::definition::{Comparison, Identity};
use crate::declare::kinds::keys::is_that_of_parent;
use crate::declare::tag::Tag;
use crate::pointer::{child, field_at, from_dotted};

/// Checks that no two objects of one parent are found by the same.
pub(super) fn check(found: &mut Drafts) {
    let mut known: HashMap<String, usize> = HashMap::new();
    let names = Names::of(&found.drafts);
    for position in 0..found.drafts.len() {
        let draft = &found.drafts[position];
        let Some(key) = key(draft, &found.drafts, &names) else {
            continue;
        };
        let Draft { object, .. } = draft;
        // Konnect has some names once only, whatever their namespaces.
        let namespace = object.namespace.as_deref();
        let namespace = namespace.filter(|_| object.kind.may_repeat);
        let own = distinction(draft);
        let mut first = first_with(format!("{key} in {namespace:?}"), position, &mut known);
        // What lacks the distinction may be any of its name.
        first.take_if(|first| own.is_some() && distinction(&found.drafts[*first]).is_some());
        if object.kind.told_apart_by.is_some() {
            // What is equal in both, Konnect has once only as well.
            first = first.or(first_with(
                format!("{key} as {own:?}"),
                position,
                &mut known,
            ));
        }
        let Some(first) = first else {
            continue;
        };
        let first = &found.drafts[first].object;
        if first.name == object.name {
            // Two objects of one `ref` are a mistake already, whatever else they have in common.
            continue;
        }
        let first = &first.origin;
        let what = format!("this is the same {} as that of {first}", object.kind.name);
        found.findings.add_at(draft, "", what);
    }
}

/// Returns the position of the first object with a key, if that is another one.
fn first_with(key: String, position: usize, known: &mut HashMap<String, usize>) -> Option<usize> {
    let first = *known.entry(key).or_insert(position);
    (first != position).then_some(first)
}

/// Returns what an object is found by, in any namespace; `None` for one that cannot be found.
fn key(draft: &Draft, drafts: &[Draft], names: &Names) -> Option<String> {
    let object = &draft.object;
    let kind = object.kind;
    if kind.parent.is_some() && object.parent.is_none() {
        return None;
    }
    let identity = match (&object.external, kind.identity) {
        (Some(fields), _) if fields.is_empty() || kind.is_managed => return None,
        (Some(fields), _) => format!("{fields:?}"),
        (None, Identity::Only) => String::new(),
        (None, Identity::PathOf(field)) => path_of(field, draft, drafts, names),
        (None, Identity::Fields(fields)) => fields_of(draft, fields)?,
    };
    Some(format!("{} {:?} {identity}", kind.name, object.parent))
}

/// Returns what tells an object from others of its name.
fn distinction(draft: &Draft) -> Option<String> {
    let field = draft.object.kind.told_apart_by?;
    field_of(draft, &child("", field))
}

fn fields_of(draft: &Draft, fields: &[&str]) -> Option<String> {
    let values: Vec<_> = fields
        .iter()
        .map(|field| field_of(draft, &from_dotted(field)))
        .collect();
    let is_found = values.iter().any(Option::is_some);
    let is_parent = is_that_of_parent(draft.object.kind, fields);
    (is_found || is_parent).then(|| format!("{values:?}"))
}

/// Returns a text that is the same for the same values of a field.
fn field_of(draft: &Draft, at: &str) -> Option<String> {
    let comparisons = draft.object.kind.comparisons.iter();
    let mut ignoring =
        comparisons.filter(|(_, comparison)| *comparison == Comparison::IgnoringCase);
    match (field_at(&draft.object.fields, at)?, draft.tag(at)) {
        (Value::Null, tag) => tag.map(|tag| format!("{tag:?}")),
        (Value::String(text), _) if ignoring.any(|(field, _)| from_dotted(field) == at) => {
            Some(text.to_lowercase())
        }
        (value, _) => Some(value.to_string()),
    }
}

/// Returns a field of an object and of all objects of its kind that it is below.
fn path_of(field: &str, draft: &Draft, drafts: &[Draft], names: &Names) -> String {
    let at = child("", field);
    let step = |draft| field_of(draft, &at).map(|step| step.trim_matches(['"', '/']).to_owned());
    let mut path = vec![step(draft)];
    let mut above = above(draft, drafts, names);
    // References in a circle are a mistake of their own.
    while let Above::Declared(draft) = above {
        if path.len() > drafts.len() {
            break;
        }
        path.push(step(draft));
        above = self::above(draft, drafts, names);
    }
    if let Above::Elsewhere(what) = above {
        path.push(Some(what));
    }
    format!("{path:?}")
}

/// What an object of a tree is below.
enum Above<'a> {
    Nothing,
    Declared(&'a Draft),
    /// An object that no file declares, by what the file says of it.
    Elsewhere(String),
}

fn above<'a>(draft: &Draft, drafts: &'a [Draft], names: &Names) -> Above<'a> {
    let kind = draft.object.kind;
    let Some(at) = kind.tree_field().map(|field| child("", field)) else {
        return Above::Nothing;
    };
    if let Some(Tag::Ref(part)) = draft.tag(&at)
        && let Ok(position) = names.find(&part.source, Wanted::Kind(kind.name), drafts)
    {
        return Above::Declared(&drafts[position]);
    }
    field_of(draft, &at).map_or(Above::Nothing, Above::Elsewhere)
}
