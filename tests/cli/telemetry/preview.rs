//! Tests `telemetry preview`, `schema` and `commands`: they show exactly what is sent.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use serde_json::{Value, json};

use super::{VERSION, arch, assert_reports, between, get_me, konnect, line, moment, os};
use crate::support::{Home, Kongctl};

/// The whole text of a preview that would go to the listener, or not.
fn text(home: &Home, command: &str, time: &str, verdict: &str) -> String {
    let line = line(command, time);
    let (arch, os) = (arch(), os());
    format!(
        "{line}{} bytes to {} (KONGCTL_DEFAULT_TELEMETRY_ENDPOINT)\n\
         {verdict}\n\
         \n\
         {{\n  \"schema_version\": 1,\n  \"timestamp\": \"{time}\",\n  \"version\": \"{VERSION}\",\n  \"os\": \"{os}\",\n  \"arch\": \"{arch}\",\n  \"command_path\": \"{command}\"\n}}\n",
        line.len(),
        home.listener().address()
    )
}

#[track_caller]
fn assert_previews(home: &Home, run: Kongctl<'_>, command: &str, verdict: &str) {
    let outcome = run.run().code(0).stderr("");
    let time = between(&outcome.stdout, ";timestamp=", ";").to_owned();
    moment(&time);
    outcome.stdout(&text(home, command, &time, verdict));
    home.listener().none();
}

const WOULD: &str = "Would be sent: enabled by default";

#[test]
fn the_preview_is_the_line_that_is_sent_but_for_its_time() {
    let (home, konnect) = (Home::listening(), konnect());
    let preview = home
        .kongctl(["telemetry", "preview", "get", "me"])
        .run()
        .code(0)
        .stderr("");
    let shown = preview.stdout.split_inclusive('\n').next().expect("a line");
    home.listener().none();
    get_me(&home, &konnect).run().code(0);
    let sent = home.listener().one();
    assert_reports(&sent, "get me");
    let without_time = |line: &str| line.replace(between(line, ";timestamp=", ";"), "");
    assert_eq!(without_time(shown), without_time(&sent));
    assert_eq!(home.files(), [""; 0]);
}

#[test]
fn arguments_are_parsed_as_on_a_command_line() {
    let home = Home::listening();
    let cases = [
        ("get apis", "get apis"),
        ("get api", "get apis"),
        ("g konnect a bookings", "get apis"),
        ("ls gw cp", "get gateway control-planes"),
        ("get k apigw cps prod-eu", "get gateway control-planes"),
        ("get me", "get me"),
        ("sandbox serve", "sandbox serve"),
        ("kongctl get me", "get me"),
    ];
    for (words, command) in cases {
        let run = || home.kongctl(["telemetry", "preview"]);
        assert_previews(&home, run().args(words.split_whitespace()), command, WOULD);
        assert_previews(&home, run().args([words]), command, WOULD);
    }
}

#[test]
fn without_a_command_an_example_is_shown_as_such() {
    let home = Home::listening();
    let outcome = home
        .kongctl(["telemetry", "preview"])
        .run()
        .code(0)
        .stderr("note: `get apis` is an example; add another command to preview it\n");
    let time = between(&outcome.stdout, ";timestamp=", ";").to_owned();
    outcome.stdout(&text(&home, "get apis", &time, WOULD));
}

#[test]
fn an_event_that_would_not_be_sent_is_shown_with_the_reason() {
    let home = Home::listening();
    let preview = || home.kongctl(["telemetry", "preview", "get", "apis"]);
    let track = preview().env("DO_NOT_TRACK", "1");
    assert_previews(
        &home,
        track,
        "get apis",
        "Would not be sent: DO_NOT_TRACK=1",
    );
    let flag = preview().args(["--no-telemetry"]);
    assert_previews(&home, flag, "get apis", "Would not be sent: --no-telemetry");
    home.kongctl(["telemetry", "disable"]).run().code(0);
    assert_previews(
        &home,
        preview(),
        "get apis",
        "Would not be sent: the preference file says false",
    );
    home.kongctl(["telemetry", "enable"]).run().code(0);
    assert_previews(
        &home,
        preview(),
        "get apis",
        "Would be sent: the preference file says true",
    );

    let nowhere = preview()
        .env("KONGCTL_DEFAULT_TELEMETRY_ENDPOINT", "nowhere")
        .run()
        .code(0)
        .stderr("");
    let length = line("get apis", between(&nowhere.stdout, ";timestamp=", ";")).len();
    let told = format!(
        "\n{length} bytes to nowhere\nWould not be sent: `telemetry.endpoint`: `nowhere` is not host:port\n"
    );
    assert!(nowhere.stdout.contains(&told), "{nowhere}");
}

#[test]
fn flags_of_the_previewed_command_are_those_of_a_command_line() {
    let home = Home::listening().config("team-a: {telemetry.enabled: false}\n");
    home.write(
        "other/config.yaml",
        "default: {telemetry.enabled: 'true'}\n",
    );
    let cases = [
        (
            "get apis --no-telemetry",
            "get apis",
            "Would not be sent: --no-telemetry",
        ),
        (
            "kongctl --no-telemetry get me",
            "get me",
            "Would not be sent: --no-telemetry",
        ),
        (
            "get apis --config-file other/config.yaml",
            "get apis",
            "Would be sent: telemetry.enabled is true",
        ),
        (
            "ls gw cp --page-size 5 -o text",
            "get gateway control-planes",
            WOULD,
        ),
        (
            "get apis --columns name,id --filter name=x",
            "get apis",
            WOULD,
        ),
        ("get apis flight-status --jq .name -r", "get apis", WOULD),
        (
            "get gateway control-planes x -o helm",
            "get gateway control-planes",
            WOULD,
        ),
        ("api /v3/apis", "api", WOULD),
        (
            "api post /v3/apis name=orders labels:={} --include",
            "api",
            WOULD,
        ),
        (
            "api /v3/apis -H X-A:b --pat kpat_secret --paginate",
            "api",
            WOULD,
        ),
        ("-p default --log-level error get me", "get me", WOULD),
        ("login --no-browser", "login", WOULD),
    ];
    for (words, command, verdict) in cases {
        for dashes in [&[][..], &["--"]] {
            let preview = || home.kongctl(["telemetry", "preview"]).args(dashes);
            assert_previews(&home, preview().args(words.split(' ')), command, verdict);
            assert_previews(&home, preview().args([words]), command, verdict);
        }
    }
    let team = home
        .kongctl(["telemetry", "preview", "get", "me", "-p", "team-a"])
        .args(["-o", "yaml"])
        .run()
        .code(0)
        .stderr("");
    assert!(
        team.stdout
            .contains("\nwould_be_sent: false\nreason: telemetry.enabled is false\n"),
        "{team}"
    );
    let facts = home
        .kongctl(["telemetry", "preview", "-o", "json", "get", "apis"])
        .args(["get", "me", "--no-telemetry", "-o", "yaml"])
        .run()
        .code(0)
        .stderr("");
    let facts: Value = serde_json::from_str(&facts.stdout).expect("the preview is JSON");
    assert_eq!(
        (&facts["would_be_sent"], &facts["reason"]),
        (&json!(false), &json!("--no-telemetry"))
    );
    let before = home.kongctl([
        "telemetry",
        "preview",
        "--no-telemetry",
        "--",
        "get",
        "apis",
    ]);
    assert_previews(
        &home,
        before,
        "get apis",
        "Would not be sent: --no-telemetry",
    );
}

#[test]
fn the_preview_as_json_has_stable_keys() {
    let home = Home::listening();
    let outcome = home
        .kongctl(["telemetry", "preview", "get", "me", "-o", "json"])
        .env("DO_NOT_TRACK", "1")
        .run()
        .code(0)
        .stderr("");
    let time = between(&outcome.stdout, ";timestamp=", ";").to_owned();
    let line = line("get me", &time);
    let expected = json!({
        "line": line,
        "bytes": line.len(),
        "destination": home.listener().address().to_string(),
        "destination_source": "KONGCTL_DEFAULT_TELEMETRY_ENDPOINT",
        "event": {"schema_version": 1, "timestamp": time, "version": VERSION, "os": os(), "arch": arch(), "command_path": "get me"},
        "would_be_sent": false,
        "reason": "DO_NOT_TRACK=1",
    });
    outcome.stdout(&format!("{expected:#}\n"));
}

#[test]
fn commands_that_are_never_reported_say_so_and_why() {
    let home = Home::listening();
    let own = "it is about kongctl itself, not about Konnect";
    let text = "it only prints a text";
    let choice = "opting out must not be an event itself";
    for (words, why) in [
        ("kongctl", text),
        ("version", own),
        ("version --full", own),
        ("kongctl --version", text),
        ("help", text),
        ("help get", text),
        ("kongctl --help", text),
        ("get apis --help", text),
        ("api -h", text),
        ("completion bash", own),
        ("completion nonsense", own),
        ("telemetry status", choice),
        ("telemetry disable", choice),
        ("telemetry preview get apis", choice),
        ("telemetry listen --bogus", choice),
    ] {
        let line = match words.starts_with("kongctl") {
            true => words.to_owned(),
            false => format!("kongctl {words}"),
        };
        let reason = format!("`{line}` is never reported: {why}");
        let run = || home.kongctl(["telemetry", "preview"]);
        run()
            .args(words.split(' '))
            .run()
            .code(0)
            .stdout(&format!("Nothing would be sent: {reason}\n"))
            .stderr("");
        run()
            .args(["-o", "json"])
            .args(words.split(' '))
            .run()
            .code(0)
            .stdout_json(json!({"line": null, "would_be_sent": false, "reason": reason}))
            .stderr("");
        home.listener().none();
    }
}

#[test]
fn an_argument_that_is_not_utf_8_is_previewed_like_any_other() {
    let home = Home::listening();
    let argument = OsStr::from_bytes(b"\xff\x1b[2J");
    let preview = || home.kongctl(["telemetry", "preview"]);
    let real = home.kongctl(["get", "apis"]).args([argument]).run();
    let outcome = preview().args(["get", "apis"]).args([argument]).run();
    assert_eq!(
        outcome.code == Some(2),
        real.code == Some(2),
        "{real}{outcome}"
    );
    let outcome = preview().args(["version"]).args([argument]).run().code(0);
    assert!(!outcome.stdout.contains('\x1b'), "{outcome}");
    let outcome = preview().args([argument]).run().code(2).stdout("");
    assert!(!outcome.stderr.contains('\x1b'), "{outcome}");
}

#[test]
fn an_unknown_command_is_a_usage_error_with_the_usual_suggestions() {
    let home = Home::listening();
    let cases = [
        ("nonsense", None),
        ("get", None),
        ("gett me", Some("get")),
        ("get nonsense", None),
        ("get apsi", Some("apis")),
        ("get gateway control-plan", Some("control-planes")),
    ];
    for (words, meant) in cases {
        let real = home.kongctl(words.split(' ')).run().code(2).stdout("");
        let lines = real.stderr.lines();
        let hints: Vec<_> = lines.filter(|line| line.starts_with("hint: ")).collect();
        let hints: String = hints.iter().map(|hint| format!("{hint}\n")).collect();
        assert_eq!(hints.is_empty(), meant.is_none(), "{real}");
        assert!(hints.contains(meant.unwrap_or_default()), "{real}");
        let cause = match real.stderr.strip_prefix("error: ") {
            Some(cause) => cause.lines().next().unwrap_or_default(),
            None => "the command is not complete",
        };
        let error = format!(
            "error: `{words}` is not a command\n  cause: {cause}\n{hints}hint: run `kongctl help` to list the commands\n"
        );
        home.kongctl(["telemetry", "preview"])
            .args(words.split(' '))
            .run()
            .code(2)
            .stdout("")
            .stderr(&error);
        home.listener().none();
    }
}

#[test]
fn arguments_that_do_not_parse_are_a_usage_error() {
    let home = Home::listening();
    for words in ["get me extra", "get me one two", "sandbox serve extra"] {
        home.kongctl(words.split(' ')).run().code(2).stdout("");
        home.listener().none();
        let outcome = home
            .kongctl(["telemetry", "preview"])
            .args(words.split(' '))
            .run()
            .code(2)
            .stdout("");
        assert!(
            outcome
                .stderr
                .starts_with(&format!("error: `{words}` is not a command\n")),
            "{outcome}"
        );
    }
}

#[test]
fn the_schema_as_text_is_the_table_of_fields() {
    let home = Home::listening();
    let expected = "FIELD           TYPE             WHAT IT IS\n\
        schema_version  integer          the version of this list of fields\n\
        timestamp       RFC 3339 string  when the command ended, in UTC\n\
        version         string           kongctl's version\n\
        os              string           the operating system: linux, darwin, windows ...\n\
        arch            string           the processor: amd64, arm64 ...\n\
        command_path    string           the command path, such as `get apis`; never an argument\n";
    home.kongctl(["telemetry", "schema", "-o", "text"])
        .run()
        .code(0)
        .stdout(expected)
        .stderr("");
    home.listener().none();
}

#[test]
fn the_schema_is_json_and_describes_exactly_what_is_sent() {
    let home = Home::listening();
    let schema = home
        .kongctl(["telemetry", "schema"])
        .run()
        .code(0)
        .stderr("");
    home.kongctl(["telemetry", "schema", "-o", "json"])
        .run()
        .code(0)
        .stdout(&schema.stdout)
        .stderr("");
    let schema: Value = serde_json::from_str(&schema.stdout).expect("the schema is JSON");
    assert_eq!(
        schema["$schema"],
        "https://json-schema.org/draft/2020-12/schema"
    );
    assert_eq!(schema["properties"]["schema_version"]["const"], 1);
    assert_eq!(schema["additionalProperties"], false);

    let preview = home
        .kongctl(["telemetry", "preview", "-o", "json", "get", "apis"])
        .run()
        .code(0)
        .stderr("");
    let preview: Value = serde_json::from_str(&preview.stdout).expect("the preview is JSON");
    let event = preview["event"]
        .as_object()
        .expect("the event is an object");
    let keys: Vec<_> = event.keys().collect();
    assert_eq!(
        keys,
        schema["properties"]
            .as_object()
            .expect("an object")
            .keys()
            .collect::<Vec<_>>()
    );
    assert_eq!(json!(keys), schema["required"]);
    for (key, value) in event {
        let kind = if value.is_u64() { "integer" } else { "string" };
        assert_eq!(schema["properties"][key]["type"], kind, "{key}");
    }
}

#[test]
fn the_list_of_commands_has_every_path_that_a_command_is_reported_by_in_order() {
    let home = Home::listening();
    let list = |format: &[&str]| {
        let command = home.kongctl(["telemetry", "commands"]).args(format);
        command.run().code(0).stderr("").stdout
    };
    let text = list(&[]);
    let paths: Vec<&str> = text.lines().collect();
    assert!(paths.is_sorted_by(|one, next| one < next), "{paths:?}");
    let json: Vec<String> = serde_json::from_str(&list(&["-o", "json"])).expect("JSON");
    assert_eq!(json, paths);
    assert_eq!(list(&["-o", "yaml"]), format!("- {}\n", paths.join("\n- ")));
    home.listener().none();

    for typed in ["g apis x versions", "config", "ls profiles", "api /me"] {
        let preview = home
            .kongctl(["telemetry", "preview", "-o", "json"])
            .args(typed.split(' '))
            .run()
            .code(0);
        let preview: Value = serde_json::from_str(&preview.stdout).expect("JSON");
        let path = &preview["event"]["command_path"];
        assert!(paths.iter().any(|known| path == known), "{path}");
    }
    for never in ["version", "help", "completion", "telemetry status"] {
        assert!(!paths.contains(&never), "{never}");
    }
}

#[test]
fn the_schema_for_rsyslog_is_the_file_of_the_receiver() {
    let home = Home::listening();
    let expected = std::fs::read_to_string("contrib/receiver/rsyslog/event-1.conf");
    home.kongctl(["telemetry", "schema", "-o", "RSYSLOG"])
        .run()
        .code(0)
        .stdout(&expected.expect("the file"))
        .stderr("");
    for words in [&["telemetry", "status"][..], &["get", "apis"], &["version"]] {
        home.kongctl([words, &["-o", "rsyslog"]].concat())
            .run()
            .code(2)
            .stdout("")
            .stderr("error: `--output rsyslog` is for the schema of an event: `kongctl telemetry schema -o rsyslog`\nFor more information, try '--help'.\n");
    }
    home.listener().none();
}
