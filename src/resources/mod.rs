//! Holds what Konnect has to read: one item a resource, one file a product area. Data only.
//!
//! Every list inside an item is one string in a small notation, read when it is needed: a table full
//! of pointers would have to be relocated at every start of the program.

mod ai_gateway;
mod analytics;
mod apis;
mod application_auth;
mod cloud_gateways;
mod column;
mod event_gateway;
mod gateway;
mod identity;
mod notation;
mod parents;
mod portals;
mod service_catalog;

#[cfg(test)]
mod tests;

pub(crate) use column::{Column, Mark};
pub(crate) use notation::{Lookup, entries, operators, parameters};
pub(crate) use parents::PARENTS;

use notation::filled;

/// Holds one resource: what people call it, where it is, and how it is shown.
#[derive(Debug)]
pub(crate) struct Resource {
    /// Words after `get`; all but the last are another resource or a group.
    pub(crate) name: &'static str,
    /// Other spellings of the last word, separated by spaces.
    pub(crate) aliases: &'static str,
    /// The phrase of the help.
    pub(crate) help: &'static str,
    /// What Konnect promises about it.
    pub(crate) status: Status,
    /// What the path answers with.
    pub(crate) shape: Shape,
    /// The path of all items, or of the one object.
    pub(crate) path: &'static str,
    /// The path of one item; its one parameter that is no parent takes the argument. Empty when there is none.
    pub(crate) get: &'static str,
    /// What fills the paths' parameters: `parameter=parent, …`, in the order in which they are resolved.
    pub(crate) parents: &'static str,
    /// Optional narrowing: `query parameter=parent, …`.
    pub(crate) query: &'static str,
    /// The parent whose every item is asked when its flags are not given. Empty when there is none.
    pub(crate) fan_out: &'static str,
    /// Which of Konnect's servers has it.
    pub(crate) server: Server,
    /// How the list is cut into pages.
    pub(crate) paging: Paging,
    /// Where the answer has its cursor; empty when it carries none.
    pub(crate) next: &'static str,
    /// Where the answer has its items: a pointer, in which `*` stands for every member. Empty: the body itself.
    pub(crate) items: &'static str,
    /// Where the answer to `get` has the object. Empty: the body itself.
    pub(crate) item: &'static str,
    /// Where an item has further items of its kind. Empty: nowhere.
    pub(crate) tree: &'static str,
    /// What an item has only in the answer to `get`: `/field, …`.
    pub(crate) alone: &'static str,
    /// Whose token is accepted.
    pub(crate) auth: Auth,
    /// What an id looks like.
    pub(crate) id: Id,
    /// How an item is found by id where `get` is missing: `/field query-parameter`.
    pub(crate) by_id: &'static str,
    /// How an item is found by name: `/field query-parameter ci, …`. Empty when items have no names.
    pub(crate) by: &'static str,
    /// Flags that mean the same as the argument: `--id-flag, --name-flag`.
    pub(crate) pick: &'static str,
    /// Flags of its own: `--flag=query parameter, --flag=row:/pointer=value, …`.
    pub(crate) flags: &'static str,
    /// What the list can be filtered by: `field:kind, …`.
    pub(crate) filter: &'static str,
    /// Plain query parameters that the list takes.
    pub(crate) params: &'static str,
    /// What the list can be sorted by.
    pub(crate) sort: &'static str,
    /// The compact table: `HEADER=/pointer, …` (see [`Column`]).
    pub(crate) columns: &'static str,
    /// What the wide table appends.
    pub(crate) wide: &'static str,
    /// Fields that carry secrets: never a column.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the tests see to it that no column shows one")
    )]
    pub(crate) secret: &'static str,
    /// What the sandbox serves, as JSON: the items of a list, the answer otherwise.
    pub(crate) sample: &'static str,
}

/// Says what Konnect promises about a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Stable,
    /// It may change.
    Beta,
    /// It will go.
    Deprecated,
}

/// Says whether a resource is many or one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Many items.
    List,
    /// A single object.
    One,
}

/// Says on which of Konnect's servers a resource lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Server {
    /// `https://<region>.api.konghq.com`
    Regional,
    /// `https://global.api.konghq.com`
    Global,
}

/// Says how an endpoint cuts its list into pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paging {
    /// `page[size]` and `page[number]`; `/meta/page/total` announces how many items there are.
    Number,
    /// `page[size]` and `page[after]`; the answer carries a link whose `page[after]` is the cursor.
    Cursor,
    /// `size` and `offset`; the answer carries the next `/offset`.
    Offset,
    /// All at once.
    Unpaged,
}

/// Says which tokens an endpoint accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Auth {
    /// Any token.
    Token,
    /// A person's token, not a system account's.
    Person,
    /// None is needed, and none is sent.
    Nobody,
}

/// Says what an id looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// 8-4-4-4-12 hexadecimal digits.
    Uuid,
    /// Free text: tried as an id first, as a name after that.
    Text,
    /// The name itself goes into the path.
    Key,
}

/// Holds what may stand above a resource.
#[derive(Debug)]
pub(crate) struct Parent {
    /// The name by which items refer to it.
    pub(crate) key: &'static str,
    /// The flag that gives its id, without dashes.
    pub(crate) id_flag: &'static str,
    /// The flag that gives its name, without dashes; empty when it has none.
    pub(crate) name_flag: &'static str,
    /// The resource that it is an item of.
    pub(crate) resource: &'static str,
    /// The resource whose `/id` is meant without a flag; empty when a flag is needed.
    pub(crate) otherwise: &'static str,
}

/// Holds a word that only leads to resources.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) name: &'static str,
    pub(crate) aliases: &'static str,
    pub(crate) help: &'static str,
}

/// Holds one product area of Konnect, in the order of the help.
#[derive(Debug)]
pub(crate) struct Product {
    pub(crate) title: &'static str,
    pub(crate) groups: &'static [Group],
    pub(crate) resources: &'static [Resource],
}

/// Everything that can be read.
pub(crate) static PRODUCTS: [Product; 10] = [
    identity::PRODUCT,
    apis::PRODUCT,
    portals::PRODUCT,
    application_auth::PRODUCT,
    gateway::PRODUCT,
    event_gateway::PRODUCT,
    ai_gateway::PRODUCT,
    service_catalog::PRODUCT,
    analytics::PRODUCT,
    cloud_gateways::PRODUCT,
];

/// What most items have in common; an item names only what is its own.
const LIST: Resource = Resource {
    name: "",
    aliases: "",
    help: "",
    status: Status::Stable,
    shape: Shape::List,
    path: "",
    get: "",
    parents: "",
    query: "",
    fan_out: "",
    server: Server::Regional,
    paging: Paging::Number,
    next: "/meta/page/next",
    items: "/data",
    item: "",
    tree: "",
    alone: "",
    auth: Auth::Token,
    id: Id::Uuid,
    by_id: "",
    by: "",
    pick: "",
    flags: "",
    filter: "",
    params: "",
    sort: "",
    columns: "",
    wide: "",
    secret: "",
    sample: "",
};

const ONE: Resource = Resource {
    shape: Shape::One,
    paging: Paging::Unpaged,
    items: "",
    ..LIST
};

/// What this machine knows by itself: no server has it, and no request is made for it.
pub(crate) static PROFILES: Resource = Resource {
    name: "profiles",
    aliases: "profile",
    help: "Profiles on this machine, and where their tokens come from",
    auth: Auth::Nobody,
    paging: Paging::Unpaged,
    columns: "NAME=/name, SERVER=/base_url|/region, TOKEN=/token, VALID UNTIL=~/valid_until",
    wide: "RENEWABLE=/renewable, LOGIN FOR=/login_for, PROBLEM=/problem",
    ..LIST
};

/// Includes a resource's sandbox data.
macro_rules! sample {
    ($file:literal) => {
        include_str!(concat!("../sandbox/data/", $file, ".json"))
    };
}
use sample;

impl Resource {
    /// The columns of the compact table.
    pub(crate) fn columns(&self) -> impl Iterator<Item = Column<'static>> {
        Column::list(self.columns)
    }

    /// The columns that the wide table appends.
    pub(crate) fn wide(&self) -> impl Iterator<Item = Column<'static>> {
        Column::list(self.wide)
    }

    /// Where items have their names, in the order in which to look.
    pub(crate) fn by(&self) -> impl Iterator<Item = Lookup> {
        Lookup::list(self.by)
    }

    /// Where items have their id, when it takes the list to find one.
    pub(crate) fn by_id(&self) -> Option<Lookup> {
        Lookup::list(self.by_id).next()
    }

    /// Which parent fills which parameter of the paths, in the order in which they are resolved.
    pub(crate) fn parents(&self) -> impl Iterator<Item = (&'static str, &'static Parent)> {
        filled(self.parents)
    }

    /// Which parent narrows the list, by which query parameter.
    pub(crate) fn narrowing(&self) -> impl Iterator<Item = (&'static str, &'static Parent)> {
        filled(self.query)
    }

    /// The flags of its own, without dashes, and what they do.
    pub(crate) fn flags(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        entries(self.flags).filter_map(|entry| entry.strip_prefix("--")?.split_once('='))
    }

    /// What the list can be filtered by: the field, and the kind of its filter.
    pub(crate) fn filters(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        entries(self.filter).filter_map(|entry| entry.split_once(':'))
    }

    /// The parameter of `get` that takes the argument.
    pub(crate) fn argument(&self) -> Option<&'static str> {
        parameters(self.get)
            .find(|parameter| self.parents().all(|(filled, _)| filled != *parameter))
    }
}

/// Holds one word of the tree under `get`: a resource or a group.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    /// Every word from the top, such as `gateway control-planes`.
    pub(crate) path: &'static str,
    pub(crate) aliases: &'static str,
    pub(crate) help: &'static str,
}

impl Node {
    /// The last word: what the user types after the words above.
    pub(crate) fn word(&self) -> &'static str {
        self.path.rsplit(' ').next().unwrap_or(self.path)
    }

    pub(crate) fn aliases(&self) -> impl Iterator<Item = &'static str> {
        self.aliases.split_whitespace()
    }

    fn parent(&self) -> &'static str {
        self.path.rsplit_once(' ').map_or("", |(parent, _)| parent)
    }
}

/// Every resource, in the order of the help.
pub(crate) fn resources() -> impl Iterator<Item = &'static Resource> {
    PRODUCTS.iter().flat_map(|product| product.resources)
}

/// Finds a resource by its canonical words.
pub(crate) fn resource(name: &str) -> Option<&'static Resource> {
    resources().find(|resource| resource.name == name)
}

/// Finds what stands at `path`, or the nearest above it.
pub(crate) fn at_or_above(path: &str) -> Option<&'static Resource> {
    let length = |resource: &&Resource| {
        [resource.path, resource.get]
            .into_iter()
            .filter_map(|template| begins(template, path))
            .max()
    };
    resources()
        .filter(|resource| length(resource).is_some())
        .max_by_key(length)
}

/// Finds the list that stands at `path`.
pub(crate) fn list_at(path: &str) -> Option<&'static Resource> {
    let whole = path.split('/').count();
    resources().find(|resource| {
        resource.shape == Shape::List && begins(resource.path, path) == Some(whole)
    })
}

/// How many segments of `path` the whole template takes; `None` when it does not fit.
fn begins(template: &str, path: &str) -> Option<usize> {
    let mut given = path.split('/');
    let fits = |wanted: &str| {
        given.next().is_some_and(|given| {
            if wanted.starts_with('{') {
                !given.is_empty()
            } else {
                wanted == given
            }
        })
    };
    (!template.is_empty() && template.split('/').all(fits)).then(|| template.split('/').count())
}

/// Finds the word nearest to the top that is called `word`, wherever it stands.
pub(crate) fn named(word: &str) -> Option<Node> {
    let is_called = |node: &Node| node.word() == word || node.aliases().any(|alias| alias == word);
    PRODUCTS
        .iter()
        .flat_map(Product::nodes)
        .filter(is_called)
        .min_by_key(|node| node.path.split(' ').count())
}

/// The words that may follow `parent`; the top has the empty path.
pub(crate) fn children(parent: &str) -> impl Iterator<Item = Node> {
    PRODUCTS
        .iter()
        .flat_map(Product::nodes)
        .filter(move |node| node.parent() == parent)
}

impl Product {
    /// Every word of this product's tree, groups first.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = Node> {
        let groups = self.groups.iter().map(|group| Node {
            path: group.name,
            aliases: group.aliases,
            help: group.help,
        });
        let resources = self.resources.iter().map(|item| Node {
            path: item.name,
            aliases: item.aliases,
            help: item.help,
        });
        groups.chain(resources)
    }
}
