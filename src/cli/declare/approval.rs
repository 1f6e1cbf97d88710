//! What of a plan is made: the deletes that are allowed, and what the user wants.

use super::bounded::bounded;
use super::execution::Run;
use super::limits::{self, whole};
use crate::cli::access::AuthorizedClient;
use crate::cli::pending::Pending;
use crate::declare::{self, Delete, Plan};
use crate::error::{Error, Result};
use crate::style::Format;

impl Run<'_> {
    /// Leaves out the deletes that must not be made, and fails if too many are left. Returns those
    /// that are left, too, if they were counted.
    pub(super) fn limited(
        &self,
        plan: Plan,
        unchanged: Option<usize>,
        client: &AuthorizedClient,
    ) -> Result<(Plan, Option<Vec<Delete>>)> {
        let Some(limits) = self.limits.filter(|limits| limits.counts()) else {
            if self.args.dry_run || self.args.is_approved() {
                limits::note_first(&plan, &client.client, &self.context.ui)?;
            }
            return Ok((plan, None));
        };
        let deletes = declare::deletes(&plan, &client.client, usize::MAX)?;
        let left_out = limits.left_out(&deletes)?;
        let is_left_out = |delete: &Delete| left_out.contains(&delete.id);
        let (kept_back, deletes): (Vec<_>, Vec<_>) = deletes.into_iter().partition(is_left_out);
        let notes = kept_back.into_iter().map(|Delete { subject, .. }| {
            format!("{subject} is not deleted, because of --no-delete")
        });
        for note in bounded(notes.collect()) {
            self.context.ui.note(&note);
        }
        limits.check(&plan, &deletes, unchanged)?;
        if self.args.dry_run || self.args.is_approved() {
            limits::note_larger(&deletes, &self.context.ui);
        }
        Ok((declare::without(plan, left_out), Some(deletes)))
    }

    /// Fails if a question must be asked and the output has no place for it.
    pub(super) fn require_approval_for_programs(&self) -> Result<()> {
        let is_text = self.context.format()? == Format::Text;
        if is_text || self.args.is_approved() || self.args.dry_run {
            return Ok(());
        }
        let error = Error::usage("a report as JSON or YAML has no place for a question");
        Err(error.hint("add --auto-approve or --dry-run"))
    }

    /// Asks whether to go on. `deletes` are those of the plan, if they were counted before.
    pub(super) fn confirm(
        &self,
        plan: &Plan,
        deletes: Option<Vec<Delete>>,
        client: &AuthorizedClient,
    ) -> Result<()> {
        if self.args.is_approved() {
            return Ok(());
        }
        let ui = &self.context.ui;
        let mut question = String::new();
        let deletes = match deletes {
            Some(deletes) => deletes,
            None => declare::deletes(plan, &client.client, usize::MAX)?,
        };
        for delete in deletes {
            question.push_str(&format!("Deletes {}\n", whole(&delete)));
        }
        question.push_str("Type 'yes' to continue: ");
        let pending = Pending::question("nothing was changed", ui);
        let answer = match self.args.uses_stdin() {
            true => ui.ask_terminal(&question),
            false => ui.can_converse().then(|| ui.ask(&question)),
        };
        drop(pending);
        let Some(answer) = answer else {
            let message = "nothing was changed: there is no terminal to ask on";
            return Err(
                Error::refused(message).hint("add --auto-approve to change it without asking")
            );
        };
        match answer?.as_str() {
            "yes" => Ok(()),
            _ => Err(Error::refused("nothing was changed")),
        }
    }
}
