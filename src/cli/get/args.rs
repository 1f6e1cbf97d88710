//! Grows the words after `get`, and their flags, from the catalogue.
//!
//! Each word is grown only when the command line reaches it, so that the size of the catalogue costs nothing.

use clap::error::ErrorKind as ClapErrorKind;
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command, FromArgMatches, Subcommand};

use crate::error::{Error, ErrorKind};
use crate::konnect::{Found, Selector};
use crate::pointer::to_dotted;
use crate::resources::{self, Node, PROFILES, Parent, Resource, Status, entries};

/// The optional word for the product: `get konnect apis` is `get apis`.
pub(in crate::cli) const PRODUCT_WORD: &str = "konnect";
const PRODUCT_ALIAS: &str = "k";

/// What the name of every grown command begins with, where clap displays names.
const DISPLAY: &str = "kongctl get ";

const NAME: &str = "NAME|ID";
pub(in crate::cli) const FILTER: &str = "filter";
pub(in crate::cli) const SORT: &str = "sort";

/// Marks the flag that names a file to write.
const OF_A_FILE: &str = "file";

/// Marks a flag of an item that is not the server's business: items are kept here by what they hold.
const OF_THE_ROW: &str = "row:";

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
        let parent = self
            .resource
            .parents()
            .map(|(_, parent)| parent)
            .find(|parent| parent.resource == word && !parent.name_flag.is_empty());
        Err(match parent {
            Some(parent) if !given.starts_with("--") => error.hint(format!("kongctl get {name} --{} {given}", parent.name_flag)),
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
                .all(|(pointer, wanted)| item.text_at(pointer).as_deref() == Some(wanted))
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
        let local = Command::new(PROFILES.name)
            .about(PROFILES.help)
            .aliases(entries(PROFILES.aliases))
            .disable_help_subcommand(true);
        requiring(command)
            .subcommands(resources::children("").map(leaf))
            .subcommand(local)
            .subcommand(product)
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        name == PROFILES.name || resources::children("").any(|node| node.word() == name)
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
        .aliases(node.aliases())
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
    if takes_argument(resource) {
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
    for flag in entries(resource.pick).filter_map(|flag| flag.strip_prefix("--")) {
        let what = if flag.ends_with("-id") {
            "The same as the argument: an id"
        } else {
            "The same as the argument: a name"
        };
        command = command.arg(
            Arg::new(flag)
                .long(flag)
                .value_parser(name_or_id)
                .value_name(if flag.ends_with("-id") { "ID" } else { "NAME" })
                .help(what)
                .conflicts_with(NAME),
        );
    }
    for (flag, effect) in resource.flags() {
        command = command.arg(own_flag(flag, effect));
    }
    if !resource.filter.is_empty() || !resource.params.is_empty() {
        let fields: Vec<&str> = resource
            .filters()
            .map(|(field, _)| field)
            .chain(entries(resource.params))
            .collect();
        let query = move |text: &str| query_of(resource, text);
        let help = format!(
            "Only those of which it is true; fields: {}",
            fields.join(", ")
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
            resource.sort
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

fn takes_argument(resource: &Resource) -> bool {
    resource.argument().is_some() || !resource.by.is_empty() || !resource.by_id.is_empty()
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
    let above = resource.parents().map(|(_, parent)| {
        (
            parent,
            resource.fan_out != parent.key && parent.otherwise.is_empty(),
        )
    });
    above.chain(resource.narrowing().map(|(_, parent)| (parent, false)))
}

fn with_parent(command: Command, parent: &'static Parent, is_required: bool) -> Command {
    let of = parent
        .resource
        .rsplit(' ')
        .next()
        .unwrap_or(parent.resource);
    let id = Arg::new(parent.id_flag)
        .long(parent.id_flag)
        .value_name("ID")
        .value_parser(name_or_id)
        .help(format!("The one of the {of} with this id"));
    let group = ArgGroup::new(parent.key)
        .arg(parent.id_flag)
        .required(is_required)
        .multiple(false);
    if parent.name_flag.is_empty() {
        return command.arg(id).group(group);
    }
    let name = Arg::new(parent.name_flag)
        .long(parent.name_flag)
        .value_name("NAME")
        .value_parser(name_or_id)
        .help(format!("The one of the {of} with this name"));
    command.arg(id).arg(name).group(group.arg(parent.name_flag))
}

fn own_flag(flag: &'static str, effect: &'static str) -> Arg {
    let arg = Arg::new(flag).long(flag);
    if effect == OF_A_FILE {
        return arg.value_name("PATH").help("Where to write the image");
    }
    match effect
        .strip_prefix(OF_THE_ROW)
        .map(|effect| effect.split_once('='))
    {
        Some(Some((pointer, value))) => arg.action(ArgAction::SetTrue).help(format!(
            "Only those whose {} is {value}",
            to_dotted(pointer)
        )),
        Some(None) | None => arg
            .value_name("VALUE")
            .help(format!("Only those with this {}", flag.replace('-', " "))),
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
        let local = Some(&PROFILES).filter(|local| local.name == path);
        let resource = local
            .or_else(|| resources::resource(&path))
            .ok_or_else(missing)?;
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
    let parents = parents_of(resource).flat_map(|(parent, _)| [parent.id_flag, parent.name_flag]);
    let pick = entries(resource.pick).filter_map(|flag| flag.strip_prefix("--"));
    let flags = parents
        .chain(pick)
        .chain(resource.flags().map(|(flag, _)| flag))
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
    let picked = |flag: &str| {
        let given = text(matches, flag)?.clone();
        Some(if flag.ends_with("-id") {
            Selector::Id(given)
        } else {
            Selector::IdOrName(given)
        })
    };
    let named = text(matches, NAME).map(|name| Selector::IdOrName(name.clone()));
    named.or_else(|| {
        entries(resource.pick)
            .filter_map(|flag| flag.strip_prefix("--"))
            .find_map(picked)
    })
}

fn parents(resource: &'static Resource, matches: &ArgMatches) -> Vec<(&'static str, Selector)> {
    let given = |parent: &'static Parent| {
        let id = text(matches, parent.id_flag).map(|id| Selector::Id(id.clone()));
        let given = id.or_else(|| {
            text(matches, parent.name_flag).map(|name| Selector::IdOrName(name.clone()))
        })?;
        Some((parent.key, given))
    };
    parents_of(resource)
        .filter_map(|(parent, _)| given(parent))
        .collect()
}

impl Target {
    fn take_own_flags(&mut self, matches: &ArgMatches) {
        for (flag, effect) in self.resource.flags() {
            if effect == OF_A_FILE {
                self.file = text(matches, flag)
                    .cloned()
                    .or_else(|| Some(usual_file(self.resource)));
                continue;
            }
            match effect
                .strip_prefix(OF_THE_ROW)
                .map(|effect| effect.split_once('=').unwrap_or((effect, "")))
            {
                Some((pointer, "")) => self
                    .kept
                    .extend(text(matches, flag).map(|value| (pointer, value.clone()))),
                Some((pointer, value)) if matches.get_flag(flag) => {
                    self.kept.push((pointer, value.to_owned()));
                }
                Some(_) => {}
                None => self
                    .filters
                    .extend(text(matches, flag).map(|value| (effect.to_owned(), value.clone()))),
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
    if entries(resource.params).any(|param| param == field) && operator.is_none() {
        return Ok((field.to_owned(), value.to_owned()));
    }
    let fits = |known: &str| {
        known == field
            || known.strip_suffix(".KEY").is_some_and(|group| {
                field
                    .strip_prefix(group)
                    .is_some_and(|key| key.len() > 1 && key.starts_with('.'))
            })
    };
    let Some((_, kind)) = resource.filters().find(|(known, _)| fits(known)) else {
        let fields: Vec<&str> = resource
            .filters()
            .map(|(field, _)| field)
            .chain(entries(resource.params))
            .collect();
        return Err(format!(
            "there is no such filter; fields: {}",
            fields.join(", ")
        ));
    };
    let operators = resources::operators(kind);
    let operator = match operator {
        Some(operator) if operators.contains(&operator) => operator,
        Some(operator) => {
            return Err(format!(
                "`{field}` has no operator `{operator}`; it has: {}",
                operators.join(" ")
            ));
        }
        None => operators
            .iter()
            .copied()
            .find(|known| ["eq", ""].contains(known))
            .or(operators.first().copied())
            .unwrap_or("eq"),
    };
    let suffix = if operator.is_empty() {
        String::new()
    } else {
        format!("[{operator}]")
    };
    Ok((format!("filter[{field}]{suffix}"), value.to_owned()))
}

fn order_of(resource: &'static Resource, order: &str) -> Result<String, String> {
    let (field, direction) = order.split_once(':').unwrap_or((order, "asc"));
    if !entries(resource.sort).any(|known| known == field) {
        return Err(format!(
            "it cannot be sorted by that; fields: {}",
            resource.sort
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
    let word = resource.name.rsplit(' ').next().unwrap_or(resource.name);
    format!("{word}.{}", if word == "favicon" { "ico" } else { "png" })
}
