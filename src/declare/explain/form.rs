//! The keys of an object in a file.

use super::named::Position;
use crate::declare::facts::Facts;
use crate::declare::kinds::definition::{Count, Existing, Identity, Kind};
use crate::declare::kinds::keys::{has_namespace, is_that_of_parent, selectors};
use crate::declare::kinds::{KINDS, ORDERS};
use crate::error::Result;
use crate::pointer::steps;
use crate::schema::{self, Field, Shape};

/// What a file has of an object of a kind.
pub(crate) struct Form {
    pub(crate) kind: &'static Kind,
    /// The shape of the body that is sent.
    pub(super) body: Option<Shape>,
    /// The keys that are no fields of it.
    pub(crate) keys: Vec<Key>,
    /// The field of the body that the path of the request has.
    added: Option<&'static str>,
}

/// A key of an object.
pub(crate) struct Key {
    /// Its name; `assets.logo` is `logo` within `assets`.
    pub(crate) name: &'static str,
    pub(crate) is_required: bool,
    pub(crate) role: Role,
}

/// What a key is for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Role {
    /// It is the name of the object in files.
    Ref,
    /// It says who manages the object. Only parents can be protected.
    Metadata { has_protection: bool },
    /// It selects an object that others manage.
    External,
    /// It names what the object stands below.
    Parent(&'static str),
    /// It is a field that is sent in another place than it is written.
    Value(Option<Shape>),
    /// It is a list of references, each the value of this member of an object where there is one.
    References(Option<&'static str>),
    /// It has the objects of a kind that stand below.
    Below(&'static Kind),
    /// It declares that the objects beside it have the order of the files.
    Order,
}

impl Form {
    pub(crate) fn of(kind: &'static Kind, position: Position) -> Result<Self> {
        let facts = Facts::of(kind)?;
        let body = match kind.use_of_existing {
            Existing::No => facts.written_body(),
            Existing::Referred | Existing::Selected => None,
        };
        let mut form = Self {
            kind,
            body,
            keys: Vec::new(),
            added: facts.writer.added().and_then(|added| added.field),
        };
        form.add_names(position);
        form.add_parents(position);
        form.add_values(position);
        form.add_below();
        Ok(form)
    }

    /// Returns the fields of a body that a file has.
    pub(super) fn fields(&self, body: Shape) -> impl Iterator<Item = Field> {
        let is_written = |field: &Field| !field.shape.is_read_only() && !self.hides(field.name);
        body.fields().filter(is_written).map(|field| Field {
            is_required: self.requires(&field),
            ..field
        })
    }

    /// Returns whether an object must have a field: it may be found by it, or have it anyway.
    fn requires(&self, field: &Field) -> bool {
        let is_identity = match self.kind.identity {
            Identity::Fields([first, ..]) => first.split('.').next() == Some(field.name),
            Identity::PathOf(name) => name == field.name,
            Identity::Fields([]) | Identity::Only => false,
        };
        (field.is_required || is_identity) && !self.is_filled(field.name)
    }

    /// Returns whether a file has a field of the body in another way, or not at all.
    fn hides(&self, field: &str) -> bool {
        self.added == Some(field)
            || self.wrapper() == Some(field)
            || self.kind.elsewhere.iter().any(|(name, _)| *name == field)
            || self.keys.iter().any(|key| key.name == field)
    }

    /// Returns whether a field has a value when it is left out.
    fn is_filled(&self, field: &str) -> bool {
        let mut presets = self.kind.presets.iter();
        presets.any(|(name, _)| *name == field) || self.kind.named_after_ref.contains(&field)
    }

    /// Returns the field of the body that has around it what a file has as a field.
    fn wrapper(&self) -> Option<&'static str> {
        let (_, pointer) = self.kind.wraps?;
        pointer.split('/').nth(1)
    }

    fn add(&mut self, name: &'static str, is_required: bool, role: Role) {
        self.keys.push(Key {
            name,
            is_required,
            role,
        });
    }

    fn add_names(&mut self, position: Position) {
        let kind = self.kind;
        let is_named_by_key = position == Position::Below && kind.count != Count::List;
        self.add("ref", !is_named_by_key && kind.ref_is.is_none(), Role::Ref);
        if has_namespace(kind) {
            let has_protection = kind.is_managed;
            self.add("kongctl", false, Role::Metadata { has_protection });
        }
        if !kind.external_by.is_empty() {
            let is_required = kind.use_of_existing == Existing::Referred;
            self.add("_external", is_required, Role::External);
        }
    }

    fn add_parents(&mut self, position: Position) {
        if position == Position::Below {
            return;
        }
        for (index, selector) in selectors(self.kind).enumerate() {
            self.add(selector.field, index == 0, Role::Parent(selector.kind));
        }
    }

    /// Adds the fields that the body does not have as the file has them.
    fn add_values(&mut self, position: Position) {
        let kind = self.kind;
        if let Some((field, pointer)) = kind.wraps {
            let inner = self.body.and_then(|body| at(body, pointer));
            let is_required = self.wrapper() == Some(field) || kind.own.contains(&field);
            self.add(field, is_required, Role::Value(inner));
        }
        let identity = match position == Position::Below && kind.count == Count::Map {
            // The key of the mapping has it.
            true => &[],
            false => self.identity(),
        };
        for name in kind.own.iter().chain(identity) {
            let is_known = self.keys.iter().any(|key| key.name == *name);
            let is_parent = selectors(kind).any(|selector| selector.field == *name);
            if !is_known && !is_parent {
                let is_identity = identity.contains(name) && !self.is_filled(name);
                let is_required = is_identity && kind.use_of_existing == Existing::No;
                self.add(name, is_required, self.role_of(name));
            }
        }
    }

    fn role_of(&self, name: &str) -> Role {
        let mut references = self.kind.references.iter();
        let of_elements = references.find_map(|reference| {
            let rest = reference.field.strip_prefix(name)?;
            rest.strip_prefix("[]")
        });
        match of_elements {
            Some(member) => Role::References(member.strip_prefix('.')),
            None => Role::Value(None),
        }
    }

    /// Returns the fields of the identity that no body has.
    fn identity(&self) -> &'static [&'static str] {
        match self.kind.identity {
            Identity::Fields(names) if !is_that_of_parent(self.kind, names) => {
                let is_sent = |name: &&str| name.contains('.') || self.is_sent(name);
                match names.iter().any(is_sent) {
                    true => &[],
                    false => names,
                }
            }
            _ => &[],
        }
    }

    fn is_sent(&self, name: &str) -> bool {
        self.body.is_some_and(|body| body.may_have(name))
    }

    fn add_below(&mut self) {
        if let Some(key) = self.kind.tree {
            self.add(key, false, Role::Below(self.kind));
        }
        for below in KINDS.iter() {
            if let Some(parent) = below.parent.filter(|parent| parent.kind == self.kind.name) {
                self.add(parent.key, false, Role::Below(below));
            }
        }
        let mut orders = ORDERS.iter().filter_map(|order| order.parent);
        if let Some(order) = orders.find(|parent| parent.kind == self.kind.name) {
            self.add(order.key, false, Role::Order);
        }
    }
}

/// Returns the shape at a pointer, in which `-` is an element.
fn at(shape: Shape, pointer: &str) -> Option<Shape> {
    steps(pointer).try_fold(shape, |shape, step| match &*step {
        "-" => shape.element(),
        name => schema::Shape::field(shape, name),
    })
}
