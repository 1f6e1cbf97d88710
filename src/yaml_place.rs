//! Where fields are in a YAML text.

use std::collections::HashMap;

use crate::pointer::{self, below, steps};
use crate::yaml::{Data, Fault, Node, Place, parse};

/// Returns the place of a field by its dotted path, such as `labels.env` or `routes.0.name`: that
/// of its key, or of the nearest value around it that the text has. `None` when it has none.
pub(crate) fn place_of(text: &str, path: &str) -> Option<Place> {
    find(&parse(text).ok()??, path)
}

/// Returns the place of what is at a JSON pointer of a value: that of its key, or of the nearest
/// value around it that is written.
pub(crate) fn place_at(node: &Node, pointer: &str) -> Place {
    let mut place = node.place;
    let mut node = node;
    for step in steps(pointer) {
        let Some((found, value)) = child(node, &step) else {
            break;
        };
        place = found;
        node = value;
    }
    place
}

/// Returns what is at a JSON pointer of a value, if it is written.
pub(crate) fn node_at<'a>(node: &'a Node, pointer: &str) -> Option<&'a Node> {
    let mut node = node;
    for step in steps(pointer) {
        (_, node) = child(node, &step)?;
    }
    Some(node)
}

fn child<'a>(node: &'a Node, step: &str) -> Option<(Place, &'a Node)> {
    let pairs = match &node.data {
        Data::Mapping(pairs) => pairs,
        Data::List(items) => {
            let item = items.get(step.parse::<usize>().ok()?)?;
            return Some((item.place, item));
        }
        _ => return None,
    };
    let mut written = pairs.iter().filter_map(|(key, value)| match &key.data {
        Data::Text(scalar) if *scalar.text == *step => Some((key.place, value)),
        _ => None,
    });
    written.next().or_else(|| {
        let mut merged = pairs.iter().filter(is_merged);
        merged.find_map(|(_, value)| match &value.data {
            Data::List(values) => values.iter().find_map(|value| child(value, step)),
            _ => child(value, step),
        })
    })
}

fn is_merged((key, _): &&(Node, Node)) -> bool {
    matches!(key.data, Data::Merge)
}

fn find(node: &Node, path: &str) -> Option<Place> {
    match &node.data {
        Data::Mapping(pairs) => find_in_mapping(pairs, path),
        Data::List(items) => {
            let (index, rest) = path.split_once('.').unwrap_or((path, ""));
            let item = items.get(index.parse::<usize>().ok()?)?;
            find(item, rest).or(Some(item.place))
        }
        Data::Null | Data::Text(_) | Data::Tagged(..) | Data::Merge => None,
    }
}

fn find_in_mapping(pairs: &[(Node, Node)], path: &str) -> Option<Place> {
    let keys = pairs.iter().filter_map(|(key, value)| match &key.data {
        Data::Text(scalar) => Some((key.place, value, below(path, &scalar.text)?)),
        _ => None,
    });
    // A key may have dots: the longest one counts.
    if let Some((place, value, rest)) = keys.min_by_key(|(.., rest)| rest.len()) {
        return find(value, rest).or(Some(place));
    }
    let mut merged = pairs.iter().filter(is_merged);
    merged.find_map(|(_, value)| find_merged(value, path))
}

fn find_merged(value: &Node, path: &str) -> Option<Place> {
    match &value.data {
        Data::List(values) => values.iter().find_map(|value| find_merged(value, path)),
        _ => find(value, path),
    }
}

/// Returns the place of every key by the pointer of its value.
pub(crate) fn places_of_keys(text: &str) -> Result<HashMap<String, Place>, Fault> {
    let mut places = HashMap::new();
    if let Some(root) = parse(text)? {
        add_keys("", &root, &mut places);
    }
    Ok(places)
}

fn add_keys(pointer: &str, node: &Node, places: &mut HashMap<String, Place>) {
    match &node.data {
        Data::Mapping(pairs) => {
            for (key, value) in pairs.iter() {
                if let Data::Text(name) = &key.data {
                    let pointer = pointer::child(pointer, &name.text);
                    add_keys(&pointer, value, places);
                    places.insert(pointer, key.place);
                }
            }
        }
        Data::List(items) => {
            for (index, item) in items.iter().enumerate() {
                add_keys(&format!("{pointer}/{index}"), item, places);
            }
        }
        Data::Null | Data::Text(_) | Data::Merge | Data::Tagged(..) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_at_its_key_or_at_what_is_around_it() {
        let text = "\
base: &base {port: 80}
labels:
  env: prod
  kong.io: x
routes:
- name: a
- <<: [*base]
  paths: [/a, /b]
";
        for (path, expected) in [
            ("labels", Some((2, 1))),
            ("labels.env", Some((3, 3))),
            ("labels.kong.io", Some((4, 3))),
            ("labels.team", Some((2, 1))),
            ("routes.0.name", Some((6, 3))),
            ("routes.1.paths.1", Some((8, 15))),
            ("routes.1.port", Some((1, 14))),
            ("routes.2", Some((5, 1))),
            ("name", None),
            ("label", None),
        ] {
            let place = place_of(text, path).map(|place| (place.line, place.column));
            assert_eq!(place, expected, "{path}");
        }
        let json = "{\n  \"labels\": {\"env\": 1}\n}";
        let place = place_of(json, "labels.env").map(|place| (place.line, place.column));
        assert_eq!(place, Some((2, 14)));
        assert!(place_of("a: [", "a").is_none());
    }
}
