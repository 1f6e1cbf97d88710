//! Resolves what objects refer to: what they stand below, and the objects and fields in their
//! fields.

use std::iter;

use serde_json::Value;

use super::declared_values;
use super::draft::{Draft, Selected};
use super::drafts::Drafts;
use super::requests::requests;
use super::targets::{ALL, Names, Wanted, is_id};
use crate::declare::declared::Target;
use crate::declare::files::mistake::Mistake;
use crate::declare::kinds::definition::{self, Reference};
use crate::declare::kinds::keys::selectors;
use crate::declare::kinds::kind;
use crate::declare::kinds::pattern::places;
use crate::declare::order::order;
use crate::declare::tag::{Part, Tag, Text};
use crate::nearest::nearest_word;
use crate::pointer::child;
use crate::schema::Shape;
use crate::uuid::{self, is_uuid};

/// The field that a reference by name means.
const NAME: &str = "name";

/// Resolves what all objects refer to.
pub(super) fn resolve(found: &mut Drafts) {
    let names = Names::of(&found.drafts);
    for position in 0..found.drafts.len() {
        let outcome = parent_of(&found.drafts, position, &names);
        match outcome {
            Ok(parent) => place(found, position, parent),
            Err(mistakes) => found.findings.mistakes.extend(mistakes),
        }
        add_trunk(found, position);
    }
    for position in 0..found.drafts.len() {
        add_relations(found, position, &names);
        check_targets(found, position, &names);
    }
    declared_values::resolve(found, &names);
    check_cycles(found, &names);
}

/// Returns what an object stands below; `None` at the top.
fn parent_of(
    drafts: &[Draft],
    position: usize,
    names: &Names,
) -> Result<Option<Target>, Option<Mistake>> {
    let draft = &drafts[position];
    if let Some(above) = draft.above {
        return Ok(drafts[above].object.parent.clone());
    }
    let Some(above) = draft.object.kind.parent else {
        return Ok(None);
    };
    if draft.object.parent.is_some() {
        return Ok(draft.object.parent.clone());
    }
    let at = child("", above.selector);
    match &draft.selected {
        Some(Selected::Name(name)) => names
            .find(name, Wanted::Kind(above.kind), drafts)
            .map(|position| Some(Target::Object(position)))
            .map_err(|what| Some(draft.mistake(&at, what))),
        Some(Selected::Id(id)) => Ok(Some(Target::Id(id.clone()))),
        Some(Selected::Lookup(fields)) => match check_fields(above.kind, fields) {
            Ok(()) => Ok(Some(Target::Lookup(fields.clone()))),
            Err(what) => Err(Some(draft.mistake(&at, what))),
        },
        None if draft.has_hole(&at) => Err(None),
        None => {
            let what = format!("`{}` is required at the root of a file", above.selector);
            Err(Some(draft.mistake("", what)))
        }
    }
}

/// Puts an object below what it stands below.
fn place(found: &mut Drafts, position: usize, parent: Option<Target>) {
    let kind = found.drafts[position].object.kind;
    match &parent {
        Some(Target::Object(above)) => {
            let namespace = found.drafts[*above].object.namespace.clone();
            found.drafts[position].object.namespace = namespace;
        }
        Some(Target::Id(_) | Target::Lookup(_)) => {
            // The path of an object that no file declares leads through all that is above it.
            let draft = &found.drafts[position];
            for selector in selectors(kind).skip(1) {
                if !draft.object.fields.contains_key(selector.field) {
                    let what = format!("`{}` is required beside this one", selector.field);
                    let at = kind.parent.map_or("", |above| above.selector);
                    found.findings.add_at(draft, &child("", at), what);
                }
            }
        }
        None => {}
    }
    found.drafts[position].object.parent = parent;
}

/// Adds the reference of an object to the one of its kind that it is written below.
///
/// Of its two forms, only the one that the request has is left.
fn add_trunk(found: &mut Drafts, position: usize) {
    let kind = found.drafts[position].object.kind;
    let Some((field, alias)) = kind.tree_fields() else {
        return;
    };
    let draft = &mut found.drafts[position];
    if let Some(value) = draft.object.fields.shift_remove(alias) {
        if draft.object.fields.contains_key(field) {
            let what = format!("`{field}` says the same");
            found.findings.add_at(draft, &child("", alias), what);
        }
        draft.object.fields.insert(field.to_owned(), value);
        rename_tag(draft, &child("", alias), &child("", field));
    }
    let Some(above) = found.drafts[position].above else {
        return;
    };
    let source = found.drafts[above].object.name.to_string();
    let draft = &mut found.drafts[position];
    if draft.object.fields.contains_key(field) {
        let what = "this is known: the object is written below it";
        return found.findings.add_at(draft, &child("", field), what);
    }
    if !source.is_empty() {
        draft.object.fields.insert(field.to_owned(), Value::Null);
        let tag = Tag::Ref(Part { source, path: None });
        draft.object.tags.push((child("", field), tag));
    }
}

fn rename_tag(draft: &mut Draft, from: &str, to: &str) {
    for (at, _) in &mut draft.object.tags {
        if at == from {
            to.clone_into(at);
        }
    }
}

/// Makes references of the texts in fields that refer to objects.
fn add_relations(found: &mut Drafts, position: usize, names: &Names) {
    let Drafts {
        drafts, findings, ..
    } = found;
    let kind = drafts[position].object.kind;
    if kind.references.is_empty() || drafts[position].object.external.is_some() {
        return;
    }
    let mut fields = Value::Object(std::mem::take(&mut drafts[position].object.fields));
    for reference in kind.references {
        let wanted = Wanted::by(reference.target, &drafts[position]);
        for place in places(reference.field, &fields) {
            let Some(value) = fields.pointer_mut(&place) else {
                continue;
            };
            let Some(text) = value.as_str() else {
                continue;
            };
            let of_variable = match drafts[position].tag(&place) {
                None => None,
                Some(Tag::Env(part)) => Some(&part.source),
                Some(_) => continue,
            };
            let draft = &drafts[position];
            match relation(text, draft, reference, wanted, drafts, names) {
                Ok(Some(part)) => {
                    *value = Value::Null;
                    drafts[position].set_tag(place, Tag::Ref(part));
                }
                Ok(None) => {
                    if let Some(id) = uuid::normalized(text) {
                        *value = id.into();
                    }
                }
                Err(what) => {
                    let what = match of_variable {
                        Some(name) => format!("the variable {name} has neither an ID nor a ref"),
                        None => what,
                    };
                    findings.add_at(&drafts[position], &place, what);
                    drafts[position].holes.push(place);
                }
            }
        }
    }
    if let Value::Object(fields) = fields {
        drafts[position].object.fields = fields;
    }
}

/// Returns the object that a text in a field means; `None` where it is an ID or a name already.
fn relation(
    text: &str,
    draft: &Draft,
    reference: &Reference,
    wanted: Wanted,
    drafts: &[Draft],
    names: &Names,
) -> Result<Option<Part>, String> {
    let is_any = text == ALL && matches!(reference.target, definition::Target::NamedBy(_));
    if is_uuid(text) || is_any {
        return Ok(None);
    }
    let path = reference.by_name.then(|| NAME.to_owned());
    match names.find(text, wanted, drafts) {
        Ok(_) => Ok(Some(Part {
            source: text.to_owned(),
            path,
        })),
        // It may be the name of what no file has.
        Err(_) if reference.by_name => {
            Ok(named_beside(text, draft, wanted, drafts).map(|source| Part { source, path }))
        }
        Err(what) => Err(what),
    }
}

/// Returns the ref of the object of a name below the same parent as another one.
fn named_beside(text: &str, draft: &Draft, wanted: Wanted, drafts: &[Draft]) -> Option<String> {
    let mut objects = drafts.iter().map(|draft| &draft.object);
    let named = objects.find(|object| {
        wanted.takes(object.kind)
            && object.parent == draft.object.parent
            && object.fields.get(NAME).is_some_and(|name| name == text)
    })?;
    (!named.name.is_empty()).then(|| named.name.to_string())
}

/// Checks what the references of an object lead to.
fn check_targets(found: &mut Drafts, position: usize, names: &Names) {
    let mut tags = std::mem::take(&mut found.drafts[position].object.tags);
    for (at, tag) in &mut tags {
        let draft = &found.drafts[position];
        let reference = draft.object.kind.reference_at(at);
        let outcome = match (tag, reference) {
            (Tag::Ref(part), _) => {
                if reference.is_some_and(|reference| reference.by_name) && part.path.is_none() {
                    part.path = Some(NAME.to_owned());
                }
                check_reference(draft, at, part, reference, &found.drafts, names)
            }
            (Tag::Lookup(fields), _) => check_lookup(draft, at, reference, fields),
            _ => Ok(()),
        };
        if let Err(what) = outcome {
            found.findings.add_at(draft, at, what);
            found.drafts[position].holes.push(at.clone());
        }
    }
    found.drafts[position].object.tags = tags;
}

/// Checks what a reference at a place leads to.
fn check_reference(
    draft: &Draft,
    at: &str,
    part: &Part,
    reference: Option<&Reference>,
    drafts: &[Draft],
    names: &Names,
) -> Result<(), String> {
    let target = names.find(&part.source, wanted_at(draft, at, reference), drafts)?;
    let field = part.path.as_deref();
    let is_object =
        |reference: &Reference| is_id(field) || reference.by_name && field == Some(NAME);
    if !reference.is_none_or(is_object) {
        return Err(format!(
            "this refers to an object, not to a field of it; write `!ref {}`",
            part.source
        ));
    }
    let (own, other) = (&draft.object, &drafts[target].object);
    let is_above = own
        .kind
        .tree_field()
        .map(|field| child("", field))
        .as_deref()
        == Some(at);
    match (&own.parent, &other.parent) {
        (Some(Target::Object(own)), Some(Target::Object(other))) if is_above && own != other => {
            let above = &drafts[*other].object;
            Err(format!(
                "`{}` is below another {}, `{}`",
                part.source, above.kind.name, above.name
            ))
        }
        _ => Ok(()),
    }
}

/// Checks that the objects that a place refers to can be looked up by fields.
fn check_lookup(
    draft: &Draft,
    at: &str,
    reference: Option<&Reference>,
    fields: &[(String, Text)],
) -> Result<(), String> {
    match (wanted_at(draft, at, reference), reference) {
        (Wanted::Kind(kind), _) => check_fields(kind, fields),
        (_, Some(reference)) => match reference.target {
            definition::Target::NamedBy(field) => Err(format!(
                "what this `{field}` has cannot be looked up; write its ID"
            )),
            definition::Target::Kind(_) => Ok(()),
        },
        (_, None) => Ok(()),
    }
}

/// Checks that objects of a kind have fields.
fn check_fields(name: &str, fields: &[(String, Text)]) -> Result<(), String> {
    let item = kind(name).and_then(|kind| requests(kind).item);
    let Some(item) = item.filter(|item| item.others().is_none()) else {
        return Ok(());
    };
    let is_known = |field: &str| item.may_have(field.split('.').next().unwrap_or(field));
    let Some((unknown, _)) = fields.iter().find(|(field, _)| !is_known(field)) else {
        return Ok(());
    };
    let branches = item.branches().map(|branch| branch.shape);
    let fields = iter::once(item).chain(branches).flat_map(Shape::fields);
    Err(
        match nearest_word(unknown, fields.map(|field| field.name)) {
            Some(near) => format!("{name} has no field `{unknown}`; did you mean `{near}`?"),
            None => format!("{name} has no field `{unknown}`"),
        },
    )
}

fn wanted_at(draft: &Draft, at: &str, reference: Option<&Reference>) -> Wanted {
    if let Some(reference) = reference {
        return Wanted::by(reference.target, draft);
    }
    let mut selectors = selectors(draft.object.kind);
    let selector = selectors.find(|selector| child("", selector.field) == at);
    selector.map_or(Wanted::Any, |selector| Wanted::Kind(selector.kind))
}

/// Finds objects that can only be written after each other.
fn check_cycles(found: &mut Drafts, names: &Names) {
    let dependencies: Vec<Vec<usize>> = found
        .drafts
        .iter()
        .map(|draft| dependencies(draft, &found.drafts, names))
        .collect();
    let Err(cycle) = order(&dependencies) else {
        return;
    };
    let mut path: Vec<_> = cycle
        .iter()
        .map(|position| &*found.drafts[*position].object.name)
        .collect();
    path.extend(path.first().copied());
    let what = format!("objects refer to each other: {}", path.join(" -> "));
    found.findings.add_at(&found.drafts[cycle[0]], "", what);
}

fn dependencies(draft: &Draft, drafts: &[Draft], names: &Names) -> Vec<usize> {
    let parent = match draft.object.parent {
        Some(Target::Object(above)) => Some(above),
        _ => None,
    };
    let tags = draft.object.tags.iter();
    let referred = tags.filter_map(|(at, tag)| match tag {
        Tag::Ref(part)
            if is_id(part.path.as_deref()) || draft.object.kind.reference_at(at).is_some() =>
        {
            names.find(&part.source, Wanted::Any, drafts).ok()
        }
        _ => None,
    });
    referred.chain(parent).collect()
}
