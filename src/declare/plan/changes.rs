//! The changes that the files ask for: of each declared object, and of what a sync deletes.

use std::collections::HashSet;
use std::sync::Arc;

use super::called::{declared_subject, name_there, subject};
use super::draft::{Draft, Place, deletion, draft, precondition_of_delete};
use super::file::{Action, Mode, Precondition, Protection};
use super::matches::{Matches, Standing};
use super::protection::{Kept, fields_of, protection, refusal, refusal_of_delete};
use super::references::Resolved;
use super::remarks::{Extent, Refusal, Remarks};
use super::renamed;
use super::request::Request;
use super::scope::undeclared;
use super::secret_writes::{SecretWrites, required};
use super::state::Found;
use super::update::{self, Update, changed_field, changed_fields};
use crate::declare::compare::Difference;
use crate::declare::declared::Target;
use crate::declare::facts::Facts;
use crate::declare::kinds::definition::Existing;
use crate::error::{Error, Result};
use crate::pointer;
use crate::resources::Change;

/// The changes, and what was found on the way.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    pub(crate) drafts: Vec<Draft>,
    /// How many declared objects are in Konnect as they are declared.
    pub(crate) unchanged: usize,
    pub(crate) remarks: Remarks,
    failures: Vec<Error>,
}

/// Returns the changes that lead to what is declared.
pub(crate) fn changes(
    matches: &mut Matches<'_>,
    request: &Request,
    remarks: Remarks,
) -> Result<Changes> {
    if request.replaces() {
        matches.replaced = replaced(matches)?;
    }
    let matches = &*matches;
    let mut changes = Changes {
        remarks,
        ..Changes::default()
    };
    for index in 0..matches.declared.objects.len() {
        if let Err(error) = changes.add_declared(matches, index, request) {
            changes.failures.push(error);
        }
    }
    if request.mode == Mode::Sync {
        for (place, found) in undeclared(matches)? {
            let facts = matches.facts.of(place.kind)?;
            let place = Place {
                facts: &facts,
                parent: place.parent,
                namespace: &place.namespace,
            };
            changes.delete_undeclared(matches, place, &found)?;
        }
    }
    Error::all(std::mem::take(&mut changes.failures))?;
    let renamed = renamed::warnings(matches, &changes.drafts, request.mode)?;
    changes.remarks.warnings.extend(renamed);
    Ok(changes)
}

impl Changes {
    fn add_declared(
        &mut self,
        matches: &Matches<'_>,
        index: usize,
        request: &Request,
    ) -> Result<()> {
        let object = matches.object(index);
        if object.external.is_some() || object.kind.use_of_existing != Existing::No {
            return Ok(());
        }
        match (&matches.standings[index], request.mode) {
            (Standing::Refused, _) => Ok(()),
            // Its objects are deleted.
            (_, Mode::Delete) if object.kind.orders.is_some() => Ok(()),
            (Standing::Here(found), Mode::Delete) => self.delete_declared(matches, index, found),
            (Standing::New, Mode::Delete) => {
                let subject = declared_subject(matches, index)?;
                self.remarks
                    .missing
                    .push(format!("{subject} does not exist"));
                Ok(())
            }
            (Standing::New, _) => self.create(matches, index),
            (Standing::Here(found), _) => self.update(matches, index, found, request),
        }
    }

    fn create(&mut self, matches: &Matches<'_>, index: usize) -> Result<()> {
        let facts = matches.facts_of(index)?;
        let resolved = matches.resolve(index)?;
        // What its parent always has is not created, but updated when the parent is there.
        let action = match facts.request(Change::Create) {
            Some(_) => Action::Create,
            None => Action::Update,
        };
        let draft = creation(matches, index, action, &facts, &resolved)?;
        self.add(draft, resolved);
        Ok(())
    }

    fn update(
        &mut self,
        matches: &Matches<'_>,
        index: usize,
        found: &Arc<Found>,
        request: &Request,
    ) -> Result<()> {
        let object = matches.object(index);
        let facts = matches.facts_of(index)?;
        let mut resolved = matches.resolve(index)?;
        let fields = std::mem::take(&mut resolved.fields);
        let mut differences = facts.differences(fields, &found.value);
        self.check_fixed(matches, index, &resolved, &mut differences)?;
        let protection = protection(object.kind, object.is_protected, found);
        let mut written = self.written(matches, index, &facts, &request.secrets)?;
        let is_protection_same = !matches!(protection, Some(Protection::Changes { .. }));
        if differences.is_empty() && written.is_empty() && is_protection_same {
            self.unchanged += 1;
            return Ok(());
        }
        if let Some(kept) = refusal(matches, index, found, protection, &differences) {
            return self.refuse(matches, index, kept);
        }
        if is_replaced(&facts, &differences) {
            if !request.replaces() {
                return self.leave_out(matches, index, &differences);
            }
            return self.replace(matches, index, found, &differences, resolved);
        }
        let is_sent = |field: &str| {
            let mut changed = differences.iter().map(|difference| &difference.place);
            facts.is_replaced() || changed.any(|place| is_among(&[field], place))
        };
        written.extend(required(object, &facts, &found.value, is_sent));
        let mut draft = draft(matches, index, Action::Update)?;
        // What is there keeps the other secrets.
        resolved
            .secret_writes
            .retain(|write| written.contains(&write.field));
        let update = Update {
            facts: &facts,
            resolved: &resolved,
            found,
            differences: &differences,
            written: &written,
        };
        update.fill(&mut draft)?;
        draft.change.protection = protection;
        self.add(draft, resolved);
        Ok(())
    }

    /// Returns the places of the secrets of an existing object that are written again.
    fn written(
        &mut self,
        matches: &Matches<'_>,
        index: usize,
        facts: &Facts,
        secrets: &SecretWrites,
    ) -> Result<Vec<String>> {
        let object = matches.object(index);
        let selected = secrets.selected(object);
        if facts.request(Change::Update).is_some() || selected.is_empty() {
            return Ok(selected);
        }
        let subject = declared_subject(matches, index)?;
        let message = format!("the secrets of {subject} can be set only when it is created");
        self.remarks.warnings.push((Some(index), message));
        Ok(Vec::new())
    }

    /// Fails if a field differs that cannot be changed, or warns.
    fn check_fixed(
        &mut self,
        matches: &Matches<'_>,
        index: usize,
        resolved: &Resolved,
        differences: &mut Vec<Difference>,
    ) -> Result<()> {
        let object = matches.object(index);
        let (fixed, others): (Vec<_>, Vec<_>) = std::mem::take(differences)
            .into_iter()
            .partition(|difference| is_among(object.kind.fixed, &difference.place));
        *differences = others;
        let mut failures = Vec::new();
        for difference in fixed {
            let changed = changed_field(object.kind, resolved, &difference);
            let message = format!(
                "{}: `{}` of {} cannot be changed from {} to {}",
                object.origin,
                pointer::to_dotted(&difference.place),
                declared_subject(matches, index)?,
                changed.old,
                changed.new,
            );
            if object.kind.only_warns {
                self.remarks.warnings.push((Some(index), message));
            } else {
                failures.push(Error::config(message));
            }
        }
        Error::all(failures)
    }

    /// Leaves out a change that needs a new object.
    fn leave_out(
        &mut self,
        matches: &Matches<'_>,
        index: usize,
        differences: &[Difference],
    ) -> Result<()> {
        let reason = format!("a change of {} needs a new one", fields_of(differences));
        let refusal = Refusal::of(matches, index, reason, None, Extent::Itself)?;
        let Refusal {
            subject, reason, ..
        } = &refusal;
        let warning = format!("{subject} is left out: {reason} (--allow-replace)");
        self.remarks.warnings.push((Some(index), warning));
        self.remarks.refusals.push(refusal);
        Ok(())
    }

    /// Deletes an object, and creates it anew.
    fn replace(
        &mut self,
        matches: &Matches<'_>,
        index: usize,
        found: &Arc<Found>,
        differences: &[Difference],
        resolved: Resolved,
    ) -> Result<()> {
        let facts = matches.facts_of(index)?;
        let mut deletion = draft(matches, index, Action::Delete)?;
        let object = Some(matches.object(index));
        deletion.change.precondition = Some(precondition_of_delete(&facts, found, object));
        let replaces = self.drafts.len();
        self.drafts.push(deletion);
        let mut creation = creation(matches, index, Action::Create, &facts, &resolved)?;
        creation.change.resource_id = None;
        creation.replaces = Some(replaces);
        creation.change.changed_fields = changed_fields(facts.kind, &resolved, differences);
        self.add(creation, resolved);
        Ok(())
    }

    fn delete_declared(
        &mut self,
        matches: &Matches<'_>,
        index: usize,
        found: &Arc<Found>,
    ) -> Result<()> {
        let object = matches.object(index);
        // What is below a deleted object is deleted with it, and some objects only with it.
        if is_below_deleted(matches, index) {
            return Ok(());
        }
        let facts = matches.facts_of(index)?;
        if facts.request(Change::Delete).is_none() {
            let message = format!("{} cannot be deleted", declared_subject(matches, index)?);
            self.remarks.warnings.push((Some(index), message));
            return Ok(());
        }
        if let Some(kept) = refusal_of_delete(matches, Some(index), object.kind, found) {
            return self.refuse(matches, index, kept);
        }
        let mut draft = draft(matches, index, Action::Delete)?;
        draft.change.precondition = Some(precondition_of_delete(&facts, found, Some(object)));
        self.drafts.push(draft);
        Ok(())
    }

    fn delete_undeclared(
        &mut self,
        matches: &Matches<'_>,
        place: Place<'_>,
        found: &Arc<Found>,
    ) -> Result<()> {
        let kind = place.facts.kind;
        if let Some(kept) = refusal_of_delete(matches, place.parent, kind, found) {
            let name = name_there(matches, kind, place.parent, found)?;
            let name = name.unwrap_or_else(|| found.id.clone());
            self.remarks.refusals.push(Refusal {
                subject: subject(kind, &name),
                namespace: place.namespace.to_owned(),
                reason: kept.reason,
                hint: Some(kept.hint),
                extent: Extent::Everything,
            });
            return Ok(());
        }
        self.drafts.push(deletion(matches, place, found)?);
        Ok(())
    }

    fn add(&mut self, mut draft: Draft, resolved: Resolved) {
        draft.change.references.extend(resolved.references);
        draft.change.secret_writes = resolved.secret_writes;
        draft.needs.extend(resolved.needs);
        self.drafts.push(draft);
    }

    fn refuse(&mut self, matches: &Matches<'_>, index: usize, kept: Kept) -> Result<()> {
        let Kept { reason, hint } = kept;
        let refusal = Refusal::of(matches, index, reason, Some(hint), Extent::Everything)?;
        self.remarks.refusals.push(refusal);
        Ok(())
    }
}

/// Returns the change that makes a declared object.
fn creation(
    matches: &Matches<'_>,
    index: usize,
    action: Action,
    facts: &Facts,
    resolved: &Resolved,
) -> Result<Draft> {
    let mut draft = draft(matches, index, action)?;
    draft.change.fields = update::created(facts, resolved);
    let in_path = update::reference_in_path(facts, resolved);
    draft.change.references.extend(in_path);
    draft.change.precondition = Some(Precondition::default());
    Ok(draft)
}

/// Returns the positions of the declared objects whose changes need new ones: what refers to them
/// gets new IDs as well.
fn replaced(matches: &Matches<'_>) -> Result<HashSet<usize>> {
    let mut replaced = HashSet::new();
    for index in 0..matches.declared.objects.len() {
        let object = matches.object(index);
        let Some(found) = matches.found(index) else {
            continue;
        };
        if object.kind.replaced_by.is_empty() || object.external.is_some() {
            continue;
        }
        let facts = matches.facts_of(index)?;
        let fields = matches.resolve(index)?.fields;
        if is_replaced(&facts, &facts.differences(fields, &found.value)) {
            replaced.insert(index);
        }
    }
    Ok(replaced)
}

fn is_replaced(facts: &Facts, differences: &[Difference]) -> bool {
    let mut places = differences.iter().map(|difference| &difference.place);
    facts.request(Change::Create).is_some()
        && !differences.is_empty()
        && (facts.request(Change::Update).is_none()
            || places.any(|place| is_among(facts.kind.replaced_by, place)))
}

/// Returns whether a place is in one of some top-level fields; `*` is any.
fn is_among(fields: &[&str], place: &str) -> bool {
    let top = pointer::steps(place).next().unwrap_or_default();
    fields.iter().any(|field| *field == "*" || *field == top)
}

/// Returns whether something above an object is declared and deleted as well.
fn is_below_deleted(matches: &Matches<'_>, index: usize) -> bool {
    match matches.object(index).parent {
        Some(Target::Object(above)) => {
            let object = matches.object(above);
            let is_deleted = object.external.is_none()
                && object.kind.use_of_existing == Existing::No
                && matches.found(above).is_some();
            is_deleted || is_below_deleted(matches, above)
        }
        _ => false,
    }
}
