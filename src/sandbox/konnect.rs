//! Responds like Konnect, for every resource, from the sample data of its definition.

use serde_json::Value;

use super::body::{remove, wrapped};
use super::filter::{filter, sort};
use super::items::{depth_first, items_of, string_at};
use super::page;
use super::request::SandboxRequest;
use super::response::SandboxResponse;
use super::route::SandboxRoute;
use crate::resources::{Auth, Column, Resource, Shape};

/// Responds to a request. `is_valid` decides whether a token is accepted.
pub(super) fn respond(
    request: &SandboxRequest,
    is_valid: impl FnOnce(&str) -> bool,
) -> SandboxResponse {
    let route = SandboxRoute::find(&request.path);
    let is_open = route
        .as_ref()
        .is_some_and(|route| route.resource.auth == Auth::Anonymous);
    // Without a valid token, an unknown path is a 401 as well.
    if !is_open && !request.bearer_token().is_some_and(is_valid) {
        return SandboxResponse::problem(401, "Invalid credentials");
    }
    let Some(route) = route else {
        return not_found();
    };
    if request.is_change() {
        return SandboxResponse::problem(405, "The sandbox is read-only");
    }
    respond_from_sample(&route, request)
}

fn respond_from_sample(route: &SandboxRoute, request: &SandboxRequest) -> SandboxResponse {
    let resource = route.resource;
    // Items that are members of an object have neither filters nor pages.
    if resource.shape == Shape::One || resource.has_keyed_items() {
        return SandboxResponse::ok(serde_json::from_str(resource.sample).unwrap_or_default());
    }
    match &route.argument {
        Some(argument) => match find_item(resource, argument) {
            Some(item) => SandboxResponse::ok(wrapped(resource.item, item)),
            None => not_found(),
        },
        None => respond_with_list(resource, request),
    }
}

fn respond_with_list(resource: &'static Resource, request: &SandboxRequest) -> SandboxResponse {
    let mut found = items_of(resource);
    filter(&mut found, resource, request);
    if let Some(order) = request.query("sort") {
        sort(&mut found, order);
    }
    let found = found
        .into_iter()
        .map(|item| without_details(resource, item))
        .collect();
    page::respond(resource, request, found)
}

fn not_found() -> SandboxResponse {
    SandboxResponse::problem(404, "Not found")
}

/// Returns the item with this id, or name where the path takes names, without its children.
fn find_item(resource: &'static Resource, argument: &str) -> Option<Value> {
    let mut found = depth_first(resource)
        .into_iter()
        .find(|item| is_called(item, resource, argument))?;
    if let Some(children) = resource.tree {
        remove(&mut found, children);
    }
    Some(found)
}

fn is_called(item: &Value, resource: &'static Resource, argument: &str) -> bool {
    key_fields(resource)
        .filter_map(|field| string_at(item, field))
        .any(|text| text.eq_ignore_ascii_case(argument))
}

/// Returns an item as a list has it: without the fields that only the response to its own path has.
fn without_details(resource: &Resource, mut item: Value) -> Value {
    for pointer in resource.detail_only {
        remove(&mut item, pointer);
    }
    let children = resource
        .tree
        .and_then(|pointer| item.pointer_mut(pointer))
        .and_then(Value::as_array_mut);
    for child in children.into_iter().flatten() {
        *child = without_details(resource, child.take());
    }
    item
}

/// Returns the fields that identify an item: its id, those of the lookups, or else its first
/// column.
fn key_fields(resource: &'static Resource) -> impl Iterator<Item = &'static str> {
    let lookups = resource.all_lookups().map(|lookup| lookup.at);
    let first_column = resource.columns.first().into_iter();
    ["/id"]
        .into_iter()
        .chain(lookups)
        .chain(first_column.flat_map(Column::pointers))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::resources::resources;
    use crate::sandbox::login::TOKEN;
    use crate::tests::openapi::{Document, settle};

    fn request(
        method: &str,
        path: &str,
        query: &[(&str, &str)],
        token: Option<&str>,
    ) -> SandboxResponse {
        let request = SandboxRequest {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            authorization: token.map(|token| format!("Bearer {token}")),
            ..SandboxRequest::default()
        };
        respond(&request, |token| token == TOKEN)
    }

    /// Returns a path with `argument` for every parameter.
    fn filled(template: &'static str, argument: &str) -> String {
        template
            .split('/')
            .map(|step| {
                if step.starts_with('{') {
                    argument
                } else {
                    step
                }
            })
            .collect::<Vec<_>>()
            .join("/")
    }

    #[test]
    fn every_resource_is_served_and_needs_the_token() {
        for resource in resources() {
            let path = filled(resource.path, "x");
            // Some objects are items of another list, which has one for each of its ids only.
            let is_item_of_another =
                resources().any(|other| other.item_path == Some(resource.path));
            assert_eq!(
                request("GET", &path, &[], Some(TOKEN)).status,
                if is_item_of_another { 404 } else { 200 },
                "{}",
                resource.name
            );
            let unauthorized = if resource.auth == Auth::Anonymous {
                200
            } else {
                401
            };
            assert_eq!(
                request("GET", &path, &[], None).status,
                unauthorized,
                "{}",
                resource.name
            );
            assert_eq!(
                request("GET", &path, &[], Some("kpat_other")).status,
                unauthorized,
                "{}",
                resource.name
            );
            assert_eq!(
                request("DELETE", &path, &[], Some(TOKEN)).status,
                405,
                "{}",
                resource.name
            );
        }
        assert_eq!(request("GET", "/v3/nothing", &[], Some(TOKEN)).status, 404);
    }

    #[test]
    fn every_item_of_a_list_is_found_by_its_id() {
        for resource in resources() {
            let Some(item_path) = resource.item_path else {
                continue;
            };
            if resource.shape == Shape::One || resource.has_keyed_items() {
                continue;
            }
            for mut alone in items_of(resource) {
                let id = key_fields(resource)
                    .find_map(|field| string_at(&alone, field))
                    .unwrap_or_else(|| panic!("{}: an item without a key", resource.name));
                let path = filled(item_path, &id.replace('/', "%2F").replace(' ', "%20"));
                if let Some(children) = resource.tree {
                    remove(&mut alone, children);
                }
                assert_eq!(
                    request("GET", &path, &[], Some(TOKEN)).body,
                    wrapped(resource.item, alone),
                    "{}: {path}",
                    resource.name
                );
            }
        }
    }

    /// Returns the responses to the list, whole and page by page, and to each item, each with its
    /// path in the API document.
    fn responses(resource: &'static Resource) -> Vec<(&'static str, SandboxResponse)> {
        let path = filled(resource.path, "x");
        let sizes: [&[(&str, &str)]; 3] = [&[], &[("page[size]", "1")], &[("size", "1")]];
        let mut responses: Vec<_> = sizes
            .map(|query| (resource.path, request("GET", &path, query, Some(TOKEN))))
            .into();
        responses.push((resource.path, request("GET", &path, &[], None)));
        let Some(item_path) = resource.item_path else {
            return responses;
        };
        if resource.shape == Shape::One || resource.has_keyed_items() {
            return responses;
        }
        let items = depth_first(resource);
        let keys = items
            .iter()
            .filter_map(|item| key_fields(resource).find_map(|field| string_at(item, field)));
        let paths = keys
            .chain(["unknown".to_owned()])
            .map(|key| filled(item_path, &key.replace('/', "%2F").replace(' ', "%20")));
        responses.extend(paths.map(|path| (item_path, request("GET", &path, &[], Some(TOKEN)))));
        responses
    }

    #[test]
    fn every_response_is_valid_by_the_document() {
        let Some(document) = Document::at_hand() else {
            return;
        };
        let mut complaints = BTreeSet::new();
        for resource in resources() {
            for (path, response) in responses(resource) {
                // Other tests check that the document has the path. It describes errors of gateway
                // entities in an older format; the sandbox has the newer one only.
                let Some(schema) = document
                    .get(path)
                    .and_then(|operation| operation.answer(response.status, response.content_type))
                else {
                    continue;
                };
                let faults = document.faults(schema, &response.body);
                complaints.extend(
                    faults
                        .iter()
                        .map(|fault| format!("{}: {}: {fault}", resource.name, response.status)),
                );
            }
        }
        settle(
            &complaints,
            &[
                (
                    "event-gateways nodes errors: 200: /meta is missing",
                    "an endpoint without page parameters has no pages to describe",
                ),
                (
                    "notifications subscriptions: 200: /meta is missing",
                    "an endpoint without page parameters has no pages to describe",
                ),
                (
                    "gateway control-planes group-memberships: 200: /meta/page/previous has no name in the document",
                    "the only endpoint with cursors that has no previous page; the sandbox has one",
                ),
                (
                    "catalog scorecards criteria services: 200: /data/-/evaluation has no name in the document",
                    "the schema demands it, and describes `score`; filters and examples have it",
                ),
            ],
        );
    }

    #[test]
    fn pages_join_to_the_whole_list() {
        let names = |response: &SandboxResponse| {
            response.body["data"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|item| item["name"].clone())
                .collect::<Vec<_>>()
        };
        let whole = request("GET", "/v3/apis", &[("page[size]", "100")], Some(TOKEN));
        assert!(names(&whole).len() >= 25);
        let joined: Vec<Value> = ["1", "2", "3", "4"]
            .into_iter()
            .flat_map(|number| {
                names(&request(
                    "GET",
                    "/v3/apis",
                    &[("page[size]", "10"), ("page[number]", number)],
                    Some(TOKEN),
                ))
            })
            .collect();
        assert_eq!(joined, names(&whole));
        for wrong in ["0", "-1", "ten"] {
            assert_eq!(
                request("GET", "/v3/apis", &[("page[size]", wrong)], Some(TOKEN)).status,
                400
            );
        }
    }
}
