//! `kongctl delete`: items that are named, or what files declare.

use clap::error::ErrorKind;
use clap::{ArgMatches, Args, Command, FromArgMatches};

use super::access::AccessArgs;
use super::context::Context;
use super::telemetry::reporting::CommandPath;
use super::verb::Verb;
use super::{declare, write};
use crate::error::Result;

pub(crate) enum Delete {
    Items(write::Delete),
    Declared(declare::Delete),
}

impl Delete {
    /// Returns the canonical path of the command; `None` for a resource that cannot be deleted.
    pub(super) fn path(&self) -> Option<CommandPath> {
        match self {
            Self::Items(items) => items.write.path(Verb::Delete),
            Self::Declared(_) => Some(declare::Delete::PATH),
        }
    }

    pub(super) fn access(&self) -> &AccessArgs {
        match self {
            Self::Items(items) => &items.write.access,
            Self::Declared(declared) => declared.access(),
        }
    }

    pub(super) fn run(&self, context: &Context) -> Result<()> {
        match self {
            Self::Items(items) => items.run(context),
            Self::Declared(declared) => declared.run(context),
        }
    }
}

impl Args for Delete {
    fn augment_args(command: Command) -> Command {
        let command = write::Delete::augment_args(command);
        let declared = declare::Delete::augment_args(Command::new(""));
        // What both have means the same.
        let is_new = |id: &clap::Id| command.get_arguments().all(|known| known.get_id() != id);
        let own: Vec<_> = declared
            .get_arguments()
            .filter(|own| is_new(own.get_id()))
            .cloned()
            .map(|own| match own.get_id() == declare::FILENAME {
                true => own,
                false => own.hide_short_help(true),
            })
            .collect();
        let after_help = declared.get_after_help().cloned();
        command
            .args(own)
            .subcommand_required(false)
            .arg_required_else_help(false)
            .after_help(after_help.unwrap_or_default())
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Delete {
    fn from_arg_matches(matches: &ArgMatches) -> std::result::Result<Self, clap::Error> {
        if matches.subcommand_name().is_none() {
            return declare::Delete::from_arg_matches(matches).map(Self::Declared);
        }
        if declare::Delete::is_given(matches) {
            let message = "the names of items cannot be used with --filename or --plan";
            return Err(clap::Error::raw(ErrorKind::InvalidValue, message));
        }
        write::Delete::from_arg_matches(matches).map(Self::Items)
    }

    fn update_from_arg_matches(
        &mut self,
        matches: &ArgMatches,
    ) -> std::result::Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
