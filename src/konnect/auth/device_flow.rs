//! The device authorization grant (RFC 8628): requests a code, and polls until the user has
//! approved or denied the login.

use std::time::Duration;

use super::device_response::{
    DeviceAuthorization, PollOutcome, code_expired, parse_authorization, parse_token,
    response_error,
};
use super::fields::error_code;
use super::grant::Grant;
use super::login_command::login_command;
use super::oauth::post_form;
use crate::error::{ErrorKind, Result};
use crate::http::Http;
use crate::konnect::base_url::BaseUrl;

const AUTHORIZATION_PATH: &str = "/v3/internal/oauth/device/authorize";
const TOKEN_PATH: &str = "/v3/internal/oauth/device/token";
const GRANT_TYPE: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// What `slow_down` adds to the polling interval. RFC 8628 §3.5
const SLOW_DOWN: Duration = Duration::from_secs(5);
/// The longest pause between two polls while the server cannot be reached.
const MAX_BACKOFF: Duration = Duration::from_secs(60);

/// The device flow with one server.
pub(crate) struct DeviceFlow<'a> {
    pub(crate) http: &'a Http,
    pub(crate) base: &'a BaseUrl,
    pub(crate) client_id: &'a str,
    /// The profile that logs in, for hints.
    pub(crate) profile: &'a str,
}

/// The passing of time between two polls. A test need not wait.
pub(crate) trait PollTimer {
    /// Returns how long the code has been valid.
    fn elapsed(&self) -> Duration;
    /// Waits for `time`; the code expires after `left`.
    fn wait(&mut self, time: Duration, left: Duration);
}

impl DeviceFlow<'_> {
    /// Requests a code that the user can enter. RFC 8628 §3.1
    pub(crate) fn authorize(&self) -> Result<DeviceAuthorization> {
        let form = [("client_id", self.client_id)];
        let response = post_form(self.http, self.base, AUTHORIZATION_PATH, &form, None)?;
        if response.status.is_success() && error_code(&response).is_none() {
            parse_authorization(&response)
        } else {
            Err(response_error(&response, self.profile))
        }
    }

    /// Polls until the user has decided, or the code has expired. RFC 8628 §3.4
    pub(crate) fn wait_for_grant(
        &self,
        authorization: &DeviceAuthorization,
        timer: &mut impl PollTimer,
    ) -> Result<Grant> {
        poll(authorization, self.profile, timer, || {
            self.poll_once(authorization)
        })
    }

    fn poll_once(&self, authorization: &DeviceAuthorization) -> PollOutcome {
        let form = [
            ("grant_type", GRANT_TYPE),
            ("device_code", authorization.device_code.expose()),
            ("client_id", self.client_id),
        ];
        let secret = Some(&authorization.device_code);
        match post_form(self.http, self.base, TOKEN_PATH, &form, secret) {
            Ok(response) => parse_token(&response, self.profile),
            // The server is there, and is not one that grants logins.
            Err(error) if error.kind() == ErrorKind::Server => PollOutcome::Failed(error),
            Err(error) => PollOutcome::Unavailable(error),
        }
    }
}

/// Polls until there is a decision. A server that cannot be reached ends polling only when the code
/// expires.
pub(super) fn poll(
    authorization: &DeviceAuthorization,
    profile: &str,
    timer: &mut impl PollTimer,
    mut poll_once: impl FnMut() -> PollOutcome,
) -> Result<Grant> {
    let mut interval = authorization.interval;
    let mut pause = interval;
    let mut last_error = None;
    loop {
        let left = authorization.expires_in.saturating_sub(timer.elapsed());
        if left.is_zero() {
            return Err(last_error.unwrap_or_else(|| code_expired(profile)));
        }
        // Also before the first poll: no user approves a login within a few seconds.
        timer.wait(pause.min(left), left);
        match poll_once() {
            PollOutcome::Granted(grant) => return Ok(grant),
            PollOutcome::Failed(error) => return Err(error),
            PollOutcome::Unavailable(error) => {
                let message = error.message();
                log::warn!("login: {message}; retrying until the code expires");
                // RFC 8628 §3.5 demands longer pauses after a timeout; a server that is back should
                // still be noticed before the code expires.
                pause = (pause * 2).min(MAX_BACKOFF).max(interval);
                last_error = Some(error.hint(format!(
                    "the code expired in the meantime; run {} for a new one",
                    login_command(profile, None)
                )));
                continue;
            }
            PollOutcome::SlowDown => {
                interval += SLOW_DOWN;
                let seconds = interval.as_secs();
                log::info!("login: the server asked to poll every {seconds} s");
            }
            PollOutcome::Pending => {}
        }
        pause = interval;
        last_error = None;
    }
}
