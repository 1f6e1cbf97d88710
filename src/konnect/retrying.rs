//! The layer that sends a request again after a failure that may pass, and reports the delay.
//!
//! `http::retry_policy` has the rules; the waiting and its report are here.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use ureq::http::StatusCode;

use super::problem::status_error;
use super::request::Request;
use crate::duration::rough;
use crate::error::{Error, ErrorKind, Result};
use crate::http::{Failure, Method, Response, Retry, TimeLimit, is_worth_reporting};

/// Reports a delay, given its reason.
pub(crate) type OnDelay = Box<dyn Fn(&str) + Send + Sync>;

/// What retries need to know of the command that they delay.
pub(super) struct Retrying {
    /// When the client was created, which is when the command began to wait for it.
    pub(super) started: Instant,
    pub(super) on_delay: OnDelay,
    /// How many requests were refused because there were too many.
    pub(super) refused: AtomicUsize,
}

impl Retrying {
    /// Calls `send` until it succeeds or another try is pointless or harmful, and returns the last
    /// outcome.
    ///
    /// The time limit includes the delays: what would end behind it is not begun.
    pub(super) fn send(
        &self,
        limit: TimeLimit,
        repeats: Repeats,
        mut send: impl FnMut() -> std::result::Result<Response, Failure>,
    ) -> Result<Response> {
        let mut retries = 0;
        loop {
            let outcome = send();
            if is_rate_limited(&outcome) {
                self.refused.fetch_add(1, Ordering::Relaxed);
            }
            let delay = match repeats.allow(&outcome) {
                true => retry_of(&outcome).delay(retries),
                false => None,
            };
            let Some(delay) = delay else {
                return outcome.map_err(|failure| repeats.error_of(failure));
            };
            if let Some(timeout) = limit.exceeded_by(delay) {
                return out_of_time(outcome, delay, timeout);
            }
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

/// Which failures a request may be sent again after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Repeats {
    /// All: a second request has no further effect.
    Always,
    /// Those that show that the request had no effect: whether an interrupted one had is not known.
    WithoutEffect {
        /// The resource that shows whether it had.
        changes: Option<&'static str>,
    },
}

impl Repeats {
    pub(super) fn of(request: &Request) -> Self {
        match request.method {
            Method::POST | Method::PATCH => Self::WithoutEffect {
                changes: request.changes,
            },
            _ => Self::Always,
        }
    }

    fn allow(self, outcome: &std::result::Result<Response, Failure>) -> bool {
        match (self, outcome) {
            (Self::Always, _) => true,
            (Self::WithoutEffect { .. }, Ok(_)) => is_rate_limited(outcome),
            (Self::WithoutEffect { .. }, Err(failure)) => !failure.may_have_arrived,
        }
    }

    fn error_of(self, failure: Failure) -> Error {
        match self {
            Self::WithoutEffect { changes } if failure.may_have_arrived => {
                let look = match changes {
                    Some(resource) => format!("run `kongctl get {resource}` to look"),
                    None => "look before you repeat it".to_owned(),
                };
                let hint = format!("it is not known whether the change was made; {look}");
                failure.into_error().hint(hint)
            }
            _ => failure.into_error(),
        }
    }
}

fn is_rate_limited(outcome: &std::result::Result<Response, Failure>) -> bool {
    let too_many = StatusCode::TOO_MANY_REQUESTS;
    matches!(outcome, Ok(response) if response.status == too_many)
}

/// Returns the outcome of a request that is not sent again for want of time.
fn out_of_time(
    outcome: std::result::Result<Response, Failure>,
    delay: Duration,
    timeout: Duration,
) -> Result<Response> {
    if matches!(retry_of(&outcome), Retry::After(None)) {
        // The delay is our own choice, and the time limit not what went wrong.
        return outcome.map_err(Failure::into_error);
    }
    let error = match outcome {
        Ok(response) => status_error(&response),
        Err(failure) => failure.error,
    };
    let (delay, timeout) = (rough(delay), rough(timeout));
    let reason = format!("the server asked for a delay of {delay}, and --timeout is {timeout}");
    Err(error
        .with_kind(ErrorKind::Timeout)
        .context(&reason)
        .hint("increase --timeout (0 disables it)"))
}

fn retry_of(outcome: &std::result::Result<Response, Failure>) -> Retry {
    match outcome {
        Ok(response) => Retry::from_response(response.status, &response.headers),
        Err(failure) => failure.retry,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns how often a request is sent that always fails, and the kind of its error.
    fn tries(timeout: Option<Duration>, retry: Retry) -> (u32, ErrorKind) {
        let retrying = Retrying {
            started: Instant::now(),
            on_delay: Box::new(|_| {}),
            refused: AtomicUsize::new(0),
        };
        let mut tries = 0;
        let outcome = retrying.send(TimeLimit::start(timeout), Repeats::Always, || {
            tries += 1;
            Err(Failure {
                error: Error::new(ErrorKind::Network, "no network"),
                retry,
                is_truncated: false,
                may_have_arrived: false,
            })
        });
        (tries, outcome.expect_err("it always fails").kind())
    }

    #[test]
    fn a_delay_that_does_not_fit_into_the_time_limit_is_not_begun() {
        use ErrorKind::{Network, Timeout};
        let (short, long) = (Duration::from_millis(20), Duration::from_secs(3_600));
        let seconds = |seconds| Retry::After(Some(Duration::from_secs(seconds)));
        for (timeout, retry, expected) in [
            (None, seconds(0), (3, Network)),
            (Some(long), seconds(0), (3, Network)),
            (Some(Duration::MAX), seconds(0), (3, Network)),
            (Some(long), Retry::After(None), (3, Network)),
            (Some(short), Retry::After(None), (1, Network)),
            (Some(short), seconds(30), (1, Timeout)),
            (Some(Duration::ZERO), seconds(0), (1, Timeout)),
            (Some(short), Retry::Never, (1, Network)),
            // More than is ever waited: the server's error says so, whatever the time limit.
            (Some(short), seconds(31), (1, Network)),
        ] {
            assert_eq!(tries(timeout, retry), expected, "{timeout:?} {retry:?}");
        }
    }
}
