//! Plans as people see them.

use serde_json::{Value, json};

use super::markdown::markdown;
use super::shown::{Detail, Shown};
use super::text::{summary, text};
use crate::declare::plan::file::Plan;
use crate::declare::plan::remarks::{Extent, Refusal};
use crate::style::Charset;
use crate::tests::documents;

fn plan(changes: &Value) -> Plan {
    let plan = json!({
        "metadata": {
            "version": "1.0",
            "generated_at": "2026-01-02T03:04:05Z",
            "generator": "kongctl/test",
            "mode": "sync",
        },
        "changes": changes,
        "summary": {},
        "warnings": [{ "message": "careful" }],
    });
    serde_json::from_value(plan).expect("a plan")
}

fn sample() -> Plan {
    plan(&json!([
        {
            "id": "1:u:api:flight-status", "resource_type": "api", "resource_ref": "flight-status",
            "action": "UPDATE", "namespace": "flight-ops", "fields": { "name": "Flight Status" },
            "changed_fields": {
                "description": { "old": "Live flights", "new": "Live flights and gates" },
                "labels.tier": { "old": null, "new": "gold" },
            },
        },
        {
            "id": "2:d:portal_custom_domain:docs-domain", "resource_type": "portal_custom_domain",
            "resource_ref": "docs-domain", "action": "DELETE", "namespace": "flight-ops",
        },
        {
            "id": "3:c:portal_custom_domain:docs-domain", "resource_type": "portal_custom_domain",
            "resource_ref": "docs-domain", "action": "CREATE", "namespace": "flight-ops",
            "precondition": { "replaces": "2:d:portal_custom_domain:docs-domain" },
            "changed_fields": { "hostname": { "old": "a.example", "new": "b.example" } },
        },
        {
            "id": "4:c:api_version:v2", "resource_type": "api_version", "resource_ref": "v2",
            "action": "CREATE", "namespace": "flight-ops", "parent": { "ref": "flight-status" },
            "fields": { "version": "2.1.0", "spec": "x".repeat(2000) },
            "resource_monikers": { "name": "2.1.0" },
            "secret_writes": [{ "field": "/config/key", "expression": { "parts": [] } }],
        },
        {
            "id": "5:u:portal_page:start", "resource_type": "portal_page", "resource_ref": "start",
            "action": "UPDATE", "namespace": "docs\u{1b}",
            "changed_fields": { "content": {
                "old": "a\nb\nc\nd\ne\nf\n", "new": "a\nb\nc\nd\nE\nf\ng\n",
            } },
        },
        {
            "id": "6:d:portal_snippet:1f", "resource_type": "portal_snippet", "resource_ref": "1f",
            "resource_id": "1f", "resource_monikers": { "name": "banner" },
            "action": "DELETE", "namespace": "docs\u{1b}",
        },
    ]))
}

fn shown<'a>(plan: &'a Plan, refusals: &'a [Refusal], detail: Detail) -> Shown<'a> {
    Shown {
        plan,
        refusals,
        unchanged: Some(412),
        detail,
        charset: Charset::Ascii,
    }
}

fn refusals() -> [Refusal; 1] {
    [Refusal {
        subject: "portal \"Crew\"".to_owned(),
        namespace: "flight-ops".to_owned(),
        reason: "is protected".to_owned(),
        hint: None,
        extent: Extent::Everything,
    }]
}

const TEXT: &str = r#"Namespace docs\u{1b}
  ~ portal_page "start"       1 field
      content   2 of 7 lines
        @@ -2,5 +2,6 @@
         b
         c
         d
        -e
        +E
         f
        +g
  - portal_snippet "banner"   not in the files, in scope
Namespace flight-ops
  ~ api "Flight Status" (flight-status)   2 fields
      description   "Live flights" -> "Live flights and gates"
      labels.tier   (none) -> "gold"
  + api_version "2.1.0" (v2)              spec: 2 KiB
      config.key   write requested
  +- portal_custom_domain "docs-domain"   replaced: hostname
      hostname   "a.example" -> "b.example"
  ! portal "Crew"                         is protected: refused
Plan: 1 to create, 2 to update, 1 to replace, 1 to delete, 1 refused | 412 unchanged | 1 warning
"#;

#[test]
fn a_plan_has_a_line_for_each_resource_and_each_changed_field() {
    let (plan, refusals) = (sample(), refusals());
    assert_eq!(text(&shown(&plan, &refusals, Detail::Short)), TEXT);
    let last = TEXT.lines().last().expect("a line");
    assert_eq!(
        summary(&shown(&plan, &refusals, Detail::Short)).trim_end(),
        last
    );
}

#[test]
fn what_becomes_of_a_protection_is_shown_beside_the_fields() {
    let fields = json!({ "description": { "old": "a", "new": "b" } });
    for (protection, changed, expected) in [
        (
            json!({ "old": false, "new": true }),
            json!({}),
            "becomes protected",
        ),
        (
            json!({ "old": false, "new": true }),
            fields.clone(),
            "1 field, becomes protected",
        ),
        (
            json!({ "old": true, "new": false }),
            json!({}),
            "is no longer protected",
        ),
        (json!(true), fields, "1 field"),
    ] {
        let plan = plan(&json!([{
            "id": "1:u:api:a", "resource_type": "api", "resource_ref": "a", "action": "UPDATE",
            "namespace": "docs", "protection": protection, "changed_fields": changed,
        }]));
        let text = text(&shown(&plan, &[], Detail::Short));
        let line = text.lines().nth(1);
        assert_eq!(
            line,
            Some(&*format!("  ~ api \"a\"   {expected}")),
            "{text}"
        );
    }
}

#[test]
fn nothing_to_do_is_one_line() {
    let plan = plan(&json!([]));
    let shown = shown(&plan, &[], Detail::Short);
    let expected = "No changes. Konnect matches the files.\n";
    assert_eq!(text(&shown), expected);
    assert_eq!(summary(&shown), expected);
    let markdown = markdown(&shown);
    assert!(markdown.starts_with(expected), "{markdown}");
    assert!(markdown.contains("\n# careful\n"), "{markdown}");
}

#[test]
fn long_differences_are_cut_unless_all_is_asked_for() {
    let long = |letter: &str| format!("{letter}\n").repeat(40);
    let plan = plan(&json!([{
        "id": "1:u:portal_page:start", "resource_type": "portal_page", "resource_ref": "start",
        "action": "UPDATE",
        "changed_fields": { "content": { "old": long("a"), "new": long("b") } },
    }]));
    let short = text(&shown(&plan, &[], Detail::Short));
    assert!(
        short.contains("... 61 more lines (--full-content)"),
        "{short}"
    );
    let full = text(&shown(&plan, &[], Detail::Full));
    assert_eq!(full.matches("+b").count(), 40);
    assert!(full.contains("change 1:u:portal_page:start"), "{full}");
}

#[test]
fn a_text_of_several_lines_is_shown_by_lines_also_where_nothing_was() {
    let plan = plan(&json!([{
        "id": "1:u:portal_page:start", "resource_type": "portal_page", "resource_ref": "start",
        "action": "UPDATE", "namespace": "docs",
        "changed_fields": {
            "content": { "old": null, "new": "a\nb\n" },
            "description": { "old": "a\nb\n", "new": null },
        },
    }]));
    let text = text(&shown(&plan, &[], Detail::Short));
    for line in ["+a", "-b", "content       2 of 2 lines"] {
        assert!(text.contains(line), "{line}: {text}");
    }
    assert!(!text.contains("(none)"), "{text}");
}

#[test]
fn new_specifications_have_a_size_and_a_format() {
    for (spec, expected) in [
        (
            json!({ "openapi": "3.0.3", "info": {}, "padding": "x".repeat(2000) }),
            "openapi 3.0.3",
        ),
        (
            json!({ "asyncapi": "3.0.0", "padding": "x".repeat(2000) }),
            "asyncapi 3.0.0",
        ),
    ] {
        let plan = plan(&json!([{
            "id": "1:c:api_version:v1", "resource_type": "api_version", "resource_ref": "v1",
            "action": "CREATE", "namespace": "docs", "fields": { "spec": spec.to_string() },
        }]));
        let text = text(&shown(&plan, &[], Detail::Short));
        assert!(text.contains(&format!("spec: 2 KiB, {expected}")), "{text}");
    }
}

#[test]
fn specifications_differ_by_their_values() {
    let plan = plan(&json!([{
        "id": "1:u:api_version:v", "resource_type": "api_version", "resource_ref": "v",
        "action": "UPDATE",
        "changed_fields": { "spec": {
            "old": "{\"paths\": {\"/a\": {\"get\": {\"summary\": \"x\"}}}}",
            "new": "paths:\n  /a:\n    get:\n      summary: y\n",
        } },
    }]));
    let text = text(&shown(&plan, &[], Detail::Short));
    assert!(
        text.contains("spec.paths./a.get.summary   \"x\" -> \"y\""),
        "{text}"
    );
}

#[test]
fn promise_16_a_comment_has_a_table_and_the_same_lines() {
    let (plan, refusals) = (sample(), refusals());
    let markdown = markdown(&shown(&plan, &refusals, Detail::Short));
    documents::keep_file("src/declare/show/sample.md", &markdown);
}

#[test]
fn promise_16_a_comment_of_thousands_of_changes_is_short_enough() {
    let changes: Vec<_> = (0..5000)
        .map(|number| {
            json!({
                "id": format!("{number}:c:api:flights-{number}"),
                "resource_type": "api",
                "resource_ref": format!("flights-{number}"),
                "action": "CREATE",
                "namespace": format!("team-{}", number % 7),
            })
        })
        .collect();
    let plan = plan(&Value::from(changes));
    let markdown = markdown(&shown(&plan, &[], Detail::Short));
    assert!(markdown.len() <= 60 << 10, "{}", markdown.len());
    assert!(
        markdown.contains("more lines are not shown here"),
        "{}",
        markdown.len()
    );
    assert_eq!(
        markdown.matches("<details").count(),
        markdown.matches("</details>").count()
    );
}

#[test]
fn backticks_do_not_end_a_comment() {
    let plan = plan(&json!([{
        "id": "1:u:portal_page:start", "resource_type": "portal_page", "resource_ref": "start",
        "action": "UPDATE",
        "changed_fields": { "content": { "old": "a", "new": "```sh\nb\n```" } },
    }]));
    let markdown = markdown(&shown(&plan, &[], Detail::Short));
    assert!(markdown.contains("\n````diff\n"), "{markdown}");
}

#[test]
fn references_in_a_list_are_shown_by_their_names() {
    let plan = plan(&json!([{
        "id": "1:u:api_publication:docs", "resource_type": "api_publication",
        "resource_ref": "docs", "action": "UPDATE",
        "changed_fields": { "auth_strategy_ids": {
            "old": ["1", "2"], "new": ["2", "__REF__:keys#id"],
        } },
        "references": { "auth_strategy_ids": {
            "is_array": true, "refs": ["oidc", "keys"], "resolved_ids": ["2", "[unknown]"],
        } },
    }]));
    let text = text(&shown(&plan, &[], Detail::Short));
    let line = r#"auth_strategy_ids   ["1","oidc"] -> ["oidc","keys"]"#;
    assert!(text.contains(line), "{text}");
}

#[test]
fn something_new_says_what_it_refers_to_and_that_it_is_protected() {
    let to = |name: &str, id: &str| json!({ "ref": name, "id": id });
    let of = |name: &str, to: Value| json!({ name: to });
    for (kind, references, protection, note) in [
        ("api", json!({}), true, "protected"),
        (
            "portal",
            of(
                "default_application_auth_strategy_id",
                to("keys", "[unknown]"),
            ),
            true,
            "protected, default_application_auth_strategy_id: keys",
        ),
        (
            "api_publication",
            of("portal_id", to("docs", "1f")),
            false,
            "portal_id: docs",
        ),
        (
            "api_publication",
            of("portal_id", to("", "1f")),
            false,
            "portal_id: 1f",
        ),
        (
            "api_publication",
            json!({
                "auth_strategy_ids": {
                    "is_array": true, "refs": ["keys", ""], "resolved_ids": ["[unknown]", "2e"],
                },
                "portal_id": { "id": "1f", "lookup_fields": { "name": "crew" } },
            }),
            false,
            "auth_strategy_ids: [keys, 2e], portal_id: name:crew",
        ),
        // Its path has what it is below, and so has its place.
        (
            "portal_page",
            of("parent_page_id", to("guides", "")),
            false,
            "",
        ),
        (
            "portal_team_role",
            of("portal_id", to("docs", "")),
            false,
            "",
        ),
    ] {
        let plan = plan(&json!([{
            "id": "1:c:x:a", "resource_type": kind, "resource_ref": "a", "action": "CREATE",
            "references": references, "protection": protection,
        }]));
        let text = text(&shown(&plan, &[], Detail::Short));
        let line = text.lines().nth(1).unwrap_or_default();
        let expected = format!("  + {kind} \"a\"   {note}");
        assert_eq!(line, expected.trim_end(), "{text}");
    }
}

#[test]
fn a_reference_that_changes_is_shown_by_its_name() {
    let plan = plan(&json!([{
        "id": "1:u:portal:docs", "resource_type": "portal", "resource_ref": "docs",
        "action": "UPDATE",
        "changed_fields": { "default_application_auth_strategy_id": { "old": "1f", "new": "2e" } },
        "references": { "default_application_auth_strategy_id": { "ref": "keys", "id": "2e" } },
    }]));
    let text = text(&shown(&plan, &[], Detail::Short));
    assert!(text.contains(r#""1f" -> "keys""#), "{text}");
}
