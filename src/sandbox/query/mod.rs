//! What a request wants of a list: which items, and in which order.

use crate::sort::sort_by;

mod field;
mod filter;
mod forwarded;
mod operand;
mod order;

use std::borrow::Cow;

use serde_json::Value;

#[cfg(test)]
pub(super) use self::field::Field;
use self::filter::Filter;
use self::order::Order;
use super::place::FoundParent;
use super::refusal::Refusal;
use super::request::SandboxRequest;
use super::store::Store;
use crate::resources::Resource;

/// The filters and the order that a request asks for.
pub(super) struct Query {
    filters: Vec<Filter>,
    order: Vec<Order>,
}

impl Query {
    /// Parses the parameters of a request, and reads from other lists what items refer to there.
    ///
    /// # Errors
    /// Returns the refusal of a filter or an order that the list does not have.
    pub(super) fn parse(
        resource: &'static Resource,
        parents: &[FoundParent],
        request: &SandboxRequest,
        store: &mut Store,
    ) -> Result<Self, Refusal> {
        let mut filters = Vec::new();
        for (name, value) in &request.query {
            filters.extend(filter::parse(resource, name, value)?);
        }
        let mut order = match request.query("sort") {
            Some(text) => order::parse(resource, text)?,
            None => Vec::new(),
        };
        let filtered = filters.iter_mut().map(|filter| &mut filter.field);
        let sorted = order.iter_mut().map(|order| &mut order.field);
        for field in filtered.chain(sorted) {
            field.read_others(parents, store);
        }
        Ok(Self { filters, order })
    }

    /// Keeps the items that all filters let through, in order.
    pub(super) fn apply(&self, items: &mut Vec<Cow<Value>>) {
        items.retain(|item| self.filters.iter().all(|filter| filter.lets_through(item)));
        if !self.order.is_empty() {
            sort_by(items, |one, other| order::compare(&self.order, one, other));
        }
    }
}
