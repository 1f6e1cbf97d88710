//! Plans that are carried out although requests fail.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

use super::executions::FLIGHTS;
use super::organization::{Organization, canary, declared, ends};
use crate::declare::execute::execution::Execution;
use crate::declare::execute::run::execute;
use crate::declare::placeholder::UNKNOWN;
use crate::declare::plan::file::{Action, Mode, Plan};
use crate::error::ErrorKind;

/// Carries out what [`FLIGHTS`] asks for, and fails unless every change is made, and made once.
fn require_flights(organization: &Organization) {
    let flights = declared(FLIGHTS);
    let plan = organization.plan_of(&flights, Mode::Apply);
    let outcome = organization.execute(&plan, Some(&flights), &canary);
    let outcome = outcome.expect("no value is missing");
    outcome.into_result(&plan).expect("every change is made");
    assert_eq!(organization.changes(&flights, Mode::Sync), [""; 0]);
    assert_eq!(
        names(organization, "/v3/apis")
            .filter(|name| name == "Flights")
            .count(),
        1
    );
    assert_eq!(
        names(organization, "/v3/portals")
            .filter(|name| name == "Docs")
            .count(),
        1
    );
}

fn names(organization: &Organization, path: &str) -> impl Iterator<Item = String> {
    let answer = organization.send("GET", &format!("{path}?page[size]=1000"), &Value::Null);
    let items = answer["data"].as_array().cloned().expect("a list");
    items
        .into_iter()
        .filter_map(|item| Some(item["name"].as_str()?.to_owned()))
}

#[test]
fn what_passes_is_tried_again_and_nothing_is_made_twice() {
    for faults in [
        ["lost=3,method=POST"].as_slice(),
        &["lost=once,method=PATCH", "lost=once,method=PUT"],
        &["503=once,method=POST"],
        &["503=2,method=PATCH", "503=2,method=PUT"],
        &["429=30%,method=POST"],
        &["forbidden=2"],
        &["latency=1ms", "502=10%,method=GET"],
    ] {
        require_flights(&Organization::with_faults(faults));
    }
}

#[test]
fn promise_18_a_limit_of_requests_slows_a_run_down() {
    const APIS: usize = 60;
    let organization = Organization::with_faults(&["429=30/s,method=POST"]);
    let apis = (0..APIS).map(|number| format!("- {{ ref: a{number}, name: Flights {number} }}\n"));
    let files = declared(&format!("apis:\n{}", apis.collect::<String>()));
    let plan = organization.plan_of(&files, Mode::Apply);
    let outcome = organization.execute(&plan, None, &canary).expect("ends");
    outcome.into_result(&plan).expect("every change is made");
    assert_eq!(organization.changes(&files, Mode::Sync), [""; 0]);
    let refused = organization.refused_requests();
    // How many depends on the machine: one that is slow enough is not refused at all.
    assert!(refused <= APIS / 2, "{refused} refused");
}

#[test]
fn an_unknown_id_in_a_plan_of_the_go_program_is_that_of_the_object_it_refers_to() {
    let organization = Organization::new();
    let flights = declared(FLIGHTS);
    let mut plan = organization.plan_of(&flights, Mode::Apply);
    let mut count = 0;
    for change in &mut plan.changes {
        for (field, to) in &mut change.references {
            let Some(value) = change.fields.get_mut(field) else {
                continue;
            };
            count += 1;
            if value.is_array() {
                to.names = vec!["keys".to_owned()];
                *value = json!([UNKNOWN]);
            } else {
                *value = json!(UNKNOWN);
            }
        }
    }
    assert!(count >= 2, "only {count} references");
    let outcome = organization.execute(&plan, None, &canary).expect("ends");
    outcome.into_result(&plan).expect("every change is made");
    assert_eq!(organization.changes(&flights, Mode::Sync), [""; 0]);
}

#[test]
fn a_creation_that_is_lost_twice_fails() {
    let organization = Organization::with_faults(&["503=always,method=POST"]);
    let files = declared("apis: [{ ref: flights, name: Flights }]");
    let plan = organization.plan_of(&files, Mode::Apply);
    let outcome = organization.execute(&plan, None, &canary).expect("ends");
    let error = outcome.into_result(&plan).expect_err("a failure");
    assert_eq!(error.kind(), ErrorKind::Server);
    assert_eq!(
        error.message(),
        "cannot create api \"Flights\" (flights): Konnect answered 503 Service Unavailable"
    );
}

#[test]
fn a_creation_is_sent_twice_at_most() {
    let files = declared("apis: [{ ref: flights, name: Flights }]");
    for (fault, expected) in [
        ("503=once,method=POST", "1:c:api:flights done"),
        ("503=2,method=POST", "1:c:api:flights failed"),
    ] {
        let organization = Organization::with_faults(&[fault]);
        let plan = organization.plan_of(&files, Mode::Apply);
        let outcome = organization.execute(&plan, None, &canary).expect("ends");
        assert_eq!(ends(&plan, &outcome), [expected], "{fault}");
    }
}

#[test]
fn a_creation_that_is_lost_is_not_sent_again_when_it_cannot_be_looked_for() {
    let files = declared(
        "application_auth_strategies: [{ ref: keys, name: Keys, display_name: Keys,
            strategy_type: key_auth, configs: { key-auth: { key_names: [apikey] } } }]",
    );
    let plan = Organization::new().plan_of(&files, Mode::Apply);
    let organization = Organization::with_faults(&["lost=once,method=POST", "403=once,method=GET"]);
    let outcome = organization.execute(&plan, None, &canary).expect("ends");
    assert_eq!(outcome.failed(), 1);
    let keys = names(&organization, "/v2/application-auth-strategies");
    assert_eq!(keys.filter(|name| name == "Keys").count(), 1);
}

#[test]
fn a_creation_that_is_lost_does_not_take_what_others_manage() {
    let files = declared("portals: [{ ref: docs, name: Docs }]");
    for labels in [json!({}), json!({ "KONGCTL-namespace": "others" })] {
        let organization = Organization::with_faults(&["lost=once,method=POST"]);
        let plan = organization.plan_of(&files, Mode::Apply);
        let portals = organization.send("GET", "/v3/portals", &Value::Null);
        let id = portals["data"][0]["id"].as_str().expect("an ID");
        let taken = json!({ "name": "Docs", "labels": labels });
        organization.send("PATCH", &format!("/v3/portals/{id}"), &taken);
        let outcome = organization.execute(&plan, None, &canary).expect("ends");
        let error = outcome.into_result(&plan).expect_err("it is taken");
        assert_eq!(error.kind(), ErrorKind::Conflict, "{labels}");
    }
}

#[test]
fn what_is_forbidden_and_not_new_fails_at_once() {
    let organization = Organization::with_faults(&["403=always,method=POST"]);
    let files = declared("apis: [{ ref: flights, name: Flights }]");
    let plan = organization.plan_of(&files, Mode::Apply);
    let outcome = organization.execute(&plan, None, &canary).expect("ends");
    assert_eq!(ends(&plan, &outcome), ["1:c:api:flights failed"]);
}

/// A provider of clients with an authentication strategy that refers to it.
const REFERRED: &str = "
dcr_providers:
  - ref: okta
    name: okta
    display_name: Okta
    provider_type: okta
    issuer: https://okta.example.com
    dcr_config: { dcr_token: !env TOKEN }
application_auth_strategies:
  - ref: oidc
    name: OIDC
    display_name: OIDC
    strategy_type: openid_connect
    dcr_provider_id: !ref okta#id
    configs:
      openid-connect:
        { issuer: https://okta.example.com, credential_claim: [], scopes: [], auth_methods: [] }
";

/// Returns a plan that deletes what something refers to before that.
fn wrong_way_around(organization: &Organization) -> Plan {
    let files = declared(REFERRED);
    let plan = organization.plan_of(&files, Mode::Apply);
    let outcome = organization.execute(&plan, None, &canary).expect("ends");
    outcome.into_result(&plan).expect("every change is made");
    let mut plan = organization.plan_of(&files, Mode::Delete);
    plan.execution_order.reverse();
    for change in &mut plan.changes {
        change.depends_on.clear();
    }
    plan
}

#[test]
fn a_delete_is_tried_again_at_the_end_when_something_refers_to_its_object() {
    let organization = Organization::new();
    let plan = wrong_way_around(&organization);
    let mut order = Vec::new();
    let execution = Execution {
        max_concurrency: 1,
        ..organization.execution()
    };
    let outcome = execute(&plan, &execution, None, &mut |change, _| {
        order.push(change.resource_type.clone());
    });
    outcome
        .and_then(|outcome| outcome.into_result(&plan))
        .expect("both are deleted");
    assert_eq!(order, ["application_auth_strategy", "dcr_provider"]);
}

#[test]
fn a_delete_fails_when_something_still_refers_to_its_object() {
    let organization = Organization::new();
    let mut plan = wrong_way_around(&organization);
    plan.changes
        .retain(|change| change.resource_type == "dcr_provider");
    assert_eq!(plan.changes[0].action, Action::Delete);
    let outcome = organization.execute(&plan, None, &canary).expect("ends");
    let error = outcome.into_result(&plan).expect_err("a failure");
    assert_eq!(error.kind(), ErrorKind::Conflict);
}

#[test]
fn nothing_is_begun_after_an_interrupt() {
    let organization = Organization::new();
    let flights = declared(FLIGHTS);
    let plan = organization.plan_of(&flights, Mode::Apply);
    let ended = AtomicUsize::new(0);
    let reported = Cell::new(0);
    let execution = Execution {
        max_concurrency: 2,
        is_interrupted: &|| ended.load(Ordering::Relaxed) >= 3,
        ..organization.execution()
    };
    let outcome = execute(&plan, &execution, None, &mut |_, _| {
        ended.fetch_add(1, Ordering::Relaxed);
        reported.set(reported.get() + 1);
    });
    let outcome = outcome.expect("no value is missing");
    // What ran besides is finished.
    assert!(
        (3..=4).contains(&outcome.done()),
        "{:?}",
        ends(&plan, &outcome)
    );
    assert_eq!(outcome.done() + outcome.not_begun(), plan.changes.len());
    assert_eq!(reported.get(), plan.changes.len());
    let left = organization.plan_of(&flights, Mode::Apply);
    let outcome = organization.execute(&left, None, &canary).expect("ends");
    outcome.into_result(&left).expect("the rest is made");
    assert_eq!(organization.changes(&flights, Mode::Sync), [""; 0]);
}
