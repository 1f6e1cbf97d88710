//! What a row says of a field.

use std::slice;

use super::definition::{Identity, Kind, Reference, Target};
use super::kind;
use super::pattern;
use crate::pointer;

impl Kind {
    /// Returns its name with the key that most files have its objects in: `portal.pages`, or
    /// `portal` at the root.
    pub(crate) fn path(&self) -> String {
        match self.parent {
            Some(parent) => format!("{}.{}", parent.kind, parent.key),
            None => self.name.to_owned(),
        }
    }

    /// Returns the field by which people know an object: that of its name, or of its step in a
    /// path.
    pub(crate) fn name_field(&self) -> Option<&'static str> {
        match self.identity {
            Identity::Fields([field]) => Some(*field),
            Identity::PathOf(field) => Some(field),
            Identity::Fields(_) | Identity::Only => None,
        }
    }

    /// Returns whether a place is that of the name of an object, or of a field that it is found
    /// by.
    pub(crate) fn is_name(&self, place: &str) -> bool {
        let fields = match &self.identity {
            Identity::Fields(fields) => fields,
            Identity::PathOf(field) => slice::from_ref(field),
            Identity::Only => &[],
        };
        let mut fields = fields.iter().chain(&["name"]);
        fields.any(|field| pointer::from_dotted(field) == place)
    }

    /// Returns whether a place is that of a secret.
    pub(crate) fn is_secret(&self, place: &str) -> bool {
        let mut secrets = self.secrets.iter();
        secrets.any(|secret| pattern::matches(secret, place))
    }

    /// Returns the member of an answer that has a field.
    pub(crate) fn member_with<'a>(&self, field: &'a str) -> &'a str {
        let moved = self.moved.iter().find(|(name, _)| *name == field);
        match moved {
            Some((_, place)) => place.split('/').nth(1).unwrap_or(field),
            None => field,
        }
    }

    /// Returns the reference whose field a pointer leads to.
    pub(crate) fn reference_at(&self, place: &str) -> Option<&'static Reference> {
        let mut references = self.references.iter();
        references.find(|reference| pattern::matches(reference.field, place))
    }

    /// Returns the reference to an object of a resource.
    pub(crate) fn reference_to(&self, resource: &str) -> Option<&'static Reference> {
        let is_of_resource = |name| kind(name).is_some_and(|kind| kind.resource == resource);
        let mut references = self.references.iter();
        references.find(
            |reference| matches!(reference.target, Target::Kind(name) if is_of_resource(name)),
        )
    }

    /// Returns the field of a request that holds the object above in a tree of one kind.
    pub(crate) fn tree_field(&self) -> Option<&'static str> {
        self.tree_fields().map(|(sent, _)| sent)
    }

    /// Returns the fields that hold the object above in a tree of one kind: that of the request,
    /// and another one that only files have.
    pub(crate) fn tree_fields(&self) -> Option<(&'static str, &'static str)> {
        self.tree?;
        let mut sent = None;
        let mut of_file = None;
        for reference in self.references {
            match reference.target {
                Target::Kind(name) if name != self.name => {}
                Target::NamedBy(_) => {}
                Target::Kind(_) if self.own.contains(&reference.field) => {
                    of_file = Some(reference.field);
                }
                Target::Kind(_) => sent = Some(reference.field),
            }
        }
        sent.zip(of_file)
    }

    /// Returns whether a field is of the file only: it places the object, or is no part of it.
    pub(crate) fn is_of_file(&self, field: &str) -> bool {
        let is_selector = self.parent.is_some_and(|parent| parent.selector == field);
        let is_wrapped = self.wraps.is_some_and(|(wrapped, _)| wrapped == field);
        is_selector || (self.own.contains(&field) && !is_wrapped && !self.is_side(field))
    }

    /// Returns the field of an item that has what a field of the identity has: what joins a list by
    /// its own ID is listed as itself.
    pub(crate) fn listed_as(&self, field: &'static str) -> &'static str {
        let is_own = self.own.contains(&field) && self.written_by.is_some();
        if is_own { "id" } else { field }
    }

    /// Returns whether a field is a list of objects that requests of their own add and remove.
    pub(crate) fn is_side(&self, field: &str) -> bool {
        self.sides.iter().any(|(side, _)| *side == field)
    }
}
