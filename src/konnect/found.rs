//! The result of reading a resource.

use std::sync::Arc;

use serde_json::Value;

use super::paging::Shortfall;
use crate::error::{Error, Result};
use crate::item::Items;

/// The items that were read, and what they were read from.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) items: Items,
    origin: Origin,
    max_rows: Option<usize>,
}

/// What the items of a result were read from.
#[derive(Debug)]
enum Origin {
    /// The pages of a list.
    List { shortfall: Option<Shortfall> },
    /// A response or a list with the one item that is printed.
    Object,
    /// One JSON value, which is more than its items: it is printed as it was sent.
    Document(Arc<String>),
}

impl Found {
    /// Returns the items of a list.
    pub(crate) fn list(items: Items, shortfall: Option<Shortfall>) -> Self {
        Self {
            items,
            origin: Origin::List { shortfall },
            max_rows: None,
        }
    }

    /// Returns a single item.
    pub(crate) fn object(item: Items) -> Self {
        Self {
            items: item,
            origin: Origin::Object,
            max_rows: None,
        }
    }

    /// Returns the items of a JSON value that is not just the list of them.
    pub(super) fn document(text: Arc<String>, items: Items) -> Self {
        Self {
            items,
            origin: Origin::Document(text),
            max_rows: None,
        }
    }

    /// Adds fields that the one item lacks, for tables. As JSON, it stays what was sent.
    pub(crate) fn complete(&mut self, fields: &[(&str, &str)]) {
        let Some(sent) = self.document_text().map(str::to_owned) else {
            return;
        };
        let Ok(Value::Object(mut item)) = serde_json::from_str(&sent) else {
            return;
        };
        let len = item.len();
        for (name, id) in fields {
            item.entry(*name).or_insert_with(|| Value::from(*id));
        }
        if item.len() > len {
            self.items = Items::from(vec![Value::Object(item)]);
            self.origin = Origin::Document(Arc::new(sent));
        }
    }

    /// Makes this the list of its items, whatever they were read from.
    pub(crate) fn make_list(&mut self) {
        self.origin = Origin::List {
            shortfall: self.shortfall(),
        };
    }

    /// Drops all items but the first `limit`. A table has no more rows, either, although the items
    /// below others have rows of their own.
    pub(crate) fn limit_to(&mut self, limit: usize) {
        self.max_rows = Some(limit);
        if self.items.len() > limit {
            self.items.truncate(limit);
            // What the server sent has the dropped items, too.
            self.make_list();
        }
    }

    /// Returns how many rows a table may have, if that is limited.
    pub(crate) fn max_rows(&self) -> Option<usize> {
        self.max_rows
    }

    /// Returns the JSON value that was sent, when it is not the list of the items.
    pub(crate) fn document_text(&self) -> Option<&str> {
        match &self.origin {
            Origin::List { .. } => None,
            Origin::Object => self.items.json().next(),
            Origin::Document(text) => Some(text),
        }
    }

    /// Returns how many items the server announced and delivered, when it delivered fewer.
    pub(crate) fn shortfall(&self) -> Option<Shortfall> {
        match self.origin {
            Origin::List { shortfall } => shortfall,
            Origin::Object | Origin::Document(_) => None,
        }
    }
}

/// Parses the JSON of an item that was read.
pub(crate) fn parsed_item(json: &str) -> Result<Value> {
    serde_json::from_str(json)
        .map_err(|error| Error::internal("an item that was read is no JSON").cause(error))
}
