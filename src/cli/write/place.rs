//! Where a request that changes something goes: the resource, below which parents, and which item.

use std::cell::OnceCell;

use crate::cli::access::AuthorizedClient;
use crate::cli::get::parents::GivenParents;
use crate::cli::get::scope::{narrowing, parent_id};
use crate::cli::verb::Verb;
use crate::error::{Error, Result};
use crate::item::Item;
use crate::konnect::{Contents, Found, ParentIds, Reader, Scope, Selector, name_of};
use crate::output::escaped;
use crate::resources::{Resource, WriteRequest};

/// How many items a page has that is read to find one.
const PAGE_SIZE: u32 = 100;

/// A change of a resource, with the parents that its requests are below.
pub(super) struct Place<'a> {
    verb: Verb,
    pub(super) resource: &'static Resource,
    pub(super) write: WriteRequest,
    pub(super) parents: ParentIds,
    given: &'a GivenParents,
    reader: Reader<'a>,
    /// What narrows the list of items, once it was needed: it may take requests.
    query: OnceCell<Vec<(String, String)>>,
}

/// Returns the request that a verb makes of a resource, or the error that it makes none.
pub(super) fn write_request(verb: Verb, resource: &'static Resource) -> Result<WriteRequest> {
    let write = verb.write_request(resource);
    write.ok_or_else(|| {
        let name = resource.name;
        let message = format!("{name} have no `{}`", verb.word());
        Error::usage(message).hint(format!("run `kongctl {} --help`", verb.word()))
    })
}

impl<'a> Place<'a> {
    /// Resolves the parents of a change.
    pub(super) fn find(
        verb: Verb,
        resource: &'static Resource,
        write: WriteRequest,
        given: &'a GivenParents,
        client: &'a AuthorizedClient,
    ) -> Result<Self> {
        let reader = Reader {
            client: &client.client,
            page_size: PAGE_SIZE,
        };
        let mut parents = ParentIds::default();
        for above in write.parents {
            let id = parent_id(&reader, above, given, &parents)?;
            parents.add(above.parent, id);
        }
        Ok(Self {
            verb,
            resource,
            write,
            parents,
            given,
            reader,
            query: OnceCell::new(),
        })
    }

    /// Reads the item that `selector` means, with every field that it has.
    pub(super) fn item(&self, selector: &Selector) -> Result<Found> {
        let found = self.reader.one(&self.scope()?, selector);
        found.map_err(|error| self.explain(error, selector))
    }

    /// Finds the item that `selector` means: it has what names it, maybe not every other field.
    pub(super) fn listed(&self, selector: &Selector) -> Result<Found> {
        let found = self.reader.listed(&self.scope()?, selector);
        found.map_err(|error| self.explain(error, selector))
    }

    /// Returns the ID of the item of another resource called `name`, below the same parents.
    pub(super) fn id_of(&self, resource: &'static Resource, name: &str) -> Result<String> {
        let scope = Scope::new(resource, self.parents.clone());
        let found = self
            .reader
            .listed(&scope, &Selector::IdOrName(name.to_owned()))?;
        let id = found
            .items
            .iter()
            .next()
            .and_then(|item| item.string_at("/id"));
        Ok(id.unwrap_or_else(|| name.to_owned()))
    }

    /// Counts what is deleted with the item that `key` names.
    pub(super) fn contents(&self, key: &str) -> Contents {
        match self.scope() {
            Ok(scope) => self.reader.contents(&scope, key),
            Err(_) => Contents {
                is_incomplete: true,
                ..Contents::default()
            },
        }
    }

    /// Reads the single object.
    pub(super) fn object(&self) -> Result<Found> {
        self.reader.all(&self.scope()?)
    }

    /// Returns the ID of the item of another resource that is to be added.
    pub(super) fn added_id(&self, selector: &Selector) -> Result<Option<String>> {
        let Some(added) = self.resource.added() else {
            return Ok(None);
        };
        let id = self.reader.id_of(added.item, selector, &self.parents);
        id.map(Some).map_err(|error| self.explain(error, selector))
    }

    /// Adds to what Konnect answered the IDs in the path of the request that items have as fields:
    /// some answers lack them.
    pub(super) fn complete(&self, found: &mut Found, argument: Option<&str>) {
        let mut ids = Vec::new();
        for narrowing in self.resource.narrowing {
            if let (Some(field), Some(id)) =
                (narrowing.field(), self.parents.id_of(narrowing.parent))
            {
                ids.push((field, id));
            }
        }
        if let (Some(lookup), Some(id)) = (self.resource.id_lookup, argument)
            && let Some(field) = lookup.at.strip_prefix('/')
        {
            ids.push((field, id));
        }
        found.complete(&ids);
    }

    /// Adds to an error what cannot be done because of it.
    fn explain(&self, error: Error, selector: &Selector) -> Error {
        let (verb, noun) = (self.verb.word(), self.resource.noun());
        error.context(&format!("cannot {verb} {noun} `{}`", selector.text()))
    }

    /// Returns what is read of the resource. A new one each time: a scope keeps the list that it
    /// reads, and others may change it.
    fn scope(&self) -> Result<Scope> {
        let mut scope = Scope::new(self.resource, self.parents.clone());
        scope.query = match self.query.get() {
            Some(query) => query.clone(),
            None => {
                let query = narrowing(&self.reader, self.resource, self.given, &self.parents)?;
                self.query.get_or_init(|| query).clone()
            }
        };
        Ok(scope)
    }
}

/// Returns how people call an item: by its name, or the one that was typed, and by what the path
/// takes for it.
pub(super) fn label_of(resource: &Resource, item: Option<&Item>, typed: &str, key: &str) -> String {
    let name = item.and_then(|item| name_of(resource, item));
    let name = name.as_deref().unwrap_or(typed);
    // The beginning of an ID says no more than the ID.
    match key.starts_with(name) {
        true => format!("`{}`", escaped(key)),
        false => format!("`{}` ({})", escaped(name), escaped(key)),
    }
}
