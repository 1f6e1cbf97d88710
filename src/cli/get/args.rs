//! The arguments of `get`: the resource that its words lead to, and the flags of that resource.

use clap::error::ErrorKind as ClapErrorKind;
use clap::{ArgMatches, Command, FromArgMatches, Subcommand};

use super::filter::QueryPair;
use super::flags::{ARGUMENT, FILTER, FORCE, SORT};
use super::local_filter::LocalFilter;
use super::matches::{is_typed, text_of, texts_of};
use super::parents::{GivenParent, GivenParents, Presence, missing, parent_in, parents_of};
use super::tree::{PRODUCT_WORD, add_resources, is_resource_word};
use super::usage_line::{argument_label, needs_item};
use crate::cli::hints::GivenFlag;
use crate::cli::verb::Verb;
use crate::config::Config;
use crate::error::{Error, ErrorKind, Result};
use crate::konnect::Selector;
use crate::output::ImageExport;
use crate::resources::{self, ArgumentFlag, Effect, Parent, Resource, Shape, WriteRequest};

/// The resource to read, and the arguments that select and filter its items.
#[derive(Clone, Debug)]
pub(in crate::cli) struct Target {
    pub(in crate::cli) resource: &'static Resource,
    /// The names or IDs of the items to read; empty for all.
    pub(in crate::cli) arguments: Vec<Selector>,
    /// Whether what depends on an item is deleted as well.
    pub(in crate::cli) force: bool,
    /// Query parameters that narrow or sort the list.
    pub(super) query: Vec<QueryPair>,
    /// The parents, or why they cannot be told from the command line.
    parents: Result<GivenParents>,
    /// How to export an image, when the resource is one.
    pub(super) image: Option<ImageExport>,
    /// The flags that no server knows.
    pub(super) local_filter: LocalFilter,
}

impl Target {
    /// Returns how the user selected a parent.
    pub(super) fn given(&self, parent: &Parent) -> Option<&GivenParent> {
        self.parents.as_ref().ok()?.get(parent)
    }

    /// Returns the flags with which another command reads below the same parents, by its words.
    pub(in crate::cli) fn given_parents(&self, words: &str) -> Vec<GivenFlag<'_>> {
        let name = words.strip_prefix("get ").unwrap_or_default();
        let name = name.split(" --").next().unwrap_or_default();
        let Some(resource) = resources::resource(name) else {
            return Vec::new();
        };
        let flags = parents_of(resource).filter_map(|(parent, _)| {
            let selector = &self.given(parent)?.selector;
            Some((flag_of(parent, selector), selector.text().into()))
        });
        flags.collect()
    }

    /// Makes this the whole list of `resource`, which this one's items are in or below, under the
    /// same parents.
    pub(super) fn become_list_of(&mut self, resource: &'static Resource) {
        self.arguments.clear();
        if resource.name != self.resource.name {
            self.resource = resource;
            self.query.clear();
            self.local_filter = LocalFilter::default();
        }
    }

    /// Fails when there is a choice of items, and none is named.
    pub(super) fn require_item(&self) -> Result<()> {
        let resource = self.resource;
        if resource.shape == Shape::One || !self.arguments.is_empty() {
            return Ok(());
        }
        let name = resource.name;
        if argument_label(resource).is_none() {
            return Err(Error::usage(format!("{name} can only be listed"))
                .hint(format!("run `kongctl get {name} -o yaml`")));
        }
        Err(needs_item(Verb::Describe, resource))
    }

    /// Returns the error of a named item that was not found: the filters may have left it out.
    pub(super) fn or_filtered(&self, error: Error, argument: &Selector) -> Error {
        let is_filtered = self.query.iter().any(|(name, _)| name != SORT);
        if error.kind() != ErrorKind::NotFound || !is_filtered {
            return error;
        }
        let (name, noun, text) = (self.resource.name, self.resource.noun(), argument.text());
        let message = format!("no {noun} named `{text}` matches the filters");
        Error::new(ErrorKind::NotFound, message).hint(format!(
            "leave the filters out, or run `kongctl get {name}` to list them"
        ))
    }

    /// Returns the parents: those of the command line, and the usual ones of the settings.
    ///
    /// Fails when one is missing, or what precedes the last word of the resource does not select
    /// its parents.
    ///
    /// After parsing, because the run of a command that is used wrongly in this way is reported.
    pub(super) fn parents(&self, verb: Verb, config: &Config) -> Result<GivenParents> {
        let all = parents_of(self.resource);
        let required = all.filter(|(_, presence)| *presence == Presence::Required);
        self.with_required(verb, required.map(|(parent, _)| parent), config)
    }

    /// Returns the parents that a request which writes needs, in the same way.
    pub(in crate::cli) fn parents_of_request(
        &self,
        verb: Verb,
        request: &WriteRequest,
        config: &Config,
    ) -> Result<GivenParents> {
        let all = request.parents.iter().map(|above| above.parent);
        let required = all.filter(|parent| parent.default_from.is_none());
        self.with_required(verb, required, config)
    }

    fn with_required(
        &self,
        verb: Verb,
        required: impl Iterator<Item = &'static Parent>,
        config: &Config,
    ) -> Result<GivenParents> {
        let mut parents = self.parents.clone()?;
        for parent in required {
            if parents.get(parent).is_none() && !parents.add_usual(parent, config)? {
                let item = self.arguments.first();
                return Err(missing(verb, parent, self.resource, item));
            }
        }
        Ok(parents)
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
                (Effect::KeepValue { pointer, value }, _) if is_typed(matches, flag.name) => {
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
    fn from_arg_matches(matches: &ArgMatches) -> std::result::Result<Self, clap::Error> {
        let Some(reached) = Reached::of(matches) else {
            let message = "no resource is given\n";
            return Err(clap::Error::raw(ClapErrorKind::MissingSubcommand, message));
        };
        let Reached {
            resource,
            matches,
            ref above,
        } = reached;
        let mut target = Self {
            resource,
            arguments: arguments_of(resource, matches),
            force: is_typed(matches, FORCE),
            query: Vec::new(),
            parents: given_parents(resource, matches, above),
            image: None,
            local_filter: LocalFilter::default(),
        };
        target.take_own_flags(matches);
        target.take_filters(matches);
        Ok(target)
    }

    fn update_from_arg_matches(
        &mut self,
        matches: &ArgMatches,
    ) -> std::result::Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The resource that the words after `get` lead to.
struct Reached<'a> {
    resource: &'static Resource,
    /// What was given to the resource itself.
    matches: &'a ArgMatches,
    /// The resources on the way, and what was given to them.
    above: Vec<(&'static Resource, &'a ArgMatches)>,
}

impl<'a> Reached<'a> {
    fn of(mut matches: &'a ArgMatches) -> Option<Self> {
        let mut path = "";
        let mut above = Vec::new();
        while let Some((word, below)) = matches.subcommand() {
            if let Some(resource) = resources::resource(path) {
                above.push((resource, matches));
            }
            if word != PRODUCT_WORD {
                path = resources::below(path, word)?.words;
            }
            matches = below;
        }
        let resource = resources::resource(path)?;
        Some(Self {
            resource,
            matches,
            above,
        })
    }
}

fn arguments_of(resource: &'static Resource, matches: &ArgMatches) -> Vec<Selector> {
    let arguments = texts_of(matches, ARGUMENT).cloned();
    let flags = resource.argument_flags.iter().filter_map(|flag| {
        let value = text_of(matches, flag.flag())?.clone();
        Some(match flag {
            ArgumentFlag::Id(_) => Selector::Id(value),
            ArgumentFlag::Name(_) => Selector::IdOrName(value),
        })
    });
    arguments.map(Selector::IdOrName).chain(flags).collect()
}

/// Returns the parents that are selected by what was given to `resource` and to those above it.
fn given_parents(
    resource: &'static Resource,
    matches: &ArgMatches,
    above: &[(&'static Resource, &ArgMatches)],
) -> Result<GivenParents> {
    let mut parents = GivenParents::default();
    for (level, matches) in above {
        for (parent, _) in parents_of(level) {
            if parents_of(resource).any(|(own, _)| own.key == parent.key) {
                parents.add_flags(parent, matches)?;
            } else if let Some(flag) = typed_flag(parent, matches) {
                return Err(misplaced(&format!("--{flag}"), level, resource));
            }
        }
        add_placed(&mut parents, level, matches, resource)?;
        let mut others = other_flags(level);
        if let Some(flag) = others.find(|flag| is_typed(matches, flag)) {
            return Err(misplaced(&format!("--{flag}"), level, resource));
        }
    }
    for (parent, _) in parents_of(resource) {
        parents.add_flags(parent, matches)?;
    }
    Ok(parents)
}

/// Returns the flag that takes what selects a parent.
fn flag_of(parent: &Parent, selector: &Selector) -> &'static str {
    match (selector, parent.name_flag) {
        (Selector::IdOrName(_), Some(flag)) => flag,
        _ => parent.id_flag,
    }
}

/// Adds the parent whose name was given to `level`, as to `apis` in `get apis NAME versions`.
fn add_placed(
    parents: &mut GivenParents,
    level: &'static Resource,
    matches: &ArgMatches,
    resource: &'static Resource,
) -> Result<()> {
    let mut arguments = arguments_of(level, matches).into_iter();
    let Some(selector) = arguments.next() else {
        return Ok(());
    };
    let Some((parent, _)) = parent_in(resource, level) else {
        return Err(misplaced(selector.text(), level, resource));
    };
    if let Some(second) = arguments.next() {
        let message = format!(
            "`get {}` reads below one item of {}, found `{}` and `{}`",
            resource.name,
            level.name,
            selector.text(),
            second.text()
        );
        return Err(Error::usage(message).hint("name one of them"));
    }
    parents.add_placed(parent, selector)
}

fn typed_flag(parent: &'static Parent, matches: &ArgMatches) -> Option<&'static str> {
    let mut flags = parent.name_flag.into_iter().chain([parent.id_flag]);
    flags.find(|flag| is_typed(matches, flag))
}

/// Returns the flags of a resource that select neither an item nor a parent.
fn other_flags(resource: &'static Resource) -> impl Iterator<Item = &'static str> {
    let own = resource.flags.iter().map(|flag| flag.name);
    own.chain([FILTER, SORT])
}

/// Returns the error of an argument of `level` that means nothing to `resource` below it.
fn misplaced(argument: &str, level: &Resource, resource: &Resource) -> Error {
    let (name, above) = (resource.name, level.name);
    Error::usage(format!("`{argument}` must follow `get {name}`")).hint(format!(
        "put arguments of `{name}` after its name; to read `{above}`, leave out the words after \
         `{above}`"
    ))
}
