//! Responses of the sandbox: JSON, or no body at all.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::request::{AfterResponse, SandboxRequest};

const NO_CONTENT: u16 = 204;

/// A response.
#[derive(Debug)]
pub(super) struct SandboxResponse {
    pub(super) status: u16,
    pub(super) content_type: &'static str,
    /// The values of its `Set-Cookie` headers.
    pub(super) cookies: Vec<String>,
    /// Null for no body.
    pub(super) body: Value,
}

impl SandboxResponse {
    pub(super) fn ok(body: Value) -> Self {
        Self {
            status: 200,
            content_type: "application/json",
            cookies: Vec::new(),
            body,
        }
    }

    /// Creates the response to a change, with the document's status for it.
    pub(super) fn done(status: u16, body: Value) -> Self {
        Self {
            status,
            ..Self::ok(body)
        }
    }

    /// Creates an error in Konnect's format, which is that of RFC 9457 with a trace id as
    /// `instance`.
    pub(super) fn problem(status: u16, detail: &str) -> Self {
        Self {
            status,
            content_type: "application/problem+json",
            cookies: Vec::new(),
            body: json!({
                "status": status,
                "title": reason(status),
                "instance": "kong:trace:sandbox",
                "detail": detail,
            }),
        }
    }

    /// Writes the response to `request`, in one piece so that it fits one packet.
    pub(super) fn write(&self, mut stream: impl Write, request: &SandboxRequest) -> io::Result<()> {
        let body = match &self.body {
            Value::Null => Vec::new(),
            body => serde_json::to_vec(body)?,
        };
        let mut bytes = self.head(request.after_response, body.len()).into_bytes();
        if request.method != "HEAD" {
            bytes.extend(body);
        }
        stream.write_all(&bytes)
    }

    fn head(&self, after_response: AfterResponse, body_len: usize) -> String {
        let status = self.status;
        let connection = match after_response {
            AfterResponse::KeepAlive => "keep-alive",
            AfterResponse::Close => "close",
        };
        let mut head = format!("HTTP/1.1 {status} {}\r\n", reason(status));
        // A response with status 204 has neither (RFC 9110 §8.6).
        if status != NO_CONTENT {
            head.push_str(&format!("content-type: {}\r\n", self.content_type));
            head.push_str(&format!("content-length: {body_len}\r\n"));
        }
        head.push_str(&format!("connection: {connection}\r\n"));
        for cookie in &self.cookies {
            head.push_str(&format!("set-cookie: {cookie}\r\n"));
        }
        head + "\r\n"
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        NO_CONTENT => "No Content",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        409 => "Conflict",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        421 => "Misdirected Request",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Error",
    }
}
