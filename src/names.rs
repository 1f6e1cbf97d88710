//! The names of items that other items refer to by their IDs.

use std::collections::HashMap;

/// The names of items, by their resource and ID.
#[derive(Debug, Default)]
pub(crate) struct Names {
    by_resource: HashMap<&'static str, HashMap<String, String>>,
}

impl Names {
    /// Adds the names of the items of a resource, by their IDs.
    pub(crate) fn add(&mut self, resource: &'static str, names: HashMap<String, String>) {
        self.by_resource.insert(resource, names);
    }

    /// Returns the name of an item, if it is known.
    pub(crate) fn name_of(&self, resource: &str, id: &str) -> Option<&str> {
        self.by_resource.get(resource)?.get(id).map(String::as_str)
    }
}
