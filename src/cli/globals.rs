//! The flags that every command takes.

use std::path::PathBuf;

use clap::Args;
use clap::builder::NonEmptyStringValueParser;

use super::hints::GivenFlag;
use super::value_parsers::{Choices, choices, name};
use crate::config::{COLOR, LOG_FILE, LOG_LEVEL, OUTPUT, TEXT_ID_FORMAT, TEXT_LAYOUT};
use crate::output::HELM;

/// The heading of the options that every command has.
pub(super) const HEADING: &str = "Global options";

/// The ID of the argument whose values are profiles, for completion.
pub(super) const PROFILE: &str = "profile";

/// The ID of the argument that names the file with the profiles, for completion.
pub(super) const CONFIG_FILE: &str = "config-file";

/// The ID of the argument that chooses when there are colors.
pub(super) const COLOR_WHEN: &str = "color";

// No doc comment: clap would take it for the help of the command that these are flattened into.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = HEADING)]
pub(crate) struct GlobalArgs {
    /// Profile to use
    #[arg(id = PROFILE, short, long, global = true, value_name = "NAME", value_parser = name())]
    pub(crate) profile: Option<String>,
    /// Config file to use
    #[arg(id = CONFIG_FILE, long, global = true, hide_short_help = true, value_name = "PATH")]
    pub(crate) config_file: Option<PathBuf>,
    #[arg(short, long, global = true, value_name = "FORMAT", value_parser = formats(), ignore_case = true, help = OUTPUT.definition.about)]
    pub(crate) output: Option<String>,
    #[arg(long, global = true, hide_short_help = true, value_name = "LAYOUT", value_parser = choices(&TEXT_LAYOUT), ignore_case = true, help = TEXT_LAYOUT.definition.about)]
    pub(crate) text_layout: Option<String>,
    #[arg(long, global = true, hide_short_help = true, value_name = "FORMAT", value_parser = choices(&TEXT_ID_FORMAT), ignore_case = true, help = TEXT_ID_FORMAT.definition.about)]
    pub(crate) text_id_format: Option<String>,
    #[arg(long, global = true, hide_short_help = true, value_name = "LEVEL", value_parser = choices(&LOG_LEVEL), ignore_case = true, help = LOG_LEVEL.definition.about)]
    pub(crate) log_level: Option<String>,
    #[arg(long, global = true, hide_short_help = true, value_name = "PATH", value_parser = NonEmptyStringValueParser::new(), help = LOG_FILE.definition.about)]
    pub(crate) log_file: Option<String>,
    #[arg(id = COLOR_WHEN, long, global = true, hide_short_help = true, value_name = "WHEN", value_parser = choices(&COLOR), ignore_case = true, help = COLOR.definition.about)]
    pub(crate) color: Option<String>,
    /// Do not send telemetry for this run
    #[arg(long, global = true, hide_short_help = true)]
    pub(crate) no_telemetry: bool,
}

impl GlobalArgs {
    /// Returns the flags that decide what a command reads, as they were given.
    pub(super) fn given(&self) -> impl Iterator<Item = GivenFlag<'_>> {
        let profile = self.profile.as_deref().map(|name| (PROFILE, name.into()));
        let config_file = self.config_file.as_deref();
        let config_file = config_file.map(|path| (CONFIG_FILE, path.to_string_lossy()));
        profile.into_iter().chain(config_file)
    }

    /// Returns whether `--output` is this format.
    pub(super) fn is_output(&self, format: &str) -> bool {
        let output = self.output.as_deref();
        output.is_some_and(|output| output.eq_ignore_ascii_case(format))
    }

    /// Returns these arguments overridden by those set in `inner`.
    pub(super) fn overridden_by(&self, inner: Self) -> Self {
        let outer = self.clone();
        Self {
            profile: inner.profile.or(outer.profile),
            config_file: inner.config_file.or(outer.config_file),
            no_telemetry: inner.no_telemetry || outer.no_telemetry,
            ..outer
        }
    }
}

/// The value of `--output` that only `diff` has.
pub(crate) const MARKDOWN: &str = "markdown";

/// The value of `--output` that only `telemetry schema` has.
pub(crate) const RSYSLOG: &str = "rsyslog";

/// The values of `--output` that the *setting* does not take: each fits one command only.
pub(crate) const SPECIAL_FORMATS: &[&str] = &[HELM, MARKDOWN, RSYSLOG];

/// Returns a parser of `--output`: the formats of the setting, and those of one command.
fn formats() -> Choices {
    choices(&OUTPUT).with(SPECIAL_FORMATS)
}
