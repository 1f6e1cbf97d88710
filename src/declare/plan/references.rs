//! What the tags of a declared object mean: IDs of other objects, and values that a plan must not
//! have.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::file::{Expression, ExpressionPart, ExpressionSource, ReferenceTo, SecretWrite};
use super::matches::{Matches, Standing};
use crate::declare::declared::Object;
use crate::declare::kinds::pattern;
use crate::declare::names::is_in_vault;
use crate::declare::placeholder::{ENV, REF, UNKNOWN};
use crate::declare::tag::{Part, Tag, Text};
use crate::error::{Error, Result};
use crate::pointer::{self, field_at};

/// What stands for a secret that must not be in a plan.
pub(crate) const MASK: &str = "[secret]";

/// A declared object whose tags were resolved.
#[derive(Debug, Default)]
pub(crate) struct Resolved {
    /// The fields, with IDs of other objects, to be compared.
    pub(crate) fields: Map<String, Value>,
    /// The same as a plan may have them.
    pub(crate) shown: Map<String, Value>,
    /// The pointers of the fields that variables of the environment have.
    pub(crate) from_env: Vec<String>,
    pub(crate) references: BTreeMap<String, ReferenceTo>,
    pub(crate) secret_writes: Vec<SecretWrite>,
    /// The declared objects that it refers to.
    pub(crate) needs: Vec<usize>,
}

/// What a tag stands for.
struct Meaning {
    /// The value that is compared.
    value: Value,
    /// The value that a plan has.
    shown: Value,
    /// The declared object that it is about.
    object: Option<usize>,
    is_from_env: bool,
}

impl Meaning {
    /// The value of a variable, which a plan does not have.
    fn of_variable(value: Value, part: &Part) -> Self {
        Self {
            value,
            shown: Value::from(format!("{ENV}{part}")),
            object: None,
            is_from_env: true,
        }
    }

    fn known(value: Value) -> Self {
        Self {
            shown: value.clone(),
            value,
            object: None,
            is_from_env: false,
        }
    }
}

impl Matches<'_> {
    /// Resolves the tags of a declared object.
    pub(crate) fn resolve(&self, index: usize) -> Result<Resolved> {
        let object = self.object(index);
        let mut resolved = Resolved {
            fields: object.fields.clone(),
            shown: object.fields.clone(),
            ..Resolved::default()
        };
        for (place, tag) in &object.tags {
            if let Tag::Secret(parts) = tag {
                resolved.write_secret(place, parts);
            } else if let Some(meaning) = self.meaning(index, place, tag)? {
                resolved.put(object, place, tag, meaning);
            }
        }
        resolved.name_in_tree(object);
        resolved.mask_secrets(object);
        Ok(resolved)
    }

    /// Returns the value that a field has or refers to, if it is known.
    pub(crate) fn value_at(&self, index: usize, place: &str) -> Result<Option<Value>> {
        let object = self.object(index);
        match object.tags.iter().find(|(at, _)| at == place) {
            Some((place, tag)) => {
                let meaning = self.meaning(index, place, tag)?;
                Ok(meaning.map(|meaning| meaning.value))
            }
            None => Ok(field_at(&object.fields, place).cloned()),
        }
    }

    fn meaning(&self, index: usize, place: &str, tag: &Tag) -> Result<Option<Meaning>> {
        let object = self.object(index);
        match tag {
            // A value of these is among the fields.
            Tag::File(_) | Tag::Secret(_) => Ok(None),
            Tag::Env(part) => {
                let value = field_at(&object.fields, place).cloned();
                Ok(Some(Meaning::of_variable(value.unwrap_or_default(), part)))
            }
            Tag::Ref(part) => self.referred(object, place, part).map(Some),
            Tag::Lookup(fields) => {
                let reference = object.kind.reference_at(place);
                let Some(lookup) = self.lookup_of_field(index, place, fields)? else {
                    return Err(Error::config(format!(
                        "{}: `{}` is below something that does not exist yet",
                        object.origin,
                        pointer::to_dotted(place)
                    )));
                };
                let found = self.find(&lookup, object)?;
                let is_by_name = reference.is_some_and(|reference| reference.by_name);
                Ok(Some(match (is_by_name, name_of_variable(fields)) {
                    (true, Some(part)) => Meaning::of_variable(found.value["name"].clone(), part),
                    (true, None) => Meaning::known(found.value["name"].clone()),
                    (false, _) => Meaning::known(Value::from(found.id.clone())),
                }))
            }
        }
    }

    /// Returns what a field of another declared object is.
    fn referred(&self, object: &Object, place: &str, part: &Part) -> Result<Meaning> {
        let Some(target) = self.named(&part.source) else {
            let message = format!("{}: no object is called `{}`", object.origin, part.source);
            return Err(Error::config(message));
        };
        let is_by_name = object
            .kind
            .reference_at(place)
            .is_some_and(|reference| reference.by_name);
        let field = match part.path.as_deref() {
            None | Some("id") if is_by_name => "name",
            None => "id",
            Some(field) => field,
        };
        let meaning = match (field, &self.standings[target]) {
            ("id", Standing::Here(found)) if !self.replaced.contains(&target) => {
                Meaning::known(Value::from(found.id.clone()))
            }
            ("id", _) => Meaning::known(Value::from(format!("{REF}{}#id", part.source))),
            _ => self.declared_field(object, target, field)?,
        };
        Ok(Meaning {
            object: Some(target),
            ..meaning
        })
    }

    /// Returns what a declared object has at a dotted path.
    fn declared_field(&self, object: &Object, target: usize, field: &str) -> Result<Meaning> {
        let declared = self.object(target);
        let place = pointer::from_dotted(field);
        if let Some((place, tag)) = declared.tags.iter().find(|(at, _)| *at == place)
            && let Some(meaning) = self.meaning(target, place, tag)?
        {
            return Ok(meaning);
        }
        let value = match (&declared.external, self.found(target)) {
            (Some(_), Some(found)) => found.value.pointer(&place),
            _ => field_at(&declared.fields, &place),
        };
        value.cloned().map(Meaning::known).ok_or_else(|| {
            let message = format!("{}: `{}` has no `{field}`", object.origin, declared.name);
            Error::config(message)
        })
    }
}

impl Resolved {
    fn put(&mut self, object: &Object, place: &str, tag: &Tag, meaning: Meaning) {
        if meaning.is_from_env {
            self.from_env.push(place.to_owned());
        }
        if let Some(target) = meaning.object
            && !self.needs.contains(&target)
        {
            self.needs.push(target);
        }
        if !matches!(tag, Tag::Env(_)) {
            self.refer(object, place, tag, &meaning.shown);
        }
        set(&mut self.fields, place, meaning.value);
        set(&mut self.shown, place, meaning.shown);
    }

    /// Notes what a field refers to: one object, or one more of a list.
    fn refer(&mut self, object: &Object, place: &str, tag: &Tag, value: &Value) {
        let Some(reference) = object.kind.reference_at(place) else {
            return;
        };
        let name = match tag {
            Tag::Ref(part) => part.source.clone(),
            _ => String::new(),
        };
        let text = value.as_str().unwrap_or_default();
        let id = match text.starts_with(REF) {
            true => UNKNOWN.to_owned(),
            false => text.to_owned(),
        };
        match reference.field.strip_suffix("[]") {
            Some(list) => {
                let entry = self.references.entry(list.to_owned()).or_default();
                entry.is_array = true;
                entry.names.push(name);
                entry.ids.push(id);
            }
            None => {
                let field = pointer::to_dotted(place);
                let to = ReferenceTo {
                    name,
                    id,
                    lookup_fields: lookup_fields(tag),
                    ..ReferenceTo::default()
                };
                self.references.insert(field, to);
            }
        }
    }

    fn write_secret(&mut self, place: &str, parts: &[Text]) {
        for fields in [&mut self.fields, &mut self.shown] {
            remove(fields, place);
        }
        let parts = parts.iter().map(|part| match part {
            Text::Literal(text) => ExpressionPart::Literal(text.clone()),
            Text::Env(part) => ExpressionPart::Source(ExpressionSource {
                kind: "env".to_owned(),
                reference: part.source.clone(),
                extract: part.path.clone(),
            }),
        });
        self.secret_writes.push(SecretWrite {
            field: place.to_owned(),
            expression: Expression {
                parts: parts.collect(),
            },
        });
    }

    /// Gives the field of the request what the field of the file says of the object above.
    fn name_in_tree(&mut self, object: &Object) {
        let Some((sent, of_file)) = object.kind.tree_fields() else {
            return;
        };
        for fields in [&mut self.fields, &mut self.shown] {
            if let Some(value) = fields.shift_remove(of_file) {
                fields.insert(sent.to_owned(), value);
            }
        }
        // At the top, it is below nothing.
        for fields in [&mut self.fields, &mut self.shown] {
            fields.entry(sent).or_insert(Value::Null);
        }
        if let Some(to) = self.references.remove(of_file) {
            self.references.insert(sent.to_owned(), to);
        }
    }

    /// Masks secrets that stand in the file as they are.
    fn mask_secrets(&mut self, object: &Object) {
        for value in self.shown.iter_mut() {
            mask(object.kind.secrets, &pointer::child("", value.0), value.1);
        }
    }
}

/// Replaces the secrets at and below a place, but neither placeholders nor references to vaults.
pub(crate) fn mask(secrets: &[&str], place: &str, value: &mut Value) {
    if secrets.is_empty() {
        return;
    }
    if secrets.iter().any(|secret| pattern::matches(secret, place)) {
        if !is_public(value) {
            *value = Value::from(MASK);
        }
        return;
    }
    match value {
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                mask(secrets, &pointer::child(place, name), value);
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter_mut().enumerate() {
                mask(secrets, &format!("{place}/{index}"), element);
            }
        }
        _ => {}
    }
}

/// Returns whether what stands in the place of a secret says where it is, or is nothing.
fn is_public(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => {
            let is_placeholder = text.starts_with(ENV) || text.starts_with(REF);
            text.is_empty() || is_placeholder || is_in_vault(text)
        }
        Value::Array(elements) => elements.iter().all(is_public),
        _ => false,
    }
}

/// Returns the fields by which a tag finds an object, unless a variable has one of them.
fn lookup_fields(tag: &Tag) -> BTreeMap<String, String> {
    let Tag::Lookup(fields) = tag else {
        return BTreeMap::new();
    };
    let fields = fields.iter().map(|(field, text)| match text {
        Text::Literal(text) => Some((field.clone(), text.clone())),
        Text::Env(_) => None,
    });
    fields.collect::<Option<_>>().unwrap_or_default()
}

/// Returns the variable that has the name by which a lookup finds an object.
fn name_of_variable(fields: &[(String, Text)]) -> Option<&Part> {
    fields.iter().find_map(|(field, text)| match text {
        Text::Env(part) if field == "name" => Some(part),
        _ => None,
    })
}

fn set(fields: &mut Map<String, Value>, place: &str, value: Value) {
    let Some((name, below)) = pointer::split_first(place) else {
        return;
    };
    if below.is_empty() {
        fields.insert(name.into_owned(), value);
    } else if let Some(slot) = fields
        .get_mut(&*name)
        .and_then(|field| field.pointer_mut(below))
    {
        *slot = value;
    }
}

fn remove(fields: &mut Map<String, Value>, place: &str) {
    let Some((name, below)) = pointer::split_first(place) else {
        return;
    };
    match fields.get_mut(&*name) {
        Some(_) if below.is_empty() => {
            fields.shift_remove(&*name);
        }
        Some(field) => pointer::remove(field, below),
        None => {}
    }
}
