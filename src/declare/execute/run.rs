//! A plan is carried out: from its values to what became of its changes.

use std::sync::Arc;

use serde_json::Value;

use super::execution::Execution;
use super::made::Made;
use super::outcome::{End, Outcome};
use super::schedule::{Progress, Run, Tried};
use super::sender::Sender;
use super::target::Target;
use super::values::Values;
use crate::declare::facts::{Facts, FactsOfKinds};
use crate::declare::plan_file::{Action, Change, Plan};
use crate::error::{Error, Result};

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
        let result = sender.make_at_last(&target, &job);
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
