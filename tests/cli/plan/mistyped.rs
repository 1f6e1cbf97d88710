//! What is said of a command line about files that does not fit: what to type instead.

use crate::support::{Home, Outcome};

const FILE: &str = "\
_defaults: {kongctl: {namespace: flight-ops}}
portals:
- ref: docs
  name: Docs
  identity_providers:
  - ref: login
    type: oidc
    enabled: false
    config:
      issuer_url: https://login.example.com
      client_id: docs
      client_secret: !secret {source: !env SECRET}
apis: []
";

fn run(home: &Home, words: &[&str]) -> Outcome {
    home.write("a.yaml", FILE);
    home.kongctl(words)
        .env("KONGCTL_PROFILE", "sandbox")
        .env("SECRET", "s3cret")
        .run()
}

/// Asserts that a command line is refused, with these hints.
#[track_caller]
fn hints(words: &[&str], hints: &[&str]) {
    let outcome = run(&Home::new(), words).code(2).stdout("");
    let lines = outcome.stderr.lines();
    let found: Vec<_> = lines
        .filter_map(|line| line.strip_prefix("hint: "))
        .collect();
    assert_eq!(found, hints, "{outcome}");
}

#[test]
fn a_kind_that_is_mistyped_is_answered_with_near_ones() {
    for (typed, hint) in [
        ("portl", "did you mean `portal`?"),
        ("documents", "did you mean `api.documents`?"),
        ("nope", "run `kongctl scaffold` to list the kinds"),
    ] {
        hints(&["sync", "-f", "a.yaml", "--no-delete", typed], &[hint]);
        let renamed = format!("{typed}:Old=Docs");
        hints(&["diff", "-f", "a.yaml", "--renamed", &renamed], &[hint]);
        let selector = format!("{typed}:login");
        hints(
            &["plan", "-f", "a.yaml", "--write-secret", &selector],
            &[hint],
        );
    }
    for (words, hint) in [
        ("nope", "run `kongctl scaffold` to list the kinds"),
        (
            "documents",
            "did you mean `kongctl scaffold api.documents`?",
        ),
        (
            "portal portal.pages",
            "did you mean `kongctl scaffold portal.pages`?",
        ),
    ] {
        let words: Vec<_> = words.split(' ').collect();
        hints(&[&["scaffold"], &words[..]].concat(), &[hint]);
    }
    hints(
        &["explain", "portl"],
        &["did you mean `kongctl explain portal`?"],
    );
    hints(
        &["explain", "nope"],
        &["run `kongctl scaffold` to list the kinds"],
    );
}

#[test]
fn a_kind_can_be_called_as_its_resource_is() {
    let home = Home::new();
    for kind in [
        "auth-strategies",
        "apis versions",
        "portal-pages",
        "portals.pages",
    ] {
        let words = ["sync", "-f", "a.yaml", "--dry-run", "--no-delete", kind];
        run(&home, &words).code(0);
    }
}

#[test]
fn a_rename_of_another_kind_or_of_a_ref_is_answered_with_the_right_one() {
    let meant = "did you mean `--renamed 'portal:Old docs=Docs'`?";
    for renamed in ["api:Old docs=Docs", "portal:Old docs=docs"] {
        hints(&["diff", "-f", "a.yaml", "--renamed", renamed], &[meant]);
    }
}

#[test]
fn a_secret_that_is_not_declared_is_answered_with_those_that_are() {
    let home = Home::new();
    let diff = ["diff", "-f", "a.yaml", "--write-secret"];
    run(&home, &[&diff[..], &["nope"]].concat())
        .stdout("")
        .stderr_contains("  secrets: login#config.client_secret\n")
        .code(2);
    run(
        &home,
        &[&diff[..], &["login#config.client_secret"]].concat(),
    )
    .code(0);
    home.write("b.yaml", "apis: []\n");
    run(&home, &["diff", "-f", "b.yaml", "--write-secret", "nope"])
        .stdout("")
        .stderr_contains("hint: the files declare no secrets\n")
        .code(2);
}

#[test]
fn files_without_their_flag_are_answered_with_it() {
    for command in ["plan", "diff", "apply", "sync", "delete"] {
        for (files, meant) in [
            ("a.yaml", "-f a.yaml"),
            ("konnect/", "-f konnect/"),
            ("a.yaml b.yml --region eu", "-f a.yaml,b.yml --region eu"),
        ] {
            let words: Vec<_> = files.split(' ').collect();
            let hint = format!("did you mean `kongctl {command} {meant}`?");
            hints(&[&[command], &words[..]].concat(), &[&hint]);
        }
    }
    for (typed, meant) in [
        ("sync -", "sync -f -"),
        ("apply konnect.d", "apply -f konnect.d"),
    ] {
        let hint = format!("did you mean `kongctl {meant}`?");
        hints(&typed.split(' ').collect::<Vec<_>>(), &[&hint]);
    }
}

#[test]
fn a_flag_of_few_other_commands_is_told_with_all_of_them() {
    for (words, hint) in [
        (
            ["plan", "--plan", "x"],
            "--plan is a flag of `kongctl delete`, `diff`, `apply` and `sync`",
        ),
        (
            ["apply", "--full-content", "-f"],
            "--full-content is a flag of `kongctl diff`",
        ),
        (
            ["diff", "--max-deletes", "1"],
            "--max-deletes is a flag of `kongctl sync`",
        ),
    ] {
        hints(&words, &[hint]);
    }
}

#[test]
fn a_format_that_a_command_does_not_have_is_told_with_those_it_has() {
    let home = Home::new();
    for (words, message) in [
        (["diff", "-o", "csv"], "text, json, yaml and markdown\n"),
        (["apply", "-o", "csv"], "text, json and yaml\n"),
        (
            ["plan", "-o", "csv"],
            "hint: use --output-file or --format\n",
        ),
        (
            ["plan", "-o", "markdown"],
            "hint: use --output-file or --format\n",
        ),
        (["scaffold", "-o", "csv"], "hint: leave --output out\n"),
    ] {
        run(&home, &words)
            .stdout("")
            .stderr_contains(message)
            .code(2);
    }
}
