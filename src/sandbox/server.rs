//! The sandbox's server: a thread for each connection.

use std::io::{self, BufReader};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

// Here an error is only printed, as a chain of causes: nothing tells one from another.
use anyhow::{Context, Result, ensure};

use super::konnect;
use super::login::Logins;
use super::request::{AfterResponse, SandboxRequest};

/// How long a connection may be idle.
// A client may keep its connection open forever, and each one is a thread.
const IDLE_TIMEOUT: Duration = Duration::from_secs(60);

/// A sandbox with an open port.
pub(crate) struct Sandbox {
    listener: TcpListener,
    address: SocketAddr,
    logins: Arc<Logins>,
}

impl Sandbox {
    /// Opens a port on loopback; port 0 is any free one.
    pub(crate) fn open(address: SocketAddr) -> Result<Self> {
        // The command line refuses other addresses, too, with a hint. Here it is for every caller:
        // the sandbox lets every client log in.
        ensure!(
            address.ip().is_loopback(),
            "the sandbox listens on this machine's own addresses only, such as 127.0.0.1"
        );
        let listener =
            TcpListener::bind(address).with_context(|| format!("cannot listen on {address}"))?;
        let address = listener.local_addr()?;
        let logins = Arc::new(Logins::new(format!("http://{address}")));
        Ok(Self {
            listener,
            address,
            logins,
        })
    }

    /// Serves on a thread until the program ends, and returns the URL.
    pub(crate) fn start(self) -> Result<String> {
        let url = self.url();
        thread::Builder::new()
            .name("kongctl-sandbox".to_owned())
            .spawn(move || self.serve())?;
        Ok(url)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Serves until the program ends.
    pub(crate) fn serve(&self) {
        for stream in self.listener.incoming() {
            let logins = Arc::clone(&self.logins);
            let outcome = stream.and_then(|stream| {
                thread::Builder::new().spawn(move || serve_connection(&stream, &logins))
            });
            if let Err(error) = outcome {
                log::warn!("sandbox: {error}");
            }
        }
    }
}

fn serve_connection(stream: &TcpStream, logins: &Logins) {
    if let Err(error) = respond_to_all(stream, logins) {
        log::debug!("sandbox: {error}");
    }
}

fn respond_to_all(stream: &TcpStream, logins: &Logins) -> io::Result<()> {
    stream.set_read_timeout(Some(IDLE_TIMEOUT))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = SandboxRequest::read(&mut reader)? {
        let response = match logins.respond(&request) {
            Some(response) => response,
            None => konnect::respond(&request, |token| logins.accept(token)),
        };
        log::debug!(
            "sandbox: {} {}: {}",
            request.method,
            request.path,
            response.status
        );
        response.write(stream, &request)?;
        if request.after_response == AfterResponse::Close {
            break;
        }
    }
    Ok(())
}
