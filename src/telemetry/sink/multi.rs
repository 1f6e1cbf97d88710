//! Sends every event to several sinks.

use std::io;

use super::super::dispatcher::shielded;
use super::super::{Deadline, Event};
use super::{NoopSink, Sink};

/// Fans out to every child, even when one of them fails. \[D\]
pub struct MultiSink {
    children: Vec<Box<dyn Sink>>,
}

impl MultiSink {
    /// Joins `children`: none make a [`NoopSink`], a single one stays itself.
    #[expect(
        clippy::new_ret_no_self,
        reason = "the documented constructor answers the smallest sink that does the job"
    )]
    #[must_use]
    pub fn new(mut children: Vec<Box<dyn Sink>>) -> Box<dyn Sink> {
        match (children.len(), children.pop()) {
            (_, None) => Box::new(NoopSink),
            (1, Some(only)) => only,
            (_, Some(last)) => {
                children.push(last);
                Box::new(Self { children })
            }
        }
    }

    /// Asks every child; the answer is the first error.
    fn each(&mut self, mut ask: impl FnMut(&mut dyn Sink) -> io::Result<()>) -> io::Result<()> {
        let mut first = Ok(());
        for child in &mut self.children {
            let answer = shielded(|| ask(child.as_mut()))
                .unwrap_or_else(|| Err(io::Error::other("the sink panicked")));
            first = first.and(answer);
        }
        first
    }
}

impl Drop for MultiSink {
    /// Two children that panic while they are dropped together would end the program.
    fn drop(&mut self) {
        for child in self.children.drain(..) {
            let _ = shielded(|| drop(child));
        }
    }
}

impl Sink for MultiSink {
    fn prepare(&mut self, deadline: &Deadline) -> io::Result<()> {
        self.each(|child| child.prepare(deadline))
    }

    fn emit(&mut self, event: &Event, deadline: &Deadline) -> io::Result<()> {
        self.each(|child| child.emit(event, deadline))
    }

    fn close(&mut self, deadline: &Deadline) -> io::Result<()> {
        self.each(|child| child.close(deadline))
    }
}
