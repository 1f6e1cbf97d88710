//! Checks the layers of `docs/architecture.md`: who may import whom, without a cycle anywhere.

#[path = "layers/fixtures.rs"]
mod fixtures;
#[path = "layers/graph.rs"]
mod graph;
#[path = "layers/scan.rs"]
mod scan;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use graph::{Edge, FullPath, Sources, cycles};
use scan::Code;

/// The directories of `src` from the lowest layer up, with the shared files in between.
///
/// A module imports only from lower layers. The shared files may import one another.
const LAYERS: [&[&str]; 6] = [
    &["telemetry"],
    &[SHARED],
    &["resources"],
    &["config", "http", "output"],
    &["konnect", "sandbox"],
    &["cli"],
];

/// Stands for every file directly in `src` except `lib.rs` and `main.rs`.
const SHARED: &str = "shared files";

/// The cycles that are still to be removed: each line is one use that has to go.
const KNOWN_CYCLES: &[(&str, &str)] = &[];

/// The other violations that are still to be removed.
const KNOWN_VIOLATIONS: &[(&str, &str)] = &[];

/// A sentence that must be true of each path that a file names, and when it is not.
type Rule = (&'static str, fn(&FullPath) -> bool);

const LOWER_LAYERS_ONLY: &str = "a module imports only from lower layers";
const TESTS_ARE_NOT_SHIPPED: &str = "only tests import from src/tests";
const NO_SUPER_SUPER: &str = "a path has one `super` at most";
const TELEMETRY_STANDS_ALONE: &str = "src/telemetry names nothing of the crate but itself";
const FEW_NAME_TELEMETRY: &str =
    "only error.rs, time.rs, lib.rs and cli/telemetry name crate::telemetry";
const ONLY_CLI_IMPORTS_CLAP: &str = "only src/cli imports clap";
const ONLY_OUTPUT_TOUCHES_STREAMS: &str = "only src/output touches stdout and stderr";
const ONLY_ENV_READS_ENVIRONMENT: &str = "only env.rs reads the environment";

const RULES: [Rule; 8] = [
    (LOWER_LAYERS_ONLY, climbs),
    (TESTS_ARE_NOT_SHIPPED, ships_tests),
    (NO_SUPER_SUPER, names_grandparent),
    (TELEMETRY_STANDS_ALONE, leaves_telemetry),
    (FEW_NAME_TELEMETRY, knows_telemetry),
    (ONLY_CLI_IMPORTS_CLAP, knows_clap),
    (ONLY_OUTPUT_TOUCHES_STREAMS, touches_streams),
    (ONLY_ENV_READS_ENVIRONMENT, reads_environment),
];

fn climbs(path: &FullPath) -> bool {
    let Some([named, ..]) = path.in_crate() else {
        return false;
    };
    let own = top(&path.file);
    if ["lib", "main", "tests"].contains(&own) || named == own || named == "tests" {
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
fn no_file_uses_itself_through_others() {
    let edges = sources().edges();
    let known: BTreeSet<Edge> = KNOWN_CYCLES
        .iter()
        .map(|(from, to)| Edge::new(from, to))
        .collect();
    let all: BTreeSet<&str> = cycles(edges.keys()).concat().into_iter().collect();
    let stale: Vec<&Edge> = known
        .iter()
        .filter(|edge| {
            !edges.contains_key(edge)
                || !all.contains(edge.from.as_str())
                || !all.contains(edge.to.as_str())
        })
        .collect();
    assert!(
        stale.is_empty(),
        "no cycle any more, so remove from KNOWN_CYCLES: {stale:#?}"
    );
    let unknown = described_cycles(&edges, &known);
    assert!(unknown.is_empty(), "import cycles:\n{}", unknown.join("\n"));
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

/// Fails with every place that breaks a rule, and with every known one that no longer does.
fn check(rule: &str) {
    let found: Vec<Violation> = violations(&sources())
        .into_iter()
        .filter(|violation| violation.rule == rule)
        .collect();
    let stale: Vec<_> = KNOWN_VIOLATIONS
        .iter()
        .filter(|known| known.0 == rule)
        .filter(|known| !found.iter().any(|violation| violation.key() == **known))
        .collect();
    assert!(
        stale.is_empty(),
        "kept now, so remove from KNOWN_VIOLATIONS: {stale:#?}"
    );
    let unknown: Vec<String> = found
        .iter()
        .filter(|violation| !KNOWN_VIOLATIONS.contains(&violation.key()))
        .map(Violation::to_string)
        .collect();
    assert!(unknown.is_empty(), "\n{}", unknown.join("\n"));
}

fn sources() -> Sources {
    Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

/// Returns a line for each use in a cycle, a group of files at a time, without the known uses.
fn described_cycles(edges: &BTreeMap<Edge, usize>, known: &BTreeSet<Edge>) -> Vec<String> {
    let mut lines = Vec::new();
    let open = edges.keys().filter(|edge| !known.contains(edge));
    for group in cycles(open) {
        lines.push(format!("a cycle of {} files:", group.len()));
        for (edge, line) in edges {
            let is_inside =
                group.contains(&edge.from.as_str()) && group.contains(&edge.to.as_str());
            if is_inside && !known.contains(edge) {
                lines.push(format!("  src/{}:{line} uses src/{}", edge.from, edge.to));
            }
        }
    }
    lines
}

/// A path that breaks a rule.
struct Violation {
    rule: &'static str,
    path: FullPath,
}

impl Violation {
    fn key(&self) -> (&'static str, &str) {
        (self.rule, &self.path.file)
    }
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
