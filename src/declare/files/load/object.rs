//! Reads the members of an object.

use serde_json::Value;

use super::draft::{Draft, Selected};
use super::members::Member;
use super::reader::{Reader, Spot};
use super::{existing, fields, metadata, secrets};
use crate::declare::kinds::definition::{Count, Identity};
use crate::declare::kinds::keys::{Selector, find, selectors};
use crate::declare::names::fault_of_ref;
use crate::declare::tag::{Part, Tag};
use crate::pointer::child;
use crate::yaml::{Data, Node};

/// What a member of an object is for.
pub(super) enum Meaning {
    /// It is a part of the object.
    Own,
    /// It has objects below it.
    Below,
}

impl Reader<'_> {
    /// Adds a member to an object, unless it has objects below it.
    pub(super) fn add_member(
        &mut self,
        draft: &mut Draft,
        spot: &Spot,
        member: &Member,
    ) -> Meaning {
        let kind = spot.kind;
        let name = &*member.name;
        if kind.tree == Some(name) || find(Some(kind), name).is_some() {
            return Meaning::Below;
        }
        let selector = selectors(kind).find(|selector| selector.field == name);
        let mut elsewhere = kind.elsewhere.iter();
        let elsewhere = elsewhere.find(|(field, _)| *field == name);
        match (name, selector, elsewhere) {
            ("ref", ..) => self.set_name(draft, member),
            ("kongctl", ..) => self.set_metadata(draft, member),
            ("_external", ..) => existing::set(draft, &member.value, &mut self.drafts.findings),
            (_, Some(selector), _) => self.select(draft, spot, selector, member),
            (_, _, Some((_, advice))) => {
                let what = format!("this cannot stand here; {advice}");
                self.drafts.findings.add_at(draft, &child("", name), what);
            }
            _ => self.set_field(draft, name, &member.value),
        }
        Meaning::Own
    }

    fn set_field(&mut self, draft: &mut Draft, name: &str, node: &Node) {
        let Self {
            sources,
            budget,
            drafts,
            ..
        } = self;
        sources.set(draft, name, node, budget, &mut drafts.findings);
    }

    fn set_name(&mut self, draft: &mut Draft, member: &Member) {
        let fault = match &member.value.data {
            Data::Text(scalar) => match fault_of_ref(&scalar.text) {
                None => {
                    draft.object.name = scalar.text.clone();
                    return;
                }
                Some(fault) => fault,
            },
            _ => "a ref is a text",
        };
        self.drafts.findings.add_at(draft, "/ref", fault);
        draft.holes.push("/ref".to_owned());
    }

    /// Sets what an object stands below, or what that stands below in turn.
    fn select(&mut self, draft: &mut Draft, spot: &Spot, selector: Selector, member: &Member) {
        let at = child("", selector.field);
        let findings = &mut self.drafts.findings;
        if spot.above.is_some() || spot.trunk.is_some() {
            let what = "this names the parent of an object at the root of a file; here it is known";
            return findings.add_at(draft, &at, what);
        }
        let selected = match self.sources.selected(&member.value) {
            Ok(selected) => selected,
            Err(fault) => {
                findings.add_fault(draft, &at, fault);
                draft.holes.push(at);
                return;
            }
        };
        let is_parent = spot.kind.parent.map(|parent| parent.selector) == Some(selector.field);
        if is_parent {
            draft.selected = Some(selected);
            return;
        }
        let (value, tag) = match selected {
            Selected::Id(id) => (Value::String(id), None),
            Selected::Name(source) => (Value::Null, Some(Tag::Ref(Part { source, path: None }))),
            Selected::Lookup(fields) => (Value::Null, Some(Tag::Lookup(fields))),
        };
        draft.object.fields.insert(selector.field.to_owned(), value);
        draft.object.tags.extend(tag.map(|tag| (at, tag)));
    }

    /// Completes an object whose members are read.
    pub(super) fn complete(&mut self, draft: &mut Draft, spot: &Spot) {
        self.set_key(draft, spot);
        self.set_default_name(draft, spot);
        existing::complete(draft, &mut self.drafts.findings);
        metadata::complete(draft, &self.defaults, &mut self.drafts.findings);
        if draft.object.external.is_none() {
            secrets::check(draft, &mut self.drafts.findings);
            fields::complete(draft, &mut self.drafts.findings);
        }
    }

    /// Sets the field that is the key of a mapping by name.
    fn set_key(&mut self, draft: &mut Draft, spot: &Spot) {
        let (Some(key), Identity::Fields([field, ..])) = (&spot.key, spot.kind.identity) else {
            return;
        };
        if spot.kind.count != Count::Map || spot.above.is_none() {
            return;
        }
        let key = Value::from(&**key);
        let fields = &mut draft.object.fields;
        let declared = fields.entry(*field).or_insert_with(|| key.clone());
        if *declared != key {
            let what = format!("the key of the mapping is another {field}");
            let findings = &mut self.drafts.findings;
            findings.add_at(draft, &child("", field), what);
        }
    }

    /// Sets the name of an object that declares none.
    fn set_default_name(&mut self, draft: &mut Draft, spot: &Spot) {
        if !draft.object.name.is_empty() || draft.has_hole("/ref") {
            return;
        }
        let kind = spot.kind;
        let own_name = kind
            .ref_is
            // A plan has the refs of all objects, but nothing of variables.
            .filter(|field| draft.tag(&child("", field)).is_none())
            .and_then(|field| draft.object.fields.get(field)?.as_str());
        let above = spot.above.map(|above| &self.drafts.drafts[above].object);
        let name = match (above, own_name) {
            (Some(above), _) if kind.count != Count::List => {
                let key = spot.origin.path.rsplit('.').next().unwrap_or_default();
                Some(format!("{}-{key}", above.name))
            }
            (_, own_name) => own_name.map(str::to_owned),
        };
        match name {
            Some(name) if fault_of_ref(&name).is_none() => draft.object.name = name.into(),
            // The mistake is that of the object above.
            Some(_) if above.is_some_and(|above| above.name.is_empty()) => {}
            _ => {
                let what = "a `ref` is required";
                self.drafts.findings.add_at(draft, "", what);
            }
        }
    }
}
