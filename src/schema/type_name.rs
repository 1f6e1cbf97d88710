//! The type of a shape in words.

use super::shape::{Kind, Shape};

/// Returns the type of a shape: `string`, `array of string`, `string or null`.
pub(crate) fn type_name(shape: Shape) -> String {
    type_names(shape).join(" or ")
}

/// Returns the type of what is in a list or a map, in parentheses where it is one of several.
fn part_name(shape: Shape) -> String {
    let names = type_names(shape);
    match names.as_slice() {
        [name] => name.clone(),
        _ => format!("({})", names.join(" or ")),
    }
}

/// Returns the types that a shape may have.
pub(crate) fn type_names(shape: Shape) -> Vec<String> {
    let mut words = match shape.kind() {
        Kind::Union => {
            let branches = shape.branches();
            branches
                .flat_map(|branch| type_names(branch.shape))
                .collect()
        }
        Kind::List => match shape.element() {
            Some(element) => vec![format!("array of {}", part_name(element))],
            None => vec!["array".to_owned()],
        },
        Kind::Object => match shape.others().filter(|_| shape.fields().next().is_none()) {
            Some(others) => vec![format!("map of {}", part_name(others))],
            None => vec!["object".to_owned()],
        },
        kind => vec![kind.name().to_owned()],
    };
    if shape.is_nullable() {
        words.push("null".to_owned());
    }
    words.dedup();
    words
}
