//! How applications of developers prove who they are.

use super::{LIST, Product, Resource, sample};

pub(super) const PRODUCT: Product = Product {
    title: "Application auth",
    groups: &[],
    resources: &[
        Resource {
            name: "auth-strategies",
            aliases: "auth-strategy as",
            help: "Application auth strategies",
            path: "/v2/application-auth-strategies",
            get: "/v2/application-auth-strategies/{authStrategyId}",
            by: "/name filter[name][eq]",
            flags: "--type=filter[strategy_type][eq]",
            filter: "strategy_type:text, name:text, display_name:text, dcr_provider_id:one, dcr_provider_name:text, dcr_provider_type:text",
            sort: "created_at, updated_at, strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type",
            columns: "NAME=/name, TYPE=/strategy_type, ACTIVE=/active, ID=/id",
            wide: "DISPLAY NAME=/display_name, DCR PROVIDER=/dcr_provider/name, LABELS=/labels, CREATED=~/created_at, UPDATED=~/updated_at",
            sample: sample!("auth-strategies"),
            ..LIST
        },
        Resource {
            name: "dcr-providers",
            aliases: "dcr-provider dcrp dcrps",
            help: "Dynamic client registration providers",
            path: "/v2/dcr-providers",
            get: "/v2/dcr-providers/{dcrProviderId}",
            by: "/name filter[name][eq]",
            filter: "issuer:dcr, name:dcr, provider_type:dcr2, initial_client_id:dcr, initial_client_audience:dcr",
            sort: "created_at, updated_at, provider_type, issuer, name",
            columns: "NAME=/name, TYPE=/provider_type, ACTIVE=/active, ID=/id",
            wide: "DISPLAY NAME=/display_name, ISSUER=/issuer, LABELS=/labels, CREATED=~/created_at, UPDATED=~/updated_at",
            sample: sample!("dcr-providers"),
            ..LIST
        },
    ],
};
