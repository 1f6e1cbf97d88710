//! From declared objects and Konnect to a plan.

use std::collections::{BTreeMap, HashMap};
use std::time::SystemTime;

use serde_json::Value;

use super::changes::{Changes, changes};
use super::declared::{Declared, Target};
use super::draft::Draft;
use super::fingerprint::METHOD;
use super::identify::{Refusal, identify};
use super::kind::{self, Kind};
use super::kinds::KINDS;
use super::matches::Matches;
use super::order::order;
use super::plan_file::{
    Action, ChildScope, Metadata, Mode, Plan, Protection, ProtectionChanges, Summary, SyncScope,
    Warning,
};
use super::state::State;
use crate::error::{Error, Result};
use crate::konnect::Reader;
use crate::pointer;
use crate::time::rfc3339;

/// The version of the plan file.
pub(crate) const VERSION: &str = "1.0";

/// What a plan is made for.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) mode: Mode,
    /// The program and its version.
    pub(crate) generator: String,
    pub(crate) base_url: Option<String>,
    pub(crate) now: SystemTime,
}

/// A plan, and what is not in it.
#[derive(Debug)]
pub(crate) struct Planned {
    pub(crate) plan: Plan,
    /// How many declared objects are as they are declared.
    pub(crate) unchanged: usize,
    /// What the files ask for and must not be done. With one of them, nothing is.
    pub(crate) refusals: Vec<Refusal>,
}

/// Reads what Konnect has, and plans how to make it what is declared.
pub(crate) fn plan(declared: &Declared, reader: Reader<'_>, request: &Request) -> Result<Planned> {
    let state = State::new(reader);
    let mut matches = Matches::new(declared, state);
    let remarks = identify(&mut matches, request.mode)?;
    let changes = changes(&mut matches, request.mode, remarks)?;
    let organization_id = matches.state.organization_id()?;
    let metadata = Metadata {
        version: VERSION.to_owned(),
        generated_at: rfc3339(request.now),
        generator: request.generator.clone(),
        mode: request.mode,
        sync_scope: (request.mode == Mode::Sync).then(|| sync_scope(declared)),
        organization_id,
        base_url: request.base_url.clone(),
        config_digest: None,
        fingerprints: Some(METHOD.to_owned()),
    };
    assemble(declared, metadata, changes)
}

fn assemble(declared: &Declared, metadata: Metadata, changes: Changes) -> Result<Planned> {
    let Changes {
        mut drafts,
        unchanged,
        remarks,
        ..
    } = changes;
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
        change.depends_on.sort_unstable_by_key(|id| number_of(id));
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
    let mut changes: Vec<_> = drafts.into_iter().map(|draft| draft.change).collect();
    changes.sort_unstable_by_key(|change| number_of(&change.id));
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
        refusals: remarks.refusals,
    })
}

/// Returns for each draft the positions of those that must be done before.
fn dependencies(drafts: &[Draft]) -> Vec<Vec<usize>> {
    let created: HashMap<usize, usize> = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.change.action != Action::Delete)
        .filter(|(_, draft)| draft.found.is_none() || draft.replaces.is_some())
        .filter_map(|(at, draft)| Some((draft.object?, at)))
        .collect();
    let deleted: HashMap<(&str, &str), usize> = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.change.action == Action::Delete)
        .filter_map(|(at, draft)| {
            let id = draft.change.resource_id.as_deref()?;
            Some(((draft.kind.name, id), at))
        })
        .collect();
    let mut dependencies = vec![Vec::new(); drafts.len()];
    for (at, draft) in drafts.iter().enumerate() {
        if draft.change.action != Action::Delete {
            let needed = draft.needs.iter().filter_map(|object| created.get(object));
            dependencies[at].extend(needed.copied().filter(|needed| *needed != at));
        }
        dependencies[at].extend(draft.replaces);
        // What refers to something goes before the delete of that.
        for to in referred(draft).filter_map(|key| deleted.get(&key)) {
            if *to != at {
                dependencies[*to].push(at);
            }
        }
    }
    for needed in &mut dependencies {
        needed.sort_unstable();
        needed.dedup();
    }
    dependencies
}

/// Returns the kinds and IDs that an object of Konnect refers to.
fn referred(draft: &Draft) -> impl Iterator<Item = (&str, &str)> {
    let value = draft.found.as_deref().map(|found| &found.value);
    let references = draft.kind.references.iter();
    references.flat_map(move |reference| {
        let kinds: Vec<&str> = match reference.target {
            kind::Target::Kind(name) => vec![name],
            kind::Target::NamedBy(_) => {
                let managed = KINDS.iter().filter(|kind| kind.is_managed);
                managed.map(|kind| kind.name).collect()
            }
        };
        let ids = value.map_or_else(Vec::new, |value| ids_at(value, reference.field));
        ids.into_iter()
            .flat_map(move |id| kinds.clone().into_iter().map(move |kind| (kind, id)))
    })
}

/// Returns the texts at a path without `**`, such as `auth_strategy_ids[]`.
fn ids_at<'a>(value: &'a Value, field: &str) -> Vec<&'a str> {
    let (list, below) = match field.split_once("[]") {
        Some((list, below)) => (list, Some(below)),
        None => (field, None),
    };
    let found = value.pointer(&pointer::from_dotted(list));
    match (found, below) {
        (Some(Value::Array(elements)), Some(below)) => {
            let place = match below.strip_prefix('.') {
                Some(below) => pointer::from_dotted(below),
                None => String::new(),
            };
            elements
                .iter()
                .filter_map(|element| element.pointer(&place)?.as_str())
                .collect()
        }
        (Some(Value::String(text)), None) => vec![text.as_str()],
        _ => Vec::new(),
    }
}

/// Returns the positions of the drafts in the order of kinds and names.
fn sorted(drafts: &[Draft]) -> Vec<usize> {
    let place = |kind: &Kind| KINDS.iter().position(|other| other.name == kind.name);
    let mut positions: Vec<usize> = (0..drafts.len()).collect();
    positions.sort_by_cached_key(|at| {
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
    let names: Vec<_> = cycle
        .map(|draft| format!("{} \"{}\"", draft.kind.name, draft.change.resource_ref))
        .collect();
    Error::config("changes wait for each other").cause(names.join(" -> "))
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
    of_files.chain(of_changes).collect()
}

fn summary(changes: &[super::plan_file::Change]) -> Summary {
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

/// Returns the collections that a sync may delete from.
fn sync_scope(declared: &Declared) -> SyncScope {
    let mut scope = SyncScope::default();
    for collection in declared
        .collections
        .iter()
        .filter(|collection| collection.is_complete)
    {
        let name = collection.kind.name.to_owned();
        match &collection.parent {
            None => scope.root_resource_types.push(name),
            Some(Target::Object(parent)) => {
                let parent = &declared.objects[*parent];
                scope.child_resource_types.push(ChildScope {
                    parent_type: parent.kind.name.to_owned(),
                    parent_ref: parent.name.to_string(),
                    resource_type: name,
                });
            }
            Some(Target::Id(_) | Target::Lookup(_)) => {
                scope.root_child_resource_types.push(name);
            }
        }
    }
    for names in [
        &mut scope.root_resource_types,
        &mut scope.root_child_resource_types,
    ] {
        names.sort_unstable();
        names.dedup();
    }
    scope.child_resource_types.sort_unstable();
    scope.child_resource_types.dedup();
    let is_declared = |root: &str| {
        let mut objects = declared.objects.iter();
        objects.any(|object| object.kind.root == root)
    };
    scope.organization_users = is_declared("organization.users");
    scope.organization_system_accounts = is_declared("organization.system-accounts");
    scope
}
