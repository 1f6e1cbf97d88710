//! The cells of the first rows of a table, kept from the measuring of its columns to the writing.

/// How much text is kept, and of how many cells: those of ten thousand rows. The cells of further
/// rows are made a second time, because they could take several times the memory of what was
/// received.
const MAX_TEXT_LEN: usize = 2 << 20;
pub(super) const MAX_CELLS: usize = 100_000;

/// Cells, one after the other in one text.
#[derive(Debug)]
pub(super) struct FirstCells {
    text: String,
    /// Where each cell ends.
    ends: Vec<u32>,
    columns: usize,
    is_full: bool,
}

impl FirstCells {
    pub(super) fn new(columns: usize) -> Self {
        Self {
            text: String::new(),
            ends: Vec::new(),
            columns,
            is_full: false,
        }
    }

    /// Returns the cells of a table that keeps none.
    pub(super) fn none(columns: usize) -> Self {
        Self {
            is_full: true,
            ..Self::new(columns)
        }
    }

    /// Adds the next cell, unless there is no room for it, nor for any further one.
    pub(super) fn push(&mut self, cell: &str) {
        let len = self.text.len() + cell.len();
        self.is_full |= len > MAX_TEXT_LEN || self.ends.len() >= MAX_CELLS;
        if !self.is_full {
            self.text.push_str(cell);
            self.ends.push(len as u32);
        }
    }

    /// Returns whether no cell was left out.
    pub(super) fn are_all(&self) -> bool {
        !self.is_full
    }

    /// Returns the cells of each row that is complete.
    pub(super) fn rows(&self) -> impl ExactSizeIterator<Item = impl Iterator<Item = &str>> {
        let mut start = 0;
        // A table without columns has no cells either, and no chunk may be empty.
        self.ends
            .chunks_exact(self.columns.max(1))
            .map(move |ends| {
                let begin = std::mem::replace(&mut start, ends[ends.len() - 1] as usize);
                let begins = std::iter::once(begin).chain(ends.iter().map(|end| *end as usize));
                let cells = begins.zip(ends);
                cells.map(|(begin, end)| &self.text[begin..*end as usize])
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(cells: &FirstCells) -> Vec<Vec<&str>> {
        cells.rows().map(Iterator::collect).collect()
    }

    #[test]
    fn rows_are_those_that_were_pushed() {
        let mut cells = FirstCells::new(2);
        assert!(rows(&cells).is_empty());
        for cell in ["a", "", "日本", "b", "c"] {
            cells.push(cell);
        }
        assert_eq!(rows(&cells), [["a", ""], ["日本", "b"]]);
        assert!(cells.are_all());
        assert!(rows(&FirstCells::new(0)).is_empty());
    }

    #[test]
    fn what_is_kept_is_bounded() {
        let mut cells = FirstCells::new(2);
        let long = "a".repeat(MAX_TEXT_LEN);
        for cell in ["a", "b", "c", &long, "d", "e"] {
            cells.push(cell);
        }
        assert_eq!(rows(&cells), [["a", "b"]]);
        assert!(!cells.are_all());
        let mut cells = FirstCells::new(1);
        for _ in 0..=MAX_CELLS {
            cells.push("");
        }
        assert_eq!(cells.rows().len(), MAX_CELLS);
    }
}
