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
        .stdout("Done: 1 updated\n")
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
  \u{b1} portal_custom_domain \"domain\"   replaced
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
