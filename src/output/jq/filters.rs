//! What an expression can call: jaq's filters, and those that kongctl replaces.
//!
//! Some of jaq's do what a library must not: end the process, print tokens of the environment,
//! or recurse as deep as a text of the server asks for.

use std::cell::RefCell;
use std::iter;

use bytes::Bytes;
use jaq_core::box_iter::box_once;
use jaq_core::load::{self, parse::Def};
use jaq_core::native::{Filter, Fun, bome, run, v};
use jaq_core::{DataT, Error, Exn, Lut, RunPtr, ValT, data::HasLut};
use jaq_json::{Val, ValR};

use super::memory::Memory;
use super::read::Reader;
use super::text::shown;
use crate::env;
use crate::excerpt::first_chars;
use crate::output::ui::Ui;

/// The variable that holds the environment.
pub(super) const ENVIRONMENT: &str = "$ENV";

/// How many characters of a text that cannot be parsed are shown.
const MAX_QUOTED: usize = 60;

/// A compiled expression.
pub(super) type Program = jaq_core::Filter<Data>;

/// The types that a program works with.
pub(super) struct Data;

/// What filters know about the run that they are in.
#[derive(Clone)]
pub(super) struct Run<'a> {
    pub(super) program: &'a Program,
    /// What `halt_error` said.
    pub(super) message: &'a RefCell<Option<Val>>,
    pub(super) ui: &'a Ui,
}

impl DataT for Data {
    type V<'a> = Val;
    type Data<'a> = Run<'a>;
}

impl<'a> HasLut<'a, Data> for Run<'a> {
    fn lut(&self) -> &'a Lut<Data> {
        &self.program.lut
    }
}

/// The same as in jaq, whose own keeps each of the texts that it joins: gigabytes for a text of
/// some hundred kilobytes with a match at each character.
const SUB: &str = "
def sub(re; f; flags):
  def handle: if isarray then capture_of_match | f end;
  [split_matches(re; flags)[] | [handle]] | reduce .[] as $parts (\"\"; . + $parts[]);";

/// Returns the filters that are defined in jq itself.
pub(super) fn definitions() -> impl Iterator<Item = Def<&'static str>> {
    let standard = jaq_std::defs().filter_map(|def| match (def.name, def.args.len()) {
        ("halt_error", 1) => None,
        ("sub", 3) => load::parse(SUB, |parser| parser.defs())?.pop(),
        _ => Some(def),
    });
    jaq_core::defs().chain(standard).chain(jaq_json::defs())
}

/// Returns the filters that are written in Rust.
pub(super) fn native() -> impl Iterator<Item = Fun<Data>> {
    // The first of a name is called.
    own()
        .into_iter()
        .map(run::<Data>)
        .chain(jaq_core::funs())
        .chain(jaq_std::funs())
        .chain(jaq_json::funs())
}

fn own() -> [Filter<RunPtr<Data>>; 8] {
    [
        ("fromjson", v(0), |cv| {
            let text = cv.1.try_as_utf8_bytes_owned();
            bome(text.and_then(|text| parsed(&text)))
        }),
        ("halt_error", v(1), |mut cv| {
            let code = cv.0.pop_var();
            if jaq_std::ValT::as_isize(&code).is_none() {
                return box_once(Err(Error::typ(code, "integer").into()));
            }
            cv.0.data().message.replace(Some(cv.1));
            box_once(Err(Exn::halt(1)))
        }),
        // `debug` and `stderr` are defined with these.
        ("debug_empty", v(0), |cv| {
            cv.0.data().ui.message(&format!("[\"DEBUG:\",{}]", cv.1));
            Box::new(iter::empty())
        }),
        ("stderr_empty", v(0), |cv| {
            cv.0.data().ui.message(&shown(&cv.1));
            Box::new(iter::empty())
        }),
        ("env", v(0), |_| bome(environment())),
        // The expression runs once, over all there is.
        ("input", v(0), |_| bome(Err(Error::str("no more inputs")))),
        ("inputs", v(0), |_| Box::new(iter::empty())),
        ("input_filename", v(0), |_| bome(Ok(Val::Null))),
    ]
}

/// Returns the value of a text.
fn parsed(text: &Bytes) -> ValR {
    Reader::new(Memory::for_text(text.len()))
        .read(text)
        .map_err(|reason| {
            let start = Val::utf8_str(first_chars(text, MAX_QUOTED).into_bytes());
            Error::str(format_args!("cannot parse {start} as JSON: {reason}"))
        })
}

/// Returns the environment without kongctl's own secrets.
pub(super) fn environment() -> ValR {
    let variables = env::without_secrets();
    Val::from_map(variables.map(|(name, value)| (Val::from(name), Val::from(value))))
}
