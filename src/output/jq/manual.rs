//! Runs the examples of jq's manual.

use bytes::Bytes;

use super::memory::Memory;
use super::read::Reader;
use super::tests::{jq, run};
use super::value::Val;

/// The examples with other results than in jq, and why.
const DIFFERENT: [(&str, &str); 6] = [
    (
        "map([., . == 1]) | tojson",
        "a number is printed as it was sent: 100e-2, not 1.00",
    ),
    ("$ENV.PAGER", "it depends on the environment"),
    ("env.PAGER", "it depends on the environment"),
    (
        ".[] as {$a, $b, c: {$d, $e}} ?// {$a, $b, c: [{$d, $e}]} | {$a, $b, $d, $e}",
        "jaq does not have `?//`",
    ),
    (
        ".[] as {$a, $b, c: {$d}} ?// {$a, $b, c: [{$e}]} | {$a, $b, $d, $e}",
        "jaq does not have `?//`",
    ),
    (
        r#".[] as [$a] ?// [$b] | if $a != null then error("err: \($a)") else {$a,$b} end"#,
        "jaq does not have `?//`",
    ),
];

/// The share of the examples that must have the results of jq, in percent.
const MIN_SHARE: f64 = 97.0;

/// A program, its input, and its results.
struct Example {
    program: &'static str,
    input: &'static str,
    results: Vec<&'static str>,
}

impl Example {
    fn is_as_in_jq(&self) -> bool {
        if jq(self.program).is_err() {
            return false;
        }
        let (results, end) = run(self.program, self.input);
        let results: Vec<Val> = results.iter().map(|result| value(result)).collect();
        let expected: Vec<Val> = self.results.iter().map(|result| value(result)).collect();
        end.is_ok() && results == expected
    }
}

fn examples() -> impl Iterator<Item = Example> {
    let examples = include_str!("manual.test").split("\n\n");
    examples.filter_map(|example| {
        let mut lines = example.lines().filter(|line| !line.starts_with('#'));
        Some(Example {
            program: lines.next()?,
            input: lines.next()?,
            results: lines.collect(),
        })
    })
}

fn value(json: &str) -> Val {
    let text = Bytes::copy_from_slice(json.as_bytes());
    let memory = Memory::for_text(text.len());
    Reader::new(memory).read(&text).expect("JSON")
}

#[test]
#[expect(
    clippy::print_stdout,
    reason = "the share is for the reader of the test"
)]
fn the_examples_of_the_manual_have_the_results_of_jq() {
    let total = examples().count();
    let different = examples().filter(|example| !example.is_as_in_jq());
    let different: Vec<&str> = different.map(|example| example.program).collect();
    assert_eq!(different, DIFFERENT.map(|(program, _)| program));
    let same = total - different.len();
    let share = 100.0 * same as f64 / total as f64;
    println!("{same} of {total} examples of jq's manual have its results: {share:.1} %");
    assert!(share >= MIN_SHARE);
    let document = include_str!("../../../docs/jq.md");
    assert!(document.contains(&format!("{same} of the {total} examples")));
}
