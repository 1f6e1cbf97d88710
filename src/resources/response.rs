//! Where a response has the items, and how an endpoint cuts a list into pages.

/// The JSON pointer to a whole document (RFC 6901, section 5).
pub(crate) const WHOLE: &str = "";

/// Where a response has the items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ItemsAt {
    /// Nowhere: the response is a single object.
    None,
    /// The body is the list.
    Body,
    /// The list is at `/data`, as in most responses.
    Data,
    /// The list is at this pointer.
    At(&'static str),
    /// The items are members of objects: `*` in the pointer stands for each member,
    /// as `crate::document` explains.
    Members(&'static str),
}

impl ItemsAt {
    /// Returns the pointer to the items, when the response has any.
    pub(crate) fn pointer(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Body => Some(WHOLE),
            Self::Data => Some("/data"),
            Self::At(pointer) | Self::Members(pointer) => Some(pointer),
        }
    }
}

/// How an endpoint cuts its list into pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paging {
    /// `page[size]` and `page[number]`; `/meta/page/total` announces how many items there are.
    Number,
    /// `page[size]` and `page[after]`; the response has the cursor, or a link whose `page[after]`
    /// it is, at `next`. Without `next` there is one page only.
    Cursor { next: Option<&'static str> },
    /// `size` and `offset`; the response has the next `/offset`.
    Offset,
    /// All at once.
    Unpaged,
}

impl Paging {
    /// The cursor where most endpoints have it.
    pub(super) const CURSOR: Self = Self::Cursor {
        next: Some("/meta/page/next"),
    };
}
