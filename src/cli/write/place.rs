//! Where a request that changes something goes: the resource, below which parents, and which item.

use serde_json::Value;

use crate::cli::access::AuthorizedClient;
use crate::cli::get::parents::GivenParents;
use crate::cli::get::scope::parent_id;
use crate::cli::verb::Verb;
use crate::error::{Error, Result};
use crate::item::Item;
use crate::konnect::{Found, ParentIds, Reader, Scope, Selector, name_of};
use crate::output::escaped;
use crate::resources::{Resource, WriteRequest};

/// How many items a page has that is read to find one.
const PAGE_SIZE: u32 = 100;

/// A change of a resource, with the parents that its requests are below.
pub(super) struct Place<'a> {
    pub(super) resource: &'static Resource,
    pub(super) write: WriteRequest,
    pub(super) parents: ParentIds,
    reader: Reader<'a>,
}

/// Returns the request that a verb makes of a resource, or the error that it makes none.
pub(super) fn write_request(verb: Verb, resource: &'static Resource) -> Result<WriteRequest> {
    let write = verb
        .change()
        .and_then(|change| resource.write_request(change));
    write.ok_or_else(|| {
        let name = resource.name;
        let message = format!("{name} have no `{}`", verb.word());
        Error::usage(message).hint(format!("run `kongctl {} --help`", verb.word()))
    })
}

impl<'a> Place<'a> {
    /// Resolves the parents of a change.
    pub(super) fn find(
        resource: &'static Resource,
        write: WriteRequest,
        given: &GivenParents,
        client: &'a AuthorizedClient,
    ) -> Result<Self> {
        let reader = Reader {
            client: &client.client,
            page_size: PAGE_SIZE,
        };
        let mut parents = ParentIds::default();
        for above in write.parents {
            let id = parent_id(&reader, above, given, &parents)?;
            parents.add(above.parent, id);
        }
        Ok(Self {
            resource,
            write,
            parents,
            reader,
        })
    }

    /// Reads the item that `selector` means.
    pub(super) fn item(&self, selector: &Selector) -> Result<Found> {
        self.reader.one(&self.scope(), selector)
    }

    /// Reads the single object.
    pub(super) fn object(&self) -> Result<Found> {
        self.reader.all(&self.scope())
    }

    /// Returns the ID of the item of another resource that is to be added.
    pub(super) fn added_id(&self, selector: &Selector) -> Result<Option<String>> {
        let Some(added) = self.resource.added() else {
            return Ok(None);
        };
        let id = self.reader.id_of(added.item, selector, &self.parents)?;
        Ok(Some(id))
    }

    fn scope(&self) -> Scope {
        let mut scope = Scope::new(self.resource, self.parents.clone());
        for narrowing in self.resource.narrowing {
            if let Some(id) = self.parents.id_of(narrowing.parent) {
                scope
                    .query
                    .push((narrowing.parameter.to_owned(), id.to_owned()));
            }
        }
        scope
    }
}

/// Parses the JSON of an item that was read.
pub(super) fn parsed(json: &str) -> Result<Value> {
    serde_json::from_str(json)
        .map_err(|error| Error::internal("an item that was read is no JSON").cause(error))
}

/// Returns what the path of an item takes for it.
pub(super) fn key_of(resource: &Resource, item: &Item) -> Option<String> {
    let id = match (resource.item_path, resource.id_lookup) {
        (None, Some(lookup)) => lookup.at,
        _ => "/id",
    };
    item.string_at(id)
}

/// Returns how people call an item: by its name and what the path takes for it.
pub(super) fn label_of(resource: &Resource, item: Option<&Item>, key: &str) -> String {
    match item.and_then(|item| name_of(resource, item)) {
        Some(name) if name != key => format!("`{}` ({})", escaped(&name), escaped(key)),
        _ => format!("`{}`", escaped(key)),
    }
}
