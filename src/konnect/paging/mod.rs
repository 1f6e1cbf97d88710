//! Lists, page by page.

mod concurrent;
mod list;

pub(super) use concurrent::{ABREAST, abreast};
pub(crate) use list::{Listing, read_list};
