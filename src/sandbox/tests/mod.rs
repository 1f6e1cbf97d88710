//! Tests of what the sandbox answers, for every resource.

mod client;
mod lifecycle;
mod reads;
mod state;
