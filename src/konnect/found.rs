//! The result of reading a resource.

use std::sync::Arc;

use super::paging::Shortfall;
use crate::item::{Item, Items};

/// The items that were read, and what they were read from.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) items: Items,
    origin: Origin,
}

/// What the items of a result were read from.
#[derive(Debug)]
enum Origin {
    /// The pages of a list.
    List { shortfall: Option<Shortfall> },
    /// One JSON value, which is more than its items or is one of them: it is printed as it was
    /// sent.
    Document(Arc<str>),
}

impl Found {
    /// Returns the items of a list.
    pub(crate) fn list(items: Items, shortfall: Option<Shortfall>) -> Self {
        Self {
            items,
            origin: Origin::List { shortfall },
        }
    }

    /// Returns a single item.
    pub(crate) fn object(item: Item) -> Self {
        let text = item.json();
        Self {
            items: [item].into_iter().collect(),
            origin: Origin::Document(text),
        }
    }

    /// Returns the items of a JSON value that is not just the list of them.
    pub(super) fn document(text: &str, items: Items) -> Self {
        Self {
            items,
            origin: Origin::Document(text.into()),
        }
    }

    /// Makes this the list of its items, whatever they were read from.
    pub(crate) fn make_list(&mut self) {
        self.origin = Origin::List {
            shortfall: self.shortfall(),
        };
    }

    /// Returns the JSON value that was sent, when it is not the list of the items.
    pub(crate) fn document_text(&self) -> Option<&str> {
        match &self.origin {
            Origin::List { .. } => None,
            Origin::Document(text) => Some(text),
        }
    }

    /// Returns how many items the server announced and delivered, when it delivered fewer.
    pub(crate) fn shortfall(&self) -> Option<Shortfall> {
        match self.origin {
            Origin::List { shortfall } => shortfall,
            Origin::Document(_) => None,
        }
    }
}
