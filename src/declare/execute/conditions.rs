//! What must be so in Konnect for a change to do what was reviewed.

use std::collections::BTreeSet;

use serde_json::Value;

use super::existing::is_of_namespace;
use super::journal::Earlier;
use super::target::Target;
use crate::declare::compare::{Difference, is_empty};
use crate::declare::kinds::pattern;
use crate::declare::labels;
use crate::declare::placeholder::ENV;
use crate::declare::plan::draft::{REDACTED, fingerprint_of, precondition_of_delete};
use crate::declare::plan::file::{Action, ChangedField, Precondition, Protection};
use crate::declare::plan::fingerprint::fingerprint;
use crate::declare::plan::state::Found;
use crate::pointer;

/// What is to be done about a change, by what Konnect has.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Verdict {
    Go,
    /// Konnect has what the change leads to.
    Already,
    /// Konnect has something else than the plan was made for: the reason.
    Conflict(String),
}

/// A change and its object, as Konnect has it now.
pub(super) struct Subject<'a> {
    pub(super) target: Target<'a>,
    /// The fields of the change with every value; `None` if one of them is not known yet.
    pub(super) fields: Option<&'a Value>,
    pub(super) found: Option<&'a Found>,
    /// The ID of the object that the change puts another one in the place of; empty for one that
    /// its parent has only once.
    pub(super) replaces: Option<&'a str>,
    /// How far an earlier run came with the change.
    pub(super) earlier: Option<&'a Earlier>,
}

impl Subject<'_> {
    pub(super) fn verdict(&self, has_fingerprints: bool) -> Verdict {
        if let Some(Earlier::Done { .. }) = self.earlier {
            return Verdict::Already;
        }
        match (self.target.change.action, self.found) {
            (Action::ExternalTool, _) => Verdict::Go,
            (Action::Create, None) => Verdict::Go,
            (Action::Create, Some(found)) => self.verdict_of_create(found),
            (Action::Update, None) if self.is_new() => Verdict::Go,
            (Action::Update, None) => Verdict::Conflict("does not exist any more".to_owned()),
            (Action::Update, Some(found)) => self.verdict_of_update(found, has_fingerprints),
            (Action::Delete, None) => Verdict::Already,
            (Action::Delete, Some(found)) => self.verdict_of_delete(found, has_fingerprints),
        }
    }

    fn verdict_of_create(&self, found: &Found) -> Verdict {
        let lacking = self.lacking(found);
        let is_wanted = lacking.as_ref().is_some_and(Vec::is_empty);
        if self.replaces == Some(&*found.id) && !is_wanted {
            return Verdict::Go;
        }
        if !is_of_namespace(&self.target, &found.value) {
            return Verdict::Conflict(
                "exists, and another namespace or none manages it".to_owned(),
            );
        }
        match lacking {
            _ if is_wanted || self.is_under_way() => Verdict::Already,
            Some(lacking) => Verdict::Conflict(format!(
                "exists already, with another value of {}",
                lacking.join(", ")
            )),
            None => Verdict::Conflict("exists already".to_owned()),
        }
    }

    fn verdict_of_update(&self, found: &Found, has_fingerprints: bool) -> Verdict {
        if let Some(hindrance) = self.hindrance(found) {
            return hindrance;
        }
        let is_wanted = self
            .lacking(found)
            .is_some_and(|lacking| lacking.is_empty());
        if is_wanted && !self.writes_secrets() {
            return Verdict::Already;
        }
        if is_wanted || !has_fingerprints || self.is_new() || self.is_under_way() {
            return Verdict::Go;
        }
        verdict_of(&self.changed_members(found))
    }

    fn verdict_of_delete(&self, found: &Found, has_fingerprints: bool) -> Verdict {
        if let Some(hindrance) = self.hindrance(found) {
            return hindrance;
        }
        match &self.target.change.precondition {
            Some(planned) if has_fingerprints => {
                let now = precondition_of_delete(self.target.facts, found, None);
                let mut changed = different(planned, &now);
                if changed.is_empty() && planned.updated_at != now.updated_at {
                    changed.extend(self.target.facts.details().map(str::to_owned));
                }
                verdict_of(&changed)
            }
            _ => Verdict::Go,
        }
    }

    /// Returns whether an earlier run may have made the change.
    fn is_under_way(&self) -> bool {
        self.earlier == Some(&Earlier::UnderWay)
    }

    /// Returns whether the plan was made when there was no such object.
    fn is_new(&self) -> bool {
        let planned = self.target.change.precondition.as_ref();
        planned.is_some_and(|planned| !planned.exists)
    }

    /// Returns a conflict if the object must not be changed any more: it was protected, or another
    /// namespace manages it.
    fn hindrance(&self, found: &Found) -> Option<Verdict> {
        let was_protected = matches!(
            self.target.change.protection,
            Some(Protection::Changes { old: true, .. })
        );
        let is_protected = self.target.facts.kind.is_managed && labels::is_protected(&found.value);
        let reason = if !is_of_namespace(&self.target, &found.value) {
            format!(
                "is not managed by {} any more",
                self.target.change.namespace
            )
        } else if is_protected && !was_protected {
            "is protected now".to_owned()
        } else {
            return None;
        };
        Some(Verdict::Conflict(reason))
    }

    /// Returns the fields in which an object is not what the change leads to; `None` if that is not
    /// known.
    fn lacking(&self, found: &Found) -> Option<Vec<String>> {
        let Some(Value::Object(fields)) = self.fields else {
            return None;
        };
        let differences = self.target.facts.differences(fields.clone(), &found.value);
        let mut lacking: Vec<_> = differences.iter().map(dotted).collect();
        let is_protected = labels::is_protected(&found.value);
        let protects = match self.target.change.protection {
            Some(Protection::Is(protects) | Protection::Changes { new: protects, .. }) => protects,
            None => is_protected,
        };
        if self.target.facts.kind.is_managed && protects != is_protected {
            lacking.push("protected".to_owned());
        }
        Some(lacking)
    }

    /// Returns whether the change sends secrets, which cannot be read again.
    fn writes_secrets(&self) -> bool {
        let mut secrets = self.target.facts.kind.secrets.iter();
        let fields = self.fields.unwrap_or(&Value::Null);
        secrets.any(|secret| !pattern::places(secret, fields).is_empty())
    }

    /// Returns the members that the update writes and that are not as they were.
    fn changed_members(&self, found: &Found) -> Vec<String> {
        let kind = self.target.facts.kind;
        let Some(planned) = &self.target.change.precondition else {
            return Vec::new();
        };
        let part = kind.part_of(&self.target.change.fields, &found.value);
        let is_changed = |member: &str, planned: &str| {
            let now = part.get(member).unwrap_or(&Value::Null);
            fingerprint_of(kind, member, now) != planned
        };
        let members = planned.members.iter();
        let changed = members.filter(|(member, planned)| is_changed(member, planned));
        let changed = changed.map(|(member, _)| member.clone());
        changed.chain(self.new_members(found)).collect()
    }

    /// Returns the fields that an update sets, and that had no value when the plan was made.
    fn new_members(&self, found: &Found) -> Vec<String> {
        let change = self.target.change;
        let planned = change.precondition.as_ref();
        let is_new = |path: &str, field: &ChangedField| {
            let place = pointer::from_dotted(path);
            let top = pointer::steps(&place).next().unwrap_or_default();
            let is_planned = planned.is_some_and(|planned| planned.members.contains_key(&*top));
            let now = found.value.pointer(&place);
            field.old.is_null()
                && !is_planned
                && !is_from_env(&field.new)
                && now.is_some_and(|now| !is_empty(now))
        };
        let fields = change.changed_fields.iter();
        let fields = fields.filter(|(path, field)| is_new(path, field));
        fields.map(|(path, _)| path.clone()).collect()
    }
}

fn dotted(difference: &Difference) -> String {
    pointer::to_dotted(&difference.place)
}

/// Returns whether a value is that of a variable: a plan has no fingerprint of it.
fn is_from_env(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.starts_with(ENV))
}

/// Returns the members whose fingerprints differ. One that is empty may be missing.
fn different(planned: &Precondition, now: &Precondition) -> Vec<String> {
    let nothing = fingerprint(&Value::Null);
    let of = |condition: &Precondition, member: &str| {
        condition.members.get(member).unwrap_or(&nothing).clone()
    };
    let members: BTreeSet<_> = planned.members.keys().chain(now.members.keys()).collect();
    let members = members.into_iter();
    members
        .filter(|member| ![of(now, member).as_str(), REDACTED].contains(&&*of(planned, member)))
        .cloned()
        .collect()
}

fn verdict_of(changed: &[String]) -> Verdict {
    match changed {
        [] => Verdict::Go,
        changed => Verdict::Conflict(format!(
            "was changed since the plan was made: {}",
            changed.join(", ")
        )),
    }
}
