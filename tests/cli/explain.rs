//! Tests `kongctl explain`: the fields of a resource, without a token or a network.

use serde_json::Value;

use crate::support::Home;

/// Explains these words: the cells of each field.
fn explained(words: &str) -> Vec<Vec<String>> {
    let home = Home::new();
    let columns = "field,type,write,rules,required";
    let run = home
        .kongctl(["explain", "--no-headers", "--columns", columns])
        .args(words.split(' '))
        .run()
        .code(0)
        .stderr("");
    let rows = run.stdout.lines();
    let cells = |row: &str| {
        let cells = row.split("  ").map(str::trim);
        let cells = cells.filter(|cell| !cell.is_empty());
        cells.map(str::to_owned).collect()
    };
    rows.map(cells).collect()
}

/// Returns the JSON Schema of what these words name.
fn schema(words: &str) -> Value {
    let home = Home::new();
    let run = home
        .kongctl(["explain", "-o", "json"])
        .args(words.split(' '))
        .run()
        .code(0)
        .stderr("");
    serde_json::from_str(&run.stdout).expect("a schema")
}

fn names(rows: &[Vec<String>]) -> Vec<&str> {
    rows.iter().map(|row| row[0].as_str()).collect()
}

#[test]
fn the_fields_of_a_resource_are_listed_with_what_takes_them() {
    let rows = explained("apis");
    let row = |name: &str| {
        let row = rows.iter().find(|row| row[0] == name);
        row.unwrap_or_else(|| panic!("no {name}"))
    };
    let name = [
        "name",
        "string",
        "create, update",
        "required; 1 to 255 characters",
        "true",
    ];
    assert_eq!(*row("name"), name);
    assert_eq!(row("labels")[1], "map of string");
    assert_eq!(row("created_at")[2..4], ["-", "read-only; date-time"]);
    assert_eq!(row("versions")[1..3], ["array of api_version", "files"]);
}

#[test]
fn words_with_spaces_and_with_dots_mean_the_same() {
    let pages = explained("portals pages");
    assert!(names(&pages).contains(&"slug"));
    assert_eq!(explained("portals.pages"), pages);
    assert_eq!(explained("portal page"), pages);
    assert_eq!(
        explained("gateway services name"),
        explained("gateway.control-planes.services.name")
    );
}

#[test]
fn a_field_of_one_branch_says_which() {
    let rows = explained("auth-strategies configs");
    assert_eq!(names(&rows), ["key-auth", "openid-connect"]);
}

#[test]
fn a_plain_field_is_shown_one_fact_below_the_other() {
    let home = Home::new();
    home.kongctl(["explain", "apis.name"])
        .run()
        .code(0)
        .stdout(
            "\
field:     name
type:      string
write:     create, update
rules:     required; 1 to 255 characters
required:  true
tags:      !file, !env, !ref
example:   my-api
",
        )
        .stderr("");
}

#[test]
fn a_typo_is_answered_with_what_was_meant() {
    let home = Home::new();
    for (words, message, hint) in [
        (
            "apis.nmae",
            "api has no field `nmae`",
            "kongctl explain api.name",
        ),
        ("apsi", "unknown resource `apsi`", "kongctl explain apis"),
        (
            "portals pags",
            "portal has no field `pags`",
            "kongctl explain portal.pages",
        ),
    ] {
        let expected = format!("error: {message}\nhint: did you mean `{hint}`?\n");
        home.kongctl(["explain"])
            .args(words.split(' '))
            .run()
            .code(2)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn a_kind_of_declared_objects_is_explained_by_any_of_its_names() {
    let below = names_of("portal.pages");
    assert!(below.contains(&"children".to_owned()) && below.contains(&"slug".to_owned()));
    assert!(!below.contains(&"portal".to_owned()));
    assert_eq!(names_of("portals pages"), below);
    let at_root = names_of("portal_page");
    assert!(at_root.contains(&"portal".to_owned()));
    assert_eq!(names_of("portal_pages"), at_root);

    let home = Home::new();
    let run = home.kongctl(["explain", "api_version"]).run().code(0);
    let (facts, fields) = run.stdout.split_once("\n\n").expect("facts and fields");
    for fact in [
        "kind:      api_version",
        "class:     child of api",
        "in files:  apis[].versions[]; or api_versions[] with `api`",
        "found by:  version",
    ] {
        assert!(facts.contains(fact), "{facts}");
    }
    assert!(fields.contains("document itself"), "{fields}");
    home.kongctl(["explain", "api_version.api"])
        .run()
        .code(0)
        .stdout(
            "\
field:     api
type:      string
write:     files
rules:     required; ref or ID of the api
required:  true
tags:      !ref, !lookup
example:   !ref my-api
",
        );
}

#[test]
fn a_field_of_files_has_its_tags_and_an_example() {
    let home = Home::new();
    for (words, tags, example) in [
        ("portal.pages.slug", "!file, !env, !ref", "example"),
        ("portal.auth_settings.basic_auth_enabled", "!file", "true"),
        (
            "dcr_provider.dcr_config.initial_client_secret",
            "!secret, !env",
            "!secret {source: !env INITIAL_CLIENT_SECRET}",
        ),
        (
            "portal_custom_domain.ssl.custom_private_key",
            "!secret, !env, !file",
            "!secret {source: !env CUSTOM_PRIVATE_KEY}",
        ),
        (
            "ai_gateway_model.targets.provider",
            "!ref, !lookup, !env",
            "!ref my-ai-gateway-model-provider",
        ),
        (
            "ai_gateway_model.policies",
            "!file",
            "[!ref my-ai-gateway-policy]",
        ),
    ] {
        let run = home.kongctl(["explain", words]).run().code(0);
        let facts = format!("tags:      {tags}\nexample:   {example}\n");
        assert!(run.stdout.ends_with(&facts), "{}", run.stdout);
    }
    // Only files have tags.
    let run = home.kongctl(["explain", "portal.pages.id"]).run().code(0);
    assert!(!run.stdout.contains("tags:"), "{}", run.stdout);
}

#[test]
fn all_fields_within_fields_are_listed_if_asked_for() {
    let rows = explained("event_gateway.backend_clusters --extended");
    let names = names(&rows);
    let at = |name: &str| names.iter().position(|other| *other == name);
    assert_eq!(
        at("authentication.type"),
        at("authentication").map(|at| at + 1)
    );
    assert!(at("tls.client_identity.key").is_some());
    let key = rows.iter().find(|row| row[0] == "tls.client_identity.key");
    assert!(key.is_some_and(|row| row[3].ends_with("takes !secret")));
    let below = explained("event_gateway.backend_clusters.tls --extended");
    assert!(below.iter().any(|row| row[0] == "client_identity.key"));
    // A resource that files do not have, and objects that have objects of their own shape.
    assert!(
        explained("gateway routes --extended")
            .iter()
            .any(|row| row[0] == "service.id")
    );
    assert!(explained("dashboard --extended").len() < 100);
    let home = Home::new();
    home.kongctl(["explain", "apis", "--extended", "-o", "json"])
        .run()
        .stderr("error: --extended is for tables: a schema has every field\n")
        .code(2);
}

fn names_of(words: &str) -> Vec<String> {
    explained(words)
        .into_iter()
        .map(|row| row[0].clone())
        .collect()
}

#[test]
fn json_is_a_json_schema() {
    let pages = schema("portal.pages");
    assert_eq!(pages["$id"], "kongctl://declarative/portal.pages");
    assert_eq!(
        pages["$schema"],
        "https://json-schema.org/draft/2020-12/schema"
    );
    assert_eq!(pages["properties"]["status"]["default"], "published");
    assert_eq!(
        pages["properties"]["children"]["items"]["$ref"],
        "#/$defs/portal_page"
    );
    assert_eq!(
        pages["properties"].get("created_at"),
        None,
        "only Konnect sets it"
    );
    assert_eq!(schema("portal.pages.slug")["maxLength"], 512);

    let routes = schema("gateway routes");
    assert_eq!(
        routes["$id"],
        "kongctl://resources/gateway/control-planes/routes"
    );
    let apis = Home::new()
        .kongctl(["explain", "apis", "--jq", ".required"])
        .run()
        .code(0);
    assert_eq!(
        apis.stdout, "[\n  \"ref\"\n]\n",
        "the name may be left out: it is the ref"
    );

    let home = Home::new();
    let files = home.kongctl(["explain", "--schema"]).run().code(0).stdout;
    let files: Value = serde_json::from_str(&files).expect("a schema");
    assert!(files["properties"]["organization"]["properties"]["teams"].is_object());
    home.kongctl(["explain", "--schema", "apis"]).run().code(2);
}
