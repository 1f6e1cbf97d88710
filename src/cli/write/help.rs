//! Help about `create` and `update`, made from the facts and the definitions: the fields of a
//! resource, and examples.

use clap::builder::Styles;

use super::examples::examples;
use crate::cli::explain::{ListedField, fields_of};
use crate::cli::get::help::in_lines;
use crate::cli::line::HelpLength;
use crate::cli::topics::{Row, two_columns};
use crate::cli::verb::Verb;
use crate::resources::{Change, Resource};

/// Returns the fields that a command sets, and examples of it.
pub(in crate::cli) fn guide(
    verb: Verb,
    resource: &'static Resource,
    length: HelpLength,
    styles: &Styles,
) -> String {
    let mut text = match verb {
        Verb::Create => fields(fields_of(resource, Change::Create), length, styles),
        Verb::Update => fields(fields_of(resource, Change::Update), length, styles),
        // The editor shows the fields of the item.
        _ => String::new(),
    };
    text.push_str("\nExamples:\n");
    for example in examples(verb, resource) {
        text.push_str(&format!("  {}\n", in_lines(&example)));
    }
    text
}

/// Returns each field with its type and rules; in a brief help, only those that are required.
fn fields(mut fields: Vec<ListedField>, length: HelpLength, styles: &Styles) -> String {
    let title = match length {
        HelpLength::Full => "Fields",
        HelpLength::Brief => "Required fields",
    };
    if length == HelpLength::Brief {
        fields.retain(|field| field.is_required);
    }
    if fields.is_empty() {
        return String::new();
    }
    let rows = fields
        .into_iter()
        .map(|field| Row::new(field.name, field.text));
    let rows: Vec<Row> = rows.collect();
    format!("\n{title}:\n{}", two_columns(&rows, styles))
}
