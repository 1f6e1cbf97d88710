//! Starts: what a command costs that talks to no server.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::bench::{Bench, Build, Programs};
use crate::measure::{Program, QUICK, find_program};
use crate::table::Table;
use crate::target::Target;

pub(crate) fn measure(bench: &Bench, table: &mut Table) {
    let mut programs = Programs::new();
    if let Some(path) = find_program("true") {
        let label = path.display().to_string();
        programs.push((bench.program(&label, &path, &[]), vec![]));
    }
    programs.extend(static_programs(bench));
    for build in &bench.builds {
        programs.extend(starts(bench, build));
    }
    if let Some(path) = &bench.go {
        programs.push((bench.program("Go: version", path, &["version"]), vec![]));
    }
    let instructions: Vec<Option<u64>> = programs
        .iter()
        .map(|(program, _)| count_instructions(bench, program))
        .collect();
    let mut rows = bench.measure(programs);
    for (row, count) in rows.iter_mut().zip(instructions) {
        row.instructions = count;
    }
    table.add_section("starts", &rows);
}

fn starts(bench: &Bench, build: &Build) -> Programs {
    let (version, tab) = if build.is_release {
        (
            vec![Target::Wall(0.5), Target::Faults(60)],
            vec![Target::Milliseconds(0.9)],
        )
    } else {
        (vec![Target::Wall(1.9)], vec![])
    };
    let mut tab_key = bench.kongctl(build, &["__complete", "2", "kongctl", "get", "ap"]);
    tab_key.label = format!("{}a press of the tab key", build.prefix);
    vec![
        (bench.kongctl(build, &["version"]), version),
        (bench.kongctl(build, &["--help"]), vec![]),
        (bench.kongctl(build, &["get", "--help"]), vec![]),
        (bench.kongctl(build, &["completion", "bash"]), vec![]),
        (tab_key, tab),
    ]
}

fn count_instructions(bench: &Bench, program: &Program) -> Option<u64> {
    // Valgrind takes seconds for a runtime of another language.
    if bench.effort == QUICK || program.label.starts_with("Go") {
        return None;
    }
    program.instructions()
}

/// Returns programs that do nothing, with and without what a C library does first: the least that a
/// process costs.
fn static_programs(bench: &Bench) -> Programs {
    let main = "int main(void) { return 0; }\n";
    let start = "#include <unistd.h>\nvoid _start(void) { _exit(0); }\n";
    let kinds = [
        ("a static C program", main, &["-static"][..]),
        (
            "the same without libc's start",
            start,
            &["-static", "-nostartfiles"],
        ),
    ];
    let mut programs = Programs::new();
    for (label, source, flags) in kinds {
        let program = compile(bench, source, flags).map(|path| bench.program(label, &path, &[]));
        programs.extend(program.map(|program| (program, vec![])));
    }
    programs
}

/// Returns the path of a compiled C program, if there is a compiler that can make it.
fn compile(bench: &Bench, source: &str, flags: &[&str]) -> Option<PathBuf> {
    let program = bench.directory().join(format!("nothing{}", flags.concat()));
    let file = bench.directory().join("nothing.c");
    fs::write(&file, source).expect("a file");
    let mut compiler = Command::new(find_program("cc")?);
    compiler.args(flags).arg("-o").arg(&program).arg(&file);
    let output = compiler.output().ok()?;
    output.status.success().then_some(program)
}
