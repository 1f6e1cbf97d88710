//! The requests that write the objects of a kind, as the API document has them.

use crate::declare::kinds::definition::Kind;
use crate::konnect::shapes;
use crate::resources::{self, Change, Resource};
use crate::schema::Shape;

/// What the requests for the objects of a kind take.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Requests {
    /// The body that creates an object; that of an update, where there is no other.
    pub(super) create: Option<Shape>,
    pub(super) update: Option<Shape>,
    /// An item of the answer.
    pub(super) item: Option<Shape>,
    /// The field of the body that takes the ID of what is added.
    pub(super) added: Option<&'static str>,
}

/// Finds the requests of a kind.
pub(super) fn requests(kind: &Kind) -> Requests {
    let Some(resource) = writer(kind) else {
        return Requests::default();
    };
    let update = shapes::request(resource, Change::Update);
    Requests {
        create: shapes::request(resource, Change::Create).or(update),
        update,
        item: shapes::item(resource),
        added: resource.added().and_then(|added| added.field),
    }
}

/// Returns whether the objects of a kind can be deleted.
pub(super) fn can_delete(kind: &Kind) -> bool {
    writer(kind).is_some_and(|resource| resource.write_request(Change::Delete).is_some())
}

fn writer(kind: &Kind) -> Option<&'static Resource> {
    resources::resource(kind.written_by.unwrap_or(kind.resource))
}
