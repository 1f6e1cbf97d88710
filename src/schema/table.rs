//! The table of the facts: a line for each operation, an empty line, a line for each shape.

use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use serde_json::Value;

use crate::packed;

static PACKED: &[u8] = include_bytes!("schemas.gz");

static TABLE: LazyLock<Table> = LazyLock::new(Table::unpack);

struct Table {
    text: String,
    /// Where the lines of the operations are.
    operations: Vec<Range<usize>>,
    shapes: Vec<Line>,
}

/// The line of a shape: where it is, and what it says once it was asked for.
struct Line {
    start: usize,
    end: usize,
    value: OnceLock<Value>,
}

/// Returns the lines of the operations.
pub(super) fn operations() -> impl Iterator<Item = &'static str> {
    TABLE
        .operations
        .iter()
        .map(|line| &TABLE.text[line.clone()])
}

/// Returns the rules of the shape with a number.
pub(super) fn shape(number: usize) -> &'static Value {
    let line = &TABLE.shapes[number];
    line.value
        .get_or_init(|| parsed(&TABLE.text[line.start..line.end]))
}

/// Returns what a line says.
pub(super) fn parsed(line: &str) -> Value {
    serde_json::from_str(line).expect("a line of the table is JSON")
}

/// Returns how many shapes have a number.
#[cfg(test)]
pub(super) fn len() -> usize {
    TABLE.shapes.len()
}

/// Returns the whole table.
#[cfg(test)]
pub(crate) fn text() -> &'static str {
    &TABLE.text
}

impl Table {
    fn unpack() -> Self {
        let text = packed::unpack(PACKED);
        let mut lines = lines(&text);
        let operations = lines.by_ref().take_while(|line| !line.is_empty()).collect();
        let shapes = lines.map(|Range { start, end }| Line {
            start,
            end,
            value: OnceLock::new(),
        });
        Self {
            operations,
            shapes: shapes.collect(),
            text,
        }
    }
}

/// Returns where the lines of a text are.
fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    let ends = memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]);
    ends.map(move |end| {
        let line = start..end;
        start = end + 1;
        line
    })
}
