//! The IDs of the parents that a command line selects.

use super::parents::{GivenParent, GivenParents};
use crate::error::Result;
use crate::konnect::{ParentIds, Reader};
use crate::resources::{Parent, PathParent, Takes};

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

/// Returns the ID of a parent that the user selected.
pub(super) fn id_of(
    reader: &Reader,
    parent: &'static Parent,
    given: &GivenParent,
    ids: &ParentIds,
) -> Result<String> {
    reader
        .id_of(parent, &given.selector, ids)
        .map_err(|error| given.explain(error))
}
