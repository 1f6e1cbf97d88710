//! `kongctl plan`, `diff`, `apply`, `sync` and `delete -f`: files that say what an organization
//! has.
//!
//! | file | subject |
//! |---|---|
//! | `plan.rs` | `plan`: the plan, for review and for `apply` |
//! | `diff.rs` | `diff`: the plan for people |
//! | `apply.rs` | `apply` and `sync`: the plan carried out |
//! | `delete.rs` | `delete` of what files declare |
//! | `execution.rs` | how a plan is shown, confirmed and carried out |
//! | `approval.rs` | what of a plan is made: what is allowed, and what the user wants |
//! | `execution_args.rs` | the flags of these commands |
//! | `limits.rs` | what a sync must not delete |
//! | `report.rs` | what became of the changes |
//! | `bounded.rs` | how many messages of one sort are told |
//! | `files.rs` | which files are read |
//! | `changes.rs` | what a plan does only if it is asked for |
//! | `planning.rs` | from files to a plan |
//! | `mode.rs` | what a plan is for |

mod apply;
mod approval;
mod bounded;
mod changes;
mod delete;
mod diff;
mod execution;
mod execution_args;
mod files;
mod limits;
mod mode;
mod plan;
mod planning;
mod report;

pub(crate) use apply::{Apply, Sync};
pub(crate) use delete::Delete;
pub(crate) use diff::Diff;
pub(super) use files::FILENAME;
pub(crate) use plan::Plan;
