//! What `apply`, `sync` and `delete` have in common: a plan is shown, confirmed and carried out.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::bounded::bounded;
use super::changes::ChangeArgs;
use super::execution_args::{ExecutionArgs, OnConflict};
use super::limits::LimitArgs;
use super::planning::{
    self, declared, require_no_changes, require_none_left_out, require_none_refused,
};
use super::report::{self, Deed, report};
use crate::cli::access::{AuthorizedClient, SAMPLE};
use crate::cli::context::Context;
use crate::cli::input::{STDIN, read_text, shown};
use crate::config::DECLARATIVE_MAX_CONCURRENCY;
use crate::declare::show::{self, Detail, Shown};
use crate::declare::{self, Checked, Declared, Execution, Journal, Mode, Outcome, Plan, Refusal};
use crate::env;
use crate::error::{Ending, Error, ErrorKind, Result};
use crate::output::{escaped, json};
use crate::resources::Auth;
use crate::signals::{self, Interrupts};
use crate::style::{Format, Styling};

/// How old a plan can be without being compared with Konnect again.
const MAX_AGE: Duration = Duration::from_secs(60);

/// A run of one of the commands.
pub(super) struct Run<'a> {
    pub(super) args: &'a ExecutionArgs,
    pub(super) mode: Mode,
    pub(super) changes: Option<&'a ChangeArgs>,
    pub(super) limits: Option<&'a LimitArgs>,
    /// Whether it is an error that a declared object does not exist.
    pub(super) must_exist: bool,
    /// How many changes are made at once at most.
    pub(super) max_concurrency: usize,
    pub(super) context: &'a Context,
}

/// A plan, and what it was made of.
struct Source {
    plan: Plan,
    /// The text of a plan that was read.
    text: Option<String>,
    /// `None` for a plan that was read.
    declared: Option<Declared>,
    refusals: Vec<Refusal>,
    unchanged: Option<usize>,
}

impl Source {
    /// Returns whether Konnect is compared again with what the plan was made for. The user took so
    /// long to answer.
    fn is_old(&self, answered_after: Duration) -> bool {
        self.declared.is_none() || answered_after > MAX_AGE
    }

    fn report(&self, deed: &Deed<'_>) -> Result<Value> {
        report(&self.plan, &report::left_out(&self.refusals), deed)
    }
}

impl<'a> Run<'a> {
    /// Returns a run that writes no secrets again, and whose deletes have no limits.
    pub(super) fn of(args: &'a ExecutionArgs, mode: Mode, context: &'a Context) -> Result<Self> {
        let flag = args.max_concurrency.as_deref();
        let config = context.config();
        let found = config.get_or_default(&DECLARATIVE_MAX_CONCURRENCY, flag)?;
        Ok(Self {
            args,
            mode,
            changes: None,
            limits: None,
            must_exist: false,
            max_concurrency: usize::from(found.value),
            context,
        })
    }
}

impl Run<'_> {
    pub(super) fn run(&self) -> Result<()> {
        self.require_approval_for_programs()?;
        let args = self.args;
        let report = args.execution_report_file.as_deref();
        planning::require_output(report, &args.files, args.plan.as_deref())?;
        let declared = match &args.plan {
            Some(_) => None,
            None => Some(declared(
                &args.files,
                &args.access,
                self.mode,
                self.context,
            )?),
        };
        let read = args.plan.as_deref().map(|path| self.read(path));
        let read = read.transpose()?;
        let client = match args.dry_run {
            true => args.access.client(self.context, Auth::Token, SAMPLE)?,
            false => args
                .access
                .client_for_changes(self.context, Auth::Token, SAMPLE)?,
        };
        let outcome = self
            .source(declared, read, &client)
            .and_then(|source| self.carry_out(source, &client));
        outcome.map_err(|error| client.explain(error, self.context.config()))
    }

    fn source(
        &self,
        declared: Option<Declared>,
        read: Option<(Plan, String)>,
        client: &AuthorizedClient,
    ) -> Result<Source> {
        if let Some(declared) = declared {
            let changes = self.changes;
            let planned = planning::plan(&declared, changes, client, self.mode, self.context)?;
            self.tell_missing(&planned.missing)?;
            return Ok(Source {
                plan: planned.plan,
                text: None,
                declared: Some(declared),
                refusals: planned.refusals,
                unchanged: Some(planned.unchanged),
            });
        }
        let (plan, text) = read.ok_or_else(|| Error::internal("neither files nor a plan"))?;
        planning::tell_warnings(&plan, &self.context.ui);
        planning::tell_of_saved(&plan, &self.context.ui);
        Ok(Source {
            plan,
            text: Some(text),
            declared: None,
            refusals: Vec::new(),
            unchanged: None,
        })
    }

    /// Warns of declared objects that are to be deleted and are not there, or fails because of
    /// them.
    fn tell_missing(&self, missing: &[String]) -> Result<()> {
        let messages = bounded(missing.to_vec());
        let messages = messages.iter().map(|what| escaped(what));
        if self.must_exist {
            let not_found = |message| Error::new(ErrorKind::NotFound, message);
            return Error::all(messages.map(not_found).collect());
        }
        for message in messages {
            self.context.ui.warn(&message);
        }
        Ok(())
    }

    /// Reads a plan, which must be for this command.
    fn read(&self, path: &str) -> Result<(Plan, String)> {
        let text = read_text(path)?;
        let plan = declare::read_plan(&text, &shown(path))?;
        let (mode, expected) = (plan.metadata.mode, self.mode);
        if mode != expected {
            let (mode, expected) = (mode.as_str(), expected.as_str());
            let message = format!("`{}` is a plan to {mode}, not to {expected}", shown(path));
            return Err(Error::config(message).hint(format!(
                "run `kongctl {mode} --plan {path}`, or make one with `kongctl plan --mode {expected}`"
            )));
        }
        Ok((plan, text))
    }

    fn carry_out(&self, mut source: Source, client: &AuthorizedClient) -> Result<()> {
        let is_nothing_wanted = source.plan.changes.is_empty();
        let (plan, deletes) = self.limited(source.plan, source.unchanged, client)?;
        source.plan = plan;
        let is_any_kept = !is_nothing_wanted && source.plan.changes.is_empty();
        match is_any_kept && source.refusals.is_empty() {
            true => self.show_that_all_is_kept()?,
            false => self.show(&source)?,
        }
        require_none_refused(&source.refusals)?;
        if self.args.dry_run {
            return self.try_out(&source, client);
        }
        if source.plan.changes.is_empty() {
            self.report(&source, &Deed::CarriedOut(&Outcome::default()))?;
            return require_none_left_out(&source.refusals);
        }
        let asked = Instant::now();
        self.confirm(&source.plan, deletes, client)?;
        let is_old = source.is_old(asked.elapsed());
        // Before the first change: afterwards, a file that cannot be written hides what was done.
        let nothing = Outcome::none_of(source.plan.changes.len());
        self.write_report(&source, &Deed::CarriedOut(&nothing))?;
        let outcome = self.execute(&source, is_old, client)?;
        for line in report::skipped(&source.plan, &outcome) {
            self.context.ui.warn(&line);
        }
        let reported = self.report(&source, &Deed::CarriedOut(&outcome));
        let result = outcome.into_result(&source.plan);
        let result = match (result, require_none_left_out(&source.refusals)) {
            (Ok(()), Err(left_out)) => Err(left_out.with_ending(Ending::Incomplete)),
            (Err(error), Err(left_out)) => Err(error.and([left_out])),
            (result, Ok(())) => result,
        };
        Error::all(result.err().into_iter().chain(reported.err()).collect())
    }

    /// Does everything but the changes.
    fn try_out(&self, source: &Source, client: &AuthorizedClient) -> Result<()> {
        let execution = self.execution(source, client, None, &|| false);
        let checked = declare::check(&source.plan, &execution)?;
        self.report(source, &Deed::Checked(&checked, self.args.on_conflict))?;
        let made = report::would_be_made(&source.plan, &checked, self.args.on_conflict);
        let is_any_done = checked.is_any_done() || !made.is_empty();
        let goes_on = self.args.on_conflict == OnConflict::Skip && is_any_done;
        Error::all(checked.conflicts()).map_err(|error| match goes_on {
            true => error.with_ending(Ending::Incomplete),
            false => error,
        })?;
        if source.plan.changes.is_empty() {
            require_none_left_out(&source.refusals)?;
        }
        require_no_changes(&source.plan, &source.refusals, self.args.fail_on_change)
    }

    /// Shows the plan: as a result in a dry run, otherwise as what the question is about.
    fn show(&self, source: &Source) -> Result<()> {
        let ui = self.context.settled_ui();
        let shown = Shown {
            plan: &source.plan,
            refusals: &source.refusals,
            unchanged: source.unchanged,
            detail: Detail::Short,
            charset: ui.charset(),
        };
        let is_result = self.args.dry_run || source.plan.changes.is_empty();
        match (self.context.format()?, is_result) {
            (Format::Text, true) => ui.print(&show::text(&shown)),
            (Format::Text, false) => {
                ui.line(show::text(&shown).trim_end());
                Ok(())
            }
            (Format::Json | Format::Yaml, _) => Ok(()),
        }
    }

    /// Shows that there was nothing to do but deletes that must not be made.
    fn show_that_all_is_kept(&self) -> Result<()> {
        match self.context.format()? {
            Format::Text => {
                let ui = self.context.settled_ui();
                ui.print("No changes. What would be deleted is kept.\n")
            }
            Format::Json | Format::Yaml => Ok(()),
        }
    }

    /// Returns what the plan is carried out with.
    fn execution<'a>(
        &'a self,
        source: &'a Source,
        client: &'a AuthorizedClient,
        journal: Option<&'a Journal>,
        is_interrupted: &'a (dyn Fn() -> bool + Sync),
    ) -> Execution<'a> {
        Execution {
            client: &client.client,
            declared: source.declared.as_ref(),
            variables: &env::exact,
            secrets: self.context.ui.secrets(),
            journal,
            max_concurrency: self.max_concurrency,
            is_interrupted,
        }
    }

    /// Compares Konnect with what the plan was made for, and fails with what does not fit, unless
    /// that is to be left out.
    fn check(&self, source: &Source, execution: &Execution<'_>) -> Result<Checked> {
        let checked = declare::check(&source.plan, execution)?;
        let conflicts = checked.conflicts();
        if !conflicts.is_empty() && self.args.on_conflict == OnConflict::Stop {
            self.report(source, &Deed::Stopped(&checked.stopped()))?;
            Error::all(conflicts)?;
        }
        Ok(checked)
    }

    /// Makes the changes, and removes the journal if nothing is left to do or none was begun.
    fn execute(&self, source: &Source, is_old: bool, client: &AuthorizedClient) -> Result<Outcome> {
        let journal = self.journal(source)?;
        let outcome = self.execute_with(source, is_old, client, journal.as_ref());
        let is_over = match (&outcome, &journal) {
            (Ok(outcome), _) => outcome.is_over(),
            // Nothing was begun, now or before.
            (Err(_), journal) => journal.as_ref().is_some_and(Journal::is_new),
        };
        if let Some(journal) = journal
            && is_over
            && let Err(error) = journal.remove()
        {
            // Not a failure of the run: what became of the changes must be told.
            self.context.ui.warn(&error.in_one_line());
        }
        outcome
    }

    fn execute_with(
        &self,
        source: &Source,
        is_old: bool,
        client: &AuthorizedClient,
        journal: Option<&Journal>,
    ) -> Result<Outcome> {
        let ui = &self.context.ui;
        // Without handlers, the system ends the program.
        let interrupts = Interrupts::watch().ok();
        let _held = interrupts.is_some().then(signals::hold_interrupts);
        let is_interrupted = || interrupts.as_ref().is_some_and(Interrupts::seen);
        let execution = self.execution(source, client, journal, &is_interrupted);
        let checked = is_old.then(|| self.check(source, &execution));
        let checked = checked.transpose()?;
        let ended = Arc::new(AtomicUsize::new(0));
        let what = format!("changes of {}", source.plan.changes.len());
        let _counter = ui.progress(Arc::clone(&ended), &what);
        let mut is_slower = false;
        declare::execute(&source.plan, &execution, checked, &mut |change, end| {
            ended.fetch_add(1, Ordering::Relaxed);
            if !is_slower && client.client.refused_requests() > 0 {
                is_slower = true;
                ui.note("Konnect refuses requests because of their number: the run slows down");
            }
            if let Some(line) = report::progress(change, end) {
                ui.line(&line);
            }
        })
    }

    /// Opens the journal of a plan that was read from a file.
    fn journal(&self, source: &Source) -> Result<Option<Journal>> {
        let path = self.args.plan.as_deref().filter(|path| *path != STDIN);
        let journal = path
            .zip(source.text.as_ref())
            .map(|(path, text)| Journal::open(Path::new(path), text));
        journal.transpose()
    }

    /// Writes the report where the user wants it.
    fn report(&self, source: &Source, deed: &Deed<'_>) -> Result<()> {
        let written = self.write_report(source, deed);
        let ui = self.context.settled_ui();
        let printed = match (self.context.format()?, deed) {
            (Format::Text, Deed::CarriedOut(outcome)) if !source.plan.changes.is_empty() => {
                let left_out = report::left_out(&source.refusals).len();
                ui.print(&show::outcome(&source.plan, left_out, outcome))
            }
            (Format::Text, _) => Ok(()),
            (format, _) => {
                let value = source.report(deed)?;
                ui.print_value(format, || value, String::new)
            }
        };
        printed.and(written)
    }

    /// Writes the report to the file that the user wants.
    fn write_report(&self, source: &Source, deed: &Deed<'_>) -> Result<()> {
        let Some(path) = &self.args.execution_report_file else {
            return Ok(());
        };
        planning::write(path, &json(&source.report(deed)?, Styling::Plain))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn konnect_is_compared_again_when_the_answer_took_long_or_the_plan_was_saved() {
        let text = r#"{"metadata": {"version": "1.0", "generated_at": "", "generator": "", "mode":
            "apply"}, "changes": [], "summary": {}}"#;
        let mut source = Source {
            plan: declare::read_plan(text, "plan").expect("a plan"),
            text: None,
            declared: Some(Declared::default()),
            refusals: Vec::new(),
            unchanged: None,
        };
        assert!(!source.is_old(MAX_AGE));
        assert!(source.is_old(MAX_AGE + Duration::from_millis(1)));
        source.declared = None;
        assert!(source.is_old(Duration::ZERO));
    }
}
