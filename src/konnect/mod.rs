//! Speaks to Konnect: one client, retries, time limits, paging, and the words of its errors.

mod auth;
mod base_url;
mod client;
mod lookup;
mod paging;
mod parents;
mod request;
mod response;

pub(crate) use auth::{
    Credentials, Device, Grant, Invitation, Pace, Session, Stored, TokenFile, login_command,
    profiles_with_login,
};
pub(crate) use base_url::BaseUrl;
pub(crate) use client::{Client, ClientConfig, ProxyPolicy};
pub(crate) use lookup::{Found, Reader};
pub(crate) use paging::Listing;
pub(crate) use parents::{ParentIds, Selector, takes_name};
pub(crate) use request::{Request, header, sends_body, target, with_query};
pub(crate) use response::Response;

pub(crate) use ureq::http::Method;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What a path segment or a query may hold unescaped.
const SAFE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Escapes text that becomes one segment of a path, or one name or value of a query.
pub(crate) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, SAFE).to_string()
}
