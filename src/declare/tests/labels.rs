//! The labels of every kind that has some: how they are removed, and how a protection ends.

use serde_json::{Value, json};

use super::examples::{Variant, facts, own_fields, text_with};
use super::organization::{Organization, carry_out, declared};
use crate::declare::kinds::KINDS;
use crate::declare::kinds::definition::Kind;
use crate::declare::plan::file::Mode;
use crate::resources::Change;

/// Returns the kinds whose objects have labels from the beginning, which an
/// update can change.
fn labeled() -> impl Iterator<Item = &'static Kind> {
    KINDS.iter().filter(|kind| {
        let bodies = [Change::Create, Change::Update].map(|change| facts(kind).body(change));
        let mut bodies = bodies.into_iter();
        bodies.all(|body| body.is_some_and(|body| body.may_have("labels")))
    })
}

/// Returns a file with an object that has these labels.
fn with_labels(kind: &'static Kind, labels: Value) -> String {
    let mut fields = own_fields(kind, Variant::Least(0));
    fields["labels"] = labels;
    text_with(kind, fields)
}

#[test]
fn null_removes_a_label_and_an_empty_map_all_of_them() {
    let mut count = 0;
    for kind in labeled() {
        let organization = Organization::new();
        carry_out(
            &organization,
            &with_labels(kind, json!({ "a": "1", "b": "2", "c": "3" })),
        );
        for labels in [
            json!({ "a": null, "b": "2" }),
            json!({ "b": null }),
            json!({}),
        ] {
            let text = with_labels(kind, labels);
            assert_eq!(carry_out(&organization, &text), 1, "{text}");
            let left = organization.changes(&declared(&text), Mode::Apply);
            assert_eq!(left, [""; 0], "{text}");
        }
        count += 1;
    }
    assert_eq!(count, 28);
}

#[test]
fn a_protection_ends_and_leaves_the_labels_of_users() {
    for kind in KINDS.iter().filter(|kind| kind.is_managed) {
        let organization = Organization::new();
        let mut fields = own_fields(kind, Variant::Least(0));
        let text = |fields: &Value| text_with(kind, fields.clone());
        fields["labels"] = json!({ "a": "1" });
        fields["kongctl"] = json!({ "protected": true });
        carry_out(&organization, &text(&fields));
        let all = fields.clone();
        let members = fields.as_object_mut().expect("fields");
        members.remove("labels");
        members.remove("kongctl");
        assert_eq!(carry_out(&organization, &text(&fields)), 1, "{}", kind.name);
        fields["labels"] = all["labels"].clone();
        let left = organization.changes(&declared(&text(&fields)), Mode::Apply);
        assert_eq!(left, [""; 0], "{}", kind.name);
    }
}
