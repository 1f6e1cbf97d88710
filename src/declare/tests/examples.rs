//! Files that declare one object of a kind, with everything that it stands below and refers to,
//! made from the facts of the API document.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::declare::facts::{Facts, FactsOfKinds};
use crate::declare::kinds::definition::{Existing, Identity, Kind, Target};
use crate::declare::kinds::kind;
use crate::declare::kinds::pattern;
use crate::pointer::{self, from_dotted};
use crate::schema::{Shape, add_defaults, check};
use crate::tests::bodies::{Fill, body};

/// What the sample organization has of the kinds that files cannot create, and of what those stand
/// below.
const THERE: [(&str, &str, &str); 5] = [
    ("control_plane", "name", "mainland"),
    ("gateway_service", "name", "bookings-api"),
    ("audit_log_webhook_destination", "name", "tower-log"),
    (
        "organization_user",
        "email",
        "maren.tolvik@skerrylark.example",
    ),
    ("organization_system_account", "name", "deploy-pipeline"),
];

const ID: &str = "2f1c9a54-8d1f-4c56-9a51-0d6a43b8f0e7";

/// Stands for a secret while a file is made.
const SECRET: &str = "@secret";

/// How a file has a secret.
pub(super) const SECRET_OF_VARIABLE: &str = " !secret {source: !env CANARY}";

/// What is declared of an object.
#[derive(Clone, Copy, Debug)]
pub(super) enum Variant {
    /// What is required, with these branches of unions.
    Least(usize),
    /// Every field, with these branches of unions.
    Every(usize),
    /// What is required, and the defaults of the rest.
    Defaults,
    /// What is required, and nothing in every other field that may be empty.
    Empty,
}

/// Returns the facts of a kind.
pub(super) fn facts(kind: &'static Kind) -> Arc<Facts> {
    thread_local! {
        static KNOWN: FactsOfKinds = FactsOfKinds::default();
    }
    KNOWN.with(|known| known.of(kind)).expect("facts")
}

/// Returns the text of a file about an object of a kind with these fields, whose `ref` is the name
/// of its kind. So are those of all other objects.
pub(super) fn text_with(kind: &'static Kind, fields: Value) -> String {
    text_of(&file_with(kind, fields))
}

/// Returns the value of such a file.
pub(super) fn file_with(kind: &'static Kind, fields: Value) -> Value {
    let mut example = Example::default();
    match kind.use_of_existing {
        Existing::No => example.add(kind, kind.name, fields),
        Existing::Referred | Existing::Selected => example.add_there(kind),
    }
    Value::Object(example.file)
}

/// Returns the text of a file.
pub(super) fn text_of(file: &Value) -> String {
    let text = file.to_string();
    text.replace(&json!(SECRET).to_string(), SECRET_OF_VARIABLE)
}

/// A file that is being made.
#[derive(Default)]
struct Example {
    file: Map<String, Value>,
    /// The `ref` of an object of each kind.
    names: BTreeMap<&'static str, String>,
}

impl Example {
    /// Adds an object, and before it what it stands below and refers to.
    fn add(&mut self, kind: &'static Kind, name: &str, mut fields: Value) {
        fields["ref"] = json!(name);
        if let Some(parent) = kind.parent {
            fields[parent.selector] = json!(self.need(parent.kind, kind));
        }
        for reference in kind.references {
            for place in pattern::places(reference.field, &fields) {
                let target = match reference.target {
                    Target::Kind(target) => target,
                    Target::NamedBy(_) => "api",
                };
                let to = json!(self.need(target, kind));
                if let Some(value) = fields.pointer_mut(&place) {
                    *value = to;
                }
            }
        }
        let mut at = &mut self.file;
        let steps: Vec<_> = kind.root.split('.').collect();
        let (last, groups) = steps.split_last().expect("a key");
        for group in groups {
            let below = at.entry(*group).or_insert_with(|| json!({}));
            at = below.as_object_mut().expect("a group");
        }
        let list = at.entry(*last).or_insert_with(|| json!([]));
        list.as_array_mut().expect("a list").push(fields);
    }

    /// Returns the `ref` of an object of a kind that another one needs. One that an object of the
    /// same kind needs is another object.
    fn need(&mut self, needed: &str, by: &Kind) -> String {
        let needed = kind(needed).expect("a kind");
        if let Some(name) = self.names.get(needed.name) {
            return name.clone();
        }
        if needed.use_of_existing != Existing::No {
            self.add_there(needed);
            return needed.name.to_owned();
        }
        let mut fields = own_fields(needed, Variant::Least(0));
        let mut name = needed.name.to_owned();
        if needed.name == by.name {
            name = format!("other-{name}");
            match needed.identity {
                Identity::Fields([field]) => fields[*field] = json!("other"),
                Identity::PathOf(field) => fields[field] = json!("other"),
                Identity::Fields(_) | Identity::Only => {}
            }
        }
        self.names.insert(needed.name, name.clone());
        self.add(needed, &name, fields);
        name
    }

    /// Declares an object that the organization has, below others that it has.
    fn add_there(&mut self, kind: &'static Kind) {
        let there = THERE.iter().find(|(name, ..)| *name == kind.name);
        let (_, field, text) = there.expect("the organization has one");
        let fields = match kind.external_by {
            [] => json!({ *field: text }),
            _ => json!({ "_external": { "selector": { "matchFields": { *field: text } } } }),
        };
        if let Some(parent) = kind.parent {
            self.add_there(self::kind(parent.kind).expect("a kind"));
        }
        self.names.insert(kind.name, kind.name.to_owned());
        self.add(kind, kind.name, fields);
    }
}

/// Returns the fields of an object as a file has them, with any text where it refers to another
/// one.
pub(super) fn own_fields(kind: &'static Kind, variant: Variant) -> Value {
    let shape = facts(kind).written_body();
    let mut fields = shape.map_or_else(|| json!({}), |shape| varied(shape, variant));
    if let Some((field, place)) = kind.wraps.filter(|(field, _)| fields.get(field).is_none()) {
        let inner = fields.pointer(&place.replace("/-", "/0")).cloned();
        fields = json!({ field: inner.unwrap_or_else(|| json!([])) });
    }
    if let Some(field) = facts(kind).writer.added().and_then(|added| added.field) {
        pointer::remove(&mut fields, &from_dotted(field));
    }
    for (field, _) in kind.elsewhere {
        pointer::remove(&mut fields, &from_dotted(field));
    }
    if kind.name == "api_implementation" {
        // One by a control plane alone has nothing that it is found by.
        fields = json!({ "service": { "id": ID, "control_plane_id": ID } });
    }
    let secrets = kind.secrets.iter();
    let secrets: Vec<_> = secrets
        .flat_map(|secret| pattern::places(secret, &fields))
        .collect();
    for place in secrets {
        if let Some(value) = fields.pointer_mut(&place).filter(|value| value.is_string()) {
            *value = json!(SECRET);
        }
    }
    if let Identity::Fields(names) = kind.identity {
        let of_parent = kind.parent.map(|parent| format!("{}_id", parent.selector));
        for name in names
            .iter()
            .filter(|name| Some(**name) != of_parent.as_deref())
        {
            if fields.get(name).is_none_or(Value::is_null) && !name.contains('.') {
                fields[*name] = identity_of(kind, name);
            }
        }
    }
    if let Identity::PathOf(name) = kind.identity {
        fields[name] = json!("example");
    }
    if let Some(name) = fields
        .get_mut("entity_type_name")
        .filter(|name| **name != "Services")
    {
        *name = json!("APIs");
    }
    fields
}

/// Returns the value of a field that an object is found by.
fn identity_of(kind: &'static Kind, name: &str) -> Value {
    let shape = facts(kind)
        .written_body()
        .and_then(|shape| shape.field(name));
    match (kind.name, shape) {
        (_, Some(shape)) => body(shape, Fill::Required, 0),
        // The path has it.
        ("portal_email_template", None) => json!("confirm-email-address"),
        (_, None) => json!("example"),
    }
}

/// Returns a body of a shape.
fn varied(shape: Shape, variant: Variant) -> Value {
    let mut least = body(shape, Fill::Required, 0);
    match variant {
        Variant::Least(turn) => return body(shape, Fill::Required, turn),
        Variant::Every(turn) => return body(shape, Fill::Every, turn),
        Variant::Defaults => add_defaults(&mut least, shape),
        Variant::Empty => add_empty(&mut least, shape),
    }
    least
}

/// Adds the fields that may be empty, without a value.
fn add_empty(fields: &mut Value, shape: Shape) {
    for field in shape.fields().filter(|field| !field.shape.is_read_only()) {
        let values = [json!([]), json!({}), json!(""), Value::Null];
        let mut values = values.into_iter();
        let empty = values.find(|value| check(value, field.shape).is_empty());
        if let (Some(empty), None) = (empty, fields.get(field.name)) {
            fields[field.name] = empty;
        }
    }
}
