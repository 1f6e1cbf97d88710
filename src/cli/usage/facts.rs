//! The facts that clap supplies about a command line that cannot be parsed.

use clap::error::{ContextKind, ContextValue};

/// Returns a fact of an error, when it is one text.
pub(super) fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    texts(error, kind).into_iter().next()
}

/// Returns the texts of a fact.
pub(super) fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        _ => Vec::new(),
    }
}

/// Returns a flag or argument as messages show it, without the name of its value.
pub(super) fn flag_of(argument: &str) -> String {
    let name = argument.split([' ', '=', '[']).next().unwrap_or_default();
    let shown = if name.is_empty() { argument } else { name };
    format!("`{}`", shown.trim_matches(['<', '>', '.']))
}
