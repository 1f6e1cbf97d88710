//! Knows what stands above a resource: the ids that fill the parameters of its paths.

use crate::percent::encode;
use crate::resources::{Parent, Resource, parameters};

/// Says how the user named a parent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Selector {
    Id(String),
    IdOrName(String),
}

impl Selector {
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Id(text) | Self::IdOrName(text) => text,
        }
    }
}

/// Holds the parents that are known so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct ParentIds {
    known: Vec<(&'static str, String)>,
}

impl ParentIds {
    /// Remembers the id of a parent.
    pub(crate) fn add(&mut self, parent: &Parent, id: String) {
        self.known.push((parent.key, id));
    }

    pub(crate) fn id_of(&self, parent: &Parent) -> Option<&str> {
        self.known
            .iter()
            .find(|(key, _)| *key == parent.key)
            .map(|(_, id)| id.as_str())
    }

    /// Fills a path of `resource`; `argument` takes the place of the parameter that is no parent.
    pub(crate) fn fill(&self, resource: &Resource, path: &'static str, argument: &str) -> String {
        let mut filled = path.to_owned();
        for parameter in parameters(path) {
            let parent = resource
                .parents()
                .find(|(filled, _)| *filled == parameter)
                .and_then(|(_, parent)| self.id_of(parent));
            filled = filled.replace(
                &format!("{{{parameter}}}"),
                &encode(parent.unwrap_or(argument)),
            );
        }
        filled
    }
}

/// Tells whether a parameter takes a name as well as an id.
pub(crate) fn takes_name(parameter: &str) -> bool {
    parameter.ends_with("IdOrName")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::{PARENTS, resource};

    #[test]
    fn parents_and_argument_are_escaped_into_their_places() {
        let services = resource("gateway control-planes services").expect("a resource");
        let parent = PARENTS
            .iter()
            .find(|parent| parent.key == "control-plane")
            .expect("a parent");
        let mut scope = ParentIds::default();
        scope.add(parent, "a/b".to_owned());
        assert_eq!(
            scope.fill(services, services.get, "x y"),
            "/v2/control-planes/a%2Fb/core-entities/services/x%20y"
        );
        assert_eq!(
            scope.fill(services, services.path, ""),
            "/v2/control-planes/a%2Fb/core-entities/services"
        );
    }
}
