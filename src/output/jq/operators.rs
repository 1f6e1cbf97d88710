//! What `+`, `-`, `*`, `/` and `%` do with two values.

use std::collections::BTreeSet;
use std::ops::{Add, Div, Mul, Neg, Rem, Sub};
use std::rc::Rc;

use jaq_core::{Error, ValR};

use super::text::described;
use super::value::{Object, Val};

/// The length of the longest string that a multiplication makes, in bytes.
const MAX_REPEATED: usize = 64 << 20;

const ZERO: &str = "because the divisor is zero";

/// Returns the error of an operation that two values do not have.
fn refused(left: &Val, right: &Val, what: &str) -> Error<Val> {
    let (left, right) = (described(left), described(right));
    Error::str(format_args!("{left} and {right} cannot be {what}"))
}

/// Returns the result for two numbers, exact for integers unless it is too large.
fn calculated(
    left: &Val,
    right: &Val,
    exact: fn(isize, isize) -> Option<isize>,
    rounded: fn(f64, f64) -> f64,
) -> Option<Val> {
    if let (Val::Int(left), Val::Int(right)) = (left, right)
        && let Some(result) = exact(*left, *right)
    {
        return Some(Val::Int(result));
    }
    Some(rounded(left.as_number()?, right.as_number()?).into())
}

impl Add for Val {
    type Output = ValR<Self>;
    fn add(self, other: Self) -> ValR<Self> {
        match (self, other) {
            (Self::Null, value) | (value, Self::Null) => Ok(value),
            (Self::Str(left), Self::Str(right)) => {
                // Without a copy where nothing else refers to the left one, as in `reduce`.
                let left = Rc::unwrap_or_clone(left);
                let mut text = left.try_into_mut().unwrap_or_else(|left| (&*left).into());
                text.extend_from_slice(&right);
                Ok(Self::Str(Rc::new(text.freeze())))
            }
            (Self::Arr(mut left), Self::Arr(right)) => {
                Rc::make_mut(&mut left).extend(right.iter().cloned());
                Ok(Self::Arr(left))
            }
            (Self::Obj(mut left), Self::Obj(right)) => {
                let members = right.iter();
                let members = members.map(|(name, value)| (Rc::clone(name), value.clone()));
                Rc::make_mut(&mut left).extend(members);
                Ok(Self::Obj(left))
            }
            (left, right) => calculated(&left, &right, isize::checked_add, f64::add)
                .ok_or_else(|| refused(&left, &right, "added")),
        }
    }
}

impl Sub for Val {
    type Output = ValR<Self>;
    fn sub(self, other: Self) -> ValR<Self> {
        match (self, other) {
            (Self::Arr(mut left), Self::Arr(right)) => {
                let removed: BTreeSet<&Val> = right.iter().collect();
                Rc::make_mut(&mut left).retain(|value| !removed.contains(value));
                Ok(Self::Arr(left))
            }
            (left, right) => calculated(&left, &right, isize::checked_sub, f64::sub)
                .ok_or_else(|| refused(&left, &right, "subtracted")),
        }
    }
}

impl Mul for Val {
    type Output = ValR<Self>;
    fn mul(self, other: Self) -> ValR<Self> {
        match (self, other) {
            (Self::Obj(mut left), Self::Obj(right)) => {
                merge(&mut left, &right);
                Ok(Self::Obj(left))
            }
            (Self::Str(text), times) | (times, Self::Str(text)) if times.as_number().is_some() => {
                repeated(&text, times.as_number().unwrap_or_default())
            }
            (left, right) => calculated(&left, &right, isize::checked_mul, f64::mul)
                .ok_or_else(|| refused(&left, &right, "multiplied")),
        }
    }
}

/// Puts the members of an object into another; objects with the same name are merged as well.
fn merge(left: &mut Rc<Object>, right: &Object) {
    let left = Rc::make_mut(left);
    for (name, value) in right {
        match (left.get_mut(&**name), value) {
            (Some(Val::Obj(below)), Val::Obj(value)) => merge(below, value),
            (Some(below), value) => *below = value.clone(),
            (None, value) => _ = left.insert(Rc::clone(name), value.clone()),
        }
    }
}

/// Returns a text several times in a row; null if that is less than zero times.
fn repeated(text: &[u8], times: f64) -> ValR<Val> {
    if times.is_nan() || times < 0.0 {
        return Ok(Val::Null);
    }
    // Saturates.
    let times = times as usize;
    if text.len().saturating_mul(times) > MAX_REPEATED {
        return Err(Error::str("the repeated string is too long"));
    }
    Ok(Val::text(text.repeat(times)))
}

impl Div for Val {
    type Output = ValR<Self>;
    fn div(self, other: Self) -> ValR<Self> {
        if let (Self::Str(text), Self::Str(separator)) = (&self, &other) {
            return Ok(split(text, separator));
        }
        match (self.as_number(), other.as_number()) {
            (Some(_), Some(0.0)) => Err(refused(&self, &other, &format!("divided {ZERO}"))),
            (Some(left), Some(right)) => Ok((left / right).into()),
            _ => Err(refused(&self, &other, "divided")),
        }
    }
}

impl Rem for Val {
    type Output = ValR<Self>;
    fn rem(self, other: Self) -> ValR<Self> {
        match (self.as_number(), other.as_number()) {
            (Some(left), Some(right)) => {
                let zero = format!("divided (remainder) {ZERO}");
                remainder(left, right).ok_or_else(|| refused(&self, &other, &zero))
            }
            _ => Err(refused(&self, &other, "divided")),
        }
    }
}

/// Returns what is left of a division of the integer parts, with the sign of `left`; `None` for a
/// division by zero.
fn remainder(left: f64, right: f64) -> Option<Val> {
    if left.is_nan() || right.is_nan() {
        return Some(Val::Float(f64::NAN));
    }
    // Both saturate.
    let (left, right) = (left as i64, right as i64);
    let rest = left.unsigned_abs().checked_rem(right.unsigned_abs())?;
    let rest = Val::from(rest as f64);
    match rest {
        Val::Int(rest) if left < 0 => Some(Val::Int(-rest)),
        rest => Some(rest),
    }
}

impl Neg for Val {
    type Output = ValR<Self>;
    fn neg(self) -> ValR<Self> {
        match self {
            Self::Int(number) if number != 0 && number != isize::MIN => Ok(Self::Int(-number)),
            value => match value.as_number() {
                Some(number) => Ok((-number).into()),
                None => Err(Error::str(format_args!(
                    "{} cannot be negated",
                    described(&value)
                ))),
            },
        }
    }
}

/// Splits a text; an empty separator splits it into its characters.
fn split(text: &bytes::Bytes, separator: &[u8]) -> Val {
    let part = |part: &[u8]| Val::Str(Rc::new(text.slice_ref(part)));
    if text.is_empty() {
        return Val::list(Vec::new());
    }
    if separator.is_empty() {
        let text = std::str::from_utf8(text).unwrap_or_default();
        let ends = text
            .char_indices()
            .map(|(start, c)| (start, start + c.len_utf8()));
        return ends
            .map(|(start, end)| part(&text.as_bytes()[start..end]))
            .collect();
    }
    let mut parts = Vec::new();
    let mut start = 0;
    for found in memchr::memmem::find_iter(text, separator) {
        parts.push(part(&text[start..found]));
        start = found + separator.len();
    }
    parts.push(part(&text[start..]));
    Val::list(parts)
}
