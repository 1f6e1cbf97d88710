//! What a list can be filtered by, and with which operators.

use std::ops::Deref;

/// A field that a list can be filtered by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Filter {
    /// The field, with dots between steps; of a keyed filter, the field that has the keys.
    field: &'static str,
    keys: Keys,
    pub(crate) operators: Operators,
}

/// Whether the user adds a key of their own to the field, as in `labels.env`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keys {
    None,
    One,
}

impl Filter {
    /// Creates a filter on `field`.
    pub(super) const fn new(field: &'static str, operators: Operators) -> Self {
        Self {
            field,
            keys: Keys::None,
            operators,
        }
    }

    /// Creates a filter on any key of `field`, such as `labels.env`.
    pub(super) const fn keyed(field: &'static str, operators: Operators) -> Self {
        Self {
            field,
            keys: Keys::One,
            operators,
        }
    }

    /// Returns the operator that is meant when none is typed.
    pub(crate) fn default_operator(&self) -> Operator {
        self.operators[0]
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

    /// Returns whether the values are times.
    pub(crate) fn takes_times(&self) -> bool {
        self.operators == ORDERED
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
    /// Every operator that has a word.
    const NAMED: [Self; 10] = [
        Self::Eq,
        Self::Neq,
        Self::Contains,
        Self::Ocontains,
        Self::Oeq,
        Self::Lt,
        Self::Lte,
        Self::Gt,
        Self::Gte,
        Self::Exists,
    ];

    /// Returns every operator that has a word, with it.
    pub(crate) fn named() -> impl Iterator<Item = (Self, &'static str)> {
        let named = Self::NAMED.into_iter();
        named.filter_map(|operator| Some((operator, operator.word()?)))
    }

    /// Returns the operator that `word` names.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        let (operator, _) = Self::named().find(|(_, known)| *known == word)?;
        Some(operator)
    }

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

    /// Returns what the operator demands of a field, after "the field".
    pub(crate) fn meaning(self) -> &'static str {
        match self {
            Self::Plain | Self::Eq => "equals the value",
            Self::Neq => "differs from the value",
            Self::Contains => "contains the value",
            Self::Ocontains => "contains one of several values: `a,b`",
            Self::Oeq => "equals one of several values: `a,b`",
            Self::Lt => "is less than the value, or before it",
            Self::Lte => "is less than the value, before it, or equal",
            Self::Gt => "is greater than the value, or after it",
            Self::Gte => "is greater than the value, after it, or equal",
            Self::Exists => "has any value (labels of teams only); with `=false`, has none",
        }
    }
}

/// The operators that a filter allows. The first is meant when none is typed.
///
/// They are in the filter itself: an address of them would be relocated at every start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Operators {
    list: [Operator; MAX_OPERATORS],
    len: u8,
}

/// The most operators that a filter allows.
const MAX_OPERATORS: usize = 10;

impl Deref for Operators {
    type Target = [Operator];

    fn deref(&self) -> &[Operator] {
        &self.list[..usize::from(self.len)]
    }
}

const fn operators(some: &[Operator]) -> Operators {
    let mut list = [Operator::Plain; MAX_OPERATORS];
    let (part, _) = list.split_at_mut(some.len());
    part.copy_from_slice(some);
    Operators {
        list,
        len: some.len() as u8,
    }
}

// The combinations that Konnect's endpoints allow, named by their operators. A new one is a line.
pub(super) const PLAIN: Operators = operators(&[Operator::Plain]);
pub(super) const EQ: Operators = operators(&[Operator::Eq]);
pub(super) const CONTAINS: Operators = operators(&[Operator::Contains]);
pub(super) const EQ_CONTAINS: Operators = operators(&[Operator::Eq, Operator::Contains]);
pub(super) const EQ_CONTAINS_NEQ: Operators =
    operators(&[Operator::Eq, Operator::Contains, Operator::Neq]);
pub(super) const EQ_CONTAINS_EXISTS: Operators =
    operators(&[Operator::Eq, Operator::Contains, Operator::Exists]);
pub(super) const EQ_OEQ_NEQ: Operators = operators(&[Operator::Eq, Operator::Oeq, Operator::Neq]);
/// What most text fields allow.
pub(super) const TEXT: Operators = operators(&[
    Operator::Eq,
    Operator::Contains,
    Operator::Ocontains,
    Operator::Oeq,
    Operator::Neq,
]);
/// What times allow.
pub(super) const ORDERED: Operators = operators(&[
    Operator::Eq,
    Operator::Lt,
    Operator::Lte,
    Operator::Gt,
    Operator::Gte,
]);
pub(super) const PLAIN_EQ: Operators = operators(&[Operator::Plain, Operator::Eq]);
pub(super) const PLAIN_EQ_CONTAINS: Operators =
    operators(&[Operator::Plain, Operator::Eq, Operator::Contains]);
pub(super) const PLAIN_EQ_NEQ_OEQ: Operators =
    operators(&[Operator::Plain, Operator::Eq, Operator::Neq, Operator::Oeq]);
/// What numbers allow.
pub(super) const PLAIN_ORDERED: Operators = operators(&[
    Operator::Plain,
    Operator::Eq,
    Operator::Lt,
    Operator::Lte,
    Operator::Gt,
    Operator::Gte,
]);
/// What custom fields allow. The organization defines their types, so every operator that some
/// type has is here, and Konnect refuses those that do not fit.
pub(super) const CUSTOM_FIELD: Operators = operators(&[
    Operator::Plain,
    Operator::Eq,
    Operator::Contains,
    Operator::Ocontains,
    Operator::Oeq,
    Operator::Neq,
    Operator::Lt,
    Operator::Lte,
    Operator::Gt,
    Operator::Gte,
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_keyed_filter_accepts_any_key_but_no_other_field() {
        let labels = Filter::keyed("labels", EQ);
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
        assert!(Filter::new("name", EQ).accepts("name"));
        assert!(!Filter::new("name", EQ).accepts("name.x"));
    }
}
