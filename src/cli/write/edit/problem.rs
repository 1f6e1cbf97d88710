//! What is wrong with a text: an error, and comments in the text.

use super::text::inserted;
use crate::error::Error;
use crate::konnect::Reason;
use crate::output::escaped;
use crate::pointer::to_dotted;
use crate::yaml::{Fault, Place};
use crate::yaml_place::place_of;
use crate::yaml_value::value_of;

/// What the comments begin with that are put into a text.
const MARK: &str = "error: ";

/// Why a text is edited again.
pub(super) struct Problem {
    pub(super) error: Error,
    pub(super) notes: Vec<Note>,
}

/// What is wrong at a place of a text.
pub(super) struct Note {
    /// `None` where the text has no place for it.
    pub(super) place: Option<Place>,
    pub(super) what: String,
}

impl Problem {
    /// Returns the problem of a text in which a secret stands where the item has none.
    pub(super) fn of_secret(pointer: &str) -> Self {
        let name = to_dotted(pointer);
        let what = format!("`{name}` is not a secret that the item has; write its value");
        Self {
            error: Error::usage(&what),
            notes: vec![Note { place: None, what }],
        }
    }

    /// Returns the problem of a text that Konnect does not accept.
    pub(super) fn of_refusal(error: Error, reasons: &[Reason], text: &str) -> Self {
        let notes = reasons.iter().map(|reason| Note {
            place: reason
                .field
                .as_deref()
                .and_then(|field| place_of(text, field)),
            what: reason.to_string(),
        });
        let hints = error.hints().iter().map(|hint| Note {
            place: None,
            what: hint.clone(),
        });
        let notes: Vec<Note> = match reasons {
            [] => vec![Note {
                place: None,
                what: error.in_one_line(),
            }],
            _ => notes.chain(hints).collect(),
        };
        Self { error, notes }
    }

    /// Returns the problem of a text that cannot be read.
    pub(super) fn of_text(fault: &Fault) -> Self {
        let Place { line, column } = fault.place;
        let what = escaped(&fault.what).into_owned();
        Self {
            error: Error::usage(format!("line {line}, column {column} of the text: {what}")),
            notes: vec![Note {
                place: Some(fault.place),
                what,
            }],
        }
    }
}

/// Returns a text with what is wrong with it in the place of what was wrong before: above the lines
/// if that changes nothing else in it, or else at the top.
pub(super) fn annotated(text: &str, notes: &[Note]) -> String {
    let old = old_notes(text);
    let text = without(text, &old);
    let place = |note: &Note| {
        let Place { line, column } = note.place?;
        let line = line - old.iter().filter(|old| **old < line).count();
        Some(Place { line, column })
    };
    let lines = notes
        .iter()
        .filter_map(|note| Some((place(note)?, marked(&note.what))));
    let inside = inserted(&text, lines);
    if is_same(&inside, &text) {
        let others = notes.iter().filter(|note| note.place.is_none());
        return others.map(|note| top_line(&note.what)).collect::<String>() + &inside;
    }
    let lines = notes.iter().map(|note| match place(note) {
        Some(Place { line, column }) => {
            let line = line + notes.len();
            top_line(&format!("line {line}, column {column}: {}", note.what))
        }
        None => top_line(&note.what),
    });
    lines.collect::<String>() + &text
}

fn marked(what: &str) -> String {
    format!("{MARK}{}", escaped(what))
}

fn top_line(what: &str) -> String {
    format!("# {}\n", marked(what))
}

/// Returns the numbers of the lines that are comments of an earlier problem, as far as they are
/// certainly no part of a value.
fn old_notes(text: &str) -> Vec<usize> {
    let is_note = |line: &str| {
        let comment = line.trim_start().strip_prefix("# ");
        comment.is_some_and(|comment| comment.starts_with(MARK))
    };
    let numbered = || {
        text.lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    };
    let all: Vec<usize> = numbered()
        .filter(|(_, line)| is_note(line))
        .map(|(number, _)| number)
        .collect();
    if is_same(&without(text, &all), text) {
        return all;
    }
    let first = numbered().take_while(|(_, line)| is_note(line));
    first.map(|(number, _)| number).collect()
}

/// Returns a text without the lines with these numbers.
fn without(text: &str, numbers: &[usize]) -> String {
    let lines = text.split_inclusive('\n').enumerate();
    let kept = lines.filter(|(index, _)| !numbers.contains(&(index + 1)));
    kept.map(|(_, line)| line).collect()
}

/// Returns whether two texts mean the same.
fn is_same(one: &str, other: &str) -> bool {
    match (value_of(one), value_of(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(place: Option<(usize, usize)>, what: &str) -> Note {
        Note {
            place: place.map(|(line, column)| Place { line, column }),
            what: what.to_owned(),
        }
    }

    #[test]
    fn notes_stand_above_their_lines_and_replace_those_before() {
        let text = "# A title\na:\n  b: 1\nc: 2\n";
        let once = annotated(text, &[note(Some((3, 3)), "too small"), note(None, "no")]);
        let expected = "# error: no\n# A title\na:\n  # error: too small\n  b: 1\nc: 2\n";
        assert_eq!(once, expected);
        let twice = annotated(&once, &[note(Some((6, 1)), "too large")]);
        assert_eq!(twice, "# A title\na:\n  b: 1\n# error: too large\nc: 2\n");
    }

    #[test]
    fn notes_stand_at_the_top_where_a_line_would_change_the_text() {
        let broken = "a: 1\nb: c: d\n";
        let once = annotated(broken, &[note(Some((2, 5)), "quotes")]);
        assert_eq!(once, "# error: line 3, column 5: quotes\na: 1\nb: c: d\n");
        assert_eq!(annotated(&once, &[]), broken);
        let quoted = "{a: \"x\n  y\", b: 2}\n";
        let once = annotated(quoted, &[note(Some((2, 7)), "no")]);
        assert_eq!(once, format!("# error: line 3, column 7: no\n{quoted}"));
    }

    #[test]
    fn a_value_that_looks_like_a_note_stays() {
        let text = "a: |\n  # error: b\n";
        assert_eq!(annotated(text, &[]), text);
    }
}
