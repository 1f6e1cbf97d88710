//! The requests that change a resource, as its definition describes them.

use super::definition::{Resource, parameters};
use super::parents::PathParent;
use super::write::{Added, Change, Place, WriteMethod};

/// The request that changes a resource, before its parameters are filled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WriteRequest {
    pub(crate) method: WriteMethod,
    pub(crate) path: &'static str,
    /// What fills the parameters of the path, in the order in which to resolve it.
    pub(crate) parents: &'static [PathParent],
}

impl Resource {
    /// Returns the request that makes a change; `None` if the resource cannot be changed so.
    pub(crate) fn write_request(&self, change: Change) -> Option<WriteRequest> {
        let endpoint = match change {
            Change::Create => self.writes.create,
            Change::Update => self.writes.update,
            Change::Edit => self.writes.edit(),
            Change::Delete => self.writes.delete,
        }?;
        Some(WriteRequest {
            method: endpoint.method,
            path: match endpoint.place {
                Place::Items => self.path,
                Place::Item => self.item_path.unwrap_or(self.path),
                Place::At(path) => path,
            },
            parents: self.writes.parents.unwrap_or(self.parents),
        })
    }

    /// Returns the field that the argument of `create` sets: the name, or else what an item is
    /// found by first.
    pub(crate) fn name_field(&self) -> Option<&'static str> {
        let mut lookups = self.lookup.iter();
        let named = lookups.find(|lookup| lookup.at == "/name");
        let name = named.or(self.lookup.first())?.at.strip_prefix('/')?;
        let is_set = self.writes.adds.is_none() && !self.writes.is_named_within;
        (is_set && !name.contains('/')).then_some(name)
    }

    /// Returns the item of another resource that creating an item of this one adds.
    pub(crate) fn added(&self) -> Option<Added> {
        self.writes.adds
    }
}

impl WriteRequest {
    /// Returns the parameter of the path that takes the argument.
    pub(crate) fn argument(&self) -> Option<&'static str> {
        parameters(self.path).find(|parameter| {
            let mut parents = self.parents.iter();
            parents.all(|filled| filled.parameter != *parameter)
        })
    }
}
