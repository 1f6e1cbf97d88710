//! Which change is made when: as soon as those are made that it depends on.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use serde_json::Value;

use super::attempts::{Ground, Job};
use super::execution::{Execution, positions, sequence};
use super::journal::Earlier;
use super::made::Made;
use super::outcome::{End, Outcome};
use super::target::Target;
use super::width::Width;
use crate::declare::facts::Facts;
use crate::declare::plan::file::{Action, Change, Plan};
use crate::declare::plan::state::Found;
use crate::error::{Error, ErrorKind, Result};
use crate::konnect::Schedule;

/// A change that was tried.
pub(super) struct Tried {
    pub(super) job: Job,
    pub(super) result: Result<Option<Arc<Found>>>,
}

/// The changes of a plan, and what became of them so far.
pub(super) struct Run<'a> {
    pub(super) plan: &'a Plan,
    pub(super) execution: &'a Execution<'a>,
    pub(super) facts: &'a [Arc<Facts>],
    pub(super) made: &'a Made,
    pub(super) report: &'a mut dyn FnMut(&Change, &End),
    pub(super) progress: Progress<'a>,
}

/// Changes that are made one after the other.
#[derive(Default)]
struct Line {
    is_busy: bool,
    waiting: BTreeSet<(usize, usize)>,
}

/// How far a run is.
pub(super) struct Progress<'a> {
    positions: HashMap<&'a str, usize>,
    /// The place of each change in the order of the plan.
    ranks: Vec<usize>,
    /// The positions of the changes that depend on each.
    dependents: Vec<Vec<usize>>,
    /// The fields of each change, until it is begun.
    fields: Vec<Value>,
    ends: Vec<Option<End>>,
    /// The ranks and positions of the changes that can be made.
    ready: BTreeSet<(usize, usize)>,
    /// The lines of changes that are made one after the other, by the ID of what they are below.
    lines: HashMap<String, Line>,
    running: usize,
    width: Width,
    /// Deletes that are tried once more at the end: something referred to their objects.
    deferred: Vec<(Job, Error)>,
    is_at_end: bool,
}

impl<'a> Progress<'a> {
    pub(super) fn new(plan: &'a Plan, fields: Vec<Value>, max_concurrency: usize) -> Self {
        let positions = positions(plan);
        let mut ranks = vec![0; plan.changes.len()];
        for (rank, position) in sequence(plan, &positions).into_iter().enumerate() {
            ranks[position] = rank;
        }
        let mut dependents = vec![Vec::new(); plan.changes.len()];
        for (position, change) in plan.changes.iter().enumerate() {
            for needed in change
                .depends_on
                .iter()
                .filter_map(|id| positions.get(&**id))
            {
                dependents[*needed].push(position);
            }
        }
        Self {
            positions,
            ranks,
            dependents,
            fields,
            ends: vec![None; plan.changes.len()],
            ready: BTreeSet::new(),
            lines: HashMap::new(),
            running: 0,
            width: Width::new(max_concurrency),
            deferred: Vec::new(),
            is_at_end: false,
        }
    }
}

impl Schedule<Job, Tried> for Run<'_> {
    fn next(&mut self) -> Option<Job> {
        let progress = &mut self.progress;
        if (self.execution.is_interrupted)() || progress.running >= progress.width.now() {
            return None;
        }
        if progress.ready.is_empty() && progress.running == 0 {
            self.try_deferred();
        }
        while let Some((rank, position)) = self.progress.ready.pop_first() {
            if self.occupy(rank, position) && self.note_begun(position) {
                self.progress.running += 1;
                return Some(Job {
                    position,
                    fields: self.progress.fields[position].take(),
                    ground: self.ground_of(position),
                    is_under_way: self.is_under_way(position),
                });
            }
        }
        None
    }

    fn take(&mut self, Tried { job, result }: Tried) {
        self.vacate(job.position);
        self.progress.running -= 1;
        let refused = self.execution.client.refused_requests();
        self.progress.width.adapt(refused);
        let change = &self.plan.changes[job.position];
        let end = match result {
            Ok(found) => self.done(change, found),
            Err(error) if self.is_deferrable(change, &error) => {
                self.progress.deferred.push((job, error));
                return;
            }
            Err(error) => End::Failed(error),
        };
        self.note_ended(change, &end);
        self.end(job.position, end);
    }
}

impl Run<'_> {
    /// Notes what became of changes before the run, and which ones can be made first.
    pub(super) fn begin(&mut self, ends: HashMap<usize, End>) {
        for (position, end) in ends {
            self.note(position, end);
        }
        for position in 0..self.plan.changes.len() {
            self.release(position);
        }
    }

    /// Returns what became of all changes.
    pub(super) fn finish(mut self) -> Outcome {
        for (job, error) in std::mem::take(&mut self.progress.deferred) {
            self.end(job.position, End::Failed(error));
        }
        for position in 0..self.plan.changes.len() {
            if self.progress.ends[position].is_none() {
                let end = self.end_of_untried(position);
                self.note(position, end);
            }
        }
        Outcome {
            ends: self.progress.ends.into_iter().flatten().collect(),
        }
    }

    /// Returns why a change was not tried: changes of a plan may wait for each other.
    fn end_of_untried(&self, position: usize) -> End {
        match self
            .needed_by(position)
            .find(|needed| !self.is_done(*needed))
        {
            Some(needed) if !(self.execution.is_interrupted)() => End::Skipped {
                because: self.plan.changes[needed].id.clone(),
            },
            _ => End::NotBegun,
        }
    }

    fn done(&self, change: &Change, found: Option<Arc<Found>>) -> End {
        let id = found.as_ref().map(|found| found.id.clone());
        if let Some(found) = found.filter(|found| !found.id.is_empty()) {
            self.made.add(&change.resource_ref, found);
        }
        let id = id.or_else(|| change.resource_id.clone());
        End::Done {
            id: id.filter(|id| !id.is_empty()),
        }
    }

    /// Notes for the next run that a change is begun. Without that, it is not: returns whether it
    /// can be.
    fn note_begun(&mut self, position: usize) -> bool {
        let Some(journal) = self.execution.journal else {
            return true;
        };
        match journal.begin(&self.plan.changes[position]) {
            Ok(()) => true,
            Err(error) => {
                self.vacate(position);
                self.end(position, End::Failed(error));
                false
            }
        }
    }

    /// Notes for the next run what became of a change. Without that, the run looks for itself.
    fn note_ended(&self, change: &Change, end: &End) {
        if let Some(journal) = self.execution.journal
            && let Err(error) = journal.end(change, end)
        {
            log::warn!("{}", error.message());
        }
    }

    /// Notes what became of a change, and what that means for those that depend on it.
    fn end(&mut self, position: usize, end: End) {
        self.note(position, end);
        for dependent in self.progress.dependents[position].clone() {
            self.release(dependent);
        }
    }

    fn note(&mut self, position: usize, end: End) {
        (self.report)(&self.plan.changes[position], &end);
        self.progress.ends[position] = Some(end);
    }

    /// Lets a change be made if everything is done that it depends on. Skips it if something of
    /// that cannot be.
    fn release(&mut self, position: usize) {
        if self.progress.ends[position].is_some() {
            return;
        }
        if let Some(because) = self.hindrance(position) {
            self.end(position, End::Skipped { because });
        } else if self.needed_by(position).all(|needed| self.is_done(needed)) {
            let rank = self.progress.ranks[position];
            self.progress.ready.insert((rank, position));
        }
    }

    /// Returns the ID of the failed change that this one cannot be made without.
    fn hindrance(&self, position: usize) -> Option<String> {
        self.needed_by(position)
            .find_map(|needed| match &self.progress.ends[needed] {
                Some(End::Skipped { because }) => Some(because.clone()),
                Some(end) if !end.is_done() => Some(self.plan.changes[needed].id.clone()),
                _ => None,
            })
    }

    /// Returns the positions of the changes that one depends on.
    fn needed_by(&self, position: usize) -> impl Iterator<Item = usize> {
        let needed = self.plan.changes[position].depends_on.iter();
        needed.filter_map(|id| self.progress.positions.get(id.as_str()).copied())
    }

    fn is_done(&self, position: usize) -> bool {
        let end = self.progress.ends[position].as_ref();
        end.is_some_and(End::is_done)
    }

    /// Returns whether this run created something that a change depends on.
    fn ground_of(&self, position: usize) -> Ground {
        let is_new = self.needed_by(position).any(|needed| {
            let is_create = self.plan.changes[needed].action == Action::Create;
            is_create && matches!(self.progress.ends[needed], Some(End::Done { .. }))
        });
        if is_new { Ground::New } else { Ground::Old }
    }

    fn is_under_way(&self, position: usize) -> bool {
        let earlier = self
            .execution
            .journal
            .and_then(|journal| journal.earlier(&self.plan.changes[position]));
        earlier == Some(&Earlier::UnderWay)
    }

    /// Lets a change begin, unless it must wait for another one of its line; returns whether it can
    /// begin.
    fn occupy(&mut self, rank: usize, position: usize) -> bool {
        let Some(id) = self.line_of(position) else {
            return true;
        };
        let line = self.progress.lines.entry(id).or_default();
        if line.is_busy {
            line.waiting.insert((rank, position));
            return false;
        }
        line.is_busy = true;
        true
    }

    /// Lets the next change of the same line begin.
    fn vacate(&mut self, position: usize) {
        let line = self.line_of(position);
        if let Some(line) = line.and_then(|id| self.progress.lines.get_mut(&id)) {
            line.is_busy = false;
            self.progress.ready.extend(line.waiting.pop_first());
        }
    }

    /// Returns the ID of the line that a change is in: that of the topmost object above it.
    fn line_of(&self, position: usize) -> Option<String> {
        let facts = &self.facts[position];
        if !facts.kind.is_serial {
            return None;
        }
        let target = Target {
            change: &self.plan.changes[position],
            facts,
            made: self.made,
        };
        target.above().ok()?.into_iter().next()
    }

    fn is_deferrable(&self, change: &Change, error: &Error) -> bool {
        let is_conflict = error.kind() == ErrorKind::Conflict;
        change.action == Action::Delete && is_conflict && !self.progress.is_at_end
    }

    /// Lets the deletes be tried once more that something stood in the way of.
    fn try_deferred(&mut self) {
        let progress = &mut self.progress;
        progress.is_at_end = true;
        for (job, _) in progress.deferred.drain(..) {
            progress.fields[job.position] = job.fields;
            let rank = progress.ranks[job.position];
            progress.ready.insert((rank, job.position));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::declare::execute::checked::facts_of_all;
    use crate::env;
    use crate::http::{HttpConfig, ProxyPolicy};
    use crate::konnect::{BaseUrl, Client, ClientConfig, Credentials};
    use crate::redact::Secrets;
    use crate::secret::Secret;

    /// Returns a client that no test sends anything with.
    fn client() -> Client {
        let url = BaseUrl::parse("http://127.0.0.1:9").expect("a URL");
        Client::new(ClientConfig {
            regional: url.clone(),
            global: url,
            credentials: Credentials::Given(Secret::new("token")),
            http: HttpConfig {
                user_agent: "kongctl".to_owned(),
                timeout: None,
                proxy_policy: ProxyPolicy::Direct,
                secrets: Secrets::default(),
            },
            serves_itself: false,
            on_delay: Box::new(|_| {}),
        })
    }

    fn change(id: &str, kind: &str, parent: &str, needed: &[&str]) -> Value {
        json!({
            "id": id, "resource_type": kind, "resource_ref": id, "action": "CREATE",
            "parent": { "ref": parent, "id": parent }, "depends_on": needed,
        })
    }

    fn plan(changes: &[Value]) -> Plan {
        let metadata = json!({
            "version": "1.0", "generated_at": "", "generator": "", "mode": "apply",
        });
        let plan = json!({ "metadata": metadata, "changes": changes, "summary": {} });
        serde_json::from_value(plan).expect("a plan")
    }

    /// Makes all changes of a plan without a request. Returns those that were begun at once, and
    /// what became of all.
    fn made(plan: &Plan, max_concurrency: usize) -> (Vec<Vec<&str>>, Outcome) {
        let client = client();
        let execution = Execution {
            client: &client,
            declared: None,
            variables: &|_| env::Value::NotSet,
            secrets: &Secrets::default(),
            journal: None,
            max_concurrency,
            is_interrupted: &|| false,
        };
        let facts = facts_of_all(plan).expect("facts");
        let fields = vec![Value::Null; plan.changes.len()];
        let mut run = Run {
            plan,
            execution: &execution,
            facts: &facts,
            made: &Made::default(),
            report: &mut |_, _| {},
            progress: Progress::new(plan, fields, max_concurrency),
        };
        run.begin(HashMap::new());
        let mut batches = Vec::new();
        loop {
            let batch: Vec<_> = std::iter::from_fn(|| run.next()).collect();
            if batch.is_empty() {
                break;
            }
            let ids = batch.iter().map(|job| &*plan.changes[job.position].id);
            batches.push(ids.collect());
            for job in batch {
                let result = Ok(None);
                run.take(Tried { job, result });
            }
        }
        (batches, run.finish())
    }

    #[test]
    fn a_change_begins_when_those_are_made_that_it_depends_on() {
        let plan = plan(&[
            change("a", "portal_page", "p", &["b", "c"]),
            change("b", "portal_page", "p", &[]),
            change("c", "portal_page", "p", &["b"]),
            change("d", "portal_page", "p", &["unknown"]),
            change("e", "portal_page", "p", &[]),
        ]);
        let expected = [vec!["b", "d", "e"], vec!["c"], vec!["a"]];
        assert_eq!(made(&plan, 4).0, expected);
        let expected = [vec!["b", "d"], vec!["c", "e"], vec!["a"]];
        assert_eq!(made(&plan, 2).0, expected);
    }

    #[test]
    fn what_is_below_one_ai_gateway_is_made_one_after_the_other() {
        let plan = plan(&[
            change("a", "ai_gateway_policy", "one", &[]),
            change("b", "ai_gateway_policy", "two", &[]),
            change("c", "ai_gateway_model", "one", &[]),
            change("d", "ai_gateway_policy", "one", &[]),
            change("e", "ai_gateway_policy", "two", &[]),
            change("f", "portal_page", "one", &[]),
        ]);
        let expected = [vec!["a", "b", "f"], vec!["c", "e"], vec!["d"]];
        assert_eq!(made(&plan, 4).0, expected);
    }

    #[test]
    fn changes_that_wait_for_each_other_are_skipped() {
        let plan = plan(&[
            change("a", "portal_page", "p", &["b"]),
            change("b", "portal_page", "p", &["a"]),
        ]);
        let (_, outcome) = made(&plan, 4);
        assert_eq!((outcome.done(), outcome.skipped()), (0, 2));
    }
}
