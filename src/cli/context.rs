//! What every command works with: the global flags, the settings, the user interface, the recorder.

use std::cell::{Cell, OnceCell};

use super::globals::GlobalArgs;
use super::logging;
use super::telemetry::reporting::{CommandInfo, CommandPath, Recorder};
use super::telemetry::setup::Plan;
use crate::config::{COLOR, Config, OUTPUT, TEXT_ID_FORMAT, TEXT_LAYOUT};
use crate::error::Result;
use crate::output::Ui;
use crate::redact::Secrets;
use crate::style::{Color, Format, OutputFormat, RowStyle};

/// What every command works with. Nothing is read before it is needed.
pub(crate) struct Context {
    pub(super) globals: GlobalArgs,
    /// Where to print. Its color follows the flag only, since the config file is not read until it
    /// is needed; see [`Self::settled_ui`].
    pub(crate) ui: Ui,
    config: OnceCell<Config>,
    telemetry: Option<RunTelemetry>,
}

/// What a run of a reported command does about telemetry.
pub(crate) struct RunTelemetry {
    pub(crate) plan: Plan,
    pub(crate) recorder: Recorder,
    /// Whether the run has told the user about telemetry itself, so that no notice follows.
    pub(crate) has_disclosed: Cell<bool>,
}

impl RunTelemetry {
    pub(crate) fn new(plan: Plan, recorder: Recorder) -> Self {
        Self {
            plan,
            recorder,
            has_disclosed: Cell::new(false),
        }
    }
}

impl Context {
    pub(crate) fn new(globals: GlobalArgs, secrets: Secrets) -> Self {
        let flag = globals.color.as_deref();
        let color = flag.and_then(|text| COLOR.parse(text));
        Self {
            globals,
            ui: Ui::new(color.unwrap_or(Color::Auto), secrets),
            config: OnceCell::new(),
            telemetry: None,
        }
    }

    /// Attaches the telemetry of this run.
    pub(crate) fn with_telemetry(mut self, telemetry: RunTelemetry) -> Self {
        self.telemetry = Some(telemetry);
        self
    }

    /// Returns the telemetry of this run; `None` for a command that is never reported.
    pub(crate) fn telemetry(&self) -> Option<&RunTelemetry> {
        self.telemetry.as_ref()
    }

    /// Names the command to the recorder, validates the config file, starts the log, and warns of
    /// settings that are not understood.
    ///
    /// Every reported command calls this first. Without it there is no event, which the tests of
    /// events notice.
    pub(super) fn start_command(&self, path: CommandPath) -> Result<()> {
        // First, so that a command that fails because of its config file is reported as well.
        if let Some(telemetry) = &self.telemetry {
            telemetry.recorder.set_command(CommandInfo { path });
        }
        self.config().require()?;
        logging::start(self.config(), &self.globals, &self.ui)?;
        if let Some(telemetry) = &self.telemetry {
            for warning in telemetry.plan.warnings() {
                log::warn!("telemetry: {warning}");
            }
        }
        for warning in self.config().warnings() {
            self.ui.warn(&warning);
        }
        self.config().log_warnings();
        Ok(())
    }

    /// Warns of misspelled settings that would have been an error if no flag and no other setting
    /// had taken their place.
    pub(super) fn warn_of_replaced_settings(&self) {
        for warning in self.config().refused_settings() {
            self.ui.warn(&warning);
        }
    }

    /// Returns the settings. The first call reads the config file.
    pub(super) fn config(&self) -> &Config {
        self.config.get_or_init(|| {
            Config::load(
                self.globals.config_file.as_deref(),
                self.globals.profile.as_deref(),
            )
        })
    }

    /// Returns the format of lists.
    pub(super) fn output_format(&self) -> Result<OutputFormat> {
        let flag = self.globals.output.as_deref();
        Ok(self.config().get_or_default(&OUTPUT, flag)?.value)
    }

    /// Returns the format of what is not a list.
    pub(super) fn format(&self) -> Result<Format> {
        self.output_format().map(OutputFormat::beside_lists)
    }

    /// Returns the format of a command that must work with a broken config file.
    pub(super) fn format_or_text(&self) -> Format {
        let format = self.output_format().ok().or_else(|| self.flag_format());
        format.map_or(Format::Text, OutputFormat::beside_lists)
    }

    /// Returns the format of the command line.
    pub(super) fn flag_format(&self) -> Option<OutputFormat> {
        OUTPUT.parse(self.globals.output.as_deref()?)
    }

    /// Returns how rows are printed, as far as settings decide.
    pub(super) fn row_style(&self) -> Result<RowStyle> {
        let (config, globals) = (self.config(), &self.globals);
        let layout = globals.text_layout.as_deref();
        let id_format = globals.text_id_format.as_deref();
        Ok(RowStyle {
            layout: config.get_or_default(&TEXT_LAYOUT, layout)?.value,
            id_format: config.get_or_default(&TEXT_ID_FORMAT, id_format)?.value,
            ..RowStyle::PLAIN
        })
    }

    /// Returns the user interface whose color follows flag, environment and config file.
    pub(crate) fn settled_ui(&self) -> Ui {
        self.ui.with_color(self.color())
    }

    /// Returns the user's choice of color.
    ///
    /// A choice that cannot be read is ignored: this is called to print errors, too.
    fn color(&self) -> Color {
        let flag = self.globals.color.as_deref();
        flag.and_then(|text| COLOR.parse(text))
            .or_else(|| {
                self.config()
                    .get(&COLOR, None)
                    .ok()
                    .flatten()
                    .map(|found| found.value)
            })
            .unwrap_or(Color::Auto)
    }
}
