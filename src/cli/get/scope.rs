//! The IDs of the parents that a command line selects.

use super::filter::QueryPair;
use super::parents::{GivenParent, GivenParents};
use crate::error::Result;
use crate::konnect::{ParentIds, Reader};
use crate::resources::{Parent, PathParent, Resource, Takes};

/// Returns what fills the parameter of a parent; `ids` are those of the parents before it.
pub(in crate::cli) fn parent_id(
    reader: &Reader,
    above: &PathParent,
    given: &GivenParents,
    ids: &ParentIds,
) -> Result<String> {
    match (given.get(above.parent), above.takes) {
        // An endpoint that takes names saves the request that finds the ID.
        (Some(given), Takes::IdOrName) => Ok(given.selector.text().to_owned()),
        (Some(given), Takes::Id) => id_of(reader, above.parent, given, ids),
        (None, _) => reader.default_id(above.parent),
    }
}

/// Returns the query parameters with which parents narrow a list that is not below them; `ids` are
/// those of the parents in its path.
pub(in crate::cli) fn narrowing(
    reader: &Reader,
    resource: &'static Resource,
    given: &GivenParents,
    ids: &ParentIds,
) -> Result<Vec<QueryPair>> {
    let mut query = Vec::new();
    for narrowing in resource.narrowing {
        let parent = narrowing.parent;
        let id = match (ids.id_of(parent), given.get(parent)) {
            (Some(id), _) => id.to_owned(),
            (None, Some(given)) => id_of(reader, parent, given, ids)?,
            (None, None) => continue,
        };
        query.push((narrowing.parameter.to_owned(), id));
    }
    Ok(query)
}

/// Returns the ID of a parent that the user selected.
fn id_of(
    reader: &Reader,
    parent: &'static Parent,
    given: &GivenParent,
    ids: &ParentIds,
) -> Result<String> {
    reader
        .id_of(parent, &given.selector, ids)
        .map_err(|error| given.explain(error))
}
