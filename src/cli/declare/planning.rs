//! From files to a plan.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::SystemTime;

use serde::Serialize;
use serde_json::Value;

use super::bounded::bounded;
use super::changes::ChangeArgs;
use super::files::FilesArgs;
use super::limits;
use crate::cli::access::{AccessArgs, AuthorizedClient, SAMPLE};
use crate::cli::build_variables::VERSION;
use crate::cli::context::Context;
use crate::declare::{self, Declared, Extent, Mode, Plan, Planned, Refusal, SecretWrites};
use crate::error::{Error, Result};
use crate::fs;
use crate::konnect::{Client, Request};
use crate::output::{Ui, escaped, escaped_path};
use crate::resources::{Auth, Server};

/// Makes a plan that is only shown.
pub(super) fn planned(
    files: &FilesArgs,
    changes: &ChangeArgs,
    access: &AccessArgs,
    mode: Mode,
    context: &Context,
) -> Result<Planned> {
    let declared = declared(files, access, mode, context)?;
    let client = access.client(context, Auth::Token, SAMPLE)?;
    let planned = plan(&declared, Some(changes), &client, mode, context);
    let planned = planned.map_err(|error| client.explain(error, context.config()))?;
    limits::note_first(&planned.plan, &client.client, &context.ui)?;
    for what in bounded(planned.missing.clone()) {
        context.ui.warn(&escaped(&what));
    }
    Ok(planned)
}

/// Reads the files, and says what a sync of them may delete.
pub(super) fn declared(
    files: &FilesArgs,
    access: &AccessArgs,
    mode: Mode,
    context: &Context,
) -> Result<Declared> {
    if files.use_stdin() && access.token.use_stdin() {
        let message = "--filename and --pat-file cannot both read stdin";
        return Err(Error::usage(message));
    }
    let declared = files.declared(access, context)?;
    if mode == Mode::Sync {
        note_scope(&declared, &context.ui);
    }
    Ok(declared)
}

/// Reads what Konnect has of what files are about, and plans how to make it what they declare.
pub(super) fn plan(
    declared: &Declared,
    changes: Option<&ChangeArgs>,
    client: &AuthorizedClient,
    mode: Mode,
    context: &Context,
) -> Result<Planned> {
    let mut request = declare::Request {
        mode,
        secrets: SecretWrites::None,
        renames: Vec::new(),
        allows_replace: false,
        generator: format!("kongctl/{VERSION}"),
        base_url: Some(base_url(&client.client)?),
        now: SystemTime::now(),
    };
    if let Some(changes) = changes {
        changes.set(&mut request)?;
    }
    let progress = context
        .ui
        .progress(client.client.item_counter(), "resources");
    let planned = declare::plan(declared, &client.client, &request);
    drop(progress);
    let planned = planned?;
    // Those of the files were told when they were read.
    let of_files = &declared.warnings;
    let warnings = planned.plan.warnings.iter();
    for warning in warnings.filter(|warning| !of_files.contains(&warning.message)) {
        context.ui.warn(&escaped(&warning.message));
    }
    if planned.plan.metadata.organization_id.is_none() {
        let note = "the organization cannot be read, so that the plan does not have its ID";
        context.ui.note(note);
    }
    Ok(planned)
}

/// Warns of what a plan that was read warns of.
pub(super) fn tell_warnings(plan: &Plan, ui: &Ui) {
    for warning in &plan.warnings {
        ui.warn(&warning.message);
    }
}

/// Warns of what a saved plan lacks, and notes what it takes from elsewhere.
pub(super) fn tell_of_saved(plan: &Plan, ui: &Ui) {
    if plan
        .changes
        .iter()
        .any(|change| change.precondition.is_none())
    {
        ui.warn("the plan does not say what Konnect had when it was made: only what exists and what is protected is checked");
    }
    match declare::environment_values(plan) {
        0 => {}
        1 => ui.note("1 value of the plan comes from the environment"),
        count => ui.note(&format!(
            "{count} values of the plan come from the environment"
        )),
    }
}

/// Fails with everything that the files ask for and that must not be done.
pub(super) fn require_none_refused(refusals: &[Refusal]) -> Result<()> {
    let refusals = refusals
        .iter()
        .filter(|refusal| refusal.extent == Extent::Everything);
    let refusals = refusals.map(|refusal| {
        let subject = escaped(&refusal.subject);
        let error = Error::refused(format!("{subject} {}", escaped(&refusal.reason)));
        match &refusal.hint {
            Some(hint) => error.hint(hint.clone()),
            None => error,
        }
    });
    Error::all(refusals.collect())
}

/// Fails if changes were left out.
pub(super) fn require_none_left_out(refusals: &[Refusal]) -> Result<()> {
    let left_out = refusals
        .iter()
        .filter(|refusal| refusal.extent == Extent::Itself);
    let message = match left_out.count() {
        0 => return Ok(()),
        1 => "1 change was left out: it needs a new object".to_owned(),
        count => format!("{count} changes were left out: they need new objects"),
    };
    Err(Error::refused(message).hint("add --allow-replace to delete the old ones"))
}

/// Fails if there are changes and the user wants that to be told by the exit code.
pub(super) fn require_no_changes(
    plan: &Plan,
    refusals: &[Refusal],
    fail_on_change: bool,
) -> Result<()> {
    let is_any = !plan.changes.is_empty() || !refusals.is_empty();
    match fail_on_change && is_any {
        true => Err(Error::changes()),
        false => Ok(()),
    }
}

pub(super) fn json_of(plan: &impl Serialize) -> Result<Value> {
    serde_json::to_value(plan).map_err(|error| Error::internal("the plan is no JSON").cause(error))
}

/// Fails if a file cannot be written because it has no directory, or must not be, because it is one
/// of the files or the plan that are read.
pub(super) fn require_output(
    path: Option<&Path>,
    files: &FilesArgs,
    plan: Option<&str>,
) -> Result<()> {
    let Some(path) = path else {
        return Ok(());
    };
    let shown = escaped_path(path);
    let directory = path.parent().filter(|above| !above.as_os_str().is_empty());
    if let Some(directory) = directory.filter(|directory| !directory.is_dir()) {
        let cause = format!("there is no directory `{}`", escaped_path(directory));
        return Err(Error::config(format!("cannot write `{shown}`")).cause(cause));
    }
    let is_plan = plan.is_some_and(|plan| is_same(Path::new(plan), path));
    match is_plan || files.names(path) {
        true => Err(Error::usage(format!(
            "`{shown}` is read, and would be replaced"
        ))),
        false => Ok(()),
    }
}

/// Returns whether two paths lead to the same file.
fn is_same(one: &Path, other: &Path) -> bool {
    let one = one.canonicalize();
    one.is_ok_and(|one| other.canonicalize().is_ok_and(|other| one == other))
}

/// Writes a file that only its owner can read.
pub(super) fn write(path: &Path, text: &str) -> Result<()> {
    fs::replace(path, text.as_bytes()).map_err(|error| {
        Error::config(format!("cannot write `{}`", escaped_path(path))).cause(error)
    })
}

fn base_url(client: &Client) -> Result<String> {
    client.url(&Request::get(Server::Regional, Auth::Token, "", &[]))
}

/// Names the collections whose objects a sync may delete.
fn note_scope(declared: &Declared, ui: &Ui) {
    if declared.is_namespace_assumed {
        ui.warn("the files name no namespace, so that of this sync is `default`");
    }
    let scope = declared.scope();
    if !scope.is_empty() {
        let namespaces: Vec<_> = declared.namespaces.iter().map(|name| &**name).collect();
        ui.note(&format!(
            "in scope of deletes, in {}: {}",
            namespaces.join(", "),
            joined(scope)
        ));
    }
    let ignored = declared.ignored();
    if !ignored.is_empty() {
        ui.note(&format!("not looked at: {}", joined(ignored)));
    }
}

fn joined(names: BTreeSet<&str>) -> String {
    names.into_iter().collect::<Vec<_>>().join(", ")
}
