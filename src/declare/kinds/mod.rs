//! Every kind of declared objects.

mod row;

use std::sync::LazyLock;

use super::kind::Kind;

/// Every kind, in the order in which a plan has changes that do not depend on each other.
///
/// They are read when the first is asked for. As constants, they would have 1,000 addresses, which
/// every start of the program relocates.
pub(crate) static KINDS: LazyLock<Vec<Kind>> =
    LazyLock::new(|| row::kinds(include_str!("kinds.txt")));

/// Finds the kind of a name.
pub(crate) fn kind(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == name)
}

#[cfg(test)]
mod tests;
