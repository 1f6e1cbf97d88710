//! How results look: the values of the settings that choose it.

/// How a run prints its results.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) format: Format,
    pub(crate) table: TableStyle,
}

/// How a run prints tables.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TableStyle {
    pub(crate) layout: Layout,
    pub(crate) id_format: IdFormat,
}

impl Style {
    /// The style before any setting is known.
    pub(crate) const PLAIN: Self = Self {
        format: Format::Text,
        table: TableStyle {
            layout: Layout::Compact,
            id_format: IdFormat::Full,
        },
    };
}

/// The format of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// For people: tables and sentences.
    Text,
    Json,
    Yaml,
}

/// A format that programs read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DataFormat {
    Json,
    Yaml,
}

/// How many columns a table has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    Compact,
    Wide,
}

/// Whether tables show whole ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IdFormat {
    Full,
    Compact,
}

/// The user's choice of color.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Color {
    /// Where the stream is a terminal and the environment does not ask for none.
    Auto,
    Always,
    Never,
}

/// Whether text carries escape sequences for color and weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Styling {
    Plain,
    Ansi,
}

/// How the strings among the results of a jq expression are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strings {
    /// As JSON or YAML writes them.
    Quoted,
    /// As they are.
    Bare,
}

impl Format {
    /// Parses the value of a setting; `None` when it is not a format.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "text" => Self::Text,
            "json" => Self::Json,
            "yaml" => Self::Yaml,
            _ => return None,
        })
    }
}

impl Layout {
    /// Parses the value of a setting; `None` when it is not a layout.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "compact" => Self::Compact,
            "wide" => Self::Wide,
            _ => return None,
        })
    }
}

impl IdFormat {
    /// Parses the value of a setting; `None` when it is not a format of ids.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "full" => Self::Full,
            "compact" => Self::Compact,
            _ => return None,
        })
    }
}

impl Color {
    /// Parses the value of a setting; `None` when it is not a choice of color.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "auto" => Self::Auto,
            "always" => Self::Always,
            "never" => Self::Never,
            _ => return None,
        })
    }
}
