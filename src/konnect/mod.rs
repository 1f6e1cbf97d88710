//! Speaks to Konnect: one client, retries, time limits, paging, and the words of its errors.

mod abreast;
mod answer;
mod base_url;
mod client;
mod distrust;
mod failure;
mod find;
mod list;
mod login;
mod no_proxy;
mod post;
mod proxy;
mod request;
mod retry;
mod roots;
mod scope;
mod tunnel;

pub(crate) use answer::Answer;
pub(crate) use base_url::BaseUrl;
pub(crate) use client::{Access, Client, Way};
pub(crate) use find::{Found, Reader};
pub(crate) use list::Listing;
pub(crate) use login::{
    Credentials, Device, Grant, Invitation, Pace, Session, Stored, TokenFile, login_command,
    profiles_with_login,
};
pub(crate) use request::{Request, header, sends_body, target, with_query};
pub(crate) use scope::{Given, Scope, takes_name};

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
