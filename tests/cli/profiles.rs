//! Tests which profile's settings are used, and where its token comes from.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use serde_json::json;

use crate::support::Home;
use crate::support::server::{Konnect, Response, Server};

#[test]
fn the_profile_is_the_one_of_the_flag_then_of_the_environment_then_default() {
    let konnect = patient();
    let home =
        Home::new().config("default:\n  konnect.pat: of-default\nprod:\n  konnect.pat: of-prod\nteam-a:\n  konnect.pat: of-team-a\n");
    home.get("apis -o json")
        .base_url_of(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
    home.get("apis -o json")
        .base_url_of(&konnect)
        .env("KONGCTL_PROFILE", "prod")
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
    home.get("apis -o json")
        .base_url_of(&konnect)
        .args(["-p", "team-a"])
        .env("KONGCTL_PROFILE", "prod")
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
    assert_eq!(
        tokens(&konnect),
        ["Bearer of-default", "Bearer of-prod", "Bearer of-team-a"]
    );
}

#[test]
fn profile_names_are_the_same_in_any_case() {
    let (home, konnect) = (
        Home::new().config("Team-A:\n  Konnect:\n    PAT: of-the-file\n"),
        patient(),
    );
    for name in ["team-a", "Team-A", "TEAM-A"] {
        home.get("apis -o json")
            .base_url_of(&konnect)
            .args(["--profile", name])
            .run()
            .code(0)
            .stdout("[]\n")
            .stderr("");
        home.get("apis -o json")
            .base_url_of(&konnect)
            .env("KONGCTL_PROFILE", name)
            .run()
            .code(0)
            .stdout("[]\n")
            .stderr("");
    }
    assert_eq!(tokens(&konnect), ["Bearer of-the-file"; 6]);
}

#[test]
fn a_profile_has_variables_of_its_own() {
    let (home, konnect) = (
        Home::new().config("default:\n  konnect.pat: of-default\n"),
        patient(),
    );
    let kongctl = home
        .kongctl(["get", "apis", "-p", "team-a"])
        .env("KONGCTL_DEFAULT_OUTPUT", "yaml")
        .env("KONGCTL_TEAM_A_OUTPUT", "json");
    let kongctl = kongctl
        .env("KONGCTL_TEAM_A_KONNECT_BASE_URL", konnect.url())
        .env("KONGCTL_TEAM_A_KONNECT_PAT", "of-team-a");
    kongctl.run().code(0).stdout("[]\n").stderr("");
    assert_eq!(tokens(&konnect), ["Bearer of-team-a"]);
}

#[test]
fn a_profile_does_not_inherit_from_another() {
    let (home, konnect) = (
        Home::new().config("default:\n  output: yaml\nprod:\n  konnect.pat: kpat\n"),
        patient(),
    );
    let kongctl = home.kongctl(["get", "apis", "-p", "prod", "--base-url", &konnect.url()]);
    kongctl.run().code(0).stdout("").stderr("No apis found.\n");
}

#[test]
fn an_unknown_profile_is_an_error_with_the_available_ones() {
    let home = Home::new().config("prod:\n  output: json\nteam-a:\n");
    let expected = format!(
        "error: profile `no-such` does not exist\n  looked in: {} and the environment (KONGCTL_NO_SUCH_*)\nhint: available profiles: prod, team-a, default, sandbox\n",
        config_file(&home)
    );
    home.kongctl(["get", "apis", "-p", "no-such"])
        .run()
        .code(3)
        .stdout("")
        .stderr(&expected);
    home.kongctl(["get", "apis"])
        .env("KONGCTL_PROFILE", "no-such")
        .run()
        .code(3)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn a_misspelled_profile_is_answered_with_the_one_that_was_meant() {
    let home = Home::new().config("dev:\n  output: json\nteam-a:\n");
    home.write(".config/kongctl/.staging-konnect-token.json", "{}");
    for (typed, meant) in [
        ("deb", Some("dev")),
        ("teem-a", Some("team-a")),
        ("stagin", Some("staging")),
        ("sandbx", Some("sandbox")),
        ("production", None),
    ] {
        let hint = meant.map(|name| format!("did you mean `--profile {name}`?"));
        for words in [
            "get apis",
            "whoami",
            "logout",
            "get profiles",
            "api /v3/apis",
        ] {
            let outcome = home.kongctl(words.split(' ')).args(["-p", typed]).run();
            let told = hint.as_ref().map(|hint| format!("hint: {hint}\n"));
            let available = "hint: available profiles: dev, team-a, staging, default, sandbox\n";
            let expected = format!("_*)\n{}{available}", told.unwrap_or_default());
            outcome.code(3).stdout("").stderr_contains(&expected);
        }
        // These work without the profile.
        let meant = hint.map(|hint| format!("; {hint}")).unwrap_or_default();
        let note = format!("note: profile `{typed}` does not exist{meant}\n");
        for words in ["status", "enable", "disable", "preview get apis"] {
            let telemetry = home.kongctl(["-p", typed, "telemetry"]);
            let outcome = telemetry.args(words.split(' ')).run().code(0);
            outcome.stderr(&note);
        }
    }
}

#[test]
fn a_profile_can_exist_only_in_the_environment() {
    let (home, konnect) = (Home::new(), patient());
    let kongctl = home.kongctl(["get", "apis", "-p", "no-such", "--base-url", &konnect.url()]);
    kongctl
        .env("KONGCTL_NO_SUCH_KONNECT_PAT", "of-env")
        .env("KONGCTL_NO_SUCH_OUTPUT", "json")
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
    assert_eq!(tokens(&konnect), ["Bearer of-env"]);
}

#[test]
fn a_profile_without_a_token_is_an_error_with_the_ways_to_set_one() {
    let home = Home::new().config("team-a:\n  output: json\n");
    let expected = "\
error: profile `team-a` has no access token
hint: run `kongctl login --profile team-a`
hint: or set a token with `--pat-file PATH`, KONGCTL_TEAM_A_KONNECT_PAT, or `konnect.pat` in the config file
hint: to try kongctl without an account, run `kongctl --profile sandbox get apis`
";
    home.kongctl(["get", "apis", "-p", "team-a"])
        .run()
        .code(4)
        .stdout("")
        .stderr(expected);
    for (command, sample) in [
        (&["get", "portals"][..], "get portals"),
        (
            &["get", "gateway", "control-planes"],
            "get gateway control-planes",
        ),
        (&["get", "apis", "x", "versions"], "get apis"),
        (&["api", "/v3/portals"], "get apis"),
    ] {
        let outcome = home.kongctl(command).args(["-p", "team-a"]).run().code(4);
        outcome.stderr_contains(&format!("run `kongctl --profile sandbox {sample}`\n"));
    }
}

#[test]
fn a_token_is_read_from_a_file_without_the_white_space_around_it() {
    let (home, konnect) = (
        Home::new().config("default:\n  konnect.pat: of-the-config\n"),
        patient(),
    );
    let file = home
        .write("token", "  of-the-file\r\n\n")
        .display()
        .to_string();
    home.get("apis -o json")
        .base_url_of(&konnect)
        .args(["--pat-file", &file])
        .env("KONGCTL_DEFAULT_KONNECT_PAT", "of-env")
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
    assert_eq!(tokens(&konnect), ["Bearer of-the-file"]);
}

#[test]
fn a_token_is_read_from_stdin() {
    let (home, konnect) = (Home::new(), patient());
    home.get("apis -o json")
        .base_url_of(&konnect)
        .args(["--pat-file", "-"])
        .stdin("of-stdin\n")
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
    assert_eq!(tokens(&konnect), ["Bearer of-stdin"]);
}

#[test]
fn a_token_file_that_is_missing_or_empty_is_an_error() {
    let (home, konnect) = (Home::new(), Konnect::new().start());
    let missing = "error: cannot read the token file `missing`\n  cause: No such file or directory (os error 2)\n";
    home.get("apis -o json")
        .base_url_of(&konnect)
        .args(["--pat-file", "missing"])
        .run()
        .code(3)
        .stdout("")
        .stderr(missing);
    let empty = "error: the token from stdin is empty\n";
    home.get("apis -o json")
        .base_url_of(&konnect)
        .args(["--pat-file", "-"])
        .stdin("\n")
        .run()
        .code(3)
        .stdout("")
        .stderr(empty);
}

#[test]
fn what_is_no_token_is_neither_sent_nor_shown() {
    let (home, konnect) = (Home::new(), Konnect::new().start());
    for (text, what) in [
        (
            "kpat secret",
            "contains U+0020 (space) at character 5, which no token has",
        ),
        ("kpat\r\nX-Injected: secret", "has several lines"),
        (
            "kpat_s\u{200b}ecret",
            "contains U+200B (zero width space) at character 7, which no token has",
        ),
        (
            "Bearer secret",
            "begins with `Bearer`, which is not part of it",
        ),
        (
            "\"secret\"",
            "begins or ends with a quote, \", which is not part of it",
        ),
    ] {
        home.get("apis -o json")
            .base_url_of(&konnect)
            .args(["--pat-file", "-"])
            .stdin(text)
            .run()
            .code(3)
            .stdout("")
            .stderr(&format!("error: the token from stdin {what}\n"));
    }
    assert!(konnect.requests().is_empty());
}

#[test]
fn a_placeholder_is_named_with_its_place_and_the_variable_to_use() {
    let home = Home::new();
    let yaml = "default:\n  konnect:\n    pat: ${KONNECT_TOKEN}\n";
    let file = home.write("c.yaml", yaml).display().to_string();
    let token = home.write("token", "{{ pat }}\n").display().to_string();
    let variable = "KONGCTL_DEFAULT_KONNECT_PAT";
    let hint = format!(
        "hint: kongctl does not expand variables and templates; set {variable} to the token itself\n"
    );
    let run = format!("hint: run export {variable}=\"$KONNECT_TOKEN\"\n");
    let cases = [
        (["--config-file", &file], format!("{file}:3:10"), "${...}"),
        (["--pat", "$KONNECT_TOKEN"], "--pat".to_owned(), "$..."),
        (["--pat-file", &token], format!("`{token}`"), "{{...}}"),
    ];
    for (arguments, place, form) in cases {
        let run = if form == "{{...}}" { "" } else { &run };
        home.get("apis --base-url http://127.0.0.1:9")
            .args(arguments)
            .run()
            .code(3)
            .stdout("")
            .stderr(&format!(
                "error: the token from {place} is a placeholder, `{form}`\n{hint}{run}"
            ));
    }
    home.get("apis --base-url http://127.0.0.1:9")
        .env(variable, "%KONNECT_TOKEN%")
        .run()
        .code(3)
        .stdout("")
        .stderr(&format!(
            "error: the token from {variable} is a placeholder, `%...%`\n{hint}{run}"
        ));
}

#[test]
fn two_token_flags_at_once_are_a_usage_error() {
    let home = Home::new();
    let expected = "error: `--pat` cannot be used with `--pat-file`";
    let outcome = home
        .kongctl([
            "get",
            "apis",
            "--pat",
            "kpat",
            "--pat-file",
            "-",
            "--base-url",
            "http://127.0.0.1:9",
        ])
        .run()
        .code(2)
        .stdout("");
    assert_eq!(outcome.stderr.lines().next(), Some(expected), "{outcome}");
}

#[test]
fn plain_http_goes_to_this_machine_only() {
    let home = Home::new();
    for host in [
        "konnect.example",
        "127.0.0.1.example",
        "localhost.example",
        "0.0.0.0",
        "[2001:db8::1]",
    ] {
        let expected = format!(
            "error: cannot use the base URL `http://{host}:1/`: plain http would send the token unencrypted; use https (http is allowed for this machine only)\n  from: --base-url\n"
        );
        home.kongctl([
            "get",
            "apis",
            "--pat",
            "kpat",
            "--base-url",
            &format!("http://{host}:1/"),
        ])
        .run()
        .code(3)
        .stdout("")
        .stderr(&expected);
    }
}

#[test]
fn an_invalid_base_url_is_reported_with_its_source() {
    let home = Home::new()
        .config("default:\n  konnect:\n    base-url: us.api.konghq.com\n    pat: kpat\n");
    let expected = format!(
        "error: cannot use the base URL `us.api.konghq.com`: it must be a full URL, such as https://us.api.konghq.com\n  from: {}:3:15\nhint: did you mean `https://us.api.konghq.com`?\n",
        config_file(&home)
    );
    home.kongctl(["get", "apis"])
        .run()
        .code(3)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn an_address_without_a_scheme_is_answered_with_the_url() {
    for (typed, meant) in [
        ("127.0.0.1:8001", Some("http://127.0.0.1:8001")),
        ("localhost", Some("http://localhost")),
        ("localhost:8001/", Some("http://localhost:8001")),
        ("eu.api.konghq.com", Some("https://eu.api.konghq.com")),
        ("eu.api.konghq.com/v3", Some("https://eu.api.konghq.com/v3")),
        ("eu", None),
        ("kpat_secret", None),
        ("me:word@eu.api.konghq.com", None),
        ("http://eu.api.konghq.com", None),
        ("eu.api.konghq.com?key=1", None),
    ] {
        let home = Home::new();
        let outcome = home.kongctl(["get", "me", "--base-url", typed]).run();
        let hint = outcome
            .stderr
            .lines()
            .find_map(|line| line.strip_prefix("hint: "));
        let expected = meant.map(|url| format!("did you mean `{url}`?"));
        assert_eq!(hint, expected.as_deref(), "{typed}");
        outcome.code(3).stdout("");
    }
}

#[test]
fn an_unknown_region_is_told_without_a_token_too() {
    let outcome = Home::new()
        .kongctl(["--region", "mars", "get", "apis"])
        .run();
    outcome.code(4).stderr_contains(
        "\nhint: region `mars` from --region is not one that kongctl knows: us, eu, au, me, in, sg\n",
    );
}

#[test]
fn a_token_of_another_program_is_told_and_not_shown() {
    let own = "KONGCTL_DEFAULT_KONNECT_PAT";
    for name in [
        "KONNECT_TOKEN",
        "DECK_KONNECT_TOKEN",
        "KONNECT_PAT",
        "KONG_TOKEN",
    ] {
        let home = Home::new();
        let outcome = home.get("apis").env(name, "kpat_of_another").run().code(4);
        outcome.stdout("").stderr(&format!(
            "\
error: profile `default` has no access token
hint: kongctl does not read {name}; to use it, run export {own}=\"${name}\"
hint: run `kongctl login`
hint: or set a token with `--pat-file PATH`, {own}, or `konnect.pat` in the config file
hint: to try kongctl without an account, run `kongctl --profile sandbox get apis`
"
        ));
    }
    let outcome = Home::new()
        .get("apis")
        .env("DECK_KONNECT_TOKEN_FILE", "/run/token")
        .run();
    outcome.code(4).stderr_contains(
        "hint: kongctl does not read DECK_KONNECT_TOKEN_FILE; to use it, add --pat-file \"$DECK_KONNECT_TOKEN_FILE\"\n",
    );
    for (name, value) in [("KONG_ADMIN_TOKEN", "x"), ("KONNECT_TOKEN", "")] {
        let outcome = Home::new().get("apis").env(name, value).run().code(4);
        assert!(!outcome.stderr.contains(name), "{outcome}");
    }
}

#[test]
fn a_profile_variable_that_is_not_utf_8_is_an_error() {
    let home = Home::new()
        .config("default:\n  konnect:\n    pat: of-default\n    base-url: http://127.0.0.1:9\n");
    let expected = "error: `KONGCTL_PROFILE` is not valid UTF-8\n";
    home.kongctl(["get", "apis"])
        .env("KONGCTL_PROFILE", OsStr::from_bytes(b"pr\xffd"))
        .run()
        .code(3)
        .stdout("")
        .stderr(expected);
}

#[test]
fn a_variable_that_is_not_utf_8_is_an_error() {
    let home = Home::new();
    let expected = "error: `KONGCTL_DEFAULT_KONNECT_PAT` is not valid UTF-8\n";
    let kongctl = home.kongctl(["get", "apis"]).env(
        "KONGCTL_DEFAULT_KONNECT_PAT",
        OsStr::from_bytes(b"kpat\xff"),
    );
    kongctl.run().code(3).stdout("").stderr(expected);
}

#[test]
fn the_password_of_a_base_url_is_not_shown() {
    let home = Home::new();
    let outcome = home
        .kongctl([
            "get",
            "apis",
            "--pat",
            "kpat",
            "--base-url",
            "https://ada:secret@127.0.0.1:9",
        ])
        .run()
        .code(3)
        .stdout("");
    assert!(!outcome.stderr.contains("secret"), "{outcome}");
}

/// A Konnect without any API, for any number of requests.
fn patient() -> Server {
    Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, json!({"data": []})))
        .repeatedly()
        .start()
}

fn tokens(konnect: &Server) -> Vec<String> {
    konnect
        .requests()
        .iter()
        .map(|request| {
            request
                .header("authorization")
                .unwrap_or_default()
                .to_owned()
        })
        .collect()
}

fn config_file(home: &Home) -> String {
    home.path(".config/kongctl/config.yaml")
        .display()
        .to_string()
}
