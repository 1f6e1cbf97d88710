//! Which object of Konnect a declared one is.

use serde_json::{Value, json};

use super::examples::{Variant, own_fields, text_with};
use super::organization::{NAMESPACE, Organization, canary, carry_out, declared, ends};
use crate::declare::declared::Declared;
use crate::declare::files::load::load;
use crate::declare::files::source::{Found, SourceFile};
use crate::declare::kinds::KINDS;
use crate::declare::plan::file::{Mode, Plan};
use crate::env;
use crate::error::ErrorKind;

const PORTAL: &str = "crew-room";

/// Returns the ID of a portal of the sample organization.
fn portal_id(organization: &Organization) -> String {
    let portals = organization.send("GET", "/v3/portals", &Value::Null);
    let portals = portals["data"].as_array().expect("portals").iter();
    let mut portals = portals.filter(|portal| portal["name"] == PORTAL);
    let portal = portals.next().expect("a portal");
    portal["id"].as_str().expect("an ID").to_owned()
}

fn message(organization: &Organization, text: &str) -> String {
    let error = organization.plan(&declared(text), Mode::Apply);
    error.expect_err("a mistake").message().to_owned()
}

#[test]
fn a_lookup_may_need_another_one() {
    let text = "apis: [{ref: b, name: BBB, implementations: [{ref: i, service: {\
                id: !lookup name:payments-api, control_plane_id: !lookup name:mainland}}]}]\n";
    let organization = Organization::new();
    let plan = organization.plan_of(&declared(text), Mode::Apply);
    assert_eq!(plan.changes.len(), 2);
    let service = &plan.changes[1].fields["service"];
    assert!(service["id"].is_string() && service["control_plane_id"].is_string());
}

#[test]
fn one_object_of_konnect_is_declared_once_however_it_is_spelled() {
    let organization = Organization::new();
    let id = portal_id(&organization);
    let by_name = format!("{{selector: {{matchFields: {{name: {PORTAL}}}}}}}");
    let cases = [
        (
            format!(
                "portals: [{{ref: a, _external: {by_name}}}, {{ref: b, _external: {{id: {id}}}}}]\n"
            ),
            "a.yaml:1:78 portals[1]: this is the same portal as that of a.yaml:1:11 portals[0]",
        ),
        (
            format!(
                "portals: [{{ref: a, _external: {by_name}}}]\napis: [{{ref: x, publications: [\
                 {{ref: p, portal_id: a}}, {{ref: q, portal_id: {id}}}]}}]\n"
            ),
            "a.yaml:2:56 apis[0].publications[1]: this is the same api_publication as that of \
             a.yaml:2:32 apis[0].publications[0]",
        ),
        (
            "control_planes: [{ref: c, name: cpx, data_plane_certificates: [\
             {ref: d, cert: \"-----BEGIN CERTIFICATE-----\\nQUJD\\n-----END CERTIFICATE-----\\n\"}, \
             {ref: e, cert: \"-----BEGIN CERTIFICATE-----\\r\\nQUJD\\r\\n-----END CERTIFICATE-----\"}]}]\n"
                .to_owned(),
            "a.yaml:1:146 control_planes[0].data_plane_certificates[1]: this is the same \
             control_plane_data_plane_certificate as that of a.yaml:1:64 \
             control_planes[0].data_plane_certificates[0]",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(message(&organization, &text), expected, "{text}");
    }
}

#[test]
fn an_api_of_another_namespace_with_the_same_version_is_refused() {
    let organization = Organization::new();
    let api = json!({ "name": "X", "version": "1", "labels": { "KONGCTL-namespace": "other" } });
    organization.send("POST", "/v3/apis", &api);
    let file = |version: &str| {
        let text = format!(
            "_defaults: {{kongctl: {{namespace: {NAMESPACE}}}}}\napis: [{{ref: x, name: X, version: '{version}'}}]\n"
        );
        let planned = organization.plan(&declared(&text), Mode::Apply);
        planned.expect("a plan")
    };
    let same = file("1");
    assert!(same.plan.changes.is_empty());
    assert_eq!(same.refusals[0].reason, "is managed by the namespace other");
    assert!(same.refusals[0].hint.is_some());
    let other = file("2");
    assert!(other.refusals.is_empty());
    assert_eq!(other.plan.changes.len(), 1);
}

#[test]
fn what_another_namespace_manages_is_refused_where_names_are_unique() {
    for kind in KINDS.iter().filter(|kind| kind.is_managed) {
        let organization = Organization::new();
        let text = text_with(kind, own_fields(kind, Variant::Least(0)));
        let of_others = "{\"_defaults\": {\"kongctl\": {\"namespace\": \"other\"}}, ";
        carry_out(&organization, &text.replacen('{', of_others, 1));
        let planned = organization.plan(&declared(&text), Mode::Sync);
        let planned = planned.expect("a plan");
        let what = "is managed by the namespace other";
        let is_own = |id: &str| id.ends_with(&format!(":{}:{}", kind.name, kind.name));
        let mut changes = planned.plan.changes.iter();
        let is_planned = changes.any(|change| is_own(&change.id));
        // Nothing tells one from the other.
        let may_repeat = kind.may_repeat && kind.told_apart_by.is_none();
        assert_eq!(is_planned, may_repeat, "{}", kind.name);
        if may_repeat {
            let mut warnings = planned.plan.warnings.iter();
            let is_warned = warnings.any(|it| is_own(&it.change_id) && it.message.ends_with(what));
            assert!(is_warned, "{}", kind.name);
        } else {
            let planned_deletes = organization.plan(&declared(&text), Mode::Delete);
            let missing = planned_deletes.expect("a plan").missing;
            assert!(
                missing.last().is_some_and(|it| it.ends_with(what)),
                "{missing:?}"
            );
            let refusal = planned.refusals.last().expect(kind.name);
            assert!(refusal.subject.starts_with(&format!("{} ", kind.name)));
            assert_eq!(refusal.reason, what, "{}", kind.name);
            let hint = refusal.hint.as_deref().expect(kind.name);
            assert!(
                hint.starts_with("to take it over, run `kongctl update"),
                "{hint}"
            );
        }
    }
}

#[test]
fn a_variable_may_have_the_id_in_a_path() {
    let organization = Organization::new();
    let id = portal_id(&organization);
    let variable = |_: &str| env::Value::Text(id.clone());
    let file = SourceFile {
        name: "a.yaml".into(),
        directory: ".".into(),
        bounds: ".".into(),
        text: "apis: [{ref: x, publications: [{ref: p, portal_id: !env PORTAL}]}]\n".to_owned(),
        found: Found::Named,
    };
    let load = || {
        load(std::slice::from_ref(&file), &variable)
            .unwrap_or_else(|mistakes| panic!("{mistakes:?}"))
    };
    let files: Declared = load();
    let plan: Plan = organization.plan_of(&files, Mode::Apply);
    let text = serde_json::to_string(&plan).expect("JSON");
    assert!(
        text.contains("__ENV__:PORTAL") && !text.contains(&id),
        "{text}"
    );
    let outcome = organization
        .execute(&plan, Some(&files), &variable)
        .expect("an outcome");
    assert_eq!(
        ends(&plan, &outcome),
        ["1:c:api:x done", "2:c:api_publication:p done"]
    );
    let again = organization.plan_of(&load(), Mode::Sync);
    assert!(again.changes.is_empty(), "{:?}", again.changes);
    // Without the variable's value, nothing is sent.
    assert!(
        organization
            .execute(&plan, None, &|_| env::Value::NotSet)
            .is_err()
    );
}

#[test]
fn what_is_looked_up_and_only_declared_is_to_be_referred_to() {
    let organization = Organization::new();
    for (of_portal, hint) in [
        (
            "name: Docs",
            "a.yaml:1:11 portals[0] declares it; refer to it by `!ref docs`",
        ),
        ("name: Other", "run `kongctl get portals` to list them"),
    ] {
        let portal_id = "!lookup name:Docs";
        let text = format!(
            "portals: [{{ref: docs, {of_portal}}}]\n\
             apis: [{{ref: x, publications: [{{ref: p, portal_id: {portal_id}}}]}}]\n"
        );
        let error = organization.plan(&declared(&text), Mode::Apply);
        let error = error.expect_err("a mistake");
        assert!(
            error
                .message()
                .ends_with("there is no portal with name `Docs`")
        );
        assert_eq!(error.hints(), [hint]);
    }
}

#[test]
fn what_files_select_must_exist_once() {
    let organization = Organization::new();
    let id = "00000000-0000-4000-8000-000000000000";
    let cases = [
        (
            format!("portals: [{{ref: a, _external: {{id: {id}}}}}]\n"),
            ErrorKind::NotFound,
            format!("a.yaml:1:11 portals[0]: there is no portal with id `{id}`"),
        ),
        (
            "portals: [{ref: a, _external: {selector: {matchFields: {name: none}}}}]\n".to_owned(),
            ErrorKind::NotFound,
            "a.yaml:1:11 portals[0]: there is no portal with name `none`".to_owned(),
        ),
        (
            // Each of the fields must match.
            format!(
                "apis: [{{ref: x, publications: [{{ref: p, portal_id: \
                 !lookup {{name: {PORTAL}, description: other}}}}]}}]\n"
            ),
            ErrorKind::NotFound,
            format!(
                "a.yaml:1:32 apis[0].publications[0]: there is no portal with name `{PORTAL}` and \
                 description `other`"
            ),
        ),
    ];
    for (text, kind, expected) in cases {
        let error = organization.plan(&declared(&text), Mode::Apply);
        let error = error.expect_err("a mistake");
        assert_eq!(
            (error.kind(), error.message()),
            (kind, &*expected),
            "{text}"
        );
    }
}

#[test]
fn what_files_select_must_not_be_several() {
    let organization = Organization::new();
    let twice = |path: &str| {
        ["One", "Two"].map(|name| {
            let body = json!({ "name": name, "description": "same" });
            let answer = organization.send("POST", path, &body);
            answer["id"].as_str().expect("an ID").to_owned()
        })
    };
    let (gateways, portals) = (twice("/v1/event-gateways"), twice("/v3/portals"));
    for (text, ids, expected) in [
        (
            "event_gateways: [{ref: a, _external: {selector: {matchFields: {description: same}}}}]\n",
            &gateways,
            "a.yaml:1:18 event_gateways[0]: 2 event gateways are meant by `a`",
        ),
        (
            "event_gateway_listeners: [{ref: l, event_gateway: !lookup description:same, \
             name: l, addresses: [0.0.0.0], ports: [9092]}]\n",
            &gateways,
            "a.yaml:1:27 event_gateway_listeners[0]: 2 event gateways are meant by `l`",
        ),
        (
            "apis: [{ref: x, publications: [{ref: p, portal_id: !lookup description:same}]}]\n",
            &portals,
            "a.yaml:1:32 apis[0].publications[0]: 2 portals are meant by `p`",
        ),
    ] {
        let error = organization.plan(&declared(text), Mode::Sync);
        let error = error.expect_err("two of them");
        assert_eq!(
            (error.kind(), error.message()),
            (ErrorKind::Config, expected)
        );
        assert_eq!(error.facts(), [("ids", ids.join(", "))]);
    }
}

#[test]
fn teams_that_konnect_predefines_are_refused() {
    let organization = Organization::new();
    let text = "organization: {teams: [{ref: t, name: organization-admin, description: mine}]}\n";
    let planned = organization
        .plan(&declared(text), Mode::Sync)
        .expect("a plan");
    assert!(planned.plan.changes.is_empty());
    let refusals: Vec<_> = planned.refusals.iter().collect();
    assert_eq!(refusals.len(), 1);
    assert_eq!(refusals[0].reason, "is predefined by Konnect");
    assert_eq!(refusals[0].hint, None);
}

#[test]
fn a_sync_deletes_nothing_below_what_others_manage() {
    let organization = Organization::new();
    let gateways = organization.send("GET", "/v1/event-gateways", &Value::Null);
    let name = gateways["data"][0]["name"].as_str().expect("a gateway");
    let text = format!(
        "portals:\n- ref: p\n  _external: {{selector: {{matchFields: {{name: {PORTAL}}}}}}}\n  \
         pages: []\n  teams: []\nevent_gateways:\n- ref: g\n  \
         _external: {{selector: {{matchFields: {{name: {name}}}}}}}\n  listeners: []\n"
    );
    let plan = organization.plan_of(&declared(&text), Mode::Sync);
    assert!(plan.changes.is_empty(), "{:?}", plan.changes);
}

#[test]
fn what_becomes_protected_may_change_otherwise_as_well() {
    let organization = Organization::new();
    let file = |protected: bool, description: &str| {
        format!(
            "apis: [{{ref: x, description: {description}, kongctl: {{protected: {protected}}}}}]\n"
        )
    };
    let first = declared(&file(false, "old"));
    let plan = organization.plan_of(&first, Mode::Apply);
    organization
        .execute(&plan, Some(&first), &canary)
        .expect("an outcome");
    let both = declared(&file(true, "new"));
    let plan = organization.plan_of(&both, Mode::Apply);
    assert_eq!(plan.changes[0].fields["description"], json!("new"));
    assert!(plan.changes[0].changes_protection());
    organization
        .execute(&plan, Some(&both), &canary)
        .expect("an outcome");
    // Back again, it takes two runs.
    let refused = organization.plan(&declared(&file(false, "old")), Mode::Apply);
    let refused = refused.expect("a plan");
    assert!(refused.plan.changes.is_empty() && refused.refusals.len() == 1);
    let plan = organization.plan_of(&declared(&file(false, "new")), Mode::Apply);
    assert_eq!(plan.changes.len(), 1);
}

#[test]
fn a_role_may_be_for_every_object_of_a_type() {
    let role = |name: &str| {
        format!(
            "roles: [{{ ref: {name}, role_name: Viewer, entity_id: '*', entity_type_name: APIs, \
             entity_region: us }}]"
        )
    };
    for text in [
        format!(
            "organization: {{ teams: [{{ ref: t, name: t, {} }}] }}",
            role("a")
        ),
        format!(
            "organization: {{ users: [{{ ref: u, email: maren.tolvik@skerrylark.example, {} }}] }}",
            role("b")
        ),
        format!(
            "organization: {{ system-accounts: [{{ ref: s, name: deploy-pipeline, {} }}] }}",
            role("c")
        ),
        format!(
            "portals: [{{ ref: p, name: p, teams: [{{ ref: t, name: t, {} }}] }}]",
            role("d")
        ),
    ] {
        let organization = Organization::new();
        assert!(carry_out(&organization, &text) > 0, "{text}");
        let changes = organization.changes(&declared(&text), Mode::Sync);
        assert_eq!(changes, [""; 0], "{text}");
    }
}
