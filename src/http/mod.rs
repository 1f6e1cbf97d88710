//! HTTP transport: connections, proxies, TLS, retries, and the errors of each. Knows nothing of Konnect.

mod error;
mod host;
mod proxy;
mod retry;
mod tls;
mod tls_error;

pub(crate) use error::{Route, failure, is_worth_retrying};
pub(crate) use host::{Scheme, is_loopback};
pub(crate) use proxy::{Lookup, Proxies, connector};
pub(crate) use retry::{Retry, is_worth_telling};
pub(crate) use tls::load as load_root_certificates;
