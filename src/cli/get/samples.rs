//! The items of the sandbox that examples name.

use crate::item::Item;
use crate::json_text::elements;
use crate::konnect::name_of;
use crate::resources::{self, Resource, Shape};

/// Returns the items of a resource in the sandbox that are below the parents that examples name.
pub(in crate::cli) fn samples(
    resource: &'static Resource,
) -> impl Iterator<Item = Item<'static>> + Clone {
    let object = (resource.shape == Shape::One).then(|| resource.sample());
    let items = object.into_iter().chain(elements(resource.sample()));
    let items = items.map(Item::new);
    items.filter(move |item| is_below_sample_parents(item, resource))
}

/// Returns whether an item of the list of all of them is below the parents that examples name.
fn is_below_sample_parents(item: &Item, resource: &'static Resource) -> bool {
    let above = resource.writes.parents.unwrap_or_default();
    let mut narrowing = resource.narrowing.iter();
    narrowing.all(|narrowing| {
        let is_above = above.iter().any(|it| it.parent.key == narrowing.parent.key);
        let parent = resources::resource(narrowing.parent.resource);
        let parent = parent.and_then(|parent| parent.sample_parent(resource));
        let id = parent.and_then(|parent| parent.string_at("/id"));
        let pointer = narrowing.pointer();
        !is_above || pointer.is_none_or(|pointer| item.string_at(&pointer) == id)
    })
}

/// Returns an argument that selects an item: its name, or its ID where it has none or shares it
/// with others. `None` for a resource that takes no argument.
pub(in crate::cli) fn selector_of(resource: &'static Resource, item: &Item) -> Option<String> {
    if resource.shape == Shape::One || resource.has_keyed_items() {
        return None;
    }
    let has_id = resource.item_path.is_some() || resource.id_lookup.is_some();
    let id = || item.string_at("/id").filter(|_| has_id);
    unique_name(resource, item).or_else(id)
}

/// Returns the name of the item with this ID, where no other has it.
pub(in crate::cli) fn name_in_sandbox(resource: &'static Resource, id: &str) -> Option<String> {
    let mut items = elements(resource.sample()).map(Item::new);
    let item = items.find(|item| item.string_at("/id").as_deref() == Some(id))?;
    unique_name(resource, &item)
}

/// Returns the name of an item that no other item has.
fn unique_name(resource: &'static Resource, item: &Item) -> Option<String> {
    let name = name_of(resource, item)?;
    let all = elements(resource.sample()).map(Item::new);
    let named = all.filter(|other| name_of(resource, other).as_ref() == Some(&name));
    (named.count() == 1).then_some(name)
}
