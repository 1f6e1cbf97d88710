//! Gives each request its token, and renews the login that it comes from: once, whoever asks.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use super::login_command::login_command;
use super::refresh;
use super::stored::Stored;
use super::token_file::TokenFile;
use crate::error::{Error, ErrorKind, Result};
use crate::http::Http;
use crate::konnect::base_url::BaseUrl;
use crate::secret::Secret;

/// How soon a login is not renewed again, however near its end seems: tokens can be short-lived, and clocks wrong.
const AGAIN: Duration = Duration::from_secs(30);

/// Says what requests are authorized by.
pub(crate) enum Credentials {
    /// Nothing: for resources that need none.
    Nothing,
    /// A token that somebody gave; when it ends, it ends.
    Given(Secret),
    /// A login.
    Login(Box<Session>),
}

impl Credentials {
    /// The token for the next request.
    pub(crate) fn token(&self, http: &Http) -> Result<Option<Secret>> {
        match self {
            Self::Nothing => Ok(None),
            Self::Given(token) => Ok(Some(token.clone())),
            Self::Login(session) => session.token(http).map(Some),
        }
    }

    pub(crate) fn can_renew(&self) -> bool {
        matches!(self, Self::Login(_))
    }

    /// Another token in the place of one that was refused.
    pub(crate) fn renewed(&self, http: &Http, refused: &Secret) -> Result<Option<Secret>> {
        match self {
            Self::Login(session) => session.renewed(http, refused).map(Some),
            Self::Nothing | Self::Given(_) => self.token(http),
        }
    }
}

/// Holds a login while a command runs.
pub(crate) struct Session {
    file: TokenFile,
    base: BaseUrl,
    state: Mutex<State>,
}

struct State {
    login: Stored,
    /// When it was renewed last.
    renewed: Option<Instant>,
}

impl Session {
    /// A session of the login in `file` with the server at `base`; `None` when there is no login.
    ///
    /// A login is for the host that it was made for; one that does not say is for `usual`, the profile's own.
    pub(crate) fn open(file: TokenFile, base: &BaseUrl, usual: &BaseUrl) -> Result<Option<Self>> {
        let Some(login) = file.read()? else {
            return Ok(None);
        };
        let (made_for, realm) = (
            login.host.clone().unwrap_or_else(|| usual.realm()),
            base.realm(),
        );
        if made_for != realm {
            let profile = file.profile();
            return Err(Error::new(
                ErrorKind::Auth,
                format!(
                    "the login of profile `{profile}` is for {made_for}, and is not sent to {realm}"
                ),
            )
            .hint(format!(
                "{} with this address makes one for it; --pat-file gives a token without a login",
                login_command(profile)
            )));
        }
        Ok(Some(Self {
            file,
            base: base.clone(),
            state: Mutex::new(State {
                login,
                renewed: None,
            }),
        }))
    }

    fn token(&self, http: &Http) -> Result<Secret> {
        let mut state = self.lock();
        let now = SystemTime::now();
        let is_fresh = state
            .renewed
            .is_some_and(|renewed| renewed.elapsed() < AGAIN);
        if !is_fresh
            && state.login.is_due(now)
            && let Err(error) = self.renew(http, &mut state)
        {
            if state.login.is_over(now) || refresh::is_final(&error) {
                return Err(error);
            }
            log::warn!("{}; the token is used as long as it lasts", error.message());
        }
        Ok(state.login.access.clone())
    }

    fn renewed(&self, http: &Http, refused: &Secret) -> Result<Secret> {
        let mut state = self.lock();
        // Another thread may have done it while this one waited for its answer.
        if state.login.access == *refused {
            self.renew(http, &mut state)?;
        }
        Ok(state.login.access.clone())
    }

    /// Renews the login, unless another process has done so meanwhile.
    fn renew(&self, http: &Http, state: &mut State) -> Result<()> {
        let _lock = self.file.lock()?;
        let realm = self.base.realm();
        let stored = self
            .file
            .read()?
            .filter(|stored| stored.host.as_ref().is_none_or(|host| *host == realm));
        let stored = stored
            .ok_or_else(|| self.ended(Error::new(ErrorKind::Auth, "it was removed meanwhile")))?;
        if stored.access != state.login.access && !stored.is_due(SystemTime::now()) {
            state.login = stored;
            return Ok(());
        }
        let grant =
            refresh::renewed(http, &self.base, &stored).map_err(|error| self.explained(error))?;
        if let Err(error) = self.file.renew(&grant, &realm) {
            // This command can still go on; the next one may have to log in.
            log::error!("{}", error.message());
        }
        let refresh = grant.refresh.clone().or(stored.refresh);
        state.login = Stored {
            end: Some(grant.end()),
            host: Some(realm),
            access: grant.access,
            refresh,
        };
        state.renewed = Some(Instant::now());
        Ok(())
    }

    fn explained(&self, error: Error) -> Error {
        if refresh::is_final(&error) {
            self.ended(error)
        } else {
            error.context("cannot renew the login")
        }
    }

    fn ended(&self, error: Error) -> Error {
        let profile = self.file.profile();
        error
            .context(&format!("the login of profile `{profile}` has ended"))
            .hint(format!("run {}", login_command(profile)))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
