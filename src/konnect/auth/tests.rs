//! Tests of the parts of a login, each on its own.

mod device;
mod file;
mod refresh;

use ureq::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::http::Response;

/// Returns a response to `POST https://a.example/x`.
fn response(status: u16, headers: &[(&str, &str)], body: &str) -> Response {
    let headers = headers.iter().map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a name");
        (name, HeaderValue::from_str(value).expect("a value"))
    });
    Response {
        status: StatusCode::from_u16(status).expect("a status"),
        headers: headers.collect::<HeaderMap>(),
        body: body.as_bytes().to_vec(),
        request: "POST https://a.example/kauth/api/v1/refresh".to_owned(),
    }
}
