//! One exchange: sends a request and reads its response, within limits of time and size.

use std::io::Read;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use ureq::http::Uri;
use ureq::{Agent, AsSendBody, Body};
use zeroize::Zeroize;

use super::agent;
use super::error::{is_out_of_descriptors, is_transient, may_have_arrived, request_error};
use super::exchanges::Exchanges;
use super::failure::Failure;
use super::host::Scheme;
use super::proxy::{Proxies, ProxyPolicy};
use super::request::{HttpRequest, Sensitivity};
use super::response::Response;
use super::retry_policy::Retry;
use super::route::Route;
use crate::error::Result;
use crate::redact::Secrets;

/// How many bytes are reserved for a response before they have come.
const MAX_RESERVED: u64 = 1 << 20;

/// What all requests of a client have in common.
#[derive(Clone)]
pub(crate) struct HttpConfig {
    pub(crate) user_agent: String,
    /// The time limit of one request; `None` means no limit.
    pub(crate) timeout: Option<Duration>,
    pub(crate) proxy_policy: ProxyPolicy,
    /// Where the secrets of requests and of the proxy are added.
    pub(crate) secrets: Secrets,
}

/// An HTTP client that keeps its connections open. It connects when the first request is sent.
pub(crate) struct Http {
    config: HttpConfig,
    exchanges: Exchanges,
    transport: OnceLock<Transport>,
}

/// An agent with its open connections, and the proxies that they go through.
struct Transport {
    agent: Agent,
    proxies: Arc<Proxies>,
}

impl Http {
    pub(crate) fn new(config: HttpConfig) -> Self {
        Self {
            config,
            exchanges: Exchanges::default(),
            transport: OnceLock::new(),
        }
    }

    /// Sends one request, once, and returns the response, whatever its status.
    pub(crate) fn exchange(&self, request: &HttpRequest) -> std::result::Result<Response, Failure> {
        for secret in &request.secrets {
            self.config.secrets.add(secret);
        }
        let transport = self.transport(request.url)?;
        let route = transport.route(request)?;
        let label = format!("{} {}", request.method, request.shown_url());
        match route.via {
            None => log::debug!("{label}"),
            Some(proxy) => log::debug!("{label} through the proxy {proxy}"),
        }
        // The clock is read for the log only.
        let start = log::log_enabled!(log::Level::Debug).then(Instant::now);
        let mut exchange = self.exchanges.begin();
        let sent = loop {
            match self.send(&transport.agent, request) {
                Err(error) if is_out_of_descriptors(&error) && exchange.wait_for_another() => {}
                sent => break sent,
            }
        };
        let (head, body) = match sent {
            Ok(response) => response.into_parts(),
            Err(error) => return Err(request_failure(&error, &route, &label)),
        };
        let waited = start.map(|start| start.elapsed()).unwrap_or_default();
        log::debug!("{label}: {} after {} ms", head.status, waited.as_millis());
        if let Some(refusal) = route.refusal(head.status) {
            return Err(request_failure(&refusal.into(), &route, &label));
        }
        let mut response = Response {
            status: head.status,
            headers: head.headers,
            body: Vec::new(),
            request: match route.via {
                Some(proxy) if route.is_forwarded() => format!("{label} through the proxy {proxy}"),
                _ => label,
            },
            secrets: self.config.secrets.clone(),
        };
        match read_body(body, request.max_response_len, &mut response.body) {
            Ok(()) => Ok(response),
            Err(cause) => Err(body_failure(&cause, response, request.sensitivity, &route)),
        }
    }

    fn send(
        &self,
        agent: &Agent,
        request: &HttpRequest,
    ) -> std::result::Result<ureq::http::Response<Body>, ureq::Error> {
        let mut builder = ureq::http::Request::builder()
            .method(request.method)
            .uri(request.url);
        for (name, value) in &request.headers {
            builder = builder.header(*name, *value);
        }
        match request.body {
            Some(body) => self.run(agent, builder.body(body)?, request.max_duration),
            None => self.run(agent, builder.body(())?, request.max_duration),
        }
    }

    fn run<B: AsSendBody>(
        &self,
        agent: &Agent,
        call: ureq::http::Request<B>,
        max_duration: Option<Duration>,
    ) -> std::result::Result<ureq::http::Response<Body>, ureq::Error> {
        // A request with a configuration of its own gets TLS set up anew: only where it is needed.
        let Some(max_duration) = max_duration else {
            return agent.run(call);
        };
        let timeout = match self.config.timeout {
            Some(timeout) => timeout.min(max_duration),
            None => max_duration,
        };
        let call = agent
            .configure_request(call)
            .timeout_global(Some(timeout.min(agent::MAX_TIMEOUT)))
            .build();
        agent.run(call)
    }

    /// Returns the transport, made for the scheme of the first URL.
    fn transport(&self, url: &str) -> Result<&Transport> {
        // One for all URLs: those of a command have one scheme. They are the region's and the
        // global server, both https, or one base URL.
        if let Some(transport) = self.transport.get() {
            return Ok(transport);
        }
        let scheme = Scheme::of_url(url);
        let proxies = Arc::new(match self.config.proxy_policy {
            ProxyPolicy::FromEnvironment => Proxies::from_environment(scheme),
            ProxyPolicy::Direct => Proxies::default(),
        });
        let HttpConfig {
            user_agent,
            timeout,
            secrets,
            ..
        } = &self.config;
        proxies.add_secrets_to(secrets);
        let agent = agent::new(scheme, user_agent, *timeout, &proxies)?;
        // Another thread may have been faster; then its transport is the one.
        Ok(self.transport.get_or_init(|| Transport { agent, proxies }))
    }
}

impl Transport {
    /// Returns the route of a request.
    fn route(&self, request: &HttpRequest) -> Result<Route<'_>> {
        let uri = request.url.parse::<Uri>().unwrap_or_default();
        let host = uri.authority().map(ToString::to_string).unwrap_or_default();
        Ok(Route {
            scheme: Scheme::of_url(request.url),
            host,
            via: self.proxies.proxy_for(&uri)?,
            purpose: request.purpose,
        })
    }
}

/// Returns the failure of a request that got no response of the server.
fn request_failure(error: &ureq::Error, route: &Route, request: &str) -> Failure {
    Failure {
        error: request_error(error, route, request),
        retry: if is_transient(error) {
            Retry::After(None)
        } else {
            Retry::Never
        },
        is_truncated: false,
        may_have_arrived: may_have_arrived(error),
    }
}

/// Reads the whole body into `buffer`, which keeps what came before an error.
fn read_body(
    body: Body,
    max_len: u64,
    buffer: &mut Vec<u8>,
) -> std::result::Result<(), ureq::Error> {
    if let Some(len) = body.content_length() {
        // Exactly, so that the buffer is neither copied while it grows nor cut afterwards. What is
        // longer is not reserved on the server's word alone.
        buffer.reserve_exact(len.min(MAX_RESERVED) as usize);
    }
    let mut reader = body.into_with_config().limit(max_len).reader();
    reader.read_to_end(buffer)?;
    Ok(())
}

/// Returns the failure of a response whose body could not be read.
fn body_failure(
    cause: &ureq::Error,
    mut response: Response,
    sensitivity: Sensitivity,
    route: &Route,
) -> Failure {
    if sensitivity == Sensitivity::Secret {
        // The errors below quote the beginning of the body.
        response.body.zeroize();
    }
    let (error, is_truncated) = match cause {
        ureq::Error::BodyExceedsLimit(limit) => {
            let message = format!("the response is larger than {} MiB", limit >> 20);
            (response.invalid(&message), false)
        }
        ureq::Error::Timeout(_) => {
            let error = request_error(cause, route, &response.request);
            (response.add_status_and_body(error), false)
        }
        ureq::Error::Decompress(..) => (
            response.invalid("the response cannot be decompressed"),
            true,
        ),
        _ => (response.invalid("the response was cut off"), true),
    };
    Failure {
        error,
        // Retries are for failures before a response: this one may have used up the whole timeout.
        retry: Retry::Never,
        is_truncated,
        may_have_arrived: true,
    }
}
