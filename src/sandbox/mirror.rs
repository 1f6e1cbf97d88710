//! Lists that show the items of other lists in another form, such as the services of a resource:
//! these are the services that mappings of the resource name.

use serde_json::Value;

use super::body::insert;
use super::items::string_at;
use super::maker::Maker;
use super::place::{FoundParent, Place};
use super::shapes::list_shape;
use super::store::Store;
use crate::resources::{Resource, resource};

/// A list that shows items of another one.
pub(super) struct Mirror {
    path: &'static str,
    /// The resource of the items, by name.
    of: &'static str,
    /// The resource below each of whose items there is a list of them, by name.
    below: Option<Below>,
    /// Where an item names the parent of the path.
    bound: &'static str,
    parts: &'static [Part],
}

/// An item below which a list is.
struct Below {
    /// Its resource, by name.
    of: &'static str,
    /// Where it is described; `None` if it is not.
    at: Option<&'static str>,
}

/// Another item that an item describes.
struct Part {
    /// Where it is described; empty if it stands in place of the item.
    at: &'static str,
    /// Where the item has its ID.
    id: &'static str,
    /// Its resource, by name.
    of: &'static str,
}

static MIRRORS: [Mirror; 5] = [
    Mirror {
        path: "/v3/portals/{portalId}/api-publications",
        of: "apis publications",
        below: None,
        bound: "/portal_id",
        parts: &[],
    },
    Mirror {
        path: "/v3/apis/{apiId}/registrations",
        of: "portals application-registrations",
        below: Some(Below {
            of: "portals",
            at: Some("/portal"),
        }),
        bound: "/api/id",
        parts: &[Part {
            at: "/application",
            id: "/application/id",
            of: "portals applications",
        }],
    },
    Mirror {
        path: "/v1/apis/{apiId}/service-mappings",
        of: "catalog services api-mappings",
        below: Some(Below {
            of: "catalog services",
            at: None,
        }),
        bound: "/api_id",
        parts: &[],
    },
    Mirror {
        path: "/v1/catalog-services/{id}/resources",
        of: "catalog resource-mappings",
        below: None,
        bound: "/service/id",
        parts: &[Part {
            at: "",
            id: "/resource/id",
            of: "catalog resources",
        }],
    },
    Mirror {
        path: "/v1/resources/{id}/catalog-services",
        of: "catalog resource-mappings",
        below: None,
        bound: "/resource/id",
        parts: &[Part {
            at: "",
            id: "/service/id",
            of: "catalog services",
        }],
    },
];

/// The field of a publication that has the IDs of all portals in which its API is published.
const PORTALS: &str = "/portal_ids";

impl Mirror {
    /// Returns the mirror at a path of the API document; `None` for any other path.
    pub(super) fn at(template: &str) -> Option<&'static Self> {
        MIRRORS.iter().find(|mirror| mirror.path == template)
    }

    /// Returns the items of the list, as it has them.
    pub(super) fn items(
        &self,
        shown: &'static Resource,
        parents: &[FoundParent],
        store: &mut Store,
    ) -> Vec<Value> {
        let (Some(of), Some(parent)) = (resource(self.of), parents.last()) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for above in self.all_above(of, store) {
            let place = Place::of(of, of.path, above.as_slice());
            let list = store.list(&place);
            let ranks = list.with(self.bound, &parent.id).into_iter();
            let items: Vec<Value> = ranks.filter_map(|rank| list.get(rank).cloned()).collect();
            for item in items {
                found.extend(self.described(item, above.as_ref(), store));
            }
        }
        let Some(shape) = list_shape(shown) else {
            return found;
        };
        let mut maker = Maker::new(&mut store.issued);
        let found = found.into_iter();
        found.map(|item| maker.fit(item, shape)).collect()
    }

    /// Returns each item below which there is a list; one `None` if the list is below none.
    fn all_above(&self, of: &Resource, store: &mut Store) -> Vec<Option<FoundParent>> {
        let Some(below) = &self.below else {
            return vec![None];
        };
        let mut filled = of.parents.iter();
        let filled = filled.find(|filled| filled.parent.resource == below.of);
        let (Some(filled), Some(above)) = (filled, resource(below.of)) else {
            return Vec::new();
        };
        let items = store.items(&Place::of(above, above.path, &[])).into_iter();
        let parents =
            items.filter_map(|item| FoundParent::new(filled.parent, item.clone(), of, &[]));
        parents.map(Some).collect()
    }

    /// Returns an item with what it describes; `None` if it shows an item that does not exist.
    fn described(
        &self,
        mut item: Value,
        above: Option<&FoundParent>,
        store: &mut Store,
    ) -> Option<Value> {
        for part in self.parts {
            let of = resource(part.of)?;
            let id = string_at(&item, part.id)?;
            let place = Place::of(of, of.path, above.map_or(&[], std::slice::from_ref));
            let other = store.item(&place, &id)?.clone();
            match part.at {
                "" => item = other,
                at => insert(&mut item, at, other),
            }
        }
        let at = self.below.as_ref().and_then(|below| below.at);
        if let (Some(at), Some(above)) = (at, above) {
            insert(&mut item, at, above.item.clone());
        }
        if let Some(api) = string_at(&item, "/api_id").filter(|_| self.of == "apis publications") {
            insert(&mut item, PORTALS, portals_of(&api, store));
        }
        Some(item)
    }
}

/// Returns the IDs of the portals in which an API is published.
fn portals_of(api: &str, store: &mut Store) -> Value {
    let Some(publications) = resource("apis publications") else {
        return Value::Null;
    };
    let list = store.list(&Place::of(publications, publications.path, &[]));
    let ranks = list.with("/api_id", api).into_iter();
    let portals = ranks.filter_map(|rank| list.get(rank)?.get("portal_id").cloned());
    portals.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::resources;

    #[test]
    fn every_mirror_is_at_a_list_and_names_resources() {
        for mirror in &MIRRORS {
            let at = resources().any(|resource| resource.path == mirror.path);
            assert!(at, "{}", mirror.path);
            let parts = mirror.parts.iter().map(|part| part.of);
            let above = mirror.below.iter().map(|below| below.of);
            for name in parts.chain(above).chain([mirror.of]) {
                assert!(resource(name).is_some(), "{name}");
            }
        }
    }
}
