//! Grows the words after `get` from the catalogue.
//!
//! Each word is grown only when the command line reaches it, so that the size of the catalogue costs nothing.

use clap::{Arg, ArgMatches, Command, FromArgMatches, Subcommand};

use crate::catalogue::{self, Node, Resource, Shape};

/// The optional word for the product: `get konnect apis` is `get apis`.
pub(super) const PRODUCT_WORD: &str = "konnect";
const PRODUCT_ALIAS: &str = "k";

/// What the name of every grown command begins with, where clap displays names.
const DISPLAY: &str = "kongctl get ";

const NAME: &str = "NAME|ID";

/// Holds what is to be read.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) resource: &'static Resource,
    /// The name or id of one row.
    pub(super) name: Option<String>,
}

impl Subcommand for Target {
    fn augment_subcommands(command: Command) -> Command {
        let product = Command::new(PRODUCT_WORD).alias(PRODUCT_ALIAS).hide(true).about("Resources of Konnect");
        let product = requiring(product).defer(|command| command.subcommands(catalogue::children("").map(leaf)));
        requiring(command).subcommands(catalogue::children("").map(leaf)).subcommand(product)
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        catalogue::children("").any(|node| node.word() == name)
    }
}

fn leaf(node: Node) -> Command {
    Command::new(node.word())
        .about(node.help)
        .visible_aliases(node.aliases())
        // The whole path: what `grow` finds the node by, whichever words led there.
        .display_name(format!("{DISPLAY}{}", node.path))
        .defer(grow)
}

/// Adds to a word what may follow it.
fn grow(command: Command) -> Command {
    let path = command.get_display_name().and_then(|name| name.strip_prefix(DISPLAY)).unwrap_or_default().to_owned();
    let command = match catalogue::resource(&path) {
        Some(resource) if resource.shape == Shape::List => command.arg(
            Arg::new(NAME)
                .value_name(NAME)
                .value_parser(clap::builder::NonEmptyStringValueParser::new())
                .help("Only the one with this name or id; all without it"),
        ),
        Some(_) => command,
        None => requiring(command),
    };
    command.subcommands(catalogue::children(&path).map(leaf))
}

fn requiring(command: Command) -> Command {
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_value_name("RESOURCE")
        .subcommand_help_heading("Resources")
}

impl FromArgMatches for Target {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let (mut path, mut matches) = (String::new(), matches);
        while let Some((word, below)) = matches.subcommand() {
            if word != PRODUCT_WORD {
                path = if path.is_empty() { word.to_owned() } else { format!("{path} {word}") };
            }
            matches = below;
        }
        let missing = || clap::Error::raw(clap::error::ErrorKind::MissingSubcommand, "which resource?\n");
        let resource = catalogue::resource(&path).ok_or_else(missing)?;
        let name = matches.try_get_one::<String>(NAME).ok().flatten().cloned();
        Ok(Self { resource, name })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
