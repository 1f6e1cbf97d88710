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

/// A script that changes the description.
const CHANGE: &str = "sed -i s/old/new/ \"$1\"";

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

/// A user who edits the API at a server.
struct User {
    home: Home,
    server: Server,
}

impl User {
    /// A user of a server that answers like [`konnect`].
    fn new(read: &[Value], answer: Option<Response>) -> Self {
        Self::of(konnect(read, answer))
    }

    fn of(server: Server) -> Self {
        let home = Home::new();
        home.write("tmp/.keep", "");
        Self { home, server }
    }

    /// Describes a run that edits the API in a shell script.
    fn edits(&self, script: &str, words: &[&str]) -> Kongctl<'_> {
        self.home
            .kongctl(["edit", "apis", API])
            .args(words)
            .from(&self.server)
            .env("EDITOR", editor(&self.home, script))
            .env("TMPDIR", self.home.path("tmp"))
    }

    /// Starts such a run on a terminal; `None` where none can be played.
    fn starts(&self, script: &str) -> Option<Terminal<'_>> {
        let editor = editor(&self.home, script);
        let (directory, url) = (self.home.path("tmp"), self.server.url());
        let command = format!(
            "TMPDIR={} EDITOR='{editor}' exec \"$KONGCTL\" edit apis {API} --base-url {url} --pat kpat_x",
            directory.display()
        );
        Terminal::start(&self.home, &command, "")
    }

    /// Returns the texts that were left in the directory for temporary files.
    fn texts(&self) -> Vec<PathBuf> {
        let files = self.home.files().into_iter();
        let texts = files.filter(|file| file.starts_with("tmp/") && file.ends_with(".yaml"));
        texts.map(|file| self.home.path(&file)).collect()
    }

    /// Returns the only text that was left.
    #[track_caller]
    fn text(&self) -> PathBuf {
        let texts = self.texts();
        assert_eq!(texts.len(), 1);
        texts[0].clone()
    }

    /// Returns a file that a script has written.
    fn file(&self, name: &str) -> String {
        fs::read_to_string(self.home.path(name)).expect("a file")
    }

    /// Returns the bodies of the requests that change something.
    fn changes(&self) -> Vec<Value> {
        let is_change = |request: &Request| request.method != "GET";
        let changes = self.server.requests().into_iter().filter(is_change);
        changes
            .map(|request| serde_json::from_str(&request.body).expect("JSON"))
            .collect()
    }
}

#[test]
fn only_what_was_changed_is_sent() {
    let user = User::new(&[api(), api()], updated());
    let script = "cp \"$1\" seen; sed -i -e s/orders/new/ -e /team:/d -e '/version:/a slug: new-1' \
                  -e 's/env: dev/env: prod/' \"$1\"";
    user.edits(script, &["--yes"])
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
    assert_eq!(user.changes(), [patch]);
    assert_eq!(user.texts().len(), 0);
    let seen = user.file("seen");
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
    let user = User::of(server);
    user.home
        .kongctl(["edit", "apis", "orders", "-y", "-o", "json"])
        .from(&user.server)
        .env("VISUAL", editor(&user.home, CHANGE))
        .env("EDITOR", "false")
        .run()
        .code(0)
        .stdout_json(json!({ "id": API, "name": "new" }))
        .stderr("~ description: \"old\" → \"new\"\n");
    assert_eq!(user.changes(), [json!({ "description": "new" })]);
}

#[test]
fn an_item_that_can_only_be_replaced_is_sent_whole() {
    let path = format!("/v2/control-planes/{PLANE}/core-entities/services/{SERVICE}");
    let service = json!({
        "id": SERVICE,
        "created_at": 1,
        "name": "web",
        "host": "a.example",
        "tags": ["x"],
    });
    let mut moved = service.clone();
    moved["host"] = json!("b.example");
    let server = Konnect::new()
        .on("GET", &path, Response::json(200, service))
        .repeatedly()
        .on("PUT", &path, Response::json(200, moved))
        .start();
    let user = User::of(server);
    let words = ["edit", "gateway", "services", SERVICE, "-y"];
    let script = "cp \"$1\" seen; sed -i -e s/a.example/b.example/ -e /tags:/,/x/d \"$1\"";
    user.home
        .kongctl(words)
        .args(["--control-plane-id", PLANE])
        .from(&user.server)
        .env("EDITOR", editor(&user.home, script))
        .run()
        .code(0)
        .stderr("~ host: \"a.example\" → \"b.example\"\n- tags: [\"x\"]\n");
    let sent = json!({ "id": SERVICE, "created_at": 1, "name": "web", "host": "b.example" });
    assert_eq!(user.changes(), [sent]);
    // What Konnect sets unless it is sent is not offered.
    let seen = user.file("seen");
    let (offered, rest) = seen.split_once("# Set by Konnect:").expect("a section");
    assert!(
        !offered.contains("created_at") && !offered.contains("updated_at"),
        "{seen}"
    );
    assert!(rest.contains("#   created_at: 1\n"), "{seen}");
}

#[test]
fn a_text_that_means_the_same_changes_nothing() {
    for script in [
        "cat \"$1\" > seen",
        "echo '# a comment' >> \"$1\"",
        "sed -i s/old/\\'old\\'/ \"$1\"",
    ] {
        let user = User::new(&[api()], None);
        user.edits(script, &["--yes"])
            .run()
            .code(0)
            .stdout("")
            .stderr_contains("note: nothing was changed\n");
        assert_eq!(user.texts().len(), 0, "{script}");
    }
}

#[test]
fn an_empty_text_changes_nothing() {
    for script in [": > \"$1\"", "sed -i /^[^#]/d \"$1\"", "rm \"$1\""] {
        let user = User::new(&[api()], None);
        user.edits(script, &["--yes"])
            .run()
            .code(2)
            .stdout("")
            .stderr("error: nothing was changed: the text is empty\n");
        assert_eq!(user.texts().len(), 0, "{script}");
    }
}

#[test]
fn an_editor_that_fails_is_named() {
    let hint = "hint: set VISUAL or EDITOR, as in EDITOR=nano or EDITOR='code --wait'\n";
    for (variable, code, expected) in [
        ("false", 2, "the editor `false` ended with exit code 1\n"),
        (
            "sh -c 'kill -TERM $$'",
            2,
            "the editor `sh` was ended by SIGTERM\n",
        ),
        (
            "no-such-editor -w",
            3,
            &format!("no program `no-such-editor`, which EDITOR names\n{hint}"),
        ),
        ("''", 3, &format!("EDITOR names no program\n{hint}")),
    ] {
        let user = User::new(&[api()], None);
        user.edits("", &["--yes"])
            .env("EDITOR", variable)
            .run()
            .code(code)
            .stdout("")
            .stderr(&format!("error: {expected}"));
        assert_eq!(user.texts().len(), 0, "{variable}");
    }
}

#[test]
fn what_was_typed_is_kept_when_the_editor_fails() {
    let user = User::new(&[api()], None);
    user.edits(&format!("{CHANGE}; exit 3"), &["--yes"])
        .run()
        .code(2)
        .stderr_contains("error: the editor `sh` ended with exit code 3\n")
        .stderr_contains(&format!("run `kongctl update apis {API} --file "))
        .stderr_contains("` to send it\n");
    let text = user.text();
    let mode = |path: &std::path::Path| {
        let metadata = fs::metadata(path).expect("it is there");
        metadata.permissions().mode() & 0o777
    };
    assert_eq!(mode(&text), 0o600);
    assert_eq!(mode(text.parent().expect("a directory")), 0o700);
    let content = fs::read_to_string(text).expect("a text");
    assert!(content.contains("\ndescription: new\n"), "{content}");
}

#[test]
fn a_kept_text_can_be_sent() {
    let mut user = User::new(&[api()], None);
    user.edits(&format!("{CHANGE}; false"), &["--yes"])
        .run()
        .code(2);
    user.server = konnect(&[api()], updated());
    user.home
        .kongctl(["update", "apis", API, "--file"])
        .args([&user.text()])
        .from(&user.server)
        .run()
        .code(0);
    assert_eq!(user.changes()[0]["description"], "new");
}

#[test]
fn a_kept_text_does_not_send_what_stands_for_a_secret() {
    let home = Home::new();
    let text = "name: new\nconfig:\n  client_secret: (secret, not shown)\n";
    home.write("text.yaml", text);
    home.kongctl(["create", "organization", "identity-providers"])
        .args(["-f", "text.yaml"])
        .current_dir(home.path("."))
        .run()
        .code(2)
        .stderr(
            "error: text.yaml:3:3: `config.client_secret` has no secret\n\
             hint: write the secret, or leave the field out\n",
        );
}

#[test]
fn a_text_that_is_wrong_is_kept_where_no_one_can_correct_it() {
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
            "cannot read the text\n  cause: not valid UTF-8 (line 1)",
        ),
    ] {
        let user = User::new(&[api()], None);
        user.edits(script, &["--yes"])
            .run()
            .code(2)
            .stdout("")
            .stderr_contains(&format!("error: {expected}\n  text: "))
            .stderr_contains("hint: your text is kept; correct it, and run `kongctl update apis ");
        assert_eq!(user.texts().len(), 1, "{script}");
    }
}

#[test]
fn a_change_of_someone_else_is_not_overwritten() {
    let mut now = api();
    now["description"] = json!("theirs");
    now["updated_at"] = json!("2026-02-02T03:04:05Z");
    let user = User::new(&[api(), now], None);
    user.edits(CHANGE, &["--yes"])
        .run()
        .code(6)
        .stdout("")
        .stderr_contains(&format!(
            "error: {LABEL} was changed while you edited it\n  \
             changed: ~ description: \"old\" → \"theirs\" (you change it as well)\n  \
             changed: ~ updated_at: \"2026-01-02T03:04:05Z\" → \"2026-02-02T03:04:05Z\"\n  text: "
        ));
    assert_eq!(user.texts().len(), 1);
}

#[test]
fn an_item_that_is_gone_is_told() {
    let gone = Response::json(404, json!({ "status": 404, "detail": "Not found" }));
    let server = Konnect::new()
        .on("GET", &path(), Response::json(200, api()))
        .on("GET", &path(), gone)
        .start();
    let user = User::of(server);
    user.edits(CHANGE, &["--yes"])
        .run()
        .code(5)
        .stderr_contains("Konnect answered 404 Not Found\n");
    assert_eq!(user.texts().len(), 1);
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
        let user = User::new(&[api(), api()], Some(problem(status)));
        user.edits(CHANGE, &["--yes"])
            .run()
            .code(code)
            .stdout("")
            .stderr_contains(&format!(
                "error: cannot update {LABEL}: Konnect answered {status} "
            ))
            .stderr_contains("  invalid: name: is required\n")
            .stderr_contains("hint: your text is kept; correct it, and run `kongctl update apis ");
        assert_eq!(user.texts().len(), 1, "{status}");
    }
}

#[test]
fn a_refused_field_that_is_not_known_is_hinted_at() {
    let reason = json!({ "field": "nmae", "reason": "is not a known field" });
    let problem = json!({ "status": 400, "invalid_parameters": [reason] });
    let user = User::new(&[api(), api()], Some(Response::json(400, problem)));
    user.edits("sed -i s/^name:/nmae:/ \"$1\"", &["--yes"])
        .run()
        .code(10)
        .stderr_contains("hint: apis have no field `nmae`; did you mean `name`?\n");
}

#[test]
fn a_dry_run_shows_the_request_and_ends_as_the_update_would() {
    for (script, description, code) in [
        (CHANGE, json!("new"), 0),
        ("sed -i 's/: old/: [new]/' \"$1\"", json!(["new"]), 10),
    ] {
        let user = User::new(&[api(), api()], None);
        let url = format!("{}{}", user.server.url(), path());
        let body = json!({ "description": description });
        let run = user
            .edits(script, &["--dry-run", "-o", "json"])
            .run()
            .code(code)
            .stdout_json(json!({ "method": "PATCH", "url": url, "body": body }));
        assert_eq!(user.texts().len(), usize::from(code != 0), "{script}");
        if code != 0 {
            run.stderr_contains(&format!(
                "error: cannot update {LABEL}: Konnect would not accept these fields\n  \
                 invalid: description: must be a string\n"
            ));
        }
    }
}

#[test]
fn a_secret_that_is_typed_is_in_no_message() {
    let path = format!("/v3/identity-providers/{API}");
    let provider = json!({
        "id": API,
        "type": "oidc",
        "config": { "issuer_url": "https://login.example", "client_id": "kongctl" },
    });
    let refusal = json!({ "status": 400, "detail": "hunter2-hunter2 is too short" });
    let server = Konnect::new()
        .on("GET", &path, Response::json(200, provider))
        .repeatedly()
        .on("PATCH", &path, Response::json(400, refusal))
        .start();
    let user = User::of(server);
    let run = |way: &str, secret: &str, code: i32| {
        let script = format!("sed -i '/client_id:/a\\  client_secret: {secret}' \"$1\"");
        user.home
            .kongctl(["edit", "organization", "identity-providers", API, way])
            .from(&user.server)
            .env("EDITOR", editor(&user.home, &script))
            .env("TMPDIR", user.home.path("tmp"))
            .run()
            .code(code)
            .stderr_contains("+ config.client_secret: (secret)\n")
    };
    // Messages leave out long secrets wherever they are.
    let shown = run("--dry-run", "s3cret", 0).stdout;
    assert!(shown.contains("    \"client_secret\": \"***\""), "{shown}");
    let refused =
        run("--yes", "hunter2-hunter2", 10).stderr_contains("  detail: *** is too short\n");
    assert!(!refused.stderr.contains("hunter2"), "{}", refused.stderr);
}

#[test]
fn an_interrupted_update_tells_what_is_known() {
    let user = User::new(&[api(), api()], Some(Response::hang()));
    let running = user.edits(CHANGE, &["--yes"]).spawn();
    user.server.wait_for_requests(3);
    running.signal("INT");
    running
        .wait()
        .killed_by(2)
        .stdout("")
        .stderr_contains(&format!(
            "error: interrupted before Konnect answered: cannot tell whether {LABEL} was updated\n"
        ));
}

#[test]
fn the_editor_reports_nothing_where_kongctl_does_not() {
    let user = User::new(&[api()], None);
    user.home
        .write(".config/kongctl/.telemetry-enabled", "false\n");
    user.edits("printenv DO_NOT_TRACK > seen", &["--yes"])
        .run()
        .code(0);
    assert_eq!(user.file("seen"), "1\n");
}

#[test]
fn without_a_terminal_the_item_is_found_and_the_editor_is_not_started() {
    let named = "touch seen";
    for (script, words) in [(named, &[][..]), ("", &["--yes"]), ("", &["--dry-run"])] {
        let user = User::new(&[api()], None);
        let editor = match script {
            "" => String::new(),
            script => editor(&user.home, script),
        };
        let url = user.server.url();
        user.edits(script, words)
            .env("EDITOR", editor)
            .run()
            .code(2)
            .stdout("")
            .stderr(&format!(
                "error: cannot edit {LABEL}: there is no terminal\n\
                 hint: run `kongctl update apis {API} --file FILE --base-url {url}`, or set EDITOR \
                 to a program that needs none, and add --yes\n"
            ));
        assert!(!user.home.path("seen").exists());
        assert_eq!(user.texts().len(), 0);
    }
    let gone = Response::json(404, json!({ "status": 404, "detail": "Not found" }));
    let user = User::of(Konnect::new().on("GET", &path(), gone).start());
    user.edits(named, &[]).run().code(5);
}

#[test]
fn one_item_is_edited_at_a_time() {
    let home = Home::new();
    for (words, expected) in [
        (&["apis"][..], "`edit apis` needs a name or an ID"),
        (
            &["apis", "a", "b"],
            "unexpected argument `b`\nhint: one item is edited at a time",
        ),
        (
            &["apis", "a", "b=c d"],
            "unexpected argument `b=c d`\n\
             hint: to set fields, run `kongctl update apis a 'b=c d'`",
        ),
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
    let user = User::new(&[api(), api()], updated());
    user.edits(&format!("echo printed; {CHANGE}"), &["--yes", "-o", "name"])
        .run()
        .code(0)
        .stdout("new\n")
        .stderr_contains("printed\n");
}

#[test]
fn what_konnect_sets_is_not_sent() {
    let user = User::new(&[api(), api()], updated());
    let script = format!("{CHANGE}; echo 'created_at: x' >> \"$1\"");
    user.edits(&script, &["--yes"])
        .run()
        .code(0)
        .stderr_contains("note: created_at is set by Konnect; not sent\n");
    assert_eq!(user.changes(), [json!({ "description": "new" })]);
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

#[test]
fn on_a_terminal_the_difference_is_shown_before_the_question() {
    for (answer, code, requests) in [("y", 0, 3), ("n", 2, 1), ("", 2, 1)] {
        let user = match code {
            0 => User::new(&[api(), api()], updated()),
            _ => User::new(&[api()], None),
        };
        let Some(mut terminal) = user.starts(CHANGE) else {
            return;
        };
        terminal.wait_for("~ description: \"old\" ");
        terminal.reply(&format!("Update {LABEL}?"), &format!("{answer}\n"));
        terminal.end().code(code);
        assert_eq!(user.server.requests().len(), requests, "{answer}");
        assert_eq!(user.texts().len(), usize::from(code == 2), "{answer}");
    }
}

#[test]
fn on_a_terminal_the_editor_of_the_system_is_the_last_choice() {
    let user = User::new(&[api()], None);
    let (directory, url) = (user.home.path("tmp"), user.server.url());
    let command = format!(
        "PATH={} TMPDIR={0} EDITOR= exec \"$KONGCTL\" edit apis {API} --base-url {url} --pat kpat_x",
        directory.display()
    );
    let Some(terminal) = Terminal::start(&user.home, &command, "") else {
        return;
    };
    let outcome = terminal.end().code(3);
    let expected = "no editor: there is no program `vi`";
    assert!(outcome.stdout.contains(expected), "{}", outcome.stdout);
}

#[test]
fn a_text_can_be_edited_again_before_it_is_sent() {
    let user = User::new(&[api(), api()], updated());
    let script = "if test -e once; then sed -i s/new/newer/ \"$1\"; else sed -i s/old/new/ \"$1\"; fi; touch once";
    let Some(mut terminal) = user.starts(script) else {
        return;
    };
    terminal.reply("/edit] ", "e\n");
    terminal.wait_for("\"newer\"");
    terminal.reply("/edit] ", "y\n");
    terminal.end().code(0);
    assert_eq!(user.changes(), [json!({ "description": "newer" })]);
}

#[test]
fn on_a_terminal_a_mistake_is_shown_in_the_text() {
    let user = User::new(&[api(), api()], updated());
    let script = "case $(head -n 1 \"$1\") in\n\
                  '# error: line '*) cp \"$1\" seen; sed -i 's/^description: .*/description: new/' \"$1\";;\n\
                  *) sed -i 's/^description: .*/description: a: b/' \"$1\";;\n\
                  esac";
    let Some(mut terminal) = user.starts(script) else {
        return;
    };
    terminal.wait_for("note: the editor opens again");
    terminal.reply("/edit] ", "y\n");
    terminal.end().code(0);
    let seen = user.file("seen");
    let line = seen
        .lines()
        .position(|line| line.starts_with("description: "));
    let number = line.expect("a line") + 1;
    let expected = format!(
        "# error: line {number}, column 15: a value that contains `: ` must be in quotes\n# {LABEL}\n"
    );
    assert!(seen.starts_with(&expected), "{seen}");
    assert_eq!(user.changes(), [json!({ "description": "new" })]);
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
    let user = User::of(server);
    let script = "if grep -q '# error: ' \"$1\"; then cp \"$1\" seen; sed -i 's/env: prod/env: test/' \"$1\"\n\
                  else sed -i 's/env: dev/env: prod/' \"$1\"; fi";
    let Some(mut terminal) = user.starts(script) else {
        return;
    };
    terminal.reply("\"prod\"", "y\n");
    terminal.reply("\"test\"", "y\n");
    terminal.end().code(0);
    let seen = user.file("seen");
    let expected = "  # error: labels.env: is not allowed (rule enum)\n  env: prod\n";
    assert!(seen.contains(expected), "{seen}");
    let labels = |env: &str| json!({ "labels": { "env": env } });
    assert_eq!(user.changes(), [labels("prod"), labels("test")]);
    assert_eq!(user.texts().len(), 0);
}

#[test]
fn a_mistake_that_stays_ends_the_command_and_is_told_once() {
    let user = User::new(&[api()], None);
    let script = "grep -q '^# error' \"$1\" || echo 'a: b: c' >> \"$1\"";
    let Some(terminal) = user.starts(script) else {
        return;
    };
    let shown = terminal.end().code(2).stdout;
    assert_eq!(shown.matches("column 5 of the text").count(), 1, "{shown}");
    for expected in [
        "nothing was changed: the text still has its mistakes",
        "your text is kept; correct it, and run",
    ] {
        assert!(shown.contains(expected), "{shown}");
    }
    assert_eq!(user.texts().len(), 1);
}

#[test]
fn a_change_of_someone_else_is_overwritten_only_when_the_user_says_so() {
    for (answer, code) in [("y", 0), ("n", 6)] {
        let mut now = api();
        now["version"] = json!("2.0");
        let user = User::new(&[api(), now], updated().filter(|_| code == 0));
        let Some(mut terminal) = user.starts(CHANGE) else {
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
    let user = User::new(&[api()], None);
    let Some(mut terminal) = user.starts(CHANGE) else {
        return;
    };
    terminal.reply("/edit] ", "\u{3}");
    terminal.wait_for("your text is kept in");
    terminal.end().code(130);
    assert_eq!(user.texts().len(), 1);
}

#[test]
fn an_interrupt_is_for_the_editor() {
    let user = User::new(&[api(), api()], updated());
    // The script goes on when it is interrupted.
    let script = "trap 'sed -i s/old/new/ \"$1\"; exit 0' INT; echo waiting\n\
                  while :; do sleep 0.1; done";
    let Some(mut terminal) = user.starts(script) else {
        return;
    };
    terminal.reply("waiting", "\u{3}");
    terminal.reply("/edit] ", "y\n");
    terminal.end().code(0);
    assert_eq!(user.changes(), [json!({ "description": "new" })]);
}
