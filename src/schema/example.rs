//! Values that fit a shape, as examples.

use serde_json::{Value, json};

use super::check::check;
use super::shape::{Kind, Limit, Shape};

/// Texts: each pattern and format of the API document takes at least one of them.
const TEXTS: &str = "\
a
ab
example
2f1c9a54-8d1f-4c56-9a51-0d6a43b8f0e7
2026-01-02T03:04:05Z
https://example.com
someone@example.com
example.com
example.com:9092
10.0.0.0/16
1
1.5
9092
30m
#336699
GTM-A1
G-A1B2C3
US
operations/2f1c9a54-8d1f-4c56-9a51-0d6a43b8f0e7
arn:aws:kms:eu-central-1:1:key/1
data:image/png;base64,iVBORw0KGgo=
data:image/jpeg;base64,/9j/4AAQSkY=
data:image/svg+xml;base64,PHN2Zy8+Cg==
data:image/gif;base64,R0lGODlhAQA=
data:image/x-icon;base64,AAABAAEAAAA=";

/// Returns a value of a shape that is neither a list, nor an object, nor a union.
pub(crate) fn example(shape: Shape) -> Value {
    if let Some(choice) = shape.choices().first() {
        return choice.clone();
    }
    match shape.kind() {
        Kind::Boolean => json!(true),
        Kind::Integer | Kind::Number => number(shape),
        Kind::Text => text(shape),
        Kind::Any => json!("any"),
        Kind::Null | Kind::List | Kind::Object | Kind::Union => Value::Null,
    }
}

fn number(shape: Shape) -> Value {
    for (limit, bound) in shape.limits() {
        match limit {
            Limit::Minimum => return json!(bound),
            Limit::Above => return json!(bound.as_i64().map_or(1, |bound| bound + 1)),
            _ => {}
        }
    }
    json!(1)
}

fn text(shape: Shape) -> Value {
    let mut limits = shape.limits();
    let shortest = limits.find(|(limit, _)| *limit == Limit::MinLength);
    let length = shortest.and_then(|(_, length)| usize::try_from(length.as_u64()?).ok());
    let repeated = length.map(|length| "a".repeat(length));
    let mut texts = TEXTS.lines().map(str::to_owned).chain(repeated);
    let fits = |text: &String| check(&json!(text), shape).is_empty();
    texts
        .find(fits)
        .map_or_else(|| json!("no text fits"), Value::from)
}
