//! Concurrent requests, whose responses are taken in order, or as they come.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::iter::Peekable;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, Scope};

use crossbeam_channel::{Receiver, RecvError, Sender, bounded, unbounded};

use crate::error::Result;

/// The most requests that are sent at once. Each needs a connection, which costs two round trips to
/// open.
pub(crate) const MAX_CONCURRENT_REQUESTS: usize = 4;

/// A thread's stack in bytes: enough for a TLS handshake and for parsing a response, and a quarter
/// of the default, because a machine may be short of memory.
const STACK_LEN: usize = 512 << 10;

/// How many items a share of many has. For fewer, a thread takes longer to start than it saves.
const SHARE_LEN: usize = 1_000;

/// What decides when to work on what, and takes the outputs as they come.
pub(crate) trait Schedule<In, Out> {
    /// Returns the next input; `None` while there is nothing to do before the next output.
    fn next(&mut self) -> Option<In>;

    fn take(&mut self, output: Out);
}

/// The threads of a client. All its lists share them, so that lists within a list do not multiply
/// the number of connections.
pub(crate) struct Workers {
    free: AtomicUsize,
}

impl Workers {
    pub(crate) const fn new() -> Self {
        Self::of(MAX_CONCURRENT_REQUESTS)
    }

    /// Returns as many threads as this.
    pub(crate) const fn of(count: usize) -> Self {
        let free = AtomicUsize::new(count);
        Self { free }
    }

    /// Returns no threads: the caller's does all of the work.
    pub(crate) const fn none() -> Self {
        Self::of(0)
    }

    /// Maps each input on one of a few threads, and calls `take` with the outputs in the order of
    /// the inputs, until it breaks. The first error in that order ends the work.
    ///
    /// At most [`MAX_CONCURRENT_REQUESTS`] outputs are awaited or wait to be taken. Without a
    /// thread, as at the system's limits, and for a single input, this thread does the work.
    pub(crate) fn map_in_order<In: Send, Out: Send>(
        &self,
        inputs: impl IntoIterator<Item = In>,
        map: impl Fn(In) -> Result<Out> + Sync,
        take: impl FnMut(Out) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        let (map, take) = (&map, &RefCell::new(take));
        let mut steps = inputs.into_iter().map(|input| {
            let output = Arc::new(Mutex::new(None));
            let slot = Arc::clone(&output);
            Step {
                map: Box::new(move || *locked(&slot) = Some(map(input))),
                take: Box::new(move || {
                    let output = locked(&output).take();
                    let output = output.expect("what was mapped has an output");
                    (take.borrow_mut())(output?)
                }),
            }
        });
        self.run_in_order(&mut steps)
    }

    /// Maps shares of many items, each on one of a few threads, and returns the outputs in the
    /// order of the items.
    pub(crate) fn map_shares<T: Sync, Out: Send>(
        &self,
        items: &[T],
        map: impl Fn(&[T]) -> Out + Sync,
    ) -> Vec<Out> {
        let mut outputs = Vec::new();
        let mapped = self.map_in_order(
            items.chunks(SHARE_LEN),
            |share| Ok(map(share)),
            |output| {
                outputs.push(output);
                Ok(ControlFlow::Continue(()))
            },
        );
        mapped.expect("what is mapped has no errors");
        outputs
    }

    /// Does steps of any types: the program has this once, not once for each type.
    fn run_in_order<'a>(&'a self, steps: &mut dyn Iterator<Item = Step<'a>>) -> Result<()> {
        let mut steps = steps.peekable();
        let map = |map: Map<'a>| map();
        let map = &map;
        thread::scope(|scope| {
            // The threads end when this sender is dropped, whatever ends the work.
            let (jobs, queue) = bounded(MAX_CONCURRENT_REQUESTS);
            let mut threads = 0;
            let mut ahead = VecDeque::new();
            loop {
                // No more jobs than threads: none waits behind another.
                while !(ahead.is_empty() && has_one(&steps))
                    && steps.peek().is_some()
                    && (ahead.len() < threads || self.spawn(scope, map, &queue))
                {
                    threads = threads.max(ahead.len() + 1);
                    if let Some(step) = steps.next() {
                        ahead.push_back((send(step.map, &jobs), step.take));
                    }
                }
                let take = if let Some((end, take)) = ahead.pop_front() {
                    received(&end);
                    take
                } else if let Some(step) = steps.next() {
                    map(step.map);
                    step.take
                } else {
                    return Ok(());
                };
                if take()?.is_break() {
                    return Ok(());
                }
            }
        })
    }

    /// Works on each input of a schedule on one of the threads, until it has no more and every
    /// output is taken.
    ///
    /// Without a thread, as at the system's limits, this one does the work.
    pub(crate) fn run<In: Send, Out: Send>(
        &self,
        schedule: &mut impl Schedule<In, Out>,
        work: impl Fn(In) -> Out + Sync,
    ) {
        let work = &work;
        thread::scope(|scope| {
            let (jobs, queue) = unbounded();
            let (reply, outputs) = unbounded();
            let (mut threads, mut running) = (0, 0);
            loop {
                while let Some(input) = schedule.next() {
                    if running == threads && self.spawn(scope, work, &queue) {
                        threads += 1;
                    }
                    if threads == 0 {
                        schedule.take(work(input));
                        continue;
                    }
                    // With all threads in use, it waits for one of them.
                    let reply = reply.clone();
                    let _ = jobs.send(Job { input, reply });
                    running += 1;
                }
                if running == 0 {
                    return;
                }
                schedule.take(received(&outputs));
                running -= 1;
            }
        });
    }

    /// Starts a thread that does the jobs of a queue until it is closed. Returns whether it was
    /// started: all may be in use, or the system may refuse one.
    fn spawn<'scope, In: Send + 'scope, Out: Send + 'scope>(
        &'scope self,
        scope: &'scope Scope<'scope, '_>,
        map: &'scope (impl Fn(In) -> Out + Sync),
        queue: &Receiver<Job<In, Out>>,
    ) -> bool {
        let Some(worker) = Worker::of(self) else {
            return false;
        };
        let queue = queue.clone();
        let work = move || {
            let _worker = worker;
            for Job { input, reply } in queue {
                let output = catch_unwind(AssertUnwindSafe(|| map(input)));
                // What is behind the end of the work is not awaited.
                let _ = reply.send(output);
            }
        };
        let builder = thread::Builder::new().stack_size(STACK_LEN);
        builder.spawn_scoped(scope, work).is_ok()
    }
}

/// What is done with one input: it is mapped on any thread, and its output is taken on this one.
struct Step<'a> {
    map: Map<'a>,
    take: Box<dyn FnOnce() -> Result<ControlFlow<()>> + 'a>,
}

type Map<'a> = Box<dyn FnOnce() + Send + 'a>;

/// An input, and where its output is awaited.
struct Job<In, Out> {
    input: In,
    reply: Sender<thread::Result<Out>>,
}

/// Queues an input and returns where its output will be.
fn send<In, Out>(input: In, jobs: &Sender<Job<In, Out>>) -> Receiver<thread::Result<Out>> {
    let (reply, output) = bounded(1);
    // There is room for it, and the other end is kept as long as this one.
    let _ = jobs.send(Job { input, reply });
    output
}

/// Waits for an output.
fn received<Out>(output: &Receiver<thread::Result<Out>>) -> Out {
    match output.recv() {
        Ok(Ok(output)) => output,
        // A bug: it is reported as if it had happened on this thread.
        Ok(Err(panic)) => resume_unwind(panic),
        Err(RecvError) => unreachable!("a thread replies to each of its jobs"),
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The right to one thread, which ends when this value is dropped.
struct Worker<'a>(&'a Workers);

impl<'a> Worker<'a> {
    fn of(workers: &'a Workers) -> Option<Self> {
        workers
            .free
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, |free| {
                free.checked_sub(1)
            })
            .ok()?;
        Some(Self(workers))
    }
}

impl Drop for Worker<'_> {
    fn drop(&mut self) {
        self.0.free.fetch_add(1, Ordering::AcqRel);
    }
}

fn has_one<I: Iterator>(inputs: &Peekable<I>) -> bool {
    inputs.size_hint() == (1, Some(1))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::sync::Barrier;
    use std::thread::ThreadId;

    use super::*;
    use crate::error::Error;

    /// Maps numbers and returns those that were taken, with the outcome.
    fn taken(
        workers: &Workers,
        inputs: impl IntoIterator<Item = u64>,
        map: impl Fn(u64) -> Result<u64> + Sync,
        last: u64,
    ) -> (Vec<u64>, Result<()>) {
        let mut taken = Vec::new();
        let outcome = workers.map_in_order(inputs, map, |output| {
            taken.push(output);
            Ok(if output == last {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            })
        });
        (taken, outcome)
    }

    #[test]
    fn shares_keep_the_order_of_their_items() {
        let items: Vec<_> = (0..2 * SHARE_LEN + 1).collect();
        let double = |share: &[usize]| share.iter().map(|item| 2 * item).collect::<Vec<_>>();
        for workers in [Workers::new(), Workers::none()] {
            let shares = workers.map_shares(&items, double);
            assert_eq!(shares.len(), 3);
            assert!(
                shares
                    .concat()
                    .into_iter()
                    .eq(items.iter().map(|item| 2 * item))
            );
        }
        assert!(Workers::new().map_shares(&[], double).is_empty());
    }

    fn this_thread() -> ThreadId {
        thread::current().id()
    }

    #[test]
    fn four_inputs_are_mapped_at_once_and_taken_in_order() {
        let barrier = Barrier::new(MAX_CONCURRENT_REQUESTS);
        let map = |number| {
            barrier.wait();
            Ok(number)
        };
        let (taken, outcome) = taken(&Workers::new(), 0..8, map, u64::MAX);
        assert_eq!((taken, outcome), ((0..8).collect(), Ok(())));
    }

    #[test]
    fn no_more_than_four_outputs_are_awaited_or_wait() {
        let started = Mutex::new(0);
        let mut taken = 0;
        let map = |number: u64| {
            *started.lock().expect("no panic") += 1;
            Ok(number)
        };
        let outcome = Workers::new().map_in_order(0..100, map, |_| {
            let started = *started.lock().expect("no panic");
            assert!(started <= taken + MAX_CONCURRENT_REQUESTS, "{started}");
            taken += 1;
            Ok(ControlFlow::Continue(()))
        });
        assert_eq!((taken, outcome), (100, Ok(())));
    }

    #[test]
    fn what_comes_behind_the_end_or_an_error_does_not_matter() {
        let map = |number| match number {
            2 | 5 => Err(Error::usage(number.to_string())),
            _ => Ok(number),
        };
        let workers = Workers::new();
        assert_eq!(taken(&workers, 0.., map, 1), (vec![0, 1], Ok(())));
        let (taken, outcome) = taken(&workers, 0.., map, u64::MAX);
        assert_eq!((taken, outcome), (vec![0, 1], Err(Error::usage("2"))));
    }

    #[test]
    fn without_threads_this_one_does_the_work() {
        let workers = Workers::none();
        let here = this_thread();
        let map = |number| {
            assert_eq!(this_thread(), here);
            Ok(number)
        };
        let (taken, outcome) = taken(&workers, 0..10, map, u64::MAX);
        assert_eq!((taken, outcome), ((0..10).collect(), Ok(())));
    }

    /// The numbers from `next` to `last`, as many at once as `width`.
    struct Numbers {
        next: u64,
        last: u64,
        width: usize,
        running: usize,
        taken: Vec<u64>,
    }

    impl Numbers {
        fn to(last: u64, width: usize) -> Self {
            Self {
                next: 1,
                last,
                width,
                running: 0,
                taken: Vec::new(),
            }
        }
    }

    impl Schedule<u64, u64> for Numbers {
        fn next(&mut self) -> Option<u64> {
            if self.running == self.width || self.next > self.last {
                return None;
            }
            self.running += 1;
            self.next += 1;
            Some(self.next - 1)
        }

        fn take(&mut self, output: u64) {
            self.running -= 1;
            self.taken.push(output);
        }
    }

    #[test]
    fn a_schedule_decides_how_many_are_worked_on_at_once() {
        let width = MAX_CONCURRENT_REQUESTS + 2;
        let barrier = Barrier::new(width);
        let mut numbers = Numbers::to(2 * width as u64, width);
        Workers::of(width).run(&mut numbers, |number| {
            barrier.wait();
            number
        });
        numbers.taken.sort_unstable();
        assert_eq!(numbers.taken, (1..=2 * width as u64).collect::<Vec<_>>());
    }

    #[test]
    fn a_schedule_ends_with_fewer_threads_than_it_asks_for() {
        let here = this_thread();
        for threads in [0, 1] {
            let mut numbers = Numbers::to(9, 3);
            Workers::of(threads).run(&mut numbers, |number| {
                assert_eq!(this_thread() == here, threads == 0);
                number
            });
            assert_eq!(numbers.taken, (1..=9).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_single_input_needs_no_thread() {
        let here = this_thread();
        let map = |number| {
            assert_eq!(this_thread(), here);
            Ok(number)
        };
        assert_eq!(
            taken(&Workers::new(), 7..8, map, u64::MAX),
            (vec![7], Ok(()))
        );
    }

    #[test]
    fn lists_within_a_list_share_the_threads() {
        let (workers, active, most) = (Workers::new(), Mutex::new(0), Mutex::new(0));
        let leaf = |number| {
            let now = {
                let mut active = active.lock().expect("no panic");
                *active += 1;
                *active
            };
            let mut most = most.lock().expect("no panic");
            *most = now.max(*most);
            drop(most);
            thread::yield_now();
            *active.lock().expect("no panic") -= 1;
            Ok(number)
        };
        let branch = |number| {
            let (below, outcome) = taken(&workers, 0..20, leaf, u64::MAX);
            outcome.map(|()| number + below.len() as u64)
        };
        let (sums, outcome) = taken(&workers, 0..20, branch, u64::MAX);
        assert_eq!((sums, outcome), ((20..40).collect(), Ok(())));
        assert!(*most.lock().expect("no panic") <= MAX_CONCURRENT_REQUESTS);
    }

    #[test]
    fn a_panic_is_one_of_this_thread_and_frees_the_others() {
        let workers = Workers::new();
        let map = |number: u64| {
            assert_ne!(number, 3, "a bug");
            Ok(number)
        };
        let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            taken(&workers, 0..9, map, u64::MAX)
        }));
        assert!(caught.is_err());
        assert_eq!(
            workers.free.load(Ordering::Acquire),
            MAX_CONCURRENT_REQUESTS
        );
    }

    #[test]
    fn threads_are_free_again_afterwards() {
        let threads = Mutex::new(HashSet::new());
        let map = |number| {
            threads.lock().expect("no panic").insert(this_thread());
            Ok(number)
        };
        let workers = Workers::new();
        for _ in 0..3 {
            assert_eq!(taken(&workers, 0..9, map, u64::MAX).1, Ok(()));
        }
        assert!(!threads.lock().expect("no panic").contains(&this_thread()));
    }
}
