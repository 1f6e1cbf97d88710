//! Answers as Konnect does, for every resource of the catalogue, from its sample data.

use serde_json::{Map, Value, json};

use super::http::{Request, Response};
use crate::document::items_at;
use crate::item::{Item, depth_first};
use crate::percent;
use crate::pointer;
use crate::resources::{Auth, Column, Paging, Resource, Shape, WHOLE, resources};

/// What Konnect serves when nobody asks for a size, and the most it gives.
const USUAL_SIZE: usize = 10;
const LARGEST_SIZE: usize = 100;

/// Answers one request; `is_known` says whether a token is accepted.
pub(super) fn answer(request: &Request, is_known: impl FnOnce(&str) -> bool) -> Response {
    let found = find(&request.path);
    let is_open = found
        .as_ref()
        .is_some_and(|(resource, _)| resource.auth == Auth::Anonymous);
    let token = request
        .authorization
        .as_deref()
        .and_then(|value| value.strip_prefix("Bearer "));
    if !is_open && !token.is_some_and(is_known) {
        return problem(401, "Unauthorized", "Invalid credentials");
    }
    let Some((resource, argument)) = found else {
        return problem(404, "Not Found", "Not found");
    };
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return problem(405, "Method Not Allowed", "The sandbox only reads");
    }
    let sample: Value = serde_json::from_str(resource.sample).unwrap_or_default();
    match (resource.shape, argument) {
        (Shape::One, _) => ok(sample),
        (Shape::List, None) if resource.has_keyed_items() => ok(sample),
        (Shape::List, None) => list(resource, request, items_at(sample, "").unwrap_or_default()),
        (Shape::List, Some(argument)) => match one(resource, sample, &argument) {
            Some(item) => ok(wrapped(resource.item, item)),
            None => problem(404, "Not Found", "Not found"),
        },
    }
}

/// The item that an id means, or a name where the path takes names.
fn one(resource: &'static Resource, sample: Value, argument: &str) -> Option<Value> {
    let fields: Vec<&str> = key_fields(resource).collect();
    let every = depth_first(items_at(sample, WHOLE)?, resource.tree);
    let means = |item: &Item| {
        fields.iter().any(|field| {
            item.string_at(field)
                .is_some_and(|text| text.eq_ignore_ascii_case(argument))
        })
    };
    let mut found = every.into_iter().find(means)?.value;
    if let Some(children) = resource.tree {
        take_out(&mut found, children);
    }
    Some(found)
}

/// An item as it stands in a list: without what only the answer to `get` has, and so all items below it.
fn listed(resource: &Resource, mut item: Value) -> Value {
    for pointer in resource.detail_only {
        take_out(&mut item, pointer);
    }
    let children = resource
        .tree
        .and_then(|pointer| item.pointer_mut(pointer))
        .and_then(Value::as_array_mut);
    for child in children.into_iter().flatten() {
        *child = listed(resource, child.take());
    }
    item
}

/// Takes one member out of an item.
fn take_out(item: &mut Value, pointer: &str) {
    if let (Some(members), Some(name)) = (item.as_object_mut(), pointer.strip_prefix('/')) {
        members.shift_remove(name);
    }
}

/// What an item is known by: its id, the fields it is found by, and where it has none of them, what stands in its first column.
fn key_fields(resource: &'static Resource) -> impl Iterator<Item = &'static str> {
    let found_by = resource.all_lookups().map(|lookup| lookup.at);
    let shown_first = resource.columns.first().into_iter();
    ["/id"]
        .into_iter()
        .chain(found_by)
        .chain(shown_first.flat_map(Column::pointers))
}

/// Finds the resource that a path belongs to, and the argument when it is the path of one item.
///
/// Where several fit, as `/x/{id}` and `/x/me` do, the one with the fewest parameters is meant.
fn find(path: &str) -> Option<(&'static Resource, Option<String>)> {
    let lists =
        resources().filter_map(|resource| Some((resource, matched(resource.path, path)?, None)));
    let items = resources().filter_map(|resource| {
        let values = matched(resource.item_path?, path)?;
        let argument = resource.argument()?;
        let value = values
            .iter()
            .find(|(parameter, _)| *parameter == argument)?
            .1
            .clone();
        Some((resource, values, Some(value)))
    });
    items
        .chain(lists)
        .min_by_key(|(_, values, _)| values.len())
        .map(|(resource, _, argument)| (resource, argument))
}

/// The values of the template's parameters, when `path` fits it, segment by segment.
fn matched(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let (mut wanted, mut given, mut values) = (template.split('/'), path.split('/'), Vec::new());
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return Some(values),
            (Some(wanted), Some(given)) => match wanted
                .strip_prefix('{')
                .and_then(|wanted| wanted.strip_suffix('}'))
            {
                Some(_) if given.is_empty() => return None,
                Some(parameter) => values.push((parameter, percent::decode(given))),
                None if wanted == given => {}
                None => return None,
            },
            _ => return None,
        }
    }
}

fn list(resource: &'static Resource, request: &Request, mut items: Vec<Item>) -> Response {
    for (name, wanted) in &request.query {
        let plain = Filter::of(name);
        let operator = plain.as_ref().map_or("eq", |filter| filter.operator);
        // What people find items by need not be called like the field.
        let by = resource
            .lookup
            .iter()
            .chain(resource.id_lookup.as_ref())
            .find(|lookup| lookup.filter == Some(name));
        if let Some(filter) = by
            .map(|lookup| Filter {
                pointer: lookup.at.to_owned(),
                operator,
            })
            .or(plain)
        {
            items.retain(|item| filter.keeps(item, wanted));
        }
    }
    if let Some(order) = request.query("sort") {
        let (field, is_reversed) = order
            .strip_suffix(" desc")
            .map_or((order, false), |field| (field, true));
        let pointer = pointer::from_dotted(field);
        items.sort_by_key(|item| item.string_at(&pointer));
        if is_reversed {
            items.reverse();
        }
    }
    let items: Vec<Value> = items
        .into_iter()
        .map(|item| listed(resource, item.value))
        .collect();
    let total = items.len();
    let items_at = resource.items.pointer().unwrap_or(WHOLE);
    match resource.paging {
        Paging::Unpaged => ok(wrapped(items_at, Value::Array(items))),
        Paging::Number => {
            let (Some(size), Some(number)) = (
                count(request, "page[size]", USUAL_SIZE),
                count(request, "page[number]", 1),
            ) else {
                return problem(
                    400,
                    "Bad Request",
                    "page[size] and page[number] must be whole numbers from 1",
                );
            };
            let size = size.min(LARGEST_SIZE);
            let page = json!({ "page": { "number": number, "size": size, "total": total } });
            ok(enveloped(
                resource,
                ("meta", page),
                cut(items, (number - 1).saturating_mul(size), size),
            ))
        }
        Paging::Cursor { next } => {
            let (Some(size), Some(start)) = (
                count(request, "page[size]", USUAL_SIZE),
                start(request, "page[after]"),
            ) else {
                return problem(400, "Bad Request", "page[size] or page[after] is malformed");
            };
            ok(chained(resource, next, request, items, start, size))
        }
        Paging::Offset => {
            let (Some(size), Some(start)) = (
                count(request, "size", LARGEST_SIZE),
                start(request, "offset"),
            ) else {
                return problem(400, "Bad Request", "size or offset is malformed");
            };
            let mut body = wrapped(items_at, Value::Array(cut(items, start, size)));
            if start + size < total {
                let next = (start + size).to_string();
                put(
                    &mut body,
                    "/next",
                    Value::String(format!("{}?offset={next}", request.path)),
                );
                put(&mut body, "/offset", Value::String(next));
            }
            ok(body)
        }
    }
}

/// A page with its cursors; where the answer has no `meta`, with the number of all items.
fn chained(
    resource: &Resource,
    next_at: Option<&str>,
    request: &Request,
    items: Vec<Value>,
    start: usize,
    size: usize,
) -> Value {
    let link = |start: usize| {
        format!(
            "{}?page%5Bsize%5D={size}&page%5Bafter%5D={start}",
            request.path
        )
    };
    let (total, next) = (
        items.len(),
        Some(start + size)
            .filter(|next| *next < items.len())
            .map(link),
    );
    let mut body = wrapped(
        resource.items.pointer().unwrap_or(WHOLE),
        Value::Array(cut(items, start, size)),
    );
    match next_at
        .and_then(|pointer| pointer.strip_suffix("/next"))
        .filter(|place| place.starts_with("/meta"))
    {
        Some(place) => {
            let previous = (start > 0).then(|| link(start.saturating_sub(size)));
            put(
                &mut body,
                place,
                json!({ "size": size, "next": next, "previous": previous }),
            );
        }
        None => {
            put(&mut body, "/page/total_count", total.into());
            if let (Some(pointer), Some(next)) = (next_at, next) {
                put(&mut body, pointer, Value::String(next));
            }
        }
    }
    body
}

/// Holds a filter of the query: `filter[name][eq]`, or `filter[name]` alone.
struct Filter<'a> {
    pointer: String,
    operator: &'a str,
}

impl<'a> Filter<'a> {
    fn of(parameter: &'a str) -> Option<Self> {
        let (field, rest) = parameter.strip_prefix("filter[")?.split_once(']')?;
        let operator = rest
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
            .unwrap_or("eq");
        Some(Self {
            pointer: pointer::from_dotted(field),
            operator,
        })
    }

    fn keeps(&self, item: &Item, wanted: &str) -> bool {
        let text = item.string_at(&self.pointer);
        let is =
            |test: fn(&str, &str) -> bool| text.as_deref().is_some_and(|text| test(text, wanted));
        match self.operator {
            "contains" => is(|text, wanted| text.contains(wanted)),
            "neq" => !is(|text, wanted| text == wanted),
            "oeq" => is(|text, wanted| wanted.split(',').any(|wanted| text == wanted)),
            "ocontains" => is(|text, wanted| wanted.split(',').any(|wanted| text.contains(wanted))),
            "lt" => is(|text, wanted| text < wanted),
            "lte" => is(|text, wanted| text <= wanted),
            "gt" => is(|text, wanted| text > wanted),
            "gte" => is(|text, wanted| text >= wanted),
            _ => is(|text, wanted| text == wanted),
        }
    }
}

fn cut(items: Vec<Value>, start: usize, size: usize) -> Vec<Value> {
    items.into_iter().skip(start).take(size).collect()
}

/// A body with a header member before its items.
fn enveloped(resource: &Resource, header: (&str, Value), items: Vec<Value>) -> Value {
    let mut body = Value::Object(Map::from_iter([(header.0.to_owned(), header.1)]));
    put(
        &mut body,
        resource.items.pointer().unwrap_or(WHOLE),
        Value::Array(items),
    );
    body
}

/// A body that holds `value` at `pointer`; the value itself at the empty one.
fn wrapped(pointer: &str, value: Value) -> Value {
    if pointer.is_empty() {
        return value;
    }
    let mut body = Value::Object(Map::new());
    put(&mut body, pointer, value);
    body
}

/// Puts `value` at `pointer`, making the objects above it. An array has no room for it.
fn put(body: &mut Value, pointer: &str, value: Value) {
    let mut place = body;
    for step in pointer::steps(pointer) {
        let Some(members) = place.as_object_mut() else {
            return;
        };
        place = members
            .entry(step)
            .or_insert_with(|| Value::Object(Map::new()));
    }
    *place = value;
}

/// A whole number from 1, or what is usual; `None` when it is anything else.
fn count(request: &Request, name: &str, usual: usize) -> Option<usize> {
    request
        .query(name)
        .map_or(Some(usual), |text| text.parse().ok())
        .filter(|number| *number > 0)
}

/// Where a page begins: the sandbox's cursors are plain numbers.
fn start(request: &Request, name: &str) -> Option<usize> {
    request
        .query(name)
        .map_or(Some(0), |text| text.parse().ok())
}

pub(super) fn ok(body: Value) -> Response {
    Response {
        cookies: Vec::new(),
        status: 200,
        content_type: "application/json",
        body,
    }
}

/// An error in Konnect's shape.
pub(super) fn problem(status: u16, title: &str, detail: &str) -> Response {
    let body = json!({ "status": status, "title": title, "instance": "kong:trace:sandbox", "detail": detail });
    Response {
        cookies: Vec::new(),
        status,
        content_type: "application/problem+json",
        body,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::sandbox::TOKEN;
    use crate::tests::openapi::{Document, settle};

    fn ask(method: &str, path: &str, query: &[(&str, &str)], token: Option<&str>) -> Response {
        let request = Request {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            authorization: token.map(|token| format!("Bearer {token}")),
            ..Request::default()
        };
        answer(&request, |token| token == TOKEN)
    }

    /// A path with something in the place of every parameter.
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
            // Some objects are items of another list: only an id of theirs is answered.
            let is_row = resources().any(|other| other.item_path == Some(resource.path));
            assert_eq!(
                ask("GET", &path, &[], Some(TOKEN)).status,
                if is_row { 404 } else { 200 },
                "{}",
                resource.name
            );
            let unauthorized = if resource.auth == Auth::Anonymous {
                200
            } else {
                401
            };
            assert_eq!(
                ask("GET", &path, &[], None).status,
                unauthorized,
                "{}",
                resource.name
            );
            assert_eq!(
                ask("GET", &path, &[], Some("kpat_other")).status,
                unauthorized,
                "{}",
                resource.name
            );
            assert_eq!(
                ask("DELETE", &path, &[], Some(TOKEN)).status,
                405,
                "{}",
                resource.name
            );
        }
        assert_eq!(ask("GET", "/v3/nothing", &[], Some(TOKEN)).status, 404);
    }

    #[test]
    fn every_row_of_a_list_is_found_by_its_id() {
        for resource in resources() {
            let Some(item_path) = resource.item_path else {
                continue;
            };
            if resource.shape == Shape::One || resource.has_keyed_items() {
                continue;
            }
            for item in items_at(serde_json::from_str(resource.sample).expect("a sample"), "")
                .expect("items")
            {
                let id = key_fields(resource)
                    .find_map(|field| item.string_at(field))
                    .unwrap_or_else(|| panic!("{}: an item without a key", resource.name));
                let path = filled(item_path, &id.replace('/', "%2F").replace(' ', "%20"));
                let mut alone = item.value;
                if let Some(children) = resource.tree {
                    take_out(&mut alone, children);
                }
                assert_eq!(
                    ask("GET", &path, &[], Some(TOKEN)).body,
                    wrapped(resource.item, alone),
                    "{}: {path}",
                    resource.name
                );
            }
        }
    }

    /// The answers to the list, whole and page by page, and to each item; each with the path by which the document knows it.
    fn answers(resource: &'static Resource) -> Vec<(&'static str, Response)> {
        let path = filled(resource.path, "x");
        let sizes: [&[(&str, &str)]; 3] = [&[], &[("page[size]", "1")], &[("size", "1")]];
        let mut answers: Vec<_> = sizes
            .map(|query| (resource.path, ask("GET", &path, query, Some(TOKEN))))
            .into();
        answers.push((resource.path, ask("GET", &path, &[], None)));
        let Some(item_path) = resource.item_path else {
            return answers;
        };
        if resource.shape == Shape::One || resource.has_keyed_items() {
            return answers;
        }
        let items =
            items_at(serde_json::from_str(resource.sample).expect("a sample"), "").expect("items");
        let items = depth_first(items, resource.tree);
        let keys = items
            .iter()
            .filter_map(|item| key_fields(resource).find_map(|field| item.string_at(field)));
        let paths = keys
            .chain(["unknown".to_owned()])
            .map(|key| filled(item_path, &key.replace('/', "%2F").replace(' ', "%20")));
        answers.extend(paths.map(|path| (item_path, ask("GET", &path, &[], Some(TOKEN)))));
        answers
    }

    #[test]
    fn every_answer_is_what_the_document_says() {
        let Some(document) = Document::at_hand() else {
            return;
        };
        let mut complaints = BTreeSet::new();
        for resource in resources() {
            for (path, answer) in answers(resource) {
                // Paths that the document does not know are for the catalogue's tests. Gateway entities are refused in an
                // older form than the others: the sandbox has the newer one only.
                let Some(schema) = document
                    .get(path)
                    .and_then(|operation| operation.answer(answer.status, answer.content_type))
                else {
                    continue;
                };
                let faults = document.faults(schema, &answer.body);
                complaints.extend(
                    faults
                        .iter()
                        .map(|fault| format!("{}: {}: {fault}", resource.name, answer.status)),
                );
            }
        }
        settle(
            &complaints,
            &[
                (
                    "event-gateways nodes errors: 200: /meta is missing",
                    "without parameters for pages there are none to tell of",
                ),
                (
                    "notifications subscriptions: 200: /meta is missing",
                    "without parameters for pages there are none to tell of",
                ),
                (
                    "gateway control-planes group-memberships: 200: /meta/page/previous has no name in the document",
                    "alone among those with cursors it does not tell of the page before; the sandbox does",
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
        let names = |response: &Response| {
            response.body["data"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|item| item["name"].clone())
                .collect::<Vec<_>>()
        };
        let whole = ask("GET", "/v3/apis", &[("page[size]", "100")], Some(TOKEN));
        assert!(names(&whole).len() >= 25);
        let joined: Vec<Value> = ["1", "2", "3", "4"]
            .into_iter()
            .flat_map(|number| {
                names(&ask(
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
                ask("GET", "/v3/apis", &[("page[size]", wrong)], Some(TOKEN)).status,
                400
            );
        }
    }
}
