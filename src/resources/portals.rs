//! Developer portals.

use super::column::{
    CREATED, DESCRIPTION, DISPLAY_NAME, ENABLED, ID, LABELS, NAME, TYPE, UPDATED, column, count,
    reference, time,
};
use super::definition::{Group, Id, LIST, ONE, Product, Resource, Status};
use super::filter::{EQ, EQ_OEQ_NEQ, Filter, ORDERED, PLAIN, TEXT};
use super::flag::Flag;
use super::lookup::Lookup;
use super::parents::{
    PORTAL, PORTAL_APPLICATION, PORTAL_DEVELOPER, PORTAL_IDENTITY_PROVIDER, PORTAL_TEAM,
    narrowed_by, parent,
};
use super::response::{ItemsAt, Paging};
use super::write::WRITES;

pub(super) const PRODUCT: Product = Product {
    title: "Developer portals",
    groups: &[Group {
        name: "portals assets",
        aliases: &["asset"],
        help: "Images of a developer portal",
        opens: None,
    }],
    resources: &[
        Resource {
            name: "portals",
            aliases: &["portal", "p", "ps"],
            help: "Developer portals",
            path: "/v3/portals",
            item_path: Some("/v3/portals/{portalId}"),
            writes: WRITES.post().patch().delete_by_force(),
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("description", TEXT),
                Filter::new("authentication_enabled", PLAIN),
                Filter::new("rbac_enabled", PLAIN),
                Filter::new("default_api_visibility", TEXT),
                Filter::new("default_page_visibility", TEXT),
                Filter::new("default_application_auth_strategy_id", EQ_OEQ_NEQ),
                Filter::new("auto_approve_developers", PLAIN),
                Filter::new("auto_approve_applications", PLAIN),
                Filter::new("default_domain", TEXT),
                Filter::new("canonical_domain", TEXT),
            ],
            sort: &[
                "name",
                "description",
                "authentication_enabled",
                "rbac_enabled",
                "auto_approve_applications",
                "auto_approve_developers",
                "default_domain",
                "canonical_domain",
                "created_at",
                "updated_at",
            ],
            columns: &[NAME, DESCRIPTION, ID],
            wide: &[
                DISPLAY_NAME,
                column!("DOMAIN", "/canonical_domain"),
                column!("DEFAULT_DOMAIN", "/default_domain"),
                column!("AUTH", "/authentication_enabled"),
                column!("RBAC", "/rbac_enabled"),
                LABELS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "portals pages",
            aliases: &["page", "pgs"],
            help: "Custom pages of a portal",
            path: "/v3/portals/{portalId}/pages",
            item_path: Some("/v3/portals/{portalId}/pages/{pageId}"),
            writes: WRITES.post().patch().delete(),
            parents: &[parent("portalId", &PORTAL)],
            paging: Paging::Unpaged,
            tree: Some("/children"),
            detail_only: &["/content"],
            lookup: &[
                Lookup::by("/slug").ignoring_case(),
                Lookup::by("/title").ignoring_case(),
            ],
            filters: &[
                Filter::new("slug", TEXT),
                Filter::new("title", TEXT),
                Filter::new("visibility", TEXT),
                Filter::new("created_at", ORDERED),
                Filter::new("updated_at", ORDERED),
            ],
            sort: &["created_at", "updated_at", "slug", "title", "visibility"],
            columns: &[
                column!("TITLE", "/title"),
                column!("SLUG", "/slug"),
                column!("VISIBILITY", "/visibility"),
                ID,
            ],
            wide: &[
                column!("STATUS", "/status"),
                reference!("PARENT_ID", "/parent_page_id"; "PARENT", "portals pages"),
                count!("CHILDREN", "/children"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "portals snippets",
            aliases: &["snippet", "snip"],
            help: "Reusable snippets of a portal",
            path: "/v3/portals/{portalId}/snippets",
            item_path: Some("/v3/portals/{portalId}/snippets/{snippetId}"),
            writes: WRITES.post().patch().delete(),
            parents: &[parent("portalId", &PORTAL)],
            detail_only: &["/content"],
            lookup: &[
                Lookup::by("/name").filter("filter[name][eq]"),
                Lookup::by("/title").filter("filter[title][eq]"),
            ],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("title", TEXT),
                Filter::new("visibility", TEXT),
                Filter::new("created_at", ORDERED),
                Filter::new("updated_at", ORDERED),
            ],
            sort: &["created_at", "updated_at", "name", "title", "visibility"],
            columns: &[
                NAME,
                column!("VISIBILITY", "/visibility"),
                column!("STATUS", "/status"),
                ID,
            ],
            wide: &[column!("TITLE", "/title"), DESCRIPTION, CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "portals developers",
            aliases: &["developer", "devs"],
            help: "Developers signed up to a portal",
            path: "/v3/portals/{portalId}/developers",
            item_path: Some("/v3/portals/{portalId}/developers/{developerId}"),
            writes: WRITES.post().patch().delete(),
            parents: &[parent("portalId", &PORTAL)],
            lookup: &[Lookup::by("/email")
                .filter("filter[email][eq]")
                .ignoring_case()],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("status", TEXT),
                Filter::new("email", TEXT),
            ],
            sort: &["created_at", "updated_at", "email", "name", "status"],
            columns: &[
                column!("EMAIL", "/email"),
                column!("FULL_NAME", "/full_name"),
                column!("STATUS", "/status"),
                ID,
            ],
            wide: &[CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "portals developers teams",
            aliases: &["team"],
            ..TEAM_DEVELOPERS
        },
        Resource {
            name: "portals teams developers",
            aliases: &["developer", "devs"],
            ..TEAM_DEVELOPERS
        },
        Resource {
            name: "portals developer-teams",
            aliases: &["developer-team"],
            help: "Teams one developer belongs to",
            path: "/v3/portals/{portalId}/developers/{developerId}/teams",
            parents: &[
                parent("portalId", &PORTAL),
                parent("developerId", &PORTAL_DEVELOPER),
            ],
            id_lookup: Some(Lookup::by("/id")),
            lookup: &[Lookup::by("/name")],
            filters: &[Filter::new("can_own_applications", PLAIN)],
            columns: &[NAME, ID],
            wide: &[
                DESCRIPTION,
                column!("OWNS_APPLICATIONS", "/can_own_applications"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "portals applications",
            aliases: &["application", "apps"],
            help: "Applications of a portal's developers",
            path: "/v3/portals/{portalId}/applications",
            item_path: Some("/v3/portals/{portalId}/applications/{applicationId}"),
            writes: WRITES.post().patch().delete(),
            parents: &[parent("portalId", &PORTAL)],
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("developer_id", EQ_OEQ_NEQ),
                Filter::new("name", TEXT),
                Filter::new("team_id", EQ_OEQ_NEQ),
            ],
            sort: &["created_at", "developer_id", "name"],
            columns: &[NAME, column!("TYPE", "/auth_strategy/credential_type"), ID],
            wide: &[
                column!("AUTH_STRATEGY", "/auth_strategy/name"),
                column!("REGISTRATIONS", "/registration_count"),
                column!("CLIENT_ID", "/client_id"),
                column!("OWNER_TYPE", "/owner/type"),
                reference!("OWNER_ID", "/owner/id"; "OWNER", "portals developers"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "portals application-registrations",
            aliases: &["application-registration", "registrations", "registration"],
            help: "Registrations of applications for APIs",
            path: "/v3/portals/{portalId}/application-registrations",
            parents: &[parent("portalId", &PORTAL)],
            narrowing: &[narrowed_by("filter[developer_id][eq]", &PORTAL_DEVELOPER)],
            id_lookup: Some(Lookup::by("/id")),
            flags: &[
                Flag::keep("application-id", "/application/id"),
                Flag::query("application-name", "filter[application_name][eq]"),
                Flag::query("status", "filter[status][eq]"),
            ],
            filters: &[
                Filter::new("developer_id", EQ_OEQ_NEQ),
                Filter::new("application_name", TEXT),
                Filter::new("status", TEXT),
            ],
            sort: &["created_at", "updated_at", "developer_id", "status"],
            columns: &[
                column!("APPLICATION", "/application/name"),
                column!("API", "/api/name"),
                column!("STATUS", "/status"),
                ID,
            ],
            wide: &[
                column!("VERSION", "/api/version"),
                column!("APPLICATION_ID", "/application/id"),
                column!("API_ID", "/api/id"),
                column!("CONSUMER", "/consumer/username"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "portals applications registrations",
            aliases: &["registration", "regs", "reg"],
            help: "Registrations of one application",
            path: "/v3/portals/{portalId}/applications/{applicationId}/registrations",
            item_path: Some(
                "/v3/portals/{portalId}/applications/{applicationId}/registrations/{registrationId}",
            ),
            writes: WRITES.post().patch().delete(),
            parents: &[
                parent("portalId", &PORTAL),
                parent("applicationId", &PORTAL_APPLICATION),
            ],
            lookup: &[Lookup::by("/api/name")],
            flags: &[Flag::query("status", "filter[status][eq]")],
            filters: &[Filter::new("status", TEXT)],
            sort: &["created_at", "updated_at", "status"],
            columns: &[
                column!("APPLICATION", "/application/name"),
                column!("API", "/api/name"),
                column!("STATUS", "/status"),
                ID,
            ],
            wide: &[
                column!("VERSION", "/api/version"),
                column!("APPLICATION_ID", "/application/id"),
                column!("API_ID", "/api/id"),
                column!("CONSUMER", "/consumer/username"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "portals applications credentials",
            aliases: &["credential", "creds", "cred"],
            help: "Credentials of one application",
            path: "/v3/portals/{portalId}/applications/{applicationId}/credentials",
            parents: &[
                parent("portalId", &PORTAL),
                parent("applicationId", &PORTAL_APPLICATION),
            ],
            id_lookup: Some(Lookup::by("/id")),
            lookup: &[Lookup::by("/display_name")],
            columns: &[
                column!("NAME", "/display_name"),
                TYPE,
                column!("STATUS", "/status"),
                ID,
            ],
            wide: &[
                column!("CLIENT_ID", "/client_id"),
                time!("EXPIRES", "/expires_at"),
                CREATED,
            ],
            ..LIST
        },
        Resource {
            name: "portals applications developers",
            aliases: &["developer", "devs"],
            help: "Developers of one application",
            path: "/v3/portals/{portalId}/applications/{applicationId}/developers",
            parents: &[
                parent("portalId", &PORTAL),
                parent("applicationId", &PORTAL_APPLICATION),
            ],
            id_lookup: Some(Lookup::by("/id").filter("filter[id][eq]")),
            lookup: &[Lookup::by("/email").ignoring_case()],
            sort: &["id"],
            columns: &[
                column!("EMAIL", "/email"),
                column!("FULL_NAME", "/full_name"),
                ID,
            ],
            ..LIST
        },
        Resource {
            name: "portals teams",
            aliases: &["team"],
            help: "Developer teams of a portal",
            path: "/v3/portals/{portalId}/teams",
            item_path: Some("/v3/portals/{portalId}/teams/{teamId}"),
            writes: WRITES.post().patch().delete(),
            parents: &[parent("portalId", &PORTAL)],
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("name", TEXT),
                Filter::new("can_own_applications", PLAIN),
            ],
            columns: &[NAME, ID],
            wide: &[
                DESCRIPTION,
                column!("OWNS_APPLICATIONS", "/can_own_applications"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        TEAM_ROLES,
        Resource {
            name: "portals teams team-roles",
            ..TEAM_ROLES
        },
        Resource {
            name: "portals auth-settings",
            aliases: &["auth-setting", "auth"],
            help: "Sign-in settings of a portal",
            path: "/v3/portals/{portalId}/authentication-settings",
            writes: WRITES.patch(),
            parents: &[parent("portalId", &PORTAL)],
            columns: &[
                column!("BASIC_AUTH_ENABLED", "/basic_auth_enabled"),
                column!("IDP_MAPPING_ENABLED", "/idp_mapping_enabled"),
                column!("KONNECT_MAPPING_ENABLED", "/konnect_mapping_enabled"),
            ],
            wide: &[
                column!("OIDC", "/oidc_auth_enabled"),
                column!("SAML", "/saml_auth_enabled"),
                column!("OIDC_TEAM_MAPPING", "/oidc_team_mapping_enabled"),
                column!("ISSUER", "/oidc_config/issuer"),
            ],
            ..ONE
        },
        Resource {
            name: "portals identity-providers",
            aliases: &["identity-provider", "idps", "idp"],
            help: "Identity providers of a portal",
            path: "/v3/portals/{portalId}/identity-providers",
            item_path: Some("/v3/portals/{portalId}/identity-providers/{id}"),
            writes: WRITES.post().patch().delete(),
            parents: &[parent("portalId", &PORTAL)],
            paging: Paging::Unpaged,
            items: ItemsAt::Body,
            lookup: &[Lookup::by("/type").filter("filter[type][eq]")],
            flags: &[Flag::query("type", "filter[type][eq]")],
            filters: &[Filter::new("type", EQ)],
            columns: &[TYPE, ENABLED, ID],
            wide: &[CREATED, UPDATED],
            secrets: &["/config/client_secret"],
            ..LIST
        },
        Resource {
            name: "portals identity-providers team-group-mappings",
            aliases: &["team-group-mapping", "tgm"],
            help: "Group to team mappings of a provider",
            path: "/v3/portals/{portalId}/identity-providers/{id}/team-group-mappings",
            item_path: Some(
                "/v3/portals/{portalId}/identity-providers/{id}/team-group-mappings/{mappingId}",
            ),
            writes: WRITES.post().delete(),
            parents: &[
                parent("portalId", &PORTAL),
                parent("id", &PORTAL_IDENTITY_PROVIDER),
            ],
            paging: Paging::CURSOR,
            lookup: &[Lookup::by("/group").filter("filter[group][eq]")],
            filters: &[Filter::new("team_id", EQ), Filter::new("group", EQ)],
            columns: &[
                column!("GROUP", "/group"),
                reference!("TEAM_ID", "/team_id"; "TEAM", "portals teams"),
                ID,
            ],
            wide: &[CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "portals team-group-mappings",
            aliases: &["team-group-mapping", "tgm"],
            help: "Groups mapped to each team, older form",
            status: Status::Beta,
            path: "/v3/portals/{portalId}/identity-provider/team-group-mappings",
            writes: WRITES.patch_all().answers_at("/data"),
            parents: &[parent("portalId", &PORTAL)],
            id_lookup: Some(Lookup::by("/team_id")),
            columns: &[
                reference!("TEAM_ID", "/team_id"; "TEAM", "portals teams"),
                column!("GROUPS", "/groups"),
            ],
            ..LIST
        },
        Resource {
            name: "portals email-domains",
            aliases: &["email-domain", "emails"],
            help: "Domains portals may send mail from",
            path: "/v3/portals/email-domains",
            item_path: Some("/v3/portals/email-domains/{emailDomain}"),
            writes: WRITES.post().delete(),
            id: Id::Key,
            lookup: &[Lookup::by("/domain")],
            filters: &[
                Filter::new("domain", TEXT),
                Filter::new("verification_status", TEXT),
            ],
            sort: &["domain", "created_at", "updated_at"],
            columns: &[
                column!("DOMAIN", "/domain"),
                column!("STATUS", "/verification/status"),
            ],
            wide: &[
                time!("LAST_CHECKED", "/verification/last_time_checked"),
                time!("LAST_SUCCESS", "/verification/last_time_success"),
                count!("DNS_RECORDS", "/dns_validation_records"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "portals assets logo",
            help: "Logo image of a portal",
            path: "/v3/portals/{portalId}/assets/logo",
            writes: WRITES.put(),
            parents: &[parent("portalId", &PORTAL)],
            flags: &[Flag::file("output-file", "logo.png")],
            columns: &[column!("DATA", "/data")],
            ..ONE
        },
        Resource {
            name: "portals assets favicon",
            help: "Browser icon of a portal",
            path: "/v3/portals/{portalId}/assets/favicon",
            writes: WRITES.put(),
            parents: &[parent("portalId", &PORTAL)],
            flags: &[Flag::file("output-file", "favicon.ico")],
            columns: &[column!("DATA", "/data")],
            ..ONE
        },
        Resource {
            name: "portals custom-domain",
            aliases: &["domain"],
            help: "Own domain of a portal",
            path: "/v3/portals/{portalId}/custom-domain",
            writes: WRITES.post().patch().delete(),
            parents: &[parent("portalId", &PORTAL)],
            columns: &[
                column!("HOSTNAME", "/hostname"),
                ENABLED,
                column!("CNAME_STATUS", "/cname_status"),
                column!("SSL_STATUS", "/ssl/verification_status"),
            ],
            wide: &[
                column!("VERIFICATION", "/ssl/domain_verification_method"),
                time!("SSL_EXPIRES", "/ssl/expires_at"),
                column!("ERRORS", "/ssl/validation_errors"),
                CREATED,
                UPDATED,
            ],
            ..ONE
        },
        Resource {
            name: "portals ip-allow-list",
            aliases: &["ip-allow-lists", "allow-list"],
            help: "Addresses from which a portal may be reached",
            path: "/v3/portals/{portalId}/ip-allow-list",
            item_path: Some("/v3/portals/{portalId}/ip-allow-list/{id}"),
            writes: WRITES.post().patch().delete(),
            parents: &[parent("portalId", &PORTAL)],
            paging: Paging::Cursor {
                next: Some("/meta/next"),
            },
            columns: &[column!("ALLOWED_IPS", "/allowed_ips"), ID],
            ..LIST
        },
        Resource {
            name: "portals email-templates",
            aliases: &["email-template", "templates", "template"],
            help: "Mail templates of a portal",
            path: "/v3/portals/{portalId}/email-templates",
            item_path: Some("/v3/portals/{portalId}/email-templates/{templateName}"),
            writes: WRITES.patch().delete(),
            parents: &[parent("portalId", &PORTAL)],
            paging: Paging::Unpaged,
            id: Id::Key,
            lookup: &[Lookup::by("/name")],
            columns: &[NAME, column!("LABEL", "/label"), ENABLED],
            wide: &[
                column!("SUBJECT", "/content/subject"),
                column!("VARIABLES", "/variables"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "portals default-email-templates",
            aliases: &["default-email-template"],
            help: "Mail templates as Konnect ships them",
            path: "/v3/portals/email-templates",
            item_path: Some("/v3/portals/email-templates/{templateName}"),
            paging: Paging::Unpaged,
            id: Id::Key,
            lookup: &[Lookup::by("/name")],
            columns: &[NAME, column!("LABEL", "/label")],
            wide: &[
                column!("SUBJECT", "/default_content/subject"),
                column!("VARIABLES", "/variables"),
            ],
            ..LIST
        },
        Resource {
            name: "portals email-template-variables",
            aliases: &["email-template-variable"],
            help: "Variables that mail templates may use",
            path: "/v3/portals/email-templates/variables",
            paging: Paging::Unpaged,
            lookup: &[Lookup::by("/name")],
            columns: &[NAME, DESCRIPTION],
            wide: &[column!("SCOPE", "/scope"), column!("EXAMPLE", "/example")],
            ..LIST
        },
        Resource {
            name: "portals email-config",
            help: "Sender address of a portal's mail",
            path: "/v3/portals/{portalId}/email-config",
            writes: WRITES.post().patch().delete(),
            parents: &[parent("portalId", &PORTAL)],
            columns: &[
                column!("FROM_EMAIL", "/from_email"),
                column!("FROM_NAME", "/from_name"),
                column!("DOMAIN", "/domain_name"),
                ID,
            ],
            wide: &[column!("REPLY_TO", "/reply_to_email"), CREATED, UPDATED],
            ..ONE
        },
        Resource {
            name: "portals email-delivery",
            help: "Mail delivery of a portal, older form",
            status: Status::Deprecated,
            path: "/v3/portals/{portalId}/email-delivery",
            writes: WRITES.patch().delete(),
            parents: &[parent("portalId", &PORTAL)],
            columns: &[ENABLED, column!("FROM_EMAIL", "/from_email")],
            wide: &[column!("REPLY_TO", "/reply_to_email"), CREATED, UPDATED],
            ..ONE
        },
        Resource {
            name: "portals customization",
            aliases: &["theme"],
            help: "Look of a portal",
            path: "/v3/portals/{portalId}/customization",
            writes: WRITES.patch(),
            parents: &[parent("portalId", &PORTAL)],
            columns: &[
                column!("THEME", "/theme/name"),
                column!("MODE", "/theme/mode"),
                column!("LAYOUT", "/layout"),
            ],
            wide: &[
                column!("ROBOTS", "/robots"),
                column!("TRY_IT", "/spec_renderer/try_it_ui"),
            ],
            ..ONE
        },
        Resource {
            name: "portals integrations",
            aliases: &["integration"],
            help: "Analytics and other add-ons of a portal",
            path: "/v3/portals/{portalId}/integrations",
            writes: WRITES.put().answers_at("/*"),
            parents: &[parent("portalId", &PORTAL)],
            items: ItemsAt::Members("/*"),
            columns: &[column!("INTEGRATION", "@1"), TYPE, ENABLED],
            ..ONE
        },
        Resource {
            name: "portals publications",
            aliases: &["publication", "pubs", "pub"],
            help: "APIs published in a portal",
            path: "/v3/portals/{portalId}/api-publications",
            parents: &[parent("portalId", &PORTAL)],
            id_lookup: Some(Lookup::by("/api_id").filter("filter[api_id][eq]")),
            filters: &[
                Filter::new("api_id", EQ_OEQ_NEQ),
                Filter::new("api_name", TEXT),
                Filter::new("auth_strategy_id", EQ_OEQ_NEQ),
                Filter::new("entity_type", TEXT),
            ],
            sort: &["api_id", "api_name", "created_at", "updated_at"],
            columns: &[
                reference!("API_ID", "/api_id"; "API", "apis"),
                column!("TYPE", "/entity_type"),
                column!("VISIBILITY", "/visibility"),
            ],
            wide: &[
                column!("AUTO_APPROVE", "/auto_approve_registrations"),
                reference!("AUTH_STRATEGIES", "/auth_strategy_ids"; "AUTH_STRATEGIES", "auth-strategies"),
                reference!("PORTAL_IDS", "/portal_ids"; "PORTALS", "portals"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "portals audit-log-webhook",
            aliases: &["webhook", "hook"],
            help: "Audit log webhook of a portal",
            path: "/v3/portals/{portalId}/audit-log-webhook",
            writes: WRITES.patch().delete(),
            parents: &[parent("portalId", &PORTAL)],
            columns: &[
                ENABLED,
                reference!("DESTINATION_ID", "/audit_log_destination_id"; "DESTINATION", "audit-logs destinations"),
            ],
            ..ONE
        },
        Resource {
            name: "portals audit-log-webhook status",
            help: "State of a portal's audit log webhook",
            path: "/v3/portals/{portalId}/audit-log-webhook/status",
            parents: &[parent("portalId", &PORTAL)],
            columns: &[
                column!("STATUS", "/webhook_status"),
                column!("ENABLED", "/webhook_enabled"),
                column!("LAST_CODE", "/last_response_code"),
            ],
            wide: &[
                time!("LAST_ATTEMPT", "/last_attempt_at"),
                column!("LAST_MESSAGE", "/last_response_message"),
            ],
            ..ONE
        },
        Resource {
            name: "portals audit-log-replay-job",
            aliases: &["replay-job"],
            help: "Replay job of a portal's audit logs",
            path: "/v3/portals/{portalId}/audit-log-replay-job",
            writes: WRITES.put(),
            parents: &[parent("portalId", &PORTAL)],
            columns: &[
                column!("STATUS", "/status"),
                time!("FROM", "/start_at"),
                time!("TO", "/end_at"),
            ],
            wide: &[UPDATED],
            ..ONE
        },
        Resource {
            name: "portals available-roles",
            aliases: &["available-role"],
            help: "Roles a portal team can be given",
            path: "/v3/portal-roles",
            items: ItemsAt::Members("/*/roles/*"),
            columns: &[column!("ENTITY_TYPE", "@1"), column!("ROLE", "/name")],
            wide: &[column!("KEY", "@2"), DESCRIPTION],
            ..ONE
        },
    ],
};

const TEAM_ROLES: Resource = Resource {
    name: "portals team-roles",
    aliases: &["team-role", "teamroles", "teamrole", "roles", "role"],
    help: "Roles assigned to the teams of a portal",
    path: "/v3/portals/{portalId}/teams/{teamId}/assigned-roles",
    writes: WRITES
        .post()
        .delete_at("/v3/portals/{portalId}/teams/{teamId}/assigned-roles/{roleId}"),
    parents: &[parent("portalId", &PORTAL), parent("teamId", &PORTAL_TEAM)],
    fan_out: Some(&PORTAL_TEAM),
    id_lookup: Some(Lookup::by("/id")),
    lookup: &[Lookup::by("/role_name").ignoring_case()],
    columns: &[
        column!("TEAM", "^/name"),
        column!("ROLE", "/role_name"),
        column!("ENTITY_TYPE", "/entity_type_name"),
        reference!("ENTITY_ID", "/entity_id"; "ENTITY", "apis"),
    ],
    wide: &[
        column!("TEAM_ID", "^/id"),
        column!("REGION", "/entity_region"),
        ID,
    ],
    ..LIST
};

/// The developers of a team, under two names: `portals developers teams` is what they were first
/// called, which suggests teams; `portals teams developers` follows their path. Scripts may use
/// either name.
const TEAM_DEVELOPERS: Resource = Resource {
    name: "portals teams developers",
    help: "Developers in one team of a portal",
    path: "/v3/portals/{portalId}/teams/{teamId}/developers",
    writes: WRITES
        .post()
        .adds(&PORTAL_DEVELOPER, "id")
        .delete_at("/v3/portals/{portalId}/teams/{teamId}/developers/{developerId}"),
    parents: &[parent("portalId", &PORTAL), parent("teamId", &PORTAL_TEAM)],
    id_lookup: Some(Lookup::by("/id")),
    lookup: &[Lookup::by("/email")
        .filter("filter[email][eq]")
        .ignoring_case()],
    filters: &[
        Filter::new("email", TEXT),
        Filter::new("full_name", TEXT),
        Filter::keyed("attributes", TEXT),
        Filter::new("active", PLAIN),
    ],
    columns: &[
        column!("EMAIL", "/email"),
        column!("FULL_NAME", "/full_name"),
        column!("ACTIVE", "/active"),
        ID,
    ],
    wide: &[CREATED, UPDATED],
    ..LIST
};
