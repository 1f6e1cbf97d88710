//! Settings: from the command line, the environment, the config file, or a default, in this order.
//!
//! At most one file is read and none is written. Each value keeps its source, for error messages.

mod file;
mod foreign;
mod layers;
mod members;
mod paths;
mod profiles;
mod remarks;
mod resolve;
mod settings;
mod source;
mod warnings;

pub(crate) use file::RawValue;
pub(crate) use layers::Layers;
pub(crate) use paths::cache_directory;
pub(crate) use profiles::{DEFAULT_PROFILE, SANDBOX_PROFILE, known_profiles};
pub(crate) use resolve::{Config, RawSetting};
pub(crate) use settings::*;
pub(crate) use source::{Source, Sourced};
