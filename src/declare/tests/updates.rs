//! Updates of every kind that can be updated: what they leave alone, and when they are not made.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::examples::{Variant, facts, own_fields, text_with};
use super::organization::{OnConflict, Organization, carry_out, declared};
use crate::declare::compare::is_map;
use crate::declare::kinds::KINDS;
use crate::declare::kinds::definition::{ANY_FIELD, Existing, Kind};
use crate::declare::kinds::pattern;
use crate::declare::plan::file::{Action, Mode};
use crate::error::ErrorKind;
use crate::pointer::{self, field_at, from_dotted, is_within};
use crate::resources::Change;
use crate::schema::check;

/// The fields that updates change.
const CHANGED: [&str; 4] = ["description", "display_name", "title", "labels"];

/// The kinds that are replaced and have none of these fields: a publication has an ID and settings,
/// integrations have objects, an asset its content only.
const WITHOUT_TEXT: [&str; 5] = [
    "api_publication",
    "gateway_service",
    "portal_integration",
    "portal_asset_logo",
    "portal_asset_favicon",
];

/// A kind with the fields of an object that has all of them, and one that an update can change.
struct Example {
    kind: &'static Kind,
    fields: Value,
    changed: &'static str,
}

impl Example {
    /// Returns an example of each kind with a field that an update can change.
    fn all() -> Vec<Self> {
        let kinds = KINDS.iter();
        let kinds = kinds.filter(|kind| kind.use_of_existing == Existing::No);
        kinds.filter_map(Self::of).collect()
    }

    fn of(kind: &'static Kind) -> Option<Self> {
        let body = facts(kind).body(Change::Update)?;
        let fields = own_fields(kind, Variant::Every(0));
        let changed = CHANGED.into_iter().find(|name| {
            let mut lasting = kind.fixed.iter().chain(kind.replaced_by);
            let is_free = !lasting.any(|field| field == name || *field == ANY_FIELD);
            let mut changed = fields.clone();
            let is_there = changed
                .get_mut(*name)
                .map(|field| *field = value(name, "x"));
            // References are no IDs yet.
            let takes = check(&changed, body).len() <= check(&fields, body).len();
            is_free && takes && is_there.is_some()
        })?;
        Some(Self {
            kind,
            fields,
            changed,
        })
    }

    /// Returns a file with all fields, and with this text in the one that is changed.
    fn whole(&self, text: &str) -> String {
        let mut fields = self.fields.clone();
        fields[self.changed] = value(self.changed, text);
        text_with(self.kind, fields)
    }

    /// Returns the same with the required fields and the changed one only.
    fn part(&self, text: &str) -> String {
        let required = own_fields(self.kind, Variant::Least(0));
        let all = self.fields.as_object().expect("fields").iter();
        // Without what it refers to, an object of a tree would be another one.
        let refers = |name: &str| self.kind.references.iter().any(|to| to.field == name);
        let is_preset = |name: &str| self.kind.presets.iter().any(|(field, _)| *field == name);
        let needed =
            all.filter(|(name, _)| required.get(name).is_some() || refers(name) || is_preset(name));
        let needed: Map<_, _> = needed
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        let mut fields = Value::Object(needed);
        fields[self.changed] = value(self.changed, text);
        text_with(self.kind, fields)
    }
}

/// Returns a value of a field that differs by the text.
fn value(field: &str, text: &str) -> Value {
    match field {
        "labels" => json!({ "key0": text }),
        _ => json!(text),
    }
}

/// Returns the fields of an object with another value somewhere in one of its objects, if an update
/// can change one that Konnect returns.
fn changed_within(kind: &'static Kind, fields: &Value) -> Option<Value> {
    let facts = facts(kind);
    let body = facts.written_body()?;
    let is_free = |place: &str| {
        let mut lasting = kind.fixed.iter().chain(kind.replaced_by);
        let mut references = kind.references.iter();
        let is_reference = references.any(|to| pattern::matches(to.field, place));
        !is_reference
            && !is_within(place, "/labels")
            && !lasting.any(|field| *field == ANY_FIELD || is_within(place, &from_dotted(field)))
    };
    let places = leaves(fields, "").into_iter();
    let places = places.filter(|place| place[1..].contains('/') && is_free(place));
    let mut changed = places.filter_map(|place| {
        let mut changed = fields.clone();
        let leaf = changed.pointer_mut(&place)?;
        *leaf = match &*leaf {
            Value::String(text) => json!(format!("{text}x")),
            Value::Bool(is_set) => json!(!*is_set),
            _ => return None,
        };
        Some(changed)
    });
    changed.find(|changed| {
        let differences = facts.differences(changed.as_object().expect("fields").clone(), fields);
        check(changed, body).len() <= check(fields, body).len() && !differences.is_empty()
    })
}

/// Returns changed fields without one more part of the object that is changed, and its place.
fn without_part(kind: &'static Kind, changed: &Value, fields: &Value) -> Option<(Value, String)> {
    let body = facts(kind).written_body()?;
    let mut names = fields.as_object()?.keys();
    let object = names.find(|name| changed[*name] != fields[*name])?;
    let object = pointer::child("", object);
    let is_secret = |place: &str| {
        let mut secrets = kind.secrets.iter();
        secrets.any(|secret| pattern::matches(secret, place))
    };
    let places = leaves(fields, "").into_iter();
    let mut places = places.filter(|place| {
        let is_same = changed.pointer(place) == fields.pointer(place);
        is_within(place, &object) && is_same && !is_secret(place)
    });
    places.find_map(|place| {
        let mut part = changed.clone();
        pointer::remove(&mut part, &place);
        let is_valid = check(&part, body).len() <= check(fields, body).len();
        let is_left = part.pointer(&place).is_some();
        (is_valid && !is_left).then_some((part, place))
    })
}

/// Returns the places of the values in a value that have no parts.
fn leaves(value: &Value, place: &str) -> Vec<String> {
    match value {
        Value::Object(members) => {
            let members = members.iter();
            members
                .flat_map(|(name, value)| leaves(value, &pointer::child(place, name)))
                .collect()
        }
        Value::Array(elements) => {
            let elements = elements.iter().enumerate();
            elements
                .flat_map(|(index, value)| leaves(value, &format!("{place}/{index}")))
                .collect()
        }
        _ => vec![place.to_owned()],
    }
}

fn left(organization: &Organization, text: &str) -> Vec<String> {
    organization.changes(&declared(text), Mode::Apply)
}

#[test]
fn promise_3_what_is_not_declared_is_never_reset() {
    let mut replaced = BTreeSet::new();
    for example in Example::all() {
        let name = example.kind.name;
        let organization = Organization::new();
        carry_out(&organization, &example.whole("first"));
        assert_eq!(
            carry_out(&organization, &example.part("second")),
            1,
            "{name}"
        );
        let left = left(&organization, &example.whole("second"));
        assert_eq!(left, [""; 0], "{name}");
        replaced.insert(name);
    }
    let kinds = KINDS.iter().filter(|kind| facts(kind).is_replaced());
    let untried = kinds.map(|kind| kind.name);
    let untried: Vec<_> = untried.filter(|name| !replaced.contains(name)).collect();
    assert_eq!(untried, WITHOUT_TEXT);
}

#[test]
fn an_empty_map_empties_the_one_of_konnect() {
    let mut emptied = BTreeSet::new();
    let kinds = KINDS.iter();
    for kind in kinds.filter(|kind| kind.use_of_existing == Existing::No) {
        let facts = facts(kind);
        let Some(body) = facts.body(Change::Update) else {
            continue;
        };
        let fields = own_fields(kind, Variant::Every(0));
        let maps = body.fields().filter(|field| is_map(&[field.shape]));
        for map in maps.filter(|map| fields.get(map.name).is_some()) {
            let organization = Organization::new();
            carry_out(&organization, &text_with(kind, fields.clone()));
            let mut empty = fields.clone();
            empty[map.name] = json!({});
            let text = text_with(kind, empty);
            let what = format!("{} {}", kind.name, map.name);
            assert_eq!(carry_out(&organization, &text), 1, "{what}");
            assert_eq!(left(&organization, &text), [""; 0], "{what}");
            emptied.insert(what);
        }
    }
    assert!(
        emptied.contains("catalog_service custom_fields"),
        "{emptied:?}"
    );
    assert!(emptied.len() > 10, "{emptied:?}");
}

#[test]
fn a_change_within_an_object_is_made() {
    let mut changed = BTreeSet::new();
    let kinds = KINDS.iter();
    for kind in kinds.filter(|kind| kind.use_of_existing == Existing::No) {
        let fields = own_fields(kind, Variant::Every(0));
        let other = changed_within(kind, &fields);
        let Some(other) = other.filter(|_| facts(kind).body(Change::Update).is_some()) else {
            continue;
        };
        let organization = Organization::new();
        carry_out(&organization, &text_with(kind, fields));
        let text = text_with(kind, other);
        assert_eq!(carry_out(&organization, &text), 1, "{}", kind.name);
        assert_eq!(left(&organization, &text), [""; 0], "{}", kind.name);
        changed.insert(kind.name);
    }
    assert!(changed.len() >= 20, "{changed:?}");
    let policies = changed.iter().filter(|name| name.contains("_policy"));
    assert!(policies.count() >= 5, "{changed:?}");
}

#[test]
fn an_update_has_objects_whole() {
    let mut updated = Vec::new();
    let kinds = KINDS.iter();
    for kind in kinds.filter(|kind| kind.use_of_existing == Existing::No) {
        let fields = own_fields(kind, Variant::Every(0));
        let changed = changed_within(kind, &fields);
        let part = changed.and_then(|changed| without_part(kind, &changed, &fields));
        let is_patched = facts(kind).body(Change::Update).is_some() && !facts(kind).is_replaced();
        let Some((part, place)) = part.filter(|_| is_patched) else {
            continue;
        };
        let organization = Organization::new();
        carry_out(&organization, &text_with(kind, fields.clone()));
        let plan = organization.plan_of(&declared(&text_with(kind, part)), Mode::Apply);
        let [change] = plan.changes.as_slice() else {
            panic!("{} {:?}", kind.name, plan.changes);
        };
        let kept = field_at(&change.fields, &place);
        assert_eq!(kept, fields.pointer(&place), "{} {place}", kind.name);
        updated.push(kind.name);
    }
    assert!(updated.len() > 3, "{updated:?}");
}

#[test]
fn promise_7_what_changed_since_the_plan_was_made_is_found_before_the_first_change() {
    let examples = Example::all();
    assert!(examples.len() > 25, "only {} kinds", examples.len());
    for example in examples {
        let name = example.kind.name;
        let organization = Organization::new();
        carry_out(&organization, &example.whole("first"));
        let plan = organization.plan_of(&declared(&example.whole("second")), Mode::Sync);
        assert_eq!(plan.changes.len(), 1, "{name}");
        assert_eq!(plan.changes[0].action, Action::Update, "{name}");
        carry_out(&organization, &example.whole("third"));
        let error = organization.apply(&plan, OnConflict::Stop);
        let error = error.expect_err(name);
        assert_eq!(error.kind(), ErrorKind::Conflict, "{name}");
        assert_eq!(left(&organization, &example.whole("third")), [""; 0]);
    }
}
