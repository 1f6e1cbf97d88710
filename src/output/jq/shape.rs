//! Which expressions can be run over a list part by part.
//!
//! All items of a long list as values of jaq would take many times the memory of their text. An
//! expression such as `.[].name` needs only one of them at a time.

use jaq_core::load;
use jaq_core::load::parse::{BinaryOp, Term};
use jaq_core::path::{Part, Path};

/// How the results for the parts of a list make the result for the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// The results follow each other: `.[].name`.
    Stream,
    /// The results are lists, which are joined: `map(.name)`.
    List,
    /// The results are numbers, which are added: `length`.
    Count,
    /// Only the whole list has a result: `sort_by(.name)`.
    Whole,
}

impl Shape {
    /// Returns the shape of an expression.
    pub(super) fn of(expression: &str) -> Self {
        load::parse(expression, |parser| parser.term().map(Some))
            .flatten()
            .map_or(Self::Whole, |term| shape(&term))
    }
}

fn shape(term: &Term<&str>) -> Shape {
    match term {
        Term::Id => Shape::List,
        Term::Call("map", arguments) if arguments.len() == 1 => Shape::List,
        Term::Call("length", arguments) if arguments.is_empty() => Shape::Count,
        Term::Arr(Some(items)) if shape(items) == Shape::Stream => Shape::List,
        Term::Path(list, path) if shape(list) == Shape::List && begins_with_each(path) => {
            Shape::Stream
        }
        Term::BinOp(left, BinaryOp::Pipe(None), right) => match shape(left) {
            Shape::Stream => Shape::Stream,
            Shape::List => shape(right),
            Shape::Count | Shape::Whole => Shape::Whole,
        },
        _ => Shape::Whole,
    }
}

/// Returns whether a path begins with `[]`.
fn begins_with_each(path: &Path<Term<&str>>) -> bool {
    matches!(path.0.first(), Some((Part::Range(None, None), _)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_divided_only_where_that_changes_nothing() {
        for (shape, expressions) in [
            (
                Shape::Stream,
                &[
                    ".[]",
                    ".[].name",
                    ".[]?.a[0]",
                    ".[] | select(.n > 1) | {name}",
                    ".[] | [.a, .b] | length",
                    ".[] | . as $x | $x.a",
                    "map(.a) | .[]",
                    "map(.a)[]",
                    "[.[] | .a][]",
                    ". | .[] | .a",
                    ".[] | .a, .b",
                ][..],
            ),
            (
                Shape::List,
                &[
                    ".",
                    "map(.a)",
                    "[.[]]",
                    "[.[].a]",
                    "[.[] | .a] | map(.b)",
                    ". | .",
                ],
            ),
            (
                Shape::Count,
                &["length", "map(select(.a)) | length", "[.[].a] | length"],
            ),
            (
                Shape::Whole,
                &[
                    ".[0]",
                    ".[1:]",
                    ".[:2][]",
                    "sort_by(.a)",
                    ".[], length",
                    ".[] as $x | .",
                    ".[] |= 1",
                    ".[].a += 1",
                    "first(.[])",
                    "[limit(3; .[])]",
                    "[.[], 1]",
                    "def length: 3; length",
                    "def map(f): 1; map(.a)",
                    "length | . + 1",
                    "length, length",
                    "[.]",
                    "[length]",
                    "reduce .[] as $x (0; . + 1)",
                    "try .[] catch 1",
                    ".[] // 1",
                    "-length",
                    "label $f | .[] | break $f",
                    "map",
                    "length(1)",
                    "add",
                    "..",
                    "",
                    "(",
                ],
            ),
        ] {
            for expression in expressions {
                assert_eq!(Shape::of(expression), shape, "{expression}");
            }
        }
    }
}
