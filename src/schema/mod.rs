//! What Konnect's API document says of the bodies of requests and answers.
//!
//! The facts are a table that a test makes from the document: names, types and rules, no words of
//! it. `zcat src/schema/schemas.gz` shows them. The table is unpacked when it is first asked for,
//! and of its lines only those are parsed that are looked at.

mod check;
mod example;
mod fault;
mod format;
mod json_schema;
mod offered;
mod operation;
mod read_only;
mod secrets;
mod shape;
mod table;
mod type_name;
mod walk;

#[cfg(test)]
mod tests;

pub(crate) use check::check;
pub(crate) use example::example;
pub(crate) use fault::{Fault, Rule};
pub(crate) use json_schema::JsonSchema;
pub(crate) use offered::{is_kept, is_offered};
#[cfg(test)]
pub(crate) use operation::operations;
pub(crate) use operation::{Operation, operation};
pub(crate) use read_only::{drop_read_only, writable};
pub(crate) use secrets::{is_secret, secrets};
pub(crate) use shape::{Field, Kind, Limit, Shape};
#[cfg(test)]
pub(crate) use table::text;
pub(crate) use type_name::{type_name, type_names};
pub(crate) use walk::{add_defaults, drop_foreign, marked, sends_all_labels, shapes_at, shapes_of};
