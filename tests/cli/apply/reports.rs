//! What a run tells of its plan besides what it changes: reports, warnings, a counter.

use serde_json::{Value, json};

use crate::plan::{FILE, home, run};
use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Terminal};

/// Returns the report in a file.
#[track_caller]
fn report(home: &Home) -> Value {
    let text = std::fs::read_to_string(home.path("report.json")).expect("a report");
    serde_json::from_str(&text).expect("JSON")
}

/// Makes a plan of three changes: two depend on each other, and the first one does not fit.
fn with_conflict() -> Home {
    let home = home("apis: [{ref: bags, name: Bags}]");
    run(&home, &["apply", "-f", "konnect.yaml", "-y"]).code(0);
    home.write(
        "konnect.yaml",
        "\
apis: [{ref: bags, name: Bags}, {ref: gates, name: Gates}, {ref: lost, name: Lost}]
portals: [{ref: docs, name: Docs, pages: [{ref: guides, slug: guides, content: Hi}]}]
",
    );
    let plan = "plan -f konnect.yaml --mode apply --output-file plan.json";
    run(&home, &plan.split(' ').collect::<Vec<_>>()).code(0);
    run(&home, &["create", "portals", "name=Docs"]).code(0);
    let gates = [
        "create",
        "apis",
        "name=Gates",
        "labels.KONGCTL-namespace=default",
    ];
    run(&home, &gates).code(0);
    home
}

fn statuses(report: &Value) -> Vec<String> {
    let results = report["execution"]["validation_results"].as_array();
    let results = results.expect("results").iter();
    results
        .map(|result| {
            let text = |name: &str| result[name].as_str().expect(name).to_owned();
            [text("resource_ref"), text("status"), text("validation")].join(" ")
        })
        .collect()
}

#[test]
fn a_dry_run_says_what_would_become_of_each_change() {
    let results = [
        "docs would_be_skipped failed",
        "gates already_done passed",
        "lost would_succeed passed",
        "guides would_be_skipped passed",
    ];
    let stopped = results.map(|result| result.replace("would_succeed", "would_be_skipped"));
    for (more, code, status, expected) in [
        ("stop", 6, "error", stopped),
        ("skip", 12, "partial_success", results.map(str::to_owned)),
    ] {
        let home = with_conflict();
        let words = "apply --plan plan.json --dry-run -o json --on-conflict";
        let words = words.split(' ').chain([more]).collect::<Vec<_>>();
        let outcome = run(&home, &words).code(code);
        let report: Value = serde_json::from_str(&outcome.stdout).expect("a report");
        assert_eq!(statuses(&report), expected, "{more}");
        assert_eq!(report["summary"]["status"], status, "{more}");
        let errors = report["execution"]["errors"].as_array().expect("errors");
        assert_eq!(errors.len(), 1, "{more}");
        assert_eq!(errors[0]["resource_ref"], "docs", "{more}");
        outcome.stderr_contains("error: portal \"Docs\" (docs) exists");
    }
}

#[test]
fn a_conflict_is_reported() {
    let home = with_conflict();
    let words = "apply --plan plan.json -y -o json --execution-report-file report.json";
    let outcome = run(&home, &words.split(' ').collect::<Vec<_>>()).code(6);
    let printed: Value = serde_json::from_str(&outcome.stdout).expect("a report");
    assert_eq!(printed, report(&home));
    let errors = printed["execution"]["errors"].as_array().expect("errors");
    let errors: Vec<_> = errors
        .iter()
        .map(|error| (error["resource_ref"].as_str(), error["error"].as_str()))
        .collect();
    let [(Some("docs"), Some(conflict)), others @ ..] = &errors[..] else {
        panic!("{errors:?}");
    };
    assert!(
        conflict.contains("exists, and another namespace"),
        "{conflict}"
    );
    assert!(others.iter().all(|(_, error)| *error == Some("not begun")));
    let summary = json!({
        "total_changes": 4, "applied": 0, "failed": 1, "skipped": 3, "status": "error",
        "message": "0 of 4 changes made",
    });
    assert_eq!(printed["summary"], summary);
}

#[test]
fn a_part_that_was_made_is_a_partial_success() {
    let home = with_conflict();
    let words = "apply --plan plan.json -y --on-conflict skip --execution-report-file report.json";
    run(&home, &words.split(' ').collect::<Vec<_>>()).code(12);
    let summary = &report(&home)["summary"];
    assert_eq!(summary["status"], "partial_success");
    assert_eq!(summary["applied"], 2);
}

#[test]
fn a_report_that_cannot_be_written_is_an_error_before_the_first_change() {
    let home = home(FILE);
    home.write("report.json/file", "");
    let words = "apply -f konnect.yaml -y --execution-report-file report.json";
    run(&home, &words.split(' ').collect::<Vec<_>>())
        .stdout("")
        .stderr_contains("error: cannot write `report.json`")
        .code(3);
    run(&home, &["get", "portals", "Docs"]).code(5);
}

#[test]
fn a_report_for_programs_needs_an_approval() {
    let home = home(FILE);
    for format in ["json", "yaml"] {
        run(&home, &["apply", "-f", "konnect.yaml", "-o", format])
            .stdout("")
            .stderr_contains("hint: add --auto-approve or --dry-run\n")
            .code(2);
    }
}

/// A plan as the Go program makes it.
fn go_plan() -> Value {
    json!({
        "metadata": {
            "version": "1.0", "generated_at": "2026-01-02T03:04:05Z",
            "generator": "kongctl/1.13.0", "mode": "apply",
        },
        "changes": [{
            "id": "1:c:api:flights", "resource_type": "api", "resource_ref": "flights",
            "action": "CREATE", "namespace": "default", "depends_on": null,
            "fields": { "name": "Flights", "description": "__ENV__:ABOUT" },
        }],
        "execution_order": ["1:c:api:flights"],
        "execution_groups": null,
        "summary": { "total_changes": 1, "by_action": { "CREATE": 1 }, "by_resource": null },
        "warnings": [{ "change_id": "", "message": "careful" }],
    })
}

const WARNING: &str = "warning: careful\n";

#[test]
fn a_saved_plan_is_carried_out_with_its_warnings_and_what_it_does_not_have() {
    let home = Home::new();
    home.write("plan.json", go_plan().to_string());
    run(&home, &["diff", "--plan", "plan.json"])
        .stderr(WARNING)
        .code(0);
    let words = ["-p", "sandbox", "apply", "--plan", "plan.json", "-y"];
    home.kongctl(words)
        .env("ABOUT", "Live flights")
        .run()
        .stdout("Done: 1 created\n")
        .stderr_contains(WARNING)
        .stderr_contains("warning: the plan does not say what Konnect had when it was made")
        .stderr_contains("note: 1 value of the plan comes from the environment\n")
        .code(0);
    let ours = self::home(FILE);
    let plan = "plan -f konnect.yaml --mode apply --output-file plan.json";
    run(&ours, &plan.split(' ').collect::<Vec<_>>()).code(0);
    let outcome = run(&ours, &["apply", "--plan", "plan.json", "-y"]).code(0);
    assert!(!outcome.stderr.contains("warning: "), "{outcome}");
    assert!(!outcome.stderr.contains("environment"), "{outcome}");
}

#[test]
fn a_plan_has_no_use_for_what_files_must_be() {
    let home = Home::new();
    home.write("plan.json", go_plan().to_string());
    for command in ["diff", "apply"] {
        for more in [
            &["--require-any-namespace"][..],
            &["--require-namespace", "a"],
            &["-f", "konnect.yaml"],
            &["--remote-file-save-dir", "files"],
        ] {
            let words = [&[command, "--plan", "plan.json"], more].concat();
            run(&home, &words).stdout("").code(2);
        }
    }
}

#[test]
fn a_plan_does_not_need_the_organization() {
    let home = home("apis: [{ref: flights, name: Flights}]");
    let kongctl = |konnect: &Server, words: &str| {
        home.kongctl(words.split(' '))
            .args(["--base-url", &konnect.url(), "--pat", "kpat_1"])
            .run()
    };
    let list = json!({"data": [], "meta": {"page": {"number": 1, "size": 100, "total": 0}}});
    let konnect = || Konnect::new().on("GET", "/v3/apis", Response::json(200, &list));
    for status in [403, 404] {
        let refused = json!({"status": status, "title": "No"});
        let refused = Response::json(status, refused);
        let without = konnect().on("GET", "/v3/organizations/me", refused).start();
        let words = "plan -f konnect.yaml --mode apply --output-file plan.json";
        kongctl(&without, words)
            .stderr_contains("note: the organization cannot be read")
            .code(0);
        let plan = std::fs::read_to_string(home.path("plan.json")).expect("a plan");
        assert!(!plan.contains("organization_id"), "{plan}");
        let created = json!({"id": "a1", "name": "Flights", "labels": {}});
        let created = Response::json(201, created);
        let konnect = konnect().on("POST", "/v3/apis", created).start();
        kongctl(&konnect, "apply --plan plan.json -y").code(0);
    }
}

#[test]
fn changes_are_counted_on_a_terminal() {
    let home = home(FILE);
    let command = "KONGCTL_SANDBOX_FAULT=latency=700ms,method=POST TERM=xterm LC_ALL=C \
        \"$KONGCTL\" -p sandbox apply -f konnect.yaml -y --max-concurrency 1";
    let Some(terminal) = Terminal::start(&home, command, "") else {
        return;
    };
    let outcome = terminal.end();
    assert!(outcome.stdout.contains(" changes of 4 ..."), "{outcome}");
    outcome.code(0);
}
