//! Carries out a plan: makes each change once those that it depends on are made.
//!
//! | file | subject |
//! |---|---|
//! | `check.rs` | before the first write: what is not as it was when the plan was made |
//! | `checked.rs` | what was found then |
//! | `conditions.rs` | the same of one change |
//! | `existing.rs` | the object of a change among those of Konnect |
//! | `journal.rs` | what is done, for the next run |
//! | `execution.rs` | what a plan is carried out with |
//! | `run.rs` | from a plan to what became of its changes |
//! | `schedule.rs` | which change is made when |
//! | `width.rs` | how many are made at once |
//! | `attempts.rs` | one change, until there is no use in another try |
//! | `values.rs` | the values that a plan must not have: of variables, and secrets |
//! | `lookups.rs` | what a plan names without its ID |
//! | `made.rs` | the IDs of what the changes created |
//! | `sender.rs` | one change: its request and the answer |
//! | `sides.rs` | the requests for what is listed elsewhere |
//! | `target.rs` | the IDs in the path of a request |
//! | `body.rs` | the body of a request |
//! | `deletes.rs` | what the deletes take along, and plans without some of them |
//! | `outcome.rs` | what was done, what failed and what was skipped |

mod attempts;
mod body;
pub(crate) mod check;
pub(crate) mod checked;
mod conditions;
pub(crate) mod deletes;
pub(crate) mod execution;
mod existing;
pub(crate) mod journal;
mod lookups;
mod made;
pub(crate) mod outcome;
pub(crate) mod run;
mod schedule;
mod sender;
mod sides;
mod target;
pub(crate) mod values;
mod width;
