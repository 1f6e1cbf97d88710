//! Variables of the environment: how their fields are shown, and what is said where one is missing.

use crate::support::{Home, Outcome};

const FILE: &str = "\
_defaults: {kongctl: {namespace: flight-ops}}
portals:
- ref: docs
  name: Docs
  description: !env TEXT
  identity_providers:
  - ref: login
    type: oidc
    enabled: false
    config:
      issuer_url: https://login.example.com
      client_id: docs
      client_secret: !secret {source: !env SECRET}
";

/// Runs a command with these variables.
fn run(home: &Home, words: &str, variables: &[(&str, &str)]) -> Outcome {
    let words = words.split(' ').collect::<Vec<_>>();
    let mut kongctl = home
        .kongctl(words)
        .env("KONGCTL_PROFILE", "sandbox")
        .env("KONGCTL_SANDBOX_STATE", "state.json");
    for (name, value) in variables {
        kongctl = kongctl.env(name, value);
    }
    kongctl.run()
}

#[test]
fn the_value_of_a_variable_is_shown_by_its_tag() {
    let home = Home::new();
    home.write("konnect.yaml", FILE);
    let secret = ("SECRET", "s3cret");
    let apply = "apply -f konnect.yaml -y";
    run(&home, apply, &[("TEXT", "one\ntwo"), secret]).code(0);
    for more in ["", " --full-content"] {
        let diff = format!("diff -f konnect.yaml{more}");
        let shown = run(&home, &diff, &[("TEXT", "three"), secret]).code(0);
        assert!(shown.stdout.contains("\u{2192} !env TEXT\n"), "{shown}");
        assert!(!shown.stdout.contains("__ENV__"), "{shown}");
        assert!(!shown.stdout.contains("three"), "{shown}");
    }
}

#[test]
fn a_variable_that_is_missing_is_told_with_its_field() {
    let home = Home::new();
    home.write("konnect.yaml", FILE);
    let text = ("TEXT", "one");
    run(&home, "apply -f konnect.yaml -y", &[text])
        .stderr_contains("error: konnect.yaml:7:5 portals[0].identity_providers[0].config.client_secret: the variable SECRET is not set\n")
        .code(3);
    run(
        &home,
        "plan -f konnect.yaml --mode apply --output-file plan.json",
        &[text],
    )
    .code(0);
    run(&home, "apply --plan plan.json -y", &[])
        .stderr_contains("error: `description` of portal \"Docs\" (docs): the variable TEXT is not set\n")
        .stderr_contains("error: `config.client_secret` of portal_identity_provider \"oidc\" (login) of portal \"docs\": the variable SECRET is not set\n")
        .code(3);
}
