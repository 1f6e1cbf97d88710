//! From the item that was read to the request that updates it.

use std::cell::RefCell;
use std::time::Duration;

use serde_json::Value;

use super::changes::{Change, apply, changes, merge_patch};
use super::difference::lines;
use super::draft::Draft;
use super::editor::Editor;
use super::opened::{Opened, empty};
use super::problem::{Problem, annotated};
use super::subject::Subject;
use crate::cli::access::AccessArgs;
use crate::cli::context::Context;
use crate::cli::get::args::Target;
use crate::cli::shapes;
use crate::cli::telemetry::reporting::Verdict;
use crate::cli::verb::Verb;
use crate::cli::write::mask::{MASK, masked};
use crate::cli::write::pending::Pending;
use crate::cli::write::place::{Place, key_of, label_of, parsed};
use crate::cli::write::preview::print_request;
use crate::error::{Error, ErrorKind, Result};
use crate::konnect::{Client, Found, Reason, Request, Selector};
use crate::output::Ui;
use crate::resources::WriteMethod;
use crate::schema::secrets;
use crate::secret::Secret;
use crate::shell::quoted;

/// The time in which no one can have read a text and closed the editor.
const MIN_EDIT_TIME: Duration = Duration::from_millis(300);

/// What is said of an editor that ends in less time and leaves the text as it is.
const NOT_WAITED: &str = "the editor returned at once; one with windows of its own needs an option \
                          to wait, as in EDITOR='code --wait'";

/// An item that is being edited.
pub(super) struct Session<'a> {
    given: Given<'a>,
    place: Place<'a>,
    editor: Editor,
    /// What names the item; `None` where there is one object only.
    key: Option<String>,
    /// How people call the item: `API "orders" (ID)`.
    label: String,
    opened: Opened,
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
    EditAgain(Option<Problem>),
}

/// A text that changes something.
struct Edited<'a> {
    text: &'a str,
    fields: Value,
    changes: Vec<Change>,
}

/// An answer to the question whether to send.
enum Answer {
    Yes,
    No,
    Edit,
}

impl<'a> Session<'a> {
    /// Reads the item.
    pub(super) fn open(
        given: Given<'a>,
        place: Place<'a>,
        selector: Option<&Selector>,
        editor: Editor,
    ) -> Result<Self> {
        let resource = place.resource;
        let (key, found) = read(&place, selector)?;
        let item = value_in(&found)?;
        let label = match &key {
            Some(key) => {
                let item = found.items.iter().next();
                let label = label_of(resource, item.as_ref(), key);
                format!("{} {label}", resource.noun())
            }
            None => resource.noun().to_owned(),
        };
        let subject = subject_of(&place, &item)?;
        let opened = Opened::new(item, subject, &label)?;
        let draft = Draft::create(&resource.name.replace(' ', "-"))?;
        Ok(Self {
            given,
            place,
            editor,
            key,
            label,
            opened,
            draft,
        })
    }

    /// Edits until the item is updated, or there is nothing to do; returns what Konnect answered.
    pub(super) fn run(&self, client: &Client, context: &Context) -> Result<Option<Found>> {
        let mut text = self.opened.text.clone();
        let mut last_problem = None;
        self.draft.tell_when_interrupted(&context.ui);
        loop {
            let edited = self.edited(&text, context)?;
            match last_problem {
                Some(problem) if edited == text => return Err(self.kept(problem)),
                _ => {}
            }
            let next = self.next(&edited, client, context);
            match next.map_err(|error| self.kept(error))? {
                Next::Done(found) => {
                    self.draft.remove();
                    return Ok(found);
                }
                Next::Abort(error) => {
                    self.draft.remove();
                    return Err(error);
                }
                Next::EditAgain(None) => (text, last_problem) = (edited, None),
                Next::EditAgain(Some(problem)) if context.ui.can_converse() => {
                    context.ui.report(&problem.error);
                    text = annotated(&edited, &problem.notes);
                    last_problem = Some(problem.error);
                }
                Next::EditAgain(Some(problem)) => return Err(self.kept(problem.error)),
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
                let edited = edited.map_err(|error| self.kept(error))?;
                if edited == text && time < MIN_EDIT_TIME {
                    context.ui.note(NOT_WAITED);
                }
                Ok(edited)
            }
            Err(error) if edited.is_ok_and(|edited| edited == self.opened.text) => {
                self.draft.remove();
                Err(error)
            }
            Err(error) => Err(self.kept(error)),
        }
    }

    /// Finds out what a text changes, and sends it.
    fn next(&self, text: &str, client: &Client, context: &Context) -> Result<Next> {
        let mut fields = match self.opened.meaning_of(text) {
            Err(problem) => return Ok(Next::EditAgain(Some(problem))),
            Ok(None) if self.opened.fields != empty() => {
                let error = Error::usage("nothing was changed: the text is empty");
                return Ok(Next::Abort(error));
            }
            Ok(fields) => fields.unwrap_or_else(empty),
        };
        self.drop_read_only(&mut fields, &context.ui);
        self.hide_secrets(&fields, &context.ui);
        let changes = changes(&self.opened.fields, &fields);
        if changes.is_empty() {
            context.ui.note("nothing was changed");
            return Ok(Next::Done(None));
        }
        for line in self.lines(&changes, &fields, &context.ui) {
            context.ui.line(&line);
        }
        match self.confirm(&format!("Update {}?", self.label), &context.ui)? {
            Answer::Yes => {}
            Answer::No => return Err(Error::usage("nothing was changed")),
            Answer::Edit => return Ok(Next::EditAgain(None)),
        }
        let now = self.read_again(&changes, context)?;
        let edited = Edited {
            text,
            fields,
            changes,
        };
        self.send(&edited, now, client, context)
    }

    /// Drops the fields that only Konnect sets.
    fn drop_read_only(&self, fields: &mut Value, ui: &Ui) {
        let Value::Object(members) = fields else {
            return;
        };
        for name in self.opened.subject.read_only.keys() {
            if members.shift_remove(name).is_some() {
                ui.note(&format!("`{name}` is set by Konnect, and is not sent"));
            }
        }
    }

    /// Keeps the secrets that were written out of every message.
    fn hide_secrets(&self, fields: &Value, ui: &Ui) {
        for pointer in secrets(fields, self.opened.subject.shape()) {
            if let Some(text) = fields.pointer(&pointer).and_then(Value::as_str) {
                ui.secrets().add(&Secret::new(text));
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
        let selector = self.key.clone().map(Selector::Id);
        let (_, found) = read(&self.place, selector.as_ref())?;
        let item = value_in(&found)?;
        let now = subject_of(&self.place, &item)?;
        let theirs = self.opened.changes_until(&item, &now);
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
        let message = format!("{} was changed while you edited it", self.label);
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
        let secrets = secrets(fields, self.opened.subject.shape());
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
        let (resource, write) = (self.place.resource, &self.place.write);
        let body = self.body(edited, now);
        let argument = self.key.as_deref();
        let parents = &self.place.parents;
        let request = Request::change(resource, write, parents, argument, &[], Some(&body));
        if self.given.sending == Sending::Never {
            let secrets = secrets(&body, self.opened.subject.shape());
            let masked = masked(&body, &secrets, MASK);
            print_request(client, &request, Some(&masked), context)?;
            return Ok(Next::Done(None));
        }
        let reasons = RefCell::new(Vec::new());
        let describe = |reason: &Reason| {
            reasons.borrow_mut().push(reason.clone());
            reason.to_string()
        };
        let Given { target, access, .. } = &self.given;
        let pending = Pending::start(Verb::Update, target, &self.label, access, context);
        let sent = client.change(resource, &request, &describe);
        drop(pending);
        let error = match sent {
            Ok(found) => return Ok(Next::Done(found)),
            Err(error) => error.context(&format!("cannot update {}", self.label)),
        };
        let reasons = reasons.into_inner();
        match reasons.is_empty() && error.kind() != ErrorKind::Conflict {
            true => Err(error),
            false => Ok(Next::EditAgain(Some(Problem::of_refusal(
                error,
                &reasons,
                edited.text,
            )))),
        }
    }

    /// Returns the body of the request: what was changed, or where the request replaces the item,
    /// what that is `now` with the changes in it.
    fn body(&self, edited: &Edited, now: Subject) -> Value {
        match self.place.write.method {
            WriteMethod::Put => {
                let mut whole = now.fields;
                apply(&edited.changes, &mut whole);
                whole
            }
            _ => merge_patch(&edited.changes, &edited.fields, self.opened.subject.shape()),
        }
    }

    /// Adds where the text is, and how to send it.
    fn kept(&self, error: Error) -> Error {
        let path = self.draft.path().display().to_string();
        let name = self.place.resource.name;
        let key = self.key.as_deref().map(|key| format!(" {}", quoted(key)));
        let parents = self.given.target.given_parents(&format!("get {name}"));
        let flags = parents
            .into_iter()
            .map(|(flag, value)| format!(" --{flag} {}", quoted(&value)));
        let command = format!(
            "kongctl update {name}{}{} --file {}",
            key.unwrap_or_default(),
            flags.collect::<String>(),
            quoted(&path)
        );
        error
            .fact("text", path)
            .hint(format!("your text is kept; run `{command}` to send it"))
    }
}

/// Reads an item, and returns it with what the path takes for it. By its own path: a list has less
/// of some items.
fn read(place: &Place, selector: Option<&Selector>) -> Result<(Option<String>, Found)> {
    let Some(selector) = selector else {
        return Ok((None, place.object()?));
    };
    let found = place.item(selector)?;
    let item = found.items.iter().next();
    let key = item.and_then(|item| key_of(place.resource, &item));
    let key = key.unwrap_or_else(|| selector.text().to_owned());
    if key == selector.text() {
        return Ok((Some(key), found));
    }
    let found = place.item(&Selector::Id(key.clone()))?;
    Ok((Some(key), found))
}

fn value_in(found: &Found) -> Result<Value> {
    parsed(found.document_text().unwrap_or_default())
}

/// Divides an item by what the request that updates it takes.
fn subject_of(place: &Place, item: &Value) -> Result<Subject> {
    let resource = place.resource;
    let request = shapes::body(&place.write)
        .ok_or_else(|| Error::internal(format!("no facts about {}", resource.name)))?;
    Ok(Subject::new(item, request, shapes::item(resource)))
}
