//! Reads lists page by page. No server can keep us here for ever.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use serde_json::Value;

use super::concurrent::{ABREAST, abreast};
use crate::error::Result;
use crate::http::Response;
use crate::item::{Items, Sent};
use crate::konnect::client::Client;
use crate::konnect::problem::require_success;
use crate::konnect::request::Request;
use crate::percent;
use crate::resources::{Auth, Paging, Resource, Server};

/// Says what list to read, and how it is cut into pages.
#[derive(Clone, Copy)]
pub(crate) struct Listing<'a> {
    pub(crate) server: Server,
    pub(crate) auth: Auth,
    pub(crate) path: &'a str,
    pub(crate) paging: Paging,
    /// Where an answer has its cursor.
    pub(crate) next: &'a str,
    /// Where an answer has its items.
    pub(crate) items: &'a str,
    /// How many items to ask for at once.
    pub(crate) size: u32,
    /// What else the query says.
    pub(crate) query: &'a [(String, String)],
}

impl<'a> Listing<'a> {
    pub(crate) fn of(
        resource: &'static Resource,
        path: &'a str,
        size: u32,
        query: &'a [(String, String)],
    ) -> Self {
        let Resource {
            server,
            auth,
            paging,
            next,
            items,
            ..
        } = *resource;
        Self {
            server,
            auth,
            path,
            paging,
            next,
            items,
            size,
            query,
        }
    }
}

/// Holds a whole list.
pub(crate) struct List {
    pub(crate) items: Items,
    /// How many items the server announced, when it did.
    announced: Option<u64>,
}

impl List {
    /// How many items were announced, when fewer came.
    pub(crate) fn shortfall(&self) -> Option<u64> {
        self.announced
            .filter(|announced| *announced > self.items.len() as u64)
    }
}

/// Reads every item of a list.
pub(crate) fn read_list(client: &Client, listing: &Listing) -> Result<List> {
    let mut walk = Walk::new(listing.paging, listing.size);
    let mut places = vec![Place::First];
    while !places.is_empty() {
        // What stands behind the end was asked for in vain; how it failed is of no interest.
        let mut next = Next::End;
        for page in abreast(&places, |place| read_page(client, listing, place)) {
            let page = page?;
            client.count_items(page.items.len());
            next = walk.take(page);
            if next == Next::End {
                break;
            }
        }
        places = match next {
            Next::End => Vec::new(),
            Next::After(cursor) => vec![Place::After(cursor)],
            Next::Number(number) => (number..number + walk.worth_asking())
                .map(Place::Number)
                .collect(),
        };
    }
    Ok(walk.list)
}

fn read_page(client: &Client, listing: &Listing, place: &Place) -> Result<Page> {
    let mut query: Vec<(&str, &str)> = listing
        .query
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let size = listing.size.to_string();
    let (size_name, place_name) = match listing.paging {
        Paging::Number => (Some("page[size]"), "page[number]"),
        Paging::Cursor => (Some("page[size]"), "page[after]"),
        Paging::Offset => (Some("size"), "offset"),
        Paging::Unpaged => (None, ""),
    };
    query.extend(size_name.map(|name| (name, size.as_str())));
    let place = match place {
        Place::First => None,
        Place::Number(number) => Some(number.to_string()),
        Place::After(cursor) => Some(cursor.clone()),
    };
    query.extend(place.as_deref().map(|place| (place_name, place)));
    let request = Request::get(listing.server, listing.auth, listing.path, &query);
    Page::of(&require_success(client.send(&request)?)?, listing)
}

/// Says which page to ask for.
enum Place {
    First,
    Number(u64),
    After(String),
}

/// Holds what matters of one answer.
#[derive(Default)]
struct Page {
    items: Items,
    announced: Option<u64>,
    /// The page size that the server says it used.
    served: Option<u64>,
    /// Where the next page begins.
    cursor: Option<String>,
}

impl Page {
    fn of(answer: &Response, listing: &Listing) -> Result<Self> {
        let body = Sent::of(answer.json()?);
        let at = |pointer: &str| serde_json::from_str::<Value>(body.at(pointer)?).ok();
        let number = |pointer: &str| at(pointer).as_ref().and_then(whole);
        let announced = ["/meta/page/total", "/meta/total", "/page/total_count"]
            .into_iter()
            .find_map(number);
        let served = number("/meta/page/size");
        let cursor = |pointer: &str, parameter: &str| cursor_of(at(pointer)?.as_str()?, parameter);
        let cursor = match listing.paging {
            Paging::Cursor if !listing.next.is_empty() => cursor(listing.next, "page[after]"),
            Paging::Offset => cursor("/offset", "offset").or_else(|| cursor("/next", "offset")),
            _ => None,
        };
        let items = body.items(listing.items).ok_or_else(|| {
            let place = if listing.items.is_empty() {
                "in it".to_owned()
            } else {
                format!("under `{}`", &listing.items[1..])
            };
            answer.invalid(&format!("the answer has no list {place}"))
        })?;
        Ok(Self {
            items,
            announced,
            served,
            cursor,
        })
    }
}

/// The cursor in `text`: a bare token, or the parameter of a link. The link itself is never followed: its host is often another.
fn cursor_of(text: &str, parameter: &str) -> Option<String> {
    let is_link = text.contains('?') || text.contains("://");
    if !is_link {
        return Some(text.to_owned()).filter(|text| !text.is_empty());
    }
    let query = text.split_once('?').map_or(text, |(_, query)| query);
    query
        .split('#')
        .next()?
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(name, _)| percent::decode(name) == parameter)
        .map(|(_, value)| percent::decode(value))
        .filter(|cursor| !cursor.is_empty())
}

/// The document calls these `number`: `100.0` is a hundred, too.
fn whole(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| {
        value
            .as_f64()
            .filter(|number| *number >= 0.0)
            .map(|number| number as u64)
    })
}

/// Walks from page to page and knows when to stop.
struct Walk {
    paging: Paging,
    asked: u64,
    /// How many items a full page has.
    full: u64,
    page: u64,
    seen: HashSet<u64>,
    cursors: HashSet<String>,
    hasher: RandomState,
    list: List,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Next {
    Number(u64),
    After(String),
    End,
}

impl Walk {
    fn new(paging: Paging, asked: u32) -> Self {
        let (asked, list) = (
            asked.into(),
            List {
                items: Items::default(),
                announced: None,
            },
        );
        Self {
            paging,
            asked,
            full: asked,
            page: 1,
            seen: HashSet::new(),
            cursors: HashSet::new(),
            hasher: RandomState::new(),
            list,
        }
    }

    /// Takes one page in. The list ends with a page that is empty or was seen before; where pages are numbered, with the last
    /// item announced or a short page; where they are chained, when the chain ends or bites its tail.
    fn take(&mut self, page: Page) -> Next {
        self.list.announced = page.announced.or(self.list.announced);
        // A server that cuts pages smaller than asked is not at its end yet.
        self.full = page
            .served
            .filter(|served| *served > 0)
            .map_or(self.asked, |served| served.min(self.asked));
        let is_short = (page.items.len() as u64) < self.full;
        let is_new = !page.items.is_empty()
            && self
                .seen
                .insert(self.hasher.hash_one(page.items.texts().collect::<Vec<_>>()));
        if is_new {
            self.list.items.append(page.items);
        }
        match (self.paging, page.cursor) {
            (Paging::Number, _) if is_new && !is_short && !self.is_complete() => {
                self.page += 1;
                Next::Number(self.page)
            }
            (Paging::Cursor | Paging::Offset, Some(cursor))
                if is_new && self.cursors.insert(cursor.clone()) =>
            {
                Next::After(cursor)
            }
            _ => Next::End,
        }
    }

    fn is_complete(&self) -> bool {
        self.list
            .announced
            .is_some_and(|announced| self.list.items.len() as u64 >= announced)
    }

    /// How many pages to ask for next: one, unless many are announced. Each further connection costs two round trips.
    fn worth_asking(&self) -> u64 {
        let items = self
            .list
            .announced
            .unwrap_or(0)
            .saturating_sub(self.list.items.len() as u64);
        let left = items.div_ceil(self.full.max(1));
        if left >= ABREAST { ABREAST } else { 1 }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::item::Item;

    /// A page of `count` items beginning with `first`.
    fn page(first: u64, count: u64, announced: Option<u64>, served: Option<u64>) -> Page {
        Page {
            items: (first..first + count)
                .map(|id| Item::from(json!({"id": id})))
                .collect(),
            announced,
            served,
            cursor: None,
        }
    }

    fn walk(asked: u32, pages: Vec<Page>) -> (usize, Option<u64>, usize) {
        let mut walk = Walk::new(Paging::Number, asked);
        let mut taken = 0;
        for page in pages {
            taken += 1;
            if walk.take(page) == Next::End {
                break;
            }
        }
        (taken, walk.list.shortfall(), walk.list.items.len())
    }

    #[test]
    fn a_list_ends_with_its_last_announced_row() {
        let pages = vec![
            page(0, 10, Some(20), Some(10)),
            page(10, 10, Some(20), Some(10)),
            page(20, 10, Some(20), Some(10)),
        ];
        assert_eq!(walk(10, pages), (2, None, 20));
    }

    #[test]
    fn a_server_that_serves_smaller_pages_is_followed() {
        let pages = vec![
            page(0, 10, Some(25), Some(10)),
            page(10, 10, Some(25), Some(10)),
            page(20, 5, Some(25), Some(10)),
        ];
        assert_eq!(walk(100, pages), (3, None, 25));
    }

    #[test]
    fn without_a_total_a_short_page_is_the_last() {
        assert_eq!(
            walk(
                10,
                vec![
                    page(0, 10, None, None),
                    page(10, 3, None, None),
                    page(13, 10, None, None)
                ]
            ),
            (2, None, 13)
        );
        assert_eq!(
            walk(
                10,
                vec![
                    page(0, 10, None, None),
                    page(10, 0, None, None),
                    page(10, 10, None, None)
                ]
            ),
            (2, None, 10)
        );
    }

    #[test]
    fn a_page_seen_before_ends_the_list_and_is_not_taken_twice() {
        let pages = vec![
            page(0, 10, Some(100), Some(10)),
            page(0, 10, Some(100), Some(10)),
            page(10, 10, Some(100), Some(10)),
        ];
        assert_eq!(walk(10, pages), (2, Some(100), 10));
        let cycle = vec![
            page(0, 10, None, None),
            page(10, 10, None, None),
            page(0, 10, None, None),
            page(20, 10, None, None),
        ];
        assert_eq!(walk(10, cycle), (3, None, 20));
    }

    #[test]
    fn a_total_that_lies_ends_with_what_came() {
        assert_eq!(
            walk(
                100,
                vec![
                    page(0, 1, Some(100), Some(10)),
                    page(1, 1, Some(100), Some(10))
                ]
            ),
            (1, Some(100), 1)
        );
        assert_eq!(
            walk(
                10,
                vec![
                    page(0, 10, Some(u64::MAX), Some(0)),
                    page(10, 0, Some(u64::MAX), Some(0))
                ]
            ),
            (2, Some(u64::MAX), 10)
        );
    }

    #[test]
    fn an_unpaged_list_is_one_request() {
        let mut walk = Walk::new(Paging::Unpaged, 10);
        assert_eq!(walk.take(page(0, 10, None, None)), Next::End);
    }

    fn chained(first: u64, count: u64, cursor: Option<&str>) -> Page {
        Page {
            cursor: cursor.map(str::to_owned),
            ..page(first, count, None, None)
        }
    }

    #[test]
    fn a_chain_ends_with_its_last_link_or_when_it_bites_its_tail() {
        for (pages, items) in [
            (
                vec![
                    chained(0, 2, Some("a")),
                    chained(2, 1, Some("b")),
                    chained(3, 1, None),
                ],
                4,
            ),
            (
                vec![
                    chained(0, 2, Some("a")),
                    chained(2, 2, Some("a")),
                    chained(4, 2, None),
                ],
                4,
            ),
            (
                vec![
                    chained(0, 2, Some("a")),
                    chained(0, 2, Some("b")),
                    chained(4, 2, None),
                ],
                2,
            ),
            (
                vec![
                    chained(0, 2, Some("a")),
                    chained(0, 0, Some("b")),
                    chained(4, 2, None),
                ],
                2,
            ),
            (vec![chained(0, 0, Some("a")), chained(0, 2, None)], 0),
        ] {
            let mut walk = Walk::new(Paging::Cursor, 100);
            for page in pages {
                if walk.take(page) == Next::End {
                    break;
                }
            }
            assert_eq!(walk.list.items.len(), items);
        }
    }

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
