//! Writes the JSON of a token file: compact, and interchangeable with the existing program's.

use serde_json::{Map, Value, json};
use zeroize::Zeroize;

use super::grant::Grant;
use crate::konnect::base_url::BaseUrl;
use crate::secret::Secret;
use crate::time::rfc3339;

/// Returns the content of a new token file, of a login for `server`.
pub(super) fn new_content(grant: &Grant, server: &BaseUrl) -> Secret {
    into_text(json!({
        "token": {
            "access_token": grant.access.expose(),
            "refresh_token": grant.refresh.as_ref().map_or("", Secret::expose),
            "token_type": grant.token_type,
            "expires_in": grant.lifetime().as_secs(),
            "scope": grant.scope,
        },
        "received_at": rfc3339(grant.received_at),
        "host": server.realm(),
        "base_url": server.to_string(),
    }))
}

/// Returns the content of a token file after a renewal. Members that this program does not know
/// stay as they were in `old`, and so does the base URL, since `server` may be another one of the
/// same realm.
pub(super) fn renewed_content(grant: &Grant, old: &[u8], server: &BaseUrl) -> Secret {
    let Ok(Value::Object(mut file)) = serde_json::from_slice(old) else {
        return new_content(grant, server);
    };
    let Some(Value::Object(token)) = file.get_mut("token") else {
        return new_content(grant, server);
    };
    replace(token, "access_token", json!(grant.access.expose()));
    if let Some(refresh) = &grant.refresh {
        replace(token, "refresh_token", json!(refresh.expose()));
    }
    replace(token, "expires_in", json!(grant.lifetime().as_secs()));
    replace(&mut file, "received_at", json!(rfc3339(grant.received_at)));
    replace(&mut file, "host", json!(server.realm()));
    into_text(Value::Object(file))
}

/// Replaces a member, and wipes the old value.
fn replace(object: &mut Map<String, Value>, key: &str, value: Value) {
    if let Some(mut old) = object.insert(key.to_owned(), value) {
        wipe(&mut old);
    }
}

fn into_text(mut file: Value) -> Secret {
    let text = Secret::new(file.to_string());
    wipe(&mut file);
    text
}

/// Overwrites every text in a value.
fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(values) => values.iter_mut().for_each(wipe),
        Value::Object(members) => members.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
