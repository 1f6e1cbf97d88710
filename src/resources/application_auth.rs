//! How applications of developers prove who they are.

use super::column::{CREATED, DISPLAY_NAME, ID, LABELS, NAME, UPDATED, column};
use super::definition::{LIST, Product, Resource};
use super::filter::{EQ_OEQ_NEQ, Filter, PLAIN_EQ, PLAIN_EQ_CONTAINS, TEXT};
use super::flag::Flag;
use super::lookup::Lookup;
use super::write::WRITES;

pub(super) const PRODUCT: Product = Product {
    title: "Application auth",
    groups: &[],
    resources: &[
        Resource {
            name: "auth-strategies",
            aliases: &["auth-strategy", "as"],
            help: "Application auth strategies",
            path: "/v2/application-auth-strategies",
            item_path: Some("/v2/application-auth-strategies/{authStrategyId}"),
            writes: WRITES.post().patch().delete(),
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            flags: &[Flag::query("type", "filter[strategy_type][eq]")],
            filters: &[
                Filter::new("strategy_type", TEXT),
                Filter::new("name", TEXT),
                Filter::new("display_name", TEXT),
                Filter::new("dcr_provider_id", EQ_OEQ_NEQ),
                Filter::new("dcr_provider_name", TEXT),
                Filter::new("dcr_provider_type", TEXT),
            ],
            sort: &[
                "created_at",
                "updated_at",
                "strategy_type",
                "name",
                "display_name",
                "dcr_provider_id",
                "dcr_provider_name",
                "dcr_provider_type",
            ],
            columns: &[
                NAME,
                column!("TYPE", "/strategy_type"),
                column!("ACTIVE", "/active"),
                ID,
            ],
            wide: &[
                DISPLAY_NAME,
                column!("DCR_PROVIDER", "/dcr_provider/name"),
                LABELS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
        Resource {
            name: "dcr-providers",
            aliases: &["dcr-provider", "dcrp", "dcrps"],
            help: "Dynamic client registration providers",
            path: "/v2/dcr-providers",
            item_path: Some("/v2/dcr-providers/{dcrProviderId}"),
            writes: WRITES.post().patch().delete(),
            lookup: &[Lookup::by("/name").filter("filter[name][eq]")],
            filters: &[
                Filter::new("issuer", PLAIN_EQ_CONTAINS),
                Filter::new("name", PLAIN_EQ_CONTAINS),
                Filter::new("provider_type", PLAIN_EQ),
                Filter::new("initial_client_id", PLAIN_EQ_CONTAINS),
                Filter::new("initial_client_audience", PLAIN_EQ_CONTAINS),
            ],
            sort: &[
                "created_at",
                "updated_at",
                "provider_type",
                "issuer",
                "name",
            ],
            columns: &[
                NAME,
                column!("TYPE", "/provider_type"),
                column!("ACTIVE", "/active"),
                ID,
            ],
            wide: &[
                DISPLAY_NAME,
                column!("ISSUER", "/issuer"),
                LABELS,
                CREATED,
                UPDATED,
            ],
            ..LIST
        },
    ],
};
