//! What the facts of the API document say of a resource: the shapes of its requests and its items.

use crate::pointer::steps;
use crate::resources::{Change, Resource, WriteRequest};
use crate::schema::{self, Shape};

/// Returns the shape of the body of a change; `None` when it takes none.
pub(crate) fn request(resource: &Resource, change: Change) -> Option<Shape> {
    body(&resource.write_request(change)?)
}

/// Returns the shape of the body of a request.
pub(crate) fn body(write: &WriteRequest) -> Option<Shape> {
    schema::operation(write.method.as_str(), write.path)?.request()
}

/// Returns the shape of an item in an answer.
pub(crate) fn item(resource: &Resource) -> Option<Shape> {
    if let Some(path) = resource.item_path {
        return at(answer(path)?, resource.item);
    }
    match resource.items.pointer() {
        Some(items) => at(answer(resource.path)?, items)?.element(),
        None => object(resource),
    }
}

/// Returns the shape of a single object in an answer, with a list in it where it has one.
pub(crate) fn object(resource: &Resource) -> Option<Shape> {
    at(answer(resource.path)?, resource.item)
}

fn answer(path: &str) -> Option<Shape> {
    schema::operation("GET", path)?.answer()
}

fn at(shape: Shape, pointer: &str) -> Option<Shape> {
    steps(pointer).try_fold(shape, |shape, step| shape.field(&step))
}
