//! Compiles an expression, and says where a mistake in it is.

use jaq_core::load::{self, Arena, File, Loader, lex};
use jaq_core::{Compiler, compile};

use super::definitions;
use super::filters::{self, Program};

/// A mistake in an expression: where, and what.
pub(super) struct Mistake<'a> {
    /// The part of the expression.
    pub(super) place: &'a str,
    pub(super) reason: String,
}

/// Compiles an expression with everything that jq defines. The arena keeps what mistakes refer to.
pub(super) fn compiled<'a>(expression: &'a str, arena: &'a Arena) -> Result<Program, Mistake<'a>> {
    let program = File {
        code: expression,
        path: (),
    };
    let modules = Loader::new(definitions::needed_by(expression))
        .load(arena, program)
        .map_err(|errors| syntax_mistake(expression, errors))?;
    Compiler::default()
        .with_funs(filters::native())
        .with_global_vars([filters::ENVIRONMENT, filters::LOCATION])
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
    let mut errors = errors.into_iter().flat_map(|(_, errors)| errors);
    // Not in a definition, which are ours.
    let first = errors.find(|(name, _)| {
        expression
            .as_bytes()
            .as_ptr_range()
            .contains(&name.as_ptr())
    });
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
