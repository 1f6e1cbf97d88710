//! What values contain, and where.

use jaq_core::{Error, ValR};
use memchr::memmem;

use super::text::described;
use super::value::Val;

/// Returns the length of a text, a list or an object, and the absolute value of a number.
pub(super) fn length(value: &Val) -> ValR<Val> {
    Ok(match value {
        Val::Null => Val::Int(0),
        Val::Bool(_) => {
            let value = described(value);
            return Err(Error::str(format_args!("{value} has no length")));
        }
        Val::Int(number) => number
            .checked_abs()
            .map_or(Val::Float(-(*number as f64)), Val::Int),
        Val::Float(_) | Val::Decimal(_) => value.as_number().unwrap_or_default().abs().into(),
        Val::Str(text) => Val::from(characters(text)),
        Val::Arr(list) => list.len().into(),
        Val::Obj(object) => object.len().into(),
    })
}

/// Returns how many characters a text has.
fn characters(text: &[u8]) -> usize {
    // Every byte but the continuation bytes of UTF-8.
    text.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

/// Returns whether an object has a member of this name, or a list an element at this index.
pub(super) fn has(value: &Val, key: &Val) -> ValR<Val> {
    match (value, key) {
        (Val::Obj(object), Val::Str(name)) => Ok(object.contains_key(&**name).into()),
        (Val::Arr(list), index) if index.as_number().is_some() => {
            let index = index.as_number().unwrap_or_default();
            Ok((index >= 0.0 && index < list.len() as f64).into())
        }
        _ => Err(Error::str(format_args!(
            "Cannot check whether {} has a {} key",
            value.kind(),
            key.kind()
        ))),
    }
}

/// Returns whether a value contains another: a part of a text, or all elements and members.
pub(super) fn contains(value: &Val, other: &Val) -> ValR<bool, Val> {
    match (value, other) {
        (Val::Str(text), Val::Str(part)) => Ok(memmem::find(text, part).is_some()),
        (Val::Obj(object), Val::Obj(others)) => {
            for (name, other) in others.iter() {
                match object.get(&**name) {
                    Some(value) if contains(value, other)? => {}
                    _ => return Ok(false),
                }
            }
            Ok(true)
        }
        (Val::Arr(list), Val::Arr(others)) => {
            let has = |other: &Val| list.iter().any(|value| contains(value, other) == Ok(true));
            Ok(others.iter().all(has))
        }
        _ if value.kind() == other.kind() => Ok(value == other),
        _ => Err(Error::str(format_args!(
            "{} and {} cannot have their containment checked",
            described(value),
            described(other)
        ))),
    }
}

/// Returns where a part occurs in a text or a list, or a value in a list.
pub(super) fn indices(value: &Val, part: &Val) -> ValR<Val> {
    match (value, part) {
        (Val::Null, _) => Ok(Val::Null),
        (Val::Str(text), Val::Str(part)) => Ok(text_indices(text, part)),
        (Val::Arr(list), Val::Arr(part)) => {
            let found = list.windows(part.len().max(1)).enumerate();
            let found = found.filter(|(_, window)| !part.is_empty() && *window == part.as_slice());
            Ok(found.map(|(index, _)| Val::from(index)).collect())
        }
        (Val::Arr(list), value) => {
            let found = list.iter().enumerate().filter(|(_, found)| *found == value);
            Ok(found.map(|(index, _)| Val::from(index)).collect())
        }
        _ => Err(Error::str(format_args!(
            "Cannot determine indices of {} in {}",
            part.kind(),
            value.kind()
        ))),
    }
}

/// Returns the characters at which a part begins, also where it overlaps itself.
fn text_indices(text: &[u8], part: &[u8]) -> Val {
    let mut found = Vec::new();
    let (mut byte, mut character) = (0, 0);
    while let Some(distance) = memmem::find(&text[byte..], part) {
        if part.is_empty() {
            break;
        }
        character += characters(&text[byte..byte + distance]);
        found.push(Val::from(character));
        byte += distance + 1;
        // The first byte of a character was passed.
        character += 1;
    }
    Val::list(found)
}

/// Returns the index of a value in a sorted list, or `-1 - index` of where it belongs.
pub(super) fn binary_search(list: &Val, value: &Val) -> ValR<Val> {
    let Val::Arr(list) = list else {
        let list = described(list);
        return Err(Error::str(format_args!("{list} cannot be searched from")));
    };
    Ok(match list.binary_search(value) {
        Ok(index) => Val::from(index),
        Err(index) => Val::Int(-1 - index as isize),
    })
}
