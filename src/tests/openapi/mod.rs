//! Reads an API document, OpenAPI 3 in YAML, to hold ours against it. Tests only.
//!
//! Of the format it knows what Konnect's document uses; what it does not know it complains about.

mod tests;
mod validation;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use jsonschema::Registry;
use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Value};

pub(crate) use self::validation::Validation;
use crate::pointer;

/// Names the document to compare with.
const PATH: &str = "KONNECT_OPENAPI";

/// An API document.
pub(crate) struct Document {
    value: Value,
    /// The schemas of its components, converted once.
    components: OnceLock<Registry<'static>>,
}

/// A method of one path of a document.
pub(crate) struct Operation<'a> {
    document: &'a Document,
    /// All that the document says of the path.
    path: &'a Value,
    /// What it says of the method.
    method: &'a Value,
}

/// Fails unless the complaints are the exceptions; each of these has its reason beside it.
#[track_caller]
pub(crate) fn settle(complaints: &BTreeSet<String>, exceptions: &[(&str, &str)]) {
    let excused = |complaint: &String| exceptions.iter().any(|(excused, _)| excused == complaint);
    let left: Vec<&String> = complaints
        .iter()
        .filter(|complaint| !excused(complaint))
        .collect();
    let needless: Vec<&str> = exceptions
        .iter()
        .map(|(excused, _)| *excused)
        .filter(|excused| !complaints.contains(*excused))
        .collect();
    assert!(left.is_empty(), "{} complaints: {left:#?}", left.len());
    assert!(
        needless.is_empty(),
        "exceptions without a complaint: {needless:#?}"
    );
}

impl Document {
    /// The document that `KONNECT_OPENAPI` names; says so when it names none.
    pub(crate) fn at_hand() -> Option<&'static Self> {
        static DOCUMENT: OnceLock<Option<Document>> = OnceLock::new();
        let document = DOCUMENT.get_or_init(|| {
            #[expect(
                clippy::disallowed_methods,
                reason = "set by who runs the tests, not by a user of the program"
            )]
            let path = std::env::var(PATH).ok()?;
            Some(Self::read(
                &std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}")),
            ))
        });
        if document.is_none() {
            crate::tests::documents::skipped(&format!("{PATH} names no API document"));
        }
        document.as_ref()
    }

    fn read(yaml: &str) -> Self {
        let yaml = Yaml::load_from_str(yaml).expect("the document is YAML");
        Self {
            value: json(&yaml[0]),
            components: OnceLock::new(),
        }
    }

    /// Every path, with the names of its parameters.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        let paths = self.value["paths"].as_object().into_iter().flatten();
        paths.map(|(path, _)| path.as_str())
    }

    /// The GET of a path whose parameters have the same names.
    pub(crate) fn get(&self, path: &str) -> Option<Operation<'_>> {
        self.operation("GET", path)
    }

    /// A method of a path whose parameters have the same names.
    pub(crate) fn operation(&self, method: &str, path: &str) -> Option<Operation<'_>> {
        let path = self.value.get("paths")?.get(path)?;
        Some(Operation {
            document: self,
            path,
            method: path.get(method.to_ascii_lowercase())?,
        })
    }

    /// Every path and method of the document, such as `POST /v3/apis`.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (String, &str)> {
        let paths = self.value["paths"].as_object().into_iter().flatten();
        paths.flat_map(|(path, methods)| {
            let methods = methods.as_object().into_iter().flatten();
            methods.map(move |(method, _)| (method.to_uppercase(), path.as_str()))
        })
    }

    /// The schema of the body of a request.
    pub(crate) fn body(&self, method: &str, path: &str) -> Option<&Value> {
        let operation = &self.value["paths"][path][method.to_lowercase()];
        let body = self.resolved(&operation["requestBody"]);
        body.pointer("/content/application~1json/schema")
    }

    /// What may stand at `pointer` in a value of these schemas; `*` is every member, `-` every
    /// element. Empty: no such place.
    pub(crate) fn at<'a>(&'a self, schemas: &[&'a Value], pointer: &str) -> Vec<&'a Value> {
        let mut found = schemas.to_vec();
        for step in pointer::steps(pointer) {
            found = found
                .into_iter()
                .flat_map(|schema| self.below(schema, &step))
                .collect();
        }
        found
    }

    fn below<'a>(&'a self, schema: &'a Value, step: &str) -> Vec<&'a Value> {
        self.parts(schema)
            .into_iter()
            .flat_map(|part| below(part, step))
            .collect()
    }

    /// What a schema is made of: itself without references, and the parts of
    /// `allOf`, `anyOf` and `oneOf`.
    pub(crate) fn parts<'a>(&'a self, schema: &'a Value) -> Vec<&'a Value> {
        let schema = self.resolved(schema);
        let others = ["allOf", "anyOf", "oneOf"]
            .into_iter()
            .flat_map(|key| items(&schema[key]));
        [schema]
            .into_iter()
            .chain(others.flat_map(|part| self.parts(part)))
            .collect()
    }

    /// What a reference stands for; anything else as it is.
    pub(super) fn resolved<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value.get("$ref").and_then(Value::as_str) {
            Some(target) => self.resolved(self.target(target)),
            None => value,
        }
    }

    fn target(&self, reference: &str) -> &Value {
        let target = reference
            .strip_prefix('#')
            .and_then(|pointer| self.value.pointer(pointer));
        target.unwrap_or_else(|| panic!("the document has no {reference}"))
    }
}

impl<'a> Operation<'a> {
    /// The schema of its answer of this status and kind.
    pub(crate) fn answer(&self, status: u16, content_type: &str) -> Option<&'a Value> {
        self.document
            .resolved(&self.method["responses"][status.to_string()])
            .get("content")?
            .get(content_type)?
            .get("schema")
    }

    /// The schema of its body, which is JSON.
    pub(crate) fn body(&self) -> Option<&'a Value> {
        self.document
            .resolved(&self.method["requestBody"])
            .get("content")?
            .get("application/json")?
            .get("schema")
    }

    /// The first status that says that it succeeded.
    pub(crate) fn success(&self) -> u16 {
        let answers = self.method["responses"].as_object().into_iter().flatten();
        let statuses = answers.filter_map(|(status, _)| status.parse().ok());
        statuses
            .filter(|status| (200..300).contains(status))
            .min()
            .expect("an operation can succeed")
    }

    /// Its query parameters.
    pub(crate) fn query(&self) -> impl Iterator<Item = &'a Value> {
        let all = items(&self.method["parameters"]).chain(items(&self.path["parameters"]));
        let document = self.document;
        all.map(|parameter| document.resolved(parameter))
            .filter(|parameter| parameter["in"] == "query")
    }

    /// Whether it has this query parameter, or one whose schema has such a
    /// member: `filter[name][eq]`.
    pub(crate) fn takes(&self, name: &str) -> bool {
        if self.parameter(name).is_some() {
            return true;
        }
        let Some((base, members)) = name.split_once('[') else {
            return false;
        };
        let Some(parameter) = self.parameter(base) else {
            return false;
        };
        let steps: Vec<&str> = members.trim_end_matches(']').split("][").collect();
        self.leads(&[&parameter["schema"]], &steps)
    }

    /// Whether `steps` lead to a plain value. A step with dots is one
    /// member, or members of members.
    fn leads(&self, schemas: &[&'a Value], steps: &[&str]) -> bool {
        let [step, rest @ ..] = steps else {
            return schemas
                .iter()
                .flat_map(|schema| self.document.parts(schema))
                .any(is_plain);
        };
        let ways = [format!("/{step}"), pointer::from_dotted(step)];
        ways.iter()
            .any(|pointer| self.leads(&self.document.at(schemas, pointer), rest))
    }

    /// Whether its words say that `attribute` sorts: schemas call the parameter a text.
    pub(crate) fn sorts_by(&self, attribute: &str) -> bool {
        let Some(sort) = self.parameter("sort") else {
            return false;
        };
        let parts = self
            .document
            .parts(&sort["schema"])
            .into_iter()
            .chain([sort]);
        let mut lines = parts
            .filter_map(|part| part["description"].as_str())
            .flat_map(str::lines);
        lines.any(|line| {
            line.trim()
                .strip_prefix("- ")
                .is_some_and(|word| word.trim_matches('`') == attribute)
        })
    }

    /// The URLs of its servers, where they are not those of the whole document.
    pub(crate) fn servers(&self) -> Vec<&'a str> {
        let servers = items(&self.method["servers"]).chain(items(&self.path["servers"]));
        servers
            .filter_map(|server| server["url"].as_str())
            .collect()
    }

    fn parameter(&self, name: &str) -> Option<&'a Value> {
        self.query().find(|parameter| parameter["name"] == name)
    }
}

/// What a schema says of what is called `step` in its values.
fn below<'a>(schema: &'a Value, step: &str) -> Vec<&'a Value> {
    let members = schema["properties"].as_object();
    let others = schema
        .get("additionalProperties")
        .filter(|others| others.is_object());
    match step {
        "-" => schema.get("items").into_iter().collect(),
        "*" => members
            .into_iter()
            .flat_map(Map::values)
            .chain(others)
            .collect(),
        step => members
            .and_then(|members| members.get(step))
            .or(others)
            .into_iter()
            .collect(),
    }
}

/// Whether a query can hold the values of a schema as they are.
fn is_plain(schema: &Value) -> bool {
    schema["type"].as_str().is_some_and(|kind| kind != "object")
}

pub(super) fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn json(yaml: &Yaml) -> Value {
    match yaml {
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Value(Scalar::Boolean(value)) => Value::from(*value),
        Yaml::Value(Scalar::Integer(value)) => Value::from(*value),
        Yaml::Value(Scalar::FloatingPoint(value)) => Value::from(value.into_inner()),
        Yaml::Value(Scalar::String(value)) => Value::from(value.as_ref()),
        Yaml::Sequence(items) => items.iter().map(json).collect(),
        Yaml::Mapping(members) => members
            .iter()
            .map(|(key, value)| (key_text(key), json(value)))
            .collect(),
        other => panic!("not of JSON: {other:?}"),
    }
}

/// A key as text: some, such as `200`, are written as numbers.
fn key_text(key: &Yaml) -> String {
    match json(key) {
        Value::String(text) => text,
        plain => plain.to_string(),
    }
}
