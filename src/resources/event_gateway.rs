//! Event gateways.

use super::column::{
    CREATED, DESCRIPTION, ENABLED, ID, LABELS, NAME, TYPE, UPDATED, column, reference, time,
};
use super::definition::{LIST, ONE, Product, Resource};
use super::filter::{CONTAINS, EQ, Filter, PLAIN};
use super::flag::{ArgumentFlag, Flag};
use super::lookup::Lookup;
use super::parents::{
    BACKEND_CLUSTER, EVENT_GATEWAY, EVENT_GATEWAY_NODE, LISTENER, VIRTUAL_CLUSTER, narrowed_by,
    parent,
};
use super::response::{ItemsAt, Paging};
use super::write::WRITES;

pub(super) const PRODUCT: Product = Product {
    title: "Event gateway",
    groups: &[],
    resources: &[
        Resource {
            name: "event-gateways",
            aliases: &["event-gateway", "egw"],
            help: "Event gateways",
            path: "/v1/event-gateways",
            item_path: Some("/v1/event-gateways/{gatewayId}"),
            writes: WRITES.post().put().delete(),
            paging: Paging::CURSOR,
            lookup: &[Lookup::by("/name").filter("filter[name][contains]")],
            filters: &[Filter::new("name", CONTAINS)],
            columns: &[
                NAME,
                column!("VERSION", "/version"),
                column!("NODES", "/nodes_total"),
                ID,
            ],
            wide: &[
                DESCRIPTION,
                column!("VIRTUAL_CLUSTERS", "/virtual_clusters_total"),
                column!("MIN_RUNTIME", "/min_runtime_version"),
                LABELS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "event-gateways backend-clusters",
            aliases: &["backend-cluster", "bc", "bcs"],
            help: "Kafka clusters behind an event gateway",
            path: "/v1/event-gateways/{gatewayId}/backend-clusters",
            item_path: Some("/v1/event-gateways/{gatewayId}/backend-clusters/{backendClusterId}"),
            writes: WRITES.post().put().delete(),
            parents: &[parent("gatewayId", &EVENT_GATEWAY)],
            paging: Paging::CURSOR,
            lookup: &[Lookup::by("/name").filter("filter[name][contains]")],
            argument_flags: &[
                ArgumentFlag::Id("backend-cluster-id"),
                ArgumentFlag::Name("backend-cluster-name"),
            ],
            filters: &[Filter::new("name", CONTAINS)],
            columns: &[NAME, column!("SERVERS", "/bootstrap_servers"), ID],
            wide: &[
                DESCRIPTION,
                column!("AUTH", "/authentication/type"),
                column!("TLS", "/tls/enabled"),
                LABELS,
                CREATED,
                UPDATED,
            ],
            secrets: &["/authentication/password", "/tls/client_identity/key"],
            ..LIST
        },
        Resource {
            name: "event-gateways virtual-clusters",
            aliases: &["virtual-cluster", "vc", "vcs"],
            help: "Virtual clusters that clients connect to",
            path: "/v1/event-gateways/{gatewayId}/virtual-clusters",
            item_path: Some("/v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}"),
            writes: WRITES.post().put().delete(),
            parents: &[parent("gatewayId", &EVENT_GATEWAY)],
            narrowing: &[narrowed_by(
                "filter[backend_cluster_id][eq]",
                &BACKEND_CLUSTER,
            )],
            paging: Paging::CURSOR,
            lookup: &[Lookup::by("/name").filter("filter[name][contains]")],
            argument_flags: &[
                ArgumentFlag::Id("virtual-cluster-id"),
                ArgumentFlag::Name("virtual-cluster-name"),
            ],
            filters: &[
                Filter::new("backend_cluster_id", EQ),
                Filter::new("name", CONTAINS),
            ],
            columns: &[NAME, column!("DNS_LABEL", "/dns_label"), ID],
            wide: &[
                DESCRIPTION,
                column!("BACKEND", "/destination/name"),
                column!("ACL_MODE", "/acl_mode"),
                LABELS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        CLUSTER_POLICIES,
        Resource {
            name: "event-gateways virtual-clusters produce-policies",
            aliases: &["produce-policy", "pp", "pps"],
            help: "Policies on records being produced",
            path: "/v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/produce-policies",
            item_path: Some(
                "/v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/produce-policies/{policyId}",
            ),
            writes: WRITES.post().put().delete(),
            wide: &[
                column!("CONDITION", "/condition"),
                DESCRIPTION,
                reference!("PARENT_ID", "/parent_policy_id"; "PARENT", "event-gateways virtual-clusters produce-policies"),
                CREATED,
                UPDATED,
            ],
            ..CLUSTER_POLICIES
        },
        Resource {
            name: "event-gateways virtual-clusters consume-policies",
            aliases: &["consume-policy", "consumes"],
            help: "Policies on records being consumed",
            path: "/v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/consume-policies",
            item_path: Some(
                "/v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/consume-policies/{policyId}",
            ),
            writes: WRITES.post().put().delete(),
            argument_flags: &[
                ArgumentFlag::Id("consume-policy-id"),
                ArgumentFlag::Name("consume-policy-name"),
            ],
            wide: &[
                column!("CONDITION", "/condition"),
                DESCRIPTION,
                reference!("PARENT_ID", "/parent_policy_id"; "PARENT", "event-gateways virtual-clusters consume-policies"),
                CREATED,
                UPDATED,
            ],
            ..CLUSTER_POLICIES
        },
        Resource {
            name: "event-gateways virtual-clusters cluster-policy-chain",
            help: "Order of a virtual cluster's policies",
            path: "/v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/cluster-policy-chain",
            writes: WRITES.put().answers_at("/policies"),
            parents: &[
                parent("gatewayId", &EVENT_GATEWAY),
                parent("virtualClusterId", &VIRTUAL_CLUSTER),
            ],
            items: ItemsAt::At("/policies"),
            columns: &[
                reference!("POLICY_ID", ""; "POLICY", "event-gateways virtual-clusters cluster-policies"),
            ],
            ..ONE
        },
        Resource {
            name: "event-gateways virtual-clusters produce-policy-chain",
            help: "Order of the produce policies",
            path: "/v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/produce-policy-chain",
            writes: WRITES.put().answers_at("/policies"),
            parents: &[
                parent("gatewayId", &EVENT_GATEWAY),
                parent("virtualClusterId", &VIRTUAL_CLUSTER),
            ],
            items: ItemsAt::At("/policies"),
            columns: &[
                reference!("POLICY_ID", ""; "POLICY", "event-gateways virtual-clusters produce-policies"),
            ],
            ..ONE
        },
        Resource {
            name: "event-gateways virtual-clusters consume-policy-chain",
            help: "Order of the consume policies",
            path: "/v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/consume-policy-chain",
            writes: WRITES.put().answers_at("/policies"),
            parents: &[
                parent("gatewayId", &EVENT_GATEWAY),
                parent("virtualClusterId", &VIRTUAL_CLUSTER),
            ],
            items: ItemsAt::At("/policies"),
            columns: &[
                reference!("POLICY_ID", ""; "POLICY", "event-gateways virtual-clusters consume-policies"),
            ],
            ..ONE
        },
        Resource {
            name: "event-gateways listeners",
            aliases: &["listener", "ln", "lns"],
            help: "Listeners of an event gateway",
            path: "/v1/event-gateways/{gatewayId}/listeners",
            item_path: Some("/v1/event-gateways/{gatewayId}/listeners/{eventGatewayListenerId}"),
            writes: WRITES.post().put().delete(),
            parents: &[parent("gatewayId", &EVENT_GATEWAY)],
            paging: Paging::CURSOR,
            lookup: &[Lookup::by("/name").filter("filter[name][contains]")],
            argument_flags: &[
                ArgumentFlag::Id("listener-id"),
                ArgumentFlag::Name("listener-name"),
            ],
            filters: &[
                Filter::new("name", CONTAINS),
                Filter::new("virtual_cluster_id", EQ),
            ],
            columns: &[NAME, column!("PORTS", "/ports"), ID],
            wide: &[
                column!("ADDRESSES", "/addresses"),
                DESCRIPTION,
                LABELS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "event-gateways listener-policies",
            aliases: &["listener-policy", "lp", "lps"],
            help: "Policies of a listener",
            path: "/v1/event-gateways/{gatewayId}/listeners/{eventGatewayListenerId}/policies",
            item_path: Some(
                "/v1/event-gateways/{gatewayId}/listeners/{eventGatewayListenerId}/policies/{policyId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("gatewayId", &EVENT_GATEWAY),
                parent("eventGatewayListenerId", &LISTENER),
            ],
            paging: Paging::Unpaged,
            items: ItemsAt::Body,
            lookup: &[Lookup::by("/name").filter("filter[name][contains]")],
            argument_flags: &[
                ArgumentFlag::Id("policy-id"),
                ArgumentFlag::Name("policy-name"),
            ],
            filters: &[Filter::new("name", CONTAINS)],
            columns: &[NAME, TYPE, ENABLED, ID],
            wide: &[
                DESCRIPTION,
                reference!("PARENT_ID", "/parent_policy_id"; "PARENT", "event-gateways listener-policies"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "event-gateways listener-policy-chain",
            help: "Order of a listener's policies",
            path: "/v1/event-gateways/{gatewayId}/listeners/{eventGatewayListenerId}/policy-chain",
            writes: WRITES.put().answers_at("/policies"),
            parents: &[
                parent("gatewayId", &EVENT_GATEWAY),
                parent("eventGatewayListenerId", &LISTENER),
            ],
            items: ItemsAt::At("/policies"),
            columns: &[reference!("POLICY_ID", ""; "POLICY", "event-gateways listener-policies")],
            ..ONE
        },
        Resource {
            name: "event-gateways data-plane-certificates",
            aliases: &[
                "data-plane-certificate",
                "dpc",
                "dpcs",
                "dp-cert",
                "dp-certs",
            ],
            help: "Client certificates of data planes",
            path: "/v1/event-gateways/{gatewayId}/data-plane-certificates",
            item_path: Some(
                "/v1/event-gateways/{gatewayId}/data-plane-certificates/{certificateId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[parent("gatewayId", &EVENT_GATEWAY)],
            paging: Paging::CURSOR,
            lookup: &[Lookup::by("/name").filter("filter[name][contains]")],
            argument_flags: &[
                ArgumentFlag::Id("data-plane-certificate-id"),
                ArgumentFlag::Name("data-plane-certificate-name"),
            ],
            filters: &[Filter::new("name", CONTAINS)],
            columns: &[NAME, ID],
            wide: &[
                DESCRIPTION,
                column!("SUBJECT", "/metadata/subject"),
                column!("ISSUER", "/metadata/issuer"),
                time!("EXPIRES", "/metadata/expiry"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "event-gateways schema-registries",
            aliases: &["schema-registry", "sr"],
            help: "Schema registries of an event gateway",
            path: "/v1/event-gateways/{gatewayId}/schema-registries",
            item_path: Some("/v1/event-gateways/{gatewayId}/schema-registries/{schemaRegistryId}"),
            writes: WRITES.post().put().delete(),
            parents: &[parent("gatewayId", &EVENT_GATEWAY)],
            paging: Paging::CURSOR,
            lookup: &[Lookup::by("/name").filter("filter[name][contains]")],
            argument_flags: &[
                ArgumentFlag::Id("schema-registry-id"),
                ArgumentFlag::Name("schema-registry-name"),
            ],
            filters: &[Filter::new("name", CONTAINS)],
            columns: &[NAME, TYPE, ID],
            wide: &[DESCRIPTION, LABELS, CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "event-gateways static-keys",
            aliases: &["static-key", "sk"],
            help: "Static encryption keys",
            path: "/v1/event-gateways/{gatewayId}/static-keys",
            item_path: Some("/v1/event-gateways/{gatewayId}/static-keys/{staticKeyId}"),
            writes: WRITES.post().delete(),
            parents: &[parent("gatewayId", &EVENT_GATEWAY)],
            paging: Paging::CURSOR,
            lookup: &[Lookup::by("/name").filter("filter[name][contains]")],
            argument_flags: &[
                ArgumentFlag::Id("static-key-id"),
                ArgumentFlag::Name("static-key-name"),
            ],
            filters: &[Filter::new("name", CONTAINS)],
            columns: &[NAME, ID],
            wide: &[DESCRIPTION, LABELS, CREATED, UPDATED],
            secrets: &["/value"],
            ..LIST
        },
        Resource {
            name: "event-gateways tls-trust-bundles",
            aliases: &["tls-trust-bundle", "ttb"],
            help: "Bundles of trusted CA certificates",
            path: "/v1/event-gateways/{gatewayId}/tls-trust-bundles",
            item_path: Some("/v1/event-gateways/{gatewayId}/tls-trust-bundles/{tlsTrustBundleId}"),
            writes: WRITES.post().put().delete(),
            parents: &[parent("gatewayId", &EVENT_GATEWAY)],
            paging: Paging::CURSOR,
            lookup: &[Lookup::by("/name").filter("filter[name][contains]")],
            argument_flags: &[
                ArgumentFlag::Id("tls-trust-bundle-id"),
                ArgumentFlag::Name("tls-trust-bundle-name"),
            ],
            filters: &[Filter::new("name", CONTAINS)],
            columns: &[NAME, ID],
            wide: &[DESCRIPTION, LABELS, CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "event-gateways nodes",
            aliases: &["node"],
            help: "Data plane nodes of an event gateway",
            path: "/v1/event-gateways/{gatewayId}/nodes",
            item_path: Some("/v1/event-gateways/{gatewayId}/nodes/{eventGatewayNodeId}"),
            parents: &[parent("gatewayId", &EVENT_GATEWAY)],
            paging: Paging::CURSOR,
            columns: &[
                column!("VERSION", "/version"),
                time!("LAST_SEEN", "/last_seen_at"),
                ID,
            ],
            wide: &[
                column!("CONFIG_VERSION", "/config_version"),
                time!("CONFIG_APPLIED", "/config_applied_at"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "event-gateways nodes errors",
            aliases: &["error"],
            help: "Errors reported by one node",
            path: "/v1/event-gateways/{gatewayId}/nodes/{eventGatewayNodeId}/errors",
            parents: &[
                parent("gatewayId", &EVENT_GATEWAY),
                parent("eventGatewayNodeId", &EVENT_GATEWAY_NODE),
            ],
            paging: Paging::Unpaged,
            lookup: &[Lookup::by("/name")],
            columns: &[NAME, column!("MESSAGE", "/message")],
            ..LIST
        },
        Resource {
            name: "event-gateways nodes status",
            help: "Configuration state of one node",
            path: "/v1/event-gateways/{gatewayId}/nodes/{eventGatewayNodeId}/status",
            parents: &[
                parent("gatewayId", &EVENT_GATEWAY),
                parent("eventGatewayNodeId", &EVENT_GATEWAY_NODE),
            ],
            columns: &[
                column!("CONFIG_VERSION", "/config_version"),
                time!("CONFIG_APPLIED", "/config_applied_at"),
            ],
            ..ONE
        },
    ],
};

const CLUSTER_POLICIES: Resource = Resource {
    name: "event-gateways virtual-clusters cluster-policies",
    aliases: &["cluster-policy", "cp", "cps"],
    help: "Policies on a whole virtual cluster",
    path: "/v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/cluster-policies",
    item_path: Some(
        "/v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/cluster-policies/{policyId}",
    ),
    writes: WRITES.post().put().delete(),
    parents: &[
        parent("gatewayId", &EVENT_GATEWAY),
        parent("virtualClusterId", &VIRTUAL_CLUSTER),
    ],
    paging: Paging::Unpaged,
    items: ItemsAt::Body,
    lookup: &[Lookup::by("/name").ignoring_case()],
    argument_flags: &[
        ArgumentFlag::Id("policy-id"),
        ArgumentFlag::Name("policy-name"),
    ],
    flags: &[Flag::query("parent-policy-id", "filter[parent_policy_id]")],
    filters: &[Filter::new("parent_policy_id", PLAIN)],
    columns: &[NAME, TYPE, ENABLED, ID],
    wide: &[
        column!("CONDITION", "/condition"),
        DESCRIPTION,
        reference!("PARENT_ID", "/parent_policy_id"; "PARENT", "event-gateways virtual-clusters cluster-policies"),
        CREATED,
        UPDATED,
    ],
    ..LIST
};
