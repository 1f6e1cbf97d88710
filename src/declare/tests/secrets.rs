//! The files with a secret at each path, with which tests of the program look for secrets where
//! none may be.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::{Value, json};

use super::examples::{SECRET_OF_VARIABLE, Variant, facts, own_fields, text_with};
use super::organization::{Organization, canary, carry_out, declared};
use crate::declare::compare::{element, members};
use crate::declare::kinds::definition::Kind;
use crate::declare::kinds::{KINDS, pattern};
use crate::declare::plan::file::{Change, Mode};
use crate::declare::plan::secret_writes::{SecretSelector, SecretWrites};
use crate::pointer;
use crate::resources;
use crate::schema::{Shape, shapes_of};
use crate::tests::documents;

/// How many branches of the unions in a body are tried.
const MAX_TURNS: usize = 400;

/// Returns the secret paths of a kind that fields have.
fn covered(kind: &'static Kind, fields: &Value) -> BTreeSet<&'static str> {
    let secrets = kind.secrets.iter().copied();
    secrets
        .filter(|secret| !pattern::places(secret, fields).is_empty())
        .collect()
}

#[test]
fn promise_12_the_tests_of_the_program_have_every_secret() {
    let (mut text, mut count, mut missing) = (String::new(), 0, Vec::new());
    for kind in KINDS.iter().filter(|kind| !kind.secrets.is_empty()) {
        let mut left = BTreeSet::from_iter(kind.secrets.iter().copied());
        count += left.len();
        for turn in 0..MAX_TURNS {
            if left.is_empty() {
                break;
            }
            let fields = own_fields(kind, Variant::Every(turn));
            let covered = covered(kind, &fields);
            if left.is_disjoint(&covered) {
                continue;
            }
            left.retain(|secret| !covered.contains(secret));
            let file = text_with(kind, fields);
            assert!(file.contains(SECRET_OF_VARIABLE), "{file}");
            writeln!(text, "{file}").expect("memory");
        }
        missing.extend(
            left.into_iter()
                .map(|secret| format!("{} {secret}", kind.name)),
        );
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    assert_eq!(count, 49);
    documents::keep_file("tests/cli/apply/secrets.txt", &text);
}

/// Returns the files with secrets about a kind that an update can change, with their fields.
fn updatable(kind: &'static Kind) -> impl Iterator<Item = (Value, String)> {
    let has_update = facts(kind).body(resources::Change::Update).is_some();
    let turns = (0..MAX_TURNS).filter(move |_| has_update && !kind.secrets.is_empty());
    let mut left = BTreeSet::from_iter(kind.secrets.iter().copied());
    turns.filter_map(move |turn| {
        let fields = own_fields(kind, Variant::Every(turn));
        let covered = covered(kind, &fields);
        let is_new = !left.is_disjoint(&covered);
        left.retain(|secret| !covered.contains(secret));
        is_new.then(|| (fields.clone(), text_with(kind, fields)))
    })
}

/// Carries out the one change of a file, and returns it.
fn change(organization: &Organization, text: &str) -> Change {
    let files = declared(text);
    let mut plan = organization.plan_of(&files, Mode::Apply);
    assert_eq!(plan.changes.len(), 1, "{text}");
    let outcome = organization.execute(&plan, Some(&files), &canary);
    let outcome = outcome.and_then(|outcome| outcome.into_result(&plan));
    outcome.unwrap_or_else(|error| panic!("{error:?} {text}"));
    plan.changes.remove(0)
}

/// Returns the ways in which a selector can have a place.
fn spelled(place: &str) -> [String; 3] {
    let steps = pointer::steps(place).map(|step| match step.parse::<usize>() {
        Ok(index) => format!("[{index}]"),
        Err(_) => format!(".{step}"),
    });
    let with_brackets: String = steps.collect();
    let dotted = pointer::to_dotted(place);
    [place.to_owned(), dotted, with_brackets[1..].to_owned()]
}

fn select(organization: &mut Organization, selector: &str) {
    let selector = SecretSelector::parse(selector).expect(selector);
    organization.secrets = SecretWrites::Selected(vec![selector]);
}

#[test]
fn each_secret_is_written_again_if_it_is_selected() {
    let mut count = 0;
    for kind in KINDS.iter() {
        for (fields, text) in updatable(kind) {
            let mut organization = Organization::new();
            carry_out(&organization, &text);
            let patterns = kind.secrets.iter().chain(kind.unread);
            for place in patterns.flat_map(|secret| pattern::places(secret, &fields)) {
                for selector in spelled(&place) {
                    select(&mut organization, &format!("{}#{selector}", kind.name));
                    let change = change(&organization, &text);
                    let whole = Value::Object(change.fields);
                    let mut writes = change.secret_writes.iter();
                    let is_written = writes.any(|write| pointer::is_within(&write.field, &place));
                    assert!(is_written || whole.pointer(&place).is_some(), "{place}");
                    count += 1;
                }
            }
            organization.secrets = SecretWrites::All;
            change(&organization, &text);
        }
    }
    assert!(count > 100, "only {count} selectors");
}

#[test]
fn a_list_of_secrets_is_left_out_of_an_update_or_sent_whole() {
    let mut organization = Organization::new();
    let text = |name: &str| {
        let secrets = "[!secret {source: !env A}, !secret {source: !env B}]";
        format!(
            "ai_gateways: [{{ref: ai, identity_providers: [{{ref: login, display_name: {name}, \
             type: openid-connect, config: {{cache_tokens_salt: salt, client_id: [c], \
             issuer: 'https://login.example.com', client_secret: {secrets}}}}}]}}]"
        )
    };
    carry_out(&organization, &text("one"));
    let change_of = |organization: &Organization, name| {
        let change = change(organization, &text(name));
        let writes = change.secret_writes.iter().map(|write| write.field.clone());
        (
            change.fields["config"].get("client_secret").cloned(),
            writes.collect::<Vec<_>>(),
        )
    };
    assert_eq!(change_of(&organization, "two"), (None, Vec::new()));
    let both = ["/config/client_secret/0", "/config/client_secret/1"].map(str::to_owned);
    for selector in [
        "login",
        "login#config.client_secret",
        "login#config.client_secret[1]",
    ] {
        select(&mut organization, selector);
        let expected = (Some(json!([null, null])), both.to_vec());
        assert_eq!(change_of(&organization, "two"), expected, "{selector}");
    }
}

/// Returns the places of what a value has and the answers of these shapes have not.
fn unread(value: &Value, place: &str, shapes: &[Shape]) -> Vec<String> {
    match value {
        _ if shapes.is_empty() => vec![place.to_owned()],
        Value::Object(fields) => {
            let fields = fields.iter();
            let fields = fields.flat_map(|(name, field)| {
                let place = pointer::child(place, name);
                unread(field, &place, &members(shapes, value, name))
            });
            fields.collect()
        }
        Value::Array(elements) => {
            let shapes = shapes.iter().flat_map(|shape| shapes_of(value, *shape));
            let shapes: Vec<_> = shapes.filter_map(element).collect();
            let elements = elements.iter().enumerate();
            let elements = elements
                .flat_map(|(index, element)| unread(element, &format!("{place}/{index}"), &shapes));
            elements.collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn what_answers_lack_is_a_secret_or_written_like_one() {
    let mut known = BTreeSet::new();
    for kind in KINDS.iter() {
        let facts = facts(kind);
        let Some(answer) = facts.item else {
            continue;
        };
        for turn in 0..MAX_TURNS / 10 {
            let mut fields = own_fields(kind, Variant::Every(turn));
            let elsewhere = kind.moved.iter().chain(&kind.wraps).chain(kind.sides);
            for (field, _) in elsewhere {
                pointer::remove(&mut fields, &pointer::child("", field));
            }
            for place in unread(&fields, "", &[answer]) {
                let is_unread = kind.unread.contains(&place.as_str());
                let top = pointer::steps(&place).next().unwrap_or_default();
                assert!(
                    is_unread || kind.is_secret(&place) || kind.is_of_file(&top),
                    "{} {place}",
                    kind.name
                );
                known.insert((kind.name, place));
            }
        }
    }
    assert!(known.len() > 4, "{known:?}");
}
