//! A client of a sandbox, without a connection.

use serde_json::{Value, json};

use crate::percent;
use crate::resources::{PathParent, Resource, resource};
use crate::sandbox::konnect::Konnect;
use crate::sandbox::login::{Logins, TOKEN};
use crate::sandbox::request::SandboxRequest;
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::state::State;

/// A sandbox of its own.
pub(super) struct Client(Konnect);

impl Client {
    pub(super) fn new() -> Self {
        Self::with(State::default())
    }

    pub(super) fn with(state: State) -> Self {
        Self(Konnect::new(Logins::new(String::new()), state))
    }

    pub(super) fn get(&self, path: &str) -> SandboxResponse {
        self.send("GET", path, &Value::Null)
    }

    pub(super) fn send(&self, method: &str, path: &str, body: &Value) -> SandboxResponse {
        let request = SandboxRequest {
            content_type: Some("application/json".to_owned()),
            body: match body {
                Value::Null => Vec::new(),
                body => body.to_string().into_bytes(),
            },
            ..request(method, path, Some(TOKEN))
        };
        self.0.respond(&request)
    }

    /// Sends a request without a body.
    pub(super) fn send_with(&self, request: &SandboxRequest) -> SandboxResponse {
        self.0.respond(request)
    }
}

/// Creates a request; its path may have a query.
pub(super) fn request(method: &str, target: &str, token: Option<&str>) -> SandboxRequest {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    SandboxRequest {
        method: method.to_owned(),
        path: path.to_owned(),
        query: percent::form_pairs(query),
        authorization: token.map(|token| format!("Bearer {token}")),
        ..SandboxRequest::default()
    }
}

/// Returns a path of a resource below the items to which its sample data belongs, with `argument`
/// for what remains.
pub(super) fn path(
    resource: &Resource,
    template: &str,
    parents: &[PathParent],
    argument: &str,
) -> String {
    let mut steps = Vec::new();
    for step in template.split('/') {
        let Some(name) = step.strip_prefix('{').and_then(|it| it.strip_suffix('}')) else {
            steps.push(step.to_owned());
            continue;
        };
        let filled = parents.iter().find(|filled| filled.parameter == name);
        let value = filled.map_or(argument.to_owned(), |it| key(it.parent.resource, resource));
        steps.push(percent::encode(&value));
    }
    steps.join("/")
}

/// Returns the path of all items of a resource, or of its object.
pub(super) fn all(resource: &'static Resource) -> String {
    path(resource, resource.path, resource.parents, "x")
}

/// Returns the ID of the item of the resource `name` to which the sample data `below` belongs.
fn key(name: &str, below: &Resource) -> String {
    let parent = resource(name).expect("a resource");
    let item = parent.sample_parent(below).expect("a sample");
    parent.key_of(&item).expect("a key")
}

/// Returns the items of a list.
pub(super) fn items(resource: &'static Resource, response: &SandboxResponse) -> Vec<Value> {
    let pointer = resource.items.pointer().expect("a list");
    let items = response.body.pointer(pointer).and_then(Value::as_array);
    items
        .cloned()
        .unwrap_or_else(|| panic!("{}: {}", resource.name, json!(response.body)))
}
