//! Finding one item of a list by its name or ID.

use super::found::Found;
use crate::error::{Error, ErrorKind, Result};
use crate::item::{Item, Items};
use crate::nearest::nearest_word;
use crate::resources::{Case, Lookup, Resource};

/// How many IDs the error of an ambiguous name lists.
const MAX_SHOWN_IDS: usize = 20;

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
    Err(not_found(resource, wanted, resource.lookup, Some(items)))
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

fn ambiguous<'a>(resource: &Resource, name: &str, found: impl Iterator<Item = Item<'a>>) -> Error {
    let mut count = 0;
    let mut ids = Vec::new();
    for item in found {
        count += 1;
        if let Some(id) = item.string_at("/id")
            && ids.len() < MAX_SHOWN_IDS
        {
            ids.push(id);
        }
    }
    if count > ids.len() && ids.len() == MAX_SHOWN_IDS {
        ids.push("…".to_owned());
    }
    Error::usage(format!("{count} {} are named `{name}`", resource.name))
        .fact("ids", ids.join(", "))
        .hint("use one of the IDs instead of the name")
}

/// Returns the error of a name that no item has. With the whole list at hand, it suggests the
/// nearest name.
pub(super) fn not_found(
    resource: &Resource,
    wanted: &str,
    lookups: &[Lookup],
    whole: Option<&Items>,
) -> Error {
    let message = format!("no {} named `{wanted}`", resource.name);
    let mut error = Error::new(ErrorKind::NotFound, message);
    let items = whole
        .into_iter()
        .flat_map(|items| items.depth_first(resource.tree));
    let names = items.flat_map(|item| {
        let names = lookups
            .iter()
            .filter_map(move |lookup| item.string_at(lookup.at));
        names.collect::<Vec<_>>()
    });
    if let Some(name) = nearest_word(wanted, names) {
        error = error.hint(format!("did you mean `{name}`?"));
    }
    error.hint(list_hint(resource))
}

/// Returns the hint that names the command which lists a resource.
pub(super) fn list_hint(resource: &Resource) -> String {
    format!("run `kongctl get {}` to list them", resource.name)
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
