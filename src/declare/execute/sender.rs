//! One change: its request, and what Konnect answers.

use std::sync::Arc;

use serde_json::Value;

use super::body::body;
use super::made::Made;
use super::target::Target;
use crate::declare::facts::{Facts, FactsOfKinds};
use crate::declare::plan_file::{Action, Change};
use crate::declare::state::{Detail, Found, List, State, objects};
use crate::error::{Error, ErrorKind, Result};
use crate::konnect::{Client, Reason, Request};
use crate::resources::{self, Shape, WriteMethod, WriteRequest};
use crate::schema::writable;

/// What sends the requests of changes.
pub(super) struct Sender<'a> {
    client: &'a Client,
    facts: FactsOfKinds,
}

impl<'a> Sender<'a> {
    pub(super) fn new(client: &'a Client) -> Self {
        Self {
            client,
            facts: FactsOfKinds::default(),
        }
    }

    /// Makes a change whose fields have every value, and returns the object that Konnect has then;
    /// `None` for one that was deleted.
    pub(super) fn make(
        &self,
        change: &Change,
        fields: Value,
        made: &Made,
    ) -> Result<Option<Found>> {
        let facts = self.facts.named(&change.resource_type)?;
        let target = Target {
            change,
            facts: &facts,
            made,
        };
        match change.action {
            Action::Create => self.write(&facts, &target, resources::Change::Create, fields),
            Action::Update => self.write(&facts, &target, resources::Change::Update, fields),
            Action::Delete => self.delete(&target).map(|()| None),
            Action::ExternalTool => Err(Error::internal("no request makes this change")),
        }
    }

    fn write(
        &self,
        facts: &Arc<Facts>,
        target: &Target<'_>,
        change: resources::Change,
        fields: Value,
    ) -> Result<Option<Found>> {
        let write = write_request(facts, change)?;
        let below = match replaces(facts, change, &write, &fields) {
            true => Some(self.current(facts, target)?),
            false => None,
        };
        let body = body(target, write.method, fields, below)?;
        let argument = target.argument(&write)?;
        let parents = target.parents(&write)?;
        let argument = argument.as_deref();
        let request = Request::change(facts.writer, &write, &parents, argument, &[], Some(&body));
        let answer = self
            .client
            .change(facts.writer, &request, &Reason::to_string)?;
        let found = answer.map(|answer| objects(facts, &answer)).transpose()?;
        let found = found.into_iter().flatten().next();
        let value = found.map_or(Value::Null, |found| found.value.clone());
        Ok(Some(Found {
            id: id_of(target, argument, &value),
            value,
        }))
    }

    /// Deletes an object. One that is not there is deleted.
    fn delete(&self, target: &Target<'_>) -> Result<()> {
        let facts = target.facts;
        let write = write_request(facts, resources::Change::Delete)?;
        let query = facts
            .kind
            .delete_query
            .and_then(|query| query.split_once('='));
        let query: Vec<_> = query.into_iter().collect();
        let parents = target.parents(&write)?;
        let argument = target.argument(&write)?;
        let argument = argument.as_deref();
        let request = Request::change(facts.writer, &write, &parents, argument, &query, None);
        let answer = self
            .client
            .change(facts.writer, &request, &Reason::to_string);
        match answer {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            other => other.map(|_| ()),
        }
    }

    /// Reads the fields of an object that can be written.
    fn current(&self, facts: &Arc<Facts>, target: &Target<'_>) -> Result<Value> {
        let list = List {
            facts: Arc::clone(facts),
            above: target.above()?,
        };
        let mut state = State::new(self.client);
        let id = match facts.resource.shape == Shape::One {
            true => String::new(),
            false => target.own_id()?,
        };
        let found = if facts.resource.item_path.is_some() {
            state.details(&[Detail { list, id }])?.pop().flatten()
        } else {
            state.read([list.clone()])?;
            let mut found = state.found(&list).into_iter();
            found.find(|found| found.id == id).cloned()
        };
        let Some(found) = found else {
            return Err(Error::new(
                ErrorKind::NotFound,
                "it does not exist any more",
            ));
        };
        Ok(match facts.body(resources::Change::Update) {
            Some(body) => writable(&found.value, body, facts.item),
            None => found.value.clone(),
        })
    }
}

fn write_request(facts: &Facts, change: resources::Change) -> Result<WriteRequest> {
    facts.request(change).ok_or_else(|| {
        let message = format!("{} cannot be changed so", facts.resource.plural_noun());
        Error::config(message)
    })
}

/// Returns whether what a request lacks is lost: all fields of an object, or its other labels.
fn replaces(
    facts: &Facts,
    change: resources::Change,
    write: &WriteRequest,
    fields: &Value,
) -> bool {
    let is_update = change == resources::Change::Update;
    let sends_labels = facts.kind.sends_all_labels && fields.get("labels").is_some();
    is_update && (write.method == WriteMethod::Put || sends_labels)
}

/// Returns what paths take for an object that was written.
fn id_of(target: &Target<'_>, argument: Option<&str>, value: &Value) -> String {
    let id = value.get("id").and_then(Value::as_str);
    let planned = target.change.resource_id.as_deref();
    let id = argument.or(id).or(planned);
    id.unwrap_or_default().to_owned()
}
