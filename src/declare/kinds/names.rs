//! The names by which people call a kind.

use super::definition::Kind;
use super::{KINDS, kind};
use crate::error::{Error, Result};
use crate::nearest::nearest_word;

/// Finds a kind by its name in plans, the key of its objects in files, or the path of keys to
/// them: `portal_page`, `portal_pages` and `portal.pages` are the same.
pub(crate) fn find(text: &str) -> Option<&'static Kind> {
    let mut kinds = KINDS.iter();
    kinds.find(|kind| kind.name == text || kind.root == text || is_path(kind, text))
}

/// Returns the kind that is called so; otherwise an error with a near name.
pub(crate) fn kind_called(text: &str) -> Result<&'static Kind> {
    find(text).ok_or_else(|| {
        let error = Error::usage(format!("no kind is called `{text}`"));
        let names = KINDS.iter().flat_map(|kind| [kind.name, kind.root]);
        match nearest_word(text, names) {
            Some(name) => error.hint(format!("did you mean `{name}`?")),
            None => error,
        }
    })
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
    fn a_mistyped_kind_gets_a_near_name() {
        let error = kind_called("portl").expect_err("no such kind");
        assert_eq!(error.hints(), ["did you mean `portal`?"]);
        assert!(kind_called("portal.versions").is_err());
        assert!(kind_called("").is_err());
    }
}
