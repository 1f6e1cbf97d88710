//! Tests of the facts by themselves.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::schema::{
    Fault, Kind, Operation, Shape, add_defaults, check, format, marked, operation, operations,
    secrets, table,
};
use crate::tests::bodies::{Fill, body};

/// Returns what a request takes.
fn request(method: &str, path: &str) -> Shape {
    let operation = operation(method, path).expect("an operation");
    operation.request().expect("it takes a body")
}

/// Returns the faults as `POINTER REASON`.
fn faults(value: &Value, shape: Shape) -> Vec<String> {
    let told = |fault: &Fault| format!("{} {}", fault.pointer, fault.reason());
    check(value, shape).iter().map(told).collect()
}

#[test]
fn every_line_of_the_table_can_be_read() {
    let mut methods = std::collections::BTreeSet::new();
    for operation in operations() {
        methods.insert(operation.method().to_owned());
        assert!(operation.path().starts_with('/'));
        assert!((200..300).contains(&operation.status()));
    }
    assert_eq!(
        methods.into_iter().collect::<Vec<_>>(),
        ["DELETE", "GET", "PATCH", "POST", "PUT"]
    );
    for number in 0..table::len() {
        read(Shape::numbered(number));
    }
}

/// Reads all that a shape says, down to the shapes with a line of their own.
fn read(shape: Shape) {
    let rules = shape.rules();
    if let Some(pattern) = shape.pattern() {
        assert!(format::compiled(pattern).is_some(), "{pattern}");
    }
    let values: Vec<&Value> = shape.branches().flat_map(|branch| branch.values).collect();
    let mut different = values.clone();
    different.sort_by_key(ToString::to_string);
    different.dedup();
    assert_eq!(values.len(), different.len(), "{rules:?}");
    for branch in shape.branches() {
        let is_chosen = shape.discriminator().is_some();
        assert_eq!(!branch.values.is_empty(), is_chosen, "{rules:?}");
    }
    for below in shape.element().into_iter().chain(shape.others()) {
        assert!(
            below.kind() != Kind::Any || below.rules().len() < 4,
            "{:?}",
            below.rules()
        );
    }
    for field in shape.fields() {
        if field.shape.kind() != Kind::Object {
            read(field.shape);
        }
    }
}

#[test]
fn an_operation_is_found_by_its_template_and_by_a_path() {
    for (path, expected) in [
        ("/v3/apis", Some("/v3/apis")),
        (
            "/v3/apis/{apiId}/versions",
            Some("/v3/apis/{apiId}/versions"),
        ),
        (
            "/v3/apis/2f1c9a54/versions",
            Some("/v3/apis/{apiId}/versions"),
        ),
        ("/v3/apis//versions", None),
        ("/v3/apis/", None),
        ("/v3", None),
        ("/v3/nothing", None),
    ] {
        let found = operation("POST", path);
        let found = found.as_ref().map(Operation::path);
        assert_eq!(found, expected, "{path}");
    }
    assert!(operation("PATCH", "/v3/apis").is_none());
    let delete = operation("DELETE", "/v3/portals/1").expect("an operation");
    assert_eq!(delete.status(), 204);
    assert!(delete.request().is_none() && delete.answer().is_none());
    let query: Vec<_> = delete.query().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(query, ["force"]);
}

#[test]
fn a_path_with_the_words_of_a_template_is_not_taken_for_one_with_a_parameter() {
    let paths: Vec<String> = operations().map(|found| found.path().to_owned()).collect();
    for path in paths {
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            if let Some(found) = operation(method, &path) {
                let is_wider = found.path() != path;
                assert!(
                    !is_wider
                        || !operations()
                            .any(|other| other.path() == path && other.method() == method),
                    "{method} {path}"
                );
            }
        }
    }
}

#[test]
fn faults_say_where_and_what() {
    let shape = request("POST", "/v3/apis");
    let valid = json!({"name": "Flights", "labels": {"team": "gates"}, "version": null});
    assert_eq!(faults(&valid, shape), [""; 0]);
    let invalid = json!({
        "labels": {"team": "gates!", "env": 1},
        "nmae": "Flights",
        "slug": "a b",
        "attributes": {"tier": []},
        "version": "",
    });
    assert_eq!(
        faults(&invalid, shape),
        [
            "/name is required",
            "/labels/team must match ^[a-z0-9A-Z]{1}([a-z0-9A-Z-._]*[a-z0-9A-Z]+)?$",
            "/labels/env must be a string",
            "/nmae is not a known field",
            "/slug must match ^[\\w-]+$",
            "/attributes/tier must have at least 1 element",
            "/version must have at least 1 character",
        ]
    );
    assert_eq!(faults(&json!([]), shape), [" must be an object"]);
}

#[test]
fn a_fault_in_a_branch_names_the_branch() {
    let shape = request("POST", "/v2/application-auth-strategies");
    let wrong =
        json!({"name": "a", "display_name": "A", "strategy_type": "key_auth", "configs": {}});
    assert_eq!(
        faults(&wrong, shape),
        ["/configs/key-auth is required when strategy_type is key_auth"]
    );
    let unknown = json!({"name": "a", "display_name": "A", "strategy_type": "key-auth"});
    assert_eq!(
        faults(&unknown, shape),
        ["/strategy_type must be key_auth or openid_connect"]
    );
    assert_eq!(
        faults(&json!({"name": "a"}), shape),
        ["/strategy_type is required"]
    );
}

#[test]
fn defaults_are_added_where_nothing_is() {
    let shape = request("POST", "/v3/portals");
    let mut value = json!({"name": "Docs", "rbac_enabled": true});
    add_defaults(&mut value, shape);
    assert_eq!(value["rbac_enabled"], true);
    assert_eq!(value["authentication_enabled"], true);
    assert_eq!(value["auto_approve_developers"], false);
    assert!(value.get("description").is_none());
}

#[test]
fn marks_are_found_at_every_depth() {
    let shape = request("POST", "/v3/apis");
    let value = json!({"name": "a", "id": "b", "spec_content": "{}"});
    assert_eq!(marked(&value, shape, Shape::is_read_only), ["/id"]);
    assert_eq!(
        marked(&value, shape, Shape::is_write_only),
        ["/spec_content"]
    );
    let shape = request(
        "POST",
        "/v2/control-planes/{controlPlaneId}/core-entities/keys",
    );
    let value = json!({"kid": "a", "pem": {"private_key": "b", "public_key": "c"}});
    assert_eq!(
        marked(&value, shape, Shape::is_sensitive),
        ["/pem/private_key"]
    );
}

#[test]
fn what_is_write_only_is_a_secret_unless_it_is_known_as_none() {
    let mut names = BTreeSet::new();
    for shape in operations().filter_map(|operation| operation.request()) {
        for turn in 0..8 {
            let value = body(shape, Fill::Every, turn);
            let pointers = secrets(&value, shape).into_iter();
            names.extend(pointers.filter_map(|pointer| {
                let name = pointer.rsplit('/').find(|name| name.parse::<u8>().is_err());
                name.map(str::to_owned)
            }));
        }
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let known = [
        "api_key",
        "aws_access_key_id",
        "aws_assume_role_arn",
        "aws_role_session_name",
        "aws_secret_access_key",
        "azure_client_id",
        "azure_client_secret",
        "azure_tenant_id",
        "client_secret",
        "gcp_service_account_json",
        "header_value",
        "http_proxy_authorization",
        "https_proxy_authorization",
        "jwk",
        "key",
        "key_alt",
        "param_value",
        "password",
        "private_key",
        "secret",
        "secret_access_key",
        "sentinel_password",
        "service_account_json",
        "session_token",
        "value",
    ];
    assert_eq!(names, known);
}
