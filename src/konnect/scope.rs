//! What is read of a resource: below which parents, and narrowed by what.

use std::sync::{Arc, Mutex, PoisonError};

use super::parents::ParentIds;
use crate::error::{Error, Result};
use crate::item::Items;
use crate::resources::{self, Parent, Resource};

/// The part of a resource that a command reads.
#[derive(Debug)]
pub(crate) struct Scope {
    pub(crate) resource: &'static Resource,
    pub(crate) parents: ParentIds,
    /// The parent that has no ID, because the resource is read below each of its items.
    pub(crate) each: Option<&'static Parent>,
    /// Query parameters that narrow the list.
    pub(crate) query: Vec<(String, String)>,
    /// After how many items of the list to stop.
    pub(crate) limit: Option<usize>,
    /// The whole list, once it was needed to find an item.
    pub(super) whole: Shared,
    /// The beginning of the list, once it was needed to suggest an item.
    pub(super) beginning: Shared,
}

/// Items that are read once: several items are looked for at a time, and need the same list.
#[derive(Debug, Default)]
pub(super) struct Shared(Mutex<Option<Arc<Items>>>);

impl Scope {
    pub(crate) fn new(resource: &'static Resource, parents: ParentIds) -> Self {
        Self {
            resource,
            parents,
            each: None,
            query: Vec::new(),
            limit: None,
            whole: Shared::default(),
            beginning: Shared::default(),
        }
    }

    /// Returns the scope of a resource that another definition, or the program, names.
    pub(crate) fn named(name: &str, parents: ParentIds) -> Result<Self> {
        let resource = resources::resource(name)
            .ok_or_else(|| Error::internal(format!("no resource is called `{name}`")))?;
        Ok(Self::new(resource, parents))
    }
}

impl Shared {
    /// Returns the items if they were read.
    pub(super) fn known(&self) -> Option<Arc<Items>> {
        let shared = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        shared.clone()
    }

    /// Returns the items, which the first call reads with `read`.
    pub(super) fn get(&self, read: impl FnOnce() -> Result<Items>) -> Result<Arc<Items>> {
        let mut shared = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(items) = &*shared {
            return Ok(Arc::clone(items));
        }
        let items = Arc::new(read()?);
        *shared = Some(Arc::clone(&items));
        Ok(items)
    }
}
