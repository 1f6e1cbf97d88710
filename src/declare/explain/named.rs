//! A kind as people name it: with the position of its objects in a file.

use crate::declare::facts::Facts;
use crate::declare::kinds::KINDS;
use crate::declare::kinds::definition::Kind;
use crate::declare::kinds::names;
use crate::error::Result;
use crate::resources::Resource;

/// Where a file has an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Position {
    /// At the root, where a child names its parent.
    Root,
    /// Below its parent.
    Below,
}

/// A kind, and where its objects stand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct KindAt {
    pub(crate) kind: &'static Kind,
    pub(crate) position: Position,
}

impl KindAt {
    /// Finds the kind that the first of some words name, and how many these are: `portal`, `pages`
    /// is that of the pages below a portal, and `portal_page` that of pages at the root.
    pub(crate) fn named(words: &[&str]) -> Option<(Self, usize)> {
        (1..=words.len()).rev().find_map(|count| {
            let name = words[..count].join(".");
            let kind = names::find(&name)?;
            let is_at_root = kind.parent.is_none() || name == kind.name || name == kind.root;
            let position = match is_at_root {
                true => Position::Root,
                false => Position::Below,
            };
            Some((Self { kind, position }, count))
        })
    }

    /// Returns every kind, in the position that most files have its objects in.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        KINDS.iter().map(Self::usual)
    }

    pub(crate) fn usual(kind: &'static Kind) -> Self {
        let position = match kind.parent {
            Some(_) => Position::Below,
            None => Position::Root,
        };
        Self { kind, position }
    }

    /// Finds the kind whose objects a resource reads or writes.
    pub(crate) fn of_resource(resource: &str) -> Option<Self> {
        names::of_resource(resource).map(Self::usual)
    }

    /// Returns the resource whose requests write the objects.
    pub(crate) fn resource(self) -> Result<&'static Resource> {
        Ok(Facts::of(self.kind)?.writer)
    }

    /// Returns its name with the position: `portal.pages`, or `portal_page`.
    pub(crate) fn path(self) -> String {
        match self.position {
            Position::Root => self.kind.name.to_owned(),
            Position::Below => self.kind.path(),
        }
    }
}
