//! The columns that a user chooses with `--columns`: `name,id,labels.env`, or `HEADER=.path`.

use super::escape::escaped_data;
use crate::error::{Error, Result};
use crate::pointer;
use crate::resources::{CellKind, Column};

/// A column that the user chose.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ChosenColumn {
    /// The header, and after it the JSON pointer to the value.
    ///
    /// One text because [`Column`], which tables take, borrows one; why it does is said there.
    text: String,
    header_len: usize,
}

impl ChosenColumn {
    /// Parses a list of columns, separated by commas.
    pub(crate) fn parse_list(text: &str) -> Result<Vec<Self>> {
        let mut columns = Vec::new();
        for column in text.split(',') {
            columns.push(Self::parse(column.trim()).ok_or_else(|| invalid(text))?);
        }
        Ok(columns)
    }

    /// Returns the column of a table that shows the field.
    pub(super) fn column(&self) -> Column<'_> {
        let pointer_len = self.text.len() - self.header_len;
        Column::new(&self.text, self.header_len, pointer_len, CellKind::Value)
    }

    /// Returns the JSON pointer to the field.
    pub(super) fn pointer(&self) -> &str {
        &self.text[self.header_len..]
    }

    /// Returns the field as the user wrote it.
    pub(super) fn path(&self) -> String {
        pointer::to_dotted(self.pointer())
    }

    fn parse(text: &str) -> Option<Self> {
        let (header, path) = match text.split_once('=') {
            Some((header, path)) => (header.trim().to_owned(), path.trim()),
            None => (header_of(text), text),
        };
        // A leading dot is how jq writes it.
        let path = path.trim_start_matches('.');
        if header.is_empty() || path.split('.').any(str::is_empty) {
            return None;
        }
        let header = escaped_data(&header).into_owned();
        Some(Self {
            header_len: header.len(),
            text: header + &pointer::from_dotted(path),
        })
    }
}

/// Returns the header of a column that was given as a path: `labels.env` becomes `LABELS.ENV`.
fn header_of(path: &str) -> String {
    path.trim_start_matches('.').to_uppercase()
}

fn invalid(text: &str) -> Error {
    Error::usage(format!(
        "--columns {text}: expected fields such as name,id,labels.env or ENV=.labels.env"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_named_by_their_path_or_by_the_user() {
        let columns = ChosenColumn::parse_list(
            "name, .labels.env,WHERE=.config.proxy_urls.0,a/b,\u{1b}[2J=x,a\nb",
        )
        .expect("columns");
        let seen: Vec<_> = columns
            .iter()
            .map(|column| (column.column().header(), column.pointer()))
            .collect();
        let expected = [
            ("NAME", "/name"),
            ("LABELS.ENV", "/labels/env"),
            ("WHERE", "/config/proxy_urls/0"),
            ("A/B", "/a~1b"),
            ("\\u{1b}[2J", "/x"),
            ("A\\nB", "/a\nb"),
        ];
        assert_eq!(seen, expected);
        for wrong in ["", "name,,id", "=.x", "X=", "a..b", "."] {
            assert!(ChosenColumn::parse_list(wrong).is_err(), "{wrong:?}");
        }
    }
}
