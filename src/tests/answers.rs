//! Compares what changes are answered with, and where definitions find it, with the tables.

use std::collections::BTreeSet;

use crate::pointer::steps;
use crate::resources::{Change, QueryParent, Resource, resources};
use crate::schema::{Shape, operation};

/// Returns the pointers of the fields of a shape, in every branch of a union.
fn pointers(shape: Shape) -> BTreeSet<String> {
    let own = shape.fields().map(|field| format!("/{}", field.name));
    let branches = shape.branches();
    own.chain(branches.flat_map(|branch| pointers(branch.shape)))
        .collect()
}

/// Returns the fields of what an answer is printed as; `None` where the facts do not say.
fn answered(resource: &Resource, answer: Shape) -> Option<BTreeSet<String>> {
    let at = |pointer| {
        let mut steps = steps(pointer);
        steps.try_fold(answer, |shape, step| match &*step {
            "*" => shape.fields().next().map(|field| field.shape),
            step => shape.field(step),
        })
    };
    let shape = match resource.writes.answer {
        Some(pointer) => at(pointer)?,
        None => at(resource.item).unwrap_or(answer),
    };
    Some(pointers(shape.element().unwrap_or(shape)))
}

#[test]
fn what_a_change_is_answered_with_fills_the_table() {
    let mut compared = 0;
    // Its answer has the names alone, which are no items.
    let others = |it: &&Resource| it.name != "ai-gateways consumers consumer-groups";
    for resource in resources().filter(others) {
        for change in [Change::Create, Change::Update] {
            let Some(write) = resource.write_request(change) else {
                continue;
            };
            let operation = operation(write.method.as_str(), write.path).expect(write.path);
            let Some(answer) = operation.answer() else {
                continue;
            };
            let mut fields = answered(resource, answer).unwrap_or_default();
            let of_path = resource.narrowing.iter().filter_map(QueryParent::field);
            fields.extend(of_path.map(|field| format!("/{field}")));
            if write.argument().is_some() {
                fields.extend(resource.id_lookup.map(|lookup| lookup.at.to_owned()));
            }
            for column in resource.columns {
                let is_there = |pointer: &str| {
                    // A key, or a field of the item above, which no change reads.
                    if pointer.starts_with(['@', '^']) {
                        return true;
                    }
                    let field = pointer.split('/').nth(1).map(|field| format!("/{field}"));
                    field.is_none_or(|field| fields.contains(&field))
                };
                let mut pointers = column.pointers();
                assert!(
                    pointers.any(is_there),
                    "{}: {change:?}: no {} in {fields:?}",
                    resource.name,
                    column.header()
                );
            }
            compared += 1;
        }
    }
    assert!(compared > 180, "{compared}");
}
