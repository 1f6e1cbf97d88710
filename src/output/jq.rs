//! Runs a jq expression over what is printed.

use jaq_core::data::JustLut;
use jaq_core::load::{self, Arena, File, Loader, lex};
use jaq_core::{Compiler, Ctx, Vars, compile, unwrap_valr};
use jaq_json::{Val, read};
use serde_json::{Number, Value};

use super::export::json::json;
use super::export::yaml::emit as yaml;
use super::ui::Ui;
use crate::error::{Error, Result};
use crate::style::{Format, Strings};

/// How deep a result may be nested: as deep as what Konnect may send.
const DEEPEST: usize = 128;
/// How much of an error is shown: it quotes what the expression was given.
const SHOWN: usize = 200;

/// Holds an expression that was understood.
pub(crate) struct Jq {
    expression: String,
    filter: jaq_core::Filter<JustLut<Val>>,
    strings: Strings,
}

impl Jq {
    /// Reads an expression; the error shows where it is wrong.
    pub(crate) fn parse(expression: &str, strings: Strings) -> Result<Self> {
        let definitions = jaq_core::defs()
            .chain(jaq_std::defs())
            .chain(jaq_json::defs());
        let functions = jaq_core::funs()
            .chain(jaq_std::funs())
            .chain(jaq_json::funs());
        let arena = Arena::default();
        let program = File {
            code: expression,
            path: (),
        };
        let wrong = |(place, why): (&str, String)| {
            let column = expression[..load::span(expression, place).start]
                .chars()
                .count()
                + 1;
            Error::usage(format!("cannot understand --jq `{expression}`"))
                .fact("at", format!("column {column}: {why}"))
        };
        let modules = Loader::new(definitions)
            .load(&arena, program)
            .map_err(|errors| wrong(misread(expression, errors)))?;
        let filter = Compiler::default()
            .with_funs(functions)
            .compile(modules)
            .map_err(|errors| wrong(undefined(expression, errors)))?;
        Ok(Self {
            expression: expression.to_owned(),
            filter,
            strings,
        })
    }

    /// Prints each result of the expression over `text`, which is JSON, one after the other.
    pub(crate) fn print(&self, ui: &Ui, text: &str, format: Format) -> Result<()> {
        let input = read::parse_single(text.as_bytes())
            .map_err(|error| Error::internal(format!("cannot read our own JSON: {error}")))?;
        let context = Ctx::<JustLut<Val>>::new(&self.filter.lut, Vars::new([]));
        let mut separator = "";
        for result in self.filter.id.run((context, input)).map(unwrap_valr) {
            let result = result.map_err(|error| self.failed(&error.to_string()))?;
            let result =
                value(&result, 0).ok_or_else(|| self.failed("a result is nested too deeply"))?;
            let bare = result.as_str().filter(|_| self.strings == Strings::Bare);
            match (bare, format) {
                (Some(text), _) => ui.print(&format!("{text}\n"))?,
                (None, Format::Yaml) => ui.print(&format!("{separator}{}", yaml(&result)))?,
                (None, Format::Text | Format::Json) => ui.print(&json(&result))?,
            }
            // One document after the other; among bare strings there are no documents.
            separator = if self.strings == Strings::Bare {
                ""
            } else {
                "---\n"
            };
        }
        Ok(())
    }

    fn failed(&self, why: &str) -> Error {
        let mut shown: String = why.chars().take(SHOWN).collect();
        if shown.len() < why.len() {
            shown.push('…');
        }
        Error::usage(format!("--jq `{}` failed", self.expression)).cause(shown)
    }
}

/// The first place where an expression breaks the grammar, and how.
fn misread<'a>(expression: &'a str, errors: load::Errors<&'a str, ()>) -> (&'a str, String) {
    let end = &expression[expression.len()..];
    let error = errors.into_iter().next().map(|(_, error)| error);
    match error {
        Some(load::Error::Io(errors)) => errors
            .into_iter()
            .next()
            .map(|(place, why)| (place, format!("cannot load it: {why}"))),
        Some(load::Error::Lex(errors)) => errors
            .into_iter()
            .next()
            .map(|(expected, place)| (place, unfinished(&expected).to_owned())),
        Some(load::Error::Parse(errors)) => errors.into_iter().next().map(|(expected, place)| {
            let place = if place.is_empty() { end } else { place };
            (place, format!("expected {}", expected.as_str()))
        }),
        None => None,
    }
    .unwrap_or((end, "it is no expression".to_owned()))
}

fn unfinished(expected: &lex::Expect<&str>) -> &'static str {
    match expected {
        lex::Expect::Delim("(") => "this `(` is never closed",
        lex::Expect::Delim("[") => "this `[` is never closed",
        lex::Expect::Delim("{") => "this `{` is never closed",
        lex::Expect::Delim(_) => "this quote is never closed",
        lex::Expect::Digit => "expected a digit",
        lex::Expect::Ident => "expected a name",
        lex::Expect::Escape => "there is no such escape",
        lex::Expect::Unicode => "expected four hexadecimal digits",
        _ => "this has no meaning here",
    }
}

/// The first name that nobody knows.
fn undefined<'a>(expression: &'a str, errors: compile::Errors<&'a str, ()>) -> (&'a str, String) {
    let first = errors.into_iter().flat_map(|(_, errors)| errors).next();
    first.map_or(
        (
            &expression[expression.len()..],
            "it cannot be compiled".to_owned(),
        ),
        |(name, kind)| match kind {
            compile::Undefined::Filter(0) => (name, format!("there is no filter `{name}`")),
            compile::Undefined::Filter(arity) => (
                name,
                format!("there is no filter `{name}` with {arity} arguments"),
            ),
            other => (name, format!("there is no {} `{name}`", other.as_str())),
        },
    )
}

/// A result as our own output takes it: like jq, with `null` for what is no number; `None` when it is too deep.
fn value(result: &Val, depth: usize) -> Option<Value> {
    if depth > DEEPEST {
        return None;
    }
    Some(match result {
        Val::Null => Value::Null,
        Val::Bool(yes) => Value::Bool(*yes),
        Val::Num(number) => number
            .to_string()
            .parse::<Number>()
            .map_or(Value::Null, Value::Number),
        Val::TStr(text) | Val::BStr(text) => {
            Value::String(String::from_utf8_lossy(text).into_owned())
        }
        Val::Arr(items) => Value::Array(
            items
                .iter()
                .map(|item| value(item, depth + 1))
                .collect::<Option<_>>()?,
        ),
        Val::Obj(members) => Value::Object(
            members
                .iter()
                .map(|(key, member)| Some((key_text(key), value(member, depth + 1)?)))
                .collect::<Option<_>>()?,
        ),
    })
}

fn key_text(key: &Val) -> String {
    match key {
        Val::TStr(text) | Val::BStr(text) => String::from_utf8_lossy(text).into_owned(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn results(expression: &str, input: &str) -> Vec<String> {
        let jq = Jq::parse(expression, Strings::Quoted).expect("an expression");
        let context = Ctx::<JustLut<Val>>::new(&jq.filter.lut, Vars::new([]));
        let input = read::parse_single(input.as_bytes()).expect("JSON");
        let results = jq.filter.id.run((context, input)).map(unwrap_valr);
        results
            .map(|result| {
                value(&result.expect("a result"), 0)
                    .expect("not too deep")
                    .to_string()
            })
            .collect()
    }

    #[test]
    fn every_digit_and_the_order_of_the_fields_survive() {
        let input = r#"[{"z":1.10,"a":1234567890123456789012345678901234567890,"m":1e+400}]"#;
        assert_eq!(
            results(".[]", input),
            [r#"{"z":1.10,"a":1234567890123456789012345678901234567890,"m":1e+400}"#]
        );
        assert_eq!(
            results(".[0].a", input),
            ["1234567890123456789012345678901234567890"]
        );
    }

    #[test]
    fn expressions_mean_what_they_mean_to_jq() {
        for (expression, input, expected) in [
            (
                ".[] | select(.n > 1) | .name",
                r#"[{"n":1,"name":"a"},{"n":2,"name":"b"}]"#,
                vec![r#""b""#],
            ),
            ("length", "[1,2,3]", vec!["3"]),
            ("map(.n) | add", r#"[{"n":1},{"n":2.5}]"#, vec!["3.5"]),
            ("nan, infinite | isnormal", "null", vec!["false", "false"]),
            ("[nan]", "null", vec!["[null]"]),
            (
                "{(\"a\",\"b\"): 1}",
                "null",
                vec![r#"{"a":1}"#, r#"{"b":1}"#],
            ),
            ("empty", "null", vec![]),
            ("\"a\\(1+1)\" | test(\"^a2$\")", "null", vec!["true"]),
        ] {
            assert_eq!(results(expression, input), expected, "{expression}");
        }
    }

    #[test]
    fn a_wrong_expression_shows_its_place() {
        for (expression, fact) in [
            (".[] |", "6: expected term"),
            (".[0", "4: this `[` is never closed"),
            (".name | lenght", "9: there is no filter `lenght`"),
            ("map(1; 2)", "1: there is no filter `map` with 2 arguments"),
            ("$x", "1: there is no variable `$x`"),
            ("\"a", "3: this quote is never closed"),
            ("\"é\" | §", "7: this has no meaning here"),
            (
                "import \"x\" as y; .",
                "9: cannot load it: module loading not supported",
            ),
            (")", "1: this has no meaning here"),
        ] {
            let error = Jq::parse(expression, Strings::Quoted)
                .err()
                .expect(expression);
            assert_eq!(
                error.facts(),
                [("at", format!("column {fact}"))],
                "{expression}"
            );
        }
    }
}
