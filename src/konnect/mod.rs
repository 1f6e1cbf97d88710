//! Konnect's API: a client with authorization and retries, paging, lookup by name, and the errors
//! of its responses.

mod auth;
mod authorized;
mod base_url;
mod client;
mod contents;
mod finder;
mod foreign;
mod found;
mod lookup;
mod names;
mod paging;
mod parents;
mod problem;
mod reader;
mod reasons;
mod request;
mod retrying;
mod scope;
pub(crate) mod shapes;
mod writer;

#[cfg(fuzzing)]
pub(crate) use auth::fuzz_login_answer;
pub(crate) use auth::{
    Credentials, DeviceAuthorization, DeviceFlow, Grant, PollTimer, Session, StoredLogin,
    TokenFile, login_command, profiles_with_login,
};
pub(crate) use base_url::BaseUrl;
pub(crate) use client::{Client, ClientConfig};
pub(crate) use contents::Contents;
#[cfg(test)]
pub(crate) use contents::Count;
pub(crate) use found::{Found, parsed_item};
pub(crate) use lookup::name_of;
pub(crate) use paging::{Extent, Listing, PageLayout, Schedule, Shortfall, Workers, read_list};
pub(crate) use parents::{ParentIds, Selector};
pub(crate) use problem::{not_of_konnect, require_success, status_error};
pub(crate) use reader::{Question, Reader};
pub(crate) use reasons::Reason;
pub(crate) use request::{
    Request, encode_target, is_secret_header, parse_header, sends_body, with_query,
};
pub(crate) use scope::Scope;
pub(crate) use writer::changed;
