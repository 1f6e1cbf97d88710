//! What files have, while they are loaded.

use std::sync::Arc;

use super::draft::Draft;
use super::findings::Findings;
use crate::declare::declared::Origin;
use crate::declare::kinds::definition::Kind;
use crate::yaml::Node;

/// What files have.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    pub(super) drafts: Vec<Draft>,
    pub(super) listed: Vec<Listed>,
    pub(super) ordered: Vec<Ordered>,
    /// The namespaces of files without objects that have one.
    pub(super) namespaces: Vec<Arc<str>>,
    pub(super) findings: Findings,
}

/// A key that has objects of one kind.
#[derive(Debug)]
pub(super) struct Listed {
    pub(super) kind: &'static Kind,
    /// The position of what it stands below; `None` at the root of a file.
    pub(super) above: Option<usize>,
    /// The positions of its objects.
    pub(super) rows: Vec<usize>,
}

/// A key that declares the order of the objects beside it.
#[derive(Debug)]
pub(super) struct Ordered {
    /// The position of what the objects stand below.
    pub(super) above: usize,
    pub(super) origin: Origin,
    /// Its value.
    pub(super) node: Node,
}
