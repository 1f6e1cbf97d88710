//! The values of references to fields that other objects declare: `!ref REF#field`.

use serde_json::Value;

use super::drafts::Drafts;
use super::targets::{Names, Wanted, is_id};
use crate::declare::declared::Object;
use crate::declare::extract::pointer_of;
use crate::declare::tag::{Part, Tag};
use crate::pointer::{field_at, is_within};

/// A value with the tags in it, by their pointers within it.
struct Known {
    value: Value,
    tags: Vec<(String, Tag)>,
}

/// A field of an object.
type Place = (usize, String);

/// Sets the values of all references to declared fields.
pub(super) fn resolve(found: &mut Drafts, names: &Names) {
    let mut known = Vec::new();
    let resolver = Resolver { found, names };
    for (position, draft) in found.drafts.iter().enumerate() {
        for (at, tag) in &draft.object.tags {
            let Some(part) = declared_part(tag).filter(|_| !draft.has_hole(at)) else {
                continue;
            };
            let mut path = vec![(position, at.clone())];
            known.push((position, at.clone(), resolver.value(part, &mut path)));
        }
    }
    for (position, at, outcome) in known {
        let draft = &mut found.drafts[position];
        match outcome {
            Ok(known) => set(&mut draft.object, &at, known),
            Err(what) => {
                found.findings.add_at(draft, &at, what);
                found.drafts[position].holes.push(at);
            }
        }
    }
}

/// Returns the reference of a tag to a field that must be declared.
fn declared_part(tag: &Tag) -> Option<&Part> {
    match tag {
        Tag::Ref(part) if !is_id(part.path.as_deref()) => Some(part),
        _ => None,
    }
}

struct Resolver<'a> {
    found: &'a Drafts,
    names: &'a Names,
}

impl Resolver<'_> {
    /// Returns what a reference leads to. `path` has the fields that led to it.
    fn value(&self, part: &Part, path: &mut Vec<Place>) -> Result<Known, String> {
        let drafts = &self.found.drafts;
        let target = self.names.find(&part.source, Wanted::Any, drafts)?;
        let field = part.path.as_deref().unwrap_or_default();
        let place = (target, pointer_of(field)?);
        if path.contains(&place) {
            return Err(format!("`{}#{field}` refers to itself", part.source));
        }
        let object = &drafts[target].object;
        let Some(value) = field_at(&object.fields, &place.1).cloned() else {
            return Err(format!("`{}` declares no `{field}`", part.source));
        };
        let mut known = Known {
            value,
            tags: Vec::new(),
        };
        path.push(place);
        for (at, tag) in &object.tags {
            let (_, pointer) = &path[path.len() - 1];
            if is_within(at, pointer) {
                let inner = at[pointer.len()..].to_owned();
                self.add(&mut known, inner, tag, path)?;
            }
        }
        path.pop();
        Ok(known)
    }

    /// Adds what a tag within a value means.
    fn add(
        &self,
        known: &mut Known,
        at: String,
        tag: &Tag,
        path: &mut Vec<Place>,
    ) -> Result<(), String> {
        if matches!(tag, Tag::Secret(_)) {
            return Err("a reference cannot lead to a secret".to_owned());
        }
        let Some(part) = declared_part(tag) else {
            known.tags.push((at, tag.clone()));
            return Ok(());
        };
        let inner = self.value(part, path)?;
        if let Some(value) = known.value.pointer_mut(&at) {
            *value = inner.value;
        }
        let tags = inner.tags.into_iter();
        let tags = tags.map(|(pointer, tag)| (format!("{at}{pointer}"), tag));
        known.tags.extend(tags);
        Ok(())
    }
}

/// Sets a field to a value. Its tags replace the reference where one stands for the whole value,
/// unless the field refers to an object: that is still made before.
fn set(object: &mut Object, at: &str, known: Known) {
    let is_tagged = known.tags.iter().any(|(inner, _)| inner.is_empty());
    if is_tagged && object.kind.reference_at(at).is_none() {
        object.tags.retain(|(pointer, _)| pointer != at);
    }
    let tags = known.tags.into_iter();
    let tags = tags.map(|(inner, tag)| (format!("{at}{inner}"), tag));
    object.tags.extend(tags);
    let mut fields = Value::Object(std::mem::take(&mut object.fields));
    if let Some(value) = fields.pointer_mut(at) {
        *value = known.value;
    }
    if let Value::Object(fields) = fields {
        object.fields = fields;
    }
}
