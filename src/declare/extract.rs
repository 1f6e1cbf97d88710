//! Paths of tags, such as `servers.0.url` and `paths."/flights".get`.

use serde_json::Value;

use crate::pointer::child;

/// Returns the value at a path within another value; otherwise what is wrong.
pub(crate) fn extract<'a>(value: &'a Value, path: &str) -> Result<&'a Value, String> {
    let mut found = value;
    let mut walked = Vec::new();
    for step in steps(path)? {
        let inner = match found {
            Value::Object(members) => members.get(&step),
            Value::Array(elements) => step
                .parse()
                .ok()
                .and_then(|index: usize| elements.get(index)),
            _ => None,
        };
        let Some(inner) = inner else {
            let place = match walked.as_slice() {
                [] => "the file".to_owned(),
                walked => format!("`{}`", walked.join(".")),
            };
            return Err(format!("{place} has no `{step}`"));
        };
        found = inner;
        walked.push(step);
    }
    Ok(found)
}

/// Converts a path into a JSON pointer.
pub(crate) fn pointer_of(path: &str) -> Result<String, String> {
    let steps = steps(path)?;
    let start = String::new();
    Ok(steps.iter().fold(start, |above, step| child(&above, step)))
}

/// Returns the steps of a path; a step in double quotes may have dots.
fn steps(path: &str) -> Result<Vec<String>, String> {
    let mut steps = Vec::new();
    let mut rest = path;
    loop {
        let (step, after) = match rest.strip_prefix('"') {
            Some(quoted) => quoted
                .split_once('"')
                .ok_or_else(|| format!("the quote in `{path}` is not closed"))?,
            None => rest.split_at(rest.find('.').unwrap_or(rest.len())),
        };
        if step.is_empty() && !rest.starts_with('"') {
            return Err(format!("`{path}` has an empty step"));
        }
        steps.push(step.to_owned());
        match after.strip_prefix('.') {
            Some(more) => rest = more,
            None if after.is_empty() => return Ok(steps),
            None => return Err(format!("`{path}` needs a dot after a quote")),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_path_leads_through_objects_and_lists() {
        let value =
            json!({ "info": { "title": "Flights", "a.b": 1 }, "servers": [{ "url": "u" }], "": 2 });
        for (path, expected) in [
            ("info.title", Ok(json!("Flights"))),
            ("servers.0.url", Ok(json!("u"))),
            ("info.\"a.b\"", Ok(json!(1))),
            ("\"\"", Ok(json!(2))),
            ("info.version", Err("`info` has no `version`")),
            ("servers.1", Err("`servers` has no `1`")),
            ("missing.x", Err("the file has no `missing`")),
            ("info.title.x", Err("`info.title` has no `x`")),
            ("", Err("`` has an empty step")),
            ("info..title", Err("`info..title` has an empty step")),
            ("info.", Err("`info.` has an empty step")),
            ("\"info", Err("the quote in `\"info` is not closed")),
            ("\"info\"x", Err("`\"info\"x` needs a dot after a quote")),
        ] {
            let found = extract(&value, path).cloned();
            assert_eq!(found, expected.map_err(str::to_owned), "{path}");
        }
    }
}
