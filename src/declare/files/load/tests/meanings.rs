//! What fields mean: other objects, documents, fields of a kind or of none.

use std::path::Path;

use serde_json::json;

use super::{ID, load_in, load_text, mistakes, object};
use crate::declare::tag::{Part, Tag};

/// Checks the mistakes in each of some files.
fn assert_mistakes(cases: &[(&str, &[&str])]) {
    let mut found = String::new();
    let mut wanted = String::new();
    for (text, expected) in cases {
        found += &format!("{text}{:#?}\n", mistakes(text));
        wanted += &format!("{text}{expected:#?}\n");
    }
    assert!(found == wanted, "{found}");
}

#[test]
fn objects_of_a_tree_are_the_same_by_their_paths() {
    assert_mistakes(&[
        (
            "portals: [{ref: p, pages: [{ref: g, slug: g, content: c}, {ref: h, slug: h, content: c}]}]\n\
             portal_pages: [{ref: h2, portal: p, slug: g, content: c, parent_page_ref: h}]\n",
            &[],
        ),
        (
            "portals: [{ref: p, pages: [{ref: h, slug: h, content: c}, {ref: i, slug: i, content: c}, \
             {ref: a, slug: x, content: c, parent_page_ref: h}, {ref: b, slug: x, content: c, parent_page_ref: i}]}]\n",
            &[],
        ),
        (
            "portals: [{ref: p, pages: [{ref: h, slug: h, content: c, children: [{ref: x, slug: x, content: c}]}, \
             {ref: y, slug: x, content: d, parent_page_ref: h}]}]\n",
            &[
                "a.yaml:1:102 portals[0].pages[1]: this is the same portal_page as that of a.yaml:1:69 portals[0].pages[0].children[0]",
            ],
        ),
        (
            "portals: [{ref: p, pages: [{ref: h, slug: h, content: c}, {ref: i, slug: /h/, content: c}]}]\n",
            &[
                "a.yaml:1:59 portals[0].pages[1]: this is the same portal_page as that of a.yaml:1:28 portals[0].pages[0]",
            ],
        ),
        (
            "portals: [{ref: p, pages: [{ref: h, slug: x, content: c, parent_page_id: 7f9fd312-a987-4628-b4c5-bb4f4fddd5f7}, \
             {ref: i, slug: x, content: c, parent_page_ref: 7F9FD312-A987-4628-B4C5-BB4F4FDDD5F7}, {ref: j, slug: x, content: c}]}]\n",
            &[
                "a.yaml:1:113 portals[0].pages[1]: this is the same portal_page as that of a.yaml:1:28 portals[0].pages[0]",
            ],
        ),
        (
            "apis: [{ref: a, documents: [{ref: d, title: D, content: x}, {ref: e, title: E, content: x, \
             children: [{ref: f, title: F, content: x}]}, {ref: g, slug: d, title: G, content: y, parent_document_ref: e}]}]\n",
            &[],
        ),
    ]);
}

#[test]
fn a_page_is_below_one_of_its_own_portal() {
    assert_mistakes(&[
        (
            "portals: [{ref: p, pages: [{ref: x, slug: x, content: c}]}, \
             {ref: q, pages: [{ref: y, slug: y, content: c, parent_page_ref: x}]}]\n",
            &["a.yaml:1:108 portals[1].pages[0].parent_page_ref: `x` is below another portal, `p`"],
        ),
        (
            "portals: [{ref: p, pages: [{ref: start, slug: x, content: c, parent_page_ref: stat}]}]\n",
            &[
                "a.yaml:1:62 portals[0].pages[0].parent_page_ref: no object has the ref `stat`; did you mean `start`?",
            ],
        ),
        (
            "portals: [{ref: p, pages: [{ref: start, slug: x, content: c, parent_page_id: stat}]}]\n",
            &[
                "a.yaml:1:62 portals[0].pages[0].parent_page_id: no object has the ref `stat`; did you mean `start`?",
            ],
        ),
    ]);
}

#[test]
fn a_field_that_refers_to_an_object_takes_no_other_field_of_it() {
    assert_mistakes(&[
        (
            "portals: [{ref: docs}]\napis: [{ref: a, publications: [{ref: p, portal_id: !ref docs#id}]}]\n",
            &[],
        ),
        (
            "portals: [{ref: docs}]\napis: [{ref: a, publications: [{ref: p, portal_id: !ref docs#name}]}]\n",
            &[
                "a.yaml:2:41 apis[0].publications[0].portal_id: this refers to an object, not to a field of it; write `!ref docs`",
            ],
        ),
        (
            "ai_gateways: [{ref: g, policies: [{ref: p, type: a2a, display_name: p, config: {}}], \
             consumers: [{ref: c, type: api-key, policies: [!ref p#name, !ref p#display_name]}]}]\n",
            &[
                "a.yaml:1:146 ai_gateways[0].consumers[0].policies[1]: this refers to an object, not to a field of it; write `!ref p`",
            ],
        ),
    ]);
}

#[test]
fn a_variable_in_a_relation_has_what_a_text_has_there() {
    let file = |variable| {
        format!(
            "portals: [{{ref: docs}}]\napis: [{{ref: a, publications: [{{ref: p, portal_id: !env {variable}}}]}}]\n"
        )
    };
    let tag = |variable| {
        let declared = load_text(&file(variable)).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
        object(&declared, "p").tags.clone()
    };
    let part = |source: &str| Part {
        source: source.to_owned(),
        path: None,
    };
    let at = "/portal_id".to_owned();
    assert_eq!(tag("ID"), [(at.clone(), Tag::Env(part("ID")))]);
    assert_eq!(tag("REF"), [(at, Tag::Ref(part("docs")))]);
    assert_eq!(
        mistakes(&file("TEXT")),
        [
            "a.yaml:2:41 apis[0].publications[0].portal_id: the variable TEXT has neither an ID nor a ref"
        ]
    );
}

#[test]
fn entities_of_roles_that_no_file_can_have_are_not_looked_up() {
    let file = |entities| {
        format!(
            "portals: [{{ref: p, teams: [{{ref: t, name: T, roles: [{{ref: r, role_name: Viewer, \
             entity_type_name: {entities}, entity_region: us, entity_id: !lookup name:x}}]}}]}}]\n"
        )
    };
    assert_eq!(mistakes(&file("Services")), [""; 0]);
    assert_eq!(mistakes(&file("APIs")), [""; 0]);
    assert_eq!(
        mistakes(&file("Networks")),
        [
            "a.yaml:1:129 portals[0].teams[0].roles[0].entity_id: what this `entity_type_name` has cannot be looked up; write its ID"
        ]
    );
}

#[test]
fn what_no_request_has_is_unknown() {
    assert_mistakes(&[
        (
            "ai_gateways: [{ref: g, zzz: 1, consumers: [{name: c, type: api-key, zzz: 1}]}]\n",
            &[
                "a.yaml:1:24 ai_gateways[0].zzz: unknown key",
                "a.yaml:1:69 ai_gateways[0].consumers[0].zzz: unknown key",
            ],
        ),
        (
            "event_gateways: [{ref: eg, listeners: [{ref: l, addresses: [\"0.0.0.0\"], ports: [\"9092\"], policies: [\
             {ref: pol, type: tls_server, config: {certificates: [{certificate: x, key: !secret {source: !env K}}], zzz: x}}]}]}]\n",
            &["a.yaml:1:204 event_gateways[0].listeners[0].policies[0].config.zzz: unknown key"],
        ),
        (
            "dcr_providers: [{ref: d2, name: d2, provider_type: auth0, issuer: \"https://x\", dcr_config: {\
             dcr_token: !secret {source: !env X}, initial_client_id: a, initial_client_secret: !secret {source: !env X}}}]\n",
            &["a.yaml:1:93 dcr_providers[0].dcr_config.dcr_token: unknown key"],
        ),
        (
            "application_auth_strategies: [{ref: s1, name: s1, display_name: s1, strategy_type: key_auth, \
             configs: {key-auth: {key_names: [a]}, openid-connect: {issuer: \"https://x\"}}}]\n",
            &["a.yaml:1:132 application_auth_strategies[0].configs.openid-connect: unknown key"],
        ),
        (
            "portals: [{ref: p, email_templates: {reset-password: {}, reset-pasword: {}}}]\n",
            &[
                "a.yaml:1:73 portals[0].email_templates.reset-pasword.name: must be confirm-email-address, app-registration-approved, app-registration-rejected, app-registration-revoked, reset-password, account-access-approved, account-access-rejected, account-access-revoked, api-key-expiring-soon, api-key-expired or developer-invitation",
            ],
        ),
        (
            "portals: [{ref: p, ip_allow_list: {}}]\n",
            &[
                "a.yaml:1:20 portals[0].ip_allow_list: this cannot be deleted; leave the key out, or declare the object",
            ],
        ),
    ]);
}

#[test]
fn a_name_to_show_is_the_name() {
    let text = "catalog_services: [{ref: c, name: n}]\n\
                ai_gateways: [{ref: g, policies: [{ref: p, name: m, type: a2a, config: {}}]}]\n";
    let declared = load_text(text).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    assert_eq!(object(&declared, "c").fields["display_name"], json!("n"));
    assert_eq!(object(&declared, "g").fields["display_name"], json!("g"));
    assert_eq!(object(&declared, "p").fields["display_name"], json!("m"));
    assert_eq!(
        declared.warnings,
        [
            "a.yaml:2:35 ai_gateways[0].policies[0]: `display_name` should be given; it is that of `name`"
        ]
    );
    assert_eq!(
        mistakes("catalog_services: [{}]\n"),
        ["a.yaml:1:20 catalog_services[0]: a `ref` is required"]
    );
}

#[test]
fn a_document_is_sent_as_json_text() {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("data.yaml"), "openapi: 3.1.0\n").expect("a file");
    let load = |spec: &str| {
        let text =
            format!("apis: [{{ref: a, versions: [{{ref: v, version: '1', spec: {spec}}}]}}]\n");
        load_in(directory.path(), &[("a.yaml", &text)])
    };
    for (spec, expected) in [
        ("'{\"openapi\": \"3.1.0\"}'", "{\"openapi\": \"3.1.0\"}"),
        ("'openapi: 3.1.0'", "{\"openapi\":\"3.1.0\"}"),
        ("{openapi: 3.1.0}", "{\"openapi\":\"3.1.0\"}"),
        ("{content: 'openapi: 3.1.0'}", "{\"openapi\":\"3.1.0\"}"),
        ("!file data.yaml", "{\"openapi\":\"3.1.0\"}"),
        ("{content: !file data.yaml}", "{\"openapi\":\"3.1.0\"}"),
        ("plain", "plain"),
        ("''", ""),
    ] {
        let declared = load(spec).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
        assert_eq!(
            object(&declared, "v").fields["spec"],
            json!(expected),
            "{spec}"
        );
    }
    let error = "the text, 2:1: the text ends before a list or a mapping is closed";
    let expected = format!("a.yaml:1:51 apis[0].versions[0].spec: {error}");
    assert_eq!(load("'a: ['").expect_err("an open list"), [expected]);
}

#[test]
fn files_have_defaults_and_metadata_but_no_texts_that_were_parsed() {
    let directory = tempfile::tempdir().expect("a directory");
    let write = |name: &str, text: &str| {
        std::fs::write(directory.path().join(name), text).expect("a file");
    };
    write("defaults.yaml", "kongctl: {namespace: ops}\n");
    write("own.yaml", "protected: true\n");
    let load = |text: &str| load_in(Path::new(directory.path()), &[("a.yaml", text)]);
    let text = "_defaults: !file defaults.yaml\nportals: [{ref: p, kongctl: !file own.yaml}]\n";
    let declared = load(text).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    let portal = object(&declared, "p");
    assert_eq!(portal.namespace.as_deref(), Some("ops"));
    assert!(portal.is_protected);
    assert_eq!(
        load("portals: [{ref: p, description: !file own.yaml}]\n").expect_err("a mistake"),
        ["a.yaml:1:20 portals[0].description: must be a string; files with such a name are parsed"]
    );
}

#[test]
fn an_object_beside_is_meant_by_its_name() {
    let text = "ai_gateways: [{ref: g, policies: [{ref: p, name: limits, type: a2a, display_name: p, config: {}}], \
                consumers: [{ref: c, type: api-key, policies: [limits, others]}]}]\n";
    let declared = load_text(text).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    let consumer = object(&declared, "c");
    let part = Part {
        source: "p".to_owned(),
        path: Some("name".to_owned()),
    };
    assert_eq!(consumer.tags, [("/policies/0".to_owned(), Tag::Ref(part))]);
    assert_eq!(consumer.fields["policies"][1], json!("others"));
    let text = format!(
        "portals: [{{ref: p, _external: {{id: {}}}}}]\n",
        ID.to_uppercase()
    );
    let declared = load_text(&text).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    let external = format!("{:?}", object(&declared, "p").external);
    assert!(external.contains(ID), "{external}");
}
