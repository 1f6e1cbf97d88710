//! Requests through proxies: which proxy a request takes, and how a connection is made through it.

mod address;
mod connector;
mod details;
mod forward;
mod no_proxy;
mod policy;
mod refusal;
mod resolver;
mod socks;
mod tunnel;

pub(super) use address::Proxy;
pub(super) use connector::connector;
pub(super) use policy::Proxies;
pub(crate) use policy::ProxyPolicy;
pub(super) use refusal::Refusal;
pub(super) use resolver::ProxyResolver;
