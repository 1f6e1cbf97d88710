//! Cuts a list into pages, in each of the ways that Konnect's endpoints do.

use serde_json::{Map, Value, json};

use super::body::{insert, wrapped};
use super::request::SandboxRequest;
use super::response::SandboxResponse;
use crate::resources::{Paging, Resource, WHOLE};

/// The page size unless the request says otherwise, as in Konnect.
const DEFAULT_PAGE_SIZE: usize = 10;
/// The largest page of an endpoint with numbered pages, and the default of one with offsets.
const MAX_PAGE_SIZE: usize = 100;

/// A part of a list.
struct Page {
    items: Vec<Value>,
    /// Where the next page starts, if there is one.
    next_start: Option<usize>,
    /// How many items the whole list has.
    total: usize,
}

impl Page {
    fn cut(items: Vec<Value>, start: usize, size: usize) -> Self {
        let total = items.len();
        let end = start.saturating_add(size);
        Self {
            items: items.into_iter().skip(start).take(size).collect(),
            next_start: (end < total).then_some(end),
            total,
        }
    }
}

/// Responds with the page of `items` that the request is for.
pub(super) fn respond(
    resource: &Resource,
    request: &SandboxRequest,
    items: Vec<Value>,
) -> SandboxResponse {
    let items_at = resource.items.pointer().unwrap_or(WHOLE);
    match resource.paging {
        Paging::Unpaged => SandboxResponse::ok(wrapped(items_at, Value::Array(items))),
        Paging::Number => respond_by_number(request, items_at, items),
        Paging::Cursor { next } => respond_by_cursor(request, items_at, next, items),
        Paging::Offset => respond_by_offset(request, items_at, items),
    }
}

fn respond_by_number(
    request: &SandboxRequest,
    items_at: &str,
    items: Vec<Value>,
) -> SandboxResponse {
    let size = count(request, "page[size]", DEFAULT_PAGE_SIZE);
    let number = count(request, "page[number]", 1);
    let (Some(size), Some(number)) = (size, number) else {
        let detail = "page[size] and page[number] must be whole numbers from 1";
        return SandboxResponse::problem(400, detail);
    };
    let size = size.min(MAX_PAGE_SIZE);
    // The request may have any number: a product that overflows would panic in a debug build.
    let page = Page::cut(items, (number - 1).saturating_mul(size), size);
    let meta = json!({ "page": { "number": number, "size": size, "total": page.total } });
    let mut body = Value::Object(Map::new());
    insert(&mut body, "/meta", meta);
    insert(&mut body, items_at, Value::Array(page.items));
    SandboxResponse::ok(body)
}

fn respond_by_cursor(
    request: &SandboxRequest,
    items_at: &str,
    next_at: Option<&str>,
    items: Vec<Value>,
) -> SandboxResponse {
    let size = count(request, "page[size]", DEFAULT_PAGE_SIZE);
    let start = start(request, "page[after]");
    let (Some(size), Some(start)) = (size, start) else {
        return SandboxResponse::problem(400, "page[size] or page[after] is malformed");
    };
    let page = Page::cut(items, start, size);
    let next = page.next_start.map(|start| link(request, start, size));
    let mut body = wrapped(items_at, Value::Array(page.items));
    if let Some(cursors_at) = next_at.and_then(cursors_at) {
        let previous = (start > 0).then(|| link(request, start.saturating_sub(size), size));
        let cursors = json!({ "size": size, "next": next, "previous": previous });
        insert(&mut body, cursors_at, cursors);
        return SandboxResponse::ok(body);
    }
    insert(&mut body, "/page/total_count", page.total.into());
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

fn link(request: &SandboxRequest, start: usize, size: usize) -> String {
    let path = &request.path;
    format!("{path}?page%5Bsize%5D={size}&page%5Bafter%5D={start}")
}

fn respond_by_offset(
    request: &SandboxRequest,
    items_at: &str,
    items: Vec<Value>,
) -> SandboxResponse {
    let size = count(request, "size", MAX_PAGE_SIZE);
    let start = start(request, "offset");
    let (Some(size), Some(start)) = (size, start) else {
        return SandboxResponse::problem(400, "size or offset is malformed");
    };
    let page = Page::cut(items, start, size);
    let mut body = wrapped(items_at, Value::Array(page.items));
    if let Some(next) = page.next_start {
        let link = format!("{}?offset={next}", request.path);
        insert(&mut body, "/next", Value::String(link));
        insert(&mut body, "/offset", Value::String(next.to_string()));
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
