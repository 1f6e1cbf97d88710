//! Tests which command lines are accepted, and the errors of the others.

use std::io;

use crate::support::{Home, Outcome, has_terminal};

const VERSION: &str = concat!("kongctl ", env!("CARGO_PKG_VERSION"), "-dev\n");

#[test]
fn a_bare_kongctl_prints_the_help() {
    let help = run(&["--help"]).code(0).stderr("").stdout;
    assert!(
        help.starts_with(
            "A fast command-line client for Kong Konnect\n\nUsage: kongctl [OPTIONS] <COMMAND>\n"
        ),
        "{help}"
    );
    run(&["help"]).code(0).stdout(&help).stderr("");
    let brief = run(&[]).code(0).stderr("").stdout;
    assert!(
        brief.ends_with("\nFor all options, use --help.\n"),
        "{brief}"
    );
    assert!(brief.len() < help.len(), "{brief}");
    run(&["-h"]).code(0).stdout(&brief).stderr("");
}

#[test]
fn the_help_names_every_command() {
    let help = run(&[]).code(0).stderr("").stdout;
    let (_, commands) = help.split_once("Commands:\n").expect("a list of commands");
    let named: Vec<&str> = commands
        .lines()
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert_eq!(
        named,
        [
            "get",
            "describe",
            "create",
            "update",
            "edit",
            "delete",
            "plan",
            "diff",
            "apply",
            "sync",
            "explain",
            "scaffold",
            "api",
            "login",
            "logout",
            "whoami",
            "config",
            "telemetry",
            "sandbox",
            "completion",
            "version",
            "help",
        ],
        "{help}"
    );
}

#[test]
fn every_form_of_help_for_a_resource_prints_it() {
    let help = run(&["help", "get", "apis"]).code(0).stderr("").stdout;
    assert!(
        help.starts_with("APIs in the catalog\n\nUsage: kongctl get apis [OPTIONS] [NAME|ID]...\n"),
        "{help}"
    );
    for words in [
        &["get", "apis", "--help"][..],
        &["ls", "api", "--help"],
        &["get", "help", "apis"],
        &["list", "--region", "eu", "help", "konnect", "api"],
    ] {
        run(words).code(0).stdout(&help).stderr("");
    }
    let brief = run(&["get", "apis", "-h"]).code(0).stderr("").stdout;
    run(&["list", "-rh", "api"]).code(0).stderr("");
    assert!(brief.ends_with("\nFor all options, use --help.\n"));
    let tree = run(&["get", "--help"]).code(0).stderr("").stdout;
    run(&["get", "help"]).code(0).stdout(&tree).stderr("");
}

#[test]
fn the_list_of_all_resources_is_in_the_long_help_only() {
    for words in [&["get"][..], &["get", "-h"], &["list", "-rh"]] {
        let outcome = run(words);
        let help = format!("{}{}", outcome.stdout, outcome.stderr);
        assert!(help.lines().count() <= 40, "{words:?}: {help}");
        assert!(
            help.ends_with("\nFor all options, use --help.\n"),
            "{words:?}: {help}"
        );
    }
    for words in [&["get", "--help"][..], &["get", "help"], &["help", "get"]] {
        let help = run(words).code(0).stderr("").stdout;
        assert!(
            help.contains("\nThis machine:\n  profiles "),
            "{words:?}: {help}"
        );
    }
}

#[test]
fn a_command_with_flags_and_without_a_resource_is_an_error() {
    for (words, command) in [
        (&["create", "-f", "api.yaml"][..], "create"),
        (&["update", "--dry-run"], "update"),
        (&["edit", "-y"], "edit"),
        (&["get", "--limit", "3"], "get"),
        (&["get", "gateway", "--limit", "3"], "get gateway"),
    ] {
        run(words).code(2).stdout("").stderr(&format!(
            "error: `kongctl {command}` needs a resource\n\
             hint: run `kongctl {command} --help` to list them\n\
             For more information, try '--help'.\n"
        ));
    }
}

#[test]
fn an_incomplete_command_lists_its_subcommands() {
    let cases = [
        (
            &["get"][..],
            "Usage: kongctl get [OPTIONS] <RESOURCE>",
            "\n  apis ",
        ),
        (
            &["list", "gateway"],
            "Usage: kongctl get gateway [OPTIONS] <RESOURCE>",
            "\n  control-planes, ",
        ),
        (
            &["sandbox"],
            "Usage: kongctl sandbox [OPTIONS] <COMMAND>",
            "\n  serve ",
        ),
        (
            &["telemetry"],
            "Usage: kongctl telemetry [OPTIONS] <COMMAND>",
            "\n  status ",
        ),
    ];
    for (words, usage, word) in cases {
        run(words)
            .code(2)
            .stdout("")
            .stderr_contains(usage)
            .stderr_contains(word);
    }
}

#[test]
fn an_unknown_command_suggests_a_similar_one() {
    let expected = "\
error: unknown command `telemtry`
hint: did you mean `kongctl telemetry status`?
For more information, try '--help'.
";
    run(&["telemtry", "status"])
        .code(2)
        .stdout("")
        .stderr(expected);
}

#[test]
fn only_real_names_are_offered_not_aliases() {
    for (words, meant) in [
        (&["gte", "apis"][..], "did you mean `kongctl get apis`?"),
        (&["get", "apsi"], "did you mean `kongctl get apis`?"),
    ] {
        run(words)
            .code(2)
            .stdout("")
            .stderr_contains(&format!("\nhint: {meant}\n"));
    }
}

#[test]
fn an_unknown_resource_lists_the_available_ones() {
    let cases = [
        (&["get", "widgets"][..], "apis"),
        (&["list", "konnect", "widgets"], "portals"),
        (&["get", "gateway", "widgets"], "control-planes"),
    ];
    for (words, known) in cases {
        let outcome = run(words)
            .code(2)
            .stdout("")
            .stderr_contains("error: unknown resource `widgets`\n  resources: ");
        let mut lines = outcome.stderr.lines();
        let list = lines.find_map(|line| line.strip_prefix("  resources: "));
        let list = list.unwrap_or_default();
        assert!(list.split(", ").any(|word| word == known), "{outcome}");
        assert_eq!(lines.next(), Some("For more information, try '--help'."));
    }
}

#[test]
fn a_misspelled_resource_suggests_the_right_one() {
    for (word, meant) in [("portal-s", "portals"), ("organisation", "organization")] {
        run(&["get", word])
            .code(2)
            .stdout("")
            .stderr_contains(&format!("hint: did you mean `kongctl get {meant}`?\n"));
    }
}

#[test]
fn an_unknown_flag_suggests_a_similar_one() {
    let expected = "\
error: unknown flag `--pgae-size`
  usage: kongctl get apis [OPTIONS] [NAME|ID]...
hint: did you mean `kongctl get apis --page-size 3`?
For more information, try '--help'.
";
    run(&["get", "apis", "--pgae-size", "3"])
        .code(2)
        .stdout("")
        .stderr(expected);
}

#[test]
fn an_invalid_flag_value_lists_the_valid_ones() {
    let cases = [
        (
            &["--page-size", "0"][..],
            "`0` for `--page-size`: expected a whole number from 1 to 1000\n",
        ),
        (
            &["--page-size", "1001"],
            "`1001` for `--page-size`: expected a whole number from 1 to 1000\n",
        ),
        (
            &["--timeout", "5"],
            "`5` for `--timeout`: expected a duration such as `90s`, `1m30s` or `500ms`; `0` for no limit\nhint: did you mean `kongctl get apis --timeout 5s`?\n",
        ),
        (
            &["--text-layout", "tall"],
            "`tall` for `--text-layout`\n  values: compact, wide\n",
        ),
        (
            &["--log-level", "on"],
            "`on` for `--log-level`\n  values: trace, debug, info, warn, error\n",
        ),
    ];
    for (flag, complaint) in cases {
        let expected =
            format!("error: invalid value {complaint}For more information, try '--help'.\n");
        run(&[&["get", "apis"], flag].concat())
            .code(2)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn an_unknown_output_format_lists_the_available_ones() {
    let outcome = run(&["get", "apis", "-o", "xml"]).code(2).stdout("");
    outcome.stderr_contains("error: invalid value `xml` for `--output`\n  values: text, wide, json, yaml, csv, tsv, name, helm, markdown, rsyslog\n");
}

#[test]
fn extra_arguments_are_an_error() {
    let cases = [
        (&["get", "me", "x"][..], 'x', "get me [OPTIONS]"),
        (&["login", "x"], 'x', "login [OPTIONS]"),
    ];
    for (words, word, usage) in cases {
        let expected = format!(
            "error: unexpected argument `{word}`\n  usage: kongctl {usage}\nFor more information, try '--help'.\n"
        );
        run(words).code(2).stdout("").stderr(&expected);
    }
}

#[test]
fn a_flag_without_its_value_is_an_error() {
    let expected = "error: `--profile` needs a value\nFor more information, try '--help'.\n";
    run(&["get", "apis", "--profile"])
        .code(2)
        .stdout("")
        .stderr(expected);
}

#[test]
fn the_color_setting_applies_to_usage_errors_and_help() {
    let plain = "error: unexpected argument `x`\n  usage: kongctl get me [OPTIONS]\nFor more information, try '--help'.\n";
    let colored = plain.replace("error:", "\x1b[1;31merror:\x1b[0m");
    let colored = colored.as_str();
    let cases = [
        (&["--color", "always"][..], colored),
        (&["--color=always"], colored),
        (&["--color", "never"], plain),
        (&[], plain),
    ];
    for (flag, expected) in cases {
        run(&[flag, &["get", "me", "x"]].concat())
            .code(2)
            .stdout("")
            .stderr(expected);
        run(&[&["get", "me", "x"], flag].concat())
            .code(2)
            .stdout("")
            .stderr(expected);
        let help = run(&[flag, &["get", "me", "--help"]].concat())
            .code(0)
            .stderr("")
            .stdout;
        assert_eq!(
            help.contains("\x1b[1m\x1b[4mUsage:\x1b[0m"),
            expected == colored,
            "{help}"
        );
        assert_eq!(help.contains('\x1b'), expected == colored, "{help}");
    }
    // A program that reads it does not wait for the config file.
    let home = Home::new().config("default: {color: always}\n");
    let piped = home.kongctl(["get", "me", "x"]).run().code(2);
    piped.stdout("").stderr(plain);
    if !has_terminal() {
        return;
    }
    let kongctl = env!("CARGO_BIN_EXE_kongctl");
    let home = Home::new().config("default: {color: never}\ncolored: {color: auto}\n");
    home.write("other.yaml", "default: {color: auto}\n");
    home.write("broken.yaml", "default: {color: [never\n");
    for (flag, expected) in [
        ("", plain),
        ("--color=auto", colored),
        ("--color never", plain),
        ("-p colored", colored),
        ("-pcolored --color=never", plain),
        ("--profile missing", colored),
        ("--config-file other.yaml", colored),
        ("--config-file=missing.yaml", colored),
        ("--config-file broken.yaml", colored),
    ] {
        let command = format!("exec {kongctl} {flag} get me x");
        let shown = home.on_terminal(command).run().code(2);
        assert_eq!(shown.screen(), expected, "{flag}");
        for line in ["get --help", "help output", "telemetry"] {
            let shown = home.on_terminal(format!("exec {kongctl} {flag} {line}"));
            let help = shown.run().stdout;
            assert_eq!(help.contains('\x1b'), expected == colored, "{flag} {help}");
        }
    }
    let variable = home.on_terminal(format!("exec {kongctl} get me x"));
    let shown = variable
        .env("KONGCTL_DEFAULT_COLOR", "always")
        .run()
        .code(2);
    assert_eq!(shown.screen(), colored);
    // The error is on the terminal, whatever reads stdout.
    let piped = home.on_terminal(format!("{kongctl} get me x | cat"));
    assert_eq!(piped.run().screen(), plain);
}

#[test]
fn usage_errors_need_no_valid_config_file() {
    let home = Home::new().config("default:\n  output: [json\n");
    let expected = run(&["get", "widgets"]).stderr;
    home.kongctl(["get", "widgets"])
        .run()
        .code(2)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn the_version_is_one_line() {
    for words in [&["--version"][..], &["-V"], &["version"]] {
        run(words).code(0).stdout(VERSION).stderr("");
    }
}

#[test]
fn the_full_version_has_the_platform() {
    let version = VERSION.trim_start_matches("kongctl ").trim_end();
    // Go's names, as events have them.
    let os = std::env::consts::OS.replace("macos", "darwin");
    let arch = std::env::consts::ARCH
        .replace("x86_64", "amd64")
        .replace("aarch64", "arm64");
    let expected = format!("version:  {version}\nos:       {os}\narch:     {arch}\n");
    run(&["version", "--full"])
        .code(0)
        .stdout(&expected)
        .stderr("");
}

#[test]
fn the_version_can_be_read_by_programs() {
    let version = VERSION.trim_start_matches("kongctl ").trim_end();
    run(&["version", "-o", "json"])
        .code(0)
        .stdout(&format!("{{\n  \"version\": \"{version}\"\n}}\n"))
        .stderr("");
    run(&["-o", "yaml", "version"])
        .code(0)
        .stdout(&format!("version: \"{version}\"\n"))
        .stderr("");
}

#[test]
fn the_version_follows_the_flag_and_not_the_settings() {
    let home = Home::new().config("default: {output: json}\n");
    home.kongctl(["version"])
        .env("KONGCTL_DEFAULT_OUTPUT", "yaml")
        .run()
        .code(0)
        .stdout(VERSION)
        .stderr("");
}

#[test]
fn global_flags_can_be_anywhere() {
    let expected = run(&["get", "me", "-p", "sandbox", "-o", "json"])
        .code(0)
        .stderr("")
        .stdout;
    for words in [
        &["-p", "sandbox", "-o", "json", "get", "me"][..],
        &["--profile=sandbox", "get", "--output=json", "me"],
        &["-psandbox", "get", "me", "-ojson"],
        &["get", "-p", "sandbox", "konnect", "-o", "json", "me"],
        &[
            "-o",
            "json",
            "list",
            "me",
            "--profile",
            "sandbox",
            "--no-telemetry",
        ],
    ] {
        run(words).code(0).stdout(&expected).stderr("");
    }
}

#[test]
fn flags_of_get_can_precede_the_resource() {
    let expected = run(&["get", "portals", "-p", "sandbox"])
        .code(0)
        .stderr("")
        .stdout;
    run(&[
        "get",
        "--page-size",
        "1",
        "--timeout",
        "20s",
        "portals",
        "-p",
        "sandbox",
    ])
    .code(0)
    .stdout(&expected)
    .stderr("");
}

#[test]
fn a_closed_stdout_is_no_error() {
    let home = Home::new();
    for words in [
        &[][..],
        &["--version"],
        &["version", "--full"],
        &["help", "get"],
        &["completion", "zsh"],
        &["telemetry", "status"],
    ] {
        let (reader, writer) = io::pipe().expect("a pipe can be made");
        drop(reader);
        home.kongctl(words).stdout_to(writer).run().code(0).silent();
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_an_error() {
    let home = Home::new();
    for words in [
        &[][..],
        &["--version"],
        &["version", "--full"],
        &["help", "get"],
        &["completion", "zsh"],
        &["telemetry", "status"],
    ] {
        let full = std::fs::File::options()
            .write(true)
            .open("/dev/full")
            .expect("Linux has /dev/full");
        let expected =
            "error: cannot write to stdout\n  cause: No space left on device (os error 28)\n";
        home.kongctl(words)
            .stdout_to(full)
            .run()
            .code(1)
            .stdout("")
            .stderr(expected);
    }
}

#[test]
fn commands_without_requests_leave_home_unchanged() {
    let home = Home::new();
    for words in [
        &[][..],
        &["--version"],
        &["version"],
        &["help"],
        &["completion", "fish"],
        &["telemetry", "status"],
        &["get", "widgets"],
    ] {
        home.kongctl(words).run();
        assert_eq!(home.snapshot(), [], "{words:?}");
    }
}

#[track_caller]
fn run(words: &[&str]) -> Outcome {
    Home::new().kongctl(words).run()
}

#[test]
fn a_resource_under_another_parent_is_suggested_with_its_full_command() {
    for typed in ["control-planes", "cp"] {
        run(&["get", typed])
            .code(2)
            .stdout("")
            .stderr_contains("\nhint: did you mean `kongctl get gateway control-planes`?\n");
    }
}

#[test]
fn global_flags_can_be_between_the_words() {
    let words = [
        "--profile",
        "sandbox",
        "get",
        "apis",
        "-o",
        "json",
        "documents",
        "--api-name",
        "bookings",
        "--jq",
        "length",
    ];
    Home::new()
        .kongctl(words)
        .run()
        .code(0)
        .stdout("3\n")
        .stderr("");
}

#[test]
fn flags_of_a_resource_cannot_precede_its_subresource() {
    let expected = "error: `--filter` must follow `get apis documents`\n\
                    hint: put arguments of `apis documents` after its name; to read `apis`, leave out the words after `apis`\n";
    let words = [
        "get",
        "apis",
        "--filter",
        "name=x",
        "documents",
        "--api-name",
        "y",
    ];
    Home::new()
        .kongctl(words)
        .run()
        .code(2)
        .stdout("")
        .stderr(expected);
}

#[test]
fn a_usage_error_escapes_harmful_characters_of_its_arguments() {
    for harmful in [
        "\u{1b}]0;owned\u{7}",
        "\u{9b}2J",
        "\nerror: forged",
        "\r",
        "\u{202e}",
        "\u{200b}",
        "\u{a0}",
        "\u{e0041}",
    ] {
        for words in [
            &["HARM"] as &[&str],
            &["get", "HARM"],
            &["get", "apis", "--HARM"],
            &["get", "apis", "--HARM=x"],
            &["get", "apis", "-HARM"],
            &["get", "me", "a", "HARM"],
            &["get", "apis", "--page-size", "HARM"],
            &["get", "apis", "--page-size=5HARM5"],
            &["get", "apis", "--timeout", "1HARMs"],
            &["get", "apis", "--region", "uHARMs"],
            &["get", "apis", "-o", "HARM"],
            &["get", "apis", "--log-level", "HARM"],
            &["get", "apis", "--color=HARM"],
            &["completion", "HARM"],
            &["sandbox", "serve", "--addr", "HARM"],
            &["telemetry", "listen", "--count", "HARM"],
            &["telemetry", "HARM"],
            &["telemetry", "preview", "get", "HARM"],
            &["help", "HARM"],
        ] {
            let words: Vec<_> = words
                .iter()
                .map(|word| word.replace("HARM", harmful))
                .collect();
            let Outcome { code, stderr, .. } = Home::new().kongctl(&words).run();
            let shown = stderr.contains(harmful) || stderr.contains("\nerror: forged");
            assert!(code == Some(2) && !shown, "{words:?}: {code:?} {stderr:?}");
        }
    }
}
