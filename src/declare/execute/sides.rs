//! The lists of an object that requests of their own add to and remove from, such as the members of
//! a group.

use serde_json::{Map, Value, json};

use super::sender::{Refused, Sender, refused_reading};
use super::target::Target;
use crate::declare::kinds::definition::Kind;
use crate::declare::plan::state::{Found, State};
use crate::error::{Error, ErrorKind};
use crate::konnect::{ParentIds, Request};
use crate::resources::{self, Change, Resource, WriteRequest};

/// Takes the lists out of the fields of a change.
pub(super) fn split(kind: &Kind, fields: &mut Value) -> Map<String, Value> {
    let mut sides = Map::new();
    for (field, _) in kind.sides {
        let list = fields
            .as_object_mut()
            .and_then(|fields| fields.shift_remove(*field));
        sides.extend(list.map(|list| ((*field).to_owned(), list)));
    }
    sides
}

/// A list of an object.
struct Side<'a> {
    field: &'a str,
    /// The resource whose items the list has.
    resource: &'static Resource,
    /// The IDs of the object and of those above it.
    parents: ParentIds,
}

impl Sender<'_> {
    /// Makes the lists of an object those of a change.
    pub(super) fn write_sides(
        &self,
        target: &Target<'_>,
        id: &str,
        sides: &Map<String, Value>,
    ) -> std::result::Result<(), Refused> {
        for (field, wanted) in sides {
            let mut wanted = wanted.clone();
            target.made.resolve(&mut wanted)?;
            let side = side(target, id, field)?;
            match side.resource.write_request(Change::Update) {
                Some(write) => self.replace(target, &side, &write, &wanted)?,
                None => self.change_one_by_one(target, &side, id, &wanted)?,
            }
        }
        Ok(())
    }

    /// Empties the lists of an object that is to be deleted: it may not be while they have items.
    pub(super) fn clear_sides(
        &self,
        target: &Target<'_>,
        id: &str,
    ) -> std::result::Result<(), Refused> {
        let sides = target.facts.kind.sides.iter();
        let empty = sides.map(|(field, _)| ((*field).to_owned(), json!([])));
        self.write_sides(target, id, &empty.collect())
    }

    fn replace(
        &self,
        target: &Target<'_>,
        side: &Side<'_>,
        write: &WriteRequest,
        wanted: &Value,
    ) -> std::result::Result<(), Refused> {
        let body = json!({ side.field: wanted });
        let request = Request::change(side.resource, write, &side.parents, None, &[], Some(&body));
        self.send(target, &request, write.method).map(|_| ())
    }

    /// Adds what a list lacks, and removes what it has beyond that.
    fn change_one_by_one(
        &self,
        target: &Target<'_>,
        side: &Side<'_>,
        id: &str,
        wanted: &Value,
    ) -> std::result::Result<(), Refused> {
        let there = self.listed(target, side, id).map_err(refused_reading)?;
        let wanted = ids_of(wanted);
        for id in wanted.iter().filter(|id| !there.contains(id)) {
            let field = side.resource.added().and_then(|added| added.field);
            let body = json!({ field.unwrap_or("id"): id });
            self.change_member(target, side, Change::Create, None, Some(&body))?;
        }
        for id in there.iter().filter(|id| !wanted.contains(id)) {
            self.change_member(target, side, Change::Delete, Some(id), None)?;
        }
        Ok(())
    }

    /// Adds one item to a list or removes it. What is so already is done.
    fn change_member(
        &self,
        target: &Target<'_>,
        side: &Side<'_>,
        change: Change,
        argument: Option<&str>,
        body: Option<&Value>,
    ) -> std::result::Result<(), Refused> {
        let write = side.resource.write_request(change);
        let write = write.ok_or_else(|| Error::internal("a list cannot be changed"))?;
        let request = Request::change(side.resource, &write, &side.parents, argument, &[], body);
        match (self.send(target, &request, write.method), change) {
            (Err(refused), Change::Create) if refused.error.kind() == ErrorKind::Conflict => Ok(()),
            (Err(refused), Change::Delete) if refused.error.kind() == ErrorKind::NotFound => Ok(()),
            (answer, _) => answer.map(|_| ()),
        }
    }

    /// Returns the IDs of the items that a list has.
    fn listed(
        &self,
        target: &Target<'_>,
        side: &Side<'_>,
        id: &str,
    ) -> crate::error::Result<Vec<String>> {
        let found = Found {
            id: id.to_owned(),
            value: json!({}),
        };
        let found = State::new(self.client).with_sides(&target.list()?, &found)?;
        Ok(ids_of(&found.value[side.field]))
    }
}

/// Returns a list of an object with this ID.
fn side<'a>(target: &Target<'_>, id: &str, field: &'a str) -> crate::error::Result<Side<'a>> {
    let mut sides = target.facts.kind.sides.iter();
    let name = sides.find(|(side, _)| *side == field);
    let resource = name.and_then(|(_, name)| resources::resource(name));
    let resource = resource.ok_or_else(|| Error::internal("no resource has this list"))?;
    let parents = target.list()?.parents_below(resource, id);
    Ok(Side {
        field,
        resource,
        parents,
    })
}

/// Returns the IDs in a list of texts, or of objects with an ID.
fn ids_of(list: &Value) -> Vec<String> {
    let elements = list.as_array().into_iter().flatten();
    let ids = elements.filter_map(|element| element.get("id").unwrap_or(element).as_str());
    ids.map(str::to_owned).collect()
}
