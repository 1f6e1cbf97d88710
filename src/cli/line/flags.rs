//! The flags of the command that a line reaches: which of them a word names, which are still free,
//! and which are missing.

use clap::{Arg, ArgAction, ArgGroup, Args, Command, Id};

use super::{Line, takes_value};
use crate::cli::get::parents::{Presence, parents_of};
use crate::cli::globals::GlobalArgs;
use crate::resources::Parent;

impl Line {
    fn flags(&self) -> impl Iterator<Item = &Arg> {
        self.command
            .get_arguments()
            .filter(|arg| !arg.is_positional())
    }

    /// Returns the flags in one word, such as `--output=json` or `-ojson`, each with the value
    /// attached to it.
    pub(in crate::cli) fn flags_of<'word>(
        &self,
        word: &'word str,
    ) -> Vec<(Arg, Option<&'word str>)> {
        match word.strip_prefix("--") {
            Some(long) => self.long_flag(long).into_iter().collect(),
            None => self.short_flags(word.trim_start_matches('-')),
        }
    }

    /// Returns the names of the command's long flags, without dashes.
    pub(in crate::cli) fn long_flags(&self) -> Vec<String> {
        let shown = self.flags().filter(|flag| !flag.is_hide_set());
        let names = shown.filter_map(Arg::get_long);
        names.map(str::to_owned).collect()
    }

    /// Returns whether the command has a flag of one letter.
    pub(in crate::cli) fn has_short_flag(&self, letter: char) -> bool {
        self.flags().any(|flag| flag.get_short() == Some(letter))
    }

    fn long_flag<'word>(&self, word: &'word str) -> Option<(Arg, Option<&'word str>)> {
        let (name, value) = match word.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (word, None),
        };
        let flag = self
            .flags()
            .find(|flag| flag.get_long() == Some(name))
            .or_else(|| self.flags().find(|flag| has_alias(flag, name)))?;
        Some((flag.clone(), value))
    }

    /// Returns the flags of letters that share a dash. The first that takes a value ends them.
    fn short_flags<'word>(&self, word: &'word str) -> Vec<(Arg, Option<&'word str>)> {
        let mut flags = Vec::new();
        let mut rest = word.chars();
        while let Some(short) = rest.next() {
            let Some(flag) = self.flags().find(|flag| flag.get_short() == Some(short)) else {
                break;
            };
            if !takes_value(flag) {
                flags.push((flag.clone(), None));
                continue;
            }
            let value = match rest.as_str() {
                "" => None,
                value => Some(value.strip_prefix('=').unwrap_or(value)),
            };
            flags.push((flag.clone(), value));
            break;
        }
        flags
    }

    /// Returns the first value that a flag or argument was given.
    pub(in crate::cli) fn value(&self, id: &str) -> Option<&str> {
        self.values(id).next()
    }

    /// Returns every value that a flag or argument was given.
    pub(in crate::cli) fn values(&self, id: &str) -> impl Iterator<Item = &str> {
        let given = self.given.iter().filter(move |(given, _)| given == id);
        given.map(|(_, value)| value.as_str())
    }

    /// Returns the flags of every command that were given, as words.
    pub(in crate::cli) fn global_flags(&self) -> impl Iterator<Item = String> {
        self.given.iter().filter_map(|(id, value)| {
            let flag = self.flags().find(|flag| flag.get_id() == id)?;
            let long = flag.get_long().filter(|_| flag.is_global_set())?;
            Some(match takes_value(flag) {
                true => format!("--{long}={value}"),
                false => format!("--{long}"),
            })
        })
    }

    /// Returns whether the command was given flags that not every command has.
    pub(in crate::cli) fn has_own_flags(&self) -> bool {
        let everywhere = GlobalArgs::augment_args(Command::new(""));
        let is_own = |id: &Id| everywhere.get_arguments().all(|flag| flag.get_id() != id);
        self.given.iter().any(|(id, _)| is_own(id))
    }

    fn is_given(&self, id: &Id) -> bool {
        self.given.iter().any(|(given, _)| given == id)
    }

    /// Returns the flags that may still be given, those of this command before the global ones.
    pub(in crate::cli) fn free_flags(&self) -> impl Iterator<Item = &Arg> {
        let own = self.flags().filter(|flag| !flag.is_global_set());
        let global = self.flags().filter(|flag| flag.is_global_set());
        own.chain(global).filter(|flag| self.is_free(flag))
    }

    fn is_free(&self, flag: &Arg) -> bool {
        !self.is_help && !flag.is_hide_set() && !self.is_placed(flag) && !self.rules_out(flag)
    }

    /// Returns whether a flag selects a parent that stands in its place already.
    fn is_placed(&self, flag: &Arg) -> bool {
        let parent = self.parent_of(flag);
        parent.is_some_and(|(parent, _)| self.placed.contains(&parent.resource))
    }

    /// Returns the parent that a flag selects.
    pub(in crate::cli) fn parent_of(&self, flag: &Arg) -> Option<(&'static Parent, Presence)> {
        let id = flag.get_id().as_str();
        parents_of(self.resource()?)
            .find(|(parent, _)| parent.id_flag == id || parent.name_flag == Some(id))
    }

    /// Returns the flags that are required, alone or as one of a group, and still missing.
    pub(in crate::cli) fn required_flags(&self) -> impl Iterator<Item = &Arg> {
        self.free_flags().filter(|flag| self.requires(flag))
    }

    fn requires(&self, flag: &Arg) -> bool {
        let mut required_groups = self
            .command
            .get_groups()
            .filter(|group| group.is_required_set());
        flag.is_required_set()
            || required_groups.any(|group| has_member(group, flag))
            || matches!(self.parent_of(flag), Some((_, Presence::Required)))
    }

    /// Returns whether a flag was given and cannot be given twice, or conflicts with another one.
    fn rules_out(&self, flag: &Arg) -> bool {
        let is_repeatable = matches!(flag.get_action(), ArgAction::Append | ArgAction::Count);
        if self.is_given(flag.get_id()) && !is_repeatable {
            return true;
        }
        let mut others = self
            .command
            .get_arguments()
            .filter(|other| self.is_given(other.get_id()) && other.get_id() != flag.get_id());
        others.any(|other| {
            self.conflicts(flag, other)
                || self.conflicts(other, flag)
                || self.excludes_in_group(flag, other)
        })
    }

    fn conflicts(&self, one: &Arg, other: &Arg) -> bool {
        let rivals = self.command.get_arg_conflicts_with(one);
        rivals.iter().any(|rival| rival.get_id() == other.get_id())
    }

    /// Returns whether two flags are in a group that allows one member only.
    fn excludes_in_group(&self, one: &Arg, other: &Arg) -> bool {
        self.command.get_groups().any(|group| {
            // Only a mutable group can be asked, and this one is clap's.
            !group.clone().is_multiple() && has_member(group, one) && has_member(group, other)
        })
    }
}

fn has_alias(flag: &Arg, name: &str) -> bool {
    let aliases = flag.get_all_aliases().unwrap_or_default();
    aliases.contains(&name)
}

fn has_member(group: &ArgGroup, flag: &Arg) -> bool {
    group.get_args().any(|id| id == flag.get_id())
}
