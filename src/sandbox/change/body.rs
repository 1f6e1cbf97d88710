//! Reads the body of a change, and checks it by the facts of the API document.

use serde_json::{Map, Value};

use crate::pointer::remove;
use crate::sandbox::refusal::{Refusal, invalid_body};
use crate::sandbox::request::SandboxRequest;
use crate::sandbox::response::SandboxResponse;
use crate::schema::{Shape, check, marked};

/// Reads the body of a request, without the fields that only Konnect sets; null if the request
/// takes none.
pub(super) fn read(request: &SandboxRequest, shape: Option<Shape>) -> Result<Value, Refusal> {
    let Some(shape) = shape else {
        return Ok(Value::Null);
    };
    let mut body = parsed(request)?;
    let faults = check(&body, shape);
    if !faults.is_empty() {
        return Err(invalid_body(&faults));
    }
    for pointer in marked(&body, shape, Shape::is_read_only) {
        remove(&mut body, &pointer);
    }
    Ok(body)
}

fn parsed(request: &SandboxRequest) -> Result<Value, Refusal> {
    if request.body.is_empty() {
        return Ok(Value::Object(Map::new()));
    }
    if !request.content_type.as_deref().is_some_and(is_json) {
        let detail = "The body must be JSON, with Content-Type: application/json";
        return Err(SandboxResponse::problem(415, detail));
    }
    serde_json::from_slice(&request.body)
        .map_err(|error| SandboxResponse::problem(400, &format!("The body is not JSON: {error}")))
}

/// Returns whether a media type is JSON, such as `application/merge-patch+json; charset=utf-8`.
fn is_json(content_type: &str) -> bool {
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    let media_type = media_type.to_ascii_lowercase();
    media_type == "application/json" || media_type.ends_with("+json")
}
