//! Tests `kongctl scaffold`: a file to begin with.

use crate::support::Home;

#[test]
fn a_scaffold_is_applied_in_the_sandbox() {
    let home = Home::new();
    let run = home
        .kongctl(["scaffold", "portal.pages"])
        .run()
        .code(0)
        .stderr("");
    assert!(
        run.stdout
            .contains("\n    pages:\n      - ref: my-portal-page\n"),
        "{}",
        run.stdout
    );
    let file = home.write("portal.yaml", &run.stdout);
    home.kongctl(["-p", "sandbox", "apply", "--auto-approve", "-f"])
        .args([&file])
        .run()
        .code(0)
        .stdout("Done: 2 created\n");
}

#[test]
fn kinds_are_listed_and_typos_are_answered() {
    let home = Home::new();
    let run = home.kongctl(["scaffold"]).run().code(0).stderr("");
    assert_eq!(run.stdout.lines().count(), 63, "one line for each kind");
    assert!(run.stdout.contains("portal.pages  "), "{}", run.stdout);
    for (words, message) in [
        (
            &["portal.pags"][..],
            "did you mean `kongctl scaffold portal.pages`?",
        ),
        (
            &["portal.pages.slug"],
            "did you mean `kongctl scaffold portal.pages`?",
        ),
        (
            &["portal", "-o", "json"],
            "--output cannot be used with `scaffold`",
        ),
    ] {
        let run = home
            .kongctl(["scaffold"])
            .args(words)
            .run()
            .code(2)
            .stdout("");
        assert!(run.stderr.contains(message), "{}", run.stderr);
    }
}
