//! What is true of every plan, whatever the files and the organization.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::organization::{Files, Organization, canary};
use crate::declare::declared::Declared;
use crate::declare::files::load::load;
use crate::declare::files::source::{Found, SourceFile};
use crate::declare::plan::file::{Action, Mode};

/// An API of the organization.
#[derive(Clone, Debug)]
struct There {
    /// The namespace that manages it.
    namespace: Option<u8>,
    is_protected: bool,
    documents: usize,
}

/// An API in the files, or none of that position.
#[derive(Clone, Debug)]
struct Written {
    is_declared: bool,
    /// Whether the files have the key of its documents, and how many of them.
    documents: Option<usize>,
}

fn there() -> impl Strategy<Value = There> {
    let namespace = prop::option::weighted(0.8, 0..2u8);
    (namespace, prop::bool::weighted(0.2), 0..3usize).prop_map(
        |(namespace, is_protected, documents)| There {
            namespace,
            is_protected,
            documents,
        },
    )
}

fn written() -> impl Strategy<Value = Written> {
    (any::<bool>(), prop::option::of(0..3usize)).prop_map(|(is_declared, documents)| Written {
        is_declared,
        documents,
    })
}

/// What a sync may delete: the IDs of ours that the files could have.
#[derive(Default)]
struct Allowed(BTreeSet<String>);

/// Creates an API with its documents, and returns its ID and theirs.
fn create(
    organization: &Organization,
    name: &str,
    there: &There,
    run: usize,
) -> (String, Vec<String>) {
    let mut labels = serde_json::Map::new();
    if let Some(namespace) = there.namespace {
        let name = format!("team-{run}-{namespace}");
        labels.insert("KONGCTL-namespace".to_owned(), json!(name));
    }
    if there.is_protected {
        labels.insert("KONGCTL-protected".to_owned(), json!("true"));
    }
    let api = json!({ "name": name, "labels": labels });
    let api = id_of(&organization.send("POST", "/v3/apis", &api));
    let documents = (0..there.documents).map(|number| {
        let slug = format!("doc-{number}");
        let document = json!({ "slug": slug, "title": slug, "content": slug });
        let path = format!("/v3/apis/{api}/documents");
        id_of(&organization.send("POST", &path, &document))
    });
    let documents = documents.collect();
    (api, documents)
}

fn id_of(answer: &Value) -> String {
    answer["id"].as_str().expect("an ID").to_owned()
}

proptest! {
    #[test]
    fn promise_8_nothing_is_deleted_that_is_not_ours(
        organization in prop::collection::vec((there(), written()), 1..5),
        has_root in any::<bool>(),
        is_external in any::<bool>(),
    ) {
        thread_local! {
            static SERVER: Organization = Organization::new();
            // What a failed case left is of other namespaces.
            static RUN: Cell<usize> = const { Cell::new(0) };
        }
        let run = RUN.replace(RUN.get() + 1);
        let outcome: Result<(), TestCaseError> = SERVER.with(|server| {
            let namespace = format!("team-{run}-0");
            let mut files = Files::default();
            files.0.namespaces.insert(Arc::from(namespace.as_str()));
            let mut allowed = Allowed::default();
            let mut created = Vec::new();
            for (number, (there, written)) in organization.iter().enumerate() {
                let name = format!("api-{run}-{number}");
                let (id, documents) = create(server, &name, there, run);
                created.push(id.clone());
                let is_ours = there.namespace == Some(0) && !there.is_protected;
                if !written.is_declared {
                    if is_ours && has_root {
                        allowed.0.insert(id);
                    }
                    continue;
                }
                files = files.with("api", &name, json!({ "name": name }));
                let object = files.last();
                object.is_protected = there.is_protected && there.namespace == Some(0);
                object.namespace = Some(Arc::from(namespace.as_str()));
                if is_external {
                    object.namespace = None;
                    object.external = Some(vec![("id".to_owned(), crate::declare::tag::Text::Literal(id))]);
                }
                let Some(count) = written.documents else {
                    continue;
                };
                for number in 0..count {
                    let slug = format!("doc-{number}");
                    let fields = json!({ "slug": slug });
                    files = files.below(&name, "api_document", &format!("{name}-{slug}"), fields);
                    files.last().namespace = Some(Arc::from(namespace.as_str()));
                }
                files = files.all("api_document", Some(&name));
                if is_ours && !is_external {
                    allowed.0.extend(documents.into_iter().skip(count));
                }
            }
            if has_root {
                files = files.all("api", None);
            }
            let planned = server.plan(&files.0, Mode::Sync);
            let planned = planned.map_err(|error| TestCaseError::fail(error.message().to_owned()))?;
            let changes = planned.plan.changes.into_iter();
            let deleted: BTreeSet<_> = changes
                .filter(|change| change.action == Action::Delete)
                .filter_map(|change| change.resource_id)
                .collect();
            prop_assert_eq!(deleted, allowed.0);
            for id in created {
                server.send("DELETE", &format!("/v3/apis/{id}"), &Value::Null);
            }
            Ok(())
        });
        outcome?;
    }
}

/// Declares APIs with documents, in an order. Their fields have an order as well.
fn ordered(numbers: impl IntoIterator<Item = usize>, is_turned: bool) -> Declared {
    let mut files = Files::new();
    for number in numbers {
        let name = format!("api-{number}");
        let fields = match is_turned {
            false => json!({ "name": name, "description": "x", "labels": { "a": "1", "b": "2" } }),
            true => json!({ "labels": { "b": "2", "a": "1" }, "description": "x", "name": name }),
        };
        files = files.with("api", &name, fields);
        let document = json!({ "slug": "start", "content": "text" });
        files = files.below(&name, "api_document", &format!("doc-{number}"), document);
        files = files.all("api_document", Some(&name));
    }
    files.0.warnings.push("careful".to_owned());
    files.0
}

/// Returns the text of the plan of files.
fn text_of_plan(organization: &Organization, files: &Declared) -> String {
    let planned = organization.plan(files, Mode::Sync).expect("a plan");
    serde_json::to_string(&planned.plan).expect("JSON")
}

#[test]
fn promise_13_the_same_files_are_the_same_plan_in_any_order() {
    let organization = Organization::new();
    let numbers = |turn: usize| (0..250).map(move |step| (step * 7 + turn) % 250);
    let first = text_of_plan(&organization, &ordered(numbers(0), false));
    for (turn, is_turned) in [(1, true), (13, false)] {
        let files = ordered(numbers(turn), is_turned);
        assert_eq!(text_of_plan(&organization, &files), first);
    }
    assert_eq!(first.matches("\"action\":\"CREATE\"").count(), 500);
}

/// Returns the plan of files in an order, each with its name and text.
fn plan_of_files(organization: &Organization, files: &[(&str, &str)]) -> String {
    let files = files.iter().map(|(name, text)| SourceFile {
        name: (*name).into(),
        directory: ".".into(),
        bounds: ".".into(),
        text: (*text).to_owned(),
        found: Found::Named,
    });
    let declared = load(&files.collect::<Vec<_>>(), &canary);
    text_of_plan(organization, &declared.expect("no mistake"))
}

#[test]
fn promise_13_the_order_of_files_and_keys_does_not_matter() {
    let [a, turned] = [
        "{ref: a, name: A, labels: {x: '1', y: z}, documents: [{ref: v, slug: v, content: x}]}",
        "{documents: [{content: x, slug: v, ref: v}], labels: {y: z, x: '1'}, name: A, ref: a}",
    ]
    .map(|api| format!("apis: [{api}]\n"));
    let b = "portals: [{ref: p, name: P, labels: {KONGCTL-y: z}}]\n";
    let c = "api_documents: [{ref: d, api: a, slug: d, content: text}]\n\
             api_publications: [{ref: q, api: a, portal_id: p}]\n\
             event_gateways: [{ref: e, name: E, labels: {KONGCTL-y: z}}]\n";
    let organization = Organization::new();
    let [b, c] = [("b.yaml", b), ("c.yaml", c)];
    let first = plan_of_files(&organization, &[("a.yaml", &a), b, c]);
    // Warnings have an order as well.
    assert_eq!(first.matches("KONGCTL-y").count(), 2, "{first}");
    for files in [
        [c, b, ("a.yaml", &turned)],
        [b, ("a.yaml", &turned), c],
        [("a.yaml", &turned), c, b],
    ] {
        assert_eq!(plan_of_files(&organization, &files), first);
    }
}

proptest! {
    #[test]
    fn promise_13_any_order_is_the_same_plan(
        numbers in Just((0..6).collect::<Vec<usize>>()).prop_shuffle(),
        is_turned in any::<bool>(),
    ) {
        thread_local! {
            static SERVER: Organization = Organization::new();
        }
        SERVER.with(|server| {
            let first = text_of_plan(server, &ordered(0..6, false));
            prop_assert_eq!(text_of_plan(server, &ordered(numbers, is_turned)), first);
            Ok(())
        })?;
    }
}
