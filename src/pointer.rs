//! JSON pointers (RFC 6901) and the dotted paths that people write: `/labels/env` and `labels.env`.
//!
//! In a pointer, `~1` is a slash within a name and `~0` a tilde. A dotted path escapes nothing, so
//! it cannot lead to a name that has a dot.

use std::borrow::Cow;

use serde_json::{Map, Value};

/// Converts a dotted path into a pointer: `labels.env` becomes `/labels/env`.
pub(crate) fn from_dotted(path: &str) -> String {
    let escaped = path.replace('~', "~0").replace('/', "~1");
    format!("/{}", escaped.replace('.', "/"))
}

/// Converts a pointer into a dotted path: `/labels/env` becomes `labels.env`.
pub(crate) fn to_dotted(pointer: &str) -> String {
    let path = pointer.strip_prefix('/').unwrap_or(pointer);
    unescaped(&path.replace('/', ".")).into_owned()
}

/// Returns the pointer of what is called `name` at `pointer`.
pub(crate) fn child(pointer: &str, name: &str) -> String {
    let mut place = String::with_capacity(pointer.len() + 1 + name.len());
    place.push_str(pointer);
    place.push('/');
    match name.contains(['~', '/']) {
        true => place.push_str(&name.replace('~', "~0").replace('/', "~1")),
        false => place.push_str(name),
    }
    place
}

/// Returns what follows `above` in a dotted path; empty when it is the path itself, and `None` when
/// the path leads elsewhere.
pub(crate) fn below<'a>(path: &'a str, above: &str) -> Option<&'a str> {
    let rest = path.strip_prefix(above)?;
    match rest {
        "" => Some(rest),
        _ => rest.strip_prefix('.'),
    }
}

/// Returns the names that a pointer leads through, unescaped; none for the empty pointer.
pub(crate) fn steps(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(unescaped)
}

/// Splits a pointer into its first name and the pointer of the rest, which is empty at the end;
/// `None` for the empty pointer.
pub(crate) fn split_first(pointer: &str) -> Option<(Cow<'_, str>, &str)> {
    let path = pointer.strip_prefix('/')?;
    let end = path.find('/').unwrap_or(path.len());
    let (name, rest) = path.split_at(end);
    Some((unescaped(name), rest))
}

/// Returns what is at a pointer among the members of an object.
pub(crate) fn field_at<'a>(fields: &'a Map<String, Value>, pointer: &str) -> Option<&'a Value> {
    let (name, below) = split_first(pointer)?;
    fields.get(&*name)?.pointer(below)
}

/// Returns whether a pointer leads to a place or into it.
pub(crate) fn is_within(pointer: &str, place: &str) -> bool {
    let rest = pointer.strip_prefix(place);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Removes the member at a pointer; nothing where an object has no such member.
pub(crate) fn remove(value: &mut Value, pointer: &str) {
    let (Some((above, _)), Some(name)) = (pointer.rsplit_once('/'), steps(pointer).last()) else {
        return;
    };
    if let Some(Value::Object(members)) = value.pointer_mut(above) {
        members.shift_remove(&*name);
    }
}

fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('~') {
        return Cow::Borrowed(text);
    }
    // The order matters: `~01` stands for `~1`, not for a slash.
    Cow::Owned(text.replace("~1", "/").replace("~0", "~"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_pointer_has_a_first_name_and_a_rest() {
        for (pointer, expected) in [
            ("", None),
            ("/", Some(("", ""))),
            ("/a", Some(("a", ""))),
            ("/a~1b/c~0/d", Some(("a/b", "/c~0/d"))),
        ] {
            let split = split_first(pointer);
            let split = split.as_ref().map(|(name, rest)| (&**name, *rest));
            assert_eq!(split, expected, "{pointer}");
        }
    }

    #[test]
    fn dotted_paths_and_pointers_name_the_same_place() {
        let cases = [
            ("name", "/name"),
            ("labels.env", "/labels/env"),
            ("config.proxy_urls.0", "/config/proxy_urls/0"),
            ("a/b", "/a~1b"),
            ("a~b", "/a~0b"),
            ("~1", "/~01"),
            ("kong.io/env~x", "/kong/io~1env~0x"),
        ];
        for (path, pointer) in cases {
            assert_eq!(from_dotted(path), pointer);
            assert_eq!(to_dotted(pointer), path);
        }
    }

    #[test]
    fn a_child_is_one_step_further() {
        assert_eq!(child("", "name"), "/name");
        assert_eq!(child("/labels", "a/b~c.d"), "/labels/a~1b~0c.d");
    }

    #[test]
    fn a_path_is_below_what_it_leads_through() {
        for (path, above, expected) in [
            ("labels.env", "labels", Some("env")),
            ("labels", "labels", Some("")),
            ("labels", "label", None),
            ("labels", "labels.env", None),
        ] {
            assert_eq!(below(path, above), expected, "{path} {above}");
        }
    }

    #[test]
    fn a_member_is_removed_by_its_unescaped_name() {
        let value = json!({ "labels": { "a/b": 1, "c": 2 }, "list": [1] });
        for (pointer, expected) in [
            ("/labels/a~1b", json!({ "labels": { "c": 2 }, "list": [1] })),
            ("/list", json!({ "labels": { "a/b": 1, "c": 2 } })),
            ("/list/0", value.clone()),
            ("/none/x", value.clone()),
            ("", value.clone()),
        ] {
            let mut left = value.clone();
            remove(&mut left, pointer);
            assert_eq!(left, expected, "{pointer}");
        }
    }

    #[test]
    fn steps_are_unescaped_names() {
        let steps = |pointer| steps(pointer).collect::<Vec<_>>();
        assert_eq!(steps(""), [""; 0]);
        assert_eq!(steps("/"), [""]);
        assert_eq!(steps("/data/-/a~1b/~01"), ["data", "-", "a/b", "~1"]);
    }

    proptest! {
        #[test]
        fn a_path_round_trips_through_its_pointer(path in "[a-z0-9~/._-]{0,20}") {
            prop_assert_eq!(to_dotted(&from_dotted(&path)), path);
        }

        #[test]
        fn a_name_without_dots_is_found_by_its_pointer(name in "[^.]{0,12}") {
            let value = json!({ name.as_str(): 1 });
            let pointer = from_dotted(&name);
            prop_assert_eq!(value.pointer(&pointer), Some(&json!(1)));
            prop_assert_eq!(steps(&pointer).collect::<Vec<_>>(), [name]);
        }
    }
}
