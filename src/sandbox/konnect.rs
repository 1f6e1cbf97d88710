//! Responds like Konnect, for every resource, from the sample data and what clients changed of it.

use std::sync::{Mutex, PoisonError};

use super::change;
use super::login::Logins;
use super::parents::find_parents;
use super::place::Place;
use super::read::read;
use super::request::SandboxRequest;
use super::response::SandboxResponse;
use super::route::Route;
use super::state::State;
use super::store::Store;
use crate::error::Result;
use crate::resources::Auth;

/// The sample Konnect of one sandbox.
pub(super) struct Konnect {
    logins: Logins,
    state: Mutex<State>,
}

impl Konnect {
    pub(super) fn new(logins: Logins, state: State) -> Self {
        Self {
            logins,
            state: Mutex::new(state),
        }
    }

    pub(super) fn respond(&self, request: &SandboxRequest) -> SandboxResponse {
        if let Some(response) = self.logins.respond(request) {
            return response;
        }
        let route = Route::find(&request.path);
        let is_open = route
            .as_ref()
            .is_some_and(|route| route.resource.auth == Auth::Anonymous);
        let is_valid = |token| self.logins.accept(token);
        // Without a valid token, an unknown path is a 401 as well.
        if !is_open && !request.bearer_token().is_some_and(is_valid) {
            return SandboxResponse::problem(401, "Invalid credentials");
        }
        let Some(route) = route else {
            return not_found();
        };
        match self.answer(&route, request) {
            Ok(answer) => answer.unwrap_or_else(not_found),
            Err(error) => SandboxResponse::problem(500, &error.in_one_line()),
        }
    }

    fn answer(&self, route: &Route, request: &SandboxRequest) -> Result<Option<SandboxResponse>> {
        // One request at a time: nothing is read while half of a change is made.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if request.is_change() {
            return state.change(|store| answer(route, request, store));
        }
        Ok(answer(route, request, state.read()?))
    }
}

fn not_found() -> SandboxResponse {
    SandboxResponse::problem(404, "Not found")
}

/// Answers a request; `None` if there is no such parent, object or item.
fn answer(route: &Route, request: &SandboxRequest, store: &mut Store) -> Option<SandboxResponse> {
    let parents = find_parents(route, store)?;
    let place = Place::of(route.resource, route.template, &parents);
    if request.is_change() {
        return change::respond(route, &place, &parents, request, store);
    }
    if route.only_writes() {
        return Some(change::no_such_method());
    }
    read(route, &place, &parents, request, store)
}
