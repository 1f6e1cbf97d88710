//! `kongctl get profiles`: the known profiles, with the server and the source of the token of each.
//!
//! Sends no request, and never shows a token.

use std::time::SystemTime;

use serde_json::{Value, json};

use super::access::AccessArgs;
use super::context::Context;
use super::servers::ServerOrigin;
use super::token_source::{self, TokenArgs, TokenSource};
use crate::config::{Config, Source};
use crate::error::{Error, ErrorKind, Result};
use crate::item::Items;
use crate::konnect::{BaseUrl, Found, Selector, StoredLogin, profiles_with_login};
use crate::nearest::nearest_word;
use crate::time::rfc3339;

/// Reads the profiles of these names, or all without any, one item each. The flags apply to the
/// profile in use only.
pub(super) fn read(context: &Context, flags: &AccessArgs, wanted: &[Selector]) -> Result<Found> {
    let config = context.config();
    let mut items = Vec::new();
    for name in chosen(names(config)?, wanted)? {
        let usage = if name.eq_ignore_ascii_case(config.profile()) {
            Usage::Current(flags)
        } else {
            Usage::Other
        };
        items.push(item(&config.with_profile(&name), &usage));
    }
    let items = Items::from(items);
    let problems = items.iter().filter_map(|item| item.string_at("/problem"));
    let problems: Vec<_> = problems.collect();
    for problem in &problems {
        context.ui.warn(problem);
    }
    let replaced = config.refused_settings().into_iter();
    for warning in
        replaced.filter(|warning| !problems.iter().any(|told| told.contains(warning.as_str())))
    {
        context.ui.warn(&warning);
    }
    Ok(match wanted {
        [_] => Found::object(items),
        _ => Found::list(items, None),
    })
}

/// Returns the names that are wanted, in that order; all without any.
fn chosen(names: Vec<String>, wanted: &[Selector]) -> Result<Vec<String>> {
    if wanted.is_empty() {
        return Ok(names);
    }
    let find = |selector: &Selector| {
        let text = selector.text();
        let found = names.iter().find(|name| name.eq_ignore_ascii_case(text));
        found.cloned().ok_or_else(|| unknown(text, &names))
    };
    wanted.iter().map(find).collect()
}

fn unknown(name: &str, names: &[String]) -> Error {
    let error = Error::new(ErrorKind::NotFound, format!("no profile named `{name}`"));
    let error = match nearest_word(name, names.iter()) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None => error,
    };
    error.hint(format!("available profiles: {}", names.join(", ")))
}

/// Returns the names of all profiles, the one in use among them.
fn names(config: &Config) -> Result<Vec<String>> {
    let mut names = config.profiles(with_login(config));
    let current = config.profile();
    if !names.iter().any(|name| name.eq_ignore_ascii_case(current)) {
        config.require_profile(with_login(config))?;
        names.push(current.to_owned());
    }
    Ok(names)
}

/// Returns the profiles that have a stored login.
pub(super) fn with_login(config: &Config) -> Vec<String> {
    match config.directory() {
        Some(directory) => profiles_with_login(&directory),
        None => Vec::new(),
    }
}

/// Returns the error of a profile that exists nowhere; `None` if it exists.
pub(super) fn unknown_profile(config: &Config) -> Option<Error> {
    // With a broken file it is not known, and that is an error of its own.
    config.require().ok()?;
    config.require_profile(with_login(config)).err()
}

/// Notes that the profile exists nowhere, with the one that was probably meant: for a command that
/// runs without one. `what` is said of the profile.
pub(super) fn note_unknown_profile(context: &Context, what: &str) {
    let config = context.config();
    if unknown_profile(config).is_none() {
        return;
    }
    let known = config.profiles(with_login(config));
    let meant = config.meant_profile(&known);
    let meant = meant.map_or(String::new(), |hint| format!("; {hint}"));
    let note = format!("profile `{}` {what}{meant}", config.profile());
    context.ui.note(&note);
}

/// Whether a profile is the one in use, to which the flags of the command line apply.
enum Usage<'a> {
    Current(&'a AccessArgs),
    Other,
}

/// Returns one profile. A setting that cannot be read is listed as a problem, beside the others.
fn item(config: &Config, usage: &Usage) -> Value {
    let (is_current, flags) = match usage {
        Usage::Current(flags) => (true, *flags),
        Usage::Other => (false, &AccessArgs::default()),
    };
    let mut problems = Problems::default();
    let token = problems.take(find_token(config, &flags.token));
    let login = token.as_ref().and_then(|token| token.login.as_ref());
    let origin = ServerOrigin::find(config, &flags.server, login);
    let origin = problems.take(origin.map(Some));
    let (region, base_url) = match &origin {
        Some(ServerOrigin::Region(found)) => (Some(&found.value), None),
        Some(ServerOrigin::BaseUrl(found)) => (None, Some(BaseUrl::redacted(&found.value))),
        Some(ServerOrigin::Sandbox) | None => (None, None),
    };
    json!({
        "name": config.profile(),
        "current": is_current,
        "region": region,
        "base_url": base_url,
        "server_source": origin.as_ref().and_then(ServerOrigin::source).map(ToString::to_string),
        "token": token.as_ref().map(|token| token.source.clone()),
        "valid_until": login.and_then(|login| login.expires_at).map(rfc3339),
        "state": login.and_then(state),
        "renewable": login.map(|login| login.refresh.is_some()),
        "login_for": login.and_then(|login| login.host.clone()),
        "problem": problems.text(),
    })
}

/// Returns whether the token of a login is valid by its time; `None` when that is not known.
fn state(login: &StoredLogin) -> Option<&'static str> {
    Some(match login.expires_at? {
        expiry if expiry > SystemTime::now() => "valid",
        // The next command renews it, unless the server ended it.
        _ if login.refresh.is_some() => "renewable",
        _ => "expired",
    })
}

/// The messages of the errors that one profile has.
#[derive(Default)]
struct Problems(Vec<String>);

impl Problems {
    /// Returns the value; keeps the message of an error.
    fn take<T>(&mut self, outcome: Result<Option<T>>) -> Option<T> {
        match outcome {
            Ok(value) => value,
            Err(error) => {
                self.0.push(error.message().to_owned());
                None
            }
        }
    }

    fn text(&self) -> Option<String> {
        if self.0.is_empty() {
            return None;
        }
        Some(self.0.join("; "))
    }
}

/// The source of a token, without the token.
pub(super) struct Token {
    pub(super) source: String,
    pub(super) login: Option<StoredLogin>,
}

/// Finds where the profile's token comes from; `None` when it has none.
pub(super) fn find_token(config: &Config, arguments: &TokenArgs) -> Result<Option<Token>> {
    let source = match TokenSource::find(config, arguments)? {
        TokenSource::File(_) => Source::Flag("--pat-file").to_string(),
        TokenSource::Setting(found) => found.source.to_string(),
        TokenSource::BuiltIn => "built in".to_owned(),
        TokenSource::Login => return stored_login(config),
    };
    Ok(Some(Token {
        source,
        login: None,
    }))
}

fn stored_login(config: &Config) -> Result<Option<Token>> {
    let found = token_source::stored_login(config)?;
    Ok(found.map(|(_, login)| Token {
        source: Source::Login.to_string(),
        login: Some(login),
    }))
}
