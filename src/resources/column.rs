//! The columns of tables, and those that many resources share.

use crate::item::Item;

/// A column of a table.
///
/// Header and pointers are one text: each pointer into the program's image is relocated when the
/// program starts, and with one instead of three per column `kongctl version` takes 2 % fewer
/// instructions. The marks in a pointer, `^` and `@`, are text for the same reason; `item.rs`
/// explains them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Column<'a> {
    /// The header, the JSON pointer to the value, and the one to try where there is no value: or
    /// instead of that, the beginning that all values of a constant have. After them, a reference
    /// has the header for names and the resource, each behind a [`MARK`].
    text: &'a str,
    // Not `usize`: the definitions have 1,100 columns.
    header_len: u32,
    pointer_len: u32,
    pub(crate) kind: CellKind,
}

/// How a cell is made of the value that a column finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CellKind {
    /// The value itself.
    Value,
    /// A time: RFC 3339 text, or a number of Unix seconds.
    Time,
    /// The number of elements.
    Count,
    /// One of few words, which all begin like the column: `CLUSTER_TYPE_SERVERLESS`.
    Constant,
    /// Whether this is the one: `*`, or nothing.
    Mark,
    /// A place on this machine, such as `/home/ada/config.yaml:3:5`.
    Place,
    /// The IDs of items of another resource, whose names a wide table shows instead.
    Reference,
    /// The names of the items that a reference means.
    Name,
}

/// What separates the parts of a reference that are not pointers.
const MARK: char = '=';

/// Creates a column that shows the value at a pointer, or else at a second one. Without a pointer
/// it shows the item itself.
macro_rules! column {
    ($header:literal) => {
        $crate::resources::column::column!($header, "")
    };
    ($header:literal, $pointer:literal $(, $fallback:literal)?) => {
        $crate::resources::column::Column::new(
            concat!($header, $pointer $(, $fallback)?),
            $header.len(),
            $pointer.len(),
            $crate::resources::column::CellKind::Value,
        )
    };
}

/// Creates a column that shows the time at a pointer, or else at a second one.
macro_rules! time {
    ($header:literal, $pointer:literal $(, $fallback:literal)?) => {
        $crate::resources::column::column!($header, $pointer $(, $fallback)?)
            .of_kind($crate::resources::column::CellKind::Time)
    };
}

/// Creates a column that shows how many elements the array at a pointer has.
macro_rules! count {
    ($header:literal, $pointer:literal) => {
        $crate::resources::column::column!($header, $pointer)
            .of_kind($crate::resources::column::CellKind::Count)
    };
}

/// Creates a column that shows one of few words. People are spared the beginning that all share.
macro_rules! constant {
    ($header:literal, $prefix:literal, $pointer:literal) => {
        $crate::resources::column::column!($header, $pointer, $prefix)
            .of_kind($crate::resources::column::CellKind::Constant)
    };
}

/// Creates a column that shows the path, or other place, at a pointer.
macro_rules! place {
    ($header:literal, $pointer:literal) => {
        $crate::resources::column::column!($header, $pointer)
            .of_kind($crate::resources::column::CellKind::Place)
    };
}

/// Creates a column that shows the IDs at a pointer, or else at a second one, which are those of
/// another resource. A wide table has their names under a header of its own.
macro_rules! reference {
    ($header:literal, $pointer:literal $(, $fallback:literal)?; $names:literal, $resource:literal) => {
        $crate::resources::column::Column::new(
            concat!($header, $pointer $(, $fallback)?, "=", $names, "=", $resource),
            $header.len(),
            $pointer.len(),
            $crate::resources::column::CellKind::Reference,
        )
    };
}

/// Creates a column that marks the items with `true` at a pointer.
macro_rules! mark {
    ($header:literal, $pointer:literal) => {
        $crate::resources::column::column!($header, $pointer)
            .of_kind($crate::resources::column::CellKind::Mark)
    };
}

pub(crate) use {column, constant, count, mark, place, reference, time};

impl<'a> Column<'a> {
    /// Creates a column of a text that begins with the header and a pointer of these lengths; what
    /// is left is the second pointer. [`column!`] calls it.
    pub(crate) const fn new(
        text: &'a str,
        header_len: usize,
        pointer_len: usize,
        kind: CellKind,
    ) -> Self {
        Self {
            text,
            header_len: header_len as u32,
            pointer_len: pointer_len as u32,
            kind,
        }
    }

    /// Creates a column without a header that shows the value at a pointer.
    pub(crate) const fn at(pointer: &'a str) -> Self {
        Self::new(pointer, 0, pointer.len(), CellKind::Value)
    }

    /// Returns the same column with cells of another kind.
    pub(crate) const fn of_kind(mut self, kind: CellKind) -> Self {
        self.kind = kind;
        self
    }

    pub(crate) fn header(&self) -> &'a str {
        match (self.kind, self.referred()) {
            (CellKind::Name, Some((header, _))) => header,
            _ => &self.text[..self.header_len as usize],
        }
    }

    /// Returns the column with the names of what this one refers to, if it is a reference.
    pub(crate) fn with_names(self) -> Option<Self> {
        (self.kind == CellKind::Reference).then(|| self.of_kind(CellKind::Name))
    }

    /// Returns the name of the resource that has the items of a reference.
    pub(crate) fn resource(&self) -> Option<&'a str> {
        Some(self.referred()?.1)
    }

    /// Returns the header for names and the resource of a reference.
    fn referred(&self) -> Option<(&'a str, &'a str)> {
        match self.kind {
            CellKind::Reference | CellKind::Name => {
                self.parts().1.split_once(MARK)?.1.split_once(MARK)
            }
            _ => None,
        }
    }

    /// Returns the JSON pointers to try, in this order.
    pub(crate) fn pointers(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let (pointer, rest) = self.parts();
        let fallback = match self.kind {
            CellKind::Constant => "",
            _ => rest.split(MARK).next().unwrap_or_default(),
        };
        let has_fallback = !fallback.is_empty();
        std::iter::once(pointer).chain(has_fallback.then_some(fallback))
    }

    /// Returns the JSON of an item at the first pointer that has a value: not null, not an empty
    /// text.
    pub(crate) fn json_of<'item>(&self, item: &Item<'item>) -> Option<&'item str> {
        self.pointers()
            .filter_map(|pointer| item.json_at(pointer))
            .find(|json| !matches!(*json, "null" | "\"\""))
    }

    /// Returns the beginning that all values have; empty for none.
    pub(crate) fn prefix(&self) -> &'a str {
        match self.kind {
            CellKind::Constant => self.parts().1,
            _ => "",
        }
    }

    /// Returns the first pointer, and the text after it.
    fn parts(&self) -> (&'a str, &'a str) {
        let pointers = &self.text[self.header_len as usize..];
        pointers.split_at(self.pointer_len as usize)
    }
}

// Columns that many resources share: a definition with these reads at a glance.
pub(crate) const NAME: Column = column!("NAME", "/name");
pub(super) const DISPLAY_NAME: Column = column!("DISPLAY_NAME", "/display_name");
pub(crate) const ID: Column = column!("ID", "/id");
pub(super) const TYPE: Column = column!("TYPE", "/type");
pub(super) const DESCRIPTION: Column = column!("DESCRIPTION", "/description");
pub(super) const ENABLED: Column = column!("ENABLED", "/enabled");
pub(super) const LABELS: Column = column!("LABELS", "/labels");
pub(super) const TAGS: Column = column!("TAGS", "/tags");
pub(super) const CREATED: Column = time!("CREATED", "/created_at");
pub(super) const UPDATED: Column = time!("UPDATED", "/updated_at");

#[cfg(test)]
mod tests {

    #[test]
    fn a_column_gives_back_its_header_and_pointers() {
        let cases = [
            (column!("NAME", "/name"), "NAME", vec!["/name"]),
            (
                column!("SERVICE_ID", "/service/id", "/id"),
                "SERVICE_ID",
                vec!["/service/id", "/id"],
            ),
            (column!("VALUES"), "VALUES", vec![""]),
            (time!("AT", "/at", "/ended"), "AT", vec!["/at", "/ended"]),
            (constant!("MODE", "MODE_", "/mode"), "MODE", vec!["/mode"]),
        ];
        for (column, header, pointers) in cases {
            assert_eq!(column.header(), header);
            assert_eq!(column.pointers().collect::<Vec<_>>(), pointers, "{header}");
            assert_eq!(column.resource(), None, "{header}");
            assert_eq!(column.with_names(), None, "{header}");
        }
    }

    #[test]
    fn a_reference_has_a_second_header_for_names() {
        for (column, pointers) in [
            (
                reference!("CP_ID", "/cp/id"; "CP", "gateway control-planes"),
                vec!["/cp/id"],
            ),
            (
                reference!("CP_ID", "/cp/id", "/id"; "CP", "gateway control-planes"),
                vec!["/cp/id", "/id"],
            ),
        ] {
            let names = column.with_names().expect("a reference");
            for (column, header) in [(column, "CP_ID"), (names, "CP")] {
                assert_eq!(column.header(), header);
                assert_eq!(column.pointers().collect::<Vec<_>>(), pointers);
                assert_eq!(column.resource(), Some("gateway control-planes"));
            }
        }
    }
}
