//! The description of a list: its path, and how it is divided into pages.

use crate::resources::{Auth, Paging, Resource, Server, WHOLE};

/// A list to read.
#[derive(Clone, Copy)]
pub(crate) struct Listing<'a> {
    pub(crate) path: &'a str,
    /// How many items to request at once.
    pub(crate) page_size: u32,
    /// After how many items to stop.
    pub(crate) limit: Option<usize>,
    /// What the query contains besides the page.
    pub(crate) query: &'a [(String, String)],
    pub(crate) layout: PageLayout,
}

/// How the pages of a list are requested, and where a response has its items.
#[derive(Clone, Copy)]
pub(crate) struct PageLayout {
    pub(crate) server: Server,
    pub(crate) auth: Auth,
    pub(crate) paging: Paging,
    /// The pointer to the items of a response.
    pub(crate) items: &'static str,
}

impl<'a> Listing<'a> {
    /// Returns this listing with another end.
    ///
    /// No more items are requested than are wanted.
    pub(crate) fn limited_to(mut self, limit: Option<usize>) -> Self {
        self.limit = limit;
        if let Some(limit) = limit {
            self.page_size = self.page_size.min(limit.try_into().unwrap_or(u32::MAX));
        }
        self
    }

    /// Returns the listing of a resource, which is read to its end.
    pub(crate) fn of_resource(
        resource: &'static Resource,
        path: &'a str,
        page_size: u32,
        query: &'a [(String, String)],
    ) -> Self {
        Self {
            path,
            page_size,
            limit: None,
            query,
            layout: PageLayout::of_resource(resource),
        }
    }
}

impl PageLayout {
    /// Returns the layout of a resource's list.
    pub(crate) fn of_resource(resource: &Resource) -> Self {
        Self {
            server: resource.server,
            auth: resource.auth,
            paging: resource.paging,
            items: resource.items.pointer().unwrap_or(WHOLE),
        }
    }
}
