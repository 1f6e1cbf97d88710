//! The arguments of `kongctl api`: method, path and fields, distinguished by their form.

use std::borrow::Cow;

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
    /// Begins with one `/`.
    pub(super) path: Cow<'a, str>,
    pub(super) fields: &'a [String],
}

impl<'a> RequestLine<'a> {
    /// Parses the words; the method is optional and defaults to `get`. `flag` is the method that a
    /// flag sets.
    pub(super) fn parse(words: &'a [String], flag: Option<&'a str>) -> Result<Self> {
        let (word, rest) = match (flag, words) {
            (Some(method), _) => (method, words),
            (None, [first, ..]) if path_of(first).is_some() => ("get", words),
            (None, [first, rest @ ..]) => (first.as_str(), rest),
            (None, []) => ("get", words),
        };
        let mut methods = METHODS.iter();
        let Some((name, method)) = methods.find(|(name, _)| name.eq_ignore_ascii_case(word)) else {
            return Err(unknown_method(word));
        };
        let Some((word, fields)) = rest.split_first() else {
            let error = Error::usage(format!("no path after `{name}`"));
            return Err(error.hint("add a path, such as /v3/apis"));
        };
        let Some(path) = path_of(word) else {
            return Err(invalid_path(word));
        };
        Ok(Self {
            method: method.clone(),
            path,
            fields,
        })
    }
}

/// What the next word of a request can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum NextWord {
    MethodOrPath,
    Path,
    Field,
}

impl NextWord {
    /// Returns what follows these words. `flag` is the method that a flag sets.
    pub(in crate::cli) fn after<'a>(
        mut words: impl Iterator<Item = &'a str>,
        flag: Option<&str>,
    ) -> Self {
        match (flag, words.next(), words.next()) {
            (None, None, _) => Self::MethodOrPath,
            (None, Some(first), None) if path_of(first).is_none() => Self::Path,
            (Some(_), None, _) => Self::Path,
            _ => Self::Field,
        }
    }
}

/// Returns the names of the methods.
pub(in crate::cli) fn method_names() -> impl Iterator<Item = &'static str> {
    METHODS.iter().map(|(name, _)| *name)
}

/// Returns the path that a word stands for; `None` if it is no path.
///
/// A slash in front may be missing or doubled, and Git Bash on Windows replaces it by the directory
/// of its own root: `C:/Program Files/Git/v3/apis`. All of these are what one types there.
fn path_of(word: &str) -> Option<Cow<'_, str>> {
    if word.starts_with('/') {
        let path = word.trim_start_matches('/');
        return Some(match word.len() - path.len() {
            1 => Cow::Borrowed(word),
            _ => Cow::Owned(format!("/{path}")),
        });
    }
    if is_drive(word) {
        return version_segment(word).map(Cow::Borrowed);
    }
    let (first, _) = word.split_once('/')?;
    let is_segment = !first.is_empty() && !first.contains([':', '.', '=', '?']);
    is_segment.then(|| Cow::Owned(format!("/{word}")))
}

/// Returns whether a word begins like `C:/`.
fn is_drive(word: &str) -> bool {
    matches!(word.as_bytes(), [drive, b':', b'/', ..] if drive.is_ascii_alphabetic())
}

/// Returns the part of a path from its version on: `/v3/apis`.
fn version_segment(path: &str) -> Option<&str> {
    let mut starts = path.match_indices("/v").map(|(start, _)| &path[start..]);
    starts.find(|rest| {
        let version = rest[2..].split('/').next().unwrap_or_default();
        !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit())
    })
}

fn unknown_method(word: &str) -> Error {
    if word.contains(['/', '.']) {
        return invalid_path(word);
    }
    let names: Vec<&str> = method_names().collect();
    let error = Error::usage(format!("`{word}` is neither a method nor a path"))
        .fact("methods", names.join(", "));
    if ["list", "ls"].contains(&word) {
        return error.hint("to list resources, run `kongctl get RESOURCE`");
    }
    match nearest_word(&word.to_lowercase(), names.into_iter()) {
        Some(meant) => error.hint(format!("did you mean `{meant}`?")),
        None => error.hint("a path begins with `/`, such as /v3/apis"),
    }
}

/// Returns whether a word begins with a host, as in `us.api.konghq.com/v3/apis`.
fn has_host(word: &str) -> bool {
    let first = word.split(['/', ':']).next().unwrap_or_default();
    first.split('.').filter(|label| !label.is_empty()).count() > 2
}

/// Returns the error of a word that is no path, such as a whole URL.
fn invalid_path(word: &str) -> Error {
    let error = Error::usage(format!("the path must begin with `/`, found `{word}`"));
    if is_drive(word) {
        return error.hint(
            "Git Bash replaced the slash in front; type the path without it, such as v3/apis",
        );
    }
    let host_and_path = match word.split_once("://") {
        Some((_, rest)) => Some(rest),
        None => has_host(word).then_some(word),
    };
    let path = match host_and_path {
        Some(rest) => rest.split_once('/').map_or("/", |(_, path)| path),
        None => word,
    };
    let path = path.trim_start_matches('/');
    let error = error.hint(format!("did you mean `/{path}`?"));
    if host_and_path.is_some() {
        // The token is sent to the host of the profile only, whatever a URL names.
        return error.hint("set the host with --base-url or --region");
    }
    error
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_may_lack_its_slash_or_have_one_of_git_bash() {
        for (word, path) in [
            ("/v3/apis", Some("/v3/apis")),
            ("//v3/apis", Some("/v3/apis")),
            ("v3/apis?a=b.c", Some("/v3/apis?a=b.c")),
            ("C:/Program Files/Git/v3/apis", Some("/v3/apis")),
            (
                "D:/tools/msys64/v2/control-planes/v1.x",
                Some("/v2/control-planes/v1.x"),
            ),
            ("C:/Program Files/Git/kauth/api", None),
            ("https://us.api.konghq.com/v3/apis", None),
            ("us.api.konghq.com/v3/apis", None),
            ("name=a/b", None),
            ("v3", None),
        ] {
            assert_eq!(path_of(word).as_deref(), path, "{word}");
        }
    }

    #[test]
    fn what_is_no_path_is_answered_with_the_path_in_it() {
        let host = "set the host with --base-url or --region";
        for (word, hints) in [
            (
                "https://us.api.konghq.com/v3/apis",
                vec!["did you mean `/v3/apis`?", host],
            ),
            (
                "us.api.konghq.com/v3/apis?a=b",
                vec!["did you mean `/v3/apis?a=b`?", host],
            ),
            (
                "127.0.0.1:8001/v3/apis",
                vec!["did you mean `/v3/apis`?", host],
            ),
            ("us.api.konghq.com", vec!["did you mean `/`?", host]),
            ("v1.2/apis", vec!["did you mean `/v1.2/apis`?"]),
        ] {
            assert_eq!(invalid_path(word).hints(), hints, "{word}");
        }
    }
}
