//! The formats and patterns of texts.

use regex_bites::Regex;

use crate::time::parse_rfc3339;
use crate::uuid::is_uuid;

/// Returns whether a text has a format; one that is not known here takes every text.
pub(super) fn is_of(format: &str, text: &str) -> bool {
    match format {
        "uuid" => is_uuid(text),
        "date-time" => parse_rfc3339(text).is_some(),
        "email" => is_email(text),
        "uri" | "url" => is_url(text),
        "uri-reference" => !has_space(text),
        _ => true,
    }
}

/// Returns whether a text matches; a pattern that the engine cannot read takes every text.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    compiled(pattern).is_none_or(|regex| regex.is_match(text))
}

/// Compiles a pattern. The engine knows no Unicode classes: all that is not ASCII counts as a
/// letter.
pub(super) fn compiled(pattern: &str) -> Option<Regex> {
    let pattern = pattern
        .replace(r"\p{L}", r"a-zA-Z\x{80}-\x{10FFFF}")
        .replace(r"\p{N}", "0-9");
    Regex::new(&pattern).ok()
}

fn is_email(text: &str) -> bool {
    let Some((user, host)) = text.split_once('@') else {
        return false;
    };
    let has_domain = host.trim_matches('.').contains('.');
    !user.is_empty() && has_domain && !host.contains('@') && !has_space(text)
}

/// Konnect calls `data:` URLs of images `uri`, too.
fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let rest = match scheme {
        "data" => rest,
        _ => rest.strip_prefix("//").unwrap_or_default(),
    };
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_lowercase())
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+.-".contains(&byte));
    is_scheme && !rest.is_empty() && !has_space(text)
}

fn has_space(text: &str) -> bool {
    text.contains(char::is_whitespace)
}
