//! What Konnect has to read: one definition a resource, one file a product area.
//!
//! A definition is all that a new resource needs, beside its sample: commands, flags, help,
//! completion, tables, the sandbox and the tests read it.

mod ai_gateway;
mod analytics;
mod apis;
mod application_auth;
mod cloud_gateways;
pub(crate) mod column;
mod definition;
mod event_gateway;
mod filter;
mod gateway;
mod identity;
mod parents;
mod portals;
mod registry;
mod service_catalog;

#[cfg(test)]
mod tests;

pub(crate) use column::{CellKind, Column};
pub(crate) use definition::{
    ArgumentFlag, Auth, Case, Effect, Flag, Id, Lookup, Paging, Parent, Product, Resource, Server,
    Shape, Status, Takes, WHOLE, parameters,
};
pub(crate) use filter::{Filter, Operator};
#[cfg(test)]
pub(crate) use registry::LOCAL;
pub(crate) use registry::{
    Node, PRODUCTS, at_or_above, children, last_word, list_at, local_nodes, named, resource,
    resources,
};
