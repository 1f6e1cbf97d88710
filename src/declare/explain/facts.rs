//! What a kind is, in a few words each.

use crate::declare::facts::Facts;
use crate::declare::kinds::definition::{
    ANY_FIELD, Comparison, Count, Existing, Identity, Kind, Preset, Target,
};
use crate::declare::kinds::pattern::matches;
use crate::declare::kinds::{KINDS, kind};
use crate::error::Result;
use crate::resources::Change;

/// Returns what is known of a kind: a label and a text each.
pub(crate) fn facts_of(kind: &'static Kind) -> Result<Vec<(&'static str, String)>> {
    let facts = Facts::of(kind)?;
    let mut found = vec![("kind", kind.name.to_owned()), ("class", class_of(kind))];
    found.push(("in files", keys_of(kind)));
    for (label, text) in [
        ("below it", names_below(kind).join(", ")),
        ("found by", found_by(kind)),
        ("refers to", references(kind)),
        ("set if left out", presets(kind)),
        ("fixed", listed(kind.fixed)),
        ("replaced for", listed(kind.replaced_by)),
        ("secrets", kind.secrets.join(", ")),
        ("sync", sync(kind, &facts)),
        ("requests", requests(&facts)),
    ] {
        if !text.is_empty() {
            found.push((label, text));
        }
    }
    Ok(found)
}

/// Returns what is said of the field of a kind at a place, beside what its requests say.
pub(crate) fn rules_at(kind: &'static Kind, place: &str) -> Vec<String> {
    let mut rules = Vec::new();
    if let Some(reference) = kind.reference_at(place) {
        rules.push(match reference.target {
            Target::Kind(name) => format!("refers to {name}"),
            Target::NamedBy(field) => format!("refers to the kind of {field}; * is every one"),
        });
    }
    if kind.secrets.iter().any(|pattern| matches(pattern, place)) {
        rules.push("takes !secret".to_owned());
    }
    let field = place.strip_prefix('/').unwrap_or_default();
    if kind.comparisons.contains(&(field, Comparison::Parsed)) {
        rules.push("in files also a text or the document itself".to_owned());
    }
    let mut presets = kind.presets.iter();
    rules.extend(
        presets
            .find(|(name, _)| *name == field)
            .map(|preset| format!("in files, {} if left out", preset_text(preset))),
    );
    for (fields, about) in [
        (kind.fixed, "cannot be changed"),
        (kind.replaced_by, "a change makes a new object"),
    ] {
        if fields.contains(&field) {
            rules.push(about.to_owned());
        }
    }
    rules
}

/// Returns what sort of kind it is: `child of portal`.
pub(crate) fn class_of(kind: &Kind) -> String {
    let class = match (kind.use_of_existing, kind.count) {
        (Existing::Referred, _) => "external",
        (Existing::Selected, _) => return "selected".to_owned(),
        (Existing::No, Count::One) => "singleton",
        (Existing::No, Count::List | Count::Map) if kind.parent.is_some() => "child",
        (Existing::No, _) => "parent",
    };
    match kind.parent {
        Some(parent) => format!("{class} of {}", parent.kind),
        None => class.to_owned(),
    }
}

/// Returns the keys below which files have objects of a kind.
pub(crate) fn keys_of(kind: &Kind) -> String {
    match (key_below(kind), kind.parent) {
        (Some(below), Some(parent)) => {
            format!("{below}; or {}[] with `{}`", kind.root, parent.selector)
        }
        _ => format!("{}[]", kind.root),
    }
}

/// Returns the key below the parent, such as `portals[].pages[]`.
pub(crate) fn key_below(below: &Kind) -> Option<String> {
    let parent = below.parent?;
    let above = kind(parent.kind)?;
    let suffix = match below.count {
        Count::List => "[]",
        Count::One => "",
        Count::Map => "{}",
    };
    let above = key_below(above).unwrap_or_else(|| format!("{}[]", above.root));
    Some(format!("{above}.{}{suffix}", parent.key))
}

fn names_below(above: &Kind) -> Vec<&'static str> {
    let below = KINDS.iter().filter_map(|kind| kind.parent);
    let below = below.filter(|parent| parent.kind == above.name);
    above
        .tree
        .into_iter()
        .chain(below.map(|parent| parent.key))
        .collect()
}

fn found_by(kind: &Kind) -> String {
    match kind.identity {
        Identity::Only => "its parent, which has one".to_owned(),
        Identity::Fields(fields) if kind.use_of_existing == Existing::Selected => {
            fields.join(" or ")
        }
        Identity::Fields(fields) => fields.join(", "),
        Identity::PathOf(field) => format!("the path of its {field}"),
    }
}

fn references(kind: &Kind) -> String {
    let references = kind
        .references
        .iter()
        .map(|reference| match reference.target {
            Target::Kind(name) => format!("{name} by {}", reference.field),
            Target::NamedBy(field) => format!("the kind of {field} by {}", reference.field),
        });
    references.collect::<Vec<_>>().join(", ")
}

fn presets(kind: &Kind) -> String {
    let presets = kind.presets.iter().map(preset_text);
    let names = kind
        .named_after_ref
        .iter()
        .map(|field| format!("{field} as ref"));
    presets.chain(names).collect::<Vec<_>>().join(", ")
}

fn preset_text((field, preset): &(&str, Preset)) -> String {
    match preset {
        Preset::Text(text) => format!("{field}={text}"),
        Preset::Bool(value) => format!("{field}={value}"),
        Preset::Number(number) => format!("{field}={number}"),
        Preset::SameAs(other) => format!("{field} as {other}"),
        Preset::SlugOf(other) => format!("{field} as the slug of {other}"),
    }
}

fn listed(fields: &[&str]) -> String {
    match fields {
        [ANY_FIELD] => "every field".to_owned(),
        fields => fields.join(", "),
    }
}

/// Returns what `sync` does to the objects that files do not declare.
fn sync(kind: &Kind, facts: &Facts) -> String {
    let key = kind.parent.map_or(kind.root, |parent| parent.key);
    match (kind.use_of_existing, kind.count) {
        (Existing::Referred | Existing::Selected, _) => "never changes or deletes it".to_owned(),
        (Existing::No, Count::One) if facts.is_deleted_when_empty() => {
            format!("deletes it for `{key}: {{}}`; without the key, leaves it alone")
        }
        (Existing::No, Count::One) => "updates it if the key is there; cannot delete it".to_owned(),
        _ if kind.comes_with_parent => {
            "deletes what a declared parent does not declare, with or without the key".to_owned()
        }
        _ if kind.parent.is_some() => {
            format!("deletes what a parent with the key `{key}` does not declare")
        }
        _ => format!("with the key `{key}`, deletes what the namespaces in scope do not declare"),
    }
}

fn requests(facts: &Facts) -> String {
    if facts.kind.use_of_existing != Existing::No {
        return format!("GET {}", facts.resource.path);
    }
    let changes = [Change::Create, Change::Update, Change::Delete];
    let writes = changes.iter().filter_map(|change| facts.request(*change));
    let writes = writes.map(|request| format!("{} {}", request.method.as_str(), request.path));
    let read = format!("GET {}", facts.resource.path);
    let mut requests: Vec<String> = std::iter::once(read).chain(writes).collect();
    requests.dedup();
    requests.join("; ")
}
