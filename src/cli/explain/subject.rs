//! What is explained: a resource, or a field of it.

use super::member::{Member, Side};
use crate::error::{Error, Result};
use crate::konnect::shapes;
use crate::nearest::nearest_word;
use crate::resources::{self, Change, Node, Resource, children, opened_by};

/// A resource and the way to a field of it.
#[derive(Debug)]
pub(super) struct Subject {
    resource: &'static Resource,
    /// The resource as a whole, then each field on the way.
    way: Vec<Member>,
}

/// The words of a command line, as far as they name a resource.
struct Named {
    /// The canonical words so far; empty at the top.
    words: &'static str,
    /// The words after them.
    rest: Vec<String>,
}

impl Named {
    fn read(words: &[String]) -> Self {
        let mut parts = words.iter().flat_map(|word| word.split('.'));
        let mut named = Self {
            words: "",
            rest: Vec::new(),
        };
        for part in parts.by_ref() {
            let below = nodes(named.words).find(|node| node.names().any(|name| name == part));
            match below {
                Some(node) => named.words = node.words,
                None => {
                    named.rest.push(part.to_owned());
                    break;
                }
            }
        }
        named.rest.extend(parts.map(str::to_owned));
        named
    }
}

/// Returns the words that may follow others.
fn nodes(above: &'static str) -> impl Iterator<Item = Node> {
    children(above).chain(opened_by(above))
}

impl Subject {
    pub(super) fn find(words: &[String]) -> Result<Self> {
        let named = Named::read(words);
        let Some(resource) = resources::resource(named.words) else {
            return Err(no_resource(&named));
        };
        let mut subject = Self {
            resource,
            way: vec![whole(resource)],
        };
        if subject.members().is_empty() {
            let message = format!("no fields of {} are known", resource.name);
            return Err(Error::usage(message).hint("they are in Konnect's API documentation"));
        }
        for name in &named.rest {
            let mut members = subject.members();
            match members.iter().position(|member| member.name == *name) {
                Some(at) => subject.way.push(members.swap_remove(at)),
                None => return Err(subject.no_field(name, &members)),
            }
        }
        Ok(subject)
    }

    /// Returns the fields below; none for a plain value.
    pub(super) fn members(&self) -> Vec<Member> {
        self.way.last().map(Member::members).unwrap_or_default()
    }

    /// Returns the field that was named.
    pub(super) fn field(&self) -> Option<&Member> {
        self.way.last()
    }

    /// Returns the way in one word: `gateway control-planes.config`.
    fn path(&self) -> String {
        let fields = self.way.iter().skip(1).map(|member| member.name.as_str());
        let words = std::iter::once(self.resource.name).chain(fields);
        words.collect::<Vec<_>>().join(".")
    }

    fn no_field(&self, name: &str, members: &[Member]) -> Error {
        let path = self.path();
        let error = Error::usage(format!("{path} has no field `{name}`"));
        let names = members.iter().map(|member| member.name.as_str());
        let below = nodes(self.resource.name).map(|node| node.word());
        let below = below.filter(|_| self.way.len() == 1);
        match nearest_word(name, names.chain(below)) {
            Some(near) => error.hint(format!("did you mean `kongctl explain {path}.{near}`?")),
            None if members.is_empty() => error.hint(format!("run `kongctl explain {path}`")),
            None => {
                let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
                error.fact("fields", names.join(", "))
            }
        }
    }
}

/// Returns the words that may follow others: resources, and fields of the one that they name.
pub(in crate::cli) fn candidates(words: &[String]) -> Vec<String> {
    let named = Named::read(words);
    let mut found: Vec<String> = Vec::new();
    if named.rest.is_empty() {
        found.extend(nodes(named.words).map(|node| node.word().to_owned()));
    }
    if let Ok(subject) = Subject::find(words) {
        found.extend(subject.members().into_iter().map(|member| member.name));
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
    match near.or(elsewhere) {
        Some(words) => error.hint(format!("did you mean `kongctl explain {words}`?")),
        None => error.fact("resources", known.join(", ")),
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
            for member in subject.members() {
                let row = crate::cli::explain::row::row(&member);
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
