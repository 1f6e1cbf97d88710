//! Runs a jq expression over JSON.

mod access;
mod compile;
mod data;
mod definitions;
mod deletion;
mod filters;
mod formats;
mod library;
mod math;
mod memory;
mod mistake;
mod number;
mod operators;
mod read;
mod regex;
mod search;
mod shape;
mod start;
mod text;
mod times;
mod value;

use std::cell::RefCell;
use std::panic::resume_unwind;
use std::sync::Arc;
use std::thread::{self, ScopedJoinHandle};

use bytes::Bytes;
use jaq_core::load::Arena;
use jaq_core::{Ctx, Exn, Vars};

use self::compile::compiled;
use self::data::{Data, Program, Run};
use self::filters::{ENVIRONMENT, LOCATION, environment};
use self::memory::Memory;
use self::read::{MAX_DEPTH, MAX_DIGITS, Reader, Unreadable};
use self::shape::Shape;
use self::start::{Meant, meant};
use self::value::Val;
use crate::error::{Error, ErrorKind, Result};
use crate::excerpt::shortened;
use crate::item::Items;
use crate::output::ui::Ui;
use crate::shell;

/// How many characters of an error are shown: it quotes the input, however long that is.
const MAX_CAUSE_LEN: usize = 200;

/// How much text of a list is parsed at a time, if the expression allows that.
const PART_LEN: usize = 64 << 10;

/// The stack of an expression, in bytes; memory is taken only for what is used of it.
///
/// Recursion of an expression and the depth of its values take stack. What fits here takes several
/// hundred thousand levels.
const STACK_SIZE: usize = 256 << 20;

/// The way out for a response that cannot be read in parts.
const WHOLE_HINT: &str = "leave --jq out to print it";

/// The way out for a list that is too large for an expression which needs all of it.
const LIST_HINT: &str = "begin the expression with `.[] |` to read item by item, or leave --jq out";

/// Gets each result when it is made. An error ends the expression.
pub(crate) type Take<'a> = &'a mut (dyn FnMut(JqResult) -> Result<()> + Send);

/// A compiled expression.
pub(crate) struct Jq {
    expression: String,
    shape: Shape,
    program: Program,
    /// Where `debug` and `stderr` write to.
    ui: Ui,
}

/// A result of an expression.
pub(crate) enum JqResult<'a> {
    String(String),
    /// The elements of an array that has some, each as JSON on one line.
    List(&'a mut dyn Iterator<Item = String>),
    /// Any other value, as JSON on one line.
    Json(String),
}

/// Whether a program goes on.
#[derive(PartialEq, Eq)]
enum Next {
    Continue,
    /// It has called `halt`.
    Halt,
}

impl Jq {
    /// Parses and compiles an expression. The error names the column of the first mistake.
    pub(crate) fn parse(expression: &str, ui: Ui) -> Result<Self> {
        let arena = Arena::default();
        let program = compiled(expression, &arena).map_err(|mistake| mistake.error(expression))?;
        Ok(Self {
            expression: expression.to_owned(),
            shape: Shape::of(expression),
            program,
            ui,
        })
    }

    /// Runs the expression over a JSON text.
    pub(crate) fn run(&self, text: &str, take: Take) -> Result<()> {
        with_large_stack(|| {
            let mut memory = Memory::for_text(text.len());
            // The strings of the value are parts of this copy.
            let copied = memory.take(text.len()).map_err(Unreadable::from);
            let input = copied
                .and_then(|()| {
                    let copy = Bytes::copy_from_slice(text.as_bytes());
                    Reader::new(memory).read(&copy)
                })
                .map_err(|reason| unreadable(&reason, WHOLE_HINT))?;
            self.each(input, &mut |value| self.give(&value, take))?;
            Ok(())
        })
    }

    /// Runs the expression over a list of items, which are JSON texts, as over one array.
    pub(crate) fn run_over_list(&self, items: &Items, take: Take) -> Result<()> {
        with_large_stack(|| {
            // Otherwise nothing is printed before everything is read.
            if self.shape != Shape::Whole && items.len() > 1 {
                require_readable(items)?;
            }
            self.run_over_parts(items, take)
        })
    }

    fn run_over_parts(&self, items: &Items, take: Take) -> Result<()> {
        match self.shape {
            Shape::Whole | Shape::Stream => {
                self.each_of_list(items, &mut |value| self.give(&value, take))?;
            }
            Shape::List => {
                let mut list = String::from("[");
                let next = self.each_of_list(items, &mut |value| self.add(&value, &mut list))?;
                if next == Next::Continue {
                    list.push(']');
                    take(JqResult::Json(list))?;
                }
            }
            Shape::Count => {
                let mut count = 0;
                let next = self.each_of_list(items, &mut |value| {
                    count += jaq_std::ValT::as_isize(&value).unwrap_or_default();
                    Ok(())
                })?;
                if next == Next::Continue {
                    take(JqResult::Json(count.to_string()))?;
                }
            }
        }
        Ok(())
    }

    /// Runs the expression over each part of a list.
    fn each_of_list(&self, items: &Items, take: &mut dyn FnMut(Val) -> Result<()>) -> Result<Next> {
        let mut part = Vec::new();
        let mut len = 0;
        let mut reader = reader(items);
        for text in texts(items) {
            let hint = match self.shape {
                Shape::Whole => LIST_HINT,
                _ => WHOLE_HINT,
            };
            let value = reader.read(&text);
            part.push(value.map_err(|reason| unreadable(&reason, hint))?);
            len += text.len();
            if len >= PART_LEN && self.shape != Shape::Whole {
                len = 0;
                reader.memory.free();
                if self.each(part.drain(..).collect(), take)? == Next::Halt {
                    return Ok(Next::Halt);
                }
            }
        }
        self.each(part.into_iter().collect(), take)
    }

    /// Runs the expression over a value.
    fn each(&self, input: Val, take: &mut dyn FnMut(Val) -> Result<()>) -> Result<Next> {
        let message = RefCell::new(None);
        let run = Run {
            program: &self.program,
            message: &message,
            ui: &self.ui,
        };
        let environment = if self.expression.contains(ENVIRONMENT) {
            environment().unwrap_or_default()
        } else {
            Val::Null
        };
        let variables = Vars::new([environment, self.location()]);
        let meant = meant(&self.expression, &input);
        let context = Ctx::<Data>::new(run, variables);
        for result in self.program.id.run((context, input)) {
            match result {
                Ok(value) => take(value)?,
                Err(end) => {
                    return self
                        .ended(end, message.take())
                        .map_err(|error| self.with_hint(error, meant));
                }
            }
        }
        Ok(Next::Continue)
    }

    /// Returns the value of `$__loc__`: the line where it is first.
    fn location(&self) -> Val {
        let before = self.expression.split(LOCATION).next().unwrap_or_default();
        let line = 1 + before.matches('\n').count();
        let members = [("file", Val::from("<top-level>")), ("line", line.into())];
        let members = members.map(|(name, value)| (Val::from(name), value));
        jaq_core::ValT::from_map(members).unwrap_or_default()
    }

    /// Returns what an exception means: `halt`, `halt_error`, or an error.
    fn ended(&self, end: Exn<'_, Val>, message: Option<Val>) -> Result<Next> {
        match (end.get_halt(), message) {
            (Ok(_), Some(message)) => Err(self.failed(&text::shown(&message))),
            (Ok(0), None) => Ok(Next::Halt),
            (Ok(code), None) => Err(self.failed(&format!("halted with {code}"))),
            (Err(end), _) => Err(match end.get_err() {
                Ok(error) => self.failed(&text::shown(&error.into_val())),
                Err(_) => Error::internal("jq ended with an exception of its own"),
            }),
        }
    }

    /// Adds what was probably meant to the error of a value that has no such part.
    fn with_hint(&self, error: Error, meant: Option<Meant>) -> Error {
        let is_about_parts = |(_, fact): &(_, String)| {
            fact.starts_with("cannot index") || fact.starts_with("cannot iterate over")
        };
        match meant.filter(|_| error.facts().iter().any(is_about_parts)) {
            Some(Meant { why, expression }) => {
                error.hint(format!("{why}: try --jq {}", shell::quoted(&expression)))
            }
            None => error,
        }
    }

    /// Calls `take` with a result.
    fn give(&self, value: &Val, take: Take) -> Result<()> {
        self.check_depth(value)?;
        match value {
            Val::Str(text) => take(JqResult::String(text::utf8(text).into_owned())),
            // The text of a long array would take as much memory as the responses.
            Val::Arr(elements) if !elements.is_empty() => {
                take(JqResult::List(&mut elements.iter().map(text::json_text)))
            }
            other => take(JqResult::Json(text::json_text(other))),
        }
    }

    /// Adds the elements of an array to a list that is not closed yet.
    fn add(&self, value: &Val, list: &mut String) -> Result<()> {
        let Val::Arr(elements) = value else {
            return Err(Error::internal("jq made no list of a list"));
        };
        for element in elements.iter() {
            if list.len() > 1 {
                list.push(',');
            }
            self.check_depth(element)?;
            text::push_json(element, list);
        }
        Ok(())
    }

    /// Checks that a value is not nested too deeply for a result.
    fn check_depth(&self, value: &Val) -> Result<()> {
        if text::has_levels(value, MAX_DEPTH + 1) {
            return Err(self.failed("a result is nested too deeply"));
        }
        Ok(())
    }

    fn failed(&self, cause: &str) -> Error {
        // Sentences of jq; those of kongctl begin with a small letter.
        let cause = match cause.strip_prefix("Cannot ") {
            Some(rest) => format!("cannot {rest}"),
            None => cause.to_owned(),
        };
        Error::usage(format!("--jq `{}` failed", self.expression))
            .cause(shortened(&cause, MAX_CAUSE_LEN))
    }
}

/// Runs `work` on a thread with a large stack, or on this one if the system refuses that.
fn with_large_stack<T: Send>(mut work: impl FnMut() -> T + Send) -> T {
    let thread = thread::Builder::new()
        .name("kongctl-jq".to_owned())
        .stack_size(STACK_SIZE);
    let joined = thread::scope(|scope| {
        let spawned = thread.spawn_scoped(scope, &mut work);
        spawned.ok().map(ScopedJoinHandle::join)
    });
    match joined {
        Some(Ok(outcome)) => outcome,
        Some(Err(panic)) => resume_unwind(panic),
        None => work(),
    }
}

/// A response, as the bytes that strings are parts of.
struct Response(Arc<String>);

impl AsRef<[u8]> for Response {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// Returns the text of each item, as a part of its response.
fn texts(items: &Items) -> impl Iterator<Item = Bytes> {
    items.responses().flat_map(|(response, items)| {
        let response = Bytes::from_owner(Response(Arc::clone(response)));
        items.map(move |item| response.slice_ref(item.as_bytes()))
    })
}

/// Returns what reads items of a list that are in memory at the same time.
fn reader(items: &Items) -> Reader {
    Reader::new(Memory::for_text(items.text_len()))
}

/// Checks that items which are read one after the other can be read, before anything is printed.
fn require_readable(items: &Items) -> Result<()> {
    // A response was checked when it was received, and what is short is within all limits.
    let suspects = texts(items).filter(|text| text.len() > MAX_DIGITS);
    for text in suspects {
        let value = reader(items).read(&text);
        value.map_err(|reason| unreadable(&reason, WHOLE_HINT))?;
    }
    Ok(())
}

fn unreadable(reason: &Unreadable, hint: &str) -> Error {
    Error::new(
        ErrorKind::Server,
        format!("--jq cannot read the response: {reason}"),
    )
    .hint(match reason {
        Unreadable::TooLarge(_) => hint,
        _ => WHOLE_HINT,
    })
}

#[cfg(test)]
mod manual;
#[cfg(test)]
mod tests;
