//! The words after `kongctl api`: method, path and fields, told apart by their form.

use crate::error::{Error, Result};
use crate::http::Method;
use crate::nearest::nearest_word;

const METHODS: [&str; 7] = ["get", "head", "options", "post", "put", "patch", "delete"];

/// The words of a request.
pub(super) struct Words<'a> {
    pub(super) method: Method,
    /// Begins with `/`.
    pub(super) path: &'a str,
    pub(super) fields: &'a [String],
}

impl<'a> Words<'a> {
    /// Splits the words; the method is optional and defaults to `get`.
    pub(super) fn split(words: &'a [String]) -> Result<Self> {
        let (word, rest) = match words {
            [first, ..] if first.starts_with('/') => ("get", words),
            [first, rest @ ..] => (first.as_str(), rest),
            [] => ("get", words),
        };
        let Some(name) = METHODS.iter().find(|name| name.eq_ignore_ascii_case(word)) else {
            return Err(unknown_method(word));
        };
        let method = Method::from_bytes(name.to_uppercase().as_bytes())
            .map_err(|error| unknown_method(word).cause(error))?;
        match rest {
            [path, fields @ ..] if path.starts_with('/') => Ok(Self {
                method,
                path,
                fields,
            }),
            [path, ..] => Err(invalid_path(path)),
            [] => Err(Error::usage(format!("no path after `{name}`"))
                .hint(format!("such as: kongctl api {name} /v3/apis"))),
        }
    }
}

fn unknown_method(word: &str) -> Error {
    if word.contains(['/', '.']) {
        return invalid_path(word);
    }
    let error = Error::usage(format!("`{word}` is neither a method nor a path"))
        .fact("methods", METHODS.join(", "));
    match nearest_word(&word.to_lowercase(), METHODS.into_iter()) {
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
