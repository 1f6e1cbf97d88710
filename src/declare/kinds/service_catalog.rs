//! Services of the catalog.

use crate::declare::kind::Kind;

pub(super) const CATALOG_SERVICE: Kind = Kind::new("catalog_service", "catalog services")
    .root("catalog_services")
    .managed()
    .matched_by(&["name"])
    .named_after_ref(&["name", "display_name"]);
