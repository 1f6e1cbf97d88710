//! How items are created, updated and deleted: by which method, at which path. What a definition
//! says of it; `write_request.rs` makes requests of that.

use super::parents::{Parent, PathParent};

/// A way to change the items of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    Create,
    Update,
    /// To update what was read: one item, or the single object.
    Edit,
    Delete,
}

/// The method of a request that changes something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WriteMethod {
    Post,
    Patch,
    Put,
    Delete,
}

impl WriteMethod {
    /// Returns the name of the method in HTTP.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// What can be changed of a resource. A definition names the methods that its endpoints have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Writes {
    pub(super) create: Option<Endpoint>,
    pub(super) update: Option<Endpoint>,
    pub(super) delete: Option<Endpoint>,
    /// Whether deleting an item can delete what depends on it as well, by the parameter `force`.
    pub(crate) forces: bool,
    /// What fills the parameters of the paths, where it is not what fills those of reading.
    pub(crate) parents: Option<&'static [PathParent]>,
    /// Where the answers have what was changed, when they are not the item itself.
    pub(crate) answer: Option<&'static str>,
    /// What the argument of `create` names when it is no name for a new item.
    pub(super) adds: Option<Added>,
    /// Whether a new item has its name within what is sent, such as in Lua, and not in a field.
    pub(super) is_named_within: bool,
}

/// An item of another resource that `create` adds, as a member to a team.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Added {
    pub(crate) item: &'static Parent,
    /// The field of the body that takes its ID; `None` where the path takes it.
    pub(crate) field: Option<&'static str>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Endpoint {
    pub(super) method: WriteMethod,
    pub(super) place: Place,
}

/// The path of an endpoint.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    /// That of all items.
    Items,
    /// That of one item, or of the single object.
    Item,
    At(&'static str),
}

/// What cannot be changed. A definition adds methods to it.
pub(super) const WRITES: Writes = Writes {
    create: None,
    update: None,
    delete: None,
    forces: false,
    parents: None,
    answer: None,
    adds: None,
    is_named_within: false,
};

const fn endpoint(method: WriteMethod, place: Place) -> Option<Endpoint> {
    Some(Endpoint { method, place })
}

impl Writes {
    /// Creates items by POST to the path of all items.
    pub(super) const fn post(mut self) -> Self {
        self.create = endpoint(WriteMethod::Post, Place::Items);
        self
    }

    /// Creates items by POST to a path of its own.
    pub(super) const fn post_at(mut self, path: &'static str) -> Self {
        self.create = endpoint(WriteMethod::Post, Place::At(path));
        self
    }

    /// Updates an item by PATCH: members that the body lacks stay as they are.
    pub(super) const fn patch(mut self) -> Self {
        self.update = endpoint(WriteMethod::Patch, Place::Item);
        self
    }

    /// Updates an item by PATCH to a path of its own.
    pub(super) const fn patch_at(mut self, path: &'static str) -> Self {
        self.update = endpoint(WriteMethod::Patch, Place::At(path));
        self
    }

    /// Updates all items at once by PATCH to their path.
    pub(super) const fn patch_all(mut self) -> Self {
        self.update = endpoint(WriteMethod::Patch, Place::Items);
        self
    }

    /// Updates an item by PUT, which replaces it.
    pub(super) const fn put(mut self) -> Self {
        self.update = endpoint(WriteMethod::Put, Place::Item);
        self
    }

    /// Replaces all items at once by PUT to their path.
    pub(super) const fn put_all(mut self) -> Self {
        self.update = endpoint(WriteMethod::Put, Place::Items);
        self
    }

    /// Creates and updates an item by PUT to a path of its own.
    pub(super) const fn put_at(mut self, path: &'static str) -> Self {
        self.create = endpoint(WriteMethod::Put, Place::At(path));
        self.update = self.create;
        self
    }

    /// Deletes an item.
    pub(super) const fn delete(mut self) -> Self {
        self.delete = endpoint(WriteMethod::Delete, Place::Item);
        self
    }

    /// Deletes an item, with `force` what depends on it as well.
    pub(super) const fn delete_by_force(mut self) -> Self {
        self.forces = true;
        self.delete()
    }

    /// Deletes an item by a path of its own.
    pub(super) const fn delete_at(mut self, path: &'static str) -> Self {
        self.delete = endpoint(WriteMethod::Delete, Place::At(path));
        self
    }

    /// Sets what fills the parameters of the paths.
    pub(super) const fn below(mut self, parents: &'static [PathParent]) -> Self {
        self.parents = Some(parents);
        self
    }

    /// Sets where the answers have what was changed: an item, or a list of them.
    pub(super) const fn answers_at(mut self, pointer: &'static str) -> Self {
        self.answer = Some(pointer);
        self
    }

    /// Adds an existing item, whose ID the field of the body takes.
    pub(super) const fn adds(mut self, item: &'static Parent, field: &'static str) -> Self {
        self.adds = Some(Added {
            item,
            field: Some(field),
        });
        self
    }

    /// Adds an existing item, whose ID the path takes.
    pub(super) const fn adds_by_path(mut self, item: &'static Parent) -> Self {
        self.adds = Some(Added { item, field: None });
        self
    }

    /// Creates items whose names no field has.
    pub(super) const fn named_within(mut self) -> Self {
        self.is_named_within = true;
        self
    }

    /// Returns the endpoint that updates one item: what updates all of them at once takes other
    /// fields than those that are read.
    pub(super) const fn edit(&self) -> Option<Endpoint> {
        match self.update {
            Some(endpoint) if !matches!(endpoint.place, Place::Items) => Some(endpoint),
            _ => None,
        }
    }

    /// Returns whether there is a way to make this change. A constant can call it.
    pub(crate) const fn has(&self, change: Change) -> bool {
        match change {
            Change::Create => self.create.is_some(),
            Change::Update => self.update.is_some(),
            Change::Edit => self.edit().is_some(),
            Change::Delete => self.delete.is_some(),
        }
    }
}
