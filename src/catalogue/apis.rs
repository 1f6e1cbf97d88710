//! The catalog of APIs.

use super::{LIST, Product, Resource, sample};

pub(super) const PRODUCT: Product = Product {
    groups: &[],
    resources: &[Resource {
        name: "apis",
        aliases: "api a",
        help: "APIs in the catalog",
        path: "/v3/apis",
        get: "/v3/apis/{apiId}",
        by: "/name filter[name][eq]",
        columns: "NAME=/name, DESCRIPTION=/description, ID=/id",
        wide: "VERSION=/version, SLUG=/slug, PORTALS=#/portals, IMPLEMENTATION=/implementation_mode, LABELS=/labels, CREATED=~/created_at, UPDATED=~/updated_at",
        sample: sample!("apis"),
        ..LIST
    }],
};
