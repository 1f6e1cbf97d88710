//! The definition of a resource: what can be read and written, and how.
//!
//! Its parts have files of their own: `parents.rs`, `response.rs`, `lookup.rs`, `flag.rs`,
//! `filter.rs`, `column.rs` and `write.rs`. Every part is built by a `const fn`, so that the
//! definitions are data in the program's image: a start builds nothing. The types rule out many
//! mistakes; the tests of this directory find the others, such as a path whose parameter no parent
//! fills.

use super::column::Column;
use super::filter::Filter;
use super::flag::{ArgumentFlag, Flag};
use super::lookup::Lookup;
use super::parents::{Parent, PathParent, QueryParent};
use super::response::{ItemsAt, Paging, WHOLE};
use super::write::{WRITES, Writes};

/// A resource: what it is called, where it is, and how it is shown.
#[derive(Debug)]
pub(crate) struct Resource {
    /// The words after `get`; all but the last are another resource or a group.
    pub(crate) name: &'static str,
    /// Other spellings of the last word.
    pub(crate) aliases: &'static [&'static str],
    /// The phrase of the help.
    pub(crate) help: &'static str,
    /// What Konnect promises about it.
    pub(crate) status: Status,
    /// Whether the path leads to a list or to a single object.
    pub(crate) shape: Shape,
    /// The path of all items, or of the single object.
    pub(crate) path: &'static str,
    /// The path of one item. Its one parameter that no parent fills takes the argument.
    pub(crate) item_path: Option<&'static str>,
    /// How items are created, updated and deleted.
    pub(crate) writes: Writes,
    /// What fills the parameters of the paths, in the order in which the parents are resolved.
    pub(crate) parents: &'static [PathParent],
    /// Parents whose flags narrow the list, each by a query parameter.
    pub(crate) narrowing: &'static [QueryParent],
    /// The parent whose items are all read when none of its flags is given.
    pub(crate) fan_out: Option<&'static Parent>,
    /// Which server has it.
    pub(crate) server: Server,
    /// How the list is cut into pages.
    pub(crate) paging: Paging,
    /// Where a response has its items.
    pub(crate) items: ItemsAt,
    /// Where the response to `item_path`, or to the path of a single object, has the object.
    pub(crate) item: &'static str,
    /// Where an item has further items of its kind.
    pub(crate) tree: Option<&'static str>,
    /// Fields that an item has only in the response to `item_path`.
    pub(crate) detail_only: &'static [&'static str],
    /// Which tokens are accepted.
    pub(crate) auth: Auth,
    /// What an id looks like.
    pub(crate) id: Id,
    /// How an item is found by its id where there is no `item_path`.
    pub(crate) id_lookup: Option<Lookup>,
    /// How an item is found by name, in the order in which to look. Empty when items have no names.
    pub(crate) lookup: &'static [Lookup],
    /// Flags that mean the same as the argument.
    pub(crate) argument_flags: &'static [ArgumentFlag],
    /// Flags that only this resource has.
    pub(crate) flags: &'static [Flag],
    /// What the list can be filtered by.
    pub(crate) filters: &'static [Filter],
    /// Plain query parameters that `--filter` takes as well.
    pub(crate) params: &'static [&'static str],
    /// The fields by which the list can be sorted.
    pub(crate) sort: &'static [&'static str],
    /// The columns of the compact table.
    pub(crate) columns: &'static [Column<'static>],
    /// The columns that the wide table appends.
    pub(crate) wide: &'static [Column<'static>],
    /// Pointers to secrets, which are never a column.
    // Only a test reads this. It stands here so that the author of a new column sees which fields
    // no column may show.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "a test checks that no column shows one")
    )]
    pub(crate) secrets: &'static [&'static str],
}

/// The stability that Konnect promises for a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Stable,
    /// It may change.
    Beta,
    /// It will be removed.
    Deprecated,
}

/// Whether a resource is a list or a single object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    List,
    One,
}

/// The server that has a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Server {
    /// `https://<region>.api.konghq.com`
    Regional,
    /// `https://global.api.konghq.com`
    Global,
    /// No server: this machine knows it, and no request is sent.
    Local,
}

/// Which tokens an endpoint accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Auth {
    /// Any token.
    Token,
    /// A person's token, not a system account's.
    Person,
    /// No token is needed, and none is sent.
    Anonymous,
}

/// What an id looks like, and so how an argument is told apart from a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// 8-4-4-4-12 hexadecimal digits.
    Uuid,
    /// A UUID, in a path that takes a name in its place as well.
    UuidOrName,
    /// Free text: tried as an id first, then as a name.
    Text,
    /// The name itself goes into the path.
    Key,
}

/// A word that only leads to resources.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) name: &'static str,
    pub(crate) aliases: &'static [&'static str],
    pub(crate) help: &'static str,
    /// The resource whose children answer below this word as well.
    pub(crate) opens: Option<&'static str>,
}

/// A product area of Konnect, in the order of the help.
#[derive(Debug)]
pub(crate) struct Product {
    pub(crate) title: &'static str,
    pub(crate) groups: &'static [Group],
    pub(crate) resources: &'static [Resource],
}

/// What most lists have in common. A definition replaces name, help, path and columns, and whatever
/// else is its own.
pub(super) const LIST: Resource = Resource {
    name: "",
    aliases: &[],
    help: "",
    status: Status::Stable,
    shape: Shape::List,
    path: "",
    item_path: None,
    writes: WRITES,
    parents: &[],
    narrowing: &[],
    fan_out: None,
    server: Server::Regional,
    paging: Paging::Number,
    items: ItemsAt::Data,
    item: WHOLE,
    tree: None,
    detail_only: &[],
    auth: Auth::Token,
    id: Id::Uuid,
    id_lookup: None,
    lookup: &[],
    argument_flags: &[],
    flags: &[],
    filters: &[],
    params: &[],
    sort: &[],
    columns: &[],
    wide: &[],
    secrets: &[],
};

/// What most single objects have in common.
pub(super) const ONE: Resource = Resource {
    shape: Shape::One,
    paging: Paging::Unpaged,
    items: ItemsAt::None,
    ..LIST
};

impl Resource {
    /// Returns whether a flag that names `parent` is required.
    pub(crate) fn needs(&self, parent: &Parent) -> bool {
        parent.default_from.is_none() && !self.fans_out_over(parent)
    }

    /// Returns whether every item of `parent` is read when none is named.
    pub(crate) fn fans_out_over(&self, parent: &Parent) -> bool {
        self.fan_out.is_some_and(|each| each.key == parent.key)
    }

    /// Returns the parameter of the item's path that takes the argument.
    pub(crate) fn argument(&self) -> Option<&'static str> {
        parameters(self.item_path?).find(|parameter| {
            self.parents
                .iter()
                .all(|filled| filled.parameter != *parameter)
        })
    }

    /// Returns whether one item can be named: by an argument of the command line.
    pub(crate) fn takes_argument(&self) -> bool {
        self.argument().is_some() || self.id_lookup.is_some() || !self.lookup.is_empty()
    }

    /// Returns whether the items are the members of an object rather than the elements of a list.
    pub(crate) fn has_keyed_items(&self) -> bool {
        matches!(self.items, ItemsAt::Members(_))
    }

    /// Returns the columns of the wide table: those of the compact one first.
    pub(crate) fn all_columns(&self) -> impl Iterator<Item = &'static Column<'static>> {
        self.columns.iter().chain(self.wide)
    }

    /// Returns the columns of the wide table that have names in place of IDs.
    pub(crate) fn name_columns(&self) -> impl Iterator<Item = Column<'static>> {
        self.all_columns().filter_map(|column| column.with_names())
    }

    /// Returns the column with the ID of another item, by whose name an item without a name of its
    /// own is known.
    pub(crate) fn known_by(&self) -> Option<&'static Column<'static>> {
        if !self.lookup.is_empty() || !self.takes_argument() {
            return None;
        }
        let is_parent = |name| {
            self.parents
                .iter()
                .any(|above| above.parent.resource == name)
        };
        let mut references = self
            .columns
            .iter()
            .filter(|column| column.resource().is_some_and(|name| !is_parent(name)));
        let is_id = |column: &&Column| {
            let mut pointers = column.pointers();
            pointers.any(|at| self.id_lookup.is_some_and(|lookup| lookup.at == at))
        };
        references.clone().find(is_id).or_else(|| references.next())
    }

    /// Returns every way to find an item, by its id first.
    pub(crate) fn all_lookups(&self) -> impl Iterator<Item = &Lookup> {
        self.id_lookup.iter().chain(self.lookup)
    }
}

/// Returns the parameters of a path, in their order: `/v3/apis/{apiId}` has `apiId`.
pub(crate) fn parameters(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(parameter, _)| parameter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_read_in_their_order() {
        let path = "/v2/control-planes/{controlPlaneId}/core-entities/services/{ServiceId}";
        assert_eq!(
            parameters(path).collect::<Vec<_>>(),
            ["controlPlaneId", "ServiceId"]
        );
    }
}
