//! What files declare: the objects, and which collections they are all of.
//!
//! `!file`, `!env` and the presets of kinds are resolved here. A value that needs Konnect, or must
//! not be kept, is null in an object's fields, and its tag stands beside them.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::kinds::definition::Kind;
use super::tag::{Tag, Text};
use crate::pointer::is_within;
use crate::yaml::Place;

/// Everything that the files declare.
#[derive(Debug, Default)]
pub(crate) struct Declared {
    /// Each object after the one that it stands below.
    pub(crate) objects: Vec<Object>,
    /// The collections that the files have, also those without objects.
    pub(crate) collections: Vec<Collection>,
    /// The namespaces whose objects a sync may delete.
    pub(crate) namespaces: BTreeSet<Arc<str>>,
    /// Whether `namespaces` is `default` only because the files name none.
    pub(crate) is_namespace_assumed: bool,
    /// The positions of the managed objects whose namespaces neither they nor their files name, in
    /// their order.
    pub(crate) unplaced: Vec<usize>,
    pub(crate) warnings: Vec<String>,
}

impl Declared {
    /// Returns whether the files have neither an object nor a key of objects.
    pub(crate) fn is_empty(&self) -> bool {
        self.objects.is_empty() && self.collections.is_empty()
    }
}

/// A declared object.
#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) kind: &'static Kind,
    /// Its `ref`, which no other object has.
    pub(crate) name: Arc<str>,
    /// What it stands below.
    pub(crate) parent: Option<Target>,
    /// That of its top parent; `None` where that is external.
    pub(crate) namespace: Option<Arc<str>>,
    pub(crate) is_protected: bool,
    /// How to find it, where others manage it.
    pub(crate) external: Option<Vec<(String, Text)>>,
    /// The fields of a request, unless its row has them elsewhere in it, and those that place the
    /// object: it is below another one of its kind, or what it stands below is not declared.
    pub(crate) fields: Map<String, Value>,
    /// The tags of fields, by JSON pointers. The values of `!env`, and of `!ref` to a field that is
    /// declared, are among the fields as well.
    pub(crate) tags: Vec<(String, Tag)>,
    pub(crate) origin: Origin,
}

impl Object {
    /// Returns whether a variable has something at or below a place.
    pub(crate) fn has_variable_in(&self, place: &str) -> bool {
        let mut tags = self.tags.iter();
        tags.any(|(at, tag)| matches!(tag, Tag::Env(_)) && is_within(at, place))
    }
}

/// An object that another one stands below.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Target {
    /// The position of a declared object.
    Object(usize),
    Id(String),
    /// The one object that has these fields.
    Lookup(Vec<(String, Text)>),
}

/// A list, map or single object of one kind that the files have.
#[derive(Debug)]
pub(crate) struct Collection {
    pub(crate) kind: &'static Kind,
    /// What its objects stand below; `None` for those at the top.
    pub(crate) parent: Option<Target>,
    /// Whether a sync may delete what the collection has in Konnect and not in the files.
    pub(crate) is_complete: bool,
}

/// Where an object is declared.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    pub(crate) file: Arc<str>,
    pub(crate) place: Place,
    /// Its path in the file, such as `apis[0].versions[1]`.
    pub(crate) path: String,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, place, path } = self;
        write!(f, "{file}:{}:{}", place.line, place.column)?;
        match path.as_str() {
            "" => Ok(()),
            path => write!(f, " {path}"),
        }
    }
}
