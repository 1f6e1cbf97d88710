//! The command, and what it needs before anything is read.

use clap::Args;

use super::editor::{Editor, Keyboard};
use super::item::EditedItem;
use super::session::{Given, Sending, Session};
use crate::cli::access::{AccessArgs, SAMPLE};
use crate::cli::context::Context;
use crate::cli::get::args::Target;
use crate::cli::get::command::with_token_hints;
use crate::cli::get::usage_line::needs_item;
use crate::cli::hints::with_flags;
use crate::cli::print::PrintArgs;
use crate::cli::telemetry::program;
use crate::cli::telemetry::reporting::CommandPath;
use crate::cli::verb::Verb;
use crate::cli::write::place::{Place, write_request};
use crate::error::{Error, Result};
use crate::konnect::Selector;
use crate::output::Ui;
use crate::resources::WriteRequest;

#[derive(Args)]
pub(crate) struct Edit {
    /// Update without asking
    #[arg(short, long, global = true, help_heading = "Konnect options")]
    yes: bool,
    /// Print the request instead of sending it
    #[arg(long, global = true, help_heading = "Konnect options")]
    dry_run: bool,
    #[command(flatten)]
    pub(in crate::cli) access: AccessArgs,
    #[command(flatten)]
    print: PrintArgs,
    #[command(subcommand)]
    pub(in crate::cli) target: Target,
}

impl Edit {
    /// Returns the canonical path of the command; `None` for a resource that cannot be edited.
    pub(in crate::cli) fn path(&self) -> Option<CommandPath> {
        program::of_resource(Verb::Edit, self.target.resource)
    }

    pub(in crate::cli) fn run(&self, context: &Context) -> Result<()> {
        let outcome = self.run_alone(context);
        outcome.map_err(|error| with_flags(error, |words| self.target.given_parents(words)))
    }

    fn run_alone(&self, context: &Context) -> Result<()> {
        let resource = self.target.resource;
        if let Some(path) = self.path() {
            context.start_command(path)?;
        }
        let write = write_request(Verb::Edit, resource)?;
        let selector = self.selector(&write)?;
        let parents = self
            .target
            .parents_of_request(Verb::Edit, &write, context.config())?;
        let printer = self.print.printer(context, None)?;
        let client = self.access.client(context, resource.auth, SAMPLE)?;
        let given = Given {
            target: &self.target,
            access: &self.access,
            sending: self.sending(),
        };
        let place = Place::find(Verb::Edit, resource, write, &parents, &client);
        let edited = place.and_then(|place| {
            let item = EditedItem::read(place, selector)?;
            let editor = self.editor(&item, &context.ui)?;
            Session::new(given, item, editor)?.run(&client.client, context)
        });
        let found = edited.map_err(|error| with_token_hints(error, resource, &client, context))?;
        match found {
            Some(found) => printer.print_items(resource, &found),
            None => Ok(()),
        }
    }

    /// Returns what names the item; `None` where there is one object only.
    fn selector(&self, write: &WriteRequest) -> Result<Option<&Selector>> {
        match self.target.arguments.as_slice() {
            [] if write.argument().is_some() => Err(needs_item(Verb::Edit, self.target.resource)),
            [] => Ok(None),
            [one] => Ok(Some(one)),
            [_, second, ..] => {
                let message = format!("unexpected argument `{}`", second.text());
                Err(Error::usage(message).hint("one item is edited at a time"))
            }
        }
    }

    /// Returns the editor. Fails without the terminal that it needs, or that the question does.
    fn editor(&self, item: &EditedItem, ui: &Ui) -> Result<Editor> {
        let editor = Editor::chosen(self.keyboard())?;
        let lacks_answer = self.sending() == Sending::Asked && !ui.can_converse();
        if !lacks_answer && !editor.lacks_terminal() {
            return Ok(editor);
        }
        let message = format!("cannot edit {}: there is no terminal", item.label);
        let command = item.update_command(&self.target, "FILE");
        Err(Error::usage(message).hint(format!(
            "run `{command}`, or set EDITOR to a program that needs none, and add --yes"
        )))
    }

    fn keyboard(&self) -> Keyboard {
        match self.access.token.use_stdin() {
            true => Keyboard::Terminal,
            false => Keyboard::Stdin,
        }
    }

    fn sending(&self) -> Sending {
        match (self.dry_run, self.yes) {
            (true, _) => Sending::Never,
            (false, true) => Sending::Unasked,
            (false, false) => Sending::Asked,
        }
    }
}
