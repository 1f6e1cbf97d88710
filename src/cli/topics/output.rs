//! The topic `output`: formats, columns and tables.

use super::part::{Part, Row};

/// The formats of `--output`.
pub(crate) const FORMATS: [(&str, &str); 10] = [
    ("text", "a table"),
    (
        "wide",
        "a table with more columns, and names in place of IDs",
    ),
    (
        "json",
        "every field as Konnect sent it: an array for a list, an object for a single item",
    ),
    ("yaml", "the same as YAML"),
    (
        "csv",
        "comma-separated values, for spreadsheets and databases",
    ),
    ("tsv", "tab-separated values, for `cut` and `awk`"),
    (
        "name",
        "the name of each item, one a line, or its ID if it has none",
    ),
    (
        "helm",
        "Helm values for the data planes of one control plane: `kongctl get gateway control-planes NAME -o helm`",
    ),
    (
        "markdown",
        "a plan as a comment of a review: `kongctl diff --plan plan.json -o markdown`",
    ),
    (
        "rsyslog",
        "configuration of a receiver of events: `kongctl telemetry schema -o rsyslog`",
    ),
];

/// What `--columns` takes.
pub(crate) const COLUMNS: [(&str, &str); 3] = [
    (
        "labels.env",
        "a field, as it was sent; `-o json` shows all fields",
    ),
    (
        "IMPLEMENTATION",
        "a column of the table by its header, in any case, as the table shows it",
    ),
    ("ENV=.labels.env", "a field under a header of your choice"),
];

const EXAMPLES: &[&str] = &[
    "kongctl -p sandbox get apis -o wide",
    "kongctl -p sandbox get apis --columns name,labels.env,PORTALS",
    "kongctl -p sandbox get apis -o csv > apis.csv",
    "kongctl -p sandbox get apis -o name | head -3",
    "kongctl -p sandbox get apis -r --jq '.[] | select(.labels.env) | .name'",
];

pub(super) fn parts() -> Vec<Part> {
    let rows = |rows: &[(&str, &str)]| {
        let rows = rows.iter().map(|(name, about)| Row::new(*name, *about));
        Part::Rows(rows.collect())
    };
    vec![
        Part::Text(
            "Results go to stdout, and everything else to stderr: notes, warnings, errors, the \
             log. Choose the format with `--output` (`-o`) or the setting `output`."
                .to_owned(),
        ),
        Part::Heading("Formats"),
        rows(&FORMATS),
        Part::Heading("Columns"),
        Part::Text(
            "`--columns` chooses the columns of `text`, `csv` and `tsv`, separated by commas:"
                .to_owned(),
        ),
        rows(&COLUMNS),
        Part::Heading("Tables"),
        Part::Text(
            "In a pipe or a file nothing is cut. On a terminal the table is made to fit, unless \
             `--no-trunc` is given. `--no-headers` leaves out the headers. `-` stands for a missing \
             value. Times are in UTC."
                .to_owned(),
        ),
        Part::Heading("jq"),
        Part::Text(
            "`--jq EXPRESSION` applies a jq expression to the JSON, and to a list as one array. It \
             implies `-o json`. `-r` prints strings without quotes. No `jq` is needed."
                .to_owned(),
        ),
        Part::Text(
            "Filters and values follow jq 1.7, with a few differences: regular expressions have no \
             look-around, `import` and `input` are errors, and `halt_error` ends with exit code 2. \
             A result has at most 128 levels, and the values that are needed at once take at most \
             64 MiB, or 6 times the response. docs/jq.md of the project has all of them."
                .to_owned(),
        ),
        Part::Heading("Examples"),
        Part::Lines(EXAMPLES),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::globals::SPECIAL_FORMATS;
    use crate::config::OUTPUT;
    use crate::tests::documents;

    #[test]
    fn the_documents_list_every_format() {
        let names: Vec<&str> = FORMATS.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, [OUTPUT.definition.choices, SPECIAL_FORMATS].concat());
        let rows = FORMATS.iter();
        let rows = rows.map(|(name, prints)| [documents::quoted(name), (*prints).to_owned()]);
        let table = documents::table(["format", "prints"], rows);
        documents::keep_part("docs/output.md", "formats", &table);
    }

    #[test]
    fn the_documents_list_what_columns_can_be() {
        let rows = COLUMNS.iter();
        let rows = rows.map(|(name, shows)| [documents::quoted(name), (*shows).to_owned()]);
        let table = documents::table(["column", "shows"], rows);
        documents::keep_part("docs/output.md", "columns", &table);
    }
}
