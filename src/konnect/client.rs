//! The Konnect client. A request passes through three layers, each in a file of its own:
//! `retrying` (waits and sends again), `authorized` (adds the token and renews it), and `http` (one
//! exchange).

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::auth::Credentials;
use super::authorized::AuthorizedRequest;
use super::base_url::BaseUrl;
use super::paging::Workers;
use super::problem::require_success;
use super::request::Request;
use super::retrying::{OnDelay, Repeats, Retrying};
use crate::error::{Error, Result};
use crate::http::{Http, HttpConfig, Response, TimeLimit};
use crate::resources::{Auth, Resource, Server};
use crate::secret::Secret;

/// Where requests go, and with what.
pub(crate) struct ClientConfig {
    pub(crate) regional: BaseUrl,
    pub(crate) global: BaseUrl,
    pub(crate) credentials: Credentials,
    pub(crate) http: HttpConfig,
    /// Whether the server runs in this process, which needs a descriptor for each connection, too.
    ///
    /// It gets one request at a time: connections that it has no descriptor to accept would keep
    /// theirs, and both sides would wait for each other.
    pub(crate) serves_itself: bool,
    /// Called with the reason of each delay that a waiting user should know of.
    pub(crate) on_delay: OnDelay,
}

/// A client of Konnect's API. It connects when the first request is sent.
pub(crate) struct Client {
    regional: BaseUrl,
    global: BaseUrl,
    credentials: Credentials,
    http: Http,
    timeout: Option<Duration>,
    retrying: Retrying,
    workers: Workers,
    serves_itself: bool,
    item_count: Arc<AtomicUsize>,
}

impl Client {
    pub(crate) fn new(config: ClientConfig) -> Self {
        Self {
            regional: config.regional,
            global: config.global,
            credentials: config.credentials,
            timeout: config.http.timeout,
            http: Http::new(config.http),
            retrying: Retrying {
                started: Instant::now(),
                on_delay: config.on_delay,
                refused: AtomicUsize::new(0),
            },
            workers: match config.serves_itself {
                true => Workers::none(),
                false => Workers::new(),
            },
            serves_itself: config.serves_itself,
            item_count: Arc::default(),
        }
    }

    /// Returns the threads of requests that are sent at once.
    pub(super) fn workers(&self) -> &Workers {
        &self.workers
    }

    /// Returns threads for as many requests at once as this, beside those of reading.
    pub(crate) fn workers_of(&self, count: usize) -> Workers {
        match self.serves_itself {
            true => Workers::none(),
            false => Workers::of(count),
        }
    }

    /// Returns how many requests were refused so far because there were too many.
    pub(crate) fn refused_requests(&self) -> usize {
        self.retrying.refused.load(Ordering::Relaxed)
    }

    /// Returns the counter of received items, which a progress display reads.
    pub(crate) fn item_counter(&self) -> Arc<AtomicUsize> {
        Arc::clone(&self.item_count)
    }

    /// Adds to the number of received items.
    pub(super) fn count_items(&self, count: usize) {
        self.item_count.fetch_add(count, Ordering::Relaxed);
    }

    /// Gets a path of `resource`'s server. A status that is not a success is an error.
    pub(super) fn get(&self, resource: &Resource, path: &str) -> Result<Response> {
        let request = Request::get(resource.server, resource.auth, path, &[]);
        require_success(self.send(&request)?)
    }

    /// Returns the token of requests; `None` if they need none.
    pub(crate) fn token(&self) -> Result<Option<Secret>> {
        self.credentials.token(&self.http)
    }

    /// Returns the URL of a request.
    pub(crate) fn url(&self, request: &Request) -> Result<String> {
        let base = match request.server {
            Server::Regional => &self.regional,
            Server::Global => &self.global,
            Server::Local => return Err(Error::internal("no server has what this machine has")),
        };
        Ok(format!("{base}{}", request.target))
    }

    /// Sends a request and returns the response, whatever its status.
    ///
    /// It is sent again where that may help, and can do no harm.
    pub(crate) fn send(&self, request: &Request) -> Result<Response> {
        let url = self.url(request)?;
        let credentials = match request.auth {
            Auth::Anonymous => None,
            Auth::Token | Auth::Person => Some(&self.credentials),
        };
        let limit = TimeLimit::start(self.timeout);
        let mut authorized = AuthorizedRequest::new(&self.http, credentials, request, &url, limit)?;
        let repeats = Repeats::of(request);
        self.retrying.send(limit, repeats, || authorized.send())
    }
}
