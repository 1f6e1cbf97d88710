//! What is said beside a change.

use crate::output::{Ui, escaped};

/// Warns of arguments that set secrets, by their names.
pub(super) fn warn_of_secrets(arguments: &[String], ui: &Ui) {
    let names: Vec<_> = arguments.iter().map(|name| escaped(name)).collect();
    let Some(first) = names.first() else {
        return;
    };
    let are = match names.len() {
        1 => "is a secret",
        _ => "are secrets",
    };
    ui.warn(&format!(
        "`{}` {are}: other users of this machine and the history of the shell can see arguments; \
         use `{first}=@FILE`, `{first}=@-` or --file",
        names.join("`, `")
    ));
}

/// Notes which fields are not sent, because only Konnect sets them.
pub(super) fn note_dropped(fields: &[String], ui: &Ui) {
    let names: Vec<_> = fields.iter().map(|field| escaped(field)).collect();
    let are = match names.len() {
        0 => return,
        1 => "is",
        _ => "are",
    };
    ui.note(&format!(
        "{} {are} set by Konnect; not sent",
        names.join(", ")
    ));
}
