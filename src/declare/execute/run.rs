//! A plan is carried out: from its values to what became of its changes.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

use super::checked::Checked;
use super::journal::Journal;
use super::made::Made;
use super::outcome::{End, Outcome};
use super::schedule::{Progress, Run, Tried};
use super::sender::Sender;
use super::target::Target;
use super::values::Values;
use crate::declare::declared::Declared;
use crate::declare::facts::{Facts, FactsOfKinds};
use crate::declare::plan_file::{Action, Change, Plan};
use crate::declare::variables::Variables;
use crate::error::{Error, Result};
use crate::konnect::Client;
use crate::redact::Secrets;

/// What a plan is carried out with.
pub(crate) struct Execution<'a> {
    pub(crate) client: &'a Client,
    /// The files that the plan was made of, if they are at hand: the plan has no secrets of them.
    pub(crate) declared: Option<&'a Declared>,
    pub(crate) variables: Variables<'a>,
    /// What no message shows.
    pub(crate) secrets: &'a Secrets,
    /// What was found before the first write, if that was looked for.
    pub(crate) checked: Option<&'a Checked>,
    /// Where a run of a saved plan notes what it does.
    pub(crate) journal: Option<&'a Journal>,
    /// How many changes are made at once at most.
    pub(crate) max_concurrency: usize,
    /// Returns whether no change is to be begun any more.
    pub(crate) is_interrupted: &'a (dyn Fn() -> bool + Sync),
}

/// Carries out a plan. `report` is called with each change when it ended.
///
/// Fails before the first request if a value is missing. A change that fails is no error here: what
/// depends on it is skipped, and the rest goes on.
pub(crate) fn execute(
    plan: &Plan,
    execution: &Execution<'_>,
    report: &mut dyn FnMut(&Change, &End),
) -> Result<Outcome> {
    require_no_external_tool(plan)?;
    let fields = fields_of_all(plan, execution)?;
    let facts = facts_of_all(plan)?;
    let checked = execution.checked;
    let made = checked.map_or_else(Made::default, |checked| checked.made.copied());
    let sender = Sender {
        client: execution.client,
        is_interrupted: execution.is_interrupted,
    };
    let mut run = Run {
        plan,
        execution,
        facts: &facts,
        made: &made,
        report,
        progress: Progress::new(plan, fields, execution.max_concurrency),
    };
    run.begin();
    let workers = execution.client.workers_of(execution.max_concurrency);
    workers.run(&mut run, |job| {
        let target = Target {
            change: &plan.changes[job.position],
            facts: &facts[job.position],
            made: &made,
        };
        let result = sender.make_at_last(&target, &job.fields, job.ground);
        Tried { job, result }
    });
    Ok(run.finish())
}

/// Returns the facts of the kind of each change.
pub(super) fn facts_of_all(plan: &Plan) -> Result<Vec<Arc<Facts>>> {
    let kinds = FactsOfKinds::default();
    let changes = plan.changes.iter();
    let facts = changes.map(|change| kinds.named(&change.resource_type));
    facts.collect()
}

pub(super) fn require_no_external_tool(plan: &Plan) -> Result<()> {
    let mut changes = plan.changes.iter();
    match changes.find(|change| change.action == Action::ExternalTool) {
        Some(change) => {
            let message = format!("kongctl cannot make the change `{}`", change.id);
            Err(Error::config(message).hint("remove `_deck` from the files, and run decK itself"))
        }
        None => Ok(()),
    }
}

/// Returns the fields of all changes with every value, or all errors.
pub(super) fn fields_of_all(plan: &Plan, execution: &Execution<'_>) -> Result<Vec<Value>> {
    let values = Values {
        declared: execution.declared,
        variables: execution.variables,
        secrets: execution.secrets,
    };
    let mut all = Vec::new();
    let mut failures = Vec::new();
    for change in &plan.changes {
        match values.fields_of(change) {
            Ok(fields) => all.push(fields),
            Err(error) => failures.push(error),
        }
    }
    Error::all(failures)?;
    Ok(all)
}

pub(super) fn positions(plan: &Plan) -> HashMap<&str, usize> {
    let changes = plan.changes.iter().enumerate();
    changes
        .map(|(position, change)| (change.id.as_str(), position))
        .collect()
}

/// Returns the positions of all changes in the order in which they are made.
pub(super) fn sequence(plan: &Plan, positions: &HashMap<&str, usize>) -> Vec<usize> {
    let ordered = plan.execution_order.iter();
    let mut sequence: Vec<usize> = Vec::new();
    let ordered = ordered.filter_map(|id| positions.get(id.as_str()).copied());
    let mut is_placed = vec![false; plan.changes.len()];
    for position in ordered.chain(0..plan.changes.len()) {
        if !is_placed[position] {
            is_placed[position] = true;
            sequence.push(position);
        }
    }
    sequence
}
