//! Holds one row of an answer, with what its place in the answer says about it.

use std::borrow::Cow;
use std::sync::Arc;

use serde_json::Value;

/// Stands for every member in a pointer to rows.
const EVERY: &str = "*";

/// Holds one row: its value, the keys under which it stood, and the row above it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) value: Value,
    keys: Vec<String>,
    above: Option<Arc<Value>>,
}

impl From<Value> for Row {
    fn from(value: Value) -> Self {
        Self { value, keys: Vec::new(), above: None }
    }
}

impl Row {
    /// The same row as a child of `parent`.
    pub(crate) fn below(mut self, parent: &Arc<Value>) -> Self {
        self.above = Some(Arc::clone(parent));
        self
    }

    /// What stands at `pointer`: in the row; with `^` in the row above it; `@1` is the first key that led to it.
    pub(crate) fn at(&self, pointer: &str) -> Option<Cow<'_, Value>> {
        if let Some(number) = pointer.strip_prefix('@') {
            let key = self.keys.get(number.parse::<usize>().ok()?.checked_sub(1)?)?;
            return Some(Cow::Owned(Value::String(key.clone())));
        }
        let (value, pointer) = match pointer.strip_prefix('^') {
            Some(pointer) => (self.above.as_deref()?, pointer),
            None => (&self.value, pointer),
        };
        value.pointer(pointer).map(Cow::Borrowed)
    }

    /// The same as text, for comparing.
    pub(crate) fn text_at(&self, pointer: &str) -> Option<String> {
        match self.at(pointer)?.as_ref() {
            Value::String(text) => Some(text.clone()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
            plain => Some(plain.to_string()),
        }
    }
}

/// Takes the rows out of an answer: the elements at `pointer`, or with `*` every member; `None` when they are not there.
pub(crate) fn rows(body: Value, pointer: &str) -> Option<Vec<Row>> {
    let steps: Vec<&str> = pointer.split('/').skip(1).collect();
    let mut found = Vec::new();
    collect(body, &steps, &mut Vec::new(), &mut found)?;
    Some(found)
}

fn collect(value: Value, steps: &[&str], keys: &mut Vec<String>, found: &mut Vec<Row>) -> Option<()> {
    match (steps, value) {
        ([], Value::Array(items)) if keys.is_empty() => found.extend(items.into_iter().map(Row::from)),
        ([], value) if !keys.is_empty() => found.push(Row { value, keys: keys.clone(), above: None }),
        ([EVERY, rest @ ..], Value::Object(members)) => {
            for (key, value) in members {
                keys.push(key);
                collect(value, rest, keys, found)?;
                keys.pop();
            }
        }
        // Where every member is meant, none is no fault.
        ([EVERY, ..], Value::Null) => {}
        ([step, rest @ ..], Value::Object(mut members)) => match members.shift_remove(*step) {
            Some(value) => collect(value, rest, keys, found)?,
            None if rest.contains(&EVERY) => {}
            None => return None,
        },
        _ => return None,
    }
    Some(())
}

/// Puts the rows below each row after it, depth first.
pub(crate) fn flattened(rows: Vec<Row>, children: &str) -> Vec<Row> {
    let mut flat = Vec::new();
    let mut waiting: Vec<Row> = rows.into_iter().rev().collect();
    while let Some(row) = waiting.pop() {
        let below = row.value.pointer(children).and_then(Value::as_array).cloned().unwrap_or_default();
        waiting.extend(below.into_iter().rev().map(Row::from));
        flat.push(row);
    }
    flat
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn seen(body: Value, pointer: &str) -> Option<Vec<(Vec<String>, Value)>> {
        rows(body, pointer).map(|rows| rows.into_iter().map(|row| (row.keys, row.value)).collect())
    }

    #[test]
    fn rows_are_found_in_arrays_and_under_keys() {
        let none = Vec::new;
        assert_eq!(seen(json!({"data": [1, 2]}), "/data"), Some(vec![(none(), json!(1)), (none(), json!(2))]));
        assert_eq!(seen(json!([1]), ""), Some(vec![(none(), json!(1))]));
        let regions = json!({"regions": {"stable": ["us", "eu"], "beta": []}});
        let expected = vec![(vec!["stable".to_owned()], json!(["us", "eu"])), (vec!["beta".to_owned()], json!([]))];
        assert_eq!(seen(regions, "/regions/*"), Some(expected));
        let roles = json!({"apis": {"roles": {"viewer": {"name": "Viewer"}}}, "portals": {"roles": {}}});
        assert_eq!(seen(roles, "/*/roles/*"), Some(vec![(vec!["apis".to_owned(), "viewer".to_owned()], json!({"name": "Viewer"}))]));
        assert_eq!(seen(json!({}), "/attributes/*"), Some(vec![]));
        for (wrong, pointer) in [(json!({"data": {}}), "/data"), (json!({}), "/data"), (json!("x"), ""), (json!([1]), "/data")] {
            assert_eq!(seen(wrong, pointer), None);
        }
    }

    #[test]
    fn a_row_knows_its_keys_and_the_row_above() {
        let row = rows(json!({"a": {"x": {"n": 1}}}), "/*/*").expect("rows").remove(0).below(&Arc::new(json!({"id": "p"})));
        assert_eq!(row.text_at("@1").as_deref(), Some("a"));
        assert_eq!(row.text_at("@2").as_deref(), Some("x"));
        assert_eq!(row.text_at("/n").as_deref(), Some("1"));
        assert_eq!(row.text_at("^/id").as_deref(), Some("p"));
        assert_eq!((row.text_at("@3"), row.text_at("@0"), row.text_at("/none")), (None, None, None));
    }

    #[test]
    fn a_tree_is_laid_flat_depth_first() {
        let tree = json!([{"n": 1, "children": [{"n": 2, "children": [{"n": 3}]}, {"n": 4}]}, {"n": 5}]);
        let flat = flattened(rows(tree, "").expect("rows"), "/children");
        assert_eq!(flat.iter().map(|row| row.value["n"].clone()).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    }
}
