//! The files with a secret at each path, with which tests of the program look for secrets where
//! none may be.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::examples::{SECRET_OF_VARIABLE, Variant, own_fields, text_with};
use crate::declare::kinds::definition::Kind;
use crate::declare::kinds::{KINDS, pattern};
use crate::tests::documents;

/// How many branches of the unions in a body are tried.
const MAX_TURNS: usize = 400;

/// Returns the secret paths of a kind that fields have.
fn covered(kind: &'static Kind, fields: &serde_json::Value) -> BTreeSet<&'static str> {
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
