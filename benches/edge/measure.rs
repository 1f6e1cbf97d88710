//! Runs programs in turn, and says what each run took.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The argument with which this program runs another and prints the peak of its memory.
pub(crate) const PEAK: &str = "--peak-of";

/// Stands between the programs of a pipeline in the arguments after [`PEAK`].
const PIPE: &str = "|";

/// How often a program runs that takes longer than all its runs may take.
const MIN_ROUNDS: usize = 5;

/// How often, and how long, each program runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Effort {
    pub(crate) rounds: usize,
    /// Beyond this time in total, a program runs no more.
    time_per_program: Duration,
    peaks: usize,
}

pub(crate) const FULL: Effort = Effort {
    rounds: 200,
    time_per_program: Duration::from_millis(1_500),
    peaks: 3,
};

pub(crate) const QUICK: Effort = Effort {
    rounds: 2,
    time_per_program: Duration::ZERO,
    peaks: 1,
};

/// A program with its arguments, or a pipeline of such.
pub(crate) struct Program {
    pub(crate) label: String,
    steps: Vec<Vec<String>>,
    environment: Vec<(&'static str, String)>,
}

impl Program {
    pub(crate) fn new(label: impl Into<String>, path: &Path, arguments: &[&str]) -> Self {
        Self {
            label: label.into(),
            steps: vec![step(path, arguments)],
            environment: Vec::new(),
        }
    }

    /// Adds a program that reads the output of the previous one.
    pub(crate) fn pipe(mut self, name: &str, path: &Path, arguments: &[&str]) -> Self {
        self.label = format!("{} | {name}", self.label);
        self.steps.push(step(path, arguments));
        self
    }

    pub(crate) fn env(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.environment.push((name, value.into()));
        self
    }

    /// Runs it once and returns what that took.
    fn sample(&self) -> Sample {
        let before = usage_of_children();
        let start = Instant::now();
        self.run();
        let wall = start.elapsed();
        let after = usage_of_children();
        Sample {
            wall,
            cpu: after.cpu.saturating_sub(before.cpu),
            faults: after.faults - before.faults,
        }
    }

    fn run(&self) {
        run_pipeline(&self.steps, |command| self.prepare(command));
    }

    /// Returns the number of lines that it prints.
    pub(crate) fn count_lines(&self) -> usize {
        let [step] = self.steps.as_slice() else {
            panic!("{} is a pipeline", self.label);
        };
        let mut command = Command::new(&step[0]);
        self.prepare(command.args(&step[1..]));
        let output = command.output().expect("the program starts");
        output.stdout.iter().filter(|byte| **byte == b'\n').count()
    }

    /// Returns the median peak of the memory of its processes in kB.
    ///
    /// A process of its own measures each run: the system reports the largest of all children. It
    /// also counts what that process had when it started the child, about 2 MB.
    pub(crate) fn peak_kb(&self, rounds: usize) -> u64 {
        let this_program = std::env::current_exe().expect("the path of the benchmark");
        let mut peaks: Vec<u64> = Vec::with_capacity(rounds);
        for _ in 0..rounds {
            let mut command = Command::new(&this_program);
            self.prepare(command.arg(PEAK).args(self.steps.join(&PIPE.to_owned())));
            let output = command.output().expect("the benchmark starts");
            let text = String::from_utf8_lossy(&output.stdout);
            peaks.push(text.trim().parse().expect("a number"));
        }
        peaks.sort_unstable();
        peaks[rounds / 2]
    }

    /// Returns how many instructions it takes until it ends, if valgrind can run it.
    pub(crate) fn instructions(&self) -> Option<u64> {
        let valgrind = find_program("valgrind")?;
        let mut command = Command::new(valgrind);
        command
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .args(&self.steps[0]);
        self.prepare(&mut command);
        let output = command.output().expect("valgrind starts");
        let report = String::from_utf8_lossy(&output.stderr);
        let count = report.split("Collected : ").nth(1)?;
        count.split_whitespace().next()?.parse().ok()
    }

    /// Gives a command the environment and no streams.
    fn prepare(&self, command: &mut Command) {
        command
            .env_clear()
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null());
    }
}

fn step(path: &Path, arguments: &[&str]) -> Vec<String> {
    let path = path.to_str().expect("a path in UTF-8").to_owned();
    let arguments = arguments.iter().map(|argument| (*argument).to_owned());
    std::iter::once(path).chain(arguments).collect()
}

/// Starts every step with its input from the previous one, and waits for all of them.
fn run_pipeline(steps: &[Vec<String>], prepare: impl Fn(&mut Command)) {
    let mut children: Vec<Child> = Vec::with_capacity(steps.len());
    for (index, step) in steps.iter().enumerate() {
        let mut command = Command::new(&step[0]);
        prepare(command.args(&step[1..]));
        command.stderr(Stdio::null());
        if let Some(output) = children.last_mut().and_then(|child| child.stdout.take()) {
            command.stdin(output);
        }
        command.stdout(if index + 1 == steps.len() {
            Stdio::null()
        } else {
            Stdio::piped()
        });
        children.push(command.spawn().expect("the program starts"));
    }
    for (child, step) in children.iter_mut().zip(steps) {
        let status = child.wait().expect("the program can be awaited");
        assert!(status.success(), "{} failed: {status}", step.join(" "));
    }
}

/// Runs the steps that follow [`PEAK`] once, and returns the peak of their memory in kB.
pub(crate) fn peak_of_children(arguments: &[String]) -> u64 {
    let steps: Vec<Vec<String>> = arguments
        .split(|argument| argument == PIPE)
        .map(<[String]>::to_vec)
        .collect();
    run_pipeline(&steps, |command| {
        command.stdin(Stdio::null());
    });
    usage_of_children().peak_kb
}

/// What one run took.
#[derive(Clone, Copy)]
pub(crate) struct Sample {
    pub(crate) wall: Duration,
    /// User and system time.
    pub(crate) cpu: Duration,
    pub(crate) faults: u64,
}

/// What a program took in all its runs.
pub(crate) struct Measured {
    pub(crate) samples: Vec<Sample>,
    pub(crate) peak_kb: u64,
}

/// Runs every program in turn, after a round that does not count.
pub(crate) fn measure_in_turn(programs: &[Program], effort: Effort) -> Vec<Measured> {
    let mut results: Vec<Measured> = Vec::with_capacity(programs.len());
    for program in programs {
        results.push(Measured {
            samples: Vec::with_capacity(effort.rounds),
            peak_kb: program.peak_kb(effort.peaks),
        });
    }
    for round in 0..effort.rounds {
        for (program, result) in programs.iter().zip(&mut results) {
            let spent: Duration = result.samples.iter().map(|sample| sample.wall).sum();
            if round < MIN_ROUNDS || spent < effort.time_per_program {
                result.samples.push(program.sample());
            }
        }
    }
    results
}

/// What all children took that have ended.
#[derive(Default)]
struct Usage {
    cpu: Duration,
    faults: u64,
    #[cfg_attr(not(unix), allow(dead_code, reason = "no system call reports it"))]
    peak_kb: u64,
}

#[cfg(unix)]
fn usage_of_children() -> Usage {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the call cannot fail");
    let microseconds = (usage.user_time() + usage.system_time()).num_microseconds();
    Usage {
        cpu: Duration::from_micros(microseconds.try_into().unwrap_or(0)),
        faults: usage.minor_page_faults().try_into().unwrap_or(0),
        peak_kb: usage.max_rss().try_into().unwrap_or(0),
    }
}

/// Other systems report no such numbers.
#[cfg(not(unix))]
fn usage_of_children() -> Usage {
    Usage::default()
}

/// Returns the path of a program that is installed.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    // Debian keeps servers where users other than root do not look.
    let directories = std::env::split_paths(&path).chain(["/usr/sbin".into()]);
    directories
        .map(|directory| directory.join(name))
        .find(|file| file.is_file())
}
