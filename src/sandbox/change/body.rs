//! Reads the body of a change, and checks it by the facts of the API document.

use serde_json::{Map, Value};
use ureq::http::Uri;

use crate::http::{port_of, without_brackets};
use crate::pointer::remove;
use crate::sandbox::refusal::{Refusal, invalid_body};
use crate::sandbox::request::SandboxRequest;
use crate::sandbox::response::SandboxResponse;
use crate::schema::{Fault, Shape, check, marked};

/// Reads the body of a request, without the fields that only Konnect sets; null if the request
/// takes none.
pub(super) fn read(request: &SandboxRequest, shape: Option<Shape>) -> Result<Value, Refusal> {
    let Some(shape) = shape else {
        return Ok(Value::Null);
    };
    let mut body = parsed(request)?;
    let mut faults = check(&body, shape);
    faults.retain(|fault| !is_every_entity(&body, fault));
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

/// Returns whether a fault is none: a role may be for every entity, although the document has a
/// UUID there.
fn is_every_entity(body: &Value, fault: &Fault) -> bool {
    fault.pointer == "/entity_id" && body["entity_id"] == "*"
}

/// Sets what the URL of a service stands for: its protocol, host, port and path.
fn expand_url(body: &mut Value) {
    let url = body.get("url").and_then(Value::as_str);
    let Some(url) = url.and_then(|url| url.parse::<Uri>().ok()) else {
        return;
    };
    let (Some(protocol), Some(host)) = (url.scheme_str(), url.host()) else {
        return;
    };
    // A URL without a path has this one, too.
    let path = Some(url.path()).filter(|path| *path != "/");
    body["protocol"] = protocol.into();
    body["host"] = without_brackets(host).into();
    body["port"] = port_of(&url).into();
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_url_stands_for_its_parts() {
        for (url, protocol, host, port, path) in [
            ("http://a.example", "http", "a.example", 80, json!(null)),
            ("https://a.example/", "https", "a.example", 443, json!(null)),
            ("http://[::1]:8080/v1", "http", "::1", 8080, json!("/v1")),
            (
                "https://[2001:db8::1]",
                "https",
                "2001:db8::1",
                443,
                json!(null),
            ),
            (
                "http://a.example:1/b?c=d:e/f",
                "http",
                "a.example",
                1,
                json!("/b"),
            ),
            (
                "http://u:p@a.example/b",
                "http",
                "a.example",
                80,
                json!("/b"),
            ),
        ] {
            let mut body = json!({ "url": url });
            expand_url(&mut body);
            let expected = json!({
                "url": url, "protocol": protocol, "host": host, "port": port, "path": path,
            });
            assert_eq!(body, expected);
        }
    }
}
