//! Asks Konnect, patiently but never for ever, and never tells anyone else the token.

use std::io::Read;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use ureq::config::Config;
use ureq::http::{StatusCode, Uri};
use ureq::tls::TlsConfig;
use ureq::{Agent, Body};

use super::request::sends_body;
use super::{BaseUrl, Credentials, Request, Response};
use crate::duration::rough;
use crate::error::{Error, Result};
use crate::http::{Lookup, connector};
use crate::http::{Proxies, load_root_certificates};
use crate::http::{Retry, is_worth_telling};
use crate::http::{Route, failure, is_worth_retrying};
use crate::resources::{Auth, Resource, Server};
use crate::secret::Secret;

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(10);
/// The largest answer that is read, unpacked.
const LARGEST_BODY: u64 = 64 << 20;

/// Holds where requests go and with what.
pub(crate) struct ClientConfig {
    pub(crate) regional: BaseUrl,
    pub(crate) global: BaseUrl,
    pub(crate) credentials: Credentials,
    pub(crate) user_agent: String,
    /// How long one request may take; `None` is without limit.
    pub(crate) timeout: Option<Duration>,
    pub(crate) way: ProxyPolicy,
    /// Called with the reason for each delay that someone who waits should know of.
    pub(crate) on_delay: Box<dyn Fn(&str) + Send + Sync>,
}

/// Says how requests reach the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ProxyPolicy {
    /// Through the proxy that the environment names for it, if any.
    FromEnvironment,
    /// Direct: it is a part of this very program.
    Direct,
}

/// Asks Konnect; connects when the first question comes.
pub(crate) struct Client {
    pub(super) access: ClientConfig,
    began: Instant,
    connection: OnceLock<Connection>,
    /// How many items have come so far, for whoever watches.
    items: Arc<AtomicUsize>,
}

/// Holds open connections, and the proxies that they go through.
pub(super) struct Connection {
    pub(super) agent: Agent,
    proxies: Arc<Proxies>,
}

impl Client {
    pub(crate) fn new(access: ClientConfig) -> Self {
        Self {
            access,
            began: Instant::now(),
            connection: OnceLock::new(),
            items: Arc::default(),
        }
    }

    /// Counts the items that come, for whoever watches.
    pub(crate) fn items(&self) -> Arc<AtomicUsize> {
        Arc::clone(&self.items)
    }

    pub(super) fn count(&self, items: usize) {
        self.items.fetch_add(items, Ordering::Relaxed);
    }

    /// Reads a path of `resource`'s server; answers with a status of success, or with the error of the last try.
    pub(super) fn get(&self, resource: &Resource, path: &str) -> Result<Response> {
        self.send(&Request::get(resource.server, resource.auth, path, &[]))?
            .succeeded()
    }

    /// Sends a request and answers with what came, whatever its status. Reads are tried again where that may help.
    pub(crate) fn send(&self, request: &Request) -> Result<Response> {
        let credentials = &self.access.credentials;
        let mut token = if request.auth == Auth::Nobody {
            None
        } else {
            credentials.token(self)?
        };
        let mut is_renewed = false;
        let base = match request.server {
            Server::Regional => &self.access.regional,
            Server::Global => &self.access.global,
        };
        let url = format!("{base}{}", request.target);
        let connection = self.connection(base)?;
        let route = connection.route(&url)?;
        let mut tries = 0;
        loop {
            let mut tried = self.attempt(&connection.agent, &route, &url, request, token.as_ref());
            if let Ok(answer) = &mut tried {
                if answer.status == StatusCode::UNAUTHORIZED
                    && !is_renewed
                    && token.is_some()
                    && credentials.can_renew()
                {
                    token = credentials.renewed(self, token.as_ref())?;
                    is_renewed = true;
                    continue;
                }
                if !answer.status.is_success() {
                    token.iter().for_each(|token| answer.forget(token));
                }
            }
            let retry = match &tried {
                _ if !request.is_read() => Retry::Never,
                Ok(answer) => Retry::of(answer.status, &answer.headers),
                Err(failed) => failed.retry,
            };
            let Some(wait) = retry.wait(tries) else {
                return tried.map_err(|failed| failed.error);
            };
            let why = tried.map_or_else(|failed| failed.error, |answer| answer.refused());
            let delay = format!("{}; trying again in {}", why.message(), rough(wait));
            log::warn!("{delay}");
            if is_worth_telling(self.began.elapsed(), wait) {
                (self.access.on_delay)(&delay);
            }
            thread::sleep(wait);
            tries += 1;
        }
    }

    pub(super) fn connection(&self, base: &BaseUrl) -> Result<&Connection> {
        if let Some(connection) = self.connection.get() {
            return Ok(connection);
        }
        let proxies = Arc::new(match self.access.way {
            ProxyPolicy::FromEnvironment => Proxies::from_environment(base.scheme()),
            ProxyPolicy::Direct => Proxies::default(),
        });
        let mut config = Config::builder()
            .http_status_as_error(false)
            // A redirect could lead the token to another host.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(&self.access.user_agent)
            // Which one, and whether, is decided by `proxies`.
            .proxy(None)
            .timeout_global(self.access.timeout)
            .timeout_connect(Some(CONNECT));
        if base.is_https() || proxies.needs_tls() {
            let provider = Arc::new(rustls::crypto::ring::default_provider());
            let tls = TlsConfig::builder()
                .root_certs(load_root_certificates()?)
                .unversioned_rustls_crypto_provider(provider)
                .build();
            config = config.tls_config(tls);
        }
        let agent = Agent::with_parts(config.build(), connector(&proxies), Lookup::new(&proxies));
        Ok(self
            .connection
            .get_or_init(|| Connection { agent, proxies }))
    }

    /// Asks once and reads the whole answer.
    fn attempt(
        &self,
        agent: &Agent,
        route: &Route,
        url: &str,
        request: &Request,
        token: Option<&Secret>,
    ) -> std::result::Result<Response, Failed> {
        let asked = format!("{} {url}", request.method);
        match route.via {
            None => log::debug!("{asked}"),
            Some(proxy) => log::debug!("{asked} through the proxy {proxy}"),
        }
        let mut call = ureq::http::Request::builder()
            .method(&request.method)
            .uri(url);
        for (name, value) in &request.headers {
            call = call.header(name, value);
        }
        if let Some(token) = token {
            call = call.header("Authorization", format!("Bearer {}", token.expose()));
        }
        let called = if sends_body(&request.method) {
            let body = request.body.as_deref().unwrap_or_default();
            call.body(body)
                .map_err(ureq::Error::from)
                .and_then(|call| agent.run(call))
        } else {
            call.body(())
                .map_err(ureq::Error::from)
                .and_then(|call| agent.run(call))
        };
        let response = called.map_err(|error| Failed {
            retry: if is_worth_retrying(&error) {
                Retry::After(None)
            } else {
                Retry::Never
            },
            error: failure(&error, route, &asked),
        })?;
        let (parts, body) = response.into_parts();
        log::debug!("{asked}: {}", parts.status);
        let mut answer = Response {
            status: parts.status,
            headers: parts.headers,
            body: Vec::new(),
            request: asked,
        };
        read(body, &mut answer, route).map_err(|error| Failed {
            retry: Retry::Never,
            error,
        })?;
        Ok(answer)
    }
}

impl Connection {
    /// Who is called at a URL.
    pub(super) fn route(&self, url: &str) -> Result<Route<'_>> {
        let uri = url.parse::<Uri>().unwrap_or_default();
        let host = uri.authority().map(ToString::to_string).unwrap_or_default();
        Ok(Route {
            host,
            via: self.proxies.of(&uri)?,
        })
    }
}

/// Holds why a try failed, and whether another is worth it.
struct Failed {
    error: Error,
    retry: Retry,
}

/// Reads the body whole; what came before it broke off is kept for the error.
fn read(body: Body, answer: &mut Response, route: &Route) -> Result<()> {
    let outcome = body
        .into_with_config()
        .limit(LARGEST_BODY)
        .reader()
        .read_to_end(&mut answer.body);
    let Err(cause) = outcome else { return Ok(()) };
    Err(match ureq::Error::from(cause) {
        ureq::Error::BodyExceedsLimit(limit) => {
            answer.unreadable(&format!("the answer is larger than {} MiB", limit >> 20))
        }
        ureq::Error::Decompress(..) => answer.unreadable("the answer cannot be unpacked"),
        error @ ureq::Error::Timeout(_) => {
            answer.described(failure(&error, route, &answer.request))
        }
        _ => answer.unreadable("the answer was cut off"),
    })
}
