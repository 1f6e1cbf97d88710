//! What a plan is made for.

use std::time::SystemTime;

use super::file::Mode;
use super::rename::Rename;
use super::secret_writes::SecretWrites;

#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) mode: Mode,
    pub(crate) secrets: SecretWrites,
    /// The objects that have other names in Konnect than in the files.
    pub(crate) renames: Vec<Rename>,
    /// Whether `apply` replaces objects, too, whose changes need new ones.
    pub(crate) allows_replace: bool,
    /// The program and its version.
    pub(crate) generator: String,
    pub(crate) base_url: Option<String>,
    pub(crate) now: SystemTime,
}

impl Request {
    /// Returns whether objects are replaced whose changes need new ones.
    pub(crate) fn replaces(&self) -> bool {
        self.mode == Mode::Sync || self.allows_replace
    }
}
