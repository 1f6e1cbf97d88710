//! Reads resources as the catalogue describes them: all items, or the one that an id or a name means.

use std::sync::Arc;

use super::client::Client;
use super::paging::{ABREAST, Listing, abreast, read_list};
use super::parents::{ParentIds, Selector, takes_name};
use crate::error::{Categorized, Error, ErrorKind, Result};
use crate::http::Response;
use crate::item::{Item, Items, Sent};
use crate::nearest::nearest_word;
use crate::resources::{self, Id, Lookup, Parent, Resource, Shape};
use crate::uuid::is_uuid;

/// Holds what was read.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) items: Items,
    /// What the server sent, as JSON, where that is not the list of these items.
    pub(crate) whole: Option<Arc<str>>,
    /// How many items were announced, when fewer came.
    pub(crate) shortfall: Option<u64>,
}

impl Found {
    /// The id of the one item that was read for `what`.
    fn id_for(&self, what: &str) -> Result<String> {
        let id = self
            .items
            .iter()
            .next()
            .and_then(|item| item.text_at("/id"));
        id.ok_or_else(|| {
            Error::new(
                ErrorKind::Server,
                format!("the answer for {what} has no id"),
            )
        })
    }
}

/// Reads with one client.
pub(crate) struct Reader<'a> {
    pub(crate) client: &'a Client,
    pub(crate) page_size: u32,
}

impl Reader<'_> {
    /// Reads all of `resource`.
    pub(crate) fn all(
        &self,
        resource: &'static Resource,
        scope: &ParentIds,
        filter: &[(String, String)],
    ) -> Result<Found> {
        if resource.shape == Shape::One {
            return self.single(resource, scope);
        }
        let path = scope.fill(resource, resource.path, "");
        let listing = Listing::of(resource, &path, self.size(resource), filter);
        let list = read_list(self.client, &listing)?;
        Ok(Found {
            shortfall: list.shortfall(),
            items: list.items,
            whole: None,
        })
    }

    /// Reads `resource` once for each item of its parent.
    pub(crate) fn all_of_each(
        &self,
        resource: &'static Resource,
        parent: &'static Parent,
        scope: &ParentIds,
        filter: &[(String, String)],
    ) -> Result<Found> {
        let parents = self.all(known(parent.resource)?, scope, &[])?;
        let mut found = Found {
            items: Items::default(),
            whole: None,
            shortfall: parents.shortfall,
        };
        for few in parents
            .items
            .iter()
            .collect::<Vec<_>>()
            .chunks(ABREAST as usize)
        {
            for below in abreast(few, |item| {
                self.all_below(resource, parent, scope, filter, item)
            }) {
                let below = below?;
                found.items.append(below.items);
                found.shortfall = found.shortfall.or(below.shortfall);
            }
        }
        Ok(found)
    }

    fn all_below(
        &self,
        resource: &'static Resource,
        parent: &'static Parent,
        scope: &ParentIds,
        filter: &[(String, String)],
        item: &Item,
    ) -> Result<Found> {
        let Some(id) = item.text_at("/id") else {
            return Ok(Found {
                items: Items::default(),
                whole: None,
                shortfall: None,
            });
        };
        let mut scope = scope.clone();
        scope.add(parent, id);
        let found = self.all(resource, &scope, filter)?;
        Ok(Found {
            items: found.items.below(&Arc::new(item.value.clone())),
            ..found
        })
    }

    /// Reads the one that `argument` means, whichever of the parent's items it stands below.
    pub(crate) fn one_of_each(
        &self,
        resource: &'static Resource,
        parent: &'static Parent,
        scope: &ParentIds,
        argument: &Selector,
    ) -> Result<Found> {
        one_among(
            resource,
            &self.all_of_each(resource, parent, scope, &[])?.items,
            argument.text(),
        )
    }

    /// Reads the one that `argument` means among those that `filter` lets through.
    pub(crate) fn one_filtered(
        &self,
        resource: &'static Resource,
        scope: &ParentIds,
        argument: &Selector,
        filter: &[(String, String)],
    ) -> Result<Found> {
        one_among(
            resource,
            &self.all(resource, scope, filter)?.items,
            argument.text(),
        )
    }

    /// Reads the one that `argument` means: an id, or a name.
    pub(crate) fn one(
        &self,
        resource: &'static Resource,
        scope: &ParentIds,
        argument: &Selector,
    ) -> Result<Found> {
        let text = argument.text();
        let is_id =
            matches!(argument, Selector::Id(_)) || (resource.id == Id::Uuid && is_uuid(text));
        let names_fit = resource.argument().is_some_and(takes_name);
        match (resource.get.is_empty(), resource.id) {
            (false, Id::Key) => return self.by_path(resource, scope, text),
            (false, Id::Text) => match self.by_path(resource, scope, text) {
                Err(error) if error.category() == ErrorKind::NotFound => {}
                settled => return settled,
            },
            (false, Id::Uuid) if is_id || names_fit => return self.by_path(resource, scope, text),
            _ => {}
        }
        if is_id && let Some(lookup) = resource.by_id() {
            return self.by_field(resource, scope, text, &[lookup]);
        }
        let lookups: Vec<Lookup> = resource.by().collect();
        if lookups.is_empty() {
            return Err(Error::usage("it is found by its id only").hint(format!(
                "`kongctl get {}` lists those there are",
                resource.name
            )));
        }
        self.by_field(resource, scope, text, &lookups)
    }

    /// Finds the id of a parent that the user named.
    pub(crate) fn id_of(
        &self,
        parent: &'static Parent,
        given: &Selector,
        scope: &ParentIds,
    ) -> Result<String> {
        let Selector::IdOrName(name) = given else {
            return Ok(given.text().to_owned());
        };
        let found = self
            .one(known(parent.resource)?, scope, given)
            .map_err(|error| {
                error.while_doing(&format!("cannot find --{} `{name}`", parent.name_flag))
            })?;
        found.id_for(&format!("--{} `{name}`", parent.name_flag))
    }

    /// The id of the parent that is meant when the user named none.
    pub(crate) fn usual_id(&self, parent: &'static Parent) -> Result<String> {
        self.all(known(parent.otherwise)?, &ParentIds::default(), &[])?
            .id_for(&format!("`{}`", parent.otherwise))
    }

    fn size(&self, resource: &Resource) -> u32 {
        // A list that carries no cursor has one page only: the largest.
        if resource.paging == resources::Paging::Cursor && resource.next.is_empty() {
            self.page_size.max(1000)
        } else {
            self.page_size
        }
    }

    fn single(&self, resource: &'static Resource, scope: &ParentIds) -> Result<Found> {
        let answer = self
            .client
            .get(resource, &scope.fill(resource, resource.path, ""))?;
        if resource.items.is_empty() {
            return object(&answer, resource.item);
        }
        let body = answer.json()?;
        let items = Sent::of(body)
            .items(resource.items)
            .ok_or_else(|| answer.invalid("the answer is not what it should be"))?;
        Ok(Found {
            items,
            whole: Some(body.into()),
            shortfall: None,
        })
    }

    fn by_path(
        &self,
        resource: &'static Resource,
        scope: &ParentIds,
        argument: &str,
    ) -> Result<Found> {
        let answer = self
            .client
            .get(resource, &scope.fill(resource, resource.get, argument))?;
        object(&answer, resource.item)
    }

    /// Looks field after field. A server's filter only narrows, and a proxy may ignore it: values are compared here.
    fn by_field(
        &self,
        resource: &'static Resource,
        scope: &ParentIds,
        wanted: &str,
        lookups: &[Lookup],
    ) -> Result<Found> {
        let mut whole: Option<Items> = None;
        for lookup in lookups {
            if let Some(query) = lookup.query {
                let found = self.all(resource, scope, &[(query.to_owned(), wanted.to_owned())])?;
                if let Some(item) = matching(&found.items, resource, lookup, wanted)? {
                    return Ok(only(item));
                }
                // A filter that looks elsewhere than expected would hide the item: see the whole list once.
                if !query.contains('[') || resource.paging != resources::Paging::Offset {
                    continue;
                }
            }
            let items = match &mut whole {
                Some(items) => items,
                unread => unread.insert(self.all(resource, scope, &[])?.items),
            };
            if let Some(item) = matching(items, resource, lookup, wanted)? {
                return Ok(only(item));
            }
        }
        Err(none_of(resource, wanted, lookups, whole.as_ref()))
    }
}

/// The one of `items` that an id or a name means.
fn one_among(resource: &'static Resource, items: &Items, wanted: &str) -> Result<Found> {
    let ids = || {
        ["/id"]
            .into_iter()
            .chain(resource.by_id().map(|lookup| lookup.at))
    };
    // The same item may stand below several parents.
    let has_id = |item: &Item| {
        ids().any(|at| {
            item.text_at(at)
                .is_some_and(|id| id.eq_ignore_ascii_case(wanted))
        })
    };
    if let Some(item) = items.flat(resource.tree).find(has_id) {
        return Ok(only(item));
    }
    let lookups: Vec<Lookup> = resource.by().collect();
    for lookup in &lookups {
        if let Some(item) = matching(items, resource, lookup, wanted)? {
            return Ok(only(item));
        }
    }
    Err(none_of(resource, wanted, &lookups, Some(items)))
}

fn known(resource: &str) -> Result<&'static Resource> {
    resources::resource(resource)
        .ok_or_else(|| Error::internal(format!("the catalogue has no `{resource}`")))
}

fn object(answer: &Response, pointer: &str) -> Result<Found> {
    match Sent::of(answer.json()?).at(pointer).map(Item::sent) {
        Some(item) if item.value.is_object() => Ok(only(item)),
        _ => Err(answer.invalid("the answer is no object")),
    }
}

fn only(item: Item) -> Found {
    let whole = Some(item.text());
    Found {
        items: [item].into_iter().collect(),
        whole,
        shortfall: None,
    }
}

/// The one item whose field is `wanted`: exact, or the only one that differs in letter case where that is allowed.
fn matching(
    items: &Items,
    resource: &'static Resource,
    lookup: &Lookup,
    wanted: &str,
) -> Result<Option<Item>> {
    // Page slugs are written with a slash in front, or without.
    let bare = |text: &str| text.strip_prefix('/').unwrap_or(text).to_owned();
    let same = |item: &Item| {
        item.text_at(lookup.at)
            .is_some_and(|text| text == wanted || bare(&text) == bare(wanted))
    };
    let alike = |item: &Item| {
        item.text_at(lookup.at)
            .is_some_and(|text| bare(&text).to_lowercase() == bare(wanted).to_lowercase())
    };
    let mut found: Vec<Item> = items.flat(resource.tree).filter(same).collect();
    if found.is_empty() && lookup.ignores_case {
        found = items.flat(resource.tree).filter(alike).collect();
    }
    if found.len() > 1 {
        let ids: Vec<String> = found
            .iter()
            .filter_map(|item| item.text_at("/id"))
            .collect();
        let error =
            Error::usage(format!("{} have that name", found.len())).fact("ids", ids.join(", "));
        return Err(error.hint("give one of the ids instead of the name"));
    }
    Ok(found.pop())
}

/// The error of a name that nobody has; with the nearest name when the whole list is at hand.
fn none_of(resource: &Resource, wanted: &str, lookups: &[Lookup], whole: Option<&Items>) -> Error {
    let error = Error::new(ErrorKind::NotFound, "there is none of that name");
    let names: Vec<String> = whole
        .into_iter()
        .flat_map(|items| items.flat(resource.tree))
        .flat_map(|item| names_of(&item, lookups))
        .collect();
    let near = nearest_word(wanted, names.iter().map(String::as_str));
    let error = near.into_iter().fold(error, |error, name| {
        error.hint(format!("did you mean `{name}`?"))
    });
    error.hint(format!(
        "`kongctl get {}` lists those there are",
        resource.name
    ))
}

fn names_of(item: &Item, lookups: &[Lookup]) -> Vec<String> {
    lookups
        .iter()
        .filter_map(|lookup| item.text_at(lookup.at))
        .collect()
}
