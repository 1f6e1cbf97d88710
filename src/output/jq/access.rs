//! What paths such as `.a[0]` and `.[1:]` lead to, and how it is changed.

use std::rc::Rc;

use jaq_core::path::Opt;
use jaq_core::val::{Range, ValT, ValX};
use jaq_core::{Error, Exn, ValR};

use super::search::indices;
use super::text::{described, json_text};
use super::value::{Object, Val, member};

/// The largest index that an array is filled up to: 256 MiB.
const MAX_INDEX: usize = 1 << 24;

/// A stream of values from within a value.
type Values<T> = Box<dyn Iterator<Item = ValR<T, Val>>>;

impl ValT for Val {
    fn from_num(number: &str) -> ValR<Self> {
        Ok(match number.parse() {
            Ok(integer) => Self::Int(integer),
            Err(_) => Self::Decimal(Rc::new(number.to_owned().into())),
        })
    }

    fn from_map<I: IntoIterator<Item = (Self, Self)>>(members: I) -> ValR<Self> {
        let members = members.into_iter().map(|(name, value)| match name {
            Self::Str(name) => Ok((name, value)),
            other => Err(Error::str(format_args!(
                "Object keys must be strings, not {}",
                described(&other)
            ))),
        });
        Ok(Self::object(members.collect::<Result<Object, _>>()?))
    }

    fn key_values(self) -> Values<(Self, Self)> {
        match self {
            Self::Arr(list) => {
                let values = Rc::unwrap_or_clone(list).into_iter().enumerate();
                Box::new(values.map(|(index, value)| Ok((index.into(), value))))
            }
            Self::Obj(object) => {
                let members = Rc::unwrap_or_clone(object).into_iter();
                Box::new(members.map(|(name, value)| Ok((Self::Str(name), value))))
            }
            other => Box::new(std::iter::once(Err(no_iteration(&other)))),
        }
    }

    fn values(self) -> Values<Self> {
        match self {
            Self::Arr(list) => Box::new(Rc::unwrap_or_clone(list).into_iter().map(Ok)),
            Self::Obj(object) => Box::new(Rc::unwrap_or_clone(object).into_values().map(Ok)),
            other => Box::new(std::iter::once(Err(no_iteration(&other)))),
        }
    }

    fn index(self, index: &Self) -> ValR<Self> {
        Ok(match (&self, index) {
            (Self::Null, Self::Str(_) | Self::Null) => Self::Null,
            (Self::Null, index) if index.as_number().is_some() => Self::Null,
            (Self::Obj(object), Self::Str(name)) => {
                object.get(&**name).cloned().unwrap_or_default()
            }
            (Self::Arr(list), Self::Arr(_)) if !list.is_empty() => {
                return indices(&self, index);
            }
            (Self::Arr(list), index) if index.as_number().is_some() => {
                let position = position(index, list.len());
                let value = position.ok().and_then(|position| list.get(position));
                value.cloned().unwrap_or_default()
            }
            (Self::Null | Self::Arr(_) | Self::Str(_), Self::Obj(bounds)) => {
                let (start, end) = (member(bounds, "start"), member(bounds, "end"));
                return self.range(start..end);
            }
            _ => return Err(no_index(&self, index)),
        })
    }

    fn range(self, range: Range<&Self>) -> ValR<Self> {
        match &self {
            Self::Null => Ok(Self::Null),
            Self::Arr(list) => {
                let (start, end) = bounds(&range, list.len())?;
                Ok(list[start..end].iter().cloned().collect())
            }
            Self::Str(text) => {
                let characters = std::str::from_utf8(text).unwrap_or_default();
                let (start, end) = bounds(&range, characters.chars().count())?;
                let byte = |index| {
                    let character = characters.char_indices().nth(index);
                    character.map_or(text.len(), |(byte, _)| byte)
                };
                Ok(Self::Str(Rc::new(text.slice(byte(start)..byte(end)))))
            }
            _ => Err(no_index(&self, &Object::default().into())),
        }
    }

    fn map_values<'a, I: Iterator<Item = ValX<'a, Self>>>(
        self,
        opt: Opt,
        f: impl Fn(Self) -> I,
    ) -> ValX<'a, Self> {
        match self {
            Self::Arr(list) => {
                let list = Rc::unwrap_or_clone(list).into_iter();
                let list = list.filter_map(|value| f(value).next());
                Ok(Self::list(list.collect::<Result<_, _>>()?))
            }
            Self::Obj(object) => {
                let members = Rc::unwrap_or_clone(object).into_iter();
                let members = members.filter_map(|(name, value)| {
                    let value = f(value).next()?;
                    Some(value.map(|value| (name, value)))
                });
                Ok(Self::object(members.collect::<Result<_, Exn<_>>>()?))
            }
            other => opt.fail(other, |other| no_iteration(&other).into()),
        }
    }

    fn map_index<'a, I: Iterator<Item = ValX<'a, Self>>>(
        self,
        index: &Self,
        opt: Opt,
        f: impl Fn(Self) -> I,
    ) -> ValX<'a, Self> {
        match (self, index) {
            (Self::Null, Self::Str(_)) => Self::object(Object::default()).map_index(index, opt, f),
            (Self::Null, number) if number.as_number().is_some() => {
                Self::list(Vec::new()).map_index(index, opt, f)
            }
            (Self::Obj(object), Self::Str(name)) => {
                let mut object = Rc::unwrap_or_clone(object);
                let place = object.get_mut(&**name);
                let value = place.map(std::mem::take).unwrap_or_default();
                match f(value).next().transpose()? {
                    Some(value) => _ = object.insert(Rc::clone(name), value),
                    None => _ = object.shift_remove(&**name),
                }
                Ok(Self::object(object))
            }
            (Self::Arr(list), number) if number.as_number().is_some() => {
                match position(number, list.len()) {
                    Ok(position) => map_element(list, position, f),
                    Err(error) => opt.fail(Self::Arr(list), |_| error.into()),
                }
            }
            (value @ (Self::Null | Self::Arr(_)), Self::Obj(range)) => {
                let (start, end) = (member(range, "start"), member(range, "end"));
                value.map_range(start..end, opt, f)
            }
            (value, index) => opt.fail(value, |value| no_index(&value, index).into()),
        }
    }

    fn map_range<'a, I: Iterator<Item = ValX<'a, Self>>>(
        self,
        range: Range<&Self>,
        opt: Opt,
        f: impl Fn(Self) -> I,
    ) -> ValX<'a, Self> {
        let (part, mut list) = match self {
            Self::Null => (Self::Null, Vec::new()),
            Self::Arr(ref list) => (self.clone().range(range.clone())?, list.to_vec()),
            other => {
                return opt.fail(other, |other| {
                    Error::str(format_args!(
                        "Cannot update field at object index of {}",
                        other.kind()
                    ))
                    .into()
                });
            }
        };
        let (start, end) = bounds(&range, list.len())?;
        let replacement = match f(part).next().transpose()? {
            None => Vec::new(),
            Some(Self::Arr(replacement)) => Rc::unwrap_or_clone(replacement),
            Some(_) => {
                let reason = "A slice of an array can only be assigned another array";
                return Err(Error::str(reason).into());
            }
        };
        list.splice(start..end, replacement);
        Ok(Self::list(list))
    }

    fn as_bool(&self) -> bool {
        !matches!(self, Self::Null | Self::Bool(false))
    }

    fn into_string(self) -> Self {
        match self {
            Self::Str(_) => self,
            other => json_text(&other).into(),
        }
    }
}

impl From<Object> for Val {
    fn from(object: Object) -> Self {
        Self::object(object)
    }
}

/// Changes an element of a list; the list is filled up to it.
fn map_element<'a, I: Iterator<Item = ValX<'a, Val>>>(
    list: Rc<Vec<Val>>,
    position: usize,
    f: impl Fn(Val) -> I,
) -> ValX<'a, Val> {
    let mut list = Rc::unwrap_or_clone(list);
    let value = list.get_mut(position).map(std::mem::take);
    match f(value.unwrap_or_default()).next().transpose()? {
        Some(_) if position > MAX_INDEX => return Err(Error::str("Array index too large").into()),
        Some(value) => {
            if position >= list.len() {
                list.resize(position + 1, Val::Null);
            }
            list[position] = value;
        }
        None if position < list.len() => _ = list.remove(position),
        None => {}
    }
    Ok(Val::list(list))
}

/// Returns which element an index means; a negative one counts from the end.
pub(super) fn position(index: &Val, len: usize) -> ValR<usize, Val> {
    let index = index.as_number().unwrap_or_default().floor();
    let index = if index < 0.0 {
        index + len as f64
    } else {
        index
    };
    if index < 0.0 || index.is_nan() {
        return Err(Error::str("Out of bounds negative array index"));
    }
    // Saturates.
    Ok(index as usize)
}

/// Returns where a range starts and ends, within `len` elements.
pub(super) fn bounds(range: &Range<&Val>, len: usize) -> ValR<(usize, usize), Val> {
    let start = bound(range.start, len, 0.0)?.floor() as usize;
    let end = bound(range.end, len, len as f64)?.ceil() as usize;
    Ok((start.min(end), end))
}

fn bound(bound: Option<&Val>, len: usize, default: f64) -> ValR<f64, Val> {
    let bound = match bound {
        None | Some(Val::Null) => default,
        Some(value) => value
            .as_number()
            .ok_or_else(|| Error::str("Start and end indices of an array slice must be numbers"))?,
    };
    let len = len as f64;
    let bound = if bound.is_nan() { default } else { bound };
    let bound = if bound < 0.0 { bound + len } else { bound };
    Ok(bound.clamp(0.0, len))
}

fn no_iteration(value: &Val) -> Error<Val> {
    Error::str(format_args!("Cannot iterate over {}", described(value)))
}

fn no_index(value: &Val, index: &Val) -> Error<Val> {
    let kind = value.kind();
    match index {
        Val::Str(name) => {
            let name = String::from_utf8_lossy(name);
            Error::str(format_args!("Cannot index {kind} with \"{name}\""))
        }
        other => Error::str(format_args!("Cannot index {kind} with {}", other.kind())),
    }
}
