//! Lists of items that belong to a group, such as the users of a team, and the lists of the groups
//! of one item. Both are read from a list of IDs that each group has.

use std::collections::BTreeSet;

use serde_json::Value;

use super::items::{key_fields, key_of, sampled};
use super::maker::Maker;
use super::place::{FoundParent, Place};
use super::shapes::list_shape;
use super::store::Store;
use crate::resources::{Resource, resource, resources};

/// A way in which items belong to groups.
struct Membership {
    /// The path of the members of a group.
    members_path: &'static str,
    /// The path of the groups of a member.
    groups_path: Option<&'static str>,
    /// The resource of the groups, by name.
    groups: &'static str,
    /// The resource of the members, by name.
    members: &'static str,
}

const MEMBERSHIPS: [Membership; 6] = [
    Membership {
        members_path: "/v3/teams/{teamId}/users",
        groups_path: Some("/v3/users/{userId}/teams"),
        groups: "organization teams",
        members: "organization users",
    },
    Membership {
        members_path: "/v3/teams/{teamId}/system-accounts",
        groups_path: Some("/v3/system-accounts/{accountId}/teams"),
        groups: "organization teams",
        members: "organization system-accounts",
    },
    Membership {
        members_path: "/v3/portals/{portalId}/teams/{teamId}/developers",
        groups_path: Some("/v3/portals/{portalId}/developers/{developerId}/teams"),
        groups: "portals teams",
        members: "portals developers",
    },
    Membership {
        members_path: "/v2/control-planes/{controlPlaneId}/core-entities/consumer_groups/{ConsumerGroupId}/consumers",
        groups_path: Some(
            "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerId}/consumer_groups",
        ),
        groups: "gateway control-planes consumer-groups",
        members: "gateway control-planes consumers",
    },
    Membership {
        members_path: "/v1/ai-gateways/{gatewayId}/consumer-groups/{consumerGroupId}/consumers",
        groups_path: Some(
            "/v1/ai-gateways/{gatewayId}/consumers/{consumerIdOrName}/consumer-groups",
        ),
        groups: "ai-gateways consumer-groups",
        members: "ai-gateways consumers",
    },
    Membership {
        members_path: "/v2/control-planes/{controlPlaneId}/group-memberships",
        groups_path: None,
        groups: "gateway control-planes",
        members: "gateway control-planes",
    },
];

/// What the list at a path has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Members,
    Groups,
}

/// The list of the members of one group, or of the groups of one member.
pub(super) struct Belonging<'a> {
    row: &'static Membership,
    pub(super) side: Side,
    /// The parents above the group and the member.
    above: &'a [FoundParent],
    /// The group whose members are listed, or the member whose groups are.
    pub(super) owner: &'a FoundParent,
}

impl<'a> Belonging<'a> {
    /// Returns the belonging that a path lists or changes; `None` for any other path.
    pub(super) fn at(template: &str, parents: &'a [FoundParent]) -> Option<Self> {
        let (row, side) = MEMBERSHIPS.iter().find_map(|row| {
            if is_at(template, row.members_path) {
                Some((row, Side::Members))
            } else if row.groups_path.is_some_and(|path| is_at(template, path)) {
                Some((row, Side::Groups))
            } else {
                None
            }
        })?;
        let (owner, above) = parents.split_last()?;
        Some(Self {
            row,
            side,
            above,
            owner,
        })
    }

    /// Returns the items of the list, as it has them.
    pub(super) fn items(&self, store: &mut Store) -> Vec<Value> {
        let ids: BTreeSet<String> = self.ids(store).into_iter().collect();
        let mut items = self.others(store);
        items.retain(|item| key(self.others_of(), item).is_some_and(|id| ids.contains(&id)));
        let path = match self.side {
            Side::Members => Some(self.row.members_path),
            Side::Groups => self.row.groups_path,
        };
        let Some(shape) = path.and_then(resource_at).and_then(list_shape) else {
            return items;
        };
        let mut maker = Maker::new(&mut store.issued);
        items
            .into_iter()
            .map(|item| maker.fit(item, shape))
            .collect()
    }

    /// Returns the IDs of the items of the list.
    fn ids(&self, store: &mut Store) -> Vec<String> {
        match self.side {
            Side::Members => self.members_of(&self.owner.item, store),
            Side::Groups => {
                let mut groups = self.others(store);
                groups.retain(|group| self.members_of(group, store).contains(&self.owner.id));
                let ids = groups
                    .iter()
                    .filter_map(|group| key(self.row.groups, group));
                ids.collect()
            }
        }
    }

    /// Finds an item that can be in the list by its ID or its name.
    pub(super) fn find(&self, text: &str, store: &mut Store) -> Option<Value> {
        let resource = resource(self.others_of())?;
        let list = store.list(&Place::of(resource, resource.path, self.above));
        let mut ranks = key_fields(resource).flat_map(|field| list.with(field, text));
        list.get(ranks.next()?).cloned()
    }

    /// Returns whether an item is in the list.
    pub(super) fn has(&self, item: &Value, store: &mut Store) -> bool {
        key(self.others_of(), item).is_some_and(|id| self.ids(store).contains(&id))
    }

    /// Adds an item to the list, which does not have it.
    pub(super) fn add(&self, item: &Value, store: &mut Store) {
        self.change(item, store, |members, id| members.push(id.to_owned()));
    }

    /// Removes an item from the list.
    pub(super) fn remove(&self, item: &Value, store: &mut Store) {
        self.change(item, store, |members, id| {
            members.retain(|member| member != id);
        });
    }

    fn change(&self, item: &Value, store: &mut Store, change: fn(&mut Vec<String>, &str)) {
        let (group, member) = match self.side {
            Side::Members => (&self.owner.item, item),
            Side::Groups => (item, &self.owner.item),
        };
        let Some(id) = key(self.row.members, member) else {
            return;
        };
        let mut members = self.members_of(group, store);
        change(&mut members, &id);
        if let Some(place) = self.place(group) {
            store.set_object(&place, members.into());
        }
    }

    /// Returns the name of the resource whose items the list has.
    fn others_of(&self) -> &'static str {
        match self.side {
            Side::Members => self.row.members,
            Side::Groups => self.row.groups,
        }
    }

    /// Returns all items that can be in the list.
    fn others(&self, store: &mut Store) -> Vec<Value> {
        let Some(resource) = resource(self.others_of()) else {
            return Vec::new();
        };
        let place = Place::of(resource, resource.path, self.above);
        store.items(&place).into_iter().cloned().collect()
    }

    /// Returns the IDs of the members of a group.
    fn members_of(&self, group: &Value, store: &Store) -> Vec<String> {
        let Some(place) = self.place(group) else {
            return Vec::new();
        };
        match store.changed_object(&place) {
            Some(members) => ids_in(members),
            None => self.sampled_members(group, &place),
        }
    }

    /// Returns the IDs of the members that a group has in the sample data: there is a list of the
    /// members of one group, and one of the groups of one member.
    fn sampled_members(&self, group: &Value, place: &Place) -> Vec<String> {
        let mut ids = Vec::new();
        if place.is_sampled {
            let sample = sampled(place.home).into_iter();
            ids.extend(sample.filter_map(|member| key_of(place.home, &member)));
        }
        let mirror = self.row.groups_path.and_then(resource_at);
        let is_above_sampled = self.above.iter().all(|parent| parent.has_samples);
        let Some(mirror) = mirror.filter(|_| is_above_sampled) else {
            return ids;
        };
        let id = key(self.row.groups, group);
        let is_in_mirror = sampled(mirror)
            .iter()
            .any(|group| key_of(mirror, group) == id);
        let members = resource(self.row.members);
        let member = members.and_then(|members| members.key_of(&members.sample_parent(mirror)?));
        if let Some(member) = member.filter(|member| is_in_mirror && !ids.contains(member)) {
            ids.push(member);
        }
        ids
    }

    /// Returns where the IDs of the members of a group are kept.
    fn place(&self, group: &Value) -> Option<Place> {
        let list = resource_at(self.row.members_path)?;
        let filled = list
            .parents
            .iter()
            .find(|filled| filled.parent.resource == self.row.groups)?;
        let mut parents = self.above.to_vec();
        parents.push(FoundParent::new(
            filled.parent,
            group.clone(),
            list,
            self.above,
        )?);
        Some(Place::of(list, list.path, &parents))
    }
}

/// Returns whether a path is that of a list or of one of its items.
fn is_at(template: &str, path: &str) -> bool {
    let rest = template.strip_prefix(path);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("/{"))
}

fn resource_at(path: &str) -> Option<&'static Resource> {
    resources().find(|resource| resource.path == path)
}

fn key(resource_name: &str, item: &Value) -> Option<String> {
    key_of(resource(resource_name)?, item)
}

fn ids_in(members: &Value) -> Vec<String> {
    let members = members.as_array().into_iter().flatten();
    members
        .filter_map(|id| Some(id.as_str()?.to_owned()))
        .collect()
}
