//! Finds single items: the one that an ID or a name means, or several of them at once.

use std::ops::ControlFlow;
use std::sync::Arc;

use super::found::Found;
use super::lookup::{
    find_by_prefix, find_one, find_unique, id_beginning, list_hint, not_found, object,
    with_suggestions,
};
use super::parents::{ParentIds, Selector};
use super::reader::{Reader, object_at};
use super::scope::Scope;
use crate::error::{Error, ErrorKind, Result};
use crate::item::Items;
use crate::resources::{Id, Lookup, Paging, Parent};
use crate::uuid::is_uuid;

/// How many items of a list are read to suggest one, when a name was not found.
const MAX_BEGINNING: usize = 1000;

impl Reader<'_> {
    /// Reads the items that `arguments` mean, several at once.
    ///
    /// An item that is not found, or a name that means several, fails that item alone; any other
    /// error would be the same for all of them.
    pub(crate) fn each_of(
        &self,
        scope: &Scope,
        arguments: &[Selector],
    ) -> Result<Vec<Result<Found>>> {
        let read = |argument| match self.one(scope, argument) {
            Err(error) if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::Usage) => {
                Err(error)
            }
            outcome => Ok(outcome),
        };
        let mut outcomes = Vec::new();
        self.client
            .workers()
            .map_in_order(arguments, read, |outcome| {
                outcomes.push(outcome);
                Ok(ControlFlow::Continue(()))
            })?;
        Ok(outcomes)
    }

    /// Reads the item that `argument` means: an ID, or a name.
    pub(crate) fn one(&self, scope: &Scope, argument: &Selector) -> Result<Found> {
        let text = argument.text();
        if scope.each.is_some() || !scope.query.is_empty() {
            return find_one(&*self.whole(scope)?, scope.resource, text);
        }
        let resource = scope.resource;
        let is_id =
            matches!(argument, Selector::Id(_)) || (resource.id == Id::Uuid && is_uuid(text));
        if let Some(path) = resource.item_path {
            match resource.id {
                Id::Key | Id::UuidOrName => {
                    let found = self.by_path(scope, path, text);
                    return self.or_near(scope, text, found);
                }
                // The text may be an ID or a name: only the server knows.
                Id::Text => match self.by_path(scope, path, text) {
                    Err(error) if error.kind() == ErrorKind::NotFound => {}
                    outcome => return outcome,
                },
                Id::Uuid if is_id => return self.by_path(scope, path, text),
                Id::Uuid => {}
            }
        }
        if is_id && let Some(lookup) = resource.id_lookup {
            return self.by_field(scope, text, &[lookup]);
        }
        if resource.lookup.is_empty() {
            if id_beginning(text).is_some()
                && let Some(item) = find_by_prefix(&*self.whole(scope)?, resource, text)?
            {
                return Ok(object(&item));
            }
            let message = format!("{} can be looked up by ID only", resource.plural_noun());
            return Err(Error::usage(message).hint(list_hint(resource)));
        }
        self.by_field(scope, text, resource.lookup)
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
        let scope = Scope::named(parent.resource, parents.clone())?;
        let found = self.one(&scope, selector)?;
        first_id(&found, name)
    }

    /// Returns the ID of the parent that is meant when the user selected none.
    pub(crate) fn default_id(&self, parent: &'static Parent) -> Result<String> {
        let Some(name) = parent.default_from else {
            return Err(Error::internal(format!("--{} is missing", parent.id_flag)));
        };
        let scope = Scope::named(name, ParentIds::default())?;
        first_id(&self.all(&scope)?, name)
    }

    fn by_path(&self, scope: &Scope, path: &'static str, argument: &str) -> Result<Found> {
        let path = scope.parents.fill(scope.resource, path, Some(argument));
        let response = self.client.get(scope.resource, &path)?;
        object_at(&response, scope.resource.item)
    }

    /// Finds an item by one field after the other.
    ///
    /// A server's filter only narrows the list, and a proxy may ignore it, so the values are
    /// compared here, too.
    fn by_field(&self, scope: &Scope, wanted: &str, lookups: &[Lookup]) -> Result<Found> {
        let resource = scope.resource;
        for lookup in lookups {
            if let Some(query) = lookup.filter {
                let filter = [(query.to_owned(), wanted.to_owned())];
                let narrowed = self.list(scope, &scope.parents, &filter)?;
                if let Some(item) = find_unique(&narrowed.items, resource, lookup, wanted)? {
                    return Ok(object(&item));
                }
                if is_reliable(query, resource.paging) {
                    continue;
                }
            }
            if let Some(item) = find_unique(&*self.whole(scope)?, resource, lookup, wanted)? {
                return Ok(object(&item));
            }
        }
        self.or_near(scope, wanted, Err(not_found(resource, wanted)))
    }

    /// Returns what was found or, when there is nothing, the item whose ID begins with `wanted`.
    /// Otherwise, the error suggests items with similar names.
    fn or_near(&self, scope: &Scope, wanted: &str, found: Result<Found>) -> Result<Found> {
        let error = match found {
            Err(error) if error.kind() == ErrorKind::NotFound => error,
            found => return found,
        };
        let list = if is_uuid(wanted) {
            Arc::default()
        } else {
            // An error of this list would hide the one there is.
            self.beginning(scope).unwrap_or_default()
        };
        if list.len() < MAX_BEGINNING
            && let Some(item) = find_by_prefix(&list, scope.resource, wanted)?
        {
            return Ok(object(&item));
        }
        let error = with_suggestions(error, scope.resource, wanted, &list);
        Err(error.hint(list_hint(scope.resource)))
    }

    fn whole(&self, scope: &Scope) -> Result<Arc<Items>> {
        scope.whole.get(|| Ok(self.all(scope)?.items))
    }

    /// Returns the first items of the list; all of them if they were read already.
    fn beginning(&self, scope: &Scope) -> Result<Arc<Items>> {
        if let Some(items) = scope.whole.known() {
            return Ok(items);
        }
        scope.beginning.get(|| {
            let mut beginning = Scope::new(scope.resource, scope.parents.clone());
            beginning.limit = Some(MAX_BEGINNING);
            Ok(self.all(&beginning)?.items)
        })
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

/// Returns the ID of the first item, which was read for `what`.
fn first_id(found: &Found, what: &str) -> Result<String> {
    let mut items = found.items.iter();
    match items.next().and_then(|item| item.string_at("/id")) {
        Some(id) => Ok(id),
        None => Err(Error::new(
            ErrorKind::Server,
            format!("the response for `{what}` has no id"),
        )),
    }
}
