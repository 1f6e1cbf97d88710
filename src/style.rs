//! How results look: the values of the settings that choose it.

/// How a run prints rows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RowStyle {
    pub(crate) format: RowFormat,
    pub(crate) layout: Layout,
    pub(crate) id_format: IdFormat,
    pub(crate) headers: Headers,
    pub(crate) fit: Fit,
    pub(crate) charset: Charset,
}

impl RowStyle {
    /// The style before any setting is known.
    pub(crate) const PLAIN: Self = Self {
        format: RowFormat::Table,
        layout: Layout::Compact,
        id_format: IdFormat::Full,
        headers: Headers::Shown,
        fit: Fit::ToTerminal,
        charset: Charset::Utf8,
    };
}

/// The value of `--output`, and of the setting `output`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OutputFormat {
    /// For people: tables and sentences.
    Text,
    /// Text with the wide layout.
    Wide,
    Json,
    Yaml,
    Csv,
    Tsv,
    /// The name of each item.
    Name,
}

/// The format of what is not a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// For people: sentences.
    Text,
    Json,
    Yaml,
}

/// The formats that have a row for each item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RowFormat {
    /// For people: aligned columns.
    Table,
    Csv,
    Tsv,
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

/// Whether rows begin with the headers of their columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Headers {
    Shown,
    Hidden,
}

/// Whether a table is made to fit a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fit {
    ToTerminal,
    /// As in a pipe: nothing is cut or left out.
    Whole,
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

/// Which characters kongctl uses for its own marks. Names and texts of others stay as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Charset {
    Utf8,
    Ascii,
}

/// How the strings among the results of a jq expression are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strings {
    /// As JSON or YAML writes them.
    Quoted,
    /// As they are.
    Bare,
}

impl OutputFormat {
    /// Parses the value of a setting, in any case; `None` when it is not a format.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text.to_ascii_lowercase().as_str() {
            "text" => Self::Text,
            "wide" => Self::Wide,
            "json" => Self::Json,
            "yaml" => Self::Yaml,
            "csv" => Self::Csv,
            "tsv" => Self::Tsv,
            "name" => Self::Name,
            _ => return None,
        })
    }

    /// Returns whether only a list has this format.
    pub(crate) fn is_for_lists(self) -> bool {
        matches!(self, Self::Csv | Self::Tsv | Self::Name)
    }

    /// Returns the format of what is not a list, for a user who wants this one for lists.
    pub(crate) fn beside_lists(self) -> Format {
        match self {
            Self::Json => Format::Json,
            Self::Yaml => Format::Yaml,
            Self::Text | Self::Wide | Self::Csv | Self::Tsv | Self::Name => Format::Text,
        }
    }
}

impl Layout {
    /// Parses the value of a setting, in any case; `None` when it is not a layout.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text.to_ascii_lowercase().as_str() {
            "compact" => Self::Compact,
            "wide" => Self::Wide,
            _ => return None,
        })
    }
}

impl IdFormat {
    /// Parses the value of a setting, in any case; `None` when it is not a format of ids.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text.to_ascii_lowercase().as_str() {
            "full" => Self::Full,
            "compact" => Self::Compact,
            _ => return None,
        })
    }
}

impl Color {
    /// Parses the value of a setting, in any case; `None` when it is not a choice of color.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Some(match text.to_ascii_lowercase().as_str() {
            "auto" => Self::Auto,
            "always" => Self::Always,
            "never" => Self::Never,
            _ => return None,
        })
    }
}

impl Charset {
    /// Returns the characters of a locale such as `C` or `de_DE.ISO-8859-1`.
    ///
    /// A locale that names no charset counts as UTF-8: so does every terminal of today.
    pub(crate) fn of_locale(locale: &str) -> Self {
        let locale = locale.split('@').next().unwrap_or_default();
        let is_utf8 = match locale.split_once('.') {
            Some((_, charset)) => ["utf-8", "utf8"]
                .iter()
                .any(|name| charset.eq_ignore_ascii_case(name)),
            None => !["C", "POSIX"].contains(&locale),
        };
        if is_utf8 { Self::Utf8 } else { Self::Ascii }
    }

    /// Returns what marks the end of a text that was cut.
    pub(crate) fn ellipsis(self) -> &'static str {
        self.pick("…", "...")
    }

    /// Returns one of two values: the one for UTF-8, or the one for ASCII.
    pub(crate) fn pick<T>(self, utf8: T, ascii: T) -> T {
        match self {
            Self::Utf8 => utf8,
            Self::Ascii => ascii,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_is_ascii_if_it_names_no_utf_8_but_another_charset() {
        for (locale, charset) in [
            ("C", Charset::Ascii),
            ("POSIX", Charset::Ascii),
            ("de_DE.ISO-8859-1", Charset::Ascii),
            ("de_DE.ISO-8859-15@euro", Charset::Ascii),
            ("ja_JP.eucJP", Charset::Ascii),
            ("en_US.US-ASCII", Charset::Ascii),
            ("C.UTF-8", Charset::Utf8),
            ("C.utf8", Charset::Utf8),
            ("en_US.UTF-8", Charset::Utf8),
            ("ca_ES.UTF-8@valencia", Charset::Utf8),
            ("en_US", Charset::Utf8),
            // What macOS has over ssh.
            ("UTF-8", Charset::Utf8),
        ] {
            assert_eq!(Charset::of_locale(locale), charset, "{locale}");
        }
    }
}
