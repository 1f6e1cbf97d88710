//! Files that `plan` and `apply` write: never over what is read, and in directories that exist.

use super::{FILE, home, run};

#[test]
fn what_is_read_is_not_written_over() {
    let home = home(FILE);
    home.write("all/konnect.yaml", FILE);
    run(
        &home,
        &[
            "plan",
            "-f",
            "konnect.yaml",
            "--mode",
            "apply",
            "--output-file",
            "plan.json",
        ],
    )
    .code(0);
    for words in [
        "plan -f konnect.yaml --output-file konnect.yaml",
        "plan -f konnect.yaml --output-file ./all/../konnect.yaml",
        "plan -f all --output-file all/konnect.yaml",
        "apply -f konnect.yaml -y --execution-report-file konnect.yaml",
        "apply --plan plan.json -y --execution-report-file plan.json",
    ] {
        let words: Vec<_> = words.split(' ').collect();
        let output = words.last().expect("a file");
        let before = std::fs::read(home.path(output)).expect("a file");
        run(&home, &words)
            .stdout("")
            .stderr_contains(&format!(
                "error: `{output}` is read, and would be replaced\n"
            ))
            .code(2);
        assert_eq!(std::fs::read(home.path(output)).expect("a file"), before);
    }
    run(
        &home,
        &["plan", "-f", "all", "--output-file", "all/plan.json"],
    )
    .code(0);
}

#[test]
fn stdout_is_no_file_of_a_plan() {
    let home = home(FILE);
    run(&home, &["plan", "-f", "konnect.yaml", "--output-file", "-"])
        .stdout("")
        .stderr_contains("hint: leave it out: stdout is the default\n")
        .code(2);
    assert!(!home.path("-").exists());
}

#[test]
fn a_summary_has_the_format_that_is_asked_for() {
    let home = home(FILE);
    let diff = ["diff", "-f", "konnect.yaml", "--summary"];
    run(&home, &diff)
        .stdout("Plan: 4 to create · 0 unchanged\n")
        .code(0);
    let outcome = run(&home, &[&diff[..], &["-o", "json"]].concat()).code(0);
    let value: serde_json::Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    assert_eq!(value["summary"]["total_changes"], 4);
    assert!(value.get("changes").is_none(), "{value}");
}

#[test]
fn a_directory_that_does_not_exist_is_told_before_anything_is_done() {
    let home = home(FILE);
    for words in [
        "plan -f konnect.yaml --output-file none/plan.json",
        "apply -f konnect.yaml -y --execution-report-file none/plan.json",
    ] {
        run(&home, &words.split(' ').collect::<Vec<_>>())
            .stdout("")
            .stderr("error: cannot write `none/plan.json`\n  cause: there is no directory `none`\n")
            .code(3);
        assert!(!home.path("none").exists());
    }
    run(&home, &["get", "portals", "Docs"]).code(5);
}
