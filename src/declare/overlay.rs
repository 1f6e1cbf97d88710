//! Lays what is declared over what Konnect has, so that what is not declared stays as it is.

use serde_json::{Map, Value};

use super::compare::{are_same, element, has_parts, is_map, members};
use super::pairs::{key_of, partners};
use crate::schema::{Shape, shapes_of};

/// Lays a value over another one, as a request of one of these shapes takes them: objects member by
/// member, and lists element by element. Of what is below, a branch of a union keeps what it has.
pub(crate) fn lay_over(below: &mut Value, above: &Value, shapes: &[Shape]) {
    match (below, above) {
        (below @ Value::Object(_), Value::Object(above)) if above.is_empty() && is_map(shapes) => {
            *below = Value::Object(Map::new());
        }
        (Value::Object(below), Value::Object(above)) => lay_over_members(below, above, shapes),
        (Value::Array(below), Value::Array(above)) if has_parts(above) => {
            *below = elements_over(below, above, shapes);
        }
        (below, above) => *below = above.clone(),
    }
}

fn lay_over_members(below: &mut Map<String, Value>, above: &Map<String, Value>, shapes: &[Shape]) {
    let mut whole = below.clone();
    whole.extend(above.clone());
    let whole = Value::Object(whole);
    let shapes = shapes_with(&whole, above, shapes);
    let is_kept = |name: &str| shapes.is_empty() || has(&shapes, &whole, name);
    below.retain(|name, _| above.contains_key(name) || is_kept(name));
    for (name, value) in above {
        match below.get_mut(name) {
            Some(member) => lay_over(member, value, &members(&shapes, &whole, name)),
            None => {
                below.insert(name.clone(), value.clone());
            }
        }
    }
}

/// Returns the shapes that an object may have: those that have every member that is laid over it,
/// if there are some.
fn shapes_with(whole: &Value, above: &Map<String, Value>, shapes: &[Shape]) -> Vec<Shape> {
    let all = shapes.iter().flat_map(|shape| shapes_of(whole, *shape));
    let all: Vec<_> = all.collect();
    let fits = |shape: &Shape| above.keys().all(|name| has(&[*shape], whole, name));
    let fitting: Vec<_> = all.iter().copied().filter(fits).collect();
    match fitting.is_empty() {
        true => all,
        false => fitting,
    }
}

fn has(shapes: &[Shape], whole: &Value, name: &str) -> bool {
    !members(shapes, whole, name).is_empty()
}

fn elements_over(below: &[Value], above: &[Value], shapes: &[Shape]) -> Vec<Value> {
    let are_alike = below.len() == above.len() && above.iter().all(|new| key_of(new).is_none());
    let pairs = match are_alike {
        true => below.iter().map(Some).collect(),
        false => partners(above, below, |index, old| is_part(&above[index], old)),
    };
    let pairs = above.iter().zip(pairs);
    pairs
        .map(|(new, old)| match old {
            Some(old) => {
                let shapes: Vec<_> = shapes.iter().copied().filter_map(element).collect();
                let mut whole = old.clone();
                lay_over(&mut whole, new, &shapes);
                whole
            }
            None => new.clone(),
        })
        .collect()
}

/// Returns whether a value has all that another one has.
fn is_part(part: &Value, whole: &Value) -> bool {
    match (part, whole) {
        (Value::Object(part), Value::Object(whole)) => {
            let mut members = part.iter();
            members.all(|(name, value)| whole.get(name).is_some_and(|whole| is_part(value, whole)))
        }
        (part, whole) => are_same(part, whole),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::schema::operation;

    fn over(mut below: Value, above: &Value) -> Value {
        lay_over(&mut below, above, &[]);
        below
    }

    #[test]
    fn an_element_is_laid_over_the_one_that_it_stands_for() {
        let [old_a, old_b] = [
            json!({ "name": "a", "more": 1 }),
            json!({ "name": "b", "more": 2 }),
        ];
        for (below, above, expected) in [
            (
                json!([old_a, old_b]),
                json!([{ "name": "b", "x": 3 }, { "name": "c" }, { "name": "a" }]),
                json!([{ "name": "b", "more": 2, "x": 3 }, { "name": "c" }, old_a]),
            ),
            (
                json!([{ "name": "a", "x": 1, "more": 1 }, { "name": "a", "x": 2, "more": 2 }]),
                json!([{ "name": "a", "x": 2 }, { "name": "a", "x": 3 }]),
                json!([{ "name": "a", "x": 2, "more": 2 }, { "name": "a", "x": 3, "more": 1 }]),
            ),
            (
                json!([{ "x": 1, "more": 1 }, { "x": 2, "more": 2 }]),
                json!([{ "x": 3 }, { "x": 2 }]),
                json!([{ "x": 3, "more": 1 }, { "x": 2, "more": 2 }]),
            ),
            (
                json!([{ "x": 1, "more": 1 }]),
                json!([{ "x": 3 }, { "x": 1 }]),
                json!([{ "x": 3 }, { "x": 1, "more": 1 }]),
            ),
            (json!(["a", "b"]), json!(["c"]), json!(["c"])),
        ] {
            assert_eq!(over(below, &above), expected, "{above}");
        }
    }

    #[test]
    fn a_branch_keeps_what_it_has_and_no_member_of_another_branch() {
        let path = "/v1/event-gateways/{gatewayId}/backend-clusters/{backendClusterId}";
        let shape = operation("PUT", path).and_then(|operation| operation.request());
        let mut below = json!({
            "description": "kept",
            "authentication": { "type": "sasl_plain", "username": "u" },
        });
        let above = json!({ "authentication": { "type": "anonymous" } });
        lay_over(&mut below, &above, shape.as_slice());
        let expected = json!({ "description": "kept", "authentication": { "type": "anonymous" } });
        assert_eq!(below, expected);
    }

    #[test]
    fn a_declared_reference_takes_the_place_of_another_kind_of_reference() {
        let path = "/v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}";
        let shape = operation("PUT", path).and_then(|operation| operation.request());
        let mut below = json!({ "destination": { "id": "2f1c9a54-8d1f-4c56-9a51-0d6a43b8f0e7" } });
        let above = json!({ "destination": { "name": "b" } });
        lay_over(&mut below, &above, shape.as_slice());
        assert_eq!(below, above);
    }

    #[test]
    fn an_empty_map_empties_a_map() {
        let path = "/v3/portals/{portalId}/integrations";
        let shape = operation("PUT", path).and_then(|operation| operation.request());
        let with =
            |widget: Value| json!({ "equal_web": { "config_data": { "widget_config": widget } } });
        let mut below = with(json!({ "draggable": true }));
        lay_over(&mut below, &with(json!({})), shape.as_slice());
        assert_eq!(below, with(json!({})));
        let above = json!({ "equal_web": { "config_data": {} } });
        lay_over(&mut below, &above, shape.as_slice());
        assert_eq!(below, with(json!({})));
    }
}
