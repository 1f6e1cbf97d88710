//! What Konnect has to read and to write: one definition a resource, one file a product area.
//!
//! A definition is all that a new resource needs, beside its sample: commands, flags, help,
//! completion, tables, the sandbox and the tests read it.

mod ai_gateway;
mod analytics;
mod apis;
mod application_auth;
mod cloud_gateways;
pub(crate) mod column;
mod contents;
mod definition;
mod event_gateway;
mod filter;
mod flag;
mod gateway;
mod identity;
mod lookup;
mod noun;
mod parents;
mod portals;
mod reference;
mod registry;
mod response;
mod sample;
mod service_catalog;
mod write;
mod write_request;

#[cfg(test)]
mod tests;

pub(crate) use column::{CellKind, Column, ID, NAME};
pub(crate) use contents::Content;
pub(crate) use definition::{Auth, Id, Product, Resource, Server, Shape, Status, parameters};
pub(crate) use filter::{Filter, Operator};
pub(crate) use flag::{ArgumentFlag, Effect, Flag};
pub(crate) use lookup::{Case, Lookup};
pub(crate) use noun::spelled;
#[cfg(test)]
pub(crate) use parents::QueryParent;
pub(crate) use parents::{Parent, PathParent, Takes};
#[cfg(test)]
pub(crate) use registry::LOCAL;
pub(crate) use registry::{
    FIELDS, Node, PRODUCTS, SETTINGS, at_or_above, below, children, list_at, local_nodes, named,
    opened_by, resource, resources, rest_below,
};
pub(crate) use response::{Paging, WHOLE};
#[cfg(test)]
pub(crate) use sample::{NOT_PACKED, packed_samples};
pub(crate) use write::{Change, WriteMethod};
pub(crate) use write_request::WriteRequest;
