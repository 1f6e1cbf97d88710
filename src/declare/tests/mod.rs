//! Plans against the sandbox.

mod conflicts;
mod executions;
mod kinds;
mod organization;
mod plans;
mod properties;
mod reference;
mod resumption;
mod retries;
