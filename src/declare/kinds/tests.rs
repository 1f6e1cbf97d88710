//! The rows, compared with the definitions of resources and with the facts of the API document.

use std::collections::{BTreeSet, HashSet};

use super::{KINDS, kind};
use crate::declare::kinds::definition::{Count, Existing, Identity, Kind, Preset, Target};
use crate::resources::{Change, Resource, resources};
use crate::schema::{self, Shape};
use crate::tests::openapi::settle;

fn resource(name: &str) -> &'static Resource {
    resources()
        .find(|resource| resource.name == name)
        .unwrap_or_else(|| panic!("no resource is called {name}"))
}

fn writer(kind: &Kind) -> &'static Resource {
    resource(kind.written_by.unwrap_or(kind.resource))
}

/// Returns the bodies that create and update an object.
fn requests(kind: &Kind) -> Vec<Shape> {
    [Change::Create, Change::Update]
        .into_iter()
        .filter_map(|change| writer(kind).write_request(change))
        .filter_map(|request| schema::operation(request.method.as_str(), request.path))
        .filter_map(|operation| operation.request())
        .collect()
}

fn answer(kind: &Kind) -> Option<Shape> {
    let resource = resource(kind.resource);
    let path = resource.item_path.unwrap_or(resource.path);
    schema::operation("GET", path)?.answer()
}

/// Returns whether a shape has a field at a path such as `targets[].provider`.
fn has(shape: Shape, steps: &[&str]) -> bool {
    let Some((step, rest)) = steps.split_first() else {
        return true;
    };
    let inside = |shape: Shape| match *step {
        "**" => has(shape, rest) || steps_below(shape).any(|below| has(below, steps)),
        "*" => steps_below(shape).any(|below| has(below, rest)),
        name => shape.field(name).is_some_and(|field| has(field, rest)),
    };
    alternatives(shape).into_iter().any(inside)
}

/// Returns a shape, or the shapes of a union.
fn alternatives(shape: Shape) -> Vec<Shape> {
    let branches: Vec<_> = shape
        .branches()
        .flat_map(|branch| alternatives(branch.shape))
        .collect();
    if branches.is_empty() {
        vec![shape]
    } else {
        branches
    }
}

fn steps_below(shape: Shape) -> impl Iterator<Item = Shape> {
    let shapes = alternatives(shape);
    shapes.into_iter().flat_map(|shape| {
        let fields = shape.fields().map(|field| field.shape);
        fields
            .chain(shape.element())
            .chain(shape.others())
            .collect::<Vec<_>>()
    })
}

fn steps(path: &str) -> Vec<String> {
    path.trim_start_matches('/')
        .replace("[]", ".*")
        .split(['.', '/'])
        .map(|step| if step == "-" { "*" } else { step }.to_owned())
        .collect()
}

fn sends(kind: &Kind, path: &str) -> bool {
    let steps = steps(path);
    let steps: Vec<_> = steps.iter().map(String::as_str).collect();
    requests(kind).into_iter().any(|shape| has(shape, &steps))
}

#[test]
fn names_and_keys_are_taken_once() {
    let mut names = HashSet::new();
    let mut keys = HashSet::new();
    for kind in KINDS.iter() {
        assert!(names.insert(kind.name), "{} is there twice", kind.name);
        assert!(
            keys.insert((None, kind.root)),
            "{} is there twice",
            kind.root
        );
        if let Some(parent) = kind.parent {
            let key = (Some(parent.kind), parent.key);
            assert!(keys.insert(key), "{key:?} is there twice");
        }
    }
}

#[test]
fn a_kind_comes_after_what_it_stands_below() {
    for (index, kind) in KINDS.iter().enumerate() {
        let Some(parent) = kind.parent else {
            continue;
        };
        let above = KINDS.iter().position(|other| other.name == parent.kind);
        assert!(above.is_some_and(|above| above < index), "{}", kind.name);
    }
}

#[test]
fn references_lead_to_kinds() {
    for row in KINDS.iter() {
        for reference in row.references {
            match reference.target {
                Target::Kind(name) => assert!(kind(name).is_some(), "{}: {name}", row.name),
                Target::NamedBy(field) => assert!(sends(row, field), "{}: {field}", row.name),
            }
        }
    }
}

#[test]
fn the_document_has_the_fields() {
    let mut missing = BTreeSet::new();
    for kind in KINDS.iter() {
        let is_own = |path: &str| {
            let first = path.split(['.', '[']).next().unwrap_or_default();
            kind.own.contains(&first) || kind.parent.is_some_and(|parent| parent.selector == first)
        };
        let mut paths: Vec<&str> = Vec::new();
        paths.extend(kind.references.iter().map(|reference| reference.field));
        paths.extend(kind.secrets);
        paths.extend(kind.named_after_ref);
        paths.extend(kind.fixed.iter().filter(|field| **field != "*"));
        paths.extend(kind.replaced_by.iter().filter(|field| **field != "*"));
        paths.extend(kind.unordered);
        paths.extend(kind.comparisons.iter().map(|(field, _)| *field));
        paths.extend(kind.presets.iter().map(|(field, _)| *field));
        paths.extend(kind.moved.iter().map(|(field, _)| *field));
        paths.extend(kind.front_matter);
        if let Identity::Fields(fields) = kind.identity {
            paths.extend(fields);
        }
        for (_, preset) in kind.presets {
            if let Preset::SameAs(field) | Preset::SlugOf(field) = preset {
                paths.push(field);
            }
        }
        for path in paths {
            if kind.use_of_existing == Existing::No && !is_own(path) && !sends(kind, path) {
                missing.insert(format!("{}: {path}", kind.name));
            }
        }
    }
    settle(
        &missing,
        &[
            ("api_publication: portal_id", "the path has it"),
            ("portal_email_template: name", "the path has it"),
            (
                "portal_team_group_mapping: groups",
                "the request has it deeper",
            ),
            (
                "portal_team_group_mapping: team_id",
                "the request has it deeper",
            ),
            (
                "event_gateway_virtual_cluster_cluster_policy: parent_policy_id",
                "the files of the existing program may have it; only policies of topics have parents",
            ),
            (
                "event_gateway_virtual_cluster_consume_policy: config.**.key.id",
                "the files of the existing program may have it; consumers decrypt by other keys",
            ),
        ],
    );
}

#[test]
fn answers_have_what_is_moved() {
    for kind in KINDS.iter() {
        for (_, pointer) in kind.moved.iter().chain(&kind.wraps) {
            let steps = steps(pointer);
            let steps: Vec<_> = steps.iter().map(String::as_str).collect();
            let shape = answer(kind).expect("an answer");
            assert!(has(shape, &steps), "{}: {pointer}", kind.name);
        }
    }
}

#[test]
fn what_is_managed_can_be_changed() {
    for kind in KINDS
        .iter()
        .filter(|kind| kind.use_of_existing == Existing::No)
    {
        let writer = writer(kind);
        let changes = [Change::Create, Change::Update, Change::Delete];
        let is_changed = changes.map(|change| writer.write_request(change).is_some());
        assert!(is_changed.contains(&true), "{}", kind.name);
        let is_list = kind.count == Count::List;
        assert!(
            !is_list || !matches!(kind.identity, Identity::Only),
            "{}",
            kind.name
        );
    }
}
