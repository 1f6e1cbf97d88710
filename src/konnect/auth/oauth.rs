//! The requests of a login: small, sent once, and without the token in `Authorization`.

use std::time::Duration;

use crate::error::{ErrorKind, Result};
use crate::http::{Failure, Http, HttpRequest, Method, Purpose, Response, Sensitivity};
use crate::konnect::base_url::BaseUrl;
use crate::percent::encode;
use crate::secret::Secret;

/// The largest response body of a login that is read, in bytes.
const MAX_BODY_LEN: u64 = 1 << 20;
/// The time limit of one such request, even with a longer `--timeout`.
// A person waits for it, or other processes do, for the lock: it must be shorter than their
// timeout.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// Posts a form, in which there may be a secret.
pub(super) fn post_form(
    http: &Http,
    base: &BaseUrl,
    path: &str,
    form: &[(&str, &str)],
    secret: Option<&Secret>,
) -> Result<Response> {
    let pairs: Vec<String> = form
        .iter()
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect();
    let form = Secret::new(pairs.join("&"));
    let content = Content {
        headers: &[("Content-Type", "application/x-www-form-urlencoded")],
        body: form.expose(),
        secret,
    };
    post(http, base, path, &content)
}

/// Posts a cookie and an empty body.
pub(super) fn post_cookie(
    http: &Http,
    base: &BaseUrl,
    path: &str,
    name: &str,
    value: &Secret,
) -> Result<Response> {
    let cookie = Secret::new(format!("{name}={}", value.expose()));
    let content = Content {
        headers: &[
            ("Content-Type", "application/json"),
            ("Cookie", cookie.expose()),
        ],
        body: "",
        secret: Some(value),
    };
    post(http, base, path, &content)
}

/// What distinguishes one request from another.
struct Content<'a> {
    headers: &'a [(&'a str, &'a str)],
    body: &'a str,
    /// The secret that is in headers or body.
    secret: Option<&'a Secret>,
}

fn post(http: &Http, base: &BaseUrl, path: &str, content: &Content) -> Result<Response> {
    let mut headers = vec![("Accept", "application/json")];
    headers.extend(content.headers);
    let request = HttpRequest {
        method: &Method::POST,
        url: &format!("{base}{path}"),
        purpose: Purpose::Api,
        headers,
        body: Some(content.body.as_bytes()),
        max_duration: Some(REQUEST_TIMEOUT),
        max_response_len: MAX_BODY_LEN,
        sensitivity: Sensitivity::Secret,
        secrets: content.secret.into_iter().collect(),
    };
    match http.exchange(&request) {
        Ok(response) => Ok(response),
        // Half a response says nothing about the login: it counts as a network error, which polling
        // waits out.
        Err(Failure {
            error,
            is_truncated: true,
            ..
        }) => Err(error.with_kind(ErrorKind::Network)),
        Err(failure) => Err(failure.error),
    }
}
