//! `kongctl api`: calls any endpoint of Konnect's API.

mod command;
mod field;
mod pages;
mod words;

pub(super) use command::Api;
