//! Developer portals.

use super::{LIST, Product, Resource, sample};

pub(super) const PRODUCT: Product = Product {
    groups: &[],
    resources: &[Resource {
        name: "portals",
        aliases: "portal p ps",
        help: "Developer portals",
        path: "/v3/portals",
        get: "/v3/portals/{portalId}",
        by: "/name filter[name][eq]",
        columns: "NAME=/name, DESCRIPTION=/description, ID=/id",
        wide: "DISPLAY NAME=/display_name, DOMAIN=/canonical_domain, DEFAULT DOMAIN=/default_domain, AUTH=/authentication_enabled, RBAC=/rbac_enabled, LABELS=/labels, CREATED=~/created_at, UPDATED=~/updated_at",
        sample: sample!("portals"),
        ..LIST
    }],
};
