//! The operations of the API: a method of a path, with its body, its answer and its parameters.

use serde_json::Value;

use super::shape::Shape;
use super::table;

/// A method of a path.
#[derive(Debug)]
pub(crate) struct Operation {
    /// `[method, path, status, body, answer, query]`; bodies, answers and parameters by number.
    parts: Vec<Value>,
}

/// Finds the operation at a path, which may have values in place of its parameters.
pub(crate) fn operation(method: &str, path: &str) -> Option<Operation> {
    let start = format!("[\"{method}\",\"");
    let first = first_segments(path);
    let mut best: Option<(usize, &str)> = None;
    for line in table::operations() {
        let Some(rest) = line
            .strip_prefix(&start)
            .filter(|rest| rest.starts_with(first))
        else {
            continue;
        };
        let template = rest.split_once('"').map_or(rest, |(template, _)| template);
        let Some(literals) = matched(template, path) else {
            continue;
        };
        if best.is_none_or(|(most, _)| literals > most) {
            best = Some((literals, line));
        }
    }
    best.map(|(_, line)| Operation::of(line))
}

/// Returns the version at the start of a path with the segment that follows it. Neither is a
/// parameter in any template.
fn first_segments(path: &str) -> &str {
    let mut ends = path.match_indices('/').map(|(at, _)| at);
    &path[..ends.nth(2).unwrap_or(path.len())]
}

/// Returns every operation, ordered by path.
#[cfg(test)]
pub(crate) fn operations() -> impl Iterator<Item = Operation> {
    table::operations().map(Operation::of)
}

/// Returns how many segments of a path are those of the template rather than values of its
/// parameters; `None` when the path is another one.
fn matched(template: &str, path: &str) -> Option<usize> {
    let mut segments = path.split('/');
    let mut literals = 0;
    for wanted in template.split('/') {
        let segment = segments.next()?;
        if wanted == segment {
            literals += 1;
        } else if !wanted.starts_with('{') || segment.is_empty() {
            return None;
        }
    }
    segments.next().is_none().then_some(literals)
}

impl Operation {
    fn of(line: &str) -> Self {
        let Value::Array(parts) = table::parsed(line) else {
            panic!("the line of an operation is an array");
        };
        Self { parts }
    }

    /// Returns the method in capital letters.
    pub(crate) fn method(&self) -> &str {
        self.parts[0].as_str().unwrap_or_default()
    }

    /// Returns the path, with the names of its parameters in braces.
    #[cfg(test)]
    pub(crate) fn path(&self) -> &str {
        self.parts[1].as_str().unwrap_or_default()
    }

    /// Returns the status of an answer that says that it is done.
    pub(crate) fn status(&self) -> u16 {
        let status = self.parts[2].as_u64();
        status
            .and_then(|status| u16::try_from(status).ok())
            .unwrap_or(200)
    }

    /// Returns the shape of the body of the request; `None` when it takes none.
    pub(crate) fn request(&self) -> Option<Shape> {
        numbered(&self.parts[3])
    }

    /// Returns the shape of the answer; `None` when it has no JSON.
    pub(crate) fn answer(&self) -> Option<Shape> {
        numbered(&self.parts[4])
    }

    /// Returns the query parameters.
    pub(crate) fn query(&self) -> impl Iterator<Item = (&str, Shape)> {
        let members = self.parts[5].as_object().into_iter().flatten();
        members.filter_map(|(name, number)| Some((name.as_str(), numbered(number)?)))
    }
}

fn numbered(value: &Value) -> Option<Shape> {
    let number = usize::try_from(value.as_u64()?).ok()?;
    Some(Shape::numbered(number))
}
