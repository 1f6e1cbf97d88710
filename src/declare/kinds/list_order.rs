//! Orders of objects. In the list of an order, what is declared is the order of some elements; the
//! others stay where they are.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::definition::{Kind, ListOrder};
use crate::pointer;

impl Kind {
    /// Returns whether a place has the list of an order.
    pub(crate) fn is_order(&self, place: &str) -> bool {
        self.orders
            .is_some_and(|order| pointer::child("", order.field) == place)
    }

    /// Returns an object as far as a change with these fields is about it: the list of an order has
    /// only the elements that the change has.
    pub(crate) fn part_of<'a>(
        &self,
        fields: &Map<String, Value>,
        found: &'a Value,
    ) -> Cow<'a, Value> {
        let Some(ListOrder { field, .. }) = self.orders else {
            return Cow::Borrowed(found);
        };
        let mut found = found.clone();
        if let Some(list) = found.get_mut(field) {
            *list = declared_of(elements(list), elements_at(fields, field)).into();
        }
        Cow::Owned(found)
    }
}

impl ListOrder {
    /// Puts the elements of a body into the list that an object has.
    pub(crate) fn arrange(self, body: &mut Value, found: &Value) {
        if let (Some(list), Some(found)) = (body.get_mut(self.field), found.get(self.field)) {
            *list = arranged(elements(found), elements(list)).into();
        }
    }
}

/// Returns the elements of a list that are declared, in the order of the list.
pub(crate) fn declared_of(found: &[Value], declared: &[Value]) -> Vec<Value> {
    let found = found.iter().filter(|element| declared.contains(element));
    found.cloned().collect()
}

/// Returns a list in which the declared elements stand in their order, where some of them stood
/// before. Those beyond that come last.
fn arranged(found: &[Value], declared: &[Value]) -> Vec<Value> {
    let mut rest = declared.iter();
    let mut list: Vec<_> = found
        .iter()
        .filter_map(|element| match declared.contains(element) {
            true => rest.next(),
            false => Some(element),
        })
        .cloned()
        .collect();
    list.extend(rest.cloned());
    list
}

fn elements(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn elements_at<'a>(fields: &'a Map<String, Value>, field: &str) -> &'a [Value] {
    fields.get(field).map_or(&[], elements)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn letters(text: &str) -> Vec<Value> {
        text.chars().map(|c| json!(c)).collect()
    }

    #[test]
    fn undeclared_elements_keep_their_places() {
        for (found, declared, expected) in [
            ("", "", ""),
            ("abc", "", "abc"),
            ("", "ab", "ab"),
            ("abc", "cba", "cba"),
            ("xaybz", "ba", "xbyaz"),
            ("xab", "bna", "xbna"),
            ("ab", "abn", "abn"),
        ] {
            let (found, declared) = (letters(found), letters(declared));
            let list = arranged(&found, &declared);
            assert_eq!(list, letters(expected), "{found:?} {declared:?}");
        }
    }
}
