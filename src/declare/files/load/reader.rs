//! What reading a file needs everywhere: where its values come from, and where what is found goes.

use std::sync::Arc;

use super::draft::path_at;
use super::drafts::Drafts;
use super::findings::unknown_key;
use super::members::{Member, members};
use super::values::Sources;
use crate::declare::declared::Origin;
use crate::declare::kinds::definition::Kind;
use crate::declare::tag::Tag;

use crate::pointer::child;
use crate::yaml::{Data, Node, Place};
use crate::yaml_value::{Budget, TaggedValue};

/// What a file says of all its objects.
#[derive(Clone, Debug, Default)]
pub(super) struct Defaults {
    pub(super) namespace: Option<Arc<str>>,
    pub(super) is_protected: bool,
}

/// A reader of one file.
pub(super) struct Reader<'a> {
    pub(super) sources: Sources<'a>,
    pub(super) defaults: Defaults,
    pub(super) budget: Budget,
    pub(super) drafts: &'a mut Drafts,
}

/// Where an object or a list of them stands.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub(super) kind: &'static Kind,
    /// The position of what it stands below; `None` at the root of a file.
    pub(super) above: Option<usize>,
    /// The position of the object of its kind that it is written below.
    pub(super) trunk: Option<usize>,
    /// Its key in a mapping by name.
    pub(super) key: Option<Arc<str>>,
    pub(super) origin: Origin,
}

impl Spot {
    pub(super) fn element(&self, index: usize, place: Place) -> Self {
        let pointer = format!("/{index}");
        self.inner(&pointer, place, None)
    }

    pub(super) fn member(&self, member: &Member) -> Self {
        let pointer = child("", &member.name);
        self.inner(&pointer, member.place, Some(member.name.clone()))
    }

    fn inner(&self, pointer: &str, place: Place, key: Option<Arc<str>>) -> Self {
        let mut spot = self.clone();
        spot.origin.path = path_at(&spot.origin.path, pointer);
        spot.origin.place = place;
        spot.key = key;
        spot
    }
}

impl Reader<'_> {
    pub(super) fn members(&mut self, node: &Node, origin: &Origin) -> Option<Vec<Member>> {
        let mut faults = Vec::new();
        let members = members(node, &mut self.budget, &mut faults);
        for fault in faults {
            let origin = Origin {
                place: fault.place,
                ..origin.clone()
            };
            self.drafts.findings.add(origin, fault.what);
        }
        members
    }

    /// Returns a node, or that of the file that `!file` names; `None` after a mistake.
    pub(super) fn with_files(&mut self, node: &Node, origin: &Origin) -> Option<Node> {
        let Data::Tagged(name, data) = &node.data else {
            return Some(node.clone());
        };
        let tagged = TaggedValue {
            name,
            data,
            place: node.place,
            pointer: "",
        };
        let value = match Tag::of(&tagged) {
            Ok(Tag::File(part)) => self.sources.contents.value(self.sources.file, &part),
            Ok(_) => Err(format!("{name} cannot stand here")),
            Err(fault) => Err(fault.what),
        };
        match value {
            Ok(value) => Some(Node::of_value(&value, node.place)),
            Err(what) => {
                self.drafts.findings.add(origin.clone(), what);
                None
            }
        }
    }

    pub(super) fn unknown(&mut self, origin: Origin, name: &str, known: &[&str]) {
        let what = unknown_key(name, known.iter().copied());
        self.drafts.findings.add(origin, what);
    }

    pub(super) fn origin(&self, place: Place, path: &str) -> Origin {
        Origin {
            file: self.sources.file.name.clone(),
            place,
            path: path.to_owned(),
        }
    }
}
