//! Tests `kongctl config`: every setting with its source and what it overrides, and no secret.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use serde_json::{Value, json};

use crate::support::Home;

const FILE: &str = ".config/kongctl/config.yaml";

/// Returns the rows of one setting.
fn rows_of(rows: &Value, setting: &str) -> Vec<Value> {
    let rows = rows.as_array().expect("a list").iter();
    rows.filter(|row| row["setting"] == setting)
        .cloned()
        .collect()
}

fn row(setting: &str, values: [Value; 3]) -> Value {
    let [value, source, note] = values;
    json!({"setting": setting, "value": value, "source": source, "note": note})
}

fn json_of(home: &Home, arguments: &[&str]) -> Value {
    let outcome = home
        .kongctl(["config", "-o", "json"])
        .args(arguments)
        .env_remove("KONGCTL_DEFAULT_TELEMETRY_ENDPOINT")
        .run()
        .code(0);
    serde_json::from_str(&outcome.stdout).expect("JSON")
}

#[test]
fn the_path_is_no_list() {
    let home = Home::new();
    for flag in ["--columns=path", "--no-headers", "--no-trunc", "--jq=.path"] {
        let name = flag.split('=').next().expect("a name");
        home.kongctl(["config", "path", flag])
            .run()
            .code(2)
            .stdout("")
            .stderr(&format!(
                "error: {name} cannot be used with `config path`\nhint: leave {name} out\n"
            ));
    }
}

#[test]
fn a_setting_is_shown_with_its_source_and_what_it_overrides() {
    let home = Home::new().config("default:\n  konnect:\n    region: eu\n  output: json\n");
    home.kongctl(["config", "get", "konnect.region"])
        .env("KONGCTL_DEFAULT_OUTPUT", "text")
        .env("KONGCTL_DEFAULT_KONNECT_REGION", "au")
        .run()
        .code(0)
        .stdout(
            "\
SETTING         VALUE  SOURCE                              NOTE
konnect.region  au     KONGCTL_DEFAULT_KONNECT_REGION      -
konnect.region  eu     ~/.config/kongctl/config.yaml:3:13  overridden
",
        )
        .stderr("");
    let place = format!("{}:4:11", home.path(FILE).display());
    let outcome = home
        .kongctl(["config", "-o", "json"])
        .env("KONGCTL_DEFAULT_OUTPUT", "yaml")
        .run()
        .code(0);
    let rows: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    assert_eq!(
        rows_of(&rows, "output"),
        [
            row("output", [json!("json"), json!("--output"), Value::Null]),
            row(
                "output",
                [
                    json!("yaml"),
                    json!("KONGCTL_DEFAULT_OUTPUT"),
                    json!("overridden")
                ]
            ),
            row("output", [json!("json"), json!(place), json!("overridden")]),
        ]
    );
}

#[test]
fn every_setting_has_a_row_and_defaults_say_so() {
    let home = Home::new();
    let rows = json_of(&home, &[]);
    let settings: Vec<_> = rows
        .as_array()
        .expect("a list")
        .iter()
        .map(|row| row["setting"].as_str().expect("text"))
        .collect();
    let table = include_str!("../../docs/configuration.md")
        .split("<!-- settings -->")
        .nth(1)
        .and_then(|rest| rest.split("<!-- /settings -->").next())
        .expect("a table");
    let documented = table.lines().filter_map(|line| {
        let key = line.strip_prefix("| `")?;
        key.split('`').next()
    });
    let expected: Vec<&str> = ["profile", "config-file"]
        .into_iter()
        .chain(documented)
        .collect();
    assert_eq!(settings, expected);
    for (setting, value, source) in [
        ("profile", json!("default"), json!("default")),
        ("http-timeout", json!("60s"), json!("default")),
        ("konnect.base-url", Value::Null, Value::Null),
    ] {
        assert_eq!(
            rows_of(&rows, setting),
            [row(setting, [value, source, Value::Null])]
        );
    }
    let file = json!(home.path(FILE));
    let expected = row(
        "config-file",
        [file, json!("default"), json!("does not exist")],
    );
    assert_eq!(rows_of(&rows, "config-file"), [expected]);
}

#[test]
fn a_token_is_never_shown() {
    let home = Home::new().config(
        "default:\n  konnect:\n    pat: kpat_never_shown\n    region: kpat_4Bzx0TnevershowN4Bzx0T8sQw\n    base-url: https://ada:never_shown@proxy.example\n    token: never_shown\n",
    );
    for arguments in [
        &["config"][..],
        &["config", "-o", "json"],
        &["config", "-o", "yaml"],
    ] {
        let outcome = home
            .kongctl(arguments)
            .env("KONGCTL_DEFAULT_KONNECT_PAT", "another_never_shown")
            .run()
            .code(0);
        let all = format!("{}{}", outcome.stdout, outcome.stderr);
        assert!(
            !all.contains("never_shown") && !all.contains("4Bzx0T"),
            "{outcome}"
        );
        assert!(all.contains("***"), "{outcome}");
    }
    let place = json!(format!("{}:3:10", home.path(FILE).display()));
    let rows = json_of(&home, &[]);
    assert_eq!(
        rows_of(&rows, "konnect.pat"),
        [row("konnect.pat", [json!("***"), place, Value::Null])]
    );
}

#[test]
fn what_is_wrong_is_noted_beside_the_setting_or_on_stderr() {
    let home = Home::new().config(
        "default:\n  http-timeout: 5\n  output: [json]\n  outptu: json\n  konnect:\n    region: eu\n    regoin: au\nkonnect:\n  region: us\n",
    );
    let outcome = home
        .kongctl(["config", "-o", "json"])
        .env("KONGCTL_DEFAULT_COLOR", OsStr::from_bytes(b"\xff"))
        .env("KONGCTL_DEFAULT_KONNECT_PTA", "x")
        .run()
        .code(0);
    let rows: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    for (setting, note) in [
        (
            "http-timeout",
            "expected a duration such as `90s`, `1m30s` or `500ms`; `0` for no limit",
        ),
        (
            "color",
            "expected auto, always or never, found not valid UTF-8",
        ),
    ] {
        assert_eq!(rows_of(&rows, setting)[0]["note"], note, "{setting}");
    }
    let file = home.path(FILE).display().to_string();
    let warnings = format!(
        "\
warning: {file}:4:3: unknown setting `outptu`; did you mean `output`?
warning: {file}:9:3: `konnect` is outside of a profile, and has no effect; put it under `default:`
warning: KONGCTL_DEFAULT_KONNECT_PTA is not a variable of kongctl; did you mean KONGCTL_DEFAULT_KONNECT_PAT?
warning: {file}:7:5: unknown setting `konnect.regoin`; did you mean `konnect.region`?
"
    );
    assert_eq!(outcome.stderr, warnings, "{outcome}");
}

#[test]
fn a_profile_that_exists_nowhere_is_noted() {
    let home = Home::new();
    let rows = json_of(&home, &["-p", "nowhere"]);
    let expected = row(
        "profile",
        [
            json!("nowhere"),
            json!("--profile"),
            json!("profile `nowhere` does not exist"),
        ],
    );
    assert_eq!(rows_of(&rows, "profile"), [expected]);
}

#[test]
fn a_broken_file_is_an_error_after_everything_else() {
    let home = Home::new().config("default: [\n");
    let path = home.path(FILE).display().to_string();
    for output in ["text", "json", "yaml"] {
        let outcome = home
            .kongctl(["config", "-o", output])
            .env("KONGCTL_DEFAULT_KONNECT_REGION", "eu")
            .run()
            .code(3);
        assert!(
            outcome.stdout.contains("KONGCTL_DEFAULT_KONNECT_REGION"),
            "{outcome}"
        );
        assert!(
            outcome.stderr.starts_with(&format!("error: {path}:2:1: ")),
            "{outcome}"
        );
    }
    home.kongctl(["config", "path"])
        .run()
        .code(0)
        .stdout(&format!("{path}\n"))
        .stderr("");
}

#[test]
fn the_path_is_that_of_the_file_in_use() {
    let home = Home::new();
    let path = home.path(FILE).display().to_string();
    home.kongctl(["config", "path"])
        .run()
        .code(0)
        .stdout(&format!("{path}\n"))
        .stderr("note: this file does not exist\n");
    let home = home.config("default:\n");
    home.kongctl(["config", "path", "-o", "json"])
        .run()
        .code(0)
        .stdout_json(json!({"path": path, "exists": true}))
        .stderr("");
    home.write("team.yaml", "default:\n");
    home.kongctl(["config", "path"])
        .env("KONGCTL_CONFIG_FILE", "team.yaml")
        .run()
        .code(0)
        .stdout("team.yaml\n")
        .stderr("");
    Home::new()
        .kongctl(["config", "path", "--config-file", "none.yaml"])
        .run()
        .code(0)
        .stdout("none.yaml\n")
        .stderr("note: this file does not exist\n");
}

#[test]
fn a_setting_is_found_in_any_spelling_and_a_typo_gets_a_suggestion() {
    let home = Home::new();
    for key in ["konnect.base-url", "Konnect.Base_URL", "konnect.baseUrl"] {
        let expected =
            "SETTING           VALUE  SOURCE  NOTE\nkonnect.base-url  -      -       -\n";
        home.kongctl(["config", "get", key])
            .run()
            .code(0)
            .stdout(expected)
            .stderr("");
    }
    for (key, hint) in [
        ("konnect.regoin", "did you mean `konnect.region`?"),
        ("region", "did you mean `konnect.region`?"),
        ("konnect.token", "did you mean `konnect.pat`?"),
        ("flavor", "run `kongctl config` to list the settings"),
    ] {
        home.kongctl(["config", "get", key])
            .run()
            .code(2)
            .stdout("")
            .stderr(&format!("error: no setting named `{key}`\nhint: {hint}\n"));
    }
}

/// The answer to those who look for contexts.
const CONTEXTS: &str = "error: contexts of other programs are profiles here\nhint: run `kongctl whoami` to show who the token belongs to, and the profile\nhint: run `kongctl get profiles` to list the profiles\n";

#[test]
fn commands_of_other_programs_are_told_what_to_do_instead() {
    let home = Home::new().config("default:\n  output: text\n");
    let path = home.path(FILE).display().to_string();
    let never = "error: kongctl reads the config file and never writes it\nhint: ";
    for (words, told) in [
        (
            "set konnect.region eu",
            format!("{never}add `konnect: {{ region: eu }}` under `default:` in {path}\n"),
        ),
        (
            "set Konnect.Base_Url https://x.example -p team",
            format!("{never}add `team: {{ konnect: {{ base-url: https://x.example }} }}` to {path}\n"),
        ),
        // Neither the word that was meant nor the token is lost or shown.
        (
            "set konnect.token kpat_never_shown",
            format!("{never}add `konnect: {{ pat: VALUE }}` under `default:` in {path}\n"),
        ),
        // A profile of this name in the file would replace the built-in sandbox and its token.
        (
            "set output json -p sandbox",
            format!("{never}run `export KONGCTL_SANDBOX_OUTPUT=json`\n"),
        ),
        (
            "set konnect.page_size 50 -p Sandbox",
            format!("{never}run `export KONGCTL_SANDBOX_KONNECT_PAGE_SIZE=50`\n"),
        ),
        (
            "set log-file $HOME/k.log -p sandbox",
            format!("{never}run `export 'KONGCTL_SANDBOX_LOG_FILE=$HOME/k.log'`\n"),
        ),
        (
            "unset output",
            format!("{never}run `kongctl config get output` to see where it is set\n"),
        ),
        (
            "set flavor sweet",
            "error: no setting named `flavor`\nhint: run `kongctl config` to list the settings\n".to_owned(),
        ),
        (
            "edit",
            format!("{never}open {path} in an editor\n"),
        ),
        (
            "current-context",
            CONTEXTS.to_owned(),
        ),
        (
            "get-contexts",
            CONTEXTS.to_owned(),
        ),
        (
            "get-clusters -o json",
            CONTEXTS.to_owned(),
        ),
        (
            "use-context team",
            "error: a command does not choose the profile of the next one\nhint: pass --profile team, or run `export KONGCTL_PROFILE=team`\nhint: run `kongctl get profiles` to list the profiles\n".to_owned(),
        ),
    ] {
        home.kongctl(["config"])
            .args(words.split(' '))
            .run()
            .code(2)
            .stdout("")
            .stderr(&told);
    }
    let all = home.kongctl(["config"]).run().code(0).stdout;
    for words in ["view", "list", "show"] {
        home.kongctl(["config", words])
            .run()
            .code(0)
            .stdout(&all)
            .stderr("");
    }
}
