//! The values of fields, with what their tags mean.

use serde_json::Value;

use super::contents::Contents;
use super::draft::{Draft, Selected};
use super::findings::Findings;
use crate::declare::files::source::SourceFile;
use crate::declare::kinds::definition::Kind;
use crate::declare::kinds::keys::selectors;
use crate::declare::kinds::pattern::matches;
use crate::declare::tag::{Tag, Text};
use crate::declare::variables::{Variables, value_of};
use crate::pointer::child;
use crate::uuid;
use crate::yaml::{Data, Fault, Node};
use crate::yaml_value::{Budget, TaggedValue, value_with_tags};

/// Where the values of a file come from.
pub(super) struct Sources<'a> {
    pub(super) file: &'a SourceFile,
    pub(super) contents: &'a mut Contents,
    pub(super) variables: Variables<'a>,
}

/// What a value with a tag means.
struct Resolved {
    value: Value,
    tag: Option<Tag>,
    warning: Option<&'static str>,
}

impl Resolved {
    fn later(tag: Tag) -> Self {
        Self {
            value: Value::Null,
            tag: Some(tag),
            warning: None,
        }
    }
}

impl Sources<'_> {
    /// Sets a field of an object to what a file has.
    pub(super) fn set(
        &mut self,
        draft: &mut Draft,
        name: &str,
        node: &Node,
        budget: &mut Budget,
        findings: &mut Findings,
    ) {
        let at = child("", name);
        let kind = draft.object.kind;
        let mut resolved = Vec::new();
        let value = value_with_tags(node, budget, &mut |tagged| {
            let outcome = self.resolve(kind, &at, &tagged);
            let value = match &outcome {
                Ok(resolved) => resolved.value.clone(),
                Err(_) => Value::Null,
            };
            resolved.push((format!("{at}{}", tagged.pointer), outcome));
            Ok(value)
        });
        for (pointer, outcome) in resolved {
            match outcome {
                Ok(Resolved { tag, warning, .. }) => {
                    if let Some(warning) = warning {
                        findings.warn(draft, &pointer, warning);
                    }
                    draft.object.tags.extend(tag.map(|tag| (pointer, tag)));
                }
                Err(fault) => {
                    findings.add_fault(draft, &pointer, fault);
                    draft.holes.push(pointer);
                }
            }
        }
        let value = value.unwrap_or_else(|fault| {
            findings.add_fault(draft, &at, fault);
            draft.holes.push(at);
            Value::Null
        });
        draft.object.fields.insert(name.to_owned(), value);
    }

    fn resolve(
        &mut self,
        kind: &Kind,
        at: &str,
        tagged: &TaggedValue<'_>,
    ) -> Result<Resolved, Fault> {
        let fault = |what: String| Fault::new(tagged.place, what);
        let pointer = format!("{at}{}", tagged.pointer);
        let is_one_of = |patterns: &[&str]| patterns.iter().any(|one| matches(one, &pointer));
        let is_secret = is_one_of(kind.secrets);
        let tag = Tag::of(tagged)?;
        match &tag {
            Tag::File(_) if is_one_of(kind.guarded) => Err(fault(format!(
                "!file cannot stand at a secret; use {SECRET_FORM}"
            ))),
            Tag::File(part) => Ok(Resolved {
                value: self.contents.value(self.file, part).map_err(fault)?,
                tag: None,
                warning: None,
            }),
            Tag::Env(part) if is_secret => Ok(Resolved {
                warning: Some("this secret is better given by !secret {source: !env VAR}"),
                ..Resolved::later(Tag::Secret(vec![Text::Env(part.clone())]))
            }),
            Tag::Env(part) => Ok(Resolved {
                value: value_of(part, self.variables).map_err(fault)?.into(),
                tag: Some(tag),
                warning: None,
            }),
            Tag::Ref(_) if is_secret => Err(fault(format!(
                "!ref cannot stand at a secret; use {SECRET_FORM}"
            ))),
            Tag::Lookup(_) if !is_relation(kind, &pointer) => Err(fault(format!(
                "{} stands only where a field refers to another object",
                tagged.name
            ))),
            Tag::Secret(_) if !is_secret => Err(fault(no_secret(kind))),
            Tag::Ref(_) | Tag::Lookup(_) | Tag::Secret(_) => Ok(Resolved::later(tag)),
        }
    }

    /// Returns what a field says of the object that it means.
    pub(super) fn selected(&self, node: &Node) -> Result<Selected, Fault> {
        let what = "expected a `ref`, an ID, !ref or !lookup";
        let tag = match &node.data {
            Data::Text(scalar) => {
                return Ok(match uuid::normalized(&scalar.text) {
                    Some(id) => Selected::Id(id),
                    None => Selected::Name(scalar.text.to_string()),
                });
            }
            Data::Tagged(name, data) => Tag::of(&TaggedValue {
                name,
                data,
                place: node.place,
                pointer: "",
            })?,
            _ => return Err(Fault::new(node.place, what)),
        };
        match tag {
            Tag::Ref(part) if part.path.as_deref().is_none_or(|path| path == "id") => {
                Ok(Selected::Name(part.source))
            }
            Tag::Lookup(fields) => Ok(Selected::Lookup(fields)),
            _ => Err(Fault::new(node.place, what)),
        }
    }
}

const SECRET_FORM: &str = "!secret {source: !env VAR}";

/// Returns whether a field refers to another object.
fn is_relation(kind: &Kind, pointer: &str) -> bool {
    let mut references = kind.references.iter();
    let is_selector = selectors(kind).any(|selector| child("", selector.field) == pointer);
    is_selector || references.any(|reference| matches(reference.field, pointer))
}

fn no_secret(kind: &Kind) -> String {
    match kind.secrets {
        [] => format!("the kind {} has no secrets", kind.name),
        secrets => format!(
            "!secret stands only at the secrets of the kind {}: {}",
            kind.name,
            secrets.join(", ")
        ),
    }
}
