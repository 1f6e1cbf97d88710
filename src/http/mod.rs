//! HTTP transport: connections, proxies, TLS, retry rules, and the errors of each. Knows nothing of Konnect.
//!
//! [`Http`] sends one [`HttpRequest`] and returns the whole [`Response`], or a [`Failure`] that says whether sending the request
//! again may help. Who waits and sends again, and with which token, is decided in `konnect`.

mod agent;
mod connection;
mod error;
mod failure;
mod host;
mod json;
mod proxy;
mod request;
mod response;
mod retry;
mod route;
mod tls;
mod tls_error;

pub(crate) use connection::{Http, HttpConfig};
pub(crate) use failure::Failure;
pub(crate) use host::{Scheme, is_loopback};
pub(crate) use proxy::ProxyPolicy;
pub(crate) use request::{HttpRequest, Sensitivity};
pub(crate) use response::Response;
pub(crate) use retry::{Retry, is_worth_reporting};

pub(crate) use ureq::http::Method;
