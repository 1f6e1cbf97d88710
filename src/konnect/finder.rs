//! Finds single items: the one that an ID or a name means, or several of them at once.

use std::ops::ControlFlow;
use std::sync::Arc;

use super::found::Found;
use super::lookup::{
    find_by_prefix, find_one, find_referring, find_unique, id_beginning, list_hint, not_found,
    object, with_suggestions,
};
use super::parents::{ParentIds, Selector};
use super::reader::{Reader, object_at};
use super::scope::Scope;
use crate::error::{Error, ErrorKind, Result};
use crate::item::Items;
use crate::resources::{Column, Id, Lookup, Paging, Parent, Resource};
use crate::uuid::is_uuid;

/// An item that was found.
enum Match {
    /// The response to its own path.
    Item(Found),
    /// An item of a list.
    Listed(Found),
}

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

    /// Reads the item that `argument` means, an ID or a name, with every field that it has.
    pub(crate) fn one(&self, scope: &Scope, argument: &Selector) -> Result<Found> {
        match self.find(scope, argument)? {
            Match::Item(found) => Ok(found),
            Match::Listed(found) => self.with_details(scope, found),
        }
    }

    /// Finds the item that `argument` means. Where it is found in a list, it has only the fields
    /// that items have there.
    pub(crate) fn listed(&self, scope: &Scope, argument: &Selector) -> Result<Found> {
        match self.find(scope, argument)? {
            Match::Item(found) | Match::Listed(found) => Ok(found),
        }
    }

    fn find(&self, scope: &Scope, argument: &Selector) -> Result<Match> {
        if scope.each.is_some() || !scope.query.is_empty() {
            return self.in_whole_list(scope, argument).map(Match::Listed);
        }
        let (resource, text) = (scope.resource, argument.text());
        if let Some(path) = resource.item_path {
            match resource.id {
                Id::Key | Id::UuidOrName => {
                    return match self.by_path(scope, path, text) {
                        Err(error) if error.kind() == ErrorKind::NotFound => {
                            self.near(scope, text, error).map(Match::Listed)
                        }
                        outcome => outcome.map(Match::Item),
                    };
                }
                // The text may be an ID or a name: only the server knows.
                Id::Text => match self.by_path(scope, path, text) {
                    Err(error) if error.kind() == ErrorKind::NotFound => {}
                    outcome => return outcome.map(Match::Item),
                },
                Id::Uuid if is_id(resource, argument) => {
                    return self.by_path(scope, path, text).map(Match::Item);
                }
                Id::Uuid => {}
            }
        }
        self.in_list(scope, argument).map(Match::Listed)
    }

    /// Finds an item in a list that the server may narrow.
    fn in_list(&self, scope: &Scope, argument: &Selector) -> Result<Found> {
        let (resource, text) = (scope.resource, argument.text());
        if is_id(resource, argument)
            && let Some(lookup) = resource.id_lookup
        {
            return self.by_field(scope, text, &[lookup]);
        }
        if !resource.lookup.is_empty() {
            return self.by_field(scope, text, resource.lookup);
        }
        if id_beginning(text).is_some()
            && let Some(item) = find_by_prefix(&*self.whole(scope)?, resource, text)?
        {
            return Ok(object(&item));
        }
        match resource.known_by() {
            Some(column) => self.by_reference(scope, column, text),
            None => {
                let message = format!("{} can be looked up by ID only", resource.plural_noun());
                Err(Error::usage(message).hint(list_hint(resource)))
            }
        }
    }

    /// Finds an item of a scope that is read as a whole.
    fn in_whole_list(&self, scope: &Scope, argument: &Selector) -> Result<Found> {
        let resource = scope.resource;
        let found = find_one(&*self.whole(scope)?, resource, argument.text());
        match (found, resource.known_by()) {
            (Err(error), Some(column))
                if error.kind() == ErrorKind::NotFound && !is_id(resource, argument) =>
            {
                self.by_reference(scope, column, argument.text())
            }
            (found, _) => found,
        }
    }

    /// Finds the item that refers to the item of another resource called `name`.
    fn by_reference(&self, scope: &Scope, column: &Column, name: &str) -> Result<Found> {
        let referred = Scope::named(column.resource().unwrap_or_default(), scope.parents.clone())?;
        let selector = Selector::IdOrName(name.to_owned());
        let id = first_id(&self.listed(&referred, &selector)?, name)?;
        let items = self.whole(scope)?;
        match find_referring(&items, scope.resource, column, &id, name)? {
            Some(item) => Ok(object(&item)),
            None => Err(not_found(scope.resource, name).hint(list_hint(scope.resource))),
        }
    }

    /// Reads the fields that an item of a list lacks, where it lacks any.
    fn with_details(&self, scope: &Scope, listed: Found) -> Result<Found> {
        let resource = scope.resource;
        match resource.item_path {
            Some(path) if !resource.detail_only.is_empty() => {
                self.by_path(scope, path, &first_id(&listed, resource.name)?)
            }
            _ => Ok(listed),
        }
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
        first_id(&self.listed(&scope, selector)?, name)
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
        self.near(scope, wanted, not_found(resource, wanted))
    }

    /// Returns the item whose ID begins with `wanted`, which was not found as the error says.
    /// Otherwise, the error suggests items with similar names.
    fn near(&self, scope: &Scope, wanted: &str, error: Error) -> Result<Found> {
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

/// Returns whether an argument is an ID rather than a name.
fn is_id(resource: &Resource, argument: &Selector) -> bool {
    matches!(argument, Selector::Id(_)) || (resource.id == Id::Uuid && is_uuid(argument.text()))
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
