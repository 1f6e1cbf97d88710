//! Reads lists page by page. No server can keep us here for ever.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use serde_json::Value;

use super::{Answer, Client};
use crate::catalogue::{Paging, Resource};
use crate::error::Result;

/// Holds a whole list.
pub(crate) struct List {
    pub(crate) rows: Vec<Value>,
    /// How many rows the server announced, when it did.
    pub(crate) announced: Option<u64>,
}

impl List {
    /// How many rows were announced, when fewer came.
    pub(crate) fn shortfall(&self) -> Option<u64> {
        self.announced.filter(|announced| *announced > self.rows.len() as u64)
    }
}

impl Client {
    /// Reads every row of `resource` that `filter` lets through, `size` rows a request.
    pub(crate) fn list(&self, resource: &Resource, size: u32, filter: &[(&str, &str)]) -> Result<List> {
        let mut walk = Walk::new(resource.paging, size);
        loop {
            let (size, number) = (size.to_string(), walk.page.to_string());
            let mut query = Vec::from(filter);
            if resource.paging == Paging::Number {
                query.push(("page[size]", &size));
                if walk.page > 1 {
                    query.push(("page[number]", &number));
                }
            }
            let answer = self.get(resource.server, resource.path, &query)?;
            let page = Page::of(&answer)?;
            if walk.take(page) == Next::End {
                return Ok(walk.list);
            }
        }
    }
}

/// Holds what matters of one answer.
struct Page {
    rows: Vec<Value>,
    announced: Option<u64>,
    /// The page size that the server says it used.
    served: Option<u64>,
}

impl Page {
    fn of(answer: &Answer) -> Result<Self> {
        let mut body = answer.json()?;
        let number = |pointer: &str| body.pointer(pointer).and_then(whole);
        let (announced, served) = (number("/meta/page/total"), number("/meta/page/size"));
        match body.get_mut("data").map(Value::take) {
            Some(Value::Array(rows)) => Ok(Self { rows, announced, served }),
            _ => Err(answer.unreadable("the answer has no list under `data`")),
        }
    }
}

/// The document calls these `number`: `100.0` is a hundred, too.
fn whole(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_f64().filter(|number| *number >= 0.0).map(|number| number as u64))
}

/// Walks from page to page and knows when to stop.
struct Walk {
    paging: Paging,
    asked: u32,
    page: u32,
    seen: HashSet<u64>,
    hasher: RandomState,
    list: List,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Page,
    End,
}

impl Walk {
    fn new(paging: Paging, asked: u32) -> Self {
        let list = List { rows: Vec::new(), announced: None };
        Self { paging, asked, page: 1, seen: HashSet::new(), hasher: RandomState::new(), list }
    }

    /// Takes one page in. The list ends with the last row announced, and with a page that is short, empty or was seen before.
    fn take(&mut self, page: Page) -> Next {
        self.list.announced = page.announced.or(self.list.announced);
        // A server that cuts pages smaller than asked is not at its end yet.
        let full = page.served.filter(|served| *served > 0).map_or(self.asked.into(), |served| served.min(self.asked.into()));
        let is_short = (page.rows.len() as u64) < full;
        if page.rows.is_empty() || !self.seen.insert(self.hasher.hash_one(&page.rows)) {
            return Next::End;
        }
        self.list.rows.extend(page.rows);
        let is_complete = self.list.announced.is_some_and(|announced| self.list.rows.len() as u64 >= announced);
        if self.paging == Paging::Unpaged || is_short || is_complete {
            return Next::End;
        }
        self.page += 1;
        Next::Page
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// A page of `count` rows beginning with `first`.
    fn page(first: u64, count: u64, announced: Option<u64>, served: Option<u64>) -> Page {
        Page { rows: (first..first + count).map(|id| json!({"id": id})).collect(), announced, served }
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
        (taken, walk.list.shortfall(), walk.list.rows.len())
    }

    #[test]
    fn a_list_ends_with_its_last_announced_row() {
        let pages = vec![page(0, 10, Some(20), Some(10)), page(10, 10, Some(20), Some(10)), page(20, 10, Some(20), Some(10))];
        assert_eq!(walk(10, pages), (2, None, 20));
    }

    #[test]
    fn a_server_that_serves_smaller_pages_is_followed() {
        let pages = vec![page(0, 10, Some(25), Some(10)), page(10, 10, Some(25), Some(10)), page(20, 5, Some(25), Some(10))];
        assert_eq!(walk(100, pages), (3, None, 25));
    }

    #[test]
    fn without_a_total_a_short_page_is_the_last() {
        assert_eq!(walk(10, vec![page(0, 10, None, None), page(10, 3, None, None), page(13, 10, None, None)]), (2, None, 13));
        assert_eq!(walk(10, vec![page(0, 10, None, None), page(10, 0, None, None), page(10, 10, None, None)]), (2, None, 10));
    }

    #[test]
    fn a_page_seen_before_ends_the_list_and_is_not_taken_twice() {
        let pages = vec![page(0, 10, Some(100), Some(10)), page(0, 10, Some(100), Some(10)), page(10, 10, Some(100), Some(10))];
        assert_eq!(walk(10, pages), (2, Some(100), 10));
        let cycle = vec![page(0, 10, None, None), page(10, 10, None, None), page(0, 10, None, None), page(20, 10, None, None)];
        assert_eq!(walk(10, cycle), (3, None, 20));
    }

    #[test]
    fn a_total_that_lies_ends_with_what_came() {
        assert_eq!(walk(100, vec![page(0, 1, Some(100), Some(10)), page(1, 1, Some(100), Some(10))]), (1, Some(100), 1));
        assert_eq!(walk(10, vec![page(0, 10, Some(u64::MAX), Some(0)), page(10, 0, Some(u64::MAX), Some(0))]), (2, Some(u64::MAX), 10));
    }

    #[test]
    fn an_unpaged_list_is_one_request() {
        let mut walk = Walk::new(Paging::Unpaged, 10);
        assert_eq!(walk.take(page(0, 10, None, None)), Next::End);
    }
}
