//! What an argument such as `port=80` sets its field to, by what the facts say of the field.

use serde_json::{Number, Value};

use super::image::data_url;
use crate::cli::field::Field;
use crate::cli::input::{read_bytes, read_text};
use crate::error::Result;
use crate::schema::{Kind, Shape, is_secret};

/// Returns the value of a field that may have these shapes; none are known of some.
pub(super) fn value_of(field: &Field, shapes: &[Shape]) -> Result<Value> {
    if let Some(path) = field.file() {
        return content(path, field.name(), shapes).map(Value::String);
    }
    Ok(match field.text() {
        Some(text) => meant(text, shapes),
        None => field.value(),
    })
}

/// Returns the content of a file as a field takes it.
fn content(path: &str, field: &str, shapes: &[Shape]) -> Result<String> {
    if takes_image(shapes) {
        return data_url(path, &read_bytes(path)?);
    }
    let text = read_text(path)?;
    let name = field.rsplit('.').next().unwrap_or(field);
    let is_secret = |shape: &Shape| is_secret(name, *shape);
    match text.trim_end_matches(['\r', '\n']) {
        // The end of the line is the editor's, not the password's. A key in PEM has lines.
        line if shapes.iter().any(is_secret) && !line.contains('\n') => Ok(line.to_owned()),
        _ => Ok(text),
    }
}

/// Returns what a text means: itself wherever text is allowed.
fn meant(text: &str, shapes: &[Shape]) -> Value {
    let mut values = shapes.iter().filter_map(|shape| as_kind(text, *shape));
    match values.next() {
        Some(value) if !takes_text(shapes) => value,
        _ => Value::String(text.to_owned()),
    }
}

fn takes_text(shapes: &[Shape]) -> bool {
    let mut kinds = shapes.iter().map(|shape| shape.kind());
    kinds.any(|kind| matches!(kind, Kind::Text | Kind::Any))
}

fn as_kind(text: &str, shape: Shape) -> Option<Value> {
    let kind = shape.kind();
    match kind {
        _ if text == "null" && (shape.is_nullable() || kind == Kind::Null) => Some(Value::Null),
        Kind::Boolean => text.parse().ok().map(Value::Bool),
        Kind::Integer | Kind::Number => {
            let number: Number = serde_json::from_str(text).ok()?;
            Some(Value::Number(number)).filter(|number| kind.takes(number))
        }
        Kind::List => list(text, shape.element()?),
        _ => None,
    }
}

/// Returns a list of plain values, which commas divide.
fn list(text: &str, element: Shape) -> Option<Value> {
    let shapes: Vec<Shape> = match element.kind() {
        Kind::Union => element.branches().map(|branch| branch.shape).collect(),
        _ => vec![element],
    };
    let is_plain = |shape: &Shape| !matches!(shape.kind(), Kind::List | Kind::Object | Kind::Union);
    if !shapes.iter().all(is_plain) {
        return None;
    }
    let elements = text.split(',').filter(|_| !text.is_empty());
    Some(elements.map(|element| meant(element, &shapes)).collect())
}

fn takes_image(shapes: &[Shape]) -> bool {
    let mut patterns = shapes.iter().filter_map(|shape| shape.pattern());
    patterns.any(|pattern| pattern.starts_with("^data:image/"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::schema::{operation, shapes_at};

    /// Returns what arguments such as `port=80` set in a request to create.
    fn values(path: &str, fields: &[&str]) -> Vec<Value> {
        let request = operation("POST", path).and_then(|post| post.request());
        let fields = fields.iter().map(|field| {
            let field = Field::parse(field).expect("a field");
            let steps: Vec<String> = field.name().split('.').map(str::to_owned).collect();
            let shapes = shapes_at(&json!({}), request.expect("a body"), &steps);
            value_of(&field, &shapes).expect("a value")
        });
        fields.collect()
    }

    #[test]
    fn a_text_means_what_the_facts_say_of_the_field() {
        let services = "/v2/control-planes/{controlPlaneId}/core-entities/services";
        for (field, expected) in [
            ("port=80", json!(80)),
            ("port=080", json!("080")),
            ("port=80.5", json!("80.5")),
            ("port=http", json!("http")),
            ("port=null", json!(null)),
            ("port=", json!("")),
            ("enabled=false", json!(false)),
            ("enabled=no", json!("no")),
            ("name=80", json!("80")),
            ("name=null", json!("null")),
            ("name=true", json!("true")),
            ("tags=a", json!(["a"])),
            ("tags=a,80,true", json!(["a", "80", "true"])),
            ("tags=", json!([])),
            ("tags:=\"a\"", json!("a")),
            ("name:=\"@a\"", json!("@a")),
            ("client_certificate.id=1", json!("1")),
            ("unknown=80", json!("80")),
        ] {
            assert_eq!(values(services, &[field]), [expected], "{field}");
        }
        let lists = values("/v3/apis", &["attributes.tier=a,b", "labels.n=1"]);
        assert_eq!(lists, [json!(["a", "b"]), json!("1")]);
    }
}
