//! The items that a word of a command line can name, for completion.

use std::time::Duration;

use super::command::Get;
use super::filter::parse_filter;
use crate::cli::context::Context;
use crate::cli::verb::Verb;
use crate::error::Result;
use crate::item::Items;
use crate::konnect::{Found, Reader};
use crate::resources::Resource;

/// How many items are read at most: more are no help to a person who chooses one.
const MAX_CHOICES: usize = 200;

impl Get {
    /// Reads the first page of `resource`: that of this command, or one of its parents'. The server
    /// drops items whose names do not contain `typed`, where it can. Items without names have those
    /// of what they refer to.
    ///
    /// Reads nothing where that would be one list for each item of a parent. Prints nothing, and
    /// waits no longer than `timeout` for a response.
    pub(in crate::cli) fn choices(
        mut self,
        context: &Context,
        resource: &'static Resource,
        typed: &str,
        timeout: Duration,
    ) -> Result<Found> {
        self.target.become_list_of(resource);
        let config = context.config();
        let parents = self.target.parents(Verb::Get, config)?;
        if (self.target.resource.fan_out).is_some_and(|each| parents.get(each).is_none()) {
            return Ok(Found::list(Items::default(), None));
        }
        let client = self.access.silent_client(context, timeout)?;
        let page_size = self.page.size(config)?;
        let reader = Reader {
            client: &client,
            page_size,
        };
        let mut scope = self.scope(&reader, &parents)?;
        scope.query.extend(name_filter(resource, typed));
        let page = usize::try_from(page_size).unwrap_or(MAX_CHOICES);
        scope.limit = Some(page.min(MAX_CHOICES));
        let mut found = reader.all(&scope)?;
        self.target.local_filter.apply(&mut found);
        if let Some(names) = resource.known_by().and_then(|column| column.with_names()) {
            let names = reader.names(&[names], &found.items, &scope);
            found.items.set_names(names);
        }
        Ok(found)
    }
}

/// Returns the query parameter that narrows a list to names with `typed` in them.
fn name_filter(resource: &Resource, typed: &str) -> Option<(String, String)> {
    // With several names, the filter of one would hide the others.
    let [lookup] = resource.lookup else {
        return None;
    };
    if typed.is_empty() {
        return None;
    }
    let field = lookup.at.strip_prefix('/')?;
    parse_filter(resource, &format!("{field}[contains]={typed}")).ok()
}
