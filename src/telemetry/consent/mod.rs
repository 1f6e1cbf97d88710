//! Whether this run may record anything: the sources, their order of precedence, and the result.
//!
//! Everything here except [`preference`] and [`ask_for_consent`] is pure: it reads no file, no
//! environment variable and no command line. The program around it collects the values, fills in
//! [`ConsentInputs`] and passes them to [`decide()`], so that every rule can be tested as a table.
//!
//! | file | subject |
//! |---|---|
//! | `names.rs` | the documented names of settings, variables and the flag |
//! | `inputs.rs` | the raw values that the program collected |
//! | `source.rs` | the sources, in order of precedence |
//! | `verdict.rs` | on or off, and how they are spelled |
//! | `decide.rs` | the rules |
//! | `decision.rs` | the result: a verdict and the evaluation of every source |
//! | `preference.rs` | the preference file |
//! | `disclosure.rs` | the question on a terminal |

mod decide;
mod decision;
mod disclosure;
mod inputs;
mod names;
pub mod preference;
mod source;
mod verdict;

pub use decide::decide;
pub use decision::{Decision, Evaluation};
pub use disclosure::{ConsentReply, ask_for_consent, disclosure};
pub use inputs::{ConfigValue, ConsentInputs, EnvValue, SimilarVariable, UnknownSetting};
pub use names::{
    CONFIG_KEY_DEBUG, CONFIG_KEY_ENABLED, CONFIG_KEY_ENDPOINT, ENV_DO_NOT_TRACK, ENV_NO_TELEMETRY,
    FLAG_NO_TELEMETRY,
};
pub use preference::{PREFERENCE_FILE_NAME, Preference};
pub use source::Source;
pub use verdict::Verdict;

#[cfg(test)]
mod tests;
