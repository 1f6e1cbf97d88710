//! What people call objects: by their names or paths, and by their refs.

use serde_json::json;

use super::organization::{Organization, carry_out, declared};
use crate::declare::plan::called::changed_subject;
use crate::declare::plan::file::{Mode, Plan};

/// Pages in a tree, one of them at `/`, and a document below another one.
const TREES: &str = r##"
portals:
  - ref: docs
    name: Docs
    pages:
      - { ref: home, slug: /, content: Hi }
      - ref: guides
        slug: guides
        content: Guides
        children:
          - { ref: start, slug: getting-started, content: Start }
          - { ref: last, slug: more, content: More }
apis:
  - ref: flights
    name: Flights
    documents:
      - { ref: intro, slug: intro, content: Hi, children: [{ ref: deep, slug: deep, content: X }] }
"##;

/// The same, without what is below others.
const WITHOUT: &str = "
portals: [{ ref: docs, name: Docs, pages: [{ ref: guides, slug: guides, content: Guides }] }]
apis: [{ ref: flights, name: Flights, documents: [{ ref: intro, slug: intro, content: Hi }] }]
";

const SUBJECTS: [&str; 7] = [
    "api_document \"intro\"",
    "api_document \"intro/deep\" (deep)",
    "portal_page \"/\" (home)",
    "portal_page \"guides\"",
    "portal_page \"guides/getting-started\" (start)",
    "portal_page \"guides/more\" (last)",
    "portal_page \"guides/more/new\" (new)",
];

/// Returns what the pages and documents of a plan are called.
fn subjects(plan: &Plan) -> Vec<String> {
    let in_trees = ["api_document", "portal_page"];
    let changes = plan.changes.iter();
    let changes = changes.filter(|change| in_trees.contains(&&*change.resource_type));
    let mut subjects: Vec<_> = changes.map(changed_subject).collect();
    subjects.sort();
    subjects
}

#[test]
fn what_stands_in_a_tree_is_called_by_its_whole_path() {
    let organization = Organization::new();
    let plan_of = |text: &str, mode| organization.plan_of(&declared(text), mode);
    assert_eq!(subjects(&plan_of(TREES, Mode::Sync)), SUBJECTS[..6]);
    carry_out(&organization, TREES);
    let changed = TREES.replace("content: More", "content: Much more");
    assert_eq!(subjects(&plan_of(&changed, Mode::Sync)), SUBJECTS[5..6]);
    let below = "{ ref: new, parent_page_ref: last, slug: new, content: New }";
    let more = TREES.replace("    pages:\n", &format!("    pages:\n      - {below}\n"));
    assert_eq!(subjects(&plan_of(&more, Mode::Sync)), SUBJECTS[6..]);
    // What is not declared has no ref.
    assert_eq!(
        subjects(&plan_of(WITHOUT, Mode::Sync)),
        [
            "api_document \"intro/deep\"",
            "portal_page \"/\"",
            "portal_page \"guides/getting-started\"",
            "portal_page \"guides/more\"",
        ]
    );
}

#[test]
fn a_path_in_which_a_variable_stands_is_not_shown() {
    let organization = Organization::new();
    let plan = organization.plan_of(
        &declared(&TREES.replace("slug: guides", "slug: !env HOME")),
        Mode::Sync,
    );
    let subjects = subjects(&plan).split_off(2);
    let refs = ["home", "guides", "start", "last"];
    let mut expected = refs.map(|name| match name {
        "home" => SUBJECTS[2].to_owned(),
        name => format!("portal_page \"{name}\""),
    });
    expected.sort();
    assert_eq!(subjects, expected);
}

#[test]
fn what_is_refused_is_called_by_its_name_and_its_ref() {
    let organization = Organization::new();
    let protected = TREES.replace("name: Docs", "name: Docs\n    kongctl: { protected: true }");
    carry_out(&organization, &protected);
    let refusals = |text: &str, mode| {
        let planned = organization.plan(&declared(text), mode).expect("a plan");
        let refusals = planned.refusals.into_iter();
        let lines = refusals.map(|refusal| format!("{} {}", refusal.subject, refusal.reason));
        lines.collect::<Vec<_>>()
    };
    let via = "is protected via portal \"Docs\" (docs)";
    assert_eq!(
        refusals(
            &protected.replace("content: Start", "content: New"),
            Mode::Apply
        ),
        [format!("{} {via}", SUBJECTS[4])]
    );
    assert_eq!(
        refusals(&protected, Mode::Delete),
        ["portal \"Docs\" (docs) is protected"]
    );
    let without = WITHOUT.replace("name: Docs", "name: Docs, kongctl: { protected: true }");
    assert_eq!(
        refusals(&without, Mode::Sync),
        [
            format!("portal_page \"/\" {via}"),
            format!("portal_page \"guides/getting-started\" {via}"),
            format!("portal_page \"guides/more\" {via}"),
        ]
    );
    let missing = organization.plan(
        &declared("portals: [{ ref: new, name: New }]"),
        Mode::Delete,
    );
    assert_eq!(
        missing.expect("a plan").missing,
        ["portal \"New\" (new) does not exist"]
    );
}

#[test]
fn a_hint_has_the_id_of_what_is_called_like_a_resource() {
    let organization = Organization::new();
    let portal = organization.send("POST", "/v3/portals", &json!({ "name": "pages" }));
    let id = portal["id"].as_str().expect("an ID");
    let file = declared("portals: [{ ref: docs, name: pages }]");
    let planned = organization.plan(&file, Mode::Apply).expect("a plan");
    let hint = planned.refusals[0].hint.as_deref().expect("a hint");
    let command = format!("run `kongctl update portals {id} labels.KONGCTL-namespace=default`");
    assert!(hint.ends_with(&command), "{hint}");
}
