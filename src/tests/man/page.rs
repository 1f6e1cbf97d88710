//! A man page while it is written.

use clap_mangen::roff::{Inline, Roff, bold, italic, roman};

use crate::cli::topics::{Part, Row};

/// A man page while it is written. Text between backticks is bold in it.
pub(super) struct Page {
    text: Roff,
    /// Whether the section has anything yet.
    is_begun: bool,
}

impl Page {
    /// Begins the page `name`, such as `kongctl-get`.
    pub(super) fn new(name: &str, about: &str) -> Self {
        let mut text = Roff::new();
        // No date and no version: a page changes when the definitions do. `\&` is nothing, where an
        // empty argument would be dropped.
        let title = name.to_uppercase();
        text.control("TH", [&*title, "1", "\\&", "kongctl", "User Commands"]);
        // Neither hyphens nor wide gaps within commands.
        text.control("nh", []).control("ad", ["l"]);
        text.control("SH", ["NAME"]);
        text.text([roman(format!("{name} - {about}"))]);
        Self {
            text,
            is_begun: true,
        }
    }

    pub(super) fn section(&mut self, title: &str) {
        self.text.control("SH", [title]);
        self.is_begun = false;
    }

    pub(super) fn subsection(&mut self, title: &str) {
        self.text.control("SS", [title]);
        self.is_begun = false;
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        self.line(inlines(text));
    }

    /// Adds a line: a command in bold, then its arguments.
    pub(super) fn usage(&mut self, usage: &str) {
        let is_word = |word: &str| word.starts_with(|letter: char| letter.is_ascii_lowercase());
        let words: Vec<&str> = usage.split(' ').collect();
        let end = words.iter().position(|word| !is_word(word));
        let (command, arguments) = words.split_at(end.unwrap_or(words.len()));
        if self.is_begun {
            self.text.control("br", []);
        }
        self.is_begun = true;
        let arguments = format!(" {}", arguments.join(" "));
        self.text.text([bold(command.join(" ")), roman(arguments)]);
    }

    /// Adds a name, such as a flag, and what it is.
    pub(super) fn term(&mut self, name: Vec<Inline>, about: &str) {
        self.is_begun = true;
        self.text.control("TP", []);
        self.text.text(name);
        self.text.text(inlines(about));
    }

    pub(super) fn rows(&mut self, rows: &[Row]) {
        for row in rows {
            self.term(vec![bold(row.name.as_str())], &row.about);
        }
    }

    pub(super) fn line(&mut self, text: Vec<Inline>) {
        self.begin_paragraph();
        self.text.text(text);
    }

    /// Adds lines as they are.
    pub(super) fn lines(&mut self, lines: &[&str]) {
        self.begin_paragraph();
        self.text.control("EX", []);
        for line in lines {
            self.text.text([roman(*line)]);
        }
        self.text.control("EE", []);
    }

    /// Adds the parts of a topic.
    pub(super) fn parts<'a>(&mut self, parts: impl IntoIterator<Item = &'a Part>) {
        for part in parts {
            match part {
                Part::Heading(heading) => self.subsection(heading),
                Part::Text(text) => self.paragraph(text),
                Part::Rows(rows) => self.rows(rows),
                Part::Lines(lines) => self.lines(lines),
            }
        }
    }

    /// Returns the page in ASCII, which every pager displays.
    pub(super) fn render(&self) -> String {
        let ascii = |character: char| match character.is_ascii() {
            true => character.to_string(),
            false => format!("\\[u{:04X}]", character as u32),
        };
        self.text.render().chars().map(ascii).collect()
    }

    fn begin_paragraph(&mut self) {
        if self.is_begun {
            self.text.control("PP", []);
        }
        self.is_begun = true;
    }
}

/// Returns the names of other pages, for a list of them.
pub(super) fn references(names: &[String]) -> Vec<Inline> {
    let mut list = Vec::new();
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            list.push(roman(", "));
        }
        list.extend([bold(name.as_str()), roman("(1)")]);
    }
    list
}

/// Returns the spelling of a flag or an argument.
pub(super) fn spelling(arg: &clap::Arg) -> Vec<Inline> {
    let short = arg.get_short().map(|short| format!("-{short}"));
    let long = arg.get_long().map(|long| format!("--{long}"));
    let flags: Vec<String> = short.into_iter().chain(long).collect();
    let takes_value = arg.get_action().takes_values();
    let values = arg.get_value_names().filter(|_| takes_value);
    let values = values.map(|names| names.join(" "));
    match (flags.is_empty(), values) {
        (true, values) => vec![italic(values.unwrap_or_default())],
        (false, None) => vec![bold(flags.join(", "))],
        (false, Some(values)) => vec![bold(flags.join(", ")), roman(" "), italic(values)],
    }
}

/// Returns a text with what stands between backticks in bold.
fn inlines(text: &str) -> Vec<Inline> {
    let parts = text.split('`').enumerate();
    let parts = parts.filter(|(_, part)| !part.is_empty());
    parts
        .map(|(index, part)| match index % 2 {
            0 => roman(part),
            _ => bold(part),
        })
        .collect()
}
