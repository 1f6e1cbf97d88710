//! A plan as a comment of a review.

use super::change::Row;
use super::shown::Shown;
use super::text::{lines, nothing};
use super::totals::{self, Totals};
use super::view::{Part, parts};
use crate::output::escaped;

/// The size of the longest comment, in bytes: GitHub takes no more than 65,536 characters.
const MAX_LEN: usize = 60 << 10;
/// What is kept free for what ends each part.
const RESERVED_LEN: usize = 1 << 10;

/// Returns a plan as Markdown.
pub(crate) fn markdown(shown: &Shown<'_>) -> String {
    let mut text = match shown.is_empty() {
        true => nothing(shown).to_owned(),
        false => table(shown),
    };
    let mut cut = 0;
    for part in warnings(shown).into_iter().chain(parts(shown)) {
        cut += add(&mut text, &part);
    }
    if cut > 0 {
        text.push_str(&format!(
            "\n{cut} more lines are not shown here; the plan has them.\n"
        ));
    }
    text
}

/// Returns the line that sums up a plan, and a table of its numbers.
fn table(shown: &Shown<'_>) -> String {
    let counted = Totals::of(shown).counted();
    let mut heads = String::from("|");
    let mut lines = String::from("|");
    let mut counts = String::from("|");
    for (count, what) in counted {
        heads.push_str(&format!(" {what} |"));
        lines.push_str("---:|");
        counts.push_str(&format!(" {count} |"));
    }
    let total = totals::line(shown);
    format!("**{total}**\n\n{heads}\n{lines}\n{counts}\n")
}

/// Returns the warnings of a plan, which stderr has beside a text.
fn warnings(shown: &Shown<'_>) -> Option<Part> {
    let warnings = &shown.plan.warnings;
    let rows = warnings.iter().map(|warning| Row {
        mark: "#",
        subject: escaped(&warning.message).into_owned(),
        note: String::new(),
        lines: Vec::new(),
    });
    Some(Part {
        title: totals::warnings(shown)?,
        rows: rows.collect(),
    })
}

/// Adds a part as far as there is room, and returns how many lines were cut.
fn add(text: &mut String, part: &Part) -> usize {
    let lines = lines(&part.rows);
    let fence = fence(&lines);
    let title = part.title.replace('&', "&amp;").replace('<', "&lt;");
    let start = format!("\n<details open><summary>{title}</summary>\n\n{fence}diff\n");
    if text.len() + start.len() + RESERVED_LEN > MAX_LEN {
        return lines.len();
    }
    text.push_str(&start);
    let mut added = 0;
    for line in &lines {
        if text.len() + line.len() + RESERVED_LEN > MAX_LEN {
            break;
        }
        text.push_str(line);
        text.push('\n');
        added += 1;
    }
    text.push_str(&format!("{fence}\n\n</details>\n"));
    lines.len() - added
}

/// Returns a fence that no line ends.
fn fence(lines: &[String]) -> String {
    let mut ticks = 3;
    for line in lines {
        for run in line.split(|character| character != '`') {
            ticks = ticks.max(run.len() + 1);
        }
    }
    "`".repeat(ticks)
}
