//! Reads again what a plan is about, before the first write, and finds what is not as it was when
//! the plan was made.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use serde_json::Value;

use super::checked::Checked;
use super::conditions::{Subject, Verdict};
use super::execution::{Execution, positions, sequence};
use super::existing::{existing, is_of_namespace};
use super::journal::{Earlier, Journal};
use super::outcome::End;
use super::target::Target;
use crate::declare::facts::FactsOfKinds;
use crate::declare::labels;
use crate::declare::plan::file::{Action, Change, Plan, Protection};
use crate::declare::plan::fingerprint::METHOD;
use crate::declare::plan::state::{Detail, Found, List, State};
use crate::declare::show::whole_subject;
use crate::error::{Error, ErrorKind, Result};
use crate::resources::Shape;

/// Compares what Konnect has with what a plan was made for.
pub(crate) fn check(plan: &Plan, execution: &Execution<'_>) -> Result<Checked> {
    let mut check = Check::new(plan, execution)?;
    check.require_same_organization()?;
    for depth in 0..=check.deepest() {
        check.read(depth)?;
        check.judge(depth)?;
    }
    Ok(check.finish())
}

struct Check<'a> {
    plan: &'a Plan,
    journal: Option<&'a Journal>,
    /// What is known of the changes, and of what is there already.
    checked: Checked,
    positions: HashMap<&'a str, usize>,
    state: State<'a>,
    /// What the lists that were read have, by its kind and the IDs that lead to it.
    there: HashMap<String, Arc<Found>>,
    verdicts: Vec<Verdict>,
    /// The IDs of the objects that changes were to create, and that are there.
    ids: Vec<Option<String>>,
}

impl<'a> Check<'a> {
    fn new(plan: &'a Plan, execution: &Execution<'a>) -> Result<Self> {
        Ok(Self {
            plan,
            journal: execution.journal,
            checked: Checked::of(plan, execution)?,
            positions: positions(plan),
            state: State::new(execution.client),
            there: HashMap::new(),
            verdicts: vec![Verdict::Go; plan.changes.len()],
            ids: vec![None; plan.changes.len()],
        })
    }

    fn require_same_organization(&self) -> Result<()> {
        let Some(planned) = &self.plan.metadata.organization_id else {
            return Ok(());
        };
        match self.state.organization_id()? {
            Some(now) if now != *planned => {
                let message = "the plan was made for another organization";
                let error = Error::new(ErrorKind::Conflict, message);
                Err(error.fact("plan", planned).fact("organization", now))
            }
            _ => Ok(()),
        }
    }

    /// Returns how many objects the deepest one is below.
    fn deepest(&self) -> usize {
        let depths = self.checked.facts.iter().map(|facts| facts.above.len());
        depths.max().unwrap_or(0)
    }

    fn target(&self, position: usize) -> Target<'_> {
        Target {
            change: &self.plan.changes[position],
            facts: &self.checked.facts[position],
            made: &self.checked.made,
        }
    }

    /// Reads the lists at a depth: those of the objects, and of what they are below.
    fn read(&mut self, depth: usize) -> Result<()> {
        let kinds = FactsOfKinds::default();
        let mut seen = HashSet::new();
        let mut lists = Vec::new();
        for (position, own) in self.checked.facts.iter().enumerate() {
            let Ok(ids) = self.target(position).above() else {
                // What it is below is to be created.
                continue;
            };
            let facts = match own.above.get(depth) {
                Some(kind) => kinds.of(kind)?,
                None if own.above.len() == depth => Arc::clone(own),
                None => continue,
            };
            let above = ids[..depth].to_vec();
            let list = List { facts, above };
            if self.has_all_above(&list) && seen.insert(key(&list, "")) {
                lists.push(list);
            }
        }
        self.state.read(lists.iter().cloned())?;
        for list in &lists {
            for found in self.state.found(list) {
                self.there.insert(key(list, &found.id), Arc::clone(found));
            }
        }
        Ok(())
    }

    /// Returns whether everything exists that a list is below.
    fn has_all_above(&self, list: &List) -> bool {
        let above = list.facts.above.iter().enumerate();
        above.into_iter().all(|(depth, kind)| {
            self.there
                .contains_key(&path(kind.name, &list.above[..=depth]))
        })
    }

    /// Finds the objects at a depth, and decides about their changes.
    fn judge(&mut self, depth: usize) -> Result<()> {
        let positions = sequence(self.plan, &self.positions);
        let positions: Vec<_> = positions
            .into_iter()
            .filter(|position| self.checked.facts[*position].above.len() == depth)
            .collect();
        let mut found: HashMap<usize, Arc<Found>> = HashMap::new();
        for position in &positions {
            if let Some(object) = self.find(*position)? {
                let is_deleted = self.plan.changes[*position].action == Action::Delete;
                if !is_deleted && is_of_namespace(&self.target(*position), &object.value) {
                    let name = &self.plan.changes[*position].resource_ref;
                    self.checked.made.add(name, Arc::clone(&object));
                }
                found.insert(*position, object);
            }
        }
        self.complete(&mut found)?;
        for position in &positions {
            let object = found.get(position);
            self.verdicts[*position] = self.verdict(*position, object.map(|found| &**found));
            self.ids[*position] = object.map(|found| found.id.clone());
        }
        Ok(())
    }

    /// Returns the object of a change, if it is there.
    fn find(&self, position: usize) -> Result<Option<Arc<Found>>> {
        let target = self.target(position);
        let Some(list) = self.list(position) else {
            return Ok(None);
        };
        if list.facts.resource.shape != Shape::One
            && let Some(id) = self.known_id(&target)?
        {
            return Ok(self.there.get(&key(&list, &id)).cloned());
        }
        let fields = self.resolved(position);
        let fields = fields.as_ref().unwrap_or(&self.checked.fields[position]);
        let found = self.state.found(&list);
        Ok(existing(&target, fields, found))
    }

    /// Returns the ID of the object of a change, if the plan or an earlier run knows it.
    fn known_id(&self, target: &Target<'_>) -> Result<Option<String>> {
        if target.change.action != Action::Create {
            return target.own_id().map(Some);
        }
        match self.earlier(target.change) {
            Some(Earlier::Done { id }) => Ok(id.clone()),
            _ => Ok(None),
        }
    }

    fn earlier(&self, change: &Change) -> Option<&Earlier> {
        self.journal?.earlier(change)
    }

    /// Returns the list that the object of a change is in; `None` if it does not exist.
    fn list(&self, position: usize) -> Option<List> {
        let list = self.target(position).list().ok()?;
        self.has_all_above(&list).then_some(list)
    }

    /// Returns the fields of a change with the IDs of other objects; `None` if one is not known.
    fn resolved(&self, position: usize) -> Option<Value> {
        let mut fields = self.checked.fields[position].clone();
        self.checked.made.resolve(&mut fields).ok()?;
        Some(fields)
    }

    /// Reads what the lists do not have of objects, where a change is about it.
    fn complete(&self, found: &mut HashMap<usize, Arc<Found>>) -> Result<()> {
        let mut positions = Vec::new();
        let mut details = Vec::new();
        for (position, object) in &mut *found {
            let Some(list) = self.list(*position) else {
                continue;
            };
            let change = &self.plan.changes[*position];
            let facts = &self.checked.facts[*position];
            let sides = facts.kind.sides.iter();
            if is_about(change, facts.details()) {
                let id = object.id.clone();
                positions.push(*position);
                details.push(Detail { list, id });
            } else if is_about(change, sides.map(|(side, _)| *side)) {
                *object = self.state.with_sides(&list, object)?;
            }
        }
        let whole = self.state.details(&details)?;
        for (position, whole) in positions.into_iter().zip(whole) {
            match whole {
                Some(whole) => found.insert(position, whole),
                None => found.remove(&position),
            };
        }
        Ok(())
    }

    fn verdict(&self, position: usize, found: Option<&Found>) -> Verdict {
        let change = &self.plan.changes[position];
        if let Some(conflict) = self.conflict_above(position) {
            return conflict;
        }
        let replaces = change.precondition.as_ref();
        let replaces = replaces.and_then(|planned| planned.replaces.as_deref());
        let replaced = replaces.and_then(|id| self.positions.get(id));
        let fields = self.resolved(position);
        let subject = Subject {
            target: self.target(position),
            fields: fields.as_ref(),
            found,
            replaces: replaced.map(|at| id_of(&self.plan.changes[*at])),
            earlier: self.earlier(change),
        };
        subject.verdict(self.plan.metadata.fingerprints.as_deref() == Some(METHOD))
    }

    /// Returns a conflict if something that an object is below is gone, of another namespace or
    /// protected.
    fn conflict_above(&self, position: usize) -> Option<Verdict> {
        let change = &self.plan.changes[position];
        let facts = &self.checked.facts[position];
        let target = self.target(position);
        let ids = target.above().ok()?;
        let named = target.named_above().ok()?;
        for (depth, kind) in facts.above.iter().enumerate() {
            let found = self.there.get(&path(kind.name, &ids[..=depth]));
            let Some(found) = found else {
                return (change.action != Action::Delete).then(|| {
                    let noun = kind.name;
                    Verdict::Conflict(format!("is below {noun} `{}`, which is gone", ids[depth]))
                });
            };
            if !kind.is_managed || change.namespace.is_empty() {
                continue;
            }
            let noun = kind.name;
            // Not the name in Konnect, which a variable may have.
            let name = match named[depth].0 {
                "" => &found.id,
                name => name,
            };
            if !labels::is_of(&found.value, &change.namespace) {
                let namespace = &change.namespace;
                return Some(Verdict::Conflict(format!(
                    "is below {noun} \"{name}\", which {namespace} does not manage any more"
                )));
            }
            if change.action != Action::Create && labels::is_protected(&found.value) {
                let is_planned = self.protects(noun, &found.id);
                let reason = format!("is protected now via {noun} \"{name}\"");
                return (!is_planned).then_some(Verdict::Conflict(reason));
            }
        }
        None
    }

    /// Returns whether the plan protects an object: an earlier run may have done it.
    fn protects(&self, kind: &str, id: &str) -> bool {
        let mut changes = self.plan.changes.iter();
        changes.any(|change| {
            change.resource_type == kind
                && change.resource_id.as_deref() == Some(id)
                && matches!(
                    change.protection,
                    Some(Protection::Changes { new: true, .. })
                )
        })
    }

    fn finish(mut self) -> Checked {
        self.settle_replaced();
        let mut checked = self.checked;
        for (position, change) in self.plan.changes.iter().enumerate() {
            let end = match &self.verdicts[position] {
                Verdict::Go => continue,
                Verdict::Already => End::Already {
                    id: self.ids[position].take().filter(|id| !id.is_empty()),
                },
                Verdict::Conflict(reason) => End::LeftOut(conflict(change, reason)),
            };
            checked.ends.insert(position, end);
        }
        checked
    }

    /// Takes deletes as done whose objects have been replaced already.
    fn settle_replaced(&mut self) {
        for (position, change) in self.plan.changes.iter().enumerate() {
            let planned = change.precondition.as_ref();
            let replaced = planned.and_then(|planned| planned.replaces.as_deref());
            if let Some(deletion) = replaced.and_then(|id| self.positions.get(id))
                && self.verdicts[position] == Verdict::Already
            {
                self.verdicts[*deletion] = Verdict::Already;
            }
        }
    }
}

/// Returns the ID of the object of a change; empty for one that its parent has only once.
fn id_of(change: &Change) -> &str {
    change.resource_id.as_deref().unwrap_or_default()
}

fn conflict(change: &Change, reason: &str) -> Error {
    let message = format!("{} {reason}", whole_subject(change));
    let hint = "make a new plan with `kongctl plan`, and review it";
    Error::new(ErrorKind::Conflict, message).hint(hint)
}

/// Returns whether a change writes one of some fields, or was made for what they were.
fn is_about(change: &Change, mut fields: impl Iterator<Item = &'static str>) -> bool {
    let planned = change.precondition.as_ref();
    fields.any(|field| {
        let is_planned = planned.is_some_and(|planned| planned.members.contains_key(field));
        is_planned || change.fields.contains_key(field)
    })
}

/// Returns what no other object of Konnect is found by.
fn key(list: &List, id: &str) -> String {
    let mut ids = list.above.clone();
    ids.push(id.to_owned());
    path(list.facts.kind.name, &ids)
}

fn path(kind: &str, ids: &[String]) -> String {
    format!("{kind}/{}", ids.join("/"))
}
