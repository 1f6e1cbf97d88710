//! Finding one item of a list by its name or ID.

use std::collections::HashSet;

use super::found::Found;
use crate::error::{Error, ErrorKind, Result};
use crate::item::{Item, Items};
use crate::nearest::nearest_names;
use crate::resources::{Case, Column, Lookup, Resource};
use crate::style::Charset;

/// How many IDs the error of an ambiguous name lists.
const MAX_SHOWN_IDS: usize = 20;

/// How many items with similar names an error suggests.
const MAX_SUGGESTIONS: usize = 3;

/// How many characters the beginning of an ID must have to stand for it.
const MIN_PREFIX_LEN: usize = 4;

const USE_ID: &str = "use one of the IDs instead of the name";

/// Finds the one item that an ID or a name means: first by ID, then by each lookup of the resource.
pub(super) fn find_one(items: &Items, resource: &'static Resource, wanted: &str) -> Result<Found> {
    let mut id_pointers = vec!["/id"];
    if let Some(lookup) = resource.id_lookup {
        id_pointers.push(lookup.at);
    }
    // Unlike a name, an ID may occur several times: the same item is below each of its parents.
    for item in items.depth_first(resource.tree) {
        if has_id(&item, &id_pointers, wanted) {
            return Ok(object(&item));
        }
    }
    for lookup in resource.lookup {
        if let Some(item) = find_unique(items, resource, lookup, wanted)? {
            return Ok(object(&item));
        }
    }
    match find_by_prefix(items, resource, wanted)? {
        Some(item) => Ok(object(&item)),
        None => {
            let error = not_found(resource, wanted);
            Err(with_suggestions(error, resource, wanted, items).hint(list_hint(resource)))
        }
    }
}

/// Returns an item of a list as a result of its own.
pub(super) fn object(item: &Item) -> Found {
    Found::object(Items::one(item))
}

fn has_id(item: &Item, pointers: &[&str], wanted: &str) -> bool {
    pointers
        .iter()
        .any(|pointer| match item.string_at(pointer) {
            Some(id) => id.eq_ignore_ascii_case(wanted),
            None => false,
        })
}

/// Finds the one item whose field is `wanted`: exactly, or where the lookup allows it in another
/// letter case.
pub(super) fn find_unique<'a>(
    items: &'a Items,
    resource: &'static Resource,
    lookup: &Lookup,
    wanted: &str,
) -> Result<Option<Item<'a>>> {
    let named = |case| {
        let all = items.depth_first(resource.tree);
        all.filter(move |item| match item.string_at(lookup.at) {
            Some(text) => is_same_name(&text, wanted, case),
            None => false,
        })
    };
    let mut case = Case::Sensitive;
    let mut found: Vec<Item> = named(case).take(2).collect();
    if found.is_empty() && lookup.case == Case::Insensitive {
        case = Case::Insensitive;
        found = named(case).take(2).collect();
    }
    match found.len() {
        0 | 1 => Ok(found.pop()),
        _ => Err(ambiguous(resource, wanted, named(case))),
    }
}

/// Returns whether two names mean the same item.
///
/// A slash in front does not count: the slugs of portal pages are written with and without one.
fn is_same_name(one: &str, other: &str, case: Case) -> bool {
    let one = one.strip_prefix('/').unwrap_or(one);
    let other = other.strip_prefix('/').unwrap_or(other);
    match case {
        Case::Sensitive => one == other,
        Case::Insensitive => one.to_lowercase() == other.to_lowercase(),
    }
}

/// Finds the one item that refers in a column to the item with an ID, which is called `name`.
pub(super) fn find_referring<'a>(
    items: &'a Items,
    resource: &'static Resource,
    column: &Column,
    id: &str,
    name: &str,
) -> Result<Option<Item<'a>>> {
    let refers = |item: &Item| {
        let mut pointers = column.pointers();
        pointers.any(|pointer| item.string_at(pointer).as_deref() == Some(id))
    };
    let mut found = items.depth_first(resource.tree).filter(refers);
    let count = found.clone().count();
    if count < 2 {
        return Ok(found.next());
    }
    let message = format!("{count} {} refer to `{name}`", resource.plural_noun());
    let others = resource.narrowing.iter().map(|narrowing| narrowing.parent);
    let mut others = others.filter(|parent| Some(parent.resource) != column.resource());
    Err(match others.next() {
        Some(parent) => Error::usage(message).hint(format!("add --{} NAME", parent.plain_flag())),
        None => with_ids(Error::usage(message), found).hint(USE_ID),
    })
}

fn ambiguous<'a>(
    resource: &Resource,
    name: &str,
    found: impl Iterator<Item = Item<'a>> + Clone,
) -> Error {
    let count = found.clone().count();
    let message = format!("{count} {} are named `{name}`", resource.plural_noun());
    with_ids(Error::usage(message), found).hint(USE_ID)
}

/// Adds the IDs of the candidates.
fn with_ids<'a>(error: Error, found: impl Iterator<Item = Item<'a>>) -> Error {
    let mut ids: Vec<String> = found
        .filter_map(|item| item.string_at("/id"))
        .take(MAX_SHOWN_IDS + 1)
        .collect();
    if ids.len() > MAX_SHOWN_IDS {
        ids[MAX_SHOWN_IDS] = "...".to_owned();
    }
    error.fact("ids", ids.join(", "))
}

/// Returns the error of a name that no item has.
pub(super) fn not_found(resource: &Resource, wanted: &str) -> Error {
    let message = format!("no {} named `{wanted}`", resource.noun());
    Error::new(ErrorKind::NotFound, message)
}

/// Adds what the user may have meant: the items of `list` whose names are near.
pub(super) fn with_suggestions(
    mut error: Error,
    resource: &Resource,
    wanted: &str,
    list: &Items,
) -> Error {
    for name in near_items(resource, wanted, list) {
        error = error.hint(format!("did you mean {name}?"));
    }
    error
}

/// Returns the items whose names are near, each as its name and its ID.
fn near_items(resource: &Resource, wanted: &str, list: &Items) -> Vec<String> {
    let items = list.depth_first(resource.tree).flat_map(|item| {
        let names = resource.lookup.iter();
        let names = names.filter_map(|lookup| item.string_at(lookup.at));
        names
            .map(|name| (name, item.string_at("/id")))
            .collect::<Vec<_>>()
    });
    let mut near = nearest_names(wanted, items);
    // An item may have two names that are near, such as a slug and a title.
    let mut seen = HashSet::new();
    near.retain(|(name, id)| seen.insert(id.clone().unwrap_or_else(|| name.clone())));
    let near = near.into_iter().take(MAX_SUGGESTIONS);
    near.map(|(name, id)| match id {
        Some(id) if id != name => format!("`{name}` ({id})"),
        Some(_) | None => format!("`{name}`"),
    })
    .collect()
}

/// Finds the one item whose ID begins with `prefix`.
pub(super) fn find_by_prefix<'a>(
    items: &'a Items,
    resource: &'static Resource,
    prefix: &str,
) -> Result<Option<Item<'a>>> {
    let Some(prefix) = id_beginning(prefix) else {
        return Ok(None);
    };
    let has_prefix = |item: &Item| {
        let id = item.string_at("/id");
        id.is_some_and(|id| {
            id.get(..prefix.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
        })
    };
    let found = || items.depth_first(resource.tree).filter(has_prefix);
    let first = found().next();
    let same_id = |item: &Item| {
        let id = first.as_ref().and_then(|first| first.string_at("/id"));
        item.string_at("/id") == id
    };
    if found().all(|item| same_id(&item)) {
        return Ok(first);
    }
    let items = resource.plural_noun();
    let message = format!("the IDs of several {items} begin with `{prefix}`");
    Err(with_ids(Error::usage(message), found()).hint("type more of the ID"))
}

/// Returns the beginning of a UUID, if it is long enough to mean one, without the ellipsis that a
/// table has in place of the rest.
pub(super) fn id_beginning(text: &str) -> Option<&str> {
    let mut ellipses = [Charset::Utf8, Charset::Ascii].into_iter();
    let cut = ellipses.find_map(|charset| text.strip_suffix(charset.ellipsis()));
    let beginning = cut.unwrap_or(text);
    let is_hex = |byte: u8| byte.is_ascii_hexdigit() || byte == b'-';
    (beginning.len() >= MIN_PREFIX_LEN && beginning.bytes().all(is_hex)).then_some(beginning)
}

/// Returns the hint that names the command which lists a resource.
pub(super) fn list_hint(resource: &Resource) -> String {
    format!("run `kongctl get {}` to list them", resource.name)
}

/// Returns the name by which an item of `resource` is found.
pub(crate) fn name_of(resource: &Resource, item: &Item) -> Option<String> {
    let mut lookups = resource.lookup.iter();
    lookups.find_map(|lookup| item.string_at(lookup.at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slash_in_front_and_sometimes_letter_case_do_not_matter() {
        for (one, other, case, expected) in [
            ("docs", "docs", Case::Sensitive, true),
            ("/docs", "docs", Case::Sensitive, true),
            ("docs", "/docs", Case::Sensitive, true),
            ("//docs", "docs", Case::Sensitive, false),
            ("docs/", "docs", Case::Sensitive, false),
            ("Docs", "docs", Case::Sensitive, false),
            ("/ÄDocs", "ädocs", Case::Insensitive, true),
            ("docs", "doc", Case::Insensitive, false),
        ] {
            assert_eq!(is_same_name(one, other, case), expected, "{one} {other}");
        }
    }
}
