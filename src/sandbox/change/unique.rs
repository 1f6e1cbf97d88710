//! Which fields of an item no other item of its list has as well.

use serde_json::Value;

use super::request::Change;
use crate::sandbox::items::string_at;
use crate::sandbox::list::{List, Rank};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::response::SandboxResponse;

/// The fields that are unique together, of each resource that has such: a line for each resource.
// One text, because each reference in a table costs time at every start.
const UNIQUE: &str = "\
apis: /name /version
apis versions: /version
apis documents: /slug /parent_document_id
api-packages: /name /version
api-packages documents: /slug /parent_document_id
portals: /name
portals pages: /slug /parent_page_id
portals snippets: /name
portals teams: /name
portals developers: /email
portals email-domains: /domain
portals team-roles: /role_name /entity_id /entity_type_name /entity_region
portals application-registrations: /application/id /api/id
gateway control-planes: /name
gateway control-planes services: /name
gateway control-planes routes: /name
gateway control-planes consumers: /username
gateway control-planes consumer-groups: /name
gateway control-planes upstreams: /name
gateway control-planes vaults: /prefix
gateway control-planes snis: /name
gateway control-planes key-sets: /name
gateway control-planes partials: /name
gateway control-planes custom-plugins: /name
gateway control-planes plugin-schemas: /name
gateway control-planes config-stores: /name
gateway control-planes config-stores secrets: /key
event-gateways: /name
event-gateways backend-clusters: /name
event-gateways virtual-clusters: /name
event-gateways listeners: /name
event-gateways schema-registries: /name
event-gateways static-keys: /name
event-gateways tls-trust-bundles: /name
ai-gateways: /name
ai-gateways models: /name
ai-gateways model-providers: /name
ai-gateways agents: /name
ai-gateways mcp-servers: /name
ai-gateways policies: /name
ai-gateways consumers: /name
ai-gateways consumer-groups: /name
ai-gateways identity-providers: /name
ai-gateways vaults: /name
ai-gateways config-stores: /name
ai-gateways config-stores secrets: /key
ai-gateways certificates: /name
ai-gateways snis: /name
ai-gateways ca-certificates: /name
catalog services: /name
catalog services api-mappings: /api_id
catalog resource-mappings: /service/id /resource/id
catalog integration-instances: /name
cloud-gateways networks: /name
cloud-gateways custom-domains: /domain
organization teams: /name
organization teams roles: /role_name /entity_id /entity_type_name /entity_region
organization users: /email
organization users roles: /role_name /entity_id /entity_type_name /entity_region
organization system-accounts: /name
organization system-accounts roles: /role_name /entity_id /entity_type_name /entity_region
organization system-accounts spats: /name
organization identity-providers team-group-mappings: /team_id /group
portals identity-providers team-group-mappings: /team_id /group
";

/// Returns the resources that have unique fields, and the pointers of these.
pub(in crate::sandbox) fn unique_fields() -> impl Iterator<Item = (&'static str, Vec<&'static str>)>
{
    let lines = UNIQUE.lines().filter_map(|line| line.split_once(": "));
    lines.map(|(resource, fields)| (resource, fields.split(' ').collect()))
}

/// Refuses an item that has the same unique fields as one of the others. `rank` is that of the item
/// that it replaces.
pub(super) fn check(
    change: &Change,
    item: &Value,
    rank: Option<Rank>,
    list: &List,
) -> Result<(), Refusal> {
    let name = change.place.home.name;
    let Some((_, fields)) = unique_fields().find(|(resource, _)| *resource == name) else {
        return Ok(());
    };
    let values = |item: &Value| -> Vec<Value> {
        let values = fields.iter().map(|field| item.pointer(field).cloned());
        values.map(Option::unwrap_or_default).collect()
    };
    let Some(text) = string_at(item, fields[0]) else {
        return Ok(());
    };
    let alike = list.with(fields[0], &text).into_iter();
    let others = alike.filter(|other| Some(*other) != rank);
    let own = values(item);
    if !others
        .filter_map(|rank| list.get(rank))
        .any(|other| values(other) == own)
    {
        return Ok(());
    }
    let named: Vec<&str> = fields.iter().map(|field| &field[1..]).collect();
    let noun = change.place.home.noun();
    let detail = format!("Another {noun} has the same {}", named.join(" and "));
    Err(SandboxResponse::problem(409, &detail))
}
