//! What a plan of the Go program refers to by names only: objects that exist and that the plan does
//! not change.

use std::collections::HashSet;
use std::sync::Arc;

use super::made::Made;
use super::target::Target;
use super::values::plain;
use crate::declare::facts::{Facts, FactsOfKinds};
use crate::declare::kinds::definition::{self, Identity, Kind};
use crate::declare::kinds::kind;
use crate::declare::labels;
use crate::declare::placeholder::UNKNOWN;
use crate::declare::plan::called::subject;
use crate::declare::plan::file::{Action, Plan, ReferenceTo};
use crate::declare::plan::index::{By, Index, normalized, text_at};
use crate::declare::plan::state::{Found, List, State};
use crate::error::{Error, ErrorKind, Result};
use crate::konnect::Client;
use crate::pointer;

/// The field of a lookup that has the path of an object in a tree.
const PATH: &str = "slug_path";

/// An object that a plan refers to by a text.
struct Wanted<'a> {
    /// What the plan calls it.
    name: &'a str,
    field: &'a str,
    text: &'a str,
}

/// Adds the objects that changes refer to without their IDs, unless the plan creates them.
pub(super) fn add(plan: &Plan, facts: &[Arc<Facts>], client: &Client, made: &Made) -> Result<()> {
    let created = plan.changes.iter();
    let created = created.filter(|change| change.action == Action::Create);
    let created: HashSet<_> = created.map(|change| &*change.resource_ref).collect();
    let kinds = FactsOfKinds::default();
    let mut state = State::new(client);
    for (change, facts) in plan.changes.iter().zip(facts) {
        for (field, to) in &change.references {
            let Some(kind) = kind_of(facts, field) else {
                continue;
            };
            for wanted in wanted(to, kind) {
                let name = plain(wanted.name);
                if created.contains(name) || made.id_of(name, "").is_ok() {
                    continue;
                }
                let target = Target {
                    change,
                    facts,
                    made,
                };
                let list = list(kinds.of(kind)?, &target)?;
                state.read([list.clone()])?;
                let found = find(&state, &list, &wanted, &change.namespace)?;
                made.add(wanted.name, Arc::clone(&found));
                made.add(name, found);
            }
        }
    }
    Ok(())
}

/// Returns the kind that a field of the references of a change is about.
fn kind_of(facts: &Facts, field: &str) -> Option<&'static Kind> {
    let mut above = facts.above.iter().copied();
    let is_above = |kind: &&'static Kind| field.strip_suffix("_id") == Some(kind.name);
    let parent = facts.kind.parent;
    let parent = parent.filter(|parent| field.strip_suffix("_id") == Some(parent.selector));
    let place = pointer::from_dotted(field);
    let reference = facts.kind.reference_at(&place);
    let reference = reference.or_else(|| facts.kind.reference_at(&pointer::child(&place, "0")));
    let target = reference.and_then(|reference| match reference.target {
        definition::Target::Kind(name) => kind(name),
        definition::Target::NamedBy(_) => None,
    });
    let above = above.find(is_above);
    above.or_else(|| kind(parent?.kind)).or(target)
}

/// Returns the objects of a reference that have no IDs, with what they are looked up by.
fn wanted<'a>(to: &'a ReferenceTo, kind: &Kind) -> Vec<Wanted<'a>> {
    let is_unknown = |id: &str| id.is_empty() || id == UNKNOWN;
    if to.is_array {
        let texts = to.lookup_arrays.get("names").into_iter().flatten();
        let names = to.names.iter().zip(texts).enumerate();
        let names = names.filter(|(at, _)| to.ids.get(*at).is_none_or(|id| is_unknown(id)));
        let wanted = names.map(|(_, (name, text))| Wanted {
            name,
            field: "name",
            text,
        });
        return wanted.filter(|wanted| !wanted.text.is_empty()).collect();
    }
    let fields = [PATH, "name"].into_iter().chain(kind.name_field());
    let mut texts = fields.filter_map(|field| Some((field, to.lookup_fields.get(field)?)));
    match texts.find(|(_, text)| is_unknown(&to.id) && !text.is_empty()) {
        Some((field, text)) => vec![Wanted {
            name: &to.name,
            field,
            text,
        }],
        None => Vec::new(),
    }
}

/// Returns the list of a kind below what a change is below as well.
fn list(facts: Arc<Facts>, target: &Target<'_>) -> Result<List> {
    let ids = match facts.above.is_empty() {
        true => Vec::new(),
        false => target.above()?,
    };
    let above = facts.above.iter().filter_map(|kind| {
        let mut own = target.facts.above.iter();
        let depth = own.position(|own| own.name == kind.name)?;
        ids.get(depth).cloned()
    });
    let above = above.collect();
    Ok(List { facts, above })
}

/// Finds the object of a list: where several have one name, that of the namespace.
fn find(
    state: &State<'_>,
    list: &List,
    wanted: &Wanted<'_>,
    namespace: &str,
) -> Result<Arc<Found>> {
    let kind = list.facts.kind;
    let found = state.found(list);
    let mut same: Vec<&Arc<Found>> = Vec::new();
    let index;
    match (kind.identity, wanted.field) {
        (Identity::PathOf(field), PATH) => {
            index = Index::new(kind, &found, By::Path(field));
            same.extend(index.found(wanted.text.trim_matches('/')));
        }
        (_, field) => {
            let text = normalized(kind, field, wanted.text);
            let is_same =
                |found: &&&Arc<Found>| text_at(kind, found, field).as_ref() == Some(&text);
            same.extend(found.iter().filter(is_same));
        }
    }
    if same.len() > 1 && kind.is_managed {
        same.retain(|found| labels::is_of(&found.value, namespace));
    }
    match same.as_slice() {
        [found] => Ok(Arc::clone(found)),
        found => {
            let (error, what) = match found.len() {
                0 => (ErrorKind::NotFound, "which does not exist".to_owned()),
                count => (
                    ErrorKind::Conflict,
                    format!("and there are {count} of them"),
                ),
            };
            let subject = subject(kind, wanted.text);
            let message = format!("the plan refers to {subject}, {what}");
            Err(Error::new(error, message).hint("make a new plan with `kongctl plan`"))
        }
    }
}
