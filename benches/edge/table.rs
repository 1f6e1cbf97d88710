//! Prints the table, and writes it into the document.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use time::OffsetDateTime;

use crate::measure::{Measured, Sample};
use crate::print;
use crate::target::{Reached, Target};

/// The lines of the document between which the table stands.
const BEGIN: &str = "<!-- benches/edge: begin -->";
const END: &str = "<!-- benches/edge: end -->";

/// A line of the table.
pub(crate) struct Row {
    pub(crate) label: String,
    pub(crate) measured: Measured,
    pub(crate) instructions: Option<u64>,
    pub(crate) targets: Vec<Target>,
}

impl Row {
    pub(crate) fn wall(&self) -> Duration {
        quantile(&self.measured.samples, 50, |sample| sample.wall)
    }

    fn cpu(&self) -> Duration {
        quantile(&self.measured.samples, 50, |sample| sample.cpu)
    }

    /// Returns the line, compared with the first row of its section.
    fn line(&self, reference: &Self) -> String {
        let samples = &self.measured.samples;
        let reached = self.reached(reference);
        let [p10, p95] = [10, 95].map(|percent| quantile(samples, percent, |sample| sample.wall));
        let instructions = self
            .instructions
            .map(|count| format!("{:.2}", count as f64 / 1e6))
            .unwrap_or_default();
        let mut line = format!(
            "{:<40} {:>4} {:>8} {:>8} {:>8} {:>6} {:>8} {:>6} {:>6.1} {:>7} {instructions:>7}",
            self.label,
            samples.len(),
            milliseconds(self.wall()),
            milliseconds(p10),
            milliseconds(p95),
            ratio(reached.wall_ratio),
            milliseconds(self.cpu()),
            ratio(reached.cpu_ratio),
            reached.megabytes,
            reached.faults,
        );
        for target in &self.targets {
            let verdict = verdict(target.is_met_by(&reached));
            let _ = write!(line, "  {target} {verdict}");
        }
        line
    }

    fn reached(&self, reference: &Self) -> Reached {
        Reached {
            wall_ratio: divide(self.wall(), reference.wall()),
            cpu_ratio: divide(self.cpu(), reference.cpu()),
            milliseconds: self.wall().as_secs_f64() * 1e3,
            megabytes: self.measured.peak_kb as f64 / 1e3,
            faults: quantile(&self.measured.samples, 50, |sample| sample.faults),
        }
    }
}

/// All lines that were printed.
#[derive(Default)]
pub(crate) struct Table {
    text: String,
}

impl Table {
    /// Adds a line, and prints it.
    pub(crate) fn add_line(&mut self, line: &str) {
        print(line.trim_end());
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// Adds where and what was measured, and the names of the columns.
    pub(crate) fn add_header(&mut self) {
        for line in machine() {
            self.add_line(&line);
        }
        self.add_line("");
        self.add_line(&format!(
            "{:<40} {:>4} {:>8} {:>8} {:>8} {:>6} {:>8} {:>6} {:>6} {:>7} {:>7}  target",
            "times in ms",
            "n",
            "wall",
            "p10",
            "p95",
            "ratio",
            "CPU",
            "ratio",
            "MB",
            "faults",
            "M inst",
        ));
    }

    /// Adds a section: its rows, compared with the first one.
    pub(crate) fn add_section(&mut self, title: &str, rows: &[Row]) {
        self.add_line("");
        self.add_line(title);
        if let [reference, ..] = rows {
            for row in rows {
                self.add_line(&row.line(reference));
            }
        }
    }

    /// Replaces the table in `docs/performance.md`.
    pub(crate) fn write_into_document(&self) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/performance.md");
        let document = std::fs::read_to_string(&path).expect("the document");
        let (before, rest) = document.split_once(BEGIN).expect("the first marker");
        let (_, after) = rest.split_once(END).expect("the last marker");
        let table = &self.text;
        let document = format!("{before}{BEGIN}\n```text\n{table}```\n{END}{after}");
        std::fs::write(&path, document).expect("the document can be written");
    }
}

pub(crate) fn verdict(is_met: bool) -> &'static str {
    if is_met { "met" } else { "missed" }
}

/// Returns the value below which `percent` of the samples are.
fn quantile<T: Ord + Copy>(samples: &[Sample], percent: usize, value: fn(&Sample) -> T) -> T {
    let mut values: Vec<T> = samples.iter().map(value).collect();
    values.sort_unstable();
    values[(values.len() * percent / 100).min(values.len() - 1)]
}

fn divide(time: Duration, reference: Duration) -> f64 {
    time.as_secs_f64() / reference.as_secs_f64().max(f64::MIN_POSITIVE)
}

fn ratio(value: f64) -> String {
    if value < 10.0 {
        format!("{value:.2}")
    } else {
        format!("{value:.0}")
    }
}

fn milliseconds(time: Duration) -> String {
    let value = time.as_secs_f64() * 1e3;
    if value < 10.0 {
        format!("{value:.3}")
    } else {
        format!("{value:.1}")
    }
}

/// Describes the date, the build and the machine.
fn machine() -> [String; 2] {
    let date = OffsetDateTime::now_utc().date();
    let commit = output_of("git", &["describe", "--always", "--dirty"]);
    let compiler = output_of("rustc", &["--version"]);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let system = field("/etc/os-release", "PRETTY_NAME=");
    let processor = field("/proc/cpuinfo", "model name");
    let processor = processor.trim_start_matches([' ', '\t', ':']);
    [
        format!("{date}, commit {commit}, {compiler}"),
        format!("{cores} cores of {processor}, {system}"),
    ]
}

fn output_of(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output();
    output.map_or_else(
        |_| "unknown".to_owned(),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}

/// Returns what follows `name` in the first line of a file that starts with it.
fn field(file: &str, name: &str) -> String {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let value = text.lines().find_map(|line| line.strip_prefix(name));
    value.unwrap_or("unknown").trim_matches('"').to_owned()
}
