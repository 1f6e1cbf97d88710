//! Cuts a list into pages, in each of the ways that Konnect's endpoints do.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::body::{insert, wrapped};
use super::request::SandboxRequest;
use super::response::SandboxResponse;
use crate::percent;
use crate::pointer::remove;
use crate::resources::{Paging, Resource, WHOLE};

/// The page size unless the request says otherwise, as in Konnect.
const DEFAULT_PAGE_SIZE: usize = 10;
/// The largest page of an endpoint with numbered pages, and the default of one with offsets.
const MAX_PAGE_SIZE: usize = 100;

/// A part of a list.
struct Page {
    /// The response, with the items only.
    body: Value,
    /// Where the next page starts, if there is one.
    next_start: Option<usize>,
    /// How many items the whole list has.
    total: usize,
}

impl Page {
    fn cut(resource: &Resource, items: Vec<Cow<Value>>, start: usize, size: usize) -> Self {
        let total = items.len();
        let end = start.saturating_add(size);
        let items = items.into_iter().skip(start).take(size);
        let items: Value = items
            .map(|item| without_details(resource, item.into_owned()))
            .collect();
        Self {
            body: wrapped(resource.items.pointer().unwrap_or(WHOLE), items),
            next_start: (end < total).then_some(end),
            total,
        }
    }
}

/// Returns an item without the fields that only the response to its own path has.
fn without_details(resource: &Resource, mut item: Value) -> Value {
    for pointer in resource.detail_only {
        remove(&mut item, pointer);
    }
    if let Some(children) = resource.tree
        && let Some(Value::Array(below)) = item.pointer_mut(children)
    {
        for item in below {
            *item = without_details(resource, item.take());
        }
    }
    item
}

/// Responds with the page of `items` that the request is for.
pub(super) fn respond(
    resource: &Resource,
    request: &SandboxRequest,
    items: Vec<Cow<Value>>,
) -> SandboxResponse {
    match resource.paging {
        Paging::Unpaged => SandboxResponse::ok(Page::cut(resource, items, 0, usize::MAX).body),
        Paging::Number => respond_by_number(resource, request, items),
        Paging::Cursor { next } => respond_by_cursor(resource, request, next, items),
        Paging::Offset => respond_by_offset(resource, request, items),
    }
}

fn respond_by_number(
    resource: &Resource,
    request: &SandboxRequest,
    items: Vec<Cow<Value>>,
) -> SandboxResponse {
    let size = count(request, "page[size]", DEFAULT_PAGE_SIZE);
    let number = count(request, "page[number]", 1);
    let (Some(size), Some(number)) = (size, number) else {
        let detail = "page[size] and page[number] must be whole numbers from 1";
        return SandboxResponse::problem(400, detail);
    };
    let size = size.min(MAX_PAGE_SIZE);
    // The request may have any number: a product that overflows would panic in a debug build.
    let start = (number - 1).saturating_mul(size);
    let mut page = Page::cut(resource, items, start, size);
    let meta = json!({ "page": { "number": number, "size": size, "total": page.total } });
    insert(&mut page.body, "/meta", meta);
    SandboxResponse::ok(page.body)
}

fn respond_by_cursor(
    resource: &Resource,
    request: &SandboxRequest,
    next_at: Option<&str>,
    items: Vec<Cow<Value>>,
) -> SandboxResponse {
    let size = count(request, "page[size]", DEFAULT_PAGE_SIZE);
    let start = start(request, "page[after]");
    let (Some(size), Some(start)) = (size, start) else {
        return SandboxResponse::problem(400, "page[size] or page[after] is malformed");
    };
    let Page {
        mut body,
        next_start,
        total,
    } = Page::cut(resource, items, start, size);
    let next = next_start.map(|start| link(request, "page[after]", start));
    if let Some(cursors_at) = next_at.and_then(cursors_at) {
        let previous = start.saturating_sub(size);
        let previous = (start > 0).then(|| link(request, "page[after]", previous));
        let cursors = json!({ "size": size, "next": next, "previous": previous });
        insert(&mut body, cursors_at, cursors);
        return SandboxResponse::ok(body);
    }
    insert(&mut body, "/page/total_count", total.into());
    if let (Some(next_at), Some(next)) = (next_at, next) {
        insert(&mut body, next_at, Value::String(next));
    }
    SandboxResponse::ok(body)
}

/// Returns where the object with all cursors is, which only endpoints with `meta` have.
fn cursors_at(next_at: &str) -> Option<&str> {
    next_at
        .strip_suffix("/next")
        .filter(|pointer| pointer.starts_with("/meta"))
}

/// Returns the link to the page that begins at an item: the request with another `parameter`.
fn link(request: &SandboxRequest, parameter: &str, start: usize) -> String {
    let start = start.to_string();
    let others = request.query.iter().filter(|(name, _)| name != parameter);
    let others = others.map(|(name, value)| (name.as_str(), value.as_str()));
    let parameters = others.chain([(parameter, start.as_str())]);
    let query: Vec<String> = parameters
        .map(|(name, value)| format!("{}={}", percent::encode(name), percent::encode(value)))
        .collect();
    format!("{}?{}", request.path, query.join("&"))
}

fn respond_by_offset(
    resource: &Resource,
    request: &SandboxRequest,
    items: Vec<Cow<Value>>,
) -> SandboxResponse {
    let size = count(request, "size", MAX_PAGE_SIZE);
    let start = start(request, "offset");
    let (Some(size), Some(start)) = (size, start) else {
        return SandboxResponse::problem(400, "size or offset is malformed");
    };
    let Page {
        mut body,
        next_start,
        ..
    } = Page::cut(resource, items, start, size);
    if let Some(next) = next_start {
        insert(&mut body, "/next", link(request, "offset", next).into());
        insert(&mut body, "/offset", next.to_string().into());
    }
    SandboxResponse::ok(body)
}

/// Returns a parameter that is a whole number from 1; `None` if it is anything else.
fn count(request: &SandboxRequest, name: &str, default: usize) -> Option<usize> {
    let number = match request.query(name) {
        Some(text) => text.parse().ok()?,
        None => default,
    };
    (number > 0).then_some(number)
}

/// Returns where a page starts: the sandbox's cursors are the positions of items.
fn start(request: &SandboxRequest, name: &str) -> Option<usize> {
    match request.query(name) {
        Some(text) => text.parse().ok(),
        None => Some(0),
    }
}
