//! Saved plans: what changed in Konnect since they were made is found before the first write.

use serde_json::{Value, json};

use super::organization::{OnConflict, Organization, declared, ends};
use crate::declare::plan::file::{Action, Change, Mode, Plan, ReferenceTo};
use crate::error::{Ending, Error, ErrorKind};

const BEFORE: &str = r##"
_defaults: { kongctl: { namespace: flight-ops } }
portals:
  - ref: docs
    name: Docs
    description: Guides
    custom_domain: { hostname: docs.example.com, enabled: true, ssl: { domain_verification_method: http } }
    pages:
      - { ref: start, slug: start, title: Start, content: "# Start" }
    snippets:
      - { ref: banner, name: banner, title: Banner, content: Hello }
apis:
  - ref: flights
    name: Flights
    documents:
      - { ref: howto, slug: howto, title: How to, content: "# How to" }
  - { ref: gates, name: Gates }
"##;

/// The same with an update, a creation and a deletion of objects at the top and below others.
fn after() -> String {
    BEFORE
        .replace("description: Guides", "description: Texts")
        .replace("# Start", "# Begin")
        .replace("docs.example.com", "texts.example.com")
        .replace(
            "      - { ref: banner, name: banner, title: Banner, content: Hello }\n",
            "      - { ref: footer, name: footer, title: Footer, content: Bye }\n",
        )
        .replace(
            "  - { ref: gates, name: Gates }\n",
            "  - { ref: bags, name: Bags }\n",
        )
}

/// Returns an organization as [`BEFORE`] has it, and a plan that leads to [`after`].
fn planned() -> (Organization, Plan) {
    let organization = Organization::new();
    let before = declared(BEFORE);
    let first = organization.plan_of(&before, Mode::Apply);
    let outcome = organization.apply(&first, OnConflict::Stop).expect("ends");
    outcome.into_result(&first).expect("every change is made");
    let plan = organization.plan_of(&declared(&after()), Mode::Sync);
    let actions: Vec<_> = plan.changes.iter().map(named).collect();
    assert_eq!(
        actions,
        [
            "u:portal:docs",
            "d:api:Gates",
            "c:api:bags",
            "d:portal_custom_domain:docs-custom_domain",
            "c:portal_custom_domain:docs-custom_domain",
            "u:portal_page:start",
            "d:portal_snippet:banner",
            "c:portal_snippet:footer",
        ]
    );
    (organization, plan)
}

/// Returns what a change does, with the name of its object.
fn named(change: &Change) -> String {
    let what = change.id.split_once(':').map_or("", |(_, what)| what);
    match (change.action, change.resource_monikers.get("name")) {
        (Action::Delete, Some(name)) => format!("d:{}:{name}", change.resource_type),
        _ => what.to_owned(),
    }
}

fn id(plan: &Plan, change: &str) -> String {
    let mut changes = plan.changes.iter();
    let change = changes.find(|known| named(known) == change);
    let id = change.and_then(|change| change.resource_id.clone());
    id.expect("an ID")
}

/// Returns a change by hand: its method, its path and its body.
type ByHand<'a> = &'a dyn Fn(&Plan) -> (&'static str, String, Value);

#[test]
fn promise_7_what_changed_since_the_plan_was_made_is_a_conflict() {
    let (_, plan) = planned();
    let portal = |plan: &Plan| format!("/v3/portals/{}", id(plan, "u:portal:docs"));
    let page = |plan: &Plan| format!("{}/pages/{}", portal(plan), id(plan, "u:portal_page:start"));
    let api = |plan: &Plan| format!("/v3/apis/{}", id(plan, "d:api:Gates"));
    let snippet = |plan: &Plan| {
        let id = id(plan, "d:portal_snippet:banner");
        format!("{}/snippets/{id}", portal(plan))
    };
    drop(plan);
    let own = |protected: bool| {
        let mut labels = json!({ "KONGCTL-namespace": "flight-ops" });
        if protected {
            labels["KONGCTL-protected"] = json!("true");
        }
        json!({ "labels": labels })
    };
    let of_others = json!({ "labels": { "KONGCTL-namespace": "others" } });
    let bags = json!({ "name": "Bags", "description": "x", "labels": own(false)["labels"] });
    let footer = json!({ "name": "footer", "title": "Other", "content": "Bye" });
    let changed = "was changed since the plan was made";
    let cases: [(ByHand<'_>, String); 13] = [
        (
            &|plan| ("PATCH", portal(plan), json!({ "description": "x" })),
            format!("portal \"Docs\" (docs) {changed}: description"),
        ),
        (
            &|plan| {
                (
                    "DELETE",
                    format!("{}?force=true", portal(plan)),
                    Value::Null,
                )
            },
            "portal \"Docs\" (docs) does not exist any more".to_owned(),
        ),
        (
            &|plan| ("PATCH", portal(plan), own(true)),
            "portal \"Docs\" (docs) is protected now".to_owned(),
        ),
        (
            &|plan| ("PATCH", portal(plan), of_others.clone()),
            "portal \"Docs\" (docs) is not managed by flight-ops any more".to_owned(),
        ),
        (
            &|plan| ("PATCH", page(plan), json!({ "content": "x" })),
            format!("portal_page \"start\" of portal \"docs\" {changed}: content"),
        ),
        (
            &|plan| ("DELETE", page(plan), Value::Null),
            "portal_page \"start\" of portal \"docs\" does not exist any more".to_owned(),
        ),
        (
            &|plan| ("PATCH", api(plan), json!({ "description": "x" })),
            format!("api \"Gates\" {changed}: description"),
        ),
        (
            &|plan| ("PATCH", api(plan), own(true)),
            "api \"Gates\" is protected now".to_owned(),
        ),
        (
            &|plan| ("PATCH", snippet(plan), json!({ "title": "x" })),
            format!("portal_snippet \"banner\" of portal \"docs\" {changed}: title"),
        ),
        (
            &|_| ("POST", "/v3/apis".to_owned(), bags.clone()),
            String::new(),
        ),
        (
            &|plan| ("POST", format!("{}/snippets", portal(plan)), footer.clone()),
            "portal_snippet \"footer\" of portal \"docs\" exists already, with another value of title".to_owned(),
        ),
        (
            &|plan| {
                let path = format!("{}/custom-domain", portal(plan));
                ("PATCH", path, json!({ "enabled": false }))
            },
            format!("portal_custom_domain \"docs-custom_domain\" of portal \"docs\" {changed}: enabled"),
        ),
        (
            &|plan| ("PATCH", portal(plan), json!({ "display_name": "x" })),
            // The plan does not write it.
            String::new(),
        ),
    ];
    for (by_hand, expected) in cases {
        let (organization, plan) = planned();
        let (method, path, body) = by_hand(&plan);
        organization.send(method, &path, &body);
        let found = organization.apply(&plan, OnConflict::Stop);
        match (found, expected.as_str()) {
            (Ok(outcome), "") => outcome.into_result(&plan).expect("every change is made"),
            (Ok(outcome), _) => panic!("{expected}: {:?}", ends(&plan, &outcome)),
            (Err(error), _) => {
                let all = std::iter::once(&error).chain(error.others());
                let all: Vec<_> = all.map(Error::message).collect();
                assert!(all.contains(&&*expected), "{expected}: {all:?}");
                assert_eq!(error.kind(), ErrorKind::Conflict);
                let left = organization.plan(&declared(&after()), Mode::Sync);
                assert!(left.is_err() || !left.expect("a plan").plan.changes.is_empty());
            }
        }
    }
}

/// Of some objects, a list has a part only. A plan that deletes them fits all the same.
#[test]
fn promise_7_what_lists_do_not_have_is_no_conflict_of_a_delete() {
    let before = r#"
_defaults: { kongctl: { namespace: flight-ops } }
portals:
  - ref: docs
    pages: [{ ref: start, slug: start, content: "Start" }]
    snippets: [{ ref: banner, name: banner, content: Hello }]
apis:
  - ref: flights
    versions: [{ ref: v1, version: 1.0.0, spec: { openapi: 3.1.0 } }]
    documents: [{ ref: howto, slug: howto, content: "How to" }]
"#;
    let after = r#"
_defaults: { kongctl: { namespace: flight-ops } }
portals: [{ ref: docs, pages: [], snippets: [] }]
apis: [{ ref: flights, versions: [], documents: [] }]
"#;
    for changed in [
        None,
        Some("d:api_version:1.0.0"),
        Some("d:portal_snippet:banner"),
    ] {
        let organization = Organization::new();
        let first = organization.plan_of(&declared(before), Mode::Apply);
        let outcome = organization.apply(&first, OnConflict::Stop).expect("ends");
        outcome.into_result(&first).expect("every change is made");
        let plan = organization.plan_of(&declared(after), Mode::Sync);
        assert_eq!(plan.changes.len(), 4, "{:?}", plan.changes);
        let Some(changed) = changed else {
            let outcome = organization.apply(&plan, OnConflict::Stop).expect("fits");
            outcome.into_result(&plan).expect("every change is made");
            continue;
        };
        let mut changes = plan.changes.iter();
        let change = changes
            .find(|change| named(change) == changed)
            .expect(changed);
        let parent = change.parent.as_ref().map(|parent| parent.id.clone());
        let parent = parent.expect("the ID of the parent");
        let (path, body) = match change.resource_type.as_str() {
            "api_version" => (
                format!("/v3/apis/{parent}/versions/{}", id(&plan, changed)),
                json!({ "spec": { "content": "openapi: 3.1.1" } }),
            ),
            _ => (
                format!("/v3/portals/{parent}/snippets/{}", id(&plan, changed)),
                json!({ "content": "Bye" }),
            ),
        };
        organization.send("PATCH", &path, &body);
        let error = organization
            .apply(&plan, OnConflict::Stop)
            .expect_err(changed);
        assert_eq!(error.kind(), ErrorKind::Conflict, "{changed}");
    }
}

#[test]
fn what_an_earlier_run_did_is_done() {
    let (organization, plan) = planned();
    for expected in ["done", "already"] {
        let outcome = organization.apply(&plan, OnConflict::Stop).expect("ends");
        for end in ends(&plan, &outcome) {
            assert!(end.ends_with(expected), "{end}");
        }
        let left = organization.changes(&declared(&after()), Mode::Sync);
        assert_eq!(left, [""; 0]);
    }
    // Of a plan that creates everything, the second run finds what is below new objects as well.
    let organization = Organization::new();
    let first = organization.plan_of(&declared(BEFORE), Mode::Apply);
    for expected in ["done", "already"] {
        let outcome = organization.apply(&first, OnConflict::Stop).expect("ends");
        for end in ends(&first, &outcome) {
            assert!(end.ends_with(expected), "{end}");
        }
    }
}

#[test]
fn conflicts_can_be_left_out_with_what_depends_on_them() {
    let organization = Organization::new();
    let text = "
portals:
  - { ref: docs, name: Docs, pages: [{ ref: start, slug: start, content: Hi }] }
apis: [{ ref: flights, name: Flights }]
";
    let plan = organization.plan_of(&declared(text), Mode::Apply);
    organization.send("POST", "/v3/portals", &json!({ "name": "Docs" }));
    let outcome = organization.apply(&plan, OnConflict::Skip).expect("ends");
    assert_eq!(
        ends(&plan, &outcome),
        [
            "1:c:portal:docs left out",
            "2:c:api:flights done",
            "3:c:portal_page:start skipped: 1:c:portal:docs",
        ]
    );
    let error = outcome.into_result(&plan).expect_err("a conflict");
    assert_eq!(error.ending(), Some(Ending::Incomplete));
    assert_eq!(
        error.message(),
        "portal \"Docs\" (docs) exists, and another namespace or none manages it"
    );
}

#[test]
fn promise_7_what_became_of_the_object_above_is_a_conflict() {
    let before = "
_defaults: { kongctl: { namespace: flight-ops } }
portals:
  - ref: docs
    pages: [{ ref: start, slug: start, content: Hi }]
    snippets: [{ ref: banner, name: banner, content: Hello }]
";
    let after = before
        .replace("content: Hi", "content: Bye")
        .replace("banner", "footer");
    let of_others = json!({ "labels": { "KONGCTL-namespace": "others" } });
    let protected =
        json!({ "labels": { "KONGCTL-namespace": "flight-ops", "KONGCTL-protected": "true" } });
    let [page, deleted, created] = [
        "portal_page \"start\" of portal \"docs\"",
        "portal_snippet \"banner\" of portal \"docs\"",
        "portal_snippet \"footer\" of portal \"docs\"",
    ];
    for (method, body, subjects, expected) in [
        (
            "PATCH",
            of_others,
            vec![page, deleted, created],
            "is below portal \"docs\", which flight-ops does not manage any more",
        ),
        (
            "PATCH",
            protected,
            vec![page, deleted],
            "is protected now via portal \"docs\"",
        ),
        (
            "DELETE",
            Value::Null,
            vec![page, created],
            "is below portal `ID`, which is gone",
        ),
    ] {
        let organization = Organization::new();
        let first = organization.plan_of(&declared(before), Mode::Apply);
        let outcome = organization.apply(&first, OnConflict::Stop).expect("ends");
        outcome.into_result(&first).expect("every change is made");
        let plan = organization.plan_of(&declared(&after), Mode::Sync);
        let above = plan.changes[0]
            .parent
            .as_ref()
            .map(|above| above.id.clone());
        let id = above.expect("a parent");
        organization.send(method, &format!("/v3/portals/{id}?force=true"), &body);
        let error = organization.apply(&plan, OnConflict::Stop);
        let error = error.expect_err("a conflict");
        let all = std::iter::once(&error).chain(error.others());
        let mut found: Vec<_> = all.map(|error| error.message().to_owned()).collect();
        let expected = expected.replace("ID", &id);
        let mut expected: Vec<_> = subjects
            .iter()
            .map(|subject| format!("{subject} {expected}"))
            .collect();
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected);
    }
}

/// Puts what a change has of its place where plans of the Go program may have it.
fn as_in_go_plan(change: &mut Change, field: &str) {
    let parent = change.parent.take().expect("a parent");
    if change.resource_type == "api_publication" {
        let own = change.resource_id.as_ref().expect("an ID");
        change.resource_id = Some(format!("{}:{own}", parent.id));
    }
    let to = ReferenceTo {
        name: parent.name,
        id: parent.id,
        ..ReferenceTo::default()
    };
    change.references.insert(field.to_owned(), to);
}

#[test]
fn a_delete_of_the_go_program_is_made_or_refused() {
    let role = "{ ref: viewer, role_name: API Viewer, entity_id: !ref flights#id,
        entity_type_name: Services, entity_region: us }";
    let before = format!(
        "
_defaults: {{ kongctl: {{ namespace: flight-ops }} }}
portals: [{{ ref: docs, teams: [{{ ref: crew, name: Crew, roles: [{role}] }}] }}]
apis: [{{ ref: flights, publications: [{{ ref: public, portal_id: !ref docs#id }}] }}]
"
    );
    let after = declared(
        &before
            .replace(role, "")
            .replace("{ ref: public, portal_id: !ref docs#id }", ""),
    );
    for has_place in [true, false] {
        let organization = Organization::new();
        let first = organization.plan_of(&declared(&before), Mode::Apply);
        let outcome = organization.apply(&first, OnConflict::Stop).expect("ends");
        outcome.into_result(&first).expect("every change is made");
        let mut plan = organization.plan_of(&after, Mode::Sync);
        assert_eq!(plan.changes.len(), 2, "{:?}", plan.execution_order);
        for change in &mut plan.changes {
            let field = match change.resource_type.as_str() {
                "api_publication" => "api_id",
                _ => "team_id",
            };
            as_in_go_plan(change, field);
            change.precondition = None;
            if !has_place {
                change.references.clear();
            }
        }
        let outcome = organization.apply(&plan, OnConflict::Stop);
        if has_place {
            let outcome = outcome.expect("no conflict");
            assert!(
                ends(&plan, &outcome)
                    .iter()
                    .all(|end| end.ends_with(" done"))
            );
            assert_eq!(organization.changes(&after, Mode::Sync), [""; 0]);
        } else {
            let error = outcome.expect_err("the place is not known");
            assert_eq!(error.kind(), ErrorKind::Config);
            let message = error.message();
            assert!(
                message.starts_with("the plan does not have the p"),
                "{message}"
            );
            assert_eq!(organization.changes(&after, Mode::Sync).len(), 2);
        }
    }
}

#[test]
fn a_plan_is_for_one_organization() {
    let (organization, mut plan) = planned();
    plan.metadata.organization_id = Some("2f1c9a54-8d1f-4c56-9a51-0d6a43b8f0e7".to_owned());
    for on_conflict in [OnConflict::Stop, OnConflict::Skip] {
        let error = organization
            .apply(&plan, on_conflict)
            .expect_err("a conflict");
        assert_eq!(
            error.message(),
            "the plan was made for another organization"
        );
        assert_eq!(error.kind(), ErrorKind::Conflict);
    }
}
