//! The sandbox: a sample Konnect organization, a made-up airline's, served over HTTP on loopback
//! only.

mod body;
mod chain;
mod change;
mod connection;
mod fault;
mod guard;
mod items;
mod konnect;
mod list;
mod login;
mod maker;
mod members;
mod mirror;
mod page;
mod parents;
mod place;
mod query;
mod read;
mod refusal;
mod request;
mod response;
mod route;
mod scrambled;
mod server;
mod service;
mod shapes;
mod state;
mod store;
mod tree;
mod views;

#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use fault::UNORDERED;
pub(crate) use fault::{EXAMPLES as FAULT_EXAMPLES, Fault};
pub(crate) use login::TOKEN;
pub(crate) use server::Sandbox;
pub(crate) use state::State;
#[cfg(test)]
pub(crate) use tests::body_of;
