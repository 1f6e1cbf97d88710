//! The words that items can be named by.
//!
//! Names come from a server. Only those are offered that mean their item in this place of the line,
//! and that a terminal shows as they are. The scripts quote what a shell would not take literally.

use std::collections::HashMap;

use super::offer::Offer;
use crate::item::{Item, Items};
use crate::konnect::name_of;
use crate::output::escaped;
use crate::resources::{Column, Id, Resource};
use crate::uuid::is_uuid;

/// The longest name that is offered, in bytes: more would fill the screen.
const MAX_LEN: usize = 200;

/// The length from which a text is completed to an ID, although the item has a name.
const MIN_ID_PREFIX_LEN: usize = 4;

/// A place in a line that takes an item.
pub(super) struct Place {
    /// What the item is one of.
    pub(super) resource: &'static Resource,
    pub(super) takes: Takes,
    /// The items that are named already.
    pub(super) named: Vec<String>,
    /// The words that are commands in this place.
    pub(super) commands: Vec<String>,
    /// Whether a word that begins with a dash is a flag.
    pub(super) takes_flags: bool,
}

/// What names the item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    Id,
    IdOrName,
}

/// An item, by what it can be named.
struct Named {
    id: Option<String>,
    name: Option<String>,
    /// What tells an ID apart from others.
    label: String,
}

/// Returns the words that begin with `typed`, one for each item.
///
/// An item whose name would not do, or that has the same one as another, is named by its ID.
pub(super) fn item_words(items: &Items, place: &Place, typed: &str) -> Vec<Offer> {
    let all: Vec<Named> = items
        .depth_first(place.resource.tree)
        .map(|item| Named::of(&item, place.resource))
        .collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for name in all.iter().filter_map(|item| item.name.as_deref()) {
        *counts.entry(name).or_default() += 1;
    }
    let is_unique = |name: &str| counts.get(name) == Some(&1);
    let free = all.iter().filter(|item| !item.is_any_of(&place.named));
    free.filter_map(|item| item.word(place, typed, is_unique))
        .collect()
}

/// Returns whether a text can be the beginning of an ID rather than of a name.
pub(super) fn may_begin_id(text: &str) -> bool {
    text.len() >= MIN_ID_PREFIX_LEN
        && text
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

impl Named {
    fn of(item: &Item, resource: &'static Resource) -> Self {
        let name = name_of(resource, item).or_else(|| name_of_referred(resource, item));
        let mut shown = resource.columns.iter().flat_map(Column::pointers);
        let first = shown.find_map(|pointer| item.string_at(pointer));
        let id = match (resource.id, resource.id_lookup) {
            // The name in the path is what the table begins with.
            (Id::Key, _) => first.clone(),
            (_, Some(lookup)) => item.string_at(lookup.at),
            (_, None) => item.string_at("/id"),
        };
        let label = name.clone().or(first).unwrap_or_default();
        Self { id, name, label }
    }

    fn is_any_of(&self, named: &[String]) -> bool {
        let mut own = self.id.iter().chain(&self.name);
        own.any(|own| named.contains(own))
    }

    fn word(&self, place: &Place, typed: &str, is_unique: impl Fn(&str) -> bool) -> Option<Offer> {
        let name = self.name.as_deref().filter(|name| {
            place.takes == Takes::IdOrName
                && place.accepts(name)
                && is_unique(name)
                && !is_uuid(name)
        });
        if let Some(name) = name
            && (name.starts_with(typed) || !may_begin_id(typed))
        {
            return name.starts_with(typed).then(|| Offer::bare(name));
        }
        let id = self.id.as_deref()?;
        if !id.starts_with(typed) || !place.accepts(id) {
            return None;
        }
        Some(if self.label == id {
            Offer::bare(id)
        } else {
            Offer::new(id, escaped(&self.label))
        })
    }
}

/// Returns the name of the item of another resource by which an item is known.
fn name_of_referred(resource: &'static Resource, item: &Item) -> Option<String> {
    let column = resource.known_by()?;
    let mut pointers = column.pointers();
    let id = pointers.find_map(|pointer| item.string_at(pointer))?;
    item.name_of(column.resource()?, &id).map(str::to_owned)
}

impl Place {
    /// Returns whether a word names an item in this place, and looks like what it is.
    fn accepts(&self, word: &str) -> bool {
        let is_flag = self.takes_flags && word.starts_with('-');
        let is_dots = word.bytes().all(|byte| byte == b'.');
        // A colon begins an instruction to the scripts.
        !is_flag
            && !is_dots
            && !word.starts_with(':')
            && word.len() <= MAX_LEN
            && escaped(word) == word
            && !self.commands.iter().any(|command| command == word)
    }
}
