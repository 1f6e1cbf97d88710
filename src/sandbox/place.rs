//! Where the items of a path are: below the parents that it names.

use serde_json::Value;

use super::items::{is_called, key_fields, key_of, string_at};
use super::list::{List, Rank};
use super::route::parameter;
use super::views::{Bound, View, view_at};
use crate::percent;
use crate::resources::{Change, Parent, Resource, WriteMethod, resource};

/// The list or object that a path leads to.
pub(super) struct Place {
    /// The resource that has the items: of a view, that of the whole list.
    pub(super) home: &'static Resource,
    /// The path of the list or object, with the IDs of its parents.
    pub(super) key: String,
    /// Whether the sample data of the resource belongs to these parents.
    pub(super) is_sampled: bool,
    /// What the items have that are below these parents; others of the list may not have it.
    pub(super) bounds: Vec<(Bound, String)>,
}

/// An item that a path names above its own.
#[derive(Clone)]
pub(super) struct FoundParent {
    /// What it is called among parents.
    pub(super) key: &'static str,
    /// The name of its resource.
    pub(super) resource: &'static str,
    pub(super) id: String,
    pub(super) item: Value,
    /// Whether the sample data of the resources below it is its own.
    pub(super) has_samples: bool,
}

impl FoundParent {
    /// Returns an item as a parent of the resource `below`; `None` if it has no ID.
    pub(super) fn new(
        parent: &'static Parent,
        item: Value,
        below: &Resource,
        above: &[Self],
    ) -> Option<Self> {
        let resource = resource(parent.resource)?;
        let id = key_of(resource, &item)?;
        let place = Place::of(resource, resource.path, above);
        Some(Self {
            key: parent.key,
            resource: resource.name,
            has_samples: place.is_sampled
                && resource.sample_parent_key(below).as_ref() == Some(&id),
            id,
            item,
        })
    }
}

impl Place {
    /// Returns the place of a resource below parents. `template` is the path that leads there, in
    /// the API document.
    pub(super) fn of(
        resource: &'static Resource,
        template: &'static str,
        parents: &[FoundParent],
    ) -> Self {
        let view = view_at(template);
        let home = view.map_or(resource, View::home);
        let mut above = home
            .parents
            .iter()
            .filter_map(|filled| parents.iter().find(|it| it.key == filled.parent.key));
        let bounds = view.map_or(&[][..], |view| view.bounds);
        Self {
            home,
            key: key(home, parents),
            is_sampled: above.all(|parent| parent.has_samples),
            bounds: bounds
                .iter()
                .filter_map(|bound| Some((*bound, value_of(bound, parents)?)))
                .collect(),
        }
    }

    /// Returns whether an item is below the parents of this place.
    pub(super) fn has(&self, item: &Value) -> bool {
        let mut bounds = self.bounds.iter();
        bounds.all(|(bound, value)| string_at(item, bound.pointer).as_ref() == Some(value))
    }

    /// Returns the items of the whole list that are below the parents of this place, in order.
    pub(super) fn items<'a>(&self, list: &'a List) -> Vec<&'a Value> {
        match self.bounds.first() {
            Some((bound, value)) => {
                let ranks = list.with(bound.pointer, value).into_iter();
                let items = ranks.filter_map(|rank| list.get(rank));
                items.filter(|item| self.has(item)).collect()
            }
            None => list.iter().collect(),
        }
    }

    /// Finds the item with this ID, or name where the path takes names.
    pub(super) fn find(&self, list: &List, argument: &str) -> Option<Rank> {
        key_fields(self.home).find_map(|field| {
            let mut ranks = list.with(field, argument).into_iter();
            ranks.find(|rank| {
                let item = list.get(*rank);
                item.is_some_and(|item| is_called(item, self.home, argument) && self.has(item))
            })
        })
    }

    /// Finds the first item that is below the parents of this place.
    pub(super) fn first(&self, list: &List) -> Option<Rank> {
        let is_here = |rank: &Rank| list.get(*rank).is_some_and(|item| self.has(item));
        match self.bounds.first() {
            Some((bound, value)) => list.with(bound.pointer, value).into_iter().find(is_here),
            None => list.ranks().next(),
        }
    }

    /// Returns whether the object is there before it is written: nothing else would create it.
    pub(super) fn begins_with_object(&self) -> bool {
        let request = |change| self.home.write_request(change);
        let is_replaced =
            request(Change::Update).is_some_and(|write| write.method == WriteMethod::Put);
        let is_put = is_replaced && request(Change::Delete).is_some();
        self.is_sampled || !(is_put || request(Change::Create).is_some())
    }
}

/// Returns the path of a resource with the IDs of its parents.
fn key(resource: &'static Resource, parents: &[FoundParent]) -> String {
    let mut key = String::new();
    for step in resource.path.split('/').skip(1) {
        key.push('/');
        match parameter(step).and_then(|name| filling(resource, name, parents)) {
            Some(parent) => key.push_str(&percent::encode(&parent.id)),
            None => key.push_str(step),
        }
    }
    key
}

fn filling<'a>(
    resource: &'static Resource,
    parameter: &str,
    parents: &'a [FoundParent],
) -> Option<&'a FoundParent> {
    let mut fills = resource.parents.iter();
    let filled = fills.find(|filled| filled.parameter == parameter)?;
    parents.iter().find(|it| it.key == filled.parent.key)
}

/// Returns what the items below these parents have in a field.
fn value_of(bound: &Bound, parents: &[FoundParent]) -> Option<String> {
    let parent = parents.iter().find(|it| it.resource == bound.of)?;
    string_at(&parent.item, bound.by)
}
