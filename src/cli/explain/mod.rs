//! `kongctl explain`: the fields of a resource, and how each is written. Sends no request.

mod command;
mod kind;
mod listed;
mod member;
mod row;
mod schema;
mod subject;
mod words;

pub(super) use command::{EXPLAINED, Explain};
pub(super) use listed::{ListedField, fields_of};
pub(super) use row::{rules_of, type_of, value_rules_of};
pub(super) use subject::{candidates, kind_named};
