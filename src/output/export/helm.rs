//! `--output helm`: the values of the chart `kong/kong` for the data planes of a control plane.

use serde_json::{Value, json};

use super::exporter::Export;
use super::yaml::yaml;
use crate::error::{Error, Result};
use crate::item::{Item, Items};
use crate::output::stream::Stream;
use crate::output::ui::Ui;

/// The value of `--output`. The *setting* `output` does not take it: it fits one resource only.
pub(crate) const FORMAT: &str = "helm";

/// The only resource that has such values.
pub(crate) const RESOURCE: &str = "gateway control-planes";

/// The Kubernetes secret with the certificate of a data plane, which is also where it is mounted.
const SECRET: &str = "kong-cluster-cert";

/// The port of an endpoint whose URL names none.
const DEFAULT_PORT: u16 = 443;

/// Prints a control plane as Helm values.
pub(crate) struct HelmExport;

impl Export for HelmExport {
    fn print_list(&self, _ui: &Ui, _items: &Items) -> Result<()> {
        // Parsing refuses `--output helm` for everything but one control plane.
        Err(Error::internal("a list has no Helm values"))
    }

    fn print_document(&self, ui: &Ui, text: &str) -> Result<()> {
        let styling = ui.styling(Stream::Stdout);
        ui.print(&yaml(&values(&Item::new(text))?, styling))
    }
}

/// Returns the values for a data plane of `control_plane`.
fn values(control_plane: &Item) -> Result<Value> {
    require_own_data_planes(control_plane)?;
    let cluster = Endpoint::of(control_plane, "control_plane_endpoint")?;
    let telemetry = Endpoint::of(control_plane, "telemetry_endpoint")?;
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
            "cluster_control_plane": cluster.address(),
            "cluster_server_name": cluster.host,
            "cluster_telemetry_endpoint": telemetry.address(),
            "cluster_telemetry_server_name": telemetry.host,
            "cluster_cert": format!("/etc/secrets/{SECRET}/tls.crt"),
            "cluster_cert_key": format!("/etc/secrets/{SECRET}/tls.key"),
            "lua_ssl_trusted_certificate": "system",
        },
        "ingressController": { "enabled": false, "installCRDs": false },
    }))
}

/// Fails for a control plane whose data planes are not installed with the chart.
fn require_own_data_planes(control_plane: &Item) -> Result<()> {
    let is_cloud = control_plane.string_at("/config/cloud_gateway").as_deref() == Some("true");
    let cluster_type = control_plane
        .string_at("/config/cluster_type")
        .unwrap_or_default();
    let reason = match cluster_type.as_str() {
        "CLUSTER_TYPE_SERVERLESS" | "CLUSTER_TYPE_SERVERLESS_V1" => "Kong runs its data planes",
        "CLUSTER_TYPE_K8S_INGRESS_CONTROLLER" => {
            "its data planes belong to the ingress controller in the cluster"
        }
        "CLUSTER_TYPE_KAFKA_NATIVE_EVENT_PROXY" => "its data planes are event gateways",
        // The type would not explain it.
        _ if is_cloud => {
            let reason = "Kong runs its data planes (`config.cloud_gateway` is true)";
            return Err(no_values(control_plane, reason));
        }
        _ => return Ok(()),
    };
    Err(no_values(control_plane, reason).fact("cluster type", cluster_type))
}

fn no_values(control_plane: &Item, reason: &str) -> Error {
    Error::usage(format!(
        "control plane `{}` has no Helm values: {reason}",
        name_of(control_plane)
    ))
}

fn name_of(control_plane: &Item) -> String {
    control_plane.string_at("/name").unwrap_or_default()
}

/// Where data planes connect to.
struct Endpoint {
    host: String,
    port: Option<String>,
}

impl Endpoint {
    /// Reads the URL in a field of `config`; the values need only its host and port.
    fn of(control_plane: &Item, field: &str) -> Result<Self> {
        let url = control_plane
            .string_at(&format!("/config/{field}"))
            .unwrap_or_default();
        if url.is_empty() {
            return Err(Error::usage(format!(
                "control plane `{}` has no `config.{field}` yet",
                name_of(control_plane)
            )));
        }
        let authority = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
        let authority = authority.trim_end_matches('/');
        Ok(match authority.split_once(':') {
            Some((host, port)) => Self {
                host: host.to_owned(),
                port: Some(port.to_owned()),
            },
            None => Self {
                host: authority.to_owned(),
                port: None,
            },
        })
    }

    /// Returns host and port, as the chart expects them.
    fn address(&self) -> String {
        match &self.port {
            Some(port) => format!("{}:{port}", self.host),
            None => format!("{}:{DEFAULT_PORT}", self.host),
        }
    }
}
