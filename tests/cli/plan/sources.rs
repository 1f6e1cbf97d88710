//! Where files come from, and which of them a sync is about.

use super::{CREATED, FILE, home, run};
use crate::support::Home;

#[test]
fn stdin_is_read_once() {
    let home = Home::new();
    let plan = |words: &[&str]| {
        home.kongctl(["-p", "sandbox"])
            .args(words)
            .stdin(FILE)
            .run()
    };
    plan(&["diff", "-f", "-"]).stdout(CREATED).code(0);
    for sources in [&["-f", "-", "-f", "-"][..], &["--filename=-,-"]] {
        for command in ["plan", "diff", "apply", "sync", "delete"] {
            plan(&[&[command], sources].concat())
                .stdout("")
                .stderr("error: stdin can be read only once\n")
                .code(2);
        }
    }
}

#[test]
fn a_sync_of_files_without_a_namespace_says_which_one_it_takes() {
    const ASSUMED: &str =
        "warning: the files name no namespace, so that of this sync is `default`\n";
    let of_external =
        "portals: [{ref: p, _external: {selector: {matchFields: {name: crew-room}}}}]\n";
    for (file, is_assumed) in [
        ("apis: []\n", true),
        (of_external, true),
        ("_defaults: {kongctl: {namespace: ops}}\napis: []\n", false),
        ("apis: [{ref: a, name: A}]\n", false),
    ] {
        let home = home(file);
        for (words, may_delete) in [
            ("plan", true),
            ("diff", true),
            ("sync --dry-run", true),
            ("plan --mode apply", false),
            ("apply --dry-run", false),
        ] {
            let words: Vec<_> = words.split(' ').chain(["-f", "konnect.yaml"]).collect();
            let outcome = run(&home, &words).code(0);
            let is_said = outcome.stderr.contains(ASSUMED);
            assert_eq!(is_said, is_assumed && may_delete, "{words:?} {outcome}");
        }
    }
}
