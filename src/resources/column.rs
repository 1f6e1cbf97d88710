//! Reads the notation of table columns: `HEADER=/pointer`, with alternatives and marks.

/// Holds one column of a table.
///
/// `HEADER=/a/b|/c`: the first pointer that yields a value fills the cell. A mark before the first
/// pointer says how to show it: `~` a time, `#` the number of elements of an array.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Column<'a> {
    pub(crate) header: &'a str,
    pub(crate) mark: Mark,
    pointers: &'a str,
}

/// Says how a cell is made of the value found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The value itself.
    Plain,
    /// A time: RFC 3339 text, or a number of Unix seconds.
    Time,
    /// The number of elements.
    Count,
}

impl<'a> Column<'a> {
    /// Reads a list of columns, separated by commas.
    pub(crate) fn list(text: &'a str) -> impl Iterator<Item = Column<'a>> {
        text.split(", ").filter_map(Column::parse)
    }

    /// A column of the user's own: a header, and one pointer.
    pub(crate) fn chosen(header: &'a str, pointer: &'a str) -> Self {
        Self {
            header,
            mark: Mark::Plain,
            pointers: pointer,
        }
    }

    fn parse(text: &'a str) -> Option<Self> {
        let (header, value) = text.split_once('=')?;
        let (mark, pointers) = match value.as_bytes().first() {
            Some(b'~') => (Mark::Time, &value[1..]),
            Some(b'#') => (Mark::Count, &value[1..]),
            _ => (Mark::Plain, value),
        };
        Some(Self {
            header,
            mark,
            pointers,
        })
    }

    /// The JSON pointers to try, in this order.
    pub(crate) fn pointers(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.pointers.split('|')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_marks_and_alternatives_are_told_apart() {
        let columns: Vec<_> = Column::list(
            "NAME=/name, SERVICE ID=/service/id|/id, CREATED=~/created_at, PORTALS=#/portals",
        )
        .collect();
        let seen: Vec<_> = columns
            .iter()
            .map(|column| {
                (
                    column.header,
                    column.mark,
                    column.pointers().collect::<Vec<_>>(),
                )
            })
            .collect();
        assert_eq!(
            seen,
            [
                ("NAME", Mark::Plain, vec!["/name"]),
                ("SERVICE ID", Mark::Plain, vec!["/service/id", "/id"]),
                ("CREATED", Mark::Time, vec!["/created_at"]),
                ("PORTALS", Mark::Count, vec!["/portals"]),
            ]
        );
    }

    #[test]
    fn no_text_means_no_columns() {
        assert_eq!(Column::list("").count(), 0);
    }
}
