//! Carries out a plan: makes each change once those that it depends on are made.
//!
//! | file | subject |
//! |---|---|
//! | `check.rs` | before the first write: what is not as it was when the plan was made |
//! | `checked.rs` | what was found then |
//! | `conditions.rs` | the same of one change |
//! | `existing.rs` | the object of a change among those of Konnect |
//! | `run.rs` | the changes one after the other, and what becomes of each |
//! | `values.rs` | the values that a plan must not have: of variables, and secrets |
//! | `made.rs` | the IDs of what the changes created |
//! | `sender.rs` | one change: its request and the answer |
//! | `target.rs` | the IDs in the path of a request |
//! | `body.rs` | the body of a request |
//! | `deletes.rs` | what the deletes take along, and plans without some of them |
//! | `outcome.rs` | what was done, what failed and what was skipped |

mod body;
pub(crate) mod check;
pub(crate) mod checked;
mod conditions;
pub(crate) mod deletes;
mod existing;
mod made;
pub(crate) mod outcome;
pub(crate) mod run;
mod sender;
mod target;
mod values;
