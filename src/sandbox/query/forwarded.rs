//! Which virtual clusters the listeners of an event gateway forward to.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::resources::{Resource, resource};
use crate::sandbox::items::string_at;
use crate::sandbox::place::{FoundParent, Place};
use crate::sandbox::store::Store;

/// Returns the IDs of the virtual clusters that the policies of each listener forward to, by the ID
/// of the listener.
pub(super) fn clusters_by_listener(
    parents: &[FoundParent],
    store: &mut Store,
) -> Option<BTreeMap<String, Value>> {
    let policies = resource("event-gateways listener-policies")?;
    let listener = policies.parents.last()?.parent;
    let clusters = items(resource("event-gateways virtual-clusters")?, parents, store);
    let mut found = BTreeMap::new();
    for item in items(resource(listener.resource)?, parents, store) {
        let listener = FoundParent::new(listener, item, policies, parents)?;
        let id = listener.id.clone();
        let policies = items(policies, &[parents, &[listener]].concat(), store);
        found.insert(id, forwarded(&policies, &clusters));
    }
    Some(found)
}

fn items(resource: &'static Resource, parents: &[FoundParent], store: &mut Store) -> Vec<Value> {
    let items = store.items(&Place::of(resource, resource.path, parents));
    items.into_iter().cloned().collect()
}

/// Returns the IDs of the virtual clusters that some policy forwards to.
fn forwarded(policies: &[Value], clusters: &[Value]) -> Value {
    let is_named = |cluster: &&Value| policies.iter().any(|policy| forwards(policy, cluster));
    let clusters = clusters.iter().filter(is_named);
    clusters
        .filter_map(|cluster| string_at(cluster, "/id"))
        .collect()
}

fn forwards(policy: &Value, cluster: &Value) -> bool {
    match string_at(policy, "/config/type").as_deref() {
        // By server name, each virtual cluster is reached that has a label for it.
        Some("sni") => string_at(cluster, "/dns_label").is_some(),
        Some("port_mapping") => ["id", "name"].iter().any(|field| {
            let named = policy.pointer(&format!("/config/destination/{field}"));
            named.is_some() && named == cluster.get(field)
        }),
        _ => false,
    }
}
