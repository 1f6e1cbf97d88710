//! Reads resources as the catalogue describes them: all rows, or the one that an id or a name means.

use std::sync::Arc;

use super::paging::{ABREAST, abreast};
use super::parents::takes_name;
use super::{Client, Listing, ParentIds, Response, Selector};
use crate::error::{Categorized, Error, ErrorKind, Result};
use crate::item::{Row, Rows, Sent};
use crate::nearest::nearest_word;
use crate::resources::{self, Id, Lookup, Parent, Resource, Shape};

/// Holds what was read.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) rows: Rows,
    /// What the server sent, as JSON, where that is not the list of these rows.
    pub(crate) whole: Option<Arc<str>>,
    /// How many rows were announced, when fewer came.
    pub(crate) shortfall: Option<u64>,
}

impl Found {
    /// The id of the one row that was read for `what`.
    fn id_for(&self, what: &str) -> Result<String> {
        let id = self.rows.iter().next().and_then(|row| row.text_at("/id"));
        id.ok_or_else(|| {
            Error::new(
                ErrorKind::Server,
                format!("the answer for {what} has no id"),
            )
        })
    }
}

/// Reads with one client.
pub(crate) struct Reader<'a> {
    pub(crate) client: &'a Client,
    pub(crate) page_size: u32,
}

impl Reader<'_> {
    /// Reads all of `resource`.
    pub(crate) fn all(
        &self,
        resource: &'static Resource,
        scope: &ParentIds,
        filter: &[(String, String)],
    ) -> Result<Found> {
        if resource.shape == Shape::One {
            return self.single(resource, scope);
        }
        let path = scope.fill(resource, resource.path, "");
        let list = self
            .client
            .list(&Listing::of(resource, &path, self.size(resource), filter))?;
        Ok(Found {
            shortfall: list.shortfall(),
            rows: list.rows,
            whole: None,
        })
    }

    /// Reads `resource` once for each row of its parent.
    pub(crate) fn all_of_each(
        &self,
        resource: &'static Resource,
        parent: &'static Parent,
        scope: &ParentIds,
        filter: &[(String, String)],
    ) -> Result<Found> {
        let parents = self.all(known(parent.resource)?, scope, &[])?;
        let mut found = Found {
            rows: Rows::default(),
            whole: None,
            shortfall: parents.shortfall,
        };
        for few in parents
            .rows
            .iter()
            .collect::<Vec<_>>()
            .chunks(ABREAST as usize)
        {
            for below in abreast(few, |row| {
                self.all_below(resource, parent, scope, filter, row)
            }) {
                let below = below?;
                found.rows.append(below.rows);
                found.shortfall = found.shortfall.or(below.shortfall);
            }
        }
        Ok(found)
    }

    fn all_below(
        &self,
        resource: &'static Resource,
        parent: &'static Parent,
        scope: &ParentIds,
        filter: &[(String, String)],
        row: &Row,
    ) -> Result<Found> {
        let Some(id) = row.text_at("/id") else {
            return Ok(Found {
                rows: Rows::default(),
                whole: None,
                shortfall: None,
            });
        };
        let mut scope = scope.clone();
        scope.add(parent, id);
        let found = self.all(resource, &scope, filter)?;
        Ok(Found {
            rows: found.rows.below(&Arc::new(row.value.clone())),
            ..found
        })
    }

    /// Reads the one that `argument` means, whichever of the parent's rows it stands below.
    pub(crate) fn one_of_each(
        &self,
        resource: &'static Resource,
        parent: &'static Parent,
        scope: &ParentIds,
        argument: &Selector,
    ) -> Result<Found> {
        one_among(
            resource,
            &self.all_of_each(resource, parent, scope, &[])?.rows,
            argument.text(),
        )
    }

    /// Reads the one that `argument` means among those that `filter` lets through.
    pub(crate) fn one_filtered(
        &self,
        resource: &'static Resource,
        scope: &ParentIds,
        argument: &Selector,
        filter: &[(String, String)],
    ) -> Result<Found> {
        one_among(
            resource,
            &self.all(resource, scope, filter)?.rows,
            argument.text(),
        )
    }

    /// Reads the one that `argument` means: an id, or a name.
    pub(crate) fn one(
        &self,
        resource: &'static Resource,
        scope: &ParentIds,
        argument: &Selector,
    ) -> Result<Found> {
        let text = argument.text();
        let is_id =
            matches!(argument, Selector::Id(_)) || (resource.id == Id::Uuid && is_uuid(text));
        let names_fit = resource.argument().is_some_and(takes_name);
        match (resource.get.is_empty(), resource.id) {
            (false, Id::Key) => return self.by_path(resource, scope, text),
            (false, Id::Text) => match self.by_path(resource, scope, text) {
                Err(error) if error.category() == ErrorKind::NotFound => {}
                settled => return settled,
            },
            (false, Id::Uuid) if is_id || names_fit => return self.by_path(resource, scope, text),
            _ => {}
        }
        if is_id && let Some(lookup) = resource.by_id() {
            return self.by_field(resource, scope, text, &[lookup]);
        }
        let lookups: Vec<Lookup> = resource.by().collect();
        if lookups.is_empty() {
            return Err(Error::usage("it is found by its id only").hint(format!(
                "`kongctl get {}` lists those there are",
                resource.name
            )));
        }
        self.by_field(resource, scope, text, &lookups)
    }

    /// Finds the id of a parent that the user named.
    pub(crate) fn id_of(
        &self,
        parent: &'static Parent,
        given: &Selector,
        scope: &ParentIds,
    ) -> Result<String> {
        let Selector::IdOrName(name) = given else {
            return Ok(given.text().to_owned());
        };
        let found = self
            .one(known(parent.resource)?, scope, given)
            .map_err(|error| {
                error.while_doing(&format!("cannot find --{} `{name}`", parent.name_flag))
            })?;
        found.id_for(&format!("--{} `{name}`", parent.name_flag))
    }

    /// The id of the parent that is meant when the user named none.
    pub(crate) fn usual_id(&self, parent: &'static Parent) -> Result<String> {
        self.all(known(parent.otherwise)?, &ParentIds::default(), &[])?
            .id_for(&format!("`{}`", parent.otherwise))
    }

    fn size(&self, resource: &Resource) -> u32 {
        // A list that carries no cursor has one page only: the largest.
        if resource.paging == resources::Paging::Cursor && resource.next.is_empty() {
            self.page_size.max(1000)
        } else {
            self.page_size
        }
    }

    fn single(&self, resource: &'static Resource, scope: &ParentIds) -> Result<Found> {
        let answer = self
            .client
            .get(resource, &scope.fill(resource, resource.path, ""))?;
        if resource.rows.is_empty() {
            return object(&answer, resource.row);
        }
        let body = answer.json()?;
        let rows = Sent::of(body)
            .rows(resource.rows)
            .ok_or_else(|| answer.unreadable("the answer is not what it should be"))?;
        Ok(Found {
            rows,
            whole: Some(body.into()),
            shortfall: None,
        })
    }

    fn by_path(
        &self,
        resource: &'static Resource,
        scope: &ParentIds,
        argument: &str,
    ) -> Result<Found> {
        let answer = self
            .client
            .get(resource, &scope.fill(resource, resource.get, argument))?;
        object(&answer, resource.row)
    }

    /// Looks field after field. A server's filter only narrows, and a proxy may ignore it: values are compared here.
    fn by_field(
        &self,
        resource: &'static Resource,
        scope: &ParentIds,
        wanted: &str,
        lookups: &[Lookup],
    ) -> Result<Found> {
        let mut whole: Option<Rows> = None;
        for lookup in lookups {
            if let Some(query) = lookup.query {
                let found = self.all(resource, scope, &[(query.to_owned(), wanted.to_owned())])?;
                if let Some(row) = matching(&found.rows, resource, lookup, wanted)? {
                    return Ok(only(row));
                }
                // A filter that looks elsewhere than expected would hide the row: see the whole list once.
                if !query.contains('[') || resource.paging != resources::Paging::Offset {
                    continue;
                }
            }
            let rows = match &mut whole {
                Some(rows) => rows,
                unread => unread.insert(self.all(resource, scope, &[])?.rows),
            };
            if let Some(row) = matching(rows, resource, lookup, wanted)? {
                return Ok(only(row));
            }
        }
        Err(none_of(resource, wanted, lookups, whole.as_ref()))
    }
}

/// The one of `rows` that an id or a name means.
fn one_among(resource: &'static Resource, rows: &Rows, wanted: &str) -> Result<Found> {
    let ids = || {
        ["/id"]
            .into_iter()
            .chain(resource.by_id().map(|lookup| lookup.at))
    };
    // The same row may stand below several parents.
    let has_id = |row: &Row| {
        ids().any(|at| {
            row.text_at(at)
                .is_some_and(|id| id.eq_ignore_ascii_case(wanted))
        })
    };
    if let Some(row) = rows.flat(resource.tree).find(has_id) {
        return Ok(only(row));
    }
    let lookups: Vec<Lookup> = resource.by().collect();
    for lookup in &lookups {
        if let Some(row) = matching(rows, resource, lookup, wanted)? {
            return Ok(only(row));
        }
    }
    Err(none_of(resource, wanted, &lookups, Some(rows)))
}

fn known(resource: &str) -> Result<&'static Resource> {
    resources::resource(resource)
        .ok_or_else(|| Error::internal(format!("the catalogue has no `{resource}`")))
}

fn object(answer: &Response, pointer: &str) -> Result<Found> {
    match Sent::of(answer.json()?).at(pointer).map(Row::sent) {
        Some(row) if row.value.is_object() => Ok(only(row)),
        _ => Err(answer.unreadable("the answer is no object")),
    }
}

fn only(row: Row) -> Found {
    let whole = Some(row.text());
    Found {
        rows: [row].into_iter().collect(),
        whole,
        shortfall: None,
    }
}

/// The one row whose field is `wanted`: exact, or the only one that differs in letter case where that is allowed.
fn matching(
    rows: &Rows,
    resource: &'static Resource,
    lookup: &Lookup,
    wanted: &str,
) -> Result<Option<Row>> {
    // Page slugs are written with a slash in front, or without.
    let bare = |text: &str| text.strip_prefix('/').unwrap_or(text).to_owned();
    let same = |row: &Row| {
        row.text_at(lookup.at)
            .is_some_and(|text| text == wanted || bare(&text) == bare(wanted))
    };
    let alike = |row: &Row| {
        row.text_at(lookup.at)
            .is_some_and(|text| bare(&text).to_lowercase() == bare(wanted).to_lowercase())
    };
    let mut found: Vec<Row> = rows.flat(resource.tree).filter(same).collect();
    if found.is_empty() && lookup.ignores_case {
        found = rows.flat(resource.tree).filter(alike).collect();
    }
    if found.len() > 1 {
        let ids: Vec<String> = found.iter().filter_map(|row| row.text_at("/id")).collect();
        let error =
            Error::usage(format!("{} have that name", found.len())).fact("ids", ids.join(", "));
        return Err(error.hint("give one of the ids instead of the name"));
    }
    Ok(found.pop())
}

/// The error of a name that nobody has; with the nearest name when the whole list is at hand.
fn none_of(resource: &Resource, wanted: &str, lookups: &[Lookup], whole: Option<&Rows>) -> Error {
    let error = Error::new(ErrorKind::NotFound, "there is none of that name");
    let names: Vec<String> = whole
        .into_iter()
        .flat_map(|rows| rows.flat(resource.tree))
        .flat_map(|row| names_of(&row, lookups))
        .collect();
    let near = nearest_word(wanted, names.iter().map(String::as_str));
    let error = near.into_iter().fold(error, |error, name| {
        error.hint(format!("did you mean `{name}`?"))
    });
    error.hint(format!(
        "`kongctl get {}` lists those there are",
        resource.name
    ))
}

fn names_of(row: &Row, lookups: &[Lookup]) -> Vec<String> {
    lookups
        .iter()
        .filter_map(|lookup| row.text_at(lookup.at))
        .collect()
}

/// Eight, four, four, four and twelve hexadecimal digits.
pub(crate) fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.len() == 5
        && groups.iter().zip([8, 4, 4, 4, 12]).all(|(group, length)| {
            group.len() == length && group.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
}
