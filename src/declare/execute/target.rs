//! The IDs in the path of a request.

use std::collections::HashSet;
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
        let above = self.named_above()?.into_iter();
        above.map(|(name, id)| self.made.id_of(name, id)).collect()
    }

    /// Returns the names and the planned IDs of the objects above.
    pub(super) fn named_above(&self) -> Result<Vec<(&str, &str)>> {
        let Some((last, others)) = self.facts.above.split_last() else {
            return Ok(Vec::new());
        };
        let field = |kind: &Kind| format!("{}_id", kind.name);
        let mut above = Vec::new();
        for kind in others {
            let named = self.named(&field(kind));
            above.push(named.ok_or_else(|| self.lacks(kind.name))?);
        }
        let parent = self.change.parent.as_ref();
        let parent = parent.map(|parent| (&*parent.name, &*parent.id));
        // The Go program may have the parent among the references only.
        let parent = parent
            .or_else(|| self.named(&field(last)))
            .or_else(|| self.named(&format!("{}_id", self.facts.kind.parent?.selector)));
        above.push(parent.ok_or_else(|| self.lacks("parent"))?);
        Ok(above)
    }

    /// Fails unless it is known what the object is below. What a plan creates is known later, by
    /// these names.
    pub(super) fn require_place(&self, created: &HashSet<&str>) -> Result<()> {
        let is_deleted = self.change.action == Action::Delete;
        for (name, id) in self.named_above()? {
            if is_deleted || !created.contains(name) {
                self.made.id_of(name, id)?;
            }
        }
        Ok(())
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
        let id = id.ok_or_else(|| self.lacks("id"))?;
        // The Go program puts the ID of the parent before that of a publication.
        let own = id.split_once(':').filter(|(parent, _)| {
            let above = self.named_above().unwrap_or_default();
            above.last().is_some_and(|(_, id)| id == parent)
        });
        Ok(own.map_or(&**id, |(_, own)| own).to_owned())
    }

    pub(super) fn referred(&self, field: &str) -> Result<Option<String>> {
        let id = self
            .named(field)
            .map(|(name, id)| self.made.id_of(name, id));
        id.transpose()
    }

    /// Returns the name and the planned ID of what a field refers to.
    fn named(&self, field: &str) -> Option<(&str, &str)> {
        let to = self.change.references.get(field)?;
        Some((&to.name, &to.id))
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
