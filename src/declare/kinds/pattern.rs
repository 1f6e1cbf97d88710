//! Patterns of places in a value, as rows have them: `/config/auth/headers/*/value`,
//! `targets[].provider`, `config.**.key.id`.

use std::borrow::Cow;

use serde_json::Value;

use crate::pointer;

/// Returns whether a place is one of those that a pattern means.
pub(crate) fn matches(pattern: &str, place: &str) -> bool {
    let wanted: Vec<_> = steps(pattern).collect();
    let found: Vec<_> = pointer::steps(place).collect();
    let found: Vec<_> = found.iter().map(|step| &**step).collect();
    fits(&wanted, &found)
}

/// Returns the pointers of what a value has at the places that a pattern means.
pub(crate) fn places(pattern: &str, value: &Value) -> Vec<String> {
    let steps: Vec<_> = steps(pattern).collect();
    let mut found = Vec::new();
    expand(&steps, value, String::new(), &mut found);
    found
}

fn expand(steps: &[&str], value: &Value, place: String, found: &mut Vec<String>) {
    let Some((step, rest)) = steps.split_first() else {
        return found.push(place);
    };
    match *step {
        "**" => {
            expand(rest, value, place.clone(), found);
            for (name, inner) in children(value) {
                expand(steps, inner, pointer::child(&place, &name), found);
            }
        }
        "*" => {
            for (name, inner) in children(value) {
                expand(rest, inner, pointer::child(&place, &name), found);
            }
        }
        name => {
            if let Some(inner) = value.get(name) {
                expand(rest, inner, pointer::child(&place, name), found);
            }
        }
    }
}

/// Returns the members or the elements of a value, with their names in pointers.
fn children(value: &Value) -> Vec<(Cow<'_, str>, &Value)> {
    match value {
        Value::Object(members) => {
            let members = members.iter();
            members
                .map(|(name, value)| (Cow::from(name.as_str()), value))
                .collect()
        }
        Value::Array(elements) => {
            let elements = elements.iter().enumerate();
            elements
                .map(|(index, value)| (Cow::from(index.to_string()), value))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// Returns the steps of a pattern: a name, `*` for any element or member, `**` for any depth. An
/// element can be written as `[0]` or `[]` as well.
fn steps(pattern: &str) -> impl Iterator<Item = &str> {
    let path = pattern.strip_prefix('/').unwrap_or(pattern);
    path.split(['.', '/']).flat_map(|step| {
        let element = step.strip_suffix(']').and_then(|step| step.split_once('['));
        match element {
            Some((name, "")) => [Some(name), Some("*")],
            Some((name, index)) => [Some(name), Some(index)],
            None => [Some(step), None],
        }
        .into_iter()
        .flatten()
    })
}

fn fits(wanted: &[&str], found: &[&str]) -> bool {
    match (wanted.split_first(), found.split_first()) {
        (None, None) => true,
        (Some((&"**", rest)), _) => (0..=found.len()).any(|depth| fits(rest, &found[depth..])),
        (Some((&"*", wanted)), Some((_, found))) => fits(wanted, found),
        (Some((step, wanted)), Some((name, found))) => step == name && fits(wanted, found),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn places_are_what_a_value_has_of_a_pattern() {
        let value = json!({
            "name": "a",
            "list": [{ "id": 1 }, { "id": 2 }, { "x": 3 }],
            "config": { "key": { "id": 1 }, "a/b": [{ "key": { "id": 2 } }] },
        });
        for (pattern, expected) in [
            ("name", &["/name"][..]),
            ("name.x", &[]),
            ("list[].id", &["/list/0/id", "/list/1/id"]),
            ("/list/*/x", &["/list/2/x"]),
            (
                "config.**.key.id",
                &["/config/key/id", "/config/a~1b/0/key/id"],
            ),
        ] {
            let found = places(pattern, &value);
            assert_eq!(found, expected, "{pattern}");
            assert!(
                found.iter().all(|place| matches(pattern, place)),
                "{pattern}"
            );
        }
    }

    #[test]
    fn a_pattern_means_elements_members_and_depths() {
        for (pattern, place, expected) in [
            ("name", "/name", true),
            ("name", "/names", false),
            ("name", "/name/x", false),
            ("config.scopes", "/config/scopes", true),
            ("/config/headers/*/value", "/config/headers/0/value", true),
            ("/config/headers/*/value", "/config/headers/0/name", false),
            ("targets[].provider", "/targets/3/provider", true),
            ("targets[].provider", "/targets/provider", false),
            ("policies[]", "/policies/0", true),
            ("config.**.key.id", "/config/key/id", true),
            ("config.**.key.id", "/config/a/0/key/id", true),
            ("config.**.key.id", "/config/a/0/key", false),
            ("*", "/anything", true),
        ] {
            assert_eq!(matches(pattern, place), expected, "{pattern} {place}");
        }
    }
}
