//! Plays Konnect on this machine: a made-up airline's organization, over real HTTP, on loopback only.

mod http;
mod konnect;
mod login;

use std::io::{self, BufReader};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use login::Logins;

/// The token that the sandbox accepts. It opens nothing else.
pub(crate) const TOKEN: &str = "kpat_sandbox";

/// How long a silent client is kept.
const PATIENCE: Duration = Duration::from_secs(60);

/// Holds the sandbox's open port.
pub(crate) struct Sandbox {
    listener: TcpListener,
    address: SocketAddr,
    logins: Arc<Logins>,
}

impl Sandbox {
    /// Opens a port on loopback; port 0 takes any that is free.
    pub(crate) fn open(address: SocketAddr) -> Result<Self> {
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

    /// Serves in the background for the rest of the program; answers with the URL.
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

    /// Serves until the program ends; each connection on a thread of its own.
    pub(crate) fn serve(&self) {
        for connection in self.listener.incoming() {
            let logins = Arc::clone(&self.logins);
            let served = connection.and_then(|stream| {
                thread::Builder::new().spawn(move || converse(&stream, &logins))
            });
            if let Err(error) = served {
                log::warn!("sandbox: {error}");
            }
        }
    }
}

/// Answers one client's requests until it leaves.
fn converse(stream: &TcpStream, logins: &Logins) {
    if let Err(error) = answer_all(stream, logins) {
        log::debug!("sandbox: {error}");
    }
}

fn answer_all(stream: &TcpStream, logins: &Logins) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = http::read(&mut reader)? {
        let response = logins.answer(&request).unwrap_or_else(|| {
            konnect::answer(&request, |token| token == TOKEN || logins.know(token))
        });
        log::debug!(
            "sandbox: {} {}: {}",
            request.method,
            request.path,
            response.status
        );
        http::write(stream, &request, &response)?;
        if request.closes {
            break;
        }
    }
    Ok(())
}
