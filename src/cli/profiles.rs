//! `kongctl get profiles`: which profiles there are, where each one's server is, and where its token comes from.
//!
//! Asks no server, and never shows a token.

use serde_json::{Value, json};

use super::context::{AccessArgs, Context, Origin, token_origin};
use crate::config::{Config, KONNECT_BASE_URL, KONNECT_REGION, Source};
use crate::error::{Error, Result};
use crate::item::Item;
use crate::konnect::{BaseUrl, Found, Stored, TokenFile, profiles_with_login};
use crate::output;
use crate::time::rfc3339;

/// Reads the profiles, one item each. Flags count for the profile in use.
pub(super) fn read(context: &Context, arguments: &AccessArgs) -> Result<Found> {
    let config = context.config();
    let logins = config
        .directory()
        .map(|directory| profiles_with_login(&directory))
        .unwrap_or_default();
    let mut names = config.profiles(logins);
    if !names
        .iter()
        .any(|name| name.eq_ignore_ascii_case(config.profile()))
    {
        config.require_profile([])?;
        names.push(config.profile().to_owned());
    }
    let items = names.iter().map(|name| {
        let flags = if name.eq_ignore_ascii_case(config.profile()) {
            arguments.clone()
        } else {
            AccessArgs::default()
        };
        item(
            &Config::load(context.globals.config_file.as_deref(), Some(name)),
            &flags,
        )
    });
    let items: Vec<Item> = items.map(Item::from).collect();
    for problem in items.iter().filter_map(|item| item.text_at("/problem")) {
        context.ui.note(&output::escaped(&problem));
    }
    Ok(Found::list(items.into_iter().collect(), None))
}

/// One profile. What is wrong with it is a fact like the others: the rest is shown all the same.
fn item(config: &Config, flags: &AccessArgs) -> Value {
    let mut problems = Vec::new();
    let base_url = noted(
        config.get(&KONNECT_BASE_URL, flags.base_url.as_deref()),
        &mut problems,
    );
    let region = noted(
        config.get(&KONNECT_REGION, flags.region.as_deref()),
        &mut problems,
    )
    .filter(|_| base_url.is_none());
    let token = noted(token(config, flags), &mut problems);
    let login = token.as_ref().and_then(|token| token.login.as_ref());
    json!({
        "name": config.profile(),
        "region": region.filter(|_| !config.is_sandbox()).map(|region| region.value),
        "base_url": base_url.map(|url| BaseUrl::shown(&url.value)),
        "token": token.as_ref().map(|token| token.from.clone()),
        "valid_until": login.and_then(|login| login.end).map(rfc3339),
        "renewable": login.map(|login| login.refresh.is_some()),
        "login_for": login.and_then(|login| login.host.clone()),
        "problem": (!problems.is_empty()).then(|| problems.join("; ")),
    })
}

fn noted<T>(outcome: Result<Option<T>>, problems: &mut Vec<String>) -> Option<T> {
    outcome.unwrap_or_else(|error: Error| {
        problems.push(error.message().to_owned());
        None
    })
}

/// Holds where a token comes from, never the token.
struct Token {
    from: String,
    login: Option<Stored>,
}

fn token(config: &Config, flags: &AccessArgs) -> Result<Option<Token>> {
    let from = |from: String| Ok(Some(Token { from, login: None }));
    match token_origin(config, flags)? {
        Origin::File(_) => from(Source::Flag("--pat-file").to_string()),
        Origin::Given(found) => from(found.source.to_string()),
        Origin::BuiltIn => from("built in".to_owned()),
        Origin::Login => {
            let file = config
                .directory()
                .and_then(|directory| TokenFile::of(&directory, config.profile()).ok());
            let login = file.map_or(Ok(None), |file| file.read())?;
            Ok(login.map(|login| Token {
                from: Source::Login.to_string(),
                login: Some(login),
            }))
        }
    }
}
