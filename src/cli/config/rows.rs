//! The rows of the table: one for each value of a setting.

use serde_json::{Value, json};

use crate::cli::profiles::{find_token, unknown_profile};
use crate::cli::servers::{ServerArgs, ServerOrigin};
use crate::cli::token_source::{TokenArgs, exposed_token};
use crate::config::{
    Config, KONNECT_BASE_AUTH_URL, KONNECT_BASE_URL, KONNECT_REGION, Layers, RawValue, Source,
    Sourced, TELEMETRY_ENABLED, is_secret,
};
use crate::konnect::BaseUrl;
use crate::redact::Secrets;

/// The names of what is no setting, but chooses where settings come from.
pub(super) const ORIGINS: [&str; 2] = ["profile", "config-file"];

/// What is shown in place of a secret.
const HIDDEN: &str = "***";

/// Returns the rows of what chooses where settings come from.
pub(super) fn origins(config: &Config) -> Vec<Value> {
    let path = config.path().map(|path| path.display().to_string());
    let note = match config.path() {
        Some(path) if !path.exists() => Some("does not exist".to_owned()),
        Some(_) => exposed_token(config),
        None => Some("there is no home directory".to_owned()),
    };
    let [profile, file] = [config.profile_source(), config.path_source()].map(ToString::to_string);
    let unknown = unknown_profile(config).map(|error| error.message().to_owned());
    let [profile_key, file_key] = ORIGINS;
    vec![
        row(
            profile_key,
            Some(config.profile()),
            Some(&profile),
            unknown.as_deref(),
        ),
        row(file_key, path.as_deref(), Some(&file), note.as_deref()),
    ]
}

/// The server of the login, which counts because no setting names one.
pub(super) struct LoginServer {
    /// The setting that it stands for.
    pub(super) key: &'static str,
    pub(super) found: Sourced<RawValue>,
}

/// Returns the server that commands use because the login remembers it.
pub(super) fn server_of_login(config: &Config) -> Option<LoginServer> {
    // What cannot be read has a row or an error of its own.
    let token = find_token(config, &TokenArgs::default()).ok()??;
    let origin = ServerOrigin::find(config, &ServerArgs::default(), token.login.as_ref()).ok()?;
    let (setting, found) = match origin {
        ServerOrigin::Region(found) => (&KONNECT_REGION, found),
        ServerOrigin::BaseUrl(found) => (&KONNECT_BASE_URL, found),
        ServerOrigin::Sandbox => return None,
    };
    (found.source == Source::Login).then(|| LoginServer {
        key: setting.definition.key,
        found: Sourced::new(RawValue::Text(found.value), found.source),
    })
}

/// Returns a row for each value of a setting: the one that counts, then those that it overrides.
pub(super) fn rows_of(layers: &Layers) -> Vec<Value> {
    let key = layers.definition.key;
    let note = match &layers.problem {
        Some(problem) => Some(problem.as_str()),
        None if key == TELEMETRY_ENABLED.definition.key => {
            Some("`kongctl telemetry status` shows what decides")
        }
        None => None,
    };
    let Some((counting, overridden)) = layers.values.split_first() else {
        return vec![row(key, None, None, note)];
    };
    let mut rows = vec![value_row(key, counting, note)];
    rows.extend(
        overridden
            .iter()
            .map(|found| value_row(key, found, Some("overridden"))),
    );
    rows
}

fn value_row(key: &str, found: &Sourced<RawValue>, note: Option<&str>) -> Value {
    let value = shown(key, &found.value);
    row(key, Some(&value), Some(&found.source.to_string()), note)
}

fn row(key: &str, value: Option<&str>, source: Option<&str>, note: Option<&str>) -> Value {
    json!({ "setting": key, "value": value, "source": source, "note": note })
}

/// Returns a value without what could be a secret in it.
fn shown(key: &str, value: &RawValue) -> String {
    let text = match value {
        _ if is_secret(key) => return HIDDEN.to_owned(),
        RawValue::Text(text) => text,
        RawValue::Null => "null",
        RawValue::Unsupported(what) => what,
    };
    let urls = [&KONNECT_BASE_URL, &KONNECT_BASE_AUTH_URL];
    if urls.iter().any(|url| url.definition.key == key) {
        return BaseUrl::redacted(text);
    }
    // A token may stand under the wrong key.
    Secrets::default().redacted(text).into_owned()
}
