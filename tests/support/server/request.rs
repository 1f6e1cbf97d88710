//! Parses one HTTP/1.1 request strictly: anything unknown is an error.

use std::fmt;
use std::io::{self, ErrorKind, Read};

const MAX_HEAD: usize = 64 * 1024;
const MAX_BODY: usize = 16 * 1024 * 1024;

/// A request as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Request {
    /// Which connection brought it, counted from 0: equal numbers were kept alive.
    pub(crate) connection: usize,
    pub(crate) method: String,
    /// As sent, percent-encoded, without the query, and without the server that a proxy is told.
    pub(crate) path: String,
    /// Decoded, in the order sent.
    pub(crate) query: Vec<(String, String)>,
    /// As sent, see [`Request::header`].
    pub(crate) headers: Vec<(String, String)>,
    /// Bytes that are no UTF-8 show as U+FFFD.
    pub(crate) body: String,
    /// Path and query as sent, after the server that a proxy is told.
    pub(crate) target: String,
}

impl Request {
    /// The first value of a header, found in any case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The decoded first value of a query parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// Reads all but the very last byte of a head, see [`Request::read_body`]; none
    /// when the client is done.
    pub(super) fn read_head(connection: usize, stream: &mut impl Read) -> io::Result<Option<Self>> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r") {
            match read_byte(stream) {
                Ok(byte) => head.push(byte),
                Err(error) if error.kind() == ErrorKind::UnexpectedEof && head.is_empty() => {
                    return Ok(None);
                }
                Err(error) => return Err(error),
            }
            if head.len() > MAX_HEAD {
                return Err(malformed("the head is too long"));
            }
        }
        Self::parse(connection, &String::from_utf8_lossy(&head)).map(Some)
    }

    /// Reads the head's last byte and the body. Until then the client's bytes are not all read, so
    /// that closing makes the system reset the connection: the one way to do so with std.
    pub(super) fn read_body(&mut self, stream: &mut impl Read) -> io::Result<()> {
        read_byte(stream)?;
        let mut body = vec![0; self.body_length()?];
        stream.read_exact(&mut body)?;
        self.body = String::from_utf8_lossy(&body).into_owned();
        Ok(())
    }

    pub(super) fn wants_close(&self) -> bool {
        self.header("connection")
            .is_some_and(|value| value.eq_ignore_ascii_case("close"))
    }

    fn parse(connection: usize, head: &str) -> io::Result<Self> {
        let mut lines = head.trim_end().split("\r\n");
        let line = lines.next().unwrap_or_default();
        let [method, target, "HTTP/1.1"] = line.split(' ').collect::<Vec<_>>()[..] else {
            return Err(malformed(&format!("`{line}` is no HTTP/1.1 request line")));
        };
        let origin = origin_form(target);
        let (path, query) = origin.split_once('?').unwrap_or((origin, ""));
        Ok(Self {
            connection,
            method: method.to_owned(),
            path: path.to_owned(),
            query: decode_query(query),
            headers: lines.map(parse_header).collect::<io::Result<_>>()?,
            body: String::new(),
            target: target.to_owned(),
        })
    }

    fn body_length(&self) -> io::Result<usize> {
        if self.header("transfer-encoding").is_some() {
            return Err(malformed("this server reads no Transfer-Encoding"));
        }
        match self.header("content-length").map_or(Ok(0), str::parse) {
            Ok(length) if length <= MAX_BODY => Ok(length),
            _ => Err(malformed("the Content-Length is no number or too large")),
        }
    }
}

impl fmt::Display for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.method, self.target)
    }
}

/// Returns the target without the server, which every server accepts (RFC 9112 §3.2.2).
fn origin_form(target: &str) -> &str {
    match target.strip_prefix("http://") {
        Some(rest) => &rest[rest.find('/').unwrap_or(rest.len())..],
        None => target,
    }
}

fn read_byte(stream: &mut impl Read) -> io::Result<u8> {
    let mut byte = [0];
    stream.read_exact(&mut byte)?;
    Ok(byte[0])
}

fn parse_header(line: &str) -> io::Result<(String, String)> {
    let (name, value) = line
        .split_once(':')
        .ok_or_else(|| malformed(&format!("`{line}` is no header")))?;
    Ok((name.to_owned(), value.trim().to_owned()))
}

fn decode_query(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

/// Undoes percent-encoding and `+` for a space; what is no `%` with two hexadecimal digits stays.
pub(super) fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let (byte, skipped) = match (first, hex_pair(after)) {
            (b'%', Some(byte)) => (byte, 2),
            (b'+', _) => (b' ', 0),
            (other, _) => (*other, 0),
        };
        bytes.push(byte);
        rest = &after[skipped..];
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex_pair(bytes: &[u8]) -> Option<u8> {
    let digit = |index: usize| {
        bytes
            .get(index)
            .and_then(|byte| char::from(*byte).to_digit(16))
    };
    u8::try_from(digit(0)? * 16 + digit(1)?).ok()
}

fn malformed(what: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, what)
}
