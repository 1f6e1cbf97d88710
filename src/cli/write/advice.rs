//! What the facts say is wrong with a body. Konnect decides: it is what a dry run ends with, or a
//! hint once Konnect has refused the body.

use serde_json::Value;

use crate::error::{Error, ErrorKind, Result};
use crate::konnect::Reason;
use crate::nearest::nearest_word;
use crate::pointer::{steps, to_dotted};
use crate::schema::{Fault, Kind, Rule, Shape, check, is_offered, shapes_at};

/// Returns every rule that a body breaks, in the form of what Konnect says of a field.
pub(super) fn faults(body: &Value, shape: Shape) -> Vec<Reason> {
    check(body, shape).iter().map(reason).collect()
}

/// Fails with the kind of a refusal when anything is wrong with a body that is not sent.
pub(super) fn foresee(faults: impl Iterator<Item = String>) -> Result<()> {
    let mut faults = faults.peekable();
    if faults.peek().is_none() {
        return Ok(());
    }
    let refusal = Error::new(ErrorKind::Server, "Konnect would not accept these fields");
    Err(faults.fold(refusal, |error, fault| error.fact("invalid", fault)))
}

/// Returns a hint about each field that is missing, not known, or has a text for an object or a
/// list.
pub(super) fn hints(body: &Value, shape: Shape, resource: &str) -> Vec<String> {
    let faults = check(body, shape);
    // What is missing may be what was misspelled.
    let is_misspelled = faults.iter().any(|fault| fault.rule == Rule::Unknown);
    let faults = faults.into_iter();
    faults
        .filter_map(|fault| match &fault.rule {
            Rule::Unknown => Some(unknown_field(&fault, body, shape, resource)),
            Rule::Kinds(kinds) if body.pointer(&fault.pointer)?.is_string() => {
                structured_field(&fault, kinds, body, shape)
            }
            Rule::Required if !is_misspelled => missing_field(&fault, body, shape),
            _ => None,
        })
        .collect()
}

fn unknown_field(fault: &Fault, body: &Value, shape: Shape, resource: &str) -> String {
    let field = to_dotted(&fault.pointer);
    match nearest_field(&fault.pointer, body, shape) {
        Some(near) => format!("{resource} have no field `{field}`; did you mean `{near}`?"),
        None => format!(
            "{resource} have no field `{field}`; run `kongctl explain {resource}` to list them"
        ),
    }
}

/// Returns how a field is written that is an object or a list.
fn structured_field(fault: &Fault, kinds: &[Kind], body: &Value, shape: Shape) -> Option<String> {
    let field = to_dotted(&fault.pointer);
    if kinds.contains(&Kind::Object) {
        let inner = inner_field(&shapes_of(fault, body, shape));
        return Some(format!("write `{field}.{inner}=VALUE`, or `{field}:=JSON`"));
    }
    let is_list = kinds.contains(&Kind::List);
    is_list.then(|| format!("write `{field}:=JSON`"))
}

/// Returns how a field is added that is missing.
fn missing_field(fault: &Fault, body: &Value, shape: Shape) -> Option<String> {
    let field = to_dotted(&fault.pointer);
    let shapes = shapes_of(fault, body, shape);
    Some(match shapes.first()?.kind() {
        Kind::Text => format!("add `{field}=TEXT`, or `{field}=@FILE`"),
        Kind::Object => format!("add `{field}.{}=VALUE`", inner_field(&shapes)),
        Kind::List | Kind::Union => format!("add `{field}:=JSON`"),
        _ => format!("add `{field}=VALUE`"),
    })
}

/// Returns the name of a field of an object: the first that must be set, or else the first.
fn inner_field(shapes: &[Shape]) -> &'static str {
    let fields = || shapes.iter().flat_map(|shape| shape.fields());
    let required = fields().find(|field| field.is_required);
    required
        .or_else(|| fields().next())
        .map_or("NAME", |field| field.name)
}

/// Returns the shapes of the field that a fault is about.
fn shapes_of(fault: &Fault, body: &Value, shape: Shape) -> Vec<Shape> {
    let path: Vec<String> = steps(&fault.pointer).map(Into::into).collect();
    shapes_at(body, shape, &path)
}

fn reason(fault: &Fault) -> Reason {
    Reason {
        field: Some(to_dotted(&fault.pointer)).filter(|field| !field.is_empty()),
        text: fault.reason(),
    }
}

/// Returns the dotted path of the known field that is most like an unknown one.
fn nearest_field(pointer: &str, body: &Value, shape: Shape) -> Option<String> {
    let mut path: Vec<String> = steps(pointer).map(Into::into).collect();
    let typed = path.pop()?;
    let shapes = shapes_at(body, shape, &path);
    let fields = shapes.iter().flat_map(|shape| shape.fields());
    let offered = fields.filter(|field| is_offered(field.name, field.shape));
    let names: Vec<&str> = offered.map(|field| field.name).collect();
    let near = nearest_word(&typed, names.iter().copied());
    path.push(near.or_else(|| only_longer(&typed, &names))?.to_owned());
    Some(path.join("."))
}

/// Returns the one name that has more words behind what was typed, as `parent_page_id` has.
fn only_longer<'a>(typed: &str, names: &[&'a str]) -> Option<&'a str> {
    let start = format!("{typed}_");
    let mut longer = names.iter().filter(|name| name.starts_with(&start));
    let name = longer.next()?;
    longer.next().is_none().then_some(*name)
}
