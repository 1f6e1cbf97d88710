//! Where the items of a response are in its text.

/// Where a part of a text begins and ends, in bytes.
///
/// Half as large as a `Range`: an item can be as short as a digit and a comma. No response is so
/// long that its positions need more bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// Returns where `part`, a slice of `text`, is in it.
    fn of(text: &str, part: &str) -> Self {
        let start = part.as_ptr().addr() - text.as_ptr().addr();
        Self {
            start: start as u32,
            end: (start + part.len()) as u32,
        }
    }

    pub(crate) fn text<'a>(&self, whole: &'a str) -> &'a str {
        &whole[self.start as usize..self.end as usize]
    }
}

/// Where the items of a response are, and the keys that led to each of them.
#[derive(Debug, Default)]
pub(crate) struct Spans {
    /// For each item its keys, and after them the item.
    spans: Vec<Span>,
    keys: usize,
}

impl Spans {
    /// Returns no spans yet, of items that this many keys lead to.
    pub(crate) fn new(keys: usize) -> Self {
        Self {
            spans: Vec::new(),
            keys,
        }
    }

    /// Returns a text that consists of the keys of an item and of the item, and where they are.
    pub(crate) fn joined(keys: &[&str], item: &str) -> (String, Self) {
        let mut text = String::new();
        let mut spans = Self::new(keys.len());
        for part in keys.iter().copied().chain([item]) {
            let start = text.len() as u32;
            text.push_str(part);
            let end = text.len() as u32;
            spans.spans.push(Span { start, end });
        }
        (text, spans)
    }

    /// Adds an item. It and its keys are slices of `response`.
    pub(crate) fn push(&mut self, response: &str, keys: &[&str], item: &str) {
        for part in keys.iter().copied().chain([item]) {
            self.spans.push(Span::of(response, part));
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.spans.len() / self.stride()
    }

    /// Returns the spans of each item: its keys, and after them the item.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &[Span]> + Clone {
        self.spans.chunks_exact(self.stride())
    }

    /// Returns the spans of the items that are to be kept.
    pub(crate) fn filtered(&self, keeps: impl Fn(&[Span]) -> bool) -> Self {
        let kept = self.iter().filter(|spans| keeps(spans)).flatten();
        Self {
            spans: kept.copied().collect(),
            keys: self.keys,
        }
    }

    fn stride(&self) -> usize {
        self.keys + 1
    }
}
