//! `kongctl help TOPIC`: what is not about one command.
//!
//! A topic is a list of parts, made of the definitions that the program itself works with. Help
//! lays the parts out for a terminal; man pages and the tables of the documents are made of the
//! same ones.

pub(crate) mod config;
mod declarative;
mod environment;
pub(crate) mod exit_codes;
mod filters;
mod output;
mod part;
mod render;
mod topic;

pub(crate) use part::{Part, Row};
pub(super) use render::{MAX_WIDTH, two_columns};
pub(crate) use topic::{TOPICS, Topic};
