//! What plans have: the changes that lead to what is declared, and no others.

use serde_json::{Value, json};

use super::organization::{Files, NAMESPACE, OnConflict, Organization, canary, declared, labels};
use crate::declare::declared::Declared;
use crate::declare::facts::FactsOfKinds;
use crate::declare::plan::file::{Action, Mode, Plan};
use crate::declare::plan::secret_writes::{SecretSelector, SecretWrites, required};
use crate::declare::tag::{Part, Tag};
use crate::error::ErrorKind;

/// Creates an API that the namespace manages, and returns its ID.
fn api(organization: &Organization, name: &str, more: &Value) -> String {
    let mut body = json!({ "name": name, "labels": labels() });
    for (name, value) in more.as_object().into_iter().flatten() {
        body[name] = value.clone();
    }
    let answer = organization.send("POST", "/v3/apis", &body);
    answer["id"].as_str().expect("an ID").to_owned()
}

#[test]
fn what_does_not_exist_is_created_after_its_parent() {
    let files = Files::new()
        .with("api", "flights", json!({ "name": "Flights" }))
        .below(
            "flights",
            "api_document",
            "start",
            json!({ "slug": "start", "content": "# Hi" }),
        )
        .below(
            "flights",
            "api_version",
            "v1",
            json!({ "version": "1.0.0", "spec": "{}" }),
        );
    let planned = Organization::new()
        .plan(&files.0, Mode::Sync)
        .expect("a plan");
    let ids: Vec<_> = planned
        .plan
        .changes
        .iter()
        .map(|change| &*change.id)
        .collect();
    assert_eq!(
        ids,
        [
            "1:c:api:flights",
            "2:c:api_version:v1",
            "3:c:api_document:start"
        ]
    );
    assert_eq!(planned.plan.execution_groups.len(), 2);
    let version = &planned.plan.changes[1];
    assert_eq!(version.depends_on, ["1:c:api:flights"]);
    assert_eq!(version.namespace, NAMESPACE);
    let parent = version.parent.as_ref().expect("a parent");
    assert_eq!((&*parent.name, &*parent.id), ("flights", "[unknown]"));
    assert!(planned.refusals.is_empty());
}

#[test]
fn only_what_differs_is_updated() {
    let organization = Organization::new();
    let id = api(
        &organization,
        "Flights",
        &json!({ "description": "old", "version": "1" }),
    );
    api(&organization, "Gates", &json!({ "description": "same" }));
    let files = Files::new()
        .with(
            "api",
            "flights",
            json!({ "name": "Flights", "description": "new" }),
        )
        .with(
            "api",
            "gates",
            json!({ "name": "Gates", "description": "same" }),
        );
    let planned = organization.plan(&files.0, Mode::Apply).expect("a plan");
    assert_eq!(planned.unchanged, 1);
    let [change] = planned.plan.changes.as_slice() else {
        panic!("{:?}", planned.plan.changes);
    };
    assert_eq!(change.action, Action::Update);
    assert_eq!(change.resource_id.as_deref(), Some(&*id));
    assert_eq!(
        Value::Object(change.fields.clone()),
        json!({ "description": "new", "name": "Flights" })
    );
    assert_eq!(change.changed_fields["description"].old, json!("old"));
    let precondition = change.precondition.as_ref().expect("a precondition");
    assert!(precondition.exists && precondition.members.contains_key("description"));
}

#[test]
fn labels_of_users_are_laid_over_and_ours_are_kept() {
    let organization = Organization::new();
    let mut there = labels();
    there["tier"] = json!("gold");
    there["team"] = json!("ops");
    api(&organization, "Flights", &json!({ "labels": there }));
    for (declared, sent) in [
        (json!({ "tier": "gold" }), None),
        (
            json!({ "tier": "tin" }),
            Some(json!({ "tier": "tin", "team": "ops" })),
        ),
        (
            json!({ "tier": null }),
            Some(json!({ "tier": null, "team": "ops" })),
        ),
        (json!({}), Some(json!({ "tier": null, "team": null }))),
        (json!({ "KONGCTL-protected": "true", "tier": "gold" }), None),
    ] {
        let fields = json!({ "name": "Flights", "labels": declared });
        let files = Files::new().with("api", "flights", fields);
        let planned = organization.plan(&files.0, Mode::Apply).expect("a plan");
        let labels = planned
            .plan
            .changes
            .first()
            .map(|change| change.fields["labels"].clone());
        assert_eq!(labels, sent, "{declared}");
    }
}

#[test]
fn a_sync_deletes_what_is_ours_and_not_declared() {
    let organization = Organization::new();
    let id = api(&organization, "Flights", &json!({}));
    api(&organization, "Gates", &json!({}));
    for slug in ["start", "more"] {
        let document = json!({ "slug": slug, "title": slug, "content": slug });
        organization.send("POST", &format!("/v3/apis/{id}/documents"), &document);
    }
    let files = || {
        Files::new()
            .with("api", "flights", json!({ "name": "Flights" }))
            .below(
                "flights",
                "api_document",
                "start",
                json!({ "slug": "start" }),
            )
    };
    assert_eq!(organization.changes(&files().0, Mode::Sync), [""; 0]);
    let apis = files().all("api", None);
    assert_eq!(organization.changes(&apis.0, Mode::Sync), ["1:d:api:Gates"]);
    assert_eq!(organization.changes(&apis.0, Mode::Apply), [""; 0]);
    let documents = files().all("api_document", Some("flights"));
    let planned = organization.plan(&documents.0, Mode::Sync).expect("a plan");
    let [change] = planned.plan.changes.as_slice() else {
        panic!("{:?}", planned.plan.changes);
    };
    assert_eq!(change.resource_monikers["name"], "more");
    assert!(
        change
            .precondition
            .as_ref()
            .is_some_and(|now| now.members.contains_key("title"))
    );
}

#[test]
fn what_others_manage_is_not_touched() {
    let organization = Organization::new();
    let files = Files::new().with("portal", "crew", json!({ "name": "crew-room" }));
    let planned = organization.plan(&files.0, Mode::Sync).expect("a plan");
    assert!(planned.plan.changes.is_empty());
    let [refusal] = planned.refusals.as_slice() else {
        panic!("{:?}", planned.refusals);
    };
    assert_eq!(refusal.subject, "portal \"crew-room\" (crew)");
    assert_eq!(
        refusal.hint.as_deref(),
        Some(
            "to manage it, run `kongctl update portals crew-room labels.KONGCTL-namespace=flight-ops`"
        )
    );
    // Konnect lets several APIs have one name.
    let files = Files::new().with("api", "xray", json!({ "name": "xray-screening" }));
    let planned = organization.plan(&files.0, Mode::Sync).expect("a plan");
    assert_eq!(planned.plan.changes.len(), 1);
    assert_eq!(planned.plan.warnings[0].change_id, "1:c:api:xray");
}

#[test]
fn several_of_one_identity_are_an_error_with_their_ids() {
    let organization = Organization::new();
    let ids =
        ["1", "2"].map(|version| api(&organization, "Flights", &json!({ "version": version })));
    let files = Files::new().with("api", "flights", json!({ "name": "Flights" }));
    let error = organization
        .plan(&files.0, Mode::Sync)
        .expect_err("two APIs");
    assert_eq!(error.kind(), ErrorKind::Config);
    let shown = &error.facts()[0].1;
    assert!(ids.iter().all(|id| shown.contains(id)), "{shown}");
    let fields = json!({ "name": "Flights", "version": "2" });
    let files = Files::new().with("api", "flights", fields);
    assert_eq!(organization.changes(&files.0, Mode::Sync), [""; 0]);
}

#[test]
fn apis_of_one_name_are_told_apart_by_their_versions() {
    let organization = Organization::new();
    let flights = |versions: &[&str]| {
        let versions = versions.iter().map(|version| {
            format!("  - {{ ref: v{version}, name: Flights, version: '{version}', documents: [{{ ref: d{version}, slug: d, content: same }}] }}\n")
        });
        let apis: String = versions.collect();
        declared(&format!(
            "_defaults: {{ kongctl: {{ namespace: {NAMESPACE} }} }}\napis:\n{apis}"
        ))
    };
    let carry_out = |files: &Declared| {
        let plan = organization.plan_of(files, Mode::Sync);
        let ids = plan.changes.iter().map(|change| change.id.clone());
        let ids: Vec<_> = ids.collect();
        let checked = organization.apply(&plan, OnConflict::Stop);
        let outcome = checked.and_then(|outcome| outcome.into_result(&plan));
        outcome.expect("an outcome");
        assert_eq!(organization.changes(files, Mode::Sync), [""; 0]);
        ids
    };
    assert_eq!(
        carry_out(&flights(&["1"])),
        ["1:c:api:v1", "2:c:api_document:d1"]
    );
    // What is there is the first one; the second one does not take it.
    assert_eq!(
        carry_out(&flights(&["1", "2"])),
        ["1:c:api:v2", "2:c:api_document:d2"]
    );
    assert_eq!(carry_out(&flights(&["2"])), ["1:d:api:Flights"]);
    // With one of each, another version is an update.
    assert_eq!(carry_out(&flights(&["3"])), ["1:u:api:v3"]);
    assert_eq!(
        organization.changes(&flights(&["1", "3"]), Mode::Delete),
        ["1:d:api:v3"]
    );
}

#[test]
fn protected_objects_are_neither_changed_nor_deleted() {
    let organization = Organization::new();
    let mut protected = labels();
    protected["KONGCTL-protected"] = json!("true");
    let id = api(
        &organization,
        "Flights",
        &json!({ "labels": protected, "description": "old" }),
    );
    let document = json!({ "slug": "start", "title": "start", "content": "old" });
    organization.send("POST", &format!("/v3/apis/{id}/documents"), &document);
    let flights = |description: &str| json!({ "name": "Flights", "description": description });
    let refused = |files: Files, mode| {
        let planned = organization.plan(&files.0, mode).expect("a plan");
        assert!(
            planned.plan.changes.is_empty(),
            "{:?}",
            planned.plan.changes
        );
        let refusals = planned.refusals.into_iter();
        refusals.map(|refusal| refusal.reason).collect::<Vec<_>>()
    };
    let same = || {
        Files::new()
            .with("api", "flights", flights("old"))
            .protected()
    };
    assert_eq!(refused(same(), Mode::Sync), [""; 0]);
    let files = Files::new()
        .with("api", "flights", flights("new"))
        .protected();
    assert_eq!(refused(files, Mode::Sync), ["is protected"]);
    assert_eq!(refused(same(), Mode::Delete), ["is protected"]);
    let files = Files::new().all("api", None);
    assert_eq!(refused(files, Mode::Sync), ["is protected"]);
    let files = same().all("api_document", Some("flights"));
    assert_eq!(
        refused(files, Mode::Sync),
        ["is protected via api \"Flights\" (flights)"]
    );
    let files = Files::new().with("api", "flights", flights("new"));
    assert_eq!(
        refused(files, Mode::Sync),
        ["is protected; remove the protection first, and change description in a second run"]
    );
    let files = Files::new().with("api", "flights", flights("old"));
    assert_eq!(
        organization.changes(&files.0, Mode::Sync),
        ["1:u:api:flights"]
    );
    let files = same().below("flights", "api_document", "more", json!({ "slug": "more" }));
    assert_eq!(
        organization.changes(&files.0, Mode::Sync),
        ["1:c:api_document:more"]
    );
}

#[test]
fn what_cannot_be_changed_is_told_without_the_values_of_variables() {
    let organization = Organization::new();
    let fields = |provider_type: &str| {
        json!({
            "name": "okta",
            "display_name": "Okta",
            "provider_type": provider_type,
            "issuer": "https://okta.example.com",
        })
    };
    let mut body = fields("okta");
    body["labels"] = labels();
    body["dcr_config"] = json!({ "dcr_token": "token-of-okta" });
    organization.send("POST", "/v2/dcr-providers", &body);
    let mut files = Files::new().with("dcr_provider", "okta", fields("auth0"));
    let refused = |files: &Files| {
        let error = organization.plan(&files.0, Mode::Sync);
        let error = error.expect_err("a fixed field");
        assert_eq!(error.kind(), ErrorKind::Config);
        error.message().to_owned()
    };
    let message = refused(&files);
    assert!(
        message.ends_with("cannot be changed from \"okta\" to \"auth0\""),
        "{message}"
    );
    let part = Part {
        source: "TYPE".to_owned(),
        path: None,
    };
    let tag = ("/provider_type".to_owned(), Tag::Env(part));
    files.last().tags.push(tag);
    let message = refused(&files);
    assert!(
        message.ends_with("cannot be changed from \"[redacted from !env]\" to \"__ENV__:TYPE\""),
        "{message}"
    );
}

#[test]
fn references_are_ids_or_wait_for_them() {
    let organization = Organization::new();
    let files = Files::new()
        .with("portal", "docs", json!({ "name": "Docs" }))
        .with("api", "flights", json!({ "name": "Flights" }))
        .below(
            "flights",
            "api_publication",
            "public",
            json!({ "portal_id": null }),
        )
        .refers("/portal_id", "docs");
    let planned = organization.plan(&files.0, Mode::Sync).expect("a plan");
    let publication = &planned.plan.changes[2];
    assert_eq!(publication.id, "3:c:api_publication:public");
    assert_eq!(
        publication.depends_on,
        ["1:c:portal:docs", "2:c:api:flights"]
    );
    let to = &publication.references["portal_id"];
    assert_eq!((&*to.name, &*to.id), ("docs", "[unknown]"));
    // The path has the portal.
    assert!(publication.fields.is_empty());
}

#[test]
fn a_document_that_stands_elsewhere_is_moved() {
    let organization = Organization::new();
    let id = api(&organization, "Flights", &json!({}));
    let path = format!("/v3/apis/{id}/documents");
    let document = |slug: &str, parent: Option<&str>| {
        let content = format!("# {slug}");
        let body = json!({
            "slug": slug, "title": slug, "content": content, "parent_document_id": parent,
        });
        let answer = organization.send("POST", &path, &body);
        answer["id"].as_str().expect("an ID").to_owned()
    };
    let guides = document("guides", None);
    let start = document("start", Some(&guides));
    let files = |content: &str| {
        Files::new()
            .with("api", "flights", json!({ "name": "Flights" }))
            .below(
                "flights",
                "api_document",
                "guides",
                json!({ "slug": "guides" }),
            )
            .below(
                "flights",
                "api_document",
                "start",
                json!({ "slug": "start", "content": content }),
            )
            .all("api_document", Some("flights"))
    };
    let planned = organization
        .plan(&files("# start").0, Mode::Sync)
        .expect("a plan");
    let [change] = planned.plan.changes.as_slice() else {
        panic!("{:?}", planned.plan.changes);
    };
    assert_eq!(change.id, "1:u:api_document:start");
    assert_eq!(change.resource_id.as_deref(), Some(&*start));
    let changed = &change.changed_fields["parent_document_id"];
    assert_eq!((&changed.old, &changed.new), (&json!(guides), &Value::Null));
    assert_eq!(change.fields["parent_document_id"], Value::Null);
    // What has other content is another document.
    let changes = organization.changes(&files("# other").0, Mode::Sync);
    assert_eq!(
        changes,
        [
            format!("1:d:api_document:{start}"),
            "2:c:api_document:start".to_owned(),
        ]
    );
}

#[test]
fn secrets_of_what_exists_are_written_only_when_selected() {
    let mut organization = Organization::new();
    let provider = json!({
        "name": "okta",
        "display_name": "Okta",
        "provider_type": "okta",
        "issuer": "https://okta.example.com",
        "dcr_config": { "dcr_token": "there" },
        "labels": labels(),
    });
    let fields = json!({
        "name": "okta",
        "display_name": "Okta",
        "provider_type": "okta",
        "issuer": "https://okta.example.com",
        "dcr_config": { "dcr_token": null },
    });
    let files = || {
        Files::new()
            .with("dcr_provider", "okta", fields.clone())
            .secret("/dcr_config/dcr_token")
    };
    let writes = |organization: &Organization| {
        let planned = organization.plan(&files().0, Mode::Apply).expect("a plan");
        let changes = planned.plan.changes.iter();
        changes
            .flat_map(|change| change.secret_writes.iter().map(|write| write.field.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(writes(&organization), ["/dcr_config/dcr_token"]);
    organization.send("POST", "/v2/dcr-providers", &provider);
    assert_eq!(writes(&organization), [""; 0]);
    for selector in ["okta", "dcr_provider:okta", "okta#dcr_config.dcr_token"] {
        let selector = SecretSelector::parse(selector).expect("a selector");
        organization.secrets = SecretWrites::Selected(vec![selector]);
        assert_eq!(writes(&organization), ["/dcr_config/dcr_token"]);
    }
    organization.secrets = SecretWrites::All;
    assert_eq!(writes(&organization), ["/dcr_config/dcr_token"]);
    let selector = SecretSelector::parse("okta#name").expect("a selector");
    organization.secrets = SecretWrites::Selected(vec![selector]);
    let error = organization
        .plan(&files().0, Mode::Apply)
        .expect_err("no secret");
    assert_eq!(
        error.message(),
        "--write-secret `okta#name`: no declared secret"
    );
}

#[test]
fn secrets_that_stand_in_the_files_can_be_written_again() {
    let mut organization = Organization::new();
    let files = declared(
        "
_defaults: { kongctl: { namespace: flight-ops } }
portals:
  - ref: docs
    name: Docs
    custom_domain:
      ref: domain
      hostname: docs.example.com
      enabled: true
      ssl:
        domain_verification_method: custom_certificate
        custom_certificate: certificate
        custom_private_key: plain
ai_gateways:
  - ref: ai
    identity_providers:
      - ref: login
        type: openid-connect
        config:
          cache_tokens_salt: salt
          issuer: https://login.example.com
          client_id: [c]
          client_secret: ['{vault://env/key}']
",
    );
    let plan = organization.plan_of(&files, Mode::Apply);
    let outcome = organization.execute(&plan, Some(&files), &canary);
    let outcome = outcome.and_then(|outcome| outcome.into_result(&plan));
    outcome.expect("an outcome");
    assert_eq!(organization.changes(&files, Mode::Apply), [""; 0]);
    let selector = SecretSelector::parse("login#config.client_secret").expect("a selector");
    organization.secrets = SecretWrites::Selected(vec![selector]);
    let plan = organization.plan_of(&files, Mode::Apply);
    assert_eq!(plan.changes.len(), 1);
    let config = &plan.changes[0].fields["config"];
    assert_eq!(config["client_secret"], json!(["{vault://env/key}"]));
    organization.secrets = SecretWrites::All;
    let plan = organization.plan_of(&files, Mode::Apply);
    let written = plan.changes.iter().map(|change| &*change.resource_ref);
    assert_eq!(written.collect::<Vec<_>>(), ["domain", "login"]);
}

#[test]
fn secrets_that_an_update_requires_are_written_with_it() {
    let files = declared(
        "
event_gateways:
  - ref: events
    name: Events
    backend_clusters:
      - ref: kafka
        name: kafka
        bootstrap_servers: [kafka.example.com:9092]
        authentication: { type: sasl_plain, username: crew, password: !secret { source: !env PASSWORD } }
        tls:
          enabled: true
          client_identity: { certificate: certificate, key: !secret { source: !env KEY } }
",
    );
    let cluster = &files.objects[1];
    let facts = FactsOfKinds::default().of(cluster.kind).expect("facts");
    let key = "/tls/client_identity/key";
    let all = |_: &str| true;
    // The document lets an update leave out the password, which stays as it is.
    assert_eq!(required(cluster, &facts, &json!({}), all), [key]);
    let others = |field: &str| field != "tls";
    assert_eq!(required(cluster, &facts, &json!({}), others), [""; 0]);
    // What Konnect returns is among what is laid under the body.
    let expression = "${vault.env['KEY']}";
    let found = json!({ "tls": { "client_identity": { "key": expression } } });
    assert_eq!(required(cluster, &facts, &found, all), [""; 0]);
}

/// Returns the places of the changes of two kinds of objects in a plan.
fn order_of(plan: &Plan, kinds: [&str; 2]) -> [usize; 2] {
    kinds.map(|kind| {
        let mut changes = plan.changes.iter();
        let place = changes.position(|change| change.id.contains(kind));
        place.unwrap_or_else(|| panic!("{kind}: {:?}", plan.execution_order))
    })
}

#[test]
fn a_field_is_turned_on_after_what_it_needs_and_off_before() {
    let organization = Organization::new();
    let portal = |settings: &str, providers: &str| {
        declared(&format!(
            "
_defaults: {{ kongctl: {{ namespace: flight-ops }} }}
portals:
  - ref: docs
    name: Docs
    auth_settings: {{ ref: settings, {settings} }}
    identity_providers: [{providers}]
"
        ))
    };
    let provider = "{ ref: login, type: oidc, enabled: true, config: {
        issuer_url: https://login.example.com, client_id: docs } }";
    let on = portal("idp_mapping_enabled: true", provider);
    let off = portal("idp_mapping_enabled: false", "");
    for (files, kinds) in [
        (
            &on,
            ["c:portal_identity_provider", "u:portal_auth_settings"],
        ),
        (
            &off,
            ["u:portal_auth_settings", "d:portal_identity_provider"],
        ),
    ] {
        let plan = organization.plan_of(files, Mode::Sync);
        let [first, second] = order_of(&plan, kinds);
        assert!(first < second, "{:?}", plan.execution_order);
        let needed = &plan.changes[first].id;
        assert!(plan.changes[second].depends_on.contains(needed), "{needed}");
        let outcome = organization.execute(&plan, Some(files), &canary);
        let outcome = outcome.and_then(|outcome| outcome.into_result(&plan));
        outcome.expect("an outcome");
    }
}

#[test]
fn a_reference_is_removed_before_the_delete_of_what_it_refers_to() {
    let organization = Organization::new();
    let gateways = |agent: &str, policies: &str, virtual_cluster: &str, clusters: &str| {
        declared(&format!(
            "
_defaults: {{ kongctl: {{ namespace: flight-ops }} }}
ai_gateways:
  - ref: ai
    agents: [{{ ref: agent, type: a2a, config: {{ url: https://example.com }}, policies: [{agent}] }}]
    policies: [{policies}]
event_gateways:
  - ref: events
    name: Events
    virtual_clusters:
      - {{ ref: crew, name: crew, destination: {{ id: !ref {virtual_cluster} }}, acl_mode: passthrough,
          dns_label: crew, authentication: [{{ type: anonymous }}] }}
    backend_clusters: [{clusters}]
"
        ))
    };
    let policy = "{ ref: limit, type: rate-limiting, config: {} }";
    let cluster = |name: &str| {
        format!(
            "{{ ref: {name}, name: {name}, bootstrap_servers: [kafka.example.com:9092],
            authentication: {{ type: anonymous }}, tls: {{ enabled: false }} }}"
        )
    };
    let [old, new] = ["old", "new"].map(cluster);
    let before = gateways("!ref limit", policy, "old", &format!("{old}, {new}"));
    let plan = organization.plan_of(&before, Mode::Sync);
    let outcome = organization.execute(&plan, Some(&before), &canary);
    let outcome = outcome.and_then(|outcome| outcome.into_result(&plan));
    outcome.expect("an outcome");
    let plan = organization.plan_of(&gateways("", "", "new", &new), Mode::Sync);
    for kinds in [
        ["u:ai_gateway_agent", "d:ai_gateway_policy"],
        [
            "u:event_gateway_virtual_cluster",
            "d:event_gateway_backend_cluster",
        ],
    ] {
        let [first, second] = order_of(&plan, kinds);
        assert!(first < second, "{:?}", plan.execution_order);
        let needed = &plan.changes[first].id;
        assert!(plan.changes[second].depends_on.contains(needed), "{needed}");
    }
}

#[test]
fn members_of_groups_are_compared_whatever_their_order() {
    let organization = Organization::new();
    let create = |name: &str, kind: &str| {
        let body = json!({ "name": name, "cluster_type": kind, "labels": labels() });
        let answer = organization.send("POST", "/v2/control-planes", &body);
        answer["id"].as_str().expect("an ID").to_owned()
    };
    let members = ["north", "south"].map(|name| create(name, "CLUSTER_TYPE_CONTROL_PLANE"));
    let group = create("group", "CLUSTER_TYPE_CONTROL_PLANE_GROUP");
    let ids = |ids: &[&String]| ids.iter().map(|id| json!({ "id": id })).collect::<Vec<_>>();
    let path = format!("/v2/control-planes/{group}/group-memberships");
    let body = json!({ "members": ids(&[&members[0], &members[1]]) });
    organization.send("PUT", &path, &body);
    for (declared, changes) in [
        (ids(&[&members[1], &members[0]]), vec![]),
        (ids(&[&members[1]]), vec!["1:u:control_plane:group"]),
        (Vec::new(), vec!["1:u:control_plane:group"]),
    ] {
        let fields = json!({ "name": "group", "members": declared });
        let files = Files::new().with("control_plane", "group", fields);
        assert_eq!(
            organization.changes(&files.0, Mode::Sync),
            changes,
            "{declared:?}"
        );
    }
}

#[test]
fn users_are_found_and_join_teams_once() {
    let organization = Organization::new();
    let users = organization.send("GET", "/v3/users", &Value::Null);
    let email = users["data"][0]["email"].as_str().expect("an address");
    let team = json!({ "name": "ops", "labels": labels() });
    let team = organization.send("POST", "/v3/teams", &team);
    let files = |email: &str| {
        Files::new()
            .with("organization_team", "ops", json!({ "name": "ops" }))
            .with("organization_user", "person", json!({ "email": email }))
            .below(
                "person",
                "organization_user_team_membership",
                "in-ops",
                json!({ "team": null }),
            )
            .refers("/team", "ops")
            .all("organization_user_team_membership", Some("person"))
            .all("organization_user_role", Some("person"))
    };
    let join = ["1:c:organization_user_team_membership:in-ops"];
    assert_eq!(
        organization.changes(&files(&email.to_uppercase()).0, Mode::Sync),
        join
    );
    let id = team["id"].as_str().expect("an ID");
    let user = json!({ "id": users["data"][0]["id"] });
    organization.send("POST", &format!("/v3/teams/{id}/users"), &user);
    assert_eq!(organization.changes(&files(email).0, Mode::Sync), [""; 0]);
    let error = organization.plan(&files("none@example.com").0, Mode::Sync);
    assert_eq!(error.expect_err("no user").kind(), ErrorKind::NotFound);
}

#[test]
fn a_text_of_konnect_is_not_taken_for_a_variable() {
    let organization = Organization::new();
    let there = json!({ "attributes": { "owner": ["__ENV__:HOME"] } });
    api(&organization, "Flights", &there);
    let fields = |attributes| json!({ "name": "Flights", "attributes": attributes });
    let plan = |attributes| {
        let files = Files::new().with("api", "flights", fields(attributes));
        organization.plan(&files.0, Mode::Apply)
    };
    let error = plan(json!({ "team": ["ops"] })).expect_err("a text that must not be sent");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(
        error.message(),
        "`attributes.owner.0` of api \"flights\" in Konnect is no plain text"
    );
}
