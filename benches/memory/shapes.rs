//! The shapes of responses that are measured.

use std::fmt::Display;

/// A response, and how it is read.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    /// The words after `kongctl get`.
    pub(crate) words: &'static [&'static str],
    /// The path that `kongctl api` reads.
    pub(crate) path: &'static str,
    pub(crate) status: u16,
    pub(crate) body: String,
}

impl Shape {
    fn new(name: &'static str, body: String) -> Self {
        Self {
            name,
            words: &["apis"],
            path: "/v3/apis",
            status: 200,
            body,
        }
    }

    /// Returns the list with these elements.
    pub(crate) fn of_list(name: &'static str, elements: impl Display) -> Self {
        Self::new(name, format!("{{\"data\":[{elements}]}}"))
    }

    /// Returns a list with one item, whose members follow its ID.
    fn of_item(name: &'static str, members: &str) -> Self {
        Self::of_list(name, format!("{{\"id\":\"1\",{members}}}"))
    }

    /// Returns the same response, read as documents of an API, which are trees.
    fn of_documents(self) -> Self {
        Self {
            words: &["apis", "documents", "--api-id", "a1"],
            path: "/v3/apis/a1/documents",
            ..self
        }
    }

    /// Returns the same response, read as attributes, which are members of an object.
    fn of_attributes(self) -> Self {
        Self {
            words: &["apis", "attributes", "--api-id", "a1"],
            path: "/v3/apis/a1",
            ..self
        }
    }

    fn with_status(self, status: u16) -> Self {
        Self { status, ..self }
    }
}

/// Returns a text as often as it fits into `len` bytes, separated by commas.
fn joined(text: &str, len: usize) -> String {
    // No page may have more than a million items.
    let count = (len / (text.len() + 1)).min(1_000_000);
    vec![text; count].join(",")
}

/// Returns members with different names, of `len` bytes together.
fn members(len: usize) -> String {
    let members = (0..len / 12).map(|number| format!("\"{number:07x}\":0"));
    members.collect::<Vec<_>>().join(",")
}

/// Returns different small objects, of `len` bytes together.
fn different(len: usize) -> String {
    let objects = (0..len / 15).map(|number| format!("{{\"id\":{:08}}}", 10_000_000 + number));
    objects.collect::<Vec<_>>().join(",")
}

/// Returns a text between opening and closing marks of this many levels.
fn nested(open: &str, close: &str, levels: usize, text: &str) -> String {
    format!("{}{text}{}", open.repeat(levels), close.repeat(levels))
}

/// Returns every shape, of about `len` bytes each.
pub(crate) fn all(len: usize) -> Vec<Shape> {
    [
        small_items(len),
        single_items(len),
        nestings(len),
        others(len),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Returns some shapes for the largest size.
pub(crate) fn largest(len: usize) -> Vec<Shape> {
    let len = len - (1 << 10);
    vec![
        Shape::of_list("64 MiB of APIs as Konnect sends them", joined(API, len)),
        Shape::of_list(
            "64 MiB: {\"id\":…} with 64 bytes",
            joined(&small_item(), len),
        ),
        Shape::of_item("64 MiB: one item of different members", &members(len)),
        Shape::of_item(
            "64 MiB: one name",
            &format!("\"name\":\"{}\"", "x".repeat(len)),
        ),
    ]
}

/// An API as Konnect describes it.
const API: &str = r#"{"id":"0b6a7a3e-0000-4000-8000-000000000001","name":"flight-status","description":"Departures, arrivals and delays of all flights, for apps and displays","version":"v2","slug":"flight-status-v2","created_at":"2026-01-02T03:04:05.678Z","updated_at":"2026-05-06T07:08:09.123Z","labels":{"env":"prod","team":"payments"},"attributes":{"owner":["team-a","team-b"]},"portals":[{"id":"1f6a7a3e-0000-4000-8000-000000000001","name":"developers"}],"api_spec_ids":["2f6a7a3e-0000-4000-8000-000000000001"]}"#;

fn small_item() -> String {
    format!(
        "{{\"id\":\"{}\",\"name\":\"{}\"}}",
        "1".repeat(20),
        "n".repeat(26)
    )
}

fn small_items(len: usize) -> Vec<Shape> {
    let list = |name, item| Shape::of_list(name, joined(item, len));
    vec![
        list("items: APIs as Konnect sends them", API),
        list("items: 0", "0"),
        list("items: {}", "{}"),
        list("items: []", "[]"),
        list("items: null", "null"),
        list("items: \"\"", "\"\""),
        list("items: -1E5", "-1E5"),
        list("items: {\"id\":\"1\"}", r#"{"id":"1"}"#),
        list(
            "items: {\"id\":\"1\",\"name\":\"a\"}",
            r#"{"id":"1","name":"a"}"#,
        ),
        list(
            "items: {\"labels\":{\"a\":\"b\"}}",
            r#"{"labels":{"a":"b"}}"#,
        ),
        list("items: {\"a\":0,\"a\":0}", r#"{"a":0,"a":0}"#),
        list("items: {\"name\":\"\\u001b\"}", r#"{"name":"\u001b"}"#),
        list("items: {\"name\":\"🛫\"}", "{\"name\":\"🛫\"}"),
        list("items: {\"x\":[0,1]}", r#"{"x":[0,1]}"#),
        Shape::of_list("items: {\"id\":N}, all different", different(len)),
        Shape::of_list(
            "one wide item, and 10 narrow ones",
            format!(
                "{{\"name\":\"{}\"}},{}",
                "x".repeat(len / 2),
                [r#"{"id":"1","name":"a"}"#; 10].join(",")
            ),
        ),
    ]
}

fn single_items(len: usize) -> Vec<Shape> {
    let string = |text: &str| format!("\"name\":\"{}\"", text.repeat(len / text.len()));
    vec![
        Shape::of_item("one item: different members", &members(len)),
        Shape::of_item("one item: members of the same name", &joined("\"\":0", len)),
        Shape::of_item(
            "one item: labels",
            &format!("\"labels\":{{{}}}", members(len)),
        ),
        Shape::of_item("one item: one long name", &string("x")),
        Shape::of_item("one item: one name of \\u001b", &string("\\u001b")),
        Shape::of_item("one item: one name of \\n", &string("\\n")),
        Shape::of_item("one item: one name of U+0080", &string("\u{80}")),
        Shape::of_item("one item: one name of U+200B", &string("\u{200b}")),
        Shape::of_item("one item: one name of U+E0001", &string("\u{e0001}")),
        Shape::of_item(
            "one item: one number",
            &format!("\"name\":{}", "7".repeat(len)),
        ),
        Shape::of_item(
            "one item: names 0,0,0…",
            &format!("\"name\":[{}]", joined("0", len)),
        ),
        Shape::of_item(
            "one item: names {},{},…",
            &format!("\"name\":[{}]", joined("{}", len)),
        ),
        Shape::of_item(
            "one item: labels a={\"\":{}}",
            &format!("\"labels\":{{\"a\":[{}]}}", joined("{\"\":{}}", len)),
        ),
        Shape::of_item(
            "one item: one long key",
            &format!("\"{}\":1", "k".repeat(len)),
        ),
        Shape::of_item("one item: keys of 1000 bytes", &joined(&long_member(), len)),
        Shape::of_list("items: strings of 1000 bytes", joined(&long_string(), len)),
    ]
}

fn long_member() -> String {
    format!("\"{}\":1", "k, ".repeat(333))
}

fn long_string() -> String {
    format!("\"{}\"", "text ".repeat(200))
}

fn nestings(len: usize) -> Vec<Shape> {
    let numbers = joined("0", len / 4);
    let chain = nested("[", "]", 120, "");
    let leaf = format!("{{\"id\":\"2\",\"content\":[{}]}}", joined("0", len));
    let tree = nested("{\"id\":\"1\",\"children\":[", "]}", 60, &leaf);
    let wide = format!(
        "{{\"id\":\"1\",\"children\":[{}]}}",
        joined(r#"{"id":"2"}"#, len)
    );
    let objects = nested("{\"a\":", "}", 120, &format!("[{numbers}]"));
    vec![
        Shape::of_item(
            "numbers below 120 arrays",
            &format!("\"name\":{}", nested("[", "]", 120, &numbers)),
        ),
        Shape::of_item("numbers below 120 objects", &format!("\"name\":{objects}")),
        Shape::of_list("items: [[[… of 120 levels", joined(&chain, len)),
        Shape::of_list("tree: 60 levels, a large leaf", tree).of_documents(),
        Shape::of_list("tree: one level, many leaves", wide).of_documents(),
        Shape::of_list(
            "tree: 20 levels, many",
            joined(&nested("{\"id\":\"1\",\"children\":[", "]}", 20, ""), len),
        )
        .of_documents(),
    ]
}

fn others(len: usize) -> Vec<Shape> {
    let attributes = format!("{{\"attributes\":{{{}}}}}", members(len));
    let meta = format!("{{\"meta\":{{{}}},\"data\":[]}}", members(len));
    let beside = format!("{{\"data\":[{{\"id\":\"1\"}}],{}}}", members(len));
    let problem = format!("{{\"detail\":\"{}\"}}", "x".repeat(len));
    let parameters = format!(
        "{{\"detail\":\"x\",\"invalid_parameters\":[{}]}}",
        joined(r#"{"field":"a","reason":"b"}"#, len)
    );
    let list = |name, body| Shape::new(name, body);
    vec![
        list("attributes of an API", attributes).of_attributes(),
        list("a large meta, no items", meta),
        list("members beside the items", beside),
        list(
            "spaces",
            format!("{{\"data\":[{}{{\"id\":\"1\"}}]}}", " ".repeat(len)),
        ),
        list("not JSON", "<p>".repeat(len / 3)),
        list("an error with a long detail", problem).with_status(400),
        list("an error with many parameters", parameters).with_status(400),
        list(
            "an error that is a list of numbers",
            format!("[{}]", joined("0", len)),
        )
        .with_status(400),
    ]
}
