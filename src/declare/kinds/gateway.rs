//! Control planes of Kong Gateway.

use crate::declare::kind::{Comparison, Kind};
use crate::declare::row::refers;

pub(super) const CONTROL_PLANE: Kind = Kind::new("control_plane", "gateway control-planes")
    .root("control_planes")
    .managed()
    .matched_by(&["name"])
    .references(&[refers("members[].id", "control_plane")])
    .external_by(&["name"])
    .named_after_ref(&["name"])
    .fixed_with_warning(&["cluster_type", "cloud_gateway"])
    .moved(&[
        ("cluster_type", "/config/cluster_type"),
        ("auth_type", "/config/auth_type"),
        ("proxy_urls", "/config/proxy_urls"),
        ("cloud_gateway", "/config/cloud_gateway"),
    ])
    .elsewhere(&[(
        "_deck",
        "kongctl does not run decK; run it by its own commands",
    )])
    .own(&["members"])
    .unordered(&["members"])
    .listed_by(&[("members", "gateway control-planes group-memberships")])
    .labels_sent_whole();

pub(super) const CONTROL_PLANE_DATA_PLANE_CERTIFICATE: Kind = Kind::new(
    "control_plane_data_plane_certificate",
    "gateway control-planes data-plane-certificates",
)
.root("control_plane_data_plane_certificates")
.below("control_plane", "control_plane", "data_plane_certificates")
.matched_by(&["cert"])
.compares(&[("cert", Comparison::Certificate)]);

pub(super) const GATEWAY_SERVICE: Kind =
    Kind::new("gateway_service", "gateway control-planes services")
        .root("gateway_services")
        .below("control_plane", "control_plane", "gateway_services")
        .matched_by(&["name"])
        .external_by(&["name"])
        .external_only();
