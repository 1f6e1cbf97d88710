//! Where the items of a response are in its text.

use std::slice::ChunksExact;

use crate::json_text::{Elements, elements};

/// Where a part of a text begins and ends, in bytes.
///
/// Half as large as a `Range`. No response is so long that its positions need more bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// Returns where `part`, a slice of `text`, is in it.
    pub(crate) fn of(text: &str, part: &str) -> Self {
        let start = part.as_ptr().addr() - text.as_ptr().addr();
        Self {
            start: start as u32,
            end: (start + part.len()) as u32,
        }
    }

    /// Returns the byte of the text at which it begins.
    pub(crate) fn start(&self) -> usize {
        self.start as usize
    }

    pub(crate) fn text<'a>(&self, whole: &'a str) -> &'a str {
        &whole[self.start as usize..self.end as usize]
    }
}

/// Where the items of a response are, and the keys that led to each of them.
#[derive(Debug)]
pub(crate) enum Spans {
    /// The elements of an array, which is read again whenever they are needed: a position can take
    /// several times the memory of an item.
    Array { array: Span, len: usize },
    /// For each item its keys, as many as `keys` says, and after them the item.
    Each { keys: usize, spans: Vec<Span> },
}

impl Spans {
    /// Returns where the elements of `array`, a slice of `response`, are.
    pub(crate) fn of_array(response: &str, array: &str) -> Self {
        Self::Array {
            array: Span::of(response, array),
            len: elements(array).count(),
        }
    }

    /// Returns a text that consists of the keys of an item and of the item, and where they are.
    pub(crate) fn joined(keys: &[&str], item: &str) -> (String, Self) {
        let parts = [keys, &[item]].concat();
        let text = parts.concat();
        let mut spans = Vec::new();
        let mut start = 0;
        for part in parts {
            let end = start + part.len() as u32;
            spans.push(Span { start, end });
            start = end;
        }
        let keys = keys.len();
        (text, Self::Each { keys, spans })
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Array { len, .. } => *len,
            Self::Each { keys, spans } => spans.len() / (keys + 1),
        }
    }

    /// Returns the items of `response`.
    pub(crate) fn iter<'a>(&'a self, response: &'a str) -> Placed<'a> {
        match self {
            Self::Array { array, .. } => Placed::Array(elements(array.text(response))),
            Self::Each { keys, spans } => Placed::Each {
                response,
                items: spans.chunks_exact(keys + 1),
            },
        }
    }

    /// Returns where the items of `response` are that are to be kept.
    pub(crate) fn filtered(&self, response: &str, keeps: impl Fn(&str, &[Span]) -> bool) -> Self {
        let mut kept = Vec::new();
        for (item, keys) in self.iter(response) {
            if keeps(item, keys) {
                kept.extend(keys);
                kept.push(Span::of(response, item));
            }
        }
        let keys = match self {
            Self::Array { .. } => 0,
            Self::Each { keys, .. } => *keys,
        };
        Self::Each { keys, spans: kept }
    }
}

/// The JSON of items, and where the keys of each of them are.
#[derive(Clone)]
pub(crate) enum Placed<'a> {
    Array(Elements<'a>),
    Each {
        response: &'a str,
        items: ChunksExact<'a, Span>,
    },
}

impl<'a> Iterator for Placed<'a> {
    type Item = (&'a str, &'a [Span]);

    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::Array(elements) => Some((elements.next()?, &[])),
            Self::Each { response, items } => {
                let (item, keys) = items.next()?.split_last()?;
                Some((item.text(response), keys))
            }
        }
    }
}
