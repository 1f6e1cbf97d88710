//! What is created in the sandbox is there, and as it was changed, until it is deleted.

use std::collections::BTreeSet;
use std::panic::catch_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, ScopedJoinHandle};

use serde_json::Value;

use crate::support::{Home, Outcome};

/// The changes of each resource, which a test of the library writes from its definitions.
const LIFECYCLES: &str = include_str!("sandbox_writes/lifecycles.jsonl");

/// How many resources are tested at the same time.
const THREADS: usize = 4;

/// A resource in a sandbox of its own, and the commands that change it.
struct Lifecycle {
    home: Home,
    resource: Value,
}

impl Lifecycle {
    fn has(&self, verb: &str) -> bool {
        self.resource.get(verb).is_some()
    }

    fn is_object(&self) -> bool {
        self.resource["is_object"] == true
    }

    fn run(&self, verb: &str, more: &[&str]) -> Outcome {
        let command = &self.resource[verb];
        let words = command["words"].as_array().expect("words").iter();
        self.home
            .kongctl(["-p", "sandbox", verb])
            .args(words.map(text))
            .args(more)
            .env("KONGCTL_SANDBOX_STATE", "state.json")
            .stdin(command["body"].to_string())
            .run()
    }

    /// Returns the key of an item if the command takes one: some change the whole list.
    fn argument<'a>(&self, verb: &str, key: Option<&'a str>) -> Option<&'a str> {
        key.filter(|_| self.resource[verb]["names_item"] == true)
    }

    fn change(&self, verb: &str, key: Option<&str>, flags: &[&str]) -> Outcome {
        let argument = self.argument(verb, key).into_iter();
        let words: Vec<_> = argument.chain(flags.iter().copied()).collect();
        self.run(verb, &words)
    }

    fn get(&self, key: Option<&str>) -> Outcome {
        let words: Vec<_> = key.into_iter().chain(["-o", "json"]).collect();
        self.run("get", &words)
    }

    /// Returns the keys of all items; none of an object.
    fn keys(&self) -> BTreeSet<String> {
        if self.is_object() {
            return BTreeSet::new();
        }
        let list = json_of(self.get(None));
        let items = list.as_array().into_iter().flatten();
        items.filter_map(|item| self.key(item)).collect()
    }

    fn key(&self, item: &Value) -> Option<String> {
        let mut places = self.resource["keys"].as_array().into_iter().flatten();
        places.find_map(|place| Some(item.pointer(text(place))?.as_str()?.to_owned()))
    }

    /// Creates an item, and returns its key; none for an object.
    fn create(&self) -> Option<String> {
        let argument = self.resource["create"]["argument"].as_str();
        if self.is_object() || argument.is_some() {
            // It may be there already.
            self.change("delete", argument, &["--yes"]);
        }
        let before = self.keys();
        let words: Vec<_> = argument.into_iter().chain(["--file", "-"]).collect();
        self.run("create", &words).code(0);
        let mut created = self.keys();
        created.retain(|key| !before.contains(key));
        assert_eq!(created.len(), usize::from(!self.is_object()));
        created.pop_first()
    }

    /// Checks that reading returns what a change has sent.
    fn check(&self, verb: &str, key: Option<&str>) {
        let item = json_of(self.get(key));
        let shows = self.resource[verb]["shows"].as_object();
        for (field, value) in shows.into_iter().flatten() {
            assert_eq!(item.get(field), Some(value), "{verb}: {field} of {item}");
        }
    }

    /// Runs every command that the resource has.
    fn run_all(&self) {
        let key = match self.has("create") {
            true => self.create(),
            false => self.keys().pop_first(),
        };
        let key = key.as_deref();
        if self.has("create") {
            self.check("create", key);
        }
        if self.has("update") {
            self.change("update", key, &["--file", "-"]).code(0);
            self.check("update", self.argument("update", key));
        }
        if self.has("delete") {
            self.change("delete", key, &["--yes"]).code(0);
            self.get(key).code(5);
            self.change("delete", key, &["--yes"]).code(5);
        }
    }
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn json_of(outcome: Outcome) -> Value {
    serde_json::from_str(&outcome.code(0).stdout).expect("JSON")
}

#[test]
fn every_resource_is_created_updated_and_deleted_by_commands() {
    let lines: Vec<_> = LIFECYCLES.lines().collect();
    assert!(lines.len() > 100);
    let next = AtomicUsize::new(0);
    let run_next = || {
        let mut failed = Vec::new();
        while let Some(line) = lines.get(next.fetch_add(1, Ordering::Relaxed)) {
            let resource = serde_json::from_str(line).expect("JSON");
            let lifecycle = Lifecycle {
                home: Home::new(),
                resource,
            };
            if catch_unwind(|| lifecycle.run_all()).is_err() {
                failed.push(lifecycle.resource["get"]["words"].to_string());
            }
        }
        failed
    };
    let failed: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(run_next)).collect();
        let outcomes = threads.into_iter().map(ScopedJoinHandle::join);
        outcomes.flatten().flatten().collect()
    });
    assert_eq!(failed, Vec::<String>::new());
}
