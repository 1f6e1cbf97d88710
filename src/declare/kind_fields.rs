//! What a row says of a field.

use super::kind::{Kind, Reference, Target};
use super::pattern;

impl Kind {
    /// Returns the reference whose field a pointer leads to.
    pub(super) fn reference_at(&self, place: &str) -> Option<&'static Reference> {
        let mut references = self.references.iter();
        references.find(|reference| pattern::matches(reference.field, place))
    }

    /// Returns the field of a request that holds the object above in a tree of one kind.
    pub(super) fn tree_field(&self) -> Option<&'static str> {
        let mut references = self.references.iter();
        let reference = references.find(|reference| {
            matches!(reference.target, Target::Kind(name) if name == self.name)
                && !self.own.contains(&reference.field)
        });
        self.tree?;
        reference.map(|reference| reference.field)
    }

    /// Returns whether a field is of the file only: it places the object, or is no part of it.
    pub(super) fn is_of_file(&self, field: &str) -> bool {
        let is_selector = self.parent.is_some_and(|parent| parent.selector == field);
        let is_wrapped = self.wraps.is_some_and(|(wrapped, _)| wrapped == field);
        is_selector || (self.own.contains(&field) && !is_wrapped && !self.is_side(field))
    }

    /// Returns whether a field is a list of objects that requests of their own add and remove.
    pub(super) fn is_side(&self, field: &str) -> bool {
        self.sides.iter().any(|(side, _)| *side == field)
    }
}
