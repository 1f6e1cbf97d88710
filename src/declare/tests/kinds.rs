//! Every kind, with objects made from the facts of the API document.

use std::collections::BTreeSet;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::examples::facts;
use super::organization::{Files, Organization, canary};
use crate::declare::declared::{Declared, Target};
use crate::declare::kinds::KINDS;
use crate::declare::kinds::definition::{Existing, Identity, Kind};
use crate::declare::kinds::pattern;
use crate::declare::plan::file::{Mode, Plan};
use crate::error::ErrorKind;
use crate::pointer::{self, from_dotted};
use crate::resources::Change;
use crate::sandbox::UNORDERED;
use crate::tests::bodies::{Fill, body};

const ID: &str = "2f1c9a54-8d1f-4c56-9a51-0d6a43b8f0e7";

/// Stands for a secret.
const CANARY: &str = "kongctl-canary";

/// Returns the fields of an object of a kind: those that requests have, and those that find it.
fn fields(kind: &'static Kind, fill: Fill) -> Map<String, Value> {
    let facts = facts(kind);
    let shape = facts
        .body(Change::Create)
        .or_else(|| facts.body(Change::Update));
    let mut fields = match shape.map(|shape| body(shape, fill, 0)) {
        Some(Value::Object(fields)) => fields,
        _ => Map::new(),
    };
    if kind.use_of_existing == Existing::Selected {
        fields = Map::from_iter([("id".to_owned(), json!(ID))]);
    }
    if let Some((field, _)) = kind.wraps {
        fields.clear();
        fields.insert(field.to_owned(), json!("text"));
    }
    let identity = match kind.identity {
        Identity::Fields(fields) => fields,
        Identity::PathOf(_) | Identity::Only => &[],
    };
    for field in identity.iter().filter(|field| !field.contains('.')) {
        let value = fields.entry(*field).or_insert_with(|| json!(ID));
        if value.is_null() {
            *value = json!(ID);
        }
    }
    fields
}

/// Declares an object of a kind and all that it stands below.
fn with_all_above(kind: &'static Kind) -> Files {
    let mut files = Files::new();
    let mut above: Option<&str> = None;
    for kind in facts(kind).above.iter().copied().chain([kind]) {
        let fields = Value::Object(fields(kind, Fill::Required));
        files = match above {
            None => files.with(kind.name, kind.name, fields),
            Some(above) => files.below(above, kind.name, kind.name, fields),
        };
        above = Some(kind.name);
    }
    files
}

#[test]
fn every_object_of_every_kind_is_one_change() {
    let organization = Organization::new();
    for kind in KINDS
        .iter()
        .filter(|kind| kind.use_of_existing == Existing::No)
    {
        let above = facts(kind).above.clone();
        // What is only selected must exist.
        if above
            .iter()
            .any(|above| above.use_of_existing == Existing::Selected)
        {
            continue;
        }
        let files = with_all_above(kind);
        let mut names: Vec<&str> = files.0.objects.iter().map(|object| &*object.name).collect();
        let planned = organization.plan(&files.0, Mode::Sync).expect(kind.name);
        let changes = planned.plan.changes.iter();
        let mut changed: Vec<_> = changes.map(|change| &*change.resource_ref).collect();
        names.sort_unstable();
        changed.sort_unstable();
        assert_eq!(changed, names, "{}", kind.name);
        for change in &planned.plan.changes {
            let is_waiting = change.parent.is_some();
            assert_eq!(!change.depends_on.is_empty(), is_waiting, "{}", change.id);
        }
    }
}

/// Adds members to objects in a value that have some, where `is_added` says so.
fn add_members(value: &mut Value, is_added: &mut dyn FnMut() -> bool) {
    match value {
        // An empty map asks for emptiness.
        Value::Object(members) if !members.is_empty() => {
            for member in members.values_mut() {
                add_members(member, is_added);
            }
            if is_added() {
                members.insert("UNDECLARED".to_owned(), json!({ "x": 1 }));
            }
        }
        Value::Array(elements) => {
            for element in elements {
                add_members(element, is_added);
            }
        }
        _ => {}
    }
}

/// Changes the lists whose order means nothing.
fn change_unordered(
    kind: &Kind,
    place: &str,
    value: &mut Value,
    change: &mut dyn FnMut(&mut Vec<Value>),
) {
    let mut unordered = kind.unordered.iter();
    if let Value::Array(elements) = value
        && unordered.any(|list| pattern::matches(list, place))
    {
        change(elements);
    }
    match value {
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                change_unordered(kind, &pointer::child(place, name), value, change);
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter_mut().enumerate() {
                change_unordered(kind, &format!("{place}/{index}"), element, change);
            }
        }
        _ => {}
    }
}

/// Adds elements to a list, which has one.
fn add_elements(elements: &mut Vec<Value>) {
    let Some(first) = elements.first().cloned() else {
        return;
    };
    for name in ["another", "third"] {
        let mut element = first.clone();
        match &mut element {
            Value::String(text) => name.clone_into(text),
            Value::Object(members) if members.contains_key("name") => {
                members.insert("name".to_owned(), json!(name));
            }
            _ => continue,
        }
        elements.push(element);
    }
}

/// Puts fields where an answer has them.
fn moved(kind: &Kind, answer: &mut Value) {
    for (field, place) in kind.moved.iter().chain(&kind.wraps) {
        let Some(value) = answer.get(*field).cloned() else {
            continue;
        };
        let mut at = &mut *answer;
        let steps: Vec<_> = pointer::steps(place).collect();
        if steps.iter().any(|step| step == "-") {
            continue;
        }
        pointer::remove(at, &from_dotted(field));
        for step in steps {
            if !at.is_object() {
                *at = json!({});
            }
            at = &mut at[&*step];
        }
        *at = value;
    }
}

#[test]
fn the_sandbox_turns_around_every_list_without_an_order() {
    let lists = KINDS.iter().flat_map(|kind| kind.unordered);
    let names = lists.filter_map(|list| list.rsplit('.').next());
    assert_eq!(BTreeSet::from_iter(names), BTreeSet::from(UNORDERED));
}

/// Returns what files declare of an object, and what Konnect answers.
fn declared_and_answered(kind: &'static Kind, fill: Fill) -> (Value, Value) {
    let mut declared = fields(kind, fill);
    declared.retain(|name, _| !kind.is_of_file(name));
    let mut declared = Value::Object(declared);
    change_unordered(kind, "", &mut declared, &mut add_elements);
    let mut answer = declared.clone();
    moved(kind, &mut answer);
    (declared, answer)
}

proptest! {
    #[test]
    fn promise_2_what_servers_add_and_reorder_is_no_difference(
        number in any::<prop::sample::Index>(),
        is_full in any::<bool>(),
        seed in any::<u64>(),
    ) {
        let kinds = KINDS.iter().filter(|kind| kind.use_of_existing == Existing::No);
        let kinds: Vec<_> = kinds.collect();
        let kind = kinds[number.index(kinds.len())];
        let fill = if is_full { Fill::Every } else { Fill::Required };
        let (declared, mut answer) = declared_and_answered(kind, fill);
        let mut state = seed | 1;
        let mut random = || {
            // A linear congruential generator: its high bits are random enough.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            usize::try_from(state >> 48).unwrap_or_default()
        };
        change_unordered(kind, "", &mut answer, &mut |elements| {
            for last in (1..elements.len()).rev() {
                elements.swap(last, random() % (last + 1));
            }
        });
        add_members(&mut answer, &mut || random() % 2 == 0);
        let differences = facts(kind).comparer().differences(&declared, &answer);
        prop_assert_eq!(differences, [], "{} {}", kind.name, answer);
    }
}

#[test]
fn promise_2_holds_for_every_kind() {
    for kind in KINDS
        .iter()
        .filter(|kind| kind.use_of_existing == Existing::No)
    {
        for fill in [Fill::Required, Fill::Every] {
            let (declared, mut answer) = declared_and_answered(kind, fill);
            change_unordered(kind, "", &mut answer, &mut |elements| elements.reverse());
            add_members(&mut answer, &mut || true);
            let differences = facts(kind).comparer().differences(&declared, &answer);
            assert_eq!(differences, [], "{} {fill:?}", kind.name);
        }
    }
}

/// Starts a server that refuses every request, and repeats its body.
fn repeating_server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _ = refuse(&stream);
        }
    });
    format!("http://{address}")
}

/// Answers the one request of a connection.
fn refuse(mut stream: &TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut len = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if let Some(text) = line.to_lowercase().strip_prefix("content-length:") {
            len = text.trim().parse().unwrap_or(0);
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; len];
    reader.read_exact(&mut body)?;
    let detail = String::from_utf8_lossy(&body);
    let problem = json!({ "status": 400, "detail": detail }).to_string();
    let head =
        "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Type: application/problem+json";
    write!(
        stream,
        "{head}\r\nContent-Length: {}\r\n\r\n{problem}",
        problem.len()
    )
}

/// Tries the last change of a plan, and returns what is shown of its failure.
fn refused_by(organization: &Organization, mut plan: Plan, files: &Declared) -> String {
    let last = plan.changes.len() - 1;
    plan.changes.drain(..last);
    let change = &mut plan.changes[0];
    change.depends_on.clear();
    for to in change.references.values_mut() {
        ID.clone_into(&mut to.id);
    }
    if let Some(parent) = &mut change.parent {
        ID.clone_into(&mut parent.id);
    }
    let outcome = organization.execute(&plan, Some(files), &canary);
    let outcome = outcome.expect("no value is missing");
    let error = outcome.into_result(&plan).expect_err("it is refused");
    format!("{error:?}")
}

#[test]
fn promise_12_no_secret_is_in_a_plan_or_in_an_error() {
    let organization = Organization::new();
    let repeating = Organization::at(&repeating_server());
    let (mut count, mut hidden) = (0, 0);
    for kind in KINDS.iter().filter(|kind| !kind.secrets.is_empty()) {
        for turn in 0..6 {
            let mut files = with_all_above(kind);
            let shape = facts(kind).body(Change::Create).expect("a body");
            let mut fields = body(shape, Fill::Every, turn);
            for secret in kind.secrets {
                for place in pattern::places(secret, &fields) {
                    if let Some(value) = fields.pointer_mut(&place) {
                        *value = json!(CANARY);
                        count += 1;
                    }
                }
            }
            let Value::Object(fields) = fields else {
                panic!("a body is an object");
            };
            files.last().fields.extend(fields);
            let planned = organization.plan(&files.0, Mode::Sync).expect(kind.name);
            let text = serde_json::to_string(&planned.plan).expect("JSON");
            assert!(!text.contains(CANARY), "{} {turn}", kind.name);
            let shown = refused_by(&repeating, planned.plan, &files.0);
            assert!(!shown.contains(CANARY), "{} {turn}: {shown}", kind.name);
            hidden += usize::from(shown.contains("***"));
        }
    }
    assert!(count > 50, "only {count} secrets");
    assert!(hidden > 20, "only {hidden} errors");
}

#[test]
fn references_to_vaults_are_sent_as_they_are() {
    let organization = Organization::new();
    let mut count = 0;
    for kind in KINDS.iter().filter(|kind| !kind.secrets.is_empty()) {
        let references = [
            "{vault://env/key}",
            "${vault[env/key]}",
            "${vault['env/key']}",
            "${vault.env['KEY']}",
        ];
        for (turn, reference) in references.into_iter().cycle().take(6).enumerate() {
            let mut files = with_all_above(kind);
            let shape = facts(kind).body(Change::Create).expect("a body");
            let mut fields = body(shape, Fill::Every, turn);
            let secrets = kind.secrets.iter();
            let places: Vec<_> = secrets
                .flat_map(|secret| pattern::places(secret, &fields))
                .collect();
            let before = count;
            for place in &places {
                if let Some(value) = fields.pointer_mut(place) {
                    *value = json!(reference);
                    count += 1;
                }
            }
            let Value::Object(fields) = fields else {
                panic!("a body is an object");
            };
            files.last().fields.extend(fields);
            let plan = organization.plan_of(&files.0, Mode::Sync);
            let text = serde_json::to_string(&plan).expect("JSON");
            assert_eq!(text.matches(reference).count(), count - before, "{text}");
            assert!(!text.contains("[secret]"), "{text}");
        }
    }
    assert!(count > 50, "only {count} secrets");
}

/// Declares an object of a kind alone: what it stands below is known by IDs.
fn alone(kind: &'static Kind) -> Files {
    let mut fields = fields(kind, Fill::Required);
    for above in facts(kind).above.iter().filter_map(|above| above.parent) {
        fields.insert(above.selector.to_owned(), json!(ID));
    }
    let mut files = Files::new().with(kind.name, kind.name, Value::Object(fields));
    if kind.parent.is_some() {
        files.last().parent = Some(Target::Id(ID.to_owned()));
    }
    files
}

#[test]
fn promise_17_what_cannot_be_read_is_never_taken_for_absent() {
    for (fault, expected) in [
        ("403,method=GET", ErrorKind::Auth),
        // Not 500, after which a request is sent again, in a while.
        ("501,method=GET", ErrorKind::Server),
    ] {
        let organization = Organization::with_faults(&[fault]);
        for kind in KINDS.iter() {
            for mode in [Mode::Apply, Mode::Sync, Mode::Delete] {
                let error = organization.plan(&alone(kind).0, mode);
                let error = error.expect_err(kind.name);
                assert_eq!(error.kind(), expected, "{} {mode:?}", kind.name);
                let what = format!("cannot read {}", facts(kind).resource.plural_noun());
                assert!(error.message().starts_with(&what), "{}", error.message());
            }
        }
    }
}
