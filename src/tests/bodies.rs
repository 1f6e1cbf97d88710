//! Bodies of requests made from the facts of the API document. Tests only.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ptr;

use serde_json::{Map, Value, json};

use crate::schema::{self, Kind, Limit, Shape};

/// How much a body has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    /// The fields that are required.
    Required,
    /// Every field that can be written; within itself, only what is required.
    Every,
}

/// How many turns of the branches of unions are tried.
const TURNS: usize = 20;

/// The depth below which only required fields are set: some shapes contain themselves.
const MAX_DEPTH: usize = 8;

/// Returns the different bodies of a shape, with as few and as many fields as there can be.
pub(crate) fn bodies(shape: Shape) -> Vec<Value> {
    let mut bodies: Vec<Value> = Vec::new();
    for fill in [Fill::Required, Fill::Every] {
        for turn in 0..TURNS {
            let body = body(shape, fill, turn);
            if bodies.contains(&body) {
                break;
            }
            bodies.push(body);
        }
    }
    bodies
}

/// Returns a body of a shape. `turn` says which branch of each union it takes.
pub(crate) fn body(shape: Shape, fill: Fill, turn: usize) -> Value {
    value(shape, fill, turn, 0)
}

fn value(shape: Shape, fill: Fill, turn: usize, depth: usize) -> Value {
    match shape.kind() {
        _ if !shape.choices().is_empty() => example(shape),
        Kind::List => list(shape, fill, turn, depth),
        Kind::Object => object(shape, fill, turn, depth),
        Kind::Union => {
            let branches: Vec<_> = shape.branches().collect();
            let branch = &branches[turn % branches.len()];
            let mut value = value(branch.shape, fill, turn, depth);
            // A branch may share its list of choices with others.
            if let (Some(by), Some(chosen)) = (shape.discriminator(), branch.values.first()) {
                value[by] = chosen.clone();
            }
            value
        }
        _ => example(shape),
    }
}

/// Returns an example of a shape. To find one takes a while, so that each is found once.
fn example(shape: Shape) -> Value {
    thread_local! {
        static KNOWN: RefCell<HashMap<*const Map<String, Value>, Value>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        let rules = ptr::from_ref(shape.rules());
        let example = known.entry(rules);
        example.or_insert_with(|| schema::example(shape)).clone()
    })
}

fn list(shape: Shape, fill: Fill, turn: usize, depth: usize) -> Value {
    let least = limit(shape, Limit::MinItems).unwrap_or(0);
    let count = if fill == Fill::Every && depth < MAX_DEPTH {
        least.max(1)
    } else {
        least
    };
    let element = shape.element();
    (0..count)
        .map(|index| element.map_or(json!(index), |shape| value(shape, fill, turn, depth + 1)))
        .collect()
}

fn object(shape: Shape, fill: Fill, turn: usize, depth: usize) -> Value {
    let is_full = fill == Fill::Every && depth < MAX_DEPTH;
    let least = limit(shape, Limit::MinFields).unwrap_or(0);
    let mut members = Map::new();
    for field in shape.fields() {
        let may_be_set = !field.shape.is_read_only();
        let is_wanted = may_be_set && (is_full || members.len() < least);
        if field.is_required || is_wanted {
            let value = value(field.shape, fill, turn, depth + 1);
            members.insert(field.name.to_owned(), value);
        }
    }
    let others = if is_full { least.max(1) } else { least };
    if let Some(shape) = shape.others().filter(|_| members.len() < others) {
        for index in members.len()..others {
            members.insert(format!("key{index}"), value(shape, fill, turn, depth + 1));
        }
    }
    Value::Object(members)
}

fn limit(shape: Shape, wanted: Limit) -> Option<usize> {
    let (_, bound) = shape.limits().find(|(limit, _)| *limit == wanted)?;
    usize::try_from(bound.as_u64()?).ok()
}
