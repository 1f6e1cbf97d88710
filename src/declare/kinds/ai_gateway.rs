//! AI gateways and what stands below them.

use crate::declare::kind::{Kind, Preset};
use crate::declare::row::{refers, refers_by_name};

pub(super) const AI_GATEWAY: Kind = Kind::new("ai_gateway", "ai-gateways")
    .root("ai_gateways")
    .managed()
    .matched_by(&["name"])
    .external_by(&["name", "display_name"])
    .named_after_ref(&["name", "display_name"])
    .fixed(&["name"])
    .labels_sent_whole();

pub(super) const AI_GATEWAY_MODEL_PROVIDER: Kind =
    Kind::new("ai_gateway_model_provider", "ai-gateways model-providers")
        .root("ai_gateway_model_providers")
        .below("ai_gateway", "ai_gateway", "model_providers")
        .matched_by(&["name"])
        .secrets(&[
            "/config/auth/aws/secret_access_key",
            "/config/auth/aws/session_token",
            "/config/auth/client_secret",
            "/config/auth/headers/*/value",
            "/config/auth/params/*/value",
            "/config/auth/secret_access_key",
            "/config/auth/service_account_json",
            "/config/auth/session_token",
        ])
        .guarded(&[
            "/config/auth/aws/secret_access_key",
            "/config/auth/client_secret",
            "/config/auth/headers/*/value",
            "/config/auth/secret_access_key",
            "/config/auth/service_account_json",
        ])
        .named_after_ref(&["name", "display_name"])
        .fixed(&["type"])
        .one_at_a_time();

pub(super) const AI_GATEWAY_IDENTITY_PROVIDER: Kind = Kind::new(
    "ai_gateway_identity_provider",
    "ai-gateways identity-providers",
)
.root("ai_gateway_identity_providers")
.below("ai_gateway", "ai_gateway", "identity_providers")
.matched_by(&["name"])
.secrets(&[
    "/config/client_secret",
    "/config/client_secret/*",
    "/config/http_proxy_authorization",
    "/config/https_proxy_authorization",
])
.guarded(&["/config/client_secret", "/config/client_secret/*"])
.named_after_ref(&["name", "display_name"])
.fixed(&["type"])
.one_at_a_time();

pub(super) const AI_GATEWAY_POLICY: Kind = Kind::new("ai_gateway_policy", "ai-gateways policies")
    .root("ai_gateway_policies")
    .below("ai_gateway", "ai_gateway", "policies")
    .matched_by(&["name"])
    .named_after_ref(&["name", "display_name"])
    .fixed(&["type"])
    .presets(&[
        ("enabled", Preset::Bool(true)),
        ("global", Preset::Bool(false)),
    ])
    .one_at_a_time();

pub(super) const AI_GATEWAY_AGENT: Kind = Kind::new("ai_gateway_agent", "ai-gateways agents")
    .root("ai_gateway_agents")
    .below("ai_gateway", "ai_gateway", "agents")
    .matched_by(&["name"])
    .references(&[
        refers_by_name("policies[]", "ai_gateway_policy"),
        refers_by_name(
            "access.identity_providers[]",
            "ai_gateway_identity_provider",
        ),
    ])
    .secrets(&[
        "/config/proxy/auth/password",
        "/config/upstream/auth/secret_access_key",
        "/config/upstream/auth/session_token",
    ])
    .named_after_ref(&["name", "display_name"])
    .presets(&[("enabled", Preset::Bool(true))])
    .one_at_a_time();

pub(super) const AI_GATEWAY_CONSUMER: Kind =
    Kind::new("ai_gateway_consumer", "ai-gateways consumers")
        .root("ai_gateway_consumers")
        .below("ai_gateway", "ai_gateway", "consumers")
        .matched_by(&["name"])
        .references(&[refers_by_name("policies[]", "ai_gateway_policy")])
        .named_after_ref(&["name", "display_name"])
        .one_at_a_time();

pub(super) const AI_GATEWAY_CONSUMER_GROUP: Kind =
    Kind::new("ai_gateway_consumer_group", "ai-gateways consumer-groups")
        .root("ai_gateway_consumer_groups")
        .below("ai_gateway", "ai_gateway", "consumer_groups")
        .matched_by(&["name"])
        .references(&[
            refers_by_name("policies[]", "ai_gateway_policy"),
            refers("consumers[]", "ai_gateway_consumer"),
        ])
        .named_after_ref(&["name", "display_name"])
        .own(&["consumers"])
        .unordered(&["consumers"])
        .listed_by(&[("consumers", "ai-gateways consumer-groups consumers")])
        .one_at_a_time();

pub(super) const AI_GATEWAY_MODEL: Kind = Kind::new("ai_gateway_model", "ai-gateways models")
    .root("ai_gateway_models")
    .below("ai_gateway", "ai_gateway", "models")
    .matched_by(&["name"])
    .references(&[
        refers_by_name("policies[]", "ai_gateway_policy"),
        refers_by_name(
            "access.identity_providers[]",
            "ai_gateway_identity_provider",
        ),
        refers_by_name("targets[].provider", "ai_gateway_model_provider"),
    ])
    .secrets(&[
        "/config/balancer/vectordb/cloud_authentication/client_secret",
        "/config/balancer/vectordb/cloud_authentication/secret_access_key",
        "/config/balancer/vectordb/cloud_authentication/service_account_json",
        "/config/balancer/vectordb/password",
        "/config/balancer/vectordb/sentinel/password",
        "/config/balancer/vectordb/ssl/cert_key",
        "/config/proxy/auth/password",
    ])
    .named_after_ref(&["name", "display_name"])
    .unordered(&["targets", "formats", "capabilities"])
    .presets(&[("enabled", Preset::Bool(true))])
    .one_at_a_time();

pub(super) const AI_GATEWAY_MCP_SERVER: Kind =
    Kind::new("ai_gateway_mcp_server", "ai-gateways mcp-servers")
        .root("ai_gateway_mcp_servers")
        .below("ai_gateway", "ai_gateway", "mcp_servers")
        .matched_by(&["name"])
        .references(&[
            refers_by_name("policies[]", "ai_gateway_policy"),
            refers_by_name(
                "access.identity_providers[]",
                "ai_gateway_identity_provider",
            ),
        ])
        .secrets(&[
            "/config/proxy/auth/password",
            "/config/server/session/redis/cloud_authentication/client_secret",
            "/config/server/session/redis/cloud_authentication/secret_access_key",
            "/config/server/session/redis/cloud_authentication/service_account_json",
            "/config/server/session/redis/password",
            "/config/server/session/redis/sentinel/password",
            "/config/server/tools_list_auth/client_secret",
            "/config/upstream/auth/secret_access_key",
            "/config/upstream/auth/session_token",
        ])
        .named_after_ref(&["name", "display_name"])
        .presets(&[("enabled", Preset::Bool(true))])
        .one_at_a_time();

pub(super) const AI_GATEWAY_CONFIG_STORE: Kind =
    Kind::new("ai_gateway_config_store", "ai-gateways config-stores")
        .root("ai_gateway_config_stores")
        .below("ai_gateway", "ai_gateway", "config_stores")
        .matched_by(&["name"])
        .named_after_ref(&["name"])
        .fixed(&["name"])
        .one_at_a_time();

pub(super) const AI_GATEWAY_VAULT: Kind = Kind::new("ai_gateway_vault", "ai-gateways vaults")
    .root("ai_gateway_vaults")
    .below("ai_gateway", "ai_gateway", "vaults")
    .matched_by(&["name"])
    .references(&[refers("config.config_store_id", "ai_gateway_config_store")])
    .secrets(&[
        "/config/api_key",
        "/config/client_secret",
        "/config/key",
        "/config/secret_access_key",
        "/config/secret_id",
        "/config/token",
    ])
    .guarded(&[
        "/config/api_key",
        "/config/client_secret",
        "/config/secret_access_key",
        "/config/secret_id",
        "/config/token",
    ])
    .named_after_ref(&["name"])
    .fixed(&["type"])
    .one_at_a_time();

pub(super) const AI_GATEWAY_DATA_PLANE_CERTIFICATE: Kind = Kind::new(
    "ai_gateway_data_plane_certificate",
    "ai-gateways data-plane-certificates",
)
.root("ai_gateway_data_plane_certificates")
.below("ai_gateway", "ai_gateway", "data_plane_certificates")
.matched_by(&["title"])
.replaced_by(&["cert", "description"])
.one_at_a_time();

pub(super) const AI_GATEWAY_CONSUMER_CREDENTIAL: Kind =
    Kind::new("ai_gateway_consumer_credential", "ai-gateways credentials")
        .root("ai_gateway_consumer_credentials")
        .below("ai_gateway_consumer", "ai_gateway_consumer", "credentials")
        .matched_by(&["name"])
        .secrets(&["/api_key"])
        .guarded(&["/api_key"])
        .named_after_ref(&["name", "display_name"])
        .fixed(&["*"])
        .presets(&[("ttl", Preset::Number(0))])
        .one_at_a_time();
