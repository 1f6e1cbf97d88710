//! Generates the man pages in `docs/man/` from the command tree: `kongctl(1)`, and one page for
//! each command. Tests only.

use std::fs;
use std::process::Command as Process;

use clap::{Arg, Command, CommandFactory};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, italic, roman};
use regex_lite::Regex;

use super::documents;
use crate::cli::{Cli, get::help};
use crate::resources::PRODUCTS;

/// The end of the page of a command.
const SEE_ALSO: &str = ".SH \"SEE ALSO\"\n\\fBkongctl\\fR(1)\n";

/// Returns every page with the name of its file.
fn pages() -> Vec<(String, String)> {
    let mut program = Cli::command()
        .disable_help_subcommand(true)
        .subcommand_help_heading("COMMANDS");
    program.build();
    let page = |command: &Command| {
        (
            format!("docs/man/kongctl-{}.1", command.get_name()),
            plain(&page(command)),
        )
    };
    let mut pages: Vec<_> = program.get_subcommands().map(page).collect();
    pages.push(("docs/man/kongctl.1".to_owned(), plain(&overview(program))));
    pages
}

/// Returns a writer of pages that are as brief as the help: the usage in one line, and what a flag
/// takes in another.
fn writer(mut command: Command) -> Man {
    let usage = command.render_usage().to_string();
    // clap_mangen would write choices and default as paragraphs of their own; `about` appends them.
    let brief = |arg: Arg| {
        let help = about(&arg);
        arg.help(help)
            .hide_possible_values(true)
            .hide_default_value(true)
    };
    Man::new(
        command
            .mut_args(brief)
            .override_usage(usage.trim_start_matches("Usage: ").to_owned()),
    )
}

/// Returns the help of an argument, with its choices and its default.
fn about(arg: &Arg) -> String {
    let mut text = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let choices: Vec<_> = arg
        .get_possible_values()
        .iter()
        .map(|choice| choice.get_name().to_owned())
        .collect();
    if arg.get_action().takes_values() && !choices.is_empty() {
        text.push_str(&format!(" [{}]", choices.join(", ")));
    }
    let defaults: Vec<_> = arg
        .get_default_values()
        .iter()
        .map(|value| value.to_string_lossy())
        .collect();
    if arg.get_action().takes_values() && !defaults.is_empty() {
        text.push_str(&format!(" [default: {}]", defaults.join(" ")));
    }
    text
}

/// Returns the page of the program: its commands, and what they have in common.
fn overview(program: Command) -> String {
    let man = writer(program);
    [
        head(&man, "kongctl"),
        section(|out| man.render_subcommands_section(out)),
        options(&man),
        list(
            "EXIT STATUS",
            facts(
                "docs/exit-codes.md",
                "| code | category | when | example |",
                2,
            ),
        ),
        list(
            "ENVIRONMENT",
            facts("docs/configuration.md", "| variable | for |", 1),
        ),
        section(|out| man.render_extra_section(out)).replace(".SH EXTRA", ".SH EXAMPLE"),
    ]
    .concat()
}

/// Returns the page of a command, including its subcommands.
fn page(command: &Command) -> String {
    let man = writer(command.clone());
    let subcommands = || {
        command
            .get_subcommands()
            .filter(|below| below.get_name() != "help")
    };
    let below = match command.get_name() {
        "get" => resources(),
        "describe" => ".SH RESOURCES\nThose of \\fBkongctl-get\\fR(1).\n".to_owned(),
        _ if subcommands().next().is_none() => String::new(),
        _ => subcommands()
            .map(subcommand)
            .fold(".SH COMMANDS\n".to_owned(), |text, below| text + &below),
    };
    [
        head(&man, &format!("kongctl-{}", command.get_name())),
        below,
        options(&man),
        SEE_ALSO.to_owned(),
    ]
    .concat()
}

fn head(man: &Man, name: &str) -> String {
    // No date and no version: a page changes when the definitions do.
    let title = format!(
        ".TH {} 1 \"\" kongctl \"User Commands\"\n",
        name.to_uppercase()
    );
    title
        + &section(|out| man.render_name_section(out))
        + &section(|out| man.render_synopsis_section(out))
}

fn options(man: &Man) -> String {
    section(|out| man.render_options_section(out))
}

fn section(render: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut text = Vec::new();
    render(&mut text).expect("memory takes everything");
    String::from_utf8(text).expect("a page is text")
}

/// Returns the section of all resources, by product: what to type, and a phrase.
fn resources() -> String {
    let mut text = Roff::new();
    text.control("SH", ["RESOURCES"]);
    text.text([
        roman("Resources by product. For the flags, columns and examples of each, run "),
        bold("kongctl get "),
        italic("RESOURCE"),
        bold(" --help"),
    ]);
    for product in &PRODUCTS {
        text.control("SS", [product.title]);
        for node in help::in_order(product) {
            text.control("TP", [])
                .text([bold(node.words)])
                .text([roman(node.help)]);
        }
    }
    text.render()
}

/// Returns the section of a subcommand: its usage, its purpose and its own flags.
fn subcommand(command: &Command) -> String {
    let mut text = Roff::new();
    let usage = command.clone().render_usage().to_string();
    text.control("SS", [usage.trim_start_matches("Usage: ")]);
    text.text([roman(
        command
            .get_about()
            .map(ToString::to_string)
            .unwrap_or_default(),
    )]);
    for arg in command
        .get_arguments()
        .filter(|arg| !arg.is_global_set() && arg.get_id() != "help")
    {
        text.control("TP", [])
            .text([bold(arg.to_string())])
            .text([roman(about(arg))]);
    }
    text.render()
}

/// Returns the first column of a table in a document, and another one, without Markdown.
fn facts(document: &str, header: &str, column: usize) -> Vec<(String, String)> {
    let text = fs::read_to_string(documents::path(document)).expect("a document");
    let (_, table) = text
        .split_once(header)
        .unwrap_or_else(|| panic!("{document} has no table {header}"));
    let rows = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells: Vec<String> = row
            .trim_matches('|')
            .split(" | ")
            .map(|cell| without_markdown(cell.trim()))
            .collect();
        (cells[0].clone(), cells[column].clone())
    })
    .collect()
}

/// Removes backticks, and the targets of links.
fn without_markdown(text: &str) -> String {
    let link = Regex::new(r"\[([^\]]*)\]\([^)]*\)").expect("a pattern");
    link.replace_all(text, "$1").replace('`', "")
}

fn list(heading: &str, facts: Vec<(String, String)>) -> String {
    let mut text = Roff::new();
    text.control("SH", [heading]);
    for (name, phrase) in facts {
        text.control("TP", [])
            .text([bold(name)])
            .text([roman(phrase)]);
    }
    text.render()
}

/// Returns a page in ASCII, which every pager displays, with one preamble: each part has its own.
fn plain(page: &str) -> String {
    let preamble = Roff::new().render();
    let page = format!("{preamble}{}", page.replace(&preamble, ""));
    page.chars()
        .map(|character| {
            if character.is_ascii() {
                character.to_string()
            } else {
                format!("\\[u{:04X}]", character as u32)
            }
        })
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
        let name = format!(
            "docs/man/{}",
            entry.expect("an entry").file_name().to_string_lossy()
        );
        assert!(pages.iter().any(|(known, _)| *known == name), "{name}");
    }
}

#[test]
fn groff_formats_every_page_without_a_warning() {
    for (name, _) in pages() {
        let typeset = Process::new("groff")
            .args(["-man", "-Tutf8", "-ww", "-z"])
            .arg(documents::path(&name))
            .output();
        let Ok(outcome) = typeset else {
            return documents::skipped("there is no groff");
        };
        assert_eq!(String::from_utf8_lossy(&outcome.stderr), "", "{name}");
    }
}

#[test]
fn no_page_contains_a_markdown_link() {
    for (name, page) in pages() {
        assert!(!page.contains("]("), "{name}");
    }
}
