//! Which fields of an item no other item of its list has as well.

use serde_json::Value;

use super::request::{Change, Refusal};
use crate::sandbox::response::SandboxResponse;

const NAME: &[&str] = &["/name"];
const ROLE: &[&str] = &[
    "/role_name",
    "/entity_id",
    "/entity_type_name",
    "/entity_region",
];

/// The fields that are unique together, of each resource that has such.
pub(in crate::sandbox) const UNIQUE: [(&str, &[&str]); 64] = [
    ("apis", &["/name", "/version"]),
    ("apis versions", &["/version"]),
    ("apis documents", &["/slug", "/parent_document_id"]),
    ("api-packages", &["/name", "/version"]),
    ("api-packages documents", &["/slug", "/parent_document_id"]),
    ("portals", NAME),
    ("portals pages", &["/slug", "/parent_page_id"]),
    ("portals snippets", NAME),
    ("portals teams", NAME),
    ("portals developers", &["/email"]),
    ("portals email-domains", &["/domain"]),
    ("portals team-roles", ROLE),
    (
        "portals application-registrations",
        &["/application/id", "/api/id"],
    ),
    ("gateway control-planes", NAME),
    ("gateway control-planes services", NAME),
    ("gateway control-planes routes", NAME),
    ("gateway control-planes consumers", &["/username"]),
    ("gateway control-planes consumer-groups", NAME),
    ("gateway control-planes upstreams", NAME),
    ("gateway control-planes vaults", &["/prefix"]),
    ("gateway control-planes snis", NAME),
    ("gateway control-planes key-sets", NAME),
    ("gateway control-planes partials", NAME),
    ("gateway control-planes custom-plugins", NAME),
    ("gateway control-planes plugin-schemas", NAME),
    ("gateway control-planes config-stores", NAME),
    ("gateway control-planes config-stores secrets", &["/key"]),
    ("event-gateways", NAME),
    ("event-gateways backend-clusters", NAME),
    ("event-gateways virtual-clusters", NAME),
    ("event-gateways listeners", NAME),
    ("event-gateways schema-registries", NAME),
    ("event-gateways static-keys", NAME),
    ("event-gateways tls-trust-bundles", NAME),
    ("ai-gateways", NAME),
    ("ai-gateways models", NAME),
    ("ai-gateways model-providers", NAME),
    ("ai-gateways agents", NAME),
    ("ai-gateways mcp-servers", NAME),
    ("ai-gateways policies", NAME),
    ("ai-gateways consumers", NAME),
    ("ai-gateways consumer-groups", NAME),
    ("ai-gateways identity-providers", NAME),
    ("ai-gateways vaults", NAME),
    ("ai-gateways config-stores", NAME),
    ("ai-gateways config-stores secrets", &["/key"]),
    ("ai-gateways certificates", NAME),
    ("ai-gateways snis", NAME),
    ("ai-gateways ca-certificates", NAME),
    ("catalog services", NAME),
    ("catalog services api-mappings", &["/api_id"]),
    (
        "catalog resource-mappings",
        &["/service/id", "/resource/id"],
    ),
    ("catalog integration-instances", NAME),
    ("cloud-gateways networks", NAME),
    ("cloud-gateways custom-domains", &["/domain"]),
    ("organization teams", NAME),
    ("organization teams roles", ROLE),
    ("organization users", &["/email"]),
    ("organization users roles", ROLE),
    ("organization system-accounts", NAME),
    ("organization system-accounts roles", ROLE),
    ("organization system-accounts spats", NAME),
    (
        "organization identity-providers team-group-mappings",
        &["/team_id", "/group"],
    ),
    (
        "portals identity-providers team-group-mappings",
        &["/team_id", "/group"],
    ),
];

/// Refuses an item that has the same unique fields as one of the others.
pub(super) fn check<'a>(
    change: &Change,
    item: &Value,
    others: impl IntoIterator<Item = &'a Value>,
) -> Result<(), Refusal> {
    let name = change.place.home.name;
    let mut rules = UNIQUE.iter().filter(|(resource, _)| *resource == name);
    let Some((_, fields)) = rules.next() else {
        return Ok(());
    };
    let values = |item: &Value| -> Vec<Value> {
        let values = fields.iter().map(|field| item.pointer(field).cloned());
        values.map(Option::unwrap_or_default).collect()
    };
    let own = values(item);
    if own[0].is_null() || !others.into_iter().any(|other| values(other) == own) {
        return Ok(());
    }
    let named: Vec<&str> = fields.iter().map(|field| &field[1..]).collect();
    let noun = change.place.home.noun();
    let detail = format!("Another {noun} has the same {}", named.join(" and "));
    Err(SandboxResponse::problem(409, &detail))
}
