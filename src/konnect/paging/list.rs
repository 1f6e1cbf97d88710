//! A list that was read.

use crate::error::{Error, ErrorKind, Result};
use crate::item::Items;

/// How many items a list may have, and a single page of it.
const MAX_ITEMS: usize = 10_000_000;
pub(super) const MAX_PAGE_ITEMS: usize = 1_000_000;

/// How many bytes the responses of a list may have altogether.
const MAX_TEXT_LEN: usize = 512 << 20;

/// Fails if a list has become larger than any list of Konnect: its server may never end it.
pub(crate) fn check_size(items: &Items) -> Result<()> {
    check_lengths(items.len(), items.text_len())
}

fn check_lengths(items: usize, text_len: usize) -> Result<()> {
    if items > MAX_ITEMS {
        return Err(too_large(&format!("has more than {MAX_ITEMS} items")));
    }
    if text_len > MAX_TEXT_LEN {
        let size = MAX_TEXT_LEN >> 20;
        return Err(too_large(&format!("is larger than {size} MiB")));
    }
    Ok(())
}

/// Returns the error of a list that is not read to its end.
pub(super) fn too_large(what: &str) -> Error {
    Error::new(ErrorKind::Server, format!("the list {what}")).hint("narrow the list with a filter")
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_falls_short_of_what_was_announced_only_with_fewer_items() {
        for (announced, falls_short) in [(None, false), (Some(0), false), (Some(1), true)] {
            let items = Items::default();
            let shortfall = List { items, announced }.shortfall();
            assert_eq!(shortfall.is_some(), falls_short, "{announced:?}");
        }
    }

    #[test]
    fn a_list_has_a_largest_size() {
        let message = |items, text_len| {
            let outcome = check_lengths(items, text_len);
            outcome.err().map(|error| error.message().to_owned())
        };
        assert_eq!(message(10_000_000, 512 << 20), None);
        let many = "the list has more than 10000000 items";
        assert_eq!(message(10_000_001, 0).as_deref(), Some(many));
        let long = "the list is larger than 512 MiB";
        assert_eq!(message(1, (512 << 20) + 1).as_deref(), Some(long));
    }
}
