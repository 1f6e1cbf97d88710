//! Tests that the memory of a run is bounded by the size of the response, whatever its shape.
//!
//! `cargo bench --bench memory` measures more shapes, and larger ones.
#![cfg(target_os = "linux")]

use crate::support::Home;
use crate::support::server::{Konnect, Response};

const APIS: &str = "/v3/apis";
const DOCUMENTS: &str = "/v3/apis/a1/documents";

/// The size of a response, in bytes.
const LEN: usize = 512 << 10;

/// How many times its size a response may take.
const MAX_RATIO: usize = 8;

/// The data of a run whose response is empty, with the stacks of its threads, in bytes.
const BASE: usize = 6 << 20;

/// A way to print a response.
const OUTPUTS: [&str; 9] = [
    "get apis",
    "get apis --text-layout wide",
    "get apis --columns id,name,labels",
    "get apis -o csv --text-layout wide",
    "get apis -o name",
    "get apis -o json",
    "get apis -o yaml",
    "api /v3/apis",
    "api /v3/apis --paginate",
];

/// Returns a list whose items are this text, repeated up to the size of a response.
fn repeated(item: &str) -> String {
    let count = LEN / (item.len() + 1);
    format!("{{\"data\":[{}]}}", vec![item; count].join(","))
}

/// Returns a text, repeated up to the size of a response, between two others.
fn filled(before: &str, text: &str, after: &str) -> String {
    format!("{before}{}{after}", text.repeat(LEN / text.len()))
}

/// Prints a response in the ways that the commands name, with as little memory as is allowed.
#[track_caller]
fn is_printed(path: &str, body: &str, commands: &[&str]) {
    let max = (BASE + MAX_RATIO * body.len()) >> 10;
    // Not the whole address space: much of that is reserved and never used.
    let script = format!("ulimit -d {max} && exec \"$0\" \"$@\" >/dev/null");
    for command in commands {
        let home = Home::new();
        let konnect = Konnect::new()
            .on("GET", path, Response::text(200, "application/json", body))
            .repeatedly()
            .start();
        home.kongctl_through(&["/bin/sh", "-c", &script], command.split(' '))
            .from(&konnect)
            .run()
            .code(0);
    }
}

#[test]
fn a_list_of_small_items_takes_a_few_times_its_size() {
    for item in [
        "0",
        "{}",
        "[]",
        "null",
        r#"{"id":"1"}"#,
        r#"{"labels":{"a":"b"}}"#,
    ] {
        // No page may have more than a million items.
        is_printed(APIS, &repeated(&format!("{item:>2}")), &OUTPUTS);
    }
}

#[test]
fn a_single_item_takes_a_few_times_its_size() {
    let members: Vec<String> = (0..LEN / 12)
        .map(|n| format!("\"k{n:06}\":{}", n % 10))
        .collect();
    let members = members.join(",");
    for body in [
        format!("{{\"data\":[{{{members}}}]}}"),
        format!("{{\"data\":[{{\"id\":\"1\",\"labels\":{{{members}}}}}]}}"),
        format!("{{\"data\":[{{\"id\":\"1\"}}],{members}}}"),
        filled("{\"data\":[{\"name\":\"", "x", "\"}]}"),
        filled("{\"data\":[{\"name\":\"", "\\u001b", "\"}]}"),
        filled("{\"data\":[{\"name\":[0", ",0", "]}]}"),
        filled("{\"data\":[{\"labels\":{\"a\":[0", ",{}", "]}}]}"),
        filled("{\"data\":[{\"labels\":{\"a\":0", ",\"a\":0", "}}]}"),
    ] {
        is_printed(APIS, &body, &OUTPUTS);
    }
}

#[test]
fn what_is_indented_deeply_takes_no_more() {
    let (open, close) = ("[".repeat(120), "]".repeat(120));
    let body = format!(
        "{{\"data\":[{{\"name\":{open}{}0{close}}}]}}",
        "0,".repeat(LEN / 16)
    );
    is_printed(APIS, &body, &OUTPUTS);
}

#[test]
fn the_rows_of_a_tree_share_their_text() {
    let open = r#"{"id":"1","children":["#.repeat(60);
    let close = "]}".repeat(60);
    let body = format!(
        "{{\"data\":[{open}{{\"id\":\"2\",\"content\":[{}0]}}{close}]}}",
        "0,".repeat(LEN / 2)
    );
    let commands = [
        "get apis documents --api-id a1",
        "get apis documents --api-id a1 -o yaml",
    ];
    is_printed(DOCUMENTS, &body, &commands);
}
