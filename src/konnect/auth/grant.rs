//! What a server grants by a login or a renewal.

use std::time::{Duration, SystemTime};

use super::jwt::jwt_expiry;
use crate::secret::Secret;

/// How long a token is valid when nothing says so.
const DEFAULT_LIFETIME: Duration = Duration::from_secs(3600);

/// The tokens that a server granted. RFC 6749 §5.1
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    pub(crate) access: Secret,
    /// `None` keeps the refresh token that is there.
    pub(crate) refresh: Option<Secret>,
    pub(crate) token_type: String,
    /// How long the access token is valid, if the server said so.
    pub(crate) expires_in: Option<Duration>,
    pub(crate) scope: String,
    pub(crate) received_at: SystemTime,
}

impl Grant {
    /// Returns how long the access token is valid from the time it was received. A JWT's own `exp`
    /// takes precedence.
    pub(super) fn lifetime(&self) -> Duration {
        match jwt_expiry(&self.access) {
            Some(expiry) => expiry.duration_since(self.received_at).unwrap_or_default(),
            None => self.expires_in.unwrap_or(DEFAULT_LIFETIME),
        }
    }

    /// Returns when the access token expires.
    pub(crate) fn expires_at(&self) -> SystemTime {
        match jwt_expiry(&self.access) {
            Some(expiry) => expiry,
            None => self.received_at + self.lifetime(),
        }
    }
}
