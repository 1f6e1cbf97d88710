//! Describes a response of the fake Konnect, valid or faulty, and writes it.

use std::borrow::Borrow;
use std::io::{self, Write};
use std::time::Duration;

use serde_json::Value;

use super::serve::End;

/// The longest time an answer may take: longer than any kongctl may run.
const MAX_DELAY: Duration = Duration::from_secs(60);
/// Small, so that even a short body comes in several chunks.
const CHUNK: usize = 16;
/// What a flood is made of.
static WAVE: [u8; 1 << 16] = [b' '; 1 << 16];

/// One answer: what it says, then how it goes wrong.
#[derive(Clone)]
pub(crate) struct Response {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    framing: Framing,
    manner: Manner,
}

/// How the answer tells where its body ends.
#[derive(Clone)]
enum Framing {
    Length,
    WrongLength(usize),
    Chunked,
}

/// How the answer is delivered.
#[derive(Clone)]
enum Manner {
    Whole,
    HalfBody,
    SlowHeader(Duration),
    Reset,
    Hang,
    Held,
    Flood(usize),
}

/// What becomes of the connection after an answer.
#[derive(PartialEq, Eq)]
pub(super) enum Afterwards {
    KeepAlive,
    Close,
}

impl Response {
    /// A JSON body, compact, its members in the order given.
    pub(crate) fn json(status: u16, value: impl Borrow<Value>) -> Self {
        Self::text(status, "application/json", value.borrow().to_string())
    }

    /// A body of any kind, bytes too.
    pub(crate) fn text(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            body: body.into(),
            ..Self::empty(status)
        }
        .header("Content-Type", content_type)
    }

    /// No body and no content type.
    pub(crate) fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
            framing: Framing::Length,
            manner: Manner::Whole,
        }
    }

    /// 302 to `location`.
    pub(crate) fn redirect(location: impl Into<String>) -> Self {
        Self::empty(302).header("Location", location)
    }

    /// Adds a header, or replaces it, except `Set-Cookie`, which may come several times;
    /// `Connection: close` is obeyed.
    pub(crate) fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        if !name.eq_ignore_ascii_case("set-cookie") {
            self.headers
                .retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        }
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// Sends the body in chunks of 16 bytes, without its length.
    pub(crate) fn chunked(self) -> Self {
        Self {
            framing: Framing::Chunked,
            ..self
        }
    }

    /// Announces `length` bytes, sends the whole body, and closes.
    pub(crate) fn wrong_length(self, length: usize) -> Self {
        Self {
            framing: Framing::WrongLength(length),
            ..self
        }
    }

    /// Closes after half of the body (of its chunks, with `chunked`).
    pub(crate) fn half_body(self) -> Self {
        Self {
            manner: Manner::HalfBody,
            ..self
        }
    }

    /// Sends the status line and headers byte by byte, spread over `time`, a minute at most.
    pub(crate) fn slow_header(self, time: Duration) -> Self {
        Self {
            manner: Manner::SlowHeader(time.min(MAX_DELAY)),
            ..self
        }
    }

    /// Resets the connection instead of answering; over TLS it only ends, without a farewell.
    ///
    /// The request is recorded without its body.
    pub(crate) fn reset() -> Self {
        Self {
            manner: Manner::Reset,
            ..Self::empty(200)
        }
    }

    /// Takes the request and never answers, until the test ends (or a minute has passed).
    pub(crate) fn hang() -> Self {
        Self {
            manner: Manner::Hang,
            ..Self::empty(200)
        }
    }

    /// Takes the request and answers only after `Server::release`, or when the test ends.
    pub(crate) fn held(self) -> Self {
        Self {
            manner: Manner::Held,
            ..self
        }
    }

    /// Sends `length` bytes of white space, which are never in memory at once.
    pub(crate) fn flood(length: usize) -> Self {
        Self {
            manner: Manner::Flood(length),
            ..Self::empty(200).wrong_length(length)
        }
    }

    pub(super) fn is_reset(&self) -> bool {
        matches!(self.manner, Manner::Reset)
    }

    /// Writes the answer to a request of this `method`.
    pub(super) fn deliver(
        &self,
        method: &str,
        stream: &mut impl Write,
        end: &End,
    ) -> io::Result<Afterwards> {
        let (head, mut body) = (self.head(), self.wire_body());
        if method == "HEAD" {
            body.clear();
        }
        match self.manner {
            Manner::Whole => stream.write_all(&[head, body].concat())?,
            Manner::HalfBody => stream.write_all(&[&head, &body[..body.len() / 2]].concat())?,
            Manner::SlowHeader(time) => {
                dribble(&head, time, stream, end)?;
                stream.write_all(&body)?;
            }
            Manner::Reset => {}
            Manner::Hang => end.wait(MAX_DELAY),
            Manner::Held => {
                end.wait_for_release(MAX_DELAY);
                stream.write_all(&[head, body].concat())?;
            }
            Manner::Flood(length) => {
                stream.write_all(&head)?;
                self.wash(length, stream)?;
            }
        }
        stream.flush()?;
        Ok(self.afterwards())
    }

    /// Writes `length` bytes, as chunks where that is the framing.
    fn wash(&self, length: usize, stream: &mut impl Write) -> io::Result<()> {
        let is_chunked = matches!(self.framing, Framing::Chunked);
        for _ in 0..length / WAVE.len() {
            if is_chunked {
                write!(stream, "{:x}\r\n", WAVE.len())?;
            }
            stream.write_all(&WAVE)?;
            if is_chunked {
                stream.write_all(b"\r\n")?;
            }
        }
        Ok(())
    }

    fn afterwards(&self) -> Afterwards {
        let closes = self.headers.iter().any(|(name, value)| {
            name.eq_ignore_ascii_case("connection") && value.eq_ignore_ascii_case("close")
        });
        match (&self.manner, &self.framing) {
            (
                Manner::Whole | Manner::SlowHeader(_) | Manner::Held,
                Framing::Length | Framing::Chunked,
            ) if !closes => Afterwards::KeepAlive,
            _ => Afterwards::Close,
        }
    }

    fn head(&self) -> Vec<u8> {
        let headers = self
            .headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"));
        let lines = headers.chain(self.framing_line()).collect::<String>();
        format!(
            "HTTP/1.1 {} {}\r\n{lines}\r\n",
            self.status,
            reason(self.status)
        )
        .into_bytes()
    }

    /// The header that frames the body, where the status allows one.
    fn framing_line(&self) -> Option<String> {
        match self.framing {
            _ if matches!(self.status, 204 | 304) => None,
            Framing::Length => Some(format!("Content-Length: {}\r\n", self.body.len())),
            Framing::WrongLength(length) => Some(format!("Content-Length: {length}\r\n")),
            Framing::Chunked => Some("Transfer-Encoding: chunked\r\n".to_owned()),
        }
    }

    fn wire_body(&self) -> Vec<u8> {
        match self.framing {
            Framing::Length | Framing::WrongLength(_) => self.body.clone(),
            Framing::Chunked => {
                let chunks = self.body.chunks(CHUNK).map(|chunk| {
                    [format!("{:x}\r\n", chunk.len()).as_bytes(), chunk, b"\r\n"].concat()
                });
                chunks
                    .chain([b"0\r\n\r\n".to_vec()])
                    .collect::<Vec<_>>()
                    .concat()
            }
        }
    }
}

/// Writes byte by byte over `time`; all at once what is left when the test has ended.
fn dribble(bytes: &[u8], time: Duration, stream: &mut impl Write, end: &End) -> io::Result<()> {
    let pause = time / u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    for byte in bytes {
        stream.write_all(&[*byte])?;
        stream.flush()?;
        end.wait(pause);
    }
    Ok(())
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        204 => "No Content",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        412 => "Precondition Failed",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        599 => "No Such Stub",
        _ => "",
    }
}
