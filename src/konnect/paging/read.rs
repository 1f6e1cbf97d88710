//! Reads a whole list, with several requests at once where many pages are left.

use std::ops::ControlFlow;

use super::list::List;
use super::listing::Listing;
use super::page::{Page, Position, read_page};
use super::walk::{Next, Walk};
use crate::error::Result;
use crate::konnect::client::Client;

/// Reads every item of a list.
pub(crate) fn read_list(client: &Client, listing: &Listing) -> Result<List> {
    let mut walk = Walk::new(listing);
    let first = read_page(client, listing, &Position::First)?;
    let mut next = take(client, &mut walk, first)?;
    loop {
        next = match next {
            Next::End => return Ok(walk.into_list()),
            // Never several at once: each cursor is known only from the page before.
            Next::Cursor(cursor) => {
                let page = read_page(client, listing, &Position::Cursor(cursor))?;
                take(client, &mut walk, page)?
            }
            Next::Number(first) => read_ahead(client, listing, first, &mut walk)?,
        };
    }
}

/// Reads the pages from number `first` on that the server announced, several at once.
fn read_ahead(client: &Client, listing: &Listing, first: u64, walk: &mut Walk) -> Result<Next> {
    let numbers = first..first.saturating_add(walk.pages_to_request());
    let read = |number| read_page(client, listing, &Position::Number(number));
    let mut next = Next::End;
    client.workers().map_in_order(numbers, read, |page| {
        next = take(client, walk, page)?;
        Ok(match next {
            // Pages behind the end were requested in vain; an error of one does not matter.
            Next::End => ControlFlow::Break(()),
            Next::Number(_) | Next::Cursor(_) => ControlFlow::Continue(()),
        })
    })?;
    Ok(next)
}

fn take(client: &Client, walk: &mut Walk, page: Page) -> Result<Next> {
    client.count_items(page.items.len());
    walk.take(page)
}
