//! From declared objects and Konnect to a plan.

use std::collections::BTreeMap;
use std::mem;
use std::time::{Duration, SystemTime};

use super::called::changed_subject;
use super::changes::{Changes, changes};
use super::contents::{read_contents, warn_of_others};
use super::dependencies::dependencies;
use super::draft::Draft;
use super::file::{
    Action, Change, Metadata, Mode, Plan, Protection, ProtectionChanges, Summary, Warning,
};
use super::fingerprint::METHOD;
use super::identify::identify;
use super::matches::Matches;
use super::remarks::Refusal;
use super::request::Request;
use super::state::State;
use crate::declare::declared::Declared;
use crate::declare::kinds::KINDS;
use crate::declare::kinds::definition::Kind;
use crate::declare::order::order;
use crate::error::{Error, Result};
use crate::konnect::Client;
use crate::sort::{sort_by, sort_by_key};
use crate::time::rfc3339;

/// The version of the plan file.
pub(crate) const VERSION: &str = "1.0";

/// A plan, and what is not in it.
#[derive(Debug)]
pub(crate) struct Planned {
    pub(crate) plan: Plan,
    /// How many declared objects are as they are declared.
    pub(crate) unchanged: usize,
    /// What is said of each declared object that is to be deleted and is not there.
    pub(crate) missing: Vec<String>,
    /// What the files ask for and must not be done.
    pub(crate) refusals: Vec<Refusal>,
}

/// Reads what Konnect has, and plans how to make it what is declared.
pub(crate) fn plan(declared: &Declared, client: &Client, request: &Request) -> Result<Planned> {
    request.secrets.check(declared)?;
    let state = State::new(client);
    let mut matches = Matches::new(declared, state);
    let remarks = identify(&mut matches, request)?;
    let mut changes = changes(&mut matches, request, remarks)?;
    read_contents(&mut matches, &mut changes.drafts)?;
    warn_of_others(&mut matches, &changes.drafts, &mut changes.remarks)?;
    let organization_id = matches.state.organization_id()?;
    let metadata = Metadata {
        version: VERSION.to_owned(),
        generated_at: rfc3339(in_seconds(request.now)),
        generator: request.generator.clone(),
        mode: request.mode,
        sync_scope: (request.mode == Mode::Sync).then(|| declared.sync_scope()),
        organization_id,
        base_url: request.base_url.clone(),
        config_digest: Some(declared.digest()),
        fingerprints: Some(METHOD.to_owned()),
    };
    let planned = assemble(declared, metadata, changes);
    // Freeing every object that was read, one by one, takes longer than to order the changes, and
    // the process ends soon.
    mem::forget(matches);
    planned
}

fn assemble(declared: &Declared, metadata: Metadata, changes: Changes) -> Result<Planned> {
    let Changes {
        mut drafts,
        unchanged,
        mut remarks,
        ..
    } = changes;
    sort_by(&mut remarks.refusals, |one, other| {
        one.subject.cmp(&other.subject)
    });
    let dependencies = dependencies(&drafts);
    let first = sorted(&drafts);
    let dependencies = renumbered(&dependencies, &first);
    let order = order(&dependencies)
        .map_err(|cycle| cycle_error(cycle.iter().map(|at| &drafts[first[*at]])))?;
    let mut ids = vec![String::new(); drafts.len()];
    for (place, at) in order.sequence.iter().enumerate() {
        let draft = &drafts[first[*at]];
        ids[first[*at]] = id(place + 1, draft);
    }
    for (at, needed) in dependencies.iter().enumerate() {
        let change = &mut drafts[first[at]].change;
        change.depends_on = needed.iter().map(|at| ids[first[*at]].clone()).collect();
        sort_by_key(&mut change.depends_on, |id| number_of(id));
    }
    for index in 0..drafts.len() {
        let replaces = drafts[index].replaces.map(|at| ids[at].clone());
        let change = &mut drafts[index].change;
        change.id.clone_from(&ids[index]);
        if let (Some(precondition), Some(id)) = (&mut change.precondition, replaces) {
            precondition.replaces = Some(id);
        }
    }
    let warnings = warnings(declared, remarks.warnings, &drafts);
    let execution_order = order.sequence.iter().map(|at| ids[first[*at]].clone());
    let execution_order: Vec<_> = execution_order.collect();
    let execution_groups = groups(&order.sequence, &order.depths, |at| ids[first[at]].clone());
    let mut changes: Vec<_> = drafts
        .into_iter()
        .map(|draft| in_one_order(draft.change))
        .collect();
    sort_by_key(&mut changes, |change| number_of(&change.id));
    Ok(Planned {
        plan: Plan {
            summary: summary(&changes),
            metadata,
            changes,
            execution_order,
            execution_groups,
            warnings,
        },
        unchanged,
        missing: remarks.missing,
        refusals: remarks.refusals,
    })
}

/// Returns a plan with those of its changes only that are to be kept.
pub(crate) fn retain(mut plan: Plan, keeps: impl Fn(&str) -> bool) -> Plan {
    plan.changes.retain(|change| keeps(&change.id));
    plan.execution_order.retain(|id| keeps(id));
    for group in &mut plan.execution_groups {
        group.retain(|id| keeps(id));
    }
    plan.execution_groups.retain(|group| !group.is_empty());
    plan.warnings
        .retain(|warning| warning.change_id.is_empty() || keeps(&warning.change_id));
    plan.summary = summary(&plan.changes);
    plan
}

fn in_seconds(time: SystemTime) -> SystemTime {
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs());
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// Orders what files may have in any order.
fn in_one_order(mut change: Change) -> Change {
    change.fields.sort_keys();
    for value in change.fields.values_mut() {
        value.sort_all_objects();
    }
    for field in change.changed_fields.values_mut() {
        field.old.sort_all_objects();
        field.new.sort_all_objects();
    }
    let writes = &mut change.secret_writes;
    sort_by(writes, |one, other| one.field.cmp(&other.field));
    change
}

/// Returns the positions of the drafts in the order of kinds and names.
fn sorted(drafts: &[Draft]) -> Vec<usize> {
    let place = |kind: &Kind| KINDS.iter().position(|other| other.name == kind.name);
    let mut positions: Vec<usize> = (0..drafts.len()).collect();
    sort_by_key(&mut positions, |at| {
        let draft = &drafts[*at];
        let change = &draft.change;
        (
            place(draft.kind),
            change.resource_ref.clone(),
            change.resource_id.clone(),
            change.action,
        )
    });
    positions
}

/// Returns the dependencies of the drafts in another order, by their positions in that.
fn renumbered(dependencies: &[Vec<usize>], order: &[usize]) -> Vec<Vec<usize>> {
    let mut places = vec![0; order.len()];
    for (place, at) in order.iter().enumerate() {
        places[*at] = place;
    }
    order
        .iter()
        .map(|at| {
            dependencies[*at]
                .iter()
                .map(|needed| places[*needed])
                .collect()
        })
        .collect()
}

/// Returns the ID of a change, such as `3:c:api:orders`.
fn id(place: usize, draft: &Draft) -> String {
    let letter = match draft.change.action {
        Action::Create => 'c',
        Action::Update => 'u',
        Action::Delete => 'd',
        Action::ExternalTool => 'e',
    };
    let Draft { change, kind, .. } = draft;
    format!("{place}:{letter}:{}:{}", kind.name, change.resource_ref)
}

fn number_of(id: &str) -> usize {
    let number = id.split(':').next();
    number
        .and_then(|number| number.parse().ok())
        .unwrap_or(usize::MAX)
}

fn groups(sequence: &[usize], depths: &[usize], id: impl Fn(usize) -> String) -> Vec<Vec<String>> {
    let mut groups: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for at in sequence {
        groups.entry(depths[*at]).or_default().push(id(*at));
    }
    groups.into_values().collect()
}

fn cycle_error<'a>(cycle: impl Iterator<Item = &'a Draft>) -> Error {
    let names: Vec<_> = cycle.map(|draft| changed_subject(&draft.change)).collect();
    let error = Error::config("changes wait for each other").cause(names.join(" -> "));
    error.hint("make one of them first, with files that leave the others as they are")
}

fn warnings(
    declared: &Declared,
    remarks: Vec<(Option<usize>, String)>,
    drafts: &[Draft],
) -> Vec<Warning> {
    let of_files = declared.warnings.iter().map(|message| Warning {
        change_id: String::new(),
        message: message.clone(),
    });
    let of_changes = remarks.into_iter().map(|(object, message)| {
        let mut drafts = drafts.iter();
        let draft = object.and_then(|object| drafts.find(|draft| draft.object == Some(object)));
        Warning {
            change_id: draft.map_or_else(String::new, |draft| draft.change.id.clone()),
            message,
        }
    });
    let mut warnings: Vec<_> = of_files.chain(of_changes).collect();
    sort_by_key(&mut warnings, |warning| {
        (number_of(&warning.change_id), warning.message.clone())
    });
    warnings
}

fn summary(changes: &[Change]) -> Summary {
    let mut summary = Summary {
        total_changes: changes.len(),
        ..Summary::default()
    };
    let mut protection = ProtectionChanges::default();
    for change in changes {
        let action = match change.action {
            Action::Create => "CREATE",
            Action::Update => "UPDATE",
            Action::Delete => "DELETE",
            Action::ExternalTool => "EXTERNAL_TOOL",
        };
        *summary.by_action.entry(action.to_owned()).or_default() += 1;
        *summary
            .by_resource
            .entry(change.resource_type.clone())
            .or_default() += 1;
        summary.secret_writes += change.secret_writes.len();
        match change.protection {
            Some(Protection::Changes { new: true, .. }) => protection.protecting += 1,
            Some(Protection::Changes { new: false, .. }) => protection.unprotecting += 1,
            Some(Protection::Is(_)) | None => {}
        }
    }
    let is_changed = protection.protecting + protection.unprotecting > 0;
    summary.protection_changes = is_changed.then_some(protection);
    summary
}
