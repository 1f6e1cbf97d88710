//! What `apply`, `sync` and `delete` have in common: a plan is shown, confirmed and carried out.

use std::path::Path;
use std::time::{Duration, Instant};

use super::changes::ChangeArgs;
use super::execution_args::{ExecutionArgs, OnConflictName};
use super::limits::{self, LimitArgs, whole};
use super::planning::{
    self, declared, require_no_changes, require_none_left_out, require_none_refused,
};
use super::report::{self, Deed, report};
use crate::cli::access::{AuthorizedClient, SAMPLE};
use crate::cli::context::Context;
use crate::cli::input::{STDIN, read_text, shown};
use crate::cli::pending::Pending;
use crate::config::DECLARATIVE_MAX_CONCURRENCY;
use crate::declare::show::{self, Detail, Shown};
use crate::declare::{
    self, Checked, Declared, Delete, Execution, Journal, Mode, OnConflict, Outcome, Plan, Refusal,
};
use crate::env;
use crate::error::{Ending, Error, ErrorKind, Result};
use crate::output::json;
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
        Ok(Source {
            plan,
            text: Some(text),
            declared: None,
            refusals: Vec::new(),
            unchanged: None,
        })
    }

    /// Warns of declared objects that are to be deleted and do not exist, or fails because of them.
    fn tell_missing(&self, missing: &[String]) -> Result<()> {
        let messages = missing.iter().map(|what| planning::missing(what));
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
        if is_nothing_wanted || !source.plan.changes.is_empty() {
            self.show(&source)?;
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
        let is_old = source.declared.is_none() || asked.elapsed() > MAX_AGE;
        let outcome = self.execute(&source, is_old, client)?;
        for line in report::skipped(&source.plan, &outcome) {
            self.context.ui.warn(&line);
        }
        self.report(&source, &Deed::CarriedOut(&outcome))?;
        let result = outcome.into_result(&source.plan);
        match (result, require_none_left_out(&source.refusals)) {
            (Ok(()), Err(left_out)) => Err(left_out.with_ending(Ending::Incomplete)),
            (Err(error), Err(left_out)) => Err(error.and([left_out])),
            (result, Ok(())) => result,
        }
    }

    /// Does everything but the changes.
    fn try_out(&self, source: &Source, client: &AuthorizedClient) -> Result<()> {
        let execution = self.execution(source, client, None, &|| false);
        let checked = self.check(&source.plan, &execution)?;
        self.report(source, &Deed::Checked(&checked))?;
        if source.plan.changes.is_empty() {
            require_none_left_out(&source.refusals)?;
        }
        require_no_changes(&source.plan, &source.refusals, self.args.fail_on_change)
    }

    /// Leaves out the deletes that must not be made, and fails if too many are left. Returns those
    /// that are left, too, if they were counted.
    fn limited(
        &self,
        plan: Plan,
        unchanged: Option<usize>,
        client: &AuthorizedClient,
    ) -> Result<(Plan, Option<Vec<Delete>>)> {
        let Some(limits) = self.limits.filter(|limits| limits.counts()) else {
            return Ok((plan, None));
        };
        let deletes = declare::deletes(&plan, &client.client)?;
        let left_out = limits.left_out(&deletes)?;
        let is_left_out = |delete: &Delete| left_out.contains(&delete.id);
        let (kept_back, deletes): (Vec<_>, Vec<_>) = deletes.into_iter().partition(is_left_out);
        for Delete { subject, .. } in &kept_back {
            let note = format!("{subject} is not deleted, because of --no-delete");
            self.context.ui.note(&note);
        }
        limits.check(&plan, &deletes, unchanged)?;
        if self.args.dry_run || self.args.is_approved() {
            limits::note_larger(&deletes, &self.context.ui);
        }
        Ok((declare::without(plan, left_out), Some(deletes)))
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

    fn require_approval_for_programs(&self) -> Result<()> {
        let is_text = self.context.format()? == Format::Text;
        if is_text || self.args.is_approved() || self.args.dry_run {
            return Ok(());
        }
        let error = Error::usage("a report as JSON or YAML has no place for a question");
        Err(error.hint("add --auto-approve or --dry-run"))
    }

    /// Asks whether to go on. `deletes` are those of the plan, if they were counted before.
    fn confirm(
        &self,
        plan: &Plan,
        deletes: Option<Vec<Delete>>,
        client: &AuthorizedClient,
    ) -> Result<()> {
        if self.args.is_approved() {
            return Ok(());
        }
        let ui = &self.context.ui;
        let mut question = String::new();
        let deletes = match deletes {
            Some(deletes) => deletes,
            None => declare::deletes(plan, &client.client)?,
        };
        for delete in deletes {
            question.push_str(&format!("Deletes {}\n", whole(&delete)));
        }
        question.push_str("Type 'yes' to continue: ");
        let pending = Pending::question("nothing was changed", ui);
        let answer = match self.args.uses_stdin() {
            true => ui.ask_terminal(&question),
            false => ui.can_converse().then(|| ui.ask(&question)),
        };
        drop(pending);
        let Some(answer) = answer else {
            let message = "nothing was changed: there is no terminal to ask on";
            return Err(
                Error::refused(message).hint("add --auto-approve to change it without asking")
            );
        };
        match answer?.as_str() {
            "yes" => Ok(()),
            _ => Err(Error::refused("nothing was changed")),
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

    /// Compares Konnect with what the plan was made for.
    fn check(&self, plan: &Plan, execution: &Execution<'_>) -> Result<Checked> {
        let on_conflict = match self.args.on_conflict {
            OnConflictName::Stop => OnConflict::Stop,
            OnConflictName::Skip => OnConflict::Skip,
        };
        declare::check(plan, execution, on_conflict)
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
        let checked = is_old.then(|| self.check(&source.plan, &execution));
        let checked = checked.transpose()?;
        let mut is_slower = false;
        declare::execute(&source.plan, &execution, checked, &mut |change, end| {
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
        let plan = &source.plan;
        let left_out = report::left_out(&source.refusals);
        if let Some(path) = &self.args.execution_report_file {
            let value = report(plan, &left_out, deed)?;
            planning::write(path, &json(&value, Styling::Plain))?;
        }
        let ui = self.context.settled_ui();
        match (self.context.format()?, deed) {
            (Format::Text, Deed::CarriedOut(outcome)) if !plan.changes.is_empty() => {
                ui.print(&show::outcome(plan, left_out.len(), outcome))
            }
            (Format::Text, _) => Ok(()),
            (format, _) => {
                let value = report(plan, &left_out, deed)?;
                ui.print_value(format, || value, String::new)
            }
        }
    }
}
