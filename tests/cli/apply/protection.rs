//! What is protected, and the command that removes the protection.

use crate::plan::{home, run};

/// A protected object of each kind that can be protected.
const FILE: &str = "\
_defaults: {kongctl: {namespace: flight-ops, protected: true}}
portals: [{ref: docs, name: Flight docs, description: old, pages: [{ref: guides, slug: guides, content: old}]}]
apis: [{ref: flights, name: Flights, description: old}]
application_auth_strategies:
- ref: keys
  name: keys
  display_name: old
  strategy_type: key_auth
  configs: {key-auth: {key_names: [key]}}
dcr_providers:
- {ref: login, name: login, display_name: old, provider_type: http, issuer: https://login.example.com, dcr_config: {dcr_base_url: https://login.example.com, api_key: !env KEY}}
control_planes: [{ref: mainland, name: island, description: old}]
catalog_services: [{ref: seats, name: seats, display_name: old}]
analytics: {dashboards: [{ref: board, name: Board, definition: {tiles: []}, labels: {a: old}}]}
event_gateways: [{ref: events, name: events, description: old}]
ai_gateways: [{ref: llm, name: llm, display_name: old}]
organization: {teams: [{ref: ops, name: ops, description: old}]}
";

#[test]
fn the_hint_of_what_is_protected_removes_the_protection_of_every_kind() {
    let home = home(FILE);
    let run = |words: &[&str]| {
        home.kongctl(words)
            .env("KONGCTL_PROFILE", "sandbox")
            .env("KONGCTL_SANDBOX_STATE", "state.json")
            .env("KEY", "s3cret_s3cret")
            .run()
    };
    let apply = ["apply", "-f", "konnect.yaml", "-y"];
    run(&apply).code(0);
    home.write("konnect.yaml", FILE.replace("old", "new"));
    let refused = run(&apply).code(13).stderr;
    let hints = refused
        .lines()
        .filter_map(|line| line.strip_prefix("hint: to remove the protection, run `kongctl "));
    let mut commands: Vec<_> = hints.map(|line| line.trim_end_matches('`')).collect();
    // The page below the portal has the same.
    assert_eq!(commands.len(), 11, "{refused}");
    commands.sort_unstable();
    commands.dedup();
    assert_eq!(commands.len(), 10, "{refused}");
    for command in commands {
        let words = command.replace("'Flight docs'", "Flight+docs");
        let words: Vec<_> = words
            .split(' ')
            .map(|word| word.replace('+', " "))
            .collect();
        run(&words.iter().map(String::as_str).collect::<Vec<_>>()).code(0);
    }
    run(&apply).stdout("Done: 11 updated\n").code(0);
    run(&apply)
        .stdout("No changes. Konnect matches the files.\n")
        .code(0);
}

#[test]
fn a_protected_object_is_not_deleted_and_the_hint_says_how_to() {
    let home = home(
        "_defaults: {kongctl: {namespace: flight-ops}}\napis: [{ref: flights, name: Flights, kongctl: {protected: true}}]\n",
    );
    run(&home, &["apply", "-f", "konnect.yaml", "-y"]).code(0);
    let hint = "hint: to remove the protection, run `kongctl update apis Flights labels.KONGCTL-protected=false --profile sandbox`\n";
    let delete = ["delete", "-f", "konnect.yaml", "-y"];
    run(&home, &delete).stderr_contains(hint).code(13);
    home.write(
        "empty.yaml",
        "_defaults: {kongctl: {namespace: flight-ops}}\napis: []\n",
    );
    let sync = ["sync", "-f", "empty.yaml", "-y"];
    run(&home, &sync).stderr_contains(hint).code(13);
    let update = "update apis Flights labels.KONGCTL-protected=false";
    run(&home, &update.split(' ').collect::<Vec<_>>()).code(0);
    run(&home, &sync).stdout("Done: 1 deleted\n").code(0);
}
