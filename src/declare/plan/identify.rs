//! Finds what each declared object is in Konnect: level by level, since a list of children needs
//! the IDs of its parents.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

use super::called::{declared_subject, selector};
use super::candidates::candidates;
use super::file::Mode;
use super::matches::{Lookup, Matches, Standing, several_found};
use super::moves::find_moved;
use super::remarks::{Extent, Refusal, Remarks};
use super::renamed::Renames;
use super::request::Request;
use super::state::{Detail, Found, List};
use super::twins::require_no_twins;
use crate::declare::declared::{Object, Target};
use crate::declare::facts::Facts;
use crate::declare::kinds::definition::Existing;
use crate::declare::labels;
use crate::declare::tag::Tag;
use crate::error::{Error, ErrorKind, Result};
use crate::shell::quoted;

/// Finds every declared object, and reads what the plan needs beside them.
pub(crate) fn identify(matches: &mut Matches<'_>, request: &Request) -> Result<Remarks> {
    let mode = request.mode;
    let renames = Renames::new(matches, &request.renames)?;
    let mut remarks = Remarks::default();
    let mut failures = Vec::new();
    let depths = depths(matches)?;
    for depth in 0..=deepest(matches, &depths)? {
        let lists = lists_at(matches, &depths, depth, mode)?;
        matches.state.read(lists)?;
        for index in objects_at(matches, &depths, depth) {
            match standing_of(matches, index, mode, &renames, &mut remarks) {
                Ok(standing) => matches.standings[index] = standing,
                Err(error) => failures.push(error),
            }
        }
        tell_apart(matches);
    }
    Error::all(failures)?;
    renames.require_found(matches)?;
    require_no_twins(matches)?;
    read_details(matches)?;
    find_moved(matches)?;
    add_sides(matches)?;
    Ok(remarks)
}

/// Returns the objects at a depth, those first that others may be found by: external ones.
fn objects_at(matches: &Matches<'_>, depths: &[usize], depth: usize) -> Vec<usize> {
    let indexes = (0..depths.len()).filter(|index| depths[*index] == depth);
    let (mut external, own): (Vec<_>, Vec<_>) =
        indexes.partition(|index| matches.object(*index).external.is_some());
    external.extend(own);
    external
}

fn depths(matches: &Matches<'_>) -> Result<Vec<usize>> {
    let count = matches.declared.objects.len();
    (0..count)
        .map(|index| Ok(matches.facts_of(index)?.above.len()))
        .collect()
}

fn deepest(matches: &Matches<'_>, depths: &[usize]) -> Result<usize> {
    let mut deepest = depths.iter().copied().max().unwrap_or(0);
    for collection in &matches.declared.collections {
        deepest = deepest.max(matches.facts.of(collection.kind)?.above.len());
    }
    Ok(deepest)
}

/// Returns the lists at a depth that are needed: of objects, of collections and of lookups.
fn lists_at(
    matches: &Matches<'_>,
    depths: &[usize],
    depth: usize,
    mode: Mode,
) -> Result<Vec<List>> {
    let mut lists = Vec::new();
    for (index, at) in depths.iter().enumerate() {
        let is_needed = is_needed(matches.object(index), mode);
        if *at == depth && is_needed && is_refused(matches, index) != Some(true) {
            lists.extend(matches.list_of(index)?);
        }
        if *at > depth {
            let lookup = matches.parent_lookup(index).ok().flatten();
            lists.extend(lookup.map(|lookup| lookup.list));
        }
        if *at >= depth {
            lists.extend(lookups_of(matches, index, depth)?);
        }
    }
    if mode == Mode::Sync {
        for collection in &matches.declared.collections {
            lists.extend(matches.list_below(collection.kind, collection.parent.as_ref())?);
        }
    }
    lists.retain(|list| list.facts.above.len() == depth);
    Ok(lists)
}

/// Returns the lists at a depth that the fields of an object are looked up in. Deeper lists need
/// what is found in these.
fn lookups_of(matches: &Matches<'_>, index: usize, depth: usize) -> Result<Vec<List>> {
    let mut lists = Vec::new();
    let object = matches.object(index);
    for (place, tag) in &object.tags {
        if let Tag::Lookup(fields) = tag
            && matches.target_of(object, place)?.above.len() == depth
        {
            let lookup: Option<Lookup<'_>> = matches.lookup_of_field(index, place, fields)?;
            lists.extend(lookup.map(|lookup| lookup.list));
        }
    }
    Ok(lists)
}

/// Returns whether it matters what an object is: a delete leaves orders alone.
fn is_needed(object: &Object, mode: Mode) -> bool {
    mode != Mode::Delete || object.kind.orders.is_none()
}

/// Returns whether what an object is below was refused.
fn is_refused(matches: &Matches<'_>, index: usize) -> Option<bool> {
    let Some(Target::Object(above)) = matches.object(index).parent else {
        return None;
    };
    Some(matches!(matches.standings[above], Standing::Refused))
}

fn standing_of(
    matches: &Matches<'_>,
    index: usize,
    mode: Mode,
    renames: &Renames<'_>,
    remarks: &mut Remarks,
) -> Result<Standing> {
    if is_refused(matches, index) == Some(true) {
        return Ok(Standing::Refused);
    }
    let object = matches.object(index);
    let list = matches.list_of(index)?;
    let Some(list) = list.filter(|_| is_needed(object, mode)) else {
        return Ok(Standing::New);
    };
    let facts = &list.facts;
    if let Some(fields) = &object.external {
        let lookup = Lookup {
            list: list.clone(),
            fields,
        };
        return matches.find(&lookup, object).map(Standing::Here);
    }
    let candidates = candidates(matches, index, &list)?;
    let candidates = renames.candidates(matches, index, &list, candidates)?;
    if facts.kind.is_managed {
        return managed(matches, index, facts, candidates, mode, remarks);
    }
    match candidates.as_slice() {
        [] if facts.kind.use_of_existing != Existing::No => {
            let noun = facts.resource.noun();
            let message = format!(
                "{}: there is no {noun} for `{}`",
                object.origin, object.name
            );
            Err(Error::new(ErrorKind::NotFound, message))
        }
        [] => Ok(Standing::New),
        [found] => Ok(Standing::Here(Arc::clone(found))),
        several => Err(several_found(facts, object, &ids_of(several))),
    }
}

fn ids_of(found: &[Arc<Found>]) -> Vec<&str> {
    found.iter().map(|found| found.id.as_str()).collect()
}

/// Chooses among the objects of one name: that of the namespace.
fn managed(
    matches: &Matches<'_>,
    index: usize,
    facts: &Facts,
    candidates: Vec<Arc<Found>>,
    mode: Mode,
    remarks: &mut Remarks,
) -> Result<Standing> {
    let object = matches.object(index);
    let namespace = object.namespace.as_deref().unwrap_or_default();
    let (mut own, others): (Vec<_>, Vec<_>) = candidates
        .into_iter()
        .partition(|found| labels::namespace_of(&found.value) == Some(namespace));
    if own.len() > 1
        && let Some((field, wanted)) = told_apart_by(object)
    {
        own.retain(|found| found.value.get(field) == Some(wanted));
    }
    match (own.as_slice(), others.first()) {
        ([found], _) => Ok(Standing::Here(Arc::clone(found))),
        ([], None) => Ok(Standing::New),
        ([], Some(other)) => {
            let same = others.iter().find(|other| is_taken(object, other));
            let other = same.unwrap_or(other);
            not_ours(matches, index, facts, other, mode, remarks)
        }
        (several, _) => Err(several_found(facts, object, &ids_of(several))),
    }
}

/// Returns whether Konnect refuses a second object with all that one is found by.
fn is_taken(object: &Object, other: &Found) -> bool {
    let distinction = object.kind.told_apart_by;
    distinction.is_some_and(|field| {
        let own = object.fields.get(field).unwrap_or(&Value::Null);
        *own == other.value[field]
    })
}

/// Returns the field by which a declared object is told from others of its name, and its value.
fn told_apart_by(object: &Object) -> Option<(&'static str, &Value)> {
    let field = object.kind.told_apart_by?;
    Some((field, object.fields.get(field)?))
}

/// Leaves an object to the declared one that is it: another one of its name is new.
fn tell_apart(matches: &mut Matches<'_>) {
    let mut taken: HashMap<String, Vec<usize>> = HashMap::new();
    for index in 0..matches.declared.objects.len() {
        if let (Some(_), Some(found)) = (told_apart_by(matches.object(index)), matches.found(index))
        {
            taken.entry(found.id.clone()).or_default().push(index);
        }
    }
    for index in taken
        .into_values()
        .filter(|several| several.len() > 1)
        .flatten()
    {
        let found = matches.found(index);
        let own = told_apart_by(matches.object(index));
        if let (Some((field, wanted)), Some(found)) = (own, found)
            && found.value.get(field) != Some(wanted)
        {
            matches.standings[index] = Standing::New;
        }
    }
}

/// Decides about an object whose name something has that this namespace does not manage.
fn not_ours(
    matches: &Matches<'_>,
    index: usize,
    facts: &Facts,
    other: &Found,
    mode: Mode,
    remarks: &mut Remarks,
) -> Result<Standing> {
    let object = matches.object(index);
    let namespace = object.namespace.as_deref().unwrap_or_default();
    let is_predefined = other.value.get("system_team") == Some(&Value::Bool(true));
    let label = format!(
        "`kongctl update {} {} {}`",
        facts.resource.name,
        quoted(&selector(matches, facts.kind, other)),
        quoted(&labels::assignment(namespace)),
    );
    let reason = match labels::namespace_of(&other.value) {
        _ if is_predefined => "is predefined by Konnect".to_owned(),
        None => "exists but is not managed".to_owned(),
        Some(others) => format!("is managed by the namespace {others}"),
    };
    let what = format!("{} {reason}", declared_subject(matches, index)?);
    if mode == Mode::Delete {
        remarks.missing.push(what);
        return Ok(Standing::Refused);
    }
    if facts.kind.may_repeat && !is_predefined && !is_taken(object, other) {
        remarks.warnings.push((Some(index), what));
        return Ok(Standing::New);
    }
    let hint = match labels::namespace_of(&other.value) {
        _ if is_predefined => None,
        None => Some(format!("to manage it, run {label}")),
        Some(_) => Some(format!("to take it over, run {label}")),
    };
    let refusal = Refusal::of(matches, index, reason, hint, Extent::Everything)?;
    remarks.refusals.push(refusal);
    Ok(Standing::Refused)
}

/// Reads the objects again whose lists lack a declared field.
fn read_details(matches: &mut Matches<'_>) -> Result<()> {
    let mut details = Vec::new();
    let mut indexes = Vec::new();
    for index in 0..matches.declared.objects.len() {
        let (Some(found), Some(list)) = (matches.found(index), matches.list_of(index)?) else {
            continue;
        };
        if lacks_declared_field(matches, index, &list.facts) {
            let id = found.id.clone();
            details.push(Detail { list, id });
            indexes.push(index);
        }
    }
    let found = matches.state.details(&details)?;
    for (index, found) in indexes.into_iter().zip(found) {
        // What is gone meanwhile does not exist.
        matches.standings[index] = found.map_or(Standing::New, Standing::Here);
    }
    Ok(())
}

fn lacks_declared_field(matches: &Matches<'_>, index: usize, facts: &Facts) -> bool {
    let object = matches.object(index);
    let mut details = facts.details();
    object.external.is_none() && details.any(|field| object.fields.contains_key(field))
}

/// Adds to objects what other resources list of them, where the files declare it.
fn add_sides(matches: &mut Matches<'_>) -> Result<()> {
    for index in 0..matches.declared.objects.len() {
        let object = matches.object(index);
        let mut sides = object.kind.sides.iter();
        if !sides.any(|(field, _)| object.fields.contains_key(*field)) {
            continue;
        }
        let (Some(found), Some(list)) = (matches.found(index), matches.list_of(index)?) else {
            continue;
        };
        let found = matches.state.with_sides(&list, found)?;
        matches.standings[index] = Standing::Here(found);
    }
    Ok(())
}
