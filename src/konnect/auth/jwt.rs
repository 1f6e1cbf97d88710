//! The expiry of a token that is a JWT (RFC 7519).

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::secret::Secret;

/// Returns when a JWT expires, by its own `exp`; `None` when the token is not a JWT.
///
/// Its signature is not checked: the server does that, and here only the time of the next renewal
/// depends on it.
pub(super) fn jwt_expiry(token: &Secret) -> Option<SystemTime> {
    let parts: Vec<&str> = token.expose().split('.').collect();
    let [_header, claims, _signature] = parts[..] else {
        return None;
    };
    let claims = BASE64_URL_SAFE_NO_PAD.decode(claims).ok()?;
    let claims: Value = serde_json::from_slice(&claims).ok()?;
    let seconds = claims.get("exp")?.as_f64()?;
    if seconds <= 0.0 {
        return None;
    }
    UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(seconds).ok()?)
}
