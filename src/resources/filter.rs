//! What a list can be filtered by, and with which operators.

/// A field that a list can be filtered by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Filter {
    /// The field, with dots between steps; of a keyed filter, the field that has the keys.
    field: &'static str,
    keys: Keys,
    pub(crate) kind: FilterKind,
}

/// Whether the user adds a key of their own to the field, as in `labels.env`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keys {
    None,
    One,
}

impl Filter {
    /// Creates a filter on `field`.
    pub(super) const fn new(field: &'static str, kind: FilterKind) -> Self {
        Self {
            field,
            keys: Keys::None,
            kind,
        }
    }

    /// Creates a filter on any key of `field`, such as `labels.env`.
    pub(super) const fn keyed(field: &'static str, kind: FilterKind) -> Self {
        Self {
            field,
            keys: Keys::One,
            kind,
        }
    }

    /// Returns the field as help and errors spell it, with `KEY` where the user puts a key.
    pub(crate) fn label(&self) -> String {
        match self.keys {
            Keys::None => self.field.to_owned(),
            Keys::One => format!("{}.KEY", self.field),
        }
    }

    /// Returns what stands before the key of a keyed filter, such as `labels.`.
    pub(crate) fn key_prefix(&self) -> Option<String> {
        match self.keys {
            Keys::None => None,
            Keys::One => Some(format!("{}.", self.field)),
        }
    }

    /// Returns whether the filter is for `field`.
    pub(crate) fn accepts(&self, field: &str) -> bool {
        match self.keys {
            Keys::None => field == self.field,
            Keys::One => field
                .strip_prefix(self.field)
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(|key| !key.is_empty()),
        }
    }
}

/// The operators that a filter allows, after which each kind is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FilterKind {
    /// `true` or `false`, without an operator.
    Boolean,
    /// A value without an operator.
    Plain,
    Exact,
    Contains,
    ExactOrContains,
    ExactContainsOrNot,
    ExactContainsOrExists,
    ExactListOrNot,
    /// What text allows: exact or contained, one or a list, or not exactly.
    ExactContainsListsOrNot,
    /// Exact, or compared by order, as times are.
    Ordered,
    PlainOrExact,
    PlainExactOrContains,
    PlainExactListOrNot,
    PlainOrOrdered,
    AnyOperator,
}

impl FilterKind {
    /// Returns the operators that are allowed. The first is meant when none is typed.
    pub(crate) fn operators(self) -> &'static [Operator] {
        use Operator::{
            Contains, Eq, Exists, Gt, Gte, Lt, Lte, Neq, Ocontains, Oeq, Plain as NoOperator,
        };
        match self {
            Self::Boolean | Self::Plain => &[NoOperator],
            Self::Exact => &[Eq],
            Self::Contains => &[Contains],
            Self::ExactOrContains => &[Eq, Contains],
            Self::ExactContainsOrNot => &[Eq, Contains, Neq],
            Self::ExactContainsOrExists => &[Eq, Contains, Exists],
            Self::ExactListOrNot => &[Eq, Oeq, Neq],
            Self::ExactContainsListsOrNot => &[Eq, Contains, Ocontains, Oeq, Neq],
            Self::Ordered => &[Eq, Lt, Lte, Gt, Gte],
            Self::PlainOrExact => &[NoOperator, Eq],
            Self::PlainExactOrContains => &[NoOperator, Eq, Contains],
            Self::PlainExactListOrNot => &[NoOperator, Eq, Neq, Oeq],
            Self::PlainOrOrdered => &[NoOperator, Eq, Lt, Lte, Gt, Gte],
            Self::AnyOperator => &[
                NoOperator, Eq, Contains, Ocontains, Oeq, Neq, Lt, Lte, Gt, Gte,
            ],
        }
    }

    /// Returns the operator that is meant when none is typed.
    pub(crate) fn default_operator(self) -> Operator {
        self.operators()[0]
    }
}

/// A comparison that Konnect knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    /// None: the value stands for itself.
    Plain,
    Eq,
    Neq,
    Contains,
    /// Contains one of several.
    Ocontains,
    /// Equals one of several.
    Oeq,
    Lt,
    Lte,
    Gt,
    Gte,
    Exists,
}

impl Operator {
    /// Returns the word of the operator, when it has one.
    pub(crate) fn word(self) -> Option<&'static str> {
        Some(match self {
            Self::Plain => return None,
            Self::Eq => "eq",
            Self::Neq => "neq",
            Self::Contains => "contains",
            Self::Ocontains => "ocontains",
            Self::Oeq => "oeq",
            Self::Lt => "lt",
            Self::Lte => "lte",
            Self::Gt => "gt",
            Self::Gte => "gte",
            Self::Exists => "exists",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_keyed_filter_accepts_any_key_but_no_other_field() {
        let labels = Filter::keyed("labels", FilterKind::Exact);
        for (field, expected) in [
            ("labels.env", true),
            ("labels.a.b", true),
            ("labels.", false),
            ("labels", false),
            ("labelsenv", false),
            ("name", false),
        ] {
            assert_eq!(labels.accepts(field), expected, "{field}");
        }
        assert!(Filter::new("name", FilterKind::Exact).accepts("name"));
        assert!(!Filter::new("name", FilterKind::Exact).accepts("name.x"));
    }
}
