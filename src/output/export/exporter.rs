//! What every exporter can do.

use crate::document::Document;
use crate::error::{Error, Result};
use crate::item::{Item, Items};
use crate::json_text::{Kind, elements};
use crate::output::ui::Ui;
use crate::resources::{Column, Resource};

/// What was read of a resource.
pub(crate) struct Results<'a> {
    pub(crate) resource: &'a Resource,
    pub(crate) items: &'a Items,
    /// The JSON document that was sent, where it is not the list of the items.
    pub(crate) document: Option<&'a str>,
    /// How many rows a table may have, if that is limited.
    pub(crate) max_rows: Option<usize>,
}

impl Results<'_> {
    /// Returns the items that a table shows: those of a list with the items below each of them, a
    /// single one alone.
    pub(super) fn table_items(&self) -> impl Iterator<Item = Item<'_>> + Clone {
        let children = match self.document {
            Some(_) => None,
            None => self.resource.tree,
        };
        let max_rows = self.max_rows.unwrap_or(usize::MAX);
        self.items.depth_first(children).take(max_rows)
    }
}

/// A format that results are printed in.
pub(crate) trait Export {
    /// Prints what was read of a resource.
    fn print_results(&self, ui: &Ui, results: &Results) -> Result<()> {
        match results.document {
            Some(document) => self.print_document(ui, document),
            None => self.print_list(ui, results.items),
        }
    }

    /// Prints a list of items, whose resource need not be known.
    fn print_list(&self, ui: &Ui, items: &Items) -> Result<()>;

    /// Prints a JSON document that was sent.
    fn print_document(&self, ui: &Ui, text: &str) -> Result<()>;

    /// Returns the columns with names of what the items refer to, which are read for them.
    fn name_columns(&self, _resource: &'static Resource) -> Vec<Column<'static>> {
        Vec::new()
    }

    /// Returns whether a response that is not JSON is an error; otherwise it is printed as it is.
    fn requires_json(&self) -> bool {
        true
    }
}

/// Returns the items of a document: those of the list under `data`, those of a list, or else the
/// object itself.
pub(super) fn listed(text: &str) -> Result<impl Iterator<Item = Item<'_>> + Clone> {
    let document = Document::new(text);
    let lists = ["/data", ""].into_iter();
    let list = lists
        .filter_map(|pointer| document.json_at(pointer))
        .find(|json| Kind::of(json) == Kind::Array);
    let object = match (list, Kind::of(text)) {
        (None, Kind::Object) => Some(text),
        (None, _) => return Err(Error::usage("the response is neither a list nor an object")),
        (Some(_), _) => None,
    };
    let items = elements(list.unwrap_or_default()).chain(object);
    Ok(items.map(Item::new))
}

/// Writes to stderr that a list is empty, so that a pipe gets nothing.
pub(super) fn print_none(ui: &Ui, resource: &Resource) {
    ui.line(&format!("No {} found.", resource.name));
}
