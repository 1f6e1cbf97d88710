//! The reference of all kinds in the documents, made from their rows.

use crate::declare::explain::facts::key_below;
use crate::declare::kinds::KINDS;
use crate::declare::kinds::definition::{ANY_FIELD, Existing, Identity, Kind};
use crate::tests::documents;

#[test]
fn the_document_has_every_kind() {
    let rows = KINDS.iter().map(|kind| {
        [
            format!("`{}`", kind.name),
            format!("`{}`", kind.root),
            key_below(kind).map_or_else(String::new, |key| format!("`{key}`")),
            found_by(kind),
            remarks(kind),
        ]
    });
    let header = ["kind", "at the root", "below its parent", "found by", ""];
    let table = documents::table(header, rows);
    documents::keep_part("docs/declarative.md", "kinds", &table);
}

fn found_by(kind: &Kind) -> String {
    match kind.identity {
        Identity::Only => "its parent has one".to_owned(),
        Identity::Fields(fields) => listed(fields),
        Identity::PathOf(field) => format!("its path of `{field}`"),
    }
}

fn remarks(kind: &Kind) -> String {
    let mut remarks = Vec::new();
    match kind.use_of_existing {
        Existing::No => {}
        Existing::Referred => remarks.push("only `_external`".to_owned()),
        Existing::Selected => remarks.push("selected, never created or deleted".to_owned()),
    }
    for (fields, about) in [(kind.fixed, "fixed"), (kind.replaced_by, "new object for")] {
        if !fields.is_empty() {
            remarks.push(format!("{about}: {}", listed(fields)));
        }
    }
    remarks.join("; ")
}

fn listed(fields: &[&str]) -> String {
    match fields {
        [ANY_FIELD] => "all fields".to_owned(),
        fields => documents::quoted(&fields.join(", ")),
    }
}
