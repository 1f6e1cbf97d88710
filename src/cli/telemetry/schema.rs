//! `kongctl telemetry schema`: the fields of an event.

use crate::cli::context::Context;
use crate::error::Result;
use crate::output::align;
use crate::style::Format;
use crate::telemetry::{FIELDS, schema};

/// Prints the JSON Schema, which is JSON already; asked for text, the table of fields.
pub(super) fn run(context: &Context) -> Result<()> {
    let format = match (context.globals.output.as_deref(), context.format_or_text()) {
        (None, Format::Text) => Format::Json,
        (_, format) => format,
    };
    context.settled_ui().print_value(format, schema, || {
        let header = ["FIELD", "TYPE", "WHAT IT IS"].map(str::to_owned).to_vec();
        let rows = FIELDS.iter().map(|field| {
            vec![
                field.name.to_owned(),
                field.kind.as_str().to_owned(),
                field.description.to_owned(),
            ]
        });
        align(&std::iter::once(header).chain(rows).collect::<Vec<_>>())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::documents;

    #[test]
    fn the_documents_list_every_field() {
        let rows = FIELDS.iter().map(|field| {
            [
                format!("`{}`", field.name),
                field.kind.as_str().to_owned(),
                field.description.to_owned(),
            ]
        });
        let table = documents::table(["field", "type", "what it is"], rows);
        documents::keep_part("docs/telemetry.md", "fields", &table);
    }
}
