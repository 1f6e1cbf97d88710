//! Plans that are carried out: afterwards there is nothing left to do.

use serde_json::{Value, json};

use super::organization::{CANARY, Organization, canary, declared, ends};
use crate::declare::plan::file::Mode;
use crate::env;
use crate::error::{Ending, ErrorKind};

/// A portal with pages and APIs that are published on it.
pub(super) const FLIGHTS: &str = r##"
_defaults: { kongctl: { namespace: flight-ops } }
application_auth_strategies:
  - ref: keys
    name: Keys
    display_name: Keys
    strategy_type: key_auth
    configs: { key-auth: { key_names: [apikey] } }
portals:
  - ref: docs
    name: Docs
    description: Guides
    labels: { tier: gold }
    default_application_auth_strategy_id: !ref keys#id
    customization: { layout: topnav }
    teams:
      - { ref: pilots, name: Pilots }
    pages:
      - ref: guides
        slug: guides
        title: Guides
        content: "# Guides"
        children:
          - { ref: start, slug: start, title: Start, content: "# Start" }
    snippets:
      - { ref: banner, name: banner, title: Banner, content: Hello }
apis:
  - ref: flights
    name: Flights
    description: Live flights
    versions:
      - { ref: v1, version: 1.0.0, spec: '{"openapi":"3.0.3","info":{"title":"F","version":"1"},"paths":{}}' }
    documents:
      - { ref: howto, slug: howto, title: How to, content: "# How to" }
    publications:
      - { ref: flights-docs, portal_id: !ref docs#id, auth_strategy_ids: [!ref keys#id], visibility: public }
  - { ref: gates, name: Gates }
organization:
  teams:
    - { ref: crew, name: Crew of flights, description: All of them }
"##;

fn nothing_set(_: &str) -> env::Value {
    env::Value::NotSet
}

/// Carries out what files ask for, and returns the IDs of the changes that were made.
fn carried_out(organization: &Organization, text: &str, mode: Mode) -> Vec<String> {
    let declared = declared(text);
    let plan = organization.plan_of(&declared, mode);
    let outcome = organization.execute(&plan, Some(&declared), &canary);
    let outcome = outcome.expect("no value is missing");
    let changes = plan
        .changes
        .iter()
        .map(|change| change.id.clone())
        .collect();
    outcome.into_result(&plan).expect("every change is made");
    changes
}

fn left(organization: &Organization, text: &str, mode: Mode) -> Vec<String> {
    organization.changes(&declared(text), mode)
}

#[test]
fn after_an_apply_there_is_nothing_left_to_do() {
    let organization = Organization::new();
    assert_eq!(carried_out(&organization, FLIGHTS, Mode::Apply).len(), 13);
    assert_eq!(left(&organization, FLIGHTS, Mode::Sync), [""; 0]);
    let changed = FLIGHTS
        .replace("description: Guides", "description: Texts")
        .replace("tier: gold", "tier: tin, more: x")
        .replace("layout: topnav", "layout: sidenav")
        .replace("# Start", "# Begin")
        .replace("visibility: public }", "visibility: private }")
        .replace("  - { ref: gates, name: Gates }\n", "");
    let mut changes = carried_out(&organization, &changed, Mode::Sync);
    changes.sort_unstable();
    let changes: Vec<_> = changes
        .iter()
        .map(|id| id.split_once(':').map_or("", |(_, change)| change))
        .collect();
    assert_eq!(changes.len(), 5, "{changes:?}");
    assert!(changes.contains(&"d:api:Gates"), "{changes:?}");
    assert_eq!(left(&organization, &changed, Mode::Sync), [""; 0]);
}

#[test]
fn promise_10_what_depends_on_a_failed_change_is_skipped_and_the_rest_goes_on() {
    let text = "
portals:
  - { ref: docs, name: Docs, pages: [{ ref: start, slug: start, content: Hi,
      children: [{ ref: more, slug: more, content: More }] }] }
apis: [{ ref: flights, name: Flights }]
";
    let organization = Organization::new();
    let declared = declared(text);
    let mut plan = organization.plan_of(&declared, Mode::Apply);
    let portal = &mut plan.changes[0];
    assert_eq!(portal.id, "1:c:portal:docs");
    portal.fields.insert("description".to_owned(), json!(5));
    let outcome = organization.execute(&plan, Some(&declared), &canary);
    let outcome = outcome.expect("no value is missing");
    assert_eq!(
        ends(&plan, &outcome),
        [
            "1:c:portal:docs failed",
            "2:c:api:flights done",
            "3:c:portal_page:start skipped: 1:c:portal:docs",
            "4:c:portal_page:more skipped: 1:c:portal:docs",
        ]
    );
    let counts = (outcome.done(), outcome.failed(), outcome.skipped());
    assert_eq!(counts, (1, 1, 2));
    let error = outcome.into_result(&plan).expect_err("a failure");
    assert_eq!(error.ending(), Some(Ending::Incomplete));
    assert_eq!(
        error.message(),
        "cannot create portal \"Docs\" (docs): Konnect answered 400 Bad Request"
    );
    assert!(error.others().is_empty(), "{error:?}");
}

#[test]
fn a_single_failure_has_its_own_exit_code() {
    let organization = Organization::new();
    let declared = declared("apis: [{ ref: flights, name: Flights }]");
    let mut plan = organization.plan_of(&declared, Mode::Apply);
    plan.changes[0].fields.insert("name".to_owned(), json!(5));
    let outcome = organization.execute(&plan, Some(&declared), &canary);
    let error = outcome
        .and_then(|outcome| outcome.into_result(&plan))
        .expect_err("a failure");
    assert_eq!(error.ending(), None);
    assert_eq!(error.kind(), ErrorKind::Server);
}

#[test]
fn what_is_gone_already_is_deleted() {
    let organization = Organization::new();
    let text = "apis: [{ ref: flights, name: Flights }]";
    carried_out(&organization, text, Mode::Apply);
    let declared = declared(text);
    let plan = organization.plan_of(&declared, Mode::Delete);
    let id = plan.changes[0].resource_id.clone().expect("an ID");
    organization.send("DELETE", &format!("/v3/apis/{id}"), &json!(null));
    let outcome = organization.execute(&plan, None, &canary).expect("ends");
    assert_eq!(ends(&plan, &outcome), ["1:d:api:flights done"]);
}

#[test]
fn nothing_is_sent_when_a_variable_is_missing() {
    let organization = Organization::new();
    let text = "
apis:
  - { ref: flights, name: Flights }
  - { ref: gates, name: Gates, description: !env TEXT }
";
    let declared = declared(text);
    let plan = organization.plan_of(&declared, Mode::Apply);
    let error = organization
        .execute(&plan, Some(&declared), &nothing_set)
        .expect_err("a variable is missing");
    let origin = &declared.objects[1].origin;
    let expected = format!("{origin}.description: the variable TEXT is not set");
    assert_eq!(error.message(), expected);
    let left = left(&organization, text, Mode::Apply);
    assert_eq!(left, ["1:c:api:flights", "2:c:api:gates"]);
    carried_out(&organization, text, Mode::Apply);
    assert_eq!(organization.changes(&declared, Mode::Apply), [""; 0]);
}

#[test]
fn secrets_are_sent_and_shown_nowhere() {
    let organization = Organization::new();
    let text = "
dcr_providers:
  - ref: okta
    name: okta
    display_name: Okta
    provider_type: okta
    issuer: https://okta.example.com
    dcr_config: { dcr_token: !secret { source: !env TOKEN } }
";
    let declared = declared(text);
    let plan = organization.plan_of(&declared, Mode::Apply);
    let written = serde_json::to_string(&plan).expect("JSON");
    assert!(!written.contains(CANARY), "{written}");
    let outcome = organization.execute(&plan, None, &canary).expect("ends");
    assert_eq!(ends(&plan, &outcome), ["1:c:dcr_provider:okta done"]);
    assert_eq!(organization.redacted.redacted(CANARY), "***");
    assert_eq!(organization.changes(&declared, Mode::Apply), [""; 0]);
}

#[test]
fn nothing_is_sent_when_a_secret_is_empty() {
    let empty = |_: &str| env::Value::Text(String::new());
    let provider = |token: &str| {
        format!(
            "
apis: [{{ ref: flights, name: Flights, description: !env TEXT }}]
dcr_providers:
  - ref: okta
    name: okta
    provider_type: okta
    issuer: https://okta.example.com
    dcr_config: {{ dcr_token: {token} }}
"
        )
    };
    for token in [
        "!env TOKEN",
        "!secret { source: !env TOKEN }",
        "!secret { parts: [Bearer, !env TOKEN] }",
    ] {
        let organization = Organization::new();
        let text = provider(token);
        let declared = declared(&text);
        let plan = organization.plan_of(&declared, Mode::Apply);
        let error = organization
            .execute(&plan, Some(&declared), &empty)
            .expect_err("a secret is empty");
        let origin = &declared.objects[1].origin;
        let what = "the variable TOKEN is empty, and is a secret here";
        assert_eq!(
            error.message(),
            format!("{origin}.dcr_config.dcr_token: {what}")
        );
        assert_eq!(left(&organization, &text, Mode::Apply).len(), 2);
    }
}

/// Carries out files one after the other. After each, nothing is left to do.
fn carry_out_each(organization: &Organization, texts: &[&str], mode: Mode) {
    for text in texts {
        assert_ne!(carried_out(organization, text, mode), [""; 0], "{text}");
        assert_eq!(left(organization, text, mode), [""; 0], "{text}");
    }
}

#[test]
fn members_of_groups_are_added_and_removed() {
    let organization = Organization::new();
    let group = |members: &str| {
        format!(
            "
control_planes:
  - {{ ref: one, name: one }}
  - {{ ref: two, name: two }}
  - {{ ref: group, name: group, cluster_type: CLUSTER_TYPE_CONTROL_PLANE_GROUP, members: [{members}] }}
"
        )
    };
    let groups = [
        "{ id: !ref one#id }",
        "{ id: !ref two#id }, { id: !ref one#id }",
        "",
    ]
    .map(group);
    carry_out_each(
        &organization,
        &groups.each_ref().map(String::as_str),
        Mode::Apply,
    );
    carried_out(&organization, &groups[0], Mode::Apply);
    carried_out(&organization, &groups[0], Mode::Delete);
    let consumers = |names: &str| {
        format!(
            "
ai_gateways:
  - ref: gateway
    consumers:
      - {{ ref: one, name: one, type: api-key }}
      - {{ ref: two, name: two, type: api-key }}
    consumer_groups: [{{ ref: group, name: group, consumers: [{names}] }}]
"
        )
    };
    let groups = ["!ref one#id", "!ref two#id", ""].map(consumers);
    carry_out_each(
        &organization,
        &groups.each_ref().map(String::as_str),
        Mode::Apply,
    );
}

/// Returns the ID of the object with a title, at any depth.
fn id_of(value: &Value, title: &str) -> Option<String> {
    match value {
        Value::Object(members) if value["title"] == title => {
            members["id"].as_str().map(str::to_owned)
        }
        Value::Object(members) => members.values().find_map(|member| id_of(member, title)),
        Value::Array(elements) => elements.iter().find_map(|element| id_of(element, title)),
        _ => None,
    }
}

#[test]
fn promise_15_what_is_moved_keeps_its_id() {
    let organization = Organization::new();
    let pages = |pages: &str| format!("portals: [{{ ref: docs, name: Docs, pages: [{pages}] }}]");
    let start = "{ ref: start, slug: start, title: Start, content: '# Start' }";
    let texts = [
        format!("{{ ref: guides, slug: guides, title: Guides, content: G, children: [{start}] }}"),
        format!("{{ ref: guides, slug: guides, title: Guides, content: G }}, {start}"),
        format!(
            "{{ ref: guides, slug: guides, title: Guides, content: G, children: [
            {{ ref: more, slug: more, content: M, children: [{start}] }}] }}"
        ),
    ];
    let mut ids = Vec::new();
    for text in texts.iter().map(|text| pages(text)) {
        carry_out_each(&organization, &[&text], Mode::Sync);
        let plan = organization.plan_of(&declared(&text), Mode::Delete);
        let portal = plan.changes[0].resource_id.clone().expect("an ID");
        let list = organization.send("GET", &format!("/v3/portals/{portal}/pages"), &json!(null));
        ids.push(id_of(&list, "Start").expect("the page"));
    }
    assert_eq!(ids, [ids[0].clone(), ids[0].clone(), ids[0].clone()]);
}

#[test]
fn what_is_two_levels_deep_is_deleted() {
    let organization = Organization::new();
    let roles = |roles: &str| {
        format!(
            "
apis: [{{ ref: flights, name: Flights }}]
portals:
  - {{ ref: docs, name: Docs, teams: [{{ ref: pilots, name: Pilots, roles: [{roles}] }}] }}
"
        )
    };
    let role = "{ ref: viewer, role_name: API Viewer, entity_id: !ref flights#id,
        entity_type_name: Services, entity_region: eu }";
    let texts = [roles(role), roles("")];
    carry_out_each(
        &organization,
        &texts.each_ref().map(String::as_str),
        Mode::Sync,
    );
}

#[test]
fn secrets_that_an_update_requires_are_sent_with_it() {
    let organization = Organization::new();
    let clusters = |name: &str| {
        format!(
            "
event_gateways:
  - ref: events
    name: Events
    backend_clusters:
      - ref: kafka
        name: kafka
        description: {name}
        bootstrap_servers: [kafka.example.com:9092]
        authentication: {{ type: sasl_plain, username: crew, password: !secret {{ source: !env A }} }}
        tls:
          enabled: true
          client_identity: {{ certificate: certificate, key: !secret {{ source: !env B }} }}
"
        )
    };
    let texts = ["old", "new"].map(clusters);
    carry_out_each(
        &organization,
        &texts.each_ref().map(String::as_str),
        Mode::Apply,
    );
    let plan = organization.plan_of(&declared(&clusters("other")), Mode::Apply);
    let [change] = plan.changes.as_slice() else {
        panic!("{:?}", plan.changes);
    };
    // The document lets an update leave out the password, which stays as it is.
    let writes = change.secret_writes.iter().map(|write| &*write.field);
    assert_eq!(writes.collect::<Vec<_>>(), ["/tls/client_identity/key"]);
}

#[test]
fn members_of_teams_are_removed_again() {
    let organization = Organization::new();
    let people = |teams: &str, roles: &str| {
        format!(
            "
_defaults: {{ kongctl: {{ namespace: flight-ops }} }}
apis: [{{ ref: flights, name: Flights }}]
organization:
  teams: [{{ ref: ops, name: ops }}]
  users:
    - {{ ref: maren, email: maren.tolvik@skerrylark.example, teams: [{teams}], roles: [{roles}] }}
  system-accounts:
    - {{ ref: pipeline, name: deploy-pipeline, teams: [{}], roles: [{}] }}
",
            teams.replace("in-ops", "also-in-ops"),
            roles.replace("viewer", "also-viewer")
        )
    };
    let team = "{ ref: in-ops, team: !ref ops#id }";
    let role = "{ ref: viewer, role_name: Viewer, entity_id: !ref flights#id,
        entity_type_name: APIs, entity_region: eu }";
    for (text, count) in [
        (people(team, role), 6),
        (people("", role), 2),
        (people(team, ""), 4),
        (people("", ""), 2),
    ] {
        assert_eq!(
            carried_out(&organization, &text, Mode::Sync).len(),
            count,
            "{text}"
        );
        assert_eq!(left(&organization, &text, Mode::Sync), [""; 0], "{text}");
    }
}
