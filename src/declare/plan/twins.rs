//! Finds declared objects that are one in Konnect, although the files spell differently what they
//! are: by a `ref`, an ID or a lookup of one parent, or by two texts of one certificate.

use std::collections::HashMap;

use super::candidates::wanted;
use super::index::normalized;
use super::matches::{Matches, Standing};
use super::state::List;
use crate::declare::kinds::definition::Identity;
use crate::error::{Error, Result};

/// Fails if two declared objects are one in Konnect.
pub(crate) fn require_no_twins(matches: &Matches<'_>) -> Result<()> {
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut failures = Vec::new();
    for index in 0..matches.declared.objects.len() {
        let Some(key) = key(matches, index)? else {
            continue;
        };
        let Some(first) = known.insert(key, index) else {
            continue;
        };
        let (object, first) = (matches.object(index), matches.object(first));
        failures.push(Error::config(format!(
            "{}: this is the same {} as that of {}",
            object.origin, object.kind.name, first.origin
        )));
    }
    Error::all(failures)
}

/// Returns what only one object has; `None` where nothing is known.
fn key(matches: &Matches<'_>, index: usize) -> Result<Option<String>> {
    let object = matches.object(index);
    let name = object.kind.name;
    let ids = matches.above(index)?;
    let above = match &ids {
        Some(above) => format!("{above:?}"),
        None => format!("{:?}", object.parent),
    };
    let own = match &matches.standings[index] {
        Standing::Here(found) => Some(found.id.clone()),
        Standing::New => identity(matches, index, ids.unwrap_or_default())?,
        Standing::Refused => None,
    };
    Ok(own.map(|own| format!("{name} {above} {own}")))
}

/// Returns the texts by which a new object below others of these IDs will be found.
fn identity(matches: &Matches<'_>, index: usize, above: Vec<String>) -> Result<Option<String>> {
    let facts = matches.facts_of(index)?;
    let (Some(_), Identity::Fields(fields)) = (facts.kind.parent, facts.kind.identity) else {
        return Ok(None);
    };
    let list = List {
        facts: facts.clone(),
        above,
    };
    let wanted = wanted(matches, index, &list, fields)?;
    Ok(wanted.map(|wanted| {
        let texts = wanted.iter();
        let texts = texts.map(|(field, text)| normalized(facts.kind, field, text));
        format!("{:?}", texts.collect::<Vec<_>>())
    }))
}
