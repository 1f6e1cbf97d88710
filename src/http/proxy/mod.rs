//! Requests through proxies: which one a request takes, and how a connection is made through it.

mod no_proxy;
mod policy;
mod tunnel;

pub(crate) use policy::{Proxies, Proxy};
pub(crate) use tunnel::{Lookup, Refusal, connector};
