//! `kongctl sandbox`: runs the sample Konnect for curl, scripts and tests.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::context::Context;
use super::servers::{sandbox_faults, sandbox_state};
use super::telemetry::program;
use super::telemetry::reporting::CommandPath;
use super::value_parsers::address;
use crate::error::{Error, Result};
use crate::http::descriptors_hint;
use crate::sandbox::{self, Fault, Sandbox as Server, State};

/// The id of the flag that takes a fault.
pub(super) const FAULT: &str = "fault";

#[derive(Args)]
pub(crate) struct Sandbox {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
#[command(defer = true)]
enum Action {
    /// Serve the organization of a fictional airline until Ctrl-C
    Serve {
        /// Address or port to listen on; must be a loopback address
        #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8001", value_parser = address)]
        addr: SocketAddr,
        /// Fault to rehearse: latency=200ms, 429=10%, 503=once, lost=once, forbidden=2, reordered
        /// or added, perhaps with ,method=POST or ,path=/v3/apis; may be repeated
        #[arg(id = FAULT, long, value_name = "FAULT", value_parser = Fault::parse)]
        fault: Vec<Fault>,
        /// File that keeps what is changed, for the next time; created if it is missing
        #[arg(long, value_name = "PATH")]
        state: Option<PathBuf>,
    },
}

impl Sandbox {
    /// The path of the one command below in events.
    pub(super) const PATH: CommandPath = program::SANDBOX_SERVE;

    pub(super) fn run(&self, context: &Context) -> Result<()> {
        context.start_command(Self::PATH)?;
        let Action::Serve { addr, fault, state } = &self.action;
        let addr = *addr;
        if let Some(port) = port_as_profile(context) {
            return Err(
                Error::usage(format!("-p selects a profile, not the port {port}")).hint(format!(
                    "to listen on this port, add --addr 127.0.0.1:{port} instead"
                )),
            );
        }
        if !addr.ip().is_loopback() {
            return Err(Error::usage(format!("cannot listen on {addr}"))
                .hint("the sandbox listens on loopback addresses only, such as 127.0.0.1"));
        }
        let state = match state {
            Some(path) => State::open(path)?,
            None => sandbox_state()?,
        };
        let faults = match fault.as_slice() {
            [] => sandbox_faults()?,
            faults => faults.to_vec(),
        };
        let server = Server::open(addr, faults, state).map_err(|error| {
            let described = Error::config(error.to_string());
            let described = match error.source() {
                Some(cause) => described.cause(cause),
                None => described,
            };
            let hint = descriptors_hint(error.root_cause());
            described.hint(hint.unwrap_or("choose another port with --addr 127.0.0.1:0"))
        })?;
        context.ui.print(&instructions(&server.url()))?;
        server.serve();
        Ok(())
    }
}

/// Returns the port that was given as the profile, as `-p` is the port in other programs.
fn port_as_profile(context: &Context) -> Option<u16> {
    context.globals.profile.as_deref()?.parse().ok()
}

/// Returns what can be done with the sandbox at `url`.
fn instructions(url: &str) -> String {
    let token = sandbox::TOKEN;
    format!(
        "Konnect sandbox on {url}, until Ctrl-C. Try:\n\n    \
         kongctl get apis --base-url {url} --pat {token}\n    \
         kongctl login --base-url {url}\n    \
         curl -H 'Authorization: Bearer {token}' '{url}/v3/apis'\n"
    )
}
