//! Reads the names of items that other items refer to by their IDs.

use std::collections::HashMap;
use std::ops::ControlFlow;

use super::lookup::name_of;
use super::parents::ParentIds;
use super::reader::Reader;
use super::scope::Scope;
use crate::error::Result;
use crate::item::{Item, Items};
use crate::names::Names;
use crate::resources::{Column, Resource};

/// How many items of a list are read for their names; the others are shown by their IDs.
const MAX_NAMED: usize = 1000;

impl Reader<'_> {
    /// Finds the names of what the columns refer to in the items of a scope: among them, or in one
    /// list for each other resource, below the same parents.
    ///
    /// A list that cannot be read gives no names, and no error: the IDs answer the command, too.
    pub(crate) fn names(&self, columns: &[Column<'static>], items: &Items, scope: &Scope) -> Names {
        let own = scope.resource;
        let mut names = Names::default();
        let mut others = referred(columns, items, own);
        if let Some(index) = others.iter().position(|resource| *resource == own.name) {
            others.remove(index);
            names.add(own.name, named(items.depth_first(own.tree), own));
        }
        let read = |resource| Ok((resource, self.names_of(resource, &scope.parents)));
        let outcome = self
            .client
            .workers()
            .map_in_order(others, read, |(resource, outcome)| {
                match outcome {
                    Ok(found) => names.add(resource, found),
                    Err(error) => log::warn!("no names of {resource}: {}", error.message()),
                }
                Ok(ControlFlow::Continue(()))
            });
        if let Err(error) = outcome {
            log::warn!("no names: {}", error.message());
        }
        names
    }

    /// Reads the names of the first items of a resource.
    fn names_of(
        &self,
        resource: &'static str,
        parents: &ParentIds,
    ) -> Result<HashMap<String, String>> {
        let mut scope = Scope::named(resource, parents.clone())?;
        scope.limit = Some(MAX_NAMED);
        let found = self.all(&scope)?;
        Ok(named(found.items.iter(), scope.resource))
    }
}

/// Returns the names of items by their IDs.
fn named<'a>(
    items: impl Iterator<Item = Item<'a>>,
    resource: &Resource,
) -> HashMap<String, String> {
    let named = items.filter_map(|item| {
        let name = name_of(resource, &item)?;
        Some((item.string_at("/id")?, name))
    });
    named.collect()
}

/// Returns the resources that items, or those below them, refer to in these columns, each once.
fn referred(
    columns: &[Column<'static>],
    items: &Items,
    own: &'static Resource,
) -> Vec<&'static str> {
    let mut resources = Vec::new();
    for column in columns {
        if let Some(resource) = column.resource()
            && !resources.contains(&resource)
            && items
                .depth_first(own.tree)
                .any(|item| has_ids(column, &item))
        {
            resources.push(resource);
        }
    }
    resources
}

fn has_ids(column: &Column, item: &Item) -> bool {
    column.json_of(item).is_some_and(|json| json != "[]")
}
