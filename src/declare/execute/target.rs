//! The IDs in the path of a request.

use std::sync::Arc;

use super::made::Made;
use crate::declare::facts::Facts;
use crate::declare::kinds::definition::{Identity, Kind};
use crate::declare::plan::file::{Action, Change};
use crate::declare::plan::state::List;
use crate::error::{Error, Result};
use crate::konnect::ParentIds;
use crate::resources::WriteRequest;

/// What a change is about.
pub(super) struct Target<'a> {
    pub(super) change: &'a Change,
    pub(super) facts: &'a Arc<Facts>,
    pub(super) made: &'a Made,
}

impl Target<'_> {
    /// Returns the IDs of the objects above, in the order of [`Facts::above`].
    pub(super) fn above(&self) -> Result<Vec<String>> {
        let Some((_, others)) = self.facts.above.split_last() else {
            return Ok(Vec::new());
        };
        let mut ids = Vec::new();
        for kind in others {
            let field = format!("{}_id", kind.name);
            ids.push(
                self.referred(&field)?
                    .ok_or_else(|| self.lacks(kind.name))?,
            );
        }
        let parent = self.change.parent.as_ref();
        let parent = parent.ok_or_else(|| self.lacks("parent"))?;
        ids.push(self.made.id_of(&parent.name, &parent.id)?);
        Ok(ids)
    }

    /// Returns the list that the object is in.
    pub(super) fn list(&self) -> Result<List> {
        Ok(List {
            facts: Arc::clone(self.facts),
            above: self.above()?,
        })
    }

    /// Returns the IDs of the parents in the path of a request.
    pub(super) fn parents(&self, request: &WriteRequest) -> Result<ParentIds> {
        let mut parents = ParentIds::default();
        for parameter in request.parents {
            let resource = parameter.parent.resource;
            let id = match self.id_of(resource)? {
                Some(id) => id,
                // What is deleted is known by the ID of what it adds its object to.
                None if self.facts.kind.written_by.is_some() => self.own_id()?,
                None => return Err(self.lacks(resource)),
            };
            parents.add(parameter.parent, id);
        }
        Ok(parents)
    }

    /// Returns what fills the parameter of the path that no parent fills.
    pub(super) fn argument(&self, request: &WriteRequest) -> Result<Option<String>> {
        if request.argument().is_none() {
            return Ok(None);
        }
        let added = self.facts.writer.added();
        let is_added = self.change.action == Action::Create || self.facts.kind.written_by.is_some();
        match added.filter(|_| is_added) {
            Some(added) => {
                let resource = added.item.resource;
                let id = self.id_of(resource)?;
                id.map(Some).ok_or_else(|| self.lacks(resource))
            }
            None => self.own_id().map(Some),
        }
    }

    /// Returns the ID of what the object is below, or refers to, of a resource.
    pub(super) fn id_of(&self, resource: &str) -> Result<Option<String>> {
        let mut above = self.facts.above.iter();
        if let Some(position) = above.position(|kind| kind.resource == resource) {
            return Ok(self.above()?.into_iter().nth(position));
        }
        match self.facts.kind.reference_to(resource) {
            Some(reference) => self.referred(reference.field),
            None => Ok(None),
        }
    }

    /// Returns what the path of the object takes. One that its parent always has is known by name.
    pub(super) fn own_id(&self) -> Result<String> {
        let change = self.change;
        let id = change.resource_id.as_ref();
        let id = id.or_else(|| change.resource_monikers.get("name"));
        id.cloned().ok_or_else(|| self.lacks("id"))
    }

    pub(super) fn referred(&self, field: &str) -> Result<Option<String>> {
        let reference = self.change.references.get(field);
        let id = reference.map(|to| self.made.id_of(&to.name, &to.id));
        id.transpose()
    }

    fn lacks(&self, what: &str) -> Error {
        let id = &self.change.id;
        Error::config(format!(
            "the plan does not have the {what} of the change `{id}`"
        ))
    }
}

/// Returns the field that finds an object by the ID of its parent, such as `team_id`.
pub(super) fn parent_field(kind: &Kind) -> Option<String> {
    let field = format!("{}_id", kind.parent?.selector);
    match kind.identity {
        Identity::Fields(fields) if fields.contains(&&*field) => Some(field),
        _ => None,
    }
}
