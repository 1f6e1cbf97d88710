//! The orders that files declare: each becomes an object that refers to those in its list.

use serde_json::Value;

use super::draft::Draft;
use super::drafts::{Drafts, Ordered};
use crate::declare::declared::Target;
use crate::declare::kinds::definition::{Kind, ListOrder};
use crate::declare::kinds::{ORDERS, kind};
use crate::declare::tag::{Part, Tag};
use crate::pointer::{field_at, from_dotted};

/// Adds the orders of all objects whose parents ask for that.
pub(super) fn add(found: &mut Drafts) {
    for ordered in std::mem::take(&mut found.ordered) {
        let above = &found.drafts[ordered.above];
        let name = above.object.kind.name;
        let orders = ORDERS.iter();
        let orders = orders.filter(|order| order.parent.is_some_and(|parent| parent.kind == name));
        let drafts: Vec<_> = orders
            .filter_map(|order| draft(order, &ordered, &found.drafts))
            .collect();
        found.drafts.extend(drafts);
    }
}

/// Returns the order of the objects of one kind; `None` where there are fewer than two.
fn draft(order: &'static Kind, ordered: &Ordered, drafts: &[Draft]) -> Option<Draft> {
    let list = order.orders?;
    let names: Vec<_> = drafts
        .iter()
        .filter(|draft| draft.object.kind.name == list.kind)
        .filter(|draft| draft.object.parent == Some(Target::Object(ordered.above)))
        .filter(|draft| !is_inner(draft) && !draft.object.name.is_empty())
        .map(|draft| draft.object.name.to_string())
        .collect();
    if names.len() < 2 {
        return None;
    }
    let above = &drafts[ordered.above].object;
    let mut draft = Draft::new(order, ordered.origin.clone(), ordered.node.clone());
    // No object of a file has such a name.
    draft.object.name = format!("{}/{}", above.name, key_of(list)).into();
    draft.object.parent = Some(Target::Object(ordered.above));
    draft.object.namespace = above.namespace.clone();
    let ids = vec![Value::Null; names.len()];
    draft
        .object
        .fields
        .insert(list.field.to_owned(), ids.into());
    for (index, source) in names.into_iter().enumerate() {
        let place = format!("/{}/{index}", list.field);
        let tag = Tag::Ref(Part { source, path: None });
        draft.object.tags.push((place, tag));
    }
    Some(draft)
}

/// Returns whether an object is below another one of its kind, which orders do not have.
fn is_inner(draft: &Draft) -> bool {
    let object = &draft.object;
    let above = object.kind.references.iter();
    let mut above = above.filter(|reference| reference.leads_to(object.kind));
    above.any(|reference| {
        let place = from_dotted(reference.field);
        let value = field_at(&object.fields, &place);
        draft.tag(&place).is_some() || value.is_some_and(|value| !value.is_null())
    })
}

/// Returns the key of the objects that an order is of.
fn key_of(order: ListOrder) -> &'static str {
    let parent = kind(order.kind).and_then(|kind| kind.parent);
    parent.map_or(order.field, |parent| parent.key)
}
