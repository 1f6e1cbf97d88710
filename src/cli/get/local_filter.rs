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

impl LocalFilter {
    /// Adds a field that an item must have.
    pub(super) fn require(&mut self, pointer: &'static str, text: String) {
        self.required.push(Field { pointer, text });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.required.is_empty()
    }

    /// Drops the items of a list that do not match.
    pub(super) fn apply(&self, found: &mut Found) {
        if self.required.is_empty() {
            return;
        }
        found.items.retain(|item| self.matches(item));
        // What the server sent has the dropped items, too.
        found.make_list();
    }

    /// Fails when the one item that was requested does not match.
    pub(super) fn require_match(&self, found: &Found) -> Result<()> {
        if found.items.iter().all(|item| self.matches(&item)) {
            return Ok(());
        }
        Err(Error::new(
            ErrorKind::NotFound,
            "the item exists, but does not match the filter flags",
        ))
    }

    fn matches(&self, item: &Item) -> bool {
        self.required
            .iter()
            .all(|field| item.string_at(field.pointer).as_deref() == Some(&field.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::item::{Item, Items};

    #[test]
    fn what_is_left_is_printed_in_place_of_what_was_sent() {
        for (kind, left) in [("a", 1), ("b", 0)] {
            let sent = Item::new(r#"{"kind":"a"}"#);
            let mut found = Found::object(Items::one(&sent));
            assert_eq!(found.document_text(), Some(sent.json()));
            let mut filter = LocalFilter::default();
            filter.require("/kind", kind.to_owned());
            filter.apply(&mut found);
            assert_eq!((found.items.len(), found.document_text()), (left, None));
        }
    }
}
