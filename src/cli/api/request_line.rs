//! The arguments of `kongctl api`: method, path and fields, distinguished by their form.

use crate::error::{Error, Result};
use crate::http::Method;
use crate::nearest::nearest_word;

/// The methods that can be sent, by the names that users type in any case.
static METHODS: [(&str, Method); 7] = [
    ("get", Method::GET),
    ("head", Method::HEAD),
    ("options", Method::OPTIONS),
    ("post", Method::POST),
    ("put", Method::PUT),
    ("patch", Method::PATCH),
    ("delete", Method::DELETE),
];

/// A parsed request line.
pub(super) struct RequestLine<'a> {
    pub(super) method: Method,
    /// Begins with `/`.
    pub(super) path: &'a str,
    pub(super) fields: &'a [String],
}

impl<'a> RequestLine<'a> {
    /// Parses the words; the method is optional and defaults to `get`.
    pub(super) fn parse(words: &'a [String]) -> Result<Self> {
        let (word, rest) = match words {
            [first, ..] if first.starts_with('/') => ("get", words),
            [first, rest @ ..] => (first.as_str(), rest),
            [] => ("get", words),
        };
        let mut methods = METHODS.iter();
        let Some((name, method)) = methods.find(|(name, _)| name.eq_ignore_ascii_case(word)) else {
            return Err(unknown_method(word));
        };
        match rest {
            [path, fields @ ..] if path.starts_with('/') => Ok(Self {
                method: method.clone(),
                path,
                fields,
            }),
            [path, ..] => Err(invalid_path(path)),
            [] => Err(Error::usage(format!("no path after `{name}`"))
                .hint("add a path, such as /v3/apis")),
        }
    }
}

fn unknown_method(word: &str) -> Error {
    if word.contains(['/', '.']) {
        return invalid_path(word);
    }
    let names = METHODS.each_ref().map(|(name, _)| *name);
    let error = Error::usage(format!("`{word}` is neither a method nor a path"))
        .fact("methods", names.join(", "));
    match nearest_word(&word.to_lowercase(), names.into_iter()) {
        Some(meant) => error.hint(format!("did you mean `{meant}`?")),
        None => error.hint("a path begins with `/`, such as /v3/apis"),
    }
}

/// Returns the error of a path that does not begin with a slash, such as a whole URL.
fn invalid_path(word: &str) -> Error {
    let path = match word.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("/", |(_, path)| path),
        None => word,
    };
    let error = Error::usage(format!("the path must begin with `/`, found `{word}`"))
        .hint(format!("did you mean `/{}`?", path.trim_start_matches('/')));
    if word.contains("://") {
        // The token is sent to the host of the profile only, whatever a URL names.
        return error.hint("set the host with --base-url or --region");
    }
    error
}
