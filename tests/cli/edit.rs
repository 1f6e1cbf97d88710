//! Tests `edit`: what an editor is given, what is sent of what it leaves, and everything that can
//! come between.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::support::server::{Konnect, Request, Response, Server};
use crate::support::{Home, Kongctl, Terminal};

const API: &str = "941271a9-2ef4-40be-bbe9-9125325ac3a9";
const PLANE: &str = "11111111-2222-4333-8444-555555555555";
const SERVICE: &str = "22222222-2222-4333-8444-555555555555";

const LABEL: &str = "API `orders` (941271a9-2ef4-40be-bbe9-9125325ac3a9)";

fn api() -> Value {
    json!({
        "id": API,
        "name": "orders",
        "description": "old",
        "version": "1.0",
        "labels": { "env": "dev", "team": "a" },
        "created_at": "2026-01-02T03:04:05Z",
        "updated_at": "2026-01-02T03:04:05Z",
    })
}

fn path() -> String {
    format!("/v3/apis/{API}")
}

/// A server with an API that is read as often as these are, and then updated if there is an answer.
fn konnect(read: &[Value], answer: Option<Response>) -> Server {
    let mut konnect = Konnect::new();
    for item in read {
        konnect = konnect.on("GET", &path(), Response::json(200, item));
    }
    if let Some(answer) = answer {
        konnect = konnect.on("PATCH", &path(), answer);
    }
    konnect.start()
}

fn updated() -> Option<Response> {
    Some(Response::json(200, json!({ "id": API, "name": "new" })))
}

/// Writes an editor, which is a shell script with the file as `$1`, and returns the value of
/// `EDITOR`.
fn editor(home: &Home, script: &str) -> String {
    let path = home.write("editor", script);
    format!("sh {}", path.display())
}

/// Describes a run that edits the API in a shell script.
fn edit<'home>(home: &'home Home, server: &Server, script: &str, words: &[&str]) -> Kongctl<'home> {
    home.write("tmp/.keep", "");
    home.kongctl(["edit", "apis", API])
        .args(words)
        .from(server)
        .env("EDITOR", editor(home, script))
        .env("TMPDIR", home.path("tmp"))
}

/// Returns the texts that were left in the directory for temporary files.
fn texts(home: &Home) -> Vec<PathBuf> {
    let files = home.files().into_iter();
    let texts = files.filter(|file| file.starts_with("tmp/") && file.ends_with(".yaml"));
    texts.map(|file| home.path(&file)).collect()
}

fn changes(server: &Server) -> Vec<Value> {
    let is_change = |request: &Request| request.method != "GET";
    let changes = server.requests().into_iter().filter(is_change);
    changes
        .map(|request| serde_json::from_str(&request.body).expect("JSON"))
        .collect()
}

#[test]
fn only_what_was_changed_is_sent() {
    let home = Home::new();
    let server = konnect(&[api(), api()], updated());
    let script = "cp \"$1\" seen; sed -i -e s/orders/new/ -e /team:/d -e '/version:/a slug: new-1' \
                  -e 's/env: dev/env: prod/' \"$1\"";
    edit(&home, &server, script, &["--yes"])
        .run()
        .code(0)
        .stdout(&format!(
            "NAME  DESCRIPTION  ID\nnew   -            {API}\n"
        ))
        .stderr(
            "~ name: \"orders\" → \"new\"\n~ labels.env: \"dev\" → \"prod\"\n\
             - labels.team: \"a\"\n+ slug: \"new-1\"\n",
        );
    let patch =
        json!({ "name": "new", "labels": { "env": "prod", "team": null }, "slug": "new-1" });
    assert_eq!(changes(&server), [patch]);
    assert_eq!(texts(&home), [""; 0].map(PathBuf::from));
    let seen = fs::read_to_string(home.path("seen")).expect("a copy");
    assert!(seen.starts_with(&format!("# {LABEL}\n")), "{seen}");
    assert!(
        seen.contains("\n# 1 to 255 characters\nname: orders\n"),
        "{seen}"
    );
    assert!(
        seen.contains("\n# Set by Konnect:\n#   id: 941271a9-"),
        "{seen}"
    );
}

#[test]
fn an_item_is_found_by_name_and_read_whole() {
    let summary = json!({ "id": API, "name": "orders" });
    let page = json!({ "total": 1, "size": 100, "number": 1 });
    let list = json!({ "data": [summary], "meta": { "page": page } });
    let server = Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, list))
        .on("GET", &path(), Response::json(200, api()))
        .repeatedly()
        .on("PATCH", &path(), updated().expect("an answer"))
        .start();
    let home = Home::new();
    home.kongctl(["edit", "apis", "orders", "-y", "-o", "json"])
        .from(&server)
        .env("VISUAL", editor(&home, "sed -i s/old/new/ \"$1\""))
        .env("EDITOR", "false")
        .run()
        .code(0)
        .stdout_json(json!({ "id": API, "name": "new" }))
        .stderr("~ description: \"old\" → \"new\"\n");
    assert_eq!(changes(&server), [json!({ "description": "new" })]);
}

#[test]
fn an_item_that_can_only_be_replaced_is_sent_whole_without_what_konnect_sets() {
    let path = format!("/v2/control-planes/{PLANE}/core-entities/services/{SERVICE}");
    let service = json!({ "id": SERVICE, "name": "web", "host": "a.example", "tags": ["x"] });
    let mut moved = service.clone();
    moved["host"] = json!("b.example");
    let server = Konnect::new()
        .on("GET", &path, Response::json(200, service))
        .repeatedly()
        .on("PUT", &path, Response::json(200, moved))
        .start();
    let home = Home::new();
    let words = [
        "edit",
        "gateway",
        "services",
        SERVICE,
        "--control-plane-id",
        PLANE,
        "-y",
    ];
    home.kongctl(words)
        .from(&server)
        .env(
            "EDITOR",
            editor(
                &home,
                "sed -i -e s/a.example/b.example/ -e /tags:/,/x/d \"$1\"",
            ),
        )
        .run()
        .code(0)
        .stderr("~ host: \"a.example\" → \"b.example\"\n- tags: [\"x\"]\n");
    assert_eq!(
        changes(&server),
        [json!({ "name": "web", "host": "b.example" })]
    );
}

#[test]
fn a_text_that_means_the_same_changes_nothing() {
    for script in [
        "cat \"$1\" > seen",
        "echo '# a comment' >> \"$1\"",
        "sed -i s/old/\\'old\\'/ \"$1\"",
    ] {
        let home = Home::new();
        let server = konnect(&[api()], None);
        edit(&home, &server, script, &["--yes"])
            .run()
            .code(0)
            .stdout("")
            .stderr_contains("note: nothing was changed\n");
        assert_eq!(texts(&home), [""; 0].map(PathBuf::from), "{script}");
    }
}

#[test]
fn an_empty_text_changes_nothing() {
    for script in [": > \"$1\"", "sed -i /^[^#]/d \"$1\"", "rm \"$1\""] {
        let home = Home::new();
        let server = konnect(&[api()], None);
        edit(&home, &server, script, &["--yes"])
            .run()
            .code(2)
            .stdout("")
            .stderr("error: nothing was changed: the text is empty\n");
        assert_eq!(texts(&home), [""; 0].map(PathBuf::from), "{script}");
    }
}

#[test]
fn an_editor_that_fails_is_named() {
    let home = Home::new();
    for (variable, expected) in [
        (
            "false",
            "error: the editor `false` ended with exit code 1\n",
        ),
        (
            "sh -c 'kill -TERM $$'",
            "error: the editor `sh` was ended by SIGTERM\n",
        ),
    ] {
        let server = konnect(&[api()], None);
        edit(&home, &server, "", &["--yes"])
            .env("EDITOR", variable)
            .run()
            .code(2)
            .stdout("")
            .stderr(expected);
        assert_eq!(texts(&home), [""; 0].map(PathBuf::from));
    }
    let hint = "hint: set VISUAL or EDITOR, as in EDITOR=nano or EDITOR='code --wait'\n";
    for (variable, expected) in [
        (
            "no-such-editor -w",
            "error: no program `no-such-editor`, which EDITOR names\n",
        ),
        ("''", "error: EDITOR names no program\n"),
    ] {
        let reads = match variable {
            "''" => vec![],
            _ => vec![api()],
        };
        let server = konnect(&reads, None);
        edit(&home, &server, "", &["--yes"])
            .env("EDITOR", variable)
            .run()
            .code(3)
            .stderr(&format!("{expected}{hint}"));
    }
    let server = konnect(&[api()], None);
    edit(&home, &server, "", &["--yes"])
        .env("EDITOR", "")
        .env("PATH", home.path("tmp"))
        .run()
        .code(3)
        .stderr(&format!(
            "error: no editor: there is no program `vi`\n{hint}"
        ));
}

#[test]
fn what_was_typed_is_kept_when_the_editor_fails() {
    let home = Home::new();
    let server = konnect(&[api()], None);
    edit(
        &home,
        &server,
        "sed -i s/old/new/ \"$1\"; exit 3",
        &["--yes"],
    )
    .run()
    .code(2)
    .stderr_contains("error: the editor `sh` ended with exit code 3\n")
    .stderr_contains(&format!("run `kongctl update apis {API} --file "));
    let [text] = &texts(&home)[..] else {
        panic!("one text");
    };
    let mode = |path: &std::path::Path| {
        let metadata = fs::metadata(path).expect("it is there");
        metadata.permissions().mode() & 0o777
    };
    assert_eq!(mode(text), 0o600);
    assert_eq!(mode(text.parent().expect("a directory")), 0o700);
    let content = fs::read_to_string(text).expect("a text");
    assert!(content.contains("\ndescription: new\n"), "{content}");
}

#[test]
fn a_kept_text_can_be_sent() {
    let home = Home::new();
    let server = konnect(&[api()], None);
    edit(
        &home,
        &server,
        "sed -i s/old/new/ \"$1\"; false",
        &["--yes"],
    )
    .run()
    .code(2);
    let text = texts(&home).pop().expect("a text");
    let server = konnect(&[api()], updated());
    home.kongctl(["update", "apis", API, "--file"])
        .args([&text])
        .from(&server)
        .run()
        .code(0);
    assert_eq!(changes(&server)[0]["description"], "new");
}

#[test]
fn a_text_that_is_no_yaml_is_kept_where_no_one_can_correct_it() {
    for (script, expected) in [
        (
            "echo 'a: b: c' > \"$1\"",
            "line 1, column 5 of the text: a value that contains `: ` must be in quotes",
        ),
        (
            "echo '- a' > \"$1\"",
            "line 1, column 1 of the text: expected `name: value`",
        ),
        (
            "printf 'a\\377' > \"$1\"",
            "the text is not UTF-8 at byte 2",
        ),
    ] {
        let home = Home::new();
        let server = konnect(&[api()], None);
        edit(&home, &server, script, &["--yes"])
            .run()
            .code(2)
            .stdout("")
            .stderr_contains(&format!("error: {expected}\n  text: "));
        assert_eq!(texts(&home).len(), 1, "{script}");
    }
}

#[test]
fn a_change_of_someone_else_is_not_overwritten() {
    let mut now = api();
    now["description"] = json!("theirs");
    now["updated_at"] = json!("2026-02-02T03:04:05Z");
    let home = Home::new();
    let server = konnect(&[api(), now], None);
    edit(&home, &server, "sed -i s/old/new/ \"$1\"", &["--yes"])
        .run()
        .code(6)
        .stdout("")
        .stderr_contains(&format!(
            "error: {LABEL} was changed while you edited it\n  \
             changed: ~ description: \"old\" → \"theirs\" (you change it as well)\n  \
             changed: ~ updated_at: \"2026-01-02T03:04:05Z\" → \"2026-02-02T03:04:05Z\"\n  text: "
        ));
    assert_eq!(texts(&home).len(), 1);
}

#[test]
fn an_item_that_is_gone_is_told() {
    let home = Home::new();
    let gone = Response::json(404, json!({ "status": 404, "detail": "Not found" }));
    let server = Konnect::new()
        .on("GET", &path(), Response::json(200, api()))
        .on("GET", &path(), gone)
        .start();
    edit(&home, &server, "sed -i s/old/new/ \"$1\"", &["--yes"])
        .run()
        .code(5)
        .stderr_contains("Konnect answered 404 Not Found\n");
    assert_eq!(texts(&home).len(), 1);
}

#[test]
fn a_refused_change_keeps_the_text() {
    let problem = |status: u16| {
        let reason = json!({ "field": "name", "rule": "required", "reason": "is required" });
        Response::json(
            status,
            json!({ "status": status, "detail": "no", "invalid_parameters": [reason] }),
        )
    };
    for (status, code) in [(400, 10), (409, 6), (412, 6), (403, 4)] {
        let home = Home::new();
        let server = konnect(&[api(), api()], Some(problem(status)));
        edit(&home, &server, "sed -i s/old/new/ \"$1\"", &["--yes"])
            .run()
            .code(code)
            .stdout("")
            .stderr_contains(&format!(
                "error: cannot update {LABEL}: Konnect answered {status} "
            ))
            .stderr_contains("  invalid: name: is required\n")
            .stderr_contains("\nhint: your text is kept; run `kongctl update apis ");
        assert_eq!(texts(&home).len(), 1, "{status}");
    }
}

#[test]
fn without_a_terminal_nothing_is_edited_unless_it_needs_no_answer() {
    let home = Home::new();
    let server = konnect(&[], None);
    edit(&home, &server, "touch seen", &[])
        .run()
        .code(2)
        .stdout("")
        .stderr(
            "error: nothing was changed: there is no terminal to ask on\n\
             hint: add --yes to update without asking\n",
        );
    assert!(!home.path("seen").exists());
    let server = konnect(&[api(), api()], None);
    let url = format!("{}{}", server.url(), path());
    edit(
        &home,
        &server,
        "sed -i s/old/new/ \"$1\"",
        &["--dry-run", "-o", "json"],
    )
    .run()
    .code(0)
    .stdout_json(json!({ "method": "PATCH", "url": url, "body": { "description": "new" } }));
}

#[test]
fn one_item_is_edited_at_a_time() {
    let home = Home::new();
    for (words, expected) in [
        (&["apis"][..], "`edit apis` needs a name or an ID"),
        (&["apis", "a", "b"], "unexpected argument `b`"),
    ] {
        home.kongctl(["edit"])
            .args(words)
            .run()
            .code(2)
            .stderr_contains(&format!("error: {expected}\n"));
    }
}

#[test]
fn what_the_editor_prints_is_no_result() {
    let home = Home::new();
    let server = konnect(&[api(), api()], updated());
    edit(
        &home,
        &server,
        "echo printed; sed -i s/old/new/ \"$1\"",
        &["--yes", "-o", "name"],
    )
    .run()
    .code(0)
    .stdout("new\n")
    .stderr_contains("printed\n");
}

#[test]
fn what_konnect_sets_is_not_sent() {
    let home = Home::new();
    let server = konnect(&[api(), api()], updated());
    let script = "sed -i s/old/new/ \"$1\"; echo 'created_at: x' >> \"$1\"";
    edit(&home, &server, script, &["--yes"])
        .run()
        .code(0)
        .stderr_contains("note: `created_at` is set by Konnect, and is not sent\n");
    assert_eq!(changes(&server), [json!({ "description": "new" })]);
}

#[test]
fn the_sandbox_keeps_what_was_edited() {
    let home = Home::new();
    let script = "sed -i -e 's/^description: .*/description: Where a flight is/' -e /channels:/,/mobile/d \"$1\"";
    let editor = editor(&home, script);
    let run = |words: &[&str]| {
        home.kongctl(["-p", "sandbox"])
            .args(words)
            .env("EDITOR", &editor)
            .env("KONGCTL_SANDBOX_STATE", home.path("state.json"))
            .run()
            .code(0)
    };
    run(&["edit", "apis", "flight-status", "--yes"]).stderr(
        "~ description: \"Departures, arrivals, delays and diversions\" → \"Where a flight is\"\n\
         - attributes.channels: [\"web\",\"mobile\"]\n",
    );
    run(&[
        "get",
        "apis",
        "flight-status",
        "--jq",
        "[.description, .attributes]",
    ])
    .stdout_json(json!(["Where a flight is", { "domains": ["travel", "flight"] }]));
    // A second time, there is nothing left to change.
    run(&["edit", "apis", "flight-status", "--yes"]).stderr_contains("note: nothing was changed\n");
}

/// Starts a run on a terminal that edits the API in a shell script.
fn start<'home>(home: &'home Home, server: &Server, script: &str) -> Option<Terminal<'home>> {
    let editor = editor(home, script);
    home.write("tmp/.keep", "");
    let (directory, url) = (home.path("tmp"), server.url());
    let command = format!(
        "TMPDIR={} EDITOR='{editor}' exec \"$KONGCTL\" edit apis {API} --base-url {url} --pat kpat_x",
        directory.display()
    );
    Terminal::start(home, &command, "")
}

#[test]
fn on_a_terminal_the_difference_is_shown_before_the_question() {
    for (answer, code, requests) in [("y", 0, 3), ("n", 2, 1), ("", 2, 1)] {
        let home = Home::new();
        let server = match code {
            0 => konnect(&[api(), api()], updated()),
            _ => konnect(&[api()], None),
        };
        let Some(mut terminal) = start(&home, &server, "sed -i s/old/new/ \"$1\"") else {
            return;
        };
        terminal.wait_for("~ description: \"old\" ");
        terminal.reply(&format!("Update {LABEL}?"), &format!("{answer}\n"));
        terminal.end().code(code);
        assert_eq!(server.requests().len(), requests, "{answer}");
        assert_eq!(texts(&home).len(), usize::from(code == 2), "{answer}");
    }
}

#[test]
fn a_text_can_be_edited_again_before_it_is_sent() {
    let home = Home::new();
    let server = konnect(&[api(), api()], updated());
    let script = "if test -e once; then sed -i s/new/newer/ \"$1\"; else sed -i s/old/new/ \"$1\"; fi; touch once";
    let Some(mut terminal) = start(&home, &server, script) else {
        return;
    };
    terminal.reply("/edit] ", "e\n");
    terminal.wait_for("\"newer\"");
    terminal.reply("/edit] ", "y\n");
    terminal.end().code(0);
    assert_eq!(changes(&server), [json!({ "description": "newer" })]);
}

#[test]
fn on_a_terminal_a_mistake_is_shown_in_the_text() {
    let home = Home::new();
    let server = konnect(&[api(), api()], updated());
    let script = "case $(head -n 1 \"$1\") in\n\
                  '# error: line '*) cp \"$1\" seen; sed -i 's/^description: .*/description: new/' \"$1\";;\n\
                  *) sed -i 's/^description: .*/description: a: b/' \"$1\";;\n\
                  esac";
    let Some(mut terminal) = start(&home, &server, script) else {
        return;
    };
    terminal.reply("/edit] ", "y\n");
    terminal.end().code(0);
    let seen = fs::read_to_string(home.path("seen")).expect("a copy");
    let line = seen
        .lines()
        .position(|line| line.starts_with("description: "));
    let number = line.expect("a line") + 1;
    let expected = format!(
        "# error: line {number}, column 15: a value that contains `: ` must be in quotes\n# {LABEL}\n"
    );
    assert!(seen.starts_with(&expected), "{seen}");
    assert_eq!(changes(&server), [json!({ "description": "new" })]);
}

#[test]
fn on_a_terminal_a_refusal_is_shown_in_the_text() {
    let reason = json!({ "field": "labels.env", "rule": "enum", "reason": "is not allowed" });
    let problem = json!({ "status": 400, "invalid_parameters": [reason] });
    let server = Konnect::new()
        .on("GET", &path(), Response::json(200, api()))
        .repeatedly()
        .on("PATCH", &path(), Response::json(400, problem))
        .on("PATCH", &path(), updated().expect("an answer"))
        .start();
    let home = Home::new();
    let script = "if grep -q '# error: ' \"$1\"; then cp \"$1\" seen; sed -i 's/env: prod/env: test/' \"$1\"\n\
                  else sed -i 's/env: dev/env: prod/' \"$1\"; fi";
    let Some(mut terminal) = start(&home, &server, script) else {
        return;
    };
    terminal.reply("\"prod\"", "y\n");
    terminal.reply("\"test\"", "y\n");
    terminal.end().code(0);
    let seen = fs::read_to_string(home.path("seen")).expect("a copy");
    let expected = "  # error: labels.env: is not allowed (rule enum)\n  env: prod\n";
    assert!(seen.contains(expected), "{seen}");
    let labels = |env: &str| json!({ "labels": { "env": env } });
    assert_eq!(changes(&server), [labels("prod"), labels("test")]);
    assert_eq!(texts(&home).len(), 0);
}

#[test]
fn a_mistake_that_stays_ends_the_command() {
    let home = Home::new();
    let server = konnect(&[api()], None);
    let script = "grep -q '^# error' \"$1\" || echo 'a: b: c' >> \"$1\"";
    let Some(terminal) = start(&home, &server, script) else {
        return;
    };
    let outcome = terminal.end().code(2);
    assert!(
        outcome.stdout.contains("your text is kept"),
        "{}",
        outcome.stdout
    );
    assert_eq!(texts(&home).len(), 1);
}

#[test]
fn a_change_of_someone_else_is_overwritten_only_when_the_user_says_so() {
    for (answer, code) in [("y", 0), ("n", 6)] {
        let mut now = api();
        now["version"] = json!("2.0");
        let home = Home::new();
        let server = konnect(&[api(), now], updated().filter(|_| code == 0));
        let Some(mut terminal) = start(&home, &server, "sed -i s/old/new/ \"$1\"") else {
            return;
        };
        terminal.reply("/edit] ", "y\n");
        terminal.wait_for("~ version: \"1.0\" ");
        terminal.reply(
            "Send your changes all the same? [y/N] ",
            &format!("{answer}\n"),
        );
        terminal.end().code(code);
    }
}

#[test]
fn an_interrupt_at_the_question_leaves_the_text() {
    let home = Home::new();
    let server = konnect(&[api()], None);
    let Some(mut terminal) = start(&home, &server, "sed -i s/old/new/ \"$1\"") else {
        return;
    };
    terminal.reply("/edit] ", "\u{3}");
    terminal.wait_for("your text is kept in");
    terminal.end().code(130);
    assert_eq!(texts(&home).len(), 1);
}

#[test]
fn an_interrupt_is_for_the_editor() {
    let home = Home::new();
    let server = konnect(&[api(), api()], updated());
    // The script goes on when it is interrupted.
    let script = "trap 'sed -i s/old/new/ \"$1\"; exit 0' INT; echo waiting\n\
                  while :; do sleep 0.1; done";
    let Some(mut terminal) = start(&home, &server, script) else {
        return;
    };
    terminal.reply("waiting", "\u{3}");
    terminal.reply("/edit] ", "y\n");
    terminal.end().code(0);
    assert_eq!(changes(&server), [json!({ "description": "new" })]);
}
