//! Checks the layers of `docs/architecture.md`: who may import whom, without a cycle anywhere.

#[path = "layers/fixtures.rs"]
mod fixtures;
#[path = "layers/graph.rs"]
mod graph;
#[path = "layers/scan.rs"]
mod scan;

use std::fmt;
use std::path::Path;

use graph::{FullPath, Sources, cycles};
use scan::Code;

/// The directories of `src` from the lowest layer up, with the shared files in between.
///
/// A module imports only from lower layers. The shared files may import one another.
const LAYERS: [&[&str]; 7] = [
    &["telemetry"],
    &[SHARED],
    &["resources", "schema"],
    &["config", "http", "output"],
    &["konnect", "sandbox"],
    &["declare"],
    &["cli"],
];

/// Stands for every file directly in `src` except `lib.rs` and `main.rs`.
const SHARED: &str = "shared files";

/// The files with a connection or a socket: all of `http`, and these.
///
/// With [`PROCESS_FILES`], they are every way out of this machine.
const SOCKET_FILES: [&str; 5] = [
    "sandbox/connection.rs",
    "sandbox/server.rs",
    "cli/telemetry/receiver.rs",
    "telemetry/sink/endpoint.rs",
    "telemetry/sink/udp.rs",
];

/// The files that start programs, or prepare one that their caller starts.
const PROCESS_FILES: [&str; 3] = [
    "cli/browser.rs",
    "cli/write/edit/editor.rs",
    "telemetry/consent/verdict.rs",
];

/// A sentence that must be true of each path that a file names, and when it is not.
type Rule = (&'static str, fn(&FullPath) -> bool);

const LOWER_LAYERS_ONLY: &str = "a module imports only from lower layers";
const TESTS_ARE_NOT_SHIPPED: &str = "only tests import from src/tests";
const NO_SUPER_SUPER: &str = "a path has one `super` at most";
const TELEMETRY_STANDS_ALONE: &str = "src/telemetry names nothing of the crate but itself";
const FEW_NAME_TELEMETRY: &str =
    "only error.rs, fs.rs, time.rs, lib.rs and cli/telemetry name crate::telemetry";
const ONLY_CLI_IMPORTS_CLAP: &str = "only src/cli imports clap";
const ONLY_OUTPUT_TOUCHES_STREAMS: &str = "only src/output touches stdout and stderr";
const ONLY_ENV_READS_ENVIRONMENT: &str = "only env.rs reads the environment";

const FEW_OPEN_SOCKETS: &str =
    "only src/http and the files in SOCKET_FILES name sockets, lookups and ureq";
const FEW_START_PROGRAMS: &str = "only the files in PROCESS_FILES name std::process::Command";

const RULES: [Rule; 10] = [
    (LOWER_LAYERS_ONLY, climbs),
    (TESTS_ARE_NOT_SHIPPED, ships_tests),
    (NO_SUPER_SUPER, names_grandparent),
    (TELEMETRY_STANDS_ALONE, leaves_telemetry),
    (FEW_NAME_TELEMETRY, knows_telemetry),
    (ONLY_CLI_IMPORTS_CLAP, knows_clap),
    (ONLY_OUTPUT_TOUCHES_STREAMS, touches_streams),
    (ONLY_ENV_READS_ENVIRONMENT, reads_environment),
    (FEW_OPEN_SOCKETS, opens_sockets),
    (FEW_START_PROGRAMS, starts_programs),
];

fn climbs(path: &FullPath) -> bool {
    let Some([named, ..]) = path.in_crate() else {
        return false;
    };
    let own = top(&path.file);
    if ["lib", "main", "fuzzing", "tests"].contains(&own) || named == own || named == "tests" {
        return false;
    }
    let is_shared = layer(own) == layer(SHARED);
    layer(named) > layer(own) || (layer(named) == layer(own) && !is_shared)
}

fn ships_tests(path: &FullPath) -> bool {
    path.code == Code::Shipped && path.starts_with(&["crate", "tests"])
}

fn names_grandparent(path: &FullPath) -> bool {
    path.written
        .iter()
        .filter(|segment| *segment == "super")
        .count()
        > 1
}

fn leaves_telemetry(path: &FullPath) -> bool {
    // The directory is copied to `src/telemetry` of another crate as a whole: `crate::telemetry`
    // is there as well.
    let is_outside = !path.starts_with(&["crate", "telemetry"]);
    top(&path.file) == "telemetry" && path.in_crate().is_some() && is_outside
}

fn knows_telemetry(path: &FullPath) -> bool {
    let may = [
        "error.rs",
        "fs.rs",
        "time.rs",
        "lib.rs",
        "telemetry/",
        "cli/telemetry/",
    ];
    path.starts_with(&["crate", "telemetry"]) && !may.iter().any(|may| path.file.starts_with(may))
}

fn knows_clap(path: &FullPath) -> bool {
    path.starts_with(&["clap"]) && !["cli", "tests"].contains(&top(&path.file))
}

fn touches_streams(path: &FullPath) -> bool {
    let names = ["stdout", "stderr", "Stdout", "Stderr"];
    let is_stream = path.starts_with(&["std", "io"])
        && path
            .segments
            .get(2)
            .is_some_and(|name| names.contains(&name.as_str()));
    let macros = ["print!", "println!", "eprint!", "eprintln!"];
    let is_macro = macros.iter().any(|name| path.starts_with(&[name]));
    (is_stream || is_macro) && !["output", "tests"].contains(&top(&path.file))
}

fn reads_environment(path: &FullPath) -> bool {
    // The directories for temporary files and of the user are named by variables, too.
    let readers = ["var", "var_os", "vars", "vars_os", "temp_dir", "home_dir"];
    let is_reader = path.starts_with(&["std", "env"])
        && path
            .segments
            .get(2)
            .is_some_and(|name| readers.contains(&name.as_str()));
    is_reader && path.code == Code::Shipped && path.file != "env.rs"
}

fn opens_sockets(path: &FullPath) -> bool {
    let names = [
        "TcpStream",
        "TcpListener",
        "UdpSocket",
        "ToSocketAddrs",
        "*",
    ];
    let is_socket = path.starts_with(&["std", "net"])
        && path
            .segments
            .get(2)
            .is_some_and(|name| names.contains(&name.as_str()));
    let is_unix_socket = path.starts_with(&["std", "os", "unix", "net"]);
    // `ureq::http` has only types for data, such as `StatusCode`, with which nothing can be sent.
    let is_client = path.starts_with(&["ureq"]) && !path.starts_with(&["ureq", "http"]);
    (is_socket || is_unix_socket || is_client)
        && path.code == Code::Shipped
        && top(&path.file) != "http"
        && !SOCKET_FILES.contains(&path.file.as_str())
}

fn starts_programs(path: &FullPath) -> bool {
    let is_command = path.starts_with(&["std", "process", "Command"])
        || path.starts_with(&["std", "process", "*"]);
    is_command && path.code == Code::Shipped && !PROCESS_FILES.contains(&path.file.as_str())
}

/// Returns the module directly below the crate's root that a file belongs to.
fn top(file: &str) -> &str {
    let first = file.split('/').next().expect("a name");
    first.strip_suffix(".rs").unwrap_or(first)
}

/// Returns the layer of a module directly below the crate's root, counted from the lowest.
fn layer(module: &str) -> usize {
    let find = |name| LAYERS.iter().position(|layer| layer.contains(&name));
    find(module).unwrap_or_else(|| find(SHARED).expect("the layer of the shared files"))
}

#[test]
fn there_are_no_import_cycles() {
    let edges = sources().edges();
    let mut lines = Vec::new();
    for group in cycles(edges.keys()) {
        lines.push(format!("a cycle of {} files:", group.len()));
        for (edge, line) in &edges {
            if group.contains(&edge.from.as_str()) && group.contains(&edge.to.as_str()) {
                lines.push(format!("  src/{}:{line} uses src/{}", edge.from, edge.to));
            }
        }
    }
    assert!(lines.is_empty(), "import cycles:\n{}", lines.join("\n"));
}

#[test]
fn modules_import_only_from_lower_layers() {
    check(LOWER_LAYERS_ONLY);
}

#[test]
fn only_tests_import_from_src_tests() {
    check(TESTS_ARE_NOT_SHIPPED);
}

#[test]
fn a_path_climbs_one_module_at_most() {
    check(NO_SUPER_SUPER);
}

#[test]
fn telemetry_names_nothing_of_the_crate() {
    check(TELEMETRY_STANDS_ALONE);
}

#[test]
fn few_files_name_telemetry() {
    check(FEW_NAME_TELEMETRY);
}

#[test]
fn only_cli_imports_clap() {
    check(ONLY_CLI_IMPORTS_CLAP);
}

#[test]
fn only_output_touches_the_streams() {
    check(ONLY_OUTPUT_TOUCHES_STREAMS);
}

#[test]
fn only_env_reads_the_environment() {
    check(ONLY_ENV_READS_ENVIRONMENT);
}

#[test]
fn only_the_listed_files_open_sockets() {
    check(FEW_OPEN_SOCKETS);
}

#[test]
fn only_the_listed_files_start_programs() {
    check(FEW_START_PROGRAMS);
}

#[test]
fn every_listed_file_exists_and_needs_its_place() {
    let paths = sources().full_paths();
    for (files, needle) in [
        (&SOCKET_FILES[..], &["std", "net"][..]),
        (&PROCESS_FILES, &["std", "process", "Command"]),
    ] {
        for file in files {
            let is_needed = paths
                .iter()
                .any(|path| path.file == *file && path.starts_with(needle));
            assert!(is_needed, "{file} names no `{}`", needle.join("::"));
        }
    }
}

/// Fails with every place that breaks a rule.
fn check(rule: &str) {
    let found: Vec<String> = violations(&sources())
        .iter()
        .filter(|violation| violation.rule == rule)
        .map(Violation::to_string)
        .collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

fn sources() -> Sources {
    Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

/// A path that breaks a rule.
struct Violation {
    rule: &'static str,
    path: FullPath,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, path } = self;
        let written = path.written.join("::");
        write!(
            formatter,
            "src/{}:{} names `{written}`, but {rule}",
            path.file, path.line
        )
    }
}

fn violations(sources: &Sources) -> Vec<Violation> {
    let mut violations = Vec::new();
    for path in sources.full_paths() {
        for (rule, is_broken_by) in RULES {
            if is_broken_by(&path) {
                let path = path.clone();
                violations.push(Violation { rule, path });
            }
        }
    }
    violations
}
