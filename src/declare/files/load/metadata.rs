//! What a file says of who manages its objects: `kongctl` and `_defaults`.

use std::sync::Arc;

use super::draft::{Draft, Metadata, path_at};
use super::findings::{Findings, METADATA, METADATA_KEYS};
use super::members::Member;
use super::reader::{Defaults, Reader};
use crate::declare::declared::Origin;
use crate::declare::kinds::definition::Existing;
use crate::declare::kinds::keys::has_namespace;
use crate::declare::names::fault_of_namespace;
use crate::pointer::child;
use crate::yaml::{Data, Node};

/// The namespace of what declares none.
pub(super) const DEFAULT_NAMESPACE: &str = "default";

impl Reader<'_> {
    /// Reads what a file says of all its objects.
    pub(super) fn set_defaults(&mut self, member: &Member) {
        let origin = self.origin(member.place, &member.name);
        let Some(node) = self.with_files(&member.value, &origin) else {
            return;
        };
        let Some(members) = self.members(&node, &origin) else {
            let what = "expected a mapping with the key `kongctl`";
            return self.drafts.findings.add(origin, what);
        };
        for inner in &members {
            let path = format!("{}.{}", member.name, inner.name);
            let origin = self.origin(inner.place, &path);
            if *inner.name != *METADATA {
                self.unknown(origin, &inner.name, &[METADATA]);
                continue;
            }
            let metadata = self.metadata(&inner.value, &origin, &METADATA_KEYS);
            self.defaults = Defaults {
                namespace: metadata.namespace,
                is_protected: metadata.is_protected.unwrap_or(false),
            };
        }
    }

    /// Sets what an object says of who manages it.
    pub(super) fn set_metadata(&mut self, draft: &mut Draft, member: &Member) {
        let kind = draft.object.kind;
        if !has_namespace(kind) {
            let what = match kind.parent {
                Some(_) => "only what this stands below has `kongctl`",
                None => "this kind of object has no `kongctl`",
            };
            return self.drafts.findings.add_at(draft, "/kongctl", what);
        }
        let known: &[&str] = match kind.use_of_existing {
            Existing::Selected => &["namespace"],
            _ => &METADATA_KEYS,
        };
        let origin = draft.mistake("/kongctl", "").origin;
        let metadata = self.metadata(&member.value, &origin, known);
        draft.metadata = Some(metadata);
    }

    fn metadata(&mut self, node: &Node, origin: &Origin, known: &[&str]) -> Metadata {
        let mut metadata = Metadata::default();
        let Some(node) = self.with_files(node, origin) else {
            return metadata;
        };
        let Some(members) = self.members(&node, origin) else {
            let what = format!("expected a mapping with {}", known.join(" and "));
            self.drafts.findings.add(origin.clone(), what);
            return metadata;
        };
        for member in &members {
            let path = path_at(&origin.path, &child("", &member.name));
            let origin = self.origin(member.place, &path);
            let outcome = match &*member.name {
                name if !known.contains(&name) => {
                    self.unknown(origin, name, known);
                    continue;
                }
                "namespace" => namespace(&member.value).map(|found| {
                    metadata.namespace = Some(found);
                }),
                _ => boolean(&member.value).map(|found| {
                    metadata.is_protected = Some(found);
                }),
            };
            if let Err(what) = outcome {
                self.drafts.findings.add(origin, what);
            }
        }
        metadata
    }
}

fn namespace(node: &Node) -> Result<Arc<str>, &'static str> {
    match &node.data {
        Data::Text(scalar) => match fault_of_namespace(&scalar.text) {
            Some(fault) => Err(fault),
            None => Ok(scalar.text.clone()),
        },
        _ => Err("a namespace is a text"),
    }
}

fn boolean(node: &Node) -> Result<bool, &'static str> {
    match &node.data {
        Data::Text(scalar) if scalar.is_plain && scalar.trimmed() == "true" => Ok(true),
        Data::Text(scalar) if scalar.is_plain && scalar.trimmed() == "false" => Ok(false),
        _ => Err("expected true or false"),
    }
}

/// Completes who manages an object by what its file says.
pub(super) fn complete(draft: &mut Draft, defaults: &Defaults, findings: &mut Findings) {
    let kind = draft.object.kind;
    if !has_namespace(kind) {
        return;
    }
    let own = draft.metadata.take();
    if kind.is_managed && draft.object.external.is_some() {
        if own.is_some() {
            findings.add_at(draft, "/kongctl", "others manage this object");
        }
        return;
    }
    let own = own.unwrap_or_default();
    let given = own.namespace.or_else(|| defaults.namespace.clone());
    draft.is_placed = given.is_some();
    draft.object.namespace = Some(given.unwrap_or_else(|| DEFAULT_NAMESPACE.into()));
    let is_protected = own.is_protected.unwrap_or(defaults.is_protected);
    draft.object.is_protected = kind.is_managed && is_protected;
}
