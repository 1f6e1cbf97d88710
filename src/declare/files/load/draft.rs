//! Objects while files are loaded, and what is known of them before all files are read.

use std::sync::Arc;

use serde_json::Map;

use crate::declare::declared::{Object, Origin};
use crate::declare::files::mistake::Mistake;
use crate::declare::kinds::definition::Kind;
use crate::declare::tag::{Tag, Text};
use crate::pointer::{child, is_within, steps};
use crate::yaml::{Data, Node};
use crate::yaml_place::{node_at, place_at};

/// An object and what is needed to complete it.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) object: Object,
    /// Its value in the file, which has the places of its fields.
    pub(super) node: Node,
    /// What names its parent; `None` for an object that is written below it.
    pub(super) selected: Option<Selected>,
    /// The object of its kind that it is written below.
    pub(super) above: Option<usize>,
    /// The pointers of fields that a mistake was found in.
    pub(super) holes: Vec<String>,
    /// What it says itself of who manages it.
    pub(super) metadata: Option<Metadata>,
    /// Whether its namespace is given, by itself or by its file.
    pub(super) is_placed: bool,
}

/// What `kongctl` says of an object, or of all objects of a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Metadata {
    pub(super) namespace: Option<Arc<str>>,
    pub(super) is_protected: Option<bool>,
}

/// What a field says of the object that it means.
#[derive(Clone, Debug)]
pub(super) enum Selected {
    Name(String),
    Id(String),
    Lookup(Vec<(String, Text)>),
}

impl Draft {
    pub(super) fn new(kind: &'static Kind, origin: Origin, node: Node) -> Self {
        Self {
            object: Object {
                kind,
                name: Arc::from(""),
                parent: None,
                namespace: None,
                is_protected: false,
                external: None,
                fields: Map::new(),
                tags: Vec::new(),
                origin,
            },
            node,
            selected: None,
            above: None,
            holes: Vec::new(),
            metadata: None,
            is_placed: false,
        }
    }

    /// Creates a mistake at a field.
    pub(super) fn mistake(&self, pointer: &str, what: impl Into<String>) -> Mistake {
        let at = &self.object.origin;
        let written = self.as_written(pointer);
        let pointer = written.as_deref().unwrap_or(pointer);
        let place = match pointer {
            "" => at.place,
            pointer => place_at(&self.node, pointer),
        };
        Mistake {
            origin: Origin {
                file: at.file.clone(),
                place,
                path: path_at(&at.path, pointer),
            },
            what: what.into(),
        }
    }

    /// Returns whether the value at a pointer is that of a file.
    pub(super) fn is_of_file(&self, pointer: &str) -> bool {
        let node = node_at(&self.node, pointer);
        matches!(node.map(|node| &node.data), Some(Data::Tagged(tag, _)) if **tag == *"!file")
    }

    /// Returns the other pointer under which a file has the object above in a tree.
    fn as_written(&self, pointer: &str) -> Option<String> {
        let (sent, of_file) = self.object.kind.tree_fields()?;
        let Data::Mapping(pairs) = &self.node.data else {
            return None;
        };
        let mut keys = pairs.iter().map(|(key, _)| &key.data);
        let is_alias = |key: &Data| matches!(key, Data::Text(scalar) if *scalar.text == *of_file);
        (pointer == child("", sent) && keys.any(is_alias)).then(|| child("", of_file))
    }

    /// Returns the tag at a pointer.
    pub(super) fn tag(&self, pointer: &str) -> Option<&Tag> {
        let mut tags = self.object.tags.iter();
        tags.find(|(at, _)| at == pointer).map(|(_, tag)| tag)
    }

    /// Sets the tag at a pointer.
    pub(super) fn set_tag(&mut self, pointer: String, tag: Tag) {
        self.object.tags.retain(|(at, _)| *at != pointer);
        self.object.tags.push((pointer, tag));
    }

    /// Returns whether a mistake is known at a pointer or around it.
    pub(super) fn has_hole(&self, pointer: &str) -> bool {
        self.holes.iter().any(|hole| is_within(pointer, hole))
    }
}

/// Returns the path of what is at a pointer of an object: `apis[0].labels.team`.
pub(super) fn path_at(above: &str, pointer: &str) -> String {
    let mut path = above.to_owned();
    for step in steps(pointer) {
        if step.parse::<usize>().is_ok() {
            path.push_str(&format!("[{step}]"));
        } else {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(&step);
        }
    }
    path
}
