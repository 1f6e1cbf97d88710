//! What is changed only if it is asked for: replacements.

use super::{home, run};
use crate::support::{Home, Outcome};

const DOMAIN: &str = "\
_defaults: {kongctl: {namespace: flight-ops}}
portals:
- ref: docs
  name: Docs
  description: Guides
  custom_domain:
    ref: domain
    hostname: docs.example.com
    enabled: true
    ssl: {domain_verification_method: http}
";

fn with(home: &Home, words: &[&str], more: &[&str]) -> Outcome {
    run(home, &[words, &["-f", "konnect.yaml"], more].concat())
}

fn apply(home: &Home, more: &[&str]) -> Outcome {
    with(home, &["apply", "--auto-approve"], more)
}

const LEFT_OUT: &str = "\
warning: portal_custom_domain \"domain\" is left out: a change of hostname needs a new one (--allow-replace)
";

const INCOMPLETE: &str = "\
error: 1 change was left out: it needs a new object
hint: add --allow-replace to delete the old ones
";

#[test]
fn apply_replaces_objects_only_if_it_is_told_to() {
    let home = home(DOMAIN);
    apply(&home, &[]).code(0);
    let moved = DOMAIN.replace("docs.example.com", "texts.example.com");
    home.write("konnect.yaml", moved.replace("Guides", "Texts"));
    apply(&home, &[])
        .stdout("Done: 1 updated, 1 left out\n")
        .stderr(&format!(
            "{LEFT_OUT}Namespace flight-ops
  ~ portal \"Docs\" (docs)            1 field
      description   \"Guides\" \u{2192} \"Texts\"
  ! portal_custom_domain \"domain\"   a change of hostname needs a new one: left out
Plan: 1 to update, 1 left out \u{b7} 0 unchanged \u{b7} 1 warning
updated portal \"Docs\" (docs)
{INCOMPLETE}"
        ))
        .code(12);
    let shown = "Namespace flight-ops
  ! portal_custom_domain \"domain\"   a change of hostname needs a new one: left out
Plan: 1 left out \u{b7} 1 unchanged \u{b7} 1 warning
";
    for more in [&[][..], &["--dry-run"], &["--dry-run", "--fail-on-change"]] {
        apply(&home, more)
            .stdout(shown)
            .stderr(&format!("{LEFT_OUT}{INCOMPLETE}"))
            .code(13);
    }
    with(&home, &["diff", "--mode", "apply"], &[])
        .stdout(shown)
        .stderr(LEFT_OUT)
        .code(0);
    with(&home, &["diff", "--mode", "apply"], &["--fail-on-change"]).code(11);
    apply(&home, &["--allow-replace"])
        .stdout("Done: 1 created, 1 deleted\n")
        .stderr(
            "Namespace flight-ops
  \u{b1} portal_custom_domain \"domain\"   replaced: hostname
      hostname   \"docs.example.com\" \u{2192} \"texts.example.com\"
Plan: 1 to replace \u{b7} 1 unchanged
deleted portal_custom_domain \"domain\"
created portal_custom_domain \"domain\"
",
        )
        .code(0);
    apply(&home, &["--allow-replace"])
        .stdout("No changes. Konnect matches the files.\n")
        .code(0);
}

#[test]
fn a_plan_to_apply_can_have_replacements() {
    let home = home(DOMAIN);
    apply(&home, &[]).code(0);
    let moved = DOMAIN.replace("docs.example.com", "texts.example.com");
    home.write("konnect.yaml", moved);
    let plan = ["plan", "--mode", "apply", "--output-file", "plan.json"];
    with(&home, &plan, &["--allow-replace"]).stderr("").code(0);
    for flag in ["--allow-replace", "--write-secrets"] {
        for command in ["apply", "sync", "diff"] {
            run(&home, &[command, "--plan", "plan.json", flag])
                .stderr_contains(&format!("`--plan` cannot be used with `{flag}`"))
                .code(2);
        }
    }
    run(&home, &["apply", "--plan", "plan.json", "-y"])
        .stdout("Done: 1 created, 1 deleted\n")
        .code(0);
    with(&home, &["sync", "--auto-approve"], &["--allow-replace"])
        .stdout("No changes. Konnect matches the files.\n")
        .code(0);
}

const FILES: &str = "\
_defaults: {kongctl: {namespace: flight-ops}}
portals:
- ref: docs
  name: Docs
  pages:
  - ref: guides
    slug: guides
    content: '# Guides'
    children:
    - {ref: start, slug: start, content: '# Start'}
apis:
- {ref: flights, name: 'a=b', description: Flights}
- {ref: gates, name: Gates}
";

/// Returns the IDs of a portal, of a page in it, and of an API.
fn ids(home: &Home, portal: &str, page: &str, api: &str) -> String {
    let page = [
        "get", "portals", portal, "pages", page, "-o", "json", "--jq", ".id",
    ];
    let commands: [&[&str]; 3] = [
        &["get", "portals", portal, "-o", "json", "--jq", ".id"],
        &page,
        &["get", "apis", api, "-o", "json", "--jq", ".id"],
    ];
    let ids = commands.map(|words| run(home, words).code(0).stdout);
    ids.join("")
}

#[test]
fn promise_15_what_is_renamed_keeps_its_id() {
    let home = home(FILES);
    apply(&home, &[]).code(0);
    let before = ids(&home, "Docs", "start", "a=b");
    let renamed = FILES
        .replace("name: Docs", "name: Texts")
        .replace("slug: guides", "slug: handbook")
        .replace("# Start", "# Begin")
        .replace("'a=b'", "Flights");
    home.write("konnect.yaml", renamed);
    let sync = || {
        let renames = [
            "--renamed",
            "portal:Docs=Texts",
            "--renamed",
            "portal.pages:guides=handbook",
            "--renamed",
            r#"apis:"a=b"=Flights"#,
        ];
        with(&home, &["sync", "--auto-approve"], &renames)
    };
    sync().stdout("Done: 4 updated\n").code(0);
    assert_eq!(ids(&home, "Texts", "start", "Flights"), before);
    // To run the same command again is the way to go on.
    sync()
        .stdout("No changes. Konnect matches the files.\n")
        .code(0);
    with(&home, &["sync", "--auto-approve"], &[])
        .stdout("No changes. Konnect matches the files.\n")
        .code(0);
}

#[test]
fn promise_15_what_is_moved_keeps_its_id() {
    let home = home(FILES);
    apply(&home, &[]).code(0);
    let before = ids(&home, "Docs", "start", "Gates");
    let moved = FILES.replace("    children:\n    - {ref: start,", "  - {ref: start,");
    home.write("konnect.yaml", moved);
    with(&home, &["sync", "--auto-approve"], &[])
        .stdout("Done: 1 updated\n")
        .code(0);
    assert_eq!(ids(&home, "Docs", "start", "Gates"), before);
}

#[test]
fn a_plan_that_may_be_a_rename_has_the_flag_for_it() {
    let home = home(FILES);
    apply(&home, &[]).code(0);
    home.write("konnect.yaml", FILES.replace("'a=b'", "Flight status"));
    let warning = "warning: api \"Flight status\" may be api \"a=b\" with a new name; \
        to rename that, add --renamed ";
    let outcome = with(&home, &["diff", "--summary"], &[]);
    let flag = outcome.stderr.split(warning).nth(1).expect("the warning");
    let flag = flag.lines().next().expect("a line").to_owned();
    assert_eq!(flag, r#"'api:"a=b"=Flight status'"#);
    outcome
        .stdout("Plan: 1 to create, 1 to delete \u{b7} 4 unchanged \u{b7} 1 warning\n")
        .code(0);
    let renamed = ["--renamed", flag.trim_matches('\'')];
    let plan = ["plan", "--output-file", "plan.json"];
    with(&home, &plan, &renamed).code(0);
    run(&home, &["diff", "--plan", "plan.json"])
        .stdout(
            "Namespace flight-ops
  ~ api \"Flight status\" (flights)   1 field
      name   \"a=b\" \u{2192} \"Flight status\"
Plan: 1 to update
",
        )
        .code(0);
    run(&home, &["sync", "--plan", "plan.json", "-y"])
        .stdout("Done: 1 updated\n")
        .code(0);
    // What differs in something else is another object.
    home.write(
        "konnect.yaml",
        FILES.replace("'a=b', description: Flights", "Other"),
    );
    let plan = with(&home, &["diff", "--summary"], &[]);
    plan.stderr_contains("--renamed 'api:Flight status=Other'");
    home.write(
        "konnect.yaml",
        FILES.replace("'a=b', description: Flights", "Other, description: x"),
    );
    let plan = with(&home, &["diff", "--summary"], &[]).code(0);
    assert!(!plan.stderr.contains("--renamed"), "{}", plan.stderr);
}

#[test]
fn a_page_with_another_slug_may_be_a_rename() {
    let home = home(FILES);
    apply(&home, &[]).code(0);
    let hint = "portal_page \"handbook\" may be portal_page \"guides\" with a new name; \
        to rename that, add --renamed portal_page:guides=handbook\n";
    let renamed = FILES.replace("slug: guides", "slug: handbook");
    home.write("konnect.yaml", &renamed);
    for mode in ["sync", "apply"] {
        let words = ["diff", "--summary", "--mode", mode];
        with(&home, &words, &[]).stderr_contains(hint).code(0);
    }
    // What has another content is another page.
    home.write("konnect.yaml", renamed.replace("'# Guides'", "'# x'"));
    let diff = with(&home, &["diff", "--summary"], &[]).code(0);
    assert!(!diff.stderr.contains("--renamed"), "{}", diff.stderr);
}

#[test]
fn an_apply_warns_of_a_create_that_may_be_a_rename() {
    let home = home(FILES);
    apply(&home, &[]).code(0);
    home.write(
        "konnect.yaml",
        FILES.replace("'a=b', description", "c, description"),
    );
    for command in ["diff", "plan"] {
        with(&home, &[command, "--mode", "apply"], &[])
            .stderr_contains(
                "api \"c\" may be api \"a=b\" with a new name; to rename that, add --renamed ",
            )
            .code(0);
    }
    // Nothing by which it could be recognized.
    home.write(
        "konnect.yaml",
        FILES.replace("'a=b', description: Flights", "c"),
    );
    let plan = with(&home, &["diff", "--mode", "apply"], &[]).code(0);
    assert!(!plan.stderr.contains("--renamed"), "{plan}");
}

#[test]
fn a_rename_that_cannot_be_is_an_error() {
    let home = home(FILES);
    apply(&home, &[]).code(0);
    for (renamed, code, message) in [
        (
            "Docs=Texts",
            2,
            "`Docs=Texts` is not of the form KIND:OLD=NEW",
        ),
        ("portl:a=b", 2, "no kind is called `portl`"),
        (
            "portal:Docs=Texts",
            2,
            "--renamed portal:Docs=Texts: no file declares portal \"Texts\"",
        ),
        ("portal:Old=Docs", 0, ""),
        (
            "api:Gates=a=b",
            6,
            "--renamed api:Gates=a=b: api \"Gates\" and api \"a=b\" are both there",
        ),
        (
            "portal_email_template:a=b",
            2,
            "--renamed portal_email_template:a=b: `name` of portal_email_template cannot be changed",
        ),
    ] {
        let outcome = with(&home, &["diff"], &["--renamed", renamed]);
        match message {
            "" => outcome.code(code),
            message => outcome
                .stderr_contains(&format!("error: {message}\n"))
                .code(code),
        };
    }
    home.write("konnect.yaml", FILES.replace("name: Docs", "name: Texts"));
    apply(&home, &["--renamed", "portal:Dox=Texts"])
        .stderr("error: --renamed portal:Dox=Texts: there is no portal \"Dox\"\n")
        .code(5);
    let twice = [
        "--renamed",
        "portal:Dox=Texts",
        "--renamed",
        "portal:Docs=Texts",
    ];
    apply(&home, &twice)
        .stderr("error: --renamed portal:Docs=Texts: another old name is given as well\n")
        .code(2);
    let delete = ["diff", "--mode", "delete", "--renamed", "portal:Docs=Texts"];
    with(&home, &delete, &[])
        .stderr("error: a plan that deletes renames nothing\n")
        .code(2);
}
