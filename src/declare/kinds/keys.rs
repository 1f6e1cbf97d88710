//! What the keys of a file mean, by the rows of kinds.

use super::definition::{Existing, Kind};
use super::{KINDS, ORDERS, kind};

/// A key that leads to objects.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Key {
    Kind(&'static Kind),
    /// The keys below it lead to objects, as those of `organization` do.
    Group,
    /// It declares that the objects beside it have the order of the files.
    Order,
}

/// The value of a key that declares an order.
pub(crate) const DECLARED: &str = "declared";

/// Returns what a key means at the root of a file, or below an object of `parent`. A key within a
/// group has its name and a dot before it.
pub(crate) fn find(parent: Option<&Kind>, key: &str) -> Option<Key> {
    let mut is_group = false;
    for (known, kind) in keys(parent) {
        if known == key {
            return Some(match kind.orders {
                Some(_) => Key::Order,
                None => Key::Kind(kind),
            });
        }
        is_group |= rest_of(known, key).is_some();
    }
    is_group.then_some(Key::Group)
}

/// Returns the keys at the root of a file or below an object of `parent`, or those within a group
/// of them.
pub(crate) fn names(parent: Option<&Kind>, group: Option<&str>) -> Vec<&'static str> {
    let keys = keys(parent).filter_map(|(key, _)| match group {
        Some(group) => rest_of(key, group),
        None => key.split('.').next(),
    });
    let mut names: Vec<_> = keys.collect();
    names.dedup();
    names
}

fn keys(parent: Option<&Kind>) -> impl Iterator<Item = (&'static str, &'static Kind)> {
    let kinds = KINDS.iter().chain(ORDERS.iter());
    kinds.filter_map(move |kind| match parent {
        None if kind.orders.is_some() => None,
        None => Some((kind.root, kind)),
        Some(parent) => {
            let above = kind.parent.filter(|above| above.kind == parent.name)?;
            Some((above.key, kind))
        }
    })
}

fn rest_of(key: &'static str, group: &str) -> Option<&'static str> {
    key.strip_prefix(group)?.strip_prefix('.')
}

/// A field that names what an object stands below: its parent, or what that stands below in turn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Selector {
    pub(crate) field: &'static str,
    pub(crate) kind: &'static str,
}

/// Returns the fields that place an object at the root of a file, that of its parent first.
pub(crate) fn selectors(of: &Kind) -> impl Iterator<Item = Selector> {
    let mut above = of.parent;
    let own = of.own;
    let mut is_first = true;
    std::iter::from_fn(move || {
        loop {
            let parent = above?;
            above = kind(parent.kind).and_then(|kind| kind.parent);
            let is_taken = is_first || own.contains(&parent.selector);
            is_first = false;
            if is_taken {
                return Some(Selector {
                    field: parent.selector,
                    kind: parent.kind,
                });
            }
        }
    })
}

/// Returns the field that a single object consists of, such as the file of a logo.
pub(crate) fn only_field(kind: &Kind) -> Option<&'static str> {
    let (field, _) = kind.wraps?;
    kind.own.contains(&field).then_some(field)
}

/// Returns whether an object is found by its parent alone: the only field is the ID of that.
pub(crate) fn is_that_of_parent(kind: &Kind, fields: &[&str]) -> bool {
    let selector = kind.parent.map(|parent| parent.selector);
    match (fields, selector) {
        ([field], Some(selector)) => field.strip_suffix("_id") == Some(selector),
        _ => false,
    }
}

/// Returns whether the objects of a kind have a namespace of their own.
pub(crate) fn has_namespace(kind: &Kind) -> bool {
    kind.is_managed || kind.use_of_existing == Existing::Selected
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lead_to_kinds_and_groups() {
        let portal = kind("portal");
        let listener = kind("event_gateway_listener");
        for (parent, key, expected) in [
            (None, "apis", Some("api")),
            (
                None,
                "organization.system-accounts",
                Some("organization_system_account"),
            ),
            (None, "organization", Some("group")),
            (None, "organ", None),
            (None, "api", None),
            (None, "versions", None),
            (portal, "pages", Some("portal_page")),
            (portal, "assets", Some("group")),
            (portal, "assets.logo", Some("portal_asset_logo")),
            (portal, "apis", None),
            (listener, "policy_order", Some("order")),
            (None, "policy_order", None),
            (None, "", None),
        ] {
            let found = find(parent, key).map(|key| match key {
                Key::Kind(kind) => kind.name,
                Key::Group => "group",
                Key::Order => "order",
            });
            assert_eq!(found, expected, "{key}");
        }
        assert_eq!(names(portal, Some("assets")), ["logo", "favicon"]);
        assert!(names(None, None).contains(&"audit-logs"));
        let virtual_cluster = kind("event_gateway_virtual_cluster");
        assert_eq!(
            names(virtual_cluster, None),
            [
                "cluster_policies",
                "produce_policies",
                "consume_policies",
                "policy_order"
            ]
        );
    }

    #[test]
    fn selectors_lead_up_to_the_top() {
        for (name, expected) in [
            ("api", &[][..]),
            ("api_version", &["api"]),
            ("portal_team_role", &["team", "portal"]),
            (
                "event_gateway_listener_policy",
                &["listener", "event_gateway"],
            ),
            (
                "ai_gateway_consumer_credential",
                &["ai_gateway_consumer", "ai_gateway"],
            ),
        ] {
            let fields: Vec<_> = selectors(kind(name).expect(name))
                .map(|selector| selector.field)
                .collect();
            assert_eq!(fields, expected, "{name}");
        }
    }

    /// No field of a request has the name of a key below its object, nor of a word of ours.
    #[test]
    fn keys_and_fields_do_not_collide() {
        for kind in KINDS.iter() {
            let Some(shape) = crate::declare::facts::Facts::of(kind)
                .expect("facts")
                .written_body()
            else {
                continue;
            };
            for field in shape.fields() {
                let words = ["ref", "kongctl", "_external"];
                let is_key = find(Some(kind), field.name).is_some();
                let is_tree = kind.tree == Some(field.name);
                assert!(
                    !is_key && !is_tree && !words.contains(&field.name),
                    "{}: {}",
                    kind.name,
                    field.name
                );
            }
        }
    }
}
