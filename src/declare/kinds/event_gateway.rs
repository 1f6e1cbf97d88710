//! Event gateways and what stands below them.

use crate::declare::kind::Kind;
use crate::declare::row::refers;

pub(super) const EVENT_GATEWAY: Kind = Kind::new("event_gateway", "event-gateways")
    .root("event_gateways")
    .managed()
    .matched_by(&["name"])
    .external_by(&["*"])
    .named_after_ref(&["name"])
    .labels_sent_whole();

pub(super) const EVENT_GATEWAY_BACKEND_CLUSTER: Kind = Kind::new(
    "event_gateway_backend_cluster",
    "event-gateways backend-clusters",
)
.root("event_gateway_backend_clusters")
.below("event_gateway", "event_gateway", "backend_clusters")
.matched_by(&["name"])
.secrets(&["/authentication/password", "/tls/client_identity/key"])
.named_after_ref(&["name"])
.unordered(&["bootstrap_servers"]);

pub(super) const EVENT_GATEWAY_VIRTUAL_CLUSTER: Kind = Kind::new(
    "event_gateway_virtual_cluster",
    "event-gateways virtual-clusters",
)
.root("event_gateway_virtual_clusters")
.below("event_gateway", "event_gateway", "virtual_clusters")
.matched_by(&["name"])
.references(&[refers("destination.id", "event_gateway_backend_cluster")])
.secrets(&["/authentication/*/principals/*/password"])
.external_by(&["*"])
.named_after_ref(&["name"]);

pub(super) const EVENT_GATEWAY_LISTENER: Kind =
    Kind::new("event_gateway_listener", "event-gateways listeners")
        .root("event_gateway_listeners")
        .below("event_gateway", "event_gateway", "listeners")
        .matched_by(&["name"])
        .named_after_ref(&["name"]);

pub(super) const EVENT_GATEWAY_DATA_PLANE_CERTIFICATE: Kind = Kind::new(
    "event_gateway_data_plane_certificate",
    "event-gateways data-plane-certificates",
)
.root("event_gateway_data_plane_certificates")
.below("event_gateway", "event_gateway", "data_plane_certificates")
.matched_by(&["name"])
.named_after_ref(&["name"]);

pub(super) const EVENT_GATEWAY_SCHEMA_REGISTRY: Kind = Kind::new(
    "event_gateway_schema_registry",
    "event-gateways schema-registries",
)
.root("event_gateway_schema_registries")
.below("event_gateway", "event_gateway", "schema_registries")
.matched_by(&["name"])
.secrets(&["/config/authentication/password"])
.guarded(&["/config/authentication/password"])
.named_after_ref(&["name"]);

pub(super) const EVENT_GATEWAY_STATIC_KEY: Kind =
    Kind::new("event_gateway_static_key", "event-gateways static-keys")
        .root("event_gateway_static_keys")
        .below("event_gateway", "event_gateway", "static_keys")
        .matched_by(&["name"])
        .secrets(&["/value"])
        .named_after_ref(&["name"])
        .replaced_by(&["*"]);

pub(super) const EVENT_GATEWAY_TLS_TRUST_BUNDLE: Kind = Kind::new(
    "event_gateway_tls_trust_bundle",
    "event-gateways tls-trust-bundles",
)
.root("event_gateway_tls_trust_bundles")
.below("event_gateway", "event_gateway", "tls_trust_bundles")
.matched_by(&["name"])
.named_after_ref(&["name"]);

pub(super) const EVENT_GATEWAY_LISTENER_POLICY: Kind = Kind::new(
    "event_gateway_listener_policy",
    "event-gateways listener-policies",
)
.root("event_gateway_listener_policies")
.below("event_gateway_listener", "listener", "policies")
.matched_by(&["name"])
.references(&[refers(
    "config.destination.id",
    "event_gateway_virtual_cluster",
)])
.secrets(&["/config/certificates/*/key"])
.named_after_ref(&["name"])
.fixed(&["type"])
.own(&["event_gateway"]);

pub(super) const EVENT_GATEWAY_VIRTUAL_CLUSTER_CLUSTER_POLICY: Kind = Kind::new(
    "event_gateway_virtual_cluster_cluster_policy",
    "event-gateways virtual-clusters cluster-policies",
)
.root("event_gateway_virtual_cluster_cluster_policies")
.below(
    "event_gateway_virtual_cluster",
    "virtual_cluster",
    "cluster_policies",
)
.matched_by(&["name"])
.named_after_ref(&["name"])
.fixed(&["type", "parent_policy_id"])
.own(&["event_gateway"]);

pub(super) const EVENT_GATEWAY_VIRTUAL_CLUSTER_PRODUCE_POLICY: Kind = Kind::new(
    "event_gateway_virtual_cluster_produce_policy",
    "event-gateways virtual-clusters produce-policies",
)
.root("event_gateway_virtual_cluster_produce_policies")
.below(
    "event_gateway_virtual_cluster",
    "virtual_cluster",
    "produce_policies",
)
.matched_by(&["name"])
.references(&[
    refers(
        "parent_policy_id",
        "event_gateway_virtual_cluster_produce_policy",
    ),
    refers("config.schema_registry.id", "event_gateway_schema_registry"),
    refers("config.**.key.id", "event_gateway_static_key"),
])
.named_after_ref(&["name"])
.fixed(&["type", "parent_policy_id"])
.own(&["event_gateway"]);

pub(super) const EVENT_GATEWAY_VIRTUAL_CLUSTER_CONSUME_POLICY: Kind = Kind::new(
    "event_gateway_virtual_cluster_consume_policy",
    "event-gateways virtual-clusters consume-policies",
)
.root("event_gateway_virtual_cluster_consume_policies")
.below(
    "event_gateway_virtual_cluster",
    "virtual_cluster",
    "consume_policies",
)
.matched_by(&["name"])
.references(&[
    refers(
        "parent_policy_id",
        "event_gateway_virtual_cluster_consume_policy",
    ),
    refers("config.schema_registry.id", "event_gateway_schema_registry"),
    refers("config.**.key.id", "event_gateway_static_key"),
])
.named_after_ref(&["name"])
.fixed(&["type", "parent_policy_id"])
.own(&["event_gateway"]);
