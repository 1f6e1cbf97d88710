//! Saved plans whose runs are killed, again and again: what they lead to is the same.

use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};

use super::organization::{Files, Organization, canary, declared, ends};
use crate::declare::execute::check::check;
use crate::declare::execute::execution::Execution;
use crate::declare::execute::journal::tests::journal;
use crate::declare::execute::run::execute;
use crate::declare::plan::file::{Mode, Plan};
use crate::error::Error;

/// What a run has written, also after it was killed.
type Written = Arc<Mutex<String>>;

/// When a run is killed.
#[derive(Clone, Copy, Debug)]
enum Kill {
    /// Before it writes this line.
    Before(usize),
    After(usize),
}

/// A file that kills the run which writes to it.
struct Killing {
    written: Written,
    lines: usize,
    kill: Kill,
}

impl Write for Killing {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.lines += 1;
        if matches!(self.kill, Kill::Before(line) if line == self.lines) {
            // Without the message of a panic.
            resume_unwind(Box::new("killed"));
        }
        text_of(&self.written).push_str(&String::from_utf8_lossy(text));
        if matches!(self.kill, Kill::After(line) if line == self.lines) {
            resume_unwind(Box::new("killed"));
        }
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn text_of(written: &Written) -> MutexGuard<'_, String> {
    written.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Carries out a plan by runs that are killed. Returns how many it took.
fn killed_again_and_again(
    organization: &Organization,
    plan: &Plan,
    kill: Kill,
    max_concurrency: usize,
) -> usize {
    let written = Written::default();
    for runs in 1..=2 * plan.changes.len() {
        let before = text_of(&written).clone();
        let file = Killing {
            written: Arc::clone(&written),
            lines: 0,
            kill,
        };
        let journal = journal(&before, Box::new(file));
        let execution = Execution {
            journal: Some(&journal),
            max_concurrency,
            ..organization.execution()
        };
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let checked = check(plan, &execution)?;
            Error::all(checked.conflicts())?;
            execute(plan, &execution, Some(checked), &mut |_, _| {})
        }));
        if let Ok(outcome) = outcome {
            let outcome = outcome.expect("no conflict");
            outcome.into_result(plan).expect("every change is made");
            return runs;
        }
    }
    panic!("the plan is never carried out");
}

/// Sixty objects, some below others and some that refer to others.
fn files() -> String {
    let mut text = "
_defaults: { kongctl: { namespace: flight-ops } }
application_auth_strategies:
  - ref: keys
    name: Keys
    display_name: Keys
    strategy_type: key_auth
    configs: { key-auth: { key_names: [apikey] } }
portals:
  - ref: docs
    name: Docs
    customization: { layout: topnav }
    default_application_auth_strategy_id: !ref keys#id
    pages:
      - { ref: guides, slug: guides, content: Text, children: [
          { ref: start, slug: start, content: Text }] }
    teams:
"
    .to_owned();
    for team in 0..10 {
        text.push_str(&format!(
            "      - {{ ref: team-{team}, name: Team {team} }}\n"
        ));
    }
    text.push_str("apis:\n");
    for api in 0..22 {
        text.push_str(&format!(
            "  - ref: api-{api}
    name: API {api}
    publications: [{{ ref: publication-{api}, portal_id: !ref docs#id }}]\n"
        ));
    }
    text.push_str("    documents: [{ ref: document, slug: start, title: Start, content: Text }]\n");
    text
}

/// Returns what the organization has, without the times at which it was made.
fn state(organization: &Organization) -> Vec<Value> {
    let get =
        |path: &str| organization.send("GET", &format!("{path}?page[size]=1000"), &Value::Null);
    let portals = get("/v3/portals");
    let docs = portals["data"].as_array().expect("a list").iter();
    let docs = docs.filter(|portal| portal["name"] == "Docs");
    let below = docs.flat_map(|portal| {
        let id = portal["id"].as_str().expect("an ID");
        ["pages", "teams"].map(|list| get(&format!("/v3/portals/{id}/{list}")))
    });
    let mut state: Vec<Value> = below.collect();
    let paths = [
        "/v3/apis",
        "/v2/application-auth-strategies",
        "/v3/api-publications",
    ];
    state.extend(paths.map(get));
    state.push(portals);
    state.iter_mut().for_each(drop_times);
    state
}

fn drop_times(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|name, _| !name.ends_with("_at"));
            members.values_mut().for_each(drop_times);
        }
        Value::Array(elements) => elements.iter_mut().for_each(drop_times),
        _ => {}
    }
}

#[test]
fn promise_6_a_plan_is_carried_out_whatever_write_its_runs_are_killed_at() {
    let declared = declared(&files());
    let whole = Organization::new();
    let plan = whole.plan_of(&declared, Mode::Sync);
    assert_eq!(plan.changes.len(), 60);
    assert_eq!(killed_again_and_again(&whole, &plan, Kill::Before(0), 1), 1);
    let expected = state(&whole);
    // Each change has a run that ends with it: made and not noted, noted, and begun only.
    for kill in [Kill::Before(2), Kill::After(2), Kill::After(3)] {
        let organization = Organization::new();
        let runs = killed_again_and_again(&organization, &plan, kill, 1);
        assert!(runs >= 59, "{kill:?}: {runs} runs");
        assert_eq!(organization.changes(&declared, Mode::Sync), [""; 0]);
        assert_eq!(state(&organization), expected, "{kill:?}");
    }
}

#[test]
fn promise_6_changes_that_run_side_by_side_are_made_once() {
    let declared = declared(&files());
    let plan = Organization::new().plan_of(&declared, Mode::Sync);
    for kill in [Kill::Before(8), Kill::After(11)] {
        let organization = Organization::new();
        let runs = killed_again_and_again(&organization, &plan, kill, 4);
        assert!(runs > 1, "{kill:?}");
        assert_eq!(organization.changes(&declared, Mode::Sync), [""; 0]);
        let apis = organization.send("GET", "/v3/apis?page[size]=1000", &Value::Null);
        let apis = apis["data"].as_array().expect("a list").iter();
        let ours = apis.filter(|api| api["labels"]["KONGCTL-namespace"] == "flight-ops");
        assert_eq!(ours.count(), 22, "{kill:?}");
    }
}

#[test]
fn what_was_still_on_its_way_when_a_run_was_killed_is_taken() {
    let organization = Organization::new();
    let files = Files::new().with("api", "flights", json!({ "name": "Flights" }));
    let plan = organization.plan_of(&files.0, Mode::Apply);
    // It was not there when the next run looked.
    let arrived = organization.execute(&plan, None, &canary);
    assert_eq!(arrived.expect("no value is missing").done(), 1);
    let begun = "{\"change\":\"1:c:api:flights\",\"state\":\"begun\"}\n";
    for (text, expected) in [
        (begun, "1:c:api:flights done"),
        ("", "1:c:api:flights failed"),
    ] {
        let journal = journal(text, Box::new(io::sink()));
        let execution = Execution {
            journal: Some(&journal),
            ..organization.execution()
        };
        let outcome = execute(&plan, &execution, None, &mut |_, _| {});
        let outcome = outcome.expect("no value is missing");
        assert_eq!(ends(&plan, &outcome), [expected]);
    }
}
