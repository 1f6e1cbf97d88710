//! Compares every resource with Konnect's own API document.
//!
//! `KONNECT_OPENAPI` names the document; without it these tests show nothing, and say so. What the
//! sandbox serves is held against it where it is served.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::resources::{CellKind, Effect, Paging, Resource, Server, resource, resources};
use crate::tests::openapi::{Document, Operation, settle};

#[test]
fn every_path_is_in_the_document() {
    for_each_row(
        |document, item, complain| {
            for path in [Some(item.path), item.item_path].into_iter().flatten() {
                match document.get(path) {
                    None => complain(format!("there is no GET {path}")),
                    Some(operation) if is_global(&operation) != (item.server == Server::Global) => {
                        complain(format!("GET {path} is not {:?}", item.server));
                    }
                    Some(_) => {}
                }
            }
        },
        &[
            (
                "regions: there is no GET /v3/available-regions",
                "outside the document; the web interface reads it",
            ),
            (
                "audit-logs destinations: there is no GET /v3/audit-log-destinations",
                "outside the document; older programs read it",
            ),
            (
                "audit-logs webhook: there is no GET /v2/audit-log-webhook",
                "outside the document; older programs read it",
            ),
            (
                "notifications inbox: GET /v1/notifications/inbox is not Global",
                NO_SERVER,
            ),
            (
                "notifications inbox: GET /v1/notifications/inbox/{notificationId} is not Global",
                NO_SERVER,
            ),
            (
                "notifications events: GET /v1/notifications/configurations is not Global",
                NO_SERVER,
            ),
            (
                "notifications subscriptions: GET /v1/notifications/configurations/{eventId}/subscriptions is not Global",
                NO_SERVER,
            ),
            (
                "notifications subscriptions: GET /v1/notifications/configurations/{eventId}/subscriptions/{subscriptionId} is not Global",
                NO_SERVER,
            ),
        ],
    );
}

const NO_SERVER: &str =
    "the document names no server for notifications; Konnect describes them with the global one";

#[test]
fn every_query_parameter_is_in_the_document() {
    for_each_row(
        |document, item, complain| {
            let Some(operation) = document.get(item.path) else {
                return;
            };
            for parameter in parameters_of(item) {
                // That a key of the user's follows is mostly said in words only.
                if !operation.takes(&parameter) && !operation.takes(&parameter.replace(".KEY", ""))
                {
                    complain(format!("no parameter {parameter}"));
                }
            }
            for attribute in item
                .sort
                .iter()
                .filter(|attribute| !operation.sorts_by(attribute))
            {
                complain(format!("no sort by {attribute}"));
            }
        },
        &[(
            "notifications inbox: no parameter page[size]",
            "its cursors come without a size; one too many does no harm",
        )],
    );
}

#[test]
fn every_pointer_leads_to_a_property() {
    for_each_row(
        |document, item, complain| {
            for (path, answer) in [
                (Some(item.path), Answer::Items),
                (item.item_path, Answer::Item),
            ] {
                let Some(path) = path else {
                    continue;
                };
                let Some(operation) = document.get(path) else {
                    continue;
                };
                let schemas = item_schemas(document, &operation, item, answer);
                for (header, kind, pointer) in pointers_of(item) {
                    let found = places(document, item, &schemas, pointer);
                    if found.is_empty() {
                        complain(format!("{header}: no {pointer} in GET {path}"));
                    } else if !found
                        .iter()
                        .any(|schema| fits(document, kind, header, schema))
                    {
                        complain(format!("{header}: {pointer} in GET {path} is not {kind:?}"));
                    }
                }
            }
        },
        &[
            (
                "apis documents: CHILDREN: no /children in GET /v3/apis/{apiId}/documents/{documentId}",
                ALONE,
            ),
            (
                "api-packages documents: CHILDREN: no /children in GET /v3/api-packages/{packageId}/documents/{documentId}",
                ALONE,
            ),
            (
                "portals pages: CHILDREN: no /children in GET /v3/portals/{portalId}/pages/{pageId}",
                ALONE,
            ),
            (
                "catalog scorecards criteria services: PASSING: no /evaluation/is_passing in GET /v1/scorecards/{scorecardId}/criteria/{criteriaId}/catalog-services",
                EVALUATION,
            ),
            (
                "catalog scorecards criteria services: VALUE: no /evaluation/evaluation_context/display_text in GET /v1/scorecards/{scorecardId}/criteria/{criteriaId}/catalog-services",
                EVALUATION,
            ),
            (
                "catalog scorecards criteria services: CHECKED: no /evaluation/attempted_at in GET /v1/scorecards/{scorecardId}/criteria/{criteriaId}/catalog-services",
                EVALUATION,
            ),
            (
                "catalog scorecards criteria services: ERROR: no /evaluation/evaluation_error/details in GET /v1/scorecards/{scorecardId}/criteria/{criteriaId}/catalog-services",
                EVALUATION,
            ),
        ],
    );
}

const ALONE: &str = "a single item comes without those below it";

const EVALUATION: &str =
    "the schema demands `evaluation`, and describes `score` in its place: columns try both";

/// Which response of a resource is compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    Items,
    Item,
}

/// Collects what there is to complain about each item, and holds it against the exceptions.
fn for_each_row(
    look: impl Fn(&'static Document, &'static Resource, &mut dyn FnMut(String)),
    exceptions: &[(&str, &str)],
) {
    let Some(document) = Document::at_hand() else {
        return;
    };
    let mut complaints = BTreeSet::new();
    for item in resources() {
        look(document, item, &mut |complaint| {
            complaints.insert(format!("{}: {complaint}", item.name));
        });
    }
    settle(&complaints, exceptions);
}

fn is_global(operation: &Operation) -> bool {
    operation
        .servers()
        .iter()
        .any(|url| url.contains("//global."))
}

/// Returns every query parameter that a resource may send.
fn parameters_of(item: &'static Resource) -> Vec<String> {
    let mut parameters = Vec::new();
    for filter in item.filters {
        for operator in filter.operators.iter() {
            let suffix = operator.word().map(|word| format!("[{word}]"));
            parameters.push(format!(
                "filter[{}]{}",
                filter.label(),
                suffix.unwrap_or_default()
            ));
        }
    }
    let flags = item.flags.iter().filter_map(|flag| match flag.effect {
        Effect::Query(parameter) => Some(parameter),
        Effect::Keep(_) | Effect::KeepValue { .. } | Effect::File { .. } => None,
    });
    let lookups = item.all_lookups().filter_map(|lookup| lookup.filter);
    let pages: &[&str] = match item.paging {
        Paging::Number => &["page[size]", "page[number]"],
        Paging::Cursor { .. } => &["page[size]", "page[after]"],
        Paging::Offset => &["size", "offset"],
        Paging::Unpaged => &[],
    };
    let narrowing = item.narrowing.iter().map(|narrowing| narrowing.parameter);
    let plain = flags
        .chain(lookups)
        .chain(narrowing)
        .chain(item.params.iter().copied())
        .chain(pages.iter().copied());
    parameters.extend(plain.map(str::to_owned));
    parameters
}

/// Returns every pointer into an item, with what it is for and what it must lead to.
fn pointers_of(item: &'static Resource) -> Vec<(&'static str, Option<CellKind>, &'static str)> {
    let columns = item.all_columns().flat_map(|column| {
        column
            .pointers()
            .map(move |pointer| (column.header(), Some(column.kind), pointer))
    });
    let lookups = item.all_lookups().map(|lookup| ("lookup", None, lookup.at));
    let secrets = item
        .secrets
        .iter()
        .map(|pointer| ("secret", None, *pointer));
    let flags = item.flags.iter().filter_map(|flag| match flag.effect {
        Effect::Keep(pointer) | Effect::KeepValue { pointer, .. } => {
            Some((flag.name, None, pointer))
        }
        Effect::Query(_) | Effect::File { .. } => None,
    });
    columns.chain(lookups).chain(secrets).chain(flags).collect()
}

/// The schemas of an item, where an answer has it.
fn item_schemas<'a>(
    document: &'a Document,
    operation: &Operation<'a>,
    item: &Resource,
    answer: Answer,
) -> Vec<&'a Value> {
    let body: Vec<&Value> = operation
        .answer(200, "application/json")
        .into_iter()
        .collect();
    let items = match (answer, item.items.pointer()) {
        (Answer::Items, Some(items)) => items,
        (Answer::Item, _) | (_, None) => return document.at(&body, item.item),
    };
    let element = if item.has_keyed_items() { "" } else { "/-" };
    document.at(&body, &format!("{items}{element}"))
}

/// What may stand at a pointer of an item's; a key is any text.
fn places<'a>(
    document: &'a Document,
    item: &Resource,
    schemas: &[&'a Value],
    pointer: &str,
) -> Vec<&'a Value> {
    if let Some(number) = pointer.strip_prefix('@') {
        let is_key = number
            .parse()
            .is_ok_and(|number| (1..=keys_of(item)).contains(&number));
        return if is_key {
            vec![&Value::Null]
        } else {
            Vec::new()
        };
    }
    let Some(pointer) = pointer.strip_prefix('^') else {
        return document.at(schemas, pointer);
    };
    let above = item.fan_out.and_then(|parent| resource(parent.resource));
    let Some((above, operation)) = above.and_then(|above| Some((above, document.get(above.path)?)))
    else {
        return Vec::new();
    };
    document.at(
        &item_schemas(document, &operation, above, Answer::Items),
        pointer,
    )
}

/// Returns how many keys lead to an item.
fn keys_of(item: &Resource) -> usize {
    item.items
        .pointer()
        .map_or(0, |items| items.matches('*').count())
}

/// Whether the values of a schema are what a column makes cells of: of objects, only labels.
fn fits(document: &Document, kind: Option<CellKind>, header: &str, schema: &Value) -> bool {
    let parts = document.parts(schema);
    let is = |name: &str| parts.iter().any(|part| part["type"] == name);
    match kind {
        Some(CellKind::Time) => {
            is("integer") || is("number") || parts.iter().any(|part| part["format"] == "date-time")
        }
        Some(CellKind::Count) => is("array"),
        Some(CellKind::Value | CellKind::Constant | CellKind::Reference) => {
            !is("object") || header == "LABELS"
        }
        // Of this machine, or of another response: the schema has none of them.
        Some(CellKind::Mark | CellKind::Place | CellKind::Name) => false,
        None => true,
    }
}
