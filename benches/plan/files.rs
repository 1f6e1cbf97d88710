//! The files: APIs with what is below them, and portals with their pages.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

const APIS: usize = 1_000;
/// How many APIs a file has.
const APIS_PER_FILE: usize = 100;
const DOCUMENTS: usize = 3;

const PORTALS: usize = 20;
/// Pages of a portal that have pages below them, and how many each.
const SECTIONS: usize = 10;
const PAGES: usize = 14;

/// Writes the files into a directory, and returns how many objects they declare.
pub(crate) fn write(directory: &Path) -> usize {
    for first in (0..APIS).step_by(APIS_PER_FILE) {
        let apis: Vec<_> = (first..first + APIS_PER_FILE).map(api).collect();
        write_file(directory, &format!("apis-{first}"), "apis", apis);
    }
    write_file(directory, "portals", "portals", (0..PORTALS).map(portal));
    // An API has a version, a publication and an implementation.
    APIS * (4 + DOCUMENTS) + PORTALS * (1 + SECTIONS * (1 + PAGES))
}

/// Writes a file of APIs with nothing below them.
pub(crate) fn write_apis(directory: &Path, count: usize) {
    let apis = (0..count).map(
        |number| json!({ "ref": format!("api-{number:04}"), "name": format!("Flights {number}") }),
    );
    write_file(directory, "apis", "apis", apis);
}

fn write_file(directory: &Path, name: &str, key: &str, objects: impl IntoIterator<Item = Value>) {
    let file = json!({
        "_defaults": { "kongctl": { "namespace": "bench" } },
        key: objects.into_iter().collect::<Value>(),
    });
    // JSON is YAML.
    let path = directory.join(format!("{name}.yaml"));
    fs::write(path, file.to_string()).expect("a file can be written");
}

fn api(number: usize) -> Value {
    let name = format!("api-{number:04}");
    let documents: Vec<_> = (0..DOCUMENTS)
        .map(|document| {
            json!({
                "ref": format!("{name}-document-{document}"),
                "slug": format!("document-{document}"),
                "title": format!("Document {document}"),
                "content": content(document),
            })
        })
        .collect();
    json!({
        "ref": name,
        "name": format!("Flights {number}"),
        "description": format!("Departures and arrivals of airport {number}"),
        "labels": { "team": format!("team-{}", number % 7) },
        "versions": [{
            "ref": format!("{name}-v1"),
            "version": "1.0.0",
            "spec": specification(number).to_string(),
        }],
        "publications": [{
            "ref": format!("{name}-publication"),
            "portal_id": format!("portal-{:02}", number % PORTALS),
            "visibility": "public",
        }],
        "implementations": [{
            "ref": format!("{name}-implementation"),
            "type": "service",
            "service": {
                "id": "33333333-3333-4333-8333-333333333333",
                "control_plane_id": "44444444-4444-4444-8444-444444444444",
            },
        }],
        "documents": documents,
    })
}

fn specification(number: usize) -> Value {
    let paths = (0..10).map(|path| {
        let operation = json!({
            "summary": format!("Flight {path}"),
            "responses": { "200": { "description": "OK" } },
        });
        (format!("/flights/{path}"), json!({ "get": operation }))
    });
    json!({
        "openapi": "3.0.3",
        "info": { "title": format!("Flights {number}"), "version": "1.0.0" },
        "paths": paths.collect::<Value>(),
    })
}

fn portal(number: usize) -> Value {
    let name = format!("portal-{number:02}");
    let sections: Vec<_> = (0..SECTIONS).map(|section| page(&name, section)).collect();
    json!({ "ref": name, "name": format!("Portal {number}"), "pages": sections })
}

fn page(portal: &str, section: usize) -> Value {
    let pages: Vec<_> = (0..PAGES)
        .map(|page| {
            json!({
                "ref": format!("{portal}-page-{section}-{page}"),
                "slug": format!("page-{page}"),
                "title": format!("Page {page}"),
                "content": content(page),
            })
        })
        .collect();
    json!({
        "ref": format!("{portal}-section-{section}"),
        "slug": format!("section-{section}"),
        "title": format!("Section {section}"),
        "content": content(section),
        "children": pages,
    })
}

fn content(number: usize) -> String {
    format!("# Text {number}\n\n") + &"A line of the text, as people write it.\n".repeat(20)
}
