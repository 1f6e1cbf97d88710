//! The values of `--filter` and `--sort`.

use super::comparison::{Comparison, Order};
use super::refusal::{Meant, Refusal};
use crate::resources::{Filter, Operator, Resource};

/// A query parameter: its name and its value.
pub(super) type QueryPair = (String, String);

/// The length of a date such as `2026-01-31`.
const DATE_LEN: usize = 10;

/// Parses `field=value` or `field[operator]=value` into the query parameter that it stands for.
pub(super) fn parse_filter(resource: &Resource, text: &str) -> Result<QueryPair, Refusal> {
    parse_strictly(resource, text).map_err(|why| {
        let comparison = Comparison::read(text);
        let meant = comparison.and_then(|typed| typed.meant(resource));
        let is_taken = |meant: &Meant| match meant {
            Meant::Value(text) => parse_strictly(resource, text).is_ok(),
            Meant::Jq(_) => true,
        };
        Refusal::new(why, meant.filter(is_taken))
    })
}

fn parse_strictly(resource: &Resource, text: &str) -> Result<QueryPair, String> {
    let (left, value) = text.split_once('=').ok_or("expected FIELD=VALUE")?;
    let (field, operator) = split_operator(left);
    // Such a value would be compared literally, and no item found.
    if operator.is_none() && value.starts_with(['=', '~']) {
        return Err(format!("`={}` is not an operator", &value[..1]));
    }
    if operator.is_none() && resource.params.contains(&field) {
        return Ok((field.to_owned(), value.to_owned()));
    }
    let mut filters = resource.filters.iter();
    let Some(filter) = filters.find(|filter| filter.accepts(field)) else {
        let fields = field_list(resource);
        return Err(format!("unknown filter field; fields: {fields}"));
    };
    let operator = match operator {
        Some(word) => parse_operator(filter, field, word)?,
        None => filter.default_operator(),
    };
    let value = match filter.takes_times() {
        true => time_of(value).ok_or("expected a time such as 2026-01-31T00:00:00Z")?,
        false => value.to_owned(),
    };
    let parameter = match operator.word() {
        Some(word) => format!("filter[{field}][{word}]"),
        None => format!("filter[{field}]"),
    };
    Ok((parameter, value))
}

/// Splits `name[eq]` into the field and the operator in its last brackets.
fn split_operator(left: &str) -> (&str, Option<&str>) {
    let split = left
        .strip_suffix(']')
        .and_then(|left| left.rsplit_once('['));
    match split {
        Some((field, operator)) => (field, Some(operator)),
        None => (left, None),
    }
}

fn parse_operator(filter: &Filter, field: &str, word: &str) -> Result<Operator, String> {
    let operators = filter.operators;
    let known = operators
        .iter()
        .find(|operator| operator.word().unwrap_or_default() == word);
    if let Some(operator) = known {
        return Ok(*operator);
    }
    let words: Vec<&str> = operators
        .iter()
        .filter_map(|operator| operator.word())
        .collect();
    if words.is_empty() {
        return Err(format!("`{field}` takes no operator, found `{word}`"));
    }
    Err(format!(
        "`{field}` has no operator `{word}`; operators: {}",
        words.join(", ")
    ))
}

/// Returns a time as Konnect takes it: a date alone is its beginning in UTC. `None` if the text
/// does not begin with a date, such as `2026-01-31`; Konnect checks the rest.
fn time_of(text: &str) -> Option<String> {
    let date = text.as_bytes().iter().take(DATE_LEN);
    let pattern = date.map(|byte| if byte.is_ascii_digit() { b'0' } else { *byte });
    if !pattern.eq(*b"0000-00-00") {
        return None;
    }
    let rest = match text.len() {
        DATE_LEN => "T00:00:00Z",
        _ => "",
    };
    Some(format!("{text}{rest}"))
}

/// Parses `field`, `field:desc` or `-field` into a value of the query parameter `sort`.
pub(super) fn parse_order(resource: &Resource, text: &str) -> Result<String, Refusal> {
    let (field, direction) = match (text.strip_prefix('-'), text.split_once([':', ' '])) {
        (Some(field), _) => (field, "desc"),
        (None, Some((field, direction))) => (field, direction),
        (None, None) => (text, "asc"),
    };
    if !resource.sort.contains(&field) {
        let fields = resource.sort.join(", ");
        let why = format!("cannot sort by this field; fields: {fields}");
        return Err(Refusal::new(why, Order::read(text).meant(resource)));
    }
    match direction {
        "asc" => Ok(field.to_owned()),
        "desc" => Ok(format!("{field} desc")),
        other => {
            let why = format!("expected asc or desc, found `{other}`");
            Err(Refusal::new(why, Order::read(text).meant(resource)))
        }
    }
}

/// Returns the fields that `--filter` takes, as help and errors list them.
pub(super) fn field_list(resource: &Resource) -> String {
    let mut fields: Vec<String> = resource.filters.iter().map(Filter::label).collect();
    fields.extend(resource.params.iter().map(|param| (*param).to_owned()));
    fields.join(", ")
}
