//! What is known of a kind beside its row: the definition of its resource, and what the API
//! document says of its requests and answers.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::compare::{Comparer, Difference};
use super::kinds::definition::Kind;
use super::kinds::kind;
use super::labels;
use crate::error::{Error, Result};
use crate::konnect::shapes;
use crate::resources::{self, Change, Resource, WriteMethod, WriteRequest};
use crate::schema::{Shape, sends_all_labels};

/// The facts of one kind.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) kind: &'static Kind,
    /// The resource that is read.
    pub(crate) resource: &'static Resource,
    /// The resource that is written.
    pub(crate) writer: &'static Resource,
    /// The kinds that its objects stand below, the topmost first.
    pub(crate) above: Vec<&'static Kind>,
    /// The shape of an item in an answer.
    pub(crate) item: Option<Shape>,
    /// The shapes of the bodies that create and update an object.
    created: Option<Shape>,
    updated: Option<Shape>,
}

impl Facts {
    pub(super) fn of(kind: &'static Kind) -> Result<Self> {
        let resource = resource(kind.resource)?;
        let writer = match kind.written_by {
            Some(name) => self::resource(name)?,
            None => resource,
        };
        Ok(Self {
            kind,
            resource,
            writer,
            above: kinds_above(kind),
            item: item_shape(resource),
            created: shapes::request(writer, Change::Create),
            updated: shapes::request(writer, Change::Update),
        })
    }

    /// Returns the request that makes a change.
    pub(crate) fn request(&self, change: Change) -> Option<WriteRequest> {
        self.writer.write_request(change)
    }

    /// Returns the shape of the body of the request that makes a change.
    pub(crate) fn body(&self, change: Change) -> Option<Shape> {
        match change {
            Change::Create => self.created,
            Change::Update | Change::Edit => self.updated,
            Change::Delete => None,
        }
    }

    /// Returns the shape of the body that creates an object; that of an update, where there is no
    /// other.
    pub(crate) fn written_body(&self) -> Option<Shape> {
        let create = self.body(Change::Create);
        create.or_else(|| self.body(Change::Update))
    }

    /// Returns the fields that lists do not have as the answer of the object alone has them.
    pub(crate) fn details(&self) -> impl Iterator<Item = &'static str> {
        let places = self.resource.detail_only.iter();
        places.filter_map(|place| place.split('/').nth(1))
    }

    /// Returns whether an update replaces the object.
    pub(crate) fn is_replaced(&self) -> bool {
        let update = self.request(Change::Update);
        update.is_some_and(|request| request.method == WriteMethod::Put)
    }

    /// Returns whether an empty object asks for the delete of the only one below its parent: not
    /// where Konnect has a list, and the file one of it.
    pub(crate) fn is_deleted_when_empty(&self) -> bool {
        self.request(Change::Delete).is_some() && self.resource.shape == resources::Shape::One
    }

    /// Returns whether a label is removed by sending all others: null is none.
    pub(crate) fn sends_all_labels(&self) -> bool {
        self.updated.is_some_and(sends_all_labels)
    }

    /// Returns the fields in which an object differs from what is declared.
    pub(crate) fn differences(
        &self,
        mut declared: Map<String, Value>,
        found: &Value,
    ) -> Vec<Difference> {
        declared.retain(|name, _| !self.kind.is_of_file(name));
        labels::drop_own(&mut declared);
        let declared = Value::Object(declared);
        match found {
            Value::Object(members) if self.kind.is_managed => {
                let mut members = members.clone();
                labels::drop_own(&mut members);
                let found = Value::Object(members);
                self.comparer().differences(&declared, &found)
            }
            found => self.comparer().differences(&declared, found),
        }
    }

    /// Returns what compares its objects with what is declared.
    pub(crate) fn comparer(&self) -> Comparer {
        Comparer {
            kind: self.kind,
            request: self.written_body(),
            answer: self.item,
        }
    }
}

/// The facts of every kind that was asked for.
#[derive(Debug, Default)]
pub(crate) struct FactsOfKinds(RefCell<HashMap<&'static str, Arc<Facts>>>);

impl FactsOfKinds {
    pub(crate) fn of(&self, kind: &'static Kind) -> Result<Arc<Facts>> {
        if let Some(facts) = self.0.borrow().get(kind.name) {
            return Ok(Arc::clone(facts));
        }
        let facts = Arc::new(Facts::of(kind)?);
        self.0.borrow_mut().insert(kind.name, Arc::clone(&facts));
        Ok(facts)
    }

    pub(crate) fn named(&self, name: &str) -> Result<Arc<Facts>> {
        match kind(name) {
            Some(kind) => self.of(kind),
            None => Err(Error::internal(format!("no kind is called `{name}`"))),
        }
    }
}

fn resource(name: &str) -> Result<&'static Resource> {
    resources::resource(name)
        .ok_or_else(|| Error::internal(format!("no resource is called `{name}`")))
}

fn kinds_above(below: &'static Kind) -> Vec<&'static Kind> {
    let mut above = Vec::new();
    let mut next = below.parent;
    while let Some(kind) = next.and_then(|parent| kind(parent.kind)) {
        above.insert(0, kind);
        next = kind.parent;
    }
    above
}

/// Returns the shape of an item in an answer. What has its items as members is one object.
fn item_shape(resource: &Resource) -> Option<Shape> {
    match (resource.shape, resource.item_path) {
        (resources::Shape::One, None) => shapes::object(resource),
        _ => shapes::item(resource),
    }
}
