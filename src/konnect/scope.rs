//! What is read of a resource: below which parents, and narrowed by what.

use std::sync::{Arc, Mutex, PoisonError};

use super::parents::ParentIds;
use crate::error::Result;
use crate::item::Items;
use crate::resources::{Parent, Resource};

/// The part of a resource that a command reads.
#[derive(Debug)]
pub(crate) struct Scope {
    pub(crate) resource: &'static Resource,
    pub(crate) parents: ParentIds,
    /// The parent that has no ID, because the resource is read below each of its items.
    pub(crate) each: Option<&'static Parent>,
    /// Query parameters that narrow the list.
    pub(crate) query: Vec<(String, String)>,
    whole: Mutex<Option<Arc<Items>>>,
}

impl Scope {
    pub(crate) fn new(resource: &'static Resource, parents: ParentIds) -> Self {
        Self {
            resource,
            parents,
            each: None,
            query: Vec::new(),
            whole: Mutex::new(None),
        }
    }

    /// Returns the items of the whole list, which the first call reads with `read`.
    ///
    /// Several items are looked for at the same time, and the list is the same for each.
    pub(super) fn whole(&self, read: impl FnOnce() -> Result<Items>) -> Result<Arc<Items>> {
        let mut whole = self.whole.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(items) = &*whole {
            return Ok(Arc::clone(items));
        }
        let items = Arc::new(read()?);
        *whole = Some(Arc::clone(&items));
        Ok(items)
    }
}
