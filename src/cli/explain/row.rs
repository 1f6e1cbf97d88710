//! The row of a field.

use serde_json::{Map, Number, Value, json};

use super::member::Member;
use crate::schema::{Field, Limit, Shape, is_kept, type_names};

/// Returns what is known of a field.
pub(super) fn row(member: &Member) -> Value {
    let mut row = Map::new();
    row.insert("field".to_owned(), json!(member.name));
    row.insert("type".to_owned(), json!(kinds(member)));
    row.insert("write".to_owned(), json!(writes(member)));
    row.insert("rules".to_owned(), json!(rules(member).join("; ")));
    row.insert("required".to_owned(), json!(is_required(member)));
    if let Some(shape) = member.shapes().first() {
        let choices = choices(member);
        if !choices.is_empty() {
            row.insert("choices".to_owned(), json!(choices));
        }
        for key in ["default", "format", "pattern"] {
            if let Some(rule) = shape.rules().get(key) {
                row.insert(key.to_owned(), rule.clone());
            }
        }
    }
    Value::Object(row)
}

/// Returns the type of a field of a request that updates an item.
pub(in crate::cli) fn type_of(field: &Field) -> String {
    kinds(&Member::of_update(field))
}

/// Returns the rules of such a field, in a few words each.
pub(in crate::cli) fn rules_of(field: &Field) -> Vec<String> {
    rules(&Member::of_update(field))
}

/// Returns which values such a field may have.
pub(in crate::cli) fn value_rules_of(field: &Field) -> Vec<String> {
    value_rules(&Member::of_update(field))
}

/// Returns the requests that may have a field; `None` where only Konnect sets it.
fn writes(member: &Member) -> Option<String> {
    let sides = [("create", &member.create), ("update", &member.update)];
    let mut words = Vec::new();
    for (word, side) in sides {
        if side.shapes.iter().any(|shape| !shape.is_read_only()) {
            words.push(word);
        }
    }
    (!words.is_empty()).then(|| words.join(", "))
}

/// Returns whether a new item must have the field, or an update where nothing is created.
pub(super) fn is_required(member: &Member) -> bool {
    if member.create.shapes.is_empty() {
        member.update.is_required
    } else {
        member.create.is_required
    }
}

/// Returns the types of a field: `string`, `array of string`, `string or integer`.
pub(super) fn kinds(member: &Member) -> String {
    let mut words: Vec<String> = Vec::new();
    for shape in member.shapes() {
        for word in type_names(*shape) {
            if !words.contains(&word) {
                words.push(word);
            }
        }
    }
    words.join(" or ")
}

/// Returns the values that a field may have, in every branch.
fn choices(member: &Member) -> Vec<&'static Value> {
    let mut choices = Vec::new();
    for shape in member.shapes() {
        for choice in shape.choices() {
            if !choices.contains(&choice) {
                choices.push(choice);
            }
        }
    }
    choices
}

/// Returns what the values of a field must be, in a few words each.
pub(super) fn rules(member: &Member) -> Vec<String> {
    let mut rules = Vec::new();
    if is_required(member) {
        rules.push("required".to_owned());
    }
    if writes(member).is_none() {
        rules.push("read-only".to_owned());
    } else if is_kept_by_konnect(member) {
        rules.push("set by Konnect if left out".to_owned());
    }
    if let Some(when) = &member.when {
        rules.push(format!("when {when}"));
    }
    let Some(&shape) = member.shapes().first() else {
        return rules;
    };
    for (is_so, word) in [
        (shape.is_sensitive(), "secret"),
        (shape.is_write_only(), "write-only"),
        (shape.is_deprecated(), "deprecated"),
        (shape.is_set(), "no duplicates"),
    ] {
        if is_so {
            rules.push(word.to_owned());
        }
    }
    if let Some(default) = shape.default() {
        rules.push(format!("default {}", shown(default)));
    }
    rules.extend(value_rules(member));
    rules
}

fn is_kept_by_konnect(member: &Member) -> bool {
    let mut shapes = member.shapes().iter();
    shapes.any(|shape| is_kept(&member.name, *shape))
}

/// Returns which values a field may have: choices, format, limits and pattern.
fn value_rules(member: &Member) -> Vec<String> {
    let mut rules = Vec::new();
    let choices: Vec<String> = choices(member).into_iter().map(shown).collect();
    if !choices.is_empty() {
        rules.push(choices.join("|"));
    }
    if let Some(shape) = member.shapes().first() {
        rules.extend(shape.format().map(str::to_owned));
        rules.extend(limits(*shape));
        rules.extend(shape.pattern().map(str::to_owned));
    }
    rules
}

/// Returns the limits of a shape: `1 to 255 characters`.
fn limits(shape: Shape) -> Vec<String> {
    let mut words = Vec::new();
    for (min, max, unit) in [
        (Limit::MinLength, Limit::MaxLength, " character"),
        (Limit::MinItems, Limit::MaxItems, " element"),
        (Limit::MinFields, Limit::MaxFields, " field"),
        (Limit::Minimum, Limit::Maximum, ""),
    ] {
        match (bound(shape, min), bound(shape, max)) {
            (Some(min), Some(max)) if min == max => words.push(amount(max, unit)),
            (Some(min), Some(max)) => words.push(format!("{min} to {}", amount(max, unit))),
            (Some(min), None) => words.push(format!("{} or more", amount(min, unit))),
            (None, Some(max)) => words.push(format!("at most {}", amount(max, unit))),
            (None, None) => {}
        }
    }
    words.extend(bound(shape, Limit::Above).map(|bound| format!("more than {bound}")));
    words
}

/// Returns a number of units, which is empty where the value is a number.
fn amount(number: &Number, unit: &str) -> String {
    match unit.is_empty() || number.as_u64() == Some(1) {
        true => format!("{number}{unit}"),
        false => format!("{number}{unit}s"),
    }
}

fn bound(shape: Shape, wanted: Limit) -> Option<&'static Number> {
    let mut limits = shape.limits();
    limits
        .find(|(limit, _)| *limit == wanted)
        .map(|(_, bound)| bound)
}

/// Returns a value as it is typed: texts without quotes.
fn shown(value: &Value) -> String {
    match value.as_str() {
        Some(text) if !text.is_empty() => text.to_owned(),
        _ => value.to_string(),
    }
}
