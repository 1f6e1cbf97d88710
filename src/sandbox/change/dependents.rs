//! What depends on an item that is deleted: it forbids that, or goes with it.

use serde_json::Value;

use super::request::Change;
use crate::resources::{Resource, resource};
use crate::sandbox::items::string_at;
use crate::sandbox::place::{FoundParent, Place};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::store::Store;
use crate::sandbox::views::views_of;

/// Items without which another one is not deleted.
pub(in crate::sandbox) struct Dependent {
    /// The resource of the other item, by name.
    pub(in crate::sandbox) of: &'static str,
    /// The resource of the items, by name.
    within: &'static str,
    /// Where the items have its ID; `None` if they are below it.
    pointer: Option<&'static str>,
    /// Whether `force=true` deletes it all the same.
    pub(in crate::sandbox) can_be_forced: bool,
}

pub(in crate::sandbox) const DEPENDENTS: [Dependent; 6] = [
    Dependent {
        of: "portals",
        within: "apis publications",
        pointer: Some("/portal_id"),
        can_be_forced: true,
    },
    Dependent {
        of: "gateway control-planes config-stores",
        within: "gateway control-planes config-stores secrets",
        pointer: None,
        can_be_forced: true,
    },
    Dependent {
        of: "ai-gateways config-stores",
        within: "ai-gateways config-stores secrets",
        pointer: None,
        can_be_forced: true,
    },
    Dependent {
        of: "gateway control-planes services",
        within: "gateway control-planes routes",
        pointer: Some("/service/id"),
        can_be_forced: false,
    },
    Dependent {
        of: "auth-strategies",
        within: "apis publications",
        pointer: Some("/auth_strategy_ids"),
        can_be_forced: false,
    },
    Dependent {
        of: "dcr-providers",
        within: "auth-strategies",
        pointer: Some("/dcr_provider/id"),
        can_be_forced: false,
    },
];

/// Refuses to delete an item on which others depend.
pub(super) fn check(change: &Change, item: &Value, store: &mut Store) -> Result<(), Refusal> {
    let is_forced = change.request.query("force") == Some("true");
    for dependent in DEPENDENTS
        .iter()
        .filter(|it| it.of == change.place.home.name)
    {
        let count = count(change, dependent, item, store);
        if count == 0 || (is_forced && dependent.can_be_forced) {
            continue;
        }
        let within = resource(dependent.within);
        let depend = match count {
            1 => format!("{} depends", within.map(Resource::noun).unwrap_or_default()),
            _ => format!(
                "{} depend",
                within.map(Resource::plural_noun).unwrap_or_default()
            ),
        };
        let hint = if dependent.can_be_forced {
            "; force=true deletes it all the same"
        } else {
            ""
        };
        let detail = format!("{count} {depend} on it{hint}");
        return Err(SandboxResponse::problem(409, &detail));
    }
    Ok(())
}

fn count(change: &Change, dependent: &Dependent, item: &Value, store: &mut Store) -> usize {
    let Some(within) = resource(dependent.within) else {
        return 0;
    };
    let mut parents = change.parents.to_vec();
    let mut above = within.parents.iter();
    if let Some(filled) = above.find(|filled| filled.parent.resource == dependent.of) {
        parents.extend(FoundParent::new(
            filled.parent,
            item.clone(),
            within,
            change.parents,
        ));
    }
    let list = store.list(&Place::of(within, within.path, &parents));
    match (dependent.pointer, string_at(item, "/id")) {
        (None, _) => list.ranks().count(),
        (Some(pointer), Some(id)) => list.with(pointer, &id).len(),
        (Some(_), None) => 0,
    }
}

/// Deletes the items of other lists that belong to a deleted item, such as the plugins of a route.
pub(super) fn delete_with(change: &Change, item: &Value, store: &mut Store) {
    for (home, bound) in views_of(change.place.home.name) {
        let mut above = home.parents.iter();
        let is_here =
            above.all(|filled| change.parents.iter().any(|it| it.key == filled.parent.key));
        let Some(value) = string_at(item, bound.by).filter(|_| is_here) else {
            continue;
        };
        let place = Place::of(home, home.path, change.parents);
        for rank in store.list(&place).with(bound.pointer, &value) {
            store.list_mut(&place).remove(rank);
        }
    }
}
