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
