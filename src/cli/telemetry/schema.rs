//! `kongctl telemetry schema`: the fields of an event.

use crate::cli::context::Context;
use crate::cli::globals::RSYSLOG;
use crate::error::Result;
use crate::output::align;
use crate::style::Format;
use crate::telemetry::wire::rsyslog_config;
use crate::telemetry::{FIELDS, schema};

/// Prints the JSON Schema, which is JSON already; asked for text, the table of fields; asked for
/// rsyslog, a part of its configuration.
pub(super) fn run(context: &Context) -> Result<()> {
    if context.globals.is_output(RSYSLOG) {
        return context.settled_ui().print(&rsyslog_config());
    }
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
    use crate::cli::build_variables;
    use crate::cli::telemetry::program::{commands, platform};
    use crate::telemetry::SCHEMA_VERSION;
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

    #[test]
    fn the_configuration_of_rsyslog_follows_the_fields() {
        let name = format!("contrib/receiver/rsyslog/event-{SCHEMA_VERSION}.conf");
        documents::keep_file(&name, &rsyslog_config());
    }

    #[test]
    fn the_configuration_of_rsyslog_takes_every_value_of_kongctl() {
        let (os, arch) = platform();
        for value in commands().chain([os, arch, build_variables::VERSION]) {
            let is_taken = |character: char| match character {
                '"' | '#' | ';' | '\\' => false,
                other => other == ' ' || other.is_ascii_graphic(),
            };
            assert!(!value.is_empty() && value.chars().all(is_taken), "{value}");
        }
    }
}
