//! Where a profile's token comes from, and the errors of a token that is missing, unusable or
//! refused.
//!
//! Sources, highest precedence first: `--pat-file`; the setting `konnect.pat` (flag, environment,
//! config file); the built-in token of the sandbox; the stored login.

use std::convert::Infallible;
use std::fmt::Display;
use std::io::stdin;
use std::path::Path;

use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use zeroize::Zeroizing;

use super::foreign_token;
use super::hints::GivenFlag;
use super::token_mistake::TokenMistake;
use crate::config::{Config, KONNECT_PAT, OUTPUT, SANDBOX_PROFILE, Source, Sourced};
use crate::encoding::decoded;
use crate::env;
use crate::error::{Error, ErrorKind, Result};
use crate::fs::{is_regular, read_bounded, read_named};
use crate::home;
use crate::konnect::{BaseUrl, StoredLogin, TokenFile, login_command};
use crate::output::Ui;
use crate::sandbox;
use crate::secret::Secret;
use crate::shell::quoted;

/// The longest content of a token file, in bytes.
const MAX_TOKEN_FILE_LEN: u64 = 64 << 10;

// No doc comment: clap would take it for the help of the command that these are flattened into.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Konnect options")]
pub(super) struct TokenArgs {
    #[arg(long, global = true, hide_short_help = true, value_name = "TOKEN", value_parser = secret, conflicts_with = "pat_file", help = KONNECT_PAT.definition.about)]
    pat: Option<Secret>,
    /// File that contains the access token; `-` is stdin
    #[arg(long, global = true, hide_short_help = true, value_name = "PATH", value_parser = NonEmptyStringValueParser::new())]
    pat_file: Option<String>,
}

impl TokenArgs {
    /// Returns the flag with the token's file, if it was given.
    pub(super) fn given(&self) -> Option<GivenFlag<'_>> {
        let path = self.pat_file.as_deref().filter(|path| *path != "-")?;
        Some(("pat-file", path.into()))
    }

    /// Fails if the token would be read from what only one reader gets, or waits for: stdin or a
    /// pipe.
    pub(super) fn require_file(&self) -> Result<()> {
        match self.pat_file.as_deref() {
            Some(path) if path == "-" || !is_regular(Path::new(path)) => Err(Error::config(
                format!("the token file `{path}` is not a regular file"),
            )),
            Some(_) | None => Ok(()),
        }
    }

    /// Returns whether reading the token takes up stdin.
    pub(super) fn use_stdin(&self) -> bool {
        self.pat_file.as_deref() == Some("-")
    }
}

fn secret(text: &str) -> std::result::Result<Secret, Infallible> {
    Ok(Secret::new(text))
}

/// The place where a profile's token is found, before anything is read from there.
pub(super) enum TokenSource<'a> {
    /// The file of `--pat-file`, by its path.
    File(&'a str),
    /// The setting: a flag, an environment variable or the config file.
    Setting(Sourced<String>),
    /// The program itself, which has the sandbox's token.
    BuiltIn,
    /// The stored login, if there is one.
    Login,
}

impl<'a> TokenSource<'a> {
    /// Returns the source that takes precedence, in the one order that holds everywhere.
    pub(super) fn find(config: &Config, arguments: &'a TokenArgs) -> Result<Self> {
        if let Some(path) = &arguments.pat_file {
            return Ok(Self::File(path));
        }
        let flag = arguments.pat.as_ref().map(Secret::expose);
        Ok(match config.get(&KONNECT_PAT, flag)? {
            Some(found) => Self::Setting(found),
            None if config.is_sandbox() => Self::BuiltIn,
            None => Self::Login,
        })
    }
}

/// Returns the file of the profile's login, whether it exists or not.
pub(super) fn token_file(config: &Config) -> Result<TokenFile> {
    let directory = config.directory().ok_or_else(|| {
        Error::config("there is no home directory to keep a login in")
            .hint("set HOME, or pass --config-file")
    })?;
    TokenFile::of_profile(&directory, config.profile())
}

/// Returns the stored login of the profile, and its file.
pub(super) fn stored_login(config: &Config) -> Result<Option<(TokenFile, StoredLogin)>> {
    // Without a home directory, or with a profile name that no file can have, no login exists.
    let Ok(file) = token_file(config) else {
        return Ok(None);
    };
    let login = file.read()?;
    Ok(login.map(|login| (file, login)))
}

/// Reads the token from the file of `--pat-file`, or from stdin, where a person is asked for it.
pub(super) fn read_token_file(config: &Config, path: &str, ui: &Ui) -> Result<Sourced<Secret>> {
    const PROMPT: &str = "Paste the access token, then press Enter: ";
    let cannot_read = || Error::config(format!("cannot read the token file `{path}`"));
    let content = match path {
        "-" if ui.can_converse() => ui.read_secret(PROMPT, MAX_TOKEN_FILE_LEN),
        "-" => {
            let mut content = Zeroizing::new(Vec::new());
            read_bounded(stdin(), MAX_TOKEN_FILE_LEN, &mut content).map(|()| content)
        }
        path => read_named(Path::new(path), MAX_TOKEN_FILE_LEN).map(Zeroizing::new),
    };
    let content = content.map_err(|error| cannot_read().cause(error))?;
    let text = decoded(&content).map_err(|why| cannot_read().cause(why))?;
    let text = Zeroizing::new(text);
    // Line ends and spaces around a token are not part of it.
    let text = env::trimmed(&text).to_owned();
    let place = match path {
        "-" => "stdin".to_owned(),
        path => format!("`{path}`"),
    };
    let token = checked_token(text, &place, config)?;
    Ok(Sourced::new(token, Source::Flag("--pat-file")))
}

/// Returns the token of the setting, and warns when it stands where other users can see it.
pub(super) fn token_of_setting(config: &Config, found: Sourced<String>) -> Result<Sourced<Secret>> {
    if matches!(found.source, Source::Flag(_)) {
        let variable = env::setting_name(config.profile(), KONNECT_PAT.definition.key);
        log::warn!(
            "--pat: other users of this machine can see the token in the process list; use --pat-file or {variable} instead"
        );
    }
    let token = checked_token(found.value, &found.source, config)?;
    Ok(Sourced::new(token, found.source))
}

/// Returns the token of the sandbox that kongctl serves itself.
pub(super) fn sandbox_token() -> Sourced<Secret> {
    Sourced::new(Secret::new(sandbox::TOKEN), Source::Default)
}

/// Returns `text` as a token, unless it evidently is none; `source` says where it comes from.
fn checked_token(text: String, source: &impl Display, config: &Config) -> Result<Secret> {
    let token = Secret::new(text);
    let Some(mistake) = TokenMistake::find(token.expose()) else {
        return Ok(token);
    };
    let what = &mistake.what;
    let mut error = Error::config(format!("the token from {source} {what}"));
    let variable = env::setting_name(config.profile(), KONNECT_PAT.definition.key);
    for hint in mistake.hints(&variable) {
        error = error.hint(hint);
    }
    Err(error)
}

/// Returns what to do about a config file whose tokens other users can read.
pub(super) fn exposed_token(config: &Config) -> Option<String> {
    let path = quoted(&config.exposed_path()?.to_string_lossy()).into_owned();
    let path = home::abbreviated(&path);
    Some(format!("others can read its token; run chmod 600 {path}"))
}

/// Returns the error of a profile without a token, with the ways to give one, and to read `sample`
/// without.
pub(super) fn missing_token(config: &Config, sample: &str) -> Error {
    let profile = config.profile();
    let key = KONNECT_PAT.definition.key;
    let variable = env::setting_name(profile, key);
    let message = format!("profile `{profile}` has no access token");
    let mut error = Error::new(ErrorKind::Auth, message);
    if let Some((name, _)) = env::variables(foreign_token::is_variable).first() {
        error = error.hint(foreign_token::hint(name, &variable));
    }
    let token =
        format!("set a token with `--pat-file PATH`, {variable}, or `{key}` in the config file");
    if profile.eq_ignore_ascii_case(SANDBOX_PROFILE) {
        let output = env::setting_name(profile, OUTPUT.definition.key);
        return error
            .hint(format!(
                "the config file has a profile of this name, which replaces the built-in sandbox; \
                 rename it there, and set variables such as {output} instead"
            ))
            .hint(format!("or {token}"));
    }
    error
        .hint(format!("run {}", login_command(profile, None)))
        .hint(format!("or {token}"))
        .hint(format!(
            "to try kongctl without an account, run `kongctl --profile sandbox get {sample}`"
        ))
}

/// Adds the token's source to an error of authentication (401 or 403); leaves others as they are.
///
/// `remembered` is the server that only the login names.
pub(super) fn with_token_source(
    error: Error,
    source: &Source,
    config: &Config,
    remembered: Option<&BaseUrl>,
) -> Error {
    // An error with hints of its own, such as that of an ended login, has another reason.
    if error.kind() != ErrorKind::Auth || !error.hints().is_empty() {
        return error;
    }
    let profile = config.profile();
    match source {
        // The user gave no token: the request is anonymous, or the sandbox's own token was used.
        Source::Default => error,
        source if config.is_sandbox() => error.hint(format!(
            "the sandbox accepts only its own token, not the one from {source}"
        )),
        Source::Login => error.hint(format!(
            "the token of profile `{profile}` comes from its login; run {} to get a new one",
            login_command(profile, remembered)
        )),
        source => error.hint(format!(
            "the token of profile `{profile}` comes from {source}; is it expired, or of another region?"
        )),
    }
}
