//! Sends what a login needs: one small request, once, never with the token in `Authorization`.

use std::io::Read;
use std::time::Duration;

use ureq::RequestBuilder;
use ureq::typestate::WithBody;
use zeroize::Zeroize;

use crate::error::{Error, ErrorKind, Result};
use crate::http::failure;
use crate::konnect::{BaseUrl, Client, Response};
use crate::percent::encode;
use crate::secret::Secret;

/// The largest answer of a login that is read.
const LARGEST_BODY: u64 = 1 << 20;
/// The longest that one such request may take, whatever holds for others: a person waits, or the other processes do.
const LONGEST: Duration = Duration::from_secs(30);

impl Client {
    /// Sends a form.
    pub(super) fn post_form(
        &self,
        base: &BaseUrl,
        path: &str,
        form: &[(&str, &str)],
    ) -> Result<Response> {
        let pairs: Vec<String> = form
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        let form = Secret::new(pairs.join("&"));
        self.post(base, path, |call| {
            call.header("Content-Type", "application/x-www-form-urlencoded")
                .send(form.expose())
        })
    }

    /// Sends a cookie and nothing else.
    pub(super) fn post_cookie(
        &self,
        base: &BaseUrl,
        path: &str,
        name: &str,
        value: &Secret,
    ) -> Result<Response> {
        let cookie = Secret::new(format!("{name}={}", value.expose()));
        self.post(base, path, |call| {
            call.header("Content-Type", "application/json")
                .header("Cookie", cookie.expose())
                .send_empty()
        })
    }

    fn post(
        &self,
        base: &BaseUrl,
        path: &str,
        send: impl FnOnce(
            RequestBuilder<WithBody>,
        ) -> std::result::Result<ureq::http::Response<ureq::Body>, ureq::Error>,
    ) -> Result<Response> {
        let url = format!("{base}{path}");
        let request = format!("POST {url}");
        let connection = self.connection(base)?;
        let route = connection.route(&url)?;
        log::debug!("{request}");
        let timeout = self
            .access
            .timeout
            .map_or(LONGEST, |timeout| timeout.min(LONGEST));
        let call = connection
            .agent
            .post(&url)
            .config()
            .timeout_global(Some(timeout))
            .build()
            .header("Accept", "application/json");
        let (parts, body) = send(call)
            .map_err(|error| failure(&error, &route, &request))?
            .into_parts();
        log::debug!("{request}: {}", parts.status);
        let mut answer = Response {
            status: parts.status,
            headers: parts.headers,
            body: Vec::new(),
            request,
        };
        let outcome = body
            .into_with_config()
            .limit(LARGEST_BODY)
            .reader()
            .read_to_end(&mut answer.body);
        outcome.map_err(|cause| {
            // Half a token is a secret, too: nothing of the body is shown.
            answer.body.zeroize();
            match ureq::Error::from(cause) {
                ureq::Error::BodyExceedsLimit(limit) => {
                    answer.unreadable(&format!("the answer is larger than {} MiB", limit >> 20))
                }
                error @ ureq::Error::Timeout(_) => failure(&error, &route, &answer.request),
                _ => answer.described(
                    Error::new(ErrorKind::Network, "the answer was cut off")
                        .fact("request", &answer.request),
                ),
            }
        })?;
        Ok(answer)
    }
}
