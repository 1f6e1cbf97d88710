//! The exchanges that are under way, for one that gets no descriptor for a connection of its own.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// The exchanges of a client.
#[derive(Default)]
pub(super) struct Exchanges {
    counts: Mutex<Counts>,
    changed: Condvar,
}

#[derive(Default)]
struct Counts {
    active: usize,
    ended: usize,
}

/// An exchange, which ends when this value is dropped.
pub(super) struct Exchange<'a> {
    all: &'a Exchanges,
    /// How many had ended when this one last tried to send.
    ended_before: usize,
}

impl Exchanges {
    /// Begins an exchange.
    pub(super) fn begin(&self) -> Exchange<'_> {
        let mut counts = self.lock();
        counts.active += 1;
        Exchange {
            all: self,
            ended_before: counts.ended,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Exchange<'_> {
    /// Waits until another exchange has ended, whose connection can then be used. Returns whether
    /// one has.
    pub(super) fn wait_for_another(&mut self) -> bool {
        let mut counts = self.all.lock();
        counts.active -= 1;
        // Those that wait for this one have to know.
        self.all.changed.notify_all();
        let mut counts = self
            .all
            .changed
            .wait_while(counts, |counts| {
                counts.ended == self.ended_before && counts.active > 0
            })
            .unwrap_or_else(PoisonError::into_inner);
        counts.active += 1;
        let has_ended = counts.ended != self.ended_before;
        self.ended_before = counts.ended;
        has_ended
    }
}

impl Drop for Exchange<'_> {
    fn drop(&mut self) {
        let mut counts = self.all.lock();
        counts.active -= 1;
        counts.ended = counts.ended.wrapping_add(1);
        self.all.changed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn an_exchange_waits_for_another_and_never_for_itself() {
        let exchanges = Exchanges::default();
        let mut first = exchanges.begin();
        assert!(!first.wait_for_another(), "it is alone");
        let second = exchanges.begin();
        thread::scope(|scope| {
            let waiting = scope.spawn(|| first.wait_for_another());
            // Until it waits, or has returned too early.
            while exchanges.lock().active > 1 && !waiting.is_finished() {
                thread::yield_now();
            }
            drop(second);
            assert!(waiting.join().expect("no panic"));
        });
        assert!(!first.wait_for_another(), "it is alone again");
    }

    #[test]
    fn of_exchanges_that_wait_for_each_other_one_gives_up() {
        let exchanges = Exchanges::default();
        let both = [exchanges.begin(), exchanges.begin()];
        let outcomes = thread::scope(|scope| {
            both.map(|mut exchange| scope.spawn(move || exchange.wait_for_another()))
                .map(|thread| thread.join().expect("no panic"))
        });
        assert!(outcomes.contains(&false), "{outcomes:?}");
    }
}
