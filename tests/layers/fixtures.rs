//! Tests the rules on small crates: each fails on what it forbids.

use std::collections::BTreeSet;

use crate::graph::{Sources, cycles};
use crate::*;

#[test]
fn cycles_are_found_through_every_kind_of_path() {
    for (one, other) in [
        ("use crate::b::B;", "use crate::a::A;"),
        ("use super::b::B;", "use super::a::A;"),
        ("use super::{b::{B}};", "fn f() { super::a::g() }"),
        (
            "use crate::b; fn f(b: b::B) {}",
            "use crate::{a}; fn f() { a::g() }",
        ),
        (
            "fn f() { assert!(crate::b::g()) }",
            "impl crate::a::A for B {}",
        ),
        ("use crate::b::*;", "use crate::a::*;"),
        ("mod inner { use super::super::b::B; }", "use crate::a::A;"),
    ] {
        let files = [
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", &format!("{one} pub struct A; pub fn g() {{}}")),
            ("b.rs", &format!("{other} pub struct B; pub fn g() {{}}")),
        ];
        assert_eq!(groups(&files), [["a.rs", "b.rs"]], "{one} {other}");
    }
}

#[test]
fn a_longer_cycle_is_found_whole_and_nothing_beside_it() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        (
            "a.rs",
            "use crate::b::f; use crate::d::f as g; pub struct A;",
        ),
        ("b.rs", "pub fn f() { crate::c::f() }"),
        ("c.rs", "pub use crate::a::A; pub fn f() {}"),
        ("d.rs", "pub fn f() {}"),
    ];
    assert_eq!(groups(&files), [["a.rs", "b.rs", "c.rs"]]);
}

#[test]
fn a_child_that_imports_from_the_mod_rs_above_it_closes_a_cycle() {
    fn files(sibling: &str) -> [(&str, &str); 5] {
        [
            ("lib.rs", "mod room; mod user;"),
            (
                "room/mod.rs",
                "mod one; mod two; pub use one::One; pub use two::Two;",
            ),
            ("room/one.rs", "pub struct One;"),
            ("room/two.rs", sibling),
            ("user.rs", "use crate::room::Two;"),
        ]
    }
    assert!(groups(&files("use super::one::One; pub struct Two;")).is_empty());
    assert!(groups(&files("use crate::room::one::One; pub struct Two;")).is_empty());
    for import in [
        "use super::One;",
        "use crate::room::One;",
        "use crate::room::{self as r}; fn f(_: r::One) {}",
    ] {
        let sibling = format!("{import} pub struct Two;");
        let found = groups(&files(&sibling));
        assert_eq!(found, [["room/mod.rs", "room/two.rs"]], "{import}");
    }
}

#[test]
fn a_name_passed_on_by_another_mod_rs_leads_to_the_file_that_defines_it() {
    let files = [
        ("lib.rs", "mod room; mod user;"),
        ("room/mod.rs", "mod inner; pub use inner::*;"),
        (
            "room/inner/mod.rs",
            "mod one; pub use self::one::One as Uno;",
        ),
        (
            "room/inner/one.rs",
            "pub struct One; fn f() { crate::user::g() }",
        ),
        ("user.rs", "use crate::room::Uno; pub fn g() {}"),
    ];
    assert_eq!(groups(&files), [["room/inner/one.rs", "user.rs"]]);
}

#[test]
fn tests_strings_and_comments_close_no_cycle() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        (
            "a.rs",
            "use crate::b::B; pub struct A; #[cfg(test)] mod tests;",
        ),
        (
            "b.rs",
            "//! crate::a::A\n pub struct B(&'static str); const C: B = B(\"crate::a::A\"); #[cfg(test)] use crate::a::A;",
        ),
        ("a/tests.rs", "use super::*; use crate::b::B;"),
    ];
    assert!(groups(&files).is_empty());
}

#[test]
fn each_rule_is_broken_by_what_it_forbids() {
    for (file, text, rule) in [
        (
            "config/file.rs",
            "use crate::konnect::Client;",
            LOWER_LAYERS_ONLY,
        ),
        (
            "config/file.rs",
            "use crate::http::Scheme;",
            LOWER_LAYERS_ONLY,
        ),
        (
            "error.rs",
            "fn f() { crate::resources::all() }",
            LOWER_LAYERS_ONLY,
        ),
        ("config/mod.rs", "use super::cli::Cli;", LOWER_LAYERS_ONLY),
        (
            "config/file.rs",
            "use crate::tests::documents;",
            TESTS_ARE_NOT_SHIPPED,
        ),
        (
            "config/file.rs",
            "use super::super::error::Error;",
            NO_SUPER_SUPER,
        ),
        (
            "telemetry/wire.rs",
            "use crate::error::Error;",
            TELEMETRY_STANDS_ALONE,
        ),
        (
            "telemetry/mod.rs",
            "use super::error::Error;",
            TELEMETRY_STANDS_ALONE,
        ),
        (
            "config/file.rs",
            "use crate::telemetry::Event;",
            FEW_NAME_TELEMETRY,
        ),
        (
            "cli/context.rs",
            "use crate::{telemetry as t}; fn f(_: t::Event) {}",
            FEW_NAME_TELEMETRY,
        ),
        (
            "config/file.rs",
            "#[derive(clap::Args)] struct A;",
            ONLY_CLI_IMPORTS_CLAP,
        ),
        (
            "konnect/client.rs",
            "fn f() { println!() }",
            ONLY_OUTPUT_TOUCHES_STREAMS,
        ),
        (
            "cli/get.rs",
            "use std::io::{self, Write}; fn f() { io::stdout() }",
            ONLY_OUTPUT_TOUCHES_STREAMS,
        ),
        (
            "cli/get.rs",
            "use std::{io::stderr};",
            ONLY_OUTPUT_TOUCHES_STREAMS,
        ),
        (
            "config/file.rs",
            "use std::env; fn f() { env::var(\"A\") }",
            ONLY_ENV_READS_ENVIRONMENT,
        ),
        (
            "config/file.rs",
            "fn f() { std::env::temp_dir() }",
            ONLY_ENV_READS_ENVIRONMENT,
        ),
        (
            "konnect/client.rs",
            "use std::net::TcpStream;",
            FEW_OPEN_SOCKETS,
        ),
        (
            "config/file.rs",
            "use std::net; fn f() { net::UdpSocket::bind(0) }",
            FEW_OPEN_SOCKETS,
        ),
        ("cli/get.rs", "use std::net::*;", FEW_OPEN_SOCKETS),
        (
            "telemetry/sink/file.rs",
            "use std::net::{self as n}; fn f(_: n::TcpListener) {}",
            FEW_OPEN_SOCKETS,
        ),
        (
            "telemetry/sink/file.rs",
            "use std::net::ToSocketAddrs;",
            FEW_OPEN_SOCKETS,
        ),
        (
            "cli/browser.rs",
            "use std::os::unix::net::UnixStream;",
            FEW_OPEN_SOCKETS,
        ),
        ("konnect/client.rs", "use ureq::Agent;", FEW_OPEN_SOCKETS),
        (
            "konnect/client.rs",
            "fn f() { ureq::get(\"https://evil.example\") }",
            FEW_OPEN_SOCKETS,
        ),
        (
            "cli/get.rs",
            "use std::process::Command as Run;",
            FEW_START_PROGRAMS,
        ),
        (
            "http/agent.rs",
            "use std::process; fn f() { process::Command::new(\"sh\") }",
            FEW_START_PROGRAMS,
        ),
    ] {
        let found = violations(&fixture(&[("lib.rs", ""), (file, text)]));
        let rules: BTreeSet<&str> = found.iter().map(|violation| violation.rule).collect();
        assert!(rules.contains(rule), "{file}: {text} breaks {rules:?}");
    }
}

#[test]
fn allowed_imports_break_no_rule() {
    for (file, text) in [
        ("cli/get.rs", "use crate::konnect::Client; use clap::Args;"),
        (
            "error.rs",
            "use crate::telemetry::ErrorCategory; use crate::secret::Secret;",
        ),
        ("cli/telemetry/log.rs", "use crate::telemetry::Event;"),
        (
            "telemetry/sink/udp.rs",
            "use super::noop::NoopSink; use crate::telemetry::event::Event; fn f() { eprint() }",
        ),
        (
            "config/file.rs",
            "#[cfg(test)] mod tests { use crate::tests::documents; use super::*; }",
        ),
        (
            "config/file.rs",
            "use crate::env; fn f() { env::var(\"A\"); std::io::stdin() }",
        ),
        ("env.rs", "fn f() { std::env::var_os(\"A\") }"),
        ("http/agent.rs", "use ureq::Agent; use std::net::TcpStream;"),
        (
            "konnect/client.rs",
            "use ureq::http::StatusCode; use std::net::IpAddr; use std::process::ExitCode;",
        ),
        ("telemetry/sink/udp.rs", "use std::net::UdpSocket;"),
        (
            "telemetry/sink/udp.rs",
            "#[cfg(test)] mod tests { use std::net::TcpListener; use std::process::Command; }",
        ),
        ("cli/browser.rs", "use std::process::Command;"),
        ("output/ui.rs", "fn f() { std::io::stdout() }"),
        ("tests/man.rs", "use crate::cli::Cli; fn f() { println!() }"),
    ] {
        let found = violations(&fixture(&[("lib.rs", ""), (file, text)]));
        let found: Vec<String> = found.iter().map(Violation::to_string).collect();
        assert!(found.is_empty(), "{found:?}");
    }
}

fn fixture(files: &[(&str, &str)]) -> Sources {
    let owned = |(file, text): &(&str, &str)| ((*file).to_owned(), (*text).to_owned());
    Sources::from_texts(files.iter().map(owned).collect())
}

/// Returns the cycles of a small crate.
fn groups(files: &[(&str, &str)]) -> Vec<Vec<String>> {
    let edges = fixture(files).edges();
    let names = |group: Vec<&str>| group.into_iter().map(str::to_owned).collect();
    cycles(edges.keys()).into_iter().map(names).collect()
}
