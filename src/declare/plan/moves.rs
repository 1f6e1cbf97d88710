//! Objects of a tree that stand elsewhere than declared: they are moved, and keep their IDs.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use serde_json::Value;

use super::matches::{Matches, Standing};
use super::state::{Detail, Found, List};
use crate::declare::kinds::definition::Identity;
use crate::error::Result;
use crate::pointer;

/// A declared object, and what may be the same in another place.
struct Pair {
    index: usize,
    list: List,
    found: Arc<Found>,
}

/// Takes an object in another place for a declared one that is nowhere, if both have the same last
/// step of their paths and the same content, and nothing else has.
pub(crate) fn find_moved(matches: &mut Matches<'_>) -> Result<()> {
    let pairs = pairs(matches)?;
    let details: Vec<_> = pairs
        .iter()
        .map(|pair| Detail {
            list: pair.list.clone(),
            id: pair.found.id.clone(),
        })
        .collect();
    let found = matches.state.details(&details)?;
    for (pair, found) in pairs.into_iter().zip(found) {
        if let Some(found) = found
            && has_same_content(matches, &pair, &found)?
        {
            matches.standings[pair.index] = Standing::Here(found);
        }
    }
    Ok(())
}

fn pairs(matches: &Matches<'_>) -> Result<Vec<Pair>> {
    let taken: HashSet<_> = (0..matches.declared.objects.len())
        .filter_map(|index| {
            let found = matches.found(index)?;
            Some((matches.object(index).kind.name, found.id.clone()))
        })
        .collect();
    let mut pairs: Vec<Pair> = Vec::new();
    let mut counts: HashMap<String, usize> = HashMap::new();
    for index in 0..matches.declared.objects.len() {
        let object = matches.object(index);
        let Identity::PathOf(field) = object.kind.identity else {
            continue;
        };
        let is_new = matches!(matches.standings[index], Standing::New);
        let (true, Some(list)) = (is_new, matches.list_of(index)?) else {
            continue;
        };
        let wanted = last_step(object.fields.get(field));
        let mut free = matches.state.found(&list).into_iter().filter(|found| {
            last_step(found.value.get(field)) == wanted
                && !taken.contains(&(object.kind.name, found.id.clone()))
        });
        if let (Some(found), None) = (free.next().cloned(), free.next()) {
            drop(free);
            *counts.entry(found.id.clone()).or_default() += 1;
            pairs.push(Pair { index, list, found });
        }
    }
    pairs.retain(|pair| counts.get(&pair.found.id) == Some(&1));
    Ok(pairs)
}

fn last_step(field: Option<&Value>) -> Option<&str> {
    Some(field?.as_str()?.trim_matches('/'))
}

/// Returns whether an object has the declared content, which only its own answer has.
fn has_same_content(matches: &Matches<'_>, pair: &Pair, found: &Found) -> Result<bool> {
    let resolved = matches.resolve(pair.index)?;
    let facts = &pair.list.facts;
    let declared = Value::Object(resolved.fields);
    let differences = facts.comparer().differences(&declared, &found.value);
    let mut places = differences.iter().map(|difference| &difference.place);
    Ok(!places.any(|place| {
        let top = pointer::steps(place).next();
        facts.details().any(|field| top.as_deref() == Some(field))
    }))
}
