//! Which secrets of existing objects are written again: Konnect does not return them, so that it is
//! not known whether they changed.

use std::borrow::Cow;

use serde_json::Value;

use super::references::MASK;
use crate::declare::declared::{Declared, Object};
use crate::declare::facts::Facts;
use crate::declare::kinds::definition::Kind;
use crate::declare::kinds::names::kind_called;
use crate::declare::kinds::pattern;
use crate::declare::tag::Tag;
use crate::error::{Error, Result};
use crate::pointer::{self, is_within};
use crate::resources::Change;
use crate::schema::{Shape, shapes_at};

/// How many of the declared secrets an error names.
const MAX_SELECTORS: usize = 20;

/// The secrets that are written again.
#[derive(Clone, Debug, Default)]
pub(crate) enum SecretWrites {
    #[default]
    None,
    /// All that the files declare.
    All,
    Selected(Vec<SecretSelector>),
}

/// The secrets of an object, or one of them: `[KIND:]REF[#FIELD]`.
#[derive(Clone, Debug)]
pub(crate) struct SecretSelector {
    typed: String,
    kind: Option<&'static Kind>,
    name: String,
    field: Option<String>,
}

impl SecretSelector {
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let (object, field) = match text.split_once('#') {
            Some((object, field)) => (object, Some(field.to_owned())),
            None => (text, None),
        };
        let (kind_name, name) = match object.split_once(':') {
            Some((kind, name)) => (Some(kind), name),
            None => (None, object),
        };
        if name.is_empty() || field.as_deref() == Some("") {
            let message = format!("`{text}` is not of the form [KIND:]REF[#FIELD]");
            return Err(Error::usage(message));
        }
        Ok(Self {
            typed: text.to_owned(),
            kind: kind_name.map(kind_called).transpose()?,
            name: name.to_owned(),
            field,
        })
    }

    fn takes(&self, object: &Object, place: &str) -> bool {
        let is_kind = self.kind.is_none_or(|kind| kind.name == object.kind.name);
        let field = self.field.as_deref();
        is_kind
            && *self.name == *object.name
            && field.is_none_or(|field| pattern::matches(field, place))
    }
}

impl SecretWrites {
    /// Returns the places of the secrets of an existing object that are written again. A list is
    /// written whole.
    pub(crate) fn selected(&self, object: &Object) -> Vec<String> {
        let places = places(object);
        let is_selected = |place: &str| {
            let whole = whole_place(object.kind, place);
            let mut parts = places.iter().filter(|part| is_within(part, whole));
            self.takes(object, whole) || parts.any(|part| self.takes(object, part))
        };
        let selected = places.iter().filter(|place| is_selected(place));
        selected.cloned().collect()
    }

    /// Returns whether a secret is written again.
    fn takes(&self, object: &Object, place: &str) -> bool {
        match self {
            Self::None => false,
            Self::All => true,
            Self::Selected(selectors) => {
                let mut selectors = selectors.iter();
                selectors.any(|selector| selector.takes(object, place))
            }
        }
    }

    /// Fails if something is selected that is no declared secret.
    pub(crate) fn check(&self, declared: &Declared) -> Result<()> {
        let Self::Selected(selectors) = self else {
            return Ok(());
        };
        let is_secret = |selector: &SecretSelector| {
            let mut objects = declared.objects.iter();
            objects.any(|object| {
                let places = places(object);
                places.iter().any(|place| selector.takes(object, place))
            })
        };
        let unknown = selectors.iter().filter(|selector| !is_secret(selector));
        let unknown = unknown.map(|selector| {
            let message = format!("--write-secret `{}`: no declared secret", selector.typed);
            let error = Error::usage(message);
            match selectors_of(declared).as_slice() {
                [] => error.hint("the files declare no secrets"),
                selectors => error.fact("secrets", selectors.join(", ")),
            }
        });
        Error::all(unknown.collect())
    }
}

/// Returns a selector for each declared secret, up to a number that a message can have.
fn selectors_of(declared: &Declared) -> Vec<String> {
    let secrets = declared.objects.iter().flat_map(|object| {
        let places = places(object).into_iter();
        places.map(|place| format!("{}#{}", object.name, pointer::to_dotted(&place)))
    });
    secrets.take(MAX_SELECTORS).collect()
}

/// Returns the places of the declared secrets without which Konnect would refuse the body of an
/// update: it does not return them. `is_sent` says which top-level fields the body has.
pub(crate) fn required(
    object: &Object,
    facts: &Facts,
    found: &Value,
    is_sent: impl Fn(&str) -> bool,
) -> Vec<String> {
    let Some(body) = facts.body(Change::Update) else {
        return Vec::new();
    };
    let mut places = places(object);
    let mut whole = Value::Object(object.fields.clone());
    for place in &places {
        // What a tag stands for is not there yet, and decides which branch of a union fits.
        if let Some(value) = whole.pointer_mut(place).filter(|value| value.is_null()) {
            *value = Value::from(MASK);
        }
    }
    places.retain(|place| {
        let place = whole_place(object.kind, place);
        let top = pointer::steps(place).next().unwrap_or_default();
        let is_there = found.pointer(place).is_some_and(|value| !value.is_null());
        is_sent(&top) && !is_there && is_required(&whole, body, place)
    });
    places
}

/// Returns whether an object must have the member at a place of a body.
fn is_required(whole: &Value, body: Shape, place: &str) -> bool {
    let mut path: Vec<_> = pointer::steps(place).map(Cow::into_owned).collect();
    let Some(name) = path.pop() else {
        return false;
    };
    let shapes = shapes_at(whole, body, &path);
    shapes.iter().any(|shape| shape.requires(&name))
}

/// Returns the place of the list that a secret is an element of, or that of the secret.
fn whole_place<'a>(kind: &Kind, place: &'a str) -> &'a str {
    let list = place.rsplit_once('/').map(|(list, _)| list);
    list.filter(|list| kind.is_secret(list)).unwrap_or(place)
}

/// Returns the places of what an object declares and Konnect does not return.
fn places(object: &Object) -> Vec<String> {
    let tags = object.tags.iter();
    let tags = tags.filter(|(_, tag)| matches!(tag, Tag::Secret(_)));
    let mut declared: Vec<_> = tags.map(|(place, _)| place.clone()).collect();
    if !object.kind.secrets.is_empty() {
        let fields = Value::Object(object.fields.clone());
        let secrets = object.kind.secrets.iter().chain(object.kind.unread);
        let found = secrets.flat_map(|secret| pattern::places(secret, &fields));
        // A tag stands for what is null.
        declared.extend(found.filter(|place| fields.pointer(place) != Some(&Value::Null)));
    }
    declared
}
