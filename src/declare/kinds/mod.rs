//! Every kind of declared objects.

pub(super) mod definition;
pub(super) mod fields;
pub(super) mod keys;
pub(super) mod list_order;
pub(super) mod names;
pub(super) mod pattern;
mod row;

use std::sync::LazyLock;

use definition::Kind;

/// Every kind, in the order in which a plan has changes that do not depend on each other.
///
/// They are read when the first is asked for. As constants, they would have 1,000 addresses, which
/// every start of the program relocates.
pub(crate) static KINDS: LazyLock<Vec<Kind>> =
    LazyLock::new(|| row::kinds(include_str!("kinds.txt")));

/// Every kind whose objects are orders of others.
pub(crate) static ORDERS: LazyLock<Vec<Kind>> =
    LazyLock::new(|| row::kinds(include_str!("orders.txt")));

/// Finds the kind of a name.
pub(crate) fn kind(name: &str) -> Option<&'static Kind> {
    let mut kinds = KINDS.iter();
    let of_objects = kinds.find(|kind| kind.name == name);
    of_objects.or_else(|| ORDERS.iter().find(|kind| kind.name == name))
}

#[cfg(test)]
mod tests;
