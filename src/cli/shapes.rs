//! What the facts of the API document say of a resource: the shapes of its requests and its items.

use crate::pointer::steps;
use crate::resources::{Change, Resource, WriteRequest};
use crate::schema::{self, Shape};

/// Returns the shape of the body of a change; `None` when it takes none.
pub(in crate::cli) fn request(resource: &Resource, change: Change) -> Option<Shape> {
    body(&resource.write_request(change)?)
}

/// Returns the shape of the body of a request.
pub(in crate::cli) fn body(write: &WriteRequest) -> Option<Shape> {
    schema::operation(write.method.as_str(), write.path)?.request()
}

/// Returns the shape of an item in an answer.
pub(in crate::cli) fn item(resource: &Resource) -> Option<Shape> {
    if let Some(path) = resource.item_path {
        return at(schema::operation("GET", path)?.answer()?, resource.item);
    }
    let answer = schema::operation("GET", resource.path)?.answer()?;
    match resource.items.pointer() {
        Some(items) => at(answer, items)?.element(),
        None => at(answer, resource.item),
    }
}

fn at(shape: Shape, pointer: &str) -> Option<Shape> {
    steps(pointer).try_fold(shape, |shape, step| shape.field(&step))
}
