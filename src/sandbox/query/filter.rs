//! The filters of a list.

use std::cmp::Ordering;

use serde_json::Value;

use super::field::Field;
use super::operand::{operand, split};
use super::order::compare_values;
use crate::resources::{Operator, Resource};
use crate::sandbox::items::string_at;
use crate::sandbox::refusal::Refusal;

/// What the items of a list must have in a field.
pub(super) struct Filter {
    pub(super) field: Field,
    operator: Operator,
    operand: Value,
}

/// Parses the filters of a parameter; none if it is no filter.
///
/// # Errors
/// Returns the refusal of a filter that the list does not have.
pub(super) fn parse(
    resource: &'static Resource,
    parameter: &str,
    text: &str,
) -> Result<Vec<Filter>, Refusal> {
    if resource.params.contains(&parameter) {
        return Ok(match parameter {
            "tags" => tags(text),
            "labels" => labels(text),
            _ => vec![Filter::new(resource, parameter, Operator::Eq, text.into())],
        });
    }
    if parameter != "filter" && !parameter.starts_with("filter[") {
        return Ok(Vec::new());
    }
    let operand = operand(resource, parameter, text)?;
    let (name, operator) = split(parameter).unwrap_or((parameter, None));
    let operator = operator.unwrap_or(Operator::Eq);
    Ok(vec![Filter::new(resource, name, operator, operand)])
}

/// Returns the filters of tags: `a,b` are all of them, `a/b` any of them.
fn tags(text: &str) -> Vec<Filter> {
    let all = text.split(',').filter(|tags| !tags.is_empty());
    all.map(|any| Filter {
        field: Field::top("tags"),
        operator: Operator::Oeq,
        operand: any.replace('/', ",").into(),
    })
    .collect()
}

/// Returns the filters of labels: `key:value` is a label with a value, `key` one with any.
fn labels(text: &str) -> Vec<Filter> {
    let parts = text.split(',').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (key, operator, operand) = match part.split_once(':') {
                Some((key, value)) => (key, Operator::Eq, value.into()),
                None => (part, Operator::Exists, true.into()),
            };
            Filter {
                field: Field::top(&format!("labels.{key}")),
                operator,
                operand,
            }
        })
        .collect()
}

impl Filter {
    fn new(resource: &Resource, name: &str, operator: Operator, operand: Value) -> Self {
        Self {
            field: Field::named(resource, name),
            operator,
            operand,
        }
    }

    /// Returns whether an item has in the field what it must have.
    pub(super) fn lets_through(&self, item: &Value) -> bool {
        let values = self.field.values(item);
        match self.operator {
            Operator::Neq => !values.iter().any(|value| self.equals(value)),
            Operator::Exists => values.is_empty() == (self.operand == false),
            _ => values.iter().any(|value| self.takes(value)),
        }
    }

    fn takes(&self, value: &Value) -> bool {
        let ordering = || compare_values(value, &self.operand);
        match self.operator {
            Operator::Plain | Operator::Eq | Operator::Neq => self.equals(value),
            Operator::Contains => text(value).contains(&text(&self.operand)),
            Operator::Ocontains => self.operands().any(|one| text(value).contains(&one)),
            Operator::Oeq => self.operands().any(|one| text(value) == one),
            Operator::Lt => ordering() == Ordering::Less,
            Operator::Lte => ordering() != Ordering::Greater,
            Operator::Gt => ordering() == Ordering::Greater,
            Operator::Gte => ordering() != Ordering::Less,
            Operator::Exists => true,
        }
    }

    fn equals(&self, value: &Value) -> bool {
        compare_values(value, &self.operand) == Ordering::Equal
    }

    /// Returns the texts of an operand that is a list: `a,b`.
    fn operands(&self) -> impl Iterator<Item = String> {
        let operand = text(&self.operand);
        let operands: Vec<String> = operand.split(',').map(str::to_owned).collect();
        operands.into_iter()
    }
}

fn text(value: &Value) -> String {
    string_at(value, "").unwrap_or_default()
}
