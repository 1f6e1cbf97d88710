//! Makes random changes in a sandbox and in a second model, which is so simple that it is obviously
//! right, and compares what they have.
//!
//! The model knows neither definitions nor the API document. Requests that break rules are for
//! other tests: here, the names of items differ, and no item forbids to delete another one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::client::Client;

const CHANGES: u32 = 2000;

/// How often everything is compared, not only what was changed.
const WHOLE_COMPARISON_INTERVAL: u32 = 200;

/// How many items a list gets: with those of the sample data, no more than fit one page.
const MAX_ITEMS: usize = 20;

/// A kind of items that are in lists.
struct Kind {
    /// The path of the list; of items below others, what it has behind the path of the item above.
    list: &'static str,
    /// The place of the kind above in [`KINDS`].
    above: Option<usize>,
    /// Fields with any text. The first is required.
    texts: &'static [&'static str],
    /// What else every new item has.
    constant: fn() -> Value,
    has_labels: bool,
    update: Update,
    /// The field with the ID of an item of the same list, below which an item can be.
    tree: Option<&'static str>,
    /// What the path of an item has before the items that forbid to delete it.
    dependents: Option<&'static str>,
}

/// A kind of objects that stand alone, below each portal.
struct Single {
    /// What its path has behind that of the portal.
    path: &'static str,
    /// Fields with any text or null.
    texts: &'static [&'static str],
    /// Whether POST creates it and DELETE deletes it. One that is always there is replaced by PUT.
    comes_and_goes: bool,
}

const SINGLES: [Single; 2] = [
    Single {
        path: "/email-config",
        texts: &["from_name", "domain_name"],
        comes_and_goes: true,
    },
    Single {
        path: "/customization",
        texts: &["css", "robots"],
        comes_and_goes: false,
    },
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Update {
    /// PATCH: what is not named stays.
    Merge,
    /// PUT: what is not named is removed, and an item that is missing is created.
    Replace,
}

const NOTHING: fn() -> Value = || json!({});

const PLAIN: Kind = Kind {
    list: "/v3/teams",
    above: None,
    texts: &["name", "description"],
    constant: NOTHING,
    has_labels: true,
    update: Update::Merge,
    tree: None,
    dependents: None,
};

const KINDS: [Kind; 8] = [
    PLAIN,
    Kind {
        list: "/v3/apis",
        ..PLAIN
    },
    Kind {
        list: "/v3/portals",
        ..PLAIN
    },
    Kind {
        list: "/v2/control-planes",
        // It has labels, but null removes none of them.
        has_labels: false,
        ..PLAIN
    },
    Kind {
        list: "/versions",
        above: Some(1),
        texts: &["version"],
        constant: || json!({ "spec": { "content": "{\"openapi\": \"3.0.0\"}" } }),
        has_labels: false,
        ..PLAIN
    },
    Kind {
        list: "/pages",
        above: Some(2),
        texts: &["slug", "title", "description"],
        constant: || json!({ "content": "# Welcome" }),
        has_labels: false,
        tree: Some("parent_page_id"),
        ..PLAIN
    },
    Kind {
        list: "/core-entities/services",
        above: Some(3),
        texts: &["host", "name", "path"],
        has_labels: false,
        update: Update::Replace,
        dependents: Some("/routes"),
        ..PLAIN
    },
    Kind {
        list: "/routes",
        above: Some(6),
        texts: &["name"],
        constant: || json!({ "paths": ["/a"] }),
        has_labels: false,
        update: Update::Replace,
        ..PLAIN
    },
];

type Fields = Map<String, Value>;

/// What was made, by the rules alone.
#[derive(Default)]
struct Model {
    /// The items of each list that were made, by ID.
    made: BTreeMap<String, BTreeMap<String, Fields>>,
    /// The IDs of the sample data of each list.
    samples: BTreeMap<String, BTreeSet<String>>,
    /// What is known of each object, by path; `None` if it was deleted.
    objects: BTreeMap<String, Option<Fields>>,
}

impl Model {
    fn of(client: &Client) -> Self {
        let mut model = Self::default();
        for kind in KINDS.iter().filter(|kind| kind.above.is_none()) {
            let ids = found(client, kind.list).into_keys().collect();
            model.samples.insert(kind.list.to_owned(), ids);
            model.made.insert(kind.list.to_owned(), BTreeMap::new());
        }
        model
    }

    /// Returns the lists of a kind whose parents exist.
    fn lists(&self, kind: &Kind) -> Vec<String> {
        let Some(above) = kind.above else {
            return vec![kind.list.to_owned()];
        };
        let mut found = Vec::new();
        for list in self.lists(&KINDS[above]) {
            let parents = self.made.get(&list).into_iter().flat_map(BTreeMap::keys);
            found.extend(parents.map(|id| format!("{list}/{id}{}", kind.list)));
        }
        found
    }

    fn items(&mut self, list: &str) -> &mut BTreeMap<String, Fields> {
        self.made.entry(list.to_owned()).or_default()
    }

    /// Removes an item with everything below it.
    fn forget(&mut self, list: &str, id: &str) {
        self.items(list).remove(id);
        let start = format!("{list}/{id}/");
        self.made.retain(|list, _| !list.starts_with(&start));
        self.objects.retain(|path, _| !path.starts_with(&start));
        let items = self.items(list).iter();
        let is_below = |fields: &Fields| fields.values().any(|value| value == id);
        let below = items.filter(|(_, fields)| is_below(fields));
        let below: Vec<String> = below.map(|(id, _)| id.clone()).collect();
        for id in below {
            self.forget(list, &id);
        }
    }

    /// Compares a list with that of the sandbox.
    fn compare(&self, client: &Client, list: &str) {
        let none = BTreeMap::new();
        let made = self.made.get(list).unwrap_or(&none);
        let samples = self.samples.get(list).into_iter().flatten();
        let expected: BTreeSet<&String> = made.keys().chain(samples).collect();
        let found = found(client, list);
        assert_eq!(found.keys().collect::<BTreeSet<_>>(), expected, "{list}");
        for (id, fields) in made {
            for (name, value) in fields {
                assert_eq!(
                    found[id].get(name).unwrap_or(&Value::Null),
                    value,
                    "{list}/{id}: {name}"
                );
            }
        }
    }

    fn compare_all(&self, client: &Client) {
        for list in self.made.keys() {
            self.compare(client, list);
        }
        for path in self.objects.keys() {
            self.compare_object(client, path);
        }
        for list in self.lists(&KINDS[6]) {
            self.compare_routes(client, &list);
        }
    }

    fn compare_object(&self, client: &Client, path: &str) {
        let response = client.get(path);
        let Some(fields) = &self.objects[path] else {
            assert_eq!(response.status, 404, "{path}");
            return;
        };
        assert_eq!(response.status, 200, "{path}");
        for (name, value) in fields {
            let found = response.body.get(name).unwrap_or(&Value::Null);
            assert_eq!(found, value, "{path}: {name}");
        }
    }

    /// Compares the routes of a control plane with those of its services.
    fn compare_routes(&self, client: &Client, services: &str) {
        let of_services = self.made.iter().filter(|(list, _)| {
            let rest = list.strip_prefix(services);
            rest.is_some_and(|rest| rest.ends_with("/routes"))
        });
        let expected: BTreeSet<&String> = of_services.flat_map(|(_, made)| made.keys()).collect();
        let all = services.replace("/services", "/routes");
        let found = found(client, &all);
        assert_eq!(found.keys().collect::<BTreeSet<_>>(), expected, "{all}");
    }
}

/// Returns the items of a list of the sandbox by ID, with those below them.
fn found(client: &Client, list: &str) -> BTreeMap<String, Value> {
    let response = client.get(&format!("{list}?page[size]=100&size=1000"));
    assert_eq!(response.status, 200, "{list}: {}", response.body);
    let mut open = elements(&response.body["data"]);
    let mut found = BTreeMap::new();
    while let Some(item) = open.pop() {
        open.extend(elements(&item["children"]));
        let id = item["id"].as_str();
        let id = id.unwrap_or_else(|| panic!("{list}: {item}")).to_owned();
        found.insert(id, item);
    }
    found
}

fn elements(list: &Value) -> Vec<Value> {
    list.as_array().cloned().unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// Numbers without pattern, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    fn is_one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn pick<T: Clone>(&mut self, choices: &[T]) -> Option<T> {
        (!choices.is_empty()).then(|| choices[self.below(choices.len())].clone())
    }

    fn uuid(&mut self) -> String {
        format!("00000000-0000-4000-8000-{:012x}", self.below(1 << 40))
    }
}

/// A sandbox and the model of it.
struct Pair {
    client: Client,
    model: Model,
    random: Random,
}

impl Pair {
    fn make_change(&mut self) {
        let kind = &KINDS[self.random.below(KINDS.len())];
        let lists = self.model.lists(kind);
        let Some(list) = self.random.pick(&lists) else {
            return;
        };
        let has_room = self.model.items(&list).len() < MAX_ITEMS;
        match self.random.below(10) {
            0..4 if has_room => self.create(kind, &list),
            0..4 | 7 => self.delete(kind, &list),
            4..6 => self.update(kind, &list),
            6 => self.change_object(),
            8 => self.change_members(),
            _ => self.change_below_nothing(kind),
        }
        self.model.compare(&self.client, &list);
    }

    fn create(&mut self, kind: &Kind, list: &str) {
        let mut body = self.fields(kind);
        let ids: Vec<String> = self.model.items(list).keys().cloned().collect();
        if let (Some(field), Some(id)) = (kind.tree, self.random.pick(&ids)) {
            body.insert(field.to_owned(), id.into());
        }
        let mut sent = body.clone();
        sent.extend((kind.constant)().as_object().cloned().expect("an object"));
        let answer = self.send("POST", list, &sent, 201);
        self.model.items(list).insert(text(&answer["id"]), body);
    }

    fn update(&mut self, kind: &Kind, list: &str) {
        let ids: Vec<String> = self.model.items(list).keys().cloned().collect();
        let known = self.random.pick(&ids);
        let id = match known {
            Some(id) if !self.random.is_one_in(8) => id,
            _ => self.random.uuid(),
        };
        let path = format!("{list}/{id}");
        let mut body = self.fields(kind);
        let is_known = ids.contains(&id);
        match kind.update {
            Update::Merge if is_known => {
                self.remove_some(kind, &mut body);
                self.send("PATCH", &path, &body, 200);
                let item = self.model.items(list).get_mut(&id).expect("an item");
                merge(item, body);
            }
            Update::Merge => {
                self.send("PATCH", &path, &body, 404);
            }
            Update::Replace => {
                self.send("PUT", &path, &body, 200);
                for name in kind.texts {
                    body.entry(*name).or_insert(Value::Null);
                }
                self.model.items(list).insert(id, body);
            }
        }
    }

    /// Deletes an item, one on which others depend, or one that does not exist.
    fn delete(&mut self, kind: &Kind, list: &str) {
        let ids: Vec<String> = self.model.items(list).keys().cloned().collect();
        let picked = self.random.pick(&ids);
        let nothing = Fields::new();
        match picked {
            Some(id) => {
                let path = format!("{list}/{id}");
                let dependents = kind.dependents.map(|below| format!("{path}{below}"));
                if dependents.is_some_and(|below| !self.model.items(&below).is_empty()) {
                    self.send("DELETE", &path, &nothing, 409);
                    return;
                }
                self.send("DELETE", &path, &nothing, 204);
                self.send("DELETE", &path, &nothing, 404);
                self.model.forget(list, &id);
            }
            None => {
                let id = self.random.uuid();
                self.send("DELETE", &format!("{list}/{id}"), &nothing, 404);
            }
        }
    }

    /// Creates, updates or deletes an object of a portal.
    fn change_object(&mut self) {
        let portals = self.model.lists(&KINDS[2]);
        let ids: Vec<String> = self.model.items(&portals[0]).keys().cloned().collect();
        let Some(id) = self.random.pick(&ids) else {
            return;
        };
        let single = &SINGLES[self.random.below(SINGLES.len())];
        let path = format!("{}/{id}{}", portals[0], single.path);
        let begun = (!single.comes_and_goes).then(Fields::new);
        let known = self.model.objects.get(&path).cloned().unwrap_or(begun);
        let body = self.texts(single);
        let after = if single.comes_and_goes {
            self.change_optional(&path, known, body)
        } else {
            Some(self.change_lasting(&path, known, single, body))
        };
        self.model.objects.insert(path.clone(), after);
        self.model.compare_object(&self.client, &path);
    }

    /// Changes an object that can be missing, and returns what it is then.
    fn change_optional(
        &mut self,
        path: &str,
        known: Option<Fields>,
        body: Fields,
    ) -> Option<Fields> {
        let nothing = Fields::new();
        match (known, self.random.below(3)) {
            (None, 0) => {
                self.send("DELETE", path, &nothing, 404);
                None
            }
            (None, 1) => {
                self.send("PATCH", path, &body, 404);
                None
            }
            (None, _) => {
                self.send("POST", path, &body, 201);
                Some(body)
            }
            (Some(_), 0) => {
                self.send("DELETE", path, &nothing, 204);
                None
            }
            (Some(known), 1) => {
                self.send("POST", path, &body, 409);
                Some(known)
            }
            (Some(mut known), _) => {
                self.send("PATCH", path, &body, 200);
                merge(&mut known, body);
                Some(known)
            }
        }
    }

    /// Changes an object that is always there, and returns what is known of it then.
    fn change_lasting(
        &mut self,
        path: &str,
        known: Option<Fields>,
        single: &Single,
        mut body: Fields,
    ) -> Fields {
        if self.random.is_one_in(2) {
            self.send("PATCH", path, &body, 200);
            let mut known = known.unwrap_or_default();
            merge(&mut known, body);
            return known;
        }
        self.send("PUT", path, &body, 200);
        for name in single.texts {
            body.entry(*name).or_insert(Value::Null);
        }
        body
    }

    /// Returns random fields of an object.
    fn texts(&mut self, single: &Single) -> Fields {
        let mut fields = Fields::new();
        for name in single.texts {
            let text = format!("text-{}", self.random.below(1 << 40));
            match self.random.below(3) {
                0 => {}
                1 => drop(fields.insert((*name).to_owned(), Value::Null)),
                _ => drop(fields.insert((*name).to_owned(), text.into())),
            }
        }
        fields
    }

    /// Adds a user to a team, or removes one.
    fn change_members(&mut self) {
        let teams = self.model.lists(&PLAIN);
        let teams: Vec<String> = self.model.items(&teams[0]).keys().cloned().collect();
        let users: Vec<String> = found(&self.client, "/v3/users").into_keys().collect();
        let (Some(team), Some(user)) = (self.random.pick(&teams), self.random.pick(&users)) else {
            return;
        };
        let list = format!("/v3/teams/{team}/users");
        let nothing = Fields::new();
        if self.model.items(&list).remove(&user).is_some() {
            self.send("DELETE", &format!("{list}/{user}"), &nothing, 204);
        } else {
            self.send("DELETE", &format!("{list}/{user}"), &nothing, 404);
            let member = Fields::from_iter([("id".to_owned(), user.clone().into())]);
            self.send("POST", &list, &member, 201);
            self.model.items(&list).insert(user, nothing);
        }
        self.model.compare(&self.client, &list);
    }

    /// Creates an item below one that does not exist.
    fn change_below_nothing(&mut self, kind: &Kind) {
        if let Some(above) = kind.above {
            let lists = self.model.lists(&KINDS[above]);
            let Some(list) = self.random.pick(&lists) else {
                return;
            };
            let list = format!("{list}/{}{}", self.random.uuid(), kind.list);
            let mut body = self.fields(kind);
            body.extend((kind.constant)().as_object().cloned().expect("an object"));
            self.send("POST", &list, &body, 404);
        }
    }

    /// Returns random fields of an item: the first, and some of the others.
    fn fields(&mut self, kind: &Kind) -> Fields {
        let mut fields = Fields::new();
        for (place, name) in kind.texts.iter().enumerate() {
            if place == 0 || self.random.is_one_in(2) {
                let slash = if *name == "path" { "/" } else { "" };
                let text = format!("{slash}text-{}", self.random.below(1 << 40));
                fields.insert((*name).to_owned(), text.into());
            }
        }
        if kind.has_labels && self.random.is_one_in(2) {
            let label = format!("label{}", self.random.below(3));
            fields.insert("labels".to_owned(), json!({ label: "value" }));
        }
        fields
    }

    /// Has a PATCH remove a label, or leave out what the item must have.
    fn remove_some(&mut self, kind: &Kind, body: &mut Fields) {
        if self.random.is_one_in(2) && body.len() > 1 {
            body.remove(kind.texts[0]);
        }
        let labels = body.get_mut("labels").and_then(Value::as_object_mut);
        if let Some(labels) = labels
            && self.random.is_one_in(2)
        {
            labels.values_mut().for_each(|value| *value = Value::Null);
        }
    }

    fn send(&self, method: &str, path: &str, body: &Fields, expected: u16) -> Value {
        let sent = match method {
            "DELETE" => Value::Null,
            _ => body.clone().into(),
        };
        let response = self.client.send(method, path, &sent);
        assert_eq!(
            response.status, expected,
            "{method} {path}: {sent}: {}",
            response.body
        );
        response.body
    }
}

/// Merges what a PATCH has: labels one by one.
fn merge(item: &mut Fields, body: Fields) {
    for (name, value) in body {
        let Value::Object(labels) = value else {
            item.insert(name, value);
            continue;
        };
        let kept = item.entry(name).or_insert_with(|| json!({}));
        for (label, value) in labels {
            let kept = kept.as_object_mut().expect("an object");
            match value {
                Value::Null => kept.remove(&label),
                value => kept.insert(label, value),
            };
        }
    }
}

#[test]
fn random_changes_have_the_same_effect_as_in_a_second_model() {
    let client = Client::new();
    let model = Model::of(&client);
    let random = Random(0x5eed);
    let mut pair = Pair {
        client,
        model,
        random,
    };
    for number in 1..=CHANGES {
        pair.make_change();
        if number % WHOLE_COMPARISON_INTERVAL == 0 {
            pair.model.compare_all(&pair.client);
        }
    }
}
