//! What the sandbox answers, however the request arrived.

use super::fault::{Fault, Faults};
use super::guard;
use super::konnect::Konnect;
use super::login::Logins;
use super::request::SandboxRequest;
use super::response::SandboxResponse;
use super::state::State;

/// Everything that the connections of one sandbox share.
pub(super) struct Service {
    /// The port that requests must name.
    port: u16,
    konnect: Konnect,
    faults: Faults,
}

impl Service {
    pub(super) fn new(port: u16, logins: Logins, faults: Vec<Fault>, state: State) -> Self {
        Self {
            port,
            konnect: Konnect::new(logins, state),
            faults: Faults::new(faults),
        }
    }

    /// Responds to a request; `None` if its response is to be lost.
    pub(super) fn respond(&self, request: &SandboxRequest) -> Option<SandboxResponse> {
        if let Some(refusal) = guard::refuse(request, self.port) {
            return Some(refusal);
        }
        self.faults
            .respond(request, || self.konnect.respond(request))
    }
}
