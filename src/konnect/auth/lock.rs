//! Lets one process at a time change a login. The system frees the lock of a process that dies.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use crate::error::{Error, ErrorKind, Result};
use crate::fs::private_options;

/// How long another process may take: longer than one request of its.
const PATIENCE: Duration = Duration::from_secs(45);
/// How often the lock is looked at.
const GLANCE: Duration = Duration::from_millis(20);

/// Holds the lock until it is dropped, which removes its file, too.
pub(super) struct Lock {
    path: PathBuf,
    file: File,
}

impl Lock {
    /// Waits for the lock at `path`.
    pub(super) fn take(path: PathBuf) -> Result<Self> {
        let failed = |error: &io::Error| {
            Error::config(format!("cannot lock the login by `{}`", path.display())).cause(error)
        };
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            let file = private_options()
                .write(true)
                .create(true)
                .truncate(false)
                .open(&path)
                .map_err(|error| failed(&error))?;
            match file.try_lock() {
                // Whoever held it before may have removed the file while we waited: then another one is the lock.
                Ok(()) if is_at(&file, &path) => return Ok(Self { path, file }),
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => thread::sleep(GLANCE),
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                    log::warn!(
                        "this file system knows no locks; two processes could renew the login at once"
                    );
                    return Ok(Self { path, file });
                }
                Err(TryLockError::Error(error)) => return Err(failed(&error)),
            }
        }
        Err(Error::new(
            ErrorKind::Timeout,
            "another kongctl has been busy with the login for too long",
        )
        .fact("lock", path.display().to_string()))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While it is still ours, so that nobody else's is removed.
        let _ = fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |one: fs::Metadata, other: fs::Metadata| {
        (one.dev(), one.ino()) == (other.dev(), other.ino())
    };
    file.metadata()
        .and_then(|ours| Ok(same(ours, fs::metadata(path)?)))
        .unwrap_or(false)
}

/// Other systems do not let an open file be removed.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn one_at_a_time_and_nothing_stays_behind() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("lock");
        let (tx, rx) = channel();
        thread::scope(|scope| {
            for number in 0..8 {
                let (path, tx) = (path.clone(), tx.clone());
                scope.spawn(move || {
                    let _lock = Lock::take(path).expect("a lock");
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
