//! Lays a topic out for a terminal, wrapped and styled as clap does it with help.

use clap::Command;
use clap::builder::{StyledStr, Styles};

use super::part::{Part, Row};

/// The widest line of help.
pub(in crate::cli) const MAX_WIDTH: usize = 100;

/// The widest column of names: a longer one is on a line of its own.
const MAX_NAME_WIDTH: usize = 31;

/// How far rows and lines are indented, and the gap between a name and its text.
const INDENT: usize = 2;

/// How far a text is indented that is below its name.
const TEXT_INDENT: usize = 8;

/// Returns the text of a topic. `program` has the styles of all help.
pub(super) fn render(program: &Command, about: &str, parts: &[Part]) -> StyledStr {
    let styles = program.get_styles();
    let mut text = wrapped(about);
    let mut follows_heading = false;
    for part in parts {
        if !follows_heading {
            text.push('\n');
        }
        follows_heading = matches!(part, Part::Heading(_));
        match part {
            Part::Heading(heading) => text.push_str(&styled_heading(heading, styles)),
            Part::Text(paragraph) => text.push_str(&wrapped(paragraph)),
            Part::Rows(rows) => text.push_str(&two_columns(rows, styles)),
            Part::Lines(lines) => text.extend(lines.iter().map(|line| format!("  {line}\n"))),
        }
    }
    text.into()
}

fn styled_heading(heading: &str, styles: &Styles) -> String {
    let style = styles.get_header();
    format!("{style}{heading}:{style:#}\n")
}

/// Returns names with their texts beside them, or below them on a narrow terminal.
pub(in crate::cli) fn two_columns(rows: &[Row], styles: &Styles) -> String {
    let widths = rows.iter().map(|row| row.name.chars().count());
    let names = widths.filter(|width| *width <= MAX_NAME_WIDTH).max();
    let column = names.unwrap_or_default() + 2 * INDENT;
    let column = match column <= terminal_width() / 2 {
        true => column,
        false => TEXT_INDENT,
    };
    rows.iter()
        .map(|row| styled_row(row, column, styles))
        .collect()
}

fn styled_row(row: &Row, column: usize, styles: &Styles) -> String {
    let style = styles.get_literal();
    let name = format!("{:INDENT$}{style}{}{style:#}", "", row.name);
    // clap indents every line of a text like the first, whose indentation the name replaces.
    let text = wrapped(&format!("{:column$}{}", "", row.about));
    let used = INDENT + row.name.chars().count();
    match column.checked_sub(used) {
        Some(gap) if gap >= INDENT => format!("{name}{:gap$}{}", "", text.trim_start()),
        _ => format!("{name}\n{text}"),
    }
}

/// Returns the width that clap wraps help to, which it does not tell: that of a long text.
fn terminal_width() -> usize {
    let text = wrapped(&"- ".repeat(MAX_WIDTH));
    text.lines().map(str::len).max().unwrap_or(MAX_WIDTH)
}

/// Returns a text that ends in a line feed, wrapped as help is.
fn wrapped(text: &str) -> String {
    let mut command = Command::new("")
        .about(text.to_owned())
        .help_template("{about}")
        .max_term_width(MAX_WIDTH);
    command.render_help().ansi().to_string()
}
