//! Answers as Konnect does, for every resource of the catalogue, from its sample data.

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::TOKEN;
use super::http::{Request, Response};
use crate::catalogue::{Paging, Resource, Shape, resources};

/// What Konnect serves when nobody asks for a size, and the most it gives.
const USUAL_SIZE: usize = 10;
const LARGEST_SIZE: usize = 100;

/// Answers one request.
pub(super) fn answer(request: &Request) -> Response {
    if request.authorization.as_deref() != Some(&format!("Bearer {TOKEN}")) {
        return problem(401, "Unauthorized", "Invalid credentials");
    }
    let Some((resource, id)) = find(&request.path) else {
        return problem(404, "Not Found", "Not found");
    };
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return problem(405, "Method Not Allowed", "The sandbox only reads");
    }
    let sample: Value = serde_json::from_str(resource.sample).unwrap_or_default();
    match (resource.shape, id) {
        (Shape::One, _) => ok(sample),
        (Shape::List, None) => list(resource, request, rows(sample)),
        (Shape::List, Some(id)) => match rows(sample)
            .into_iter()
            .find(|row| row.get("id").and_then(Value::as_str).is_some_and(|found| found.eq_ignore_ascii_case(&id)))
        {
            Some(row) => ok(row),
            None => problem(404, "Not Found", "Not found"),
        },
    }
}

fn rows(sample: Value) -> Vec<Value> {
    match sample {
        Value::Array(rows) => rows,
        _ => Vec::new(),
    }
}

/// Finds the resource that a path belongs to, and the id when it is the path of one row.
fn find(path: &str) -> Option<(&'static Resource, Option<String>)> {
    resources().find_map(|resource| {
        if resource.path == path {
            return Some((resource, None));
        }
        let id = parameter(resource.get, path)?;
        Some((resource, Some(id)))
    })
}

/// The value of the template's one parameter, when `path` fits it.
fn parameter(template: &str, path: &str) -> Option<String> {
    let (before, rest) = template.split_once('{')?;
    let (_, after) = rest.split_once('}')?;
    let value = path.strip_prefix(before)?.strip_suffix(after)?;
    let is_one_segment = !value.is_empty() && !value.contains('/');
    is_one_segment.then(|| percent_decode_str(value).decode_utf8_lossy().into_owned())
}

fn list(resource: &Resource, request: &Request, mut rows: Vec<Value>) -> Response {
    if let Some((at, query)) = resource.by()
        && let Some(name) = request.query(query)
    {
        rows.retain(|row| row.pointer(at).and_then(Value::as_str) == Some(name));
    }
    if resource.paging == Paging::Unpaged {
        return ok(json!({ "data": rows }));
    }
    let (Some(size), Some(number)) = (count(request, "page[size]", USUAL_SIZE), count(request, "page[number]", 1)) else {
        return problem(400, "Bad Request", "page[size] and page[number] must be whole numbers from 1");
    };
    let size = size.min(LARGEST_SIZE);
    let total = rows.len();
    let page: Vec<Value> = rows.into_iter().skip((number - 1).saturating_mul(size)).take(size).collect();
    ok(json!({ "meta": { "page": { "number": number, "size": size, "total": total } }, "data": page }))
}

/// A whole number from 1, or what is usual; `None` when it is anything else.
fn count(request: &Request, name: &str, usual: usize) -> Option<usize> {
    request.query(name).map_or(Some(usual), |text| text.parse().ok()).filter(|number| *number > 0)
}

fn ok(body: Value) -> Response {
    Response { status: 200, content_type: "application/json", body }
}

/// An error in Konnect's shape.
fn problem(status: u16, title: &str, detail: &str) -> Response {
    let body = json!({ "status": status, "title": title, "instance": "kong:trace:sandbox", "detail": detail });
    Response { status, content_type: "application/problem+json", body }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(method: &str, path: &str, query: &[(&str, &str)], token: Option<&str>) -> Response {
        answer(&Request {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            authorization: token.map(|token| format!("Bearer {token}")),
            closes: false,
        })
    }

    fn names(response: &Response) -> Vec<&str> {
        response.body["data"].as_array().into_iter().flatten().filter_map(|row| row["name"].as_str()).collect()
    }

    #[test]
    fn every_resource_is_served_and_needs_the_token() {
        for resource in resources() {
            assert_eq!(ask("GET", resource.path, &[], Some(TOKEN)).status, 200, "{}", resource.name);
            assert_eq!(ask("GET", resource.path, &[], None).status, 401, "{}", resource.name);
            assert_eq!(ask("GET", resource.path, &[], Some("kpat_other")).status, 401, "{}", resource.name);
            assert_eq!(ask("DELETE", resource.path, &[], Some(TOKEN)).status, 405, "{}", resource.name);
        }
        assert_eq!(ask("GET", "/v3/nothing", &[], Some(TOKEN)).status, 404);
        assert_eq!(ask("GET", "/v3/apis/a/b", &[], Some(TOKEN)).status, 404);
    }

    #[test]
    fn every_row_of_a_list_is_found_by_its_id_and_name() {
        for resource in resources().filter(|resource| resource.shape == Shape::List) {
            for row in rows(serde_json::from_str(resource.sample).expect("sample")) {
                let id = row["id"].as_str().expect("id");
                let path = resource.get.replace(&resource.get[resource.get.find('{').expect("parameter")..], id);
                assert_eq!(ask("GET", &path, &[], Some(TOKEN)).body, row);
                if let Some((at, query)) = resource.by() {
                    let name = row.pointer(at).and_then(Value::as_str).expect("name");
                    assert_eq!(ask("GET", resource.path, &[(query, name)], Some(TOKEN)).body["data"][0], row);
                }
            }
        }
    }

    #[test]
    fn pages_join_to_the_whole_list() {
        let whole = ask("GET", "/v3/apis", &[("page[size]", "100")], Some(TOKEN));
        assert!(names(&whole).len() >= 25);
        let mut joined = Vec::new();
        for number in ["1", "2", "3", "4"] {
            let page = ask("GET", "/v3/apis", &[("page[size]", "10"), ("page[number]", number)], Some(TOKEN));
            assert_eq!(page.body["meta"]["page"]["total"], json!(names(&whole).len()));
            joined.extend(names(&page).into_iter().map(str::to_owned));
        }
        assert_eq!(joined, names(&whole));
        for wrong in ["0", "-1", "ten"] {
            assert_eq!(ask("GET", "/v3/apis", &[("page[size]", wrong)], Some(TOKEN)).status, 400);
        }
    }
}
