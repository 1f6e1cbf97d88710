//! Holds what Konnect has to read: one row a resource, one file a product area. Data only.
//!
//! Every list inside a row is one string in a small notation, read when it is needed: a table full
//! of pointers would have to be relocated at every start of the program.

mod apis;
mod column;
mod gateway;
mod identity;
mod portals;

#[cfg(test)]
mod tests;

pub(crate) use column::{Column, Mark};

/// Holds one resource: what people call it, where it is, and how it is shown.
#[derive(Debug)]
pub(crate) struct Resource {
    /// Words after `get`; all but the last are another resource or a group.
    pub(crate) name: &'static str,
    /// Other spellings of the last word, separated by spaces.
    pub(crate) aliases: &'static str,
    /// The phrase of the help.
    pub(crate) help: &'static str,
    /// What the path answers with.
    pub(crate) shape: Shape,
    /// The path of all rows, or of the one object.
    pub(crate) path: &'static str,
    /// The path of one row; its one parameter takes the id. Empty when there is none.
    pub(crate) get: &'static str,
    /// Which of Konnect's servers has it.
    pub(crate) server: Server,
    /// How the list is cut into pages.
    pub(crate) paging: Paging,
    /// How a row is found by name: `/field query-parameter`. Empty when rows have no names.
    pub(crate) by: &'static str,
    /// Whose token is accepted.
    pub(crate) auth: Auth,
    /// The compact table: `HEADER=/pointer, …` (see [`Column`]).
    pub(crate) columns: &'static str,
    /// What the wide table appends.
    pub(crate) wide: &'static str,
    /// What the sandbox serves, as JSON: an array for a list, an object otherwise.
    pub(crate) sample: &'static str,
}

/// Says whether a resource is many or one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Many rows, in the answer's `/data`.
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
    /// `page[size]` and `page[number]`; `/meta/page/total` announces how many rows there are.
    Number,
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
    pub(crate) groups: &'static [Group],
    pub(crate) resources: &'static [Resource],
}

/// Everything that can be read.
pub(crate) static PRODUCTS: [Product; 4] = [identity::PRODUCT, apis::PRODUCT, portals::PRODUCT, gateway::PRODUCT];

/// What most rows have in common; a row names only what is its own.
const LIST: Resource = Resource {
    name: "",
    aliases: "",
    help: "",
    shape: Shape::List,
    path: "",
    get: "",
    server: Server::Regional,
    paging: Paging::Number,
    by: "",
    auth: Auth::Token,
    columns: "",
    wide: "",
    sample: "",
};

const ONE: Resource = Resource { shape: Shape::One, paging: Paging::Unpaged, ..LIST };

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

    /// Where rows have their name, and the server's filter for it.
    pub(crate) fn by(&self) -> Option<(&'static str, &'static str)> {
        self.by.split_once(' ')
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

/// The words that may follow `parent`; the top has the empty path.
pub(crate) fn children(parent: &str) -> impl Iterator<Item = Node> {
    PRODUCTS.iter().flat_map(Product::nodes).filter(move |node| node.parent() == parent)
}

impl Product {
    /// Every word of this product's tree, groups first.
    fn nodes(&self) -> impl Iterator<Item = Node> {
        let groups = self.groups.iter().map(|group| Node { path: group.name, aliases: group.aliases, help: group.help });
        let resources = self.resources.iter().map(|row| Node { path: row.name, aliases: row.aliases, help: row.help });
        groups.chain(resources)
    }
}
