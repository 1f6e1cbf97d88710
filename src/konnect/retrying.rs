//! The layer that sends a request again after a failure that may pass, and reports the delay.
//!
//! `http::retry_policy` has the rules; the waiting and its report are here.

use std::thread;
use std::time::{Duration, Instant};

use super::problem::status_error;
use crate::duration::rough;
use crate::error::Result;
use crate::http::{Failure, Response, Retry, is_worth_reporting};

/// Reports a delay, given its reason.
pub(crate) type OnDelay = Box<dyn Fn(&str) + Send + Sync>;

/// What retries need to know of the command that they delay.
pub(super) struct Retrying {
    /// When the client was created, which is when the command began to wait for it.
    pub(super) started: Instant,
    pub(super) on_delay: OnDelay,
}

impl Retrying {
    /// Calls `send` until it succeeds or another try is pointless, and returns the last outcome.
    pub(super) fn send(
        &self,
        mut send: impl FnMut() -> std::result::Result<Response, Failure>,
    ) -> Result<Response> {
        let mut retries = 0;
        loop {
            let outcome = send();
            let Some(delay) = retry_of(&outcome).delay(retries) else {
                return outcome.map_err(Failure::into_error);
            };
            let error = match outcome {
                Ok(response) => status_error(&response),
                Err(failure) => failure.error,
            };
            self.report(error.message(), delay);
            thread::sleep(delay);
            retries += 1;
        }
    }

    fn report(&self, message: &str, delay: Duration) {
        let report = format!("{message}; retrying in {}", rough(delay));
        log::warn!("{report}");
        if is_worth_reporting(self.started.elapsed(), delay) {
            (self.on_delay)(&report);
        }
    }
}

fn retry_of(outcome: &std::result::Result<Response, Failure>) -> Retry {
    match outcome {
        Ok(response) => Retry::from_response(response.status, &response.headers),
        Err(failure) => failure.retry,
    }
}
