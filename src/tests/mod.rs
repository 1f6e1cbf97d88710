//! What only tests need: generated documents, man pages, and checks against an OpenAPI document and
//! the files of packages.

mod answers;
pub(crate) mod bodies;
mod changes;
mod commands;
mod details;
pub(crate) mod documents;
mod examples;
mod man;
pub(crate) mod openapi;
mod packages;
mod samples;
mod schemas;
mod ways;
