//! What is wrong with a text that is not YAML, in the words of those who write it.
//!
//! A parser tells which of its rules it could not apply. That is seldom the mistake, which can be
//! seen in the text itself.

/// How a version of a conflict begins that Git could not resolve.
const CONFLICT: &str = "<<<<<<< ";

/// What is wrong with a text.
pub(crate) struct Mistake {
    /// Both are counted from 1.
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) what: String,
}

/// Returns what is wrong at the line and column where a parser stopped; `None` for what only the
/// parser can tell.
pub(crate) fn find(text: &str, line: usize, column: usize) -> Option<Mistake> {
    if let Some(index) = text.lines().position(|line| line.starts_with(CONFLICT)) {
        return Some(Mistake {
            line: index + 1,
            column: 1,
            what: "a merge conflict of Git is not resolved".to_owned(),
        });
    }
    let what = match text.lines().nth(line - 1) {
        Some(line) => of_line(line, column)?,
        None => "the text ends before a list or a mapping is closed".to_owned(),
    };
    Some(Mistake { line, column, what })
}

fn of_line(line: &str, column: usize) -> Option<String> {
    let before: String = line.chars().take(column - 1).collect();
    let is_at_start = before.trim().is_empty();
    if is_at_start && indentation(line).contains('\t') {
        return Some("a tab indents this line; use spaces".to_owned());
    }
    match line.chars().nth(column - 1)? {
        sign @ ('@' | '`' | '%') => Some(format!(
            "a value that begins with `{sign}` must be in quotes"
        )),
        '*' => Some(
            "no value above has this anchor; a text that begins with `*` must be in quotes"
                .to_owned(),
        ),
        '"' | '\'' => Some("this quote is not closed".to_owned()),
        ':' => Some("a value that contains `: ` must be in quotes".to_owned()),
        _ if is_at_start && column > 1 => {
            Some("this line is indented like none above it".to_owned())
        }
        _ => None,
    }
}

fn indentation(line: &str) -> &str {
    &line[..line.len() - line.trim_start().len()]
}
