//! The layer that sends a request again after a failure that may pass, and tells the user of the delay.
//!
//! The HTTP library and `Agent` know no retries. `http::retry` has the rules; the waiting and its report are here.

use std::thread;
use std::time::{Duration, Instant};

use super::problem::status_error;
use crate::duration::rough;
use crate::error::Result;
use crate::http::{Failure, Response, Retry, is_worth_telling};

/// Reports a delay, given its reason.
pub(crate) type OnDelay = Box<dyn Fn(&str) + Send + Sync>;

/// What retries need to know of the command that they delay.
pub(super) struct Retrying {
    /// When the command began.
    pub(super) started: Instant,
    pub(super) on_delay: OnDelay,
}

impl Retrying {
    /// Calls `send` until it succeeds or another try is pointless, and returns the last outcome.
    pub(super) fn send(
        &self,
        mut send: impl FnMut() -> std::result::Result<Response, Failure>,
    ) -> Result<Response> {
        let mut tries = 0;
        loop {
            let outcome = send();
            let Some(wait) = retry_of(&outcome).wait(tries) else {
                return outcome.map_err(Failure::into_error);
            };
            let error = match outcome {
                Ok(response) => status_error(&response),
                Err(failure) => failure.error,
            };
            self.report(error.message(), wait);
            thread::sleep(wait);
            tries += 1;
        }
    }

    fn report(&self, message: &str, wait: Duration) {
        let delay = format!("{message}; retrying in {}", rough(wait));
        log::warn!("{delay}");
        if is_worth_telling(self.started.elapsed(), wait) {
            (self.on_delay)(&delay);
        }
    }
}

fn retry_of(outcome: &std::result::Result<Response, Failure>) -> Retry {
    match outcome {
        Ok(response) => Retry::of(response.status, &response.headers),
        Err(failure) => failure.retry,
    }
}
