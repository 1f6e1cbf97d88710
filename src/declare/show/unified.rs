//! The difference of two texts, line by line.

use crate::output::escaped;

/// How many unchanged lines are shown around a change.
const CONTEXT: usize = 3;
/// How many pairs of lines are compared at most; longer texts differ as a whole.
const MAX_PAIRS: usize = 4_000_000;

/// The difference of two texts.
#[derive(Debug)]
pub(super) struct Unified {
    pub(super) lines: Vec<String>,
    /// How many lines are new or gone, whichever is more.
    pub(super) changed: usize,
}

/// A line of both texts, or of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line<'a> {
    Both(&'a str),
    Old(&'a str),
    New(&'a str),
}

/// Returns the difference of two texts with some lines around each change.
pub(super) fn unified(old: &str, new: &str) -> Unified {
    let (old, new): (Vec<_>, Vec<_>) = (old.lines().collect(), new.lines().collect());
    let lines = aligned(&old, &new);
    let count = |of: fn(&Line<'_>) -> bool| lines.iter().filter(|line| of(line)).count();
    let removed = count(|line| matches!(line, Line::Old(_)));
    let added = count(|line| matches!(line, Line::New(_)));
    Unified {
        lines: hunks(&lines),
        changed: removed.max(added),
    }
}

/// Returns the lines of two texts, those of both once.
fn aligned<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Line<'a>> {
    let pairs = old.iter().zip(new);
    let start = pairs.take_while(|(old, new)| old == new).count();
    let (old_rest, new_rest) = (&old[start..], &new[start..]);
    let pairs = old_rest.iter().rev().zip(new_rest.iter().rev());
    let end = pairs.take_while(|(old, new)| old == new).count();
    let old_middle = &old_rest[..old_rest.len() - end];
    let new_middle = &new_rest[..new_rest.len() - end];
    let mut lines: Vec<_> = old[..start].iter().map(|line| Line::Both(line)).collect();
    lines.extend(middle(old_middle, new_middle));
    let last = &old_rest[old_rest.len() - end..];
    lines.extend(last.iter().map(|line| Line::Both(line)));
    lines
}

/// Aligns what is between the equal beginnings and ends of two texts.
fn middle<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    let (mut at_old, mut at_new) = (0, 0);
    if old.len().saturating_mul(new.len()) <= MAX_PAIRS {
        let common = common_lengths(old, new);
        let width = new.len() + 1;
        while at_old < old.len() && at_new < new.len() {
            if old[at_old] == new[at_new] {
                lines.push(Line::Both(old[at_old]));
                (at_old, at_new) = (at_old + 1, at_new + 1);
            } else if common[(at_old + 1) * width + at_new] >= common[at_old * width + at_new + 1] {
                lines.push(Line::Old(old[at_old]));
                at_old += 1;
            } else {
                lines.push(Line::New(new[at_new]));
                at_new += 1;
            }
        }
    }
    lines.extend(old[at_old..].iter().map(|line| Line::Old(line)));
    lines.extend(new[at_new..].iter().map(|line| Line::New(line)));
    lines
}

/// Returns, for each pair of positions, how many lines what follows them can have in common.
fn common_lengths(old: &[&str], new: &[&str]) -> Vec<u32> {
    let width = new.len() + 1;
    let mut common = vec![0; (old.len() + 1) * width];
    for at_old in (0..old.len()).rev() {
        for at_new in (0..new.len()).rev() {
            common[at_old * width + at_new] = if old[at_old] == new[at_new] {
                common[(at_old + 1) * width + at_new + 1] + 1
            } else {
                let skips_old: u32 = common[(at_old + 1) * width + at_new];
                skips_old.max(common[at_old * width + at_new + 1])
            };
        }
    }
    common
}

/// Returns the changed lines with those around them.
fn hunks(lines: &[Line<'_>]) -> Vec<String> {
    let is_near = |at: usize| {
        let around = at.saturating_sub(CONTEXT)..(at + CONTEXT + 1).min(lines.len());
        lines[around]
            .iter()
            .any(|line| !matches!(line, Line::Both(_)))
    };
    let mut shown = Vec::new();
    let (mut old_number, mut new_number) = (1, 1);
    let mut is_in_hunk = false;
    for (at, line) in lines.iter().enumerate() {
        if is_near(at) {
            if !is_in_hunk {
                shown.push(header(&lines[at..], old_number, new_number));
            }
            shown.push(match line {
                Line::Both(text) => format!(" {}", escaped(text)),
                Line::Old(text) => format!("-{}", escaped(text)),
                Line::New(text) => format!("+{}", escaped(text)),
            });
        }
        is_in_hunk = is_near(at);
        old_number += usize::from(!matches!(line, Line::New(_)));
        new_number += usize::from(!matches!(line, Line::Old(_)));
    }
    shown
}

/// Returns the line that begins a hunk: where it is in both texts, and how long.
fn header(rest: &[Line<'_>], old: usize, new: usize) -> String {
    let mut quiet = 0;
    let mut len = 0;
    for (at, line) in rest.iter().enumerate() {
        match line {
            Line::Both(_) => quiet += 1,
            Line::Old(_) | Line::New(_) => quiet = 0,
        }
        let has_change = len > 0;
        if has_change && quiet > 2 * CONTEXT {
            break;
        }
        if quiet == 0 {
            len = at + 1;
        }
    }
    let hunk = &rest[..(len + CONTEXT).min(rest.len())];
    let count = |of: fn(&Line<'_>) -> bool| hunk.iter().filter(|line| of(line)).count();
    let old_len = count(|line| !matches!(line, Line::New(_)));
    let new_len = count(|line| !matches!(line, Line::Old(_)));
    format!("@@ -{old},{old_len} +{new},{new_len} @@")
}
