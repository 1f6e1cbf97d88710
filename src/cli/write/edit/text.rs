//! An item as a YAML text with comments, and what the text means when it comes back.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::subject::Subject;
use crate::cli::explain::{rules_of, type_of, value_rules_of};
use crate::excerpt::shortened;
use crate::output::{escaped, yaml};
use crate::pointer::child;
use crate::schema::{Field, Shape, is_secret, shapes_of};
use crate::style::Styling;
use crate::yaml::{Fault, Place};
use crate::yaml_place::places_of_keys;

/// The characters of the longest comment.
const MAX_COMMENT_LEN: usize = 90;

/// The characters of the longest rule in a comment: longer ones are patterns, which `explain` has.
const MAX_RULE_LEN: usize = 60;

/// What stands below the title of every text.
const INSTRUCTIONS: &str = "\
# Change the fields, save, and close the editor. To change nothing, leave the
# text as it is, or empty it. Lines that begin with # are not read.
#
";

/// Returns the text of an item: the fields that can be changed, and the others as comments.
pub(super) fn text_of(title: &str, subject: &Subject) -> Result<String, Fault> {
    let shown = subject.shown();
    let fields = with_comments(&plain(&shown), &comments(&shown, subject.shape()))?;
    let unset = subject.unset().iter().map(unset_line).collect::<String>();
    Ok([
        format!("# {}\n", escaped(title)),
        INSTRUCTIONS.to_owned(),
        fields,
        section("Not set", &unset),
        section("Set by Konnect", &rest(&subject.rest)),
    ]
    .concat())
}

fn plain(value: &Value) -> String {
    yaml(value, Styling::Plain)
}

/// Returns lines as a part of the text that is not read.
///
/// No empty line stands in front: it would belong to a block of text that keeps those at its end.
fn section(title: &str, lines: &str) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let lines = lines.lines().map(|line| format!("#   {line}\n"));
    format!("#\n# {title}:\n{}", lines.collect::<String>())
}

/// Returns the line of a field that the item does not have, as it would be written, and its rules.
fn unset_line(field: &Field) -> String {
    let name = plain(&json!({ field.name: null }));
    let name = name.strip_suffix(" null\n").unwrap_or(&name);
    format!("{name}  # {}\n", described(field))
}

fn rest(members: &Map<String, Value>) -> String {
    match members.is_empty() {
        true => String::new(),
        false => plain(&Value::Object(members.clone())),
    }
}

/// Returns the comments of the fields, each with the pointer of its field.
fn comments(value: &Value, shape: Shape) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect("", value, shape, &mut found);
    found
}

fn collect(pointer: &str, value: &Value, shape: Shape, found: &mut Vec<(String, String)>) {
    let shapes = shapes_of(value, shape);
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let pointer = child(pointer, name);
                let named = shapes.iter().flat_map(|shape| shape.fields());
                if let Some(field) = named.into_iter().find(|field| field.name == name) {
                    found.extend(comment(&field, value).map(|text| (pointer.clone(), text)));
                }
                if let Some(shape) = shapes.iter().find_map(|shape| shape.field(name)) {
                    collect(&pointer, value, shape, found);
                }
            }
        }
        // What is said of the fields of one element holds for all.
        Value::Array(elements) => {
            let shape = shapes.iter().find_map(|shape| shape.element());
            if let (Some(first), Some(shape)) = (elements.first(), shape) {
                collect(&child(pointer, "0"), first, shape, found);
            }
        }
        _ => {}
    }
}

/// Returns what is said of a field; `None` where its value shows everything.
fn comment(field: &Field, value: &Value) -> Option<String> {
    if value.is_null() {
        return Some(described(field));
    }
    let mut rules = Vec::new();
    for (is_so, word) in [
        (field.is_required, "required"),
        (is_secret(field.name, field.shape), "secret"),
        (field.shape.is_deprecated(), "deprecated"),
    ] {
        if is_so {
            rules.push(word.to_owned());
        }
    }
    rules.extend(value_rules_of(field));
    let rules = joined(rules);
    (!rules.is_empty()).then_some(rules)
}

/// Returns the type of a field and its rules.
fn described(field: &Field) -> String {
    let mut words = vec![type_of(field)];
    words.extend(rules_of(field));
    joined(words)
}

fn joined(mut rules: Vec<String>) -> String {
    rules.retain(|rule| rule.chars().count() <= MAX_RULE_LEN);
    shortened(&rules.join("; "), MAX_COMMENT_LEN).into_owned()
}

/// Puts comments above the fields with these pointers.
fn with_comments(text: &str, comments: &[(String, String)]) -> Result<String, Fault> {
    let places = places_of_keys(text)?;
    let lines = comments.iter().filter_map(|(pointer, comment)| {
        let place = places.get(pointer)?;
        Some((*place, escaped(comment).into_owned()))
    });
    Ok(inserted(text, lines))
}

/// Puts each comment on a line of its own, above the line of its place and as far to the right as
/// that begins: farther, it would be a part of a block of text above.
pub(super) fn inserted(text: &str, comments: impl Iterator<Item = (Place, String)>) -> String {
    let mut above: HashMap<usize, Vec<String>> = HashMap::new();
    for (place, comment) in comments {
        above.entry(place.line).or_default().push(comment);
    }
    let mut out = String::new();
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let indent = &line[..line.len() - line.trim_start_matches(' ').len()];
        for comment in above.remove(&(index + 1)).unwrap_or_default() {
            out.push_str(&format!("{indent}# {comment}\n"));
        }
        out.push_str(line);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::konnect::shapes;
    use crate::resources::{Change, resource, resources};
    use crate::yaml_value::value_of;

    /// Returns the shape of the request that updates an item.
    fn shape_of(name: &str) -> Shape {
        shapes::request(resource(name).expect(name), Change::Edit).expect(name)
    }

    fn text(name: &str, item: &Value) -> String {
        let subject = Subject::new(item, shape_of(name), None);
        text_of("title", &subject).expect("it can be read")
    }

    #[test]
    fn fields_stand_in_the_order_of_the_document_below_their_rules() {
        let item = json!({
            "id": "1",
            "labels": { "team": "a" },
            "name": "orders",
            "description": null,
            "created_at": "2026-01-02T03:04:05Z",
        });
        let expected = "\
# title
# Change the fields, save, and close the editor. To change nothing, leave the
# text as it is, or empty it. Lines that begin with # are not read.
#
# 1 to 255 characters
name: orders
# string or null
description: null
# at most 50 fields
labels:
  team: a
#
# Not set:
#   version:  # string or null; 1 to 255 characters
#   slug:  # string or null; ^[\\w-]+$
#   attributes:  # map of (array of string or null); default {}
#
# Set by Konnect:
#   id: \"1\"
#   created_at: \"2026-01-02T03:04:05Z\"
";
        assert_eq!(text("apis", &item), expected);
    }

    #[test]
    fn every_resource_that_can_be_edited_comes_back_as_it_was() {
        let mut count = 0;
        for resource in resources() {
            if !resource.writes.has(Change::Edit) {
                continue;
            }
            count += 1;
            let sample: Value = serde_json::from_str(resource.sample()).unwrap_or_default();
            let item = sample.get(0).unwrap_or(&sample);
            let subject = Subject::new(item, shape_of(resource.name), shapes::item(resource));
            let text = text_of("title", &subject).expect(resource.name);
            let mut back = value_of(&text).expect(&text);
            subject.reveal(&mut back).expect(&text);
            assert_eq!(back, subject.fields, "{text}");
        }
        assert_eq!(count, 117);
    }

    #[test]
    fn what_follows_the_fields_adds_nothing_to_the_last_one() {
        for last in ["a\nb\n\n\n", "a\nb\n", "a\nb", "  a\nb\n\n"] {
            let value = json!({ "last": last });
            let text = plain(&value) + &section("Not read", "more\n");
            assert_eq!(value_of(&text).ok(), Some(value), "{text}");
        }
    }

    #[test]
    fn a_comment_is_no_part_of_the_block_above_it() {
        let text = "a:\n- |-\n  b\n- c: 1\n";
        let place = Place { line: 4, column: 3 };
        let commented = inserted(text, [(place, "d".to_owned())].into_iter());
        assert_eq!(commented, "a:\n- |-\n  b\n# d\n- c: 1\n");
        assert_eq!(value_of(&commented).ok(), value_of(text).ok());
    }

    /// Returns texts that YAML can misread.
    fn tricky() -> impl Strategy<Value = String> {
        prop_oneof![
            "[ab#:|>\\- \t\n'\"{}\\[\\]&*!%@`,?~]{0,12}",
            "[a\n ]{0,8}\n{0,3}",
            "\\PC{0,8}",
            prop::sample::select(vec![
                "---",
                "...",
                "yes",
                "null",
                "~",
                "1.0",
                "0x1f",
                "1e3",
                "012",
                "2024-01-02",
                "<<",
                "# a",
                "a # b",
                "- a",
                "? a",
                "a: b",
                "\t",
                " a ",
                "",
                "---\na",
                "%YAML 1.2\n",
            ])
            .prop_map(str::to_owned),
        ]
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            (-1000..1000_i32).prop_map(|number| json!(f64::from(number) / 8.0)),
            tricky().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::vec((tricky(), inner), 0..4)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn every_value_comes_back_through_its_comments(value in any_json(), other in any_json()) {
            let value = json!({ "value": value });
            let text = plain(&value);
            let places = places_of_keys(&text).expect("YAML");
            let lines = places.into_values().map(|place| (place, "a: [comment".to_owned()));
            let text = inserted(&text, lines) + &section("Not read", &plain(&other));
            prop_assert_eq!(value_of(&text).map_err(|fault| fault.what), Ok(value), "{}", text);
        }
    }
}
