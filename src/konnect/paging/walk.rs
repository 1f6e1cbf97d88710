//! Which page comes next, and where a list ends.
//!
//! Paging is bounded whatever a server sends: pages that are empty, repeated or too many end the
//! list.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use super::concurrent::MAX_CONCURRENT_REQUESTS;
use super::list::{List, check_size, too_large};
use super::listing::Listing;
use super::page::Page;
use crate::error::Result;
use crate::item::Items;
use crate::resources::Paging;

/// How many pages a list may have. Pages of the usual size hold a million items.
const MAX_PAGES: usize = 10_000;

/// The state of reading a list, page by page.
pub(super) struct Walk {
    paging: Paging,
    requested_size: u64,
    /// How many items a page has that is not the last.
    full_size: u64,
    page_number: u64,
    pages: usize,
    /// Hashes of the number of items, the first and the last one of each page so far.
    seen_ends: HashSet<u64>,
    seen_cursors: HashSet<u64>,
    hasher: RandomState,
    items: Items,
    /// After how many items the list ends.
    limit: Option<usize>,
    announced: Option<u64>,
}

/// The page after the one that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Next {
    Number(u64),
    Cursor(String),
    End,
}

impl Walk {
    pub(super) fn new(listing: &Listing) -> Self {
        let page_size = listing.page_size.into();
        Self {
            paging: listing.layout.paging,
            requested_size: page_size,
            full_size: page_size,
            page_number: 1,
            pages: 0,
            seen_ends: HashSet::new(),
            seen_cursors: HashSet::new(),
            hasher: RandomState::new(),
            items: Items::default(),
            limit: listing.limit,
            announced: None,
        }
    }

    /// Adds a page and returns which one to request next.
    ///
    /// A list ends with a page that is empty or repeated. A numbered list ends also with its last
    /// announced item or a short page, a chained one where there is no further cursor, or one that
    /// was used before. Every list ends with as many items as are wanted. One that is larger than
    /// any of Konnect's is an error.
    pub(super) fn take(&mut self, page: Page) -> Result<Next> {
        self.announced = page.announced.or(self.announced);
        // A server may serve smaller pages than requested: they are not short.
        self.full_size = match page.served_size {
            None | Some(0) => self.requested_size,
            // With a size above the requested one, every page would count as short and end the
            // list.
            Some(size) => size.min(self.requested_size),
        };
        let is_short = (page.items.len() as u64) < self.full_size;
        if page.items.is_empty() || !self.is_new(&page.items) {
            return Ok(Next::End);
        }
        self.items.append(page.items);
        self.pages += 1;
        if let Some(limit) = self.limit
            && self.items.len() >= limit
        {
            self.items.truncate(limit);
            return Ok(Next::End);
        }
        let next = match self.paging {
            Paging::Number if is_short => Next::End,
            Paging::Number => self.next_number(),
            Paging::Cursor { .. } | Paging::Offset => self.next_cursor(page.cursor),
            Paging::Unpaged => Next::End,
        };
        check_size(&self.items)?;
        if next != Next::End && self.pages >= MAX_PAGES {
            let error = too_large(&format!("has more than {MAX_PAGES} pages"));
            return Err(error.hint("request larger pages with --page-size"));
        }
        Ok(next)
    }

    /// Returns whether a page was not seen before, and remembers it.
    fn is_new(&mut self, items: &Items) -> bool {
        let mut json = items.json();
        let ends = (items.len(), json.next(), json.last());
        // Only pages with the same ends are compared: hashing all of them would take longer than
        // receiving them.
        self.seen_ends.insert(self.hasher.hash_one(ends)) || !self.items.has_batch(items)
    }

    fn next_number(&mut self) -> Next {
        if self.missing() == Some(0) {
            return Next::End;
        }
        self.page_number += 1;
        Next::Number(self.page_number)
    }

    fn next_cursor(&mut self, cursor: Option<String>) -> Next {
        match cursor {
            Some(cursor) if self.seen_cursors.insert(self.hasher.hash_one(&cursor)) => {
                Next::Cursor(cursor)
            }
            _ => Next::End,
        }
    }

    /// Returns how many announced items are wanted and have not come yet; `None` when the server
    /// announces nothing.
    fn missing(&self) -> Option<u64> {
        let limit = self.limit.map_or(u64::MAX, |limit| limit as u64);
        let wanted = self.announced?.min(limit);
        Some(wanted.saturating_sub(self.items.len() as u64))
    }

    /// Returns how many pages to request before the first of them has come: all that are left, or
    /// one.
    ///
    /// Each further connection costs two round trips: a few pages are read faster one after the
    /// other.
    pub(super) fn pages_to_request(&self) -> u64 {
        let pages_left = self.missing().unwrap_or(0).div_ceil(self.full_size.max(1));
        if pages_left < MAX_CONCURRENT_REQUESTS as u64 {
            1
        } else {
            pages_left
        }
    }

    /// Returns what was read.
    pub(super) fn into_list(self) -> List {
        let is_cut = self.limit == Some(self.items.len());
        List {
            announced: self.announced.filter(|_| !is_cut),
            items: self.items,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::konnect::paging::PageLayout;
    use crate::resources::{Auth, Server};

    fn items(ids: std::ops::Range<u64>) -> Items {
        ids.map(|id| json!({"id": id})).collect::<Vec<_>>().into()
    }

    /// A page of `count` items beginning with `first`.
    fn page(first: u64, count: u64, announced: Option<u64>, served: Option<u64>) -> Page {
        Page {
            items: items(first..first + count),
            announced,
            served_size: served,
            cursor: None,
        }
    }

    fn listing(paging: Paging, page_size: u32) -> Listing<'static> {
        Listing {
            path: "/v3/apis",
            page_size,
            limit: None,
            query: &[],
            layout: PageLayout {
                server: Server::Regional,
                auth: Auth::Token,
                paging,
                items: "/data",
            },
        }
    }

    fn walk(page_size: u32, pages: Vec<Page>) -> (usize, Option<u64>, usize) {
        walk_to(None, page_size, pages)
    }

    fn walk_to(
        limit: Option<usize>,
        page_size: u32,
        pages: Vec<Page>,
    ) -> (usize, Option<u64>, usize) {
        let listing = listing(Paging::Number, page_size).limited_to(limit);
        let mut walk = Walk::new(&listing);
        let mut taken = 0;
        for page in pages {
            taken += 1;
            if walk.take(page) == Ok(Next::End) {
                break;
            }
        }
        let list = walk.into_list();
        let announced = list.shortfall().map(|shortfall| {
            assert_eq!(shortfall.delivered, list.items.len() as u64);
            shortfall.announced
        });
        (taken, announced, list.items.len())
    }

    #[test]
    fn a_list_ends_with_its_last_announced_item() {
        let pages = vec![
            page(0, 10, Some(20), Some(10)),
            page(10, 10, Some(20), Some(10)),
            page(20, 10, Some(20), Some(10)),
        ];
        assert_eq!(walk(10, pages), (2, None, 20));
    }

    #[test]
    fn a_list_ends_with_the_items_that_are_wanted() {
        for (limit, taken, items) in [
            (1, 1, 1),
            (10, 1, 10),
            (11, 2, 11),
            (20, 2, 20),
            (99, 3, 25),
        ] {
            let pages = vec![
                page(0, 10, Some(25), Some(10)),
                page(10, 10, Some(25), Some(10)),
                page(20, 5, Some(25), Some(10)),
            ];
            assert_eq!(
                walk_to(Some(limit), 10, pages),
                (taken, None, items),
                "{limit}"
            );
        }
        // A server that announces fewer than are wanted, and delivers still fewer.
        let pages = vec![page(0, 10, Some(25), Some(10)), page(0, 0, None, None)];
        assert_eq!(walk_to(Some(30), 10, pages), (2, Some(25), 10));
        let pages = vec![page(0, 10, Some(25), Some(10)), page(0, 0, None, None)];
        assert_eq!(walk_to(Some(20), 10, pages), (2, Some(25), 10));
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
    fn a_page_with_the_same_ends_is_another_page() {
        let page = |ids: [u64; 3]| Page {
            items: ids.map(|id| json!({"id": id})).to_vec().into(),
            ..page(0, 0, None, None)
        };
        let pages = vec![page([1, 2, 3]), page([1, 4, 3]), page([1, 2, 3])];
        assert_eq!(walk(3, pages), (3, None, 6));
    }

    #[test]
    fn a_wrong_total_ends_with_the_items_that_came() {
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
    fn a_list_has_a_largest_number_of_pages() {
        for paging in [Paging::Number, Paging::Offset] {
            let mut walk = Walk::new(&listing(paging, 1));
            let mut pages = (0..).map(|number| Page {
                cursor: Some(number.to_string()),
                ..page(number, 1, None, None)
            });
            let is_error = |page| walk.take(page).is_err();
            assert_eq!(pages.position(is_error), Some(MAX_PAGES - 1));
        }
    }

    #[test]
    fn four_pages_that_are_left_are_requested_at_once_and_fewer_are_not() {
        for (left, requested) in [(0, 1), (1, 1), (3, 1), (4, 4), (5, 5)] {
            let mut walk = Walk::new(&listing(Paging::Number, 10));
            let first = page(0, 10, Some(10 + left * 10), Some(10));
            walk.take(first).expect("a page");
            assert_eq!(walk.pages_to_request(), requested, "{left} pages left");
        }
    }

    #[test]
    fn an_unpaged_list_is_one_request() {
        let mut walk = Walk::new(&listing(Paging::Unpaged, 10));
        assert_eq!(walk.take(page(0, 10, None, None)), Ok(Next::End));
    }

    fn chained(first: u64, count: u64, cursor: Option<&str>) -> Page {
        Page {
            cursor: cursor.map(str::to_owned),
            ..page(first, count, None, None)
        }
    }

    #[test]
    fn a_chained_list_ends_without_a_cursor_or_with_a_repeated_one() {
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
            let mut walk = Walk::new(&listing(Paging::Cursor { next: None }, 100));
            for page in pages {
                if walk.take(page) == Ok(Next::End) {
                    break;
                }
            }
            assert_eq!(walk.items.len(), items);
        }
    }
}
