//! What is explained: a resource, or a field of it.

use serde_json::Value;

use super::kind::{self, kind_of};
use super::member::{Member, Side};
use super::row::row;
use super::schema::{part_of, schema_of_resource};
use super::words::{Named, nodes};
use crate::declare;
use crate::declare::explain::json_schema::schema_of;
use crate::declare::explain::{Form, Key, KindAt};
use crate::error::{Error, Result};
use crate::konnect::shapes;
use crate::nearest::nearest_word;
use crate::pointer::child;
use crate::resources::{self, Change, Node, Resource};

/// A resource, the kind of declared objects that it is, and the way to a field of it.
pub(super) struct Subject {
    resource: &'static Resource,
    kind: Option<KindAt>,
    /// What files have of it.
    form: Option<Form>,
    /// How it is called as a whole.
    name: String,
    /// The resource as a whole, then each field on the way.
    way: Vec<Member>,
    /// The key that was named, if it is one that only files have.
    key: Option<&'static str>,
    /// The fields below that requests and answers have; none for a plain value.
    members: Vec<Member>,
}

/// How many levels of fields are explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// The fields of an object.
    One,
    /// Those of the objects in it as well.
    Every,
}

/// What stands for an element of a list in a pointer.
const ANY_ELEMENT: &str = "*";

/// The rows that explain something.
pub(super) enum Rows {
    All(Vec<Value>),
    /// That of a field that has no others.
    One(Value),
}

impl Subject {
    /// Finds what some words name: a resource as `get` knows it, or a kind as files do.
    pub(super) fn find(words: &[String]) -> Result<Self> {
        let named = Named::read(words);
        let (kind, fields) = match kind_of(words, &named) {
            Some((kind, fields)) => (Some(kind), fields),
            None => (None, named.rest.clone()),
        };
        let resource = match kind {
            Some(of) => Some(of.resource()?),
            None => resources::resource(named.words),
        };
        let resource = resource.ok_or_else(|| no_resource(&named))?;
        let mut subject = Self {
            resource,
            kind,
            form: kind.map(|of| Form::of(of.kind, of.position)).transpose()?,
            name: kind.map_or_else(|| resource.name.to_owned(), KindAt::path),
            way: vec![whole(resource)],
            key: None,
            members: Vec::new(),
        };
        subject.members = subject.members_below();
        if subject.members.is_empty() && kind.is_none() {
            let message = format!("no fields of {} are known", resource.name);
            return Err(Error::usage(message).hint("they are in Konnect's API documentation"));
        }
        for name in &fields {
            subject.enter(name)?;
        }
        Ok(subject)
    }

    /// Goes on to a field, or to a key that only files have.
    fn enter(&mut self, name: &str) -> Result<()> {
        let key = self.keys().into_iter().find(|key| key.name == name);
        if let Some(key) = key.map(|key| key.name) {
            self.key = Some(key);
        } else {
            let mut members = self.members.iter();
            match members.position(|member| member.name == *name) {
                Some(at) => self.way.push(self.members.swap_remove(at)),
                None => return Err(self.no_field(name)),
            }
        }
        self.members = self.members_below();
        Ok(())
    }

    /// Returns the kind, where it is meant as a whole.
    pub(super) fn kind(&self) -> Option<KindAt> {
        self.kind.filter(|_| self.is_whole())
    }

    fn is_whole(&self) -> bool {
        self.way.len() == 1 && self.key.is_none()
    }

    /// Returns the keys that only files have.
    fn keys(&self) -> Vec<&Key> {
        let form = self.form.as_ref().filter(|_| self.is_whole());
        let is_field = |key: &&Key| self.members.iter().any(|member| member.name == key.name);
        let keys = form.into_iter().flat_map(|form| &form.keys);
        keys.filter(|key| !is_field(key)).collect()
    }

    fn members_below(&self) -> Vec<Member> {
        if self.key.is_some() {
            return Vec::new();
        }
        let mut members = self.way.last().map(Member::members).unwrap_or_default();
        if let Some(form) = self.form.as_ref().filter(|_| self.is_whole()) {
            let is_key = |member: &Member| form.keys.iter().any(|key| key.name == member.name);
            members.retain(|member| member.is_written() || !is_key(member));
        }
        members
    }

    /// Returns the names of what is below.
    fn names_below(&self) -> Vec<String> {
        let keys = self.keys().into_iter().map(|key| key.name.to_owned());
        let members = self.members.iter().map(|member| member.name.clone());
        keys.chain(members).collect()
    }

    /// Returns a row for each field below, or that of the field alone.
    pub(super) fn rows(&self, depth: Depth) -> Rows {
        if let (Some(of), Some(form)) = (self.kind, &self.form)
            && let Some(key) = form.keys.iter().find(|key| Some(key.name) == self.key)
        {
            return Rows::One(kind::row(of, key));
        }
        let keys = self.keys();
        let way: Vec<&Member> = self.way.iter().collect();
        if self.members.is_empty() && keys.is_empty() {
            return Rows::One(self.row(&way));
        }
        let of_files = keys.into_iter().zip(self.kind.into_iter().cycle());
        let mut rows: Vec<Value> = of_files.map(|(key, of)| kind::row(of, key)).collect();
        for member in &self.members {
            self.add_rows(&[&way[..], &[member]].concat(), depth, &mut rows);
        }
        Rows::All(rows)
    }

    /// Adds the row of the field that a way leads to, and with every depth those of the fields in
    /// it.
    fn add_rows(&self, way: &[&Member], depth: Depth, rows: &mut Vec<Value>) {
        let Some((field, above)) = way.split_last() else {
            return;
        };
        let names = way.iter().skip(self.way.len());
        let names: Vec<_> = names.map(|member| member.name.as_str()).collect();
        let mut row = self.row(way);
        row["field"] = names.join(".").into();
        rows.push(row);
        // Some objects have objects of their own shape.
        let is_known = above.iter().any(|above| above.shapes() == field.shapes());
        if depth == Depth::Every && !is_known {
            for below in field.members() {
                self.add_rows(&[way, &[&below]].concat(), depth, rows);
            }
        }
    }

    /// Returns the row of the field that a way leads to.
    fn row(&self, way: &[&Member]) -> Value {
        let Some(field) = way.last() else {
            return Value::Null;
        };
        let mut row = row(field);
        if let Some(of) = self.kind {
            kind::add_value(of, &place_of(way), field, &mut row);
        }
        row
    }

    /// Returns the names of the fields on the way.
    fn names(&self) -> impl Iterator<Item = &str> {
        let fields = self.way.iter().skip(1).map(|member| member.name.as_str());
        fields.chain(self.key)
    }

    /// Returns the JSON Schema.
    pub(super) fn schema(&self) -> Result<Value> {
        let whole = match self.kind {
            Some(of) => schema_of(of.kind, of.position, &self.name)?,
            None => schema_of_resource(self.resource),
        };
        let names: Vec<&str> = self.names().collect();
        Ok(part_of(&whole, &names, &self.path()))
    }

    /// Returns the way in one word: `gateway control-planes.config`.
    fn path(&self) -> String {
        let words = std::iter::once(self.name.as_str()).chain(self.names());
        words.collect::<Vec<_>>().join(".")
    }

    fn no_field(&self, name: &str) -> Error {
        let path = self.path();
        let error = Error::usage(format!("{path} has no field `{name}`"));
        let names = self.names_below();
        let below = nodes(self.resource.name).map(|node| node.word());
        let below = below.filter(|_| self.is_whole());
        match nearest_word(name, names.iter().map(String::as_str).chain(below)) {
            Some(near) => error.hint(format!("did you mean `kongctl explain {path}.{near}`?")),
            None if self.members.is_empty() => error.hint(format!("run `kongctl explain {path}`")),
            None => error.fact("fields", names.join(", ")),
        }
    }
}

/// Returns the pointer of the last field of a way, which begins with the resource as a whole.
fn place_of(way: &[&Member]) -> String {
    let mut place = String::new();
    let mut is_in_list = false;
    for member in way.iter().skip(1) {
        if is_in_list {
            place = child(&place, ANY_ELEMENT);
        }
        place = child(&place, &member.name);
        is_in_list = member.is_list();
    }
    place
}

/// Finds the kind of declared objects that words name.
pub(in crate::cli) fn kind_named(words: &[String]) -> Result<KindAt> {
    let named = kind_of(words, &Named::read(words));
    if let Some((kind, fields)) = &named
        && fields.is_empty()
    {
        return Ok(*kind);
    }
    let text = words.join(" ");
    let error = Error::usage(format!("no kind of declared objects is called `{text}`"));
    let mut ends = (1..words.len()).map(|skipped| words[skipped..].join("."));
    let last = ends.find_map(|words| declare::find_kind(&words));
    let mut meant = match last {
        Some(kind) => vec![kind.path()],
        None => declare::near_kinds(&words.join(".")),
    };
    if meant.is_empty() {
        meant.extend(named.map(|(kind, _)| kind.path()));
    }
    if meant.is_empty() {
        return Err(error.hint(declare::ALL_KINDS));
    }
    Err(meant.iter().fold(error, |error, meant| {
        error.hint(format!("did you mean `kongctl scaffold {meant}`?"))
    }))
}

/// Returns the words that may follow others: resources, and fields of the one that they name.
pub(in crate::cli) fn candidates(words: &[String]) -> Vec<String> {
    let named = Named::read(words);
    let mut found: Vec<String> = Vec::new();
    if words.is_empty() {
        found.extend(KindAt::all().map(|of| of.kind.name.to_owned()));
    }
    if named.rest.is_empty() {
        found.extend(nodes(named.words).map(|node| node.word().to_owned()));
    }
    if let Ok(subject) = Subject::find(words) {
        found.extend(subject.names_below());
    }
    found
}

fn no_resource(named: &Named) -> Error {
    let known: Vec<&str> = nodes(named.words).map(|node| node.word()).collect();
    let Some(word) = named.rest.first() else {
        let error = Error::usage(format!("`{}` is no resource", named.words));
        return error.fact("resources", known.join(", "));
    };
    let error = Error::usage(format!("unknown resource `{word}`"));
    let near = nearest_word(word, known.iter().copied());
    let elsewhere = resources::named(word).first().map(Node::shortest);
    let above = format!("{} ", named.words);
    let near = near.map(|near| format!("{above}{near}").trim().to_owned());
    let kind = || declare::near_kinds(word).into_iter().next();
    match near.or(elsewhere).or_else(kind) {
        Some(words) => error.hint(format!("did you mean `kongctl explain {words}`?")),
        None => {
            let error = error.fact("resources", known.join(", "));
            error.hint(declare::ALL_KINDS)
        }
    }
}

/// Returns a resource as if it were a field: what is sent to create and to update an item, and what
/// Konnect answers.
pub(super) fn whole(resource: &Resource) -> Member {
    Member {
        name: resource.name.to_owned(),
        create: Side::of(shapes::request(resource, Change::Create)),
        update: Side::of(shapes::request(resource, Change::Update)),
        answer: Side::of(shapes::item(resource)),
        when: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn every_resource_that_can_be_created_or_updated_is_explained() {
        for resource in resources::resources() {
            let is_written = [Change::Create, Change::Update]
                .iter()
                .any(|change| shapes::request(resource, *change).is_some());
            let subject = Subject::find(&words(resource.name));
            if !is_written {
                continue;
            }
            let subject = subject.expect(resource.name);
            for member in &subject.members {
                let row = crate::cli::explain::row::row(member);
                assert_ne!(row["type"], "", "{} {}", resource.name, member.name);
            }
        }
    }

    #[test]
    fn words_and_fields_are_offered_at_every_depth() {
        assert!(candidates(&[]).contains(&"apis".to_owned()));
        let below = candidates(&words("apis"));
        assert!(below.contains(&"versions".to_owned()) && below.contains(&"labels".to_owned()));
        assert_eq!(
            candidates(&words("auth-strategies.configs")),
            ["key-auth", "openid-connect"]
        );
        assert_eq!(candidates(&words("apis.name")), [""; 0]);
    }
}
