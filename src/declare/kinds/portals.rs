//! Developer portals and what stands below them.

use crate::declare::kind::{Comparison, Kind, Preset};
use crate::declare::row::refers;

/// What to do with the fields of OIDC and SAML.
const IN_PROVIDERS: &str = "write it below `identity_providers` of the portal";

pub(super) const PORTAL: Kind = Kind::new("portal", "portals")
    .root("portals")
    .managed()
    .matched_by(&["name"])
    .references(&[refers(
        "default_application_auth_strategy_id",
        "application_auth_strategy",
    )])
    .external_by(&["name"])
    .named_after_ref(&["name"])
    .deleted_with("force=true");

pub(super) const PORTAL_CUSTOMIZATION: Kind =
    Kind::new("portal_customization", "portals customization")
        .root("portal_customizations")
        .below("portal", "portal", "customization")
        .one();

pub(super) const PORTAL_AUTH_SETTINGS: Kind =
    Kind::new("portal_auth_settings", "portals auth-settings")
        .root("portal_auth_settings")
        .below("portal", "portal", "auth_settings")
        .one()
        .elsewhere(&[
            ("oidc_auth_enabled", IN_PROVIDERS),
            ("saml_auth_enabled", IN_PROVIDERS),
            ("oidc_team_mapping_enabled", IN_PROVIDERS),
            ("oidc_issuer", IN_PROVIDERS),
            ("oidc_client_id", IN_PROVIDERS),
            ("oidc_client_secret", IN_PROVIDERS),
            ("oidc_scopes", IN_PROVIDERS),
            ("oidc_claim_mappings", IN_PROVIDERS),
        ]);

pub(super) const PORTAL_IP_ALLOW_LIST: Kind =
    Kind::new("portal_ip_allow_list", "portals ip-allow-list")
        .root("portal_ip_allow_lists")
        .below("portal", "portal", "ip_allow_list")
        .one()
        .unordered(&["allowed_ips"]);

pub(super) const PORTAL_INTEGRATION: Kind = Kind::new("portal_integration", "portals integrations")
    .root("portal_integrations")
    .below("portal", "portal", "integrations")
    .one();

pub(super) const PORTAL_IDENTITY_PROVIDER: Kind =
    Kind::new("portal_identity_provider", "portals identity-providers")
        .root("portal_identity_providers")
        .below("portal", "portal", "identity_providers")
        .matched_by(&["type"])
        .secrets(&["/config/client_secret"])
        .guarded(&["/config/client_secret"])
        .fixed(&["type"])
        .unordered(&["config.scopes"]);

pub(super) const PORTAL_TEAM: Kind = Kind::new("portal_team", "portals teams")
    .root("portal_teams")
    .below("portal", "portal", "teams")
    .matched_by(&["name"]);

pub(super) const PORTAL_TEAM_ROLE: Kind = Kind::new("portal_team_role", "portals team-roles")
    .root("portal_team_roles")
    .below("portal_team", "team", "roles")
    .role_of_entity()
    .with_parent()
    .own(&["portal"]);

pub(super) const PORTAL_TEAM_GROUP_MAPPING: Kind =
    Kind::new("portal_team_group_mapping", "portals team-group-mappings")
        .root("portal_team_group_mappings")
        .below("portal_team", "team", "group_mappings")
        .matched_by(&["team_id"])
        .unordered(&["groups"])
        .wraps("groups", "/data/-/groups")
        .own(&["portal", "team"]);

pub(super) const PORTAL_CUSTOM_DOMAIN: Kind =
    Kind::new("portal_custom_domain", "portals custom-domain")
        .root("portal_custom_domains")
        .below("portal", "portal", "custom_domain")
        .one()
        .secrets(&["/ssl/custom_private_key"])
        .replaced_by(&["hostname", "ssl"])
        .compares(&[("hostname", Comparison::IgnoringCase)]);

pub(super) const PORTAL_PAGE: Kind = Kind::new("portal_page", "portals pages")
    .root("portal_pages")
    .below("portal", "portal", "pages")
    .matched_by_path_of("slug")
    .references(&[
        refers("parent_page_id", "portal_page"),
        refers("parent_page_ref", "portal_page"),
    ])
    .presets(&[
        ("visibility", Preset::Text("public")),
        ("status", Preset::Text("published")),
        ("title", Preset::SameAs("slug")),
    ])
    .tree("children")
    .front_matter(&["title", "description"])
    .own(&["parent_page_ref"]);

pub(super) const PORTAL_SNIPPET: Kind = Kind::new("portal_snippet", "portals snippets")
    .root("portal_snippets")
    .below("portal", "portal", "snippets")
    .matched_by(&["name"])
    .presets(&[
        ("visibility", Preset::Text("public")),
        ("status", Preset::Text("published")),
        ("title", Preset::SameAs("name")),
    ])
    .front_matter(&["title", "description"]);

pub(super) const PORTAL_EMAIL_CONFIG: Kind =
    Kind::new("portal_email_config", "portals email-config")
        .root("portal_email_configs")
        .below("portal", "portal", "email_config")
        .one();

pub(super) const PORTAL_EMAIL_TEMPLATE: Kind =
    Kind::new("portal_email_template", "portals email-templates")
        .root("portal_email_templates")
        .below("portal", "portal", "email_templates")
        .map()
        .matched_by(&["name"])
        .named_after_ref(&["name"]);

pub(super) const PORTAL_AUDIT_LOG_WEBHOOK: Kind =
    Kind::new("portal_audit_log_webhook", "portals audit-log-webhook")
        .root("portal_audit_log_webhooks")
        .below("portal", "portal", "audit_log_webhook")
        .one()
        .references(&[refers(
            "audit_log_destination_id",
            "audit_log_webhook_destination",
        )]);

pub(super) const PORTAL_ASSET_LOGO: Kind = Kind::new("portal_asset_logo", "portals assets logo")
    .root("portal_asset_logos")
    .below("portal", "portal", "assets.logo")
    .one()
    .compares(&[("file", Comparison::DataUrl)])
    .wraps("file", "/data")
    .own(&["file"]);

pub(super) const PORTAL_ASSET_FAVICON: Kind =
    Kind::new("portal_asset_favicon", "portals assets favicon")
        .root("portal_asset_favicons")
        .below("portal", "portal", "assets.favicon")
        .one()
        .compares(&[("file", Comparison::DataUrl)])
        .wraps("file", "/data")
        .own(&["file"]);
