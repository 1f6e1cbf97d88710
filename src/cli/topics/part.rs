//! The parts of a topic.

/// A part of a topic. Its texts have commands and names in backticks.
pub(crate) enum Part {
    Heading(&'static str),
    Text(String),
    /// Names, each with what it is.
    Rows(Vec<Row>),
    /// Lines that are shown as they are, such as commands.
    Lines(&'static [&'static str]),
}

/// A name, or several, and what it is.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) about: String,
}

impl Row {
    pub(crate) fn new(name: impl Into<String>, about: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            about: about.into(),
        }
    }
}
