//! Finds single items: the one that an ID or a name means, or several of them at once.

use std::ops::ControlFlow;

use super::found::Found;
use super::lookup::{find_one, find_unique, list_hint, not_found, object};
use super::parents::{ParentIds, Selector};
use super::reader::{Reader, definition_of, object_at};
use super::scope::Scope;
use crate::error::{Error, ErrorKind, Result};
use crate::resources::{Id, Lookup, Paging, Parent};
use crate::uuid::is_uuid;

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
            let all = scope.whole(|| Ok(self.all(scope)?.items))?;
            return find_one(&all, scope.resource, text);
        }
        let resource = scope.resource;
        let is_id =
            matches!(argument, Selector::Id(_)) || (resource.id == Id::Uuid && is_uuid(text));
        if let Some(path) = resource.item_path {
            match resource.id {
                Id::Key | Id::UuidOrName => return self.by_path(scope, path, text),
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
            let message = format!("{} can be looked up by ID only", resource.name);
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
        let scope = Scope::new(definition_of(parent.resource)?, parents.clone());
        let found = self.one(&scope, selector)?;
        first_id(&found, name)
    }

    /// Returns the ID of the parent that is meant when the user selected none.
    pub(crate) fn default_id(&self, parent: &'static Parent) -> Result<String> {
        let Some(name) = parent.default_from else {
            return Err(Error::internal(format!("--{} is missing", parent.id_flag)));
        };
        let resource = definition_of(name)?;
        let found = self.list(resource, &ParentIds::default(), &[])?;
        first_id(&found, resource.name)
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
        let mut whole = None;
        for lookup in lookups {
            if let Some(query) = lookup.filter {
                let filter = [(query.to_owned(), wanted.to_owned())];
                let narrowed = self.list(resource, &scope.parents, &filter)?;
                if let Some(item) = find_unique(&narrowed.items, resource, lookup, wanted)? {
                    return Ok(object(&item));
                }
                if is_reliable(query, resource.paging) {
                    continue;
                }
            }
            let items = scope.whole(|| Ok(self.all(scope)?.items))?;
            if let Some(item) = find_unique(&items, resource, lookup, wanted)? {
                return Ok(object(&item));
            }
            whole = Some(items);
        }
        Err(not_found(resource, wanted, lookups, whole.as_deref()))
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
