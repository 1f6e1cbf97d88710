//! What Konnect has, as far as the files are about it: each list is read once.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use serde_json::{Value, json};

use crate::declare::facts::Facts;
use crate::declare::kinds::definition::Kind;
use crate::error::{ErrorKind, Result};
use crate::item::Item;
use crate::konnect::{self, Client, Contents, ParentIds, Question, Reader, Scope, parsed_item};
use crate::pointer;
use crate::resources::{Resource, Shape};

/// How many items a page has of the lists that are read.
const PAGE_SIZE: u32 = 100;

/// An object of Konnect.
#[derive(Debug)]
pub(crate) struct Found {
    /// What the path of the object takes; empty for one that its parent has only once.
    pub(crate) id: String,
    pub(crate) value: Value,
}

/// The objects of a kind below others.
#[derive(Clone, Debug)]
pub(crate) struct List {
    pub(crate) facts: Arc<Facts>,
    /// The IDs of the objects above, in the order of [`Facts::above`].
    pub(crate) above: Vec<String>,
}

/// An object whose own answer has more than the list.
#[derive(Clone, Debug)]
pub(crate) struct Detail {
    pub(crate) list: List,
    pub(crate) id: String,
}

/// Everything that was read.
pub(crate) struct State<'a> {
    reader: Reader<'a>,
    /// The paths of the lists that were read.
    paths: HashSet<String>,
    /// The objects by the keys of their lists.
    lists: HashMap<String, Vec<Arc<Found>>>,
}

impl List {
    fn parents(&self) -> ParentIds {
        parents_of(self.facts.resource, &self.facts.above, &self.above)
    }

    /// Returns the parents of a resource that is below an object of the list.
    pub(crate) fn parents_below(&self, resource: &Resource, id: &str) -> ParentIds {
        let mut kinds = self.facts.above.clone();
        kinds.push(self.facts.kind);
        let mut ids = self.above.clone();
        ids.push(id.to_owned());
        parents_of(resource, &kinds, &ids)
    }

    fn path(&self) -> String {
        let resource = self.facts.resource;
        self.parents().fill(resource, resource.path, None)
    }

    fn question(&self, id: Option<String>) -> Question {
        Question {
            scope: Scope::new(self.facts.resource, self.parents()),
            id,
        }
    }

    /// Returns what tells the list from others: its path and, of a list of the whole organization,
    /// the IDs of the objects above whose part of it is meant.
    pub(crate) fn key(&self) -> String {
        let ids = self.narrowed().map(|(_, id)| id);
        key(&self.path(), ids)
    }

    /// Returns the key of the list that an object is in, of those at the path of this one.
    fn key_of(&self, path: &str, object: &Value) -> String {
        let ids = self.narrowed().map(|(field, _)| {
            let id = object.get(field).and_then(Value::as_str);
            id.unwrap_or_default()
        });
        key(path, ids)
    }

    /// Returns the fields by which the objects of a list of the whole organization say what they
    /// are below, and the IDs that this list has there.
    fn narrowed(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let narrowing = self.facts.resource.narrowing.iter();
        narrowing.filter_map(|by| {
            let mut above = self.facts.above.iter().zip(&self.above);
            let (_, id) = above.find(|(kind, _)| kind.resource == by.parent.resource)?;
            Some((by.field()?, id.as_str()))
        })
    }
}

impl<'a> State<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self {
            reader: Reader {
                client,
                page_size: PAGE_SIZE,
            },
            paths: HashSet::new(),
            lists: HashMap::new(),
        }
    }

    /// Reads the lists that were not read yet.
    pub(crate) fn read(&mut self, lists: impl IntoIterator<Item = List>) -> Result<()> {
        let missing: Vec<_> = lists
            .into_iter()
            .map(|list| (list.path(), list))
            .filter(|(path, _)| self.paths.insert(path.clone()))
            .collect();
        let questions: Vec<_> = missing
            .iter()
            .map(|(_, list)| list.question(None))
            .collect();
        let answers = self.reader.ask(&questions, objects)?;
        for ((path, list), found) in missing.into_iter().zip(answers) {
            for found in found.into_iter().flatten() {
                let key = list.key_of(&path, &found.value);
                self.lists.entry(key).or_default().push(found);
            }
        }
        Ok(())
    }

    /// Returns the objects of a list, which was read.
    pub(crate) fn found(&self, list: &List) -> Vec<&Arc<Found>> {
        self.lists.get(&list.key()).into_iter().flatten().collect()
    }

    /// Reads objects by their own paths; `None` for those that are gone.
    pub(crate) fn details(&self, details: &[Detail]) -> Result<Vec<Option<Arc<Found>>>> {
        let questions: Vec<_> = details
            .iter()
            .map(|detail| detail.list.question(Some(detail.id.clone())))
            .collect();
        let answers = self.reader.ask(&questions, objects)?.into_iter();
        Ok(answers.map(|found| found?.into_iter().next()).collect())
    }

    /// Adds to an object what other resources list of it.
    pub(crate) fn with_sides(&self, list: &List, found: &Found) -> Result<Arc<Found>> {
        let kind = list.facts.kind;
        let mut value = found.value.clone();
        for (field, items) in self.sides(list, &found.id)? {
            // `members[].id` is of objects, `consumers[]` of texts.
            let is_object = kind.reference_at(&format!("/{field}/0")).is_none();
            let items = items.into_iter().map(|item| match is_object {
                true => json!({ "id": item["id"] }),
                false => item["id"].clone(),
            });
            value[field] = items.collect();
        }
        let id = found.id.clone();
        Ok(Arc::new(Found { id, value }))
    }

    /// Reads what other resources list of an object: the field, and the items.
    fn sides(&self, list: &List, id: &str) -> Result<Vec<(&'static str, Vec<Value>)>> {
        let sides = list.facts.kind.sides.iter();
        sides
            .map(|(field, resource)| {
                let mut scope = Scope::named(resource, ParentIds::default())?;
                scope.parents = list.parents_below(scope.resource, id);
                let found = self.reader.all(&scope)?;
                let items = found.items.iter().map(|item| parsed_item(item.json()));
                Ok((*field, items.collect::<Result<_>>()?))
            })
            .collect()
    }

    /// Counts what is below an object of a list.
    pub(crate) fn contents(&self, list: &List, id: &str) -> Contents {
        let scope = Scope::new(list.facts.resource, list.parents());
        self.reader.contents(&scope, id)
    }

    /// Reads the ID of the organization; `None` if the token must not, or the server has none.
    pub(crate) fn organization_id(&self) -> Result<Option<String>> {
        let scope = Scope::named("organization", ParentIds::default())?;
        let found = match self.reader.all(&scope) {
            // A token that is not valid fails with the first list.
            Err(error) if matches!(error.kind(), ErrorKind::Auth | ErrorKind::NotFound) => {
                return Ok(None);
            }
            found => found?,
        };
        Ok(found
            .items
            .iter()
            .next()
            .and_then(|item| item.string_at("/id")))
    }
}

fn key<'a>(path: &str, ids: impl Iterator<Item = &'a str>) -> String {
    ids.fold(path.to_owned(), |key, id| key + " " + id)
}

/// Returns the parents of a resource among objects of these kinds.
fn parents_of(resource: &Resource, kinds: &[&Kind], ids: &[String]) -> ParentIds {
    let mut parents = ParentIds::default();
    for path_parent in resource.parents {
        let mut above = kinds.iter().zip(ids);
        let id = above.find(|(kind, _)| kind.resource == path_parent.parent.resource);
        if let Some((_, id)) = id {
            parents.add(path_parent.parent, id.clone());
        }
    }
    parents
}

/// Returns the objects of an answer.
pub(crate) fn objects(resource: &Resource, answer: &konnect::Found) -> Result<Vec<Arc<Found>>> {
    if resource.shape == Shape::One {
        // What has its items as members is one object all the same.
        let text = answer.document_text().unwrap_or("{}");
        return Ok(vec![object(resource, &Item::new(text))?]);
    }
    let items = answer.items.depth_first(resource.tree);
    items.map(|item| object(resource, &item)).collect()
}

fn object(resource: &Resource, item: &Item) -> Result<Arc<Found>> {
    let mut value = parsed_item(item.json())?;
    if let Some(children) = resource.tree {
        pointer::remove(&mut value, children);
    }
    let id = match (resource.shape, resource.item_path, resource.id_lookup) {
        (Shape::One, ..) => None,
        (_, None, Some(lookup)) => item.string_at(lookup.at),
        _ => resource.key_of(item),
    };
    let id = id.unwrap_or_default();
    Ok(Arc::new(Found { id, value }))
}
