//! What is measured, and with what.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::measure::{Effort, Program, QUICK, measure_in_turn};
use crate::nginx::Nginx;
use crate::table::{Row, Table, verdict};
use crate::target::Target;
use crate::{lists, starts, telemetry};

/// The size of a release with everything that it is to stay below, in MB.
const MAX_SIZE: f64 = 6.0;

/// Programs that run one after the other, and what each is to reach.
pub(crate) type Programs = Vec<(Program, Vec<Target>)>;

/// A build of kongctl.
pub(crate) struct Build {
    /// Precedes the names of its rows.
    pub(crate) prefix: &'static str,
    pub(crate) path: PathBuf,
    pub(crate) is_release: bool,
}

/// What is measured, and with what.
pub(crate) struct Bench {
    pub(crate) effort: Effort,
    directory: TempDir,
    pub(crate) builds: Vec<Build>,
    pub(crate) go: Option<PathBuf>,
}

impl Bench {
    pub(crate) fn new(effort: Effort) -> Self {
        let mut builds = vec![Build {
            prefix: "",
            path: env!("CARGO_BIN_EXE_kongctl").into(),
            is_release: false,
        }];
        if let Some(path) = std::env::var_os("KONGCTL_RELEASE") {
            builds.push(Build {
                prefix: "release: ",
                path: path.into(),
                is_release: true,
            });
        }
        let directory = tempfile::tempdir().expect("a temporary directory");
        fs::create_dir(directory.path().join("home")).expect("a directory");
        Self {
            effort,
            directory,
            builds,
            go: std::env::var_os("KONGCTL_GO").map(PathBuf::from),
        }
    }

    /// Measures everything, and prints each section when it is complete.
    pub(crate) fn fill(&self, table: &mut Table) {
        table.add_header();
        starts::measure(self, table);
        telemetry::measure(self, table);
        match Nginx::start(self.directory(), self.lengths()) {
            Some(nginx) => lists::measure(self, table, &nginx),
            None => {
                table.add_line("");
                table.add_line("lists: skipped, nginx is not installed");
            }
        }
        self.add_sizes(table);
    }

    /// Returns a directory for files of the benchmark.
    pub(crate) fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// Returns the lengths of the lists.
    pub(crate) fn lengths(&self) -> &'static [usize] {
        if self.effort == QUICK {
            &[25, 250]
        } else {
            &[25, 250, 2_500, 10_000]
        }
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.directory.path().join("home")
    }

    /// Returns a program with a home directory and a token.
    pub(crate) fn program(&self, label: &str, path: &Path, arguments: &[&str]) -> Program {
        Program::new(label, path, arguments)
            .env("HOME", self.home().to_string_lossy())
            .env("PATH", "/usr/bin:/bin")
            .env("KONGCTL_DEFAULT_KONNECT_PAT", "kpat_bench")
    }

    /// Returns a run of kongctl without telemetry, named by its arguments.
    pub(crate) fn kongctl(&self, build: &Build, arguments: &[&str]) -> Program {
        let label = format!("{}{}", build.prefix, arguments.join(" "));
        self.program(&label, &build.path, arguments)
            .env("DO_NOT_TRACK", "1")
    }

    /// Runs the programs in turn and returns their rows.
    pub(crate) fn measure(&self, programs: Programs) -> Vec<Row> {
        let (programs, targets): (Vec<_>, Vec<_>) = programs.into_iter().unzip();
        let results = measure_in_turn(&programs, self.effort);
        let mut rows = Vec::with_capacity(programs.len());
        for ((program, targets), measured) in programs.iter().zip(targets).zip(results) {
            rows.push(Row {
                label: program.label.clone(),
                measured,
                instructions: None,
                targets,
            });
        }
        rows
    }

    fn add_sizes(&self, table: &mut Table) {
        table.add_line("");
        for build in &self.builds {
            let size = fs::metadata(&build.path).expect("the program").len() as f64 / 1e6;
            let target = Target::Megabytes(MAX_SIZE);
            let verdict = verdict(size <= MAX_SIZE);
            table.add_line(&format!(
                "{}size of the program: {size:.1} MB, target {target} {verdict}",
                build.prefix
            ));
        }
    }
}
