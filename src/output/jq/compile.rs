//! Compiles an expression, and says where a mistake in it is.

use jaq_core::load::{self, Arena, File, Loader, lex, parse};
use jaq_core::{Compiler, compile};

use super::data::Program;
use super::definitions;
use super::filters;
use super::mistake::{Mistake, unexpected, unknown_filter};

/// Compiles an expression with everything that jq defines. The arena keeps what mistakes refer to.
pub(super) fn compiled(expression: &str, arena: &Arena) -> Result<Program, Mistake> {
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
fn syntax_mistake(expression: &str, errors: load::Errors<&str, ()>) -> Mistake {
    let first = match errors.into_iter().next() {
        Some((_, load::Error::Io(errors))) => errors.into_iter().next().map(|(place, _)| {
            let reason = "kongctl has no modules";
            Mistake::new(start(expression, place), reason)
        }),
        Some((_, load::Error::Lex(errors))) => {
            let first = errors.into_iter().next();
            first.map(|(expected, place)| bad_token(expression, &expected, place))
        }
        Some((_, load::Error::Parse(errors))) => errors.into_iter().next().map(|(what, place)| {
            // What is missing at the end is missing somewhere unknown to the parser.
            let start = match place {
                "" => expression.len(),
                place => start(expression, place),
            };
            Mistake::new(start, format!("expected {}", expected(&what)))
        }),
        None => None,
    };
    first.unwrap_or_else(|| Mistake::new(expression.len(), "not an expression"))
}

/// Returns where a part of an expression begins, in bytes.
fn start(expression: &str, part: &str) -> usize {
    load::span(expression, part).start
}

fn bad_token(expression: &str, expected: &lex::Expect<&str>, place: &str) -> Mistake {
    let reason = match expected {
        // What stands where the end was expected, such as a dash of typography.
        lex::Expect::Delim("(" | "[" | "{") if !place.is_empty() => {
            return unexpected(expression, start(expression, place));
        }
        lex::Expect::Delim("(") => "unclosed `(`",
        lex::Expect::Delim("[") => "unclosed `[`",
        lex::Expect::Delim("{") => "unclosed `{`",
        lex::Expect::Delim(_) => "unclosed quote",
        lex::Expect::Digit => "expected a digit",
        lex::Expect::Ident => "expected a name",
        lex::Expect::Escape => "unknown escape",
        lex::Expect::Unicode => "expected four hexadecimal digits",
        _ => return unexpected(expression, start(expression, place)),
    };
    Mistake::new(start(expression, place), reason)
}

fn expected(expected: &parse::Expect<&str>) -> String {
    let expected = match expected {
        parse::Expect::Just(word) => return format!("`{word}`"),
        parse::Expect::Var => "a variable, such as $x",
        parse::Expect::Pattern => "a variable or a pattern, such as $x or [$x, $y]",
        parse::Expect::ElseOrEnd => "`else` or `end`",
        parse::Expect::CommaOrRBrack => "`,` or `]`",
        parse::Expect::CommaOrRBrace => "`,` or `}`",
        parse::Expect::SemicolonOrRParen => "`;` or `)`",
        parse::Expect::Term => "a filter, such as .name",
        parse::Expect::Key => "a name, or an index in brackets",
        parse::Expect::Ident => "a name",
        parse::Expect::Arg => "a parameter",
        parse::Expect::Str => "a string",
        parse::Expect::Nothing => "an operator, such as `|`",
        other => other.as_str(),
    };
    expected.to_owned()
}

/// Returns the first name of an expression that jq does not define.
fn unknown_name(expression: &str, errors: compile::Errors<&str, ()>) -> Mistake {
    let is_in_expression = |name: &str| {
        expression
            .as_bytes()
            .as_ptr_range()
            .contains(&name.as_ptr())
    };
    let mut errors = errors.into_iter().flat_map(|(_, errors)| errors);
    let Some((name, kind)) = errors.find(|(name, _)| is_in_expression(name)) else {
        return Mistake::new(expression.len(), "cannot compile it");
    };
    let start = start(expression, name);
    match kind {
        compile::Undefined::Filter(arity) => unknown_filter(name, arity, start),
        other => Mistake::new(start, format!("no {} named `{name}`", other.as_str())),
    }
}
