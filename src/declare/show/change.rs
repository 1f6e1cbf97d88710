//! The lines of one change.

use super::fields::{created, document_format, leaves, references, size};
use super::shown::{Detail, Shown};
use crate::declare::kinds::kind;
use crate::declare::plan::called::changed_subject;
use crate::declare::plan::file::{Action, Change, Mode, Protection};
use crate::declare::plan::remarks::{Extent, Refusal};
use crate::output::escaped;
use crate::pointer;

/// What is shown of a change.
#[derive(Debug)]
pub(super) struct Row {
    /// What happens: `+`, `~`, `-`, `!` or the mark of a replacement.
    pub(super) mark: &'static str,
    /// What it is about, such as `api "Flights" (flights)`.
    pub(super) subject: String,
    /// What stands at the end of its line.
    pub(super) note: String,
    /// The lines below.
    pub(super) lines: Vec<String>,
}

/// Returns the row of a change.
pub(super) fn row(change: &Change, shown: &Shown<'_>) -> Row {
    let deleted = shown.delete_before(change);
    let mark = match (change.action, deleted) {
        (Action::Create, Some(_)) => shown.charset.pick("\u{b1}", "+-"),
        (Action::Create, None) => "+",
        (Action::Update, _) => "~",
        (Action::Delete, _) => "-",
        (Action::ExternalTool, _) => ">",
    };
    let mut lines = match change.action {
        Action::Update => leaves(change, shown),
        Action::Create if deleted.is_some() => leaves(change, shown),
        Action::Create if shown.detail == Detail::Full => created(change, shown),
        _ => Vec::new(),
    };
    lines.extend(secrets(change));
    if shown.detail == Detail::Full {
        lines.push(format!("change {}", escaped(&change.id)));
    }
    Row {
        mark,
        subject: subject(change),
        note: match (change.action, deleted) {
            (Action::Create, Some(_)) => replaced(change),
            (Action::Create, None) => created_note(change),
            (Action::Update, _) => updated(change),
            (Action::Delete, _) => deleted_note(change, shown),
            (Action::ExternalTool, _) => String::new(),
        },
        lines,
    }
}

/// Returns the row of what is not done.
pub(super) fn refused(refusal: &Refusal) -> Row {
    Row {
        mark: "!",
        subject: escaped(&refusal.subject).into_owned(),
        note: match refusal.extent {
            Extent::Everything => format!("{}: refused", escaped(&refusal.reason)),
            Extent::Itself => format!("{}: left out", escaped(&refusal.reason)),
        },
        lines: Vec::new(),
    }
}

/// Returns what people call the object of a change, such as `api "Flights" (flights)`.
pub(crate) fn subject(change: &Change) -> String {
    escaped(&changed_subject(change)).into_owned()
}

/// Returns what people call the object of a change, with what it is below.
pub(crate) fn whole_subject(change: &Change) -> String {
    let above = kind(&change.resource_type).and_then(|kind| kind.parent);
    match above.zip(change.parent.as_ref()) {
        Some((above, parent)) => {
            let name = match parent.name.as_str() {
                "" => &parent.id,
                name => name,
            };
            let parent = escaped(name);
            format!("{} of {} \"{parent}\"", subject(change), above.kind)
        }
        None => subject(change),
    }
}

fn updated(change: &Change) -> String {
    let fields = match change.changed_fields.len() {
        0 => String::new(),
        1 => "1 field".to_owned(),
        count => format!("{count} fields"),
    };
    let protection = match change.protection {
        Some(Protection::Changes { new: true, .. }) => "becomes protected",
        Some(Protection::Changes { new: false, .. }) => "is no longer protected",
        Some(Protection::Is(_)) | None => "",
    };
    let parts = [fields.as_str(), protection];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// Returns what is said of something new that takes the place of an object: what differs.
fn replaced(change: &Change) -> String {
    let names = change.changed_fields.keys().map(|name| escaped(name));
    let names: Vec<_> = names.collect();
    match names.as_slice() {
        [] => "replaced".to_owned(),
        names => format!("replaced: {}", names.join(", ")),
    }
}

/// Returns what is said of something new: its protection, what it refers to, and long fields.
fn created_note(change: &Change) -> String {
    let is_protected = matches!(change.protection, Some(Protection::Is(true)));
    let protection = is_protected.then(|| "protected".to_owned());
    let parts = protection.into_iter().chain(references(change));
    parts.chain(sizes(change)).collect::<Vec<_>>().join(", ")
}

/// Returns the sizes of the long fields of something new, and what documents they are.
fn sizes(change: &Change) -> impl Iterator<Item = String> {
    let fields = change.fields.iter();
    let sizes = fields.filter_map(|(name, value)| {
        let size = format!("{}: {}", escaped(name), size(value)?);
        let format = document_format(change, name, value);
        Some(std::iter::once(size).chain(format))
    });
    sizes.flatten()
}

fn deleted_note(change: &Change, shown: &Shown<'_>) -> String {
    match shown.plan.metadata.mode {
        Mode::Sync => match &change.parent {
            Some(parent) => format!("not in the files, below {}", escaped(&parent.name)),
            None => "not in the files, in scope".to_owned(),
        },
        Mode::Apply | Mode::Delete => change
            .resource_id
            .as_deref()
            .map_or_else(String::new, |id| escaped(id).into_owned()),
    }
}

fn secrets(change: &Change) -> impl Iterator<Item = String> {
    let writes = change.secret_writes.iter();
    writes.map(|write| {
        let field = pointer::to_dotted(&write.field);
        format!("{}   write requested", escaped(&field))
    })
}
