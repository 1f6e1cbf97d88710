//! What a list can be filtered by, by the API document, and the values that filters compare with.

use serde_json::Value;

use crate::resources::{Operator, Resource};
use crate::sandbox::refusal::{Refusal, invalid_query};
use crate::schema::{Kind, Shape, check, operation};

/// Returns the value that the parameter of a filter has, as the document describes it.
///
/// # Errors
/// Returns the refusal of a parameter that the list does not have, or of a value that does not fit.
pub(super) fn operand(resource: &Resource, parameter: &str, text: &str) -> Result<Value, Refusal> {
    let mut refusal = invalid_query(
        parameter,
        "unknown_property",
        "is not a filter of this list",
    );
    for shape in shapes(resource, parameter).into_iter().rev() {
        let value = parsed(text, shape);
        match check(&value, shape).first() {
            Some(fault) => refusal = invalid_query(parameter, fault.rule.name(), &fault.reason()),
            None => return Ok(value),
        }
    }
    Err(refusal)
}

/// Returns the shapes that the value of a parameter can have: `filter[name][eq]` is a parameter of
/// its own, or a field of `filter`.
fn shapes(resource: &Resource, parameter: &str) -> Vec<Shape> {
    let Some(operation) = operation("GET", resource.path) else {
        return Vec::new();
    };
    let named = |name: &str| operation.query().find(|(known, _)| *known == name);
    if let Some((_, shape)) = named(parameter) {
        return operands_of(shape, None);
    }
    let Some((name, operator)) = split(parameter) else {
        return Vec::new();
    };
    let compared = named("filter").and_then(|(_, filter)| field_of(resource, filter, name));
    let Some(compared) = compared else {
        return Vec::new();
    };
    let mut shapes = operands_of(compared, operator.and_then(Operator::word));
    if operator.is_none() {
        // `filter[name]=x` is short for `filter[name][eq]=x`.
        shapes.extend(operands_of(compared, Some("eq")));
    }
    shapes
}

/// Returns the shapes of what an operator compares a field with.
fn operands_of(shape: Shape, operator: Option<&str>) -> Vec<Shape> {
    match (shape.kind(), operator) {
        (Kind::Union, _) => {
            let branches = shape.branches();
            branches
                .flat_map(|branch| operands_of(branch.shape, operator))
                .collect()
        }
        (Kind::Object, Some(word)) => {
            let named = shape.fields().find(|field| field.name == word);
            named.map(|field| field.shape).into_iter().collect()
        }
        (Kind::Object, None) | (_, Some(_)) => Vec::new(),
        (_, None) => vec![shape],
    }
}

/// Splits `filter[name][contains]` into the field and the operator; `None` if it is no filter, or
/// has another operator.
pub(super) fn split(parameter: &str) -> Option<(&str, Option<Operator>)> {
    let (name, rest) = parameter.strip_prefix("filter[")?.split_once(']')?;
    if rest.is_empty() {
        return Some((name, None));
    }
    let word = rest.strip_prefix('[')?.strip_suffix(']')?;
    Some((name, Some(Operator::from_word(word)?)))
}

/// Returns the shape of what compares a field: a key of labels has that of all keys.
fn field_of(resource: &Resource, filter: Shape, name: &str) -> Option<Shape> {
    let named = |name: &str| filter.fields().find(|field| field.name == name);
    if let Some(known) = named(name) {
        return Some(known.shape);
    }
    let keyed = resource.filters.iter().find(|it| it.accepts(name))?;
    let prefix = keyed.key_prefix()?;
    let shape = named(prefix.trim_end_matches('.'))?.shape;
    Some(match shape.fields().next() {
        Some(_) => shape,
        None => shape.others().unwrap_or(shape),
    })
}

/// Returns the value that a text of a query means where a value of this shape is expected.
fn parsed(text: &str, shape: Shape) -> Value {
    let is_text = matches!(shape.kind(), Kind::Text | Kind::Any | Kind::Object);
    match serde_json::from_str(text) {
        Ok(value @ (Value::Bool(_) | Value::Number(_))) if !is_text => value,
        _ => text.into(),
    }
}
