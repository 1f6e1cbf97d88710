//! Plans against the sandbox.

mod executions;
mod kinds;
mod organization;
mod plans;
mod properties;
