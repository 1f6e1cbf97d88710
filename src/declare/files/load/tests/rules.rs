//! The rules of files, each with what keeps and what breaks it.

use serde_json::json;

use super::{ID, load_in, load_text, mistakes, object};
use crate::declare::declared::{Collection, Declared, Target};
use crate::declare::tag::{Part, Tag, Text};

#[test]
fn ten_mistakes_in_three_files_are_ten_errors_with_places() {
    let directory = tempfile::tempdir().expect("a directory");
    let files = [
        (
            "apis.yaml",
            "apis:\n- ref: a\n  nam: A\n  version: 1\n  publications:\n  - ref: p\n    portal_id: docs\n  \
             - visibility: public\n    ref: q\n",
        ),
        (
            "portals.yaml",
            "portal:\n- ref: docs\nportals:\n- ref: a\n- ref: b/c\n  kongctl: {namespace: ''}\n",
        ),
        (
            "pages.yaml",
            "portal_pages:\n- ref: home\n  slug: /\n- {ref: x, portal: portals, slug: x, content: !file no.md}\n",
        ),
    ];
    let found = load_in(directory.path(), &files).expect_err("mistakes");
    let expected = [
        "apis.yaml:3:3 apis[0].nam: unknown key; did you mean `name`?",
        "apis.yaml:4:3 apis[0].version: must be a string; write \"1\"",
        "apis.yaml:7:5 apis[0].publications[0].portal_id: no object has the ref `docs`; add its file to -f, or use `!lookup`",
        "apis.yaml:8:5 apis[0].publications[1].portal_id: is required: the object is found by it",
        "portals.yaml:1:1 portal: unknown key; did you mean `portals`?",
        "portals.yaml:4:3 portals[0].ref: `a` is the ref of another object as well: apis.yaml:2:3 apis[0]",
        "portals.yaml:5:3 portals[1].ref: a ref has up to 63 letters, digits, `.`, `_` and `-`, and begins with a letter or a digit",
        "portals.yaml:6:13 portals[1].kongctl.namespace: a namespace has up to 63 lowercase letters, digits and `-`, and begins and ends with a letter or a digit",
        "pages.yaml:2:3 portal_pages[0]: `portal` is required at the root of a file",
        "pages.yaml:2:3 portal_pages[0].content: is required",
        "pages.yaml:4:12 portal_pages[1].portal: no object has the ref `portals`; add its file to -f, or use `!lookup`",
        "pages.yaml:4:47 portal_pages[1].content: there is no file `no.md`",
    ];
    assert_eq!(found, expected, "{found:#?}");
}

#[test]
fn what_is_no_file_of_ours_is_refused() {
    for (text, expected) in [
        (
            "- a\n",
            "a.yaml:1:1: a file has keys such as `apis` and `portals`",
        ),
        (
            "apis: [\n",
            "a.yaml:2:1: the text ends before a list or a mapping is closed",
        ),
        (
            "apis:\n",
            "a.yaml:1:1 apis: expected a list; write `[]` for none",
        ),
        (
            "apis: {ref: a, name: A}\n",
            "a.yaml:1:1 apis: expected a list, whose items begin with `- `",
        ),
        (
            "portals:\n- ref: a\n  ip_allow_list:\n    allowed_ips: {x: y}\n    ref: b\n",
            "a.yaml:4:5 portals[0].ip_allow_list.allowed_ips: must be an array, whose items begin with `- `",
        ),
        (
            "apis:\n- {ref: a, version: 1.10}\n",
            "a.yaml:2:12 apis[0].version: must be a string; write \"1.10\"",
        ),
        (
            "_defaults: {namespace: x}\napis: []\n",
            "a.yaml:1:13 _defaults.namespace: unknown key; write `kongctl: {namespace: ...}`",
        ),
        (
            "apis:\n- {ref: a, protected: true}\n",
            "a.yaml:2:12 apis[0].protected: unknown key; write `kongctl: {protected: ...}`",
        ),
        (
            "{metadata: {}, changes: [], summary: {}}\n",
            "a.yaml:1:1: this is a plan, not a file of declarations; give it to `--plan`",
        ),
        (
            "portals:\n- {ref: a, default_application_auth_strategy_id: !lookup nam:x}\n",
            "a.yaml:2:12 portals[0].default_application_auth_strategy_id: application_auth_strategy has no field `nam`; did you mean `name`?",
        ),
        (
            "portal_pages:\n- {ref: a, portal: !lookup nme:x, slug: a, content: a}\n",
            "a.yaml:2:12 portal_pages[0].portal: portal has no field `nme`; did you mean `name`?",
        ),
        (
            "apis: [x]\n",
            "a.yaml:1:8 apis[0]: expected a mapping, the fields of the kind api",
        ),
        ("apis: []\napis: []\n", "a.yaml:2:1: `apis` is given twice"),
        (
            "organization: []\n",
            "a.yaml:1:1 organization: expected a mapping with the keys teams, users, system-accounts",
        ),
        (
            "organization: {team: []}\n",
            "a.yaml:1:16 organization.team: unknown key; did you mean `teams`?",
        ),
        (
            "portal_pages: []\n",
            "a.yaml:1:1 portal_pages: an empty list at the root names no parent; write it below one",
        ),
        (
            "_defaults: {kongct: {}}\n",
            "a.yaml:1:13 _defaults.kongct: unknown key; did you mean `kongctl`?",
        ),
        (
            "_defaults: {kongctl: {protected: 1}}\n",
            "a.yaml:1:23 _defaults.kongctl.protected: expected true or false",
        ),
        (
            "portals: [{ref: a, assets: {icon: x}}]\n",
            "a.yaml:1:29 portals[0].assets.icon: unknown key",
        ),
        (
            "portals: [{ref: a, customization: }]\n",
            "a.yaml:1:20 portals[0].customization: null means nothing here; leave the key out, or declare the object",
        ),
        (
            "portals: [{ref: a, customization: {}}]\n",
            "a.yaml:1:20 portals[0].customization: this cannot be deleted; leave the key out, or declare the object",
        ),
        (
            "portals: [{ref: a, pages: [{ref: p, slug: x, content: c, portal: a}]}]\n",
            "a.yaml:1:58 portals[0].pages[0].portal: this names the parent of an object at the root of a file; here it is known",
        ),
        (
            "portals: [{ref: a, pages: [{ref: p, slug: x, content: c, kongctl: {}}]}]\n",
            "a.yaml:1:58 portals[0].pages[0].kongctl: only what this stands below has `kongctl`",
        ),
        (
            "portals: [{name: a}]\n",
            "a.yaml:1:11 portals[0]: a `ref` is required",
        ),
        (
            "portals: [{ref: a, id: x}]\n",
            "a.yaml:1:20 portals[0].id: only Konnect sets this",
        ),
        (
            "ai_gateways: [{ref: a, config_stores: [{ref: bb, labels: {x: y}}]}]\n",
            "a.yaml:1:50 ai_gateways[0].config_stores[0].labels: unknown key",
        ),
        (
            "portals: [{ref: a, labels: {kong-x: a}}]\n",
            "a.yaml:1:29 portals[0].labels.kong-x: Konnect keeps keys of labels that begin with `kong`, `konnect`, `mesh`, `kic` or `_`",
        ),
        (
            "apis: [{ref: a, spec_content: x}]\n",
            "a.yaml:1:17 apis[0].spec_content: this cannot stand here; write it as `spec` of one of the `versions`",
        ),
        (
            "control_planes: [{ref: main, _deck: {}}]\n",
            "a.yaml:1:30 control_planes[0]._deck: this cannot stand here; kongctl does not run decK; run it by its own commands",
        ),
        ("apis: !env X\n", "a.yaml:1:1 apis: !env cannot stand here"),
    ] {
        assert_eq!(mistakes(text), [expected], "{text}");
    }
}

#[test]
fn names_presets_and_namespaces_are_completed() {
    let text = "
_defaults: {kongctl: {namespace: ops, protected: true}}
portals:
- ref: docs
  kongctl: {protected: false}
  pages:
  - {ref: home, slug: start, content: c}
  email_templates:
    reset-password: {enabled: true}
  assets: {logo: 'data:image/png;base64,AAAA'}
apis:
- ref: flights
  kongctl: {namespace: own}
  attributes: {tier: gold, no: null, many: [a, b]}
  documents:
  - {ref: doc, title: 'Getting Started', content: x}
";
    let declared = load_text(text).expect("objects");
    let fields = |name| serde_json::Value::Object(object(&declared, name).fields.clone());
    assert_eq!(fields("docs"), json!({ "name": "docs" }));
    assert_eq!(
        fields("home"),
        json!({ "slug": "start", "content": "c", "visibility": "public", "status": "published", "title": "start" })
    );
    assert_eq!(
        fields("docs-reset-password"),
        json!({ "enabled": true, "name": "reset-password" })
    );
    assert_eq!(
        fields("docs-logo"),
        json!({ "file": "data:image/png;base64,AAAA" })
    );
    assert_eq!(
        fields("flights")["attributes"],
        json!({ "tier": ["gold"], "no": null, "many": ["a", "b"] })
    );
    assert_eq!(fields("doc")["slug"], "getting-started");
    let placed = |name| {
        let object = object(&declared, name);
        (object.namespace.as_deref(), object.is_protected)
    };
    assert_eq!(placed("docs"), (Some("ops"), false));
    assert_eq!(placed("home"), (Some("ops"), false));
    assert_eq!(placed("flights"), (Some("own"), true));
    let namespaces: Vec<_> = declared.namespaces.iter().map(|name| &**name).collect();
    assert_eq!(namespaces, ["ops", "own"]);
    assert!(!declared.is_namespace_assumed && declared.unplaced.is_empty());
}

#[test]
fn front_matter_gives_what_is_not_declared() {
    let page = |fields: &str, content: &str| {
        let content = content.replace('\n', "\\n");
        format!(
            "portals:\n- ref: docs\n  pages:\n  - {{ref: p, slug: x, {fields}content: \"{content}\"}}\n"
        )
    };
    let declared = load_text(&page("", "---\ntitle: Start\nother: 1\n---\nText")).expect("a page");
    let fields = &object(&declared, "p").fields;
    assert_eq!(
        (&fields["title"], fields.get("other")),
        (&json!("Start"), None)
    );
    assert_eq!(fields["content"], "---\ntitle: Start\nother: 1\n---\nText");
    assert!(load_text(&page("title: Start, ", "---\ntitle: Start\n---\n")).is_ok());
    assert_eq!(
        mistakes(&page("title: Begin, ", "---\ntitle: Start\n---\n")),
        [
            "a.yaml:4:23 portals[0].pages[0].title: the front matter of the content has another value"
        ]
    );
}

#[test]
fn a_specification_is_text_an_object_or_the_content_of_one() {
    let spec = |value: &str| {
        let text =
            format!("apis: [{{ref: a, versions: [{{ref: v, version: '1', spec: {value}}}]}}]\n");
        load_text(&text).map(|declared| object(&declared, "v").fields["spec"].clone())
    };
    assert_eq!(spec("'openapi: 3'"), Ok(json!("{\"openapi\":3}")));
    assert_eq!(spec("{openapi: 3}"), Ok(json!("{\"openapi\":3}")));
    assert_eq!(
        spec("{content: 'openapi: 3'}"),
        Ok(json!("{\"openapi\":3}"))
    );
    assert_eq!(
        spec("{title: !env TEXT}"),
        Err(vec!["a.yaml:1:51 apis[0].versions[0].spec: a document that is sent as text has no tags but !file".to_owned()])
    );
}

#[test]
fn pages_below_pages_refer_to_them() {
    let nested = "
portals:
- ref: docs
  pages:
  - ref: one
    slug: one
    content: c
    children:
    - {ref: two, slug: two, content: c, children: [{ref: three, slug: three, content: c}]}
";
    let flat = "
portals: [{ref: docs}]
portal_pages:
- {ref: three, slug: three, content: c, portal: docs, parent_page_ref: two}
- {ref: two, slug: two, content: c, portal: !ref docs, parent_page_id: !ref one#id}
- {ref: one, slug: one, content: c, portal: !ref docs#id}
";
    for text in [nested, flat] {
        let declared = load_text(text).expect(text);
        for (name, above) in [("one", None), ("two", Some("one")), ("three", Some("two"))] {
            let page = object(&declared, name);
            assert_eq!(page.parent, Some(Target::Object(0)), "{name}");
            let tags: Vec<_> = page
                .tags
                .iter()
                .map(|(at, tag)| (at.as_str(), tag))
                .collect();
            let source = above.map(str::to_owned);
            let reference = source.map(|source| Tag::Ref(Part { source, path: None }));
            let expected: Vec<_> = reference
                .iter()
                .map(|tag| ("/parent_page_id", tag))
                .collect();
            let tags: Vec<_> = tags
                .into_iter()
                .filter(|(at, _)| *at == "/parent_page_id")
                .collect();
            assert_eq!(tags.len(), expected.len(), "{name}");
        }
    }
}

#[test]
fn a_parent_is_a_ref_an_id_or_a_lookup() {
    let page = |selector: &str| {
        let text = format!(
            "portals: [{{ref: docs}}]\nportal_pages: [{{ref: p, slug: x, content: c, portal: {selector}}}]\n"
        );
        load_text(&text).map(|declared| object(&declared, "p").parent.clone())
    };
    let lookup = Target::Lookup(vec![("name".to_owned(), Text::Literal("Docs".to_owned()))]);
    for (selector, expected) in [
        ("docs", Target::Object(0)),
        ("!ref docs", Target::Object(0)),
        ("!ref docs#id", Target::Object(0)),
        (ID, Target::Id(ID.to_owned())),
        ("!lookup name:Docs", lookup),
    ] {
        assert_eq!(page(selector), Ok(Some(expected)), "{selector}");
    }
    let at = "a.yaml:2:46 portal_pages[0].portal";
    for (selector, expected) in [
        (
            "dosc",
            format!("{at}: no object has the ref `dosc`; did you mean `docs`?"),
        ),
        (
            "!ref docs#name",
            "a.yaml:2:54 portal_pages[0].portal: expected a `ref`, an ID, !ref or !lookup"
                .to_owned(),
        ),
        (
            "p",
            format!("{at}: `p` is the ref of another kind, portal_page; portal must stand here"),
        ),
    ] {
        assert_eq!(page(selector), Err(vec![expected]), "{selector}");
    }
    let role =
        format!("portal_team_roles: [{{ref: r, team: {ID}, role_name: x, entity_id: {ID}}}]\n");
    assert!(
        mistakes(&role)
            .iter()
            .any(|what| what.ends_with("`portal` is required beside this one"))
    );
}

/// Returns the collections as `kind parent`, with a star for those that are complete.
fn scope(declared: &Declared) -> Vec<String> {
    let name = |collection: &Collection| {
        let star = if collection.is_complete { "*" } else { "" };
        let above = match &collection.parent {
            Some(Target::Object(above)) => format!(" of {}", declared.objects[*above].name),
            Some(_) => " of another".to_owned(),
            None => String::new(),
        };
        format!("{}{above}{star}", collection.kind.name)
    };
    let mut names: Vec<_> = declared.collections.iter().map(name).collect();
    names.sort_unstable();
    names
}

#[test]
fn the_keys_of_files_are_the_scope() {
    let external = format!("{{ref: x, _external: {{id: {ID}}}}}");
    for (text, expected) in [
        ("{}", &[][..]),
        ("apis: []", &["api*"]),
        ("apis: [{ref: a}]", &["api*"]),
        (
            "apis: [{ref: a, versions: []}]",
            &["api*", "api_version of a*"],
        ),
        (&format!("portals: [{external}]"), &["portal"]),
        (&format!("portals: [{external}, {{ref: y}}]"), &["portal*"]),
        (
            &format!("portals: [{external}]\n---\nportals: [{{ref: y}}]"),
            &["portal*"],
        ),
        (
            &format!("portals: [{{ref: x, _external: {{id: {ID}}}, pages: []}}]"),
            &["portal", "portal_page of x"],
        ),
        (
            "portals: [{ref: x, pages: []}]",
            &["portal*", "portal_page of x*"],
        ),
        (
            "portals: [{ref: x, email_templates: {}, custom_domain: {}}]",
            &[
                "portal*",
                "portal_custom_domain of x*",
                "portal_email_template of x*",
            ],
        ),
        (
            "portals: [{ref: x, teams: []}]",
            &["portal*", "portal_team of x*"],
        ),
        (
            "portals: [{ref: x, teams: [{ref: t, name: t}]}]",
            &["portal*", "portal_team of x*", "portal_team_role of t*"],
        ),
        (
            "portals: [{ref: x, teams: [{ref: t, name: t, group_mappings: []}]}]",
            &[
                "portal*",
                "portal_team of x*",
                "portal_team_group_mapping of t",
                "portal_team_role of t*",
            ],
        ),
        (
            "portals: [{ref: x}]\nportal_pages: [{ref: p, portal: x, slug: p, content: c}]",
            &["portal*", "portal_page of x*"],
        ),
        (
            &format!("portal_pages: [{{ref: p, portal: {ID}, slug: p, content: c}}]"),
            &["portal_page of another"],
        ),
        (
            "organization: {users: [{ref: u, email: a@b.c}]}",
            &[
                "organization_user",
                "organization_user_role of u*",
                "organization_user_team_membership of u*",
            ],
        ),
        ("organization: {teams: [{ref: t}]}", &["organization_team*"]),
    ] {
        let declared = load_text(text).expect(text);
        assert_eq!(scope(&declared), expected, "{text}");
    }
}

#[test]
fn namespaces_in_scope_are_those_that_files_name() {
    for (text, expected, is_assumed, unplaced) in [
        ("{}", &["default"][..], true, 0),
        ("apis: []", &["default"], true, 0),
        ("apis: [{ref: a}]", &["default"], false, 1),
        ("_defaults: {kongctl: {namespace: a}}", &["a"], false, 0),
        (
            "_defaults: {kongctl: {namespace: a}}\nportal_pages: []\n",
            &[],
            false,
            0,
        ),
        (
            "_defaults: {kongctl: {namespace: a}}\n---\napis: [{ref: b, kongctl: {namespace: c}}]",
            &["a", "c"],
            false,
            0,
        ),
        (
            "_defaults: {kongctl: {namespace: a}}\napis: [{ref: b, kongctl: {namespace: c}}]",
            &["c"],
            false,
            0,
        ),
    ] {
        let Ok(declared) = load_text(text) else {
            assert!(expected.is_empty(), "{text}");
            continue;
        };
        let namespaces: Vec<_> = declared.namespaces.iter().map(|name| &**name).collect();
        assert_eq!(namespaces, expected, "{text}");
        assert_eq!(declared.is_namespace_assumed, is_assumed, "{text}");
        assert_eq!(declared.unplaced.len(), unplaced, "{text}");
    }
}

#[test]
fn two_objects_of_one_identity_are_a_mistake() {
    let is = "this is the same";
    for (text, expected) in [
        (
            "apis: [{ref: a, name: x}, {ref: b, name: x}]",
            Some(format!(
                "a.yaml:1:27 apis[1]: {is} api as that of a.yaml:1:8 apis[0]"
            )),
        ),
        (
            "apis: [{ref: a, name: x}, {ref: b, name: x, kongctl: {namespace: n}}]",
            Some(format!(
                "a.yaml:1:27 apis[1]: {is} api as that of a.yaml:1:8 apis[0]"
            )),
        ),
        (
            "apis: [{ref: a, name: x}, {ref: b, name: x, version: '1', kongctl: {namespace: n}}]",
            None,
        ),
        (
            "apis: [{ref: a, name: x, version: '1'}, {ref: b, name: x, version: '1', kongctl: {namespace: n}}]",
            Some(format!(
                "a.yaml:1:41 apis[1]: {is} api as that of a.yaml:1:8 apis[0]"
            )),
        ),
        (
            "application_auth_strategies: [{ref: a, name: x, display_name: x, strategy_type: key_auth, configs: {key-auth: {key_names: [k]}}}, {ref: b, name: x, display_name: x, strategy_type: key_auth, configs: {key-auth: {key_names: [k]}}, kongctl: {namespace: n}}]",
            None,
        ),
        (
            "apis: [{ref: a, name: x, version: '1'}, {ref: b, name: x, version: '2'}]",
            None,
        ),
        (
            "apis: [{ref: a, name: x, version: '1'}, {ref: b, name: x, version: '2'}, {ref: c, name: x, version: '1'}]",
            Some(format!(
                "a.yaml:1:74 apis[2]: {is} api as that of a.yaml:1:8 apis[0]"
            )),
        ),
        (
            "apis: [{ref: a, name: x, version: '1'}, {ref: b, name: x}]",
            Some(format!(
                "a.yaml:1:41 apis[1]: {is} api as that of a.yaml:1:8 apis[0]"
            )),
        ),
        (
            "apis: [{ref: a, name: x}, {ref: b, name: x, version: '1'}]",
            Some(format!(
                "a.yaml:1:27 apis[1]: {is} api as that of a.yaml:1:8 apis[0]"
            )),
        ),
        (
            "portals: [{ref: a, name: x}, {ref: b, name: x, kongctl: {namespace: n}}]",
            Some(format!(
                "a.yaml:1:30 portals[1]: {is} portal as that of a.yaml:1:11 portals[0]"
            )),
        ),
        (
            "portals: [{ref: a, pages: [{ref: p, slug: x, content: c}, {ref: q, slug: y, content: c, children: [{ref: r, slug: x, content: c}]}]}]",
            None,
        ),
        (
            "portals: [{ref: a, customization: {ref: c}}]\nportal_customizations: [{ref: d, portal: a}]",
            Some(format!(
                "a.yaml:2:25 portal_customizations[0]: {is} portal_customization as that of a.yaml:1:20 portals[0].customization"
            )),
        ),
    ] {
        let expected: Vec<_> = expected.into_iter().collect();
        assert_eq!(mistakes(text), expected, "{text}");
    }
}

#[test]
fn an_order_is_declared_or_left_alone() {
    let cluster = |key: &str| {
        format!(
            "event_gateways:\n- ref: gateway\n  virtual_clusters:\n  - ref: flights\n    \
             _external: {{id: {ID}}}\n    {key}\n    consume_policies:\n    \
             - {{ref: a, type: skip_record}}\n    - {{ref: b, type: skip_record}}\n    \
             produce_policies:\n    \
             - {{ref: c, type: modify_headers, config: {{actions: [{{op: remove, key: x}}]}}}}\n"
        )
    };
    for value in ["alphabetical", "!env ORDER", "[declared]"] {
        let expected = "a.yaml:6:5 event_gateways[0].virtual_clusters[0].policy_order: `declared` is \
                        the only value; without the key, the order is left alone";
        let found = mistakes(&cluster(&format!("policy_order: {value}")));
        assert_eq!(found, [expected], "{value}");
    }
    let listener = "{ref: edge, addresses: [x], ports: [1], policy_ordr: declared}";
    let text = format!("event_gateways:\n- ref: gateway\n  listeners:\n  - {listener}\n");
    let expected = "a.yaml:4:45 event_gateways[0].listeners[0].policy_ordr: unknown key; \
                    did you mean `policy_order`?";
    assert_eq!(mistakes(&text), [expected]);
    assert_eq!(
        mistakes(&cluster("policy_ordr: declared")),
        [
            "a.yaml:6:5 event_gateways[0].virtual_clusters[0].policy_ordr: unknown key; did you mean `policy_order`?"
        ]
    );
    assert_eq!(
        mistakes("policy_order: declared\n"),
        ["a.yaml:1:1 policy_order: unknown key"]
    );
    let files = load_text(&cluster("policy_order: declared")).expect("no mistake");
    let orders: Vec<_> = files
        .objects
        .iter()
        .filter(|object| object.kind.orders.is_some())
        .map(|order| format!("{} {:?}", order.name, order.tags))
        .collect();
    let to = |name: &str| {
        let source = name.to_owned();
        Tag::Ref(Part { source, path: None })
    };
    let tags = [("/policies/0", to("a")), ("/policies/1", to("b"))];
    // One policy has no order.
    assert_eq!(orders, [format!("flights/consume_policies {tags:?}")]);
}

#[test]
fn a_text_that_stands_for_another_in_plans_is_refused() {
    let mistake = |at: &str| {
        format!(
            "a.yaml:{at}: a text cannot begin with `__ENV__:` or `__REF__:`, or be `[unknown]`: in \
             plans, that stands for another value"
        )
    };
    for (text, expected) in [
        (
            "apis: [{ref: a, description: '__ENV__:HOME'}]",
            Some("1:17 apis[0].description"),
        ),
        (
            "apis: [{ref: a, description: '[unknown]'}]",
            Some("1:17 apis[0].description"),
        ),
        (
            "apis: [{ref: a, attributes: {owner: ['__REF__:b#id']}}]",
            Some("1:38 apis[0].attributes.owner[0]"),
        ),
        ("apis: [{ref: a, description: 'is __ENV__:HOME'}]", None),
        ("apis: [{ref: a, description: !env TEXT}]", None),
    ] {
        let expected: Vec<_> = expected.map(mistake).into_iter().collect();
        assert_eq!(mistakes(text), expected, "{text}");
    }
}
