//! Declarative configuration: files that say what an organization has, and how to get there.

mod candidates;
mod changes;
mod compare;
mod coverage;
mod declared;
mod dependencies;
mod draft;
mod execute;
mod extract;
mod facts;
mod fingerprint;
mod front_matter;
mod guard;
mod identify;
mod kind;
mod kind_fields;
mod kinds;
mod labels;
mod load;
mod matches;
mod mistake;
mod moves;
mod names;
mod order;
mod pattern;
mod plan_file;
mod plan_reader;
mod planner;
mod protection;
mod references;
mod remote;
mod row;
mod scope;
mod secret_writes;
pub(crate) mod show;
mod source;
mod sources;
mod state;
mod tag;
mod update;
mod variables;

#[cfg(test)]
mod tests;

pub(crate) use declared::Declared;
pub(crate) use guard::Guard;
pub(crate) use identify::Refusal;
pub(crate) use plan_file::{Mode, Plan};
pub(crate) use plan_reader::read_plan;
pub(crate) use planner::{Planned, Request, plan};
pub(crate) use secret_writes::{SecretSelector, SecretWrites};
pub(crate) use sources::{Sources, load_sources};
