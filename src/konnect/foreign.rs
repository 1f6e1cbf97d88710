//! Responses that something else sent in Konnect's place: the page of a firewall or of a network's
//! sign-in, another server at a wrong address, a redirect to another host.
//!
//! The token has nothing to do with these, so that no error of them is one of authentication.

use ureq::http::Uri;

use crate::excerpt::printable;
use crate::http::Response;
use crate::json_text::{Kind, child, unquoted};

/// How much of a page is searched for its title and a sign-in, in bytes.
const MAX_SEARCHED: usize = 64 << 10;
/// How many characters of a title are shown.
const MAX_TITLE_LEN: usize = 200;

const HINT_SIGN_IN: &str = "the network or a proxy may require a sign-in: open a web page in a browser; then check --base-url";
const HINT_BETWEEN: &str =
    "a firewall, a proxy or the sign-in of a network may be in between; check them and --base-url";
const HINT_LATER: &str =
    "Konnect or something in front of it is busy or down; try again later, or check --base-url";
const HINT_ADDRESS: &str =
    "check --base-url: Konnect's API has an address such as https://us.api.konghq.com";

/// The headers by which products that send pages are recognized: name, beginning of the value in
/// lower case, product.
const PRODUCTS: [(&str, &str, &str); 9] = [
    ("cf-ray", "", "Cloudflare"),
    ("server", "cloudflare", "Cloudflare"),
    ("server", "akamai", "Akamai"),
    ("server", "awselb", "an AWS load balancer"),
    ("server", "big", "F5 BIG-IP"),
    ("server", "squid", "Squid"),
    ("server", "zscaler", "Zscaler"),
    ("x-iinfo", "", "Imperva"),
    ("x-sucuri-id", "", "Sucuri"),
];

/// The headers of other APIs that may be behind a wrong address.
const APIS: [(&str, &str); 3] = [
    ("x-kong-admin-latency", "the Admin API of a Kong Gateway"),
    ("x-amzn-errortype", "an AWS API Gateway"),
    ("x-github-request-id", "GitHub"),
];

/// The members that an error of Konnect may have, in any of its products.
const MEMBERS: [&str; 10] = [
    "code",
    "detail",
    "details",
    "error",
    "errors",
    "instance",
    "invalid_parameters",
    "message",
    "status",
    "title",
];

/// What begins the words of a sign-in, in lower case.
const SIGN_IN_WORDS: [&str; 8] = [
    "sign in", "sign-in", "signin", "log in", "login", "sso", "oauth", "saml",
];

/// The authentication that Konnect asks for. Any other is that of a proxy, or of another server.
const SCHEME: &str = "bearer";

/// A response that is not Konnect's.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Foreign {
    /// What sent it: "a web page".
    pub(super) sender: String,
    /// The title of the page that it is.
    pub(super) title: Option<String>,
    pub(super) hint: &'static str,
}

impl Foreign {
    /// Recognizes a response that is certainly not Konnect's, whatever its status.
    pub(super) fn find(response: &Response) -> Option<Self> {
        if response.status.as_u16() == 511 {
            return Some(Self::new("the sign-in of a network", HINT_SIGN_IN));
        }
        if let Some(host) = other_host(response) {
            let sender = format!("a redirect to {host}");
            return Some(Self::new(sender, redirect_hint(response)));
        }
        if let Some((_, api)) = APIS.iter().find(|(name, _)| has_header(response, name, "")) {
            return Some(Self::new(*api, HINT_ADDRESS));
        }
        if is_page(response) {
            return Some(Self::page(response));
        }
        if let Some(scheme) = other_scheme(response) {
            let sender = format!("a server that asks for {scheme} authentication");
            return Some(Self::new(sender, HINT_BETWEEN));
        }
        of_json(response)
    }

    /// Recognizes a response where only JSON is expected.
    pub(super) fn find_unless_json(response: &Response) -> Option<Self> {
        let is_text = !response.body.is_empty() && !begins_like_json(&response.body);
        Self::find(response)
            .or_else(|| is_text.then(|| Self::new("another server", hint_between(response))))
    }

    fn new(sender: impl Into<String>, hint: &'static str) -> Self {
        Self {
            sender: sender.into(),
            title: None,
            hint,
        }
    }

    fn page(response: &Response) -> Self {
        let page = searched(&response.body);
        let title = title(&page);
        let lower = page.to_ascii_lowercase();
        let asks_for_password = ["\"password\"", "'password'", "type=password"]
            .iter()
            .any(|input| lower.contains(input));
        let is_sign_in = asks_for_password || title.as_deref().is_some_and(is_about_sign_in);
        let product = PRODUCTS
            .iter()
            .find(|(name, value, _)| has_header(response, name, value));
        let (sender, hint) = match product {
            _ if is_sign_in => ("a sign-in page".to_owned(), HINT_SIGN_IN),
            Some((_, _, product)) => (format!("a web page of {product}"), hint_between(response)),
            None => ("a web page".to_owned(), hint_between(response)),
        };
        Self {
            sender,
            title,
            hint,
        }
    }
}

/// Returns the hint for what something between here and Konnect sent.
fn hint_between(response: &Response) -> &'static str {
    match response.status.as_u16() {
        // What a load balancer sends while the servers behind it do not answer.
        429 | 502..=504 => HINT_LATER,
        _ => HINT_BETWEEN,
    }
}

fn header<'a>(response: &'a Response, name: &str) -> Option<&'a str> {
    response.headers.get(name)?.to_str().ok()
}

/// Returns whether a response has a header whose value begins with `start`, in any letter case.
fn has_header(response: &Response, name: &str, start: &str) -> bool {
    header(response, name).is_some_and(|value| value.to_ascii_lowercase().starts_with(start))
}

/// Returns the host of a redirect that leads to another one than the request went to.
fn other_host(response: &Response) -> Option<String> {
    if !response.status.is_redirection() {
        return None;
    }
    let target: Uri = header(response, "location")?.parse().ok()?;
    let (_, url) = response.request.split_once(' ')?;
    let url: Uri = url.split(' ').next()?.parse().ok()?;
    let host = target.host()?;
    let is_same = url.host().is_some_and(|own| own.eq_ignore_ascii_case(host));
    (!is_same).then(|| host.to_owned())
}

fn redirect_hint(response: &Response) -> &'static str {
    let target = header(response, "location").unwrap_or_default();
    if is_about_sign_in(target) {
        HINT_SIGN_IN
    } else {
        "redirects are not followed, to keep the token on its host; check --base-url and the network"
    }
}

fn is_about_sign_in(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    SIGN_IN_WORDS.iter().any(|word| text.contains(word))
}

/// Returns the authentication that a server other than Konnect asks for.
fn other_scheme(response: &Response) -> Option<&str> {
    if response.status.as_u16() != 401 {
        return None;
    }
    let scheme = header(response, "www-authenticate")?
        .split([' ', ','])
        .next()?;
    (!scheme.eq_ignore_ascii_case(SCHEME)).then_some(scheme)
}

/// Returns whether a response is for a browser, by its type or its beginning.
fn is_page(response: &Response) -> bool {
    let is_html = ["text/html", "application/xhtml"]
        .iter()
        .any(|html| has_header(response, "content-type", html));
    let start = searched(&response.body[..response.body.len().min(64)]).to_ascii_lowercase();
    let begins_like_page = ["<!doctype html", "<html", "<head"]
        .iter()
        .any(|tag| start.trim_start().starts_with(tag));
    begins_like_page || (is_html && !response.body.is_empty() && !begins_like_json(&response.body))
}

fn begins_like_json(body: &[u8]) -> bool {
    let first = body.iter().find(|byte| !byte.is_ascii_whitespace());
    first.is_some_and(|byte| b"{[\"".contains(byte) || byte.is_ascii_digit())
}

/// Recognizes errors in JSON that have another form than those of Konnect.
fn of_json(response: &Response) -> Option<Foreign> {
    if response.status.is_success() {
        return None;
    }
    let body = response.json().ok()?;
    if Kind::of(body) != Kind::Object || body.trim() == "{}" {
        return None;
    }
    if child(body, "kind").is_some_and(|kind| unquoted(kind) == "Status")
        && child(body, "apiVersion").is_some()
    {
        return Some(Foreign::new("a Kubernetes API server", HINT_ADDRESS));
    }
    let is_known = MEMBERS.iter().any(|member| child(body, member).is_some());
    (!is_known).then(|| Foreign::new("another server", HINT_ADDRESS))
}

/// Returns the beginning of a body as text.
fn searched(body: &[u8]) -> String {
    let start = &body[..body.len().min(MAX_SEARCHED)];
    let text = String::from_utf8_lossy(start);
    text.trim_start_matches('\u{feff}').to_owned()
}

/// Returns the title of a page.
fn title(page: &str) -> Option<String> {
    // Of the same length, so that the places are those of the page.
    let lower = page.to_ascii_lowercase();
    let tag = lower.find("<title")?;
    let start = tag + lower[tag..].find('>')? + 1;
    let end = start + lower[start..].find("</title")?;
    let title = printable(&page.as_bytes()[start..end], MAX_TITLE_LEN);
    let title = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(title, |title, (entity, text)| title.replace(entity, text));
    (!title.is_empty()).then_some(title)
}
