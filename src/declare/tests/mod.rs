//! Plans against the sandbox.

mod organization;
mod plans;
