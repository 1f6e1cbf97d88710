//! Plans against the sandbox.

mod called;
mod conflicts;
mod deletes;
mod examples;
mod executions;
mod go_plans;
mod idempotence;
mod identity;
mod kinds;
mod labels;
mod orders;
mod organization;
mod plans;
mod properties;
mod recorder;
mod reference;
mod requests;
mod resumption;
mod retries;
mod secrets;
mod updates;
mod variables;
