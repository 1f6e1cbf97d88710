//! Asks Konnect, patiently but never for ever, and never tells anyone else the token.

use std::hash::{BuildHasher, RandomState};
use std::io::Read;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use ureq::config::Config;
use ureq::http::{HeaderMap, StatusCode, Uri};
use ureq::tls::TlsConfig;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Body};

use super::failure::{failure, is_worth_retrying};
use super::{Answer, BaseUrl, Credentials, encoded, roots};
use crate::catalogue::{Auth, Resource, Server};
use crate::error::{Error, Result};
use crate::secret::Secret;

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(10);
/// The largest answer that is read, unpacked.
const LARGEST_BODY: u64 = 64 << 20;
/// How often a read is tried again.
const RETRIES: u32 = 2;
/// The longest wait that a server may ask for.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// The first wait that we choose ourselves; each further one is twice as long.
const FIRST_WAIT: Duration = Duration::from_millis(200);

/// Holds where requests go and with what.
pub(crate) struct Access {
    pub(crate) regional: BaseUrl,
    pub(crate) global: BaseUrl,
    pub(crate) credentials: Credentials,
    pub(crate) user_agent: String,
    /// How long one request may take; `None` is without limit.
    pub(crate) timeout: Option<Duration>,
}

/// Asks Konnect; connects when the first question comes.
pub(crate) struct Client {
    pub(super) access: Access,
    agent: OnceLock<Agent>,
}

impl Client {
    pub(crate) fn new(access: Access) -> Self {
        Self { access, agent: OnceLock::new() }
    }

    /// Reads a path of `resource`'s server with a query; answers with a status of success, or with the error of the last try.
    pub(crate) fn get(&self, resource: &Resource, path: &str, query: &[(&str, &str)]) -> Result<Answer> {
        let credentials = &self.access.credentials;
        let mut token = if resource.auth == Auth::Nobody { None } else { credentials.token(self)? };
        let mut is_renewed = false;
        let base = match resource.server {
            Server::Regional => &self.access.regional,
            Server::Global => &self.access.global,
        };
        let url = url(base, path, query);
        let agent = self.agent(base)?;
        let mut tries = 0;
        loop {
            let failed = match self.ask(agent, &url, token.as_ref()) {
                Ok(answer) if answer.status.is_success() => return Ok(answer),
                Ok(answer) if answer.status == StatusCode::UNAUTHORIZED && !is_renewed && credentials.can_renew() => {
                    token = credentials.renewed(self, token.as_ref())?;
                    is_renewed = true;
                    continue;
                }
                Ok(mut answer) => {
                    token.iter().for_each(|token| answer.forget(token));
                    Failed { retry: wait_of(&answer), error: answer.refused() }
                }
                Err(failed) => failed,
            };
            match failed.retry {
                Retry::After(asked) if tries < RETRIES && asked.is_none_or(|wait| wait <= LONGEST_WAIT) => {
                    let wait = asked.unwrap_or_else(|| jittered(FIRST_WAIT * 2_u32.pow(tries)));
                    log::warn!("{}; trying again in {} ms", failed.error.message(), wait.as_millis());
                    thread::sleep(wait);
                    tries += 1;
                }
                Retry::After(_) | Retry::Never => return Err(failed.error),
            }
        }
    }

    pub(super) fn agent(&self, base: &BaseUrl) -> Result<&Agent> {
        if let Some(agent) = self.agent.get() {
            return Ok(agent);
        }
        let mut config = Config::builder()
            .http_status_as_error(false)
            // A redirect could lead the token to another host.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(&self.access.user_agent)
            .proxy(None)
            .timeout_global(self.access.timeout)
            .timeout_connect(Some(CONNECT));
        if base.is_https() {
            let provider = Arc::new(rustls::crypto::ring::default_provider());
            let tls = TlsConfig::builder().root_certs(roots::load()?).unversioned_rustls_crypto_provider(provider).build();
            config = config.tls_config(tls);
        }
        let agent = Agent::with_parts(config.build(), DefaultConnector::default(), Literal(DefaultResolver::default()));
        Ok(self.agent.get_or_init(|| agent))
    }

    /// Asks once and reads the whole answer.
    fn ask(&self, agent: &Agent, url: &str, token: Option<&Secret>) -> std::result::Result<Answer, Failed> {
        let request = format!("GET {url}");
        log::debug!("{request}");
        let host = host_of(url);
        let mut call = agent.get(url).header("Accept", "application/json");
        if let Some(token) = token {
            call = call.header("Authorization", format!("Bearer {}", token.expose()));
        }
        let response = call.call().map_err(|error| Failed {
            retry: if is_worth_retrying(&error) { Retry::After(None) } else { Retry::Never },
            error: failure(&error, &host, &request),
        })?;
        let (parts, body) = response.into_parts();
        log::debug!("{request}: {}", parts.status);
        let mut answer = Answer { status: parts.status, headers: parts.headers, body: Vec::new(), request };
        read(body, &mut answer, &host).map_err(|error| Failed { retry: Retry::Never, error })?;
        Ok(answer)
    }
}

/// Holds why a try failed, and whether another is worth it.
struct Failed {
    error: Error,
    retry: Retry,
}

enum Retry {
    Never,
    /// After as long as the server asked for, if it did.
    After(Option<Duration>),
}

fn wait_of(answer: &Answer) -> Retry {
    match answer.status.as_u16() {
        429 | 502 | 503 | 504 => Retry::After(retry_after(&answer.headers)),
        _ => Retry::Never,
    }
}

/// RFC 9110 §10.2.3, in seconds; the form with a date is taken as no wish.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    headers.get("retry-after")?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}

/// Between half and all of `wait`, so that many clients do not come back at once.
fn jittered(wait: Duration) -> Duration {
    let random = RandomState::new().hash_one(0) as u32;
    wait / 2 + wait.mul_f64(f64::from(random) / f64::from(u32::MAX) / 2.0)
}

/// Who is asked, for the errors.
pub(super) fn host_of(url: &str) -> String {
    url.parse::<Uri>().ok().and_then(|uri| Some(uri.authority()?.to_string())).unwrap_or_default()
}

/// Reads the body whole; what came before it broke off is kept for the error.
fn read(body: Body, answer: &mut Answer, host: &str) -> Result<()> {
    let outcome = body.into_with_config().limit(LARGEST_BODY).reader().read_to_end(&mut answer.body);
    let Err(cause) = outcome else { return Ok(()) };
    Err(match ureq::Error::from(cause) {
        ureq::Error::BodyExceedsLimit(limit) => answer.unreadable(&format!("the answer is larger than {} MiB", limit >> 20)),
        error @ ureq::Error::Timeout(_) => answer.described(failure(&error, host, &answer.request)),
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

/// Looks up names as usual, but takes an address as it stands: no thread is started for that.
#[derive(Debug)]
struct Literal(DefaultResolver);

impl Resolver for Literal {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> std::result::Result<ResolvedSocketAddrs, ureq::Error> {
        let port = uri.port_u16().unwrap_or(if uri.scheme_str() == Some("https") { 443 } else { 80 });
        let host = uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
        match host.parse() {
            Ok(address) => {
                let mut addresses = self.empty();
                addresses.push(SocketAddr::new(address, port));
                Ok(addresses)
            }
            Err(_) => self.0.resolve(uri, config, timeout),
        }
    }
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

    #[test]
    fn waits_are_jittered_within_their_half() {
        for _ in 0..100 {
            let wait = jittered(FIRST_WAIT);
            assert!((FIRST_WAIT / 2..=FIRST_WAIT).contains(&wait), "{wait:?}");
        }
    }
}
