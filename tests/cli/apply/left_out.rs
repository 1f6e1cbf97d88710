//! Changes that are left out: what is said of them, and that they are counted.

use serde_json::{Value, json};

use crate::plan::{FILE, home, run};
use crate::support::Home;

/// Makes a plan of two changes. One does not fit any more.
fn with_conflict() -> Home {
    let home = home(FILE);
    run(&home, &["apply", "-f", "konnect.yaml", "-y"]).code(0);
    let changed = FILE.replace("# Guides", "# All guides");
    let changed = changed.replace("name: Flights", "name: Flights\n  description: new");
    home.write("konnect.yaml", changed);
    let plan = ["plan", "-f", "konnect.yaml", "--output-file", "plan.json"];
    run(&home, &plan).code(0);
    let words = "update portals pages guides --portal Docs content=other";
    run(&home, &words.split(' ').collect::<Vec<_>>()).code(0);
    home
}

const CONFLICT: &str = "\
error: portal_page \"guides\" of portal \"docs\" was changed since the plan was made: content
hint: make a new plan with `kongctl plan --profile sandbox`, and review it
";

#[test]
fn a_conflict_names_what_the_object_is_below() {
    let home = with_conflict();
    run(&home, &["sync", "--plan", "plan.json", "-y"])
        .stderr_contains(CONFLICT)
        .code(6);
}

#[test]
fn what_does_not_fit_any_more_is_left_out_and_the_run_is_over() {
    let home = with_conflict();
    let skip = ["sync", "--plan", "plan.json", "-y", "--on-conflict", "skip"];
    run(&home, &skip)
        .stdout("Done: 1 updated, 1 left out\n")
        .stderr_contains("left out portal_page \"guides\"\n")
        .stderr_contains(CONFLICT)
        .code(12);
    assert!(!home.path("plan.json.progress").exists());
    run(&home, &skip)
        .stdout("Done: 1 made before, 1 left out\n")
        .code(12);
}

/// Asserts that a report has each change once, and returns its errors.
#[track_caller]
fn errors(report: &str, numbers: [u64; 4]) -> Vec<Value> {
    let report: Value = serde_json::from_str(report).expect("a report");
    let names = ["total_changes", "applied", "failed", "skipped"];
    let found = names.map(|name| report["summary"][name].as_u64().expect(name));
    assert_eq!(found, numbers, "{report}");
    let [total, others @ ..] = found;
    assert_eq!(total, others.iter().sum::<u64>(), "{report}");
    let errors = &report["execution"]["errors"];
    errors.as_array().expect("a list").clone()
}

#[test]
fn each_change_is_counted_once_in_a_report() {
    let home = with_conflict();
    let skip = ["sync", "--plan", "plan.json", "--on-conflict", "skip"];
    let dry = run(&home, &[&skip[..], &["--dry-run", "-o", "json"]].concat()).code(12);
    let left_out = errors(&dry.stdout, [2, 0, 0, 2]);
    assert_eq!(left_out[0]["resource_ref"], "guides");
    assert!(dry.stdout.contains("\"would make 1 changes\""), "{dry}");
    let done = run(&home, &[&skip[..], &["-y", "-o", "json"]].concat()).code(12);
    let left_out = errors(&done.stdout, [2, 1, 0, 1]);
    assert_eq!(left_out[0]["resource_ref"], "guides");
}

#[test]
fn a_change_that_needs_a_new_object_is_counted_in_a_report() {
    let file = "\
apis: [{ref: flights, name: Flights}]
portals:
- ref: docs
  name: Docs
  custom_domain: {ref: domain, hostname: a.example.com, enabled: true, ssl: {domain_verification_method: http}}
";
    let home = home(file);
    run(&home, &["apply", "-f", "konnect.yaml", "-y"]).code(0);
    let file = file.replace("a.example", "b.example");
    home.write(
        "konnect.yaml",
        file.replace("name: Flights", "name: Flights, description: x"),
    );
    let apply = ["apply", "-f", "konnect.yaml", "-o", "json"];
    let reason = "left out: portal_custom_domain \"domain\": a change of hostname needs a new one";
    for (more, code, numbers) in [
        ("--dry-run", 0, [2, 0, 0, 2]),
        ("-y", 12, [2, 1, 0, 1]),
        ("-y", 13, [1, 0, 0, 1]),
    ] {
        let outcome = run(&home, &[&apply[..], &[more]].concat()).code(code);
        let errors = errors(&outcome.stdout, numbers);
        assert_eq!(errors, [json!({ "error": reason })]);
    }
}

#[test]
fn what_is_deleted_has_the_name_of_what_it_refers_to() {
    let declared = "\
_defaults: {kongctl: {namespace: flight-ops}}
portals: [{ref: docs, name: Docs}]
apis: [{ref: flights, name: Flights, publications: [{ref: public, portal_id: docs}]}]
control_planes:
- ref: mainland
  name: island
  data_plane_certificates: [{ref: certificate, cert: !file cert.pem}]
organization:
  teams:
  - ref: ops
    name: ops
    roles:
    - {ref: admin, role_name: Admin, entity_type_name: Control Planes, entity_id: !ref mainland, entity_region: eu}
";
    let home = home(declared);
    home.write(
        "cert.pem",
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
    );
    run(&home, &["apply", "-f", "konnect.yaml", "-y"])
        .stderr_contains("created control_plane_data_plane_certificate \"certificate\"\n")
        .code(0);
    let empty = declared.replace("[{ref: public, portal_id: docs}]", "[]");
    let empty = empty.replace("[{ref: certificate, cert: !file cert.pem}]", "[]");
    let (empty, _) = empty.split_once("    roles:").expect("roles");
    home.write("konnect.yaml", format!("{empty}    roles: []\n"));
    let shown = run(&home, &["diff", "-f", "konnect.yaml"]).code(0).stdout;
    for name in [
        "api_publication \"Docs\"",
        "organization_team_role \"Admin, island, Control Planes, eu\"",
    ] {
        assert!(shown.contains(&format!("- {name} ")), "{shown}");
    }
    assert!(!shown.contains("CERTIFICATE"), "{shown}");
}
