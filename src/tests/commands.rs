//! Parses every command that documents, help texts and messages show. Tests only.
//!
//! Nothing is run: `tests/cli/documents.rs` runs what documents show, `tests/cli/examples.rs` the
//! examples of resources.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::iter::Peekable;
use std::str::Chars;

use clap::error::ErrorKind;
use clap::{Command, CommandFactory};

use super::documents::{collect_files, documents, path};
use super::man;
use crate::cli::Cli;

/// Commands that are shown because they are wrong. Each must be shown, and wrong.
const WRONG: [&str; 4] = [
    "-p sandbox get apis --page-size 0",
    "apis",
    "get ap",
    "get apis -o table",
];

#[test]
fn every_command_that_is_shown_can_be_parsed() {
    let (mut wrong, mut problems) = (BTreeSet::new(), Vec::new());
    let mut count = 0;
    for (place, text) in shown_texts() {
        for command in commands(&text) {
            count += 1;
            let typed = command.join(" ");
            match problem_of(&command) {
                Some(_) if WRONG.contains(&typed.as_str()) => {
                    wrong.insert(typed);
                }
                Some(problem) => {
                    problems.push(format!("{place} shows `kongctl {typed}`\n{problem}"));
                }
                None => {}
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(count > 150, "only {count} commands");
    assert_eq!(wrong, WRONG.map(str::to_owned).into());
}

/// Returns why the words are not a command of kongctl. One that is not complete is fine.
fn problem_of(words: &[String]) -> Option<String> {
    let is_outside_of_clap = |word: &String| word == "help" || word.starts_with("__");
    if words.first().is_some_and(is_outside_of_clap) {
        return None;
    }
    // Stands for any resource, where clap expects the name of one.
    let words = words
        .iter()
        .map(|word| if word == "RESOURCE" { "apis" } else { word });
    let mut arguments: Vec<OsString> = ["kongctl"]
        .into_iter()
        .chain(words)
        .map(OsString::from)
        .collect();
    let error = Cli::parse_arguments(&mut arguments).err()?;
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::MissingSubcommand
        | ErrorKind::MissingRequiredArgument => None,
        _ => Some(error.to_string()),
    }
}

/// Returns every text with commands, and where it stands.
fn shown_texts() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for name in documents() {
        let text = fs::read_to_string(path(&name)).expect("a document");
        let text = text.replace("\\|", "|");
        texts.extend(spans(&text).map(|span| (name.clone(), span.to_owned())));
    }
    let mut files = Vec::new();
    collect_files(&path("src"), &mut files);
    for file in files {
        let text = fs::read_to_string(&file).expect("a source");
        let is_test = file.components().any(|part| part.as_os_str() == "tests");
        if !is_test && !file.ends_with("tests.rs") {
            let program = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
            let name = file.display().to_string();
            texts.extend(spans(&strings(program)).map(|span| (name.clone(), span.to_owned())));
        }
    }
    let mut program = Cli::command();
    program.build();
    collect_help(&program, &mut texts);
    texts.extend(man::shown_examples());
    texts
}

/// Returns the lines of code blocks, and what stands between backticks elsewhere.
fn spans(text: &str) -> impl Iterator<Item = &str> {
    text.split("```").enumerate().flat_map(|(index, part)| {
        let is_block = index % 2 == 1;
        let (separator, step) = if is_block { ('\n', 1) } else { ('`', 2) };
        part.split(separator).skip(1).step_by(step)
    })
}

/// Returns source without comments, each string in one line.
fn strings(source: &str) -> String {
    let lines = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let source = lines.collect::<Vec<_>>().join("\n");
    let mut parts = source.split("\\\n");
    let first = parts.next().unwrap_or_default().to_owned();
    let text = parts.fold(first, |text, part| text + part.trim_start());
    text.replace("\\\"", "\"")
}

/// Collects the examples and the commands between backticks in the help of a command, of its
/// arguments and of the commands below it.
fn collect_help(command: &Command, texts: &mut Vec<(String, String)>) {
    let mut help = vec![
        command.get_about(),
        command.get_long_about(),
        command.get_after_help(),
        command.get_after_long_help(),
    ];
    for argument in command.get_arguments() {
        help.extend([argument.get_help(), argument.get_long_help()]);
    }
    let place = format!("the help of {}", command.get_name());
    for text in help.into_iter().flatten().map(ToString::to_string) {
        let examples = text.lines().filter(|line| line.starts_with("  "));
        let shown = examples.chain(spans(&text));
        texts.extend(shown.map(|text| (place.clone(), text.to_owned())));
    }
    for below in command.get_subcommands() {
        collect_help(below, texts);
    }
}

/// Returns the commands of kongctl in a line of shell: the words after the program's name.
fn commands(line: &str) -> Vec<Vec<String>> {
    line.match_indices("kongctl ")
        .filter(|(index, _)| is_start(&line[..*index]))
        .map(|(index, name)| words(&line[index + name.len()..]))
        .filter(|words| !words.is_empty())
        .collect()
}

/// Returns whether a command can begin after `before`, which is not the case in a sentence.
fn is_start(before: &str) -> bool {
    let is_after_assignment = before
        .trim_end()
        .rsplit(' ')
        .next()
        .is_some_and(|word| word.contains('='));
    before.trim().is_empty() || before.ends_with(['(', '/']) || {
        before.ends_with(' ')
            && (is_after_assignment || before.trim_end().ends_with(['$', '|', ';', '&', ':']))
    }
}

/// Returns the words up to the end of a command, or to a place where the text leaves some out.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(word) = next_word(&mut rest) {
        if word == "…" || word.contains('{') {
            // A flag is nothing without its value.
            words.pop_if(|last: &mut String| last.starts_with('-'));
            break;
        }
        words.push(word);
    }
    words
}

/// Reads one word as a shell does; `None` at the end of the command.
fn next_word(rest: &mut Peekable<Chars>) -> Option<String> {
    while rest.next_if_eq(&' ').is_some() {}
    let mut word = None::<String>;
    while let Some(character) = rest.next_if(|character| !" |;&<>)\n".contains(*character)) {
        match character {
            '#' if word.is_none() => return None,
            '\'' | '"' => {
                let quoted = rest.by_ref().take_while(|next| *next != character);
                word.get_or_insert_default().extend(quoted);
            }
            _ => word.get_or_insert_default().push(character),
        }
    }
    word
}

#[test]
fn commands_are_found_in_a_line_of_shell() {
    for (line, expected) in [
        ("kongctl get apis", vec!["get apis"]),
        (
            "A=1 kongctl get apis -o csv > apis.csv # kongctl",
            vec!["get apis -o csv"],
        ),
        ("source <(kongctl completion zsh)", vec!["completion zsh"]),
        (
            "kongctl get 'a b' | kongctl logout; kongctl login &",
            vec!["get a b", "logout", "login"],
        ),
        ("kongctl get {name} --region {region}", vec!["get"]),
        ("kongctl api --pat {token}", vec!["api"]),
        ("kongctl telemetry …", vec!["telemetry"]),
        ("my-kongctl get", vec![]),
        ("kongctl ", vec![]),
    ] {
        let found: Vec<String> = commands(line).iter().map(|words| words.join(" ")).collect();
        assert_eq!(found, expected, "{line}");
    }
}
