//! Tests a control plane as Helm values.

use serde_json::json;

use crate::support::Home;
use crate::support::server::{Konnect, Response};

const VALUES: &str = "image:\n  repository: kong/kong-gateway\nsecretVolumes:\n  - kong-cluster-cert\nadmin:\n  enabled: false\nenv:\n  \
    role: data_plane\n  database: \"off\"\n  konnect_mode: \"on\"\n  vitals: \"off\"\n  cluster_mtls: pki\n  \
    cluster_control_plane: \"a1.eu.cp.konnect.example:443\"\n  cluster_server_name: a1.eu.cp.konnect.example\n  \
    cluster_telemetry_endpoint: \"a1.eu.tp.konnect.example:8443\"\n  cluster_telemetry_server_name: a1.eu.tp.konnect.example\n  \
    cluster_cert: \"/etc/secrets/kong-cluster-cert/tls.crt\"\n  cluster_cert_key: \"/etc/secrets/kong-cluster-cert/tls.key\"\n  \
    lua_ssl_trusted_certificate: system\ningressController:\n  enabled: false\n  installCRDs: false\n";

#[test]
fn a_control_plane_is_printed_as_helm_values() {
    outcome("CLUSTER_TYPE_CONTROL_PLANE", &["c1", "-o", "helm"])
        .code(0)
        .stdout(VALUES)
        .stderr("");
    outcome("CLUSTER_TYPE_CONTROL_PLANE_GROUP", &["c1", "--output=helm"])
        .code(0)
        .stdout(VALUES)
        .stderr("");
}

#[test]
fn a_control_plane_of_an_ingress_controller_has_no_helm_values() {
    let expected = "error: control plane `c1` has no Helm values: \
                    its data planes belong to the ingress controller in the cluster\n  \
                    cluster type: CLUSTER_TYPE_K8S_INGRESS_CONTROLLER\n";
    outcome("CLUSTER_TYPE_K8S_INGRESS_CONTROLLER", &["c1", "-o", "helm"])
        .code(2)
        .stdout("")
        .stderr(expected);
}

#[test]
fn a_control_plane_whose_data_planes_kong_runs_is_told_by_what_says_so() {
    for (kind, is_cloud, fact) in [
        (
            "CLUSTER_TYPE_CONTROL_PLANE",
            true,
            " (`config.cloud_gateway` is true)",
        ),
        (
            "CLUSTER_TYPE_SERVERLESS",
            false,
            "\n  cluster type: CLUSTER_TYPE_SERVERLESS",
        ),
        (
            "CLUSTER_TYPE_SERVERLESS_V1",
            true,
            "\n  cluster type: CLUSTER_TYPE_SERVERLESS_V1",
        ),
    ] {
        let config = json!({"cluster_type": kind, "cloud_gateway": is_cloud});
        let item = json!({"id": "c1", "name": "c1", "config": config});
        outcome_of(&item, &["c1", "-o", "helm"])
            .code(2)
            .stdout("")
            .stderr(&format!(
                "error: control plane `c1` has no Helm values: Kong runs its data planes{fact}\n"
            ));
    }
}

#[test]
fn a_control_plane_without_an_endpoint_has_no_helm_values_yet() {
    let item =
        json!({"id": "c1", "name": "c1", "config": {"cluster_type": "CLUSTER_TYPE_CONTROL_PLANE"}});
    outcome_of(&item, &["c1", "-o", "helm"])
        .code(2)
        .stdout("")
        .stderr("error: control plane `c1` has no `config.control_plane_endpoint` yet\n");
}

#[test]
fn helm_values_need_a_single_control_plane() {
    let expected = "error: `--output helm` is for one control plane: `kongctl get gateway control-planes NAME -o helm`\n\
                    For more information, try '--help'.\n";
    for words in [
        &["get", "apis", "x", "-o", "helm"][..],
        &["get", "gateway", "control-planes", "-o", "helm"],
        &["version", "-o", "helm"],
    ] {
        Home::new()
            .kongctl(words)
            .run()
            .code(2)
            .stdout("")
            .stderr(expected);
    }
}

fn outcome(kind: &str, words: &[&str]) -> crate::support::Outcome {
    let item = json!({"id": "c1", "name": "c1", "config": {
        "control_plane_endpoint": "https://a1.eu.cp.konnect.example", "telemetry_endpoint": "https://a1.eu.tp.konnect.example:8443/",
        "cluster_type": kind, "cloud_gateway": false,
    }});
    outcome_of(&item, words)
}

fn outcome_of(item: &serde_json::Value, words: &[&str]) -> crate::support::Outcome {
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v2/control-planes",
            Response::json(200, json!({"data": [item]})),
        )
        .start();
    let home = Home::new();
    home.kongctl(["get", "gateway", "control-planes"].iter().chain(words))
        .args(["--base-url", &konnect.url(), "--pat", "kpat_helm"])
        .run()
}
