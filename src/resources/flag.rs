//! The flags that only some resources have.

/// A flag that means the same as the argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ArgumentFlag {
    /// The name, without dashes, of a flag that takes an id.
    Id(&'static str),
    /// The name, without dashes, of a flag that takes a name.
    Name(&'static str),
}

impl ArgumentFlag {
    /// Returns the flag without dashes.
    pub(crate) fn flag(self) -> &'static str {
        match self {
            Self::Id(flag) | Self::Name(flag) => flag,
        }
    }
}

/// A flag that a resource has of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Flag {
    /// The flag without dashes.
    pub(crate) name: &'static str,
    pub(crate) effect: Effect,
}

/// What a flag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Its value is sent as this query parameter.
    Query(&'static str),
    /// Only items that have its value at this pointer are kept; the server is not asked to filter.
    Keep(&'static str),
    /// The flag takes no value: only items that have `value` at `pointer` are kept.
    KeepValue {
        pointer: &'static str,
        value: &'static str,
    },
    /// Its value names the file that an image is written to, in place of `default`.
    File { default: &'static str },
}

impl Flag {
    /// Creates a flag whose value is sent as a query parameter.
    pub(super) const fn query(name: &'static str, parameter: &'static str) -> Self {
        Self {
            name,
            effect: Effect::Query(parameter),
        }
    }

    /// Creates a flag that keeps the items with its value at `pointer`.
    pub(super) const fn keep(name: &'static str, pointer: &'static str) -> Self {
        Self {
            name,
            effect: Effect::Keep(pointer),
        }
    }

    /// Creates a flag without a value that keeps the items with `value` at `pointer`.
    pub(super) const fn keep_value(
        name: &'static str,
        pointer: &'static str,
        value: &'static str,
    ) -> Self {
        Self {
            name,
            effect: Effect::KeepValue { pointer, value },
        }
    }

    /// Creates a flag that names the file to write an image to, in place of `default`.
    pub(super) const fn file(name: &'static str, default: &'static str) -> Self {
        Self {
            name,
            effect: Effect::File { default },
        }
    }
}
