//! A lock that lets one process at a time change a file.
//!
//! The standard library's file locks: the system releases them when a process dies, unlike a lock
//! that is just a file.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use crate::error::{Error, ErrorKind, Result};
use crate::fs::open_lock;

/// How long to wait for another process: longer than the one request of a renewal of a login takes.
const LOCK_TIMEOUT: Duration = Duration::from_secs(45);
/// How often to try again: the standard library cannot wait for a lock with a timeout.
const POLL_INTERVAL: Duration = Duration::from_millis(20);

/// A lock that is held until it is dropped, which removes its file, too.
pub(crate) struct Lock {
    path: PathBuf,
    file: File,
}

impl Lock {
    /// Waits for the lock at `path`. `what` is what errors call that which it protects.
    pub(crate) fn acquire(path: PathBuf, what: &str) -> Result<Self> {
        let deadline = Instant::now() + LOCK_TIMEOUT;
        while Instant::now() < deadline {
            let file = open_lock(&path).map_err(|error| cannot_lock(what, &path, &error))?;
            match file.try_lock() {
                // The holder before may have removed the file while we waited: then another file is
                // the lock.
                Ok(()) if is_at(&file, &path) => return Ok(Self { path, file }),
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => thread::sleep(POLL_INTERVAL),
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                    log::warn!(
                        "this file system does not support locks; two processes may change {what} at once"
                    );
                    return Ok(Self { path, file });
                }
                Err(TryLockError::Error(error)) => return Err(cannot_lock(what, &path, &error)),
            }
        }
        Err(Error::new(
            ErrorKind::Timeout,
            format!("timed out waiting for another kongctl that is changing {what}"),
        )
        .fact("lock", path.display().to_string()))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While it is still held, so that the file of another holder is not removed.
        let _ = fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

fn cannot_lock(what: &str, path: &Path, error: &io::Error) -> Error {
    Error::config(format!("cannot lock {what} with `{}`", path.display())).cause(error)
}

/// Returns whether an open file is still the one at `path`.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(open), Ok(current)) = (file.metadata(), fs::metadata(path)) else {
        return false;
    };
    (open.dev(), open.ino()) == (current.dev(), current.ino())
}

/// Returns true: the standard library cannot compare files elsewhere.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    // At worst, two processes change the file at once, as on a file system without locks.
    true
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn one_process_at_a_time_holds_the_lock_and_its_file_is_removed() {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let path = directory.path().join("lock");
        let (tx, rx) = channel();
        thread::scope(|scope| {
            for number in 0..8 {
                let (path, tx) = (path.clone(), tx.clone());
                scope.spawn(move || {
                    let _lock = Lock::acquire(path, "a test").expect("a lock");
                    for _ in 0..2 {
                        tx.send(number).expect("a listener");
                        thread::yield_now();
                    }
                });
            }
        });
        drop(tx);
        let order: Vec<i32> = rx.iter().collect();
        assert!(order.chunks(2).all(|pair| pair[0] == pair[1]), "{order:?}");
        assert_eq!((order.len(), path.exists()), (16, false));
    }
}
