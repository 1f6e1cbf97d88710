//! A request to Konnect's API.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use ureq::http::{HeaderName, HeaderValue, Method};

use crate::error::{Error, Result};
use crate::percent::encode;
use crate::resources::{Auth, Server};

/// What neither a path nor a query may contain. Their delimiters, and `%`, may stay.
const NOT_IN_TARGET: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The headers that only kongctl sets, in lower case.
const RESERVED_HEADERS: [&str; 6] = [
    "authorization",
    "connection",
    "content-length",
    "host",
    "te",
    "transfer-encoding",
];

/// How credentials in headers begin.
const SCHEMES: [&str; 6] = ["apikey", "basic", "bearer", "digest", "key", "token"];

/// One request, without its host and its token.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) server: Server,
    /// Which token is sent with it, if any.
    pub(crate) auth: Auth,
    /// Path and query, escaped.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Vec<u8>>,
    /// The resource to read when it is not known whether the request had an effect.
    pub(crate) changes: Option<&'static str>,
}

impl Request {
    /// Returns a GET request for `path` with a query.
    pub(crate) fn get(server: Server, auth: Auth, path: &str, query: &[(&str, &str)]) -> Self {
        let headers = vec![("Accept".to_owned(), "application/json".to_owned())];
        Self {
            method: Method::GET,
            server,
            auth,
            target: with_query(path, query),
            headers,
            body: None,
            changes: None,
        }
    }
}

/// Returns whether requests of a method have a body, if only an empty one.
pub(crate) fn sends_body(method: &Method) -> bool {
    matches!(*method, Method::POST | Method::PUT | Method::PATCH)
}

/// Appends a query to a path that may have one already.
pub(crate) fn with_query(path: &str, query: &[(&str, &str)]) -> String {
    let mut target = path.to_owned();
    for (name, value) in query {
        target.push(if target.contains('?') { '&' } else { '?' });
        target.push_str(&format!("{}={}", encode(name), encode(value)));
    }
    target
}

/// Parses a header such as `Accept: text/yaml`.
///
/// Headers that decide where a request goes, and how long it is, cannot be set by the user.
pub(crate) fn parse_header(text: &str) -> Result<(String, String)> {
    let (name, value) = match text.split_once(':') {
        Some((name, value)) if HeaderName::try_from(name.trim()).is_ok() => {
            (name.trim(), value.trim())
        }
        // Not shown: it may be a token.
        Some(_) | None => {
            let error = Error::usage("--header: expected `Name: value`");
            return Err(error.hint("quote the header, as in -H 'Name: value'"));
        }
    };
    if HeaderValue::try_from(value).is_err() {
        return Err(Error::usage(format!(
            "--header `{name}`: the value contains a character that a header cannot have"
        )));
    }
    if RESERVED_HEADERS.contains(&name.to_lowercase().as_str()) {
        return Err(reserved_header(name));
    }
    if is_secret_header(name) && lacks_secret(value) {
        return Err(unquoted_header(name, value));
    }
    Ok((name.to_owned(), value.to_owned()))
}

/// Returns whether the value of a header is a secret, as far as its name tells.
pub(crate) fn is_secret_header(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["auth", "cookie", "key", "password", "secret", "token"]
        .iter()
        .any(|word| name.contains(word))
}

/// Returns whether the value of a secret header is empty or only a scheme, as in `-H Cookie: a=b`
/// without quotes: the secret is in the words that follow.
fn lacks_secret(value: &str) -> bool {
    value.is_empty()
        || SCHEMES
            .iter()
            .any(|scheme| scheme.eq_ignore_ascii_case(value))
}

fn unquoted_header(name: &str, scheme: &str) -> Error {
    let header = match scheme {
        "" => format!("{name}: VALUE"),
        _ => format!("{name}: {scheme} VALUE"),
    };
    Error::usage(format!("--header: `{name}` has no value"))
        .hint(format!("quote the header, as in -H '{header}'"))
}

/// Returns the error of a reserved header. Its value is not shown: it may be a token.
fn reserved_header(name: &str) -> Error {
    let error = Error::usage(format!("--header: `{name}` is set by kongctl"));
    if name.eq_ignore_ascii_case("authorization") {
        error.hint("use --pat-file PATH for the token")
    } else {
        error
    }
}

/// Encodes what a path with its query may not contain; what is encoded already stays as it is.
pub(crate) fn encode_target(text: &str) -> String {
    utf8_percent_encode(text, NOT_IN_TARGET).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_escaped_whole() {
        assert_eq!(
            with_query("/v3/apis", &[("page[size]", "10"), ("n", "a&b=c d")]),
            "/v3/apis?page%5Bsize%5D=10&n=a%26b%3Dc%20d"
        );
        assert_eq!(
            with_query("/v3/apis?a=b", &[("c", "d")]),
            "/v3/apis?a=b&c=d"
        );
        assert_eq!(with_query("/v3/apis", &[]), "/v3/apis");
    }

    #[test]
    fn headers_are_checked_and_some_are_reserved() {
        assert_eq!(
            parse_header("Accept:text/yaml ").map_err(|error| error.message().to_owned()),
            Ok(("Accept".to_owned(), "text/yaml".to_owned()))
        );
        for text in [
            "",
            "x",
            ": y",
            "a b: c",
            "a: b\r\nc: d",
            "Host: evil.example",
            "authorization: Bearer x",
            "Content-Length: 5",
            "kpat_1",
            "Authorization Bearer kpat_1",
            "Authorization Bearer: kpat_1",
            "X-Api-Key: kpat_\u{7f}",
        ] {
            let error = parse_header(text).expect_err(text);
            assert!(!error.message().contains("Bearer"), "{error:?}");
            assert!(!error.message().contains("kpat"), "{error:?}");
        }
    }

    #[test]
    fn a_target_is_escaped_once() {
        assert_eq!(
            encode_target("/v3/apis?filter[name]=a b&x=%20#é"),
            "/v3/apis?filter%5Bname%5D=a%20b&x=%20%23%C3%A9"
        );
        assert_eq!(encode_target("/a/../b;c=d?e=f+g"), "/a/../b;c=d?e=f+g");
    }
}
