//! What is wrong with an expression, and what it was meant to be.

use unicode_width::UnicodeWidthStr;

use super::filters;
use crate::error::Error;
use crate::nearest::nearest_word;
use crate::shell;
use crate::sort::sort;

/// The longest line of an expression that is shown with a mark below its mistake, in columns.
const MAX_MARKED: usize = 100;

/// What a word processor or a chat makes of the characters of an expression, and single quotes.
const TYPOGRAPHY: [(&str, &[char]); 4] = [
    ("\"", &['\'', '“', '”', '„', '‟', '‘', '’', '‚', '«', '»']),
    ("-", &['‐', '‑', '–', '—', '−']),
    ("..", &['…']),
    // Other spaces separate as usual ones do.
    (" ", &['\u{200b}']),
];

/// A mistake in an expression: where, and what.
pub(super) struct Mistake {
    /// Where it begins, in bytes.
    pub(super) start: usize,
    pub(super) reason: String,
    pub(super) hint: Option<String>,
}

impl Mistake {
    pub(super) fn new(start: usize, reason: impl Into<String>) -> Self {
        Self {
            start,
            reason: reason.into(),
            hint: None,
        }
    }

    pub(super) fn hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint;
        self
    }

    /// Returns the error of an expression with this mistake, which is marked below its line.
    pub(super) fn error(self, expression: &str) -> Error {
        let before = &expression[..self.start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = expression[line_start..].lines().next().unwrap_or_default();
        let column = before[line_start..].chars().count() + 1;
        let place = match before.matches('\n').count() {
            0 => format!("column {column}"),
            lines => format!("line {}, column {column}", lines + 1),
        };
        let reason = self.reason;
        let error = Error::usage("invalid --jq expression");
        let error = if line.width() <= MAX_MARKED {
            let indent = " ".repeat(before[line_start..].width());
            error
                .fact("jq", line)
                .fact("at", format!("{indent}^ {place}: {reason}"))
        } else {
            error.fact("at", format!("{place}: {reason}"))
        };
        match self.hint {
            Some(hint) => error.hint(hint),
            None => error,
        }
    }
}

/// Returns the mistake of a character that no expression has.
pub(super) fn unexpected(expression: &str, start: usize) -> Mistake {
    let character = expression[start..].chars().next().unwrap_or_default();
    let Some(meant) = plain(character) else {
        return Mistake::new(start, format!("unexpected `{character}`"));
    };
    let reason = match meant {
        " " => "unexpected space without width".to_owned(),
        meant => format!("unexpected `{character}`: write {meant}"),
    };
    let corrected: String = expression
        .chars()
        .map(|character| match plain(character) {
            Some(meant) => meant.to_owned(),
            None => character.to_string(),
        })
        .collect();
    let hint = format!("try --jq {}", shell::quoted(&corrected));
    Mistake::new(start, reason).hint(Some(hint))
}

/// Returns what a character of typography was meant to be.
fn plain(character: char) -> Option<&'static str> {
    let mut table = TYPOGRAPHY.iter();
    let row = table.find(|(_, written)| written.contains(&character));
    row.map(|(meant, _)| *meant)
}

/// Returns the mistake of a filter that does not exist, or not with so many arguments.
pub(super) fn unknown_filter(name: &str, arity: usize, start: usize) -> Mistake {
    let mut arities: Vec<usize> = filters::names()
        .filter(|(known, _)| *known == name)
        .map(|(_, arity)| arity)
        .collect();
    sort(&mut arities);
    arities.dedup();
    if let Some((last, others)) = arities.split_last() {
        let others: Vec<String> = others.iter().map(usize::to_string).collect();
        let numbers = match others.as_slice() {
            [] => last.to_string(),
            others => format!("{} or {last}", others.join(", ")),
        };
        let noun = if *last == 1 { "argument" } else { "arguments" };
        let reason = format!("`{name}` takes {numbers} {noun}, not {arity}");
        return Mistake::new(start, reason);
    }
    let hint = match nearest_word(name, filters::names().map(|(known, _)| known)) {
        Some(meant) => Some(format!("did you mean `{meant}`?")),
        None if arity == 0 && !name.starts_with('@') => {
            Some(format!("a field begins with a dot: .{name}"))
        }
        None => None,
    };
    Mistake::new(start, format!("no filter named `{name}`")).hint(hint)
}
