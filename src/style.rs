//! Holds how results look: the few words that a user can choose from.

/// Holds how this run prints its results.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) format: Format,
    pub(crate) layout: Layout,
    pub(crate) id_format: IdFormat,
}

impl Style {
    /// What holds before any setting is known.
    pub(crate) const PLAIN: Self = Self {
        format: Format::Text,
        layout: Layout::Compact,
        id_format: IdFormat::Full,
    };
}

/// Says how results are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Text,
    Json,
    Yaml,
}

/// Says how many columns a table has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    Compact,
    Wide,
}

/// Says whether tables show whole ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IdFormat {
    Full,
    Compact,
}

/// The user's choice of color.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

/// How strings among the results of a jq expression are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strings {
    /// As JSON or YAML write them.
    Quoted,
    /// As they are.
    Bare,
}

/// Whether text carries escape sequences for color and weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Styling {
    Plain,
    Ansi,
}

impl Format {
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
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "compact" => Self::Compact,
            "wide" => Self::Wide,
            _ => return None,
        })
    }
}

impl IdFormat {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "full" => Self::Full,
            "compact" => Self::Compact,
            _ => return None,
        })
    }
}

impl Color {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "auto" => Self::Auto,
            "always" => Self::Always,
            "never" => Self::Never,
            _ => return None,
        })
    }
}
