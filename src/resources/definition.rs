//! The types that describe what can be read: a resource, its parents, lookups, filters and flags.
//!
//! Every part is built by a `const fn`, so that each definition is data in the program's image and
//! an impossible one does not compile.

use super::column::Column;
use super::filter::Filter;

/// The JSON pointer to a whole document (RFC 6901, section 5).
pub(crate) const WHOLE: &str = "";

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
    pub(crate) items: Items,
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
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "a test checks that no column shows one")
    )]
    pub(crate) secrets: &'static [&'static str],
    /// What the sandbox serves, as JSON: the items of a list, the response otherwise.
    pub(crate) sample: &'static str,
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

/// Where a response has the items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Items {
    /// Nowhere: the response is a single object.
    None,
    /// The body is the list.
    Body,
    /// The list is at `/data`, as in most responses.
    Data,
    /// The list is at this pointer.
    At(&'static str),
    /// The items are members of objects: `*` in the pointer stands for each member.
    Members(&'static str),
}

impl Items {
    /// Returns the pointer to the items, when the response has any.
    pub(crate) fn pointer(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Body => Some(WHOLE),
            Self::Data => Some("/data"),
            Self::At(pointer) | Self::Members(pointer) => Some(pointer),
        }
    }
}

/// How an endpoint cuts its list into pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paging {
    /// `page[size]` and `page[number]`; `/meta/page/total` announces how many items there are.
    Number,
    /// `page[size]` and `page[after]`; the response has the cursor, or a link whose `page[after]`
    /// it is, at `next`. Without `next` there is one page only.
    Cursor { next: Option<&'static str> },
    /// `size` and `offset`; the response has the next `/offset`.
    Offset,
    /// All at once.
    Unpaged,
}

impl Paging {
    /// The cursor where most endpoints have it.
    pub(super) const CURSOR: Self = Self::Cursor {
        next: Some("/meta/page/next"),
    };
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

/// What a resource can stand below, and the flags that name it.
#[derive(Debug)]
pub(crate) struct Parent {
    /// What it is called among parents.
    pub(crate) key: &'static str,
    /// The flag that takes its id, without dashes.
    pub(crate) id_flag: &'static str,
    /// The flag that takes its name, without dashes.
    pub(crate) name_flag: Option<&'static str>,
    /// The name of the resource whose items are such parents.
    pub(crate) resource: &'static str,
    /// The name of the resource whose `/id` is used when no flag is given. Without it a flag is
    /// required.
    pub(crate) default_from: Option<&'static str>,
}

impl Parent {
    /// Creates a parent that is an item of `resource`.
    pub(super) const fn new(
        key: &'static str,
        resource: &'static str,
        id_flag: &'static str,
    ) -> Self {
        Self {
            key,
            id_flag,
            name_flag: None,
            resource,
            default_from: None,
        }
    }

    /// Adds the flag that takes a name.
    pub(super) const fn name_flag(mut self, flag: &'static str) -> Self {
        self.name_flag = Some(flag);
        self
    }

    /// Makes the object of `resource` the parent when no flag is given.
    pub(super) const fn default_from(mut self, resource: &'static str) -> Self {
        self.default_from = Some(resource);
        self
    }
}

/// A parent that fills a parameter of a path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PathParent {
    pub(crate) parameter: &'static str,
    pub(crate) parent: &'static Parent,
    pub(crate) takes: Takes,
}

/// What the parameter of a path takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    /// An id only: a name has to be looked up first.
    Id,
    IdOrName,
}

/// Creates a parent that fills `parameter` with its id.
pub(super) const fn parent(parameter: &'static str, parent: &'static Parent) -> PathParent {
    PathParent {
        parameter,
        parent,
        takes: Takes::Id,
    }
}

/// Creates a parent that fills `parameter` with its id or its name.
pub(super) const fn parent_or_name(parameter: &'static str, parent: &'static Parent) -> PathParent {
    PathParent {
        parameter,
        parent,
        takes: Takes::IdOrName,
    }
}

/// A parent that narrows a list by a query parameter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct QueryParent {
    pub(crate) parameter: &'static str,
    pub(crate) parent: &'static Parent,
}

/// Creates a parent whose id is sent as the query parameter `parameter`.
pub(super) const fn narrowed_by(parameter: &'static str, parent: &'static Parent) -> QueryParent {
    QueryParent { parameter, parent }
}

/// How one item is found among others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lookup {
    /// The field to compare: a pointer, or `@1` for the key of the item.
    pub(crate) at: &'static str,
    /// The query parameter by which the server narrows the list to it.
    pub(crate) filter: Option<&'static str>,
    pub(crate) case: Case,
}

/// Whether letter case matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    Sensitive,
    /// Without an exact match, an item that differs in letter case only is taken.
    Insensitive,
}

impl Lookup {
    /// Creates a lookup that compares the field at `at` exactly.
    pub(super) const fn by(at: &'static str) -> Self {
        Self {
            at,
            filter: None,
            case: Case::Sensitive,
        }
    }

    /// Adds the query parameter by which the server narrows the list.
    pub(super) const fn filter(mut self, parameter: &'static str) -> Self {
        self.filter = Some(parameter);
        self
    }

    /// Takes what differs in letter case only as well.
    pub(super) const fn ignoring_case(mut self) -> Self {
        self.case = Case::Insensitive;
        self
    }
}

/// A flag that means the same as the argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ArgumentFlag {
    /// The name, without dashes, of a flag that takes an id.
    Id(&'static str),
    /// The name, without dashes, of a flag that takes a name.
    Name(&'static str),
}

impl ArgumentFlag {
    /// Returns the flag without dashes.
    pub(crate) fn flag(self) -> &'static str {
        match self {
            Self::Id(flag) | Self::Name(flag) => flag,
        }
    }
}

/// A flag that a resource has of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Flag {
    /// The flag without dashes.
    pub(crate) name: &'static str,
    pub(crate) effect: Effect,
}

/// What a flag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Its value is sent as this query parameter.
    Query(&'static str),
    /// Only items that have its value at this pointer are kept; the server is not asked to filter.
    Keep(&'static str),
    /// The flag takes no value: only items that have `value` at `pointer` are kept.
    KeepValue {
        pointer: &'static str,
        value: &'static str,
    },
    /// Its value names the file that an image is written to.
    File,
}

impl Flag {
    /// Creates a flag whose value is sent as a query parameter.
    pub(super) const fn query(name: &'static str, parameter: &'static str) -> Self {
        Self {
            name,
            effect: Effect::Query(parameter),
        }
    }

    /// Creates a flag that keeps the items with its value at `pointer`.
    pub(super) const fn keep(name: &'static str, pointer: &'static str) -> Self {
        Self {
            name,
            effect: Effect::Keep(pointer),
        }
    }

    /// Creates a flag without a value that keeps the items with `value` at `pointer`.
    pub(super) const fn keep_value(
        name: &'static str,
        pointer: &'static str,
        value: &'static str,
    ) -> Self {
        Self {
            name,
            effect: Effect::KeepValue { pointer, value },
        }
    }

    /// Creates a flag that names the file to write an image to.
    pub(super) const fn file(name: &'static str) -> Self {
        Self {
            name,
            effect: Effect::File,
        }
    }
}

/// A word that only leads to resources.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) name: &'static str,
    pub(crate) aliases: &'static [&'static str],
    pub(crate) help: &'static str,
}

/// A product area of Konnect, in the order of the help.
#[derive(Debug)]
pub(crate) struct Product {
    pub(crate) title: &'static str,
    pub(crate) groups: &'static [Group],
    pub(crate) resources: &'static [Resource],
}

/// What most lists have in common. A definition replaces name, help, path, columns and sample, and
/// whatever else is its own.
pub(super) const LIST: Resource = Resource {
    name: "",
    aliases: &[],
    help: "",
    status: Status::Stable,
    shape: Shape::List,
    path: "",
    item_path: None,
    parents: &[],
    narrowing: &[],
    fan_out: None,
    server: Server::Regional,
    paging: Paging::Number,
    items: Items::Data,
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
    sample: "",
};

/// What most single objects have in common.
pub(super) const ONE: Resource = Resource {
    shape: Shape::One,
    paging: Paging::Unpaged,
    items: Items::None,
    ..LIST
};

/// Includes the sandbox data of a resource.
macro_rules! sample {
    ($file:literal) => {
        include_str!(concat!("../sandbox/data/", $file, ".json"))
    };
}
pub(super) use sample;

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
        matches!(self.items, Items::Members(_))
    }

    /// Returns the columns of the wide table: those of the compact one first.
    pub(crate) fn all_columns(&self) -> impl Iterator<Item = &'static Column<'static>> {
        self.columns.iter().chain(self.wide)
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
