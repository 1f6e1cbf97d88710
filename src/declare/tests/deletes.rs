//! The order of deletes: what refers to something goes before it.

use serde_json::{Value, json};

use super::organization::{Organization, canary, carry_out, declared};
use crate::declare::declared::Declared;
use crate::declare::plan::file::{Mode, Plan};
use crate::error::ErrorKind;

/// Objects that refer to each other.
const BEFORE: &str = "
_defaults: { kongctl: { namespace: flight-ops } }
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
portals: [{ ref: docs }]
apis:
  - ref: flights
    publications:
      - { ref: public, portal_id: !ref docs#id, auth_strategy_ids: [!ref oidc#id] }
control_planes:
  - { ref: b-member }
  - { ref: c-group, cluster_type: CLUSTER_TYPE_CONTROL_PLANE_GROUP, members: [{ id: !ref b-member#id }] }
organization:
  teams: [{ ref: crew, name: Crew of flights }]
  users:
    - { ref: maren, email: maren.tolvik@skerrylark.example, teams: [{ ref: in-crew, team: !ref crew#id }],
        roles: [{ ref: viewer, role_name: Viewer, entity_id: !ref flights#id, entity_type_name: APIs,
                  entity_region: us }] }
";

/// The same without them, and with what they are below.
const WITHOUT: &str = "
_defaults: { kongctl: { namespace: flight-ops } }
dcr_providers: []
application_auth_strategies: []
portals: []
apis: [{ ref: flights, publications: [], implementations: [] }]
control_planes: []
organization:
  teams: []
  users: [{ ref: maren, email: maren.tolvik@skerrylark.example, teams: [], roles: [] }]
";

/// Returns an organization with the objects, and an implementation.
fn organization() -> Organization {
    let organization = Organization::new();
    let before = declared(BEFORE);
    let plan = organization.plan_of(&before, Mode::Apply);
    let outcome = organization.execute(&plan, Some(&before), &canary);
    let outcome = outcome.and_then(|outcome| outcome.into_result(&plan));
    outcome.expect("every change is made");
    let id = |path: &str, name: &str| {
        let list = organization.send("GET", &format!("{path}?page[size]=1000"), &json!(null));
        let mut items = list["data"].as_array().expect("a list").iter();
        let item = items.find(|item| item["name"] == name).expect(name);
        item["id"].as_str().expect("an ID").to_owned()
    };
    let service = json!({
        "id": "7710d5c4-d902-410b-992f-18b814155b53",
        "control_plane_id": id("/v2/control-planes", "b-member"),
    });
    let path = format!("/v3/apis/{}/implementations", id("/v3/apis", "flights"));
    organization.send("POST", &path, &json!({ "service": service }));
    organization
}

/// Asserts that the first change of a pair is made before the second one, because of it.
#[track_caller]
fn require_order(plan: &Plan, [first, second]: [&str; 2]) {
    let change = |kind: &str| {
        let mut changes = plan.changes.iter();
        let change = changes.find(|change| {
            let name = change.resource_monikers.get("name");
            change.resource_type == kind || name.is_some_and(|name| name == kind)
        });
        change.unwrap_or_else(|| panic!("no {kind} in {:?}", plan.execution_order))
    };
    let (first, second) = (change(first), change(second));
    assert!(
        second.depends_on.contains(&first.id),
        "{}, {}: {:?}",
        first.id,
        second.id,
        second.depends_on
    );
}

#[test]
fn what_refers_to_something_is_deleted_before_it() {
    let organization = organization();
    let plan = organization.plan_of(&declared(WITHOUT), Mode::Sync);
    for pair in [
        ["api_implementation", "b-member"],
        ["api_publication", "portal"],
        ["api_publication", "application_auth_strategy"],
        ["application_auth_strategy", "dcr_provider"],
        ["c-group", "b-member"],
        ["organization_user_team_membership", "organization_team"],
    ] {
        require_order(&plan, pair);
    }
    let without_all = declared(&WITHOUT.replace(
        "[{ ref: flights, publications: [], implementations: [] }]",
        "[]",
    ));
    let plan = organization.plan_of(&without_all, Mode::Sync);
    for pair in [
        ["api", "b-member"],
        ["api", "portal"],
        ["api", "application_auth_strategy"],
        ["application_auth_strategy", "dcr_provider"],
        ["c-group", "b-member"],
    ] {
        require_order(&plan, pair);
    }
    let outcome = organization.execute(&plan, None, &canary).expect("ends");
    outcome.into_result(&plan).expect("every change is made");
    assert_eq!(organization.changes(&without_all, Mode::Sync), [""; 0]);
}

#[test]
fn what_files_declare_is_deleted_in_the_order_of_its_references() {
    let organization = organization();
    let plan = organization.plan_of(&declared(BEFORE), Mode::Delete);
    for pair in [
        ["api", "b-member"],
        ["api", "portal"],
        ["api", "application_auth_strategy"],
        ["application_auth_strategy", "dcr_provider"],
        ["c-group", "b-member"],
        ["organization_user_team_membership", "organization_team"],
        ["organization_user_role", "api"],
    ] {
        require_order(&plan, pair);
    }
}

/// Returns a gateway with two keys and two policies, each with one of them.
fn sealed(description: &str, [first, second]: [&str; 2]) -> Declared {
    let policy = |name: &str, key: &str| {
        format!(
            "
          - ref: {name}
            type: encrypt
            config:
              failure_mode: error
              part_of_record: [value]
              encryption_key: {{ type: static, key: {{ id: !ref {key}#id }} }}"
        )
    };
    declared(&format!(
        "
event_gateways:
  - ref: events
    name: Events
    backend_clusters:
      - {{ ref: main, name: main, bootstrap_servers: [kafka.example.com:9092],
          authentication: {{ type: anonymous }}, tls: {{ enabled: false }} }}
    static_keys:
      - {{ ref: one, name: one, description: {description}, value: !env KEY }}
      - {{ ref: two, name: two, description: {description}, value: !env KEY }}
    virtual_clusters:
      - ref: crew
        name: crew
        destination: {{ id: !ref main#id }}
        acl_mode: passthrough
        dns_label: crew
        authentication: [{{ type: anonymous }}]
        produce_policies:{}{}
",
        policy("seal", first),
        policy("stamp", second)
    ))
}

fn sync(organization: &Organization, files: &Declared) -> Vec<String> {
    let plan = organization.plan_of(files, Mode::Sync);
    let outcome = organization.execute(&plan, Some(files), &canary);
    let outcome = outcome.and_then(|outcome| outcome.into_result(&plan));
    outcome.expect("every change is made");
    assert_eq!(organization.changes(files, Mode::Sync), [""; 0]);
    plan.execution_order
}

#[test]
fn what_refers_to_a_replaced_object_is_changed_after_it() {
    let organization = Organization::new();
    sync(&organization, &sealed("old", ["one", "one"]));
    let replaced = sync(&organization, &sealed("new", ["one", "two"]));
    let [kind, policy] = ["static_key", "virtual_cluster_produce_policy"];
    assert_eq!(
        replaced,
        [
            format!("1:d:event_gateway_{kind}:two"),
            format!("2:c:event_gateway_{kind}:two"),
            // Nothing new is in its place.
            format!("3:u:event_gateway_{policy}:stamp"),
            format!("4:d:event_gateway_{kind}:one"),
            format!("5:c:event_gateway_{kind}:one"),
            format!("6:u:event_gateway_{policy}:seal"),
        ]
    );
}

#[test]
fn changes_that_wait_for_each_other_are_an_error_that_shows_them() {
    let organization = Organization::new();
    sync(&organization, &sealed("old", ["one", "two"]));
    // Each key is deleted after its policy has the other one.
    let error = organization.plan(&sealed("new", ["two", "one"]), Mode::Sync);
    let error = error.expect_err("a cycle");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(error.message(), "changes wait for each other");
    let [(_, cause)] = error.facts() else {
        panic!("{:?}", error.facts());
    };
    for change in ["static_key \"one\" -> ", "produce_policy \"stamp\""] {
        assert!(cause.contains(change), "{cause}");
    }
    for [first, second] in [["one", "one"], ["two", "one"]] {
        sync(&organization, &sealed("old", [first, second]));
    }
    sync(&organization, &sealed("new", ["two", "one"]));
}

#[test]
fn what_others_lose_with_a_delete_is_said() {
    let organization = Organization::new();
    let portal = "portals: [{ ref: docs, name: Docs, kongctl: { namespace: web } }]";
    carry_out(&organization, portal);
    let api = |namespace: &str, name: &str| {
        format!(
            "apis: [{{ ref: {name}, name: {name}, kongctl: {{ namespace: {namespace} }}, \
             publications: [{{ ref: p, portal_id: !lookup name:Docs }}] }}]"
        )
    };
    for (namespace, name) in [("web", "own"), ("flights", "one"), ("flights", "two")] {
        carry_out(&organization, &api(namespace, name));
    }
    let unmanaged = organization.send("POST", "/v3/apis", &json!({ "name": "by hand" }));
    let portals = organization.send("GET", "/v3/portals?filter[name][eq]=Docs", &json!(null));
    let id = |value: &Value| value["id"].as_str().expect("an ID").to_owned();
    let path = format!(
        "/v3/apis/{}/publications/{}",
        id(&unmanaged),
        id(&portals["data"][0])
    );
    organization.send("PUT", &path, &json!({}));

    let losses = |text: &str, mode| {
        let plan = organization.plan_of(&declared(text), mode);
        let warnings = plan.warnings.into_iter();
        let losses = warnings.filter(|warning| warning.message.contains("is deleted with"));
        losses
            .map(|warning| (warning.change_id, warning.message))
            .collect::<Vec<_>>()
    };
    let undeclared = "_defaults: { kongctl: { namespace: web } }\nportals: []";
    for (text, mode, change, portal) in [
        (undeclared, Mode::Sync, "", "portal \"Docs\""),
        (
            portal,
            Mode::Delete,
            "1:d:portal:docs",
            "portal \"Docs\" (docs)",
        ),
    ] {
        let loss = |what: &str| {
            let message = format!("{portal} is deleted with {what}");
            (change.to_owned(), message)
        };
        let expected = [
            loss("1 api_publication of no namespace"),
            loss("2 api_publication of the namespace flights"),
        ];
        assert_eq!(losses(text, mode), expected);
    }
    assert_eq!(losses(portal, Mode::Sync), []);
}
