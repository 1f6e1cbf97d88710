//! The catalog of APIs.

use super::column::{
    CREATED, DESCRIPTION, ID, LABELS, NAME, TYPE, UPDATED, column, count, reference,
};
use super::definition::{LIST, ONE, Product, Resource, Status};
use super::filter::{EQ_OEQ_NEQ, Filter, ORDERED, TEXT};
use super::flag::Flag;
use super::lookup::Lookup;
use super::parents::{API, API_PACKAGE, PORTAL, PathParent, narrowed_by, parent};
use super::response::{ItemsAt, Paging};
use super::write::WRITES;

pub(super) const PRODUCT: Product = Product {
    title: "APIs",
    groups: &[],
    resources: &[
        Resource {
            name: "apis",
            aliases: &["api", "a"],
            help: "APIs in the catalog",
            path: "/v3/apis",
            item_path: Some("/v3/apis/{apiId}"),
            writes: WRITES.post().patch().delete(),
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("version", TEXT),
                Filter::keyed("labels", TEXT),
                Filter::keyed("attributes", TEXT),
                Filter::new("implementation_mode", TEXT),
                Filter::new("created_at", ORDERED),
                Filter::new("updated_at", ORDERED),
            ],
            sort: &["name", "version", "created_at", "updated_at"],
            columns: &[NAME, DESCRIPTION, ID],
            wide: &[
                column!("VERSION", "/version"),
                column!("SLUG", "/slug"),
                count!("PORTALS", "/portals"),
                column!("IMPLEMENTATION", "/implementation_mode"),
                LABELS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        DOCUMENTS,
        Resource {
            name: "apis versions",
            aliases: &["version", "vs", "ver"],
            help: "Versions of an API",
            path: "/v3/apis/{apiId}/versions",
            item_path: Some("/v3/apis/{apiId}/versions/{versionId}"),
            writes: WRITES.post().patch().delete(),
            parents: &[parent("apiId", &API)],
            detail_only: &["/spec/content", "/spec/validation_messages"],
            lookup: &[Lookup::by("/version").filter("filter[version][eq]")],
            filters: &[Filter::new("type", TEXT), Filter::new("version", TEXT)],
            sort: &["created_at"],
            columns: &[column!("VERSION", "/version"), ID],
            wide: &[column!("SPEC_TYPE", "/spec/type"), CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "apis publications",
            aliases: &["publication", "pubs", "pub"],
            help: "Portals in which an API is published",
            path: "/v3/api-publications",
            writes: WRITES
                .put_at("/v3/apis/{apiId}/publications/{portalId}")
                .adds_by_path(&PORTAL)
                .delete_at("/v3/apis/{apiId}/publications/{portalId}")
                .below(BELOW_API),
            narrowing: &[
                narrowed_by("filter[api_id][eq]", &API),
                narrowed_by("filter[portal_id][eq]", &PORTAL),
            ],
            id_lookup: Some(Lookup::by("/portal_id").filter("filter[portal_id][eq]")),
            filters: &[
                Filter::new("portal_id", EQ_OEQ_NEQ),
                Filter::new("portal_name", TEXT),
                Filter::new("api_id", EQ_OEQ_NEQ),
                Filter::new("api_name", TEXT),
                Filter::new("auth_strategy_id", EQ_OEQ_NEQ),
                Filter::new("entity_type", TEXT),
            ],
            sort: &[
                "portal_id",
                "portal_name",
                "api_id",
                "api_name",
                "created_at",
                "updated_at",
            ],
            columns: &[
                reference!("API_ID", "/api_id"; "API", "apis"),
                reference!("PORTAL_ID", "/portal_id"; "PORTAL", "portals"),
                column!("VISIBILITY", "/visibility"),
            ],
            wide: &[
                column!("TYPE", "/entity_type"),
                column!("AUTO_APPROVE", "/auto_approve_registrations"),
                reference!("AUTH_STRATEGIES", "/auth_strategy_ids"; "AUTH_STRATEGIES", "auth-strategies"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "apis implementations",
            aliases: &["implementation", "impls", "impl"],
            help: "Gateway services that implement an API",
            path: "/v3/api-implementations",
            writes: WRITES
                .post_at("/v3/apis/{apiId}/implementations")
                .delete_at("/v3/apis/{apiId}/implementations/{implementationId}")
                .below(BELOW_API),
            narrowing: &[narrowed_by("filter[api_id][eq]", &API)],
            id_lookup: Some(Lookup::by("/id").filter("filter[id][eq]")),
            filters: &[
                Filter::new("api_id", EQ_OEQ_NEQ),
                Filter::new("service_id", EQ_OEQ_NEQ),
                Filter::new("control_plane_id", EQ_OEQ_NEQ),
                Filter::new("created_at", ORDERED),
                Filter::new("updated_at", ORDERED),
            ],
            sort: &[
                "id",
                "api_id",
                "control_plane_id",
                "service_id",
                "created_at",
                "updated_at",
            ],
            columns: &[
                column!("SERVICE_ID", "/service/id"),
                reference!(
                    "CONTROL_PLANE_ID",
                    "/service/control_plane_id",
                    "/control_plane/control_plane_id";
                    "CONTROL_PLANE",
                    "gateway control-planes"
                ),
                ID,
            ],
            wide: &[
                reference!("API_ID", "/api_id"; "API", "apis"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "apis attributes",
            aliases: &["attribute", "attrs", "attr"],
            help: "Attributes of an API and their values",
            path: "/v3/apis/{apiId}",
            parents: &[parent("apiId", &API)],
            items: ItemsAt::Members("/attributes/*"),
            lookup: &[Lookup::by("@1")],
            columns: &[column!("KEY", "@1"), column!("VALUES")],
            ..ONE
        },
        Resource {
            name: "apis specifications",
            aliases: &["specification", "specs", "spec"],
            help: "Specifications of an API",
            status: Status::Deprecated,
            path: "/v3/apis/{apiId}/specifications",
            item_path: Some("/v3/apis/{apiId}/specifications/{specId}"),
            writes: WRITES.post().patch().delete(),
            parents: &[parent("apiId", &API)],
            detail_only: &["/content", "/validation_messages"],
            filters: &[Filter::new("type", TEXT)],
            columns: &[TYPE, ID],
            wide: &[CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "apis operations",
            aliases: &["operation", "ops", "op"],
            help: "HTTP operations of an API",
            path: "/v3/apis/{apiId}/operations",
            item_path: Some("/v3/apis/{apiId}/operations/{operationId}"),
            parents: &[parent("apiId", &API)],
            lookup: &[Lookup::by("/path").filter("filter[path][eq]")],
            filters: &[Filter::new("method", TEXT), Filter::new("path", TEXT)],
            columns: &[
                column!("METHOD", "/method"),
                column!("PATH", "/path"),
                column!("MATCHED", "/implementation_status/matched"),
                ID,
            ],
            wide: &[
                column!("ROUTE", "/implementation_status/route/name"),
                column!("SERVICE", "/implementation_status/service/name"),
            ],
            ..LIST
        },
        Resource {
            name: "apis registrations",
            aliases: &["registration", "regs", "reg"],
            help: "Applications registered for an API",
            path: "/v3/apis/{apiId}/registrations",
            parents: &[parent("apiId", &API)],
            id_lookup: Some(Lookup::by("/id")),
            lookup: &[Lookup::by("/application/name").filter("filter[application_name][eq]")],
            flags: &[Flag::query("status", "filter[status][eq]")],
            filters: &[
                Filter::new("status", TEXT),
                Filter::new("portal_id", EQ_OEQ_NEQ),
                Filter::new("portal_name", TEXT),
                Filter::new("application_id", EQ_OEQ_NEQ),
                Filter::new("application_name", TEXT),
                Filter::new("application_owner_type", TEXT),
                Filter::new("application_owner_id", EQ_OEQ_NEQ),
            ],
            columns: &[
                column!("APPLICATION", "/application/name"),
                column!("PORTAL", "/portal/name"),
                column!("STATUS", "/status"),
                ID,
            ],
            wide: &[
                column!("APPLICATION_ID", "/application/id"),
                column!("PORTAL_ID", "/portal/id"),
                column!("OWNER_TYPE", "/application/owner/type"),
                column!("OWNER_ID", "/application/owner/id"),
            ],
            ..LIST
        },
        Resource {
            name: "apis service-mappings",
            aliases: &["service-mapping"],
            help: "Catalog services mapped to an API",
            path: "/v1/apis/{apiId}/service-mappings",
            parents: &[parent("apiId", &API)],
            id_lookup: Some(Lookup::by("/id")),
            filters: &[Filter::new("service_id", EQ_OEQ_NEQ)],
            sort: &["created_at", "updated_at"],
            columns: &[
                reference!("SERVICE_ID", "/service_id"; "SERVICE", "catalog services"),
                ID,
            ],
            wide: &[column!("API_ID", "/api_id"), CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "api-packages",
            aliases: &["api-package", "packages", "package"],
            help: "Packages of API operations",
            path: "/v3/api-packages",
            item_path: Some("/v3/api-packages/{packageId}"),
            writes: WRITES.post().patch().delete(),
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("version", TEXT),
                Filter::keyed("labels", TEXT),
                Filter::keyed("attributes", TEXT),
                Filter::new("created_at", ORDERED),
                Filter::new("updated_at", ORDERED),
            ],
            sort: &["name", "version", "created_at", "updated_at"],
            columns: &[NAME, column!("VERSION", "/version"), ID],
            wide: &[
                DESCRIPTION,
                column!("SLUG", "/slug"),
                column!("LIMIT", "/rate_limiting_config/limit"),
                column!("PER", "/rate_limiting_config/duration"),
                LABELS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "api-packages documents",
            help: "Documents of an API package",
            path: "/v3/api-packages/{packageId}/documents",
            item_path: Some("/v3/api-packages/{packageId}/documents/{documentId}"),
            writes: WRITES.post().patch().delete(),
            parents: &[parent("packageId", &API_PACKAGE)],
            wide: &[
                reference!("PARENT_ID", "/parent_document_id"; "PARENT", "api-packages documents"),
                count!("CHILDREN", "/children"),
                CREATED,
                UPDATED,
            ],
            ..DOCUMENTS
        },
        Resource {
            name: "api-packages operations",
            aliases: &["operation", "ops", "op"],
            help: "Operations in an API package",
            path: "/v3/api-packages/{packageId}/operations",
            item_path: Some("/v3/api-packages/{packageId}/operations/{operationId}"),
            writes: WRITES.patch_all().delete(),
            parents: &[parent("packageId", &API_PACKAGE)],
            lookup: &[Lookup::by("/path").filter("filter[path][eq]")],
            filters: &[
                Filter::new("api_id", EQ_OEQ_NEQ),
                Filter::new("method", TEXT),
                Filter::new("path", TEXT),
                Filter::new("created_at", ORDERED),
                Filter::new("updated_at", ORDERED),
            ],
            sort: &["path", "method", "api_id", "created_at", "updated_at"],
            columns: &[
                column!("METHOD", "/method"),
                column!("PATH", "/path"),
                column!("API", "/api/name"),
                ID,
            ],
            wide: &[
                column!("API_ID", "/api/id"),
                column!("MATCHED", "/implementation_status/matched"),
                column!("LIMIT", "/rate_limiting_config/limit"),
                column!("PER", "/rate_limiting_config/duration"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "api-packages current-specification",
            aliases: &["current-spec"],
            help: "Specification an API package publishes now",
            path: "/v3/api-packages/{packageId}/current-specification",
            writes: WRITES.put().delete(),
            parents: &[parent("packageId", &API_PACKAGE)],
            columns: &[TYPE, ID],
            wide: &[CREATED, UPDATED],
            ..ONE
        },
        Resource {
            name: "api-packages computed-specification",
            aliases: &["computed-spec"],
            help: "Specification computed from a package's operations",
            path: "/v3/api-packages/{packageId}/computed-specification",
            parents: &[parent("packageId", &API_PACKAGE)],
            columns: &[TYPE, ID],
            wide: &[CREATED, UPDATED],
            ..ONE
        },
        Resource {
            name: "api-attributes",
            aliases: &["api-attribute"],
            help: "Attribute keys in use across all APIs",
            path: "/v3/api-attributes",
            id_lookup: Some(Lookup::by("/id").filter("filter[id][eq]")),
            lookup: &[Lookup::by("/key").filter("filter[key][eq]")],
            filters: &[
                Filter::new("key", EQ_OEQ_NEQ),
                Filter::new("created_at", ORDERED),
                Filter::new("updated_at", ORDERED),
            ],
            sort: &["id", "key", "created_at", "updated_at"],
            columns: &[column!("KEY", "/key"), count!("VALUES", "/values"), ID],
            wide: &[CREATED, UPDATED],
            ..LIST
        },
    ],
};

/// What fills the paths that write publications and implementations: their lists are of all APIs.
const BELOW_API: &[PathParent] = &[parent("apiId", &API)];

const DOCUMENTS: Resource = Resource {
    name: "apis documents",
    aliases: &["document", "docs", "doc"],
    help: "Documents of an API",
    path: "/v3/apis/{apiId}/documents",
    item_path: Some("/v3/apis/{apiId}/documents/{documentId}"),
    writes: WRITES.post().patch().delete(),
    parents: &[parent("apiId", &API)],
    paging: Paging::Unpaged,
    tree: Some("/children"),
    detail_only: &["/content"],
    lookup: &[
        Lookup::by("/slug").ignoring_case(),
        Lookup::by("/title").ignoring_case(),
    ],
    filters: &[Filter::new("status", TEXT)],
    columns: &[
        column!("TITLE", "/title"),
        column!("SLUG", "/slug"),
        column!("STATUS", "/status"),
        ID,
    ],
    wide: &[
        reference!("PARENT_ID", "/parent_document_id"; "PARENT", "apis documents"),
        count!("CHILDREN", "/children"),
        CREATED,
        UPDATED,
    ],
    ..LIST
};
