//! A plan as text.

use super::change::Row;
use super::shown::Shown;
use super::totals;
use super::view::parts;
use crate::declare::plan::file::Mode;

/// The column where notes begin, unless a subject is longer.
const MAX_SUBJECT_LEN: usize = 68;

const NO_CHANGES: &str = "No changes. Konnect matches the files.\n";
const NOTHING_TO_DELETE: &str = "Nothing to delete.\n";

/// Returns a plan as text.
pub(crate) fn text(shown: &Shown<'_>) -> String {
    if shown.is_empty() {
        return nothing(shown).to_owned();
    }
    let mut text = String::new();
    for part in parts(shown) {
        text.push_str(&part.title);
        text.push('\n');
        for line in lines(&part.rows) {
            text.push_str("  ");
            text.push_str(&line);
            text.push('\n');
        }
    }
    text.push_str(&summary(shown));
    text
}

/// Returns what is printed when nothing is to be done.
pub(super) fn nothing(shown: &Shown<'_>) -> &'static str {
    match shown.plan.metadata.mode {
        Mode::Apply | Mode::Sync => NO_CHANGES,
        Mode::Delete => NOTHING_TO_DELETE,
    }
}

/// Returns the last line of a plan.
pub(crate) fn summary(shown: &Shown<'_>) -> String {
    if shown.is_empty() {
        return nothing(shown).to_owned();
    }
    format!("{}\n", totals::line(shown))
}

/// Returns the lines of rows, with their notes below each other.
pub(super) fn lines(rows: &[Row]) -> Vec<String> {
    let lens = rows
        .iter()
        .filter(|row| !row.note.is_empty())
        .map(|row| row.mark.chars().count() + 1 + row.subject.chars().count());
    let width = lens
        .filter(|len| *len <= MAX_SUBJECT_LEN)
        .max()
        .unwrap_or(0);
    let mut lines = Vec::new();
    for row in rows {
        let line = format!("{} {}", row.mark, row.subject);
        lines.push(match row.note.as_str() {
            "" => line,
            note => format!("{line:width$}   {note}"),
        });
        lines.extend(row.lines.iter().map(|line| format!("    {line}")));
    }
    lines
}
