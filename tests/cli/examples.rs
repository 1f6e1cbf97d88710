//! Runs every example of every help text, as printed.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::support::Home;

/// The words of every line of the trees that `get --help` shows; two spaces a level.
fn paths(help: &str) -> Vec<String> {
    let (_, trees) = help.split_once("\nAPIs:\n").expect("a tree");
    let (trees, _) = trees
        .split_once("\nThis machine:\n")
        .expect("the last tree");
    let (mut path, mut paths) = (Vec::new(), Vec::new());
    for line in trees.lines().filter(|line| line.starts_with("  ")) {
        let level = (line.len() - line.trim_start().len()) / 2 - 1;
        path.truncate(level);
        path.push(line.split_whitespace().next().expect("a word"));
        paths.push(path.join(" "));
    }
    paths
}

#[test]
fn every_example_works_in_the_sandbox() {
    let home = Home::new();
    let paths = paths(
        &home
            .kongctl(["get", "--help"])
            .run()
            .code(0)
            .stderr("")
            .stdout,
    );
    let (next, run) = (AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let help = home
                        .kongctl(["get"].into_iter().chain(path.split(' ')).chain(["--help"]))
                        .run()
                        .code(0)
                        .stderr("")
                        .stdout
                        .replace(" \\\n", "");
                    for example in help
                        .lines()
                        .filter_map(|line| line.strip_prefix("  kongctl "))
                    {
                        let outcome = home
                            .shell(&format!("\"$KONGCTL\" {example}"))
                            .env("KONGCTL", env!("CARGO_BIN_EXE_kongctl"))
                            .run()
                            .code(0)
                            .stderr("");
                        assert!(!outcome.stdout.is_empty(), "{outcome}");
                        run.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let run = run.into_inner();
    assert!(
        run >= 390,
        "only {run} examples of {} resources",
        paths.len()
    );
}
