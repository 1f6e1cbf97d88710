//! Objects that have another name in Konnect than in the files: they are updated, and keep their
//! IDs.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use serde_json::{Map, Value};

use super::called::{self, subject};
use super::candidates::{declared_name, name_there, with_name};
use super::draft::{Draft, Place, deletion};
use super::file::{Action, Mode};
use super::index::normalized;
use super::matches::{Matches, Standing};
use super::rename::{Rename, can_change};
use super::scope::undeclared;
use super::state::{Detail, Found, List};
use crate::declare::facts::Facts;
use crate::declare::kinds::definition::{Kind, Preset};
use crate::declare::labels;
use crate::error::{Error, ErrorKind, Result};
use crate::shell::quoted;

/// How many pairs of a created and a deleted object are compared below one parent.
const MAX_PAIRS: usize = 100;
/// How many objects are read to compare what their lists do not have.
const MAX_READ: usize = 5;

/// The renames of declared objects.
pub(crate) struct Renames<'a> {
    all: &'a [Rename],
    by_object: HashMap<usize, &'a Rename>,
}

impl<'a> Renames<'a> {
    /// Finds the declared objects that have new names.
    ///
    /// # Errors
    /// Fails if no file declares one, or if such objects cannot get another name.
    pub(crate) fn new(matches: &Matches<'_>, all: &'a [Rename]) -> Result<Self> {
        let mut by_object = HashMap::new();
        for rename in all {
            rename.check(&*matches.facts.of(rename.kind)?)?;
            let mut is_declared = false;
            for index in 0..matches.declared.objects.len() {
                if !is_called(matches, index, rename)? {
                    continue;
                }
                is_declared = true;
                if by_object.insert(index, rename).is_some() {
                    return Err(rename.mistake("another old name is given as well"));
                }
            }
            if !is_declared {
                let subject = subject(rename.kind, &rename.new);
                let error = rename.mistake(&format!("no file declares {subject}"));
                let meant = meant(matches, rename)?;
                return Err(meant.into_iter().fold(error, Error::hint));
            }
        }
        Ok(Self { all, by_object })
    }

    /// Returns the objects that a declared one may be: those of its old name, unless an earlier run
    /// has given them the new one. `found` are those of the new name.
    pub(crate) fn candidates(
        &self,
        matches: &Matches<'_>,
        index: usize,
        list: &List,
        mut found: Vec<Arc<Found>>,
    ) -> Result<Vec<Arc<Found>>> {
        let Some(rename) = self.by_object.get(&index) else {
            return Ok(found);
        };
        let mut old = with_name(matches, list, &rename.old);
        if rename.kind.may_repeat {
            let namespace = matches.object(index).namespace.as_deref();
            for objects in [&mut found, &mut old] {
                objects.retain(|object| labels::namespace_of(&object.value) == namespace);
            }
        }
        if found.is_empty() {
            return Ok(old);
        }
        if old.is_empty() {
            return Ok(found);
        }
        let [old, new] = [&rename.old, &rename.new].map(|name| subject(rename.kind, name));
        let typed = rename.typed();
        let message = format!("--renamed {typed}: {old} and {new} are both there");
        Err(Error::new(ErrorKind::Conflict, message))
    }

    /// Fails if Konnect has nothing of an old name.
    pub(crate) fn require_found(&self, matches: &Matches<'_>) -> Result<()> {
        let is_missing = |rename: &&Rename| {
            let mut objects = self.by_object.iter();
            objects.all(|(index, other)| {
                !std::ptr::eq(*other, *rename) || matches!(matches.standings[*index], Standing::New)
            })
        };
        let missing = self.all.iter().filter(is_missing).map(|rename| {
            let subject = subject(rename.kind, &rename.old);
            let message = format!("--renamed {}: there is no {subject}", rename.typed());
            Error::new(ErrorKind::NotFound, message)
        });
        Error::all(missing.collect())
    }
}

/// Returns whether a declared object has the new name.
fn is_called(matches: &Matches<'_>, index: usize, rename: &Rename) -> Result<bool> {
    let kind = rename.kind;
    let Some(field) = kind
        .name_field()
        .filter(|_| matches.object(index).kind.name == kind.name)
    else {
        return Ok(false);
    };
    let name = declared_name(matches, index)?;
    let same = |name: &str| normalized(kind, field, name.trim_matches('/'));
    Ok(name.is_some_and(|name| same(&name) == same(&rename.new)))
}

/// Returns the hint for a name that an object of another kind has, or that is the `ref` of one.
fn meant(matches: &Matches<'_>, rename: &Rename) -> Result<Option<String>> {
    for (index, object) in matches.declared.objects.iter().enumerate() {
        let Some(name) = called::declared_name(matches, index)? else {
            continue;
        };
        let is_ref = object.kind.name == rename.kind.name && *object.name == *rename.new;
        if is_ref || name == rename.new {
            let meant = Rename {
                kind: object.kind,
                old: rename.old.clone(),
                new: name,
            };
            let typed = quoted(&meant.typed()).into_owned();
            return Ok(Some(format!("did you mean `--renamed {typed}`?")));
        }
    }
    Ok(None)
}

/// Returns a warning for each object that is created while another one is deleted, or not declared,
/// that is equal but for its name.
pub(crate) fn warnings(
    matches: &Matches<'_>,
    drafts: &[Draft],
    mode: Mode,
) -> Result<Vec<(Option<usize>, String)>> {
    match mode {
        Mode::Sync => warnings_of(matches, drafts.iter()),
        Mode::Apply => {
            let kept = undeclared_like(matches, drafts)?;
            let drafts = drafts.iter();
            let drafts = drafts.filter(|draft| has_more_than_name(matches, draft));
            warnings_of(matches, drafts.chain(&kept))
        }
        Mode::Delete => Ok(Vec::new()),
    }
}

/// Returns drafts that delete what a sync would: objects of the kinds that others are created for.
fn undeclared_like(matches: &Matches<'_>, drafts: &[Draft]) -> Result<Vec<Draft>> {
    let created = drafts.iter();
    let created = created.filter(|draft| draft.change.action == Action::Create);
    let kinds: HashSet<_> = created.map(|draft| draft.kind.name).collect();
    if kinds.is_empty() {
        return Ok(Vec::new());
    }
    let mut like = Vec::new();
    for (place, found) in undeclared(matches)? {
        if kinds.contains(place.kind.name) {
            let place = Place {
                facts: &*matches.facts.of(place.kind)?,
                parent: place.parent,
                namespace: &place.namespace,
            };
            like.push(deletion(matches, place, &found)?);
        }
    }
    Ok(like)
}

/// Returns whether the object of a draft can be recognized under another name.
fn has_more_than_name(matches: &Matches<'_>, draft: &Draft) -> bool {
    let object = draft.object.map(|index| matches.object(index));
    object.is_some_and(|object| object.fields.len() > 1)
}

fn warnings_of<'a>(
    matches: &Matches<'_>,
    drafts: impl Iterator<Item = &'a Draft>,
) -> Result<Vec<(Option<usize>, String)>> {
    let mut lists: HashMap<_, Pairs<'_>> = HashMap::new();
    for draft in drafts {
        let parent = draft.change.parent.as_ref();
        let place = (
            draft.kind.name,
            &draft.change.namespace,
            parent.map(|parent| &parent.id),
        );
        let pairs = lists.entry(place).or_insert_with(|| Pairs::of(draft.kind));
        match (draft.change.action, draft.object, &draft.found) {
            (Action::Create, Some(index), None) => pairs.created.push(index),
            (Action::Delete, None, Some(found)) => pairs.deleted.push(found),
            _ => {}
        }
    }
    let mut warnings = Vec::new();
    for pairs in lists.values() {
        warnings.extend(pairs.warnings(matches)?);
    }
    Ok(warnings)
}

/// The created and the deleted objects of a kind below one parent.
struct Pairs<'a> {
    kind: &'static Kind,
    created: Vec<usize>,
    deleted: Vec<&'a Found>,
}

impl Pairs<'_> {
    fn of(kind: &'static Kind) -> Self {
        Self {
            kind,
            created: Vec::new(),
            deleted: Vec::new(),
        }
    }

    fn warnings(&self, matches: &Matches<'_>) -> Result<Vec<(Option<usize>, String)>> {
        let count = self.created.len() * self.deleted.len();
        let Some(field) = self
            .kind
            .name_field()
            .filter(|_| (1..=MAX_PAIRS).contains(&count))
        else {
            return Ok(Vec::new());
        };
        let facts = matches.facts.of(self.kind)?;
        let mut warnings = Vec::new();
        if !can_change(&facts, field) {
            return Ok(warnings);
        }
        let mut twins = Vec::new();
        for index in &self.created {
            twins.push(self.twins(matches, *index, &facts, field)?);
        }
        for (index, found) in self.created.iter().zip(&twins) {
            let [found] = found.as_slice() else {
                continue;
            };
            let is_same = |others: &&Vec<&Found>| others.iter().any(|other| other.id == found.id);
            if twins.iter().filter(is_same).count() == 1 {
                warnings.extend(self.warning(matches, *index, found)?);
            }
        }
        Ok(warnings)
    }

    /// Returns the deleted objects that are equal to a created one but for their names.
    fn twins(
        &self,
        matches: &Matches<'_>,
        index: usize,
        facts: &Facts,
        field: &str,
    ) -> Result<Vec<&Found>> {
        let fields = fields_without_name(matches, index, field)?;
        let is_detail = |name: &str| facts.details().any(|detail| detail == name);
        let (details, listed): (Map<_, _>, Map<_, _>) =
            fields.into_iter().partition(|(name, _)| is_detail(name));
        let deleted = self.deleted.iter().copied();
        let alike =
            deleted.filter(|found| facts.differences(listed.clone(), &found.value).is_empty());
        let alike: Vec<_> = alike.collect();
        if details.is_empty() {
            return Ok(alike);
        }
        let is_tree = self.kind.tree_field().is_some();
        let Some(list) = matches.list_of(index)?.filter(|_| is_tree) else {
            return Ok(Vec::new());
        };
        if alike.len() > MAX_READ {
            return Ok(Vec::new());
        }
        let wholes = alike.iter().map(|found| Detail {
            list: list.clone(),
            id: found.id.clone(),
        });
        let wholes = matches.state.details(&wholes.collect::<Vec<_>>())?;
        let pairs = alike.into_iter().zip(wholes);
        let same = pairs.filter(|(_, whole)| {
            let whole = whole.as_ref().map(|whole| &whole.value);
            whole.is_some_and(|whole| facts.differences(details.clone(), whole).is_empty())
        });
        Ok(same.map(|(found, _)| found).collect())
    }

    fn warning(
        &self,
        matches: &Matches<'_>,
        index: usize,
        found: &Found,
    ) -> Result<Option<(Option<usize>, String)>> {
        let old = match matches.list_of(index)? {
            Some(list) => name_there(matches, &list, found),
            None => None,
        };
        let names = old.zip(called::declared_name(matches, index)?);
        Ok(names.map(|(old, new)| {
            let kind = self.kind;
            let [before, after] = [&old, &new].map(|name| subject(kind, name));
            let typed = Rename { kind, old, new }.typed();
            let message = format!(
                "{after} may be {before} with a new name; to rename that, add --renamed {}",
                quoted(&typed)
            );
            (Some(index), message)
        }))
    }
}

/// Returns the fields of a declared object without its name, and without those that have it where
/// they are not declared.
fn fields_without_name(
    matches: &Matches<'_>,
    index: usize,
    field: &str,
) -> Result<Map<String, Value>> {
    let mut fields = matches.resolve(index)?.fields;
    let name = fields.shift_remove(field);
    for (same, preset) in matches.object(index).kind.presets {
        let is_same = matches!(preset, Preset::SameAs(other) if *other == field);
        if is_same && fields.get(*same) == name.as_ref() {
            fields.shift_remove(*same);
        }
    }
    Ok(fields)
}
