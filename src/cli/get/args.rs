//! The arguments of `get`: the resource that its words lead to, and the flags of that resource.

use clap::error::ErrorKind as ClapErrorKind;
use clap::parser::ValueSource;
use clap::{ArgMatches, Command, FromArgMatches, Subcommand};

use super::filter::QueryPair;
use super::local_filter::{LocalFilter, Requested};
use super::tree::{
    ARGUMENT, FILTER, PRODUCT_WORD, SORT, add_resources, is_resource_word, parents_of,
};
use crate::cli::hints::GivenFlag;
use crate::cli::telemetry::program;
use crate::cli::telemetry::reporting::CommandPath;
use crate::error::Error;
use crate::konnect::{Found, Selector};
use crate::output::ImageExport;
use crate::resources::{self, ArgumentFlag, Effect, Parent, Resource};
use crate::shell::quoted;

/// The resource to read, and the arguments that select and filter its items.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) resource: &'static Resource,
    /// The canonical path of the command that reads the resource.
    pub(super) path: CommandPath,
    /// The name or ID of one item.
    pub(super) argument: Option<Selector>,
    /// Query parameters that narrow or sort the list.
    pub(super) query: Vec<QueryPair>,
    parents: Vec<(&'static str, Selector)>,
    /// How to export an image, when the resource is one.
    pub(super) image: Option<ImageExport>,
    local_filter: LocalFilter,
    misplaced: Option<Misplaced>,
}

/// An argument of a resource that another resource follows: it has no meaning there.
#[derive(Clone, Debug)]
struct Misplaced {
    resource: &'static Resource,
    argument: String,
}

impl Target {
    /// Returns how the user selected a parent.
    pub(super) fn selector_of(&self, parent: &Parent) -> Option<&Selector> {
        let mut parents = self.parents.iter();
        let (_, selector) = parents.find(|(key, _)| *key == parent.key)?;
        Some(selector)
    }

    /// Returns the flags with which another command reads below the same parents, by its words.
    pub(super) fn given_parents(&self, words: &str) -> Vec<GivenFlag<'_>> {
        let name = words.strip_prefix("get ").unwrap_or_default();
        let Some(resource) = resources::resource(name) else {
            return Vec::new();
        };
        let flags = parents_of(resource).filter_map(|(parent, _)| {
            let selector = self.selector_of(parent)?;
            Some((flag_of(parent, selector), selector.text().into()))
        });
        flags.collect()
    }

    /// Fails when an argument precedes the last word of the resource.
    ///
    /// After parsing, because the run of a command that is used wrongly in this way is reported.
    pub(super) fn reject_misplaced(&self) -> crate::error::Result<()> {
        match &self.misplaced {
            Some(misplaced) => Err(misplaced.error(self.resource)),
            None => Ok(()),
        }
    }

    /// Drops the items that do not match flags that no server knows.
    pub(super) fn filter(&self, found: &mut Found) -> crate::error::Result<()> {
        let requested = match self.argument {
            Some(_) => Requested::One,
            None => Requested::All,
        };
        self.local_filter.apply(found, requested)
    }

    fn take_own_flags(&mut self, matches: &ArgMatches) {
        for flag in self.resource.flags {
            let value = text_of(matches, flag.name).cloned();
            match (flag.effect, value) {
                (Effect::File { default }, path) => {
                    self.image = Some(match path {
                        Some(path) => ImageExport::replacing(path),
                        None => ImageExport::creating(default),
                    });
                }
                (Effect::Keep(pointer), Some(value)) => self.local_filter.require(pointer, value),
                (Effect::KeepValue { pointer, value }, _) if matches.get_flag(flag.name) => {
                    self.local_filter.require(pointer, value.to_owned());
                }
                (Effect::Query(parameter), Some(value)) => {
                    self.query.push((parameter.to_owned(), value));
                }
                (Effect::Keep(_) | Effect::KeepValue { .. } | Effect::Query(_), _) => {}
            }
        }
    }

    fn take_filters(&mut self, matches: &ArgMatches) {
        if let Ok(Some(filters)) = matches.try_get_many(FILTER) {
            self.query.extend(filters.cloned());
        }
        if let Ok(Some(orders)) = matches.try_get_many::<String>(SORT) {
            let orders: Vec<&str> = orders.map(String::as_str).collect();
            self.query.push((SORT.to_owned(), orders.join(",")));
        }
    }
}

impl Misplaced {
    /// Returns the name, or else the first flag, that was given to `resource` itself.
    fn first_of(resource: &'static Resource, matches: &ArgMatches) -> Option<Self> {
        let argument = match text_of(matches, ARGUMENT) {
            Some(name) => name.clone(),
            None => {
                let flag = flags_of(resource)
                    .into_iter()
                    .find(|flag| is_typed(matches, flag))?;
                format!("--{flag}")
            }
        };
        Some(Self { resource, argument })
    }

    fn error(&self, resource: &Resource) -> Error {
        let name = resource.name;
        let argument = &self.argument;
        let error = Error::usage(format!("`{argument}` must follow `get {name}`"));
        let mut parents = resource.parents.iter().map(|above| above.parent);
        let parent = parents.find(|parent| parent.resource == self.resource.name);
        let name_flag = parent.and_then(|parent| parent.name_flag);
        match name_flag {
            Some(flag) if !argument.starts_with("--") => error.hint(format!(
                "run `kongctl get {name} --{flag} {}`",
                quoted(argument)
            )),
            _ => error.hint(format!(
                "put flags of `{name}` after its name; to read `{above}`, leave out the words \
                 after `{above}`",
                above = self.resource.name
            )),
        }
    }
}

impl Subcommand for Target {
    fn augment_subcommands(command: Command) -> Command {
        add_resources(command)
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        add_resources(command)
    }

    fn has_subcommand(name: &str) -> bool {
        is_resource_word(name)
    }
}

impl FromArgMatches for Target {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let Some(reached) = Reached::of(matches) else {
            let message = "no resource is given\n";
            return Err(clap::Error::raw(ClapErrorKind::MissingSubcommand, message));
        };
        let Reached {
            resource,
            path,
            matches,
            misplaced,
        } = reached;
        let mut target = Self {
            resource,
            path,
            argument: argument_of(resource, matches),
            query: Vec::new(),
            parents: selected_parents(resource, matches),
            image: None,
            local_filter: LocalFilter::default(),
            misplaced,
        };
        target.take_own_flags(matches);
        target.take_filters(matches);
        Ok(target)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The resource that the words after `get` lead to.
struct Reached<'a> {
    resource: &'static Resource,
    path: CommandPath,
    /// What was given to the resource itself.
    matches: &'a ArgMatches,
    misplaced: Option<Misplaced>,
}

impl<'a> Reached<'a> {
    fn of(mut matches: &'a ArgMatches) -> Option<Self> {
        let mut path = String::new();
        let mut misplaced = None;
        while let Some((word, below)) = matches.subcommand() {
            if misplaced.is_none() {
                misplaced = resources::resource(&path)
                    .and_then(|resource| Misplaced::first_of(resource, matches));
            }
            if word != PRODUCT_WORD {
                if !path.is_empty() {
                    path.push(' ');
                }
                path.push_str(word);
            }
            matches = below;
        }
        let resource = resources::resource(&path)?;
        Some(Self {
            resource,
            path: program::get(resource)?,
            matches,
            misplaced,
        })
    }
}

/// Returns every flag that only the command of `resource` has.
fn flags_of(resource: &'static Resource) -> Vec<&'static str> {
    let mut flags = Vec::new();
    for (parent, _) in parents_of(resource) {
        flags.push(parent.id_flag);
        flags.extend(parent.name_flag);
    }
    flags.extend(resource.argument_flags.iter().map(|flag| flag.flag()));
    flags.extend(resource.flags.iter().map(|flag| flag.name));
    flags.extend([FILTER, SORT]);
    flags
}

/// Returns whether a flag was typed rather than filled by a default.
fn is_typed(matches: &ArgMatches, flag: &str) -> bool {
    matches.try_contains_id(flag).unwrap_or(false)
        && matches.value_source(flag) == Some(ValueSource::CommandLine)
}

/// Returns the text of an argument that the command may not have.
fn text_of<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a String> {
    matches.try_get_one::<String>(name).ok().flatten()
}

fn argument_of(resource: &'static Resource, matches: &ArgMatches) -> Option<Selector> {
    if let Some(name) = text_of(matches, ARGUMENT) {
        return Some(Selector::IdOrName(name.clone()));
    }
    resource.argument_flags.iter().find_map(|flag| {
        let value = text_of(matches, flag.flag())?.clone();
        Some(match flag {
            ArgumentFlag::Id(_) => Selector::Id(value),
            ArgumentFlag::Name(_) => Selector::IdOrName(value),
        })
    })
}

fn selected_parents(
    resource: &'static Resource,
    matches: &ArgMatches,
) -> Vec<(&'static str, Selector)> {
    parents_of(resource)
        .filter_map(|(parent, _)| Some((parent.key, selector_of(parent, matches)?)))
        .collect()
}

/// Returns the flag that takes what selects a parent.
fn flag_of(parent: &Parent, selector: &Selector) -> &'static str {
    match (selector, parent.name_flag) {
        (Selector::IdOrName(_), Some(flag)) => flag,
        _ => parent.id_flag,
    }
}

fn selector_of(parent: &Parent, matches: &ArgMatches) -> Option<Selector> {
    if let Some(id) = text_of(matches, parent.id_flag) {
        return Some(Selector::Id(id.clone()));
    }
    let name = text_of(matches, parent.name_flag?)?;
    Some(Selector::IdOrName(name.clone()))
}
