//! How one item is found among others, by its id or its name.

/// How one item is found among others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lookup {
    /// The field to compare: a pointer, or `@1` for the key of the item, as
    /// `crate::item` explains.
    pub(crate) at: &'static str,
    /// The query parameter by which the server narrows the list to it.
    pub(crate) filter: Option<&'static str>,
    pub(crate) case: Case,
}

/// Whether letter case matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    Sensitive,
    /// Without an exact match, an item that differs in letter case only is taken.
    Insensitive,
}

impl Lookup {
    /// Creates a lookup that compares the field at `at` exactly.
    pub(super) const fn by(at: &'static str) -> Self {
        Self {
            at,
            filter: None,
            case: Case::Sensitive,
        }
    }

    /// Adds the query parameter by which the server narrows the list.
    pub(super) const fn filter(mut self, parameter: &'static str) -> Self {
        self.filter = Some(parameter);
        self
    }

    /// Takes what differs in letter case only as well.
    pub(super) const fn ignoring_case(mut self) -> Self {
        self.case = Case::Insensitive;
        self
    }
}
