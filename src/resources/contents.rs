//! What is deleted with an item: the lists below it.

use super::definition::{Resource, Shape};
use super::parents::Parent;
use super::registry::resources;
use super::write::Change;

/// The lists whose items are not deleted with the item above: Konnect refuses to delete that.
const KEPT: [&str; 1] = ["gateway control-planes services routes"];

/// A list below an item.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Content {
    pub(crate) list: &'static Resource,
    /// The parent of the list that the item is.
    pub(crate) parent: &'static Parent,
}

impl Resource {
    /// Returns the lists below an item of this resource whose items are deleted with it.
    pub(crate) fn contents(&self) -> Vec<Content> {
        let lists = resources().filter(|list| self.owns(list));
        let contents = lists.filter_map(|list| {
            let parent = list.parent_among(self)?;
            Some(Content { list, parent })
        });
        contents.collect()
    }

    /// Returns whether the items of a list are objects of their own, which go with those above:
    /// they are created there, or in another list of the same ones.
    fn owns(&self, list: &Resource) -> bool {
        if list.shape != Shape::List || list.fan_out.is_some() || KEPT.contains(&list.name) {
            return false;
        }
        let is_same = |other: &Resource| {
            let rest = other.name.strip_prefix(self.name);
            let is_below = rest.is_some_and(|rest| rest.starts_with(' '));
            other.name == list.name || (is_below && other.last_word() == list.last_word())
        };
        resources().any(|other| is_same(other) && other.creates_items())
    }

    /// Returns whether new items are created, rather than those of another resource added.
    fn creates_items(&self) -> bool {
        let adds = self.added().is_some_and(|added| added.field.is_some());
        self.writes.has(Change::Create) && !adds
    }

    /// Returns the parent of this list that is an item of `above`, if the others are known there.
    fn parent_among(&self, above: &Resource) -> Option<&'static Parent> {
        let mut known = above.parents.iter().map(|above| above.parent.key);
        let parents = self.parents.iter().map(|above| above.parent);
        let mut others = parents.filter(|parent| known.all(|key| key != parent.key));
        let parent = match (others.next(), others.next()) {
            (Some(parent), None) => Some(parent),
            (None, None) => self.parent_of_writes(above),
            _ => None,
        };
        parent.filter(|parent| parent.resource == above.name)
    }

    /// Returns the parent by which a list of all items is narrowed to those that are written below
    /// one of `above`.
    fn parent_of_writes(&self, above: &Resource) -> Option<&'static Parent> {
        let written = self.writes.parents?.iter().map(|above| above.parent);
        let added = self.added().map(|added| added.item);
        let is_narrowing = |parent: &&Parent| {
            let mut narrowing = self.narrowing.iter();
            narrowing.any(|narrowing| narrowing.parent.key == parent.key)
        };
        let mut parents = written.chain(added).filter(is_narrowing);
        parents.find(|parent| parent.resource == above.name)
    }
}

#[cfg(test)]
mod tests {
    use crate::resources::{Takes, resource, resources};

    fn contents(name: &str) -> Vec<&'static str> {
        let contents = resource(name).expect(name).contents();
        contents.iter().map(|content| content.list.name).collect()
    }

    #[test]
    fn what_is_deleted_with_an_item_is_what_was_created_below_it() {
        assert_eq!(
            contents("apis"),
            [
                "apis documents",
                "apis versions",
                "apis publications",
                "apis implementations",
                "apis specifications",
            ]
        );
        assert_eq!(
            contents("gateway control-planes consumers"),
            [
                "gateway control-planes consumers plugins",
                "gateway control-planes consumers acls",
                "gateway control-planes consumers basic-auths",
                "gateway control-planes consumers hmac-auths",
                "gateway control-planes consumers jwts",
                "gateway control-planes consumers key-auths",
                "gateway control-planes consumers mtls-auths",
            ]
        );
        // Not who is in it, nor what Konnect would refuse to delete it for.
        assert_eq!(contents("organization teams"), ["organization teams roles"]);
        assert_eq!(
            contents("gateway control-planes services"),
            [
                "gateway control-planes services plugins",
                "gateway control-planes services degraphql-routes",
            ]
        );
        assert!(contents("portals").contains(&"apis publications"));
        assert!(contents("gateway control-planes").contains(&"gateway control-planes key-auths"));
        assert_eq!(contents("event-gateways backend-clusters"), [""; 0]);
    }

    #[test]
    fn the_parents_of_what_is_deleted_with_an_item_are_known() {
        for above in resources() {
            for content in above.contents() {
                for filled in content.list.parents {
                    let known = above
                        .parents
                        .iter()
                        .find(|it| it.parent.key == filled.parent.key);
                    let takes = known.map_or(Takes::Id, |known| known.takes);
                    let is_own = filled.parent.key == content.parent.key;
                    let name = content.list.name;
                    assert!(known.is_some() || is_own, "{name} below {}", above.name);
                    assert!(
                        takes == filled.takes || is_own,
                        "{name} below {}",
                        above.name
                    );
                }
            }
        }
    }
}
