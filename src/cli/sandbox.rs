//! `kongctl sandbox`: keeps the sample Konnect running for curl, scripts and tests.

use std::net::SocketAddr;

use clap::{Args, Subcommand};

use super::context::Context;
use super::value_parsers::address;
use crate::error::{Error, Result};
use crate::sandbox::{self, Sandbox as Server};

#[derive(Args)]
pub(crate) struct Sandbox {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
#[command(defer = true)]
enum Action {
    /// Serve a made-up airline's organization until Ctrl-C
    Serve {
        /// Where to listen; only addresses of this machine itself
        #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8001", value_parser = address)]
        addr: SocketAddr,
    },
}

impl Sandbox {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let Action::Serve { addr } = self.action;
        if !addr.ip().is_loopback() {
            return Err(Error::usage(format!("cannot listen on {addr}")).hint(
                "the sandbox listens on this machine's own addresses only, such as 127.0.0.1",
            ));
        }
        let server = Server::open(addr).map_err(|error| {
            let cause = error.source().map(ToString::to_string).unwrap_or_default();
            Error::config(error.to_string())
                .cause(cause)
                .hint("choose another port with --addr 127.0.0.1:0")
        })?;
        let (url, token) = (server.url(), sandbox::TOKEN);
        context.ui.print(&format!(
            "Konnect sandbox on {url}, until Ctrl-C. Try:\n\n    kongctl get apis --base-url {url} --pat {token}\n    kongctl login --base-url {url}\n    curl -H 'Authorization: Bearer {token}' '{url}/v3/apis'\n"
        ))?;
        context.ui.flush()?;
        server.serve();
        Ok(())
    }
}
