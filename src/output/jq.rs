//! Runs a jq expression over JSON.

use jaq_core::data::JustLut;
use jaq_core::load::{self, Arena, File, Loader, lex};
use jaq_core::{Compiler, Ctx, Vars, compile, unwrap_valr};
use jaq_json::{Val, read};
use serde_json::{Number, Value};

use crate::error::{Error, Result};

/// How deep a result may be nested: as deep as what is read from Konnect.
const MAX_DEPTH: usize = 128;

/// How many characters of an error are shown: it quotes the input, however long that is.
const MAX_CAUSE_LEN: usize = 200;

/// A compiled expression.
pub(crate) struct Jq {
    expression: String,
    filter: Filter,
}

type Filter = jaq_core::Filter<JustLut<Val>>;

/// Where an expression is wrong, and how.
struct Mistake<'a> {
    /// The part of the expression.
    place: &'a str,
    reason: String,
}

impl Jq {
    /// Parses and compiles an expression. The error names the column of the first mistake.
    pub(crate) fn parse(expression: &str) -> Result<Self> {
        let arena = Arena::default();
        let filter = compiled(expression, &arena).map_err(|mistake| {
            let start = load::span(expression, mistake.place).start;
            // Not in bytes: the column would be too large after characters outside of ASCII.
            let column = expression[..start].chars().count() + 1;
            Error::usage(format!("invalid --jq expression `{expression}`"))
                .fact("at", format!("column {column}: {}", mistake.reason))
        })?;
        Ok(Self {
            expression: expression.to_owned(),
            filter,
        })
    }

    /// Runs the expression over `text`, which is JSON. The results are made one by one.
    pub(crate) fn run(&self, text: &str) -> Result<impl Iterator<Item = Result<Value>>> {
        let input = read::parse_single(text.as_bytes())
            .map_err(|error| Error::internal("jq cannot read the JSON").cause(error))?;
        let context = Ctx::<JustLut<Val>>::new(&self.filter.lut, Vars::new([]));
        let results = self.filter.id.run((context, input)).map(unwrap_valr);
        Ok(results.map(|result| match result {
            Ok(result) => {
                value(&result, 0).ok_or_else(|| self.failed("a result is nested too deeply"))
            }
            Err(error) => Err(self.failed(&error.to_string())),
        }))
    }

    fn failed(&self, cause: &str) -> Error {
        let mut shown: String = cause.chars().take(MAX_CAUSE_LEN).collect();
        if shown.len() < cause.len() {
            shown.push('…');
        }
        Error::usage(format!("--jq `{}` failed", self.expression)).cause(shown)
    }
}

/// Compiles an expression with everything that jq defines. The arena keeps what mistakes refer to.
fn compiled<'a>(expression: &'a str, arena: &'a Arena) -> std::result::Result<Filter, Mistake<'a>> {
    let definitions = jaq_core::defs()
        .chain(jaq_std::defs())
        .chain(jaq_json::defs());
    let functions = jaq_core::funs()
        .chain(jaq_std::funs())
        .chain(jaq_json::funs());
    let program = File {
        code: expression,
        path: (),
    };
    let modules = Loader::new(definitions)
        .load(arena, program)
        .map_err(|errors| syntax_mistake(expression, errors))?;
    Compiler::default()
        .with_funs(functions)
        .compile(modules)
        .map_err(|errors| unknown_name(expression, errors))
}

/// Returns the first mistake in an expression that does not parse.
fn syntax_mistake<'a>(expression: &'a str, errors: load::Errors<&'a str, ()>) -> Mistake<'a> {
    let end = &expression[expression.len()..];
    let first = match errors.into_iter().next() {
        Some((_, load::Error::Io(errors))) => errors.into_iter().next().map(cannot_load),
        Some((_, load::Error::Lex(errors))) => errors.into_iter().next().map(bad_token),
        Some((_, load::Error::Parse(errors))) => {
            errors.into_iter().next().map(|(expected, place)| Mistake {
                // What is missing at the end is missing somewhere unknown to the parser.
                place: if place.is_empty() { end } else { place },
                reason: format!("expected {}", expected.as_str()),
            })
        }
        None => None,
    };
    first.unwrap_or_else(|| Mistake {
        place: end,
        reason: "not an expression".to_owned(),
    })
}

fn cannot_load((place, reason): (&str, String)) -> Mistake<'_> {
    Mistake {
        place,
        reason: format!("cannot load it: {reason}"),
    }
}

fn bad_token<'a>((expected, place): (lex::Expect<&'a str>, &'a str)) -> Mistake<'a> {
    let reason = match expected {
        lex::Expect::Delim("(") => "unclosed `(`",
        lex::Expect::Delim("[") => "unclosed `[`",
        lex::Expect::Delim("{") => "unclosed `{`",
        lex::Expect::Delim(_) => "unclosed quote",
        lex::Expect::Digit => "expected a digit",
        lex::Expect::Ident => "expected a name",
        lex::Expect::Escape => "unknown escape",
        lex::Expect::Unicode => "expected four hexadecimal digits",
        _ => "unexpected token",
    };
    Mistake {
        place,
        reason: reason.to_owned(),
    }
}

/// Returns the first name of an expression that jq does not define.
fn unknown_name<'a>(expression: &'a str, errors: compile::Errors<&'a str, ()>) -> Mistake<'a> {
    let first = errors.into_iter().flat_map(|(_, errors)| errors).next();
    let Some((name, kind)) = first else {
        return Mistake {
            place: &expression[expression.len()..],
            reason: "cannot compile it".to_owned(),
        };
    };
    let reason = match kind {
        compile::Undefined::Filter(0) => format!("no filter named `{name}`"),
        compile::Undefined::Filter(arity) => {
            format!("no filter named `{name}` with {arity} arguments")
        }
        other => format!("no {} named `{name}`", other.as_str()),
    };
    Mistake {
        place: name,
        reason,
    }
}

/// Converts a result for printing: like jq, with `null` for a number that JSON does not have.
/// `None` when it is nested too deeply.
fn value(result: &Val, depth: usize) -> Option<Value> {
    if depth > MAX_DEPTH {
        return None;
    }
    Some(match result {
        Val::Null => Value::Null,
        Val::Bool(bool) => Value::Bool(*bool),
        // By its text, so that long numbers keep their digits.
        Val::Num(number) => match number.to_string().parse::<Number>() {
            Ok(number) => Value::Number(number),
            Err(_) => Value::Null,
        },
        // Strings of jaq may have any bytes; JSON must be UTF-8 (RFC 8259 §8.1).
        Val::TStr(text) | Val::BStr(text) => {
            Value::String(String::from_utf8_lossy(text).into_owned())
        }
        Val::Arr(items) => items
            .iter()
            .map(|item| value(item, depth + 1))
            .collect::<Option<_>>()?,
        Val::Obj(members) => members
            .iter()
            .map(|(key, member)| Some((key_text(key), value(member, depth + 1)?)))
            .collect::<Option<_>>()?,
    })
}

fn key_text(key: &Val) -> String {
    match key {
        Val::TStr(text) | Val::BStr(text) => String::from_utf8_lossy(text).into_owned(),
        // jaq allows any value as a key, JSON only strings (RFC 8259 §4).
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn results(expression: &str, input: &str) -> Vec<String> {
        let jq = Jq::parse(expression).expect("an expression");
        let results = jq.run(input).expect("JSON");
        results
            .map(|result| result.expect("a result").to_string())
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
    fn an_invalid_expression_shows_its_place() {
        for (expression, fact) in [
            (".[] |", "6: expected term"),
            (".[0", "4: unclosed `[`"),
            (".name | lenght", "9: no filter named `lenght`"),
            ("map(1; 2)", "1: no filter named `map` with 2 arguments"),
            ("$x", "1: no variable named `$x`"),
            ("\"a", "3: unclosed quote"),
            ("\"é\" | §", "7: unexpected token"),
            (
                "import \"x\" as y; .",
                "9: cannot load it: module loading not supported",
            ),
            (")", "1: unexpected token"),
        ] {
            let error = Jq::parse(expression).err().expect(expression);
            assert_eq!(
                error.facts(),
                [("at", format!("column {fact}"))],
                "{expression}"
            );
        }
    }
}
