//! The help of a command: what is special about it first, and the options of every command last.
//!
//! clap lays out each section. Its template cannot put text between them, nor order the headings.

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command};

use super::get::help;
use super::globals;
use super::line::{HelpLength, Line};
use super::verb::Verb;
use super::write;
use crate::config::SETTINGS;
use crate::env;

const ABOUT: &str = "{about}";
const USAGE: &str = "{usage}";
const LISTS: &str = "{all-args}";
const TEXT: &str = "{after-help}";

/// The most commands below another that a brief help describes one by one.
const MAX_DESCRIBED: usize = 24;

/// The longest list in the description of an option of a brief help. It leaves room for the longest
/// flags in 80 columns.
const MAX_LIST_LEN: usize = 40;

/// Returns the help of the command that a line reaches.
pub(super) fn help_of(line: &Line, length: HelpLength) -> StyledStr {
    let name = line.name();
    let mut command = line.command.clone().bin_name(&name);
    if let Some(guide) = guide(line, length) {
        command = command.after_help(guide);
    }
    let command = with_styled_headings(command);
    let sections = match length {
        HelpLength::Brief => brief(command),
        HelpLength::Full => full(command),
    };
    let shown = sections.iter().filter(|section| !section.is_empty());
    let help = shown.map(String::as_str).collect::<Vec<_>>().join("\n\n");
    format!("{help}\n").into()
}

fn guide(line: &Line, length: HelpLength) -> Option<String> {
    match line.verb? {
        Verb::Get => help::guide(line.get_command()?, length),
        Verb::Describe => help::description_guide(line.resource()?),
        verb => {
            let styles = line.command.get_styles();
            Some(write::help::guide(verb, line.resource()?, length, styles))
        }
    }
}

fn brief(command: Command) -> Vec<String> {
    let mut order = 0;
    let command = command.mut_args(|arg| {
        order += 1;
        // One list, which begins with what is special about the command.
        let order = order + 1000 * usize::from(arg.is_global_set());
        shortened(arg).help_heading(None).display_order(order)
    });
    let options = without_commands(command.clone());
    let (names, described) = match names_of_many(&command) {
        Some(names) => (names, &options),
        None => (String::new(), &command),
    };
    vec![
        section(&command, ABOUT, |_| true),
        usage(&command),
        names,
        section(described, LISTS, Arg::is_positional),
        section(&command, TEXT, |_| true),
        section(&options, LISTS, |arg| !arg.is_positional() && !is_help(arg)),
        "For all options, use --help.".to_owned(),
    ]
}

/// Returns the names of the commands below another when they are too many to be described.
fn names_of_many(command: &Command) -> Option<String> {
    let below = command.get_subcommands();
    let names: Vec<&str> = below
        .filter(|below| !below.is_hide_set())
        .map(Command::get_name)
        .collect();
    if names.len() <= MAX_DESCRIBED {
        return None;
    }
    Some(listed(command, "Resources:", &names.join(", ")))
}

/// Lays out names below a heading; nothing without names.
fn listed(command: &Command, title: &str, names: &str) -> String {
    if names.is_empty() {
        return String::new();
    }
    let text = format!("{}\n  {names}", heading(command, title));
    section(&command.clone().after_help(text), TEXT, |_| true)
}

fn full(command: Command) -> Vec<String> {
    let aliases = listed(&command, "Aliases:", &joined(command.get_all_aliases()));
    let command = command.mut_args(|arg| detailed(arg.hide_short_help(false)));
    let command = command.mut_subcommands(with_aliases);
    let options = without_commands(command.clone()).next_line_help(true);
    let is_special =
        |arg: &Arg| !arg.is_positional() && arg.get_help_heading() != Some(globals::HEADING);
    vec![
        section(&command, ABOUT, |_| true),
        usage(&command),
        aliases,
        section(&command, LISTS, Arg::is_positional),
        section(&command, TEXT, |_| true),
        section(&options, LISTS, is_special),
        section(&options, LISTS, |arg| {
            !arg.is_positional() && !is_special(arg)
        }),
    ]
}

/// Returns the usage. clap does not wrap it, as it does other text.
fn usage(command: &Command) -> String {
    let style = command.get_styles().get_usage();
    let usage = section(command, USAGE, |_| true);
    let lines = usage
        .lines()
        .map(|line| format!("       {}", line.trim_start()));
    let text = lines.collect::<Vec<_>>().join("\n");
    let text = section(&command.clone().after_help(text), TEXT, |_| true);
    format!("{style}Usage:{style:#} {text}")
}

/// Lays out one section of the help of a command, with those of its arguments that are wanted.
fn section(command: &Command, template: &'static str, is_wanted: impl Fn(&Arg) -> bool) -> String {
    let mut command = command.clone().help_template(template).mut_args(|arg| {
        let is_hidden = arg.is_hide_set() || !is_wanted(&arg);
        arg.hide(is_hidden)
    });
    let text = command.render_help();
    text.ansi().to_string().trim().to_owned()
}

fn without_commands(command: Command) -> Command {
    command.mut_subcommands(|below| below.hide(true))
}

fn is_help(arg: &Arg) -> bool {
    matches!(
        arg.get_action(),
        ArgAction::Help | ArgAction::HelpShort | ArgAction::HelpLong
    )
}

/// Gives the headings of the text after the lists the style of those of the lists.
fn with_styled_headings(command: Command) -> Command {
    let Some(text) = command.get_after_help() else {
        return command;
    };
    let text = text.ansi().to_string();
    let lines = text.lines().map(|line| match is_heading(line) {
        true => heading(&command, line),
        false => line.to_owned(),
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    command.after_help(text)
}

fn is_heading(line: &str) -> bool {
    line.ends_with(':') && !line.starts_with(' ')
}

fn heading(command: &Command, text: &str) -> String {
    let style = command.get_styles().get_header();
    format!("{style}{text}{style:#}")
}

/// Adds the other names of a command to its description.
fn with_aliases(command: Command) -> Command {
    let visible: Vec<&str> = command.get_visible_aliases().collect();
    let aliases = joined(
        command
            .get_all_aliases()
            .filter(|name| !visible.contains(name)),
    );
    if aliases.is_empty() {
        return command;
    }
    let about = command.get_about().map(ToString::to_string);
    let about = about.unwrap_or_default();
    command.about(format!("{about} [aliases: {aliases}]"))
}

/// Leaves of a description what stands before the first `;`, and of a list its first elements: the
/// rest is detail.
fn shortened(arg: Arg) -> Arg {
    let Some(help) = arg.get_help().map(ToString::to_string) else {
        return arg;
    };
    let brief = help.split(';').next().unwrap_or_default();
    let values = shown_values(&arg);
    if values.is_empty() {
        return arg.help(beginning(brief));
    }
    let brief = format!("{brief}: {}", values.join(", "));
    arg.help(beginning(&brief)).hide_possible_values(true)
}

/// Returns the beginning of a list that would be too long; other text is left as it is.
fn beginning(text: &str) -> String {
    const CUT: &str = ", ...";
    if text.len() <= MAX_LIST_LEN || text.matches(", ").count() < 2 {
        return text.to_owned();
    }
    let mut ends = text.rmatch_indices(", ").map(|(end, _)| end);
    match ends.find(|end| end + CUT.chars().count() <= MAX_LIST_LEN) {
        Some(end) => format!("{}{CUT}", &text[..end]),
        None => text.to_owned(),
    }
}

/// Adds the values, the other names, the setting and the variable of an option to its description.
fn detailed(arg: Arg) -> Arg {
    if is_help(&arg) {
        let arg = arg.help_heading(globals::HEADING);
        return arg.help("Print help; with -h, less of it");
    }
    let help = arg.get_help().map(ToString::to_string);
    let notes = [values_note(&arg), names_note(&arg), setting_note(&arg)];
    let lines: Vec<String> = help
        .into_iter()
        .chain(notes.into_iter().flatten())
        .collect();
    arg.help(lines.join("\n")).hide_possible_values(true)
}

fn values_note(arg: &Arg) -> Option<String> {
    let values = shown_values(arg);
    (!values.is_empty()).then(|| format!("[values: {}]", values.join(", ")))
}

/// Returns the values that an option can have, where there are few enough to name them.
fn shown_values(arg: &Arg) -> Vec<String> {
    if !arg.get_action().takes_values() {
        return Vec::new();
    }
    let values = arg.get_possible_values().into_iter();
    values
        .filter(|value| !value.is_hide_set())
        .map(|value| value.get_name().to_owned())
        .collect()
}

fn names_note(arg: &Arg) -> Option<String> {
    let names = arg.get_all_aliases()?;
    let names: Vec<String> = names.iter().map(|name| format!("--{name}")).collect();
    (!names.is_empty()).then(|| format!("[also: {}]", names.join(", ")))
}

/// Returns the setting and the variable that stand for an option.
fn setting_note(arg: &Arg) -> Option<String> {
    let variable = match arg.get_id().as_str() {
        globals::PROFILE => Some(env::PROFILE),
        globals::CONFIG_FILE => Some(env::CONFIG_FILE),
        _ => None,
    };
    if let Some(variable) = variable {
        return Some(format!("[env: {variable}]"));
    }
    let names = arg.get_all_aliases().unwrap_or_default();
    let names: Vec<&str> = arg.get_long().into_iter().chain(names).collect();
    let mut settings = SETTINGS.iter();
    let setting = settings.find(|setting| {
        let flag = setting.flag.and_then(|flag| flag.strip_prefix("--"));
        flag.is_some_and(|flag| names.contains(&flag))
    })?;
    let variable = env::setting_pattern(setting.key);
    Some(format!("[setting: {}; env: {variable}]", setting.key))
}

fn joined<'name>(names: impl Iterator<Item = &'name str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use clap::CommandFactory;

    use super::*;
    use crate::cli::Cli;
    use crate::cli::telemetry::program;

    /// Returns the help of a command without styles, as a terminal of this width shows it.
    fn help_at(width: usize, words: &str, length: HelpLength) -> String {
        let mut line = Line::read(Cli::command(), words.split_whitespace());
        line.command = line.command.term_width(width);
        help_of(&line, length).to_string()
    }

    /// Returns the words of every command.
    fn commands() -> impl Iterator<Item = &'static str> {
        let groups = ["", "get", "describe", "telemetry", "sandbox", "get gateway"];
        groups.into_iter().chain(program::commands()).chain([
            "version",
            "completion",
            "telemetry listen",
            "telemetry log",
        ])
    }

    /// Returns a line that is too wide for a terminal, and could be broken.
    fn too_wide(help: &str) -> Option<&str> {
        help.lines()
            .find(|line| line.chars().count() > 80 && line.split_whitespace().count() > 1)
    }

    /// The lines of a usual screen, and a few for the products with the most resources.
    const LINES: usize = 45;

    #[test]
    fn a_brief_help_fits_a_screen() {
        for words in commands() {
            let help = help_at(80, words, HelpLength::Brief);
            assert!(help.lines().count() <= LINES, "{words}: {help}");
            assert_eq!(too_wide(&help), None, "{words}");
        }
    }

    #[test]
    fn a_heading_stands_once_in_a_help() {
        for words in commands() {
            let help = help_at(80, words, HelpLength::Full);
            let lines = help.lines().filter(|line| !line.starts_with(' '));
            let headings: Vec<&str> = lines.filter(|line| line.ends_with(':')).collect();
            let once: HashSet<&str> = headings.iter().copied().collect();
            assert_eq!(headings.len(), once.len(), "{words}: {headings:?}");
        }
    }

    #[test]
    fn a_full_help_is_as_wide_as_the_terminal() {
        for words in commands() {
            let help = help_at(80, words, HelpLength::Full);
            assert_eq!(too_wide(&help), None, "{words}");
            assert!(!help.contains("\n\n\n"), "{words}: {help}");
        }
    }
}
