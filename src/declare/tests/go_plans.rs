//! Plans of the Go program, which names what exists without its ID.

use std::collections::BTreeMap;

use serde_json::json;

use super::organization::{OnConflict, Organization, carry_out, declared};
use crate::declare::plan::file::{Mode, Plan, ReferenceTo};
use crate::error::ErrorKind;

const FILE: &str = "
application_auth_strategies:
  - { ref: keys, name: key-login, display_name: Keys, strategy_type: key_auth, configs: { key-auth: {} } }
portals: [{ ref: docs, name: Docs, pages: [{ ref: guides, slug: guides, content: Hi }] }]
apis:
  - ref: flights
    name: Flights
";

const MORE: &str = "    publications:
      - { ref: public, portal_id: docs, auth_strategy_ids: [keys] }
portal_pages: [{ ref: start, portal: docs, slug: start, content: Hi, parent_page_ref: guides }]
";

/// Returns a reference to an object that has a text in a field, as the Go program writes it.
fn looked_up(reference: &str, field: &str, text: &str) -> ReferenceTo {
    ReferenceTo {
        name: reference.to_owned(),
        lookup_fields: BTreeMap::from([(field.to_owned(), text.to_owned())]),
        ..ReferenceTo::default()
    }
}

/// Returns the plan of a publication and a page below what exists, without the IDs of that.
fn plan(organization: &Organization) -> Plan {
    let files = declared(&format!("{FILE}{MORE}"));
    let mut plan = organization.plan_of(&files, Mode::Apply);
    for change in &mut plan.changes {
        change.parent = None;
        change.precondition = None;
        let references = &mut change.references;
        if change.resource_type == "portal_page" {
            references.insert("portal_id".to_owned(), looked_up("docs", "name", "Docs"));
            let parent = looked_up("guides", "slug_path", "guides");
            references.insert("parent_page_id".to_owned(), parent);
            change.fields["parent_page_id"] = json!("guides");
            continue;
        }
        references.insert("api_id".to_owned(), looked_up("flights", "name", "Flights"));
        let portal = looked_up("__REF__:docs#id", "name", "Docs");
        references.insert("portal_id".to_owned(), portal);
        let strategies = ReferenceTo {
            names: vec!["keys".to_owned()],
            lookup_arrays: BTreeMap::from([("names".to_owned(), vec!["key-login".to_owned()])]),
            is_array: true,
            ..ReferenceTo::default()
        };
        references.insert("auth_strategy_ids".to_owned(), strategies);
        change.fields["auth_strategy_ids"] = json!(["keys"]);
    }
    plan
}

#[test]
fn what_a_plan_names_without_an_id_is_looked_up() {
    let organization = Organization::new();
    carry_out(&organization, FILE);
    let plan = plan(&organization);
    assert_eq!(plan.changes.len(), 2);
    let outcome = organization.apply(&plan, OnConflict::Stop);
    let outcome = outcome.and_then(|outcome| outcome.into_result(&plan));
    outcome.expect("every change is made");
    let files = declared(&format!("{FILE}{MORE}"));
    assert_eq!(organization.changes(&files, Mode::Sync), [""; 0]);
}

#[test]
fn what_a_plan_names_and_konnect_does_not_have_is_an_error_before_the_first_change() {
    let organization = Organization::new();
    carry_out(&organization, FILE);
    let plan = plan(&organization);
    let id = organization.send("GET", "/v3/portals?filter[name][eq]=Docs", &json!(null));
    let id = id["data"][0]["id"].as_str().expect("an ID").to_owned();
    let path = format!("/v3/portals/{id}?force=true");
    organization.send("DELETE", &path, &json!(null));
    let error = organization.apply(&plan, OnConflict::Stop);
    let error = error.expect_err("no portal");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(
        error.message(),
        "the plan refers to portal \"Docs\", which does not exist"
    );
}
