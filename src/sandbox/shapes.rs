//! The shapes of what the sandbox returns, by the API document.

use crate::pointer;
use crate::resources::{self, Resource, WHOLE};
use crate::schema::{Kind, Operation, Shape, operation};

/// Returns the shape of an object, or of an item as its own path has it; where there is no such
/// path, as the list has it.
pub(super) fn item_shape(resource: &'static Resource) -> Option<Shape> {
    let path = match (resource.item_path, resource.shape) {
        (Some(path), _) => path,
        (None, resources::Shape::One) => resource.path,
        (None, resources::Shape::List) => return list_shape(resource),
    };
    at(operation("GET", path)?.answer()?, resource.item)
}

/// Returns the shape of an item as the list has it.
pub(super) fn list_shape(resource: &'static Resource) -> Option<Shape> {
    if resource.shape == resources::Shape::One {
        return None;
    }
    let answer = operation("GET", resource.path)?.answer()?;
    let items = resource.items.pointer().unwrap_or(WHOLE);
    at(answer, items)?.element()
}

/// Returns the shape of the item in the answer to a change, and where it is.
pub(super) fn answered_item(
    resource: &'static Resource,
    operation: &Operation,
) -> Option<(Shape, &'static str)> {
    let answer = operation.answer()?;
    Some(match at(answer, resource.item) {
        Some(shape) => (shape, resource.item),
        None => (answer, WHOLE),
    })
}

/// Returns the shape at a pointer in a value of a shape.
fn at(shape: Shape, pointer: &str) -> Option<Shape> {
    pointer::steps(pointer).try_fold(shape, |shape, step| field(shape, &step))
}

/// Returns the shape of a field, which only some branches of a union may have.
pub(super) fn field(shape: Shape, name: &str) -> Option<Shape> {
    if shape.kind() == Kind::Union {
        return shape
            .branches()
            .find_map(|branch| field(branch.shape, name));
    }
    let mut fields = shape.fields();
    let named = fields.find(|field| field.name == name);
    named.map(|field| field.shape)
}
