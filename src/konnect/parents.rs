//! The parents of a resource: the IDs that fill the parameters of its paths.

use crate::percent::encode;
use crate::resources::{Parent, PathParent, Resource, parameters};

/// How the user selected an item or a parent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Selector {
    Id(String),
    IdOrName(String),
}

impl Selector {
    /// Returns the text that the user gave.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Id(text) | Self::IdOrName(text) => text,
        }
    }
}

/// The IDs of the parents that are known so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct ParentIds {
    known: Vec<(&'static str, String)>,
}

impl ParentIds {
    /// Adds the ID of a parent.
    pub(crate) fn add(&mut self, parent: &Parent, id: String) {
        self.known.push((parent.key, id));
    }

    /// Returns the ID of a parent, if it is known.
    pub(crate) fn id_of(&self, parent: &Parent) -> Option<&str> {
        self.known
            .iter()
            .find(|(key, _)| *key == parent.key)
            .map(|(_, id)| id.as_str())
    }

    /// Fills the parameters of a path of `resource`; `argument` fills the one that is not a
    /// parent's.
    pub(crate) fn fill(
        &self,
        resource: &Resource,
        path: &'static str,
        argument: Option<&str>,
    ) -> String {
        self.fill_path(resource.parents, path, argument)
    }

    /// Fills the parameters of a path that has other parents than its resource.
    pub(super) fn fill_path(
        &self,
        parents: &[PathParent],
        path: &'static str,
        argument: Option<&str>,
    ) -> String {
        let mut filled = path.to_owned();
        for parameter in parameters(path) {
            let parent_id = parents
                .iter()
                .find(|parent| parent.parameter == parameter)
                .and_then(|parent| self.id_of(parent.parent));
            // Nothing is left without a value: a command reads the parents of a resource first, and
            // a path with an argument only when there is one.
            let value = parent_id.or(argument).unwrap_or_default();
            filled = filled.replace(&format!("{{{parameter}}}"), &encode(value));
        }
        filled
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::resource;

    #[test]
    fn parents_and_argument_are_escaped_into_their_places() {
        let services = resource("gateway control-planes services").expect("a resource");
        let parent = services.parents[0].parent;
        let item_path = services.item_path.expect("one service has a path");
        let mut scope = ParentIds::default();
        scope.add(parent, "a/b".to_owned());
        assert_eq!(
            scope.fill(services, item_path, Some("x y")),
            "/v2/control-planes/a%2Fb/core-entities/services/x%20y"
        );
        assert_eq!(
            scope.fill(services, services.path, None),
            "/v2/control-planes/a%2Fb/core-entities/services"
        );
    }
}
