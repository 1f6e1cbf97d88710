//! The caller, the organization and its members, tokens and regions.

use super::column::{
    CREATED, DESCRIPTION, ENABLED, ID, LABELS, NAME, TYPE, UPDATED, column, reference, time,
};
use super::definition::{Auth, Group, LIST, ONE, Product, Resource, Server};
use super::filter::{EQ, EQ_CONTAINS, EQ_CONTAINS_EXISTS, Filter, PLAIN};
use super::flag::Flag;
use super::lookup::Lookup;
use super::parents::{IDENTITY_PROVIDER, SELF_USER, SYSTEM_ACCOUNT, TEAM, USER, parent};
use super::response::{ItemsAt, Paging};
use super::write::WRITES;

pub(super) const PRODUCT: Product = Product {
    title: "Caller, organization, tokens",
    groups: &[Group {
        name: "audit-logs",
        aliases: &["audit-log", "al"],
        help: "Audit log destinations and webhook",
        opens: None,
    }],
    resources: &[
        Resource {
            name: "me",
            help: "The user behind the token",
            path: "/v3/users/me",
            server: Server::Global,
            auth: Auth::Person,
            columns: &[
                column!("EMAIL", "/email"),
                column!("FULL_NAME", "/full_name"),
                column!("ACTIVE", "/active"),
                ID,
            ],
            wide: &[
                column!("PREFERRED_NAME", "/preferred_name"),
                column!("INFERRED_REGION", "/inferred_region"),
                CREATED,
                UPDATED,
            ],
            ..ONE
        },
        Resource {
            name: "regions",
            aliases: &["region"],
            help: "Regions in which Konnect is offered",
            path: "/v3/available-regions",
            server: Server::Global,
            items: ItemsAt::Members("/regions/*"),
            auth: Auth::Anonymous,
            columns: &[column!("CATEGORY", "@1"), column!("REGIONS")],
            ..ONE
        },
        Resource {
            name: "organization",
            aliases: &["org", "orgs"],
            help: "The organization of the token",
            path: "/v3/organizations/me",
            server: Server::Global,
            columns: &[NAME, column!("STATE", "/state"), ID],
            wide: &[
                reference!("OWNER_ID", "/owner_id"; "OWNER", "organization users"),
                column!("LOGIN_PATH", "/login_path"),
                column!("RETENTION_DAYS", "/retention_period_days"),
                CREATED,
                UPDATED,
            ],
            ..ONE
        },
        Resource {
            name: "organization teams",
            aliases: &["team"],
            help: "Teams of the organization",
            path: "/v3/teams",
            item_path: Some("/v3/teams/{teamId}"),
            writes: WRITES.post().patch().delete(),
            server: Server::Global,
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            flags: &[Flag::keep_value(
                "skip-system-teams",
                "/system_team",
                "false",
            )],
            filters: &[
                Filter::new("name", EQ_CONTAINS),
                Filter::keyed("labels", EQ_CONTAINS_EXISTS),
            ],
            columns: &[NAME, column!("SYSTEM", "/system_team"), ID],
            wide: &[DESCRIPTION, LABELS, CREATED, UPDATED],
            ..LIST
        },
        ROLES,
        USERS,
        Resource {
            name: "organization teams system-accounts",
            aliases: &["system-account", "sa", "sas"],
            help: "System accounts in a team",
            path: "/v3/teams/{teamId}/system-accounts",
            writes: WRITES
                .post()
                .adds(&SYSTEM_ACCOUNT, "id")
                .delete_at("/v3/teams/{teamId}/system-accounts/{accountId}"),
            parents: &[parent("teamId", &TEAM)],
            server: Server::Global,
            id_lookup: Some(Lookup::by("/id")),
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[Filter::new("name", EQ_CONTAINS)],
            columns: &[NAME, column!("MANAGED", "/konnect_managed"), ID],
            wide: &[DESCRIPTION, CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "organization users",
            aliases: &["user"],
            help: "Users of the organization",
            path: "/v3/users",
            item_path: Some("/v3/users/{userId}"),
            writes: WRITES.post_at("/v3/invites").patch().delete(),
            parents: &[],
            id_lookup: None,
            ..USERS
        },
        Resource {
            name: "organization users roles",
            help: "Roles assigned to a user",
            path: "/v3/users/{userId}/assigned-roles",
            item_path: Some("/v3/users/{userId}/assigned-roles/{roleId}"),
            writes: WRITES.post().delete(),
            parents: &[parent("userId", &USER)],
            filters: &[
                Filter::new("entity_id", EQ),
                Filter::new("role_name", EQ),
                Filter::new("entity_type_name", EQ),
            ],
            ..ROLES
        },
        TEAMS,
        Resource {
            name: "organization system-accounts",
            aliases: &[
                "system-account",
                "systemaccount",
                "systemaccounts",
                "system_account",
                "system_accounts",
                "sa",
                "sas",
            ],
            help: "System accounts of the organization",
            path: "/v3/system-accounts",
            item_path: Some("/v3/system-accounts/{accountId}"),
            writes: WRITES.post().patch().delete(),
            server: Server::Global,
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("name", EQ_CONTAINS),
                Filter::new("description", EQ_CONTAINS),
                Filter::new("konnect_managed", PLAIN),
            ],
            columns: &[NAME, column!("MANAGED", "/konnect_managed"), ID],
            wide: &[DESCRIPTION, CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "organization system-accounts roles",
            help: "Roles assigned to a system account",
            path: "/v3/system-accounts/{accountId}/assigned-roles",
            item_path: Some("/v3/system-accounts/{accountId}/assigned-roles/{roleId}"),
            writes: WRITES.post().delete(),
            parents: &[parent("accountId", &SYSTEM_ACCOUNT)],
            filters: &[
                Filter::new("entity_id", EQ),
                Filter::new("role_name", EQ),
                Filter::new("entity_type_name", EQ),
            ],
            ..ROLES
        },
        Resource {
            name: "organization system-accounts teams",
            help: "Teams a system account belongs to",
            path: "/v3/system-accounts/{accountId}/teams",
            parents: &[parent("accountId", &SYSTEM_ACCOUNT)],
            ..TEAMS
        },
        SPATS,
        Resource {
            name: "spats",
            ..SPATS
        },
        Resource {
            name: "pats",
            aliases: &["pat"],
            help: "Personal access tokens of a user",
            path: "/v3/users/{userId}/access-tokens",
            item_path: Some("/v3/users/{userId}/access-tokens/{tokenId}"),
            writes: WRITES.post().patch().delete(),
            parents: &[parent("userId", &SELF_USER)],
            server: Server::Global,
            paging: Paging::Unpaged,
            auth: Auth::Person,
            lookup: &[Lookup::by("/name")],
            columns: &[
                NAME,
                column!("STATE", "/state"),
                time!("EXPIRES", "/expires_at"),
                ID,
            ],
            wide: &[
                column!("USER_ID", "/user_id"),
                time!("LAST_USED", "/last_used_at"),
                CREATED,
                UPDATED,
                time!("REVOKED", "/revoked_at"),
            ],
            ..LIST
        },
        Resource {
            name: "organization roles",
            aliases: &["role"],
            help: "Roles that Konnect defines",
            path: "/v3/roles",
            server: Server::Global,
            items: ItemsAt::Members("/*/roles/*"),
            columns: &[column!("ENTITY_TYPE", "@1"), column!("ROLE", "/name")],
            wide: &[column!("KEY", "@2"), DESCRIPTION],
            ..ONE
        },
        Resource {
            name: "organization identity-providers",
            aliases: &["identity-provider", "idps", "idp"],
            help: "Identity providers for sign-in to Konnect",
            path: "/v3/identity-providers",
            item_path: Some("/v3/identity-providers/{id}"),
            writes: WRITES.post().patch().delete(),
            server: Server::Global,
            paging: Paging::Unpaged,
            items: ItemsAt::Body,
            lookup: &[Lookup::by("/type").filter("filter[type][eq]")],
            flags: &[Flag::query("type", "filter[type][eq]")],
            filters: &[Filter::new("type", EQ)],
            columns: &[TYPE, ENABLED, ID],
            wide: &[column!("LOGIN_PATH", "/login_path"), CREATED, UPDATED],
            secrets: &["/config/client_secret"],
            ..LIST
        },
        Resource {
            name: "organization identity-providers team-group-mappings",
            aliases: &["team-group-mapping", "tgm"],
            help: "Group to team mappings of a provider",
            path: "/v3/identity-providers/{idpId}/team-group-mappings",
            item_path: Some("/v3/identity-providers/{idpId}/team-group-mappings/{id}"),
            writes: WRITES.post().delete(),
            parents: &[parent("idpId", &IDENTITY_PROVIDER)],
            server: Server::Global,
            paging: Paging::CURSOR,
            lookup: &[Lookup::by("/group").filter("filter[group][eq]")],
            filters: &[Filter::new("team_id", EQ), Filter::new("group", EQ)],
            columns: &[
                column!("GROUP", "/group"),
                reference!("TEAM_ID", "/team_id"; "TEAM", "organization teams"),
                ID,
            ],
            wide: &[CREATED, UPDATED],
            ..LIST
        },
        Resource {
            name: "organization auth-settings",
            aliases: &["auth-setting", "auth", "authentication-settings"],
            help: "Sign-in settings of the organization",
            path: "/v3/authentication-settings",
            writes: WRITES.patch(),
            server: Server::Global,
            columns: &[
                column!("BASIC_AUTH", "/basic_auth_enabled"),
                column!("OIDC", "/oidc_auth_enabled"),
                column!("SAML", "/saml_auth_enabled"),
                column!("IDP_MAPPING", "/idp_mapping_enabled"),
            ],
            wide: &[column!("KONNECT_MAPPING", "/konnect_mapping_enabled")],
            ..ONE
        },
        Resource {
            name: "organization idp-config",
            help: "OIDC provider settings, older form",
            path: "/v3/identity-provider",
            writes: WRITES.patch(),
            server: Server::Global,
            columns: &[
                column!("ISSUER", "/issuer"),
                column!("LOGIN_PATH", "/login_path"),
                column!("CLIENT_ID", "/client_id"),
            ],
            wide: &[
                column!("SCOPES", "/scopes"),
                column!("EMAIL_CLAIM", "/claim_mappings/email"),
                column!("NAME_CLAIM", "/claim_mappings/name"),
                column!("GROUPS_CLAIM", "/claim_mappings/groups"),
            ],
            ..ONE
        },
        Resource {
            name: "organization team-group-mappings",
            aliases: &["team-group-mapping", "tgm"],
            help: "Groups mapped to each team, older form",
            path: "/v3/identity-provider/team-group-mappings",
            writes: WRITES.patch_all().answers_at("/data"),
            server: Server::Global,
            id_lookup: Some(Lookup::by("/team_id")),
            columns: &[
                reference!("TEAM_ID", "/team_id"; "TEAM", "organization teams"),
                column!("GROUPS", "/groups"),
            ],
            ..LIST
        },
        Resource {
            name: "organization team-mappings",
            aliases: &["team-mapping"],
            help: "Teams mapped to each group, older form",
            path: "/v3/identity-provider/team-mappings",
            writes: WRITES.put_all().answers_at("/data"),
            server: Server::Global,
            lookup: &[Lookup::by("/group")],
            columns: &[
                column!("GROUP", "/group"),
                reference!("TEAM_IDS", "/team_ids"; "TEAMS", "organization teams"),
            ],
            ..LIST
        },
        Resource {
            name: "organization impersonation",
            help: "Whether Kong staff may impersonate users",
            path: "/v3/organizations/impersonation",
            writes: WRITES.patch(),
            server: Server::Global,
            columns: &[ENABLED],
            ..ONE
        },
        Resource {
            name: "audit-logs destinations",
            aliases: &["destination", "dest", "dests", "destination-list"],
            help: "Receivers of audit logs",
            path: "/v3/audit-log-destinations",
            server: Server::Global,
            paging: Paging::Cursor {
                next: Some("/meta/next"),
            },
            id_lookup: Some(Lookup::by("/id")),
            lookup: &[Lookup::by("/name")],
            columns: &[NAME, column!("LOG_FORMAT", "/log_format"), ID],
            wide: &[
                column!("ENDPOINT", "/endpoint"),
                column!("SKIP_SSL_VERIFICATION", "/skip_ssl_verification"),
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "audit-logs webhook",
            aliases: &["hook"],
            help: "Audit log webhook of the region",
            path: "/v2/audit-log-webhook",
            columns: &[
                ENABLED,
                column!("LOG_FORMAT", "/log_format"),
                reference!("DESTINATION_ID", "/audit_log_destination_id"; "DESTINATION", "audit-logs destinations"),
            ],
            wide: &[
                column!("ENDPOINT", "/endpoint"),
                column!("SKIP_SSL_VERIFICATION", "/skip_ssl_verification"),
                UPDATED,
            ],
            ..ONE
        },
    ],
};

const ROLES: Resource = Resource {
    name: "organization teams roles",
    aliases: &["role"],
    help: "Roles assigned to a team",
    path: "/v3/teams/{teamId}/assigned-roles",
    item_path: Some("/v3/teams/{teamId}/assigned-roles/{roleId}"),
    writes: WRITES.post().delete(),
    parents: &[parent("teamId", &TEAM)],
    server: Server::Global,
    paging: Paging::Unpaged,
    lookup: &[Lookup::by("/role_name").filter("filter[role_name][eq]")],
    filters: &[
        Filter::new("role_name", EQ),
        Filter::new("entity_type_name", EQ),
    ],
    columns: &[
        column!("ROLE", "/role_name"),
        column!("ENTITY_TYPE", "/entity_type_name"),
        column!("REGION", "/entity_region"),
        ID,
    ],
    wide: &[column!("ENTITY_ID", "/entity_id")],
    ..LIST
};

const USERS: Resource = Resource {
    name: "organization teams users",
    aliases: &["user", "members", "member"],
    help: "Users in a team",
    path: "/v3/teams/{teamId}/users",
    writes: WRITES
        .post()
        .adds(&USER, "id")
        .delete_at("/v3/teams/{teamId}/users/{userId}"),
    parents: &[parent("teamId", &TEAM)],
    server: Server::Global,
    id_lookup: Some(Lookup::by("/id").filter("filter[id][eq]")),
    lookup: &[Lookup::by("/email")
        .filter("filter[email][eq]")
        .ignoring_case()],
    filters: &[
        Filter::new("email", EQ_CONTAINS),
        Filter::new("full_name", EQ_CONTAINS),
        Filter::new("active", PLAIN),
    ],
    columns: &[
        column!("EMAIL", "/email"),
        column!("FULL_NAME", "/full_name"),
        column!("ACTIVE", "/active"),
        ID,
    ],
    wide: &[
        column!("PREFERRED_NAME", "/preferred_name"),
        column!("INFERRED_REGION", "/inferred_region"),
        CREATED,
        UPDATED,
    ],
    ..LIST
};

const TEAMS: Resource = Resource {
    name: "organization users teams",
    aliases: &["team"],
    help: "Teams a user belongs to",
    path: "/v3/users/{userId}/teams",
    parents: &[parent("userId", &USER)],
    server: Server::Global,
    id_lookup: Some(Lookup::by("/id")),
    lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
    filters: &[Filter::new("name", EQ_CONTAINS)],
    columns: &[NAME, column!("SYSTEM", "/system_team"), ID],
    wide: &[DESCRIPTION, LABELS, CREATED, UPDATED],
    ..LIST
};

const SPATS: Resource = Resource {
    name: "organization system-accounts spats",
    aliases: &["spat"],
    help: "Access tokens of a system account",
    path: "/v3/system-accounts/{accountId}/access-tokens",
    item_path: Some("/v3/system-accounts/{accountId}/access-tokens/{tokenId}"),
    writes: WRITES.post().patch().delete(),
    parents: &[parent("accountId", &SYSTEM_ACCOUNT)],
    server: Server::Global,
    lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
    filters: &[Filter::new("name", EQ_CONTAINS)],
    columns: &[NAME, time!("EXPIRES", "/expires_at"), ID],
    wide: &[time!("LAST_USED", "/last_used_at"), CREATED, UPDATED],
    ..LIST
};
