//! Holds what a command works with: resolved settings, the recorder, and a client when it needs one.

use std::cell::OnceCell;

use super::globals::GlobalArgs;
use super::logging;
use super::telemetry::setup::{self, Plan};
use super::telemetry::write_preference;
use crate::config::{COLOR, Config, OUTPUT, TEXT_ID_FORMAT, TEXT_LAYOUT};
use crate::error::{Error, Result};
use crate::output::Ui;
use crate::style::{Color, Style, TableStyle};
use crate::telemetry::{CommandInfo, ConsentReply, Destination, Recorder, Sink, Verdict};

/// Holds what a command works with. Nothing in it is read before it is asked for.
pub(crate) struct Context {
    pub(super) globals: GlobalArgs,
    /// Where to print; of the settings of color it knows the flag only. [`Self::settled_ui`] knows all.
    pub(crate) ui: Ui,
    config: OnceCell<Config>,
    telemetry: Option<(Plan, Recorder)>,
}

impl Context {
    pub(crate) fn new(globals: GlobalArgs) -> Self {
        let flag = globals.color.as_deref();
        let color = flag.and_then(|text| COLOR.parse(text));
        Self {
            globals,
            ui: Ui::new(color.unwrap_or(Color::Auto)),
            config: OnceCell::new(),
            telemetry: None,
        }
    }

    /// Attaches the recorder of this execution, made of every signal there is. \[D\]
    pub(crate) fn with_recorder(
        mut self,
        sink: impl FnOnce(Destination) -> Box<dyn Sink> + Send + 'static,
    ) -> Self {
        let plan = Plan::of(&self);
        let recorder = plan.recorder(sink);
        self.telemetry = Some((plan, recorder));
        self
    }

    /// The recorder of this execution; `None` when none is attached. \[D\]
    pub(crate) fn recorder(&self) -> Option<&Recorder> {
        self.telemetry.as_ref().map(|(_, recorder)| recorder)
    }

    /// Tells what will be reported from the next run on, where that has to be said first.
    pub(crate) fn tell_first(&self) {
        if let Some((plan, _)) = &self.telemetry {
            plan.tell_first();
        }
    }

    /// Says what is reported, and asks, where nobody has chosen yet. To be called before the command begins: until then nothing
    /// is reported, whatever ends the program. \[D\]
    pub(super) fn ask_about_telemetry(&self) -> Result<()> {
        let Some((plan, recorder)) = &self.telemetry else {
            return Ok(());
        };
        let failed = |cause: String| Error::internal("cannot ask about telemetry").cause(cause);
        match plan.ask().map_err(failed)? {
            Some(ConsentReply::Yes) => write_preference(self, Verdict::On),
            Some(ConsentReply::No) => {
                recorder.disable();
                write_preference(self, Verdict::Off)
            }
            Some(ConsentReply::Undecided) | None => Ok(()),
        }
    }

    /// Begins a command that is reported as `words`: names it to the recorder, and starts the log.
    pub(super) fn begin(&self, words: &str) -> Result<()> {
        if let (Some(recorder), Some(path)) = (self.recorder(), setup::command_path(words)) {
            recorder.set_command(CommandInfo { path });
        }
        self.config().require()?;
        logging::start(self.config(), &self.globals)?;
        if let Some((plan, _)) = &self.telemetry {
            plan.warnings()
                .for_each(|warning| log::warn!("telemetry: {warning}"));
        }
        self.config()
            .require()
            .map(crate::config::File::warn_of_unknown_keys)
    }

    pub(super) fn config(&self) -> &Config {
        self.config.get_or_init(|| {
            Config::load(
                self.globals.config_file.as_deref(),
                self.globals.profile.as_deref(),
            )
        })
    }

    /// How results are printed.
    pub(super) fn style(&self) -> Result<Style> {
        let (config, globals) = (self.config(), &self.globals);
        let usual = || Error::internal("a setting has lost its default");
        Ok(Style {
            format: config
                .get(&OUTPUT, globals.output.as_deref())?
                .ok_or_else(usual)?
                .value,
            table: TableStyle {
                layout: config
                    .get(&TEXT_LAYOUT, globals.text_layout.as_deref())?
                    .ok_or_else(usual)?
                    .value,
                id_format: config
                    .get(&TEXT_ID_FORMAT, globals.text_id_format.as_deref())?
                    .ok_or_else(usual)?
                    .value,
            },
        })
    }

    /// How results are printed by a command that must work beside a broken config file.
    pub(super) fn style_or_plain(&self) -> Style {
        let flag = self
            .globals
            .output
            .as_deref()
            .and_then(|text| OUTPUT.parse(text));
        self.style().unwrap_or(Style {
            format: flag.unwrap_or(Style::PLAIN.format),
            ..Style::PLAIN
        })
    }

    /// Returns the user interface with the color of all settings, the config file's among them.
    pub(crate) fn settled_ui(&self) -> Ui {
        self.ui.with_color(self.color())
    }

    /// Returns the user's choice of color; one that cannot be read is none.
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
