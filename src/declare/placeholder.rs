//! Texts that stand for other values in a plan.

use serde_json::Value;

use crate::pointer;

/// What stands for a value that is known only when the plan is carried out.
pub(crate) const UNKNOWN: &str = "[unknown]";
/// How a value begins that a variable of the environment has when a plan is carried out.
pub(crate) const ENV: &str = "__ENV__:";
/// How a value begins that another object has when it was created.
pub(crate) const REF: &str = "__REF__:";

/// What to say of a text that would be taken for a placeholder.
pub(super) const MISTAKE: &str = "a text cannot begin with `__ENV__:` or `__REF__:`, or be `[unknown]`: in plans, that stands for another value";

/// Returns the pointers of the texts in a value that a plan would take for placeholders.
pub(super) fn places(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) if is_placeholder(text) => vec![String::new()],
        Value::Object(members) => {
            let members = members.iter();
            let members = members.map(|(name, value)| (pointer::child("", name), value));
            members.flat_map(|(at, value)| below(&at, value)).collect()
        }
        Value::Array(elements) => {
            let elements = elements.iter().enumerate();
            let elements = elements.map(|(index, value)| (format!("/{index}"), value));
            elements.flat_map(|(at, value)| below(&at, value)).collect()
        }
        _ => Vec::new(),
    }
}

fn below(at: &str, value: &Value) -> Vec<String> {
    let places = places(value).into_iter();
    places.map(|place| at.to_owned() + &place).collect()
}

/// Returns the tag with which a file has what a text stands for: `!env TOKEN`, `!ref docs`.
pub(super) fn tag_of(text: &str) -> Option<String> {
    if let Some(variable) = text.strip_prefix(ENV) {
        return Some(format!("!env {variable}"));
    }
    let reference = text.strip_prefix(REF)?;
    let name = reference.strip_suffix("#id").unwrap_or(reference);
    Some(format!("!ref {name}"))
}

/// Returns a value with such tags in the place of the texts that stand for other values.
pub(super) fn with_tags(value: &Value) -> Value {
    match value {
        Value::String(text) => tag_of(text).map_or_else(|| value.clone(), Value::from),
        Value::Array(elements) => elements.iter().map(with_tags).collect(),
        Value::Object(members) => {
            let members = members.iter();
            let members = members.map(|(name, value)| (name.clone(), with_tags(value)));
            Value::Object(members.collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

/// Returns whether a text of a plan stands for another value.
pub(super) fn is_placeholder(text: &str) -> bool {
    text == UNKNOWN || text.starts_with(ENV) || text.starts_with(REF)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn people_see_the_tags_of_placeholders_at_any_depth() {
        for (value, expected) in [
            (json!("__ENV__:TOKEN#a.b"), json!("!env TOKEN#a.b")),
            (json!("__REF__:docs#id"), json!("!ref docs")),
            (json!("__REF__:docs#name"), json!("!ref docs#name")),
            (json!(["[unknown]", 1]), json!(["[unknown]", 1])),
            (json!({ "a": ["__ENV__:B"] }), json!({ "a": ["!env B"] })),
        ] {
            assert_eq!(with_tags(&value), expected, "{value}");
        }
    }

    #[test]
    fn placeholders_are_found_at_any_depth() {
        for (value, expected) in [
            (json!("__ENV__:TOKEN"), vec![""]),
            (json!("__REF__:x#id"), vec![""]),
            (json!("[unknown]"), vec![""]),
            (json!("see __ENV__:TOKEN"), vec![]),
            (json!("[unknown] "), vec![]),
            (json!(1), vec![]),
            (
                json!({ "a/b": ["x", { "c": "[unknown]" }], "d": "__ENV__:" }),
                vec!["/a~1b/1/c", "/d"],
            ),
        ] {
            assert_eq!(places(&value), expected, "{value}");
        }
    }
}
