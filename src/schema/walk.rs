//! Walks through a value along its shape.

use serde_json::Value;

use super::check::check;
use super::shape::{Kind, Shape};
use crate::pointer;

/// Returns the pointers of what a value has at places that the document marks, such as secrets.
///
/// Where no branch of a union fits, a place counts that any of them marks.
pub(crate) fn marked(value: &Value, shape: Shape, is_marked: fn(Shape) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    collect(value, shape, is_marked, "", &mut found);
    found
}

fn collect(
    value: &Value,
    shape: Shape,
    is_marked: fn(Shape) -> bool,
    place: &str,
    found: &mut Vec<String>,
) {
    if is_marked(shape) {
        if !found.iter().any(|known| known == place) {
            found.push(place.to_owned());
        }
        return;
    }
    if shape.kind() == Kind::Union {
        for branch in branches_of(value, shape) {
            collect(value, branch, is_marked, place, found);
        }
        return;
    }
    match value {
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                if let Some(shape) = shape.element() {
                    collect(
                        element,
                        shape,
                        is_marked,
                        &format!("{place}/{index}"),
                        found,
                    );
                }
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                if let Some(shape) = shape.field(name) {
                    collect(value, shape, is_marked, &pointer::child(place, name), found);
                }
            }
        }
        _ => {}
    }
}

/// Adds the defaults of the fields that a value does not have, at every depth that it has.
///
/// Where no branch of a union fits, nothing is added.
pub(crate) fn add_defaults(value: &mut Value, shape: Shape) {
    if shape.kind() == Kind::Union {
        if let [branch] = branches_of(value, shape).as_slice() {
            add_defaults(value, *branch);
        }
        return;
    }
    match value {
        Value::Array(elements) => {
            for element in elements {
                if let Some(shape) = shape.element() {
                    add_defaults(element, shape);
                }
            }
        }
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                if let Some(shape) = shape.field(name) {
                    add_defaults(value, shape);
                }
            }
            for field in shape.fields() {
                if let Some(default) = field.shape.default() {
                    let value = members.entry(field.name).or_insert_with(|| default.clone());
                    add_defaults(value, field.shape);
                }
            }
        }
        _ => {}
    }
}

/// Returns the shapes that a value may have: of a union, those of the branch that it takes.
pub(crate) fn shapes_of(value: &Value, shape: Shape) -> Vec<Shape> {
    if shape.kind() != Kind::Union {
        return vec![shape];
    }
    let branches = branches_of(value, shape).into_iter();
    branches
        .flat_map(|branch| shapes_of(value, branch))
        .collect()
}

/// Returns the shapes that the field at a path of a value may have; none where there is no such
/// field.
pub(crate) fn shapes_at(value: &Value, shape: Shape, path: &[String]) -> Vec<Shape> {
    let shapes = shapes_of(value, shape);
    let Some((name, rest)) = path.split_first() else {
        return shapes;
    };
    let inner = match value {
        Value::Array(elements) => name.parse::<usize>().ok().and_then(|at| elements.get(at)),
        value => value.get(name),
    };
    let shapes = shapes.into_iter().filter_map(|shape| match value {
        Value::Array(_) => shape.element(),
        _ => shape.field(name),
    });
    shapes
        .flat_map(|shape| shapes_at(inner.unwrap_or(&Value::Null), shape, rest))
        .collect()
}

/// Drops the members that a request cannot have in the branches that it takes: what is left of
/// others after some members changed. Those of `kept` stay.
pub(crate) fn drop_foreign(value: &mut Value, kept: &Value, shapes: &[Shape]) {
    let shapes = shapes.iter().flat_map(|shape| shapes_of(value, *shape));
    let shapes: Vec<_> = shapes.collect();
    let Value::Object(members) = value else {
        return;
    };
    let has = |name: &str| shapes.iter().any(|shape| shape.member(name).is_some());
    members.retain(|name, _| shapes.is_empty() || kept.get(name).is_some() || has(name));
    for (name, member) in members {
        let kept = kept.get(name).unwrap_or(&Value::Null);
        let shapes: Vec<_> = shapes
            .iter()
            .filter_map(|shape| shape.member(name))
            .collect();
        drop_foreign(member, kept, &shapes);
    }
}

/// Returns whether a request of a shape has all labels of an item: it cannot remove one by null.
pub(crate) fn sends_all_labels(shape: Shape) -> bool {
    let labels = shapes_at(&Value::Null, shape, &["labels".to_owned()]);
    let mut values = labels.into_iter().filter_map(Shape::others);
    values.any(|value| !value.is_nullable())
}

/// Returns the branch of a union that a value takes; all of them when it fits none.
fn branches_of(value: &Value, shape: Shape) -> Vec<Shape> {
    let chosen = shape
        .discriminator()
        .and_then(|by| shape.chosen_by(value.get(by)?));
    if let Some(branch) = chosen {
        return vec![branch.shape];
    }
    let mut branches = shape.branches().map(|branch| branch.shape);
    match branches.find(|branch| check(value, *branch).is_empty()) {
        Some(branch) => vec![branch],
        None => shape.branches().map(|branch| branch.shape).collect(),
    }
}
