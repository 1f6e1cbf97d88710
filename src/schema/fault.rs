//! What is wrong with a value, in the words of Konnect's `invalid_parameters`.

use serde_json::{Number, Value};

use super::shape::{Kind, Limit};

/// A rule that a value breaks.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fault {
    /// The JSON pointer of the value, or of the field that is missing.
    pub(crate) pointer: String,
    pub(crate) rule: Rule,
    /// The branch of the innermost union around it: the discriminator and its value.
    pub(crate) branch: Option<(&'static str, String)>,
}

/// What a value must be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Rule {
    Required,
    /// The object has no field of this name.
    Unknown,
    /// Of one of these kinds.
    Kinds(Vec<Kind>),
    /// One of these values.
    Choices(Vec<&'static Value>),
    Format(&'static str),
    Pattern(&'static str),
    Limit(Limit, &'static Number),
    /// No element stands in the list twice.
    Unique,
}

impl Rule {
    /// Returns Konnect's name of the rule.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Unknown => "unknown_property",
            Self::Kinds(kinds) => match kinds.as_slice() {
                [Kind::Null] => "is_null",
                [Kind::Boolean] => "is_boolean",
                [Kind::Integer] => "is_integer",
                [Kind::Number] => "is_number",
                [Kind::Text] => "is_string",
                [Kind::List] => "is_array",
                [Kind::Object] => "is_object",
                _ => "type",
            },
            Self::Choices(_) => "enum",
            Self::Format("uuid") => "is_uuid",
            Self::Format("date-time") => "is_date_time",
            Self::Pattern(_) => "matches_regex",
            Self::Limit(limit, _) => match limit {
                Limit::MinLength => "min_length",
                Limit::MaxLength => "max_length",
                Limit::MinItems => "min_items",
                Limit::MaxItems => "max_items",
                Limit::Minimum => "min",
                Limit::Maximum => "max",
                Limit::MinFields | Limit::MaxFields | Limit::Above => "invalid",
            },
            Self::Format(_) | Self::Unique => "invalid",
        }
    }
}

impl Fault {
    /// Returns what is wrong, as a phrase that follows the name of the field.
    pub(crate) fn reason(&self) -> String {
        let reason = match &self.rule {
            Rule::Required => "is required".to_owned(),
            Rule::Unknown => "is not a known field".to_owned(),
            Rule::Kinds(kinds) => format!("must be {}", either(kinds.iter().map(|kind| a(*kind)))),
            Rule::Choices(choices) => {
                format!(
                    "must be {}",
                    either(choices.iter().map(|choice| shown(choice)))
                )
            }
            Rule::Format(format) => format!("must be {}", format_name(format)),
            Rule::Pattern(pattern) => format!("must match {pattern}"),
            Rule::Limit(limit, number) => limit.reason(number),
            Rule::Unique => "must not have the same element twice".to_owned(),
        };
        match &self.branch {
            Some((by, value)) => format!("{reason} when {by} is {value}"),
            None => reason,
        }
    }
}

impl Limit {
    /// Returns what the limit demands: `must have at most 255 characters`.
    fn reason(self, number: &Number) -> String {
        let plural = if number.as_u64() == Some(1) { "" } else { "s" };
        match self {
            Self::MinLength => format!("must have at least {number} character{plural}"),
            Self::MaxLength => format!("must have at most {number} character{plural}"),
            Self::MinItems => format!("must have at least {number} element{plural}"),
            Self::MaxItems => format!("must have at most {number} element{plural}"),
            Self::MinFields => format!("must have at least {number} field{plural}"),
            Self::MaxFields => format!("must have at most {number} field{plural}"),
            Self::Minimum => format!("must be at least {number}"),
            Self::Above => format!("must be more than {number}"),
            Self::Maximum => format!("must be at most {number}"),
        }
    }
}

/// Returns a kind with its article.
fn a(kind: Kind) -> String {
    match kind {
        Kind::Null => "null".to_owned(),
        Kind::Integer | Kind::List | Kind::Object => format!("an {}", kind.name()),
        _ => format!("a {}", kind.name()),
    }
}

fn format_name(format: &str) -> String {
    match format {
        "uuid" => "a UUID".to_owned(),
        "date-time" => "a time such as 2026-01-02T03:04:05Z".to_owned(),
        "email" => "an email address".to_owned(),
        "uri" | "url" => "a URL".to_owned(),
        other => format!("of the format {other}"),
    }
}

/// Returns a value as people write it: texts without quotes.
pub(super) fn shown(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Joins words: `a, b or c`.
fn either(words: impl Iterator<Item = String>) -> String {
    let mut words: Vec<String> = words.collect();
    let Some(last) = words.pop() else {
        return String::new();
    };
    match words.as_slice() {
        [] => last,
        words => format!("{} or {last}", words.join(", ")),
    }
}
