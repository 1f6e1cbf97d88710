//! Refuses requests that a page in a browser sends to the sandbox.
//!
//! Every page that a person opens can send requests to this machine. A name of its own that leads
//! here (DNS rebinding) is in `Host`; requests between sites have `Origin` or `Sec-Fetch-Site`.

use std::net::IpAddr;

use super::request::SandboxRequest;
use super::response::SandboxResponse;

/// Returns the refusal of a request that was not meant for the sandbox on `port`.
pub(super) fn refuse(request: &SandboxRequest, port: u16) -> Option<SandboxResponse> {
    if !request
        .host
        .as_deref()
        .is_some_and(|host| is_ours(host, port))
    {
        let detail = format!("The Host of a request must be localhost:{port}, or the address");
        return Some(SandboxResponse::problem(421, &detail));
    }
    let origin = request.origin.as_deref();
    let is_foreign = origin.is_some_and(|origin| !is_our_origin(origin, port));
    // A link from elsewhere may be followed; nothing else of another site may be sent.
    let is_between_sites = request.is_change()
        && request
            .fetch_site
            .as_deref()
            .is_some_and(|site| !matches!(site, "same-origin" | "none"));
    if is_foreign || is_between_sites {
        let detail = "The sandbox takes no requests from pages of other sites";
        return Some(SandboxResponse::problem(403, detail));
    }
    None
}

fn is_our_origin(origin: &str, port: u16) -> bool {
    origin
        .strip_prefix("http://")
        .is_some_and(|host| is_ours(host, port))
}

/// Returns whether `host` is this port on this machine, by a name that cannot lead elsewhere.
fn is_ours(host: &str, port: u16) -> bool {
    let Some((name, written)) = host.rsplit_once(':') else {
        // Without a port, it is that of http.
        return port == 80 && is_loopback(host);
    };
    written == port.to_string() && is_loopback(name)
}

fn is_loopback(name: &str) -> bool {
    if name.eq_ignore_ascii_case("localhost") {
        return true;
    }
    let address = match name.strip_prefix('[') {
        Some(rest) => rest
            .strip_suffix(']')
            .and_then(|text| text.parse().ok())
            .map(IpAddr::V6),
        None => name.parse().ok().map(IpAddr::V4),
    };
    address.is_some_and(|address: IpAddr| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(method: &str, host: Option<&str>, origin: Option<&str>, site: Option<&str>) -> u16 {
        let request = SandboxRequest {
            method: method.to_owned(),
            host: host.map(str::to_owned),
            origin: origin.map(str::to_owned),
            fetch_site: site.map(str::to_owned),
            ..SandboxRequest::default()
        };
        refuse(&request, 8001).map_or(200, |response| response.status)
    }

    #[test]
    fn only_names_of_this_machine_with_our_port_are_served() {
        for host in [
            "127.0.0.1:8001",
            "localhost:8001",
            "LocalHost:8001",
            "[::1]:8001",
            "127.1.2.3:8001",
        ] {
            assert_eq!(status("GET", Some(host), None, None), 200, "{host}");
        }
        for host in [
            "evil.example:8001",
            "evil.example",
            "localhost",
            "127.0.0.1",
            "localhost:80",
            "localhost:08001",
            "localhost:+8001",
            "localhost.:8001",
            "localhost.evil.example:8001",
            "x.localhost:8001",
            "127.0.0.1.evil.example:8001",
            "0.0.0.0:8001",
            "10.0.0.1:8001",
            "127.1:8001",
            "2130706433:8001",
            "[::]:8001",
            "[::ffff:10.0.0.1]:8001",
            "::1:8001",
            "127.0.0.1:8001:8001",
            "user@127.0.0.1:8001",
            " 127.0.0.1 :8001",
            "",
            ":8001",
        ] {
            assert_eq!(status("GET", Some(host), None, None), 421, "{host:?}");
        }
        assert_eq!(status("GET", None, None, None), 421);
        let request = SandboxRequest {
            host: Some("localhost".to_owned()),
            ..SandboxRequest::default()
        };
        assert!(refuse(&request, 80).is_none());
    }

    #[test]
    fn pages_of_other_sites_are_refused() {
        let host = Some("127.0.0.1:8001");
        for (method, origin, site, expected) in [
            ("POST", None, None, 200),
            (
                "POST",
                Some("http://127.0.0.1:8001"),
                Some("same-origin"),
                200,
            ),
            ("GET", Some("http://localhost:8001"), None, 200),
            ("GET", None, Some("none"), 200),
            ("GET", None, Some("cross-site"), 200),
            ("POST", None, Some("cross-site"), 403),
            ("POST", None, Some("same-site"), 403),
            ("DELETE", None, Some("nonsense"), 403),
            ("GET", Some("http://evil.example"), None, 403),
            ("GET", Some("null"), None, 403),
            ("POST", Some("https://127.0.0.1:8001"), None, 403),
            ("POST", Some("http://127.0.0.1:9"), None, 403),
            ("POST", Some("http://127.0.0.1"), None, 403),
            ("OPTIONS", Some("http://evil.example"), None, 403),
        ] {
            let found = status(method, host, origin, site);
            assert_eq!(found, expected, "{method} {origin:?} {site:?}");
        }
    }
}
