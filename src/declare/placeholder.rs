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

/// Returns whether a text of a plan stands for another value.
pub(super) fn is_placeholder(text: &str) -> bool {
    text == UNKNOWN || text.starts_with(ENV) || text.starts_with(REF)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

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
