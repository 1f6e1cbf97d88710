//! What an update of an object sends, and what it changes.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::draft::{Draft, REDACTED, precondition};
use super::file::{ChangedField, ReferenceTo};
use super::references::{MASK, Resolved, mask};
use super::state::Found;
use crate::declare::compare::{Difference, members};
use crate::declare::facts::Facts;
use crate::declare::kinds::definition::Kind;
use crate::declare::kinds::pattern;
use crate::declare::labels::{self, user_labels};
use crate::declare::names::is_own_label;
use crate::declare::overlay::lay_over;
use crate::declare::placeholder::{self, ENV};
use crate::error::{Error, Result};
use crate::pointer::{self, field_at, is_within};
use crate::resources;
use crate::schema::{check, drop_foreign, shapes_of, writable};

pub(crate) const LABELS: &str = "labels";
/// The labels that an object has, for the Go program.
pub(crate) const CURRENT_LABELS: &str = "_current_labels";

/// Returns the fields of a body: without those that only the file has.
fn sent(facts: &Facts, resolved: &Resolved) -> Map<String, Value> {
    let in_path = field_in_path(facts);
    let fields = resolved.shown.iter();
    fields
        .filter(|(name, _)| !facts.kind.is_of_file(name) && Some(name.as_str()) != in_path)
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// Returns the field that the path of a request has, such as the portal of a publication.
pub(crate) fn field_in_path(facts: &Facts) -> Option<&'static str> {
    let added = facts.writer.added().filter(|added| added.field.is_none())?;
    let reference = facts.kind.reference_to(added.item.resource)?;
    Some(reference.field)
}

/// Returns what the path of a request that creates an object refers to, if that is an ID or a
/// variable that has one.
pub(crate) fn reference_in_path(
    facts: &Facts,
    resolved: &Resolved,
) -> Option<(String, ReferenceTo)> {
    let field = field_in_path(facts)?;
    let id = resolved.shown.get(field)?.as_str()?;
    let to = ReferenceTo {
        id: id.to_owned(),
        ..ReferenceTo::default()
    };
    Some((field.to_owned(), to))
}

/// Returns the fields of a body that creates an object.
pub(crate) fn created(facts: &Facts, resolved: &Resolved) -> Map<String, Value> {
    let mut fields = sent(facts, resolved);
    labels::drop_own(&mut fields);
    if let Some(Value::Object(labels)) = fields.get_mut(LABELS) {
        labels.retain(|_, value| !value.is_null());
    }
    if let Some(field) = facts.kind.tree_field()
        && fields.get(field) == Some(&Value::Null)
    {
        fields.shift_remove(field);
    }
    fields
}

/// Returns the fields that differ, as a plan has them.
pub(crate) fn changed_fields(
    kind: &Kind,
    resolved: &Resolved,
    differences: &[Difference],
) -> BTreeMap<String, ChangedField> {
    let changed = differences.iter().map(|difference| {
        let path = pointer::to_dotted(&difference.place);
        (path, changed_field(kind, resolved, difference))
    });
    changed.collect()
}

/// What an update is made of.
pub(crate) struct Update<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) resolved: &'a Resolved,
    pub(crate) found: &'a Found,
    pub(crate) differences: &'a [Difference],
    /// The places of the secrets that are written.
    pub(crate) written: &'a [String],
}

impl Update<'_> {
    /// Fills the draft of an update.
    ///
    /// # Errors
    /// Fails if the plan would have a text of Konnect that stands for another value in plans.
    pub(crate) fn fill(&self, draft: &mut Draft) -> Result<()> {
        let mut fields = self.fields();
        self.check_found(&fields, &draft.change.resource_ref)?;
        let members = fields.keys().map(String::as_str);
        let members = members
            .filter(|member| !is_from_env(self.resolved, &pointer::child("", member)))
            .map(|member| self.facts.kind.member_with(member));
        let found = self.facts.kind.part_of(&fields, &self.found.value);
        draft.change.precondition = Some(precondition(self.facts, &found, members));
        set_labels(&mut fields, self);
        self.drop_unwritten_secrets(&mut fields);
        if self.facts.kind.is_managed
            && let Some(name) = self.resolved.shown.get("name")
        {
            fields.insert("name".to_owned(), name.clone());
        }
        draft.change.fields = fields;
        draft.change.changed_fields =
            changed_fields(self.facts.kind, self.resolved, self.differences);
        Ok(())
    }

    /// Fails if a text of Konnect, over which a field is laid, would be taken for a
    /// placeholder. The user who wrote it there must not choose which variables are sent.
    fn check_found(&self, fields: &Map<String, Value>, name: &str) -> Result<()> {
        let laid_over = fields.iter().filter(|(_, value)| is_container(value));
        let there = laid_over.filter_map(|(field, _)| Some((field, self.found.value.get(field)?)));
        for (field, there) in there {
            if let Some(place) = placeholder::places(there).first() {
                let place = pointer::to_dotted(&(pointer::child("", field) + place));
                let kind = self.facts.kind.name;
                let message = format!("`{place}` of {kind} \"{name}\" in Konnect is no plain text");
                return Err(Error::config(message).cause(placeholder::MISTAKE));
            }
        }
        Ok(())
    }

    /// Returns the fields of the body: all that are declared, or those that change.
    fn fields(&self) -> Map<String, Value> {
        let mut fields = sent(self.facts, self.resolved);
        self.drop_unchangeable(&mut fields);
        if !self.facts.is_replaced() {
            fields.retain(|name, _| self.is_changed(&pointer::child("", name)));
            lay_over_found(&mut fields, self.facts, self.found);
            self.empty_maps(&mut fields);
        }
        self.drop_untaken(&mut fields);
        fields
    }

    /// Sets the members to null of maps that are to be empty, where null removes one: what a PATCH
    /// does not have stays.
    fn empty_maps(&self, fields: &mut Map<String, Value>) {
        let body = self.facts.body(resources::Change::Update);
        let whole = Value::Object(fields.clone());
        for (name, value) in fields.iter_mut().filter(|(_, value)| **value == json!({})) {
            let shapes = members(body.as_slice(), &whole, name);
            let mut values = shapes.iter().filter_map(|shape| shape.others());
            if let Some(Value::Object(there)) = self.found.value.get(name)
                && values.any(|value| check(&Value::Null, value).is_empty())
            {
                *value = there.keys().map(|key| (key.clone(), Value::Null)).collect();
            }
        }
    }

    /// Drops, at any depth, what only a creation takes of fields that do not differ. They are sent
    /// for a secret in them, or because the request replaces the object.
    fn drop_untaken(&self, fields: &mut Map<String, Value>) {
        let body = self.facts.body(resources::Change::Update);
        let whole = Value::Object(fields.clone());
        for (name, value) in fields {
            let place = pointer::child("", name);
            let mut differences = self.differences.iter();
            if !differences.any(|difference| is_within(&difference.place, &place)) {
                let shapes = members(body.as_slice(), &whole, name);
                drop_foreign(value, &Value::Null, &shapes);
            }
        }
    }

    /// Drops what cannot be changed, where requests do not take it.
    fn drop_unchangeable(&self, fields: &mut Map<String, Value>) {
        let Some(body) = self.facts.body(resources::Change::Update) else {
            return;
        };
        let shapes = shapes_of(&Value::Object(fields.clone()), body);
        let takes = |name: &str| shapes.iter().any(|shape| shape.field(name).is_some());
        let fixed = self.facts.kind.fixed;
        fields.retain(|name, _| !fixed.contains(&name.as_str()) || takes(name));
    }

    fn is_changed(&self, place: &str) -> bool {
        let differences = self.differences.iter();
        let mut changed = differences
            .map(|difference| &difference.place)
            .chain(self.written);
        changed.any(|changed| is_within(changed, place))
    }

    /// Drops the secrets that an object keeps.
    fn drop_unwritten_secrets(&self, fields: &mut Map<String, Value>) {
        let mut whole = Value::Object(std::mem::take(fields));
        let secrets = self.facts.kind.secrets.iter();
        let places: Vec<_> = secrets
            .flat_map(|secret| pattern::places(secret, &whole))
            .collect();
        for place in places {
            let is_left_out = whole.pointer(&place).is_some_and(is_left_out);
            let mut written = self.written.iter();
            if is_left_out && !written.any(|written| is_within(written, &place)) {
                pointer::remove(&mut whole, &place);
            }
        }
        if let Value::Object(left) = whole {
            *fields = left;
        }
    }
}

/// Lays each object and list among the fields over what Konnect has there.
fn lay_over_found(fields: &mut Map<String, Value>, facts: &Facts, found: &Found) {
    let Some(body) = facts.body(resources::Change::Update) else {
        return;
    };
    let has_parts = |(name, value): (&String, &Value)| *name != LABELS && is_container(value);
    if !fields.iter().any(has_parts) {
        return;
    }
    let mut whole = writable(&found.value, body, facts.item);
    mask(facts.kind.secrets, "", &mut whole);
    lay_over(&mut whole, &Value::Object(fields.clone()), &[body]);
    for (name, value) in fields
        .iter_mut()
        .filter(|(name, value)| has_parts((name, value)))
    {
        if let Some(whole) = whole.get_mut(name) {
            *value = whole.take();
        }
    }
}

fn is_container(value: &Value) -> bool {
    value.is_object() || value.is_array()
}

/// Sets the labels that an update sends: all that users have set, and null for what is removed.
fn set_labels(fields: &mut Map<String, Value>, update: &Update<'_>) {
    let Some(Value::Object(declared)) = fields.get(LABELS) else {
        return;
    };
    let mut current = user_labels(&update.found.value);
    let clears = declared.is_empty() || declared.keys().all(|key| is_own_label(key));
    let mut labels = current.clone();
    for (key, value) in &mut labels {
        if clears && !declared.contains_key(key) {
            *value = Value::Null;
        }
    }
    let declared = declared.iter().filter(|(key, _)| !is_own_label(key));
    labels.extend(declared.map(|(key, value)| (key.clone(), value.clone())));
    if update.facts.sends_all_labels() {
        labels.retain(|_, value| !value.is_null());
    }
    fields.insert(LABELS.to_owned(), labels.into());
    if update.is_changed("/labels") {
        for (key, value) in &mut current {
            if is_from_env(update.resolved, &pointer::child("/labels", key)) {
                *value = Value::from(REDACTED);
            }
        }
        fields.insert(CURRENT_LABELS.to_owned(), current.into());
    }
}

/// Returns whether a plan does not have a secret as it is, or one of a list.
fn is_left_out(secret: &Value) -> bool {
    match secret {
        Value::String(text) => text == MASK || text.starts_with(ENV),
        // What stands for a secret is null.
        Value::Array(secrets) => secrets
            .iter()
            .any(|secret| secret.is_null() || is_left_out(secret)),
        _ => false,
    }
}

/// Returns the values of a field that differs, without those that must not be shown.
pub(crate) fn changed_field(
    kind: &Kind,
    resolved: &Resolved,
    difference: &Difference,
) -> ChangedField {
    let place = &difference.place;
    let new = field_at(&resolved.shown, place).unwrap_or(&difference.new);
    let mut old = match &difference.old {
        Some(_) if is_from_env(resolved, place) => Value::from(REDACTED),
        Some(old) => old.clone(),
        None => Value::Null,
    };
    mask(kind.secrets, place, &mut old);
    ChangedField {
        old,
        new: new.clone(),
    }
}

/// Returns whether a variable of the environment has a field or a part of it.
fn is_from_env(resolved: &Resolved, place: &str) -> bool {
    let mut places = resolved.from_env.iter();
    places.any(|from_env| is_within(from_env, place))
}
