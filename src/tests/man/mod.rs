//! Generates the man pages in `docs/man/` from the command tree and the topics of help:
//! `kongctl(1)`, and one page for each command. Tests only.

mod examples;
mod page;

use std::fs;
use std::io::Write;
use std::process::{Command as Process, Stdio};

use clap::builder::PossibleValue;
use clap::{Arg, Command, CommandFactory};
use clap_mangen::roff::bold;

use super::documents;
use crate::cli::topics::config::FILES_HEADING;
use crate::cli::topics::{Part, Row, TOPICS, exit_codes};
use crate::cli::{Cli, get::help};
use crate::error::ErrorKind;
use crate::resources::PRODUCTS;
use page::{Page, references, spelling};

/// The name of `kongctl(1)`.
const OVERVIEW: &str = "kongctl";

/// What the help of a command begins its examples with.
const EXAMPLES: &str = "Examples:\n";

/// Returns every example that only a man page shows, and the page.
pub(super) fn shown_examples() -> impl Iterator<Item = (String, String)> {
    examples::all().map(|(name, example)| (format!("the man page of {name}"), example.to_owned()))
}

/// Returns every page with the name of its file.
fn pages() -> Vec<(String, String)> {
    let mut program = Cli::command().disable_help_subcommand(true);
    program.build();
    let mut pages: Vec<_> = shown_below(&program).map(page).collect();
    pages.push(overview(&program));
    pages
}

/// Returns the page of the program: its commands, and what they have in common.
fn overview(program: &Command) -> (String, String) {
    let mut page = begin(program, OVERVIEW);
    page.section("COMMANDS");
    for command in shown_below(program) {
        page.term(references(&[page_name(command)]), &about(command));
    }
    options(&mut page, program);
    for topic in &TOPICS {
        let title = match topic.name {
            "exit-codes" => "EXIT STATUS".to_owned(),
            name => name.to_uppercase(),
        };
        page.section(&title);
        let parts = (topic.parts)();
        let is_files = |part: &Part| matches!(part, Part::Heading(FILES_HEADING));
        // Files have a section of their own in a man page.
        page.parts(parts.iter().take_while(|part| !is_files(part)));
        let files = parts.iter().skip_while(|part| !is_files(part)).nth(1);
        if let Some(Part::Rows(files)) = files {
            page.section("FILES");
            page.rows(&[Row::new(
                "~/.config/kongctl/config.yaml",
                "the config file, which kongctl never writes",
            )]);
            page.rows(files);
        }
    }
    page.section("EXAMPLES");
    page.lines(examples::of(OVERVIEW));
    page.section("SEE ALSO");
    let others: Vec<String> = shown_below(program).map(page_name).collect();
    page.line(references(&others));
    (file_name(OVERVIEW), page.render())
}

/// Returns the page of a command, including its subcommands.
fn page(command: &Command) -> (String, String) {
    let name = page_name(command);
    let mut page = begin(command, &name);
    match command.get_name() {
        "get" => resources(&mut page),
        "describe" => {
            page.section("RESOURCES");
            page.paragraph("Those of `kongctl-get`(1).");
        }
        _ => subcommands(&mut page, command),
    }
    arguments(&mut page, command);
    options(&mut page, command);
    notes_and_examples(&mut page, command);
    page.section("EXIT STATUS");
    page.rows(&exit_status(command));
    page.section("SEE ALSO");
    page.line(references(&[OVERVIEW.to_owned()]));
    (file_name(&name), page.render())
}

/// Begins the page of a command with its purpose and its usage.
fn begin(command: &Command, name: &str) -> Page {
    let mut page = Page::new(name, &about(command));
    page.section("SYNOPSIS");
    let usage = command.clone().render_usage().to_string();
    for line in usage.trim_start_matches("Usage: ").lines() {
        page.usage(line.trim());
    }
    page
}

fn page_name(command: &Command) -> String {
    format!("{OVERVIEW}-{}", command.get_name())
}

fn file_name(page: &str) -> String {
    format!("docs/man/{page}.1")
}

fn about(command: &Command) -> String {
    let about = command.get_about().map(ToString::to_string);
    about.unwrap_or_default()
}

fn shown_below(command: &Command) -> impl Iterator<Item = &Command> {
    let below = command.get_subcommands();
    below.filter(|below| !below.is_hide_set() && below.get_name() != "help")
}

/// Adds all resources, by product: what to type, and a phrase.
fn resources(page: &mut Page) {
    page.section("RESOURCES");
    page.paragraph(
        "Resources by product. For the flags, columns and examples of each, run `kongctl get \
         RESOURCE --help`.",
    );
    for product in &PRODUCTS {
        page.subsection(product.title);
        for node in help::in_order(product) {
            page.term(vec![bold(node.words)], node.help);
        }
    }
}

/// Adds the subcommands of a command: usage, purpose and own flags of each.
fn subcommands(page: &mut Page, command: &Command) {
    if shown_below(command).next().is_none() {
        return;
    }
    page.section("COMMANDS");
    for below in shown_below(command) {
        let usage = below.clone().render_usage().to_string();
        page.subsection(usage.trim_start_matches("Usage: "));
        page.paragraph(&about(below));
        let own = |arg: &&Arg| !arg.is_global_set() && arg.get_id() != "help";
        for arg in below.get_arguments().filter(own) {
            page.term(spelling(arg), &text_of(arg));
        }
    }
}

/// Adds the arguments of a command, which are no options.
fn arguments(page: &mut Page, command: &Command) {
    let arguments: Vec<&Arg> = command.get_positionals().collect();
    if arguments.is_empty() {
        return;
    }
    page.section("ARGUMENTS");
    for arg in arguments {
        page.term(spelling(arg), &text_of(arg));
    }
}

/// Adds the options of a command by their headings, its own first.
fn options(page: &mut Page, command: &Command) {
    let shown = |arg: &&Arg| !arg.is_hide_set() && !arg.is_positional();
    let mut options: Vec<&Arg> = command.get_arguments().filter(shown).collect();
    // Stable: `None`, which is no heading, comes first.
    options.sort_by_key(|arg| arg.get_help_heading().is_some());
    let mut heading = None;
    for arg in options {
        let title = arg.get_help_heading().unwrap_or("Options");
        if heading != Some(title) {
            page.section(&title.to_uppercase());
            heading = Some(title);
        }
        page.term(spelling(arg), &text_of(arg));
    }
}

/// Returns the help of an argument in one paragraph, with its choices and its default.
fn text_of(arg: &Arg) -> String {
    let help = arg.get_long_help().or_else(|| arg.get_help());
    let help = help.map(ToString::to_string).unwrap_or_default();
    let mut text = help.split_whitespace().collect::<Vec<_>>().join(" ");
    if !arg.get_action().takes_values() {
        return text;
    }
    let choices = arg.get_possible_values();
    if !choices.is_empty() {
        let names: Vec<&str> = choices.iter().map(PossibleValue::get_name).collect();
        text.push_str(&format!(" [{}]", names.join(", ")));
    }
    let defaults = arg.get_default_values();
    if !defaults.is_empty() {
        let values: Vec<_> = defaults
            .iter()
            .map(|value| value.to_string_lossy())
            .collect();
        text.push_str(&format!(" [default: {}]", values.join(" ")));
    }
    text
}

/// Adds the end of a command's help, and examples.
fn notes_and_examples(page: &mut Page, command: &Command) {
    let help = command.get_after_help().map(ToString::to_string);
    let help = help.unwrap_or_default();
    let (notes, examples) = help.split_once(EXAMPLES).unwrap_or((&help, ""));
    if !notes.is_empty() {
        page.section("NOTES");
        for note in notes.trim_end().split("\n\n") {
            let (text, table): (Vec<&str>, Vec<&str>) =
                note.lines().partition(|line| !line.starts_with("  "));
            page.paragraph(&text.join(" "));
            page.rows(&table.into_iter().map(row_of).collect::<Vec<_>>());
        }
    }
    let of_help = examples.lines().map(str::trim);
    let others = examples::of(command.get_name()).iter().copied();
    page.section("EXAMPLES");
    page.lines(&of_help.chain(others).collect::<Vec<_>>());
}

/// Returns a row of a table in a help: a name, a command and the place for it.
fn row_of(line: &str) -> Row {
    let cells = line.split("  ").map(str::trim);
    let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    let (name, rest) = cells.split_first().expect("a name");
    Row::new(*name, format!("`{}`", rest.join("`, in `")))
}

/// Returns the exit codes of a command: those about a server only if it asks one.
fn exit_status(command: &Command) -> Vec<Row> {
    let asks_server = command
        .get_arguments()
        .any(|arg| arg.get_long() == Some("base-url"));
    let is_local = |kind| {
        use ErrorKind::{Config, Internal, Interrupted, Success, Usage};
        matches!(kind, Success | Internal | Usage | Config | Interrupted)
    };
    let codes = exit_codes::EXIT_CODES.iter();
    let has_changes = command
        .get_arguments()
        .any(|arg| arg.get_long() == Some("fail-on-change"));
    let codes = codes.filter(|code| match code.meaning {
        exit_codes::Meaning::Kind(kind) => asks_server || is_local(kind),
        exit_codes::Meaning::Ending(_) => has_changes,
    });
    codes
        .map(|code| Row::new(code.codes(), code.when))
        .collect()
}

#[test]
fn the_committed_pages_are_those_of_the_definitions() {
    for (name, page) in pages() {
        documents::keep_file(&name, &page);
    }
}

#[test]
fn there_is_no_page_for_a_missing_command() {
    let pages = pages();
    for entry in fs::read_dir(documents::path("docs/man")).expect("the directory") {
        let name = entry.expect("an entry").file_name();
        let name = format!("docs/man/{}", name.to_string_lossy());
        assert!(pages.iter().any(|(known, _)| *known == name), "{name}");
    }
}

#[test]
fn every_page_has_examples_and_exit_codes() {
    for (name, page) in pages() {
        let (_, examples) = page.split_once(".SH EXAMPLES\n.EX\n").expect(&name);
        assert!(examples.starts_with("kongctl "), "{name} has no example");
        assert!(page.contains(".SH \"EXIT STATUS\"\n"), "{name}");
        assert!(page.contains(".SH \"SEE ALSO\"\n"), "{name}");
    }
}

#[test]
fn no_page_contains_markdown() {
    for (name, page) in pages() {
        assert!(!page.contains("](") && !page.contains('`'), "{name}");
    }
}

#[test]
fn groff_formats_every_page_without_a_warning_in_80_columns() {
    for (name, page) in pages() {
        let Ok(mut groff) = Process::new("groff")
            .args(["-man", "-Tutf8", "-ww", "-rLL=80n", "-P-cbou"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
        else {
            return documents::skipped("there is no groff");
        };
        let mut input = groff.stdin.take().expect("a pipe");
        input.write_all(page.as_bytes()).expect("groff reads");
        drop(input);
        let outcome = groff.wait_with_output().expect("groff ends");
        assert_eq!(String::from_utf8_lossy(&outcome.stderr), "", "{name}");
        for line in String::from_utf8_lossy(&outcome.stdout).lines() {
            assert!(line.chars().count() <= 80, "{name}: {line}");
        }
    }
}
