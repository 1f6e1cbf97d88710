//! The command. Sends no request, and never shows a token.

use clap::{Args, Subcommand};
use serde_json::json;

use super::foreign::{Foreign, find_setting};
use super::given_flags::GivenFlags;
use super::rows::{origins, rows_of, server_of_login};
use crate::cli::context::Context;
use crate::cli::print::PrintArgs;
use crate::cli::telemetry::program;
use crate::cli::telemetry::reporting::CommandPath;
use crate::error::{Error, Result};
use crate::item::Items;
use crate::konnect::Found;
use crate::resources;

#[derive(Args)]
#[command(after_help = "\
kongctl reads the config file and never writes it. `kongctl telemetry status` shows every source of
the setting telemetry.enabled.")]
pub(crate) struct Config {
    // First: what others take from the command line, it could not see any more.
    #[command(flatten)]
    given: GivenFlags,
    #[command(flatten)]
    print: PrintArgs,
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Subcommand)]
#[command(defer = true)]
enum Action {
    /// Show one setting
    Get {
        /// Key of the setting, such as konnect.region
        #[arg(value_name = "SETTING")]
        key: String,
    },
    /// Print the path of the config file in use
    Path,
    /// Show every setting
    #[command(hide = true, aliases = ["list", "ls", "show"])]
    View,
    #[command(flatten)]
    Foreign(Foreign),
}

impl Config {
    /// Returns the path of this command in events.
    pub(crate) fn path(&self) -> CommandPath {
        match self.action {
            Some(Action::Get { .. }) => program::CONFIG_GET,
            Some(Action::Path) => program::CONFIG_PATH,
            Some(Action::View | Action::Foreign(_)) | None => program::CONFIG,
        }
    }

    /// Returns whether settings are printed, one a row.
    pub(crate) fn prints_list(&self) -> bool {
        !matches!(self.action, Some(Action::Path))
    }

    pub(crate) fn run(&self, context: &Context) -> Result<()> {
        let started = context.start_command(self.path());
        match &self.action {
            None | Some(Action::View) => self.show(context, None)?,
            Some(Action::Get { key }) => self.show(context, Some(find_setting(key)?))?,
            // It needs no setting: a broken file has a path, too.
            Some(Action::Path) => {
                self.print.require_none("config path")?;
                return print_path(context);
            }
            Some(Action::Foreign(foreign)) => return Err(foreign.error(context.config())),
        }
        // Last: what is known is shown with a broken file as well.
        started
    }

    /// Prints the settings, or only the one called `key`.
    fn show(&self, context: &Context, key: Option<&str>) -> Result<()> {
        let printer = self.print.printer_or_plain(context)?;
        let config = context.config();
        let mut rows = origins(config);
        let server = server_of_login(config);
        for mut layers in config.layers(|setting| self.given.value_of(setting)) {
            if let Some(server) = &server
                && layers.definition.key == server.key
            {
                layers.values = vec![server.found.clone()];
            }
            rows.extend(rows_of(&layers));
        }
        rows.retain(|row| key.is_none_or(|key| row["setting"] == key));
        context.warn_of_replaced_settings();
        let found = Found::list(Items::from(rows), None);
        printer.print_items(&resources::SETTINGS, &found)
    }
}

/// Prints the path of the config file in use.
fn print_path(context: &Context) -> Result<()> {
    let Some(path) = context.config().path() else {
        return Err(
            Error::config("there is no home directory to keep a config file in")
                .hint("set HOME, or pass --config-file"),
        );
    };
    if !path.exists() {
        context.ui.note("this file does not exist");
    }
    let facts = json!({ "path": path, "exists": path.exists() });
    let format = context.format_or_text();
    context
        .settled_ui()
        .print_value(format, || facts, || format!("{}\n", path.display()))
}
