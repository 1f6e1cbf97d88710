//! Flags that a command does not have: which one was probably meant.

use serde_json::Value;

use super::meanings::{FLAGS, Instead};
use super::retyped::{Place, Retyped, command_line, did_you_mean};
use super::typography::is_command;
use crate::cli::get::comparison::{Comparison, Order};
use crate::cli::get::refusal::Meant;
use crate::cli::hints::has_flag;
use crate::cli::line::{Line, built};
use crate::cli::verb::Verb;
use crate::error::Error;
use crate::nearest::nearest_word;
use crate::resources::{self, Resource};
use crate::shell::quoted;

/// How many commands an error names that have a flag.
const MAX_COMMANDS: usize = 4;

/// Returns the error of a flag that the command does not have.
pub(super) fn unknown(flag: &str, line: &Line, typed: &Retyped, program: clap::Command) -> Error {
    if let Some(error) = dashed_value(flag, typed, program.clone()) {
        return error;
    }
    let error = Error::usage(format!("unknown flag `{flag}`"));
    let hint = single_dash(line, typed)
        .or_else(|| by_jq(flag, line, typed))
        .or_else(|| delete_all(flag, line))
        .or_else(|| by_meaning(flag, line, typed))
        .or_else(|| own_item(flag, line, typed))
        .or_else(|| of_other_command(flag, line, program))
        .or_else(|| by_letters(flag, line, typed));
    match hint {
        Some(hint) => error.hint(hint),
        None => error,
    }
}

/// Returns the error of a value that begins with a dash, which makes it a flag: `--jq -1`.
fn dashed_value(flag: &str, typed: &Retyped, program: clap::Command) -> Option<Error> {
    if flag.starts_with("--") {
        return None;
    }
    let place = typed.find(flag)?;
    let (before, value) = typed.split_at(&place);
    let awaiting = Line::read(program.clone(), before.iter()).awaited?;
    let name = format!("--{}", awaiting.get_long()?);
    let error = Error::usage(format!(
        "`{name}` needs a value, and `{value}` begins with a dash"
    ));
    let joined = typed.with_previous(&place, &format!("{name}={value}"));
    Some(match is_command(program, &joined) {
        true => error.hint(did_you_mean(&command_line(&joined))),
        false => error,
    })
}

/// Returns the hint for a long flag with one dash, as in Go's programs: `-output json`.
pub(super) fn single_dash(line: &Line, typed: &Retyped) -> Option<String> {
    line.long_flags().into_iter().find_map(|long| {
        let place = typed.find_whole(&format!("-{long}"))?;
        let flag = flag_with_value(&place, &format!("--{long}"));
        Some(did_you_mean(&typed.with_word(&place, &flag)))
    })
}

/// Returns the hint for a filter or an order of a list that the server can only list.
fn by_jq(flag: &str, line: &Line, typed: &Retyped) -> Option<String> {
    let resource = line.resource()?;
    let place = typed.find(flag)?;
    let value = typed.value_at(&place)?;
    let meant = match flag {
        "--filter" | "--where" | "--field-selector" => Comparison::read(value)?.meant(resource)?,
        "--sort" | "--sort-by" | "--order-by" | "--order" => Order::read(value).meant(resource)?,
        _ => return None,
    };
    match meant {
        Meant::Jq(expression) => with_jq(&place, &expression, typed),
        Meant::Value(_) => None,
    }
}

/// Returns the hint to use jq in place of a flag; `None` where it could not be used, too.
pub(super) fn with_jq(place: &Place, expression: &str, typed: &Retyped) -> Option<String> {
    let excludes_jq = ["--jq", "--columns"]
        .iter()
        .any(|flag| typed.find_whole(flag).is_some());
    let line = typed.without_value(place, &["--jq", expression]);
    (!excludes_jq).then(|| did_you_mean(&line))
}

/// Returns the hint for a flag that would delete every item.
fn delete_all(flag: &str, line: &Line) -> Option<String> {
    let name = line.resource()?.name;
    let is_all = line.verb == Some(Verb::Delete) && ["-A", "-a", "--all"].contains(&flag);
    is_all.then(|| format!("name the items; run `kongctl get {name} -o name` to list them"))
}

/// Returns the hint for a flag that means something in another program.
fn by_meaning(flag: &str, line: &Line, typed: &Retyped) -> Option<String> {
    let place = typed.find(flag)?;
    let command = line.command.get_name();
    let mut rows = FLAGS
        .iter()
        .filter(|row| row.typed.contains(&flag))
        .filter(|row| row.command.is_none_or(|name| name == command));
    rows.find_map(|row| instead(row.instead, &place, line, typed))
}

/// Returns the hint for the flag with which the items below select one of these, where it is the
/// argument: `get apis --api-name orders`.
fn own_item(flag: &str, line: &Line, typed: &Retyped) -> Option<String> {
    let name = flag.strip_prefix("--")?;
    let resource = line.resource()?;
    let mut parents = resources::resources().flat_map(|below| below.parents);
    let selects_one = parents.any(|above| {
        let parent = above.parent;
        parent.resource == resource.name
            && (parent.plain_flag() == name
                || parent.id_flag == name
                || parent.name_flag == Some(name))
    });
    if !selects_one {
        return None;
    }
    instead(Instead::Argument, &typed.find(flag)?, line, typed)
}

fn instead(instead: Instead, place: &Place, line: &Line, typed: &Retyped) -> Option<String> {
    match instead {
        Instead::Renamed(name) => {
            if !has(line, name) {
                return None;
            }
            let flag = flag_with_value(place, name);
            Some(did_you_mean(&typed.with_word(place, &flag)))
        }
        Instead::Fitting(name, fits) => {
            if !has(line, name) || !typed.value_at(place).is_some_and(fits) {
                return None;
            }
            let flag = flag_with_value(place, name);
            Some(did_you_mean(&typed.with_word(place, &flag)))
        }
        Instead::Words(words) => {
            if !has(line, words.first()?) {
                return None;
            }
            // What follows may have been meant as the flag's value, such as gh's fields.
            match place.attached.is_some() || typed.next(place).is_some() {
                true => Some(format!("add {}", words.join(" "))),
                false => Some(did_you_mean(&typed.without_value(place, words))),
            }
        }
        Instead::Argument => {
            line.resource()
                .filter(|resource| resource.takes_argument())?;
            instead_of_value(place, typed)
        }
        Instead::Value => instead_of_value(place, typed),
        Instead::Labels => {
            let resource = line.resource()?;
            Some(labels(resource, typed.value_at(place)?, place, typed))
        }
        Instead::Body => body(typed.value_at(place)?, place, typed),
        Instead::Advice(text) => Some(text.to_owned()),
    }
}

/// Returns the hint for the body of a request that is the value of a flag, as curl takes it: JSON,
/// or `@` and a file.
fn body(value: &str, place: &Place, typed: &Retyped) -> Option<String> {
    if let Some(file) = value.strip_prefix('@') {
        return Some(did_you_mean(
            &typed.without_value(place, &["--body-file", file]),
        ));
    }
    if !value.starts_with(['{', '[']) {
        return None;
    }
    if let Some(fields) = fields(value) {
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        return Some(did_you_mean(&typed.without_value(place, &fields)));
    }
    let line = typed.without_value(place, &["--body-file", "-"]);
    Some(did_you_mean(&format!(
        "printf %s {} | {line}",
        quoted(value)
    )))
}

/// Returns the fields that are the same as a JSON object, unless it has members with others below.
fn fields(json: &str) -> Option<Vec<String>> {
    let members: serde_json::Map<String, Value> = serde_json::from_str(json).ok()?;
    let fields = members.iter().map(|(name, value)| match value {
        Value::String(text) => Some(format!("{name}={text}")),
        Value::Array(_) | Value::Object(_) => None,
        Value::Null | Value::Bool(_) | Value::Number(_) => Some(format!("{name}:={value}")),
    });
    let is_name = |name: &String| {
        let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
        name.starts_with(is_letter)
            && name
                .chars()
                .all(|letter| is_letter(letter) || letter == '-')
    };
    let is_whole = !members.is_empty() && members.keys().all(is_name);
    is_whole.then(|| fields.collect())?
}

/// Returns the hint to type the value of a flag without the flag.
fn instead_of_value(place: &Place, typed: &Retyped) -> Option<String> {
    let value = typed.value_at(place)?;
    Some(did_you_mean(&typed.without_value(place, &[value])))
}

/// Returns the hint for labels as kubectl selects them: `-l env=prod,team=ops`.
fn labels(resource: &Resource, labels: &str, place: &Place, typed: &Retyped) -> String {
    let labels: Vec<(&str, &str)> = labels
        .split(',')
        .map(|label| label.split_once('=').unwrap_or((label, "VALUE")))
        .map(|(name, value)| (name, value.trim_start_matches('=')))
        .collect();
    let is_filter = |name: &str| {
        let field = format!("labels.{name}");
        resource.filters.iter().any(|filter| filter.accepts(&field))
    };
    let mut words = Vec::new();
    if labels.iter().all(|(name, _)| is_filter(name)) {
        for (name, value) in labels {
            words.extend(["--filter".to_owned(), format!("labels.{name}={value}")]);
        }
    } else {
        let tests = labels
            .iter()
            .map(|(name, value)| format!(".labels[\"{name}\"] == \"{value}\""));
        let tests: Vec<String> = tests.collect();
        let program = format!(".[] | select({})", tests.join(" and "));
        words.extend(["--jq".to_owned(), program]);
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    did_you_mean(&typed.without_value(place, &words))
}

/// Returns the hint for a flag that other commands have: all of them, or only the first in the
/// order of help, where many have it.
fn of_other_command(flag: &str, line: &Line, program: clap::Command) -> Option<String> {
    let name = flag.strip_prefix("--")?;
    let program = built(program);
    let commands = program.get_subcommands();
    let others = commands.filter(|command| command.get_name() != line.command.get_name());
    let mut names: Vec<_> = others
        .filter(|command| has_flag(command, name))
        .map(clap::Command::get_name)
        .collect();
    if names.len() > MAX_COMMANDS {
        names.truncate(1);
    }
    let (last, before) = names.split_last()?;
    let commands = match before {
        [] => format!("`kongctl {last}`"),
        before => format!("`kongctl {}` and `{last}`", before.join("`, `")),
    };
    Some(format!("{flag} is a flag of {commands}"))
}

/// Returns the hint for a flag that is spelled nearly like one of the command.
fn by_letters(flag: &str, line: &Line, typed: &Retyped) -> Option<String> {
    let name = flag.strip_prefix("--")?.to_lowercase().replace('_', "-");
    let near = nearest_word(&name, line.long_flags().into_iter())?;
    let place = typed.find(flag)?;
    let flag = flag_with_value(&place, &format!("--{near}"));
    Some(did_you_mean(&typed.with_word(&place, &flag)))
}

/// Returns a flag with the value that was attached to another one.
pub(super) fn flag_with_value(place: &Place, flag: &str) -> String {
    match &place.attached {
        Some(value) => format!("{flag}={value}"),
        None => flag.to_owned(),
    }
}

fn has(line: &Line, flag: &str) -> bool {
    match flag.strip_prefix("--") {
        Some(name) => line.long_flags().iter().any(|long| long == name),
        // The short flags of the table are global.
        None => true,
    }
}
