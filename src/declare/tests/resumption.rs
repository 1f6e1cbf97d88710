//! Saved plans whose runs are killed, again and again: what they lead to is the same.

use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};

use super::organization::{Files, Organization, canary, declared, ends};
use crate::declare::execute::check::OnConflict;
use crate::declare::execute::execution::Execution;
use crate::declare::execute::journal::tests::journal;
use crate::declare::execute::run::execute;
use crate::declare::plan::file::{Mode, Plan};

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
fn killed_again_and_again(organization: &Organization, plan: &Plan, kill: Kill) -> usize {
    let written = Written::default();
    for runs in 1..=2 * plan.changes.len() {
        let before = text_of(&written).clone();
        let file = Killing {
            written: Arc::clone(&written),
            lines: 0,
            kill,
        };
        let journal = journal(&before, Box::new(file));
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            organization.resume(plan, OnConflict::Stop, Some(&journal))
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
"
    .to_owned();
    for page in 0..6 {
        text.push_str(&format!(
            "      - {{ ref: page-{page}, slug: page-{page}, content: Text, children: [
          {{ ref: below-{page}, slug: below, content: Text }}] }}\n"
        ));
    }
    text.push_str("apis:\n");
    for api in 0..9 {
        text.push_str(&format!(
            "  - ref: api-{api}
    name: API {api}
    versions: [{{ ref: version-{api}, version: 1.0.0, spec: '{{}}' }}]
    documents:
      - {{ ref: document-{api}, slug: start, title: Start, content: Text }}
      - {{ ref: more-{api}, slug: more, title: More, content: Text }}
    publications: [{{ ref: publication-{api}, portal_id: !ref docs#id }}]\n"
        ));
    }
    text
}

/// Returns how many objects lists have.
fn counts(organization: &Organization) -> Vec<usize> {
    let paths = [
        "/v3/apis",
        "/v3/portals",
        "/v2/application-auth-strategies",
        "/v3/api-publications",
    ];
    let counts = paths.iter().map(|path| {
        let answer = organization.send("GET", &format!("{path}?page[size]=1000"), &Value::Null);
        answer["data"].as_array().map_or(0, Vec::len)
    });
    counts.collect()
}

#[test]
fn promise_6_a_plan_is_carried_out_however_often_its_run_is_killed() {
    let declared = declared(&files());
    let whole = Organization::new();
    let plan = whole.plan_of(&declared, Mode::Sync);
    assert_eq!(plan.changes.len(), 60);
    let outcome = whole.apply(&plan, OnConflict::Stop).expect("ends");
    outcome.into_result(&plan).expect("every change is made");
    for kill in [
        Kill::Before(2),
        Kill::After(2),
        Kill::Before(3),
        Kill::Before(8),
        Kill::After(11),
    ] {
        let organization = Organization::new();
        let runs = killed_again_and_again(&organization, &plan, kill);
        assert!(runs > 1, "{kill:?}");
        assert_eq!(organization.changes(&declared, Mode::Sync), [""; 0]);
        assert_eq!(counts(&organization), counts(&whole), "{kill:?}");
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
