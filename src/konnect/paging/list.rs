//! A list that was read.

use crate::item::Items;

/// All items of a list.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) items: Items,
    /// How many items the server announced, if it did.
    pub(super) announced: Option<u64>,
}

impl List {
    /// Returns how many items were announced, when fewer came.
    pub(crate) fn shortfall(&self) -> Option<u64> {
        self.announced
            .filter(|announced| *announced > self.items.len() as u64)
    }
}
