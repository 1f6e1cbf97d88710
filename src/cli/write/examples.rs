//! Commands that change the sandbox, for help: made from the facts and the sample data.

use serde_json::Value;

use super::example_fields::Fields;
use crate::cli::get::help::command_of;
use crate::cli::get::samples::{name_in_sandbox, samples, selector_of};
use crate::cli::verb::Verb;
use crate::item::Item;
use crate::json_text::elements;
use crate::konnect::shapes;
use crate::resources::{self, Change, Parent, Resource, WriteMethod};
use crate::schema::{Field, Shape, check};
use crate::shell::quoted;

/// What an example calls a new item: the first that the resource allows.
const NEW_NAMES: [&str; 3] = ["example", "example@example.com", "example.com"];

/// The arguments where the fields would be too many.
pub(crate) const FROM_FILE: &str = "--file fields.yaml";

/// What people type to create an item, where that is more than the name and what is required, or
/// where the values of the sample data are taken: a line for each resource.
// One text, because each reference in a table costs time at every start.
const TYPED: &str = r#"
apis versions: v5 spec.content=@openapi.yaml
apis specifications: content=@openapi.yaml
gateway control-planes services: example url=http://localhost:8080
portals identity-providers: type=oidc config.issuer_url=https://login.example.com config.client_id=portal
organization identity-providers: type=oidc config.issuer_url=https://login.example.com config.client_id=portal
gateway control-planes routes: example paths:='["/example"]' service.id=bookings-api
gateway control-planes services routes: example paths:='["/example"]'
gateway control-planes plugins: key-auth
gateway control-planes services plugins: key-auth
gateway control-planes routes plugins: key-auth
gateway control-planes consumers plugins: rate-limiting config.minute=20 config.policy=local
gateway control-planes consumer-groups plugins: rate-limiting config.minute=20 config.policy=local
gateway control-planes consumers key-auths: key=@FILE
gateway control-planes partials: example type=redis-ce config.host=redis.example.com
event-gateways backend-clusters: example authentication.type=anonymous tls.enabled=false bootstrap_servers:='["kafka.example.com:9092"]'
event-gateways virtual-clusters: example destination.id=flight-data authentication:='[{"type":"anonymous"}]' acl_mode=passthrough dns_label=example
notifications subscriptions: example regions:='["*"]' entities:='["*"]' enabled=true channels:='[{"type":"EMAIL","enabled":true}]'
catalog services api-mappings: api_id=zone-boarding
catalog integration-instances: example display_name=Example integration_name=runway-git config.base_url=https://git.example.com
catalog integration-instances auth-credential: type=oauth config.grant_type=authorization_code config.code=@FILE config.redirect_uri=https://example.com
organization teams roles: role_name=Viewer entity_type_name=APIs entity_region=eu entity_id=961dd9b7-ebd0-44f1-a32c-3a89bda6b0b3
organization users roles: role_name=Viewer entity_type_name=APIs entity_region=eu entity_id=961dd9b7-ebd0-44f1-a32c-3a89bda6b0b3
organization system-accounts roles: role_name=Viewer entity_type_name=APIs entity_region=eu entity_id=961dd9b7-ebd0-44f1-a32c-3a89bda6b0b3
"#;

/// Returns the commands of the help of a verb.
pub(crate) fn examples(verb: Verb, resource: &'static Resource) -> Vec<String> {
    let arguments = match verb {
        Verb::Create => new_item(resource).unwrap_or_else(|| FROM_FILE.to_owned()),
        Verb::Update => changed_item(resource),
        Verb::Edit => item(resource, Change::Edit, samples(resource).next()),
        Verb::Delete => deleted_item(resource),
        Verb::Get | Verb::Describe => return Vec::new(),
    };
    let command = format!("{} {arguments}", command_of(verb, resource));
    let mut examples = vec![command.trim_end().to_owned()];
    if matches!(verb, Verb::Create | Verb::Update) {
        examples.push(format!("kongctl explain {}", resource.name));
    }
    examples
}

/// Returns the arguments that delete an item: the last one, because others depend on the first ones
/// in the sandbox.
fn deleted_item(resource: &'static Resource) -> String {
    let item = item(resource, Change::Delete, samples(resource).last());
    match resource.writes.forces {
        true => format!("{item} --force"),
        false => item,
    }
}

/// Returns the arguments that change the first item.
fn changed_item(resource: &'static Resource) -> String {
    let item = item(resource, Change::Update, samples(resource).next());
    let fields = changed_fields(resource).unwrap_or_else(|| FROM_FILE.to_owned());
    format!("{item} {fields}").trim_start().to_owned()
}

/// Returns the arguments that set the required fields of an update, or else one that can be changed
/// without harm; `None` where they would be too many.
fn changed_fields(resource: &'static Resource) -> Option<String> {
    let write = resource.write_request(Change::Update)?;
    let fields = Fields::of(resource, shapes::request(resource, Change::Update)?)?;
    // PUT sends the other fields of the item as well, but Konnect returns no secrets.
    let is_needed = |field: &Field| {
        let is_kept = !field.shape.is_sensitive() && !field.shape.is_write_only();
        write.method == WriteMethod::Patch || !is_kept
    };
    let required = fields.required(is_needed)?;
    match required.is_empty() {
        true => fields.harmless(),
        false => Some(required),
    }
}

/// Returns the argument that selects an item; none for a change that takes none.
fn item(resource: &'static Resource, change: Change, item: Option<Item>) -> String {
    let write = resource.write_request(change);
    if write.and_then(|write| write.argument()).is_none() {
        return String::new();
    }
    let selector = item.and_then(|item| {
        selector_of(resource, &item).or_else(|| name_of_referred(resource, &item))
    });
    selector.map_or(String::new(), |text| quoted(&text).into_owned())
}

/// Returns the name of the item of another resource by which an item is known.
fn name_of_referred(resource: &'static Resource, item: &Item) -> Option<String> {
    let column = resource.known_by()?;
    let mut pointers = column.pointers();
    let id = pointers.find_map(|pointer| item.string_at(pointer))?;
    let referred = resources::resource(column.resource()?)?;
    Some(name_in_sandbox(referred, &id).unwrap_or(id))
}

/// Returns the arguments that make a new item; `None` where they would be too many.
fn new_item(resource: &'static Resource) -> Option<String> {
    let start = format!("{}: ", resource.name);
    if let Some(typed) = TYPED.lines().find_map(|line| line.strip_prefix(&start)) {
        return Some(typed.to_owned());
    }
    let shape = shapes::request(resource, Change::Create);
    let fields = shape.and_then(|shape| Fields::of(resource, shape));
    let (name, named) = match resource.added() {
        Some(added) => (Some(added_item(resource, added.item)?), added.field),
        None => (new_name(resource, fields.as_ref()), resource.name_field()),
    };
    let name = name.map_or(String::new(), |name| quoted(&name).into_owned());
    let Some(fields) = fields else {
        return Some(name);
    };
    let required = fields.required(|field| Some(field.name) != named)?;
    match required.is_empty() && name.is_empty() {
        true => fields.plain(),
        false => Some(format!("{name} {required}").trim().to_owned()),
    }
}

/// Returns what selects an item to add: the first one that is not there yet.
fn added_item(resource: &'static Resource, added: &Parent) -> Option<String> {
    let above = resources::resource(added.resource)?;
    let pointer = resource.id_lookup.map_or("/id", |lookup| lookup.at);
    let is_there = |id: &str| {
        let mut items = samples(resource);
        items.any(|item| item.string_at(pointer).as_deref() == Some(id))
    };
    let mut items = elements(above.sample()).map(Item::new);
    let item = items.find(|item| item.string_at("/id").is_some_and(|id| !is_there(&id)))?;
    selector_of(above, &item)
}

/// Returns a name for a new item, where the resource has names.
fn new_name(resource: &'static Resource, fields: Option<&Fields>) -> Option<String> {
    let shape: Shape = fields?.shape_of(resource.name_field()?)?;
    let mut names = NEW_NAMES.iter();
    let name = names.find(|name| check(&Value::from(**name), shape).is_empty())?;
    Some((*name).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_is_of_resources_that_can_be_created() {
        let lines: Vec<&str> = TYPED.lines().skip(1).collect();
        assert!(lines.len() > 20);
        for line in lines {
            let (name, typed) = line.split_once(": ").expect(line);
            let resource = resources::resource(name).expect(name);
            assert!(resource.writes.has(Change::Create), "{name}");
            assert_eq!(new_item(resource).as_deref(), Some(typed));
        }
    }
}
