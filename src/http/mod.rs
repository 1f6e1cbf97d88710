//! HTTP transport: connections, proxies, TLS, retry rules, and the errors of each.
//!
//! [`Http`] sends one [`HttpRequest`] and returns the whole [`Response`], or a [`Failure`] that
//! says whether sending the request again may help. Who waits and sends again, and with which
//! token, is decided in `konnect`.
//!
//! Nothing here depends on Konnect's API. The hints of errors do name flags of the program, such as
//! `--timeout` and `--base-url`: here it is known which of them would help.

mod agent;
mod certificate_file;
mod connection;
mod error;
mod exchanges;
mod failure;
mod host;
mod proxy;
mod request;
mod response;
mod retry_policy;
mod route;
mod time_limit;
mod tls;
mod tls_error;

pub(crate) use connection::{Http, HttpConfig};
pub(crate) use error::descriptors_hint;
pub(crate) use failure::Failure;
pub(crate) use host::{Scheme, is_loopback, port_of, without_brackets};
pub(crate) use proxy::ProxyPolicy;
pub(crate) use request::{HttpRequest, Purpose, Sensitivity, without_query};
pub(crate) use response::Response;
pub(crate) use retry_policy::{Retry, is_worth_reporting};
pub(crate) use time_limit::TimeLimit;

pub(crate) use ureq::http::Method;
