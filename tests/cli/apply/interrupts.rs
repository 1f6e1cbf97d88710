//! `apply` that is interrupted or killed, and run again.

use crate::sandbox_faults;
use crate::support::{Home, Kongctl, Running};

/// How many APIs the file declares.
const APIS: usize = 12;

/// Runs a sandbox whose changes take a while, and returns it with its URL.
fn serve(home: &Home) -> (Running<'_>, String) {
    sandbox_faults::serve(home, &["--fault", "latency=50ms,method=POST"])
}

fn home() -> Home {
    let home = Home::new();
    let apis = (0..APIS).map(|number| format!("- {{ref: a{number}, name: Flights {number}}}\n"));
    home.write(
        "konnect.yaml",
        format!("apis:\n{}", apis.collect::<String>()),
    );
    home
}

fn kongctl<'home>(home: &'home Home, url: &str, words: &[&str]) -> Kongctl<'home> {
    home.kongctl(words.iter().copied())
        .args(["--base-url", url, "--pat", "kpat_sandbox"])
}

#[test]
fn the_first_interrupt_ends_what_runs_and_begins_nothing() {
    let home = home();
    let (_serving, url) = serve(&home);
    let words = [
        "apply",
        "-f",
        "konnect.yaml",
        "-y",
        "--max-concurrency",
        "1",
    ];
    let mut running = kongctl(&home, &url, &words).spawn();
    running.wait_for_stderr("created api");
    running.signal("INT");
    let outcome = running.wait().code(130);
    assert!(outcome.stdout.contains(" not begun\n"), "{outcome}");
    outcome
        .stderr_contains("warning: not begun, because of the interrupt: create api \"Flights ")
        .stderr_contains("error: interrupted: ")
        .stderr_contains("hint: run the same command again to go on\n");
    kongctl(&home, &url, &words).run().code(0);
    finished(&home, &url);
}

#[test]
fn promise_6_a_plan_whose_runs_are_killed_is_carried_out() {
    let home = home();
    let (_serving, url) = serve(&home);
    let plan = [
        "plan",
        "-f",
        "konnect.yaml",
        "--mode",
        "apply",
        "--output-file",
        "plan.json",
    ];
    kongctl(&home, &url, &plan).run().code(0);
    let apply = [
        "apply",
        "--plan",
        "plan.json",
        "-y",
        "--max-concurrency",
        "1",
    ];
    for _ in 0..APIS / 2 {
        let mut running = kongctl(&home, &url, &apply).spawn();
        running.wait_for_stderr("created api");
        running.signal("KILL");
        running.wait().killed_by(9);
        // What was sent is made meanwhile: the sandbox does not notice that its client is gone.
        assert!(home.path("plan.json.progress").exists());
    }
    let outcome = kongctl(&home, &url, &apply).run().code(0);
    assert!(outcome.stdout.contains(" made before\n"), "{outcome}");
    assert!(!home.path("plan.json.progress").exists());
    finished(&home, &url);
}

/// Asserts that each API exists once, and that nothing is left to do.
fn finished(home: &Home, url: &str) {
    assert_eq!(created(home, url), APIS);
    kongctl(home, url, &["apply", "-f", "konnect.yaml", "-y"])
        .run()
        .stdout("No changes. Konnect matches the files.\n")
        .code(0);
}

/// Returns how many of the declared APIs exist.
fn created(home: &Home, url: &str) -> usize {
    let names = kongctl(home, url, &["get", "apis", "-o", "name"]).run();
    let names = names.code(0).stdout;
    let ours = names.lines().filter(|name| name.starts_with("Flights "));
    ours.count()
}
