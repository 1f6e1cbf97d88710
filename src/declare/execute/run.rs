//! The changes of a plan one after the other, and what becomes of each.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

use super::checked::Checked;
use super::made::Made;
use super::outcome::{End, Outcome};
use super::sender::Sender;
use super::values::Values;
use crate::declare::declared::Declared;
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
    let mut fields = fields_of_all(plan, execution)?;
    let checked = execution.checked;
    let mut run = Run {
        plan,
        sender: Sender::new(execution.client),
        made: checked.map_or_else(Made::default, |checked| checked.made.clone()),
        ends: plan.changes.iter().map(|_| None).collect(),
        positions: positions(plan),
    };
    for position in sequence(plan, &run.positions) {
        let change = &plan.changes[position];
        let known = checked.and_then(|checked| checked.ends.get(&position));
        let end = match known {
            Some(end) => end.clone(),
            None => run.end_of(change, fields[position].take()),
        };
        report(change, &end);
        run.ends[position] = Some(end);
    }
    Ok(Outcome {
        ends: run.ends.into_iter().flatten().collect(),
    })
}

struct Run<'a> {
    plan: &'a Plan,
    sender: Sender<'a>,
    made: Made,
    /// What became of the changes so far.
    ends: Vec<Option<End>>,
    /// The positions of the changes by their IDs.
    positions: HashMap<&'a str, usize>,
}

impl Run<'_> {
    /// Makes a change, unless one failed that it depends on.
    fn end_of(&mut self, change: &Change, fields: Value) -> End {
        if let Some(because) = self.hindrance(change) {
            return End::Skipped { because };
        }
        match self.sender.make(change, fields, &self.made) {
            Ok(found) => {
                let id = found.as_ref().map(|found| found.id.clone());
                if let Some(found) = found.filter(|found| !found.id.is_empty()) {
                    self.made.add(&change.resource_ref, Arc::new(found));
                }
                let id = id.or_else(|| change.resource_id.clone());
                End::Done {
                    id: id.filter(|id| !id.is_empty()),
                }
            }
            Err(error) => End::Failed(error),
        }
    }

    /// Returns the ID of the failed change that this one cannot be made without.
    fn hindrance(&self, change: &Change) -> Option<String> {
        let needed = change.depends_on.iter();
        let mut needed = needed.filter_map(|id| self.positions.get(id.as_str()));
        needed.find_map(|position| match &self.ends[*position] {
            Some(end) if end.is_done() => None,
            Some(End::Skipped { because }) => Some(because.clone()),
            _ => Some(self.plan.changes[*position].id.clone()),
        })
    }
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
