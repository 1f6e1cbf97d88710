//! Words that are no command: which command was probably meant.

use super::meanings::{Meaning, WORDS, Word};
use super::retyped::{Retyped, command_line, did_you_mean};
use crate::cli::line::Line;
use crate::cli::topics::{TOPICS, Topic};
use crate::error::Error;
use crate::nearest::nearest_word;
use crate::resources::{self, Resource};

/// Words that say to read, where the resource stands first: `kongctl apis list`.
const READING: [&str; 5] = ["list", "ls", "get", "show", "read"];

/// How many resources of the same name an error suggests.
const MAX_CANDIDATES: usize = 3;

/// Returns the error of a word that is neither a command nor a resource.
pub(super) fn unknown(word: &str, line: &Line, typed: &Retyped) -> Error {
    let (before, after) = typed.around(word);
    let known = subcommands_of(&line.command);
    let is_resource = line.get_command().is_some();
    let error = Error::usage(match is_resource {
        true => format!("unknown resource `{word}`"),
        false => format!("unknown command `{word}`"),
    });
    if let Some(hint) = meaning(word, before, after) {
        return error.hint(hint);
    }
    let mut error = with_suggestion(error, word, before, after, &known);
    if error.hints().is_empty()
        && line.is_at_program()
        && let Some(topic) = Topic::meant(word)
    {
        error = error.hint(did_you_mean(&format!("kongctl help {}", topic.name)));
    }
    match (is_resource, error.hints().is_empty()) {
        (true, _) => error.fact("resources", known.join(", ")),
        (false, true) => with_topics(error.fact("commands", known.join(", ")), line),
        (false, false) => error,
    }
}

/// Adds the topics to the error of a word behind `help`.
fn with_topics(error: Error, line: &Line) -> Error {
    if !line.is_help || !line.is_at_program() {
        return error;
    }
    error.fact("topics", TOPICS.map(|topic| topic.name).join(", "))
}

/// Returns the error of a word behind a command that takes no further one.
pub(super) fn unexpected(word: &str, line: &Line, typed: &Retyped) -> Error {
    let (before, after) = typed.around(word);
    let error = Error::usage(format!("unexpected argument `{word}`"));
    match meaning(word, before, after) {
        Some(hint) if line.get_command().is_none() => error.hint(hint),
        _ => error,
    }
}

/// Returns the hint for a word that another program has.
fn meaning(word: &str, before: &[String], after: &[String]) -> Option<String> {
    let is_command = before.first().is_none_or(|word| word.starts_with('-'));
    if is_command && let Some(hint) = pair_meaning(word, before, after) {
        return Some(hint);
    }
    if let Some(previous) = before.last()
        && let Some(found) = find(&format!("{previous} {word}"))
    {
        return hint_of(found, &before[..before.len() - 1], after);
    }
    let found = find(word).filter(|_| is_command)?;
    hint_of(found, before, after)
}

/// Returns the hint for two words that belong together, such as `auth login`.
fn pair_meaning(word: &str, before: &[String], after: &[String]) -> Option<String> {
    let (second, after) = after.split_first()?;
    if !resources::named(word).is_empty() && READING.contains(&second.as_str()) {
        return Some(reading(word, before, after));
    }
    if let Some(resource) = top_resource(word)
        && let Some(Meaning::Request(method)) = find(second).map(|found| found.meaning)
    {
        return Some(request(method, Some(resource)));
    }
    hint_of(find(&format!("{word} {second}"))?, before, after)
}

fn find(typed: &str) -> Option<&'static Word> {
    WORDS.iter().find(|word| word.typed.contains(&typed))
}

fn hint_of(word: &Word, before: &[String], after: &[String]) -> Option<String> {
    Some(match word.meaning {
        Meaning::Same(same) => {
            let same = same.split(' ').map(str::to_owned);
            let words: Vec<String> = same.chain(flags_first(before, after)).collect();
            did_you_mean(&command_line(&words))
        }
        Meaning::Request(method) => {
            let resource = after.first().and_then(|word| top_resource(word));
            request(method, resource)
        }
        Meaning::Other(text) => text.to_owned(),
    })
}

/// Returns the words behind a command: global flags that were typed in front of it come last.
fn flags_first(before: &[String], after: &[String]) -> Vec<String> {
    [after, before].concat()
}

/// Returns the hint to read a resource.
fn reading(name: &str, before: &[String], after: &[String]) -> String {
    let words = ["get".to_owned(), name.to_owned()];
    let words = [&words[..], &flags_first(before, after)].concat();
    did_you_mean(&command_line(&words))
}

/// Returns the hint to send a request instead of a command that writes.
fn request(method: &str, resource: Option<&Resource>) -> String {
    let path = resource.map_or("PATH", |resource| resource.path);
    let item = match (resource, method) {
        (Some(_), "post") | (None, _) => "",
        (Some(_), _) => "/ID",
    };
    let fields = if method == "delete" {
        ""
    } else {
        " FIELD=VALUE"
    };
    format!("`kongctl api {method} {path}{item}{fields}` sends such a request")
}

/// Returns the resource of this name, if its path has no parents.
fn top_resource(name: &str) -> Option<&'static Resource> {
    let node = resources::named(name).into_iter().next()?;
    let resource = resources::resource(node.words)?;
    (!resource.path.contains('{')).then_some(resource)
}

/// Adds the commands that were probably meant.
fn with_suggestion(
    mut error: Error,
    word: &str,
    before: &[String],
    after: &[String],
    known: &[&str],
) -> Error {
    let is_command = before.first().is_none_or(|word| word.starts_with('-'));
    let elsewhere = candidates(word);
    for words in &elsewhere {
        let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
        let get = ["get".to_owned()];
        let flags = before.iter().skip_while(|word| !word.starts_with('-'));
        let flags: Vec<String> = flags.cloned().collect();
        let words = [&get[..], &words, after, &flags].concat();
        error = error.hint(did_you_mean(&command_line(&words)));
    }
    if !elsewhere.is_empty() {
        return error;
    }
    let near = nearest_word(word, known.iter().copied()).map(|near| vec![near.to_owned()]);
    let resource = || {
        let names = resources::children("").map(|node| node.words);
        let near = nearest_word(word, names).filter(|_| is_command)?;
        Some(vec!["get".to_owned(), near.to_owned()])
    };
    match near.or_else(resource) {
        Some(near) => {
            let words = [before, &near, after].concat();
            error.hint(did_you_mean(&command_line(&words)))
        }
        None => error,
    }
}

/// Returns the words after `get` of the resources that are called `word`, or one of its names with
/// commas between them: kubectl lists several resources at once.
fn candidates(word: &str) -> Vec<String> {
    let named = word.split(',').flat_map(resources::named);
    named
        .take(MAX_CANDIDATES)
        .map(|node| node.shortest())
        .collect()
}

fn subcommands_of(command: &clap::Command) -> Vec<&str> {
    command
        .get_subcommands()
        .filter(|below| !below.is_hide_set())
        .map(clap::Command::get_name)
        .collect()
}
