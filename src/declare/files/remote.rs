//! Files that are read from the web.

use std::thread;
use std::time::Duration;

use ureq::http::Uri;
use ureq::http::uri::Scheme;

use crate::error::{Error, Result};
use crate::http::{
    Failure, Http, HttpConfig, HttpRequest, Method, Purpose, Response, Retry, Sensitivity,
    TimeLimit, without_query,
};
use crate::secret::Secret;

/// The size of the largest file, in bytes.
const MAX_LEN: u64 = 50 << 20;
/// How long reading a file may take, with its redirects and retries.
const TIMEOUT: Duration = Duration::from_secs(30);
const MAX_REDIRECTS: usize = 10;
/// Konnect's servers of files: all hosts below this one.
const FILE_SERVERS: &str = "cloud.konghq.com";

/// Returns whether a source is a URL rather than a path.
pub(crate) fn is_url(name: &str) -> bool {
    let scheme = name.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")
    })
}

/// How files are read from the web, and which of their servers get the token.
pub(crate) struct Remote<'a> {
    /// What reads over http, and what reads over https: each has proxies of its own.
    plain: Http,
    tls: Http,
    timeout: Duration,
    authorization: Authorization<'a>,
}

/// Who gets the token of Konnect's API.
pub(crate) struct Authorization<'a> {
    /// The host of the API; `None` sends no token to any host.
    pub(crate) api_host: Option<String>,
    /// Further hosts, with all that are below them.
    pub(crate) hosts: Vec<String>,
    /// Returns the token. It is called when a host gets it.
    pub(crate) token: &'a dyn Fn() -> Result<Option<Secret>>,
}

impl<'a> Remote<'a> {
    pub(crate) fn new(config: HttpConfig, authorization: Authorization<'a>) -> Self {
        Self {
            timeout: config
                .timeout
                .map_or(TIMEOUT, |timeout| timeout.min(TIMEOUT)),
            plain: Http::new(config.clone()),
            tls: Http::new(config),
            authorization,
        }
    }

    /// Reads a file; follows redirects.
    pub(crate) fn read(&self, url: &str) -> Result<Vec<u8>> {
        let shown = without_query(url);
        let failed = |cause: &str| Error::config(format!("cannot read `{shown}`")).cause(cause);
        let limit = TimeLimit::start(Some(self.timeout));
        let mut at = parsed(url).ok_or_else(|| failed("it is no URL without a user name"))?;
        let mut token = self.authorization.token_for(&at)?;
        for _ in 0..=MAX_REDIRECTS {
            let response = self.send(&at, token.as_ref(), limit)?;
            match response.status.as_u16() {
                200 => return Ok(response.body),
                301 | 302 | 303 | 307 | 308 => {
                    let target = target(&at, &response);
                    let target = target
                        .ok_or_else(|| failed("the server redirects to what is not allowed"))?;
                    if target.authority() != at.authority() {
                        // For good: what leads elsewhere may lead back with a secret of its own.
                        token = None;
                    }
                    at = target;
                }
                _ => return Err(failed(&format!("the server answered {}", response.status))),
            }
        }
        Err(failed(&format!(
            "redirected more than {MAX_REDIRECTS} times"
        )))
    }

    /// Sends a request, and again after a failure that may pass.
    fn send(&self, url: &Uri, token: Option<&Secret>, limit: TimeLimit) -> Result<Response> {
        let http = match is_https(url) {
            true => &self.tls,
            false => &self.plain,
        };
        let url = url.to_string();
        let authorization = token.map(|token| Secret::new(format!("Bearer {}", token.expose())));
        let mut headers = vec![("Accept", "*/*")];
        if let Some(authorization) = &authorization {
            headers.push(("Authorization", authorization.expose()));
        }
        let mut request = HttpRequest {
            method: &Method::GET,
            url: &url,
            purpose: Purpose::File,
            headers,
            body: None,
            max_duration: None,
            max_response_len: MAX_LEN,
            sensitivity: Sensitivity::Public,
            secrets: token.into_iter().collect(),
        };
        let mut retries = 0;
        loop {
            request.max_duration = limit.left();
            let outcome = http.exchange(&request);
            let retry = match &outcome {
                Ok(response) => Retry::from_response(response.status, &response.headers),
                Err(failure) => failure.retry,
            };
            let delay = retry.delay(retries);
            let delay = delay.filter(|delay| limit.exceeded_by(*delay).is_none());
            let Some(delay) = delay else {
                return outcome.map_err(Failure::into_error);
            };
            thread::sleep(delay);
            retries += 1;
        }
    }
}

impl Authorization<'_> {
    /// Returns the token if the server of a URL gets it.
    fn token_for(&self, url: &Uri) -> Result<Option<Secret>> {
        match self.is_for(url) {
            true => (self.token)(),
            false => Ok(None),
        }
    }

    fn is_for(&self, url: &Uri) -> bool {
        let (Some(api_host), Some(host), true) = (&self.api_host, url.host(), is_https(url)) else {
            return false;
        };
        let mut hosts = self.hosts.iter().map(String::as_str).chain([FILE_SERVERS]);
        host.eq_ignore_ascii_case(api_host) || hosts.any(|above| is_at_or_below(host, above))
    }
}

/// Returns whether a host is another one, or has a name below it.
fn is_at_or_below(host: &str, above: &str) -> bool {
    let host = host.to_ascii_lowercase();
    let rest = host.strip_suffix(&above.to_ascii_lowercase());
    rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

fn is_https(url: &Uri) -> bool {
    url.scheme() == Some(&Scheme::HTTPS)
}

fn parsed(url: &str) -> Option<Uri> {
    let url: Uri = url.split('#').next()?.parse().ok()?;
    let authority = url.authority()?.as_str();
    (is_url(&url.to_string()) && !authority.contains('@')).then_some(url)
}

/// Returns where a response redirects to; `None` where that is not allowed.
fn target(from: &Uri, response: &Response) -> Option<Uri> {
    let location = response.headers.get("location")?.to_str().ok()?;
    let target = parsed(&joined(from, location)?)?;
    // What was protected on its way must stay so.
    let is_weaker = is_https(from) && !is_https(&target);
    (!is_weaker).then_some(target)
}

/// Returns the URL that a reference within a document means.
fn joined(base: &Uri, reference: &str) -> Option<String> {
    let scheme = base.scheme_str()?;
    let authority = base.authority()?;
    if has_scheme(reference) {
        return Some(reference.to_owned());
    }
    if reference.starts_with("//") {
        return Some(format!("{scheme}:{reference}"));
    }
    if reference.starts_with('/') {
        return Some(format!("{scheme}://{authority}{reference}"));
    }
    let (directory, _) = base.path().rsplit_once('/').unwrap_or_default();
    Some(format!("{scheme}://{authority}{directory}/{reference}"))
}

fn has_scheme(reference: &str) -> bool {
    let is_of_scheme = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    let scheme = reference.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| !scheme.is_empty() && scheme.bytes().all(is_of_scheme))
}

#[cfg(test)]
mod tests {
    use std::io::{self, Read, Write};
    use std::net::{TcpListener, TcpStream};

    use super::*;
    use crate::error::ErrorKind;
    use crate::http::ProxyPolicy;
    use crate::redact::Secrets;

    /// Returns what reads files, within a configured time.
    fn remote(timeout: Option<Duration>) -> Remote<'static> {
        let config = HttpConfig {
            user_agent: String::new(),
            timeout,
            proxy_policy: ProxyPolicy::Direct,
            secrets: Secrets::default(),
        };
        let authorization = Authorization {
            api_host: None,
            hosts: Vec::new(),
            token: &|| Ok(None),
        };
        Remote::new(config, authorization)
    }

    /// Starts a server that answers each connection once, and returns the URL of a file.
    fn serve(answer: fn(&mut TcpStream) -> io::Result<()>) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                thread::spawn(move || {
                    let _ = stream.read(&mut [0; 1 << 12]);
                    answer(&mut stream)
                });
            }
        });
        format!("http://{address}/files/a.yaml?token=s3cret")
    }

    fn wait(stream: &mut TcpStream) -> io::Result<()> {
        thread::sleep(Duration::from_secs(5));
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    }

    fn drip(stream: &mut TcpStream) -> io::Result<()> {
        const LEN: usize = 500;
        write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {LEN}\r\n\r\n")?;
        for _ in 0..LEN {
            thread::sleep(Duration::from_millis(10));
            stream.write_all(b" ")?;
        }
        Ok(())
    }

    fn put_off(stream: &mut TcpStream) -> io::Result<()> {
        let head = "HTTP/1.1 503 Busy\r\nConnection: close\r\nRetry-After: 2\r\n";
        write!(stream, "{head}Content-Length: 0\r\n\r\n")
    }

    fn redirect(stream: &mut TcpStream) -> io::Result<()> {
        thread::sleep(Duration::from_millis(100));
        let head = "HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: /files/a.yaml\r\n";
        write!(stream, "{head}Content-Length: 0\r\n\r\n")
    }

    #[test]
    fn a_file_with_its_redirects_and_retries_takes_a_limited_time() {
        let limited = Remote {
            timeout: Duration::from_millis(300),
            ..remote(None)
        };
        for (answer, kind) in [
            (
                wait as fn(&mut TcpStream) -> io::Result<()>,
                ErrorKind::Timeout,
            ),
            (drip, ErrorKind::Timeout),
            (redirect, ErrorKind::Timeout),
            // The next try would be too late.
            (put_off, ErrorKind::Config),
        ] {
            let error = limited.read(&serve(answer)).expect_err("too long");
            assert_eq!(error.kind(), kind, "{error:?}");
            let hints = match kind {
                ErrorKind::Timeout => &["download the file, and give its path instead"][..],
                _ => &[],
            };
            assert_eq!(error.hints(), hints);
            assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
        }
    }

    #[test]
    fn the_time_for_a_file_is_that_of_requests_if_that_is_shorter() {
        let [short, long] = [1, 60].map(Duration::from_secs);
        for (configured, expected) in [(None, TIMEOUT), (Some(short), short), (Some(long), TIMEOUT)]
        {
            assert_eq!(remote(configured).timeout, expected);
        }
    }

    #[test]
    fn sources_with_a_scheme_are_urls() {
        for (name, expected) in [
            ("https://a.example/x.yaml", true),
            ("HTTP://a.example", true),
            ("ftp://a.example", false),
            ("https:x", false),
            ("a.yaml", false),
            ("-", false),
        ] {
            assert_eq!(is_url(name), expected, "{name}");
        }
        let shown = without_query("https://a.example/x?token=y#z");
        assert_eq!(shown, "https://a.example/x");
        for url in ["https://user:word@a.example/", "https://", "https:///x"] {
            assert!(parsed(url).is_none(), "{url}");
        }
    }

    #[test]
    fn the_token_goes_to_konnect_and_to_named_hosts_over_https() {
        let authorization = |api_host: Option<&str>| Authorization {
            api_host: api_host.map(str::to_owned),
            hosts: vec!["Files.example".to_owned()],
            token: &|| Ok(None),
        };
        let to_konnect = authorization(Some("eu.api.konghq.com"));
        let to_no_host = authorization(None);
        for (url, expected) in [
            ("https://eu.api.konghq.com/x", true),
            ("HTTPS://EU.api.konghq.com:8443/x", true),
            ("https://x.cloud.konghq.com/x", true),
            ("https://files.example/x", true),
            ("https://a.files.example/x", true),
            ("http://eu.api.konghq.com/x", false),
            ("http://files.example/x", false),
            ("https://us.api.konghq.com/x", false),
            ("https://a.eu.api.konghq.com/x", false),
            ("https://evil-cloud.konghq.com/x", false),
            ("https://cloud.konghq.com.evil.example/x", false),
            ("https://badfiles.example/x", false),
            ("https://files.example.evil.example/x", false),
            ("https://evil.example/files.example", false),
        ] {
            let url = parsed(url).expect(url);
            assert_eq!(to_konnect.is_for(&url), expected, "{url}");
            assert!(!to_no_host.is_for(&url), "{url}");
        }
    }

    #[test]
    fn a_redirect_may_be_relative() {
        let base = parsed("https://a.example:8443/dir/file?x=y").expect("a URL");
        for (reference, expected) in [
            ("https://b.example/z", "https://b.example/z"),
            ("ftp://b.example/z", "ftp://b.example/z"),
            (
                "z?to=https://c",
                "https://a.example:8443/dir/z?to=https://c",
            ),
            ("//b.example/z", "https://b.example/z"),
            ("/z?q", "https://a.example:8443/z?q"),
            ("z", "https://a.example:8443/dir/z"),
        ] {
            assert_eq!(joined(&base, reference).as_deref(), Some(expected));
        }
    }
}
