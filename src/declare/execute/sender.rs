//! One change: its request, and what Konnect answers.

use std::sync::Arc;

use serde_json::Value;

use super::body::body;
use super::target::Target;
use crate::declare::facts::Facts;
use crate::declare::plan::file::Action;
use crate::declare::plan::state::{Detail, Found, State, objects};
use crate::error::{Error, ErrorKind, Result};
use crate::konnect::{self, Client, Reason, Request};
use crate::resources::{self, Shape, WriteMethod, WriteRequest};
use crate::schema::writable;

/// What sends the requests of changes.
pub(super) struct Sender<'a> {
    pub(super) client: &'a Client,
    /// Returns whether nothing is tried again.
    pub(super) is_interrupted: &'a (dyn Fn() -> bool + Sync),
}

/// Why a change was not made.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) error: Error,
    pub(super) cause: Cause,
}

/// Whether sending a request again may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// It is not known whether the change was made.
    Lost,
    /// Konnect does not have the permissions yet for what an earlier change created.
    TooEarly,
    TooMany,
    Final,
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self {
            error,
            cause: Cause::Final,
        }
    }
}

impl Sender<'_> {
    /// Makes a change whose fields have every value, and returns the object that Konnect has then;
    /// `None` for one that was deleted.
    pub(super) fn make(
        &self,
        target: &Target<'_>,
        fields: Value,
    ) -> std::result::Result<Option<Arc<Found>>, Refused> {
        match target.change.action {
            Action::Create => self.write(target, resources::Change::Create, fields),
            Action::Update => self.write(target, resources::Change::Update, fields),
            Action::Delete => self.delete(target).map(|()| None),
            Action::ExternalTool => Err(Error::internal("no request makes this change").into()),
        }
    }

    fn write(
        &self,
        target: &Target<'_>,
        change: resources::Change,
        fields: Value,
    ) -> std::result::Result<Option<Arc<Found>>, Refused> {
        let facts = target.facts;
        let write = write_request(facts, change)?;
        let below = match replaces(target, change, &write, &fields) {
            true => Some(self.current(target).map_err(refused_reading)?),
            false => None,
        };
        let body = body(target, write.method, fields, below)?;
        let argument = target.argument(&write)?;
        let parents = target.parents(&write)?;
        let argument = argument.as_deref();
        let request = Request::change(facts.writer, &write, &parents, argument, &[], Some(&body));
        let answer = self.send(target, &request, write.method)?;
        let found = answer
            .map(|answer| objects(facts.resource, &answer))
            .transpose()?;
        let found = found.into_iter().flatten().next();
        let value = found.map_or(Value::Null, |found| found.value.clone());
        let id = id_of(target, argument, &value);
        Ok(Some(Arc::new(Found { id, value })))
    }

    /// Deletes an object. One that is not there is deleted.
    fn delete(&self, target: &Target<'_>) -> std::result::Result<(), Refused> {
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
        let mut answer = self.send(target, &request, write.method);
        if let (Err(refused), Some(id)) = (&answer, argument)
            && refused.error.kind() == ErrorKind::Conflict
            && !facts.kind.sides.is_empty()
        {
            self.clear_sides(target, id)?;
            answer = self.send(target, &request, write.method);
        }
        match answer {
            Err(refused) if refused.error.kind() == ErrorKind::NotFound => Ok(()),
            other => other.map(|_| ()),
        }
    }

    /// Sends a request, and returns what the answer has of the object.
    pub(super) fn send(
        &self,
        target: &Target<'_>,
        request: &Request,
        method: WriteMethod,
    ) -> std::result::Result<Option<konnect::Found>, Refused> {
        // The client sends the others again.
        let is_sent_once = matches!(method, WriteMethod::Post | WriteMethod::Patch);
        let response = match self.client.send(request) {
            Ok(response) => response,
            Err(error) => {
                let is_lost = matches!(error.kind(), ErrorKind::Network | ErrorKind::Timeout);
                let cause = match is_lost && is_sent_once {
                    true => Cause::Lost,
                    false => Cause::Final,
                };
                return Err(Refused { error, cause });
            }
        };
        let cause = match response.status.as_u16() {
            502..=504 if is_sent_once => Cause::Lost,
            403 | 404 => Cause::TooEarly,
            429 => Cause::TooMany,
            _ => Cause::Final,
        };
        let answer = konnect::changed(response, target.facts.writer, &Reason::to_string);
        answer.map_err(|error| Refused { error, cause })
    }

    /// Reads the fields of an object that can be written.
    fn current(&self, target: &Target<'_>) -> Result<Value> {
        let facts = target.facts;
        let list = target.list()?;
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

/// Returns why a change was not made when its object could not be read.
pub(super) fn refused_reading(error: Error) -> Refused {
    let cause = match error.kind() {
        ErrorKind::Auth | ErrorKind::NotFound => Cause::TooEarly,
        ErrorKind::RateLimited => Cause::TooMany,
        _ => Cause::Final,
    };
    Refused { error, cause }
}

fn write_request(facts: &Facts, change: resources::Change) -> Result<WriteRequest> {
    facts.request(change).ok_or_else(|| {
        let message = format!("{} cannot be changed so", facts.resource.plural_noun());
        Error::config(message)
    })
}

/// Returns whether what a request lacks is lost: all fields of an object, or its other labels.
fn replaces(
    target: &Target<'_>,
    change: resources::Change,
    write: &WriteRequest,
    fields: &Value,
) -> bool {
    let is_update = change == resources::Change::Update;
    let writes_labels = target.change.changes_protection() || fields.get("labels").is_some();
    let replaces_labels = writes_labels && target.facts.sends_all_labels();
    is_update && (write.method == WriteMethod::Put || replaces_labels)
}

/// Returns what paths take for an object that was written.
fn id_of(target: &Target<'_>, argument: Option<&str>, value: &Value) -> String {
    let id = value.get("id").and_then(Value::as_str);
    let planned = target.change.resource_id.as_deref();
    let id = argument.or(id).or(planned);
    id.unwrap_or_default().to_owned()
}
