//! A stored login while a command runs: gives its token, and renews it once for all threads and
//! processes.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use super::login_command::login_command;
use super::refresh;
use super::stored_login::StoredLogin;
use super::token_file::TokenFile;
use crate::error::{Error, ErrorKind, Result};
use crate::http::Http;
use crate::konnect::base_url::BaseUrl;
use crate::secret::Secret;

/// The shortest time between two renewals, even of a token that is about to expire.
// With a clock that is ahead, every new token seems about to expire: each request would renew it.
const MIN_RENEWAL_INTERVAL: Duration = Duration::from_secs(30);

/// A login, and the server that renews it.
pub(crate) struct Session {
    file: TokenFile,
    base: BaseUrl,
    /// The same server, if the login remembers it.
    remembered: Option<BaseUrl>,
    state: Mutex<State>,
}

struct State {
    login: StoredLogin,
    renewed_at: Option<Instant>,
}

impl Session {
    /// Opens `login`, which is in `file`, for the server at `base`.
    ///
    /// A login is for the realm that it was made for. A file that does not name it is for
    /// `default`, the profile's own server.
    pub(crate) fn open(
        file: TokenFile,
        login: StoredLogin,
        base: &BaseUrl,
        default: &BaseUrl,
    ) -> Result<Self> {
        let made_for = match &login.host {
            Some(host) => host.clone(),
            None => default.realm(),
        };
        let realm = base.realm();
        if made_for != realm {
            return Err(wrong_realm(file.profile(), &made_for, &realm));
        }
        Ok(Self {
            file,
            base: base.clone(),
            remembered: login.base_url.clone().filter(|url| url == base),
            state: Mutex::new(State {
                login,
                renewed_at: None,
            }),
        })
    }

    /// Returns a token that is valid for the next request, renewed if it must be.
    pub(super) fn token(&self, http: &Http) -> Result<Secret> {
        let mut state = self.lock();
        let now = SystemTime::now();
        let is_fresh = match state.renewed_at {
            Some(renewed_at) => renewed_at.elapsed() < MIN_RENEWAL_INTERVAL,
            None => false,
        };
        if !is_fresh && state.login.needs_renewal(now) {
            let outcome = self.renew(http, &mut state);
            if let Err(error) = outcome {
                if state.login.is_expired(now) || refresh::is_final(&error) {
                    return Err(error);
                }
                log::warn!("{}; using the token until it expires", error.message());
            }
        }
        Ok(state.login.access.clone())
    }

    /// Returns the token as it is stored; fails if it has to be renewed first.
    pub(super) fn valid_token(&self) -> Result<Secret> {
        let state = self.lock();
        if state.login.needs_renewal(SystemTime::now()) {
            return Err(Error::new(ErrorKind::Auth, "the login has to be renewed"));
        }
        Ok(state.login.access.clone())
    }

    /// Returns a token to use instead of one that was refused.
    pub(super) fn renewed(&self, http: &Http, refused: &Secret) -> Result<Secret> {
        let mut state = self.lock();
        // Another thread may have renewed it while this one waited for its response.
        if state.login.access == *refused {
            self.renew(http, &mut state)?;
        }
        Ok(state.login.access.clone())
    }

    /// Renews the login, unless another process has done so meanwhile.
    fn renew(&self, http: &Http, state: &mut State) -> Result<()> {
        let _lock = self.file.lock()?;
        let stored = self.read_again()?;
        let is_other = stored.access != state.login.access;
        if is_other && !stored.needs_renewal(SystemTime::now()) {
            state.login = stored;
            return Ok(());
        }
        let grant = refresh::renew(http, &self.base, &stored)
            .map_err(|error| self.explain_renewal_error(error))?;
        if let Err(error) = self.file.renew(&grant, &self.base) {
            // This command can still go on; the next one may have to log in.
            log::error!("{}", error.message());
        }
        state.login = StoredLogin {
            expires_at: Some(grant.expires_at()),
            host: Some(self.base.realm()),
            base_url: stored.base_url,
            access: grant.access,
            refresh: grant.refresh.or(stored.refresh),
        };
        state.renewed_at = Some(Instant::now());
        Ok(())
    }

    /// Reads the login as it is now; another process may have renewed or removed it.
    fn read_again(&self) -> Result<StoredLogin> {
        let realm = self.base.realm();
        match self.file.read()? {
            Some(login) if login.host.as_ref().is_none_or(|host| *host == realm) => Ok(login),
            _ => {
                let reason = "the token file was removed or replaced in the meantime";
                Err(self.expired(Error::new(ErrorKind::Auth, reason)))
            }
        }
    }

    fn explain_renewal_error(&self, error: Error) -> Error {
        if refresh::is_final(&error) {
            self.expired(error)
        } else {
            error.context("cannot renew the login")
        }
    }

    fn expired(&self, error: Error) -> Error {
        let profile = self.file.profile();
        error
            .context(&format!("the login of profile `{profile}` has expired"))
            .hint(format!(
                "run {}",
                login_command(profile, self.remembered.as_ref())
            ))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The state is changed in one step, so a panic elsewhere does not leave it half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn wrong_realm(profile: &str, made_for: &str, realm: &str) -> Error {
    let message =
        format!("the login of profile `{profile}` is for {made_for} and is not sent to {realm}");
    let command = login_command(profile, None);
    Error::new(ErrorKind::Auth, message).hint(format!(
        "run {command} to log in there, or pass a token with --pat-file"
    ))
}
