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
    if shape.field("url").is_some_and(Shape::is_write_only) {
        expand_url(&mut body);
    }
    Ok(body)
}

/// Sets what the URL of a service stands for: its protocol, host, port and path.
fn expand_url(body: &mut Value) {
    let url = body.get("url").and_then(Value::as_str).map(str::to_owned);
    let url = url.as_deref().and_then(|url| url.split_once("://"));
    let Some((protocol, rest)) = url else {
        return;
    };
    let (authority, path) = match rest.find('/') {
        Some(start) => (&rest[..start], Some(&rest[start..])),
        None => (rest, None),
    };
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().ok()),
        None => (authority, None),
    };
    let usual: u16 = if protocol == "https" { 443 } else { 80 };
    body["port"] = port.unwrap_or(usual).into();
    body["protocol"] = protocol.into();
    body["host"] = host.into();
    body["path"] = path.into();
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
