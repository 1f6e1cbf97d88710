//! Tests of the parts of a login, each on its own.

mod device;
mod file;
mod refresh;

use ureq::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::http::Response;
use crate::redact::Secrets;
use crate::secret::Secret;

/// The device code of the tests, which no error shows.
const DEVICE_CODE: &str = "device-secret";

/// Returns a response to a request that sent the device code.
fn response(status: u16, headers: &[(&str, &str)], body: &str) -> Response {
    let headers = headers.iter().map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a name");
        (name, HeaderValue::from_str(value).expect("a value"))
    });
    let secrets = Secrets::default();
    secrets.add(&Secret::new(DEVICE_CODE));
    Response {
        status: StatusCode::from_u16(status).expect("a status"),
        headers: headers.collect::<HeaderMap>(),
        body: body.as_bytes().to_vec(),
        request: "POST https://a.example/kauth/api/v1/refresh".to_owned(),
        secrets,
    }
}
