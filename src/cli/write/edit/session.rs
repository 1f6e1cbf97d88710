//! From the text that was edited to the request that updates the item.

use std::cell::RefCell;
use std::time::Duration;

use serde_json::Value;

use super::changes::{Change, changes};
use super::difference::lines;
use super::draft::Draft;
use super::editor::Editor;
use super::item::EditedItem;
use super::opened::empty;
use super::problem::{Problem, annotated};
use super::subject::Subject;
use crate::cli::access::AccessArgs;
use crate::cli::context::Context;
use crate::cli::get::args::Target;
use crate::cli::pending::Pending;
use crate::cli::telemetry::reporting::Verdict;
use crate::cli::verb::Verb;
use crate::cli::write::advice;
use crate::cli::write::mask::{MASK, masked};
use crate::cli::write::notes::note_dropped;
use crate::cli::write::preview::print_request;
use crate::error::{Error, ErrorKind, Result};
use crate::konnect::{Client, Found, Reason, Request};
use crate::output::Ui;
use crate::schema::secrets;
use crate::secret::Secret;
use crate::shell::quoted;

/// The time in which no one can have read a text and closed the editor.
const MIN_EDIT_TIME: Duration = Duration::from_millis(300);

/// What is said of an editor that ends in less time and leaves the text as it is.
const NOT_WAITED: &str = "the editor returned at once; one with windows of its own needs an option \
                          to wait, as in EDITOR='code --wait'";

/// What is said before the editor opens a text that has to be corrected.
const REOPENING: &str = "the editor opens again, with the errors as comments in the text; to give up, \
                         close it without a change";

/// An item that is being edited.
pub(super) struct Session<'a> {
    given: Given<'a>,
    item: EditedItem<'a>,
    editor: Editor,
    draft: Draft,
}

/// What the command line says.
pub(super) struct Given<'a> {
    pub(super) target: &'a Target,
    pub(super) access: &'a AccessArgs,
    pub(super) sending: Sending,
}

/// What is done with the request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sending {
    /// It is sent if the user says so.
    Asked,
    Unasked,
    /// It is printed instead.
    Never,
}

/// What follows when the editor has ended.
enum Next {
    Done(Option<Found>),
    /// Nothing is sent, and no text is kept.
    Abort(Error),
    EditAgain,
    Correct(Problem),
}

/// A text that changes something.
struct Edited<'a> {
    text: &'a str,
    fields: Value,
    changes: Vec<Change>,
}

/// A request that a text leads to.
struct Attempt<'a> {
    text: &'a str,
    body: Value,
    request: Request,
}

/// An answer to the question whether to send.
enum Answer {
    Yes,
    No,
    Edit,
}

/// A text that is left to the user.
#[derive(Clone, Copy)]
enum Kept {
    /// It may be sent as it is.
    Complete,
    /// It has to be corrected before.
    Wrong,
}

impl<'a> Session<'a> {
    pub(super) fn new(given: Given<'a>, item: EditedItem<'a>, editor: Editor) -> Result<Self> {
        let draft = Draft::create(&item.place.resource.name.replace(' ', "-"))?;
        Ok(Self {
            given,
            item,
            editor,
            draft,
        })
    }

    /// Edits until the item is updated, or there is nothing to do; returns what Konnect answered.
    pub(super) fn run(&self, client: &Client, context: &Context) -> Result<Option<Found>> {
        let mut text = self.item.opened.text.clone();
        let mut mistake = None;
        self.draft.tell_when_interrupted(&context.ui);
        loop {
            let edited = self.edited(&text, context)?;
            if let Some(kind) = mistake.filter(|_| edited == text) {
                let error =
                    Error::new(kind, "nothing was changed: the text still has its mistakes");
                return Err(self.kept(error, Kept::Wrong));
            }
            let next = self.next(&edited, client, context);
            match next.map_err(|error| self.kept(error, Kept::Complete))? {
                Next::Done(found) => {
                    self.draft.remove();
                    return Ok(found);
                }
                Next::Abort(error) => {
                    self.draft.remove();
                    return Err(error);
                }
                Next::EditAgain => (text, mistake) = (edited, None),
                Next::Correct(problem) if context.ui.can_converse() => {
                    context.ui.report(&problem.error);
                    context.ui.note(REOPENING);
                    text = annotated(&edited, &problem.notes);
                    mistake = Some(problem.error.kind());
                }
                Next::Correct(problem) => return Err(self.kept(problem.error, Kept::Wrong)),
            }
        }
    }

    /// Has a text edited, and returns what becomes of it.
    fn edited(&self, text: &str, context: &Context) -> Result<String> {
        self.draft.write(text)?;
        let verdict = context
            .telemetry()
            .map(|telemetry| telemetry.plan.verdict());
        let verdict = verdict.unwrap_or(Verdict::Off);
        let outcome = self.editor.edit(self.draft.path(), verdict);
        let edited = self.draft.read();
        match outcome {
            Ok(time) => {
                let edited = edited.map_err(|error| self.kept(error, Kept::Wrong))?;
                if edited == text && time < MIN_EDIT_TIME {
                    context.ui.note(NOT_WAITED);
                }
                Ok(edited)
            }
            Err(error) if edited.is_ok_and(|edited| edited == self.item.opened.text) => {
                self.draft.remove();
                Err(error)
            }
            Err(error) => Err(self.kept(error, Kept::Complete)),
        }
    }

    /// Finds out what a text changes, and sends it.
    fn next(&self, text: &str, client: &Client, context: &Context) -> Result<Next> {
        let opened = &self.item.opened;
        let mut fields = match opened.meaning_of(text) {
            Err(problem) => return Ok(Next::Correct(problem)),
            Ok(None) if opened.fields != empty() => {
                let error = Error::usage("nothing was changed: the text is empty");
                return Ok(Next::Abort(error));
            }
            Ok(fields) => fields.unwrap_or_else(empty),
        };
        note_dropped(&opened.subject.drop_read_only(&mut fields), &context.ui);
        self.hide_secrets(&fields, &context.ui);
        let changes = changes(&opened.fields, &fields);
        if changes.is_empty() {
            context.ui.note("nothing was changed");
            return Ok(Next::Done(None));
        }
        for line in self.lines(&changes, &fields, &context.ui) {
            context.ui.line(&line);
        }
        match self.confirm(&format!("Update {}?", self.item.label), &context.ui)? {
            Answer::Yes => {}
            Answer::No => return Err(Error::usage("nothing was changed")),
            Answer::Edit => return Ok(Next::EditAgain),
        }
        let now = self.read_again(&changes, context)?;
        let edited = Edited {
            text,
            fields,
            changes,
        };
        self.send(&edited, now, client, context)
    }

    /// Keeps the secrets that were written out of every message.
    fn hide_secrets(&self, fields: &Value, ui: &Ui) {
        for pointer in secrets(fields, self.item.opened.subject.shape()) {
            if let Some(text) = fields.pointer(&pointer).and_then(Value::as_str) {
                ui.secrets().add_value(&Secret::new(text));
            }
        }
    }

    /// Asks, unless the user has answered on the command line.
    fn confirm(&self, question: &str, ui: &Ui) -> Result<Answer> {
        if self.given.sending != Sending::Asked {
            return Ok(Answer::Yes);
        }
        let answer = ui.ask(&format!("{question} [y/N/edit] "))?;
        Ok(match answer.as_str() {
            "y" | "yes" => Answer::Yes,
            "e" | "edit" => Answer::Edit,
            _ => Answer::No,
        })
    }

    /// Reads the item again, and returns what it is now. If it was changed meanwhile, only a user
    /// who has seen how can go on.
    fn read_again(&self, ours: &[Change], context: &Context) -> Result<Subject> {
        let (item, now) = self.item.read_again()?;
        let theirs = self.item.opened.changes_until(&item, &now);
        if theirs.is_empty() {
            return Ok(now);
        }
        let lines = self.lines(&theirs, &now.fields, &context.ui);
        let lines = lines.into_iter().zip(&theirs).map(|(line, change)| {
            match ours.iter().any(|own| own.overlaps(change)) {
                true => format!("{line} (you change it as well)"),
                false => line,
            }
        });
        let message = format!("{} was changed while you edited it", self.item.label);
        if self.given.sending != Sending::Asked {
            let conflict = Error::new(ErrorKind::Conflict, message);
            return Err(lines.fold(conflict, |error, line| error.fact("changed", line)));
        }
        context.ui.warn(&message);
        lines.for_each(|line| context.ui.line(&line));
        match context
            .ui
            .confirm("Send your changes all the same? [y/N] ")?
        {
            true => Ok(now),
            false => Err(Error::new(ErrorKind::Conflict, message)),
        }
    }

    /// Returns changes as lines without secrets.
    fn lines(&self, changes: &[Change], fields: &Value, ui: &Ui) -> Vec<String> {
        let secrets = secrets(fields, self.item.opened.subject.shape());
        lines(changes, &secrets, ui.charset())
    }

    /// Sends the changes, or prints the request.
    fn send(
        &self,
        edited: &Edited,
        now: Subject,
        client: &Client,
        context: &Context,
    ) -> Result<Next> {
        let body = self.item.body(&edited.changes, &edited.fields, now);
        let attempt = Attempt {
            text: edited.text,
            request: self.item.request(&body),
            body,
        };
        match self.given.sending {
            Sending::Never => self.print(&attempt, client, context),
            Sending::Asked | Sending::Unasked => self.update(&attempt, client, context),
        }
    }

    /// Prints the request. What the facts say is wrong with it has to be corrected, as if Konnect
    /// had refused it.
    fn print(&self, attempt: &Attempt, client: &Client, context: &Context) -> Result<Next> {
        let Attempt { body, request, .. } = attempt;
        let shape = self.item.opened.subject.shape();
        let masked = masked(body, &secrets(body, shape), MASK);
        print_request(client, request, Some(&masked), context)?;
        let reasons = advice::faults(body, shape);
        match advice::foresee(reasons.iter().map(Reason::to_string)) {
            Ok(()) => Ok(Next::Done(None)),
            Err(error) => Ok(self.correction(error, &reasons, attempt)),
        }
    }

    fn update(&self, attempt: &Attempt, client: &Client, context: &Context) -> Result<Next> {
        let reasons = RefCell::new(Vec::new());
        let describe = |reason: &Reason| {
            reasons.borrow_mut().push(reason.clone());
            reason.to_string()
        };
        let Given { target, access, .. } = &self.given;
        let pending = Pending::change(Verb::Update, target, &self.item.label, access, context);
        let resource = self.item.place.resource;
        let sent = client.change(resource, &attempt.request, &describe);
        drop(pending);
        let error = match sent {
            Ok(mut found) => {
                if let Some(found) = &mut found {
                    self.item.complete(found);
                }
                return Ok(Next::Done(found));
            }
            Err(error) => error,
        };
        let reasons = reasons.into_inner();
        match reasons.is_empty() && error.kind() != ErrorKind::Conflict {
            true => Err(error.context(&self.failed_action())),
            false => Ok(self.correction(error, &reasons, attempt)),
        }
    }

    fn correction(&self, error: Error, reasons: &[Reason], attempt: &Attempt) -> Next {
        let shape = self.item.opened.subject.shape();
        let hints = advice::hints(&attempt.body, shape, self.item.place.resource.name);
        let error = error.context(&self.failed_action());
        let error = hints.into_iter().fold(error, Error::hint);
        Next::Correct(Problem::of_refusal(error, reasons, attempt.text))
    }

    fn failed_action(&self) -> String {
        format!("cannot update {}", self.item.label)
    }

    /// Adds where the text is, and how to send it.
    fn kept(&self, error: Error, text: Kept) -> Error {
        let path = self.draft.path().display().to_string();
        let command = self.item.update_command(self.given.target, &quoted(&path));
        let hint = match text {
            Kept::Complete => format!("your text is kept; run `{command}` to send it"),
            Kept::Wrong => format!("your text is kept; correct it, and run `{command}`"),
        };
        error.fact("text", path).hint(hint)
    }
}
