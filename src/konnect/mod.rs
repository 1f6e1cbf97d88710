//! Konnect's API: a client with authorization and retries, paging, lookup by name, and the errors of its responses.

mod auth;
mod authorized;
mod base_url;
mod client;
mod lookup;
mod paging;
mod parents;
mod problem;
mod request;
mod retrying;

pub(crate) use auth::{
    Credentials, Device, Grant, Invitation, Pace, Session, Stored, TokenFile, login_command,
    profiles_with_login,
};
pub(crate) use base_url::BaseUrl;
pub(crate) use client::{Client, ClientConfig};
pub(crate) use lookup::{Found, Reader};
pub(crate) use paging::{Listing, read_list};
pub(crate) use parents::{ParentIds, Selector, takes_name};
pub(crate) use problem::{require_success, status_error};
pub(crate) use request::{Request, encode_target, header, sends_body, with_query};
