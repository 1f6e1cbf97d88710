//! Reads resources as their definitions describe them: every item of a list, or an object.

use std::ops::ControlFlow;
use std::sync::Arc;

use super::client::Client;
use super::found::Found;
use super::lookup::object;
use super::paging::{Listing, check_size, read_list};
use super::parents::{ParentIds, Selector};
use super::problem::HINT_FORM;
use super::scope::Scope;
use crate::document::Document;
use crate::error::{Error, ErrorKind, Result};
use crate::http::Response;
use crate::item::{Item, Items};
use crate::json_text::Kind;
use crate::resources::{Paging, Parent, Resource, Shape};

/// The page size of a list that is read in one page; the largest that Konnect accepts.
const MAX_PAGE_SIZE: u32 = 1000;

/// How many shares of many questions there are at least, so that no thread is idle for long while
/// another has the last one.
const MIN_SHARES: usize = 64;
/// How many questions a share has at most.
const MAX_SHARE: usize = 16;

/// What one of several readings at once is for: all of a scope, or the item of it with this ID.
#[derive(Debug)]
pub(crate) struct Question {
    pub(crate) scope: Scope,
    pub(crate) id: Option<String>,
}

/// A reader of resources, with the client that it uses. How it finds one item is in `finder.rs`.
pub(crate) struct Reader<'a> {
    pub(crate) client: &'a Client,
    pub(crate) page_size: u32,
}

impl Reader<'_> {
    /// Reads all items of a scope.
    pub(crate) fn all(&self, scope: &Scope) -> Result<Found> {
        match scope.each {
            Some(parent) => self.all_of_each(scope, parent),
            None => self.list(scope, &scope.parents, &scope.query),
        }
    }

    /// Reads what each question is for, a few at a time, and returns what `parse` makes of it on
    /// the thread that read it; `None` for an object that does not exist.
    ///
    /// A list that does not exist, or is shorter than the server announced, is an error.
    pub(crate) fn ask<T: Send>(
        &self,
        questions: &[Question],
        parse: impl Fn(&Resource, &Found) -> Result<T> + Sync,
    ) -> Result<Vec<Option<T>>> {
        let answer = |question: &Question| {
            let found = self.answer(question)?;
            let parsed = found.map(|found| parse(question.scope.resource, &found));
            parsed.transpose()
        };
        let mut answers = Vec::with_capacity(questions.len());
        // Threads that exchange less have more time for requests.
        let share = (questions.len() / MIN_SHARES).clamp(1, MAX_SHARE);
        self.client.workers().map_in_order(
            questions.chunks(share),
            |questions| questions.iter().map(answer).collect::<Result<Vec<_>>>(),
            |share| {
                answers.extend(share);
                Ok(ControlFlow::Continue(()))
            },
        )?;
        Ok(answers)
    }

    fn answer(&self, Question { scope, id }: &Question) -> Result<Option<Found>> {
        let resource = scope.resource;
        let found = match id {
            Some(id) => self.one(scope, &Selector::Id(id.clone())),
            None => self.all(scope).and_then(complete),
        };
        match found {
            Ok(found) => Ok(Some(found)),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                match id.is_some() || resource.shape == Shape::One {
                    true => Ok(None),
                    false => Err(error),
                }
            }
            Err(error) => Err(error),
        }
        .map_err(|error| error.context(&format!("cannot read {}", resource.plural_noun())))
    }

    /// Reads the items of a scope's resource below `parents` that match `query`.
    pub(super) fn list(
        &self,
        scope: &Scope,
        parents: &ParentIds,
        query: &[(String, String)],
    ) -> Result<Found> {
        let resource = scope.resource;
        if resource.shape == Shape::One {
            return self.single(resource, parents);
        }
        let path = parents.fill(resource, resource.path, None);
        let listing = Listing::of_resource(resource, &path, self.page_size_of(resource), query);
        let list = read_list(self.client, &listing.limited_to(scope.limit))
            .map_err(|error| with_address_hint(error, resource))?;
        let shortfall = list.shortfall();
        Ok(Found::list(list.items, shortfall))
    }

    /// Reads the resource once for each item of its parent.
    fn all_of_each(&self, scope: &Scope, parent: &'static Parent) -> Result<Found> {
        let above = Scope::named(parent.resource, scope.parents.clone())?;
        let above = self.all(&above)?;
        let mut shortfall = above.shortfall();
        let mut items = Items::default();
        let read = |json| self.all_below(scope, parent, &Item::new(json));
        let above = above.items.json();
        self.client.workers().map_in_order(above, read, |below| {
            // One warning is enough: the first list that was cut short stands for all.
            shortfall = shortfall.or(below.shortfall());
            items.append(below.items);
            check_size(&items)?;
            Ok(match scope.limit {
                Some(limit) if items.len() >= limit => ControlFlow::Break(()),
                Some(_) | None => ControlFlow::Continue(()),
            })
        })?;
        Ok(Found::list(items, shortfall))
    }

    /// Reads the resource below one item of its parent.
    fn all_below(&self, scope: &Scope, parent: &'static Parent, item: &Item) -> Result<Found> {
        let Some(id) = item.string_at("/id") else {
            return Ok(Found::list(Items::default(), None));
        };
        let mut parents = scope.parents.clone();
        parents.add(parent, id);
        let found = self.list(scope, &parents, &scope.query)?;
        let shortfall = found.shortfall();
        let items = found.items.with_parent(item.json());
        Ok(Found::list(items, shortfall))
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
        document_at(response, pointer)
    }
}

/// Fails if the server announced more items than it delivered.
fn complete(found: Found) -> Result<Found> {
    let Some(shortfall) = found.shortfall() else {
        return Ok(found);
    };
    let message = format!(
        "the server announced {} items and delivered {}",
        shortfall.announced, shortfall.delivered
    );
    Err(Error::new(ErrorKind::Server, message))
}

/// Adds a hint about the address to the error of a list that is not found, although it is below no
/// item that may be missing.
fn with_address_hint(error: Error, resource: &Resource) -> Error {
    let is_list = error.kind() == ErrorKind::NotFound && resource.parents.is_empty();
    if is_list && error.hints().is_empty() {
        error.hint("the server does not have this list; check --base-url and --region")
    } else {
        error
    }
}

/// Returns the items at `pointer` of a response, which is printed as it was sent.
pub(super) fn document_at(response: Response, pointer: &str) -> Result<Found> {
    let (_, Some(spans)) = response.json_with_items(pointer)? else {
        let error = response.invalid("the response does not have the expected form");
        return Err(error.hint(HINT_FORM));
    };
    let body = Arc::new(response.into_json());
    Ok(Found::document(Arc::clone(&body), Items::new(body, spans)))
}

/// Returns the object at `pointer` of a response.
pub(super) fn object_at(response: &Response, pointer: &str) -> Result<Found> {
    match Document::new(response.json()?).json_at(pointer) {
        Some(json) if Kind::of(json) == Kind::Object => Ok(object(&Item::new(json))),
        _ => {
            let error = response.invalid("the response is not an object");
            Err(error.hint(HINT_FORM))
        }
    }
}
