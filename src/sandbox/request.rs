//! Requests of the sandbox's clients: the part of HTTP/1.1 that they use.
//!
//! Written by hand on top of `httparse`, since a blocking server on loopback needs no more.

use std::io::{self, BufRead, ErrorKind, Read};

use crate::percent::form_pairs;

/// The size of the largest head that is read, in bytes.
const MAX_HEAD_SIZE: u64 = 64 << 10;
/// The size of the largest body that is read, in bytes.
const MAX_BODY_SIZE: u64 = 1 << 20;
const MAX_HEADERS: usize = 64;

/// The parts of a request that the sandbox uses.
#[derive(Debug, Default)]
pub(super) struct SandboxRequest {
    pub(super) method: String,
    /// The path without the query, still percent-encoded.
    pub(super) path: String,
    /// Decoded names and values.
    pub(super) query: Vec<(String, String)>,
    pub(super) host: Option<String>,
    pub(super) origin: Option<String>,
    /// `Sec-Fetch-Site`: how the page of a browser that sends this is related to the sandbox.
    pub(super) fetch_site: Option<String>,
    pub(super) authorization: Option<String>,
    pub(super) cookie: Option<String>,
    /// `Kongctl-Fault`: a fault that this request asks for.
    pub(super) fault: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) body: Vec<u8>,
    pub(super) after_response: AfterResponse,
}

/// Whether the connection is used again after a response.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum AfterResponse {
    #[default]
    KeepAlive,
    Close,
}

impl SandboxRequest {
    /// Reads the next request; `None` when the client has closed the connection.
    ///
    /// # Errors
    /// Fails with [`ErrorKind::InvalidData`] if it is malformed, and with
    /// [`ErrorKind::FileTooLarge`] if its body is too large. What follows it is then not read.
    pub(super) fn read(reader: &mut impl BufRead) -> io::Result<Option<Self>> {
        let Some(head) = read_head(reader)? else {
            return Ok(None);
        };
        let Some((mut request, body_len)) = parse_head(&head) else {
            return Err(malformed("malformed request"));
        };
        if body_len > MAX_BODY_SIZE {
            let reason = format!("the body is longer than {} MiB", MAX_BODY_SIZE >> 20);
            return Err(io::Error::new(ErrorKind::FileTooLarge, reason));
        }
        let body = &mut request.body;
        let read = reader.by_ref().take(body_len).read_to_end(body)?;
        if read as u64 != body_len {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        Ok(Some(request))
    }

    pub(super) fn query(&self, name: &str) -> Option<&str> {
        find_value(&self.query, name)
    }

    /// Returns a field of the body, which is a form; any other body has no such name.
    pub(super) fn form(&self, name: &str) -> Option<String> {
        let fields = form_pairs(&String::from_utf8_lossy(&self.body));
        find_value(&fields, name).map(str::to_owned)
    }

    /// Returns the value of a cookie.
    pub(super) fn cookie(&self, name: &str) -> Option<&str> {
        for pair in self.cookie.as_deref()?.split(';') {
            if let Some((key, value)) = pair.trim().split_once('=')
                && key == name
            {
                return Some(value);
            }
        }
        None
    }

    /// Returns whether the method is one that changes something.
    pub(super) fn is_change(&self) -> bool {
        !matches!(self.method.as_str(), "GET" | "HEAD")
    }

    /// Returns the token of the `Authorization` header.
    pub(super) fn bearer_token(&self) -> Option<&str> {
        self.authorization.as_deref()?.strip_prefix("Bearer ")
    }
}

fn find_value<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs
        .iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
}

fn malformed(reason: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, reason)
}

/// Reads up to the empty line after the headers; `None` when there is nothing.
fn read_head(reader: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut head = Vec::new();
    let mut limited = reader.take(MAX_HEAD_SIZE);
    while !head.ends_with(b"\r\n\r\n") {
        if limited.read_until(b'\n', &mut head)? > 0 {
            continue;
        }
        if head.is_empty() {
            return Ok(None);
        }
        if limited.limit() == 0 {
            return Err(malformed("the headers are too large"));
        }
        return Err(ErrorKind::UnexpectedEof.into());
    }
    Ok(Some(head))
}

/// Parses a head into the request and the length of its body.
fn parse_head(head: &[u8]) -> Option<(SandboxRequest, u64)> {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    if !parsed.parse(head).ok()?.is_complete() {
        return None;
    }
    let target = parsed.path?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    // Of two, one program would take the first and another the last.
    if is_repeated(&parsed, "host") || is_repeated(&parsed, "content-length") {
        return None;
    }
    let body_len = body_len(&parsed)?;
    let closes =
        header(&parsed, "connection").is_some_and(|value| value.eq_ignore_ascii_case("close"));
    // HTTP/1.0 closes by default. Its own keep-alive is not supported.
    let after_response = if closes || parsed.version == Some(0) {
        AfterResponse::Close
    } else {
        AfterResponse::KeepAlive
    };
    let request = SandboxRequest {
        method: parsed.method?.to_owned(),
        path: path.to_owned(),
        query: form_pairs(query),
        host: header(&parsed, "host"),
        origin: header(&parsed, "origin"),
        fetch_site: header(&parsed, "sec-fetch-site"),
        authorization: header(&parsed, "authorization"),
        cookie: header(&parsed, "cookie"),
        fault: header(&parsed, "kongctl-fault"),
        content_type: header(&parsed, "content-type"),
        body: Vec::new(),
        after_response,
    };
    Some((request, body_len))
}

/// Returns the length of the body; `None` if it is not certain where the next request begins.
fn body_len(parsed: &httparse::Request) -> Option<u64> {
    if header(parsed, "transfer-encoding").is_some() {
        return None;
    }
    match header(parsed, "content-length") {
        // `parse` alone would take `+1`.
        Some(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok(),
        Some(_) => None,
        None => Some(0),
    }
}

fn is_repeated(parsed: &httparse::Request, name: &str) -> bool {
    let named = |header: &&httparse::Header| header.name.eq_ignore_ascii_case(name);
    parsed.headers.iter().filter(named).count() > 1
}

fn header(parsed: &httparse::Request, name: &str) -> Option<String> {
    let found = parsed
        .headers
        .iter()
        .find(|header| header.name.eq_ignore_ascii_case(name))?;
    Some(String::from_utf8_lossy(found.value).into_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read_all(text: &str) -> io::Result<Option<SandboxRequest>> {
        SandboxRequest::read(&mut text.as_bytes())
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
        assert_eq!(request.bearer_token(), Some("t"));
        assert_eq!(request.after_response, AfterResponse::Close);
    }

    #[test]
    fn bodies_are_skipped_so_that_the_next_request_is_found() {
        let text = "POST /a HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /b HTTP/1.1\r\n\r\n";
        let mut reader = text.as_bytes();
        for path in ["/a", "/b"] {
            let request = SandboxRequest::read(&mut reader).expect("reads");
            assert_eq!(request.map(|request| request.path).as_deref(), Some(path));
        }
        assert!(SandboxRequest::read(&mut reader).expect("reads").is_none());
    }

    #[test]
    fn a_body_whose_end_is_not_certain_is_refused() {
        for (headers, expected) in [
            ("Content-Length: +3", ErrorKind::InvalidData),
            ("Content-Length: -1", ErrorKind::InvalidData),
            ("Content-Length: 3, 3", ErrorKind::InvalidData),
            ("Content-Length: 0x3", ErrorKind::InvalidData),
            (
                "Content-Length: 3\r\nContent-Length: 3",
                ErrorKind::InvalidData,
            ),
            (
                "Content-Length: 99999999999999999999",
                ErrorKind::InvalidData,
            ),
            ("Transfer-Encoding: chunked", ErrorKind::InvalidData),
            (
                "Transfer-Encoding: chunked\r\nContent-Length: 3",
                ErrorKind::InvalidData,
            ),
            ("Host: a\r\nHost: b", ErrorKind::InvalidData),
            ("Content-Length: 4", ErrorKind::UnexpectedEof),
            ("Content-Length: 1048577", ErrorKind::FileTooLarge),
            (
                "Content-Length: 18446744073709551615",
                ErrorKind::FileTooLarge,
            ),
        ] {
            let request = format!("POST / HTTP/1.1\r\n{headers}\r\n\r\nabc");
            let error = read_all(&request).err().map(|error| error.kind());
            assert_eq!(error, Some(expected), "{headers}");
        }
    }

    #[test]
    fn forms_and_cookies_are_read() {
        let text =
            "POST /a HTTP/1.1\r\nContent-Length: 9\r\nCookie: x=1; token=a=b\r\n\r\na=b%20c&d";
        let request = read_all(text).expect("reads").expect("a request");
        assert_eq!(
            ["a", "d", "x"].map(|name| request.form(name)),
            [Some("b c".to_owned()), Some(String::new()), None]
        );
        assert_eq!(
            (request.cookie("token"), request.cookie("y")),
            (Some("a=b"), None)
        );
    }

    #[test]
    fn a_malformed_request_is_an_error() {
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

    proptest! {
        #[test]
        fn no_bytes_make_the_parser_panic(
            bytes in any::<Vec<u8>>(),
            target in "[a-z/?&=%+0-9é]{1,20}",
            header in "(cookie|content-length|connection|x):[a-z0-9=; -]{0,20}",
        ) {
            let _ = SandboxRequest::read(&mut bytes.as_slice());
            let _ = read_all(&format!("GET {target} HTTP/1.1\r\n{header}\r\n\r\nbody"));
        }
    }
}
