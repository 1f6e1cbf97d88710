//! What differs between two versions of an item, and the bodies of the requests that say so.

use serde_json::{Map, Value, json};

use crate::pointer::{child, remove, steps};
use crate::schema::{Shape, sends_all_labels, shapes_of};

/// A value that differs.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Change {
    pub(super) pointer: String,
    /// `None` where it was not there.
    pub(super) before: Option<Value>,
    /// `None` where it is not there any more.
    pub(super) after: Option<Value>,
}

impl Change {
    /// Returns whether another change is of the same value, or of one in it or around it.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        let mut both = steps(&self.pointer).zip(steps(&other.pointer));
        both.all(|(one, other)| one == other)
    }
}

/// Returns what differs, as deep in the objects as it can be told. A list differs as a whole.
pub(super) fn changes(before: &Value, after: &Value) -> Vec<Change> {
    let mut found = Vec::new();
    compare("", Some(before), Some(after), &mut found);
    found
}

fn compare(pointer: &str, before: Option<&Value>, after: Option<&Value>, found: &mut Vec<Change>) {
    match (before, after) {
        (Some(Value::Object(before)), Some(Value::Object(after))) => {
            let added = after.keys().filter(|name| !before.contains_key(*name));
            for name in before.keys().chain(added) {
                let pointer = child(pointer, name);
                compare(&pointer, before.get(name), after.get(name), found);
            }
        }
        _ if before == after => {}
        _ => found.push(Change {
            pointer: pointer.to_owned(),
            before: before.cloned(),
            after: after.cloned(),
        }),
    }
}

/// Makes changes in a value.
pub(super) fn apply(changes: &[Change], value: &mut Value) {
    for change in changes {
        match &change.after {
            Some(after) => set(value, &change.pointer, after.clone()),
            None => remove(value, &change.pointer),
        }
    }
}

/// Returns the changes as a merge patch (RFC 7396): null for what is removed.
///
/// An object in it has the fields as well that its shape requires: servers check it like one that
/// is sent whole.
pub(super) fn merge_patch(changes: &[Change], after: &Value, shape: Shape) -> Value {
    let mut patch = Value::Object(Map::new());
    for change in changes {
        let value = change.after.clone().unwrap_or(Value::Null);
        set(&mut patch, &change.pointer, value);
    }
    complete(&mut patch, after, shape);
    if patch.get("labels").is_some() && sends_all_labels(shape) {
        patch["labels"] = after.get("labels").cloned().unwrap_or_else(|| json!({}));
    }
    patch
}

fn complete(patch: &mut Value, whole: &Value, shape: Shape) {
    let Value::Object(members) = patch else {
        return;
    };
    for shape in shapes_of(whole, shape) {
        for name in shape.required() {
            if let Some(value) = whole.get(name).filter(|_| !members.contains_key(name)) {
                members.insert(name.to_owned(), value.clone());
            }
        }
        for (name, part) in members.iter_mut() {
            if let (Some(whole), Some(shape)) = (whole.get(name), shape.field(name)) {
                complete(part, whole, shape);
            }
        }
    }
}

/// Sets the value at a pointer, and makes the objects above it.
fn set(value: &mut Value, pointer: &str, new: Value) {
    let mut place = value;
    for step in steps(pointer) {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        place = &mut place[&*step];
    }
    *place = new;
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::konnect::shapes;
    use crate::resources::{self, Change as Way};

    fn shape_of(name: &str) -> Shape {
        shapes::request(resources::resource(name).expect(name), Way::Update).expect(name)
    }

    fn patch(name: &str, before: &Value, after: &Value) -> Value {
        merge_patch(&changes(before, after), after, shape_of(name))
    }

    #[test]
    fn a_patch_that_cannot_remove_a_label_by_null_has_all_labels() {
        let before = json!({ "labels": { "x": "1", "y": "2" } });
        for after in [json!({ "labels": { "y": "2" } }), json!({ "labels": {} })] {
            assert_eq!(patch("gateway control-planes", &before, &after), after);
        }
        let after = json!({ "labels": { "x": "1", "y": "2" }, "name": "a" });
        let expected = json!({ "name": "a" });
        assert_eq!(patch("gateway control-planes", &before, &after), expected);
    }

    #[test]
    fn a_patch_has_what_differs_and_null_for_what_is_gone() {
        let before = json!({ "name": "a", "version": "1", "labels": { "x": "1", "y": "2" } });
        let after = json!({ "name": "a", "slug": "s", "labels": { "x": "3", "z": "4" } });
        let expected =
            json!({ "version": null, "labels": { "x": "3", "y": null, "z": "4" }, "slug": "s" });
        assert_eq!(patch("apis", &before, &after), expected);
        assert_eq!(patch("apis", &before, &before), json!({}));
    }

    #[test]
    fn an_object_in_a_patch_has_the_fields_that_it_must_have() {
        let before = json!({ "principals": { "enabled": true, "directory_id": "a" }, "name": "n" });
        let mut after = before.clone();
        after["principals"]["directory_id"] = json!("b");
        assert_eq!(
            patch("auth-strategies", &before, &after),
            json!({ "principals": { "enabled": true, "directory_id": "b" } })
        );
    }

    #[test]
    fn changes_overlap_where_one_is_in_the_other() {
        let change = |pointer: &str| Change {
            pointer: pointer.to_owned(),
            before: None,
            after: None,
        };
        for (one, other, expected) in [
            ("/labels", "/labels", true),
            ("/labels/env", "/labels", true),
            ("/labels", "/labels/env", true),
            ("/labels/env", "/labels/team", false),
            ("/label", "/labels", false),
        ] {
            assert_eq!(
                change(one).overlaps(&change(other)),
                expected,
                "{one} {other}"
            );
        }
    }

    fn object() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(json!(null)),
            Just(json!(1)),
            Just(json!([1])),
            Just(json!({}))
        ];
        let object = leaf.prop_recursive(3, 12, 3, |inner| {
            prop::collection::btree_map("[ab/~.]{0,2}", inner, 0..3)
                .prop_map(|members| Value::Object(members.into_iter().collect()))
        });
        object.prop_map(|value| json!({ "top": value }))
    }

    proptest! {
        #[test]
        fn changes_lead_from_one_value_to_the_other(before in object(), after in object()) {
            let mut value = before.clone();
            apply(&changes(&before, &after), &mut value);
            prop_assert_eq!(value, after);
        }
    }
}
