//! The last line of what is shown of a plan.

use super::shown::{Shown, replaced};
use crate::declare::execute::outcome::{End, Outcome};
use crate::declare::plan::file::{Action, Plan};
use crate::declare::plan::remarks::Extent;

/// How many changes of each sort there are.
#[derive(Debug, Default)]
pub(super) struct Totals {
    pub(super) created: usize,
    pub(super) updated: usize,
    pub(super) replaced: usize,
    pub(super) deleted: usize,
    pub(super) run: usize,
    pub(super) left_out: usize,
    pub(super) refused: usize,
}

impl Totals {
    pub(super) fn of(shown: &Shown<'_>) -> Self {
        let mut totals = Self::default();
        for refusal in shown.refusals {
            match refusal.extent {
                Extent::Everything => totals.refused += 1,
                Extent::Itself => totals.left_out += 1,
            }
        }
        for change in &shown.plan.changes {
            match change.action {
                Action::Create if replaced(change).is_some() => totals.replaced += 1,
                Action::Create => totals.created += 1,
                Action::Update => totals.updated += 1,
                Action::Delete => totals.deleted += 1,
                Action::ExternalTool => totals.run += 1,
            }
        }
        totals.deleted -= totals.replaced.min(totals.deleted);
        totals
    }

    /// Returns the numbers that are not zero, each with what it counts.
    pub(super) fn counted(&self) -> Vec<(usize, &'static str)> {
        let counted = [
            (self.created, "to create"),
            (self.updated, "to update"),
            (self.replaced, "to replace"),
            (self.deleted, "to delete"),
            (self.run, "to run"),
            (self.left_out, "left out"),
            (self.refused, "refused"),
        ];
        counted
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .collect()
    }
}

/// Returns the line that sums up a plan.
pub(super) fn line(shown: &Shown<'_>) -> String {
    let counted = Totals::of(shown).counted();
    let counted: Vec<_> = counted
        .iter()
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    let counted = match counted.as_slice() {
        [] => "no changes".to_owned(),
        counted => counted.join(", "),
    };
    let mut parts = vec![format!("Plan: {counted}")];
    parts.extend(shown.unchanged.map(|count| format!("{count} unchanged")));
    parts.extend(warnings(shown));
    parts.join(&format!(" {} ", shown.charset.pick("\u{b7}", "|")))
}

/// Returns how many warnings a plan has, if it has any.
pub(super) fn warnings(shown: &Shown<'_>) -> Option<String> {
    match shown.plan.warnings.len() {
        0 => None,
        1 => Some("1 warning".to_owned()),
        count => Some(format!("{count} warnings")),
    }
}

/// Returns the line that sums up what became of a plan.
///
/// `left_out` is how many changes the plan was made without.
pub(crate) fn outcome(plan: &Plan, left_out: usize, outcome: &Outcome) -> String {
    let count = |action: Action| {
        let ends = plan.changes.iter().zip(&outcome.ends);
        let is_made = |end: &End| matches!(end, End::Done { .. });
        ends.filter(|(change, end)| change.action == action && is_made(end))
            .count()
    };
    let already = outcome.ends.iter();
    let already = already.filter(|end| matches!(end, End::Already { .. }));
    let already = already.count();
    let counted = [
        (count(Action::Create), "created"),
        (count(Action::Update), "updated"),
        (count(Action::Delete), "deleted"),
        (already, "made before"),
        (outcome.failed(), "failed"),
        (outcome.left_out() + left_out, "left out"),
        (outcome.skipped(), "skipped"),
        (outcome.not_begun(), "not begun"),
    ];
    let counted: Vec<_> = counted
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    format!("Done: {}\n", counted.join(", "))
}
