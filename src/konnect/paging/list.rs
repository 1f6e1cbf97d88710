//! A list that was read.

use crate::item::Items;

/// All items of a list.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) items: Items,
    /// How many items the server announced, if it did.
    pub(super) announced: Option<u64>,
}

/// The numbers of items that the server announced and delivered, when it delivered fewer.
///
/// Both are kept, because lists are joined and filtered before the user is warned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shortfall {
    pub(crate) announced: u64,
    pub(crate) delivered: u64,
}

impl List {
    /// Returns how many items were announced and delivered, when fewer were delivered.
    pub(crate) fn shortfall(&self) -> Option<Shortfall> {
        let announced = self.announced?;
        let delivered = self.items.len() as u64;
        if delivered >= announced {
            return None;
        }
        Some(Shortfall {
            announced,
            delivered,
        })
    }
}
