//! What was found before the first write.

use std::collections::HashMap;

use super::made::Made;
use super::outcome::End;

/// What was found before the first write.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    /// What became of the changes that are not to be made, by their positions.
    pub(super) ends: HashMap<usize, End>,
    /// The objects that changes were to create, and that are there.
    pub(super) made: Made,
}

impl Checked {
    /// Returns what became of a change that is not to be made.
    pub(crate) fn end(&self, position: usize) -> Option<&End> {
        self.ends.get(&position)
    }
}
