//! Lists that the user names by their path: `--paginate` reads every page of one, and a note tells
//! of the further pages without it.

use crate::document::Document;
use crate::error::{Error, Result};
use crate::json_text::Kind;
use crate::konnect::{
    Client, Extent, Found, Listing, PageLayout, Request, read_list, require_success,
};
use crate::output::Ui;
use crate::percent::form_pairs;
use crate::resources::{self, Paging};

/// Reads every page of the list that `request` reads one page of, up to `limit` items.
///
/// `default_page_size` is called when the query of the request sets none.
pub(super) fn read_pages(
    client: &Client,
    request: &Request,
    default_page_size: impl FnOnce() -> Result<u32>,
    limit: Option<usize>,
    ui: &Ui,
) -> Result<Found> {
    let (path, query) = path_and_query(request);
    let query = ListQuery::parse(query)?;
    let page_size = match query.page_size {
        Some(size) => size,
        None => default_page_size()?,
    };
    let listing = match resources::list_at(path) {
        Some(resource) => Listing::of_resource(resource, path, page_size, &query.others),
        None => Listing {
            path,
            page_size,
            limit: None,
            query: &query.others,
            // This reads the first page one time more: its size is that of the request, and pages
            // of different sizes cannot be joined.
            layout: detect_layout(client, request)?,
        },
    };
    let progress = ui.progress(client.item_counter(), "items");
    let list = read_list(client, &listing.limited_to(limit));
    // Before anything else is written to stderr.
    drop(progress);
    let list = list?;
    let shortfall = list.shortfall();
    Ok(Found::list(list.items, shortfall))
}

/// Returns what tells that a response is only the first page of a list, if it is.
pub(super) fn first_page_note(request: &Request, json: &str) -> Option<String> {
    let (path, query) = path_and_query(request);
    // The page may have been chosen, and --paginate would refuse that.
    ListQuery::parse(query).ok()?;
    let body = Document::new(json);
    let layout = match resources::list_at(path) {
        Some(resource) => PageLayout::of_resource(resource),
        None => layout_of(&body, request)?,
    };
    let Extent {
        items,
        announced,
        has_next,
    } = Extent::of(&body, &layout)?;
    let size = items as u64;
    let further = match announced {
        Some(all) if size > 0 && all > size => {
            let pages = all.div_ceil(size);
            format!("page 1 of {pages}, {items} of {all} items")
        }
        None if has_next => "more pages follow".to_owned(),
        Some(_) | None => return None,
    };
    Some(format!("{further}; --paginate reads all as one list"))
}

fn path_and_query(request: &Request) -> (&str, &str) {
    let target = request.target.as_str();
    target.split_once('?').unwrap_or((target, ""))
}

/// The query of a list.
struct ListQuery {
    page_size: Option<u32>,
    /// The decoded names and values of everything else.
    others: Vec<(String, String)>,
}

impl ListQuery {
    /// Parses a query; fails on one that says which page to read, because all are read.
    fn parse(query: &str) -> Result<Self> {
        let mut parsed = Self {
            page_size: None,
            others: Vec::new(),
        };
        for (name, value) in form_pairs(query) {
            match name.as_str() {
                "page[size]" | "size" => parsed.page_size = Some(parse_page_size(&name, &value)?),
                "page[number]" | "page[after]" | "page[before]" | "offset" => {
                    return Err(Error::usage(format!(
                        "--paginate reads every page: leave `{name}` out"
                    )));
                }
                _ => parsed.others.push((name, value)),
            }
        }
        Ok(parsed)
    }
}

fn parse_page_size(name: &str, value: &str) -> Result<u32> {
    match value.parse() {
        Ok(number) if number > 0 => Ok(number),
        Ok(_) | Err(_) => Err(Error::usage(format!(
            "`{name}={value}`: expected a whole number from 1"
        ))),
    }
}

/// Detects from one response how a list that has no definition is divided into pages.
fn detect_layout(client: &Client, request: &Request) -> Result<PageLayout> {
    let response = require_success(client.send(request)?)?;
    let body = Document::new(response.json()?);
    layout_of(&body, request)
        .ok_or_else(|| Error::usage("--paginate is for lists: this response has none under `data`"))
}

/// Returns the layout that a response shows; `None` when it has no list.
fn layout_of(body: &Document, request: &Request) -> Option<PageLayout> {
    let is_list = |pointer: &&str| {
        body.json_at(pointer)
            .is_some_and(|json| Kind::of(json) == Kind::Array)
    };
    Some(PageLayout {
        server: request.server,
        auth: request.auth,
        paging: detect_paging(body),
        items: ["", "/data"].into_iter().find(is_list)?,
    })
}

fn detect_paging(body: &Document) -> Paging {
    let has = |pointer: &&str| body.json_at(pointer).is_some();
    // The number first: a response that has both may omit the link on its last page.
    if ["/meta/page/total", "/meta/page/number"].iter().any(has) {
        return Paging::Number;
    }
    let next = ["/meta/page/next", "/meta/next"].into_iter().find(has);
    if next.is_some() {
        return Paging::Cursor { next };
    }
    if ["/offset", "/next"].iter().any(has) {
        return Paging::Offset;
    }
    Paging::Unpaged
}
