//! What people are told of a kind: facts, a JSON Schema, and a file to begin with.

pub(crate) mod facts;
mod form;
pub(crate) mod json_schema;
mod lines;
mod named;
mod object_lines;
pub(crate) mod scaffold;
mod value;

pub(crate) use facts::rules_at;
pub(crate) use form::{Form, Key, Role};
pub(crate) use named::KindAt;
#[cfg(test)]
pub(crate) use object_lines::BELOW;
