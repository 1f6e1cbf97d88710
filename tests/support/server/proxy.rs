//! Plays a proxy on a loopback port that connects every request to the test's own server.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::support::server::{Authority, Flaw, Server};

/// How long a connection may last: longer than any kongctl may run.
const CONNECTION_TIMEOUT: Duration = Duration::from_secs(30);
/// How long one side is listened to before the other has its turn.
const READ_TIMEOUT: Duration = Duration::from_millis(2);
/// More connections than any test makes.
const MAX_CONNECTIONS: usize = 100;

/// A proxy that does as it is asked. It speaks HTTP and SOCKS, as its caller does, until
/// the test's process ends.
pub(crate) struct Proxy {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// Leads all who ask to `server`.
    pub(crate) fn to(server: &Server) -> Self {
        Self::start(server, None)
    }

    /// The same, for who speaks TLS to the proxy itself.
    pub(crate) fn over_tls(server: &Server, authority: &Authority, flaw: Flaw) -> Self {
        Self::start(server, Some(authority.server_config(flaw)))
    }

    fn start(server: &Server, tls: Option<Arc<ServerConfig>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        let address = listener
            .local_addr()
            .expect("a bound socket has an address");
        let (asked, target) = (Arc::<Mutex<Vec<String>>>::default(), server.address());
        let notes = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming().take(MAX_CONNECTIONS).flatten() {
                let (tls, notes) = (tls.clone(), Arc::clone(&notes));
                thread::spawn(move || lead(stream, tls, target, &notes));
            }
        });
        Self { address, asked }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// What it was asked for so far: the first head of each connection, one
    /// line for each SOCKS request.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

fn lead(
    stream: TcpStream,
    tls: Option<Arc<ServerConfig>>,
    target: SocketAddr,
    notes: &Mutex<Vec<String>>,
) -> io::Result<()> {
    stream.set_read_timeout(Some(CONNECTION_TIMEOUT))?;
    stream.set_nodelay(true)?;
    let socket = stream.try_clone()?;
    match tls {
        None => serve(stream, &socket, target, notes),
        Some(config) => {
            let mut session = ServerConnection::new(config).map_err(io::Error::other)?;
            session.complete_io(&mut &stream)?;
            serve(StreamOwned::new(session, stream), &socket, target, notes)
        }
    }
}

fn serve(
    mut client: impl Read + Write,
    socket: &TcpStream,
    target: SocketAddr,
    notes: &Mutex<Vec<String>>,
) -> io::Result<()> {
    let asked = match byte(&mut client)? {
        4 => socks4(&mut client)?,
        5 => socks5(&mut client)?,
        first => http(&mut client, first)?,
    };
    notes
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(asked.clone());
    let mut server = TcpStream::connect(target)?;
    if asked.contains(" http://") {
        // All that follows on this connection is forwarded as well, and unchanged.
        server.write_all(asked.as_bytes())?;
    }
    for side in [socket, &server] {
        side.set_read_timeout(Some(READ_TIMEOUT))?;
    }
    let end = Instant::now() + CONNECTION_TIMEOUT;
    while Instant::now() < end
        && pass_on(&mut client, &mut server)?
        && pass_on(&mut server, &mut client)?
    {}
    Ok(())
}

/// Passes on what has come; returns whether more may come.
fn pass_on(from: &mut impl Read, to: &mut impl Write) -> io::Result<bool> {
    let mut buffer = [0; 16_384];
    match from.read(&mut buffer) {
        Ok(0) => Ok(false),
        Ok(length) => to
            .write_all(&buffer[..length])
            .and_then(|()| to.flush())
            .map(|()| true),
        Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
            Ok(true)
        }
        Err(error) => Err(error),
    }
}

/// RFC 9110 §9.3.6, or a request to forward; anything else is noted, too, and refused.
fn http(client: &mut (impl Read + Write), first: u8) -> io::Result<String> {
    let mut head = vec![first];
    while !head.ends_with(b"\r\n\r\n") {
        head.push(byte(client)?);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    if head.contains(" http://") {
        return Ok(head);
    }
    let answer = if head.starts_with("CONNECT ") {
        "200 Connection established"
    } else {
        "405 Method Not Allowed"
    };
    write!(client, "HTTP/1.1 {answer}\r\nVia: 1.1 relay\r\n\r\n")?;
    Ok(head)
}

/// SOCKS 4, and 4a where the address is one that cannot be.
fn socks4(client: &mut (impl Read + Write)) -> io::Result<String> {
    let [_, port @ .., a, b, c, d] = bytes::<7>(client)?;
    let _user = until_zero(client)?;
    let (version, host) = if a == 0 {
        ("4a", until_zero(client)?)
    } else {
        ("4", format!("{a}.{b}.{c}.{d}"))
    };
    client.write_all(&[0, 90, 0, 0, 0, 0, 0, 0])?;
    Ok(format!(
        "socks{version} {host}:{}",
        u16::from_be_bytes(port)
    ))
}

/// RFC 1928, and RFC 1929 for who offers a password.
fn socks5(client: &mut (impl Read + Write)) -> io::Result<String> {
    let count = usize::from(byte(client)?);
    let offered = (0..count)
        .map(|_| byte(client))
        .collect::<io::Result<Vec<_>>>()?;
    let login = if offered.contains(&2) {
        client.write_all(&[5, 2])?;
        byte(client)?;
        let login = format!("{}:{}@", counted(client)?, counted(client)?);
        client.write_all(&[1, 0])?;
        login
    } else {
        client.write_all(&[5, 0])?;
        String::new()
    };
    let [_, _, _, kind] = bytes::<4>(client)?;
    let host = match kind {
        1 => bytes::<4>(client)?.map(|part| part.to_string()).join("."),
        _ => counted(client)?,
    };
    let port = u16::from_be_bytes(bytes::<2>(client)?);
    client.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0])?;
    Ok(format!("socks5 {login}{host}:{port}"))
}

fn byte(stream: &mut impl Read) -> io::Result<u8> {
    bytes::<1>(stream).map(|[byte]| byte)
}

fn bytes<const COUNT: usize>(stream: &mut impl Read) -> io::Result<[u8; COUNT]> {
    let mut bytes = [0; COUNT];
    stream.read_exact(&mut bytes).map(|()| bytes)
}

/// A text after its length.
fn counted(stream: &mut impl Read) -> io::Result<String> {
    let mut text = vec![0; usize::from(byte(stream)?)];
    stream.read_exact(&mut text)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

fn until_zero(stream: &mut impl Read) -> io::Result<String> {
    let mut text = Vec::new();
    while let byte @ 1.. = byte(stream)? {
        text.push(byte);
    }
    Ok(String::from_utf8_lossy(&text).into_owned())
}
