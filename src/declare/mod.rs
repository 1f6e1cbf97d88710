//! Declarative configuration: files that say what an organization has, and how to get there.

mod compare;
mod declared;
mod execute;
pub(crate) mod explain;
mod extract;
mod facts;
mod files;
mod kinds;
mod labels;
mod names;
mod order;
mod overlay;
mod pairs;
mod placeholder;
mod plan;
pub(crate) mod show;
mod tag;
mod variables;

#[cfg(test)]
mod tests;

pub(crate) use declared::Declared;
pub(crate) use execute::check::check;
pub(crate) use execute::checked::Checked;
pub(crate) use execute::deletes::{Delete, deletes, with_dependents, without};
pub(crate) use execute::execution::Execution;
pub(crate) use execute::journal::Journal;
#[cfg(fuzzing)]
pub(crate) use execute::journal::fuzz as fuzz_journal;
pub(crate) use execute::outcome::{End, Outcome};
pub(crate) use execute::run::execute;
pub(crate) use execute::values::environment_values;
#[cfg(fuzzing)]
pub(crate) use files::fuzz as fuzz_files;
pub(crate) use files::remote::{Authorization, Remote, is_url};
pub(crate) use files::saved::SaveDir;
pub(crate) use files::sources::{Sources, load_sources};
pub(crate) use kinds::definition::{Count, Kind};
pub(crate) use kinds::names::{ALL_KINDS, find as find_kind, kind_called, near as near_kinds};
pub(crate) use plan::file::{Action, Change, Mode, Plan};
pub(crate) use plan::guard::Guard;
pub(crate) use plan::planner::{Planned, plan};
pub(crate) use plan::reader::read_plan;
pub(crate) use plan::remarks::{Extent, Refusal};
pub(crate) use plan::rename::Rename;
pub(crate) use plan::request::Request;
pub(crate) use plan::secret_writes::{SecretSelector, SecretWrites};
