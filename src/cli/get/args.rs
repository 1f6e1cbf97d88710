//! Grows the words after `get`, and their flags, from the catalogue.
//!
//! Each word is grown only when the command line reaches it, so that the size of the catalogue costs nothing.

use clap::error::ErrorKind as ClapErrorKind;
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command, FromArgMatches, Subcommand};

use crate::error::{Error, ErrorKind};
use crate::konnect::{Found, Selector};
use crate::pointer::to_dotted;
use crate::resources::{self, ArgumentFlag, Effect, Filter, Flag, Node, Parent, Resource, Status};

/// The optional word for the product: `get konnect apis` is `get apis`.
pub(in crate::cli) const PRODUCT_WORD: &str = "konnect";
const PRODUCT_ALIAS: &str = "k";

/// What the name of every grown command begins with, where clap displays names.
const DISPLAY: &str = "kongctl get ";

const NAME: &str = "NAME|ID";
pub(in crate::cli) const FILTER: &str = "filter";
pub(in crate::cli) const SORT: &str = "sort";

/// Holds what is to be read.
#[derive(Clone, Debug)]
pub(in crate::cli) struct Target {
    pub(in crate::cli) resource: &'static Resource,
    /// The name or id of one item.
    pub(in crate::cli) argument: Option<Selector>,
    /// Query parameters that narrow or sort the list.
    pub(in crate::cli) filters: Vec<(String, String)>,
    parents: Vec<(&'static str, Selector)>,
    /// Where an image goes, when the resource is one.
    pub(in crate::cli) file: Option<String>,
    /// Pointers into the items to keep, and what must stand there.
    kept: Vec<(&'static str, String)>,
    /// The words before those of the resource that something was said of, and what: it has no meaning there.
    astray: Option<(&'static Resource, String)>,
}

impl Target {
    /// How the user named a parent.
    pub(in crate::cli) fn given(&self, parent: &Parent) -> Option<&Selector> {
        self.parents
            .iter()
            .find(|(key, _)| *key == parent.key)
            .map(|(_, given)| given)
    }

    /// Fails when something was said of a resource that another one stands below.
    pub(in crate::cli) fn check(&self) -> crate::error::Result<()> {
        let Some((above, given)) = &self.astray else {
            return Ok(());
        };
        let (name, word) = (self.resource.name, above.name);
        let error = Error::usage(format!(
            "`{given}` stands between the words of `get {name}`"
        ));
        let name_flag = self
            .resource
            .parents
            .iter()
            .filter(|parent| parent.parent.resource == word)
            .find_map(|parent| parent.parent.name_flag);
        Err(match name_flag {
            Some(flag) if !given.starts_with("--") => error.hint(format!("kongctl get {name} --{flag} {given}")),
            _ => error.hint(format!("flags of `{name}` stand after its words; for `get {word}` leave the words behind it out")),
        })
    }

    /// Keeps only the items that were asked for; fails when the one that was asked for is none of them.
    pub(in crate::cli) fn keep(&self, found: &mut Found) -> crate::error::Result<()> {
        if self.kept.is_empty() {
            return Ok(());
        }
        found.items.retain(|item| {
            self.kept
                .iter()
                .all(|(pointer, wanted)| item.string_at(pointer).as_deref() == Some(wanted))
        });
        if self.argument.is_some() && found.items.is_empty() {
            return Err(Error::new(
                ErrorKind::NotFound,
                "there is none that the flags let through",
            ));
        }
        if self.argument.is_none() {
            found.make_list();
        }
        Ok(())
    }
}

impl Subcommand for Target {
    fn augment_subcommands(command: Command) -> Command {
        let product = Command::new(PRODUCT_WORD)
            .alias(PRODUCT_ALIAS)
            .hide(true)
            .about("Resources of Konnect");
        let product = requiring(product)
            .defer(|command| command.subcommands(resources::children("").map(leaf)));
        requiring(command)
            .subcommands(resources::children("").map(leaf))
            .subcommands(resources::local_nodes().map(leaf))
            .subcommand(product)
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        resources::children("")
            .chain(resources::local_nodes())
            .any(|node| node.word() == name)
    }
}

fn leaf(node: Node) -> Command {
    let about = match resources::resource(node.path).map(|resource| resource.status) {
        Some(Status::Beta) => format!("{} (beta)", node.help),
        Some(Status::Deprecated) => format!("{} (deprecated)", node.help),
        Some(Status::Stable) | None => node.help.to_owned(),
    };
    Command::new(node.word())
        .about(about)
        .aliases(node.aliases)
        // The whole path: what `grow` finds the node by, whichever words led there.
        .display_name(format!("{DISPLAY}{}", node.path))
        .defer(grow)
}

/// The words after `get` that a grown command stands for.
fn path(command: &Command) -> &str {
    command
        .get_display_name()
        .and_then(|name| name.strip_prefix(DISPLAY))
        .unwrap_or_default()
}

/// The resource that a grown command reads, when it is one.
pub(in crate::cli) fn resource(command: &Command) -> Option<&'static Resource> {
    resources::resource(path(command))
}

/// Adds to a word what may follow it.
fn grow(command: Command) -> Command {
    let path = path(&command).to_owned();
    let command = match resource(&command) {
        Some(resource) => with_flags(command, resource),
        None => requiring(command),
    };
    command
        .subcommands(resources::children(&path).map(leaf))
        .subcommand_value_name("RESOURCE")
        .subcommand_help_heading("Resources")
}

fn requiring(command: Command) -> Command {
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_value_name("RESOURCE")
        .subcommand_help_heading("Resources")
}

/// Adds the argument and the flags of a resource's item.
fn with_flags(command: Command, resource: &'static Resource) -> Command {
    // Global flags may stand before a further word, which is a resource rather than a name; what belongs to the words before it is refused.
    let mut command = command
        .disable_help_subcommand(true)
        .subcommand_precedence_over_arg(true)
        .subcommand_negates_reqs(true);
    if resource.takes_argument() {
        let text = "Only the one with this name or id; all without it";
        command = command.arg(
            Arg::new(NAME)
                .value_name(NAME)
                .value_parser(name_or_id)
                .help(text),
        );
    }
    for (parent, is_required) in parents_of(resource) {
        command = with_parent(command, parent, is_required);
    }
    for flag in resource.argument_flags {
        command = command.arg(argument_flag(*flag));
    }
    for flag in resource.flags {
        command = command.arg(own_flag(flag));
    }
    if !resource.filters.is_empty() || !resource.params.is_empty() {
        let query = move |text: &str| query_of(resource, text);
        let help = format!(
            "Only those of which it is true; fields: {}",
            fields_of(resource)
        );
        command = command.arg(
            Arg::new(FILTER)
                .long(FILTER)
                .value_name("FIELD=VALUE")
                .action(ArgAction::Append)
                .value_parser(query)
                .help(help),
        );
    }
    if !resource.sort.is_empty() {
        let order = move |text: &str| order_of(resource, text);
        let help = format!(
            "The order, `:desc` for the reverse; fields: {}",
            resource.sort.join(", ")
        );
        command = command.arg(
            Arg::new(SORT)
                .long(SORT)
                .value_name("FIELD[:desc]")
                .action(ArgAction::Append)
                .value_parser(order)
                .help(help),
        );
    }
    command
}

/// Builds a flag that means the same as the argument.
fn argument_flag(flag: ArgumentFlag) -> Arg {
    let (value_name, help) = match flag {
        ArgumentFlag::Id(_) => ("ID", "The same as the argument: an id"),
        ArgumentFlag::Name(_) => ("NAME", "The same as the argument: a name"),
    };
    Arg::new(flag.flag())
        .long(flag.flag())
        .value_parser(name_or_id)
        .value_name(value_name)
        .help(help)
        .conflicts_with(NAME)
}

/// Returns the fields that `--filter` takes, as help and errors list them.
fn fields_of(resource: &Resource) -> String {
    let mut fields: Vec<String> = resource.filters.iter().map(Filter::label).collect();
    fields.extend(resource.params.iter().map(|param| (*param).to_owned()));
    fields.join(", ")
}

/// Takes what can stand in a path: something, and no dots alone, which would lead to another path.
fn name_or_id(text: &str) -> Result<String, String> {
    let is_sound = text.bytes().any(|byte| byte != b'.');
    if is_sound {
        Ok(text.to_owned())
    } else {
        Err("it is no name or id".to_owned())
    }
}

/// The parents that a resource's flags name, and whether one of each is needed.
fn parents_of(resource: &'static Resource) -> impl Iterator<Item = (&'static Parent, bool)> {
    let above = resource
        .parents
        .iter()
        .map(|above| (above.parent, resource.needs(above.parent)));
    let narrowing = resource.narrowing.iter();
    above.chain(narrowing.map(|narrowing| (narrowing.parent, false)))
}

fn with_parent(command: Command, parent: &'static Parent, is_required: bool) -> Command {
    let of = resources::last_word(parent.resource);
    let id = Arg::new(parent.id_flag)
        .long(parent.id_flag)
        .value_name("ID")
        .value_parser(name_or_id)
        .help(format!("The one of the {of} with this id"));
    let group = ArgGroup::new(parent.key)
        .arg(parent.id_flag)
        .required(is_required)
        .multiple(false);
    let Some(name_flag) = parent.name_flag else {
        return command.arg(id).group(group);
    };
    let name = Arg::new(name_flag)
        .long(name_flag)
        .value_name("NAME")
        .value_parser(name_or_id)
        .help(format!("The one of the {of} with this name"));
    command.arg(id).arg(name).group(group.arg(name_flag))
}

/// Builds a flag that a resource has of its own.
fn own_flag(flag: &'static Flag) -> Arg {
    let arg = Arg::new(flag.name).long(flag.name);
    match flag.effect {
        Effect::File => arg.value_name("PATH").help("Where to write the image"),
        Effect::KeepValue { pointer, value } => arg.action(ArgAction::SetTrue).help(format!(
            "Only those whose {} is {value}",
            to_dotted(pointer)
        )),
        Effect::Keep(_) | Effect::Query(_) => arg.value_name("VALUE").help(format!(
            "Only those with this {}",
            flag.name.replace('-', " ")
        )),
    }
}

impl FromArgMatches for Target {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let (mut path, mut matches, mut astray) = (String::new(), matches, None);
        while let Some((word, below)) = matches.subcommand() {
            astray = astray.or_else(|| {
                resources::resource(&path)
                    .and_then(|resource| Some((resource, own(resource, matches)?)))
            });
            if word != PRODUCT_WORD {
                path = if path.is_empty() {
                    word.to_owned()
                } else {
                    format!("{path} {word}")
                };
            }
            matches = below;
        }
        let missing = || clap::Error::raw(ClapErrorKind::MissingSubcommand, "which resource?\n");
        let resource = resources::resource(&path).ok_or_else(missing)?;
        let mut target = Self {
            resource,
            argument: argument(resource, matches),
            filters: Vec::new(),
            parents: parents(resource, matches),
            file: None,
            kept: Vec::new(),
            astray,
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

/// The name, or one of the flags, that was given to this resource itself.
fn own(resource: &'static Resource, matches: &ArgMatches) -> Option<String> {
    let parents = parents_of(resource)
        .flat_map(|(parent, _)| [Some(parent.id_flag), parent.name_flag])
        .flatten();
    let flags = parents
        .chain(resource.argument_flags.iter().map(|flag| flag.flag()))
        .chain(resource.flags.iter().map(|flag| flag.name))
        .chain([FILTER, SORT]);
    let is_given = |flag: &str| {
        matches.try_contains_id(flag).unwrap_or(false)
            && matches.value_source(flag) == Some(ValueSource::CommandLine)
    };
    text(matches, NAME).cloned().or_else(|| {
        flags
            .filter(|flag| is_given(flag))
            .map(|flag| format!("--{flag}"))
            .next()
    })
}

fn text<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a String> {
    matches.try_get_one::<String>(name).ok().flatten()
}

fn argument(resource: &'static Resource, matches: &ArgMatches) -> Option<Selector> {
    if let Some(name) = text(matches, NAME) {
        return Some(Selector::IdOrName(name.clone()));
    }
    resource.argument_flags.iter().find_map(|flag| {
        let value = text(matches, flag.flag())?.clone();
        Some(match flag {
            ArgumentFlag::Id(_) => Selector::Id(value),
            ArgumentFlag::Name(_) => Selector::IdOrName(value),
        })
    })
}

fn parents(resource: &'static Resource, matches: &ArgMatches) -> Vec<(&'static str, Selector)> {
    let given = |parent: &'static Parent| {
        let id = text(matches, parent.id_flag).map(|id| Selector::Id(id.clone()));
        let given = id.or_else(|| {
            let name = text(matches, parent.name_flag?)?;
            Some(Selector::IdOrName(name.clone()))
        })?;
        Some((parent.key, given))
    };
    parents_of(resource)
        .filter_map(|(parent, _)| given(parent))
        .collect()
}

impl Target {
    fn take_own_flags(&mut self, matches: &ArgMatches) {
        for flag in self.resource.flags {
            let value = || text(matches, flag.name).cloned();
            match flag.effect {
                Effect::File => {
                    self.file = value().or_else(|| Some(usual_file(self.resource)));
                }
                Effect::Keep(pointer) => {
                    self.kept.extend(value().map(|value| (pointer, value)));
                }
                Effect::KeepValue { pointer, value } => {
                    if matches.get_flag(flag.name) {
                        self.kept.push((pointer, value.to_owned()));
                    }
                }
                Effect::Query(parameter) => {
                    self.filters
                        .extend(value().map(|value| (parameter.to_owned(), value)));
                }
            }
        }
    }

    fn take_filters(&mut self, matches: &ArgMatches) {
        self.filters.extend(
            matches
                .try_get_many(FILTER)
                .ok()
                .flatten()
                .into_iter()
                .flatten()
                .cloned(),
        );
        let orders: Vec<String> = matches
            .try_get_many(SORT)
            .ok()
            .flatten()
            .into_iter()
            .flatten()
            .cloned()
            .collect();
        if !orders.is_empty() {
            self.filters.push((SORT.to_owned(), orders.join(",")));
        }
    }
}

/// The query parameter that `field=value` or `field[operator]=value` stands for, when the endpoint has it.
fn query_of(resource: &'static Resource, filter: &str) -> Result<(String, String), String> {
    let (left, value) = filter.split_once('=').ok_or("expected FIELD=VALUE")?;
    let (field, operator) = match left
        .strip_suffix(']')
        .and_then(|left| left.rsplit_once('['))
    {
        Some((field, operator)) => (field, Some(operator)),
        None => (left, None),
    };
    if resource.params.contains(&field) && operator.is_none() {
        return Ok((field.to_owned(), value.to_owned()));
    }
    let Some(filter) = resource.filters.iter().find(|filter| filter.accepts(field)) else {
        return Err(format!(
            "there is no such filter; fields: {}",
            fields_of(resource)
        ));
    };
    let operators = filter.kind.operators();
    let operator = match operator {
        None => operators[0].word(),
        Some(word) if operators.iter().any(|known| known.word() == Some(word)) => Some(word),
        Some(word) => {
            let known: Vec<&str> = operators
                .iter()
                .map(|operator| operator.word().unwrap_or_default())
                .collect();
            return Err(format!(
                "`{field}` has no operator `{word}`; it has: {}",
                known.join(" ")
            ));
        }
    };
    let suffix = operator.map_or_else(String::new, |word| format!("[{word}]"));
    Ok((format!("filter[{field}]{suffix}"), value.to_owned()))
}

fn order_of(resource: &'static Resource, order: &str) -> Result<String, String> {
    let (field, direction) = order.split_once(':').unwrap_or((order, "asc"));
    if !resource.sort.contains(&field) {
        return Err(format!(
            "it cannot be sorted by that; fields: {}",
            resource.sort.join(", ")
        ));
    }
    match direction {
        "asc" => Ok(field.to_owned()),
        "desc" => Ok(format!("{field} desc")),
        other => Err(format!("`{other}` is neither asc nor desc")),
    }
}

/// Where an image goes when nobody says otherwise: the names that the existing program uses.
fn usual_file(resource: &Resource) -> String {
    let word = resources::last_word(resource.name);
    format!("{word}.{}", if word == "favicon" { "ico" } else { "png" })
}
