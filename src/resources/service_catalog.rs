//! The service catalog.

use super::column::{
    CREATED, DESCRIPTION, DISPLAY_NAME, ENABLED, ID, LABELS, NAME, TYPE, UPDATED, column, count,
    reference, time,
};
use super::definition::{Group, Id, LIST, ONE, Product, Resource};
use super::filter::{CUSTOM_FIELD, EQ_OEQ_NEQ, Filter, ORDERED, PLAIN, PLAIN_ORDERED, TEXT};
use super::lookup::Lookup;
use super::parents::{
    CATALOG_RESOURCE, CATALOG_SERVICE, CRITERION, INTEGRATION_INSTANCE, PathParent, SCORECARD,
    narrowed_by, parent,
};
use super::response::Paging;
use super::write::WRITES;

pub(super) const PRODUCT: Product = Product {
    title: "Service catalog",
    groups: &[Group {
        name: "catalog",
        aliases: &["catalogs"],
        help: "Service catalog resources",
        opens: None,
    }],
    resources: &[
        SERVICES,
        Resource {
            name: "catalog services resources",
            aliases: &["resource"],
            help: "Resources mapped to one catalog service",
            path: "/v1/catalog-services/{id}/resources",
            parents: &[parent("id", &CATALOG_SERVICE)],
            id: Id::Text,
            lookup: &[
                Lookup::by("/id").filter("filter[id][eq]"),
                Lookup::by("/name").filter("filter[name][eq]"),
            ],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("integration.name", TEXT),
                Filter::new("integration.display_name", TEXT),
                Filter::new("integration.instance.id", EQ_OEQ_NEQ),
                Filter::new("integration.instance.name", TEXT),
                Filter::new("integration.instance.display_name", TEXT),
                Filter::new("type", EQ_OEQ_NEQ),
                Filter::new("config", TEXT),
                Filter::new("integration_data", TEXT),
                Filter::new("service_associations", PLAIN_ORDERED),
                Filter::new("created_at", ORDERED),
                Filter::new("updated_at", ORDERED),
            ],
            columns: &[
                NAME,
                TYPE,
                column!("INTEGRATION", "/integration/display_name"),
                ID,
            ],
            wide: &[
                column!("INSTANCE", "/integration/instance/display_name"),
                column!("SERVICES", "/service_associations"),
                column!("ARCHIVED", "/archived"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        SCORECARDS,
        Resource {
            name: "catalog services api-mappings",
            aliases: &["api-mapping"],
            help: "APIs mapped to one catalog service",
            path: "/v1/catalog-services/{serviceId}/api-mappings",
            item_path: Some("/v1/catalog-services/{serviceId}/api-mappings/{mappingId}"),
            writes: WRITES.post().delete(),
            parents: &[parent("serviceId", &CATALOG_SERVICE)],
            filters: &[Filter::new("api_id", EQ_OEQ_NEQ)],
            sort: &["created_at", "updated_at"],
            columns: &[reference!("API_ID", "/api_id"; "API", "apis"), ID],
            wide: &[column!("SERVICE_ID", "/service_id"), CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "catalog integrations",
            aliases: &["integration"],
            help: "Integrations the catalog offers",
            path: "/v1/integrations",
            id: Id::Text,
            lookup: &[
                Lookup::by("/name").filter("filter[name][eq]"),
                Lookup::by("/display_name").filter("filter[display_name][eq]"),
            ],
            filters: &[Filter::new("name", TEXT), Filter::new("display_name", TEXT)],
            sort: &["display_name", "name"],
            columns: &[NAME, DISPLAY_NAME, column!("VERSION", "/version")],
            wide: &[
                column!("BUILT_IN", "/built_in"),
                column!("VISIBILITY", "/visibility"),
                DESCRIPTION,
            ],
            ..LIST
        },
        Resource {
            name: "catalog integration-instances",
            aliases: &["integration-instance", "instances", "instance"],
            help: "Integrations that are set up",
            path: "/v1/integration-instances",
            item_path: Some("/v1/integration-instances/{id}"),
            writes: WRITES.post().patch().delete(),
            lookup: &[
                Lookup::by("/name").filter("filter[name][eq]"),
                Lookup::by("/display_name").filter("filter[display_name][eq]"),
            ],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("display_name", TEXT),
                Filter::new("integration.name", TEXT),
                Filter::new("integration.display_name", TEXT),
                Filter::new("authorized", PLAIN),
                Filter::keyed("labels", TEXT),
                Filter::new("created_at", ORDERED),
                Filter::new("updated_at", ORDERED),
            ],
            sort: &[
                "display_name",
                "name",
                "created_at",
                "updated_at",
                "integration.display_name",
            ],
            columns: &[
                NAME,
                column!("INTEGRATION", "/integration/display_name"),
                column!("AUTHORIZED", "/authorized"),
                ID,
            ],
            wide: &[DISPLAY_NAME, DESCRIPTION, LABELS, CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "catalog integration-instances auth-config",
            help: "OAuth settings of an integration",
            path: "/v1/integration-instances/{integrationInstanceId}/auth-config",
            writes: WRITES.put().delete(),
            parents: &[parent("integrationInstanceId", &INTEGRATION_INSTANCE)],
            columns: &[TYPE, column!("CLIENT_ID", "/client_id")],
            wide: &[
                column!("AUTHORIZE", "/authorization_endpoint"),
                column!("TOKEN", "/token_endpoint"),
            ],
            ..ONE
        },
        Resource {
            name: "catalog integration-instances auth-credential",
            aliases: &["credential"],
            help: "Credential of an integration",
            path: "/v1/integration-instances/{integrationInstanceId}/auth-credential",
            writes: WRITES.post().delete(),
            parents: &[parent("integrationInstanceId", &INTEGRATION_INSTANCE)],
            columns: &[
                TYPE,
                column!("TAINTED", "/tainted"),
                time!("EXPIRES", "/expires_at"),
                ID,
            ],
            wide: &[
                count!("MISSING_PERMISSIONS", "/missing_permissions"),
                CREATED,
            ],
            ..ONE
        },
        Resource {
            name: "catalog resources",
            aliases: &["resource"],
            help: "Resources the integrations found",
            path: "/v1/resources",
            item_path: Some("/v1/resources/{id}"),
            writes: WRITES
                .patch_at(
                    "/v1/integration-instances/{integrationInstanceId}/resources/{resourceId}",
                )
                .below(BELOW_INSTANCE),
            narrowing: &[narrowed_by(
                "filter[integration.instance.id][eq]",
                &INTEGRATION_INSTANCE,
            )],
            paging: Paging::CURSOR,
            id: Id::Text,
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("integration.name", TEXT),
                Filter::new("integration.display_name", TEXT),
                Filter::new("integration.instance.id", EQ_OEQ_NEQ),
                Filter::new("integration.instance.name", TEXT),
                Filter::new("integration.instance.display_name", TEXT),
                Filter::new("type", EQ_OEQ_NEQ),
                Filter::new("config", TEXT),
                Filter::new("integration_data", TEXT),
                Filter::new("archived", PLAIN),
                Filter::new("service_associations", PLAIN_ORDERED),
                Filter::new("created_at", ORDERED),
                Filter::new("updated_at", ORDERED),
            ],
            sort: &["created_at", "updated_at"],
            columns: &[
                NAME,
                TYPE,
                column!("INTEGRATION", "/integration/display_name"),
                ID,
            ],
            wide: &[
                column!("INSTANCE", "/integration/instance/display_name"),
                column!("SERVICES", "/service_associations"),
                column!("ARCHIVED", "/archived"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "catalog resources services",
            writes: WRITES,
            help: "Catalog services that use one resource",
            path: "/v1/resources/{id}/catalog-services",
            item_path: None,
            parents: &[parent("id", &CATALOG_RESOURCE)],
            id_lookup: Some(Lookup::by("/id").filter("filter[id][eq]")),
            ..SERVICES
        },
        Resource {
            name: "catalog resource-mappings",
            aliases: &["resource-mapping", "mappings", "mapping"],
            help: "Links between resources and services",
            path: "/v1/resource-mappings",
            item_path: Some("/v1/resource-mappings/{resourceMappingId}"),
            writes: WRITES.post().delete(),
            lookup: &[
                Lookup::by("/resource/name").filter("filter[resource.name][eq]"),
                Lookup::by("/service/name").filter("filter[service.name][eq]"),
            ],
            filters: &[
                Filter::new("resource.id", EQ_OEQ_NEQ),
                Filter::new("resource.name", TEXT),
                Filter::new("resource.type", TEXT),
                Filter::new("resource.config", TEXT),
                Filter::new("resource.integration.name", TEXT),
                Filter::new("resource.integration.display_name", TEXT),
                Filter::new("resource.integration.instance.id", EQ_OEQ_NEQ),
                Filter::new("resource.integration.instance.name", TEXT),
                Filter::new("resource.integration.instance.display_name", TEXT),
                Filter::new("service.id", EQ_OEQ_NEQ),
                Filter::new("service.name", TEXT),
                Filter::new("service.display_name", TEXT),
                Filter::new("created_at", ORDERED),
            ],
            sort: &["created_at"],
            columns: &[
                column!("RESOURCE", "/resource/name"),
                column!("SERVICE", "/service/name"),
                ID,
            ],
            wide: &[
                column!("TYPE", "/resource/type"),
                column!("RESOURCE_ID", "/resource/id"),
                column!("SERVICE_ID", "/service/id"),
                CREATED,
            ],
            ..LIST
        },
        Resource {
            name: "catalog scorecards",
            help: "Scorecards",
            path: "/v1/scorecards",
            item_path: Some("/v1/scorecards/{id}"),
            writes: WRITES.post().put().delete(),
            parents: &[],
            detail_only: &["/criteria"],
            id_lookup: None,
            ..SCORECARDS
        },
        Resource {
            name: "catalog scorecards services",
            aliases: &["service", "svc", "svcs"],
            help: "Catalog services under one scorecard",
            path: "/v1/scorecards/{id}/catalog-services",
            parents: &[parent("id", &SCORECARD)],
            id_lookup: Some(Lookup::by("/id").filter("filter[id][eq]")),
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("display_name", TEXT),
                Filter::keyed("custom_fields", CUSTOM_FIELD),
                Filter::keyed("labels", TEXT),
                Filter::new("created_at", ORDERED),
                Filter::new("updated_at", ORDERED),
                Filter::new("score.value", TEXT),
                Filter::new("score.raw_value", PLAIN_ORDERED),
            ],
            sort: &["display_name", "name", "score.value", "score.raw_value"],
            columns: &[NAME, DISPLAY_NAME, column!("SCORE", "/score/value"), ID],
            wide: &[
                column!("RAW_SCORE", "/score/raw_value"),
                DESCRIPTION,
                LABELS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "catalog scorecards criteria",
            aliases: &["criterion"],
            help: "Criteria of one scorecard",
            path: "/v1/scorecards/{id}/criteria",
            parents: &[parent("id", &SCORECARD)],
            id_lookup: Some(Lookup::by("/id")),
            lookup: &[Lookup::by("/name")],
            filters: &[Filter::new(
                "evaluation.passing_services_count",
                PLAIN_ORDERED,
            )],
            sort: &["evaluation.passing_services_count"],
            columns: &[
                NAME,
                ENABLED,
                column!("PASSING", "/evaluation/passing_services_count"),
                ID,
            ],
            wide: &[
                column!("SECTION", "/section_name"),
                column!("TEMPLATE", "/template_name"),
                column!("INTEGRATION", "/integration"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "catalog scorecards criteria services",
            aliases: &["service", "svc", "svcs"],
            help: "Catalog services against one criterion",
            path: "/v1/scorecards/{scorecardId}/criteria/{criteriaId}/catalog-services",
            parents: &[
                parent("scorecardId", &SCORECARD),
                parent("criteriaId", &CRITERION),
            ],
            id_lookup: Some(Lookup::by("/id").filter("filter[id][eq]")),
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("display_name", TEXT),
                Filter::keyed("custom_fields", CUSTOM_FIELD),
                Filter::keyed("labels", TEXT),
                Filter::new("created_at", ORDERED),
                Filter::new("updated_at", ORDERED),
                Filter::new("evaluation.is_passing", PLAIN),
                Filter::new("evaluation.successfully_evaluated_at", ORDERED),
                Filter::new("evaluation.attempted_at", ORDERED),
            ],
            sort: &[
                "display_name",
                "name",
                "evaluation.is_passing",
                "evaluation.successfully_evaluated_at",
                "evaluation.attempted_at",
            ],
            columns: &[
                NAME,
                DISPLAY_NAME,
                column!("PASSING", "/score/is_passing", "/evaluation/is_passing"),
                ID,
            ],
            wide: &[
                column!(
                    "VALUE",
                    "/score/evaluation_context/display_text",
                    "/evaluation/evaluation_context/display_text"
                ),
                time!("CHECKED", "/score/attempted_at", "/evaluation/attempted_at"),
                column!(
                    "ERROR",
                    "/score/evaluation_error/details",
                    "/evaluation/evaluation_error/details"
                ),
                DESCRIPTION,
                LABELS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "catalog scorecard-templates",
            aliases: &["scorecard-template"],
            help: "Templates for scorecards",
            path: "/v1/scorecard-templates",
            id: Id::Text,
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[Filter::new("name", TEXT), Filter::new("display_name", TEXT)],
            sort: &["display_name", "name"],
            columns: &[NAME, DISPLAY_NAME],
            wide: &[count!("CRITERIA", "/criteria"), DESCRIPTION],
            ..LIST
        },
        Resource {
            name: "catalog criteria-templates",
            aliases: &["criteria-template"],
            help: "Templates for scorecard criteria",
            path: "/v1/criteria-templates",
            id: Id::Text,
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("display_name", TEXT),
                Filter::new("installed", PLAIN),
                Filter::new("integration_name", TEXT),
            ],
            sort: &["display_name", "name"],
            columns: &[NAME, DISPLAY_NAME, column!("CATEGORY", "/category")],
            wide: &[
                column!("INTEGRATION", "/integration_name"),
                column!("INSTALLED", "/installed"),
            ],
            ..LIST
        },
    ],
};

const SERVICES: Resource = Resource {
    name: "catalog services",
    aliases: &["service", "svc", "svcs"],
    help: "Services in the catalog",
    path: "/v1/catalog-services",
    item_path: Some("/v1/catalog-services/{id}"),
    writes: WRITES.post().patch().delete(),
    lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
    filters: &[
        Filter::new("name", TEXT),
        Filter::new("display_name", TEXT),
        Filter::keyed("custom_fields", CUSTOM_FIELD),
        Filter::keyed("labels", TEXT),
        Filter::new("created_at", ORDERED),
        Filter::new("updated_at", ORDERED),
    ],
    sort: &["display_name", "name", "created_at", "updated_at"],
    columns: &[NAME, DISPLAY_NAME, ID],
    wide: &[DESCRIPTION, LABELS, CREATED, UPDATED],
    ..LIST
};

const SCORECARDS: Resource = Resource {
    name: "catalog services scorecards",
    aliases: &["scorecard"],
    help: "Scorecards of one catalog service",
    path: "/v1/catalog-services/{id}/scorecards",
    parents: &[parent("id", &CATALOG_SERVICE)],
    id_lookup: Some(Lookup::by("/id")),
    lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
    filters: &[
        Filter::new("name", TEXT),
        Filter::new("score.value", TEXT),
        Filter::new("score.raw_value", PLAIN_ORDERED),
    ],
    sort: &["name", "score.value", "score.raw_value"],
    columns: &[NAME, column!("SCORE", "/score/value"), ID],
    wide: &[
        column!("TEMPLATE", "/scorecard_template"),
        column!("RAW_SCORE", "/score/raw_value"),
        DESCRIPTION,
        CREATED,
        UPDATED,
    ],
    ..LIST
};

/// What fills the path that updates a resource: the list is of all instances.
const BELOW_INSTANCE: &[PathParent] = &[parent("integrationInstanceId", &INTEGRATION_INSTANCE)];
