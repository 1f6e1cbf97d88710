//! The values that a flag or an argument takes, as far as they are known without a request.

use std::path::PathBuf;

use clap::Arg;

use super::offer::{Offer, Offers};
use crate::cli::access::REGION;
use crate::cli::get::tree::{FILTER, SORT};
use crate::cli::globals::{CONFIG_FILE, PROFILE};
use crate::cli::line::Line;
use crate::cli::print::COLUMNS;
use crate::config::{self, REGIONS};
use crate::konnect::profiles_with_login;
use crate::pointer::to_dotted;
use crate::resources::{Filter, Resource};

/// The value name of flags that name a file.
// Not `ValueHint::FilePath`: clap allocates for each hint, at every start of the program, which
// costs `version` more than one percent of its instructions.
const FILE: &str = "PATH";

/// Returns the values of `arg` that begin with `typed`.
pub(super) fn of(arg: &Arg, line: &Line, typed: &str) -> Offers {
    let resource = line.resource();
    let mut offers = match (arg.get_id().as_str(), resource) {
        (PROFILE, _) => profiles(line),
        (REGION, _) => REGIONS.map(Offer::bare).into(),
        (COLUMNS, Some(resource)) => columns(resource, typed),
        (FILTER, Some(resource)) => filters(resource, typed),
        (SORT, Some(resource)) => orders(resource),
        _ if names_a_file(arg) => return Offers::Files,
        _ => choices(arg),
    };
    offers.retain(|offer| offer.word.starts_with(typed));
    Offers::Words(offers)
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
        // Only Konnect knows the values, and completion sends no request.
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
