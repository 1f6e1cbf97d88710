//! The sandbox: a sample Konnect organization, a made-up airline's, served over HTTP on loopback
//! only.

mod body;
mod connection;
mod fault;
mod filter;
mod guard;
mod items;
mod konnect;
mod login;
mod page;
mod request;
mod response;
mod route;
mod server;
mod service;

pub(crate) use fault::{EXAMPLES as FAULT_EXAMPLES, Fault};
pub(crate) use login::TOKEN;
pub(crate) use server::Sandbox;
