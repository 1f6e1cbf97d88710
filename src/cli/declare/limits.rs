//! What a sync must not delete.

use std::collections::HashSet;
use std::str::FromStr;

use clap::Args;

use super::bounded::{MAX_TOLD, bounded};
use crate::cli::contents::in_words;
use crate::declare::{self, Action, Delete, Plan};
use crate::error::{Error, Result};
use crate::konnect::Client;
use crate::output::Ui;

/// How many objects a sync may delete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MaxDeletes {
    Count(usize),
    /// Of the objects in scope.
    Percent(usize),
}

impl FromStr for MaxDeletes {
    type Err = &'static str;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        let expected = "expected a whole number, or a percentage from 0% to 100%";
        let (number, make): (_, fn(usize) -> Self) = match text.strip_suffix('%') {
            Some(number) => (number, Self::Percent),
            None => (text, Self::Count),
        };
        let limit = number.parse().map(make).map_err(|_| expected)?;
        match limit {
            Self::Percent(101..) => Err(expected),
            limit => Ok(limit),
        }
    }
}

// No doc comment: clap would take it for the help of the command that these are flattened into.
#[derive(Args)]
#[command(next_help_heading = None::<&str>)]
pub(super) struct LimitArgs {
    /// Change nothing if more objects would be deleted, counting those in them; with %, of the
    /// objects in scope
    #[arg(long, value_name = "N|N%")]
    max_deletes: Option<MaxDeletes>,
    /// Kinds to delete nothing of, such as portal; several are separated by commas
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    no_delete: Vec<String>,
}

impl LimitArgs {
    /// Returns whether the objects in what is deleted must be counted.
    pub(super) fn counts(&self) -> bool {
        self.max_deletes.is_some() || !self.no_delete.is_empty()
    }

    /// Returns the IDs of the deletes that are not to be made.
    pub(super) fn left_out(&self, deletes: &[Delete]) -> Result<HashSet<String>> {
        let kinds = self.no_delete.iter();
        let kinds: Vec<_> = kinds
            .map(|name| declare::kind_called(name))
            .collect::<Result<_>>()?;
        let left_out = deletes
            .iter()
            .filter(|delete| kinds.iter().any(|kind| delete.takes(kind)));
        Ok(left_out.map(|delete| delete.id.clone()).collect())
    }

    /// Fails if a plan deletes too many objects. `unchanged` is how many it leaves alone, unless
    /// that is not known.
    pub(super) fn check(
        &self,
        plan: &Plan,
        deletes: &[Delete],
        unchanged: Option<usize>,
    ) -> Result<()> {
        let Some(limit) = self.max_deletes else {
            return Ok(());
        };
        let deleted: usize = deletes.iter().map(Delete::count).sum();
        let mut with_others = match deleted - deletes.len() {
            0 => String::new(),
            count => format!(", {count} of them with another one"),
        };
        if deletes.iter().any(Delete::repeats) {
            with_others.push_str(", each counted once");
        }
        let changes = plan.changes.iter();
        let updated = changes.filter(|change| change.action == Action::Update);
        let existing = unchanged.map(|unchanged| unchanged + updated.count() + deleted);
        let (is_above, of_how_many, limit) = match (limit, existing) {
            (MaxDeletes::Count(max), _) => (deleted > max, String::new(), max.to_string()),
            (MaxDeletes::Percent(max), Some(existing)) => (
                deleted * 100 > max * existing,
                format!(" of {existing}"),
                format!("{max}%"),
            ),
            (MaxDeletes::Percent(_), None) => {
                let message = "a plan does not have how many objects are in scope";
                return Err(Error::usage(message).hint("give --max-deletes a number"));
            }
        };
        match is_above {
            true => {
                let objects = match (deleted, &*of_how_many) {
                    (1, "") => "object",
                    _ => "objects",
                };
                let error = Error::refused(format!(
                    "nothing was changed: {deleted}{of_how_many} {objects} would be deleted{with_others}, and --max-deletes is {limit}"
                ));
                let named = bounded(deletes.iter().map(whole).collect()).into_iter();
                Err(named.fold(error, |error, delete| error.fact("deletes", delete)))
            }
            false => Ok(()),
        }
    }
}

/// Names the deletes of several objects among the first ones of a plan.
pub(super) fn note_first(plan: &Plan, client: &Client, ui: &Ui) -> Result<()> {
    note_larger(&declare::deletes(plan, client, MAX_TOLD)?, ui);
    let changes = plan.changes.iter();
    let deletes = changes.filter(|change| change.action == Action::Delete);
    let more = deletes.count().saturating_sub(MAX_TOLD);
    if more > 0 {
        ui.note(&format!(
            "what is in {more} more deleted objects was not counted"
        ));
    }
    Ok(())
}

/// Names the deletes of several objects, where no question does.
pub(super) fn note_larger(deletes: &[Delete], ui: &Ui) {
    for delete in deletes.iter().filter(|delete| delete.count() > 1) {
        ui.note(&format!("deletes {}", whole(delete)));
    }
}

/// Returns what people call the object of a delete, and what goes along with it.
pub(super) fn whole(delete: &Delete) -> String {
    format!("{}{}", delete.subject, in_words(&delete.contents))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_a_number_or_a_percentage() {
        for (text, limit) in [
            ("0", Some(MaxDeletes::Count(0))),
            ("500", Some(MaxDeletes::Count(500))),
            ("0%", Some(MaxDeletes::Percent(0))),
            ("100%", Some(MaxDeletes::Percent(100))),
            ("101%", None),
            ("-1", None),
            ("1.5", None),
            ("%", None),
            ("", None),
            ("ten", None),
        ] {
            assert_eq!(text.parse().ok(), limit, "{text}");
        }
    }
}
