//! The sample data, which the sandbox serves and examples name.

use std::sync::LazyLock;

use super::definition::Resource;
use crate::item::Item;
use crate::json_text::elements;
use crate::packed::unpack;

/// The samples of all paths but one. Each has a line: the path, a tab, JSON. A test makes them of
/// the files in `src/sandbox/data/`.
static PACKED: &[u8] = include_bytes!("../sandbox/samples.gz");

static SAMPLES: LazyLock<String> = LazyLock::new(|| unpack(PACKED));

/// The path whose sample is not packed: most people read it first, without the wait.
pub(crate) const NOT_PACKED: &str = "/v3/apis";

const NOT_PACKED_SAMPLE: &str = include_str!("../sandbox/data/apis.json");

/// An item to which sample data belongs.
struct SampleParent {
    /// The name of its resource.
    of: &'static str,
    /// The name of the resource below it whose sample data belongs to it; `None` for every one.
    below: Option<&'static str>,
    name: &'static str,
}

/// The items to which the sample data below their resources belongs. Of a resource that is not
/// here, it is the first one.
const PARENTS: [SampleParent; 4] = [
    SampleParent {
        of: "apis",
        below: None,
        name: "bookings",
    },
    SampleParent {
        of: "gateway control-planes",
        below: None,
        name: "mainland",
    },
    SampleParent {
        of: "gateway control-planes services",
        below: Some("gateway control-planes services degraphql-routes"),
        name: "loyalty-graph",
    },
    SampleParent {
        of: "gateway control-planes routes",
        below: Some("gateway control-planes routes plugins"),
        name: "bookings-hold",
    },
];

/// Returns the lines of the packed samples.
pub(crate) fn packed_samples() -> &'static str {
    &SAMPLES
}

impl Resource {
    /// Returns what the sandbox serves, as JSON: the items of a list, the response otherwise. Empty
    /// for a resource of this machine.
    pub(crate) fn sample(&self) -> &'static str {
        if self.path == NOT_PACKED {
            return NOT_PACKED_SAMPLE;
        }
        let mut lines = packed_samples().lines();
        let sample = lines.find_map(|line| line.strip_prefix(self.path)?.strip_prefix('\t'));
        sample.unwrap_or_default()
    }

    /// Returns the item of this resource to which the sample data of the resource `below` belongs.
    pub(crate) fn sample_parent(&self, below: &Resource) -> Option<Item<'static>> {
        let named = PARENTS.iter().find(|parent| {
            parent.of == self.name && parent.below.is_none_or(|name| name == below.name)
        });
        let mut items = elements(self.sample()).map(Item::new);
        match named {
            Some(named) => {
                items.find(|item| item.string_at("/name").as_deref() == Some(named.name))
            }
            None => items.next(),
        }
    }

    /// Returns the ID of an item, or what else names it in a path.
    pub(crate) fn key_of(&self, item: &Item) -> Option<String> {
        self.key_pointers().find_map(|at| item.string_at(at))
    }

    /// Returns where an item may have what names it in a path, its ID first.
    pub(crate) fn key_pointers(&self) -> impl Iterator<Item = &'static str> {
        let lookups = self.all_lookups().map(|lookup| lookup.at);
        std::iter::once("/id").chain(lookups)
    }
}
