//! A plan is carried out: from its values to what became of its changes.

use super::checked::Checked;
use super::execution::Execution;
use super::outcome::{End, Outcome};
use super::schedule::{Progress, Run, Tried};
use super::sender::Sender;
use super::target::Target;
use crate::declare::plan::file::{Change, Plan};
use crate::error::Result;

/// Carries out a plan. `checked` is what was found before, if that was looked for. `report` is
/// called with each change when it ended.
///
/// Fails before the first request if a value is missing. A change that fails is no error here: what
/// depends on it is skipped, and the rest goes on.
pub(crate) fn execute(
    plan: &Plan,
    execution: &Execution<'_>,
    checked: Option<Checked>,
    report: &mut dyn FnMut(&Change, &End),
) -> Result<Outcome> {
    let checked = checked.map_or_else(|| Checked::of(plan, execution), Ok)?;
    let Checked {
        fields,
        facts,
        ends,
        made,
    } = checked;
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
    run.begin(ends);
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
