//! Every resource, and the ways to find one.

use super::column::{NAME, column, mark, place, time};
use super::definition::{Auth, Id, LIST, Product, Resource, Server, Shape};
use super::lookup::Lookup;
use super::response::Paging;
use super::{
    ai_gateway, analytics, apis, application_auth, cloud_gateways, event_gateway, gateway,
    identity, portals, service_catalog,
};
use crate::sort::sort_by_key;

/// Everything that Konnect has, those of every day first.
pub(crate) static PRODUCTS: [Product; 10] = [
    apis::PRODUCT,
    portals::PRODUCT,
    gateway::PRODUCT,
    event_gateway::PRODUCT,
    ai_gateway::PRODUCT,
    application_auth::PRODUCT,
    service_catalog::PRODUCT,
    analytics::PRODUCT,
    cloud_gateways::PRODUCT,
    identity::PRODUCT,
];

/// What this machine has. It is in no list of what Konnect has: neither the sandbox nor Konnect's
/// API document knows it.
pub(crate) static LOCAL: [Resource; 1] = [Resource {
    name: "profiles",
    aliases: &["profile"],
    help: "Profiles on this machine, and where their tokens come from",
    server: Server::Local,
    auth: Auth::Anonymous,
    paging: Paging::Unpaged,
    id: Id::Key,
    lookup: &[Lookup::by("/name")],
    columns: &[
        NAME,
        column!("SERVER", "/base_url", "/region"),
        place!("TOKEN", "/token"),
        column!("STATE", "/state"),
        // Last: most of its cells are empty, and no other column must move for that in a pipe.
        mark!("CURRENT", "/current"),
    ],
    wide: &[
        place!("SERVER_FROM", "/server_source"),
        time!("VALID_UNTIL", "/valid_until"),
        column!("LOGIN_FOR", "/login_for"),
        column!("PROBLEM", "/problem"),
    ],
    ..LIST
}];

/// The settings, which a command of their own shows. They have no name after `get`.
pub(crate) static SETTINGS: Resource = Resource {
    name: "settings",
    server: Server::Local,
    auth: Auth::Anonymous,
    paging: Paging::Unpaged,
    columns: &[
        column!("SETTING", "/setting"),
        place!("VALUE", "/value"),
        place!("SOURCE", "/source"),
        column!("NOTE", "/note"),
    ],
    ..LIST
};

/// The fields of a resource, which `explain` shows.
pub(crate) static FIELDS: Resource = Resource {
    name: "fields",
    server: Server::Local,
    auth: Auth::Anonymous,
    paging: Paging::Unpaged,
    columns: &[
        column!("FIELD", "/field"),
        column!("TYPE", "/type"),
        column!("WRITE", "/write"),
        column!("RULES", "/rules"),
    ],
    ..LIST
};

/// A word of the tree under `get`: a resource or a group.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    /// Every word from the top, such as `gateway control-planes`.
    pub(crate) words: &'static str,
    pub(crate) aliases: &'static [&'static str],
    pub(crate) help: &'static str,
}

impl Node {
    /// Returns the last word: what the user types after the words above.
    pub(crate) fn word(&self) -> &'static str {
        last_word(self.words)
    }

    /// Returns the last word and its other spellings.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.word()).chain(self.aliases.iter().copied())
    }

    fn of(resource: &Resource) -> Self {
        Self {
            words: resource.name,
            aliases: resource.aliases,
            help: resource.help,
        }
    }

    /// Returns the words above this one; none at the top.
    pub(super) fn parent(&self) -> &'static str {
        self.words.rsplit_once(' ').map_or("", |(parent, _)| parent)
    }

    /// Returns the fewest words that lead to this one.
    pub(crate) fn shortest(&self) -> String {
        let mut groups = PRODUCTS.iter().flat_map(|product| product.groups);
        let group = groups.find(|group| group.opens == Some(self.parent()));
        match group {
            Some(group) => format!("{} {}", group.name, self.word()),
            None => self.words.to_owned(),
        }
    }

    fn is_called(&self, word: &str) -> bool {
        self.word() == word || self.aliases.contains(&word)
    }
}

impl Product {
    /// Returns every word of this product's tree, groups first.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = Node> {
        let groups = self.groups.iter().map(|group| Node {
            words: group.name,
            aliases: group.aliases,
            help: group.help,
        });
        groups.chain(self.resources.iter().map(Node::of))
    }
}

/// Returns the last of several words, such as `services` of `gateway control-planes services`.
fn last_word(words: &str) -> &str {
    words.rsplit(' ').next().unwrap_or(words)
}

/// Returns every resource of Konnect, in the order of the help.
pub(crate) fn resources() -> impl Iterator<Item = &'static Resource> {
    PRODUCTS.iter().flat_map(|product| product.resources)
}

/// Finds a resource, of Konnect or of this machine, by its canonical words.
pub(crate) fn resource(name: &str) -> Option<&'static Resource> {
    resources()
        .chain(&LOCAL)
        .find(|resource| resource.name == name)
}

/// Finds the resource at `path`, or the nearest above it.
pub(crate) fn at_or_above(path: &str) -> Option<&'static Resource> {
    resources()
        .filter_map(|resource| Some((segments_at_or_above(resource, path)?, resource)))
        .max_by_key(|(segments, _)| *segments)
        .map(|(_, resource)| resource)
}

/// Finds the list at `path`.
pub(crate) fn list_at(path: &str) -> Option<&'static Resource> {
    let whole = path.split('/').count();
    resources().find(|resource| {
        resource.shape == Shape::List && matched_segments(resource.path, path) == Some(whole)
    })
}

/// Returns how many segments of `path` the longer of the resource's paths takes.
fn segments_at_or_above(resource: &Resource, path: &str) -> Option<usize> {
    let of_item = resource
        .item_path
        .and_then(|template| matched_segments(template, path));
    matched_segments(resource.path, path).max(of_item)
}

/// Returns how many segments of `path` the whole template takes; `None` when it does not fit.
fn matched_segments(template: &str, path: &str) -> Option<usize> {
    let mut segments = path.split('/');
    let mut count = 0;
    for wanted in template.split('/') {
        if !takes_segment(wanted, segments.next()?) {
            return None;
        }
        count += 1;
    }
    Some(count)
}

/// Returns what a template has below `path`, without the slash between; `None` if it is elsewhere.
pub(crate) fn rest_below(template: &'static str, path: &str) -> Option<&'static str> {
    let mut rest = template.strip_prefix('/')?;
    for segment in path.split('/').skip(1) {
        let (wanted, below) = rest.split_once('/')?;
        if !takes_segment(wanted, segment) {
            return None;
        }
        rest = below;
    }
    Some(rest)
}

/// Returns whether a segment of a template, which may be a parameter, takes that of a path.
fn takes_segment(wanted: &str, segment: &str) -> bool {
    if wanted.starts_with('{') {
        !segment.is_empty()
    } else {
        wanted == segment
    }
}

/// Finds every word called `word`: first those that the fewest words lead to, and of these those
/// that are not below the items of another resource.
pub(crate) fn named(word: &str) -> Vec<Node> {
    let nodes = PRODUCTS.iter().flat_map(Product::nodes);
    let mut named: Vec<Node> = nodes.filter(|node| node.is_called(word)).collect();
    sort_by_key(&mut named, |node| {
        let words = node.shortest();
        let above = words.rsplit_once(' ').map_or("", |(above, _)| above);
        (
            words.split(' ').count(),
            resource(above).is_some_and(|resource| resource.shape == Shape::List),
        )
    });
    named
}

/// Returns the words of Konnect that may follow `parent`, which is empty at the top.
pub(crate) fn children(parent: &str) -> impl Iterator<Item = Node> {
    PRODUCTS
        .iter()
        .flat_map(Product::nodes)
        .filter(move |node| node.parent() == parent)
}

/// Returns the words that answer below `parent` though they stand deeper.
pub(crate) fn opened_by(parent: &str) -> impl Iterator<Item = Node> {
    let mut groups = PRODUCTS.iter().flat_map(|product| product.groups);
    let group = groups.find(|group| group.name == parent);
    group
        .and_then(|group| group.opens)
        .into_iter()
        .flat_map(children)
}

/// Finds what `word` stands for below `parent`.
pub(crate) fn below(parent: &str, word: &str) -> Option<Node> {
    let local = if parent.is_empty() {
        LOCAL.as_slice()
    } else {
        &[]
    };
    children(parent)
        .chain(opened_by(parent))
        .chain(local.iter().map(Node::of))
        .find(|node| node.word() == word)
}

/// Returns the words of this machine, which follow `get` only.
pub(crate) fn local_nodes() -> impl Iterator<Item = Node> {
    LOCAL.iter().map(Node::of)
}
