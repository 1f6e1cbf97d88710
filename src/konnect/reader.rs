//! Reads resources as their definitions describe them: all items, or the one that an ID or a name
//! means.

use std::ops::ControlFlow;
use std::sync::Arc;

use super::client::Client;
use super::found::Found;
use super::lookup::{find_one, find_unique, list_hint, not_found, object};
use super::paging::{Listing, check_size, read_list};
use super::parents::{ParentIds, Selector};
use crate::document::Document;
use crate::error::{Error, ErrorKind, Result};
use crate::http::Response;
use crate::item::{Item, Items};
use crate::json_text::Kind;
use crate::resources::{self, Id, Lookup, Paging, Parent, Resource, Shape};
use crate::uuid::is_uuid;

/// The page size of a list that is read in one page; the largest that Konnect accepts.
const MAX_PAGE_SIZE: u32 = 1000;

/// A reader of resources, with the client that it uses.
pub(crate) struct Reader<'a> {
    pub(crate) client: &'a Client,
    pub(crate) page_size: u32,
}

impl Reader<'_> {
    /// Reads all items of `resource`.
    pub(crate) fn all(
        &self,
        resource: &'static Resource,
        parents: &ParentIds,
        filter: &[(String, String)],
    ) -> Result<Found> {
        if resource.shape == Shape::One {
            return self.single(resource, parents);
        }
        let path = parents.fill(resource, resource.path, None);
        let listing = Listing::of_resource(resource, &path, self.page_size_of(resource), filter);
        let list = read_list(self.client, &listing)?;
        let shortfall = list.shortfall();
        Ok(Found::list(list.items, shortfall))
    }

    /// Reads `resource` once for each item of its parent.
    pub(crate) fn all_of_each(
        &self,
        resource: &'static Resource,
        parent: &'static Parent,
        parents: &ParentIds,
        filter: &[(String, String)],
    ) -> Result<Found> {
        let above = self.all(definition_of(parent.resource)?, parents, &[])?;
        let mut shortfall = above.shortfall();
        let mut items = Items::default();
        let read = |json| self.all_below(resource, parent, parents, filter, &Item::new(json));
        let above = above.items.json();
        self.client.workers().map_in_order(above, read, |below| {
            // One warning is enough: the first list that was cut short stands for all.
            shortfall = shortfall.or(below.shortfall());
            items.append(below.items);
            check_size(&items)?;
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(Found::list(items, shortfall))
    }

    /// Reads `resource` below one item of its parent.
    fn all_below(
        &self,
        resource: &'static Resource,
        parent: &'static Parent,
        parents: &ParentIds,
        filter: &[(String, String)],
        item: &Item,
    ) -> Result<Found> {
        let Some(id) = item.string_at("/id") else {
            return Ok(Found::list(Items::default(), None));
        };
        let mut parents = parents.clone();
        parents.add(parent, id);
        let found = self.all(resource, &parents, filter)?;
        let shortfall = found.shortfall();
        let items = found.items.with_parent(item.json());
        Ok(Found::list(items, shortfall))
    }

    /// Reads the item that `argument` means, below whichever item of its parent it is.
    pub(crate) fn one_of_each(
        &self,
        resource: &'static Resource,
        parent: &'static Parent,
        parents: &ParentIds,
        argument: &Selector,
    ) -> Result<Found> {
        let all = self.all_of_each(resource, parent, parents, &[])?;
        find_one(&all.items, resource, argument.text())
    }

    /// Reads the item that `argument` means among those that match `filter`.
    pub(crate) fn one_filtered(
        &self,
        resource: &'static Resource,
        parents: &ParentIds,
        argument: &Selector,
        filter: &[(String, String)],
    ) -> Result<Found> {
        let all = self.all(resource, parents, filter)?;
        find_one(&all.items, resource, argument.text())
    }

    /// Reads the item that `argument` means: an ID, or a name.
    pub(crate) fn one(
        &self,
        resource: &'static Resource,
        parents: &ParentIds,
        argument: &Selector,
    ) -> Result<Found> {
        let text = argument.text();
        let is_id =
            matches!(argument, Selector::Id(_)) || (resource.id == Id::Uuid && is_uuid(text));
        if let Some(path) = resource.item_path {
            match resource.id {
                Id::Key | Id::UuidOrName => return self.by_path(resource, parents, path, text),
                // The text may be an ID or a name: only the server knows.
                Id::Text => match self.by_path(resource, parents, path, text) {
                    Err(error) if error.kind() == ErrorKind::NotFound => {}
                    outcome => return outcome,
                },
                Id::Uuid if is_id => return self.by_path(resource, parents, path, text),
                Id::Uuid => {}
            }
        }
        if is_id && let Some(lookup) = resource.id_lookup {
            return self.by_field(resource, parents, text, &[lookup]);
        }
        if resource.lookup.is_empty() {
            let message = format!("{} can be looked up by ID only", resource.name);
            return Err(Error::usage(message).hint(list_hint(resource)));
        }
        self.by_field(resource, parents, text, resource.lookup)
    }

    /// Returns the ID of a parent that the user selected.
    pub(crate) fn id_of(
        &self,
        parent: &'static Parent,
        selector: &Selector,
        parents: &ParentIds,
    ) -> Result<String> {
        let Selector::IdOrName(name) = selector else {
            return Ok(selector.text().to_owned());
        };
        let flag = parent.name_flag.unwrap_or(parent.id_flag);
        let found = self
            .one(definition_of(parent.resource)?, parents, selector)
            .map_err(|error| error.context(&format!("cannot find --{flag} `{name}`")))?;
        first_id(&found, &format!("--{flag} `{name}`"))
    }

    /// Returns the ID of the parent that is meant when the user selected none.
    pub(crate) fn default_id(&self, parent: &'static Parent) -> Result<String> {
        let Some(name) = parent.default_from else {
            return Err(Error::internal(format!("--{} is missing", parent.id_flag)));
        };
        let resource = definition_of(name)?;
        let found = self.all(resource, &ParentIds::default(), &[])?;
        first_id(&found, &format!("`{}`", resource.name))
    }

    fn page_size_of(&self, resource: &Resource) -> u32 {
        match resource.paging {
            // Without a cursor in the response there is one page only.
            Paging::Cursor { next: None } => self.page_size.max(MAX_PAGE_SIZE),
            Paging::Cursor { next: Some(_) }
            | Paging::Number
            | Paging::Offset
            | Paging::Unpaged => self.page_size,
        }
    }

    /// Reads a resource that is one object, or one object with a list in it.
    fn single(&self, resource: &'static Resource, parents: &ParentIds) -> Result<Found> {
        let path = parents.fill(resource, resource.path, None);
        let response = self.client.get(resource, &path)?;
        let Some(pointer) = resource.items.pointer() else {
            return object_at(&response, resource.item);
        };
        let Some(spans) = Document::new(response.json()?).items(pointer) else {
            return Err(response.invalid("the response does not have the expected form"));
        };
        let body = Arc::new(response.into_json());
        Ok(Found::document(Arc::clone(&body), Items::new(body, spans)))
    }

    fn by_path(
        &self,
        resource: &'static Resource,
        parents: &ParentIds,
        path: &'static str,
        argument: &str,
    ) -> Result<Found> {
        let path = parents.fill(resource, path, Some(argument));
        let response = self.client.get(resource, &path)?;
        object_at(&response, resource.item)
    }

    /// Finds an item by one field after the other.
    ///
    /// A server's filter only narrows the list, and a proxy may ignore it, so the values are
    /// compared here, too.
    fn by_field(
        &self,
        resource: &'static Resource,
        parents: &ParentIds,
        wanted: &str,
        lookups: &[Lookup],
    ) -> Result<Found> {
        let mut whole: Option<Items> = None;
        for lookup in lookups {
            if let Some(query) = lookup.filter {
                let filter = [(query.to_owned(), wanted.to_owned())];
                let narrowed = self.all(resource, parents, &filter)?;
                if let Some(item) = find_unique(&narrowed.items, resource, lookup, wanted)? {
                    return Ok(object(&item));
                }
                if is_reliable(query, resource.paging) {
                    continue;
                }
            }
            let items = match &mut whole {
                Some(items) => items,
                unread => unread.insert(self.all(resource, parents, &[])?.items),
            };
            if let Some(item) = find_unique(items, resource, lookup, wanted)? {
                return Ok(object(&item));
            }
        }
        Err(not_found(resource, wanted, lookups, whole.as_ref()))
    }
}

/// Returns whether an item that a filter does not find does not exist.
///
/// Otherwise the whole list is read once, because the filter would hide an item that is there.
fn is_reliable(filter: &str, paging: Paging) -> bool {
    // Lists with offsets are those of Kong Gateway's entities. Each documents `filter[name]`, even
    // where the field has another name, as the `username` of a consumer: it is not known which
    // field the server compares.
    let is_generic = filter.contains('[');
    !(is_generic && paging == Paging::Offset)
}

/// Returns the definition of a resource that another definition names.
fn definition_of(name: &str) -> Result<&'static Resource> {
    resources::resource(name)
        .ok_or_else(|| Error::internal(format!("no resource is called `{name}`")))
}

/// Returns the object at `pointer` of a response.
fn object_at(response: &Response, pointer: &str) -> Result<Found> {
    match Document::new(response.json()?).json_at(pointer) {
        Some(json) if Kind::of(json) == Kind::Object => Ok(object(&Item::new(json))),
        _ => Err(response.invalid("the response is not an object")),
    }
}

/// Returns the ID of the first item, which was read for `what`.
fn first_id(found: &Found, what: &str) -> Result<String> {
    let mut items = found.items.iter();
    match items.next().and_then(|item| item.string_at("/id")) {
        Some(id) => Ok(id),
        None => Err(Error::new(
            ErrorKind::Server,
            format!("the response for {what} has no id"),
        )),
    }
}
