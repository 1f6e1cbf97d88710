//! Reads a whole list, with several requests at once where many pages are left.

use super::concurrent::map_concurrently;
use super::list::List;
use super::listing::Listing;
use super::page::{Position, read_page};
use super::walk::{Next, Walk};
use crate::error::Result;
use crate::konnect::client::Client;

/// Reads every item of a list.
pub(crate) fn read_list(client: &Client, listing: &Listing) -> Result<List> {
    let mut walk = Walk::new(listing.layout.paging, listing.page_size);
    let mut positions = vec![Position::First];
    while !positions.is_empty() {
        let next = read_pages(client, listing, &positions, &mut walk)?;
        positions = match next {
            Next::End => Vec::new(),
            // Never several at once: each cursor is known only from the page before.
            Next::Cursor(cursor) => vec![Position::Cursor(cursor)],
            Next::Number(first) => (first..first + walk.concurrency())
                .map(Position::Number)
                .collect(),
        };
    }
    Ok(walk.into_list())
}

/// Requests some pages at once and takes them in their order.
fn read_pages(
    client: &Client,
    listing: &Listing,
    positions: &[Position],
    walk: &mut Walk,
) -> Result<Next> {
    let mut next = Next::End;
    for page in map_concurrently(positions, |position| read_page(client, listing, position)) {
        let page = page?;
        client.count_items(page.items.len());
        next = walk.take(page);
        if next == Next::End {
            // The pages behind the end were requested in vain; an error of one does not matter.
            break;
        }
    }
    Ok(next)
}
