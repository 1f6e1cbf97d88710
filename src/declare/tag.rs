//! The tags of declared values: `!file`, `!env`, `!ref`, `!lookup` and `!secret`.

use std::fmt;

use crate::yaml::{Data, Fault, Node, Place, Scalar};
use crate::yaml_value::TaggedValue;

/// What stands in place of a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tag {
    File(Part),
    Env(Part),
    /// A field of another declared object.
    Ref(Part),
    /// The ID of the one object that has these fields.
    Lookup(Vec<(String, Text)>),
    /// A text that is put together when it is sent.
    Secret(Vec<Text>),
}

/// A source and the path of a value within it: `openapi.yaml#info.title`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    pub(crate) source: String,
    pub(crate) path: Option<String>,
}

/// A text, or a variable of the environment that has it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Text {
    Literal(String),
    Env(Part),
}

impl Tag {
    /// Returns what a value with a tag means.
    pub(crate) fn of(tagged: &TaggedValue<'_>) -> Result<Self, Fault> {
        let TaggedValue {
            name, data, place, ..
        } = *tagged;
        match name {
            "!file" => part(data, place, name, "path").map(Self::File),
            "!env" => part(data, place, name, "var").map(Self::Env),
            "!ref" => reference(data, place).map(Self::Ref),
            "!lookup" | "!external" => lookup(data, place).map(Self::Lookup),
            "!secret" => secret(data, place).map(Self::Secret),
            _ => Err(Fault::new(
                place,
                format!("unknown tag `{name}`; there are !file, !env, !ref, !lookup and !secret"),
            )),
        }
    }
}

impl Part {
    /// Returns the part that `SOURCE#PATH` spells.
    pub(crate) fn of(text: &str) -> Self {
        match text.split_once('#') {
            Some((source, path)) => Self {
                source: source.to_owned(),
                path: Some(path.to_owned()),
            },
            None => Self {
                source: text.to_owned(),
                path: None,
            },
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.path {
            Some(path) => write!(f, "{}#{path}", self.source),
            None => f.write_str(&self.source),
        }
    }
}

/// Shows a text as messages quote it: of a variable, only its name.
impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(text) => f.write_str(text),
            Self::Env(part) => write!(f, "!env {part}"),
        }
    }
}

/// Returns the part of `SOURCE#PATH`, or of a mapping with `key` and `extract`.
fn part(data: &Data, place: Place, tag: &str, key: &str) -> Result<Part, Fault> {
    let fault = || {
        Fault::new(
            place,
            format!("{tag} takes a text, or `{key}` and `extract`"),
        )
    };
    let found = match data {
        Data::Text(scalar) => Part::of(&scalar.text),
        Data::Mapping(pairs) => {
            let mut source = None;
            let mut path = None;
            for (name, value) in pairs.iter() {
                let member = match text_of(name)? {
                    name if name == key => &mut source,
                    "extract" => &mut path,
                    _ => return Err(Fault::new(name.place, fault().what)),
                };
                *member = Some(text_of(value)?.to_owned());
            }
            Part {
                source: source.ok_or_else(fault)?,
                path,
            }
        }
        _ => return Err(fault()),
    };
    if found.source.is_empty() {
        return Err(fault());
    }
    Ok(found)
}

fn reference(data: &Data, place: Place) -> Result<Part, Fault> {
    match data {
        Data::Text(scalar) if !scalar.text.starts_with('#') => Ok(Part::of(&scalar.text)),
        _ => Err(Fault::new(place, "!ref takes `REF` or `REF#field`")),
    }
}

fn lookup(data: &Data, place: Place) -> Result<Vec<(String, Text)>, Fault> {
    let fields = match data {
        Data::Text(scalar) => match scalar.text.split_once(':') {
            Some((field, value)) => {
                let value = Text::Literal(value.trim_start().to_owned());
                vec![(field.trim_end().to_owned(), value)]
            }
            None => Vec::new(),
        },
        Data::Mapping(pairs) => pairs
            .iter()
            .map(|(name, value)| Ok((text_of(name)?.to_owned(), text(value)?)))
            .collect::<Result<_, _>>()?,
        _ => Vec::new(),
    };
    let has_id = fields.iter().any(|(field, _)| field == "id");
    if fields.is_empty() || (has_id && fields.len() > 1) {
        let what = "!lookup takes `field:value`, or a mapping of fields, or `id` alone";
        return Err(Fault::new(place, what));
    }
    Ok(fields)
}

fn secret(data: &Data, place: Place) -> Result<Vec<Text>, Fault> {
    let fault = || {
        Fault::new(
            place,
            "!secret takes `source: !env VAR`, or a list of `parts`",
        )
    };
    let Data::Mapping(pairs) = data else {
        return Err(fault());
    };
    let [(name, value)] = &**pairs else {
        return Err(fault());
    };
    let parts = match (text_of(name)?, &value.data) {
        ("source", Data::Tagged(..)) => vec![text(value)?],
        ("parts", Data::List(parts)) => parts.iter().map(text).collect::<Result<_, _>>()?,
        _ => return Err(fault()),
    };
    let mut sources = parts.iter();
    // A secret without a variable would stand in the file.
    if !sources.any(|part| matches!(part, Text::Env(_))) {
        return Err(fault());
    }
    Ok(parts)
}

/// Returns a text, which a variable may have.
fn text(node: &Node) -> Result<Text, Fault> {
    match &node.data {
        Data::Tagged(tag, data) if **tag == *"!env" => {
            part(data, node.place, tag, "var").map(Text::Env)
        }
        _ => text_of(node).map(|text| Text::Literal(text.to_owned())),
    }
}

fn text_of(node: &Node) -> Result<&str, Fault> {
    match &node.data {
        Data::Text(Scalar { text, .. }) => Ok(text),
        Data::Tagged(tag, _) => Err(Fault::new(node.place, format!("{tag} cannot stand here"))),
        _ => Err(Fault::new(node.place, "a text must stand here")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::yaml::parse;
    use crate::yaml_value::{Budget, value_with_tags};

    /// Returns the tags of a text with their pointers.
    fn tags(text: &str) -> Result<Vec<(String, Tag)>, String> {
        let node = parse(text).expect("YAML").expect("a document");
        let mut found = Vec::new();
        let value = value_with_tags(&node, &mut Budget::default(), &mut |tagged| {
            found.push((tagged.pointer.to_owned(), Tag::of(&tagged)?));
            Ok(Value::Null)
        });
        let fault = |fault: Fault| {
            format!(
                "{}:{}: {}",
                fault.place.line, fault.place.column, fault.what
            )
        };
        value.map_err(fault).map(|_| found)
    }

    fn part(source: &str, path: Option<&str>) -> Part {
        Part {
            source: source.to_owned(),
            path: path.map(str::to_owned),
        }
    }

    #[test]
    fn each_tag_has_a_short_and_a_long_form() {
        let env = |name| Text::Env(part(name, None));
        let literal = |text: &str| Text::Literal(text.to_owned());
        for (text, expected) in [
            ("!file a.md", Tag::File(part("a.md", None))),
            (
                "!file a.yaml#info.title",
                Tag::File(part("a.yaml", Some("info.title"))),
            ),
            (
                "!file {path: a.yaml, extract: info}",
                Tag::File(part("a.yaml", Some("info"))),
            ),
            ("!env TOKEN", Tag::Env(part("TOKEN", None))),
            (
                "!env {var: TOKEN, extract: a.b}",
                Tag::Env(part("TOKEN", Some("a.b"))),
            ),
            ("!ref api", Tag::Ref(part("api", None))),
            (
                "!ref api#labels.team",
                Tag::Ref(part("api", Some("labels.team"))),
            ),
            (
                "!lookup name:Docs",
                Tag::Lookup(vec![("name".to_owned(), literal("Docs"))]),
            ),
            (
                "!external 'name: a: b'",
                Tag::Lookup(vec![("name".to_owned(), literal("a: b"))]),
            ),
            (
                "!lookup {name: !env NAME, version: 1}",
                Tag::Lookup(vec![
                    ("name".to_owned(), env("NAME")),
                    ("version".to_owned(), literal("1")),
                ]),
            ),
            ("!secret {source: !env KEY}", Tag::Secret(vec![env("KEY")])),
            (
                "!secret {parts: ['Bearer ', !env KEY]}",
                Tag::Secret(vec![literal("Bearer "), env("KEY")]),
            ),
        ] {
            assert_eq!(tags(text), Ok(vec![(String::new(), expected)]), "{text}");
        }
    }

    #[test]
    fn a_tag_has_the_pointer_of_its_value() {
        let text = "apis:\n- name: !env A\n  a/b: [x, !ref y]\n";
        let found = tags(text).expect("tags");
        let pointers: Vec<_> = found.iter().map(|(pointer, _)| pointer.as_str()).collect();
        assert_eq!(pointers, ["/apis/0/name", "/apis/0/a~1b/1"]);
    }

    #[test]
    fn a_tag_that_means_nothing_is_refused_with_its_place() {
        for (text, expected) in [
            (
                "a: !nope x",
                "1:4: unknown tag `!nope`; there are !file, !env, !ref, !lookup and !secret",
            ),
            (
                "a: !file",
                "1:4: !file takes a text, or `path` and `extract`",
            ),
            (
                "a: !file {path: x, other: y}",
                "1:20: !file takes a text, or `path` and `extract`",
            ),
            ("a: !file {path: !env X}", "1:17: !env cannot stand here"),
            (
                "a: !file [x]",
                "1:4: !file takes a text, or `path` and `extract`",
            ),
            (
                "a: !env {extract: x}",
                "1:4: !env takes a text, or `var` and `extract`",
            ),
            ("a: !ref '#id'", "1:4: !ref takes `REF` or `REF#field`"),
            ("a: !ref {x: y}", "1:4: !ref takes `REF` or `REF#field`"),
            (
                "a: !lookup name",
                "1:4: !lookup takes `field:value`, or a mapping of fields, or `id` alone",
            ),
            (
                "a: !lookup {id: x, name: y}",
                "1:4: !lookup takes `field:value`, or a mapping of fields, or `id` alone",
            ),
            ("a: !lookup {name: !ref y}", "1:19: !ref cannot stand here"),
            (
                "a: !secret plain",
                "1:4: !secret takes `source: !env VAR`, or a list of `parts`",
            ),
            (
                "a: !secret {source: plain}",
                "1:4: !secret takes `source: !env VAR`, or a list of `parts`",
            ),
            (
                "a: !secret {parts: [plain]}",
                "1:4: !secret takes `source: !env VAR`, or a list of `parts`",
            ),
        ] {
            assert_eq!(tags(text), Err(expected.to_owned()), "{text}");
        }
    }
}
