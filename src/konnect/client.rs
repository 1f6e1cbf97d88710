//! Asks Konnect, patiently but never for ever, and never tells anyone else the token.

use std::io::Read;
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use ureq::config::Config;
use ureq::http::Uri;
use ureq::tls::TlsConfig;
use ureq::{Agent, Body};

use super::failure::{Peer, failure, is_worth_retrying};
use super::proxy::Proxies;
use super::retry::{Retry, is_worth_telling, spoken};
use super::tunnel::{Lookup, connector};
use super::{Answer, BaseUrl, encoded, roots};
use crate::catalogue::{Auth, Resource, Server};
use crate::error::{Error, Result};
use crate::secret::Secret;

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(10);
/// The largest answer that is read, unpacked.
const LARGEST_BODY: u64 = 64 << 20;

/// Holds where requests go and with what.
pub(crate) struct Access {
    pub(crate) regional: BaseUrl,
    pub(crate) global: BaseUrl,
    /// `None` for requests that need none.
    pub(crate) token: Option<Secret>,
    pub(crate) user_agent: String,
    /// How long one request may take; `None` is without limit.
    pub(crate) timeout: Option<Duration>,
    pub(crate) way: Way,
    /// Takes what people who wait shall know.
    pub(crate) tell: fn(&str),
}

/// Says how requests reach the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Through the proxy that the environment names for it, if any.
    ByEnvironment,
    /// Straight: it is a part of this very program.
    Straight,
}

/// Asks Konnect; connects when the first question comes.
pub(crate) struct Client {
    access: Access,
    began: Instant,
    line: OnceLock<Line>,
}

/// Holds open connections, and the proxies that they go through.
struct Line {
    agent: Agent,
    proxies: Arc<Proxies>,
}

impl Client {
    pub(crate) fn new(access: Access) -> Self {
        Self { access, began: Instant::now(), line: OnceLock::new() }
    }

    /// Reads a path of `resource`'s server with a query; answers with a status of success, or with the error of the last try.
    pub(crate) fn get(&self, resource: &Resource, path: &str, query: &[(&str, &str)]) -> Result<Answer> {
        let token = self.access.token.as_ref().filter(|_| resource.auth != Auth::Nobody);
        let base = match resource.server {
            Server::Regional => &self.access.regional,
            Server::Global => &self.access.global,
        };
        let url = url(base, path, query);
        let line = self.line(base)?;
        let peer = line.peer(&url)?;
        let mut tries = 0;
        loop {
            let failed = match self.ask(&line.agent, &peer, &url, token) {
                Ok(answer) if answer.status.is_success() => return Ok(answer),
                Ok(answer) => Failed { retry: Retry::of(answer.status, &answer.headers), error: answer.refused() },
                Err(failed) => failed,
            };
            let Some(wait) = failed.retry.wait(tries) else { return Err(failed.told()) };
            let delay = format!("{}; trying again in {}", failed.error.message(), spoken(wait));
            log::warn!("{delay}");
            if is_worth_telling(self.began.elapsed(), wait) {
                (self.access.tell)(&delay);
            }
            thread::sleep(wait);
            tries += 1;
        }
    }

    fn line(&self, base: &BaseUrl) -> Result<&Line> {
        if let Some(line) = self.line.get() {
            return Ok(line);
        }
        let proxies = Arc::new(match self.access.way {
            Way::ByEnvironment => Proxies::of_environment(base),
            Way::Straight => Proxies::default(),
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
            let tls = TlsConfig::builder().root_certs(roots::load()?).unversioned_rustls_crypto_provider(provider).build();
            config = config.tls_config(tls);
        }
        let agent = Agent::with_parts(config.build(), connector(&proxies), Lookup::new(&proxies));
        Ok(self.line.get_or_init(|| Line { agent, proxies }))
    }

    /// Asks once and reads the whole answer.
    fn ask(&self, agent: &Agent, peer: &Peer, url: &str, token: Option<&Secret>) -> std::result::Result<Answer, Failed> {
        let request = format!("GET {url}");
        match peer.via {
            None => log::debug!("{request}"),
            Some(proxy) => log::debug!("{request} through the proxy {proxy}"),
        }
        let mut call = agent.get(url).header("Accept", "application/json");
        if let Some(token) = token {
            call = call.header("Authorization", format!("Bearer {}", token.expose()));
        }
        let response = call.call().map_err(|error| Failed {
            retry: if is_worth_retrying(&error) { Retry::After(None) } else { Retry::Never },
            error: failure(&error, peer, &request),
        })?;
        let (parts, body) = response.into_parts();
        log::debug!("{request}: {}", parts.status);
        let mut answer = Answer { status: parts.status, headers: parts.headers, body: Vec::new(), request };
        read(body, &mut answer, peer).map_err(|error| Failed { retry: Retry::Never, error })?;
        Ok(answer)
    }
}

impl Line {
    /// Who is called at a URL.
    fn peer(&self, url: &str) -> Result<Peer<'_>> {
        let uri = url.parse::<Uri>().unwrap_or_default();
        let host = uri.authority().map(ToString::to_string).unwrap_or_default();
        Ok(Peer { host, via: self.proxies.of(&uri)? })
    }
}

/// Holds why a try failed, and whether another is worth it.
struct Failed {
    error: Error,
    retry: Retry,
}

impl Failed {
    fn told(self) -> Error {
        match self.retry.too_long() {
            Some(wait) => self.error.hint(format!("the server asks for a wait of {}; try again then", spoken(wait))),
            None => self.error,
        }
    }
}

/// Reads the body whole; what came before it broke off is kept for the error.
fn read(body: Body, answer: &mut Answer, peer: &Peer) -> Result<()> {
    let outcome = body.into_with_config().limit(LARGEST_BODY).reader().read_to_end(&mut answer.body);
    let Err(cause) = outcome else { return Ok(()) };
    Err(match ureq::Error::from(cause) {
        ureq::Error::BodyExceedsLimit(limit) => answer.unreadable(&format!("the answer is larger than {} MiB", limit >> 20)),
        ureq::Error::Decompress(..) => answer.unreadable("the answer cannot be unpacked"),
        error @ ureq::Error::Timeout(_) => answer.described(failure(&error, peer, &answer.request)),
        _ => answer.unreadable("the answer was cut off"),
    })
}

fn url(base: &BaseUrl, path: &str, query: &[(&str, &str)]) -> String {
    let mut url = format!("{base}{path}");
    for (index, (name, value)) in query.iter().enumerate() {
        url.push(if index == 0 { '?' } else { '&' });
        url.push_str(&format!("{}={}", encoded(name), encoded(value)));
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_escaped_whole() {
        let base = BaseUrl::parse("https://a.example").expect("a URL");
        let query = [("page[size]", "100"), ("filter[name][eq]", "a b&c=d/ü")];
        assert_eq!(
            url(&base, "/v3/apis", &query),
            "https://a.example/v3/apis?page%5Bsize%5D=100&filter%5Bname%5D%5Beq%5D=a%20b%26c%3Dd%2F%C3%BC"
        );
    }
}
