//! The outcome of a request that got no complete response.

use super::retry_policy::Retry;
use crate::error::Error;

/// Why a request got no complete response, and whether sending it again may help.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) error: Error,
    pub(crate) retry: Retry,
    /// Whether the response began, and its body broke off.
    pub(crate) is_truncated: bool,
    /// Whether the server may have received the request.
    pub(crate) may_have_arrived: bool,
}

impl Failure {
    /// A failure that sending the request again cannot repair.
    pub(crate) fn permanent(error: Error) -> Self {
        Self {
            error,
            retry: Retry::Never,
            is_truncated: false,
            may_have_arrived: false,
        }
    }

    /// Returns the error alone.
    pub(crate) fn into_error(self) -> Error {
        self.error
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::permanent(error)
    }
}
