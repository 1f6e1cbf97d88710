//! The chains of an event gateway's policies: the order of a list of policies, as their IDs.

use serde_json::{Value, json};

use super::items::string_at;
use crate::resources::{Resource, resource};
use crate::sort;

/// The path of each chain, and the name of the resource whose order it has.
const CHAINS: [(&str, &str); 4] = [
    (
        "/v1/event-gateways/{gatewayId}/listeners/{eventGatewayListenerId}/policy-chain",
        "event-gateways listener-policies",
    ),
    (
        "/v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/cluster-policy-chain",
        "event-gateways virtual-clusters cluster-policies",
    ),
    (
        "/v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/produce-policy-chain",
        "event-gateways virtual-clusters produce-policies",
    ),
    (
        "/v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/consume-policy-chain",
        "event-gateways virtual-clusters consume-policies",
    ),
];

/// Returns the resource whose order the chain at a path has.
pub(super) fn policies_of(template: &str) -> Option<&'static Resource> {
    let (_, name) = CHAINS.iter().find(|(path, _)| *path == template)?;
    resource(name)
}

/// Returns the chain of policies. Those below another one are not in it.
pub(super) fn chain(policies: &[&Value]) -> Value {
    let outer = policies.iter().filter(|policy| !is_below(policy));
    let ids: Vec<String> = outer
        .filter_map(|policy| string_at(policy, "/id"))
        .collect();
    json!({ "policies": ids })
}

/// Sorts policies by a chain; `false` if it does not have each of them once.
pub(super) fn sort(policies: &mut Vec<&Value>, wanted: &Value) -> bool {
    let ids: Vec<&str> = wanted["policies"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let position = |policy: &&Value| {
        let id = string_at(policy, "/id")?;
        ids.iter().position(|wanted| *wanted == id)
    };
    let outer = policies.iter().filter(|policy| !is_below(policy));
    let mut known: Vec<_> = outer.map(position).collect();
    sort::sort(&mut known);
    if known != (0..ids.len()).map(Some).collect::<Vec<_>>() {
        return false;
    }
    sort::sort_by_key(policies, |policy| position(policy).unwrap_or(usize::MAX));
    true
}

fn is_below(policy: &Value) -> bool {
    string_at(policy, "/parent_policy_id").is_some()
}
