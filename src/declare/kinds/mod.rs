//! Every kind of declared objects.

mod ai_gateway;
mod analytics;
mod apis;
mod application_auth;
mod event_gateway;
mod gateway;
mod identity;
mod portals;
mod service_catalog;

use super::kind::Kind;

/// Every kind, in the order in which a plan has changes that do not depend on each other.
pub(crate) static KINDS: [Kind; 63] = [
    portals::PORTAL,
    apis::API,
    application_auth::APPLICATION_AUTH_STRATEGY,
    application_auth::DCR_PROVIDER,
    gateway::CONTROL_PLANE,
    service_catalog::CATALOG_SERVICE,
    analytics::DASHBOARD,
    event_gateway::EVENT_GATEWAY,
    ai_gateway::AI_GATEWAY,
    identity::ORGANIZATION_TEAM,
    apis::API_VERSION,
    apis::API_PUBLICATION,
    apis::API_IMPLEMENTATION,
    apis::API_DOCUMENT,
    gateway::CONTROL_PLANE_DATA_PLANE_CERTIFICATE,
    gateway::GATEWAY_SERVICE,
    portals::PORTAL_CUSTOMIZATION,
    portals::PORTAL_AUTH_SETTINGS,
    portals::PORTAL_IP_ALLOW_LIST,
    portals::PORTAL_INTEGRATION,
    portals::PORTAL_IDENTITY_PROVIDER,
    portals::PORTAL_TEAM,
    portals::PORTAL_TEAM_ROLE,
    portals::PORTAL_TEAM_GROUP_MAPPING,
    portals::PORTAL_CUSTOM_DOMAIN,
    portals::PORTAL_PAGE,
    portals::PORTAL_SNIPPET,
    portals::PORTAL_EMAIL_CONFIG,
    portals::PORTAL_EMAIL_TEMPLATE,
    portals::PORTAL_AUDIT_LOG_WEBHOOK,
    portals::PORTAL_ASSET_LOGO,
    portals::PORTAL_ASSET_FAVICON,
    identity::AUDIT_LOG_WEBHOOK_DESTINATION,
    identity::ORGANIZATION_TEAM_ROLE,
    identity::ORGANIZATION_USER,
    identity::ORGANIZATION_USER_TEAM_MEMBERSHIP,
    identity::ORGANIZATION_USER_ROLE,
    identity::ORGANIZATION_SYSTEM_ACCOUNT,
    identity::ORGANIZATION_SYSTEM_ACCOUNT_TEAM_MEMBERSHIP,
    identity::ORGANIZATION_SYSTEM_ACCOUNT_ROLE,
    event_gateway::EVENT_GATEWAY_BACKEND_CLUSTER,
    event_gateway::EVENT_GATEWAY_VIRTUAL_CLUSTER,
    event_gateway::EVENT_GATEWAY_LISTENER,
    event_gateway::EVENT_GATEWAY_DATA_PLANE_CERTIFICATE,
    event_gateway::EVENT_GATEWAY_SCHEMA_REGISTRY,
    event_gateway::EVENT_GATEWAY_STATIC_KEY,
    event_gateway::EVENT_GATEWAY_TLS_TRUST_BUNDLE,
    event_gateway::EVENT_GATEWAY_LISTENER_POLICY,
    event_gateway::EVENT_GATEWAY_VIRTUAL_CLUSTER_CLUSTER_POLICY,
    event_gateway::EVENT_GATEWAY_VIRTUAL_CLUSTER_PRODUCE_POLICY,
    event_gateway::EVENT_GATEWAY_VIRTUAL_CLUSTER_CONSUME_POLICY,
    ai_gateway::AI_GATEWAY_MODEL_PROVIDER,
    ai_gateway::AI_GATEWAY_IDENTITY_PROVIDER,
    ai_gateway::AI_GATEWAY_POLICY,
    ai_gateway::AI_GATEWAY_AGENT,
    ai_gateway::AI_GATEWAY_CONSUMER,
    ai_gateway::AI_GATEWAY_CONSUMER_GROUP,
    ai_gateway::AI_GATEWAY_MODEL,
    ai_gateway::AI_GATEWAY_MCP_SERVER,
    ai_gateway::AI_GATEWAY_CONFIG_STORE,
    ai_gateway::AI_GATEWAY_VAULT,
    ai_gateway::AI_GATEWAY_DATA_PLANE_CERTIFICATE,
    ai_gateway::AI_GATEWAY_CONSUMER_CREDENTIAL,
];

/// Finds the kind of a name.
pub(crate) fn kind(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == name)
}

#[cfg(test)]
mod tests;
