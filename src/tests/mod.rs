//! What only tests need: generated documents, man pages, and the check against an OpenAPI document.

mod commands;
pub(crate) mod documents;
mod man;
pub(crate) mod openapi;
mod ways;
