//! Requests that change something, and what they are answered with.

use std::sync::Arc;

use serde_json::Value;

use super::client::Client;
use super::found::Found;
use super::parents::ParentIds;
use super::problem::{not_of_konnect, refusal};
use super::reader::{document_at, object_at};
use super::reasons::Reason;
use super::request::{Request, with_query};
use crate::error::Result;
use crate::http::{Method, Response};
use crate::resources::{Resource, WHOLE, WriteMethod, WriteRequest};

impl WriteMethod {
    fn http(self) -> Method {
        match self {
            Self::Post => Method::POST,
            Self::Patch => Method::PATCH,
            Self::Put => Method::PUT,
            Self::Delete => Method::DELETE,
        }
    }
}

impl Request {
    /// Returns the request that changes `resource` below `parents`; `argument` fills the parameter
    /// that no parent fills.
    pub(crate) fn change(
        resource: &'static Resource,
        write: &WriteRequest,
        parents: &ParentIds,
        argument: Option<&str>,
        query: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Self {
        let mut headers = vec![("Accept".to_owned(), "application/json".to_owned())];
        if body.is_some() {
            headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
        }
        let path = parents.fill_path(write.parents, write.path, argument);
        Self {
            method: write.method.http(),
            server: resource.server,
            auth: resource.auth,
            target: with_query(&path, query),
            headers,
            body: body.map(|body| body.to_string().into_bytes()),
            changes: Some(resource.name),
        }
    }
}

impl Client {
    /// Sends a request that changes `resource`, and returns what the response has of it; `None`
    /// when that is nothing. `describe` writes what Konnect says of each field that it refuses.
    pub(crate) fn change(
        &self,
        resource: &Resource,
        request: &Request,
        describe: &dyn Fn(&Reason) -> String,
    ) -> Result<Option<Found>> {
        changed(self.send(request)?, resource, describe)
    }
}

/// Returns what the response to a change has of `resource`; `None` when that is nothing.
pub(crate) fn changed(
    response: Response,
    resource: &Resource,
    describe: &dyn Fn(&Reason) -> String,
) -> Result<Option<Found>> {
    if !response.status.is_success() {
        return Err(refusal(&response, describe));
    }
    if let Some(error) = not_of_konnect(&response) {
        return Err(error);
    }
    if response.body.is_empty() {
        return Ok(None);
    }
    changed_in(response, resource).map(Some)
}

/// Returns what a response has of a resource: the item, which some endpoints wrap like that of
/// reading and some do not, or what the definition points to.
fn changed_in(response: Response, resource: &Resource) -> Result<Found> {
    let Some(pointer) = resource.writes.answer else {
        return object_at(&response, resource.item).or_else(|_| object_at(&response, WHOLE));
    };
    let Ok(item) = object_at(&response, pointer) else {
        return document_at(response, pointer);
    };
    Ok(Found::document(Arc::new(response.into_json()), item.items))
}
