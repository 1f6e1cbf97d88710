//! Measures starts and lists, interleaved with other programs: `cargo bench --bench edge`.
//!
//! nginx on loopback plays Konnect with pages of 100 example APIs. Each section of the table is
//! measured in rounds, one run of every program in turn, and compared with its first row. Times
//! vary between runs and machines, so they are printed and never asserted.
//!
//! - `-- --quick` runs every program twice, on short lists: to see that the benchmark works.
//! - `-- --write` writes the table into `docs/performance.md`.
//! - `KONGCTL_RELEASE` is the path of another build of kongctl, such as the static one.
//! - `KONGCTL_GO` is the path of another program with the same commands.

#![allow(
    clippy::disallowed_methods,
    reason = "a benchmark takes its programs from the environment"
)]

mod apis;
mod bench;
mod lists;
mod measure;
mod nginx;
mod relay;
mod starts;
mod table;
mod target;
mod telemetry;

use std::io::{self, Write};
use std::process::ExitCode;

use bench::Bench;
use table::Table;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some(steps) = arguments.strip_prefix(&[measure::PEAK.to_owned()]) {
        print(&measure::peak_of_children(steps).to_string());
        return ExitCode::SUCCESS;
    }
    let is_given = |flag: &str| arguments.iter().any(|argument| argument == flag);
    // `cargo test --benches` only checks that the benchmark starts.
    if !is_given("--bench") {
        return ExitCode::SUCCESS;
    }
    let effort = if is_given("--quick") {
        measure::QUICK
    } else {
        measure::FULL
    };
    let mut table = Table::default();
    Bench::new(effort).fill(&mut table);
    if is_given("--write") {
        table.write_into_document();
    }
    ExitCode::SUCCESS
}

/// Prints a line. A reader that has gone away is no reason to fail.
fn print(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}
