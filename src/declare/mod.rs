//! Declarative configuration: files that say what an organization has, and how to get there.

mod candidates;
mod changes;
mod compare;
mod coverage;
mod declared;
mod dependencies;
mod digest;
mod draft;
mod execute;
pub(crate) mod explain;
mod extract;
mod facts;
mod fingerprint;
mod front_matter;
mod guard;
mod identify;
mod index;
mod keys;
mod kind;
mod kind_fields;
mod kind_names;
mod kinds;
mod labels;
mod load;
mod matches;
mod mistake;
mod moves;
mod names;
mod order;
mod pattern;
mod placeholder;
mod plan_file;
mod plan_reader;
mod planner;
mod protection;
mod references;
mod remarks;
mod remote;
mod rename;
mod renamed;
mod request;
mod saved;
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
pub(crate) use execute::check::{OnConflict, check};
pub(crate) use execute::checked::Checked;
pub(crate) use execute::deletes::{Delete, deletes, without};
pub(crate) use execute::execution::Execution;
pub(crate) use execute::journal::Journal;
#[cfg(fuzzing)]
pub(crate) use execute::journal::fuzz as fuzz_journal;
pub(crate) use execute::outcome::{End, Outcome};
pub(crate) use execute::run::execute;
pub(crate) use guard::Guard;
pub(crate) use kind::{Count, Kind};
pub(crate) use kind_names::kind_called;
pub(crate) use plan_file::{Action, Change, Mode, Plan};
pub(crate) use plan_reader::read_plan;
pub(crate) use planner::{Planned, plan};
pub(crate) use remarks::{Extent, Refusal};
pub(crate) use remote::{Authorization, Remote, is_url};
pub(crate) use rename::Rename;
pub(crate) use request::Request;
pub(crate) use saved::SaveDir;
pub(crate) use secret_writes::{SecretSelector, SecretWrites};
pub(crate) use sources::{Sources, load_sources};

/// Reads a file with declarations.
#[cfg(fuzzing)]
pub(crate) fn fuzz_files(text: &str) {
    let file = source::SourceFile {
        name: "konnect.yaml".into(),
        directory: ".".into(),
        bounds: ".".into(),
        text: text.to_owned(),
    };
    let _ = load::load(&[file], &|_| crate::env::Value::Text("value".to_owned()));
}
