//! The layer that authorizes requests: adds the token, renews it once when it is refused, and keeps
//! it out of errors.

use ureq::http::StatusCode;

use super::auth::Credentials;
use super::request::{Request, is_secret_header, sends_body};
use crate::error::Result;
use crate::http::{Failure, Http, HttpRequest, Purpose, Response, Sensitivity, TimeLimit};
use crate::secret::Secret;

/// The largest response body that is read, in bytes after decompression.
// A page of 1000 items is far smaller: only a server that sends without end comes here.
const MAX_BODY_LEN: u64 = 64 << 20;

/// A request with its token. It can be sent several times.
pub(super) struct AuthorizedRequest<'a> {
    http: &'a Http,
    credentials: Option<&'a Credentials>,
    request: &'a Request,
    url: &'a str,
    limit: TimeLimit,
    token: Option<Secret>,
    is_sent: bool,
    is_renewed: bool,
}

impl<'a> AuthorizedRequest<'a> {
    /// Gets the token for a request; without credentials it is sent without one.
    pub(super) fn new(
        http: &'a Http,
        credentials: Option<&'a Credentials>,
        request: &'a Request,
        url: &'a str,
        limit: TimeLimit,
    ) -> Result<Self> {
        let token = match credentials {
            Some(credentials) => credentials.token(http)?,
            None => None,
        };
        Ok(Self {
            http,
            credentials,
            request,
            url,
            limit,
            token,
            is_sent: false,
            is_renewed: false,
        })
    }

    /// Sends the request, and once more with another token if this one is refused and can be
    /// renewed.
    pub(super) fn send(&mut self) -> std::result::Result<Response, Failure> {
        let mut response = self.exchange()?;
        if response.status == StatusCode::UNAUTHORIZED && self.renew()? {
            response = self.exchange()?;
        }
        // The body of an error is for reading; that of a success is data, and stays as it was sent.
        if !response.status.is_success() {
            response.redact_body();
        }
        Ok(response)
    }

    /// Replaces the token, the first time; returns whether there is another one.
    fn renew(&mut self) -> Result<bool> {
        let (Some(credentials), Some(refused)) = (self.credentials, &self.token) else {
            return Ok(false);
        };
        if self.is_renewed || !credentials.can_renew() {
            return Ok(false);
        }
        self.token = credentials.renewed(self.http, refused)?;
        self.is_renewed = true;
        Ok(true)
    }

    fn exchange(&mut self) -> std::result::Result<Response, Failure> {
        let Request {
            method,
            headers,
            body,
            ..
        } = self.request;
        let secret_headers = headers.iter().filter(|(name, _)| is_secret_header(name));
        let other_secrets: Vec<Secret> = secret_headers
            .map(|(_, value)| Secret::new(value.as_str()))
            .collect();
        let mut headers: Vec<(&str, &str)> = headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let authorization = self
            .token
            .as_ref()
            .map(|token| Secret::new(format!("Bearer {}", token.expose())));
        if let Some(authorization) = &authorization {
            headers.push(("Authorization", authorization.expose()));
        }
        let body = match body {
            Some(body) => Some(body.as_slice()),
            // A server may insist on `Content-Length: 0`.
            None if sends_body(method) => Some([].as_slice()),
            None => None,
        };
        // The first time, that would be the whole timeout, which needs no setting of its own.
        let max_duration = if self.is_sent {
            self.limit.left()
        } else {
            None
        };
        self.is_sent = true;
        self.http.exchange(&HttpRequest {
            method,
            url: self.url,
            purpose: Purpose::Api,
            headers,
            body,
            max_duration,
            max_response_len: MAX_BODY_LEN,
            sensitivity: Sensitivity::Public,
            secrets: self.token.iter().chain(&other_secrets).collect(),
        })
    }
}
