//! Plays Konnect on a loopback port for one test: any request without a stub fails the test.
//!
//! ```ignore
//! let konnect = Konnect::new().on("GET", "/v3/apis", Response::json(200, json!({"data": []}))).start();
//! home.kongctl(["get", "apis", "--base-url", &konnect.url(), "--pat", "kpat"]).run().code(0);
//! assert_eq!(konnect.requests()[0].header("authorization"), Some("Bearer kpat"));
//! ```
//!
//! When the server is dropped the test fails if a stub went unused or a request
//! came that no stub awaited.

mod authority;
mod proxy;
mod raw;
mod request;
mod response;
mod script;
mod serve;
#[cfg(test)]
mod tests;

pub(crate) use authority::{Authority, Flaw};
pub(crate) use proxy::Proxy;
pub(crate) use raw::Then;
pub(crate) use request::Request;
pub(crate) use response::Response;
pub(crate) use serve::Server;

use script::{Reply, Script, Stub};
use serve::Transport;

/// What a fake Konnect will be asked and will answer; nothing listens before `start`.
///
/// A stub answers one request, and among those that match a request the first unused one answers.
#[must_use = "nothing listens before `.start()`"]
pub(crate) struct Konnect {
    stubs: Vec<Stub>,
}

impl Konnect {
    /// Expects nothing: any request fails the test.
    pub(crate) fn new() -> Self {
        Self { stubs: Vec::new() }
    }

    /// Expects one request with this method and path (as sent,
    /// percent-encoded), whatever its query.
    pub(crate) fn on(mut self, method: &str, path: &str, answer: Response) -> Self {
        self.stubs
            .push(Stub::new(method, path, None, Reply::Same(answer)));
        self
    }

    /// Expects one request with this method, path and exactly these decoded
    /// parameters, in any order.
    pub(crate) fn on_query(
        mut self,
        method: &str,
        path: &str,
        query: &[(&str, &str)],
        answer: Response,
    ) -> Self {
        self.stubs
            .push(Stub::new(method, path, Some(query), Reply::Same(answer)));
        self
    }

    /// Lets the stub before this call answer any number of requests, though at least one.
    pub(crate) fn repeatedly(mut self) -> Self {
        self.stubs
            .last_mut()
            .expect("`.repeatedly()` follows `.on(…)`")
            .repeat();
        self
    }

    /// Expects any number of requests with this method and path, though at least one, and answers
    /// each by its number, from 1.
    pub(crate) fn on_each(
        mut self,
        method: &str,
        path: &str,
        answer: fn(usize) -> Response,
    ) -> Self {
        self.stubs
            .push(Stub::new(method, path, None, Reply::Each(answer)));
        self.repeatedly()
    }

    /// Serves http until dropped.
    pub(crate) fn start(self) -> Server {
        Server::start(Script::new(self.stubs), Transport::Plain)
    }

    /// Serves https with a certificate of `authority` for 127.0.0.1, localhost and
    /// us.api.konghq.com, until dropped.
    pub(crate) fn start_tls(self, authority: &Authority) -> Server {
        self.start_flawed(authority, Flaw::Nothing)
    }

    /// Serves https with a certificate that has a flaw, until dropped.
    pub(crate) fn start_flawed(self, authority: &Authority, flaw: Flaw) -> Server {
        Server::start(
            Script::new(self.stubs),
            Transport::Tls(authority.server_config(flaw)),
        )
    }
}
