//! The values of `--filter` and `--sort`.

use crate::nearest::nearest_word;
use crate::resources::{Filter, Operator, Resource};

/// A query parameter: its name and its value.
pub(super) type QueryPair = (String, String);

/// Parses `field=value` or `field[operator]=value` into the query parameter that it stands for.
pub(super) fn parse_filter(resource: &Resource, text: &str) -> Result<QueryPair, String> {
    let (left, value) = text.split_once('=').ok_or("expected FIELD=VALUE")?;
    let (field, operator) = split_operator(left);
    if operator.is_none() && resource.params.contains(&field) {
        return Ok((field.to_owned(), value.to_owned()));
    }
    let mut filters = resource.filters.iter();
    let Some(filter) = filters.find(|filter| filter.accepts(field)) else {
        let fields = filter_fields(resource);
        return Err(unknown_field("unknown filter field", field, &fields));
    };
    let operator = match operator {
        Some(word) => parse_operator(filter, field, word)?,
        None => filter.default_operator(),
    };
    let parameter = match operator.word() {
        Some(word) => format!("filter[{field}][{word}]"),
        None => format!("filter[{field}]"),
    };
    Ok((parameter, value.to_owned()))
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

/// Parses `field`, `field:desc` or `-field` into a value of the query parameter `sort`.
pub(super) fn parse_order(resource: &Resource, text: &str) -> Result<String, String> {
    let (field, direction) = match (text.strip_prefix('-'), text.split_once([':', ' '])) {
        (Some(field), _) => (field, "desc"),
        (None, Some((field, direction))) => (field, direction),
        (None, None) => (text, "asc"),
    };
    if !resource.sort.contains(&field) {
        return Err(unknown_field(
            "cannot sort by this field",
            field,
            resource.sort,
        ));
    }
    match direction {
        "asc" => Ok(field.to_owned()),
        "desc" => Ok(format!("{field} desc")),
        other => Err(format!("expected asc or desc, found `{other}`")),
    }
}

/// Returns why a field is refused, with the one that was probably meant and all there are.
fn unknown_field(why: &str, field: &str, known: &[impl AsRef<str>]) -> String {
    let fields: Vec<&str> = known.iter().map(AsRef::as_ref).collect();
    let list = fields.join(", ");
    match nearest_word(field, fields.into_iter()) {
        Some(meant) => format!("{why}; did you mean `{meant}`? fields: {list}"),
        None => format!("{why}; fields: {list}"),
    }
}

/// Returns the fields that `--filter` takes, as help and errors list them.
pub(super) fn field_list(resource: &Resource) -> String {
    filter_fields(resource).join(", ")
}

fn filter_fields(resource: &Resource) -> Vec<String> {
    let mut fields: Vec<String> = resource.filters.iter().map(Filter::label).collect();
    fields.extend(resource.params.iter().map(|param| (*param).to_owned()));
    fields
}
