//! `kongctl api`: calls any endpoint of Konnect's API.

mod command;
mod pages;
mod request_line;

pub(super) use command::{Api, HEADERS, METHOD, REQUEST};
pub(super) use request_line::{NextWord, method_names};
