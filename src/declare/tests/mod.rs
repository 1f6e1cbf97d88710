//! Plans against the sandbox.

mod kinds;
mod organization;
mod plans;
mod properties;
