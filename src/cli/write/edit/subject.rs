//! The item to edit, divided by who sets its fields.

use serde_json::{Map, Value};

use crate::cli::write::mask::{HIDDEN, masked};
use crate::pointer::child;
use crate::schema::{
    Field, Shape, drop_read_only, is_kept, is_offered, secrets, shapes_of, writable,
};
use crate::sort::sort_by_key;

/// An item that was read, and what the request that updates it takes.
pub(super) struct Subject {
    /// The shape of the request.
    shape: Shape,
    /// The shape of what is read.
    read: Option<Shape>,
    /// What a request that replaces the item has of it.
    pub(super) whole: Value,
    /// The fields of it that people set, in the order of the API document.
    pub(super) fields: Value,
    /// The other fields of the item.
    pub(super) rest: Map<String, Value>,
    /// The pointers of the secrets among the fields.
    secrets: Vec<String>,
}

impl Subject {
    /// Divides an item by the shape of the request, and the shape of what is read.
    pub(super) fn new(item: &Value, shape: Shape, read: Option<Shape>) -> Self {
        let whole = writable(item, shape, read);
        let mut fields = without_kept(&whole, shape);
        sort(&mut fields, shape);
        let mut secrets = secrets(&fields, shape);
        secrets.retain(|pointer| {
            fields
                .pointer(pointer)
                .is_some_and(|value| !value.is_null())
        });
        let mut subject = Self {
            shape,
            read,
            whole,
            fields,
            rest: Map::new(),
            secrets,
        };
        subject.rest = subject.rest_of(item);
        subject
    }

    /// Returns what an item has beside the fields that people set.
    fn rest_of(&self, item: &Value) -> Map<String, Value> {
        let unset = self.unset();
        let members = item.as_object().into_iter().flatten();
        let rest = members.filter(|(name, _)| {
            let is_field = self.fields.get(name.as_str()).is_some();
            !is_field && !unset.iter().any(|field| field.name == *name)
        });
        rest.map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    }

    pub(super) fn shape(&self) -> Shape {
        self.shape
    }

    /// Drops the fields that only Konnect sets, and returns their dotted paths.
    pub(super) fn drop_read_only(&self, fields: &mut Value) -> Vec<String> {
        drop_read_only(fields, self.shape, self.read)
    }

    /// Returns the fields with [`HIDDEN`] in the place of each secret.
    pub(super) fn shown(&self) -> Value {
        masked(&self.fields, &self.secrets, HIDDEN)
    }

    /// Puts the secrets back that [`Self::shown`] left out. Fails with the pointer of a place where
    /// the item has none.
    pub(super) fn reveal(&self, shown: &mut Value) -> Result<(), String> {
        self.reveal_at("", shown)
    }

    fn reveal_at(&self, pointer: &str, value: &mut Value) -> Result<(), String> {
        match value {
            Value::String(text) if text == HIDDEN => {
                let is_known = self.secrets.iter().any(|known| known == pointer);
                let secret = self.fields.pointer(pointer).filter(|_| is_known);
                *value = secret.ok_or(pointer)?.clone();
                Ok(())
            }
            Value::Object(members) => members
                .iter_mut()
                .try_for_each(|(name, value)| self.reveal_at(&child(pointer, name), value)),
            Value::Array(elements) => {
                elements
                    .iter_mut()
                    .enumerate()
                    .try_for_each(|(index, value)| {
                        self.reveal_at(&format!("{pointer}/{index}"), value)
                    })
            }
            _ => Ok(()),
        }
    }

    /// Returns the fields that the item does not have, and that people set.
    pub(super) fn unset(&self) -> Vec<Field> {
        let mut unset: Vec<Field> = Vec::new();
        for shape in shapes_of(&self.fields, self.shape) {
            for field in shape.fields() {
                let is_set = self.fields.get(field.name).is_some();
                let is_listed = unset.iter().any(|listed| listed.name == field.name);
                if is_offered(field.name, field.shape) && !is_set && !is_listed {
                    unset.push(field);
                }
            }
        }
        unset
    }
}

/// Returns an item without the fields that Konnect sets unless a request does.
fn without_kept(whole: &Value, shape: Shape) -> Value {
    let shapes = shapes_of(whole, shape);
    let is_kept = |name: &str| {
        let mut fields = shapes.iter().filter_map(|shape| shape.field(name));
        fields.any(|field| is_kept(name, field))
    };
    let mut fields = whole.clone();
    if let Value::Object(members) = &mut fields {
        members.retain(|name, _| !is_kept(name));
    }
    fields
}

/// Puts the members of objects into the order in which a shape names them.
fn sort(value: &mut Value, shape: Shape) {
    let shapes = shapes_of(value, shape);
    match value {
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                if let Some(shape) = shapes.iter().find_map(|shape| shape.field(name)) {
                    sort(value, shape);
                }
            }
            let named = shapes.iter().flat_map(|shape| shape.fields());
            let names: Vec<&str> = named.map(|field| field.name).collect();
            let rank = |name: &str| names.iter().position(|named| *named == name);
            let mut sorted: Vec<_> = std::mem::take(members).into_iter().collect();
            sort_by_key(&mut sorted, |(name, _)| rank(name).unwrap_or(names.len()));
            *members = sorted.into_iter().collect();
        }
        Value::Array(elements) => {
            if let Some(shape) = shapes.iter().find_map(|shape| shape.element()) {
                elements.iter_mut().for_each(|element| sort(element, shape));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::konnect::shapes;
    use crate::resources::{Change, resource, resources};
    use crate::tests::bodies::{Fill, body};

    fn shape_of(name: &str) -> Shape {
        shapes::request(resource(name).expect(name), Change::Edit).expect(name)
    }

    #[test]
    fn what_only_konnect_sets_is_apart() {
        let item =
            json!({ "id": "1", "created_at": "a", "version": "1", "name": "n", "portals": [] });
        let subject = Subject::new(&item, shape_of("apis"), None);
        assert_eq!(subject.fields, json!({ "name": "n", "version": "1" }));
        let names: Vec<&String> = subject.rest.keys().collect();
        assert_eq!(names, ["id", "created_at", "portals"]);
        let unset = subject.unset().into_iter().map(|field| field.name);
        assert_eq!(
            unset.collect::<Vec<_>>(),
            ["description", "slug", "labels", "attributes"]
        );
    }

    #[test]
    fn what_konnect_keeps_is_apart_and_is_sent_back() {
        let item = json!({ "id": "1", "created_at": 1, "updated_at": 2, "name": "n", "host": "h" });
        let subject = Subject::new(&item, shape_of("gateway control-planes services"), None);
        assert_eq!(subject.fields, json!({ "name": "n", "host": "h" }));
        assert_eq!(subject.whole, item);
        let names: Vec<&String> = subject.rest.keys().collect();
        assert_eq!(names, ["id", "created_at", "updated_at"]);
        let mut unset = subject.unset().into_iter().map(|field| field.name);
        assert!(unset.all(|name| !names.iter().any(|kept| *kept == name)));
    }

    #[test]
    fn no_secret_of_any_resource_is_shown_and_each_comes_back() {
        let mut found = 0;
        for resource in resources() {
            if !resource.writes.has(Change::Edit) {
                continue;
            }
            let shape = shape_of(resource.name);
            for turn in 0..4 {
                let subject = Subject::new(&body(shape, Fill::Every, turn), shape, None);
                let mut shown = subject.shown();
                for pointer in secrets(&subject.fields, shape) {
                    found += 1;
                    let value = shown.pointer(&pointer);
                    assert_eq!(value, Some(&json!(HIDDEN)), "{} {pointer}", resource.name);
                }
                assert_eq!(subject.reveal(&mut shown), Ok(()), "{}", resource.name);
                assert_eq!(shown, subject.fields, "{}", resource.name);
            }
        }
        assert!(found > 0);
    }

    #[test]
    fn a_secret_in_another_place_is_not_made_up() {
        let subject = Subject::new(&json!({ "name": "n" }), shape_of("apis"), None);
        let mut moved = json!({ "labels": { "a": HIDDEN } });
        assert_eq!(subject.reveal(&mut moved), Err("/labels/a".to_owned()));
    }
}
