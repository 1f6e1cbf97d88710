//! `kongctl api`: calls any endpoint of Konnect's API.

mod command;
mod field;
mod pages;
mod request_line;

pub(super) use command::Api;
