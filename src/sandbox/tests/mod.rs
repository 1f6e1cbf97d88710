//! Tests of what the sandbox answers, for every resource.

mod client;
mod growth;
mod lifecycle;
mod lifecycle_commands;
mod members;
mod mirrors;
mod model;
mod moves;
mod objects;
mod queries;
mod reads;
mod refusals;
mod state;

pub(crate) use lifecycle_commands::body_of;
