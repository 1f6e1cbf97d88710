//! `kongctl plan` and `diff`: what files declare, compared with Konnect.
//!
//! | file | subject |
//! |---|---|
//! | `plan.rs` | `plan`: the plan, for review and for `apply` |
//! | `diff.rs` | `diff`: the plan for people |
//! | `files.rs` | which files are read |
//! | `secrets.rs` | which secrets of existing objects are written again |
//! | `planning.rs` | from files to a plan |
//! | `mode.rs` | what a plan is for |

mod diff;
mod files;
mod mode;
mod plan;
mod planning;
mod secrets;

pub(crate) use diff::Diff;
pub(crate) use plan::Plan;
