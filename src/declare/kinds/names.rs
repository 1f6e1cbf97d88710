//! The names by which people call a kind.

use serde_json::{Map, Value};

use super::definition::{Kind, Target};
use super::{KINDS, kind};
use crate::error::{Error, Result};
use crate::nearest::nearest_word;
use crate::resources;

/// What stands between the words of a name.
const BETWEEN_WORDS: [char; 2] = ['.', ' '];

/// How many kinds an error suggests.
const MAX_CANDIDATES: usize = 3;

/// The hint of an error that has no kind to suggest.
pub(crate) const ALL_KINDS: &str = "run `kongctl scaffold` to list the kinds";

/// Finds a kind by its name in plans, the key of its objects in files, or the path of keys to
/// them: `portal_page`, `portal_pages`, `portal-pages` and `portal.pages` are the same.
pub(crate) fn find(text: &str) -> Option<&'static Kind> {
    let called = |text: &str| {
        let mut kinds = KINDS.iter();
        kinds.find(|kind| kind.name == text || kind.root == text || is_path(kind, text))
    };
    called(text).or_else(|| called(&text.replace('-', "_")))
}

/// Returns the kind that is called so, in files or after `get`; otherwise an error with near names.
pub(crate) fn kind_called(text: &str) -> Result<&'static Kind> {
    find(text).or_else(|| of_words(text)).ok_or_else(|| {
        let error = Error::usage(format!("no kind is called `{text}`"));
        match near(text).as_slice() {
            [] => error.hint(ALL_KINDS),
            near => error.hint(format!("did you mean `{}`?", near.join("` or `"))),
        }
    })
}

/// Finds the kind whose objects a resource reads or writes.
pub(crate) fn of_resource(resource: &str) -> Option<&'static Kind> {
    let mut kinds = KINDS.iter();
    kinds.find(|kind| kind.resource == resource || kind.written_by == Some(resource))
}

/// Finds a kind by the words of its resource: `apis versions`.
fn of_words(text: &str) -> Option<&'static Kind> {
    let mut above = "";
    for word in text.split(BETWEEN_WORDS) {
        let mut below = resources::children(above).chain(resources::opened_by(above));
        above = below
            .find(|node| node.names().any(|name| name == word))?
            .words;
    }
    of_resource(above)
}

/// Returns the names of the kinds that were probably meant: those with this key below a parent or
/// with this last word after `get`, or else the one with nearly this name.
pub(crate) fn near(text: &str) -> Vec<String> {
    let nodes = resources::named(text);
    let of_nodes = nodes.iter().filter_map(|node| of_resource(node.words));
    let with_key = KINDS.iter().filter(|kind| {
        let parent = kind.parent.as_ref();
        parent.is_some_and(|parent| parent.key == text)
    });
    let mut near: Vec<String> = Vec::new();
    for kind in with_key.chain(of_nodes) {
        let path = kind.path();
        if !near.contains(&path) {
            near.push(path);
        }
    }
    near.truncate(MAX_CANDIDATES);
    if near.is_empty() {
        let names = KINDS.iter().flat_map(|kind| {
            let path = kind.path();
            [kind.name.to_owned(), kind.root.to_owned(), path]
        });
        near.extend(nearest_word(text, names));
    }
    near
}

impl Target {
    /// Returns the kind that a field of an object with these fields refers to; `None` if they name
    /// none.
    pub(crate) fn kind_for(self, fields: &Map<String, Value>) -> Option<&'static Kind> {
        match self {
            Self::Kind(name) => kind(name),
            Self::NamedBy(field) => kind_of_entities(fields.get(field)?.as_str()?),
        }
    }
}

/// Returns the kind that Konnect's name of a kind of entities means: `Control Planes`.
fn kind_of_entities(name: &str) -> Option<&'static Kind> {
    // The services of portals are what APIs were called before.
    let root = match name {
        "Services" => "apis".to_owned(),
        _ => name.to_lowercase().replace([' ', '-'], "_"),
    };
    KINDS.iter().find(|kind| kind.root == root)
}

/// Returns whether a text is the key of a kind below the name or the key of its parent.
fn is_path(below: &Kind, text: &str) -> bool {
    let Some(parent) = below.parent else {
        return false;
    };
    let Some(above) = kind(parent.kind) else {
        return false;
    };
    let above_key = text
        .strip_suffix(parent.key)
        .and_then(|rest| rest.strip_suffix('.'));
    above_key.is_some_and(|key| key == above.name || key == above.root || is_path(above, key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_has_several_names() {
        for (text, name) in [
            ("portal", "portal"),
            ("portals", "portal"),
            ("portal_page", "portal_page"),
            ("portal_pages", "portal_page"),
            ("portal.pages", "portal_page"),
            ("portals.teams.roles", "portal_team_role"),
            ("portals.assets.logo", "portal_asset_logo"),
            ("organization.teams", "organization_team"),
            ("organization.teams.roles", "organization_team_role"),
            ("portal-pages", "portal_page"),
            ("auth-strategies", "application_auth_strategy"),
            ("auth-strategy", "application_auth_strategy"),
            ("apis versions", "api_version"),
            ("organization teams", "organization_team"),
        ] {
            let kind = kind_called(text).unwrap_or_else(|error| panic!("{error:?}"));
            assert_eq!(kind.name, name, "{text}");
        }
        for kind in KINDS.iter() {
            for text in [kind.name, kind.root] {
                assert_eq!(kind_called(text).expect("a kind").name, kind.name);
            }
        }
    }

    #[test]
    fn what_is_no_kind_gets_near_names() {
        for (text, hint) in [
            ("portl", "did you mean `portal`?"),
            ("documents", "did you mean `api.documents`?"),
            (
                "cluster_policies",
                "did you mean `event_gateway_virtual_cluster.cluster_policies`?",
            ),
            ("widgets", ALL_KINDS),
            ("", ALL_KINDS),
        ] {
            let error = kind_called(text).expect_err(text);
            assert_eq!(error.message(), format!("no kind is called `{text}`"));
            assert_eq!(error.hints(), [hint], "{text}");
        }
    }

    #[test]
    fn each_last_word_of_a_kind_is_a_name_or_has_near_ones() {
        for kind in KINDS.iter() {
            let after_get = kind.resource.rsplit(' ').next().unwrap_or_default();
            let key = kind.parent.map_or(kind.root, |parent| parent.key);
            for text in [after_get, key] {
                let Err(error) = kind_called(text) else {
                    continue;
                };
                assert!(error.hints()[0].starts_with("did you mean `"), "{text}");
            }
        }
    }
}
