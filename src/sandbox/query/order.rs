//! The order of a list.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::field::Field;
use crate::resources::Resource;
use crate::sandbox::items::string_at;
use crate::sandbox::refusal::{Refusal, invalid_query};
use crate::time::parse_rfc3339;

/// A field by which a list is sorted.
pub(super) struct Order {
    pub(super) field: Field,
    is_descending: bool,
}

/// Parses an order, such as `name,created_at desc`.
///
/// # Errors
/// Returns the refusal of a field by which the list cannot be sorted.
pub(super) fn parse(resource: &'static Resource, text: &str) -> Result<Vec<Order>, Refusal> {
    let mut order = Vec::new();
    for part in text.split(',').map(str::trim) {
        let (name, direction) = part.split_once(' ').unwrap_or((part, "asc"));
        if !resource.sort.contains(&name) || !["asc", "desc"].contains(&direction) {
            return Err(refusal(resource));
        }
        order.push(Order {
            field: Field::named(resource, name),
            is_descending: direction == "desc",
        });
    }
    Ok(order)
}

fn refusal(resource: &Resource) -> Refusal {
    if resource.sort.is_empty() {
        return invalid_query(
            "sort",
            "unknown_property",
            "is not a parameter of this list",
        );
    }
    let reason = format!("must be one of {}", resource.sort.join(", "));
    let mut refusal = invalid_query("sort", "enum", &reason);
    refusal.body["invalid_parameters"][0]["choices"] = json!(resource.sort);
    refusal
}

/// Compares items by the fields of an order. Those that lack a field follow those that have it.
pub(super) fn compare(order: &[Order], one: &Value, other: &Value) -> Ordering {
    let compared = order.iter().map(|order| {
        let values = [one, other].map(|item| order.field.values(item).first().copied());
        let ordering = match values {
            [Some(one), Some(other)] => compare_values(one, other),
            [one, other] => one.is_none().cmp(&other.is_none()),
        };
        if order.is_descending {
            return ordering.reverse();
        }
        ordering
    });
    compared.fold(Ordering::Equal, Ordering::then)
}

/// Compares numbers as numbers, times as times, and everything else as text.
pub(super) fn compare_values(one: &Value, other: &Value) -> Ordering {
    if let (Some(one), Some(other)) = (one.as_f64(), other.as_f64()) {
        return one.total_cmp(&other);
    }
    let texts = [one, other].map(|value| string_at(value, "").unwrap_or_default());
    let [one, other] = &texts;
    match (parse_rfc3339(one), parse_rfc3339(other)) {
        (Some(one), Some(other)) => one.cmp(&other),
        _ => one.cmp(other),
    }
}
