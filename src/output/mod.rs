//! Prints: results to stdout, everything else to stderr. The only directory that touches either.

mod columns;
mod error_report;
mod escape;
mod export;
#[cfg_attr(not(feature = "jq"), path = "without_jq.rs")]
mod jq;
mod log_target;
mod print_items;
mod print_value;
mod progress;
mod table;
mod terminal;
mod ui;

pub(crate) use columns::Chosen;
pub(crate) use escape::escaped;
pub(crate) use export::json::{json, json_line};
pub(crate) use export::yaml::emit as yaml;
pub(crate) use jq::Jq;
pub(crate) use log_target::LogTarget;
pub(crate) use print_items::{print_chosen, print_items, print_list};
pub(crate) use table::align;
pub(crate) use ui::{Stream, Ui};
