//! Filters that no server knows: items are kept or dropped here, by their fields.

use crate::error::{Error, ErrorKind, Result};
use crate::item::Item;
use crate::konnect::Found;

/// The fields that an item must have to be kept.
#[derive(Clone, Debug, Default)]
pub(super) struct LocalFilter {
    required: Vec<Field>,
}

/// A field of an item, as its text reads.
#[derive(Clone, Debug)]
struct Field {
    pointer: &'static str,
    text: String,
}

/// How many items were requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Requested {
    One,
    All,
}

impl LocalFilter {
    /// Adds a field that an item must have.
    pub(super) fn require(&mut self, pointer: &'static str, text: String) {
        self.required.push(Field { pointer, text });
    }

    /// Drops the items that do not match. When the one requested item is dropped, that is an error.
    pub(super) fn apply(&self, found: &mut Found, requested: Requested) -> Result<()> {
        if self.required.is_empty() {
            return Ok(());
        }
        found.items.retain(|item| self.matches(item));
        match requested {
            Requested::One if found.items.is_empty() => Err(Error::new(
                ErrorKind::NotFound,
                "the item exists, but does not match the filter flags",
            )),
            Requested::One => Ok(()),
            Requested::All => {
                // What the server sent has the dropped items, too.
                found.make_list();
                Ok(())
            }
        }
    }

    fn matches(&self, item: &Item) -> bool {
        self.required
            .iter()
            .all(|field| item.string_at(field.pointer).as_deref() == Some(&field.text))
    }
}
