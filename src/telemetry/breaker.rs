//! Remembers that a flush ran into its deadline, so that a network which swallows look-ups is waited for once.
//!
//! Its whole state is one empty file's modification time; on a healthy network it is never written.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use super::private_file;

/// How long nobody waits after a deadline was hit.
const REST: Duration = Duration::from_secs(60 * 60);

/// Knows where the file is.
///
/// ```
/// use kongctl::telemetry::Breaker;
///
/// let folder = tempfile::tempdir().unwrap();
/// let breaker = Breaker::new(folder.path().join("telemetry-deadline"));
/// assert!(breaker.tripped_until().is_none());
/// breaker.trip();
/// assert!(breaker.tripped_until().is_some());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breaker {
    path: PathBuf,
}

impl Breaker {
    /// A breaker whose state is the file at `path`.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Until when nobody waits; `None` when waiting is fine.
    #[must_use]
    pub fn tripped_until(&self) -> Option<SystemTime> {
        let hit = fs::metadata(&self.path)
            .and_then(|file| file.modified())
            .ok()?;
        // A file from the future was written under another clock: it says nothing about this hour.
        let age = SystemTime::now().duration_since(hit).ok()?;
        (age < REST).then(|| hit + REST)
    }

    /// Remembers that a deadline was hit now. What cannot be written is not remembered.
    pub fn trip(&self) {
        if let Some(directory) = self.path.parent() {
            let _ = fs::create_dir_all(directory);
        }
        if let Ok(file) = private_file::truncating(&self.path) {
            let _ = file.set_modified(SystemTime::now());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breaker(folder: &tempfile::TempDir) -> Breaker {
        Breaker::new(folder.path().join("cache").join("deadline"))
    }

    fn aged(breaker: &Breaker, age: Duration) {
        let file = fs::File::options()
            .write(true)
            .open(&breaker.path)
            .expect("the file");
        file.set_modified(SystemTime::now() - age).expect("a time");
    }

    #[test]
    fn it_rests_for_an_hour_and_then_no_more() {
        let folder = tempfile::tempdir().expect("a folder");
        let breaker = breaker(&folder);
        assert_eq!(breaker.tripped_until(), None);
        breaker.trip();
        assert_eq!(fs::metadata(&breaker.path).expect("the file").len(), 0);
        aged(&breaker, Duration::from_secs(59 * 60));
        assert!(breaker.tripped_until().is_some());
        aged(&breaker, Duration::from_secs(61 * 60));
        assert_eq!(breaker.tripped_until(), None);
        breaker.trip();
        assert!(
            breaker.tripped_until().is_some(),
            "a second deadline counts from its own time"
        );
    }

    #[test]
    fn a_file_from_the_future_or_none_that_can_be_written_says_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let future = breaker(&folder);
        future.trip();
        fs::File::options()
            .write(true)
            .open(&future.path)
            .expect("the file")
            .set_modified(SystemTime::now() + REST)
            .expect("a time");
        assert_eq!(future.tripped_until(), None);

        fs::write(folder.path().join("file"), "").expect("a file where a folder should be");
        let nowhere = Breaker::new(folder.path().join("file").join("deadline"));
        nowhere.trip();
        assert_eq!(nowhere.tripped_until(), None);
    }
}
