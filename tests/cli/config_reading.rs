//! Tests how the config file, the environment and a token file are read: other encodings, hostile
//! and unreadable files, and settings that are nearly right.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Kongctl, works};

const FILE: &str = ".config/kongctl/config.yaml";

/// The discard port: where a request goes that should not have been sent.
const UNUSED_URL: &str = "http://127.0.0.1:9";

#[test]
fn a_misspelled_setting_that_directs_the_token_is_an_error() {
    for (settings, place, written, meant) in [
        (
            "{konnect: {base-rul: x}}",
            "1:21",
            "konnect.base-rul",
            "konnect.base-url",
        ),
        (
            "{konnect: {url: x}}",
            "1:21",
            "konnect.url",
            "konnect.base-url",
        ),
        (
            "{konnect: {server: x}}",
            "1:21",
            "konnect.server",
            "konnect.base-url",
        ),
        ("{base-url: x}", "1:11", "base-url", "konnect.base-url"),
        (
            "{konnect_base_url: x}",
            "1:11",
            "konnect_base_url",
            "konnect.base-url",
        ),
        (
            "{konect: {base-url: x}}",
            "1:20",
            "konect.base-url",
            "konnect.base-url",
        ),
        (
            "{konnect: {konnect: {base-url: x}}}",
            "1:31",
            "konnect.konnect.base-url",
            "konnect.base-url",
        ),
        (
            "{konnect: {regoin: eu}}",
            "1:21",
            "konnect.regoin",
            "konnect.region",
        ),
        (
            "{konnect: {geo: eu}}",
            "1:21",
            "konnect.geo",
            "konnect.region",
        ),
        ("{region: eu}", "1:11", "region", "konnect.region"),
    ] {
        let home = Home::new().config(&format!("default: {settings}\n"));
        let fault = format!(
            "{}:{place}: unknown setting `{written}`; did you mean `{meant}`?\n",
            home.path(FILE).display()
        );
        home.get("apis --pat kpat")
            .run()
            .code(3)
            .stdout("")
            .stderr(&format!("error: {fault}"));
    }
}

#[test]
fn a_token_under_another_key_is_an_error_that_names_it() {
    for key in [
        "token",
        "access-token",
        "konnect-token",
        "api_key",
        "accessToken",
        "pta",
        "pats",
    ] {
        let home = Home::new().config(&format!("default: {{konnect: {{{key}: kpat_secret}}}}\n"));
        let word = key.to_lowercase();
        let outcome = home
            .get("apis")
            .args(["--base-url", UNUSED_URL])
            .run()
            .code(3)
            .stdout("")
            .stderr_contains(&format!(
                "error: {}:1:21: unknown setting `konnect.{word}`; did you mean `konnect.pat`?\n",
                home.path(FILE).display()
            ));
        assert!(!outcome.stderr.contains("kpat_secret"), "{outcome}");
    }
}

#[test]
fn a_flag_takes_the_place_of_a_misspelled_setting() {
    let konnect = konnect();
    let home = Home::new().config("default: {konnect: {base-rul: x, regoin: y, token: z}}\n");
    let file = home.path(FILE).display().to_string();
    let warnings = [
        ("21", "base-rul", "base-url"),
        ("34", "regoin", "region"),
        ("45", "token", "pat"),
    ];
    let warnings = warnings.map(|(column, written, meant)| {
        format!("warning: {file}:1:{column}: unknown setting `konnect.{written}`; did you mean `konnect.{meant}`?\n")
    });
    home.get("apis")
        .from(&konnect)
        .args(["--region", "eu"])
        .run()
        .code(0)
        .stderr(&format!("{}No apis found.\n", warnings.concat()));
}

#[test]
fn a_misspelled_setting_without_an_effect_is_a_warning() {
    let konnect = konnect();
    let url = konnect.url();
    let home = Home::new().config(&format!(
        "default: {{konnect: {{regoin: eu, base-url: '{url}', pat: kpat}}}}\n"
    ));
    let warning = format!(
        "warning: {}:1:21: unknown setting `konnect.regoin`; did you mean `konnect.region`?\n",
        home.path(FILE).display()
    );
    home.get("apis")
        .run()
        .code(0)
        .stderr(&format!("{warning}No apis found.\n"));
    for words in [["get", "profiles"], ["config", "view"]] {
        home.kongctl(words).run().code(0).stderr(&warning);
    }
    // What is wrong with a profile is told once.
    let home = Home::new().config("default: {konnect: {regoin: eu}}\n");
    let warning = format!(
        "warning: {}:1:21: unknown setting `konnect.regoin`; did you mean `konnect.region`?\n",
        home.path(FILE).display()
    );
    home.get("profiles").run().code(0).stderr(&warning);
}

#[test]
fn a_setting_in_another_spelling_is_the_same() {
    let konnect = konnect();
    for key in [
        "base_url", "baseUrl", "BaseURL", "BASE_URL", "BASE-URL", "baseurl",
    ] {
        let url = konnect.url();
        let home = Home::new().config(&format!(
            "default:\n  Konnect:\n    {key}: {url}\n    PAT: kpat\n  httpTimeout: 5s\n"
        ));
        home.get("apis").run().code(0).stderr("No apis found.\n");
    }
}

#[test]
fn unknown_settings_of_other_profiles_are_logged_only() {
    let konnect = konnect();
    let home =
        Home::new().config("team: {outptu: json}\nx-common: {x-y: 1}\ndefault: {x-note: hi}\n");
    let get = || home.get("apis").from(&konnect);
    get().run().code(0).stderr("No apis found.\n");
    get()
        .args(["--log-level", "warn"])
        .run()
        .code(0)
        .stderr_contains("1:8: unknown setting `outptu`; did you mean `output`?\n");
}

#[test]
fn a_group_outside_of_a_profile_is_a_warning() {
    let konnect = konnect();
    let home = Home::new().config("konnect:\n  region: eu\n");
    let expected = format!(
        "warning: {}:2:3: `konnect` is outside of a profile, and has no effect; put it under `default:`\nNo apis found.\n",
        home.path(FILE).display()
    );
    home.get("apis")
        .from(&konnect)
        .run()
        .code(0)
        .stderr(&expected);
    // A profile may be called so.
    let home = Home::new().config("konnect:\n  konnect:\n    region: eu\n");
    home.get("apis -p konnect")
        .from(&konnect)
        .run()
        .code(0)
        .stderr("No apis found.\n");
}

#[test]
fn a_misspelled_variable_is_a_warning_without_its_value() {
    let konnect = konnect();
    let home = Home::new();
    for (name, instead) in [
        ("KONGCTL_CONFIG", "; did you mean KONGCTL_CONFIG_FILE?"),
        (
            "KONGCTL_DEFAULT_KONNECT_TOKEN",
            "; did you mean KONGCTL_DEFAULT_KONNECT_PAT?",
        ),
        (
            "KONGCTL_KONNECT_PAT",
            "; did you mean KONGCTL_DEFAULT_KONNECT_PAT?",
        ),
        (
            "KONGCTL_DEFAULT_REGOIN",
            "; did you mean KONGCTL_DEFAULT_KONNECT_REGION?",
        ),
        ("KONGCTL_DEFAULT_FLAVOR", ""),
    ] {
        home.get("apis")
            .from(&konnect)
            .env(name, "kpat_secret")
            .run()
            .code(0)
            .stderr(&format!(
                "warning: {name} is not a variable of kongctl{instead}\nNo apis found.\n"
            ));
    }
    for name in [
        "KONGCTL_BIN",
        "KONGCTL_TEAM_KONNECT_PAT",
        "KONGCTL_OTHER_FLAVOR",
    ] {
        home.get("apis")
            .from(&konnect)
            .env(name, "x")
            .run()
            .code(0)
            .stderr("No apis found.\n");
    }
}

#[test]
fn what_other_programs_have_above_the_profiles_is_a_warning() {
    let konnect = konnect();
    let choose = "has no effect; choose the profile with --profile or KONGCTL_PROFILE";
    let unwrap = "is no profile; put the profiles in it at the top level of the file";
    let top = "has no effect; profiles are at the top level of the file";
    for (text, told) in [
        (
            "current-context: team",
            format!("1:1: `current-context` {choose}"),
        ),
        (
            "currentProfile: team",
            format!("1:1: `currentprofile` {choose}"),
        ),
        (
            "default_profile: team",
            format!("1:1: `default_profile` {choose}"),
        ),
        ("profile: team", format!("1:1: `profile` {choose}")),
        (
            "profiles:\n  team: {konnect: {region: eu}}",
            format!("1:1: `profiles` {unwrap}"),
        ),
        (
            "contexts: {team: {output: json}}",
            format!("1:1: `contexts` {unwrap}"),
        ),
        ("Profiles: [{name: team}]", format!("1:1: `profiles` {top}")),
        ("team:\ncontexts: []", format!("2:1: `contexts` {top}")),
        (
            "apiVersion: v1",
            "1:1: `apiversion` has no effect".to_owned(),
        ),
        ("version: 3", "1:1: `version` has no effect".to_owned()),
    ] {
        let home = Home::new().config(text);
        let file = home.path(FILE).display().to_string();
        home.get("apis")
            .from(&konnect)
            .run()
            .code(0)
            .stderr(&format!("warning: {file}:{told}\nNo apis found.\n"));
        let profiles = home
            .kongctl(["get", "profiles", "-o", "json"])
            .run()
            .code(0);
        assert!(
            !profiles.stdout.to_lowercase().contains("\"profiles\""),
            "{profiles}"
        );
        assert!(!profiles.stdout.contains("\"contexts\""), "{profiles}");
    }
    // Anything else that is no mapping stays an error, and with settings it is a profile.
    let home = Home::new().config("teem: x\n");
    home.kongctl(["get", "profiles"])
        .run()
        .code(3)
        .stderr_contains("expected a mapping of settings in profile `teem`");
    let home = Home::new().config("contexts:\n  konnect: {region: eu}\n");
    let outcome = home
        .kongctl(["get", "profiles", "-p", "contexts"])
        .run()
        .code(0)
        .stderr("");
    assert!(outcome.stdout.contains("\ncontexts "), "{outcome}");
}

#[test]
fn a_variable_names_the_config_file_unless_a_flag_does() {
    let home = Home::new().config("default: {konnect: {region: us}}\n");
    home.write("eu.yaml", "default: {konnect: {region: eu}}\n");
    home.write("au.yaml", "default: {konnect: {region: au}}\n");
    let absolute = home.path("eu.yaml").display().to_string();
    for (variable, flag, region) in [
        (absolute.as_str(), None, "eu"),
        ("eu.yaml", None, "eu"),
        // In a file of variables, no shell expands it.
        ("~/eu.yaml", None, "eu"),
        ("eu.yaml", Some("au.yaml"), "au"),
        // An empty one counts as not set.
        ("", None, "us"),
    ] {
        let kongctl = home
            .kongctl(["get", "profiles", "-o", "json"])
            .env("KONGCTL_CONFIG_FILE", variable);
        let kongctl = kongctl.args(flag.into_iter().flat_map(|file| ["--config-file", file]));
        let outcome = kongctl.run().code(0).stderr("");
        let profiles: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
        assert_eq!(profiles[0]["region"], region, "{variable} {flag:?}");
    }
}

#[test]
fn a_file_that_a_variable_names_must_exist() {
    Home::new()
        .kongctl(["get", "profiles"])
        .env("KONGCTL_CONFIG_FILE", "none.yaml")
        .run()
        .code(3)
        .stdout("")
        .stderr(
            "error: cannot read the config file `none.yaml`\n  cause: No such file or directory (os error 2)\n  from: KONGCTL_CONFIG_FILE\n",
        );
}

#[test]
fn completion_offers_the_profiles_of_the_file_that_a_variable_names() {
    let home = Home::new();
    home.write("other.yaml", "elsewhere:\n");
    home.kongctl(["__complete", "3", "kongctl", "get", "--profile", "else"])
        .env("KONGCTL_CONFIG_FILE", "other.yaml")
        .run()
        .code(0)
        .stdout("elsewhere\n");
}

#[test]
fn commands_that_need_no_settings_warn_of_nothing() {
    let home = Home::new().config("default: {outptu: json, konnect: {token: x}}\n");
    for words in [
        &["version"][..],
        &["completion", "bash"],
        &["help"],
        &["get", "--help"],
        &["__complete", "3", "kongctl", "get", "--profile", ""],
        &["telemetry", "schema"],
        &["telemetry", "commands"],
    ] {
        home.kongctl(words)
            .env("KONGCTL_CONFIG_FILE", "x")
            .run()
            .code(0)
            .stderr("");
    }
}

#[test]
fn a_file_in_utf_16_is_read_and_other_encodings_are_named() {
    let konnect = konnect();
    let text = format!(
        "default:\r\n  konnect: {{pat: kpat, base-url: '{}'}}\r\n",
        konnect.url()
    );
    let wide = |bytes: fn(u16) -> [u8; 2], text: &str| -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    };
    let marked = format!("\u{feff}{text}");
    for content in [
        marked.clone().into_bytes(),
        wide(u16::to_le_bytes, &marked),
        wide(u16::to_be_bytes, &marked),
        wide(u16::to_le_bytes, &text),
        wide(u16::to_be_bytes, &text),
    ] {
        let home = Home::new();
        home.write(FILE, content);
        home.get("apis").run().code(0).stderr("No apis found.\n");
    }
    for (content, why) in [
        (
            &b"\xff\xfe\0\0d\0\0\0"[..],
            "the encoding is UTF-32; save it as UTF-8",
        ),
        (b"default:\n  # caf\xe9\n", "not valid UTF-8 (line 2)"),
    ] {
        let home = Home::new();
        let path = home.write(FILE, content);
        home.get("apis").run().code(3).stderr(&format!(
            "error: cannot read the config file `{}`\n  cause: {why}\n",
            path.display()
        ));
    }
}

#[test]
fn what_surrounds_a_token_is_no_part_of_it() {
    let konnect = konnect();
    let around = [
        "kpat\n",
        "kpat\r\n",
        " kpat",
        "kpat\t",
        "\u{feff}kpat",
        "\u{a0}kpat\u{2028}",
    ];
    for token in around {
        let home = Home::new();
        let get = || home.get("apis").base_url_of(&konnect);
        let file = home.write("token", token);
        let block = home.write(
            "block.yaml",
            "default:\n  konnect:\n    pat: |\n      kpat\n",
        );
        let utf_16: Vec<u8> = format!("\u{feff}{token}")
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let wide = home.write("wide", utf_16);
        for kongctl in [
            get().env("KONGCTL_DEFAULT_KONNECT_PAT", token),
            get().args(["--pat-file".as_ref(), file.as_os_str()]),
            get().args(["--pat-file".as_ref(), wide.as_os_str()]),
            get().args(["--pat-file", "-"]).stdin(token),
            get().args(["--config-file".as_ref(), block.as_os_str()]),
            get().args(["--pat", token]),
        ] {
            kongctl.run().code(0).stderr("No apis found.\n");
        }
    }
    for request in konnect.requests() {
        assert_eq!(request.header("authorization"), Some("Bearer kpat"));
    }
}

#[test]
fn what_surrounds_the_value_of_a_flag_is_no_part_of_it() {
    let home = Home::new().config("team: {konnect: {region: eu}}\n");
    for (flag, value) in [
        ("--profile", " team"),
        ("--profile", "team\r\n"),
        ("--output", "name\r"),
        ("--output", "\u{feff}NAME"),
        ("--region", " eu "),
        ("--timeout", "5s\n"),
        ("--color", "never\r"),
    ] {
        let mut words = vec!["get", "profiles", "team"];
        if flag != "--output" {
            words.extend(["--output", "name"]);
        }
        words.extend([flag, value]);
        let outcome = home.kongctl(words).run().code(0);
        outcome.stdout("team\n").stderr("");
    }
}

#[test]
fn a_token_file_past_its_limit_is_an_error() {
    let home = Home::new();
    home.write("token", "k".repeat((64 << 10) + 1));
    home.get("apis --pat-file token")
        .args(["--base-url", UNUSED_URL])
        .run()
        .code(3)
        .stderr("error: cannot read the token file `token`\n  cause: longer than 64 KiB\n");
}

#[test]
fn hostile_files_end_with_words() {
    let many = 100_000;
    let settings: String = (0..90_000)
        .map(|number| format!(" k{number}: 1\n"))
        .collect();
    let profiles: String = (0..5000)
        .map(|number| format!("p{number}:\n  k{number}: 1\n"))
        .collect();
    let laughs: String = (1..30)
        .map(|number| format!("p{number}: &p{number} {{<<: [*p{0}, *p{0}]}}\n", number - 1))
        .collect();
    for (name, text, code) in [
        ("lists", "- ".repeat(many), 3),
        ("complex keys", "? ".repeat(many), 3),
        ("brackets", "[".repeat(many), 3),
        ("braces", "{a: ".repeat(many), 3),
        (
            "aliases",
            format!(
                "default:\n  a: &a {}\n  b: [{}]\n",
                "x".repeat(500_000),
                "*a,".repeat(many)
            ),
            0,
        ),
        (
            "alias keys",
            format!(
                "default:\n  a: &a {}\n  b: {{{}}}\n",
                "x".repeat(500_000),
                "*a : 1,".repeat(60_000)
            ),
            3,
        ),
        (
            "alias values",
            format!(
                "default:\n  a: &a {}\n  b: {{{}}}\n",
                "x".repeat(300_000),
                (0..40_000)
                    .map(|n| format!("k{n}: *a,"))
                    .collect::<String>()
            ),
            0,
        ),
        (
            "tags",
            format!(
                "default:\n  a: &a !{} x\n  b: [{}]\n",
                "x".repeat(500_000),
                "*a,".repeat(many)
            ),
            0,
        ),
        ("settings", format!("default:\n{settings}"), 0),
        ("profiles", profiles, 0),
        ("merges of merges", format!("p0: &p0 {{x: 1}}\n{laughs}"), 3),
        (
            "long keys",
            format!("default: {{{}: {{a: {{b: 1}}}}}}", "k".repeat(500_000)),
            3,
        ),
        (
            "anchors",
            (0..20_000)
                .map(|number| format!("p{number}: &a{number}\n"))
                .collect(),
            0,
        ),
        ("an alias of itself", "default: &a {x: *a}".to_owned(), 3),
        (
            "a number",
            format!(
                "default: {{konnect: {{page-size: {}}}}}",
                "9".repeat(900_000)
            ),
            0,
        ),
        ("comments", "#\n".repeat(500_000), 0),
        (
            "a line",
            format!("default: {{output: {}}}", " ".repeat(900_000)),
            0,
        ),
        ("size", " ".repeat((1 << 20) + 1), 0),
        ("line ends", "\r".repeat(900_000), 0),
        ("zeros", "\0".repeat(1000), 3),
    ] {
        let home = Home::new();
        home.write(FILE, &text);
        // The address space, in KiB: an abort would end the run with another code.
        let limited = format!(
            "ulimit -v 1500000; exec {} \"$@\"",
            env!("CARGO_BIN_EXE_kongctl")
        );
        let run = |words: &[&str]| home.shell(&limited).args(["sh"]).args(words).run();
        let outcome = run(&["get", "profiles", "-o", "json"]);
        assert_eq!(
            outcome.code,
            Some(code),
            "{name}: {}",
            outcome.stderr.chars().take(300).collect::<String>()
        );
        run(&["telemetry", "status"]).code(0);
        run(&["__complete", "3", "kongctl", "get", "--profile", ""]).code(0);
    }
}

#[test]
fn the_profiles_are_listed_after_one_reading_of_the_file() {
    let home = Home::new();
    let file: String = (0..300)
        .map(|number| format!("p{number}: {{konnect: {{region: eu}}}}\n"))
        .collect();
    // A second reading would find an empty pipe.
    let outcome = home
        .shell(&format!(
            "exec {} get profiles -o json --config-file /dev/stdin",
            env!("CARGO_BIN_EXE_kongctl")
        ))
        .stdin(file)
        .run()
        .code(0);
    assert_eq!(outcome.stdout.matches("\"region\": \"eu\"").count(), 300);
}

#[test]
fn what_is_no_file_at_the_usual_place_is_neither_read_nor_waited_for() {
    let konnect = konnect();
    for (make, why) in [
        ("mkfifo \"$FILE\"", "not a regular file"),
        ("mkdir \"$FILE\"", "not a regular file"),
        ("ln -s /dev/zero \"$FILE\"", "not a regular file"),
        ("ln -s . \"$FILE\"", "not a regular file"),
        ("ln -s config.yaml \"$FILE\"", "too many links"),
        ("head -c 1048577 /dev/zero > \"$FILE\"", "longer than 1 MiB"),
    ] {
        let home = Home::listening().config("");
        let path = home.path(FILE);
        fs::remove_file(&path).expect("removes");
        home.shell(make).env("FILE", &path).run().code(0).silent();
        let unread = format!("cannot read the config file `{}`", path.display());
        let warning = format!("warning: {unread}: {why}\n");
        home.get("apis")
            .from(&konnect)
            .run()
            .code(0)
            .stderr(&format!("{warning}No apis found.\n"));
        home.get("organization -p sandbox")
            .run()
            .code(0)
            .stderr(&warning);
        // Only what is missing is an error.
        let missing = home.get("apis").run().code(4);
        assert!(missing.stderr.starts_with(&warning), "{missing}");
        let named = home.get("apis").args(["--pat", "kpat", "--config-file"]);
        if !make.starts_with("mkfifo") {
            named
                .args([&path])
                .run()
                .code(3)
                .stderr_contains(&format!("error: {unread}\n"));
        }
        let status = home.kongctl(["telemetry", "status"]).run().code(0);
        let off = format!("note: telemetry.enabled: {unread}: {why}; treated as off\n");
        assert!(status.stdout.starts_with("Telemetry is off: "), "{status}");
        assert!(status.stdout.contains(&off), "{status}");
        home.kongctl(["version"]).run().code(0).stderr("");
        home.listener().none();
    }
    Home::new()
        .get("apis --config-file /dev/zero")
        .run()
        .code(3)
        .stderr("error: cannot read the config file `/dev/zero`\n  cause: longer than 1 MiB\n");
}

#[test]
fn a_socket_at_the_usual_place_is_no_config_file() {
    let home = Home::listening().config("");
    fs::remove_file(home.path(FILE)).expect("removes");
    let socket = std::os::unix::net::UnixListener::bind(home.path(FILE)).expect("binds");
    home.get("organization -p sandbox")
        .run()
        .code(0)
        .stderr_contains(": not a regular file\n");
    home.listener().none();
    drop(socket);
}

#[test]
fn a_default_file_that_cannot_be_read_stops_only_what_needs_it() {
    let konnect = konnect();
    let home = Home::listening().config("default: {output: json}\n");
    let path = home.path(FILE);
    let directory = path.parent().expect("a directory");
    let broken = |home: &Home| {
        fs::remove_file(home.path(FILE)).expect("removes");
        std::os::unix::fs::symlink("nowhere", home.path(FILE)).expect("links");
    };
    if let Some(ordinary) = Ordinary::find(&home) {
        fs::set_permissions(directory, Permissions::from_mode(0o000)).expect("changes the mode");
        let warning = format!(
            "warning: cannot read the config file `{}`: Permission denied (os error 13)\n",
            path.display()
        );
        ordinary
            .run(&["get", "apis"])
            .from(&konnect)
            .run()
            .code(0)
            .stderr(&format!("{warning}No apis found.\n"));
        ordinary
            .run(&["-p", "sandbox", "get", "organization"])
            .run()
            .code(0)
            .stderr(&warning);
        ordinary.run(&["version"]).run().code(0).stderr("");
        let named = path.to_str().expect("a path");
        ordinary
            .run(&["get", "apis", "--config-file", named])
            .run()
            .code(3)
            .stderr_contains("error: cannot read the config file");
        let status = ordinary.run(&["telemetry", "status"]).run().code(0);
        assert!(status.stdout.starts_with("Telemetry is off: "), "{status}");
        fs::set_permissions(directory, Permissions::from_mode(0o700)).expect("changes the mode");
    }
    broken(&home);
    let warning = format!(
        "warning: cannot read the config file `{}`: a link to something that does not exist\n",
        path.display()
    );
    home.get("apis")
        .from(&konnect)
        .run()
        .code(0)
        .stderr(&format!("{warning}No apis found.\n"));
    let status = home.kongctl(["telemetry", "status"]).run().code(0);
    assert!(status.stdout.starts_with("Telemetry is off: "), "{status}");
    home.listener().none();
}

#[test]
fn a_directory_that_is_a_link_to_nowhere_is_not_a_missing_file() {
    let home = Home::listening();
    fs::create_dir(home.path(".config")).expect("a directory");
    std::os::unix::fs::symlink("nowhere", home.path(".config/kongctl")).expect("links");
    home.get("organization -p sandbox")
        .run()
        .code(0)
        .stderr_contains("warning: cannot read the config file");
    home.listener().none();
}

#[test]
fn a_directory_of_config_files_need_not_be_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let konnect = konnect();
    let home = Home::new();
    let directory = home.path("").join(OsStr::from_bytes(b"caf\xe9"));
    fs::create_dir_all(directory.join("kongctl")).expect("a directory");
    fs::write(
        directory.join("kongctl/config.yaml"),
        "default: {output: json}\n",
    )
    .expect("writes");
    home.get("apis")
        .from(&konnect)
        .env("XDG_CONFIG_HOME", &directory)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
}

#[test]
fn a_token_in_a_file_that_others_can_read_is_logged() {
    let konnect = konnect();
    let home = Home::new().config("default: {konnect: {pat: kpat}}\n");
    let path = home.path(FILE);
    let warning = format!(
        "[WARN ] {0}: others can read the token in this file; run chmod 600 {0}\n",
        path.display()
    );
    for (mode, warnings) in [(0o644, &*warning), (0o640, &warning), (0o600, "")] {
        fs::set_permissions(&path, Permissions::from_mode(mode)).expect("changes the mode");
        home.get("apis --log-level warn")
            .base_url_of(&konnect)
            .run()
            .code(0)
            .stderr(&format!("{warnings}No apis found.\n"));
        home.get("apis")
            .base_url_of(&konnect)
            .run()
            .code(0)
            .stderr("No apis found.\n");
        // Where people look for their token, it is told.
        let told = "others can read its token; run chmod 600 ~/.config/kongctl/config.yaml";
        let config = home.kongctl(["config"]).run().code(0).stderr("").stdout;
        assert_eq!(config.contains(told), !warnings.is_empty(), "{config}");
        let whoami = home.kongctl(["whoami", "-p", "sandbox", "-o", "json"]);
        let whoami = whoami.run().code(0);
        let facts: Value = serde_json::from_str(&whoami.stdout).expect("JSON");
        let told = (!warnings.is_empty()).then(|| format!("config file: {told}"));
        assert_eq!(facts["warning"].as_str(), told.as_deref(), "{whoami}");
        let stderr = told.map_or(String::new(), |told| format!("warning: {told}\n"));
        whoami.stderr(&stderr);
    }
    let home = Home::new().config("default: {output: json}\n");
    home.get("apis --log-level error")
        .from(&konnect)
        .run()
        .code(0)
        .stderr("");
}

/// A user who cannot read every file, as root can.
struct Ordinary<'home> {
    home: &'home Home,
    starter: Vec<&'static str>,
}

impl<'home> Ordinary<'home> {
    /// Returns the user of this process, or another if that is root; `None` if there is no way to
    /// become another who can run the program.
    fn find(home: &'home Home) -> Option<Self> {
        let probe = home.write("probe", "");
        fs::set_permissions(&probe, Permissions::from_mode(0o000)).expect("changes the mode");
        let starter = if fs::read(&probe).is_err() {
            vec!["env"]
        } else if works("setpriv", &["--version"]) {
            vec![
                "setpriv",
                "--reuid",
                "65533",
                "--regid",
                "65533",
                "--clear-groups",
            ]
        } else {
            return None;
        };
        let ordinary = Self { home, starter };
        // The other user must be able to find the program and HOME.
        let outcome = ordinary.reaches(home.path("").as_path());
        outcome.then_some(ordinary)
    }

    fn reaches(&self, home: &Path) -> bool {
        let open = Permissions::from_mode(0o755);
        fs::set_permissions(home, open).expect("changes the mode");
        let version = Command::new(self.starter[0])
            .args(&self.starter[1..])
            .args([env!("CARGO_BIN_EXE_kongctl"), "version"])
            .output();
        version.is_ok_and(|output| output.status.success())
    }

    fn run(&self, words: &[&str]) -> Kongctl<'home> {
        self.home.kongctl_through(&self.starter, words)
    }
}

/// A Konnect without any API, for any number of requests.
fn konnect() -> Server {
    Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, json!({"data": []})))
        .repeatedly()
        .start()
}

#[test]
fn a_setting_without_the_space_behind_its_colon_is_told() {
    let home = Home::new().config("default:\n  konnect:\n    pat:kpat_secret\n");
    let outcome = home.get("apis").run().code(3).stdout("");
    outcome.stderr(&format!(
        "error: {}:3:5: `konnect` is a group of settings, not a setting; put a space after the colon\n",
        home.path(FILE).display()
    ));
}

#[test]
fn a_setting_under_the_name_that_other_programs_have_is_suggested() {
    let konnect = konnect();
    for (written, meant) in [
        ("timeout: 5s", "http-timeout"),
        ("output-format: json", "output"),
        ("format: json", "output"),
    ] {
        let home = Home::new().config(&format!("default: {{{written}}}\n"));
        let (key, _) = written.split_once(':').expect("a key");
        home.get("apis").from(&konnect).run().code(0).stderr(&format!(
            "warning: {}:1:11: unknown setting `{key}`; did you mean `{meant}`?\nNo apis found.\n",
            home.path(FILE).display()
        ));
    }
}
