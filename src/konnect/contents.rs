//! Counts what is below an item, and is deleted with it.

use std::ops::ControlFlow;

use super::parents::ParentIds;
use super::reader::Reader;
use super::scope::Scope;
use crate::error::{Error, ErrorKind, Result};
use crate::item::{Item, Items};
use crate::resources::{Content, Resource};

/// How many items of a list are counted: one page of most lists.
const MAX_COUNTED: usize = 100;

/// What is below an item, as far as it was counted.
#[derive(Debug, Default)]
pub(crate) struct Contents {
    /// The lists that have items, and how many.
    pub(crate) counts: Vec<Count>,
    /// Whether there may be more.
    pub(crate) is_incomplete: bool,
}

/// How many items a list has.
#[derive(Clone, Debug)]
pub(crate) struct Count {
    pub(crate) list: &'static Resource,
    pub(crate) items: usize,
    /// The items that are below other items as well, by the IDs of all of these.
    pub(crate) shared: Vec<String>,
}

impl Reader<'_> {
    /// Counts what is below the item of a scope's resource that `id` names, with one request for
    /// each list. What cannot be read is not counted.
    pub(crate) fn contents(&self, scope: &Scope, id: &str) -> Contents {
        let mut contents = Contents::default();
        if let Some(children) = scope.resource.tree {
            let items = self
                .all(scope)
                .map(|found| Count::of(scope.resource, below_in(&found.items, children, id)));
            let _ = contents.add(scope.resource, items);
        }
        let count = |content: Content| Ok((content.list, self.count(content, &scope.parents, id)));
        let lists = scope.resource.contents();
        let outcome = self
            .client
            .workers()
            .map_in_order(lists, count, |(list, items)| Ok(contents.add(list, items)));
        contents.is_incomplete |= outcome.is_err();
        contents
    }

    /// Counts the items of one list below an item.
    fn count(&self, content: Content, parents: &ParentIds, id: &str) -> Result<Count> {
        let mut scope = Scope::new(content.list, parents.clone());
        scope.parents.add(content.parent, id.to_owned());
        scope.limit = Some(MAX_COUNTED);
        for narrowing in content.list.narrowing {
            if narrowing.parent.key == content.parent.key {
                scope
                    .query
                    .push((narrowing.parameter.to_owned(), id.to_owned()));
            }
        }
        let found = self.all(&scope)?;
        let items = found.items.depth_first(content.list.tree);
        Ok(Count {
            list: content.list,
            items: items.count(),
            shared: found
                .items
                .iter()
                .filter_map(|item| shared_key(content.list, &item))
                .collect(),
        })
    }
}

impl Count {
    pub(crate) fn of(list: &'static Resource, items: usize) -> Self {
        Self {
            list,
            items,
            shared: Vec::new(),
        }
    }
}

/// Returns the IDs of what an item is below; `None` in a list whose items are below one other item
/// each.
fn shared_key(list: &Resource, item: &Item) -> Option<String> {
    if list.narrowing.len() < 2 {
        return None;
    }
    let above = list.narrowing.iter();
    let ids: Option<Vec<_>> = above.map(|by| item.string_at(&by.pointer()?)).collect();
    Some(ids?.join(" "))
}

impl Contents {
    /// Adds how many items a list has. After a failure that the next list would have as well, there
    /// is no use in going on.
    fn add(&mut self, list: &'static Resource, count: Result<Count>) -> ControlFlow<()> {
        match count {
            Ok(count) => {
                self.is_incomplete |= count.items >= MAX_COUNTED;
                if count.items > 0 {
                    self.counts.push(count);
                }
            }
            // There is no such list below this item.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => {
                log::warn!("cannot count {}: {}", list.name, error.message());
                self.is_incomplete = true;
                if is_general(&error) {
                    return ControlFlow::Break(());
                }
            }
        }
        ControlFlow::Continue(())
    }
}

/// Returns whether every request would fail with an error.
fn is_general(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Network | ErrorKind::Timeout | ErrorKind::RateLimited
    )
}

/// Returns how many items a tree has below the one that `id` names.
fn below_in(items: &Items, children: &'static str, id: &str) -> usize {
    let mut all = items.depth_first(Some(children));
    let item = all.find(|item| item.string_at("/id").as_deref() == Some(id));
    item.map_or(0, |item| {
        let tree = Items::one(&Item::new(item.json()));
        tree.depth_first(Some(children)).count() - 1
    })
}
