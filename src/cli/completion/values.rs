//! The values that a flag or an argument takes.

use std::path::PathBuf;

use clap::{Arg, Command};

use super::api_words::{methods, request_words};
use super::cursor::Cursor;
use super::field_words::field_words;
use super::item_words::{Place, Takes};
use super::names;
use super::offer::{Offer, Offers};
use crate::cli::api::{METHOD, REQUEST};
use crate::cli::explain::{self, EXPLAINED};
use crate::cli::get::flags::{ARGUMENT, FILTER, SORT};
use crate::cli::globals::{CONFIG_FILE, PROFILE};
use crate::cli::line::Line;
use crate::cli::print::COLUMNS;
use crate::cli::sandbox::FAULT;
use crate::cli::scaffold::SCAFFOLDED;
use crate::cli::servers::REGION;
use crate::cli::verb::Verb;
use crate::config::{self, REGIONS};
use crate::declare::explain::KindAt;
use crate::konnect::profiles_with_login;
use crate::pointer::to_dotted;
use crate::resources::{self, ArgumentFlag, Filter, Resource, Server};
use crate::sandbox::FAULT_EXAMPLES;

/// The value name of flags that name a file.
// Not `ValueHint::FilePath`: clap allocates for each hint, at every start of the program, which
// costs `version` more than one percent of its instructions.
const FILE: &str = "PATH";

/// Returns the values of `arg` that begin with `typed`.
pub(super) fn of(arg: &Arg, cursor: &Cursor, typed: &str) -> Offers {
    let line = &cursor.line;
    let resource = line.resource();
    let mut offers = match (arg.get_id().as_str(), resource) {
        (PROFILE, _) => profiles(line),
        (REGION, _) => REGIONS.map(Offer::bare).into(),
        (METHOD, _) => methods(typed),
        (EXPLAINED, _) => explained(line, typed),
        (SCAFFOLDED, _) => kinds(),
        (REQUEST, _) => request_words(cursor, typed),
        (COLUMNS, Some(resource)) => columns(resource, typed),
        (FAULT, _) => faults(),
        (FILTER, Some(resource)) => filters(resource, typed),
        (SORT, Some(resource)) => orders(resource),
        (ARGUMENT, Some(resource)) if takes_fields(line, resource) => {
            field_words(line, resource, typed)
        }
        _ if names_a_file(arg) => return Offers::Files,
        _ => match place(arg, line) {
            Some(place) if place.resource.server == Server::Local => {
                let mut profiles = profiles(line);
                profiles.retain(|offer| !place.named.contains(&offer.word));
                profiles
            }
            Some(place) => names::find(cursor.parse, cursor.words_before_flag(), place, typed),
            None => choices(arg),
        },
    };
    offers.retain(|offer| offer.word.starts_with(typed));
    Offers::Words(offers)
}

/// Returns what an argument or a flag names, if that is an item.
fn place(arg: &Arg, line: &Line) -> Option<Place> {
    let own = line.resource()?;
    let id = arg.get_id().as_str();
    let (resource, takes) = if id == ARGUMENT {
        (named_by_argument(line, own)?, Takes::IdOrName)
    } else if let Some((parent, _)) = line.parent_of(arg) {
        let takes = if parent.id_flag == id {
            Takes::Id
        } else {
            Takes::IdOrName
        };
        (resources::resource(parent.resource)?, takes)
    } else {
        let mut flags = own.argument_flags.iter();
        match flags.find(|flag| flag.flag() == id)? {
            ArgumentFlag::Id(_) => (own, Takes::Id),
            ArgumentFlag::Name(_) => (own, Takes::IdOrName),
        }
    };
    let is_argument = arg.is_positional();
    Some(Place {
        resource,
        takes,
        named: line.values(id).map(str::to_owned).collect(),
        commands: if is_argument && line.takes_subcommand() {
            command_words(&line.command)
        } else {
            Vec::new()
        },
        takes_flags: !line.is_escaped,
    })
}

/// Returns whether the next argument sets a field: an item is named before the fields.
fn takes_fields(line: &Line, resource: &Resource) -> bool {
    let names_item = match line.verb {
        Some(Verb::Create) => resource.added().is_some(),
        Some(Verb::Update) => resource.takes_argument(),
        _ => return false,
    };
    !names_item || line.values(ARGUMENT).any(|word| !word.contains('='))
}

/// Returns the resource whose item the next argument names. What is created has a name that no item
/// has yet, behind the item to update come fields, and one item is edited at a time.
fn named_by_argument(line: &Line, own: &'static Resource) -> Option<&'static Resource> {
    match line.verb {
        Some(Verb::Create) => resources::resource(own.added()?.item.resource),
        Some(Verb::Update | Verb::Edit) if line.values(ARGUMENT).next().is_some() => None,
        _ => Some(own),
    }
}

/// Returns every word that is a command below `command`.
fn command_words(command: &Command) -> Vec<String> {
    let mut words = Vec::new();
    for below in command.get_subcommands() {
        words.push(below.get_name().to_owned());
        words.extend(below.get_all_aliases().map(str::to_owned));
    }
    words
}

fn names_a_file(arg: &Arg) -> bool {
    let value_names = arg.get_value_names().unwrap_or_default();
    !arg.is_positional() && value_names.iter().any(|name| name == FILE)
}

fn choices(arg: &Arg) -> Vec<Offer> {
    let choices = arg
        .get_possible_values()
        .into_iter()
        .filter(|choice| !choice.is_hide_set());
    choices
        .map(|choice| {
            Offer::new(
                choice.get_name(),
                choice
                    .get_help()
                    .map(ToString::to_string)
                    .unwrap_or_default(),
            )
        })
        .collect()
}

/// Returns a fault of each kind, to be edited.
fn faults() -> Vec<Offer> {
    FAULT_EXAMPLES
        .map(|(fault, about)| Offer::new(fault, about))
        .into()
}

/// Returns the resources and fields that may follow what is typed to be explained.
fn explained(line: &Line, typed: &str) -> Vec<Offer> {
    let mut words: Vec<String> = line.values(EXPLAINED).map(str::to_owned).collect();
    let above = typed.rfind('.').map_or("", |dot| &typed[..=dot]);
    if let Some(word) = above.strip_suffix('.') {
        words.push(word.to_owned());
    }
    let found = explain::candidates(&words).into_iter();
    found
        .map(|word| Offer::bare(format!("{above}{word}")))
        .collect()
}

/// Returns the kinds of declared objects, as they stand in files.
fn kinds() -> Vec<Offer> {
    let paths = KindAt::all().map(KindAt::path);
    paths.map(Offer::bare).collect()
}

/// Returns the profiles, except those whose names a flag does not take as they are, or that each
/// shell quotes in its own way.
fn profiles(line: &Line) -> Vec<Offer> {
    let config_file = line.value(CONFIG_FILE).map(PathBuf::from);
    config::known_profiles(config_file.as_deref(), profiles_with_login)
        .into_iter()
        .filter(|name| needs_no_quotes(name))
        .map(Offer::bare)
        .collect()
}

fn needs_no_quotes(name: &str) -> bool {
    name.starts_with(char::is_alphanumeric)
        && name
            .chars()
            .all(|character| character.is_alphanumeric() || "-_.".contains(character))
}

/// Returns the fields of the resource's columns, after those already in the same word.
fn columns(resource: &Resource, typed: &str) -> Vec<Offer> {
    let head = typed.rfind(',').map_or("", |comma| &typed[..=comma]);
    let fields = resource
        .all_columns()
        .filter_map(|column| Some((to_dotted(column.pointers().next()?), column.header())));
    let free = fields.filter(|(field, _)| head.split(',').all(|listed| listed != field));
    free.map(|(field, header)| Offer::new(format!("{head}{field}"), header))
        .collect()
}

/// Returns `FIELD=`, or when its bracket has been typed `FIELD[OPERATOR]=`.
fn filters(resource: &Resource, typed: &str) -> Vec<Offer> {
    match typed.find(['[', '=']).map(|end| typed.split_at(end)) {
        // Only Konnect knows the values.
        Some((_, rest)) if rest.starts_with('=') => Vec::new(),
        Some((field, _)) => match resource.filters.iter().find(|filter| filter.accepts(field)) {
            Some(filter) => bracketed(filter)
                .map(|operator| Offer::bare(format!("{field}{operator}=")))
                .collect(),
            None => Vec::new(),
        },
        None => {
            let params = resource.params.iter();
            resource
                .filters
                .iter()
                .map(filter)
                .chain(params.map(|param| Offer::bare(format!("{param}="))))
                .collect()
        }
    }
}

/// Returns a field, which a value follows; one with keys is followed by a key.
fn filter(filter: &Filter) -> Offer {
    if let Some(prefix) = filter.key_prefix() {
        return Offer::bare(prefix);
    }
    let word = format!("{}=", filter.label());
    let operators: Vec<String> = bracketed(filter).collect();
    match operators.len() {
        0 | 1 => Offer::bare(word),
        _ => Offer::new(word, format!("or {}", operators.join(" "))),
    }
}

/// Returns the operators that a filter takes in brackets.
fn bracketed(filter: &Filter) -> impl Iterator<Item = String> {
    filter
        .operators
        .iter()
        .filter_map(|operator| Some(format!("[{}]", operator.word()?)))
}

fn orders(resource: &Resource) -> Vec<Offer> {
    let mut offers = Vec::new();
    for field in resource.sort {
        offers.push(Offer::bare(*field));
        offers.push(Offer::new(format!("{field}:desc"), "In reverse order"));
    }
    offers
}
