//! `apply`, `sync` and `delete -f`: plans that are carried out in the sandbox.

mod interrupts;
mod left_out;
mod protection;
mod reports;
mod secrets;

use serde_json::{Value, json};

use crate::plan::{CREATED, FILE, home, run};
use crate::sandbox_faults;
use crate::support::server::{Authority, Konnect, Proxy, Response};
use crate::support::{Home, TOKEN, Terminal};

const NO_CHANGES: &str = "No changes. Konnect matches the files.\n";

/// A file whose sync deletes everything of the namespace.
const EMPTY: &str = "_defaults: {kongctl: {namespace: flight-ops}}\nportals: []\napis: []\n";

fn apply(home: &Home) {
    run(home, &["apply", "-f", "konnect.yaml", "--auto-approve"]).code(0);
}

#[test]
fn what_files_declare_is_created_once() {
    let home = home(FILE);
    let outcome = run(&home, &["apply", "-f", "konnect.yaml", "--auto-approve"]);
    outcome
        .stdout("Done: 4 created\n")
        .stderr(&format!(
            "{CREATED}created portal \"Docs\" (docs)\ncreated api \"Flights\" (flights)\n\
             created api_publication \"public\"\ncreated portal_page \"guides\"\n"
        ))
        .code(0);
    for command in ["apply", "sync"] {
        let again = run(&home, &[command, "-f", "konnect.yaml", "--auto-approve"]);
        again.stdout(NO_CHANGES).code(0);
    }
    home.write("konnect.yaml", FILE.replace("# Guides", "# All guides"));
    run(&home, &["apply", "-f", "konnect.yaml", "-y"])
        .stdout("Done: 1 updated\n")
        .code(0);
}

#[test]
fn nothing_is_changed_without_a_yes() {
    let home = home(FILE);
    let outcome = run(&home, &["apply", "-f", "konnect.yaml"]);
    outcome
        .stdout("")
        .stderr(&format!(
            "{CREATED}error: nothing was changed: there is no terminal to ask on\n\
             hint: add --auto-approve to change it without asking\n"
        ))
        .code(13);
    run(&home, &["get", "portals", "Docs"]).code(5);
    let command = "\"$KONGCTL\" -p sandbox apply -f konnect.yaml --color never";
    for (answer, code, shown) in [
        ("y", 13, "\nerror: nothing was changed\n"),
        ("", 13, "\nerror: nothing was changed\n"),
        ("yes", 0, "Done: 4 created"),
    ] {
        let home = crate::plan::home(FILE);
        let Some(mut terminal) = Terminal::start(&home, command, "") else {
            return;
        };
        terminal.reply("Type 'yes' to continue: ", &format!("{answer}\n"));
        let outcome = terminal.end();
        assert!(outcome.screen().contains(shown), "{}", outcome.stdout);
        outcome.code(code);
    }
}

#[test]
fn an_interrupt_at_a_question_says_that_nothing_was_changed() {
    for (words, question, outcome) in [
        (
            "apply -f konnect.yaml",
            "to continue: ",
            "nothing was changed",
        ),
        ("delete apis flight-status", "[y/N] ", "nothing was deleted"),
    ] {
        let home = home(FILE);
        let command = format!("\"$KONGCTL\" -p sandbox {words} --color never");
        let Some(mut terminal) = Terminal::start(&home, &command, "") else {
            return;
        };
        terminal.reply(question, "\x03");
        let shown = terminal.end().code(130).screen();
        let line = format!("\nerror: interrupted: {outcome}\n");
        assert!(shown.contains(&line), "{shown}");
    }
}

#[test]
fn files_that_declare_nothing_are_a_mistake() {
    let home = Home::new();
    for text in [
        "",
        "# Nothing yet\n",
        "---\n",
        "_defaults: {kongctl: {namespace: a}}\n",
    ] {
        home.write("konnect.yaml", text);
        for command in ["plan", "diff", "apply", "sync", "delete"] {
            run(&home, &[command, "-f", "konnect.yaml"])
                .stdout("")
                .stderr_contains("error: the files declare nothing\nhint: an empty list says")
                .code(3);
        }
    }
    home.write("konnect.yaml", "apis: []\n");
    run(&home, &["sync", "-f", "konnect.yaml"]).code(0);
}

#[test]
fn the_question_is_asked_on_the_terminal_when_stdin_has_the_files() {
    let home = home(FILE);
    let command = "cat konnect.yaml | \"$KONGCTL\" -p sandbox apply -f -";
    let Some(mut terminal) = Terminal::start(&home, command, "") else {
        return;
    };
    terminal.reply("Type 'yes' to continue: ", "yes\n");
    let outcome = terminal.end();
    assert!(
        outcome.stdout.contains("Done: 4 created"),
        "{}",
        outcome.stdout
    );
    outcome.code(0);
    home.kongctl(["-p", "sandbox", "apply", "-f", "-"])
        .stdin(FILE)
        .run()
        .stderr_contains("there is no terminal to ask on")
        .code(13);
}

#[test]
fn a_sync_deletes_what_the_files_no_longer_have() {
    let home = home(FILE);
    apply(&home);
    home.write("konnect.yaml", EMPTY);
    run(&home, &["apply", "-f", "konnect.yaml", "-y"])
        .stdout(NO_CHANGES)
        .code(0);
    run(&home, &["sync", "-f", "konnect.yaml", "-y"])
        .stdout("Done: 2 deleted\n")
        .code(0);
    run(&home, &["get", "portals", "Docs"]).code(5);
    run(&home, &["sync", "-f", "konnect.yaml", "-y"])
        .stdout(NO_CHANGES)
        .code(0);
}

#[test]
fn deletes_are_listed_with_what_is_in_them_before_the_question() {
    let home = home(FILE);
    apply(&home);
    let command = "KONGCTL_SANDBOX_STATE=state.json \"$KONGCTL\" -p sandbox delete -f konnect.yaml";
    let Some(mut terminal) = Terminal::start(&home, command, "") else {
        return;
    };
    terminal.reply("Type 'yes' to continue: ", "no\n");
    let outcome = terminal.end();
    let line = "Deletes portal \"Docs\" (docs) and 1 publication, 1 page in it";
    assert!(outcome.screen().contains(line), "{}", outcome.stdout);
    outcome.code(13);
}

#[test]
fn promise_9_too_many_deletes_change_nothing() {
    let home = home(FILE);
    apply(&home);
    home.write("konnect.yaml", EMPTY);
    for (limit, count) in [("3", "4"), ("1", "4"), ("50%", "4 of 4")] {
        run(
            &home,
            &["sync", "-f", "konnect.yaml", "-y", "--max-deletes", limit],
        )
        .stdout("")
        .stderr_contains(&format!(
            "error: nothing was changed: {count} objects would be deleted, 2 of them with another one, each counted once, and --max-deletes is {limit}\n  \
             deletes: api \"Flights\" and 1 publication in it\n  \
             deletes: portal \"Docs\" and 1 publication, 1 page in it\n"
        ))
        .code(13);
    }
    run(&home, &["get", "portals", "Docs"]).code(0);
    for limit in ["x", "101%"] {
        run(
            &home,
            &["sync", "-f", "konnect.yaml", "--max-deletes", limit],
        )
        .stderr_contains("expected a whole number, or a percentage from 0% to 100%")
        .code(2);
    }
    run(
        &home,
        &["sync", "-f", "konnect.yaml", "-y", "--max-deletes", "4"],
    )
    .stdout("Done: 2 deleted\n")
    .stderr_contains("note: deletes portal \"Docs\" and 1 publication, 1 page in it\n")
    .code(0);
}

#[test]
fn promise_9_kinds_can_be_kept_from_deletes() {
    let home = home(FILE);
    apply(&home);
    home.write("konnect.yaml", EMPTY);
    let sync = |kinds: &str| {
        run(
            &home,
            &["sync", "-f", "konnect.yaml", "-y", "--no-delete", kinds],
        )
    };
    sync("portal,apis")
        .stdout("No changes. What would be deleted is kept.\n")
        .stderr_contains("note: portal \"Docs\" is not deleted, because of --no-delete\n")
        .code(0);
    // What would go with something else.
    sync("portal.pages")
        .stdout("Done: 1 deleted\n")
        .stderr_contains("note: portal \"Docs\" is not deleted, because of --no-delete\n")
        .code(0);
    run(&home, &["get", "portals", "Docs", "pages", "guides"]).code(0);
    sync("portl")
        .stdout("")
        .stderr_contains("error: no kind is called `portl`\nhint: did you mean `portal`?\n")
        .code(2);
}

#[test]
fn files_can_be_deleted_from_konnect() {
    let home = home(FILE);
    apply(&home);
    run(&home, &["delete", "-f", "konnect.yaml", "--yes"])
        .stdout("Done: 2 deleted\n")
        .code(0);
    run(&home, &["delete", "-f", "konnect.yaml", "--yes"])
        .stdout("Nothing to delete.\n")
        .stderr_contains("warning: portal \"Docs\" (docs) does not exist\n")
        .code(0);
    run(
        &home,
        &["delete", "-f", "konnect.yaml", "--yes", "--must-exist"],
    )
    .stdout("")
    .stderr_contains("error: portal \"Docs\" (docs) does not exist\n")
    .code(5);
    let many: String = (0..25).map(|index| format!("- ref: a{index}\n")).collect();
    home.write("many.yaml", format!("apis:\n{many}"));
    for flags in [["--yes", "-o=text"], ["--yes", "--must-exist"]] {
        let outcome = run(
            &home,
            &[&["delete", "-f", "many.yaml"], &flags[..]].concat(),
        );
        assert_eq!(outcome.stderr.matches(" does not exist\n").count(), 20);
        outcome.stderr_contains(": and 5 more\n");
    }
    run(&home, &["delete", "-f", "konnect.yaml", "apis", "x"])
        .stderr_contains("the names of items cannot be used with --filename or --plan")
        .code(2);
    run(&home, &["delete", "--yes"])
        .stderr_contains("error: `kongctl delete` needs a resource, or -f FILE\n")
        .code(2);
}

#[test]
fn a_plan_is_carried_out_by_its_own_command() {
    let home = home(FILE);
    let write = ["plan", "-f", "konnect.yaml", "--output-file", "plan.json"];
    run(&home, &write).code(0);
    run(&home, &["apply", "--plan", "plan.json", "-y"])
        .stdout("")
        .stderr_contains(
            "error: `plan.json` is a plan to sync, not to apply\n\
             hint: run `kongctl sync --plan plan.json --profile sandbox`, or make one with `kongctl plan --mode apply --profile sandbox`\n",
        )
        .code(3);
    run(&home, &["sync", "--plan", "plan.json", "-y"])
        .stdout("Done: 4 created\n")
        .code(0);
    run(&home, &["sync", "--plan", "konnect.yaml", "-y"]).code(3);
    run(
        &home,
        &["sync", "--plan", "plan.json", "-f", "konnect.yaml"],
    )
    .code(2);
}

#[test]
fn a_dry_run_shows_the_plan_and_changes_nothing() {
    let home = home(FILE);
    let apply = |more: &[&str]| {
        let words = [&["apply", "-f", "konnect.yaml", "--dry-run"], more].concat();
        run(&home, &words)
    };
    apply(&[]).stdout(CREATED).code(0);
    apply(&["--fail-on-change"]).stdout(CREATED).code(11);
    let outcome = apply(&["-o", "json"]).code(0);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a report");
    let results = &report["execution"]["validation_results"];
    assert_eq!(results[0]["change_id"], "1:c:portal:docs");
    assert_eq!(results[0]["validation"], "passed");
    assert_eq!(report["summary"]["total_changes"], 4);
    run(&home, &["get", "portals", "Docs"]).code(5);
}

#[test]
fn a_report_is_for_programs() {
    let home = home(FILE);
    run(&home, &["apply", "-f", "konnect.yaml", "-o", "json"])
        .stdout("")
        .stderr_contains("hint: add --auto-approve or --dry-run\n")
        .code(2);
    let outcome = run(
        &home,
        &[
            "apply",
            "-f",
            "konnect.yaml",
            "-o",
            "json",
            "--auto-approve",
            "--execution-report-file",
            "report.json",
        ],
    );
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a report");
    outcome.code(0);
    let written = std::fs::read_to_string(home.path("report.json")).expect("a report");
    let written: Value = serde_json::from_str(&written).expect("a report");
    assert_eq!(written, report);
    let applied = report["execution"]["applied_changes"]
        .as_array()
        .expect("changes");
    assert_eq!(applied.len(), 4);
    assert_eq!(applied[0]["resource_name"], "Docs");
    assert!(applied[0]["resource_id"].is_string());
    assert_eq!(
        report["summary"],
        json!({
            "total_changes": 4,
            "applied": 4,
            "failed": 0,
            "skipped": 0,
            "status": "success",
            "message": "4 of 4 changes made",
        })
    );
}

#[test]
fn promise_10_one_change_that_fails_does_not_stop_the_rest() {
    let home = home(FILE);
    let portals = json!({"data": [], "meta": {"page": {"number": 1, "size": 100, "total": 0}}});
    let empty = || Response::json(200, portals.clone());
    let refused = json!({"status": 400, "title": "Bad Request", "detail": "no more portals"});
    let konnect = Konnect::new()
        .on("GET", "/v3/portals", empty())
        .on("GET", "/v3/apis", empty())
        .on(
            "GET",
            "/v3/organizations/me",
            Response::json(200, json!({"id": "o"})),
        )
        .on("POST", "/v3/portals", Response::json(400, refused))
        .on(
            "POST",
            "/v3/apis",
            Response::json(201, json!({"id": "a", "name": "Flights"})),
        )
        .start();
    let outcome = home
        .kongctl(["apply", "-f", "konnect.yaml", "-y"])
        .from(&konnect)
        .run();
    outcome
        .stdout("Done: 1 created, 1 failed, 2 skipped\n")
        .stderr_contains("failed to create portal \"Docs\" (docs)\n")
        .stderr_contains(
            "warning: skipped portal_page \"guides\" of portal \"docs\": it depends on portal \"Docs\" (docs)\n",
        )
        .stderr_contains(
            "warning: skipped api_publication \"public\" of api \"flights\": it depends on portal \"Docs\" (docs)\n",
        )
        .stderr_contains("error: cannot create portal \"Docs\" (docs): ")
        .stderr_contains("no more portals")
        .code(12);
}

#[test]
fn promise_11_exit_codes_tell_apart_what_happened() {
    let home = home(FILE);
    home.write("mistake.yaml", "apis: [{ref: a, nam: A}]");
    home.write("missing.yaml", "apis: [{ref: missing}]");
    home.write("empty.yaml", EMPTY);
    home.write("not-ours.yaml", "portals: [{ref: crew, name: crew-room}]");
    home.write(
        "external.yaml",
        "portals: [{ref: none, _external: {selector: {matchFields: {name: none}}}}]",
    );
    let protected = "namespace: flight-ops\n    protected: true";
    home.write(
        "protected.yaml",
        FILE.replace("namespace: flight-ops", protected),
    );
    let plan = ["plan", "-f", "konnect.yaml", "--output-file", "plan.json"];
    run(&home, &plan).code(0);
    for (words, code) in [
        ("diff -f konnect.yaml", 0),
        ("diff -f konnect.yaml --fail-on-change", 11),
        ("plan -f konnect.yaml --fail-on-change", 11),
        ("apply -f konnect.yaml --dry-run --fail-on-change", 11),
        ("sync -f konnect.yaml --dry-run --fail-on-change", 11),
        ("delete -f konnect.yaml --dry-run --fail-on-change", 0),
        ("sync -f konnect.yaml --dry-run", 0),
        ("apply -f konnect.yaml", 13),
        ("apply -f konnect.yaml -y", 0),
        ("diff -f konnect.yaml --fail-on-change", 0),
        ("delete -f konnect.yaml --dry-run --fail-on-change", 11),
        ("delete -f konnect.yaml", 13),
        ("apply -f mistake.yaml -y", 3),
        ("apply -f none.yaml -y", 3),
        ("apply -f external.yaml -y", 5),
        ("apply -f konnect.yaml -y --require-namespace others", 13),
        ("sync --plan konnect.yaml -y", 3),
        ("apply --plan plan.json -y", 3),
        ("delete -f missing.yaml -y --must-exist", 5),
        ("apply -f not-ours.yaml -y", 13),
        ("sync -f empty.yaml -y --max-deletes 1", 13),
        (
            "update portals Docs description=other labels.KONGCTL-namespace=others",
            0,
        ),
        ("sync --plan plan.json -y", 6),
        ("sync --plan plan.json -y --on-conflict skip", 12),
        ("update portals Docs labels.KONGCTL-namespace=flight-ops", 0),
        ("apply -f protected.yaml -y", 0),
        ("delete -f konnect.yaml -y", 13),
    ] {
        let words: Vec<_> = words.split(' ').collect();
        run(&home, &words).code(code);
    }
}

#[test]
fn what_changed_since_a_plan_was_made_is_a_conflict() {
    let home = home(FILE);
    apply(&home);
    home.write(
        "konnect.yaml",
        FILE.replace("name: Docs", "name: Docs\n  description: new"),
    );
    let write = ["plan", "-f", "konnect.yaml", "--output-file", "plan.json"];
    run(&home, &write).code(0);
    run(&home, &["update", "portals", "Docs", "description=other"]).code(0);
    for more in [&["-y"][..], &["--dry-run"]] {
        let words = [&["sync", "--plan", "plan.json"], more].concat();
        run(&home, &words).stderr_contains("description").code(6);
    }
    assert!(!home.path("plan.json.progress").exists());
    run(
        &home,
        &["sync", "--plan", "plan.json", "-y", "--on-conflict", "skip"],
    )
    .stderr_contains("description")
    .code(6);
    run(&home, &["update", "portals", "Docs", "description=new"]).code(0);
    run(&home, &["sync", "--plan", "plan.json", "-y"])
        .stdout("Done: 1 made before\n")
        .code(0);
}

#[test]
fn promise_20_any_server_of_the_api_will_do() {
    let home = home("apis: [{ref: flights, name: Flights}]");
    let apply = |server: &str, token: &str| {
        home.kongctl(["apply", "-f", "konnect.yaml", "-y", "--base-url", server])
            .args(["--pat", token])
    };
    let (_serving, sandbox) = sandbox_faults::serve(&home, &[]);
    apply(&sandbox, "kpat_sandbox")
        .run()
        .stdout("Done: 1 created\n")
        .code(0);
    let list = json!({"data": [], "meta": {"page": {"number": 1, "size": 100, "total": 0}}});
    let authority = Authority::new();
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, list))
        .on(
            "GET",
            "/v3/organizations/me",
            Response::json(200, json!({"id": "o"})),
        )
        .on("POST", "/v3/apis", Response::json(201, json!({"id": "a"})))
        .start_tls(&authority);
    let proxy = Proxy::to(&konnect);
    apply("https://us.api.konghq.com", TOKEN)
        .env("HTTPS_PROXY", format!("http://{}", proxy.address()))
        .env("SSL_CERT_FILE", authority.pem_file())
        .run()
        .stdout("Done: 1 created\n")
        .code(0);
    assert!(!proxy.asked().is_empty());
}
