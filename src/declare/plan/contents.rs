//! What is deleted with an object: what that refers to is deleted later.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::called::changed_subject;
use super::draft::Draft;
use super::file::Action;
use super::matches::Matches;
use super::remarks::Remarks;
use super::state::List;
use super::update::field_in_path;
use crate::declare::kinds::KINDS;
use crate::declare::kinds::definition::{Kind, Reference, Target};
use crate::declare::labels::namespace_of;
use crate::error::Result;
use crate::pointer::child;

/// Warns of what goes with deleted objects although others manage it, such as the publications of
/// their APIs with a portal.
pub(crate) fn warn_of_others(
    matches: &mut Matches<'_>,
    drafts: &[Draft],
    remarks: &mut Remarks,
) -> Result<()> {
    for draft in drafts.iter().filter(|draft| is_delete(draft)) {
        for kind in KINDS.iter() {
            for (owner, count) in others_with(matches, draft, kind)? {
                let subject = changed_subject(&draft.change);
                let name = kind.name;
                let warning = format!("{subject} is deleted with {count} {name} of {owner}");
                remarks.warnings.push((draft.object, warning));
            }
        }
    }
    Ok(())
}

/// Counts the objects of a kind that are deleted with another one, by who manages them.
fn others_with(
    matches: &mut Matches<'_>,
    draft: &Draft,
    kind: &'static Kind,
) -> Result<BTreeMap<String, usize>> {
    let facts = matches.facts.of(kind)?;
    let mut counts = BTreeMap::new();
    let ([above], Some(field), Some(deleted)) =
        (&*facts.above, field_in_path(&facts), &draft.found)
    else {
        return Ok(counts);
    };
    let is_of_draft = |reference: &Reference| reference.leads_to(draft.kind);
    if !kind
        .reference_at(&child("", field))
        .is_some_and(is_of_draft)
    {
        return Ok(counts);
    }
    let parents = List {
        facts: matches.facts.of(above)?,
        above: Vec::new(),
    };
    matches.state.read([parents.clone()])?;
    let mut lists = Vec::new();
    for parent in matches.state.found(&parents) {
        let owner = match namespace_of(&parent.value) {
            Some(namespace) if namespace == draft.change.namespace => continue,
            Some(namespace) => format!("the namespace {namespace}"),
            None => "no namespace".to_owned(),
        };
        let above = vec![parent.id.clone()];
        let facts = Arc::clone(&facts);
        lists.push((owner, List { facts, above }));
    }
    matches
        .state
        .read(lists.iter().map(|(_, list)| list.clone()))?;
    for (owner, list) in lists {
        let found = matches.state.found(&list).into_iter();
        let with = found.filter(|found| found.value[field] == *deleted.id);
        let count = with.count();
        if count > 0 {
            *counts.entry(owner).or_default() += count;
        }
    }
    Ok(counts)
}

/// Reads what Konnect has in the objects that are deleted, as far as it may refer to others of
/// these.
pub(crate) fn read_contents(matches: &mut Matches<'_>, drafts: &mut [Draft]) -> Result<()> {
    let mut deleted: HashMap<&str, usize> = HashMap::new();
    for draft in drafts.iter().filter(|draft| is_delete(draft)) {
        *deleted.entry(draft.kind.name).or_default() += 1;
    }
    let mut lists = Vec::new();
    for (at, draft) in drafts.iter_mut().enumerate() {
        let Some(found) = draft.found.clone().filter(|_| is_delete(draft)) else {
            continue;
        };
        let own = draft.kind;
        let list = list_of(matches, draft)?;
        if !own.sides.is_empty() && may_refer(own, own, &deleted) {
            // Only some objects of a kind have them: a control plane may be no group.
            draft.found = matches
                .state
                .with_sides(&list, &found)
                .ok()
                .or(Some(found.clone()));
        }
        let below = KINDS.iter().filter(|kind| is_below(kind, own));
        for kind in below.filter(|kind| may_refer(kind, own, &deleted)) {
            let mut above = list.above.clone();
            above.push(found.id.clone());
            let facts = matches.facts.of(kind)?;
            lists.push((at, List { facts, above }));
        }
    }
    matches
        .state
        .read(lists.iter().map(|(_, list)| list.clone()))?;
    for (at, list) in lists {
        let found = matches.state.found(&list).into_iter();
        let found = found.map(|found| (list.facts.kind, Arc::clone(found)));
        drafts[at].below.extend(found);
    }
    Ok(())
}

fn is_delete(draft: &Draft) -> bool {
    draft.change.action == Action::Delete
}

/// Returns the list that the object of a draft is in.
fn list_of(matches: &Matches<'_>, draft: &Draft) -> Result<List> {
    let facts = matches.facts.of(draft.kind)?;
    let change = &draft.change;
    let mut above = Vec::new();
    if let Some((_, others)) = facts.above.split_last() {
        let others = others.iter().map(|kind| format!("{}_id", kind.name));
        let others = others.filter_map(|field| change.references.get(&field));
        above.extend(others.map(|to| to.id.clone()));
        above.extend(change.parent.iter().map(|parent| parent.id.clone()));
    }
    Ok(List { facts, above })
}

fn is_below(kind: &Kind, above: &Kind) -> bool {
    kind.parent.is_some_and(|parent| parent.kind == above.name)
}

/// Returns whether objects of a kind may refer to deleted ones, other than the one of the kind
/// `own` that they are deleted with.
fn may_refer(kind: &Kind, own: &Kind, deleted: &HashMap<&str, usize>) -> bool {
    let mut references = kind.references.iter();
    references.any(|reference| match reference.target {
        Target::Kind(name) => {
            let count = deleted.get(name).copied().unwrap_or_default();
            count > usize::from(name == own.name)
        }
        // A role ends with its entity.
        Target::NamedBy(_) => false,
    })
}
