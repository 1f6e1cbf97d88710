//! What is found before the first write.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use serde_json::Value;

use super::execution::Execution;
use super::lookups;
use super::made::Made;
use super::outcome::{End, Outcome};
use super::target::Target;
use super::values::Values;
use crate::declare::facts::{Facts, FactsOfKinds};
use crate::declare::plan::file::{Action, Plan};
use crate::error::{Error, Result};

/// What is found before the first write.
// Not `Debug`: the fields have secrets.
pub(crate) struct Checked {
    /// The fields of each change, with every value.
    pub(super) fields: Vec<Value>,
    /// The facts of the kind of each change.
    pub(super) facts: Vec<Arc<Facts>>,
    /// What became of the changes that are not to be made, by their positions.
    pub(super) ends: HashMap<usize, End>,
    /// The objects that changes were to create, and that are there.
    pub(super) made: Made,
}

impl Checked {
    /// Finds the values of a plan. Fails if one is missing, or if kongctl cannot make a change.
    pub(super) fn of(plan: &Plan, execution: &Execution<'_>) -> Result<Self> {
        require_no_external_tool(plan)?;
        let made = Made::default();
        let fields = fields_of_all(plan, execution, &made)?;
        let facts = facts_of_all(plan)?;
        lookups::add(plan, &facts, execution.client, &made)?;
        let checked = Self {
            fields,
            facts,
            ends: HashMap::new(),
            made,
        };
        checked.require_places(plan)?;
        Ok(checked)
    }

    /// Fails with all objects that are below something that the plan does not name.
    fn require_places(&self, plan: &Plan) -> Result<()> {
        let changes = plan.changes.iter();
        let created = changes.filter(|change| change.action == Action::Create);
        let created: HashSet<_> = created.map(|change| &*change.resource_ref).collect();
        let changes = plan.changes.iter().zip(&self.facts);
        let targets = changes.map(|(change, facts)| Target {
            change,
            facts,
            made: &self.made,
        });
        let errors = targets.filter_map(|target| target.require_place(&created).err());
        Error::all(errors.collect())
    }

    /// Returns why changes do not fit what Konnect has, in the order of the plan.
    pub(crate) fn conflicts(&self) -> Vec<Error> {
        let positions = 0..self.facts.len();
        positions
            .filter_map(|at| self.conflict(at).cloned())
            .collect()
    }

    /// Returns whether Konnect has what some changes lead to.
    pub(crate) fn is_any_done(&self) -> bool {
        self.ends.values().any(End::is_done)
    }

    /// Returns what became of the changes if none is made because of the conflicts.
    pub(crate) fn stopped(&self) -> Outcome {
        let mut outcome = Outcome::none_of(self.facts.len());
        for (position, end) in outcome.ends.iter_mut().enumerate() {
            if let Some(error) = self.conflict(position) {
                *end = End::Failed(error.clone());
            }
        }
        outcome
    }

    fn conflict(&self, position: usize) -> Option<&Error> {
        match self.end(position)? {
            End::LeftOut(error) => Some(error),
            _ => None,
        }
    }

    /// Returns what became of a change that is not to be made.
    pub(crate) fn end(&self, position: usize) -> Option<&End> {
        self.ends.get(&position)
    }
}

fn require_no_external_tool(plan: &Plan) -> Result<()> {
    let mut changes = plan.changes.iter();
    match changes.find(|change| change.action == Action::ExternalTool) {
        Some(change) => {
            let message = format!("kongctl cannot make the change `{}`", change.id);
            Err(Error::config(message).hint("remove `_deck` from the files, and run decK itself"))
        }
        None => Ok(()),
    }
}

/// Returns the fields of all changes with every value, or all errors. The IDs in paths are noted.
fn fields_of_all(plan: &Plan, execution: &Execution<'_>, made: &Made) -> Result<Vec<Value>> {
    let values = Values {
        declared: execution.declared,
        variables: execution.variables,
        secrets: execution.secrets,
    };
    let mut all = Vec::new();
    let mut failures = Vec::new();
    for change in &plan.changes {
        let fields = values.fields_of(change);
        match fields.and_then(|fields| values.add_ids(change, made).map(|()| fields)) {
            Ok(fields) => all.push(fields),
            Err(error) => failures.push(error),
        }
    }
    Error::all(failures)?;
    Ok(all)
}

/// Returns the facts of the kind of each change.
pub(super) fn facts_of_all(plan: &Plan) -> Result<Vec<Arc<Facts>>> {
    let kinds = FactsOfKinds::default();
    let changes = plan.changes.iter();
    let facts = changes.map(|change| kinds.named(&change.resource_type));
    facts.collect()
}
