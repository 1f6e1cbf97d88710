//! Lines of YAML, some of them in comments.

use serde_json::Value;

/// How many columns a level is indented.
const INDENT: usize = 2;

/// A line of the file.
pub(super) struct Line {
    pub(super) indent: usize,
    pub(super) text: String,
    /// Where the comment begins that it stands in.
    comment: Option<usize>,
}

impl Line {
    pub(super) fn new(text: String) -> Self {
        Self {
            indent: 0,
            text,
            comment: None,
        }
    }

    pub(super) fn text(&self) -> String {
        let (start, mark) = match self.comment {
            Some(start) => (start, "# "),
            None => (self.indent, ""),
        };
        format!(
            "{:start$}{mark}{:2$}{3}\n",
            "",
            "",
            self.indent - start,
            self.text
        )
    }
}

/// Writes the keys of a path such as `organization.teams`; returns the level below it.
pub(super) fn write_keys(path: &str, depth: usize, lines: &mut Vec<Line>) -> usize {
    let mut level = depth;
    for key in path.split('.') {
        lines.push(indented(Line::new(format!("{key}:")), level));
        level += 1;
    }
    level
}

pub(super) fn indented(line: Line, levels: usize) -> Line {
    let columns = levels * INDENT;
    Line {
        indent: line.indent + columns,
        comment: line.comment.map(|start| start + columns),
        ..line
    }
}

/// Indents lines as an element of a list. The first one is no comment.
pub(super) fn listed(lines: Vec<Line>, levels: usize) -> impl Iterator<Item = Line> {
    let lines = lines.into_iter().enumerate();
    lines.map(move |(index, line)| {
        let mut line = indented(line, levels + 1);
        if index == 0 {
            line.indent -= INDENT;
            line.text = format!("- {}", line.text);
        }
        line
    })
}

pub(super) fn commented(line: Line) -> Line {
    Line {
        comment: Some(0),
        ..line
    }
}

/// Returns a plain value as YAML.
pub(super) fn scalar(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), plain)
}

/// Returns a text as YAML: in quotes, where it would mean something else without.
pub(super) fn plain(text: &str) -> String {
    let is_word = text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_./@".contains(c));
    let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    match is_word && !words.contains(&text.to_ascii_lowercase().as_str()) {
        true => text.to_owned(),
        false => Value::from(text).to_string(),
    }
}
