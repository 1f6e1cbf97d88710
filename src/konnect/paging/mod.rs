//! Lists, page by page.
//!
//! No library does this: Konnect has three ways of paging, and a server may announce totals that
//! are wrong, repeat pages, or serve smaller ones than requested.

mod concurrent;
mod list;
mod listing;
mod page;
mod read;
mod walk;

pub(crate) use concurrent::{Schedule, Workers};
pub(crate) use list::{Shortfall, check_size};
pub(crate) use listing::{Listing, PageLayout};
pub(crate) use page::Extent;
pub(crate) use read::read_list;
