//! What programs get to read of a run that carries out a plan.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::bounded::bounded;
use super::execution_args::OnConflict;
use super::planning::json_of;
use crate::declare::show::{subject, whole_subject};
use crate::declare::{self, Change, Checked, End, Extent, Outcome, Plan, Refusal};
use crate::error::Result;

/// What a run did with its plan.
pub(super) enum Deed<'a> {
    Checked(&'a Checked, OnConflict),
    /// Nothing was begun, because of conflicts.
    Stopped(&'a Outcome),
    CarriedOut(&'a Outcome),
}

/// Returns the report of a run.
///
/// `left_out` are the changes that the plan was made without.
pub(super) fn report(plan: &Plan, left_out: &[&Refusal], deed: &Deed<'_>) -> Result<Value> {
    let not_planned = left_out.iter().map(|refusal| {
        let Refusal {
            subject, reason, ..
        } = refusal;
        json!({ "error": format!("left out: {subject}: {reason}") })
    });
    let not_planned: Vec<_> = not_planned.collect();
    Ok(json!({
        "plan": json_of(plan)?,
        "execution": match deed {
            Deed::Stopped(outcome) | Deed::CarriedOut(outcome) => {
                execution(plan, not_planned, outcome)
            }
            Deed::Checked(checked, on_conflict) => {
                let made = would_be_made(plan, checked, *on_conflict);
                validation(plan, not_planned, checked, &made)
            }
        },
        "summary": summary(plan, left_out.len(), deed),
    }))
}

/// Returns the changes that a plan was made without.
pub(super) fn left_out(refusals: &[Refusal]) -> Vec<&Refusal> {
    let refusals = refusals.iter();
    refusals
        .filter(|refusal| refusal.extent == Extent::Itself)
        .collect()
}

fn execution(plan: &Plan, mut errors: Vec<Value>, outcome: &Outcome) -> Value {
    let mut applied = Vec::new();
    for (change, end) in plan.changes.iter().zip(&outcome.ends) {
        let mut entry = entry(change);
        match end {
            End::Done { id } | End::Already { id } => {
                let id = id.as_ref().or(change.resource_id.as_ref());
                entry.insert("resource_id".to_owned(), json!(id));
                if matches!(end, End::Already { .. }) {
                    entry.insert("already".to_owned(), Value::from(true));
                }
                applied.push(entry);
            }
            End::Failed(_) | End::LeftOut(_) | End::Skipped { .. } | End::NotBegun => {
                entry.insert("error".to_owned(), Value::from(reason(end)));
                errors.push(Value::Object(entry));
            }
        }
    }
    json!({ "dry_run": false, "applied_changes": applied, "errors": errors })
}

/// Returns why a change was not made; empty for one that was.
fn reason(end: &End) -> String {
    match end {
        End::Done { .. } | End::Already { .. } => String::new(),
        End::Failed(error) => error.in_one_line(),
        End::LeftOut(error) => format!("left out: {}", error.in_one_line()),
        End::Skipped { because } => format!("skipped: it depends on {because}"),
        End::NotBegun => "not begun".to_owned(),
    }
}

/// Returns the positions of the changes that a run would make.
pub(super) fn would_be_made(
    plan: &Plan,
    checked: &Checked,
    on_conflict: OnConflict,
) -> HashSet<usize> {
    let positions = 0..plan.changes.len();
    let is_conflict = |at: &usize| matches!(checked.end(*at), Some(End::LeftOut(_)));
    let conflicts = positions.clone().filter(is_conflict);
    let conflicts: HashSet<_> = conflicts.map(|at| plan.changes[at].id.clone()).collect();
    if on_conflict == OnConflict::Stop && !conflicts.is_empty() {
        return HashSet::new();
    }
    let left_out = declare::with_dependents(plan, conflicts);
    positions
        .filter(|at| checked.end(*at).is_none() && !left_out.contains(&plan.changes[*at].id))
        .collect()
}

fn validation(
    plan: &Plan,
    mut errors: Vec<Value>,
    checked: &Checked,
    made: &HashSet<usize>,
) -> Value {
    let mut results = Vec::new();
    for (position, change) in plan.changes.iter().enumerate() {
        let mut result = entry(change);
        result.insert("resource_id".to_owned(), json!(change.resource_id));
        let (status, validation, message) = match checked.end(position) {
            None if made.contains(&position) => (
                "would_succeed",
                "passed",
                format!("would {} it", change.action.verb()),
            ),
            None => (
                "would_be_skipped",
                "passed",
                "another change does not fit any more".to_owned(),
            ),
            Some(End::LeftOut(error)) => {
                let mut entry = entry(change);
                entry.insert("error".to_owned(), Value::from(error.in_one_line()));
                errors.push(Value::Object(entry));
                ("would_be_skipped", "failed", error.in_one_line())
            }
            Some(_) => (
                "already_done",
                "passed",
                "there is nothing left to do".to_owned(),
            ),
        };
        for (name, value) in [
            ("status", status),
            ("validation", validation),
            ("message", &message),
        ] {
            result.insert(name.to_owned(), Value::from(value));
        }
        results.push(result);
    }
    json!({ "dry_run": true, "validation_results": results, "errors": errors })
}

fn entry(change: &Change) -> Map<String, Value> {
    let name = change.resource_monikers.get("name");
    let entry = json!({
        "change_id": change.id,
        "resource_type": change.resource_type,
        "resource_name": name.unwrap_or(&change.resource_ref),
        "resource_ref": change.resource_ref,
        "action": change.action,
    });
    match entry {
        Value::Object(entry) => entry,
        _ => Map::new(),
    }
}

/// Returns how many changes there are, and what became of them: each counts once.
fn summary(plan: &Plan, left_out: usize, deed: &Deed<'_>) -> Value {
    let total = plan.changes.len() + left_out;
    let (applied, failed) = match deed {
        Deed::Checked(..) => (0, 0),
        Deed::Stopped(outcome) | Deed::CarriedOut(outcome) => (outcome.done(), outcome.failed()),
    };
    let (count, is_whole, message) = match deed {
        Deed::Checked(checked, on_conflict) => {
            let count = would_be_made(plan, checked, *on_conflict).len();
            let is_whole = checked.conflicts().is_empty();
            (count, is_whole, format!("would make {count} changes"))
        }
        Deed::Stopped(_) | Deed::CarriedOut(_) => {
            let message = format!("{applied} of {total} changes made");
            (applied, applied == total, message)
        }
    };
    let status = match count {
        _ if is_whole => "success",
        0 => "error",
        _ => "partial_success",
    };
    json!({
        "total_changes": total,
        "applied": applied,
        "failed": failed,
        "skipped": total - applied - failed,
        "status": status,
        "message": message,
    })
}

/// Returns the line about a change that ended; `None` for one that failed, which is told later.
pub(super) fn progress(change: &Change, end: &End) -> Option<String> {
    let subject = subject(change);
    let verb = change.action.verb();
    match end {
        End::Done { .. } => Some(format!("{verb}d {subject}")),
        End::Already { .. } => Some(format!("{verb}d {subject} before")),
        End::Failed(_) => Some(format!("failed to {verb} {subject}")),
        End::LeftOut(_) => Some(format!("left out {subject}")),
        End::Skipped { .. } | End::NotBegun => None,
    }
}

/// Returns what is said of the changes that were skipped or not begun.
pub(super) fn skipped(plan: &Plan, outcome: &Outcome) -> Vec<String> {
    let ends = plan.changes.iter().zip(&outcome.ends);
    let skipped = ends.filter_map(|(change, end)| match end {
        End::Skipped { because } => {
            let cause = plan.changes.iter().find(|other| other.id == *because);
            let cause = cause.map_or_else(|| because.clone(), whole_subject);
            let subject = whole_subject(change);
            Some(format!("skipped {subject}: it depends on {cause}"))
        }
        End::NotBegun => Some(format!(
            "not begun, because of the interrupt: {} {}",
            change.action.verb(),
            whole_subject(change)
        )),
        End::Done { .. } | End::Already { .. } | End::Failed(_) | End::LeftOut(_) => None,
    });
    bounded(skipped.collect())
}
