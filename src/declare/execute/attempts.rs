//! A change that is tried again where that helps, and cannot make it twice.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::existing::{existing, is_of_namespace};
use super::sender::{Cause, Refused, Sender};
use super::sides;
use super::target::Target;
use crate::declare::plan::file::Action;
use crate::declare::plan::state::{Found, State};
use crate::error::{ErrorKind, Result};

/// How often a creation is sent again when it is not known whether it was made. What it creates is
/// looked for each time.
const MAX_LOST_CREATIONS: u32 = 1;
/// The same of an update, which can be made twice.
const MAX_LOST_UPDATES: u32 = 2;
/// How often a change is sent again that was refused because there were too many requests. Each
/// time, the client has waited as long as it was told.
const MAX_REFUSED: u32 = 20;
/// How long Konnect is given to have the permissions for a new object.
const MAX_WAIT: Duration = Duration::from_secs(30);
/// The first delay before the next try; each further one is twice as long.
const BASE_DELAY: Duration = Duration::from_millis(250);
const MAX_DELAY: Duration = Duration::from_secs(4);

/// A change to make.
pub(super) struct Job {
    pub(super) position: usize,
    /// Its fields with every value.
    pub(super) fields: Value,
    pub(super) ground: Ground,
    /// Whether an earlier run may have made it, and Konnect may still be about to.
    pub(super) is_under_way: bool,
}

/// What a change that is tried depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// What this run created.
    New,
    /// What was there before.
    Old,
}

/// The tries of one change.
struct Tries {
    max_lost: u32,
    began: Instant,
    delay: Duration,
    lost: u32,
    refused: u32,
}

impl Sender<'_> {
    /// Makes a change, and tries again after failures that pass.
    pub(super) fn make_at_last(
        &self,
        target: &Target<'_>,
        job: &Job,
    ) -> Result<Option<Arc<Found>>> {
        let (mut fields, ground) = (job.fields.clone(), job.ground);
        let sides = sides::split(target.facts.kind, &mut fields);
        let make = || match self.make(target, fields.clone()) {
            Err(refused) if may_be_made(&refused, job) => self.made(target, &fields, refused),
            other => other,
        };
        let max_lost = match target.change.action {
            Action::Create => MAX_LOST_CREATIONS,
            _ => MAX_LOST_UPDATES,
        };
        let found = self.tried(Tries::new(max_lost), ground, make)?;
        let id = found.as_ref().map_or("", |found| &found.id);
        // Not together with what is above: that must not be created again when this fails.
        let tries = Tries::new(MAX_LOST_UPDATES);
        self.tried(tries, ground, || self.write_sides(target, id, &sides))?;
        Ok(found)
    }

    /// Returns the outcome of the last try.
    fn tried<T>(
        &self,
        mut tries: Tries,
        ground: Ground,
        attempt: impl Fn() -> std::result::Result<T, Refused>,
    ) -> Result<T> {
        loop {
            let refused = match attempt() {
                Ok(outcome) => return Ok(outcome),
                Err(refused) => refused,
            };
            if (self.is_interrupted)() || !tries.allow(refused.cause, ground) {
                return Err(refused.error);
            }
            tries.wait();
        }
    }

    /// Returns the object that a change made although it seems to be refused.
    fn made(
        &self,
        target: &Target<'_>,
        fields: &Value,
        refused: Refused,
    ) -> std::result::Result<Option<Arc<Found>>, Refused> {
        match self.created(target, fields) {
            Ok(Some(created)) => Ok(Some(created)),
            Ok(None) => Err(refused),
            // Another try could make a second one.
            Err(_) => Err(Refused {
                cause: Cause::Final,
                ..refused
            }),
        }
    }

    /// Returns the object that a lost request created. What others manage is not it.
    fn created(&self, target: &Target<'_>, fields: &Value) -> Result<Option<Arc<Found>>> {
        if target.change.action != Action::Create {
            return Ok(None);
        }
        let list = target.list()?;
        let mut fields = fields.clone();
        target.made.resolve(&mut fields)?;
        let mut state = State::new(self.client);
        state.read([list.clone()])?;
        let found = existing(target, &fields, state.found(&list));
        Ok(found.filter(|found| is_of_namespace(target, &found.value)))
    }
}

/// Returns whether the change may have been made all the same: its response was lost, or an earlier
/// run sent it too.
fn may_be_made(refused: &Refused, job: &Job) -> bool {
    let is_conflict = refused.error.kind() == ErrorKind::Conflict;
    refused.cause == Cause::Lost || (job.is_under_way && is_conflict)
}

impl Tries {
    fn new(max_lost: u32) -> Self {
        Self {
            max_lost,
            began: Instant::now(),
            delay: BASE_DELAY,
            lost: 0,
            refused: 0,
        }
    }

    /// Counts a failure, and returns whether another try may help.
    fn allow(&mut self, cause: Cause, ground: Ground) -> bool {
        match cause {
            Cause::Lost => {
                self.lost += 1;
                self.lost <= self.max_lost
            }
            Cause::TooMany => {
                self.refused += 1;
                self.refused <= MAX_REFUSED
            }
            Cause::TooEarly => ground == Ground::New && self.began.elapsed() < MAX_WAIT,
            Cause::Final => false,
        }
    }

    fn wait(&mut self) {
        thread::sleep(self.delay);
        self.delay = MAX_DELAY.min(2 * self.delay);
    }
}
