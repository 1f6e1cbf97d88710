//! The verbs that stand in front of a resource.

use crate::resources::{Change, Node, Resource, WriteRequest, resources};

/// What a command does with a resource: the first word of the command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Get,
    Describe,
    Create,
    Update,
    Edit,
    Delete,
}

const VERBS: [(Verb, &str); 6] = [
    (Verb::Get, "get"),
    (Verb::Describe, "describe"),
    (Verb::Create, "create"),
    (Verb::Update, "update"),
    (Verb::Edit, "edit"),
    (Verb::Delete, "delete"),
];

impl Verb {
    /// Returns the verb that a command is called by.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let mut verbs = VERBS.iter();
        verbs.find(|(_, word)| *word == name).map(|(verb, _)| *verb)
    }

    /// Returns the word.
    pub(crate) fn word(self) -> &'static str {
        let word = VERBS.iter().find(|(verb, _)| *verb == self);
        word.map_or("", |(_, word)| word)
    }

    /// Returns the change that the command makes; `None` for one that reads.
    pub(crate) fn change(self) -> Option<Change> {
        match self {
            Self::Get | Self::Describe => None,
            Self::Create => Some(Change::Create),
            Self::Update => Some(Change::Update),
            Self::Edit => Some(Change::Edit),
            Self::Delete => Some(Change::Delete),
        }
    }

    /// Returns the request that the command makes to change a resource; `None` if it makes none.
    pub(crate) fn write_request(self, resource: &Resource) -> Option<WriteRequest> {
        resource.write_request(self.change()?)
    }

    /// Returns whether a resource is for this verb.
    pub(crate) fn takes(self, resource: &Resource) -> bool {
        match self.change() {
            Some(change) => resource.writes.has(change),
            None => true,
        }
    }

    /// Returns whether a word leads to a resource that is for this verb.
    pub(crate) fn leads_through(self, node: &Node) -> bool {
        if self.change().is_none() {
            return true;
        }
        let is_below = |name: &str| {
            let rest = name.strip_prefix(node.words);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        resources().any(|resource| is_below(resource.name) && self.takes(resource))
    }
}
