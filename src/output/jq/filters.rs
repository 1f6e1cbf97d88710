//! What an expression can call that is written in Rust: filters of jaq, and our own.
//!
//! Some of jaq's do what a library must not: end the process, print tokens of the environment,
//! or recurse as deep as a text of the server asks for. Others know the values of jaq only.

use std::iter;
use std::rc::Rc;

use jaq_core::box_iter::box_once;
use jaq_core::native::{Fun, bome, run, unary, v};
use jaq_core::{Cv, Error, Exn, ValR};

use super::data::{Data, Filter};
use super::memory::Memory;
use super::read::Reader;
use super::text::{described, json_text, shown, utf8};
use super::value::{Text, Val};
use super::{definitions, deletion, formats, math, regex, search, times};
use crate::env;
use crate::excerpt::first_chars;
use crate::percent;

/// The variable that holds the environment.
pub(super) const ENVIRONMENT: &str = "$ENV";

/// The variable that holds where it is in the expression.
pub(super) const LOCATION: &str = "$__loc__";

/// How many characters of a text that cannot be parsed are shown.
const MAX_QUOTED: usize = 60;

/// Returns the filters that are written in Rust.
pub(super) fn native() -> impl Iterator<Item = Fun<Data>> {
    // The first of a name is called.
    let own = [
        control(),
        values(),
        texts(),
        encodings(),
        math::functions(),
        math::parts(),
        times::filters(),
    ];
    own.into_iter()
        .flatten()
        .map(run::<Data>)
        .chain(jaq_core::funs())
        .chain(jaq_std::base_funs())
}

/// Returns the names of all filters, with the numbers of their arguments.
pub(super) fn names() -> impl Iterator<Item = (&'static str, usize)> {
    let native = native().map(|(name, arguments, _)| (name, arguments.len()));
    // Names of Rust that only definitions use.
    let is_internal = |name: &str| {
        let internal = [
            "error_empty",
            "debug_empty",
            "stderr_empty",
            "key_values",
            "path_value",
            "matches",
            "split_",
            "split_matches",
        ];
        name.starts_with('_')
            || name.starts_with("escape_")
            || name.starts_with("unescape_")
            || name.starts_with("encode_")
            || name.starts_with("decode_")
            || name.ends_with("_or_empty")
            || internal.contains(&name)
    };
    let all = definitions::names().chain(native);
    all.filter(move |(name, _)| !is_internal(name))
}

/// Filters that know the run they are in.
fn control() -> Vec<Filter> {
    vec![
        ("halt_error", v(1), |mut cv| {
            let code = cv.0.pop_var();
            if !matches!(code, Val::Int(_)) {
                let reason = "halt_error/1: number required";
                return box_once(Err(Error::str(reason).into()));
            }
            cv.0.data().message.replace(Some(cv.1));
            box_once(Err(Exn::halt(1)))
        }),
        // `debug` and `stderr` are defined with these.
        ("debug_empty", v(0), |cv| {
            cv.0.data()
                .ui
                .message(&format!("[\"DEBUG:\",{}]", json_text(&cv.1)));
            Box::new(iter::empty())
        }),
        ("stderr_empty", v(0), |cv| {
            cv.0.data().ui.message(&shown(&cv.1));
            Box::new(iter::empty())
        }),
        ("env", v(0), |_| bome(environment())),
        // The expression runs once, over all there is.
        ("input", v(0), |_| bome(Err(Error::str("No more inputs")))),
        ("inputs", v(0), |_| Box::new(iter::empty())),
        ("input_filename", v(0), |_| bome(Ok(Val::Null))),
        ("_builtins", v(0), |_| {
            let names = names().map(|(name, arity)| format!("{name}/{arity}"));
            bome(Ok(names.map(Val::from).collect()))
        }),
    ]
}

/// Filters that look into values.
fn values() -> Vec<Filter> {
    vec![
        ("type", v(0), |cv| bome(Ok(cv.1.kind().into()))),
        ("nan", v(0), |_| bome(Ok(Val::Float(f64::NAN)))),
        ("infinite", v(0), |_| bome(Ok(Val::Float(f64::INFINITY)))),
        ("length", v(0), |cv| bome(search::length(&cv.1))),
        ("has", v(1), |cv| {
            unary(cv, |value, key| search::has(&value, &key))
        }),
        ("contains", v(1), |cv| {
            unary(cv, |value, other| {
                search::contains(&value, &other).map(Val::from)
            })
        }),
        ("indices", v(1), |cv| {
            unary(cv, |value, part| search::indices(&value, &part))
        }),
        ("bsearch", v(1), |cv| {
            unary(cv, |list, value| search::binary_search(&list, &value))
        }),
        ("delpaths", v(1), |cv| {
            unary(cv, |value, paths| deletion::without(value, &paths))
        }),
    ]
}

/// Filters that make texts, or read them.
fn texts() -> Vec<Filter> {
    vec![
        ("tojson", v(0), |cv| bome(Ok(json_text(&cv.1).into()))),
        ("fromjson", v(0), |cv| {
            bome(text(&cv.1, "cannot be parsed as JSON").and_then(parsed))
        }),
        ("_match", v(2), |mut cv| {
            let flags = cv.0.pop_var();
            let regex = cv.0.pop_var();
            bome(regex::matches(&cv.1, &regex, &flags))
        }),
        ("_between", v(2), |mut cv| {
            let flags = cv.0.pop_var();
            let regex = cv.0.pop_var();
            bome(regex::between(&cv.1, &regex, &flags))
        }),
        ("ltrimstr", v(1), |cv| trimmed(cv, <[u8]>::strip_prefix)),
        ("rtrimstr", v(1), |cv| trimmed(cv, <[u8]>::strip_suffix)),
    ]
}

/// Filters that encode texts, or decode them.
fn encodings() -> Vec<Filter> {
    vec![
        ("escape_html", v(0), |cv| {
            bome(encoded(&cv.1, formats::html))
        }),
        ("encode_uri", v(0), |cv| {
            bome(encoded(&cv.1, |text| percent::encode(&utf8(text))))
        }),
        ("decode_uri", v(0), |cv| {
            bome(encoded(&cv.1, |text| percent::decode(&utf8(text))))
        }),
        ("encode_base64", v(0), |cv| {
            bome(encoded(&cv.1, formats::to_base64))
        }),
        ("decode_base64", v(0), |cv| {
            bome(decoded(
                &cv.1,
                formats::from_base64,
                "is not valid base64 data",
            ))
        }),
        ("_encode_base32", v(0), |cv| {
            bome(encoded(&cv.1, formats::to_base32))
        }),
        ("_decode_base32", v(0), |cv| {
            bome(decoded(
                &cv.1,
                formats::from_base32,
                "is not valid base32 data",
            ))
        }),
    ]
}

fn text<'a>(value: &'a Val, reason: &str) -> ValR<&'a Text, Val> {
    match value {
        Val::Str(text) => Ok(text),
        other => {
            let other = described(other);
            Err(Error::str(format_args!("{other} {reason}")))
        }
    }
}

fn encoded(value: &Val, encode: fn(&[u8]) -> String) -> ValR<Val> {
    text(value, "is not a string").map(|text| encode(text).into())
}

fn decoded(value: &Val, decode: fn(&[u8]) -> Option<Vec<u8>>, reason: &str) -> ValR<Val> {
    let bytes = text(value, reason).and_then(|text| {
        let invalid = || Error::str(format_args!("{} {reason}", described(value)));
        decode(text).ok_or_else(invalid)
    });
    bytes.map(Val::text)
}

/// Returns a text without a part of it; everything else as it is.
fn trimmed<'a>(
    cv: Cv<'a, Data>,
    strip: for<'t> fn(&'t [u8], &[u8]) -> Option<&'t [u8]>,
) -> jaq_core::ValXs<'a, Val> {
    unary(cv, move |value, part| {
        let (Val::Str(text), Val::Str(part)) = (&value, &part) else {
            return Ok(value);
        };
        Ok(match strip(text, part) {
            Some(rest) => Val::Str(Rc::new(text.slice_ref(rest))),
            None => value,
        })
    })
}

/// Returns the value of a text.
fn parsed(text: &Text) -> ValR<Val> {
    let memory = Memory::for_text(text.len());
    Reader::new(memory).read(text).map_err(|reason| {
        let start = json_text(&first_chars(text, MAX_QUOTED).into());
        Error::str(format_args!("cannot parse {start} as JSON: {reason}"))
    })
}

/// Returns the environment without kongctl's own secrets.
pub(super) fn environment() -> ValR<Val> {
    let variables = env::without_secrets();
    jaq_core::ValT::from_map(variables.map(|(name, value)| (Val::from(name), Val::from(value))))
}
