//! Writes the commands of the program's tests that create, read, update and delete an item of each
//! resource.

use serde_json::{Map, Value, json};

use super::client::{Client, all};
use super::lifecycle::made;
use super::members::{candidate, keys};
use crate::pointer;
use crate::resources::{Change, PathParent, Resource, Shape, WriteRequest, resource, resources};
use crate::sandbox::items::key_fields;
use crate::sandbox::shapes::item_shape;
use crate::schema::{self, Operation, operation, shapes_of};
use crate::tests::bodies::Fill;
use crate::tests::documents::keep_file;

const PATH: &str = "tests/cli/sandbox_writes/lifecycles.jsonl";

/// Longer texts name other items.
const MAX_CHANGED: usize = 30;

/// Konnect sets these fields, although some requests have them.
const SET_BY_KONNECT: [&str; 3] = ["/id", "/created_at", "/updated_at"];

/// Fields that are read in another form than they are sent.
const OTHER_FORMS: [(&str, &str); 3] = [
    // The strategy of the sample data has API keys.
    ("portals applications", "client_id"),
    // The items that the IDs name.
    ("catalog resource-mappings", "service"),
    ("catalog resource-mappings", "resource"),
];

/// Lists that must name items that exist.
const NAMING_LISTS: [&str; 3] = ["policies", "members", "consumer_groups"];

#[test]
fn the_commands_are_those_of_the_definitions() {
    let client = Client::new();
    let writable = resources().filter(|resource| resource.is_writable());
    let lines: Vec<_> = writable
        .map(|it| format!("{}\n", lifecycle(&client, it)))
        .collect();
    keep_file(PATH, &lines.concat());
}

impl Resource {
    fn is_writable(&self) -> bool {
        let mut changes = [Change::Create, Change::Update, Change::Delete].into_iter();
        changes.any(|change| self.write_request(change).is_some())
    }
}

/// Returns the commands that read and change an item of a resource. `shows` has the fields of a
/// body that reading must return.
fn lifecycle(client: &Client, resource: &'static Resource) -> Value {
    // What belongs to an item is read below it as well, although it also has a list of its own.
    let parents = match resource.write_request(Change::Create) {
        Some(create) if resource.parents.is_empty() => create.parents,
        _ => resource.parents,
    };
    let mut commands = json!({
        "is_object": resource.shape == Shape::One,
        "keys": key_fields(resource).collect::<Vec<_>>(),
        "get": { "words": words(resource, parents) },
    });
    for (change, name) in [(Change::Create, "create"), (Change::Update, "update")] {
        if let Some(write) = resource.write_request(change) {
            let mut body = body(resource, change);
            name_items(client, resource, &mut body);
            commands[name] = command(resource, &write);
            let is_of_list = resource.shape == Shape::List && write.argument().is_none();
            // What changes the whole list shows no item.
            if change == Change::Create || !is_of_list {
                commands[name]["shows"] = shown(resource, &body).into();
            }
            commands[name]["body"] = body;
        }
    }
    if let Some(write) = resource.write_request(Change::Delete) {
        commands["delete"] = command(resource, &write);
    }
    if resource.added().is_some() {
        // What has every item already is given one of them again.
        let added = candidate(client, resource).or_else(|| keys(client, resource).pop());
        commands["create"]["argument"] = added.expect("an item").into();
    }
    commands
}

/// Returns a body with which the sandbox makes a change.
pub(crate) fn body_of(resource: &'static Resource, change: Change) -> Value {
    let mut body = body(resource, change);
    name_items(&Client::new(), resource, &mut body);
    body
}

/// Returns the words of a change, and whether it takes the item as an argument.
fn command(resource: &Resource, write: &WriteRequest) -> Value {
    json!({
        "words": words(resource, write.parents),
        "names_item": write.argument().is_some(),
    })
}

/// Returns the words of a resource, with the parents that its sample data belongs to.
fn words(below: &Resource, parents: &[PathParent]) -> Vec<String> {
    let mut words: Vec<_> = below.name.split(' ').map(str::to_owned).collect();
    for above in parents {
        let parent = resource(above.parent.resource).expect("a resource");
        let item = parent.sample_parent(below).expect("a sample");
        let key = parent.key_of(&item).expect("a key");
        words.extend([format!("--{}", above.parent.id_flag), key]);
    }
    words
}

fn operation_of(resource: &Resource, change: Change) -> Operation {
    let write = resource.write_request(change).expect("a change");
    operation(write.method.as_str(), write.path).expect("an operation")
}

/// Returns a body made from the facts, without what the argument of `create` adds to it. That of an
/// update has other values.
fn body(resource: &Resource, change: Change) -> Value {
    let Some(shape) = operation_of(resource, change).request() else {
        return json!({});
    };
    let mut body = made(shape, Fill::Every, 0);
    for field in SET_BY_KONNECT {
        pointer::remove(&mut body, field);
    }
    let added = resource.added().and_then(|added| added.field);
    match (change, added) {
        (Change::Create, Some(field)) => pointer::remove(&mut body, &pointer::child("", field)),
        (Change::Update, _) => change_values(&mut body, shape),
        _ => {}
    }
    body
}

/// Puts the items that Konnect has into lists that name items, in another order.
fn name_items(client: &Client, resource: &'static Resource, body: &mut Value) {
    for name in NAMING_LISTS {
        let Some(element) = body.get(name).and_then(|list| list.get(0)).cloned() else {
            continue;
        };
        let found = client.get(&all(resource)).body;
        let found = found.get(name).unwrap_or(&found["data"]);
        let items = found.as_array().into_iter().flatten().rev();
        let key = |item: &Value| item.get("id").unwrap_or(item).clone();
        let named = items.map(|item| match &element {
            Value::String(_) => key(item),
            _ => json!({ "id": key(item) }),
        });
        body[name] = named.collect();
    }
}

/// Changes the texts and booleans of a body where its shape allows another value.
fn change_values(body: &mut Value, shape: schema::Shape) {
    let names: Vec<_> = body
        .as_object()
        .map_or(Vec::new(), |it| it.keys().cloned().collect());
    for name in names {
        let old = body[&name].take();
        let new = match &old {
            Value::Bool(value) => Value::Bool(!value),
            Value::String(text) if text.len() < MAX_CHANGED => format!("{text}b").into(),
            _ => old.clone(),
        };
        body[&name] = new;
        if !schema::check(body, shape).is_empty() {
            body[&name] = old;
        }
    }
}

/// Returns the fields of a body that must be read as they were sent: those of plain values, and of
/// lists of them, that answers have.
fn shown(resource: &'static Resource, body: &Value) -> Map<String, Value> {
    let answers = item_shape(resource).map_or(Vec::new(), |shape| shapes_of(body, shape));
    let is_shown = |name: &str, value: &Value| {
        let shape = answers.iter().find_map(|shape| shape.field(name));
        let is_read = shape.is_some_and(|shape| !shape.is_sensitive() && !shape.is_write_only());
        let is_same = !OTHER_FORMS.contains(&(resource.name, name));
        is_read && is_same && (is_plain(value) || is_list_of_plain(value))
    };
    let members = body.as_object().into_iter().flatten();
    let shown = members.filter(|(name, value)| is_shown(name, value));
    shown
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

fn is_plain(value: &Value) -> bool {
    value.is_string() || value.is_number() || value.is_boolean()
}

fn is_list_of_plain(value: &Value) -> bool {
    value
        .as_array()
        .is_some_and(|values| values.iter().all(is_plain))
}
