//! Tests `kongctl explain`: the fields of a resource, without a token or a network.

use serde_json::Value;

use crate::support::Home;

/// Explains these words, as JSON.
fn explained(words: &str) -> Vec<Value> {
    let home = Home::new();
    let run = home
        .kongctl(["explain", "-o", "json"])
        .args(words.split(' '))
        .run()
        .code(0)
        .stderr("");
    serde_json::from_str(&run.stdout).expect("a list")
}

fn names(rows: &[Value]) -> Vec<&str> {
    rows.iter()
        .filter_map(|row| row["field"].as_str())
        .collect()
}

#[test]
fn the_fields_of_a_resource_are_listed_with_what_takes_them() {
    let rows = explained("apis");
    let row = |name: &str| {
        let row = rows.iter().find(|row| row["field"] == name);
        row.unwrap_or_else(|| panic!("no {name}"))
    };
    assert_eq!(row("name")["required"], true);
    assert_eq!(row("name")["write"], "create, update");
    assert_eq!(row("name")["rules"], "required; 1 to 255 characters");
    assert_eq!(row("labels")["type"], "map of string");
    assert_eq!(row("created_at")["write"], Value::Null);
    assert_eq!(row("created_at")["rules"], "read-only; date-time");
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
            "apis has no field `nmae`",
            "kongctl explain apis.name",
        ),
        ("apsi", "unknown resource `apsi`", "kongctl explain apis"),
        (
            "portals pags",
            "portals has no field `pags`",
            "kongctl explain portals.pages",
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
