//! What was meant by a filter or an order that is not written as kongctl takes it, or that the
//! server does not support.

use serde_json::Value;

use super::refusal::Meant;
use crate::nearest::nearest_word;
use crate::pointer;
use crate::resources::{Column, Filter, Operator, Resource, Shape};

/// The operators of other languages, longer ones before their beginnings.
const SYMBOLS: [(&str, Operator); 13] = [
    ("!=", Operator::Neq),
    ("<>", Operator::Neq),
    ("=~", Operator::Contains),
    ("~=", Operator::Contains),
    (">=", Operator::Gte),
    ("<=", Operator::Lte),
    ("==", Operator::Eq),
    ("=", Operator::Eq),
    ("~", Operator::Contains),
    (">", Operator::Gt),
    ("<", Operator::Lt),
    ("*=", Operator::Contains),
    (":", Operator::Eq),
];

/// The words of other languages for an operator.
const WORDS: [(&[&str], Operator); 8] = [
    (&["equals", "is", "equal"], Operator::Eq),
    (&["ne", "not"], Operator::Neq),
    (
        &["like", "match", "matches", "regex", "includes"],
        Operator::Contains,
    ),
    (&["in"], Operator::Oeq),
    (&["before"], Operator::Lt),
    (&["after"], Operator::Gt),
    (&["le"], Operator::Lte),
    (&["ge"], Operator::Gte),
];

/// A comparison as someone may write it: `name~flight`, `name like x`, `filter[name][eq]=x`.
pub(in crate::cli) struct Comparison<'a> {
    field: &'a str,
    operator: Operator,
    value: &'a str,
}

impl<'a> Comparison<'a> {
    /// Reads a comparison in any notation.
    pub(in crate::cli) fn read(text: &'a str) -> Option<Self> {
        // As in the query of a request.
        let (field, rest) = match text.strip_prefix("filter[") {
            Some(inner) => inner.split_once(']')?,
            None => {
                let is_name = |letter: char| letter.is_alphanumeric() || "_.-/".contains(letter);
                text.split_at(text.find(|letter| !is_name(letter)).unwrap_or(text.len()))
            }
        };
        if field.is_empty() {
            return None;
        }
        if let Some(brackets) = rest.strip_prefix('[') {
            let (word, rest) = brackets.split_once(']')?;
            let (operator, value) = (operator_of(word)?, rest.strip_prefix('='));
            return Self::new(field, operator, value);
        }
        if rest.is_empty() {
            // A label is there or not.
            let operator = field.contains('.').then_some(Operator::Exists)?;
            return Self::new(field, operator, None);
        }
        let rest = rest.trim_start();
        if let Some((symbol, operator)) = SYMBOLS.iter().find(|row| rest.starts_with(row.0)) {
            let value = rest[symbol.len()..].trim();
            if let (Operator::Eq, Some((head, word))) = (operator, field.rsplit_once('.'))
                && let Some(operator) = operator_of(word)
            {
                return Self::new(head, operator, Some(value));
            }
            return Self::new(field, *operator, Some(value));
        }
        let (word, value) = rest.split_once(' ')?;
        let value = value.trim().trim_matches(['%', '*', '\'', '"']);
        Self::new(field, operator_of(&word.to_lowercase())?, Some(value))
    }

    fn new(field: &'a str, operator: Operator, value: Option<&'a str>) -> Option<Self> {
        let value = match (value, operator) {
            (Some(value), _) if !value.is_empty() => value,
            (_, Operator::Exists) => "true",
            _ => return None,
        };
        Some(Self {
            field,
            operator,
            value,
        })
    }

    /// Returns how the resource can be filtered in this way: by the server, or else by jq.
    pub(in crate::cli) fn meant(&self, resource: &Resource) -> Option<Meant> {
        let field = match is_filter(resource, self.field) {
            true => self.field.to_owned(),
            false => near_filter(resource, self.field).unwrap_or_else(|| self.field.to_owned()),
        };
        let value = self.value;
        if self.operator == Operator::Eq && is_filter(resource, &field) {
            return Some(Meant::Value(format!("{field}={value}")));
        }
        let mut filters = resource.filters.iter();
        let filter = filters.find(|filter| filter.accepts(&field));
        if let Some(word) = self.operator.word()
            && filter.is_some_and(|filter| filter.operators.contains(&self.operator))
        {
            return Some(Meant::Value(format!("{field}[{word}]={value}")));
        }
        let test = self.jq_test(&known_path(resource, &field)?)?;
        Some(Meant::Jq(format!(".[] | select({test})")))
    }

    fn jq_test(&self, path: &str) -> Option<String> {
        let literal = literal(self.value);
        Some(match self.operator {
            Operator::Plain | Operator::Eq => format!("{path} == {literal}"),
            Operator::Neq => format!("{path} != {literal}"),
            Operator::Lt => format!("{path} < {literal}"),
            Operator::Lte => format!("{path} <= {literal}"),
            Operator::Gt => format!("{path} > {literal}"),
            Operator::Gte => format!("{path} >= {literal}"),
            Operator::Contains => {
                let part = Value::from(self.value);
                format!("{path} // \"\" | contains({part})")
            }
            Operator::Exists if self.value == "false" => format!("{path} == null"),
            Operator::Exists => format!("{path} != null"),
            Operator::Ocontains | Operator::Oeq => return None,
        })
    }
}

/// An order as someone may write it: `-name`, `name:descending`.
pub(in crate::cli) struct Order<'a> {
    field: &'a str,
    is_descending: bool,
}

impl<'a> Order<'a> {
    pub(in crate::cli) fn read(text: &'a str) -> Self {
        if let Some(field) = text.strip_prefix('-') {
            return Self {
                field,
                is_descending: true,
            };
        }
        let (field, direction) = text.split_once([':', ' ', '=', ',']).unwrap_or((text, ""));
        let direction = direction.trim().to_lowercase();
        Self {
            field: field.trim_start_matches(['+', '.']),
            is_descending: direction.starts_with('d') || direction.starts_with("rev"),
        }
    }

    /// Returns how the resource can be sorted in this way: by the server, or else by jq.
    pub(in crate::cli) fn meant(&self, resource: &Resource) -> Option<Meant> {
        let lower = self.field.to_lowercase();
        if let Some(field) = nearest_word(&lower, resource.sort.iter()) {
            let direction = if self.is_descending { ":desc" } else { "" };
            return Some(Meant::Value(format!("{field}{direction}")));
        }
        let path = known_path(resource, self.field)?;
        let order = if self.is_descending { " | reverse" } else { "" };
        Some(Meant::Jq(format!("sort_by({path}){order}")))
    }
}

fn operator_of(word: &str) -> Option<Operator> {
    let alias = || {
        let (_, operator) = WORDS.iter().find(|(words, _)| words.contains(&word))?;
        Some(*operator)
    };
    Operator::from_word(word).or_else(alias)
}

fn is_filter(resource: &Resource, field: &str) -> bool {
    let mut filters = resource.filters.iter();
    resource.params.contains(&field) || filters.any(|filter| filter.accepts(field))
}

/// Returns the field of a filter that is nearly `field`: `labels.env` for `label.env`.
fn near_filter(resource: &Resource, field: &str) -> Option<String> {
    let lower = field.to_lowercase();
    if let Some((head, key)) = field.split_once('.') {
        let mut prefixes = resource.filters.iter().filter_map(Filter::key_prefix);
        let head = format!("{}.", head.to_lowercase());
        let prefix = nearest_word(&head, prefixes.by_ref())?;
        return Some(format!("{prefix}{key}"));
    }
    let plain = resource
        .filters
        .iter()
        .filter(|filter| filter.key_prefix().is_none());
    let params = resource.params.iter().map(|param| (*param).to_owned());
    nearest_word(&lower, plain.map(Filter::label).chain(params))
}

/// Returns the path of a field in jq, if the definition of the resource has the field.
fn known_path(resource: &Resource, field: &str) -> Option<String> {
    if resource.shape == Shape::One {
        return None;
    }
    let pointer = pointer::from_dotted(field);
    let mut known = resource.all_columns().flat_map(Column::pointers);
    let is_known = known.any(|known| {
        let below = pointer.strip_prefix(known);
        !known.is_empty() && below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    });
    if !is_known {
        return None;
    }
    let is_identifier = |step: &str| {
        let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        step.chars().all(is_letter) && !step.starts_with(|first: char| first.is_ascii_digit())
    };
    let steps = field.split('.').map(|step| match is_identifier(step) {
        true => format!(".{step}"),
        false => format!(".{}", Value::from(step)),
    });
    Some(steps.collect())
}

/// Returns a value in JSON: a number or a truth value as such, all else as text.
fn literal(value: &str) -> String {
    match serde_json::from_str(value) {
        Ok(Value::Number(_) | Value::Bool(_)) => value.to_owned(),
        _ => Value::from(value).to_string(),
    }
}
