//! Strategies of application authentication.

use crate::declare::kind::Kind;
use crate::declare::row::refers;

pub(super) const APPLICATION_AUTH_STRATEGY: Kind =
    Kind::new("application_auth_strategy", "auth-strategies")
        .root("application_auth_strategies")
        .managed()
        .names_may_repeat()
        .matched_by(&["name"])
        .references(&[refers("dcr_provider_id", "dcr_provider")])
        .fixed(&["strategy_type", "name"])
        .moved(&[("dcr_provider_id", "/dcr_provider/id")]);

pub(super) const DCR_PROVIDER: Kind = Kind::new("dcr_provider", "dcr-providers")
    .root("dcr_providers")
    .managed()
    .names_may_repeat()
    .matched_by(&["name"])
    .secrets(&[
        "/dcr_config/api_key",
        "/dcr_config/dcr_token",
        "/dcr_config/initial_client_secret",
    ])
    .guarded(&[
        "/dcr_config/api_key",
        "/dcr_config/dcr_token",
        "/dcr_config/initial_client_secret",
    ])
    .named_after_ref(&["name"])
    .fixed(&["provider_type", "name"]);
