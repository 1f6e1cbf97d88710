//! Makes the Helm values with which a data plane joins a control plane: those of the chart `kong/kong`.

use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::item::Item;
use crate::pointer::to_dotted;

/// The word for `--output`.
pub(super) const WORD: &str = "helm";

/// The only resource that has such values.
pub(super) const RESOURCE: &str = "gateway control-planes";

/// The Kubernetes secret that holds the data plane's certificate, and where it is mounted.
const SECRET: &str = "kong-cluster-cert";

/// The values for a data plane of one control plane.
pub(super) fn values(item: &Item) -> Result<Value> {
    let kind = item.text_at("/config/cluster_type").unwrap_or_default();
    if let Some(why) = runs_elsewhere(
        &kind,
        item.text_at("/config/cloud_gateway").as_deref() == Some("true"),
    ) {
        return Err(
            Error::usage(format!("there are no Helm values for it: {why}"))
                .fact("cluster type", kind),
        );
    }
    let host = |pointer: &str| {
        let url = item.text_at(pointer).filter(|url| !url.is_empty());
        let url =
            url.ok_or_else(|| Error::usage(format!("it has no `{}` yet", to_dotted(pointer))))?;
        Ok(url
            .split_once("://")
            .map_or(url.as_str(), |(_, host)| host)
            .trim_end_matches('/')
            .to_owned())
    };
    let (control_plane, telemetry) = (
        host("/config/control_plane_endpoint")?,
        host("/config/telemetry_endpoint")?,
    );
    Ok(json!({
        "image": { "repository": "kong/kong-gateway" },
        "secretVolumes": [SECRET],
        "admin": { "enabled": false },
        "env": {
            "role": "data_plane",
            "database": "off",
            "konnect_mode": "on",
            "vitals": "off",
            "cluster_mtls": "pki",
            "cluster_control_plane": with_port(&control_plane),
            "cluster_server_name": without_port(&control_plane),
            "cluster_telemetry_endpoint": with_port(&telemetry),
            "cluster_telemetry_server_name": without_port(&telemetry),
            "cluster_cert": format!("/etc/secrets/{SECRET}/tls.crt"),
            "cluster_cert_key": format!("/etc/secrets/{SECRET}/tls.key"),
            "lua_ssl_trusted_certificate": "system",
        },
        "ingressController": { "enabled": false, "installCRDs": false },
    }))
}

/// Why nobody installs data planes for a control plane of this kind with that chart; `None` when people do.
fn runs_elsewhere(kind: &str, is_cloud: bool) -> Option<&'static str> {
    match kind {
        _ if is_cloud => Some("Kong runs its data planes"),
        "CLUSTER_TYPE_SERVERLESS" | "CLUSTER_TYPE_SERVERLESS_V1" => {
            Some("Kong runs its data planes")
        }
        "CLUSTER_TYPE_K8S_INGRESS_CONTROLLER" => {
            Some("its data planes belong to the ingress controller in the cluster")
        }
        "CLUSTER_TYPE_KAFKA_NATIVE_EVENT_PROXY" => {
            Some("it proxies events; its data planes are no gateways")
        }
        _ => None,
    }
}

fn with_port(host: &str) -> String {
    if host.contains(':') {
        host.to_owned()
    } else {
        format!("{host}:443")
    }
}

fn without_port(host: &str) -> &str {
    host.split(':').next().unwrap_or(host)
}
