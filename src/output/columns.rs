//! The columns that a user chooses with `--columns`: a field such as `labels.env`, a header such as
//! `NAME`, or `HEADER=.path`.

use super::escape::escaped_data;
use crate::error::{Error, Result};
use crate::item::Item;
use crate::json_text::members;
use crate::nearest::{edits, nearest_word};
use crate::pointer;
use crate::resources::{CellKind, Column, Resource};

/// How many fields an error names.
const MAX_FIELDS: usize = 40;

/// How many items are searched for fields that an error could name.
const MAX_SEARCHED: usize = 1000;

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

    /// Returns the column that shows the field.
    fn column(&self) -> Column<'_> {
        let pointer_len = self.text.len() - self.header_len;
        Column::new(&self.text, self.header_len, pointer_len, CellKind::Value)
    }

    /// Returns the JSON pointer to the field.
    fn pointer(&self) -> &str {
        &self.text[self.header_len..]
    }

    /// Returns the field as the user wrote it.
    fn path(&self) -> String {
        pointer::to_dotted(self.pointer())
    }

    /// Returns whether the user wrote the header of a column, and none of their own.
    pub(super) fn is_header_of(&self, column: &Column) -> bool {
        let header = normalized(&self.path());
        header == column.header() && header == normalized(self.column().header())
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

    /// Returns the column to show: that of the field if an item has it, else that of the resource
    /// with this header, else that of a field which an item of the resource can have.
    fn resolve<'a>(
        &self,
        resource: Option<&Resource>,
        mut items: impl Iterator<Item = Item<'a>>,
    ) -> Option<Column<'_>> {
        let own = self.column();
        if items.any(|item| item.json_at(self.pointer()).is_some()) {
            return Some(own);
        }
        let mut defined = resource?.all_columns();
        let mut named = resource?
            .all_columns()
            .copied()
            .chain(resource?.name_columns());
        if let Some(column) = named.find(|column| self.is_header_of(column)) {
            return Some(column);
        }
        let is_known = defined.any(|column| column.pointers().any(|known| known == self.pointer()));
        is_known.then_some(own)
    }
}

/// Returns the columns to show for those that the user chose. Fails for one that no item has, which
/// is most likely misspelled.
pub(super) fn resolve<'a, 'c>(
    chosen: &'c [ChosenColumn],
    resource: Option<&Resource>,
    items: impl Iterator<Item = Item<'a>> + Clone,
) -> Result<Vec<Column<'c>>> {
    let is_empty = items.clone().next().is_none();
    let mut columns = Vec::new();
    for column in chosen {
        columns.push(match column.resolve(resource, items.clone()) {
            Some(found) => found,
            // An empty list does not tell what its items would have.
            None if is_empty => column.column(),
            None => return Err(unknown(&column.path(), resource, items)),
        });
    }
    Ok(columns)
}

/// Returns the error of a field that no item has, with those there are.
fn unknown<'a>(
    path: &str,
    resource: Option<&Resource>,
    items: impl Iterator<Item = Item<'a>> + Clone,
) -> Error {
    let near = nearest_path(path, &items);
    let (prefix, names) = fields_beside(path, items);
    let fields: Vec<String> = names.iter().map(|name| format!("{prefix}{name}")).collect();
    let mut error =
        Error::usage(format!("no item has the field `{path}`")).fact("fields", fields.join(", "));
    let mut headers = Vec::new();
    if let Some(resource) = resource {
        headers.extend(resource.all_columns().map(Column::header));
        let names = resource.name_columns().map(|column| column.header());
        headers.extend(
            names
                .filter(|header| !headers.contains(header))
                .collect::<Vec<_>>(),
        );
        error = error.fact("columns", headers.join(", "));
    }
    let meant =
        near.or_else(|| nearest_word(&normalized(path), headers.into_iter()).map(str::to_owned));
    match meant {
        Some(meant) => error.hint(format!("did you mean `{meant}`?")),
        None => error.hint("-o json shows every field"),
    }
}

/// Returns the path that was probably meant: the names on each level that are most like those of
/// `path`.
fn nearest_path<'a>(
    path: &str,
    items: &(impl Iterator<Item = Item<'a>> + Clone),
) -> Option<String> {
    let mut meant = String::new();
    for step in path.split('.') {
        let pointer = match meant.is_empty() {
            true => String::new(),
            false => pointer::from_dotted(&meant),
        };
        let names = fields_at(&pointer, items.clone());
        let step = step.to_lowercase();
        let name = names
            .into_iter()
            .filter_map(|name| Some((edits(&step, &name.to_lowercase())?, name)))
            .min_by_key(|(edits, _)| *edits);
        if !meant.is_empty() {
            meant.push('.');
        }
        meant.push_str(&name?.1);
    }
    Some(meant)
}

/// Returns the fields on the deepest level of `path` that items have, and the path to that level:
/// empty, or ended by a dot.
fn fields_beside<'a>(
    path: &str,
    items: impl Iterator<Item = Item<'a>> + Clone,
) -> (String, Vec<String>) {
    let mut rest = path;
    while let Some((above, _)) = rest.rsplit_once('.') {
        let fields = fields_at(&pointer::from_dotted(above), items.clone());
        if !fields.is_empty() {
            return (format!("{above}."), fields);
        }
        rest = above;
    }
    (String::new(), fields_at("", items))
}

fn fields_at<'a>(pointer: &str, items: impl Iterator<Item = Item<'a>>) -> Vec<String> {
    let mut fields: Vec<String> = Vec::new();
    for item in items.take(MAX_SEARCHED) {
        for member in members(item.json_at(pointer).unwrap_or_default()) {
            let name = member.name();
            if fields.len() < MAX_FIELDS && !fields.iter().any(|field| *field == name) {
                fields.push(name.into_owned());
            }
        }
    }
    fields
}

/// Returns a header as tables have it: in capitals, one word.
fn normalized(header: &str) -> String {
    header.to_uppercase().replace([' ', '-'], "_")
}

/// Returns the header of a column that was given as a path: `labels.env` becomes `LABELS.ENV`.
fn header_of(path: &str) -> String {
    path.trim_start_matches('.').to_uppercase()
}

fn invalid(text: &str) -> Error {
    Error::usage(format!(
        "invalid value `{text}` for `--columns`: expected fields such as name,id,labels.env or ENV=.labels.env"
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
