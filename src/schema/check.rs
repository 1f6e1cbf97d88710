//! Checks a value against a shape.

use std::collections::HashSet;

use serde_json::{Map, Number, Value};

use super::fault::{Fault, Rule, shown};
use super::format;
use super::shape::{Kind, Limit, Shape};
use crate::pointer;

/// Returns every rule that a value breaks, and where.
///
/// A field that only Konnect sets is no fault.
pub(crate) fn check(value: &Value, shape: Shape) -> Vec<Fault> {
    let mut checker = Checker::default();
    checker.check(value, shape, "");
    checker.faults
}

#[derive(Default)]
struct Checker {
    faults: Vec<Fault>,
    /// The branch of the innermost union around the value.
    branch: Option<(&'static str, String)>,
}

impl Checker {
    fn check(&mut self, value: &Value, shape: Shape, place: &str) {
        if value.is_null() && shape.is_nullable() {
            return;
        }
        let kind = shape.kind();
        if kind == Kind::Union {
            return self.check_union(value, shape, place);
        }
        if !kind.takes(value) {
            return self.add(place, Rule::Kinds(vec![kind]));
        }
        let choices = shape.choices();
        if !choices.is_empty() && !choices.contains(value) {
            self.add(place, Rule::Choices(choices.iter().collect()));
        }
        match value {
            Value::String(text) => self.check_text(text, shape, place),
            Value::Number(number) => self.check_number(number, shape, place),
            Value::Array(elements) => self.check_elements(elements, shape, place),
            Value::Object(members) => self.check_members(members, shape, place),
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn check_text(&mut self, text: &str, shape: Shape, place: &str) {
        let length = text.chars().count();
        self.check_size(length, shape, place, Limit::MinLength, Limit::MaxLength);
        if let Some(format) = shape.format().filter(|format| !format::is_of(format, text)) {
            self.add(place, Rule::Format(format));
        }
        let pattern = shape.pattern();
        if let Some(pattern) = pattern.filter(|pattern| !format::matches(pattern, text)) {
            self.add(place, Rule::Pattern(pattern));
        }
    }

    fn check_number(&mut self, number: &Number, shape: Shape, place: &str) {
        let Some(value) = number.as_f64() else {
            return;
        };
        for (limit, bound) in shape.limits() {
            let bound_value = bound.as_f64().unwrap_or_default();
            let is_broken = match limit {
                Limit::Minimum => value < bound_value,
                Limit::Above => value <= bound_value,
                Limit::Maximum => value > bound_value,
                _ => false,
            };
            if is_broken {
                self.add(place, Rule::Limit(limit, bound));
            }
        }
    }

    fn check_elements(&mut self, elements: &[Value], shape: Shape, place: &str) {
        self.check_size(
            elements.len(),
            shape,
            place,
            Limit::MinItems,
            Limit::MaxItems,
        );
        let mut seen = HashSet::new();
        if shape.is_set()
            && !elements
                .iter()
                .all(|element| seen.insert(element.to_string()))
        {
            self.add(place, Rule::Unique);
        }
        if let Some(shape) = shape.element() {
            for (index, element) in elements.iter().enumerate() {
                self.check(element, shape, &format!("{place}/{index}"));
            }
        }
    }

    fn check_members(&mut self, members: &Map<String, Value>, shape: Shape, place: &str) {
        if shape.kind() == Kind::Any {
            return;
        }
        self.check_size(
            members.len(),
            shape,
            place,
            Limit::MinFields,
            Limit::MaxFields,
        );
        for name in shape.required() {
            if !members.contains_key(name) && !is_stood_for(name, members, shape) {
                self.add(&pointer::child(place, name), Rule::Required);
            }
        }
        for (name, value) in members {
            let place = pointer::child(place, name);
            match shape.field(name) {
                Some(shape) => self.check(value, shape, &place),
                None => self.add(&place, Rule::Unknown),
            }
        }
    }

    fn check_size(&mut self, size: usize, shape: Shape, place: &str, min: Limit, max: Limit) {
        for (limit, bound) in shape.limits() {
            let bound_value = bound.as_u64().unwrap_or_default();
            let size = size as u64;
            if (limit == min && size < bound_value) || (limit == max && size > bound_value) {
                self.add(place, Rule::Limit(limit, bound));
            }
        }
    }

    fn check_union(&mut self, value: &Value, shape: Shape, place: &str) {
        let Some(by) = shape.discriminator().filter(|_| value.is_object()) else {
            return self.check_branches(value, shape, place);
        };
        let Some(chosen) = value.get(by) else {
            let mut branches = shape.branches();
            if branches.all(|branch| branch.shape.requires(by)) {
                return self.add(&pointer::child(place, by), Rule::Required);
            }
            return self.check_branches(value, shape, place);
        };
        let Some(branch) = shape.chosen_by(chosen) else {
            let choices = shape.branches().flat_map(|branch| branch.values).collect();
            return self.add(&pointer::child(place, by), Rule::Choices(choices));
        };
        let outer = self.branch.replace((by, shown(chosen)));
        self.check(value, branch.shape, place);
        self.branch = outer;
    }

    /// Checks a value for which no field chooses the branch: the one that fits best counts.
    fn check_branches(&mut self, value: &Value, shape: Shape, place: &str) {
        let mut kinds = Vec::new();
        let mut best: Option<Vec<Fault>> = None;
        for branch in shape.branches().map(|branch| branch.shape) {
            if !may_be(value, branch) {
                kinds.push(branch.kind());
                continue;
            }
            let mut checker = Self {
                faults: Vec::new(),
                branch: self.branch.clone(),
            };
            checker.check(value, branch, place);
            if best
                .as_ref()
                .is_none_or(|best| checker.faults.len() < best.len())
            {
                best = Some(checker.faults);
            }
        }
        match best {
            Some(faults) => self.faults.extend(faults),
            None => {
                kinds.dedup();
                self.add(place, Rule::Kinds(kinds));
            }
        }
    }

    fn add(&mut self, place: &str, rule: Rule) {
        self.faults.push(Fault {
            pointer: place.to_owned(),
            rule,
            branch: self.branch.clone(),
        });
    }
}

/// Returns whether a value is of the kind of a shape.
fn may_be(value: &Value, shape: Shape) -> bool {
    let kind = shape.kind();
    kind == Kind::Union || kind.takes(value) || (value.is_null() && shape.is_nullable())
}

/// Returns whether another field sets a required one: the `url` of a service sets its `host`, which
/// the document does not say.
fn is_stood_for(name: &str, members: &Map<String, Value>, shape: Shape) -> bool {
    let takes_url = shape.field("url").is_some_and(Shape::is_write_only);
    name == "host" && takes_url && members.get("url").is_some_and(Value::is_string)
}
