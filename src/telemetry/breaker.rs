//! Remembers across runs that a flush ran into its deadline.
//!
//! On a network that swallows DNS queries every command would otherwise end half a second late.
//! The breaker limits that to one command an hour. Its whole state is the modification time of one
//! empty file; on a healthy network the file is never written.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use super::private_file;

/// How long no command waits at exit after one ran into its deadline.
const RESET_TIMEOUT: Duration = Duration::from_secs(60 * 60);

/// A circuit breaker for the wait at exit, with its state in one file.
///
/// It opens, or *trips*, when a flush runs into its deadline, and closes by itself an hour later.
/// While it is open, [`Recorder::close`](super::Recorder::close) does not wait for a sink that is
/// not ready; a sink that has resolved its host already still sends. Give it to a recorder with
/// [`Recorder::with_breaker`](super::Recorder::with_breaker).
///
/// No method fails: state that cannot be read counts as closed, and state that cannot be written is
/// not remembered.
///
/// ```
/// use kongctl::telemetry::Breaker;
///
/// let cache = tempfile::tempdir()?;
/// let breaker = Breaker::new(cache.path().join("telemetry-deadline"));
/// assert!(breaker.tripped_until().is_none());
/// breaker.trip();
/// assert!(breaker.tripped_until().is_some());
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breaker {
    path: PathBuf,
}

impl Breaker {
    /// Creates a breaker with its state in the file at `path`, which need not exist.
    ///
    /// Choose a file in the user's cache directory: it may be deleted at any time, which closes
    /// the breaker. Neither this nor [`tripped_until`](Self::tripped_until) creates it.
    ///
    /// ```
    /// use kongctl::telemetry::Breaker;
    ///
    /// let breaker = Breaker::new("/home/me/.cache/kongctl/telemetry-deadline");
    /// assert!(breaker.tripped_until().is_none());
    /// ```
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Returns until when no command waits at exit; `None` when waiting is fine.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use kongctl::telemetry::Breaker;
    ///
    /// let cache = tempfile::tempdir()?;
    /// let breaker = Breaker::new(cache.path().join("telemetry-deadline"));
    /// breaker.trip();
    /// let until = breaker.tripped_until().expect("it has just tripped");
    /// assert!(until > SystemTime::now() + Duration::from_secs(59 * 60));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn tripped_until(&self) -> Option<SystemTime> {
        let tripped_at = private_file::modified(&self.path).ok()?;
        // A time in the future comes from a clock that was wrong, so it is not about the last hour.
        let age = SystemTime::now().duration_since(tripped_at).ok()?;
        (age < RESET_TIMEOUT).then(|| tripped_at + RESET_TIMEOUT)
    }

    /// Remembers that a deadline was hit just now. Creates the file and its directories, mode 0600.
    ///
    /// A second call starts the hour again.
    ///
    /// ```
    /// use kongctl::telemetry::Breaker;
    ///
    /// let cache = tempfile::tempdir()?;
    /// let file = cache.path().join("kongctl").join("telemetry-deadline");
    /// Breaker::new(&file).trip();
    /// assert_eq!(std::fs::metadata(&file)?.len(), 0);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn trip(&self) {
        // A new file, which has the time of now.
        let _ = private_file::replace_name(&self.path, b"");
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn breaker_in(directory: &tempfile::TempDir) -> Breaker {
        Breaker::new(directory.path().join("cache").join("deadline"))
    }

    fn set_modified(breaker: &Breaker, time: SystemTime) {
        let file = fs::File::options()
            .write(true)
            .open(&breaker.path)
            .expect("the file");
        file.set_modified(time).expect("set the time");
    }

    fn minutes(count: u64) -> Duration {
        Duration::from_secs(count * 60)
    }

    #[test]
    fn it_stays_open_for_an_hour_and_no_longer() {
        let directory = tempfile::tempdir().expect("a directory");
        let breaker = breaker_in(&directory);
        assert_eq!(breaker.tripped_until(), None);
        breaker.trip();
        assert_eq!(fs::metadata(&breaker.path).expect("the file").len(), 0);
        set_modified(&breaker, SystemTime::now() - minutes(59));
        assert!(breaker.tripped_until().is_some());
        set_modified(&breaker, SystemTime::now() - minutes(61));
        assert_eq!(breaker.tripped_until(), None);
        breaker.trip();
        assert!(
            breaker.tripped_until().is_some(),
            "a second deadline counts from its own time"
        );
    }

    #[test]
    fn a_file_from_the_future_or_one_that_cannot_be_written_counts_as_closed() {
        let directory = tempfile::tempdir().expect("a directory");
        let future = breaker_in(&directory);
        future.trip();
        set_modified(&future, SystemTime::now() + RESET_TIMEOUT);
        assert_eq!(future.tripped_until(), None);

        let file = directory.path().join("file");
        fs::write(&file, "").expect("a file in place of a directory");
        let unwritable = Breaker::new(file.join("deadline"));
        unwritable.trip();
        assert_eq!(unwritable.tripped_until(), None);
    }
}
