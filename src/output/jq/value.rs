//! The values that expressions work with: those of JSON.
//!
//! jaq has values of its own, which differ from those of jq in what users meet every day: they
//! refuse to update what is not there yet, as in `.labels.env = "prod"`, and tell `1` from `1.0`.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::rc::Rc;

use bytes::Bytes;
use foldhash::fast::RandomState;
use indexmap::IndexMap;

use super::number;
use crate::sort::sort_by;

/// The text of a string, of a name, or of a number that is kept as it was sent: UTF-8.
pub(super) type Text = Rc<Bytes>;

/// The members of an object, in their order.
pub(super) type Object = IndexMap<Text, Val, RandomState>;

/// Returns the member of an object with this name.
pub(super) fn member<'a>(object: &'a Object, name: &'static str) -> Option<&'a Val> {
    object.get(&Bytes::from_static(name.as_bytes()))
}

/// A value of JSON.
#[derive(Clone, Debug, Default)]
pub(super) enum Val {
    #[default]
    Null,
    Bool(bool),
    /// A number without fraction.
    Int(isize),
    /// A number that is no `Int`.
    Float(f64),
    /// A number that is kept with all its digits until an expression calculates with it.
    Decimal(Text),
    Str(Text),
    Arr(Rc<Vec<Val>>),
    Obj(Rc<Object>),
}

impl Val {
    /// Returns the value of a text; what is not UTF-8 becomes U+FFFD.
    pub(super) fn text(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        if let Cow::Owned(text) = String::from_utf8_lossy(&bytes) {
            return text.into();
        }
        Self::Str(Rc::new(bytes))
    }

    pub(super) fn list(list: Vec<Self>) -> Self {
        Self::Arr(Rc::new(list))
    }

    pub(super) fn object(object: Object) -> Self {
        Self::Obj(Rc::new(object))
    }

    /// Returns the name of the type, as jq has it.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Int(_) | Self::Float(_) | Self::Decimal(_) => "number",
            Self::Str(_) => "string",
            Self::Arr(_) => "array",
            Self::Obj(_) => "object",
        }
    }

    /// Returns a number as floating-point number; `None` for another value.
    pub(super) fn as_number(&self) -> Option<f64> {
        match self {
            Self::Int(number) => Some(*number as f64),
            Self::Float(number) => Some(*number),
            Self::Decimal(text) => Some(number::parsed(text)),
            _ => None,
        }
    }

    /// Returns all digits of a number; `None` for one that was rounded, and for another value.
    fn exact(&self) -> Option<String> {
        match self {
            Self::Int(number) => Some(number.to_string()),
            Self::Decimal(text) => Some(String::from_utf8_lossy(text).into_owned()),
            _ => None,
        }
    }

    /// Returns the rank of the type in the order of values.
    fn rank(&self) -> u8 {
        match self {
            Self::Null => 0,
            Self::Bool(false) => 1,
            Self::Bool(true) => 2,
            Self::Int(_) | Self::Float(_) | Self::Decimal(_) => 3,
            Self::Str(_) => 4,
            Self::Arr(_) => 5,
            Self::Obj(_) => 6,
        }
    }
}

impl From<bool> for Val {
    fn from(bool: bool) -> Self {
        Self::Bool(bool)
    }
}

impl From<isize> for Val {
    fn from(number: isize) -> Self {
        Self::Int(number)
    }
}

impl From<usize> for Val {
    fn from(number: usize) -> Self {
        isize::try_from(number).map_or(Self::Float(number as f64), Self::Int)
    }
}

impl From<f64> for Val {
    fn from(number: f64) -> Self {
        number::integer(number).map_or(Self::Float(number), Self::Int)
    }
}

impl From<String> for Val {
    fn from(text: String) -> Self {
        Self::Str(Rc::new(text.into()))
    }
}

impl From<&str> for Val {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A range as an element of a path: `{"start": 1, "end": null}`.
impl From<jaq_core::val::Range<Val>> for Val {
    fn from(range: jaq_core::val::Range<Val>) -> Self {
        let bounds = [("start", range.start), ("end", range.end)];
        let members = bounds.map(|(name, bound)| {
            let name = Rc::new(Bytes::from_static(name.as_bytes()));
            (name, bound.unwrap_or_default())
        });
        Self::object(members.into_iter().collect())
    }
}

impl FromIterator<Self> for Val {
    fn from_iter<T: IntoIterator<Item = Self>>(values: T) -> Self {
        Self::list(values.into_iter().collect())
    }
}

impl PartialEq for Val {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Str(left), Self::Str(right)) => left == right,
            (Self::Obj(left), Self::Obj(right)) => left == right,
            _ => self.cmp(other) == Ordering::Equal,
        }
    }
}

impl Eq for Val {}

impl PartialOrd for Val {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Val {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Int(left), Self::Int(right)) => left.cmp(right),
            (Self::Str(left), Self::Str(right)) => left.cmp(right),
            (Self::Arr(left), Self::Arr(right)) => left.cmp(right),
            (Self::Obj(left), Self::Obj(right)) => compare_objects(left, right),
            (left, right) if left.rank() == 3 && right.rank() == 3 => compare_numbers(left, right),
            (left, right) => left.rank().cmp(&right.rank()),
        }
    }
}

/// Compares two numbers. As in jq, NaN is less than any.
fn compare_numbers(left: &Val, right: &Val) -> Ordering {
    let (left_number, right_number) = (left.as_number(), right.as_number());
    if left_number.is_some_and(f64::is_nan) {
        return Ordering::Less;
    }
    match left_number.partial_cmp(&right_number) {
        None => Ordering::Greater,
        // Rounded, they are the same.
        Some(Ordering::Equal) => match (left.exact(), right.exact()) {
            (Some(left), Some(right)) => number::compare_decimals(&left, &right),
            _ => Ordering::Equal,
        },
        Some(ordering) => ordering,
    }
}

/// Compares the sorted names first, then the values in the order of the names.
fn compare_objects(left: &Object, right: &Object) -> Ordering {
    let mut left: Vec<_> = left.iter().collect();
    let mut right: Vec<_> = right.iter().collect();
    sort_by(&mut left, |(one, _), (other, _)| one.cmp(other));
    sort_by(&mut right, |(one, _), (other, _)| one.cmp(other));
    let left_names = left.iter().map(|(name, _)| name);
    let right_names = right.iter().map(|(name, _)| name);
    let left_values = left.iter().map(|(_, value)| value);
    let right_values = right.iter().map(|(_, value)| value);
    left_names
        .cmp(right_names)
        .then_with(|| left_values.cmp(right_values))
}
