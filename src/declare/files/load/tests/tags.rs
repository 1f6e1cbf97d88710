//! What tags bring in, and what they refer to.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::{ID, load_in, load_text, mistakes, object};
use crate::declare::tag::{Part, Tag, Text};

/// Returns a description that a file gives by `value`; otherwise what is wrong.
fn description(directory: &Path, value: &str) -> Result<Value, String> {
    let text = format!("apis: [{{ref: a, description: {value}}}]\n");
    let loaded = load_in(directory, &[("a.yaml", &text)]);
    match loaded {
        Ok(declared) => Ok(object(&declared, "a").fields["description"].clone()),
        Err(mistakes) => Err(mistakes.join("\n")),
    }
}

#[test]
fn a_file_is_text_an_image_or_a_part_of_a_document() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path();
    fs::create_dir(path.join("inner")).expect("a directory");
    for (name, content) in [
        ("text.md", "# Title\n"),
        (
            "inner/a.yaml",
            "info: {title: !own Flights, n: 1}\nlist: [x]\n",
        ),
        ("a.json", "{\"info\": {\"title\": \"JSON\"}}"),
        ("logo.png", "abc"),
        ("bad.yaml", "a: [\n"),
        ("bad.json", "{"),
        ("..name", "dots"),
    ] {
        fs::write(path.join(name), content).expect("a file");
    }
    for (name, depth) in [("deep", 90), ("deeper", 200)] {
        let nested = format!("{}1{}", "{\"a\": ".repeat(depth), "}".repeat(depth));
        for end in ["json", "yaml"] {
            let text = format!("{{\"nested\": {nested}, \"title\": \"Deep\"}}");
            fs::write(path.join(format!("{name}.{end}")), text).expect("a file");
        }
    }
    let at = "a.yaml:1:30 apis[0].description:";
    for (value, expected) in [
        ("!file text.md", Ok(json!("# Title\n"))),
        ("!file ./inner/../text.md", Ok(json!("# Title\n"))),
        ("!file ..name", Ok(json!("dots"))),
        ("!file inner/a.yaml#info.title", Ok(json!("Flights"))),
        (
            "!file {path: inner/a.yaml, extract: list.0}",
            Ok(json!("x")),
        ),
        ("!file a.json#info.title", Ok(json!("JSON"))),
        ("!file logo.png", Ok(json!("data:image/png;base64,YWJj"))),
        (
            "!file inner/a.yaml#info.x",
            Err("`inner/a.yaml`: `info` has no `x`"),
        ),
        (
            "!file text.md#a",
            Err("`text.md` is neither YAML nor JSON: it has no parts"),
        ),
        ("!file no.md", Err("there is no file `no.md`")),
        (
            "!file inner",
            Err("cannot read `inner`: it is no regular file"),
        ),
        (
            "!file bad.yaml",
            Err("cannot read `bad.yaml`: 2:1: the text ends before a list or a mapping is closed"),
        ),
        (
            "!file bad.json",
            Err("cannot read `bad.json`: it ends too early, at line 1, column 1"),
        ),
        ("!file deep.json#title", Ok(json!("Deep"))),
        ("!file deep.yaml#title", Ok(json!("Deep"))),
        (
            "!file deeper.json",
            Err(
                "cannot read `deeper.json`: it is malformed, or nested too deeply, at line 1, column 768",
            ),
        ),
        (
            "!file deeper.yaml",
            Err("cannot read `deeper.yaml`: 1:606: nested more than 100 levels deep"),
        ),
        (
            "!file /etc/hostname",
            Err("`/etc/hostname` must be relative to the file"),
        ),
    ] {
        let expected = expected.map_err(|what| format!("{at} {what}"));
        assert_eq!(description(path, value), expected, "{value}");
    }
    let expected =
        "a.yaml:1:17 apis[0].description: must be a string; files with such a name are parsed"
            .to_owned();
    assert_eq!(description(path, "!file inner/a.yaml"), Err(expected));
}

#[test]
fn a_text_of_a_file_has_an_encoding_and_a_limit() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path();
    for (name, bytes) in [
        ("8.md", b"\xef\xbb\xbfhi".as_slice()),
        ("16.md", b"\xff\xfeh\0i\0"),
        ("16.json", b"\xfe\xff\0\"\0h\0i\0\""),
        ("8.yaml", b"\xef\xbb\xbfhi"),
    ] {
        fs::write(path.join(name), bytes).expect("a file");
        let value = description(path, &format!("!file {name}"));
        assert_eq!(value, Ok(json!("hi")), "{name}");
    }
    let file = fs::File::create(path.join("large.md")).expect("a file");
    for (len, expected) in [
        (10 << 20, None),
        (
            (10 << 20) + 1,
            Some("cannot read `large.md`: longer than 10 MiB"),
        ),
    ] {
        file.set_len(len).expect("room");
        let error = description(path, "!file large.md").err();
        let expected = expected.map(|what| format!("a.yaml:1:30 apis[0].description: {what}"));
        assert_eq!(error, expected, "{len}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_out_of_bounds_is_not_read() {
    let outer = tempfile::tempdir().expect("a directory");
    let path = outer.path().join("config");
    fs::create_dir(&path).expect("a directory");
    fs::write(outer.path().join("secret.txt"), "secret").expect("a file");
    std::os::unix::fs::symlink("../secret.txt", path.join("link.txt")).expect("a link");
    for value in [
        "!file ../secret.txt",
        "!file link.txt",
        "!file ../config/../secret.txt",
    ] {
        let error = description(&path, value).expect_err(value);
        assert!(
            error.contains("--base-dir allows another directory"),
            "{error}"
        );
    }
}

#[test]
fn a_file_can_bring_in_objects() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path();
    fs::write(
        path.join("versions.yaml"),
        "- {ref: v, version: '1', spec: x}\n",
    )
    .expect("a file");
    let text = "apis: [{ref: a, versions: !file versions.yaml}]\n";
    let declared = load_in(path, &[("a.yaml", text)]).expect("objects");
    assert_eq!(object(&declared, "v").fields["version"], "1");
}

#[test]
fn a_variable_gives_its_text_or_a_part_of_it() {
    let here = Path::new(".");
    let at = "a.yaml:1:30 apis[0].description:";
    for (value, expected) in [
        ("!env TEXT", Ok(json!("from the environment"))),
        ("!env EMPTY", Ok(json!(""))),
        ("!env DATA#a.b", Ok(json!("inner"))),
        ("!env {var: DATA, extract: n}", Ok(json!("7"))),
        ("!env NONE", Err("the variable NONE is not set")),
        ("!env DATA#a", Err("`a` of the variable DATA is no text")),
        ("!env DATA#x", Err("the variable DATA has no `x`")),
    ] {
        let expected = expected.map_err(|what| format!("{at} {what}"));
        assert_eq!(description(here, value), expected, "{value}");
    }
    let declared = load_text("apis: [{ref: a, description: !env TEXT}]").expect("an API");
    let part = Part {
        source: "TEXT".to_owned(),
        path: None,
    };
    let tags = &object(&declared, "a").tags;
    assert_eq!(tags, &[("/description".to_owned(), Tag::Env(part))]);
}

#[test]
fn references_to_declared_fields_have_their_values() {
    let text = "
apis:
- {ref: a, version: !ref b#name, description: !ref b#labels.team, labels: !ref b#labels}
- {ref: b, name: other, description: !ref c#description, labels: {team: x, more: !env ID}}
- {ref: c, description: !env TEXT}
";
    let declared = load_text(text).expect("APIs");
    let api = object(&declared, "a");
    assert_eq!(
        Value::Object(api.fields.clone()),
        json!({
            "version": "other",
            "description": "x",
            "labels": { "team": "x", "more": ID },
            "name": "a",
        })
    );
    let env = |at: &str| {
        let mut tags = api.tags.iter();
        tags.any(|(pointer, tag)| pointer == at && matches!(tag, Tag::Env(_)))
    };
    assert!(env("/labels/more"));
    // What another object has from the environment is not known to a plan either.
    let tags = &object(&declared, "b").tags;
    let is_redacted =
        |(at, tag): &(String, Tag)| at == "/description" && matches!(tag, Tag::Env(_));
    assert!(tags.iter().any(is_redacted) && tags.len() == 2, "{tags:?}");
}

#[test]
fn references_that_lead_nowhere_are_mistakes() {
    let at = "a.yaml:1:";
    for (text, expected) in [
        (
            "apis: [{ref: a, description: !ref b}]",
            "17 apis[0].description: no object has the ref `b`; add its file to -f",
        ),
        (
            "apis: [{ref: a, description: !ref a#x}]",
            "17 apis[0].description: `a` declares no `x`",
        ),
        (
            "apis: [{ref: a, description: !ref a#description}]",
            "17 apis[0].description: `a#description` refers to itself",
        ),
        (
            "apis: [{ref: a, description: !ref a}]",
            "8 apis[0]: objects refer to each other: a -> a",
        ),
        (
            "portals: [{ref: a, default_application_auth_strategy_id: a}]",
            "20 portals[0].default_application_auth_strategy_id: `a` is the ref of another kind, portal; application_auth_strategy must stand here",
        ),
        (
            "apis: [{ref: a, description: !lookup name:x}]",
            "30 apis[0].description: !lookup stands only where a field refers to another object",
        ),
        (
            "apis: [{ref: a, description: !secret {source: !env X}}]",
            "30 apis[0].description: the kind api has no secrets",
        ),
        (
            "apis: [{ref: a, description: !nope x}]",
            "30 apis[0].description: unknown tag `!nope`; there are !file, !env, !ref, !lookup and !secret",
        ),
    ] {
        let found = mistakes(text);
        let expected = format!("{at}{expected}");
        assert!(found.contains(&expected), "{text}: {found:?}");
        assert_eq!(found.len(), 1, "{text}: {found:?}");
    }
    let circle = "apis: [{ref: a, description: !ref b}, {ref: b, description: !ref a}]";
    assert_eq!(
        mistakes(circle),
        ["a.yaml:1:8 apis[0]: objects refer to each other: a -> b -> a"]
    );
}

#[test]
fn texts_in_fields_that_refer_become_references() {
    let text = format!(
        "
portals: [{{ref: docs}}]
apis:
- ref: a
  publications:
  - {{ref: p, portal_id: docs, auth_strategy_ids: [{ID}]}}
  - {{ref: q, portal_id: !lookup name:Other}}
organization:
  teams:
  - ref: t
    roles:
    - {{ref: r, role_name: Viewer, entity_id: a, entity_type_name: APIs, entity_region: us}}
    - {{ref: s, role_name: Viewer, entity_id: '*', entity_type_name: APIs, entity_region: us}}
"
    );
    let declared = load_text(&text).expect("objects");
    let reference = |source: &str| {
        Tag::Ref(Part {
            source: source.to_owned(),
            path: None,
        })
    };
    let tags = |name| object(&declared, name).tags.clone();
    assert_eq!(tags("p"), [("/portal_id".to_owned(), reference("docs"))]);
    let lookup = vec![("name".to_owned(), Text::Literal("Other".to_owned()))];
    assert_eq!(tags("q"), [("/portal_id".to_owned(), Tag::Lookup(lookup))]);
    assert_eq!(tags("r"), [("/entity_id".to_owned(), reference("a"))]);
    assert_eq!(object(&declared, "s").fields["entity_id"], "*");
    let wrong = text.replace("entity_id: a,", "entity_id: docs,");
    assert_eq!(
        mistakes(&wrong),
        [
            "a.yaml:12:35 organization.teams[0].roles[0].entity_id: `docs` is the ref of another kind, portal; api must stand here"
        ]
    );
}

#[test]
fn secrets_do_not_stand_in_files() {
    let provider = |secret: &str| {
        format!(
            "dcr_providers: [{{ref: d, name: d, provider_type: curity, issuer: 'https://a.b', dcr_config: {{initial_client_id: x, initial_client_secret: {secret}}}}}]\n"
        )
    };
    let at = "/dcr_config/initial_client_secret";
    let env = Text::Env(Part {
        source: "KEY".to_owned(),
        path: None,
    });
    for value in ["!secret {source: !env KEY}", "!env KEY"] {
        let declared = load_text(&provider(value)).expect(value);
        let object = object(&declared, "d");
        assert_eq!(
            object.tags,
            [(at.to_owned(), Tag::Secret(vec![env.clone()]))]
        );
        assert_eq!(
            object.fields["dcr_config"]["initial_client_secret"],
            Value::Null
        );
        assert_eq!(
            declared.warnings.len(),
            usize::from(value.starts_with("!env"))
        );
    }
    assert!(load_text(&provider("'{vault://a/b}'")).is_ok());
    for value in ["plain", "!file x", "!ref d#name"] {
        let found = mistakes(&provider(value));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(
            found[0].contains("use !secret {source: !env VAR}"),
            "{found:?}"
        );
        assert!(!found[0].contains("plain"), "{found:?}");
    }
    let domain = "portals: [{ref: p, custom_domain: {ref: c, hostname: a.b, enabled: true, ssl: {domain_verification_method: custom_certificate, custom_certificate: c, custom_private_key: key}}}]\n";
    let declared = load_text(domain).expect("a domain");
    assert_eq!(
        declared.warnings,
        [
            "a.yaml:1:151 portals[0].custom_domain.ssl.custom_private_key: a secret stands in the file"
        ]
    );
}

#[test]
fn what_others_manage_is_selected() {
    let portal = |external: &str| format!("portals: [{{ref: p, _external: {external}}}]\n");
    let selected = |text: &str| {
        load_text(text).map(|declared| declared.objects[0].external.clone().unwrap_or_default())
    };
    let field = |name: &str, value: &str| vec![(name.to_owned(), Text::Literal(value.to_owned()))];
    assert_eq!(
        selected(&portal(&format!("{{id: {ID}}}"))),
        Ok(field("id", ID))
    );
    let by_name = "{selector: {matchFields: {name: Docs}}}";
    assert_eq!(selected(&portal(by_name)), Ok(field("name", "Docs")));
    let at = "a.yaml:1:20 portals[0]._external:";
    let form = "expected `id: ID`, or `selector` with `matchFields`";
    for (external, expected) in [
        ("{}", form),
        ("{id: x}", "an ID is a UUID"),
        ("{id: x, selector: {}}", form),
        ("{selector: {matchFields: x}}", form),
        (
            "{selector: {matchFields: {name: [x]}}}",
            "`matchFields` has texts or !env",
        ),
        (
            "{selector: {matchFields: {label: x}}}",
            "`label` selects nothing here; use name",
        ),
    ] {
        assert_eq!(
            selected(&portal(external)),
            Err(vec![format!("{at} {expected}")]),
            "{external}"
        );
    }
    for (text, expected) in [
        (
            format!("apis: [{{ref: a, _external: {{id: {ID}}}}}]"),
            "a.yaml:1:17 apis[0]._external: the kind api cannot be external",
        ),
        (
            format!("portals: [{{ref: a, _external: {{id: {ID}}}, kongctl: {{}}}}]"),
            "a.yaml:1:75 portals[0].kongctl: others manage this object",
        ),
        (
            "audit-logs: {destinations: [{ref: a}]}".to_owned(),
            "a.yaml:1:29 audit-logs.destinations[0]: the kind audit_log_webhook_destination is only referred to: it needs `_external`",
        ),
        (
            "organization: {users: [{ref: u}]}".to_owned(),
            "a.yaml:1:24 organization.users[0]: exactly one of email, id is required",
        ),
    ] {
        assert_eq!(mistakes(&text), [expected], "{text}");
    }
    let declared =
        load_text(&portal(by_name).replace("p,", "p, display_name: x,")).expect("a portal");
    assert_eq!(
        declared.warnings,
        ["a.yaml:1:20 portals[0].display_name: ignored: others manage this object"]
    );
    assert!(declared.objects[0].fields.is_empty());
}
