//! Compares the fields that an item has in lists with those that its own path returns.

use std::collections::BTreeSet;

use crate::pointer::steps;
use crate::resources::{Resource, resources};
use crate::schema::{Shape, operation};

/// How deep fields are compared: those of an item, and those of the objects in it.
const DEPTH: usize = 2;

fn answer(path: &str) -> Option<Shape> {
    operation("GET", path)?.answer()
}

fn at(shape: Shape, pointer: &str) -> Option<Shape> {
    steps(pointer).try_fold(shape, |shape, step| shape.field(&step))
}

/// Returns the pointers of the fields of a shape, in every branch of a union.
fn fields(shape: Shape, above: &str, depth: usize) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for field in shape.fields() {
        let pointer = format!("{above}/{}", field.name);
        if depth > 1 {
            found.extend(fields(field.shape, &pointer, depth - 1));
        }
        found.insert(pointer);
    }
    for branch in shape.branches() {
        found.extend(fields(branch.shape, above, depth));
    }
    found
}

/// Returns what only the path of an item returns; `None` where the facts do not say.
fn details(resource: &'static Resource) -> Option<BTreeSet<String>> {
    let item = at(answer(resource.item_path?)?, resource.item)?;
    let list = at(answer(resource.path)?, resource.items.pointer()?)?;
    let listed = list.element().or_else(|| list.others())?;
    let (item, listed) = (fields(item, "", DEPTH), fields(listed, "", DEPTH));
    Some(item.difference(&listed).cloned().collect())
}

#[test]
fn what_only_the_path_of_an_item_returns_is_known() {
    let mut compared = 0;
    for resource in resources() {
        let Some(details) = details(resource) else {
            assert_eq!(resource.detail_only, [""; 0], "{}", resource.name);
            continue;
        };
        let known: BTreeSet<String> = resource.detail_only.iter().map(|&it| it.into()).collect();
        assert_eq!(known, details, "{}", resource.name);
        // The path of an item is filled with the parents, which must be known.
        assert!(
            details.is_empty() || resource.fan_out.is_none(),
            "{}",
            resource.name
        );
        compared += 1;
    }
    assert!(compared > 90, "{compared}");
}
