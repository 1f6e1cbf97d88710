//! What authorizes requests.

use super::session::Session;
use crate::error::Result;
use crate::http::Http;
use crate::secret::Secret;

/// What requests are authorized by.
pub(crate) enum Credentials {
    /// Nothing, for resources that need no token.
    Nothing,
    /// A token that the user gave. It cannot be renewed.
    Given(Secret),
    /// A login.
    Login(Box<Session>),
}

impl Credentials {
    /// Returns the token for the next request.
    pub(crate) fn token(&self, http: &Http) -> Result<Option<Secret>> {
        match self {
            Self::Nothing => Ok(None),
            Self::Given(token) => Ok(Some(token.clone())),
            Self::Login(session) => session.token(http).map(Some),
        }
    }

    /// Returns the same without the means to renew a login; fails if that has to be renewed before
    /// its next use.
    pub(crate) fn without_renewal(self) -> Result<Self> {
        match self {
            Self::Login(session) => session.valid_token().map(Self::Given),
            Self::Nothing | Self::Given(_) => Ok(self),
        }
    }

    /// Returns whether a token that was refused can be replaced by another one.
    pub(crate) fn can_renew(&self) -> bool {
        matches!(self, Self::Login(_))
    }

    /// Returns a token to use instead of one that was refused.
    pub(crate) fn renewed(&self, http: &Http, refused: &Secret) -> Result<Option<Secret>> {
        match self {
            Self::Login(session) => session.renewed(http, refused).map(Some),
            Self::Nothing | Self::Given(_) => self.token(http),
        }
    }
}
