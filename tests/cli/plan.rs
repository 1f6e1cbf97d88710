//! `plan` and `diff`: what files would change in the sandbox.

mod changes;
mod mistyped;
mod outputs;
mod sources;
mod variables;

use serde_json::{Value, json};

use crate::support::server::{Konnect, Response};
use crate::support::{Home, Outcome};

pub(crate) const FILE: &str = "\
_defaults:
  kongctl:
    namespace: flight-ops
portals:
- ref: docs
  name: Docs
  pages:
  - ref: guides
    slug: guides
    content: '# Guides'
apis:
- ref: flights
  name: Flights
  publications:
  - ref: public
    portal_id: docs
";

pub(crate) const CREATED: &str = r#"Namespace flight-ops
  + portal "Docs" (docs)
  + portal_page "guides"
  + api "Flights" (flights)
  + api_publication "public"   portal_id: docs
Plan: 4 to create · 0 unchanged
"#;

pub(crate) fn home(file: &str) -> Home {
    let home = Home::new();
    home.write("konnect.yaml", file);
    home
}

pub(crate) fn run(home: &Home, words: &[&str]) -> Outcome {
    home.kongctl(["-p", "sandbox"])
        .args(words.iter().copied())
        .env("KONGCTL_SANDBOX_STATE", "state.json")
        .run()
}

#[test]
fn a_plan_is_printed_written_and_shown() {
    let home = home(FILE);
    let outcome = run(&home, &["plan", "-f", "konnect.yaml"]);
    let plan: Value = serde_json::from_str(&outcome.stdout).expect("a plan");
    assert_eq!(plan["summary"]["by_action"]["CREATE"], 4);
    assert_eq!(plan["execution_order"][0], "1:c:portal:docs");
    outcome.code(0);
    run(&home, &["diff", "-f", "konnect.yaml"])
        .stdout(CREATED)
        .code(0);
    run(
        &home,
        &["plan", "-f", "konnect.yaml", "--output-file", "plan.json"],
    )
    .stdout("")
    .code(0);
    let shown = run(&home, &["diff", "--plan", "plan.json"]);
    shown.stdout(&CREATED.replace(" · 0 unchanged", "")).code(0);
}

#[test]
fn the_exit_code_says_that_there_are_changes() {
    let home = home(FILE);
    for command in ["plan", "diff"] {
        run(&home, &[command, "-f", "konnect.yaml", "--fail-on-change"]).code(11);
    }
    let empty = self::home("apis: []\n");
    run(&empty, &["diff", "-f", "konnect.yaml", "--fail-on-change"])
        .stdout("No changes. Konnect matches the files.\n")
        .code(0);
}

#[test]
fn what_is_not_managed_is_refused() {
    let home = home("portals:\n- ref: crew\n  name: crew-room\n");
    let hint = "to manage it, run `kongctl update portals crew-room labels.KONGCTL-namespace=default --profile sandbox`";
    let diff = run(&home, &["diff", "-f", "konnect.yaml"]);
    let line = "  ! portal \"crew-room\" (crew)   exists but is not managed: refused\n";
    assert!(diff.stdout.contains(line), "{}", diff.stdout);
    diff.stderr_contains(hint).code(13);
    run(&home, &["plan", "-f", "konnect.yaml"])
        .stdout("")
        .stderr_contains("error: portal \"crew-room\" (crew) exists but is not managed\n")
        .code(13);
    for format in ["text", "markdown"] {
        let plan = run(&home, &["plan", "-f", "konnect.yaml", "--format", format]);
        assert!(plan.stdout.contains(line.trim()), "{}", plan.stdout);
        plan.code(13);
    }
    let diff = run(&home, &["diff", "-f", "konnect.yaml", "-o", "json"]);
    let plan: Value = serde_json::from_str(&diff.stdout).expect("a plan");
    let refusal = json!([{
        "subject": "portal \"crew-room\" (crew)",
        "namespace": "default",
        "reason": "exists but is not managed",
        "hint": hint.replace(" --profile sandbox", ""),
        "extent": "everything",
    }]);
    assert_eq!(plan["refusals"], refusal);
}

#[test]
fn mistakes_in_files_end_before_a_request() {
    let home = home("apis:\n- ref: flights\n  nam: Flights\n");
    let outcome = home
        .kongctl([
            "plan",
            "-f",
            "konnect.yaml",
            "--pat",
            "x",
            "--base-url",
            "http://127.0.0.1:1",
        ])
        .run();
    outcome.stderr_contains("konnect.yaml:3:").code(3);
    run(&home, &["plan", "-f", "konnect.yaml", "-o", "json"])
        .stderr_contains("use --output-file or --format")
        .code(2);
    run(&home, &["diff", "--plan", "konnect.yaml"]).code(3);
    run(&home, &["diff"]).code(2);
    run(&home, &["diff", "--summary"])
        .stderr_contains("no configuration given")
        .code(2);
}

#[test]
fn promise_19_every_mistake_in_files_is_told_at_once() {
    let home = Home::new();
    for (name, text) in [
        (
            "files/a.yaml",
            "apis:\n- ref: a\n  nam: A\n- ref: a\n  version: 1\n- ref: -b\n",
        ),
        (
            "files/b.yaml",
            "portals:\n- ref: docs\n  pages:\n  - ref: start\n    title: 5\n    slug: start\n    visibility: all\n    content: !file missing.md\n",
        ),
        (
            "files/c.yaml",
            "apis:\n- ref: c\n  name: C\n  labels: {kong-tier: gold}\n  publications:\n  - ref: public\n    portal_id: !ref dox\n  kongctl: {namespace: Ops}\n",
        ),
    ] {
        home.write(name, text);
    }
    run(&home, &["plan", "-f", "files"])
        .stdout("")
        .stderr(MISTAKES)
        .code(3);
}

/// What ten mistakes in three files are told as.
const MISTAKES: &str = "\
error: files/a.yaml:3:3 apis[0].nam: unknown key; did you mean `name`?
error: files/a.yaml:4:3 apis[1].ref: `a` is the ref of another object as well: files/a.yaml:2:3 apis[0]
error: files/a.yaml:5:3 apis[1].version: must be a string; write \"1\"
error: files/a.yaml:6:3 apis[2].ref: a ref has up to 63 letters, digits, `.`, `_` and `-`, and begins with a letter or a digit
error: files/b.yaml:5:5 portals[0].pages[0].title: must be a string; write \"5\"
error: files/b.yaml:7:5 portals[0].pages[0].visibility: must be public or private
error: files/b.yaml:8:14 portals[0].pages[0].content: there is no file `missing.md`
error: files/c.yaml:4:12 apis[0].labels.kong-tier: Konnect keeps keys of labels that begin with `kong`, `konnect`, `mesh`, `kic` or `_`
error: files/c.yaml:7:5 apis[0].publications[0].portal_id: no object has the ref `dox`; add its file to -f, or use `!lookup`
error: files/c.yaml:8:13 apis[0].kongctl.namespace: a namespace has up to 63 lowercase letters, digits and `-`, and begins and ends with a letter or a digit
";

#[test]
fn namespaces_that_a_run_does_not_allow_are_refused() {
    let home = home(FILE);
    run(
        &home,
        &["plan", "-f", "konnect.yaml", "--require-namespace", "a,b"],
    )
    .stdout("")
    .stderr(
        "\
error: konnect.yaml:5:3 portals[0]: the namespace flight-ops is not a, b
error: konnect.yaml:12:3 apis[0]: the namespace flight-ops is not a, b
",
    )
    .code(13);
    for allowed in [
        &["--require-namespace=flight-ops,b"][..],
        &["--require-any-namespace"],
    ] {
        run(
            &home,
            &[&["diff", "-f", "konnect.yaml"][..], allowed].concat(),
        )
        .code(0);
    }
    home.write("other.yaml", "portals: [{ref: docs}]\n");
    run(
        &home,
        &["plan", "-f", "other.yaml", "--require-any-namespace"],
    )
    .stdout("")
    .stderr("error: other.yaml:1:11 portals[0]: neither it nor its file gives a namespace\n")
    .code(13);
}

#[test]
fn a_file_is_read_from_the_web_without_a_token() {
    let web = Konnect::new()
        .on(
            "GET",
            "/moved/konnect.yaml",
            Response::redirect("../konnect.yaml"),
        )
        .on(
            "GET",
            "/moved/../konnect.yaml",
            Response::redirect("/konnect.yaml"),
        )
        .on("GET", "/konnect.yaml", Response::empty(503))
        .on(
            "GET",
            "/konnect.yaml",
            Response::text(200, "text/yaml", FILE),
        )
        .on("GET", "/missing.yaml", Response::empty(404))
        .on("GET", "/ftp.yaml", Response::redirect("ftp://127.0.0.1/x"))
        .start();
    let home = Home::new();
    let url = |path: &str| format!("{}/{path}", web.url());
    run(&home, &["diff", "-f", &url("moved/konnect.yaml?token=x")])
        .stdout(CREATED)
        .code(0);
    let sent = web.requests();
    assert!(
        sent.iter()
            .all(|request| request.header("Authorization").is_none())
    );
    for (path, cause) in [
        ("missing.yaml", "the server answered 404 Not Found"),
        ("ftp.yaml", "the server redirects to what is not allowed"),
    ] {
        let url = url(path);
        let expected = format!("error: cannot read `{url}`\n  cause: {cause}\n");
        run(&home, &["diff", "-f", &url]).stderr(&expected).code(3);
    }
}

#[test]
fn files_or_a_plan_are_required() {
    let home = home(FILE);
    for words in [
        &["plan"][..],
        &["diff"],
        &["apply"],
        &["sync"],
        &["apply", "konnect"],
        &["sync", "-R"],
        &["diff", "--mode", "apply"],
    ] {
        run(&home, words)
            .stdout("")
            .stderr("error: no configuration given; use -f FILE, DIRECTORY, URL or -\n")
            .code(2);
    }
    for words in [&["delete"][..], &["delete", "--yes"]] {
        run(&home, words)
            .stdout("")
            .stderr_contains("error: `kongctl delete` needs a resource, or -f FILE\n")
            .code(2);
    }
}

#[test]
fn the_name_of_the_product_can_stand_before_the_files() {
    let home = home(FILE);
    for (words, shown) in [
        (&["diff", "konnect"][..], CREATED),
        (&["sync", "konnect", "-y"], "Done: 4 created\n"),
        (
            &["apply", "konnect"],
            "No changes. Konnect matches the files.\n",
        ),
        (
            &["plan", "konnect", "--format", "text"],
            "No changes. Konnect matches the files.\n",
        ),
        (&["delete", "konnect", "-y"], "Done: 2 deleted\n"),
    ] {
        let words = [words, &["-f", "konnect.yaml"]].concat();
        run(&home, &words).stdout(shown).code(0);
    }
    run(&home, &["plan", "konect", "-f", "konnect.yaml"]).code(2);
}
