//! `kongctl help TOPIC` and man pages: what is shown where, and that the examples work.

use std::fs;
use std::path::Path;

use crate::support::Home;

/// Every topic, and what a reader looks for in it.
const TOPICS: [(&str, &[&str]); 7] = [
    (
        "environment",
        &["KONGCTL_TEAM_A_KONNECT_BASE_URL", "XDG_CACHE_HOME"],
    ),
    ("config", &["konnect.base-url", ".telemetry-enabled"]),
    ("exit-codes", &["`rate_limited`", "130, 143, 129"]),
    ("output", &["--columns", "helm"]),
    ("filters", &["ocontains", "--sort FIELD:desc"]),
    ("declarative", &["kongctl apply -f", "!ref docs"]),
    ("telemetry", &["command_path", "kongctl telemetry status"]),
];

/// Returns what is shown on a terminal of this width.
fn shown(home: &Home, topic: &str, width: usize) -> String {
    let command = home.kongctl(["help", topic]);
    let command = command.env("COLUMNS", width.to_string());
    command.run().code(0).stderr("").stdout
}

#[test]
fn every_topic_is_text_of_two_screens_at_most_on_stdout() {
    let home = Home::new();
    for (topic, contents) in TOPICS {
        let text = shown(&home, topic, 80);
        for content in contents {
            assert!(text.contains(content), "{topic} lacks {content}");
        }
        assert!(text.lines().count() <= 100, "{topic} is too long");
        let width = text.lines().map(|line| line.chars().count()).max();
        assert!(width <= Some(80), "{topic} is {width:?} wide");
        assert!(!text.contains("\n\n\n") && text.ends_with('\n'), "{topic}");
    }
}

#[test]
fn on_a_narrow_terminal_texts_are_below_the_names() {
    let home = Home::new();
    let text = shown(&home, "environment", 40);
    let row = "\n  KONGCTL_PROFILE\n        the profile, unless `--profile`\n        is given\n";
    assert!(text.contains(row), "{text}");
    for (topic, _) in TOPICS {
        let text = shown(&home, topic, 40);
        for line in text.lines().filter(|line| line.chars().count() > 40) {
            // A command is not broken into lines, nor is a word.
            let is_whole = line.starts_with("  ") && !line.starts_with("        ");
            assert!(is_whole || !line.trim().contains(' '), "{topic}: {line}");
        }
    }
}

#[test]
fn a_topic_is_not_styled_unless_color_is_asked_for() {
    let home = Home::new();
    let plain = home.kongctl(["help", "filters"]).run().code(0).stdout;
    assert!(!plain.contains('\u{1b}'));
    let arguments = ["--color", "always", "help", "filters"];
    let styled = home.kongctl(arguments).run().code(0).stdout;
    assert!(styled.contains("\u{1b}["));
}

#[test]
fn every_example_of_a_topic_works_in_the_sandbox() {
    let home = Home::new();
    let mut count = 0;
    for (topic, _) in TOPICS {
        let text = shown(&home, topic, 100);
        for example in text
            .lines()
            .filter_map(|line| line.strip_prefix("  kongctl -p "))
        {
            let command = home.shell(&format!("\"$KONGCTL\" -p {example}"));
            let command = command.env("KONGCTL", env!("CARGO_BIN_EXE_kongctl"));
            let outcome = command.run().code(0).stderr("");
            let is_redirected = example.contains(" > ");
            assert_eq!(outcome.stdout.is_empty(), is_redirected, "{example}");
            count += 1;
        }
    }
    assert!(count >= 10, "only {count} examples");
}

/// Returns the lines that a man page shows as they are.
fn lines_of(page: &str) -> Vec<String> {
    let blocks = page.split("\n.EX\n").skip(1);
    let blocks = blocks.filter_map(|block| block.split("\n.EE\n").next());
    let lines = blocks.flat_map(str::lines);
    let plain = |line: &str| line.replace("\\-", "-").replace("\\*(Aq", "'");
    lines.map(plain).collect()
}

#[test]
fn the_file_of_the_topic_can_be_applied() {
    let home = Home::new();
    let text = shown(&home, "declarative", 80);
    let lines = text.lines().skip_while(|line| !line.contains("_defaults"));
    let lines = lines.map_while(|line| line.strip_prefix("  "));
    home.write("konnect.yaml", lines.collect::<Vec<_>>().join("\n"));
    home.kongctl([
        "-p",
        "sandbox",
        "apply",
        "-f",
        "konnect.yaml",
        "--auto-approve",
    ])
    .run()
    .code(0)
    .stdout("Done: 3 created\n");
}

#[test]
fn every_example_of_a_man_page_works_in_the_sandbox() {
    let home = Home::new();
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/man");
    let mut count = 0;
    for entry in fs::read_dir(pages).expect("man pages") {
        let page = fs::read_to_string(entry.expect("an entry").path()).expect("a man page");
        for line in lines_of(&page) {
            // The others need an account, or do not end.
            if let Some(example) = line.strip_prefix("kongctl -p sandbox ") {
                let command = home.shell(&format!("\"$KONGCTL\" -p sandbox {example}"));
                let command = command.env("KONGCTL", env!("CARGO_BIN_EXE_kongctl"));
                command.run().code(0);
                count += 1;
            }
        }
    }
    assert!(count >= 25, "only {count} examples");
}

#[test]
fn a_typo_and_an_unknown_topic_are_told_which_there_are() {
    let home = Home::new();
    for typed in [&["help", "enviroment"][..], &["environment"]] {
        home.kongctl(typed.iter().copied())
            .run()
            .code(2)
            .stderr(&format!(
                "error: unknown command `{}`\n\
             hint: did you mean `kongctl help environment`?\n\
             For more information, try '--help'.\n",
                typed.last().expect("a word"),
            ));
    }
    let unknown = home.kongctl(["help", "widgets"]).run().code(2);
    let topics =
        "\n  topics: environment, config, exit-codes, output, filters, declarative, telemetry\n";
    assert!(unknown.stderr.contains(topics), "{unknown}");
}

#[test]
fn help_of_a_command_is_no_topic() {
    let home = Home::new();
    for words in [&["help", "config", "get"][..], &["config", "--help"]] {
        let help = home.kongctl(words.iter().copied()).run().code(0).stdout;
        assert!(help.contains("\nUsage: kongctl config"), "{help}");
    }
}
