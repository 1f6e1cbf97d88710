//! Reads YAML into a tree with the place of each value, within limits: a file of 1 MiB takes less
//! than 100 MiB.
//!
//! Values that are aliased are shared, not copied. Nothing here or above it recurses deeper than
//! [`MAX_DEPTH`].

use std::collections::HashMap;
use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Tag};

use serde_json::Value;

use crate::env::trimmed;
use crate::yaml_mistake::{self, Mistake};

/// How many lists and mappings may be inside of each other: more than in API specifications, and
/// as many as can be read again as JSON with a plan around them, which ends at 127.
const MAX_DEPTH: usize = 100;

/// Where something is in the text: line and column, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// A value and its place.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) place: Place,
    pub(crate) data: Data,
    /// How many lists and mappings are inside of each other in this value.
    height: usize,
}

#[derive(Clone, Debug)]
pub(crate) enum Data {
    /// `null`, `~`, or nothing.
    Null,
    /// Text, a number or a boolean.
    Text(Scalar),
    /// `<<` as a key: the mappings whose keys are merged into this one.
    Merge,
    List(Arc<[Node]>),
    Mapping(Arc<[(Node, Node)]>),
    /// A value with a tag that YAML does not define.
    Tagged(Arc<str>, Arc<Data>),
}

/// Text, a number or a boolean, as it is written.
#[derive(Clone, Debug)]
pub(crate) struct Scalar {
    pub(crate) text: Arc<str>,
    /// Whether it has neither quotes nor the tag of text, so that it may be a number or a boolean.
    pub(crate) is_plain: bool,
}

impl Scalar {
    /// Returns the text without the white space around it, and a boolean in lower case.
    pub(crate) fn trimmed(&self) -> &str {
        match (&*self.text, self.is_plain) {
            ("True" | "TRUE", true) => "true",
            ("False" | "FALSE", true) => "false",
            (text, _) => trimmed(text),
        }
    }
}

impl Node {
    /// Creates the node of a value that is written elsewhere, with one place for all of it.
    pub(crate) fn of_value(value: &Value, place: Place) -> Self {
        let node = |value: &Value| Self::of_value(value, place);
        let text = |text: &str, is_plain| {
            let text = text.into();
            Data::Text(Scalar { text, is_plain })
        };
        let (data, inner): (Data, Vec<usize>) = match value {
            Value::Null => (Data::Null, Vec::new()),
            Value::Bool(_) | Value::Number(_) => (text(&value.to_string(), true), Vec::new()),
            Value::String(value) => (text(value, false), Vec::new()),
            Value::Array(elements) => {
                let nodes: Vec<_> = elements.iter().map(node).collect();
                let heights = nodes.iter().map(|node| node.height + 1).collect();
                (list(nodes), heights)
            }
            Value::Object(members) => {
                let pair = |(name, value): (&String, &Value)| {
                    let name = Value::String(name.clone());
                    (node(&name), node(value))
                };
                let pairs: Vec<_> = members.iter().map(pair).collect();
                let heights = pairs.iter().map(|(_, value)| value.height + 1).collect();
                (Data::Mapping(pairs.into()), heights)
            }
        };
        Self {
            place,
            data,
            height: inner.into_iter().max().unwrap_or(0),
        }
    }
}

/// Why a text cannot be read, and where.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) place: Place,
    pub(crate) what: String,
}

impl Fault {
    pub(crate) fn new(place: Place, what: impl Into<String>) -> Self {
        let what = what.into();
        Self { place, what }
    }
}

impl Fault {
    /// Returns what is wrong with a text that the parser does not accept.
    fn of_text(text: &str, error: &ScanError) -> Self {
        let place = Place::from(*error.marker());
        match yaml_mistake::find(text, place.line, place.column) {
            Some(Mistake { line, column, what }) => Self::new(Place { line, column }, what),
            None => Self::new(place, error.info()),
        }
    }
}

impl From<Marker> for Place {
    fn from(marker: Marker) -> Self {
        // The parser counts lines from 1, but columns from 0.
        Self {
            line: marker.line(),
            column: marker.col() + 1,
        }
    }
}

/// Parses a text of at most one document; `None` if it has none.
pub(crate) fn parse(text: &str) -> Result<Option<Node>, Fault> {
    let mut found = documents(text, Documents::One)?;
    Ok(found.pop())
}

/// Parses a text of any number of documents.
pub(crate) fn parse_all(text: &str) -> Result<Vec<Node>, Fault> {
    documents(text, Documents::Any)
}

/// How many documents a text may have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Documents {
    One,
    Any,
}

fn documents(text: &str, allowed: Documents) -> Result<Vec<Node>, Fault> {
    let mut parser = Parser::new_from_str(text);
    let mut tree = Tree::default();
    let mut roots = Vec::new();
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| Fault::of_text(text, &error))?;
        let place = Place::from(span.start);
        if matches!(event, Event::DocumentStart(_)) {
            if allowed == Documents::One && !roots.is_empty() {
                let what = "expected one YAML document, found a second";
                return Err(Fault::new(place, what));
            }
            tree = Tree::default();
        }
        if let Some(node) = tree.add(event, place)? {
            roots.push(node);
        }
    }
    Ok(roots)
}

/// The lists and mappings that are not complete yet, and the values that aliases can refer to.
#[derive(Default)]
struct Tree {
    open: Vec<Open>,
    anchors: HashMap<usize, Node>,
}

/// A list or a mapping that is not complete yet.
struct Open {
    place: Place,
    anchor: usize,
    tag: Option<Arc<str>>,
    /// The items; in a mapping, its keys and values in turn.
    nodes: Vec<Node>,
}

impl Tree {
    /// Adds what the parser found; returns the root once it is complete.
    fn add(&mut self, event: Event, place: Place) -> Result<Option<Node>, Fault> {
        match event {
            Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) => {
                if self.open.len() >= MAX_DEPTH {
                    return Err(too_deep(place));
                }
                self.open.push(Open {
                    place,
                    anchor,
                    tag: tag.as_deref().and_then(unknown_tag),
                    nodes: Vec::new(),
                });
                Ok(None)
            }
            Event::SequenceEnd => self.end(list),
            Event::MappingEnd => self.end(mapping),
            Event::Scalar(text, style, anchor, tag) => {
                let data = scalar(&text, style, tag.as_deref());
                let height = 0;
                self.insert(
                    Node {
                        place,
                        data,
                        height,
                    },
                    anchor,
                )
            }
            Event::Alias(anchor) => match self.anchors.get(&anchor).cloned() {
                Some(node) => self.insert(Node { place, ..node }, 0),
                None => Err(Fault::new(
                    place,
                    "this alias refers to what it is a part of",
                )),
            },
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => Ok(None),
        }
    }

    fn end(&mut self, data: fn(Vec<Node>) -> Data) -> Result<Option<Node>, Fault> {
        let Some(open) = self.open.pop() else {
            return Ok(None);
        };
        let heights = open.nodes.iter().map(|node| node.height);
        let node = Node {
            place: open.place,
            height: 1 + heights.max().unwrap_or(0),
            data: match open.tag {
                Some(tag) => Data::Tagged(tag, Arc::new(data(open.nodes))),
                None => data(open.nodes),
            },
        };
        self.insert(node, open.anchor)
    }

    fn insert(&mut self, node: Node, anchor: usize) -> Result<Option<Node>, Fault> {
        // An alias brings in a value that is complete, and as deep as it was where it is written.
        if self.open.len() + node.height > MAX_DEPTH {
            return Err(too_deep(node.place));
        }
        // The parser counts anchors from 1; 0 is none.
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        match self.open.last_mut() {
            Some(open) => {
                open.nodes.push(node);
                Ok(None)
            }
            None => Ok(Some(node)),
        }
    }
}

fn too_deep(place: Place) -> Fault {
    Fault::new(place, format!("nested more than {MAX_DEPTH} levels deep"))
}

fn list(nodes: Vec<Node>) -> Data {
    Data::List(nodes.into())
}

fn mapping(nodes: Vec<Node>) -> Data {
    let mut pairs = Vec::with_capacity(nodes.len() / 2);
    let mut nodes = nodes.into_iter();
    while let (Some(key), Some(value)) = (nodes.next(), nodes.next()) {
        pairs.push((key, value));
    }
    Data::Mapping(pairs.into())
}

fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Data {
    if let Some(unknown) = tag.and_then(unknown_tag) {
        return Data::Tagged(unknown, Arc::new(scalar(text, style, None)));
    }
    let is_string = tag.is_some_and(|tag| tag.suffix == "str");
    if style == ScalarStyle::Plain && !is_string {
        match text {
            "" | "~" | "null" | "Null" | "NULL" => return Data::Null,
            "<<" => return Data::Merge,
            _ => {}
        }
    }
    Data::Text(Scalar {
        text: text.into(),
        is_plain: style == ScalarStyle::Plain && !is_string,
    })
}

/// Returns a tag that is not one of YAML's own, whose values are read as if they had none.
fn unknown_tag(tag: &Tag) -> Option<Arc<str>> {
    let is_known = tag.is_yaml_core_schema()
        && matches!(
            tag.suffix.as_str(),
            "str" | "bool" | "int" | "float" | "null" | "map" | "seq" | "merge"
        );
    // A lone `!` says that the value is what it looks like.
    let is_plain = tag.handle.is_empty() && tag.suffix == "!";
    (!is_known && !is_plain).then(|| tag.to_string().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> String {
        let fault = parse(text).expect_err("a fault");
        format!(
            "{}:{}: {}",
            fault.place.line, fault.place.column, fault.what
        )
    }

    #[test]
    fn a_scalar_means_what_its_quotes_and_its_tag_say() {
        for (text, expected) in [
            ("~", "null"),
            ("'~'", "`~`"),
            ("!!str ~", "`~`"),
            ("! null", "null"),
            ("False", "`false`"),
            ("!!null ~", "null"),
            ("TRUE", "`true`"),
            ("'TRUE'", "`TRUE`"),
            ("!!bool TRUE", "`true`"),
            ("!own x", "tag"),
            ("!<own> x", "tag"),
            ("!!own x", "tag"),
            ("<<", "merge"),
            ("'<<'", "`<<`"),
        ] {
            let node = parse(text).ok().flatten().expect(text);
            let found = match node.data {
                Data::Null => "null".to_owned(),
                Data::Text(scalar) => format!("`{}`", scalar.trimmed()),
                Data::Tagged(..) => "tag".to_owned(),
                Data::Merge => "merge".to_owned(),
                Data::List(_) | Data::Mapping(_) => "more".to_owned(),
            };
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn nesting_is_limited_in_every_form() {
        let many = 300_000;
        for (name, text) in [
            ("lists in one line", "- ".repeat(many)),
            ("complex keys", "? ".repeat(many)),
            ("mixed", "- ? ".repeat(many)),
            ("flow lists", "[".repeat(many)),
            ("flow mappings", "{a: ".repeat(many)),
            ("flow keys", "{".repeat(many)),
            (
                "lists in lines",
                (0..1000)
                    .map(|depth| format!("{}-\n", " ".repeat(depth)))
                    .collect(),
            ),
            (
                "mappings in lines",
                (0..1000)
                    .map(|depth| format!("{}a:\n", " ".repeat(depth)))
                    .collect(),
            ),
            ("with tags", "- !!seq ".repeat(many)),
            (
                "with anchors",
                (0..1000).map(|number| format!("- &a{number} ")).collect(),
            ),
            (
                "in a second document",
                format!("a\n---\n{}", "- ".repeat(many)),
            ),
        ] {
            assert!(parse(&text).is_err(), "{name}");
        }
        assert_eq!(
            fault(&"- ".repeat(many)),
            "1:201: nested more than 100 levels deep"
        );
        assert!(parse(&format!("{}x", "- ".repeat(MAX_DEPTH))).is_ok());
    }

    #[test]
    fn aliases_neither_copy_nor_nest_without_limit() {
        // 45 GB, if each alias were a copy.
        let copies = format!(
            "a: &a {}\nb: [{}]",
            "x".repeat(500_000),
            "*a,".repeat(90_000)
        );
        assert!(parse(&copies).is_ok());
        // A list of lists, each with an alias of the one before: as deep as there are lines.
        let chain: String = (1..10_000)
            .map(|number| format!("- &a{number} [*a{}]\n", number - 1))
            .collect();
        let chain = format!("- &a0 x\n{chain}");
        assert_eq!(fault(&chain), "101:10: nested more than 100 levels deep");
        assert_eq!(
            fault("a: &a [*a]"),
            "1:8: this alias refers to what it is a part of"
        );
    }

    #[test]
    fn a_mistake_is_named_in_the_words_of_those_who_write_it() {
        let end = "the text ends before a list or a mapping is closed";
        let quotes = |sign: &str| format!("a value that begins with `{sign}` must be in quotes");
        for (text, expected) in [
            ("a: [1, 2", format!("2:1: {end}")),
            ("a: {b: c\n", format!("2:1: {end}")),
            ("a: \"b\nc: d\n", "1:4: this quote is not closed".to_owned()),
            ("a: 'b\n", "1:4: this quote is not closed".to_owned()),
            (
                "a:\n\tb: c\n",
                "2:2: a tab indents this line; use spaces".to_owned(),
            ),
            ("a: @b\n", format!("1:4: {}", quotes("@"))),
            ("a: %b%\n", format!("1:4: {}", quotes("%"))),
            ("a: `b`\n", format!("1:4: {}", quotes("`"))),
            (
                "a: *b\n",
                "1:4: no value above has this anchor; a text that begins with `*` must be in quotes"
                    .to_owned(),
            ),
            (
                "a: b: c\n",
                "1:5: a value that contains `: ` must be in quotes".to_owned(),
            ),
            (
                "a:\n  b:\n    c: d\n   e: f\n",
                "4:4: this line is indented like none above it".to_owned(),
            ),
            (
                "a: b\n c:\n    d: e\n",
                "2:2: this line is indented more than the one above, and continues its value".to_owned(),
            ),
            (
                "a:\n- b: c\n   d: e\n",
                "3:4: this line is indented more than the one above, and continues its value".to_owned(),
            ),
            (
                "# A comment\n\n a:\n    b: c\nd: e\n",
                "5:1: this line is indented less than line 3".to_owned(),
            ),
            (
                "a: {}\n<<<<<<< HEAD\nb: {}\n=======\n>>>>>>> x\n",
                "2:1: a merge conflict of Git is not resolved".to_owned(),
            ),
        ] {
            assert_eq!(fault(text), expected, "{text}");
        }
        // Nothing to be seen at the place: the parser's own words.
        for (text, expected) in [
            (
                "[a]\nb = c\n",
                "2:1: did not find expected <document start>",
            ),
            (
                "a: \"b\" c\n",
                "1:8: invalid trailing content after double-quoted scalar",
            ),
        ] {
            assert_eq!(fault(text), expected, "{text}");
        }
    }
}
