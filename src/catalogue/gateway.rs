//! API gateways.

use super::{Group, LIST, Product, Resource, sample};

pub(super) const PRODUCT: Product = Product {
    groups: &[Group { name: "gateway", aliases: "gw api-gateway apigw", help: "API gateway resources" }],
    resources: &[Resource {
        name: "gateway control-planes",
        aliases: "control-plane controlplane controlplanes cp cps",
        help: "Control planes",
        path: "/v2/control-planes",
        get: "/v2/control-planes/{controlPlaneId}",
        by: "/name filter[name][eq]",
        columns: "NAME=/name, TYPE=/config/cluster_type, ID=/id",
        wide: "DESCRIPTION=/description, AUTH TYPE=/config/auth_type, CLOUD=/config/cloud_gateway, ENDPOINT=/config/control_plane_endpoint, TELEMETRY=/config/telemetry_endpoint, LABELS=/labels, CREATED=~/created_at, UPDATED=~/updated_at",
        sample: sample!("control-planes"),
        ..LIST
    }],
};
