//! What each declared object is in Konnect, as far as it is known.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;

use serde_json::Value;

use super::index::{By, Index, normalized, text_at};
use super::state::{Found, List, State};
use super::variable_names::VariableNames;
use crate::declare::declared::{Declared, Object, Target};
use crate::declare::facts::{Facts, FactsOfKinds};
use crate::declare::kinds::definition::Kind;
use crate::declare::tag::{Tag, Text};
use crate::declare::variables::text_of;
use crate::error::{Error, ErrorKind, Result};
use crate::pointer::{self, field_at};

/// The declared objects, and what they are in Konnect.
pub(crate) struct Matches<'a> {
    pub(crate) declared: &'a Declared,
    pub(crate) facts: FactsOfKinds,
    pub(crate) state: State<'a>,
    pub(crate) standings: Vec<Standing>,
    /// The positions of the declared objects that are created anew in the place of what is there.
    pub(crate) replaced: HashSet<usize>,
    /// The names that must not be shown.
    pub(crate) variables: VariableNames,
    /// The positions of the declared objects by their names.
    names: HashMap<&'a str, usize>,
    /// The indexes by the keys of lists and by fields.
    indexes: RefCell<HashMap<(String, String), Rc<Index>>>,
}

/// What a declared object is in Konnect.
#[derive(Clone, Debug)]
pub(crate) enum Standing {
    Here(Arc<Found>),
    /// It does not exist.
    New,
    /// It, or what it is below, cannot be changed by these files.
    Refused,
}

/// What the fields of a lookup are asked of.
pub(crate) struct Lookup<'a> {
    pub(crate) list: List,
    pub(crate) fields: &'a [(String, Text)],
}

impl<'a> Matches<'a> {
    pub(crate) fn new(declared: &'a Declared, state: State<'a>) -> Self {
        let objects = declared.objects.iter().enumerate();
        Self {
            declared,
            facts: FactsOfKinds::default(),
            state,
            standings: vec![Standing::New; declared.objects.len()],
            replaced: HashSet::new(),
            variables: VariableNames::of(declared),
            names: objects
                .map(|(index, object)| (&*object.name, index))
                .collect(),
            indexes: RefCell::default(),
        }
    }

    pub(crate) fn object(&self, index: usize) -> &'a Object {
        &self.declared.objects[index]
    }

    pub(crate) fn named(&self, name: &str) -> Option<usize> {
        self.names.get(name).copied()
    }

    pub(crate) fn found(&self, index: usize) -> Option<&Arc<Found>> {
        match &self.standings[index] {
            Standing::Here(found) => Some(found),
            Standing::New | Standing::Refused => None,
        }
    }

    pub(crate) fn facts_of(&self, index: usize) -> Result<Arc<Facts>> {
        self.facts.of(self.object(index).kind)
    }

    /// Returns the objects of a list that have these texts in these fields.
    pub(crate) fn with_texts(&self, list: &List, wanted: &[(&str, &str)]) -> Vec<Arc<Found>> {
        let Some(((field, text), others)) = wanted.split_first() else {
            return Vec::new();
        };
        let kind = list.facts.kind;
        let index = self.index(list, By::Field(field));
        let mut found = index.found(&normalized(kind, field, text)).to_vec();
        found.retain(|found| {
            let mut others = others.iter();
            others.all(|(field, text)| {
                text_at(kind, found, field).is_some_and(|own| own == normalized(kind, field, text))
            })
        });
        found
    }

    /// Returns an index of a list, which was read.
    pub(crate) fn index(&self, list: &List, by: By<'_>) -> Rc<Index> {
        let key = (list.key(), by.field().to_owned());
        let mut indexes = self.indexes.borrow_mut();
        let index = indexes.entry(key).or_insert_with(|| {
            let found = self.state.found(list);
            Rc::new(Index::new(list.facts.kind, &found, by))
        });
        Rc::clone(index)
    }

    /// Returns the declared object that another one stands below, of another kind.
    pub(crate) fn parent_of(&self, index: usize) -> Option<usize> {
        let object = self.object(index);
        match object.parent {
            // A page below a page is in the list of the portal.
            Some(Target::Object(above)) if self.object(above).kind.name == object.kind.name => {
                self.parent_of(above)
            }
            Some(Target::Object(above)) => Some(above),
            _ => None,
        }
    }

    /// Returns the list that an object is in; `None` when something above it does not exist.
    pub(crate) fn list_of(&self, index: usize) -> Result<Option<List>> {
        let facts = self.facts_of(index)?;
        let above = self.above(index)?;
        Ok(above.map(|above| List { facts, above }))
    }

    /// Returns the list of a collection below an object.
    pub(crate) fn list_below(
        &self,
        kind: &'static Kind,
        parent: Option<&Target>,
    ) -> Result<Option<List>> {
        let facts = self.facts.of(kind)?;
        let above = match parent {
            None => Some(Vec::new()),
            Some(Target::Object(parent)) => self.path_of(*parent)?,
            Some(_) => None,
        };
        Ok(above.map(|above| List { facts, above }))
    }

    /// Returns the IDs of the objects above one, and its own.
    fn path_of(&self, index: usize) -> Result<Option<Vec<String>>> {
        let Some(found) = self.found(index) else {
            return Ok(None);
        };
        let above = self.above(index)?;
        Ok(above.map(|mut above| {
            above.push(found.id.clone());
            above
        }))
    }

    /// Returns the IDs of the objects above one; `None` when one of them does not exist.
    pub(crate) fn above(&self, index: usize) -> Result<Option<Vec<String>>> {
        let object = self.object(index);
        let facts = self.facts_of(index)?;
        let Some((parent, _)) = facts.above.split_last() else {
            return Ok(Some(Vec::new()));
        };
        if let Some(above) = self.parent_of(index) {
            return self.path_of(above);
        }
        let id = match &object.parent {
            Some(Target::Id(id)) => id.clone(),
            Some(Target::Lookup(_)) => match self.parent_lookup(index)? {
                Some(lookup) => self.find(&lookup, object)?.id.clone(),
                None => return Ok(None),
            },
            _ => return Ok(None),
        };
        let above = self.above_parent(index, parent)?;
        Ok(above.map(|mut above| {
            above.push(id);
            above
        }))
    }

    /// Returns how an object looks up what it stands below.
    pub(crate) fn parent_lookup(&self, index: usize) -> Result<Option<Lookup<'a>>> {
        let facts = self.facts_of(index)?;
        let (Some(parent), Some(Target::Lookup(fields))) =
            (facts.above.last(), &self.object(index).parent)
        else {
            return Ok(None);
        };
        let above = self.above_parent(index, parent)?;
        let facts = self.facts.of(parent)?;
        Ok(above.map(|above| Lookup {
            list: List { facts, above },
            fields,
        }))
    }

    /// Returns the IDs above the parent of an object that is not declared: a field of the object
    /// names the one object above that.
    fn above_parent(&self, index: usize, parent: &Kind) -> Result<Option<Vec<String>>> {
        let Some(grandparent) = parent.parent else {
            return Ok(Some(Vec::new()));
        };
        let object = self.object(index);
        let place = pointer::child("", grandparent.selector);
        let mut tags = object.tags.iter();
        let tag = tags.find(|(at, _)| *at == place);
        if let Some((_, Tag::Ref(part))) = tag
            && let Some(above) = self.named(&part.source)
        {
            return self.path_of(above);
        }
        match object.fields.get(grandparent.selector) {
            Some(Value::String(id)) => Ok(Some(vec![id.clone()])),
            _ => Err(Error::config(format!(
                "{}: `{}` must name the {} as well",
                object.origin, object.name, grandparent.kind
            ))),
        }
    }

    /// Returns the list that a lookup in a field of an object searches.
    pub(crate) fn lookup_of_field(
        &self,
        index: usize,
        place: &str,
        fields: &'a [(String, Text)],
    ) -> Result<Option<Lookup<'a>>> {
        let object = self.object(index);
        let facts = self.target_of(object, place)?;
        let mut above = Vec::new();
        for kind in &facts.above {
            match self.id_near(index, kind)? {
                Some(id) => above.push(id),
                None => return Ok(None),
            }
        }
        let list = List { facts, above };
        Ok(Some(Lookup { list, fields }))
    }

    /// Returns the facts of the kind that a field refers to.
    pub(crate) fn target_of(&self, object: &Object, place: &str) -> Result<Arc<Facts>> {
        let reference = object.kind.reference_at(place).ok_or_else(|| {
            let field = pointer::to_dotted(place);
            Error::config(format!("{}: `{field}` refers to nothing", object.origin))
        })?;
        let kind = reference.target.kind_for(&object.fields).ok_or_else(|| {
            let message = format!("{}: this cannot be looked up", object.origin);
            Error::config(message)
        })?;
        self.facts.of(kind)
    }

    /// Returns the ID of what an object is below or refers to, of a kind.
    fn id_near(&self, index: usize, kind: &Kind) -> Result<Option<String>> {
        let facts = self.facts_of(index)?;
        if let Some(depth) = facts.above.iter().position(|above| above.name == kind.name) {
            let above = self.above(index)?;
            return Ok(above.and_then(|above| above.get(depth).cloned()));
        }
        let object = self.object(index);
        let mut references = object.kind.references.iter();
        let Some(reference) = references.find(|reference| reference.leads_to(kind)) else {
            return Ok(None);
        };
        let place = pointer::from_dotted(reference.field);
        let tag = object.tags.iter().find(|(at, _)| *at == place);
        match tag {
            Some((_, Tag::Ref(part))) => {
                let target = self.named(&part.source);
                let found = target.and_then(|target| self.found(target));
                Ok(found.map(|found| found.id.clone()))
            }
            Some((_, Tag::Lookup(fields))) => match self.lookup_of_field(index, &place, fields)? {
                Some(lookup) => Ok(Some(self.find(&lookup, object)?.id.clone())),
                None => Ok(None),
            },
            _ => {
                let id = field_at(&object.fields, &place).and_then(Value::as_str);
                Ok(id.map(str::to_owned))
            }
        }
    }

    /// Finds the one object that a lookup means.
    pub(crate) fn find(&self, lookup: &Lookup<'_>, object: &Object) -> Result<Arc<Found>> {
        let facts = &lookup.list.facts;
        let fields = fields_of(lookup.fields)?;
        let wanted = fields.iter();
        let wanted = wanted.map(|(field, text)| (field.as_str(), text.as_str()));
        let found = self.with_texts(&lookup.list, &wanted.collect::<Vec<_>>());
        match found.as_slice() {
            [found] => Ok(Arc::clone(found)),
            [] => {
                let error = not_found(facts, object, lookup.fields);
                Err(error.hint(match self.declared_with(facts.kind, &fields) {
                    Some(other) => {
                        let (origin, name) = (&other.origin, &other.name);
                        format!("{origin} declares it; refer to it by `!ref {name}`")
                    }
                    None => format!("run `kongctl get {}` to list them", facts.resource.name),
                }))
            }
            several => {
                let ids: Vec<_> = several.iter().map(|found| found.id.as_str()).collect();
                Err(several_found(facts, object, &ids))
            }
        }
    }

    /// Returns the declared object that has these texts in these fields, if there is one.
    fn declared_with(&self, kind: &Kind, wanted: &[(String, String)]) -> Option<&'a Object> {
        let mut objects = self.declared.objects.iter();
        objects.find(|object| {
            let mut wanted = wanted.iter();
            let has = |(field, text): &(String, String)| {
                let own = object.fields.get(field).and_then(Value::as_str);
                own == Some(text)
            };
            object.kind.name == kind.name && object.external.is_none() && wanted.all(has)
        })
    }
}

fn fields_of(fields: &[(String, Text)]) -> Result<Vec<(String, String)>> {
    let fields = fields.iter();
    fields
        .map(|(field, text)| Ok((field.clone(), text_of(text)?)))
        .collect()
}

fn not_found(facts: &Facts, object: &Object, fields: &[(String, Text)]) -> Error {
    let fields = fields.iter().map(|(name, text)| format!("{name} `{text}`"));
    let fields = fields.collect::<Vec<_>>().join(" and ");
    let noun = facts.resource.noun();
    let message = format!("{}: there is no {noun} with {fields}", object.origin);
    Error::new(ErrorKind::NotFound, message)
}

/// Returns the error of a declared object for which Konnect has several.
pub(crate) fn several_found(facts: &Facts, object: &Object, ids: &[&str]) -> Error {
    let message = format!(
        "{}: {} {} are meant by `{}`",
        object.origin,
        ids.len(),
        facts.resource.plural_noun(),
        object.name
    );
    Error::config(message).fact("ids", ids.join(", "))
}
