//! The topic `filters`: the operators of `--filter`, and `--sort`.

use super::part::{Part, Row};
use crate::resources::Operator;

const EXAMPLES: &[&str] = &[
    "kongctl -p sandbox get apis --filter name=flight-status",
    "kongctl -p sandbox get apis --filter 'name[contains]=flight'",
    "kongctl -p sandbox get apis --filter 'name[oeq]=payments,refunds'",
    "kongctl -p sandbox get apis --filter labels.env=prod --sort name:desc",
    "kongctl -p sandbox get apis --filter 'labels.env[neq]=prod' --sort name",
];

/// Returns every operator with its meaning.
fn operators() -> Vec<Row> {
    Operator::named()
        .map(|(operator, word)| Row::new(word, operator.meaning()))
        .collect()
}

pub(super) fn parts() -> Vec<Part> {
    vec![
        Part::Text(
            "`--filter FIELD=VALUE` or `--filter FIELD[OPERATOR]=VALUE` keeps the items that \
             match. Several filters must all match. Konnect does the comparison, and each resource \
             has its own fields and operators: `kongctl get RESOURCE --help` lists the fields, and \
             an error lists the operators of a field."
                .to_owned(),
        ),
        Part::Heading("Operators"),
        Part::Rows(operators()),
        Part::Text(
            "Without an operator, the first that the field has is meant, usually `eq`. The `o` of \
             `oeq` and `ocontains` stands for or. `labels.KEY` is the label KEY. A time is \
             written as in `created_at[gte]=2026-01-31T12:00:00Z`; a date alone is its beginning \
             in UTC. Quotes keep the shell from taking `[` for a pattern."
                .to_owned(),
        ),
        Part::Heading("Order"),
        Part::Text(
            "`--sort FIELD` sorts by a field, `--sort FIELD:desc` in reverse. What Konnect cannot \
             compare, `--jq` can: `kongctl help output`."
                .to_owned(),
        ),
        Part::Heading("Examples"),
        Part::Lines(EXAMPLES),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::documents;

    #[test]
    fn the_documents_list_every_operator() {
        let rows = operators().into_iter();
        let rows = rows.map(|row| [documents::quoted(&row.name), row.about]);
        let table = documents::table(["operator", "the field"], rows);
        documents::keep_part("docs/output.md", "operators", &table);
    }
}
