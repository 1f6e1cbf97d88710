//! The fields that only Konnect sets, which an item that was read has and a request does not.

use serde_json::{Map, Value};

use super::check::check;
use super::shape::{Kind, Shape};
use super::walk::shapes_of;

/// Drops what only Konnect sets, and returns the dotted paths of it.
///
/// It is what `request` has as read-only, and what only `item`, the shape of what is read, has.
pub(crate) fn drop_read_only(
    value: &mut Value,
    request: Shape,
    item: Option<Shape>,
) -> Vec<String> {
    let mut dropped = Vec::new();
    drop_in(value, &[request], item.as_slice(), "", &mut dropped);
    dropped
}

/// Returns what a request that replaces an item can have of it: neither what only Konnect sets, nor
/// what is unknown, nor null where that is not allowed.
pub(crate) fn writable(item: &Value, request: Shape, shape: Option<Shape>) -> Value {
    let mut value = item.clone();
    drop_read_only(&mut value, request, shape);
    keep_known(&mut value, &[request]);
    value
}

fn drop_in(
    value: &mut Value,
    request: &[Shape],
    item: &[Shape],
    path: &str,
    dropped: &mut Vec<String>,
) {
    let (request, item) = (fitting(value, request), fitting(value, item));
    match value {
        Value::Object(members) => drop_members(members, &request, &item, path, dropped),
        Value::Array(elements) => {
            let (request, item) = (elements_of(&request), elements_of(&item));
            for element in elements {
                drop_in(element, &request, &item, path, dropped);
            }
        }
        _ => {}
    }
}

fn drop_members(
    members: &mut Map<String, Value>,
    request: &[Shape],
    item: &[Shape],
    path: &str,
    dropped: &mut Vec<String>,
) {
    members.retain(|name, value| {
        let path = match path {
            "" => name.clone(),
            path => format!("{path}.{name}"),
        };
        if is_read_only(name, request, item) {
            if !dropped.contains(&path) {
                dropped.push(path);
            }
            return false;
        }
        let (request, item) = (fields_of(request, name), fields_of(item, name));
        drop_in(value, &request, &item, &path, dropped);
        true
    });
}

fn is_read_only(name: &str, request: &[Shape], item: &[Shape]) -> bool {
    let mut in_request = named(request, name).peekable();
    if in_request.peek().is_some() {
        return in_request.all(Shape::is_read_only);
    }
    let takes_others = request.iter().any(|shape| shape.others().is_some());
    let mut in_item = named(item, name).peekable();
    in_item.peek().is_some() && (!takes_others || in_item.all(Shape::is_read_only))
}

/// Returns the shapes of a field where it is named.
fn named(shapes: &[Shape], name: &str) -> impl Iterator<Item = Shape> {
    let fields = shapes.iter().flat_map(|shape| shape.fields());
    let named = fields.filter(move |field| field.name == name);
    named.map(|field| field.shape)
}

/// Drops the fields that are not known, and null where that is not allowed.
///
/// Of a union, the first branch counts that then fits: a reference by ID or by name is read with
/// both.
fn keep_known(value: &mut Value, shapes: &[Shape]) {
    let shapes = fitting(value, shapes);
    if let [_, _, ..] = shapes.as_slice() {
        let mut kept = shapes.iter().filter_map(|shape| kept_of(value, *shape));
        if let Some(kept) = kept.next() {
            *value = kept;
            return;
        }
    }
    keep_fields(value, &shapes);
}

/// Returns what a shape knows of a value, if that fits the shape.
fn kept_of(value: &Value, shape: Shape) -> Option<Value> {
    let mut kept = value.clone();
    keep_fields(&mut kept, &[shape]);
    check(&kept, shape).is_empty().then_some(kept)
}

fn keep_fields(value: &mut Value, shapes: &[Shape]) {
    match value {
        Value::Object(members) if !shapes.iter().any(|shape| shape.kind() == Kind::Any) => {
            members.retain(|name, value| {
                let fields = fields_of(shapes, name);
                let takes_null = !value.is_null() || fields.iter().any(|field| may_be_null(*field));
                keep_known(value, &fields);
                !fields.is_empty() && takes_null
            });
        }
        Value::Array(elements) => {
            let shapes = elements_of(shapes);
            for element in elements {
                keep_known(element, &shapes);
            }
        }
        _ => {}
    }
}

fn may_be_null(shape: Shape) -> bool {
    let is_null = shape.is_nullable() || shape.kind().takes(&Value::Null);
    is_null || shape.branches().any(|branch| may_be_null(branch.shape))
}

fn fitting(value: &Value, shapes: &[Shape]) -> Vec<Shape> {
    let shapes = shapes.iter();
    shapes.flat_map(|shape| shapes_of(value, *shape)).collect()
}

fn fields_of(shapes: &[Shape], name: &str) -> Vec<Shape> {
    let shapes = shapes.iter();
    shapes.filter_map(|shape| shape.field(name)).collect()
}

fn elements_of(shapes: &[Shape]) -> Vec<Shape> {
    let shapes = shapes.iter();
    shapes.filter_map(|shape| shape.element()).collect()
}
