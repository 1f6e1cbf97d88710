//! The table of the facts: a line for each operation, an empty line, a line for each shape.

use std::sync::{LazyLock, OnceLock};

use memchr::memmem;
use serde_json::Value;

use crate::packed;

static PACKED: &[u8] = include_bytes!("schemas.gz");

static TABLE: LazyLock<Table> = LazyLock::new(Table::unpack);

struct Table {
    text: String,
    /// Where the lines of the operations end.
    operations: usize,
    shapes: Vec<Line>,
}

/// The line of a shape: where it is, and what it says once it was asked for.
struct Line {
    start: usize,
    end: usize,
    value: OnceLock<Value>,
}

/// Returns the lines of the operations.
pub(super) fn operations() -> std::str::Lines<'static> {
    TABLE.text[..TABLE.operations].lines()
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
        let operations = memmem::find(text.as_bytes(), b"\n\n").unwrap_or(text.len());
        let mut start = text.len().min(operations + 2);
        let mut shapes = Vec::new();
        let ends = memchr::memchr_iter(b'\n', &text.as_bytes()[start..]).map(|at| start + at);
        let ends: Vec<usize> = ends.chain([text.len()]).collect();
        for end in ends {
            shapes.push(Line {
                start,
                end,
                value: OnceLock::new(),
            });
            start = end + 1;
        }
        Self {
            text,
            operations,
            shapes,
        }
    }
}
