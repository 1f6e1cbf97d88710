//! Runs a jq expression over JSON.

mod compile;
mod filters;
mod limits;
mod shape;
mod text;

use std::cell::RefCell;
use std::panic::resume_unwind;
use std::thread::{self, ScopedJoinHandle};

use jaq_core::load::{self, Arena};
use jaq_core::{Ctx, Exn, Vars};
use jaq_json::{Val, read};

use self::compile::compiled;
use self::filters::{Data, ENVIRONMENT, Program, Run, environment};
use self::limits::{Limits, MAX_DIGITS, MAX_VALUES};
use self::shape::Shape;
use crate::error::{Error, ErrorKind, Result};
use crate::excerpt::shortened;
use crate::item::Items;
use crate::output::ui::Ui;

/// How many characters of an error are shown: it quotes the input, however long that is.
const MAX_CAUSE_LEN: usize = 200;

/// How much text of a list is parsed at a time, if the expression allows that.
const PART_LEN: usize = 64 << 10;

/// The stack of an expression, in bytes; memory is taken only for what is used of it.
///
/// Recursion of an expression and the depth of its values take stack. What fits here takes several
/// hundred thousand levels.
const STACK_SIZE: usize = 256 << 20;

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
pub(crate) enum JqResult {
    String(String),
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
        let program = compiled(expression, &arena).map_err(|mistake| {
            let start = load::span(expression, mistake.place).start;
            // Not in bytes: the column would be too large after characters outside of ASCII.
            let column = expression[..start].chars().count() + 1;
            Error::usage(format!("invalid --jq expression `{expression}`"))
                .fact("at", format!("column {column}: {}", mistake.reason))
        })?;
        Ok(Self {
            expression: expression.to_owned(),
            shape: Shape::of(expression),
            program,
            ui,
        })
    }

    /// Runs the expression over a JSON text.
    pub(crate) fn run(&self, text: &str, take: Take) -> Result<()> {
        require_within_limits([text].into_iter())?;
        with_large_stack(|| {
            self.each(parsed(text)?, &mut |value| take(self.result(&value)?))?;
            Ok(())
        })
    }

    /// Runs the expression over a list of items, which are JSON texts, as over one array.
    pub(crate) fn run_over_list(&self, items: &Items, take: Take) -> Result<()> {
        match self.shape {
            Shape::Whole => require_within_limits(items.json())?,
            _ => items
                .json()
                .try_for_each(|item| require_within_limits([item].into_iter()))?,
        }
        with_large_stack(|| self.run_over_parts(items, take))
    }

    fn run_over_parts(&self, items: &Items, take: Take) -> Result<()> {
        match self.shape {
            Shape::Whole | Shape::Stream => {
                self.each_of_list(items, &mut |value| take(self.result(&value)?))?;
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
        for text in items.json() {
            part.push(parsed(text)?);
            len += text.len();
            if len >= PART_LEN && self.shape != Shape::Whole {
                len = 0;
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
        let context = Ctx::<Data>::new(run, Vars::new([environment]));
        for result in self.program.id.run((context, input)) {
            match result {
                Ok(value) => take(value)?,
                Err(end) => return self.ended(end, message.take()),
            }
        }
        Ok(Next::Continue)
    }

    /// Returns what an exception means: `halt`, `halt_error`, or an error.
    fn ended(&self, end: Exn<'_, Val>, message: Option<Val>) -> Result<Next> {
        match (end.get_halt(), message) {
            (Ok(_), Some(message)) => Err(self.failed(&text::shown(&message))),
            (Ok(0), None) => Ok(Next::Halt),
            (Ok(code), None) => Err(self.failed(&format!("halted with {code}"))),
            (Err(end), _) => Err(match end.get_err() {
                Ok(error) => self.failed(&error.to_string()),
                Err(_) => Error::internal("jq ended with an exception of its own"),
            }),
        }
    }

    fn result(&self, value: &Val) -> Result<JqResult> {
        match text::string(value) {
            Some(text) => Ok(JqResult::String(text)),
            None => Ok(JqResult::Json(self.json(value)?)),
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
            list.push_str(&self.json(element)?);
        }
        Ok(())
    }

    fn json(&self, value: &Val) -> Result<String> {
        text::json(value).ok_or_else(|| self.failed("a result is nested too deeply"))
    }

    fn failed(&self, cause: &str) -> Error {
        Error::usage(format!("--jq `{}` failed", self.expression))
            .cause(shortened(cause, MAX_CAUSE_LEN))
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

/// Checks the limits for the texts of a response that become values at the same time.
fn require_within_limits<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> Result<()> {
    // Two bytes a value, its separator included.
    let may_have_many_values = texts.clone().map(str::len).sum::<usize>() / 2 > MAX_VALUES;
    // A response was checked for its depth when it was received, and most need no second look.
    let mut suspects = texts.filter(|text| may_have_many_values || text.len() > MAX_DIGITS);
    let mut limits = Limits::default();
    match suspects.find_map(|text| limits.exceeded_by(text.as_bytes())) {
        None => Ok(()),
        Some(reason) => Err(Error::new(
            ErrorKind::Server,
            "--jq cannot read the response: ".to_owned() + reason,
        )
        .hint("leave --jq out to print it")),
    }
}

fn parsed(text: &str) -> Result<Val> {
    read::parse_single(text.as_bytes())
        .map_err(|error| Error::internal("jq cannot read the JSON").cause(error))
}

#[cfg(test)]
mod tests;
