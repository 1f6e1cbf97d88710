//! API gateways: control planes, and the entities of each.

use super::column::{
    CREATED, DESCRIPTION, ENABLED, ID, LABELS, NAME, TAGS, TYPE, UPDATED, column, constant, count,
    reference, time,
};
use super::definition::{Group, Id, LIST, ONE, Product, Resource, Status};
use super::filter::{CONTAINS, EQ_CONTAINS, EQ_CONTAINS_NEQ, EQ_OEQ_NEQ, Filter, PLAIN};
use super::lookup::Lookup;
use super::parents::{
    CERTIFICATE, CONFIG_STORE, CONSUMER, CONSUMER_GROUP, CONTROL_PLANE, KEY_SET, PARTIAL, ROUTE,
    SERVICE, UPSTREAM, parent,
};
use super::response::{ItemsAt, Paging, WHOLE};
use super::write::WRITES;

pub(super) const PRODUCT: Product = Product {
    title: "API gateway",
    groups: &[Group {
        name: "gateway",
        aliases: &["gw", "api-gateway", "apigw"],
        help: "API gateway resources",
        opens: Some("gateway control-planes"),
    }],
    resources: &[
        Resource {
            name: "gateway control-planes",
            aliases: &[
                "control-plane",
                "controlplane",
                "controlplanes",
                "cp",
                "cps",
            ],
            help: "Control planes",
            path: "/v2/control-planes",
            item_path: Some("/v2/control-planes/{controlPlaneId}"),
            writes: WRITES.post().patch().delete(),
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("name", EQ_CONTAINS_NEQ),
                Filter::new("cluster_type", EQ_OEQ_NEQ),
                Filter::new("cloud_gateway", PLAIN),
            ],
            params: &["labels"],
            sort: &["created_at"],
            columns: &[
                NAME,
                constant!("TYPE", "CLUSTER_TYPE_", "/config/cluster_type"),
                ID,
            ],
            wide: &[
                DESCRIPTION,
                column!("AUTH_TYPE", "/config/auth_type"),
                column!("CLOUD", "/config/cloud_gateway"),
                column!("ENDPOINT", "/config/control_plane_endpoint"),
                column!("TELEMETRY", "/config/telemetry_endpoint"),
                LABELS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "gateway control-planes services",
            aliases: &["service", "svc", "svcs"],
            help: "Gateway services",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/services",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/services/{ServiceId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::Offset,
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[Filter::new("name", EQ_CONTAINS)],
            params: &["tags"],
            columns: &[NAME, ENABLED, column!("HOST", "/host"), ID],
            wide: &[
                column!("PROTOCOL", "/protocol"),
                column!("PORT", "/port"),
                column!("PATH", "/path"),
                TAGS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        ROUTES,
        Resource {
            name: "gateway control-planes services routes",
            help: "Routes of one gateway service",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/services/{ServiceId}/routes",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/services/{ServiceId}/routes/{RouteId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("ServiceId", &SERVICE),
            ],
            lookup: &[Lookup::by("/name")],
            filters: &[],
            ..ROUTES
        },
        Resource {
            name: "gateway control-planes consumers",
            aliases: &["consumer"],
            help: "Gateway consumers",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/consumers",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::Offset,
            lookup: &[
                Lookup::by("/username").filter("filter[name][eq]"),
                Lookup::by("/custom_id").filter("custom_id"),
            ],
            filters: &[Filter::new("name", EQ_CONTAINS)],
            params: &["tags", "custom_id"],
            columns: &[
                column!("USERNAME", "/username"),
                column!("CUSTOM_ID", "/custom_id"),
                ID,
            ],
            wide: &[TAGS, CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "gateway control-planes data-plane-certificates",
            aliases: &[
                "data-plane-certificate",
                "data-plane-cert",
                "data-plane-certs",
                "dp-cert",
                "dp-certs",
                "dpc",
                "dpcs",
            ],
            help: "Client certificates of data planes",
            path: "/v2/control-planes/{controlPlaneId}/dp-client-certificates",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/dp-client-certificates/{certificateId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::Unpaged,
            items: ItemsAt::At("/items"),
            item: "/item",
            lookup: &[Lookup::by("/title").ignoring_case()],
            columns: &[column!("TITLE", "/title"), ID],
            wide: &[CREATED, UPDATED],
            ..LIST
        },
        PLUGINS,
        Resource {
            name: "gateway control-planes services plugins",
            help: "Plugins of one gateway service",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/services/{ServiceId}/plugins",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/services/{ServiceId}/plugins/{PluginId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("ServiceId", &SERVICE),
            ],
            lookup: &[Lookup::by("/instance_name"), Lookup::by("/name")],
            filters: &[],
            ..PLUGINS
        },
        Resource {
            name: "gateway control-planes routes plugins",
            help: "Plugins of one route",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/routes/{RouteId}/plugins",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/routes/{RouteId}/plugins/{PluginId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("RouteId", &ROUTE),
            ],
            lookup: &[Lookup::by("/instance_name"), Lookup::by("/name")],
            filters: &[],
            ..PLUGINS
        },
        Resource {
            name: "gateway control-planes consumers plugins",
            help: "Plugins of one consumer",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerIdForNestedEntities}/plugins",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerIdForNestedEntities}/plugins/{PluginId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("ConsumerIdForNestedEntities", &CONSUMER),
            ],
            lookup: &[Lookup::by("/instance_name"), Lookup::by("/name")],
            filters: &[],
            ..PLUGINS
        },
        Resource {
            name: "gateway control-planes consumer-groups plugins",
            help: "Plugins of one consumer group",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/consumer_groups/{ConsumerGroupId}/plugins",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/consumer_groups/{ConsumerGroupId}/plugins/{PluginId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("ConsumerGroupId", &CONSUMER_GROUP),
            ],
            lookup: &[Lookup::by("/instance_name"), Lookup::by("/name")],
            filters: &[],
            ..PLUGINS
        },
        Resource {
            name: "gateway control-planes upstreams",
            aliases: &["upstream", "ups"],
            help: "Upstreams (load balancers)",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/upstreams",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/upstreams/{UpstreamId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::Offset,
            lookup: &[Lookup::by("/name")],
            params: &["tags"],
            columns: &[
                NAME,
                column!("ALGORITHM", "/algorithm"),
                column!("SLOTS", "/slots"),
                ID,
            ],
            wide: &[
                column!("HASH_ON", "/hash_on"),
                column!("HASH_FALLBACK", "/hash_fallback"),
                column!("HOST_HEADER", "/host_header"),
                TAGS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        TARGETS,
        Resource {
            name: "gateway control-planes upstreams targets",
            help: "Targets of one upstream",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/upstreams/{UpstreamIdForTarget}/targets",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/upstreams/{UpstreamIdForTarget}/targets/{TargetId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("UpstreamIdForTarget", &UPSTREAM),
            ],
            id_lookup: None,
            ..TARGETS
        },
        CONSUMER_GROUPS,
        Resource {
            name: "gateway control-planes consumer-groups consumers",
            aliases: &["consumer"],
            help: "Consumers in one group",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/consumer_groups/{ConsumerGroupId}/consumers",
            writes: WRITES.post().answers_at("/consumers").adds(&CONSUMER, "consumer").delete_at("/v2/control-planes/{controlPlaneId}/core-entities/consumer_groups/{ConsumerGroupId}/consumers/{ConsumerId}"),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("ConsumerGroupId", &CONSUMER_GROUP),
            ],
            paging: Paging::Offset,
            id_lookup: Some(Lookup::by("/id")),
            lookup: &[Lookup::by("/username")],
            params: &["tags"],
            columns: &[
                column!("USERNAME", "/username"),
                column!("CUSTOM_ID", "/custom_id"),
                ID,
            ],
            wide: &[TAGS, CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "gateway control-planes consumers consumer-groups",
            help: "Groups one consumer belongs to",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerId}/consumer_groups",
            writes: WRITES.post().answers_at("/consumer_groups").adds(&CONSUMER_GROUP, "group").delete_at("/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerId}/consumer_groups/{ConsumerGroupId}"),
            item_path: None,
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("ConsumerId", &CONSUMER),
            ],
            item: WHOLE,
            id_lookup: Some(Lookup::by("/id")),
            ..CONSUMER_GROUPS
        },
        Resource {
            name: "gateway control-planes vaults",
            aliases: &["vault"],
            help: "Secret vaults of the gateway",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/vaults",
            item_path: Some("/v2/control-planes/{controlPlaneId}/core-entities/vaults/{VaultId}"),
            writes: WRITES.post().put().delete(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::Offset,
            lookup: &[Lookup::by("/prefix")],
            params: &["tags"],
            columns: &[column!("PREFIX", "/prefix"), NAME, ID],
            wide: &[DESCRIPTION, TAGS, CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "gateway control-planes certificates",
            aliases: &["certificate", "cert", "certs"],
            help: "TLS certificates of the gateway",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/certificates",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/certificates/{CertificateId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::Offset,
            params: &["tags"],
            columns: &[column!("SNIS", "/snis"), ID],
            wide: &[TAGS, CREATED, UPDATED],
            secrets: &["/key", "/key_alt"],
            ..LIST
        },
        SNIS,
        Resource {
            name: "gateway control-planes snis",
            help: "Server names bound to certificates",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/snis",
            item_path: Some("/v2/control-planes/{controlPlaneId}/core-entities/snis/{SNIId}"),
            writes: WRITES.post().put().delete(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            ..SNIS
        },
        Resource {
            name: "gateway control-planes ca-certificates",
            aliases: &["ca-certificate", "ca-cert", "ca-certs"],
            help: "Trusted CA certificates",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/ca_certificates",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/ca_certificates/{CACertificateId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::Offset,
            lookup: &[Lookup::by("/cert_digest")],
            params: &["tags"],
            columns: &[column!("DIGEST", "/cert_digest"), ID],
            wide: &[TAGS, CREATED, UPDATED],
            ..LIST
        },
        KEYS,
        Resource {
            name: "gateway control-planes key-sets",
            aliases: &["key-set", "keyset", "keysets"],
            help: "Sets of asymmetric keys",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/key-sets",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/key-sets/{KeySetId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::Offset,
            lookup: &[Lookup::by("/name")],
            params: &["tags"],
            columns: &[NAME, ID],
            wide: &[TAGS, CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "gateway control-planes key-sets keys",
            help: "Keys in one key set",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/key-sets/{KeySetId}/keys",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/key-sets/{KeySetId}/keys/{KeyId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("KeySetId", &KEY_SET),
            ],
            ..KEYS
        },
        Resource {
            name: "gateway control-planes partials",
            aliases: &["partial"],
            help: "Reusable pieces of plugin configuration",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/partials",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/partials/{PartialId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::Offset,
            lookup: &[Lookup::by("/name")],
            params: &["tags"],
            columns: &[NAME, TYPE, ID],
            wide: &[TAGS, CREATED, UPDATED],
            secrets: &["/config/password"],
            ..LIST
        },
        Resource {
            name: "gateway control-planes partials links",
            aliases: &["link"],
            help: "Plugins that use one partial",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/partials/{PartialId}/links",
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("PartialId", &PARTIAL),
            ],
            paging: Paging::Offset,
            id_lookup: Some(Lookup::by("/id")),
            lookup: &[Lookup::by("/instance_name"), Lookup::by("/name")],
            params: &["tags"],
            columns: &[NAME, column!("INSTANCE", "/instance_name"), ID],
            ..LIST
        },
        Resource {
            name: "gateway control-planes custom-plugins",
            aliases: &["custom-plugin"],
            help: "Plugins streamed to data planes",
            status: Status::Beta,
            path: "/v2/control-planes/{controlPlaneId}/core-entities/custom-plugins",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/custom-plugins/{CustomPluginId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::Offset,
            lookup: &[Lookup::by("/name")],
            params: &["tags"],
            columns: &[NAME, ID],
            wide: &[TAGS, CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "gateway control-planes plugin-schemas",
            aliases: &["plugin-schema"],
            help: "Schemas of custom plugins",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/plugin-schemas",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/plugin-schemas/{name}",
            ),
            writes: WRITES.post().put().delete().named_within(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::Cursor { next: None },
            items: ItemsAt::At("/items"),
            item: "/item",
            id: Id::Key,
            lookup: &[Lookup::by("/name")],
            columns: &[NAME],
            wide: &[CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "gateway control-planes config-stores",
            aliases: &["config-store"],
            help: "Stores of configuration secrets",
            path: "/v2/control-planes/{controlPlaneId}/config-stores",
            item_path: Some("/v2/control-planes/{controlPlaneId}/config-stores/{configStoreId}"),
            writes: WRITES.post().put().delete_by_force(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::CURSOR,
            lookup: &[Lookup::by("/name")],
            columns: &[NAME, ID],
            wide: &[CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "gateway control-planes config-stores secrets",
            aliases: &["secret"],
            help: "Keys of the secrets in one config store",
            path: "/v2/control-planes/{controlPlaneId}/config-stores/{configStoreId}/secrets",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/config-stores/{configStoreId}/secrets/{key}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("configStoreId", &CONFIG_STORE),
            ],
            paging: Paging::CURSOR,
            id: Id::Key,
            lookup: &[Lookup::by("/key")],
            columns: &[column!("KEY", "/key")],
            wide: &[CREATED, UPDATED],
            secrets: &["/value"],
            ..LIST
        },
        ACLS,
        Resource {
            name: "gateway control-planes consumers acls",
            help: "ACL groups of one consumer",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerIdForNestedEntities}/acls",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerIdForNestedEntities}/acls/{ACLId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("ConsumerIdForNestedEntities", &CONSUMER),
            ],
            ..ACLS
        },
        BASIC_AUTHS,
        Resource {
            name: "gateway control-planes consumers basic-auths",
            help: "Basic auth credentials of one consumer",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerIdForNestedEntities}/basic-auth",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerIdForNestedEntities}/basic-auth/{BasicAuthId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("ConsumerIdForNestedEntities", &CONSUMER),
            ],
            ..BASIC_AUTHS
        },
        HMAC_AUTHS,
        Resource {
            name: "gateway control-planes consumers hmac-auths",
            help: "HMAC credentials of one consumer",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerIdForNestedEntities}/hmac-auth",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerIdForNestedEntities}/hmac-auth/{HMACAuthId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("ConsumerIdForNestedEntities", &CONSUMER),
            ],
            ..HMAC_AUTHS
        },
        JWTS,
        Resource {
            name: "gateway control-planes consumers jwts",
            help: "JWT credentials of one consumer",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerIdForNestedEntities}/jwt",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerIdForNestedEntities}/jwt/{JWTId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("ConsumerIdForNestedEntities", &CONSUMER),
            ],
            ..JWTS
        },
        KEY_AUTHS,
        Resource {
            name: "gateway control-planes consumers key-auths",
            help: "API keys of one consumer",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerIdForNestedEntities}/key-auth",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerIdForNestedEntities}/key-auth/{KeyAuthId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("ConsumerIdForNestedEntities", &CONSUMER),
            ],
            ..KEY_AUTHS
        },
        MTLS_AUTHS,
        Resource {
            name: "gateway control-planes consumers mtls-auths",
            help: "Mutual TLS credentials of one consumer",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerIdForNestedEntities}/mtls-auth",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerIdForNestedEntities}/mtls-auth/{MTLSAuthId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("ConsumerIdForNestedEntities", &CONSUMER),
            ],
            ..MTLS_AUTHS
        },
        DEGRAPHQL_ROUTES,
        Resource {
            name: "gateway control-planes services degraphql-routes",
            help: "DeGraphQL routes of one gateway service",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/services/{ServiceId}/degraphql/routes",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/services/{ServiceId}/degraphql/routes/{Degraphql_routeId}",
            ),
            writes: WRITES.post().put().delete(),
            parents: &[
                parent("controlPlaneId", &CONTROL_PLANE),
                parent("ServiceId", &SERVICE),
            ],
            ..DEGRAPHQL_ROUTES
        },
        Resource {
            name: "gateway control-planes graphql-costs",
            aliases: &["graphql-cost"],
            help: "Cost rules of GraphQL rate limiting",
            path: "/v2/control-planes/{controlPlaneId}/core-entities/graphql-rate-limiting-advanced/costs",
            item_path: Some(
                "/v2/control-planes/{controlPlaneId}/core-entities/graphql-rate-limiting-advanced/costs/{GraphQLCostDecorationId}",
            ),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::Offset,
            lookup: &[Lookup::by("/type_path")],
            params: &["tags"],
            columns: &[
                column!("TYPE_PATH", "/type_path"),
                reference!("SERVICE_ID", "/service/id"; "SERVICE", "gateway control-planes services"),
                ID,
            ],
            wide: &[
                column!("ADD", "/add_constant"),
                column!("MULTIPLY", "/mul_constant"),
                CREATED,
            ],
            ..LIST
        },
        Resource {
            name: "gateway control-planes nodes",
            aliases: &[
                "node",
                "data-plane-nodes",
                "data-plane-node",
                "dp-nodes",
                "dp-node",
            ],
            help: "Data plane nodes seen by a control plane",
            path: "/v2/control-planes/{controlPlaneId}/nodes",
            item_path: Some("/v2/control-planes/{controlPlaneId}/nodes/{nodeId}"),
            writes: WRITES.delete(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::Cursor {
                next: Some("/page/next"),
            },
            items: ItemsAt::At("/items"),
            item: "/item",
            lookup: &[Lookup::by("/hostname")],
            columns: &[
                column!("HOSTNAME", "/hostname"),
                column!("VERSION", "/version"),
                constant!(
                    "STATE",
                    "COMPATIBILITY_STATE_",
                    "/compatibility_status/state"
                ),
                ID,
            ],
            wide: &[
                TYPE,
                time!("LAST_PING", "/last_ping"),
                column!("CONFIG_HASH", "/config_hash"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "gateway control-planes eol-nodes",
            aliases: &["eol-node"],
            help: "Data plane nodes past end of life",
            path: "/v2/control-planes/{controlPlaneId}/nodes/eol",
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::Cursor { next: None },
            items: ItemsAt::At("/items"),
            id_lookup: Some(Lookup::by("/node_id")),
            columns: &[
                reference!("NODE_ID", "/node_id"; "NODE", "gateway control-planes nodes"),
                column!("VERSION", "/node_version"),
                column!("MESSAGE", "/message"),
            ],
            ..LIST
        },
        Resource {
            name: "gateway control-planes group-memberships",
            aliases: &["group-membership", "memberships", "members"],
            help: "Control planes in a control plane group",
            path: "/v2/control-planes/{controlPlaneId}/group-memberships",
            writes: WRITES.put_all(),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::CURSOR,
            id_lookup: Some(Lookup::by("/id")),
            lookup: &[Lookup::by("/name")],
            columns: &[
                NAME,
                constant!("TYPE", "CLUSTER_TYPE_", "/config/cluster_type"),
                ID,
            ],
            wide: &[
                DESCRIPTION,
                column!("AUTH_TYPE", "/config/auth_type"),
                column!("CLOUD", "/config/cloud_gateway"),
                column!("ENDPOINT", "/config/control_plane_endpoint"),
                column!("TELEMETRY", "/config/telemetry_endpoint"),
                LABELS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "gateway control-planes group-status",
            help: "Conflicts in a control plane group",
            path: "/v2/control-planes/{controlPlaneId}/group-status",
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            item: "/item",
            columns: &[
                column!("STATE", "/state"),
                count!("CONFLICTS", "/conflicts"),
                ID,
            ],
            wide: &[CREATED, UPDATED],
            ..ONE
        },
        Resource {
            name: "gateway control-planes group-member-status",
            help: "Whether a control plane is in a group",
            path: "/v2/control-planes/{controlPlaneId}/group-member-status",
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            columns: &[column!("IS_MEMBER", "/is_member")],
            ..ONE
        },
        Resource {
            name: "gateway control-planes expected-config-hash",
            aliases: &["config-hash"],
            help: "Config hash that data planes should report",
            path: "/v2/control-planes/{controlPlaneId}/expected-config-hash",
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            columns: &[column!("HASH", "/expected_hash")],
            wide: &[CREATED, UPDATED],
            ..ONE
        },
        Resource {
            name: "gateway control-planes mcp-servers",
            aliases: &["mcp-server"],
            help: "MCP servers of a control plane",
            status: Status::Beta,
            path: "/v1/mcp-cp/{controlPlaneId}/mcp-servers",
            item_path: Some("/v1/mcp-cp/{controlPlaneId}/mcp-servers/{mcpServerId}"),
            parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
            paging: Paging::CURSOR,
            lookup: &[Lookup::by("/name").filter("filter[name][contains]")],
            filters: &[Filter::new("name", CONTAINS)],
            columns: &[
                NAME,
                column!("MODE", "/mode"),
                column!("VERSION", "/version"),
                ID,
            ],
            wide: &[
                DESCRIPTION,
                time!("DEPLOYED", "/deployed_at"),
                LABELS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
    ],
};

const ROUTES: Resource = Resource {
    name: "gateway control-planes routes",
    aliases: &["route", "rt", "rts"],
    help: "Gateway routes",
    path: "/v2/control-planes/{controlPlaneId}/core-entities/routes",
    item_path: Some("/v2/control-planes/{controlPlaneId}/core-entities/routes/{RouteId}"),
    writes: WRITES.post().put().delete(),
    parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
    paging: Paging::Offset,
    lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
    filters: &[Filter::new("name", EQ_CONTAINS)],
    params: &["tags"],
    columns: &[
        NAME,
        column!("METHODS", "/methods"),
        column!("PATHS", "/paths", "/expression"),
        ID,
    ],
    wide: &[
        column!("HOSTS", "/hosts"),
        column!("PROTOCOLS", "/protocols"),
        reference!("SERVICE_ID", "/service/id"; "SERVICE", "gateway control-planes services"),
        column!("STRIP_PATH", "/strip_path"),
        TAGS,
        CREATED,
        UPDATED,
    ],
    ..LIST
};

const PLUGINS: Resource = Resource {
    name: "gateway control-planes plugins",
    aliases: &["plugin"],
    help: "Gateway plugins in every scope",
    path: "/v2/control-planes/{controlPlaneId}/core-entities/plugins",
    item_path: Some("/v2/control-planes/{controlPlaneId}/core-entities/plugins/{PluginId}"),
    writes: WRITES.post().put().delete(),
    parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
    paging: Paging::Offset,
    lookup: &[
        Lookup::by("/name").filter("filter[name][eq]"),
        Lookup::by("/instance_name"),
    ],
    filters: &[Filter::new("name", EQ_CONTAINS)],
    params: &["tags"],
    columns: &[NAME, column!("INSTANCE", "/instance_name"), ENABLED, ID],
    wide: &[
        reference!("SERVICE_ID", "/service/id"; "SERVICE", "gateway control-planes services"),
        reference!("ROUTE_ID", "/route/id"; "ROUTE", "gateway control-planes routes"),
        reference!("CONSUMER_ID", "/consumer/id"; "CONSUMER", "gateway control-planes consumers"),
        reference!("CONSUMER_GROUP_ID", "/consumer_group/id"; "CONSUMER_GROUP", "gateway control-planes consumer-groups"),
        column!("PROTOCOLS", "/protocols"),
        TAGS,
        CREATED,
        UPDATED,
    ],
    ..LIST
};

const TARGETS: Resource = Resource {
    name: "gateway control-planes targets",
    aliases: &["target", "tgt", "tgts"],
    help: "Targets of all upstreams",
    path: "/v2/control-planes/{controlPlaneId}/core-entities/targets",
    parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
    paging: Paging::Offset,
    id_lookup: Some(Lookup::by("/id")),
    lookup: &[Lookup::by("/target")],
    params: &["tags"],
    columns: &[
        column!("TARGET", "/target"),
        column!("WEIGHT", "/weight"),
        reference!("UPSTREAM_ID", "/upstream/id"; "UPSTREAM", "gateway control-planes upstreams"),
        ID,
    ],
    wide: &[column!("FAILOVER", "/failover"), TAGS, CREATED, UPDATED],
    ..LIST
};

const CONSUMER_GROUPS: Resource = Resource {
    name: "gateway control-planes consumer-groups",
    aliases: &["consumer-group", "cg", "cgs"],
    help: "Groups of gateway consumers",
    path: "/v2/control-planes/{controlPlaneId}/core-entities/consumer_groups",
    item_path: Some(
        "/v2/control-planes/{controlPlaneId}/core-entities/consumer_groups/{ConsumerGroupId}",
    ),
    writes: WRITES.post().put().delete(),
    parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
    paging: Paging::Offset,
    item: "/consumer_group",
    lookup: &[Lookup::by("/name")],
    params: &["tags"],
    columns: &[NAME, ID],
    wide: &[TAGS, CREATED, UPDATED],
    ..LIST
};

const SNIS: Resource = Resource {
    name: "gateway control-planes certificates snis",
    aliases: &["sni"],
    help: "Server names of one certificate",
    path: "/v2/control-planes/{controlPlaneId}/core-entities/certificates/{CertificateId}/snis",
    item_path: Some(
        "/v2/control-planes/{controlPlaneId}/core-entities/certificates/{CertificateId}/snis/{SNIId}",
    ),
    writes: WRITES.post().put().delete(),
    parents: &[
        parent("controlPlaneId", &CONTROL_PLANE),
        parent("CertificateId", &CERTIFICATE),
    ],
    paging: Paging::Offset,
    lookup: &[Lookup::by("/name")],
    params: &["tags"],
    columns: &[NAME, column!("CERTIFICATE_ID", "/certificate/id"), ID],
    wide: &[TAGS, CREATED, UPDATED],
    ..LIST
};

const KEYS: Resource = Resource {
    name: "gateway control-planes keys",
    aliases: &["key"],
    help: "Asymmetric keys",
    path: "/v2/control-planes/{controlPlaneId}/core-entities/keys",
    item_path: Some("/v2/control-planes/{controlPlaneId}/core-entities/keys/{KeyId}"),
    writes: WRITES.post().put().delete(),
    parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
    paging: Paging::Offset,
    lookup: &[Lookup::by("/name"), Lookup::by("/kid")],
    params: &["tags"],
    columns: &[NAME, column!("KID", "/kid"), ID],
    wide: &[
        reference!("SET_ID", "/set/id"; "SET", "gateway control-planes key-sets"),
        column!("X5T", "/x5t"),
        TAGS,
        CREATED,
        UPDATED,
    ],
    secrets: &["/jwk", "/pem/private_key"],
    ..LIST
};

const ACLS: Resource = Resource {
    name: "gateway control-planes acls",
    aliases: &["acl"],
    help: "ACL groups of consumers",
    path: "/v2/control-planes/{controlPlaneId}/core-entities/acls",
    item_path: Some("/v2/control-planes/{controlPlaneId}/core-entities/acls/{ACLId}"),
    parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
    paging: Paging::Offset,
    lookup: &[Lookup::by("/group")],
    params: &["tags"],
    columns: &[
        column!("GROUP", "/group"),
        reference!("CONSUMER_ID", "/consumer/id"; "CONSUMER", "gateway control-planes consumers"),
        ID,
    ],
    wide: &[TAGS, CREATED],
    ..LIST
};

const BASIC_AUTHS: Resource = Resource {
    name: "gateway control-planes basic-auths",
    aliases: &["basic-auth"],
    help: "Basic auth credentials of consumers",
    path: "/v2/control-planes/{controlPlaneId}/core-entities/basic-auths",
    item_path: Some("/v2/control-planes/{controlPlaneId}/core-entities/basic-auths/{BasicAuthId}"),
    parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
    paging: Paging::Offset,
    lookup: &[Lookup::by("/username")],
    params: &["tags"],
    columns: &[
        column!("USERNAME", "/username"),
        reference!("CONSUMER_ID", "/consumer/id"; "CONSUMER", "gateway control-planes consumers"),
        ID,
    ],
    wide: &[TAGS, CREATED],
    secrets: &["/password"],
    ..LIST
};

const HMAC_AUTHS: Resource = Resource {
    name: "gateway control-planes hmac-auths",
    aliases: &["hmac-auth"],
    help: "HMAC credentials of consumers",
    path: "/v2/control-planes/{controlPlaneId}/core-entities/hmac-auths",
    item_path: Some("/v2/control-planes/{controlPlaneId}/core-entities/hmac-auths/{HMACAuthId}"),
    parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
    paging: Paging::Offset,
    lookup: &[Lookup::by("/username")],
    params: &["tags"],
    columns: &[
        column!("USERNAME", "/username"),
        reference!("CONSUMER_ID", "/consumer/id"; "CONSUMER", "gateway control-planes consumers"),
        ID,
    ],
    wide: &[TAGS, CREATED],
    secrets: &["/secret"],
    ..LIST
};

const JWTS: Resource = Resource {
    name: "gateway control-planes jwts",
    aliases: &["jwt"],
    help: "JWT credentials of consumers",
    path: "/v2/control-planes/{controlPlaneId}/core-entities/jwts",
    item_path: Some("/v2/control-planes/{controlPlaneId}/core-entities/jwts/{JWTId}"),
    parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
    paging: Paging::Offset,
    lookup: &[Lookup::by("/key")],
    params: &["tags"],
    columns: &[
        column!("ALGORITHM", "/algorithm"),
        reference!("CONSUMER_ID", "/consumer/id"; "CONSUMER", "gateway control-planes consumers"),
        ID,
    ],
    wide: &[TAGS, CREATED],
    secrets: &["/secret"],
    ..LIST
};

const KEY_AUTHS: Resource = Resource {
    name: "gateway control-planes key-auths",
    aliases: &["key-auth", "api-keys", "api-key"],
    help: "API keys of consumers",
    path: "/v2/control-planes/{controlPlaneId}/core-entities/key-auths",
    item_path: Some("/v2/control-planes/{controlPlaneId}/core-entities/key-auths/{KeyAuthId}"),
    parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
    paging: Paging::Offset,
    params: &["tags"],
    columns: &[
        reference!("CONSUMER_ID", "/consumer/id"; "CONSUMER", "gateway control-planes consumers"),
        column!("TTL", "/ttl"),
        ID,
    ],
    wide: &[TAGS, CREATED],
    secrets: &["/key"],
    ..LIST
};

const MTLS_AUTHS: Resource = Resource {
    name: "gateway control-planes mtls-auths",
    aliases: &["mtls-auth"],
    help: "Mutual TLS credentials of consumers",
    path: "/v2/control-planes/{controlPlaneId}/core-entities/mtls-auths",
    item_path: Some("/v2/control-planes/{controlPlaneId}/core-entities/mtls-auths/{MTLSAuthId}"),
    parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
    paging: Paging::Offset,
    lookup: &[Lookup::by("/subject_name")],
    params: &["tags"],
    columns: &[
        column!("SUBJECT", "/subject_name"),
        reference!("CONSUMER_ID", "/consumer/id"; "CONSUMER", "gateway control-planes consumers"),
        ID,
    ],
    wide: &[
        column!("CA_CERTIFICATE_ID", "/ca_certificate/id"),
        TAGS,
        CREATED,
    ],
    ..LIST
};

const DEGRAPHQL_ROUTES: Resource = Resource {
    name: "gateway control-planes degraphql-routes",
    aliases: &["degraphql-route"],
    help: "Routes of the DeGraphQL plugin",
    path: "/v2/control-planes/{controlPlaneId}/core-entities/degraphql_routes",
    item_path: Some(
        "/v2/control-planes/{controlPlaneId}/core-entities/degraphql_routes/{Degraphql_routeId}",
    ),
    parents: &[parent("controlPlaneId", &CONTROL_PLANE)],
    paging: Paging::Offset,
    lookup: &[Lookup::by("/uri")],
    params: &["tags"],
    columns: &[
        column!("URI", "/uri"),
        column!("METHODS", "/methods"),
        reference!("SERVICE_ID", "/service/id"; "SERVICE", "gateway control-planes services"),
        ID,
    ],
    wide: &[CREATED, UPDATED],
    ..LIST
};
