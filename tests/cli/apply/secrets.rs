//! Secrets and values of variables: whatever becomes of a run, nothing shows or keeps them.

use serde_json::json;

use crate::sandbox_faults;
use crate::support::server::{Konnect, Response};
use crate::support::{Home, Kongctl, Outcome};

/// What each secret and each value of a variable begins with.
const CANARY: &str = "canary_";

/// A secret of parts, a variable that is no secret and one that is, and a secret as it is.
const FILE: &str = r#"
_defaults: {kongctl: {namespace: flight-ops}}
dcr_providers:
- ref: okta
  name: okta
  display_name: Okta
  provider_type: okta
  issuer: https://okta.example.com
  dcr_config: {dcr_token: !secret {parts: [pre-, !env SECRET]}}
apis:
- {ref: flights, name: Flights, description: !env TEXT}
portals:
- ref: docs
  name: Docs
  identity_providers:
  - ref: oidc
    type: oidc
    config: {issuer_url: "https://id.example.com", client_id: docs, client_secret: !env BARE}
event_gateways:
- ref: events
  name: events
  backend_clusters:
  - ref: kafka
    name: kafka
    bootstrap_servers: ["kafka.example.com:9092"]
    tls: {enabled: false}
    authentication: {type: sasl_plain, username: kongctl, password: canary_literal}
"#;

/// How [`ALL`] has a secret.
const OF_VARIABLE: &str = " !secret {source: !env CANARY}";

/// Files with a secret at each path that takes one, one a line.
const ALL: &str = include_str!("secrets.txt");

/// The value of a variable that is shorter than what every message is rid of.
const SHORT: &str = "hunter2";

/// What holds the secrets by right: the file, and what the sandbox keeps.
const HOLDERS: [&str; 2] = ["konnect.yaml", "state.json"];

fn home() -> Home {
    let home = Home::new();
    home.write("konnect.yaml", FILE);
    home
}

fn kongctl<'home>(home: &'home Home, words: &[&str]) -> Kongctl<'home> {
    home.kongctl(words.iter().copied())
        .env("SECRET", "canary_secret")
        .env("TEXT", "canary_text")
        .env("BARE", "canary_bare")
}

fn in_sandbox(home: &Home, words: &[&str]) -> Outcome {
    kongctl(home, words)
        .args(["-p", "sandbox", "--log-level", "trace"])
        .env("KONGCTL_SANDBOX_STATE", "state.json")
        .run()
}

/// Asserts that no value is in what a command printed, or in a file.
fn shown_nowhere(home: &Home, outcome: &Outcome) {
    let is_shown = |text: &str| [CANARY, SHORT].iter().any(|value| text.contains(value));
    for text in [&outcome.stdout, &outcome.stderr] {
        assert!(!is_shown(text), "{outcome}");
    }
    for file in home.files() {
        if HOLDERS.iter().any(|holder| file.ends_with(holder)) {
            continue;
        }
        let bytes = std::fs::read(home.path(&file)).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        assert!(!is_shown(&text), "{file}: {text}");
    }
}

#[test]
fn promise_12_secrets_are_shown_nowhere_when_all_goes_well() {
    let home = home();
    let report = ["--execution-report-file", "report.json"];
    for (words, code) in [
        (&["diff", "-f", "konnect.yaml", "--full-content"][..], 0),
        (
            &["plan", "-f", "konnect.yaml", "--output-file", "plan.json"],
            0,
        ),
        (&["plan", "-f", "konnect.yaml", "--format", "markdown"], 0),
        (&["diff", "--plan", "plan.json", "-o", "json"], 0),
        (
            &["apply", "-f", "konnect.yaml", "--dry-run", "-o", "json"],
            0,
        ),
        // The secret that stands in the file is not in the plan.
        (&["sync", "--plan", "plan.json", "-y"], 3),
        (&["sync", "-f", "konnect.yaml", "-y", "-o", "json"], 0),
        (&["sync", "-f", "konnect.yaml", "-y", "--write-secrets"], 0),
        (&["apply", "-f", "konnect.yaml", "-y", "-o", "yaml"], 0),
        (&["delete", "-f", "konnect.yaml", "-y"], 0),
    ] {
        let is_run = ["apply", "sync", "delete"].contains(&words[0]);
        let words = [words, if is_run { &report[..] } else { &[] }].concat();
        let outcome = in_sandbox(&home, &words).code(code);
        shown_nowhere(&home, &outcome);
    }
}

#[test]
fn a_warning_of_the_files_is_told_once() {
    let outcome = in_sandbox(&home(), &["diff", "-f", "konnect.yaml"]).code(0);
    let warnings = outcome.stderr.matches("a secret stands in the file");
    assert_eq!(warnings.count(), 1, "{outcome}");
}

#[test]
fn promise_12_secrets_are_shown_nowhere_when_konnect_repeats_them() {
    let home = home();
    let short = "description: !env SHORT, labels: {text: !env TEXT}";
    home.write(
        "konnect.yaml",
        FILE.replace("description: !env TEXT", short),
    );
    let list = json!({"data": [], "meta": {"page": {"number": 1, "size": 100, "total": 0}}});
    let repeated = json!({
        "status": 400,
        "title": "Bad Request",
        "detail": "no canary_text, pre-canary_secret, canary_bare, canary_literal, hunter2",
        "invalid_parameters": [{"field": "name", "reason": "`hunter2` is no name"}],
    });
    let mut konnect = Konnect::new().on(
        "GET",
        "/v3/organizations/me",
        Response::json(200, json!({"id": "o"})),
    );
    for path in [
        "/v2/dcr-providers",
        "/v3/apis",
        "/v3/portals",
        "/v1/event-gateways",
    ] {
        konnect = konnect.on("GET", path, Response::json(200, &list)).on(
            "POST",
            path,
            Response::json(400, &repeated),
        );
    }
    let konnect = konnect.start();
    let words = [
        "apply",
        "-f",
        "konnect.yaml",
        "-y",
        "-o",
        "json",
        "--execution-report-file",
        "report.json",
        "--log-level",
        "trace",
    ];
    let run = kongctl(&home, &words).env("SHORT", SHORT).from(&konnect);
    let outcome = run.run();
    assert!(outcome.stderr.contains("Bad Request"), "{outcome}");
    shown_nowhere(&home, &outcome);
}

#[test]
fn promise_12_secrets_are_not_in_the_journal_of_a_killed_run() {
    let home = home();
    // A plan can be carried out alone without the secret that stands in the file.
    home.write(
        "konnect.yaml",
        FILE.replace("canary_literal", "\"${vault['kafka']}\""),
    );
    let (_serving, url) = sandbox_faults::serve(&home, &["--fault", "latency=50ms,method=POST"]);
    let server = ["--base-url", &url, "--pat", "kpat_sandbox"];
    let plan = ["plan", "-f", "konnect.yaml", "--output-file", "plan.json"];
    kongctl(&home, &plan).args(server).run().code(0);
    let words = [
        "sync",
        "--plan",
        "plan.json",
        "-y",
        "--max-concurrency",
        "1",
    ];
    let mut running = kongctl(&home, &words).args(server).spawn();
    running.wait_for_stderr("created ");
    running.signal("KILL");
    let outcome = running.wait().killed_by(9);
    assert!(home.path("plan.json.progress").exists());
    shown_nowhere(&home, &outcome);
}

#[test]
fn promise_12_the_secrets_of_all_paths_are_shown_nowhere() {
    let home = Home::new();
    for file in ALL.lines() {
        assert!(file.contains(OF_VARIABLE), "{file}");
        home.write("konnect.yaml", file);
        let run = kongctl(&home, &["sync", "-f", "konnect.yaml", "-y", "-o", "json"])
            .args(["--execution-report-file", "report.json"])
            .args(["-p", "sandbox", "--log-level", "trace"])
            .env("CANARY", "canary_of_all")
            .run();
        shown_nowhere(&home, &run.code(0));
        // Where a literal is no mistake, it is masked.
        home.write(
            "konnect.yaml",
            file.replace(OF_VARIABLE, "\"canary_literal\""),
        );
        let shown = kongctl(&home, &["diff", "-f", "konnect.yaml", "--full-content"])
            .args(["-p", "sandbox", "--log-level", "trace"])
            .run();
        shown_nowhere(&home, &shown);
        assert!(
            shown.stdout.contains("[secret]") || shown.stderr.contains("!secret"),
            "{shown}"
        );
    }
}

/// Runs a command about a file in the sandbox, where a variable has a short name.
fn with_short_name(home: &Home, text: &str, words: &[&str]) -> Outcome {
    home.write("konnect.yaml", text);
    let outcome = kongctl(home, words)
        .args(["-p", "sandbox", "--log-level", "trace"])
        .env("KONGCTL_SANDBOX_STATE", "state.json")
        .env("NAME", SHORT)
        .run();
    shown_nowhere(home, &outcome);
    outcome
}

#[test]
fn promise_12_a_name_that_a_variable_has_is_shown_as_the_variable() {
    let home = Home::new();
    let diff = ["diff", "-f", "konnect.yaml"];
    for (text, noun) in [
        (
            "portals: [{ref: a, _external: {selector: {matchFields: {name: !env NAME}}}}]",
            "portal with name",
        ),
        (
            "organization: {users: [{ref: a, email: !env NAME}]}",
            "user with email",
        ),
        (
            "portal_pages: [{ref: a, slug: a, content: x, portal: !lookup {name: !env NAME}}]",
            "portal with name",
        ),
        (
            "portals: [{ref: a, name: a, default_application_auth_strategy_id: !lookup {name: !env NAME}}]",
            "auth strategy with name",
        ),
    ] {
        let outcome = with_short_name(&home, text, &diff).code(5);
        let expected = format!("there is no {noun} `!env NAME`");
        assert!(outcome.stderr.contains(&expected), "{outcome}");
    }
    home.kongctl(["create", "portals", "name=hunter2", "-p", "sandbox"])
        .env("KONGCTL_SANDBOX_STATE", "state.json")
        .run()
        .code(0);
    let own = "portals: [{ref: a, name: !env NAME}]";
    let outcome = with_short_name(&home, own, &diff).code(13);
    for expected in ["portal \"a\" exists", "kongctl update portals "] {
        assert!(outcome.stderr.contains(expected), "{outcome}");
    }
    let below = "portals:
- ref: a
  _external: {selector: {matchFields: {name: !env NAME}}}
  pages: [{ref: b, slug: b, content: x}]
";
    let plan = [
        "plan",
        "-f",
        "konnect.yaml",
        "--mode",
        "apply",
        "--output-file",
        "plan.json",
    ];
    with_short_name(&home, below, &plan).code(0);
    with_short_name(&home, below, &["apply", "--plan", "plan.json", "-y"]).code(0);
}

#[test]
fn promise_12_a_hint_to_rename_has_no_name_of_a_variable() {
    let home = Home::new();
    let apply = ["apply", "-f", "konnect.yaml", "-y"];
    let old = "apis: [{ref: a, name: Old, description: Flights}]";
    with_short_name(&home, old, &apply).code(0);
    let new = "apis: [{ref: a, name: !env NAME, description: Flights}]";
    let sync = ["sync", "-f", "konnect.yaml", "--dry-run"];
    with_short_name(&home, new, &sync).code(0);
    let renamed = ["--renamed", "portal:Old=a"];
    let outcome = with_short_name(&home, new, &[&sync[..], &renamed].concat()).code(2);
    assert!(
        outcome.stderr.contains("no file declares portal"),
        "{outcome}"
    );
}
