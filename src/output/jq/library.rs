//! What the standard library of jaq needs to know of values.

use std::rc::Rc;

use bytes::Bytes;
use jaq_std::ValT;

use super::value::Val;

impl ValT for Val {
    fn into_seq<S: FromIterator<Self>>(self) -> Result<S, Self> {
        match self {
            Self::Arr(list) => Ok(Rc::unwrap_or_clone(list).into_iter().collect()),
            other => Err(other),
        }
    }

    fn is_int(&self) -> bool {
        matches!(self, Self::Int(_))
    }

    fn as_isize(&self) -> Option<isize> {
        match self {
            Self::Int(number) => Some(*number),
            _ => None,
        }
    }

    fn as_f64(&self) -> Option<f64> {
        self.as_number()
    }

    fn is_utf8_str(&self) -> bool {
        matches!(self, Self::Str(_))
    }

    fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Str(text) => Some(text),
            _ => None,
        }
    }

    fn as_sub_str(&self, part: &[u8]) -> Self {
        match self {
            Self::Str(text) => Self::Str(Rc::new(text.slice_ref(part))),
            other => other.clone(),
        }
    }

    fn from_utf8_bytes(bytes: impl AsRef<[u8]> + Send + 'static) -> Self {
        Self::text(Bytes::from_owner(bytes))
    }
}
