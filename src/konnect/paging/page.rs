//! One page of a list: its request, and what its response contains.

use std::sync::Arc;

use super::list::MAX_PAGE_ITEMS;
use super::listing::{Listing, PageLayout};
use crate::document::Document;
use crate::error::Result;
use crate::http::Response;
use crate::item::Items;
use crate::json_text::{Kind, unquoted};
use crate::konnect::client::Client;
use crate::konnect::problem::{HINT_FORM, require_success};
use crate::konnect::request::Request;
use crate::percent;
use crate::resources::Paging;

/// The length of the longest cursor, in bytes: servers accept no longer URLs.
const MAX_CURSOR_LEN: usize = 16 << 10;

/// Which page to request.
pub(super) enum Position {
    First,
    Number(u64),
    /// The page that begins with this cursor.
    Cursor(String),
}

/// What a response contains of a list.
#[derive(Default)]
pub(super) struct Page {
    pub(super) items: Items,
    /// How many items the whole list has, if the server says so.
    pub(super) announced: Option<u64>,
    /// The page size that the server says it used.
    pub(super) served_size: Option<u64>,
    /// Where the next page begins.
    pub(super) cursor: Option<String>,
}

/// How much of a list its first page has.
pub(crate) struct Extent {
    pub(crate) items: usize,
    /// How many items the whole list has, if the server says so.
    pub(crate) announced: Option<u64>,
    /// Whether the server says where the next page begins.
    pub(crate) has_next: bool,
}

impl Extent {
    /// Returns the extent of the page in `body`; `None` when it has no list.
    pub(crate) fn of(body: &Document, layout: &PageLayout) -> Option<Self> {
        Some(Self {
            items: body.items(layout.items)?.len(),
            announced: announced(body),
            has_next: next_cursor(body, layout.paging).is_some(),
        })
    }
}

/// The names of the query parameters that select a page.
struct PageParameters {
    size: &'static str,
    position: &'static str,
}

impl PageParameters {
    /// Returns the parameters of a way of paging; `None` when there is one page only.
    fn of(paging: Paging) -> Option<Self> {
        let (size, position) = match paging {
            Paging::Number => ("page[size]", "page[number]"),
            Paging::Cursor { .. } => ("page[size]", "page[after]"),
            Paging::Offset => ("size", "offset"),
            Paging::Unpaged => return None,
        };
        Some(Self { size, position })
    }
}

/// Requests one page.
pub(super) fn read_page(client: &Client, listing: &Listing, position: &Position) -> Result<Page> {
    let request = page_request(listing, position);
    let response = require_success(client.send(&request)?)?;
    parse_page(response, listing)
}

fn page_request(listing: &Listing, position: &Position) -> Request {
    let mut query: Vec<(&str, &str)> = listing
        .query
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let size = listing.page_size.to_string();
    let position = match position {
        // Without its parameter, every endpoint begins with the first page.
        Position::First => None,
        Position::Number(number) => Some(number.to_string()),
        Position::Cursor(cursor) => Some(cursor.clone()),
    };
    if let Some(names) = PageParameters::of(listing.layout.paging) {
        query.push((names.size, &size));
        if let Some(position) = &position {
            query.push((names.position, position));
        }
    }
    let layout = listing.layout;
    Request::get(layout.server, layout.auth, listing.path, &query)
}

fn parse_page(response: Response, listing: &Listing) -> Result<Page> {
    let pointer = listing.layout.items;
    let (body, spans) = response.json_with_items(pointer)?;
    let Some(spans) = spans else {
        let message = match pointer.strip_prefix('/') {
            Some(name) => format!("the response has no list under `{name}`"),
            None => "the response is not a list".to_owned(),
        };
        return Err(response.invalid(&message).hint(HINT_FORM));
    };
    if spans.len() > MAX_PAGE_ITEMS {
        let message = format!("the response has more than {MAX_PAGE_ITEMS} items");
        return Err(response.invalid(&message));
    }
    let announced = announced(&body);
    let served_size = count_at(&body, "/meta/page/size");
    let cursor = next_cursor(&body, listing.layout.paging);
    if let Some(cursor) = &cursor
        && cursor.len() > MAX_CURSOR_LEN
    {
        let message = format!("the cursor of the next page has {} bytes", cursor.len());
        return Err(response.invalid(&message));
    }
    Ok(Page {
        items: Items::new(Arc::new(response.into_json()), spans),
        announced,
        served_size,
        cursor,
    })
}

/// Returns how many items the whole list has.
fn announced(body: &Document) -> Option<u64> {
    // Konnect's products announce it in three places.
    ["/meta/page/total", "/meta/total", "/page/total_count"]
        .into_iter()
        .find_map(|pointer| count_at(body, pointer))
}

/// Returns a count. The API document calls these `number`: `100.0` is a hundred, too.
fn count_at(body: &Document, pointer: &str) -> Option<u64> {
    let json = body.json_at(pointer)?;
    if Kind::of(json) != Kind::Number {
        return None;
    }
    if let Ok(count) = json.parse() {
        return Some(count);
    }
    let number: f64 = json.parse().ok()?;
    // The cast would make it 0, and a list announced as empty ends after its first page.
    if number < 0.0 || number.is_infinite() {
        return None;
    }
    Some(number as u64)
}

fn next_cursor(body: &Document, paging: Paging) -> Option<String> {
    match paging {
        Paging::Cursor { next } => cursor_at(body, next?, "page[after]"),
        // Some endpoints have the offset, others a link with it.
        Paging::Offset => {
            cursor_at(body, "/offset", "offset").or_else(|| cursor_at(body, "/next", "offset"))
        }
        Paging::Number | Paging::Unpaged => None,
    }
}

fn cursor_at(body: &Document, pointer: &str, parameter: &str) -> Option<String> {
    let json = body.json_at(pointer)?;
    if Kind::of(json) != Kind::String {
        return None;
    }
    cursor_of(&unquoted(json), parameter)
}

/// Returns the cursor in `text`: all of it or, where `text` is a link, the value of its parameter.
///
/// The link itself is never followed: its host is often another one, and the token must not go
/// there.
fn cursor_of(text: &str, parameter: &str) -> Option<String> {
    // A slash alone does not make a link: it also occurs in Base64, as cursors may be.
    let is_link = text.contains('?') || text.contains("://");
    let cursor = if is_link {
        query_value(text, parameter)?
    } else {
        text.to_owned()
    };
    if cursor.is_empty() {
        return None;
    }
    Some(cursor)
}

fn query_value(link: &str, parameter: &str) -> Option<String> {
    let (_, query) = link.split_once('?').unwrap_or(("", link));
    let (query, _) = query.split_once('#').unwrap_or((query, ""));
    for pair in query.split('&') {
        // The brackets of `page[after]` may be encoded in a link or not.
        if let Some((name, value)) = pair.split_once('=')
            && percent::decode(name) == parameter
        {
            return Some(percent::decode(value));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_taken_out_of_a_link_that_is_never_followed() {
        for (text, cursor) in [
            (
                "https://evil.example/x?page%5Bsize%5D=2&page%5Bafter%5D=a%2Fb%3D",
                Some("a/b="),
            ),
            ("/v1/x?page[after]=c&x=1#end", Some("c")),
            ("dG9r/ZW4=", Some("dG9r/ZW4=")),
            ("/v1/x?page[before]=c", None),
            ("/v1/x?page[after]=", None),
            ("", None),
        ] {
            assert_eq!(cursor_of(text, "page[after]").as_deref(), cursor, "{text}");
        }
    }
}
