//! The sample data, which the sandbox serves and examples name.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::definition::Resource;
use crate::item::Item;
use crate::json_text::elements;
use crate::packed::unpack;

/// The samples of all paths but one. Each has a line: the path, a tab, JSON. A test makes them of
/// the files in `src/sandbox/data/`.
static PACKED: &[u8] = include_bytes!("../sandbox/samples.gz");

static SAMPLES: LazyLock<String> = LazyLock::new(|| unpack(PACKED));

/// The samples by their paths.
static BY_PATH: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    let lines = packed_samples().lines();
    lines.filter_map(|line| line.split_once('\t')).collect()
});

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
    id: &'static str,
}

/// The items to which the sample data below their resources belongs. Of a resource that is not
/// here, it is the first one.
static PARENTS: [SampleParent; 4] = [
    SampleParent {
        of: "apis",
        below: None,
        name: "bookings",
        id: "acb8b19e-1735-4fe1-bd3e-6d1a322ab885",
    },
    SampleParent {
        of: "gateway control-planes",
        below: None,
        name: "mainland",
        id: "c02131e7-b7e0-4095-b2b0-50a69167b8af",
    },
    SampleParent {
        of: "gateway control-planes services",
        below: Some("gateway control-planes services degraphql-routes"),
        name: "loyalty-graph",
        id: "f25b9635-49f3-4756-8df0-205678ff9d53",
    },
    SampleParent {
        of: "gateway control-planes routes",
        below: Some("gateway control-planes routes plugins"),
        name: "bookings-hold",
        id: "aa6c8cee-6492-4693-a238-498973fe5228",
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
        BY_PATH.get(self.path).copied().unwrap_or_default()
    }

    /// Returns the item of this resource to which the sample data of the resource `below` belongs.
    pub(crate) fn sample_parent(&self, below: &Resource) -> Option<Item<'static>> {
        let mut items = elements(self.sample()).map(Item::new);
        match self.named_parent(below) {
            Some(named) => {
                items.find(|item| item.string_at("/name").as_deref() == Some(named.name))
            }
            None => items.next(),
        }
    }

    /// Returns what names the item of [`Self::sample_parent`] in a path, without a search for it.
    pub(crate) fn sample_parent_key(&self, below: &Resource) -> Option<String> {
        match self.named_parent(below) {
            Some(named) => Some(named.id.to_owned()),
            None => self.key_of(&self.sample_parent(below)?),
        }
    }

    fn named_parent(&self, below: &Resource) -> Option<&'static SampleParent> {
        PARENTS.iter().find(|parent| {
            parent.of == self.name && parent.below.is_none_or(|name| name == below.name)
        })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::resource;

    #[test]
    fn every_item_with_sample_data_below_it_has_its_id() {
        for parent in &PARENTS {
            let of = resource(parent.of).expect("a resource");
            let mut items = elements(of.sample()).map(Item::new);
            let item = items.find(|item| item.string_at("/name").as_deref() == Some(parent.name));
            let key = item.and_then(|item| of.key_of(&item));
            assert_eq!(key.as_deref(), Some(parent.id), "{}", parent.name);
        }
    }
}
