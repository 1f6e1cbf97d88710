//! The errors of changes, in Konnect's format.

use serde_json::{Value, json};

use super::response::SandboxResponse;
use crate::pointer;
use crate::schema::{Fault, Rule};

/// The response to a request that is refused.
pub(super) type Refusal = SandboxResponse;

/// Creates the response to a body that breaks rules of the API document.
pub(super) fn invalid_body(faults: &[Fault]) -> SandboxResponse {
    let parameters: Vec<Value> = faults.iter().map(parameter).collect();
    invalid_parameters(parameters.into())
}

/// Creates the response to a field of the body that is not accepted.
pub(super) fn invalid_parameter(field: &str, rule: &str, reason: &str) -> SandboxResponse {
    invalid(field, rule, reason, "body")
}

/// Creates the response to a parameter of the query that is not accepted.
pub(super) fn invalid_query(name: &str, rule: &str, reason: &str) -> SandboxResponse {
    invalid(name, rule, reason, "query")
}

fn invalid(field: &str, rule: &str, reason: &str, source: &str) -> SandboxResponse {
    let parameter = json!({ "field": field, "rule": rule, "reason": reason, "source": source });
    invalid_parameters(Value::Array(vec![parameter]))
}

fn invalid_parameters(parameters: Value) -> SandboxResponse {
    let mut response = SandboxResponse::problem(400, "Invalid Parameters");
    response.body["invalid_parameters"] = parameters;
    response
}

fn parameter(fault: &Fault) -> Value {
    let mut parameter = json!({
        "field": pointer::to_dotted(&fault.pointer),
        "rule": fault.rule.name(),
        "reason": fault.reason(),
        "source": "body",
    });
    match &fault.rule {
        Rule::Choices(choices) => parameter["choices"] = json!(choices),
        Rule::Limit(_, bound) => match fault.rule.name() {
            name if name.starts_with("min") => parameter["minimum"] = json!(bound),
            name if name.starts_with("max") => parameter["maximum"] = json!(bound),
            _ => {}
        },
        _ => {}
    }
    parameter
}
