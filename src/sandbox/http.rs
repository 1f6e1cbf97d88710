//! Reads requests and writes answers: as much of HTTP/1.1 as a sandbox needs.

use std::io::{self, BufRead, Read, Write};

use serde_json::Value;

use crate::percent::form_pairs;

/// The longest head of a request.
const LONGEST_HEAD: u64 = 64 << 10;
/// The longest body that is read.
const LONGEST_BODY: u64 = 1 << 20;
/// How many headers a request may have.
const MOST_HEADERS: usize = 64;

/// Holds what matters of a request.
#[derive(Debug, Default)]
pub(super) struct Request {
    pub(super) method: String,
    /// Without the query, still escaped.
    pub(super) path: String,
    /// Decoded names and values.
    pub(super) query: Vec<(String, String)>,
    pub(super) authorization: Option<String>,
    pub(super) cookie: Option<String>,
    /// Decoded names and values of a body that is a form.
    pub(super) form: Vec<(String, String)>,
    /// The client wants no further request on this connection.
    pub(super) closes: bool,
}

impl Request {
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        value_of(&self.query, name)
    }

    pub(super) fn form(&self, name: &str) -> Option<&str> {
        value_of(&self.form, name)
    }

    /// The value of a cookie.
    pub(super) fn cookie(&self, name: &str) -> Option<&str> {
        self.cookie
            .as_deref()?
            .split(';')
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }
}

fn value_of<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs
        .iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
}

/// Holds an answer in JSON.
pub(super) struct Response {
    /// What it sets, as `Set-Cookie` says it.
    pub(super) cookies: Vec<String>,
    pub(super) status: u16,
    pub(super) content_type: &'static str,
    pub(super) body: Value,
}

/// Reads the next request; `None` when the client has left.
pub(super) fn read(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut head = Vec::new();
    let mut limited = reader.by_ref().take(LONGEST_HEAD);
    while !head.ends_with(b"\r\n\r\n") {
        if limited.read_until(b'\n', &mut head)? == 0 {
            return if head.is_empty() {
                Ok(None)
            } else {
                Err(io::ErrorKind::UnexpectedEof.into())
            };
        }
    }
    let (mut request, length) = parse(&head)
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "malformed request"))?;
    let mut body = Vec::new();
    reader
        .by_ref()
        .take(length.min(LONGEST_BODY))
        .read_to_end(&mut body)?;
    // A body that is no form has no pair that anybody asks for.
    request.form = form_pairs(&String::from_utf8_lossy(&body));
    Ok(Some(request))
}

/// Reads a head: the request, and how long its body is.
fn parse(head: &[u8]) -> Option<(Request, u64)> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    parsed
        .parse(head)
        .ok()
        .filter(httparse::Status::is_complete)?;
    let (path, query) = parsed.path?.split_once('?').unwrap_or((parsed.path?, ""));
    let header = |name: &str| {
        let found = parsed
            .headers
            .iter()
            .find(|header| header.name.eq_ignore_ascii_case(name))?;
        Some(String::from_utf8_lossy(found.value).into_owned())
    };
    let request = Request {
        method: parsed.method?.to_owned(),
        path: path.to_owned(),
        query: form_pairs(query),
        authorization: header("authorization"),
        cookie: header("cookie"),
        form: Vec::new(),
        closes: parsed.version == Some(0)
            || header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close")),
    };
    let length = header("content-length")
        .and_then(|value| value.trim().parse().ok())
        .unwrap_or(0);
    Some((request, length))
}

/// Writes the answer in one piece; the answer to `HEAD` has no body.
pub(super) fn write(
    mut stream: impl Write,
    request: &Request,
    response: &Response,
) -> io::Result<()> {
    let body = serde_json::to_vec(&response.body)?;
    let reason = reason(response.status);
    let (status, content_type, length) = (response.status, response.content_type, body.len());
    let connection = if request.closes {
        "close"
    } else {
        "keep-alive"
    };
    let cookies: String = response
        .cookies
        .iter()
        .map(|cookie| format!("set-cookie: {cookie}\r\n"))
        .collect();
    let head = format!(
        "HTTP/1.1 {status} {reason}\r\ncontent-type: {content_type}\r\ncontent-length: {length}\r\nconnection: {connection}\r\n{cookies}\r\n"
    );
    let mut bytes = head.into_bytes();
    if request.method != "HEAD" {
        bytes.extend(body);
    }
    stream.write_all(&bytes)
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        401 => "Unauthorized",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Error",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(text: &str) -> io::Result<Option<Request>> {
        read(&mut text.as_bytes())
    }

    #[test]
    fn a_request_is_read_with_its_decoded_query() {
        let text = "GET /v3/apis?page%5Bsize%5D=10&q=a+b%26 HTTP/1.1\r\nHost: x\r\nAUTHORIZATION: Bearer t\r\nConnection: close\r\n\r\n";
        let request = read_all(text).expect("reads").expect("a request");
        assert_eq!(
            (request.method.as_str(), request.path.as_str()),
            ("GET", "/v3/apis")
        );
        assert_eq!(request.query("page[size]"), Some("10"));
        assert_eq!(request.query("q"), Some("a b&"));
        assert_eq!(request.authorization.as_deref(), Some("Bearer t"));
        assert!(request.closes);
    }

    #[test]
    fn bodies_are_skipped_so_that_the_next_request_is_found() {
        let text = "POST /a HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /b HTTP/1.1\r\n\r\n";
        let mut reader = text.as_bytes();
        assert_eq!(
            read(&mut reader)
                .expect("reads")
                .map(|request| request.path)
                .as_deref(),
            Some("/a")
        );
        assert_eq!(
            read(&mut reader)
                .expect("reads")
                .map(|request| request.path)
                .as_deref(),
            Some("/b")
        );
        assert!(read(&mut reader).expect("reads").is_none());
    }

    #[test]
    fn forms_and_cookies_are_read() {
        let text =
            "POST /a HTTP/1.1\r\nContent-Length: 9\r\nCookie: x=1; token=a=b\r\n\r\na=b%20c&d";
        let request = read_all(text).expect("reads").expect("a request");
        assert_eq!(
            (request.form("a"), request.form("d"), request.form("x")),
            (Some("b c"), Some(""), None)
        );
        assert_eq!(
            (request.cookie("token"), request.cookie("y")),
            (Some("a=b"), None)
        );
    }

    #[test]
    fn rubbish_ends_the_conversation() {
        for text in [
            "\r\n\r\n",
            "GET\r\n\r\n",
            "no http at all",
            "GET / HTTP/1.1\r\nhalf",
        ] {
            assert!(read_all(text).is_err(), "{text:?}");
        }
        assert!(
            read_all(&format!(
                "GET / HTTP/1.1\r\nX: {}\r\n\r\n",
                "a".repeat(70_000)
            ))
            .is_err()
        );
    }
}
