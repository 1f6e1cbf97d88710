//! What Konnect has of the declared objects, and the changes that lead from there to them.

pub(super) mod candidates;
pub(super) mod changes;
pub(super) mod coverage;
pub(super) mod dependencies;
pub(super) mod digest;
pub(super) mod draft;
pub(super) mod file;
pub(super) mod fingerprint;
pub(super) mod guard;
pub(super) mod identify;
pub(super) mod index;
pub(super) mod matches;
pub(super) mod moves;
pub(super) mod planner;
pub(super) mod protection;
pub(super) mod reader;
pub(super) mod references;
pub(super) mod remarks;
pub(super) mod rename;
pub(super) mod renamed;
pub(super) mod request;
pub(super) mod scope;
pub(super) mod secret_writes;
pub(super) mod state;
pub(super) mod twins;
pub(super) mod update;
