//! Words that are no command: which command was probably meant.

use super::meanings::{Meaning, PROGRAMS, WORDS, Word, is_file};
use super::retyped::{Retyped, did_you_mean};
use super::spot::Spot;
use crate::cli::declare::FILENAME;
use crate::cli::line::{GetCommand, HELP, Line};
use crate::cli::topics::{TOPICS, Topic};
use crate::cli::verb::Verb;
use crate::declare;
use crate::error::Error;
use crate::nearest::nearest_word;
use crate::resources::{self, Node};

/// Words that say to read, where the resource stands first: `kongctl apis list`.
const READING: [&str; 5] = ["list", "ls", "get", "show", "read"];

/// How many letters of a command stand for it.
const MIN_BEGINNING_LEN: usize = 2;

/// The commands behind which one types a token.
const ABOUT_TOKENS: [&str; 3] = ["login", "logout", "whoami"];

/// How long a word is that is shown behind them.
const MAX_TYPO_LEN: usize = 10;

/// How a token is given instead.
const PASS_TOKEN: &str = "pass the token to the commands with --pat-file -, which reads it from stdin, or in the variable KONGCTL_DEFAULT_KONNECT_PAT";

/// How many resources of the same name an error suggests.
const MAX_CANDIDATES: usize = 3;

/// Returns the error of a word that is neither a command nor a resource.
pub(super) fn unknown(word: &str, line: &Line, typed: &Retyped, program: clap::Command) -> Error {
    let spot = Spot::new(word, typed, program);
    let known = subcommands_of(&line.command);
    let error = Error::usage(match line.get_command() {
        Some(_) => format!("unknown resource `{word}`"),
        None => format!("unknown command `{word}`"),
    });
    let hints = match meaning(&spot) {
        Some(hint) => vec![hint],
        None => suggestions(&spot, line, &known),
    };
    if !hints.is_empty() {
        return hints.into_iter().fold(error, Error::hint);
    }
    match line.get_command() {
        Some(GetCommand::Top) => {
            let error = error.fact("resources", known.join(", "));
            match item_alone(&spot, line) {
                Some(hint) => error.hint(hint),
                None => error,
            }
        }
        Some(_) => error.fact("resources", known.join(", ")),
        None => with_topics(error.fact("commands", known.join(", ")), line),
    }
}

/// Returns the hint for the name of an item without a resource: `describe flight-status`.
fn item_alone(spot: &Spot, line: &Line) -> Option<String> {
    if spot.has_arguments() || line.verb != Some(Verb::Describe) {
        return None;
    }
    let example = spot.example(&["describe", "apis", spot.word]);
    Some(format!(
        "the resource stands in front of a name, such as `{example}`"
    ))
}

/// Adds the topics to the error of a word behind `help`.
fn with_topics(error: Error, line: &Line) -> Error {
    if !line.is_help || !line.is_at_program() {
        return error;
    }
    error.fact("topics", TOPICS.map(|topic| topic.name).join(", "))
}

/// Returns the error of a word behind a command that takes no further one.
pub(super) fn unexpected(
    word: &str,
    line: &Line,
    typed: &Retyped,
    program: clap::Command,
) -> Error {
    let spot = Spot::new(word, typed, program);
    let hint = match line.get_command() {
        Some(_) => None,
        None => meaning(&spot),
    };
    let hint = hint
        .or_else(|| help_of_command(&spot))
        .or_else(|| files(&spot, line))
        .or_else(|| without_previous(&spot));
    if hint.is_none() && may_be_token(word) && ABOUT_TOKENS.contains(&line.command.get_name()) {
        return no_token(line);
    }
    let error = Error::usage(format!("unexpected argument `{word}`"));
    match hint {
        Some(hint) => error.hint(hint),
        None => error,
    }
}

/// Returns whether a word is more than a typo: a token of any service may look like it.
fn may_be_token(word: &str) -> bool {
    word.len() > MAX_TYPO_LEN || !word.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Returns the error of a word that may be a token. It does not show the word.
fn no_token(line: &Line) -> Error {
    let name = line.name();
    Error::usage(format!("`{name}` takes no token and no other word")).hint(PASS_TOKEN)
}

/// Returns the hint for files without their flag: `kongctl apply portals.yaml apis.yaml`.
fn files(spot: &Spot, line: &Line) -> Option<String> {
    let mut arguments = line.command.get_arguments();
    let takes_files = arguments.any(|argument| argument.get_id() == FILENAME);
    let may_be_file = line.verb.is_none() || is_file(spot.word);
    if !takes_files || !may_be_file {
        return None;
    }
    let others = spot.after.iter();
    let others = others.take_while(|word| !word.starts_with('-'));
    let files: Vec<_> = std::iter::once(spot.word)
        .chain(others.map(String::as_str))
        .collect();
    let after = &spot.after[files.len() - 1..];
    let files = files.join(",");
    let words = [&spot.commands[..], &["-f", &files]].concat();
    spot.suggest_whole(&words, after)
}

/// Returns the hint for `help` behind a command: `kongctl login help`.
fn help_of_command(spot: &Spot) -> Option<String> {
    if spot.word != HELP {
        return None;
    }
    let words = [&spot.commands[..], &["--help"]].concat();
    spot.suggest(&words, &[])
}

/// Returns the hint to leave out the word in front, such as that of `completion generate bash`.
fn without_previous(spot: &Spot) -> Option<String> {
    let (_, commands) = spot.commands.split_last()?;
    spot.suggest_whole(&[commands, &[spot.word]].concat(), spot.after)
}

/// Returns the hint for a word that another program has.
fn meaning(spot: &Spot) -> Option<String> {
    let word = spot.word;
    if spot.is_command() {
        if PROGRAMS.contains(&word) {
            return without_program(spot);
        }
        if let Some(hint) = pair_meaning(spot) {
            return Some(hint);
        }
    }
    if let Some(previous) = spot.commands.last()
        && let Some(found) = find(&format!("{previous} {word}"))
    {
        return hint_of(found, spot, spot.after);
    }
    let found = find(word)?;
    let is_verb = spot.is_command() || matches!(found.meaning, Meaning::Other(_));
    is_verb.then(|| hint_of(found, spot, spot.after))?
}

/// Returns the hint for a line that begins with the name of a program: `deck gateway sync`.
fn without_program(spot: &Spot) -> Option<String> {
    let next = spot.next()?;
    spot.suggest_whole(&[], spot.after)
        .or_else(|| meaning(&next))
        .or_else(|| named(&next, "get").into_iter().next())
}

/// Returns the hint for two words that belong together, such as `auth login`.
fn pair_meaning(spot: &Spot) -> Option<String> {
    let (second, after) = spot.after.split_first()?;
    if let Some(found) = find(&format!("{} {second}", spot.word)) {
        return hint_of(found, spot, after);
    }
    let node = *nodes_called(spot.word).first()?;
    let resource = resources::resource(node.words);
    if READING.contains(&second.as_str()) {
        return with_verb("get", spot, &node, after);
    }
    if second == HELP {
        return spot.suggest(&["get", spot.word, "--help"], after);
    }
    if Verb::named(second).is_some() {
        return with_verb(second, spot, &node, after);
    }
    match find(second)?.meaning {
        Meaning::Same(verb) if Verb::named(verb).is_some() => with_verb(verb, spot, &node, after),
        // The word may be the name of an item as well.
        Meaning::Same(_) if resource.is_some() => None,
        Meaning::Same(_) | Meaning::Other(_) => hint_of(find(second)?, spot, after),
    }
}

/// Returns the hint for a verb behind the resource that the word calls.
fn with_verb(verb: &str, spot: &Spot, node: &Node, after: &[String]) -> Option<String> {
    spot.suggest(&[verb, spot.word], after)
        .or_else(|| spot.suggest_read(verb, node, after))
}

fn find(typed: &str) -> Option<&'static Word> {
    WORDS.iter().find(|word| word.typed.contains(&typed))
}

fn hint_of(word: &Word, spot: &Spot, after: &[String]) -> Option<String> {
    match word.meaning {
        Meaning::Same(same) => {
            let words: Vec<&str> = same.split(' ').collect();
            spot.suggest(&words, after)
        }
        Meaning::Other(text) => Some(text.to_owned()),
    }
}

/// Returns hints with the commands that were probably meant.
fn suggestions(spot: &Spot, line: &Line, known: &[&str]) -> Vec<String> {
    let verb = match line.verb {
        Some(Verb::Describe) if !spot.has_arguments() => "get",
        Some(verb) => verb.word(),
        None => "get",
    };
    let named = named(spot, verb);
    if !named.is_empty() {
        return named;
    }
    let near = nearest_word(spot.word, known.iter().copied());
    let near = near.and_then(|near| spot.suggest_instead(near));
    let hint = near
        .or_else(|| files(spot, line))
        .or_else(|| near_resource(spot, line, verb))
        .or_else(|| without_blank(spot))
        .or_else(|| beginning(spot, known))
        .or_else(|| item_of_child(spot, line, verb))
        .or_else(|| topic(spot, line));
    hint.into_iter().collect()
}

/// Returns the hint for a verb and a resource without the blank between them: `getapis`.
fn without_blank(spot: &Spot) -> Option<String> {
    let name = spot.word.strip_prefix("get")?;
    let node = *resources::named(name).first()?;
    spot.suggest_read("get", &node, spot.after)
}

/// Returns the hint for the beginning of a command, such as `ge`: the first in the order of help.
fn beginning(spot: &Spot, known: &[&str]) -> Option<String> {
    let is_begun = |name: &&&str| name.starts_with(spot.word);
    let name = known.iter().find(is_begun)?;
    (spot.word.len() >= MIN_BEGINNING_LEN).then(|| spot.suggest_instead(name))?
}

/// Returns the hint for the name of an item in the place of the resource that stands above what
/// follows: `get gateway mainland services`.
fn item_of_child(spot: &Spot, line: &Line, verb: &str) -> Option<String> {
    let Some(GetCommand::Group(group)) = line.get_command() else {
        return None;
    };
    let item_and_after = [&[spot.word.to_owned()], spot.after].concat();
    let mut nodes = resources::children(group);
    let above = nodes.find(|node| spot.leads_below(verb, node, &item_and_after))?;
    spot.suggest_read(verb, &above, &item_and_after)
}

/// Finds every resource that is called so, or the one of a kind that files call so.
fn nodes_called(word: &str) -> Vec<Node> {
    let named = resources::named(word);
    if !named.is_empty() {
        return named;
    }
    let Some(kind) = declare::find_kind(word) else {
        return named;
    };
    let last = kind.resource.rsplit(' ').next().unwrap_or_default();
    let mut named = resources::named(last);
    named.retain(|node| node.words == kind.resource);
    named
}

/// Returns hints to read the resources that are called like the word, or like a part of it with
/// commas between them: kubectl lists several resources at once, and takes `apis/orders` for one.
fn named(spot: &Spot, verb: &str) -> Vec<String> {
    let (kind, name) = match spot.word.split_once('/') {
        Some((kind, name)) => (kind, Some(name)),
        None => (spot.word, None),
    };
    let others = spot.after.iter();
    let others = others.map(|word| match word.split_once('/') {
        Some((of, name)) if of == kind => name.to_owned(),
        _ => word.clone(),
    });
    let after: Vec<String> = name.map(str::to_owned).into_iter().chain(others).collect();
    let nodes: Vec<_> = kind.split(',').flat_map(nodes_called).collect();
    let leads_below = |node: &Node| spot.leads_below(verb, node, &after);
    let only_below = nodes.iter().any(leads_below);
    let nodes = nodes.iter().filter(|node| !only_below || leads_below(node));
    let hints = nodes.filter_map(|node| spot.suggest_read(verb, node, &after));
    hints.take(MAX_CANDIDATES).collect()
}

/// Returns the hint to read the resource whose name is nearly the word: one that may follow here,
/// or else any.
fn near_resource(spot: &Spot, line: &Line, verb: &str) -> Option<String> {
    if !spot.is_command() && line.get_command().is_none() {
        return None;
    }
    let top = nearest_word(spot.word, resources::children("").map(|node| node.words));
    let any = || {
        let nodes = resources::resources().map(|resource| resource.name);
        nearest_word(
            spot.word,
            nodes.filter_map(|name| name.split(' ').next_back()),
        )
    };
    let near = top.or_else(any)?;
    let node = *resources::named(near).first()?;
    spot.suggest_read(verb, &node, spot.after)
}

/// Returns the hint to read a topic of the help.
fn topic(spot: &Spot, line: &Line) -> Option<String> {
    if !line.is_at_program() {
        return None;
    }
    let topic = Topic::meant(spot.word)?;
    Some(did_you_mean(&format!("kongctl help {}", topic.name)))
}

fn subcommands_of(command: &clap::Command) -> Vec<&str> {
    command
        .get_subcommands()
        .filter(|below| !below.is_hide_set())
        .map(clap::Command::get_name)
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;
    use clap::error::ErrorKind;

    use super::*;
    use crate::cli::Cli;
    use crate::cli::usage::meanings::FLAGS;
    use crate::cli::usage::typography::parse_error;
    use crate::cli::usage::usage_error;
    use crate::declare::explain::KindAt;

    /// Returns the hints for a line, if it cannot be parsed. Each command in them exists.
    #[track_caller]
    fn hints_for(typed: &str) -> Vec<String> {
        let program = Cli::command();
        let Some(error) = parse_error(program.clone(), &words_of(typed)) else {
            return Vec::new();
        };
        let error = usage_error(&error, program.clone(), &words_of(typed));
        for hint in error.hints() {
            let quoted = hint.split('`').skip(1).step_by(2);
            for command in quoted.filter_map(|quoted| quoted.strip_prefix("kongctl ")) {
                let example = command
                    .replace("RESOURCE", "apis")
                    .replace("PATH", "/v3/apis");
                let wrong = parse_error(program.clone(), &words_of(&example));
                let wrong = wrong.map(|error| error.kind());
                let exists = !matches!(
                    wrong,
                    Some(ErrorKind::InvalidSubcommand | ErrorKind::UnknownArgument)
                );
                assert!(exists, "`{typed}` is answered with `{command}`");
            }
        }
        error.hints().to_vec()
    }

    fn words_of(line: &str) -> Vec<String> {
        line.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn each_word_of_another_program_is_answered_with_commands_that_exist() {
        for typed in WORDS.iter().flat_map(|word| word.typed) {
            assert!(!hints_for(typed).is_empty(), "{typed}");
            hints_for(&format!("-p sandbox {typed} apis"));
            hints_for(&format!("gateway {typed}"));
            hints_for(&format!("get {typed}"));
        }
    }

    #[test]
    fn each_flag_of_another_program_is_answered_with_commands_that_exist() {
        for row in &FLAGS {
            let command = row.command.unwrap_or("get apis");
            for flag in row.typed {
                hints_for(&format!("{command} {flag}=5"));
            }
        }
    }

    #[test]
    fn each_name_of_a_kind_is_answered_with_the_command_for_its_resource() {
        for of in KindAt::all() {
            let kind = of.kind;
            for name in [kind.name.to_owned(), kind.root.replace('_', "-"), of.path()] {
                let is_understood = hints_for(&format!("get {name}")).is_empty();
                let words: Vec<_> = resources::named(&name)
                    .iter()
                    .map(|node| node.words)
                    .collect();
                assert!(!is_understood || !words.is_empty(), "{name}");
            }
        }
    }

    #[test]
    fn each_name_of_a_resource_is_answered_with_commands_that_exist() {
        let resources = resources::resources();
        let names = resources.filter_map(|resource| resource.name.split(' ').next_back());
        for name in BTreeSet::from_iter(names) {
            hints_for(&format!("-o json get {name} x"));
        }
    }
}
