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
    match text.lines().nth(line - 1) {
        Some(text_of_line) => of_indentation(text, text_of_line, line, column).or_else(|| {
            let what = of_line(text_of_line, column)?;
            Some(Mistake { line, column, what })
        }),
        None => Some(Mistake {
            line,
            column,
            what: "the text ends before a list or a mapping is closed".to_owned(),
        }),
    }
}

/// Returns the mistake of a line that begins too far to the left or to the right.
fn of_indentation(text: &str, of_line: &str, line: usize, column: usize) -> Option<Mistake> {
    let start = indentation(of_line).chars().count() + 1;
    let what = if column == 1 {
        let (first, _) = content(text)
            .next()
            .filter(|(_, first)| !indentation(first).is_empty())?;
        format!("this line is indented less than line {first}")
    } else if continues_value(of_line, column) {
        "this line is indented more than the one above, and continues its value".to_owned()
    } else {
        return None;
    };
    Some(Mistake {
        line,
        column: start,
        what,
    })
}

/// Returns the lines that are neither empty nor comments, with their numbers.
fn content(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text
        .lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line));
    lines.filter(|(_, line)| !matches!(line.trim_start().chars().next(), None | Some('#')))
}

/// Returns whether the `:` at a column is the first one of its line: what stands in front of it
/// was taken for more of a value that began above.
fn continues_value(line: &str, column: usize) -> bool {
    let before: String = line.chars().take(column - 1).collect();
    line.chars().nth(column - 1) == Some(':') && !before.contains(": ")
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
