//! What programs get to read of a run that carries out a plan.

use serde_json::{Map, Value, json};

use super::planning::json_of;
use crate::declare::show::subject;
use crate::declare::{Change, End, Outcome, Plan};
use crate::error::Result;

/// Returns the report of a run; without an outcome, of one that only checked the plan.
pub(super) fn report(plan: &Plan, outcome: Option<&Outcome>) -> Result<Value> {
    Ok(json!({
        "plan": json_of(plan)?,
        "execution": match outcome {
            Some(outcome) => execution(plan, outcome),
            None => validation(plan),
        },
        "summary": summary(plan, outcome),
    }))
}

fn execution(plan: &Plan, outcome: &Outcome) -> Value {
    let (mut applied, mut errors) = (Vec::new(), Vec::new());
    for (change, end) in plan.changes.iter().zip(&outcome.ends) {
        let mut entry = entry(change);
        match end {
            End::Done { id } => {
                let id = id.as_ref().or(change.resource_id.as_ref());
                entry.insert("resource_id".to_owned(), json!(id));
                applied.push(entry);
            }
            End::Failed(error) => {
                entry.insert("error".to_owned(), json!(error.in_one_line()));
                errors.push(entry);
            }
            End::Skipped { because } => {
                let error = format!("skipped: it depends on {because}");
                entry.insert("error".to_owned(), Value::from(error));
                errors.push(entry);
            }
        }
    }
    json!({ "dry_run": false, "applied_changes": applied, "errors": errors })
}

fn validation(plan: &Plan) -> Value {
    let changes = plan.changes.iter();
    let results: Vec<_> = changes
        .map(|change| {
            let mut entry = entry(change);
            entry.insert("resource_id".to_owned(), json!(change.resource_id));
            for (name, value) in [
                ("status", "would_succeed"),
                ("validation", "passed"),
                ("message", &*format!("would {} it", change.action.verb())),
            ] {
                entry.insert(name.to_owned(), Value::from(value));
            }
            entry
        })
        .collect();
    json!({ "dry_run": true, "validation_results": results, "errors": [] })
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

fn summary(plan: &Plan, outcome: Option<&Outcome>) -> Value {
    let total = plan.changes.len();
    let (applied, failed, skipped) = outcome.map_or((0, 0, 0), |outcome| {
        (outcome.done(), outcome.failed(), outcome.skipped())
    });
    let (status, message) = match outcome {
        None => ("success", format!("would make {total} changes")),
        Some(_) => {
            let status = match applied {
                _ if applied == total => "success",
                0 => "error",
                _ => "partial_success",
            };
            (status, format!("{applied} of {total} changes made"))
        }
    };
    json!({
        "total_changes": total,
        "applied": applied,
        "failed": failed,
        "skipped": skipped,
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
        End::Failed(_) => Some(format!("failed to {verb} {subject}")),
        End::Skipped { .. } => None,
    }
}

/// Returns what is said of the changes that were skipped.
pub(super) fn skipped(plan: &Plan, outcome: &Outcome) -> Vec<String> {
    let ends = plan.changes.iter().zip(&outcome.ends);
    let skipped = ends.filter_map(|(change, end)| match end {
        End::Skipped { because } => {
            let cause = plan.changes.iter().find(|other| other.id == *because);
            let cause = cause.map_or_else(|| because.clone(), subject);
            Some(format!(
                "skipped {}: it depends on {cause}",
                subject(change)
            ))
        }
        End::Done { .. } | End::Failed(_) => None,
    });
    skipped.collect()
}
