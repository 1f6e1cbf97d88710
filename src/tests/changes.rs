//! Writes the commands that make every change, with each body that a request can have: a program
//! that checks requests is in `.ci/changes`. Tests only.

use std::fs;

use serde_json::{Value, json};

use super::bodies::bodies;
use crate::cli::verb::Verb;
use crate::resources::{Id, PathParent, Resource, Shape, WriteMethod, WriteRequest, resources};
use crate::schema::operation;

/// Names the file to write, a command per line.
const PATH: &str = "KONGCTL_CHANGES";

/// The ID of every parent.
const ID: &str = "00000000-0000-4000-8000-000000000000";

/// Fields that have the same meaning in items of every type.
const PLAIN_FIELDS: [&str; 3] = ["name", "display_name", "description"];

/// Stands for what names the item.
const ITEM: &str = "ITEM";

#[test]
#[ignore = "writes a file for .ci/prism"]
fn the_commands_of_every_change() {
    #[expect(
        clippy::disallowed_methods,
        reason = "set by who runs the tests, not by a user of the program"
    )]
    let path = std::env::var(PATH).expect(PATH);
    let lines: Vec<String> = resources()
        .flat_map(changes)
        .map(|change| format!("{change}\n"))
        .collect();
    fs::write(path, lines.concat()).expect("the file can be written");
}

/// Returns the commands that change a resource, each with the request that it makes.
fn changes(resource: &'static Resource) -> Vec<Value> {
    let verbs = [Verb::Create, Verb::Update, Verb::Delete].into_iter();
    let requests = verbs.filter_map(|verb| Some((verb, verb.write_request(resource)?)));
    requests
        .flat_map(|(verb, write)| {
            let command = command(verb, resource, &write);
            let item = item(verb, resource);
            let bodies = bodies_of(verb, resource, &write).into_iter();
            bodies.map(move |body| {
                json!({
                    "command": command,
                    "item": item,
                    "method": write.method.as_str(),
                    "path": write.path,
                    "body": body,
                })
            })
        })
        .collect()
}

/// Returns the bodies of a request, without what the argument of the command adds to them.
fn bodies_of(verb: Verb, resource: &Resource, write: &WriteRequest) -> Vec<Value> {
    let operation = operation(write.method.as_str(), write.path);
    let Some(shape) = operation.and_then(|operation| operation.request()) else {
        return vec![Value::Null];
    };
    let added = resource.added().and_then(|added| added.field);
    let is_laid_over = verb == Verb::Update && write.method == WriteMethod::Put;
    let mut bodies = bodies(shape);
    for members in bodies.iter_mut().filter_map(Value::as_object_mut) {
        if let (Verb::Create, Some(field)) = (verb, added) {
            members.remove(field);
        }
        // The item's other fields are sent with them: those of one type would not fit another.
        let is_plain = |name: &str| PLAIN_FIELDS.contains(&name);
        if is_laid_over && members.keys().any(|name| is_plain(name)) {
            members.retain(|name, _| is_plain(name));
        }
    }
    // A command without fields is refused.
    bodies.retain(|body| added.is_some() || *body != json!({}));
    bodies.dedup();
    bodies
}

/// Returns the words of a command. Every parent has the same ID.
fn command(verb: Verb, resource: &Resource, write: &WriteRequest) -> Vec<String> {
    let mut words = words(verb, resource, write.parents.iter());
    let is_added = verb == Verb::Create && resource.added().is_some();
    if is_added || write.argument().is_some() {
        words.push(ITEM.to_owned());
    }
    words.push(match verb {
        Verb::Delete => "--yes".to_owned(),
        _ => "--file=-".to_owned(),
    });
    words
}

/// Returns the command that lists the items and the place of what names one, where the server would
/// not find the item with just any ID.
fn item(verb: Verb, resource: &Resource) -> Value {
    if verb == Verb::Create || resource.shape == Shape::One {
        return Value::Null;
    }
    let at = match (resource.item_path, resource.id, resource.id_lookup) {
        (Some(_), Id::Uuid | Id::UuidOrName, _) => return Value::Null,
        (None, _, Some(lookup)) => lookup.at,
        (Some(_), Id::Text | Id::Key, _) => {
            resource.lookup.first().map_or("/name", |lookup| lookup.at)
        }
        (None, _, None) => "/id",
    };
    json!({"command": words(Verb::Get, resource, resource.parents.iter()), "at": at})
}

fn words<'a>(
    verb: Verb,
    resource: &Resource,
    parents: impl Iterator<Item = &'a PathParent>,
) -> Vec<String> {
    let mut words = vec![verb.word().to_owned()];
    words.extend(resource.name.split(' ').map(str::to_owned));
    for above in parents {
        words.extend([format!("--{}", above.parent.id_flag), ID.to_owned()]);
    }
    words
}
