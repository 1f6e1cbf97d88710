//! The command, and what it needs before anything is read.

use clap::Args;

use super::editor::{Editor, Keyboard};
use super::item::EditedItem;
use super::session::{Given, Sending, Session};
use crate::cli::access::AuthorizedClient;
use crate::cli::context::Context;
use crate::cli::get::usage_line::needs_item;
use crate::cli::print::PrintArgs;
use crate::cli::verb::Verb;
use crate::cli::write::args::WriteArgs;
use crate::cli::write::place::Place;
use crate::error::{Error, Result};
use crate::konnect::Selector;
use crate::output::Ui;
use crate::resources::WriteRequest;
use crate::shell::quoted;

#[derive(Args)]
pub(crate) struct Edit {
    /// Update without asking
    #[arg(short, long, global = true, help_heading = "Konnect options")]
    yes: bool,
    #[command(flatten)]
    pub(in crate::cli) write: WriteArgs,
    #[command(flatten)]
    print: PrintArgs,
}

impl Edit {
    pub(in crate::cli) fn run(&self, context: &Context) -> Result<()> {
        self.write
            .run(Verb::Edit, context, |write| self.edit(write, context))
    }

    fn edit(&self, write: WriteRequest, context: &Context) -> Result<()> {
        let selector = self.selector(&write)?;
        let parents = self.write.parents(Verb::Edit, &write, context)?;
        let printer = self.print.printer(context, None)?;
        let given = Given {
            target: &self.write.target,
            access: &self.write.access,
            sending: self.sending(),
        };
        let edit = |place: Place, client: &AuthorizedClient| {
            let item = EditedItem::read(place, selector)?;
            let editor = self.editor(&item, &context.ui)?;
            Session::new(given, item, editor)?.run(&client.client, context)
        };
        let answer = self
            .write
            .at_place(Verb::Edit, write, &parents, context, edit)?;
        printer.print_answer(self.write.target.resource, answer.as_ref())
    }

    /// Returns what names the item; `None` where there is one object only.
    fn selector(&self, write: &WriteRequest) -> Result<Option<&Selector>> {
        match self.write.target.arguments.as_slice() {
            [] if write.argument().is_some() => {
                Err(needs_item(Verb::Edit, self.write.target.resource))
            }
            [] => Ok(None),
            [one] => Ok(Some(one)),
            [first, second, ..] => Err(self.unexpected(first.text(), second.text())),
        }
    }

    /// Returns the error of an argument behind the item: another one, or a field.
    fn unexpected(&self, item: &str, argument: &str) -> Error {
        let name = self.write.target.resource.name;
        let error = Error::usage(format!("unexpected argument `{argument}`"));
        match argument.contains('=') {
            true => error.hint(format!(
                "to set fields, run `kongctl update {name} {} {}`",
                quoted(item),
                quoted(argument)
            )),
            false => error.hint("one item is edited at a time"),
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
        let command = item.update_command(&self.write.target, "FILE");
        Err(Error::usage(message).hint(format!(
            "run `{command}`, or set EDITOR to a program that needs none, and add --yes"
        )))
    }

    fn keyboard(&self) -> Keyboard {
        match self.write.access.token.use_stdin() {
            true => Keyboard::Terminal,
            false => Keyboard::Stdin,
        }
    }

    fn sending(&self) -> Sending {
        match (self.write.dry_run, self.yes) {
            (true, _) => Sending::Never,
            (false, true) => Sending::Unasked,
            (false, false) => Sending::Asked,
        }
    }
}
